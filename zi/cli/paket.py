"""What the package for assessors is put together from."""

import hashlib
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from zi import __version__
from zi.cli.acuan import cari_acuan, templat_kantor
from zi.cli.kantor import asing, cari_akar, periksa_versi, pilih_komponen, pilih_tahun, tutup
from zi.model.bundel import Lingkup, Paket, Terkemas, susun
from zi.model.capaian import hitung
from zi.model.entri import BERKAS, FOLDER
from zi.model.isi import tempat
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.model.teks import bersih
from zi.output import bundel as output
from zi.repo import loader
from zi.repo.loader import TahunKantor
from zi.repo.revisi import Revisi
from zi.repo.riwayat import riwayat
from zi.repo.utama import Utama, ujung_riwayat


class PaketSiap(NamedTuple):
    """The package before it is written, and the revision that it is of; ``per`` is the day that was named."""

    akar: Path
    revisi: Revisi
    paket: Paket
    riwayat: Riwayat
    per: date | None

    @property
    def nama(self) -> str:
        """The file that it becomes: year, what it is about, the day where one was named, and the revision."""
        hari = f"{self.per:%Y%m%d}" if self.per else ""
        bagian = (str(self.paket.capaian.rencana.tahun), self.paket.lingkup.nama, hari, self.revisi.rev[:8])
        return f"bukti-{'-'.join(filter(None, bagian))}.zip"

    def daftar(self, terkemas: Sequence[Terkemas]) -> Mapping[str, bytes]:
        """Write the files of the index. Raises TemplatError when the office's own template cannot be filled."""
        from zi.output.bundel_xlsx import buku

        asal, templat = output.Asal(__version__, self._perintah()), templat_kantor(self.revisi)
        halaman = output.baca_dulu(self.paket, self.riwayat, terkemas, asal, templat)
        hasil = {
            output.HTML: halaman.encode(),
            output.XLSX: buku(self.paket, self.riwayat, terkemas),
            output.PERIKSA: output.cara_periksa().encode(),
        }
        sidik = [(satu.kemasan.jalur, satu.sha256) for satu in terkemas if satu.ada]
        sidik += [(nama, hashlib.sha256(isi).hexdigest()) for nama, isi in hasil.items()]
        return hasil | {output.SIDIK: output.sidik(sidik).encode()}

    def _perintah(self) -> str:
        di = self.paket.lingkup
        pilihan = {"--triwulan": di.triwulan, "--komponen": di.komponen, "--id": di.id, "--per": self.per}
        isi = [f"{nama} {nilai}" for nama, nilai in pilihan.items() if nilai is not None]
        rencana = self.paket.capaian.rencana
        return " ".join(["zi bundle", *isi, f"--tahun {rencana.tahun} --rev {self.revisi.rev}"])


def susun_paket(
    folder: Path | None, lingkup: Lingkup, tahun: int | None, per: date | None, rev: str | None, rapat: str | None
) -> PaketSiap:
    """Choose what goes in, from the main branch or a revision, as of a day: the one named, or that of the commit."""
    akar = cari_akar(folder)
    acuan = cari_acuan(akar, per, tahun, rev, rapat)
    revisi = acuan.sumber if isinstance(acuan.sumber, Revisi) else Revisi(akar, ujung_riwayat(akar, None))
    dipilih = pilih_tahun(akar, acuan.tahun, acuan.per, revisi)
    kantor = loader.muat(revisi, dipilih)
    periksa_versi(kantor.rencana)
    tutup(kantor.rencana)
    _periksa(lingkup, kantor.rencana)
    cabang = Utama(kantor.rencana.pengaturan.cabang_utama, revisi.rev, kantor.rencana.zona)
    semua = riwayat(akar, cabang, [f"plan/{dipilih}", f"evidence/{dipilih}"])
    hari = acuan.per or semua.hari(semua.akhir.saat)
    paket = susun(hitung(kantor.rencana, kantor.bukti, hari), lingkup, _isi(revisi))
    _sebutkan_luput(kantor, paket, revisi)
    return PaketSiap(akar, revisi, paket, semua, acuan.per)


def _periksa(lingkup: Lingkup, rencana: Rencana) -> None:
    pilih_komponen(lingkup.komponen, rencana)
    if lingkup.id is not None and lingkup.id not in rencana.menurut_id:
        raise typer.BadParameter(asing(lingkup.id, rencana), param_hint="--id")


def _isi(revisi: Revisi) -> dict[str, list[str]]:
    """Give the regular files of every record in a revision, by its folder."""
    hasil = dict[str, list[str]]()
    for entri in revisi.jelajah("evidence"):
        if entri.jenis == BERKAS and (di := tempat(entri.jalur)):
            hasil.setdefault(di[0], []).append(di[1])
    return hasil


def _sebutkan_luput(kantor: TahunKantor, paket: Paket, revisi: Revisi) -> None:
    """Say on stderr what lies among the evidence and is not in the package: what is no file, what stands nowhere."""
    dikemas = {satu.bukti.folder for satu in paket.rekam}
    for entri in kantor.entri:
        di = tempat(entri.jalur)
        if entri.jenis not in {BERKAS, FOLDER} and di and di[0] in dikemas:
            sys.stderr.write(f"Tidak dikemas, karena bukan berkas biasa: {bersih(entri.jalur)}\n")
    dikenal = {satu.bukti.folder for satu in susun(paket.capaian, Lingkup(), {}).rekam}
    depan = f"evidence/{kantor.rencana.tahun}/"
    semua = {di[0] for jalur in revisi.objek if jalur.startswith(depan) and (di := tempat(jalur))}
    for satu in sorted(semua - dikenal):
        sys.stderr.write(f"Tidak dikemas, karena tidak pada periode mana pun: {bersih(satu)}/ (zi check)\n")
