"""A change of the evidence sent: its branch, the push, and the pull request that asks for its acceptance."""

import re
from collections.abc import Iterator
from itertools import count
from shlex import quote
from typing import NamedTuple

from zi.cli.catat import tanya
from zi.cli.catat.meja import Meja, Tujuan
from zi.cli.catat.susunan import Susunan
from zi.model import situs
from zi.model.gagal import Gagal
from zi.model.galat_kirim import sebab
from zi.model.pesan_kiriman import nama_cabang, pesan
from zi.model.situs import Situs
from zi.repo import cabang, gh, kirim, lfs
from zi.repo.cabang import Cabang
from zi.repo.galat import tanpa_sandi
from zi.repo.git import GitGagal
from zi.repo.kirim import Tersusun
from zi.repo.situs import situs_kantor

_PERMINTAAN = re.compile(r"https://\S+/merge_requests/[0-9]+")  # what GitLab answers to a push that opens one


class Ucapan(NamedTuple):
    """How a change is told: what was done in a word or two, in the title and on the sheet, and why.

    ``tambahan`` goes behind the name of the branch; ``baru`` tells of a record that nobody had before.
    """

    kepala: str
    perbuatan: str = ""
    tentang: str = ""
    tambahan: str = ""
    keterangan: tuple[str, ...] = ()
    baru: bool = False


class Terkirim(NamedTuple):
    """What was sent: the branch, its commit, and the page where it waits or (not ``terbuka``) can be asked for."""

    cabang: str | None = None
    rev: str | None = None
    url: str | None = None
    terbuka: bool = False


class _Surat(NamedTuple):
    """A pull request before it is one."""

    judul: str
    pesan: str
    situs: Situs | None

    @property
    def isi(self) -> str:
        """The message without its title."""
        return self.pesan.partition("\n\n")[2]


def kirimkan(meja: Meja, ke: Tujuan, s: Susunan, ucapan: Ucapan, judul: str, *, coba: bool) -> Terkirim:
    """Build the branch, let it appear, send it, and ask for its acceptance; with ``coba`` only say how.

    Raises Gagal when the server does not take it: the branch stays, and the message says how to go on.
    """
    if ke.putus:
        tanya.kata(f"Keadaan terbaru tidak dapat diambil: {sebab(ke.putus)}. Yang dipakai keadaan terakhir diketahui.")
    teks = pesan(judul, s.bukti, s.nama, s.akibat, ucapan.keterangan)
    surat = _Surat(judul, teks, situs_kantor(meja.akar, s.sesudah.rencana))
    if coba:
        nama, _ = _cabang(meja, ke, s, ucapan, None)
        return Terkirim(nama, None, _alamat(ke, surat, nama))
    tersusun = kirim.susun(meja.akar, ke.dasar, s.perubahan, surat.pesan, s.lfs, meja.ruang)
    nama, ada = _cabang(meja, ke, s, ucapan, tersusun)
    if not (ada or ke.menunggu):
        cabang.pasang(meja.akar, nama, tersusun.commit)
    rev = ada or tersusun.commit
    jawaban = _dorong(meja, ke, surat, nama, rev, tersusun.lfs)
    if ke.menunggu:
        _susulkan(meja, ke.menunggu, rev)
    terbuka = _terbuka(meja, ke, surat, nama, jawaban)
    return Terkirim(nama, rev, terbuka or _alamat(ke, surat, nama), terbuka is not None)


def _alamat(ke: Tujuan, surat: _Surat, nama: str) -> str | None:
    return situs.kiriman(surat.situs, ke.utama, nama, surat.judul, surat.isi) if surat.situs else None


