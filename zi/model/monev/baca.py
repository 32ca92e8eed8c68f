"""What a working sheet changes in the registers, value by value. A cell that is empty changes nothing."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from zi.model import jadwal
from zi.model.monev import Catatan
from zi.model.monev.lembar import (
    DAFTAR,
    HARI,
    KENDALA,
    KOLOM,
    LANJUTAN,
    RAPAT,
    REKOMENDASI,
    IsiLembar,
    Kolom,
    Salah,
    Sel,
    nilai,
    sel,
)
from zi.model.monev.pasang import Pasangan, pasangkan
from zi.model.monev.ubah import Ubahan, kata
from zi.model.rencana import Rencana
from zi.model.teks import satu_baris

_WAJIB = {KENDALA: ("uraian",), REKOMENDASI: ("uraian", "penanggung_jawab", "tenggat"), LANJUTAN: (), RAPAT: ()}
_PISAH = re.compile(r"[;\n]")


class Bacaan(NamedTuple):
    """All that a sheet changes; with what is wrong in it, and what is worth knowing and changes nothing."""

    ubahan: Sequence[Ubahan]
    salah: Sequence[Salah]
    catatan: Sequence[Salah]


def banding(isi: IsiLembar, catatan: Catatan, semua: Sequence[Catatan], rencana: Rencana) -> Bacaan:
    """Say what a sheet changes in the register of its meeting, and in those of earlier ones (``semua``)."""
    pasangan = pasangkan(isi, catatan, semua, rencana)
    pembaca = _Pembaca(rencana.tahun)
    for satu in pasangan.pasangan:
        pembaca.banding(satu)
    salah = [*isi.salah, *pasangan.salah, *pembaca.salah]
    return Bacaan(pembaca.ubahan, salah, [*pembaca.catatan, *pasangan.catatan])


class _Pembaca:
    """Compares, and gathers what it finds."""

    def __init__(self, tahun: int) -> None:
        self.tahun = tahun
        self.ubahan = list[Ubahan]()
        self.salah = list[Salah]()
        self.catatan = list[Salah]()

    def banding(self, ini: Pasangan) -> None:
        """Compare a row with its entry."""
        if ini.kunci:
            kunci, judul, isi = ini.kunci
            self.ubahan.append(Ubahan(ini.di, ini.nama, judul, "", isi, (*ini.jalan, kunci), isi))
        for kolom in KOLOM[ini.tabel]:
            satu, lama = ini.baris[kolom.kunci], sel(nilai(ini.lama, kolom.kunci))
            if kolom.dibaca and kolom.kunci not in {"id", "indikator"} and satu.isi != lama:
                self.sel(ini, kolom, satu, lama)
            elif not kolom.dibaca and ini.tabel == LANJUTAN and satu.isi not in {lama, ""}:
                self.catatan.append(Salah(satu.alamat, f"kolom “{kolom.judul}” di lembar ini hanya untuk dibaca"))
        self.lengkap(ini)

    def sel(self, ini: Pasangan, kolom: Kolom, satu: Sel, lama: str | date) -> None:
        """Take a cell that is not what the register has."""
        if satu.isi == "":
            pesan = f"kosong, sedangkan catatan memuat “{kata(lama)}”; tidak dihapus"
            self.catatan.append(Salah(satu.alamat, pesan))
            return
        isi = self.baca(kolom, satu)
        if isi is not None and sel(isi) != lama:
            jalan = (*ini.jalan, *kolom.kunci.split("."))
            self.ubahan.append(Ubahan(ini.di, ini.nama, kolom.judul, lama, sel(isi), jalan, isi))

    def baca(self, kolom: Kolom, satu: Sel) -> str | date | tuple[str, ...] | None:
        """Read a cell as what its column holds; None, and why, where it is something else."""
        if kolom.jenis == HARI:
            hari = satu.isi if isinstance(satu.isi, date) else _hari(satu.isi, self.tahun)
            if hari is None:
                pesan = f"“{kata(satu.isi)}” bukan tanggal yang dapat dibaca; tulis misalnya 3 Juli {self.tahun}"
                self.salah.append(Salah(satu.alamat, pesan))
            return hari
        if isinstance(satu.isi, date):
            self.salah.append(Salah(satu.alamat, f"terbaca sebagai tanggal; “{kolom.judul}” berisi teks"))
            return None
        if kolom.jenis == DAFTAR:
            return tuple(nama for satu_nama in _PISAH.split(satu.isi) if (nama := satu_baris(satu_nama)))
        return satu_baris(satu.isi)

    def lengkap(self, ini: Pasangan) -> None:
        """Name what an entry must have and does not."""
        wajib = [kunci for kunci in _WAJIB[ini.tabel] if nilai(ini.lama, kunci) is None]
        if any(satu.isi for kunci, satu in ini.baris.items() if kunci.startswith("selesai.")):
            wajib += [kunci for kunci in ("selesai.tanggal", "selesai.uraian") if nilai(ini.lama, kunci) is None]
        judul = {satu.kunci: satu.judul for satu in KOLOM[ini.tabel]}
        for kunci in wajib:
            if ini.baris[kunci].isi == "":
                self.salah.append(Salah(ini.baris[kunci].alamat, f"“{judul[kunci]}” belum diisi ({ini.nama})"))


def _hari(teks: str, tahun: int) -> date | None:
    """Read a day as people write it; without a year it is the plan's."""
    hasil = jadwal.baca(teks, tahun)
    satu = None if isinstance(hasil, jadwal.Ditolak) or len(hasil) != 1 else hasil[0]
    return satu.mulai if satu and satu.mulai == satu.tenggat else None
