"""The working sheet of a meeting: written, and read back into the registers."""

import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from shlex import quote

import typer

from zi.cli.catat import tanya
from zi.cli.kantor import gagal
from zi.cli.monev_catatan import Rapat
from zi.cli.tampil import tampil
from zi.cli.tertulis import sebut
from zi.model.gagal import Gagal
from zi.model.monev import Catatan, tindak_lanjut
from zi.model.monev.baca import banding
from zi.model.monev.ubah import Ubahan, terapkan
from zi.output import monev as output_monev
from zi.output.monev_xlsx import lembar_kerja
from zi.repo.berkas import PohonKerja
from zi.repo.catatan_monev import simpan
from zi.repo.hasil import tulis
from zi.repo.lembar_kerja import baca_lembar
from zi.repo.sunting_naskah import Nilai, sunting


def tulis_lembar(ini: Rapat, berkas: Path) -> None:
    """Write the register as a working sheet; one that somebody filled in is kept under another name."""
    milik = _milik(ini)
    if berkas.suffix.lower() != ".xlsx":
        raise typer.BadParameter("nama berkasnya harus berakhiran .xlsx", param_hint="--xlsx")
    lanjutan = tindak_lanjut(ini.semua, ini.tahun, ini.triwulan, milik.isi.rapat.tanggal)
    sebut(tulis(berkas.parent, {berkas.name: lembar_kerja(milik, lanjutan, ini.kantor.rencana)}))
    dari = ini.folder or Path()  # from where --xlsx and --baca are meant
    nama = berkas.relative_to(dari) if berkas.is_relative_to(dari) else berkas
    sys.stderr.write(f"Sesudah diisi dan disimpan: {ini.perintah('--baca', quote(str(nama)))}\n")


def baca_kembali(ini: Rapat, berkas: Path, *, coba: bool) -> None:
    """Read a working sheet: show what it changes, ask where there is somebody to ask, and change that alone."""
    bacaan = banding(baca_lembar(berkas), _milik(ini), ini.semua, ini.kantor.rencana)
    for baris in output_monev.kata([*bacaan.salah, *bacaan.catatan]):
        sys.stderr.write(f"{baris}\n")
    if bacaan.salah:
        gagal(f"{len(bacaan.salah)} hal di lembar kerja perlu diperbaiki; tidak ada yang diubah.", 1)
    if not bacaan.ubahan:
        sys.stderr.write("Tidak ada yang berubah.\n")
        return
    lama = {satu.jalur: PohonKerja(ini.akar).baca(satu.jalur) or b"" for satu in ini.semua}
    baru = _baru(ini.semua, bacaan.ubahan, lama)
    tampil(output_monev.lembar(bacaan.ubahan))
    if coba:
        sys.stderr.write("Belum ada yang diubah.\n")
        return
    _tanyakan()
    simpan(ini.akar, baru, {jalur: lama[jalur] for jalur in baru})
    sys.stderr.write(f"Diubah: {', '.join(baru)}. Periksa: zi check\n")


def _tanyakan() -> None:
    """Ask whether to go on, where there is somebody to ask. Raises BatalError when not."""
    if tanya.bisa():
        sys.stderr.write("\n")
        if not tanya.ya("Ubah catatan rapat seperti itu?", bawaan=True):
            raise tanya.BatalError


def _baru(semua: Sequence[Catatan], ubahan: Sequence[Ubahan], lama: dict[str, bytes]) -> dict[str, bytes]:
    """Give the files as they become, by path."""
    hasil = dict[str, bytes]()
    catatan = {satu.urutan: satu for satu in semua}
    for di, milik in groupby(sorted(ubahan, key=lambda satu: satu.di), key=lambda satu: satu.di):
        ini = catatan[di]
        data: dict[str, Nilai] = terapkan(ini.simpul.data(), list(milik))  # type: ignore[assignment]  # a register's
        hasil[ini.jalur] = sunting(lama[ini.jalur], ini.jalur, data)
    return hasil


def _milik(ini: Rapat) -> Catatan:
    if ini.milik is None:
        raise Gagal(f"{ini.jalur} belum ada; buat dahulu: {ini.perintah('--tanggal', 'TAHUN-BULAN-HARI')}")
    return ini.milik