def _cabang(meja: Meja, ke: Tujuan, s: Susunan, ucapan: Ucapan, tersusun: Tersusun | None) -> tuple[str, str | None]:
    """Choose the branch: one that an earlier run left with the very same change, else the first name that is free.

    Give its name, and the commit that it has already. Raises GitGagal for a record that is new here, but waits
    already with something else in it.
    """
    if ke.menunggu:
        return ke.menunggu.nama, None
    nama, folder = nama_cabang(s.folder, ucapan.tambahan), _folder(s)
    ada = cabang.semua(meja.akar, ke.remote.nama)
    baru = cabang.isi(meja.akar, tersusun.pohon, folder) if tersusun else None
    for satu in (ada[terpakai] for terpakai in cabang.bernomor(nama, ada)):
        rev = satu.sana or satu.sini
        di_sana = cabang.isi(meja.akar, str(rev), folder)
        if di_sana == baru:
            return satu.nama, rev
        if ucapan.baru and baru and di_sana[0]:
            raise GitGagal(_sudah_ada(satu, s.folder))
    return next(calon for calon in _calon(nama) if calon not in ada), None


def _folder(s: Susunan) -> list[str]:
    """Give the folders of records that a change touches, its own first."""
    isi = [satu.rpartition("/")[0] for satu in s.perubahan.isi]
    return list(dict.fromkeys((s.folder, *isi, *(s.perubahan.pindah or ()))))


def _calon(nama: str) -> Iterator[str]:
    yield nama
    yield from (f"{nama}-{urut}" for urut in count(2))


def _sudah_ada(satu: Cabang, folder: str) -> str:
    """Say that the same record waits already, and what can be done."""
    if satu.sana:
        saran = f"Lengkapi bukti itu dengan --ke {folder}, atau beri uraian lain."
        return f"Bukti {folder} sudah dikirim dengan isi lain (cabang {satu.nama}); tidak ada yang ditimpa. {saran}"
    saran = f"Lengkapi bukti itu dengan --ke {folder}, beri uraian lain, atau hapus cabangnya bila tidak dipakai lagi"
    return f"Cabang {satu.nama} sudah ada di komputer ini dengan isi lain. {saran}: git branch -D {satu.nama}"


def _dorong(meja: Meja, ke: Tujuan, surat: _Surat, nama: str, rev: str, oid: tuple[str, ...]) -> str:
    """Push a commit to its branch on the server, LFS objects first; give what the server answered."""
    tanya.kata(f"Mengirim {nama} …")
    opsi = situs.pilihan_push(surat.situs, ke.utama, surat.judul, surat.isi) if surat.situs and not ke.terkirim else []
    hasil = lfs.unggah(meja.akar, ke.remote.nama, oid) if oid else None
    if hasil is None or hasil.kode == 0:
        hasil = kirim.dorong(meja.akar, ke.remote.nama, rev, nama, opsi)
    if hasil.kode:
        mengapa = sebab(tanpa_sandi(f"{hasil.teks}\n{hasil.galat}").replace(nama, "…"))
        if ke.menunggu:
            raise Gagal(f"Tambahan untuk {nama} belum sampai ke server: {mengapa}. Ulangi perintah yang sama.")
        lanjut = f"Ulangi perintah yang sama, atau: git push {quote(ke.remote.nama)} {nama}"
        pesan_gagal = f"Bukti sudah ada di cabang {nama} di komputer ini, tetapi belum sampai ke server"
        raise Gagal(f"{pesan_gagal}: {mengapa}. {lanjut}")
    return hasil.galat


def _susulkan(meja: Meja, ini: Cabang, rev: str) -> None:
    """Bring a branch that waits here, too, to what was sent; one that went its own way is left as it is."""
    if ini.sini and cabang.maju(meja.akar, ini.sini, rev):
        cabang.pasang(meja.akar, ini.nama, rev, ini.sini)
    elif ini.sini:
        saran = f"bila tidak dipakai lagi: git branch -D {ini.nama}"
        tanya.kata(f"Cabang {ini.nama} di komputer ini berisi lain daripada yang dikirim, dan dibiarkan; {saran}")


def _terbuka(meja: Meja, ke: Tujuan, surat: _Surat, nama: str, jawaban: str) -> str | None:
    """Give the address of the pull request that was opened, by gh or by the server itself; None when none was."""
    if surat.situs and surat.situs.jenis == situs.GITHUB and not ke.terkirim and gh.terpasang():
        return gh.buka(meja.akar, situs.owner_repo(surat.situs), ke.utama, nama, surat.judul, surat.isi)
    cocok = _PERMINTAAN.search(jawaban)
    return cocok.group() if cocok else None
