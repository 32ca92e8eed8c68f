"""The end of every change of the evidence: into the working tree, or on its way as a kiriman."""

import shlex
import sys
from collections.abc import Iterable

from zi.cli.catat import kiriman
from zi.cli.catat.kiriman import Terkirim, Ucapan
from zi.cli.catat.meja import Meja
from zi.cli.catat.susunan import Susunan
from zi.cli.tampil import tampil
from zi.model.pesan_kiriman import judul
from zi.model.teks import bersih
from zi.output import data as output_data
from zi.output import record as output_record
from zi.repo import git, taruh
from zi.repo.remote import remote


def serahkan(
    meja: Meja, s: Susunan, ucapan: Ucapan, saran: Iterable[str] = (), *, coba: bool, data: bool = False
) -> None:
    """Carry a change out, send it, or (with ``coba``) only show it; tell what came of it."""
    judul_kiriman, terkirim = judul(s.akibat, ucapan.tentang, ucapan.perbuatan), Terkirim()
    if meja.tujuan:
        terkirim = kiriman.kirimkan(meja, meja.tujuan, s, ucapan, judul_kiriman, coba=coba)
    elif not coba:
        taruh.pasang(meja.akar, s.perubahan, meja.ruang)
    if data:
        isi = output_record.data(s.bukti, s.nama, s.sesudah, terkirim.cabang, terkirim.rev, terkirim.url)
        sys.stdout.write(output_data.tulis(isi))
        return
    kepala = "Akan menjadi (belum ada yang diubah)" if coba else "Dikirim" if meja.tujuan else ucapan.kepala
    lanjut = _menunggu(terkirim, judul_kiriman) if meja.tujuan else [] if coba else _perintah(meja, s, judul_kiriman)
    tampil(output_record.lembar(kepala, s.bukti, s.nama, s.akibat, s.sesudah, saran))
    if lanjut:  # never folded: these lines are there to be copied
        sys.stdout.write("\n" + "".join(f"{bersih(satu)}\n" for satu in lanjut))


def _perintah(meja: Meja, s: Susunan, judul_kiriman: str) -> list[str]:
    """Give the command that sends what lies in the working tree; without a server, those that record it."""
    if not git.ada(meja.akar):
        return []
    folder = dict.fromkeys(satu.rpartition("/")[0] for satu in s.perubahan.isi)
    if s.perubahan.pindah:
        lama, baru = s.perubahan.pindah
        folder |= {baru: None} | ({lama: None} if git.tanya(meja.akar, "ls-files", "--", lama).keluar else {})
    di_sini = "git" if meja.dari == meja.akar else f"git -C {shlex.quote(str(meja.akar))}"
    if not s.perubahan.pindah and not s.perubahan.lama and len(folder) == 1 and _remote(meja, s):
        di_mana = "" if meja.dari.is_relative_to(meja.akar) else f" -C {shlex.quote(str(meja.akar))}"
        return ["Berikutnya, kirim untuk disetujui:", f"zi record {shlex.quote(s.folder)} --kirim{di_mana}"]
    return [
        "Berikutnya:",
        f"{di_sini} add -- {' '.join(shlex.quote(satu) for satu in folder)}",
        f"{di_sini} commit -m {shlex.quote(judul_kiriman)}",
    ]


def _remote(meja: Meja, s: Susunan) -> bool:
    return remote(meja.akar, s.sesudah.rencana.pengaturan.cabang_utama) is not None


def _menunggu(terkirim: Terkirim, judul_kiriman: str) -> list[str]:
    baris = [f"Judul kiriman: {judul_kiriman}", f"Cabang: {terkirim.cabang}"]
    if terkirim.url:
        kata = "Menunggu persetujuan di" if terkirim.terbuka else "Buka alamat ini untuk meminta persetujuan:"
        return [*baris, f"{kata} {terkirim.url}"]
    return [*baris, "Mintalah persetujuannya di halaman repositori; zi belum tahu alamatnya (pengaturan situs)."]
