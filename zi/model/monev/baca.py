"""What a working sheet changes in the registers, value by value. A cell that is empty changes nothing.

Three say what a value is: the sheet, the register, and what the sheet was written from. A cell that nobody changed in
the sheet changes nothing; one that was changed is taken where the register still says what it said; where both were
changed, and differently, a person has to decide.
"""

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
    baku,
    nilai,
    rentang,
    sel,
)
from zi.model.monev.pasang import Pasangan, pasangkan
from zi.model.monev.ubah import Ubahan, kata
from zi.model.rencana import Rencana
from zi.model.teks import satu_baris
from zi.model.usul import maksudnya

_WAJIB = {KENDALA: ("uraian",), REKOMENDASI: ("uraian", "penanggung_jawab", "tenggat"), LANJUTAN: (), RAPAT: ()}
_SELESAI = ("selesai.tanggal", "selesai.uraian")
_PISAH = re.compile(r"[;\n]")
_Isi = str | date | tuple[str, ...]


class Bacaan(NamedTuple):
    """All that a sheet changes; with what is wrong in it, and what is worth knowing and changes nothing."""

    ubahan: Sequence[Ubahan]
    salah: Sequence[Salah]
    catatan: Sequence[Salah]


def banding(isi: IsiLembar, catatan: Catatan, semua: Sequence[Catatan], rencana: Rencana) -> Bacaan:
    """Say what a sheet changes in the register of its meeting, and in those of earlier ones (``semua``)."""
    pasangan = pasangkan(isi, catatan, semua, rencana)
    pembaca = _Pembaca(rencana)
    for satu in pasangan.pasangan:
        if satu.dulu and satu.lama is None:
            pembaca.hilang(satu)
        else:
            pembaca.banding(satu)
    salah = [*isi.salah, *pasangan.salah, *pembaca.salah]
    return Bacaan(pembaca.ubahan, salah, [*pembaca.catatan, *pasangan.catatan])


class _Pembaca:
    """Compares, and gathers what it finds."""

    def __init__(self, rencana: Rencana) -> None:
        self.rencana = rencana
        self.ubahan = list[Ubahan]()
        self.salah = list[Salah]()
        self.catatan = list[Salah]()

    def banding(self, ini: Pasangan) -> None:
        """Compare a row with its entry."""
        if ini.id_baru:
            self.ubahan.append(Ubahan(ini.di, ini.nama, "Id", "", ini.id_baru, (*ini.jalan, "id"), ini.id_baru))
        diterapkan = set[str]()
        for kolom in _diisi(ini.tabel):
            isi = self.sel(ini, kolom)
            if isi is not None:
                diterapkan.add(kolom.kunci)
                lama, jalan = sel(nilai(ini.lama, kolom.kunci)), (*ini.jalan, *kolom.kunci.split("."))
                self.ubahan.append(Ubahan(ini.di, ini.nama, kolom.judul, lama, sel(isi), jalan, isi))
        self.hanya_dibaca(ini)
        self.lengkap(ini, diterapkan)

    def sel(self, ini: Pasangan, kolom: Kolom) -> _Isi | None:
        """Give what a cell changes its value to; None where it changes nothing."""
        satu, dulu, kini = ini.baris[kolom.kunci], ini.dulu.get(kolom.kunci, ""), sel(nilai(ini.lama, kolom.kunci))
        if satu.terbaca and satu.isi == "" and dulu and kini:
            pesan = f"kosong, sedangkan catatan memuat “{kata(kini)}”; tidak dihapus"
            self.catatan.append(Salah(satu.alamat, pesan))
        isi = self.diubah(kolom, satu, dulu)
        if isi is None or baku(sel(isi)) == baku(kini):
            return None
        if baku(kini) != dulu:
            self.salah.append(Salah(satu.alamat, _bentrok(ini, sel(isi), kini)))
            return None
        return isi

    def hilang(self, ini: Pasangan) -> None:
        """Take a row whose entry is no longer in the register: it is not brought back."""
        pesan = f"{ini.nama} sudah tidak ada dalam catatan; baris ini tidak diterapkan"
        semua = [
            (ini.baris[satu.kunci], self.diubah(satu, ini.baris[satu.kunci], ini.dulu.get(satu.kunci, "")))
            for satu in _diisi(ini.tabel)
        ]
        bentrok = [
            Salah(
                satu.alamat,
                f"di sini diubah menjadi “{kata(sel(isi))}”, sedangkan {ini.nama} sudah tidak ada dalam "
                "catatan; hapus baris ini, atau tulis di baris baru bila harus dimuat lagi",
            )
            for satu, isi in semua
            if isi is not None
        ]
        self.salah += bentrok
        self.catatan += [] if bentrok else [Salah(ini.baris["id"].alamat, pesan)]

    def hanya_dibaca(self, ini: Pasangan) -> None:
        """Tell of cells that were changed and only tell something."""
        for kolom in KOLOM[LANJUTAN] if ini.tabel == LANJUTAN else ():
            satu, kini = ini.baris[kolom.kunci], baku(sel(nilai(ini.lama, kolom.kunci)))
            if not kolom.dibaca and baku(satu.isi) not in {"", ini.dulu.get(kolom.kunci, ""), kini}:
                self.catatan.append(Salah(satu.alamat, f"kolom “{kolom.judul}” di lembar ini hanya untuk dibaca"))

    def diubah(self, kolom: Kolom, satu: Sel, dulu: str) -> _Isi | None:
        """Give what was written in a cell since the sheet was written; None where nothing was, or nothing is."""
        if not satu.terbaca or satu.isi == "" or baku(satu.isi) == dulu:
            return None
        isi = self.baca(kolom, satu)
        return None if isi is None or baku(sel(isi)) == dulu else isi

    def baca(self, kolom: Kolom, satu: Sel) -> _Isi | None:
        """Read a cell as what its column holds; None, and why, where it is something else."""
        if kolom.jenis == HARI:
            return self.hari(satu)
        if isinstance(satu.isi, date):
            self.salah.append(Salah(satu.alamat, f"terbaca sebagai tanggal; “{kolom.judul}” berisi teks"))
            return None
        if kolom.jenis == DAFTAR:
            return tuple(nama for satu_nama in _PISAH.split(satu.isi) if (nama := satu_baris(satu_nama)))
        if kolom.kunci == "indikator" and satu.isi not in self.rencana.menurut_id:
            pesan = f"indikator “{kata(satu.isi)}” tidak ada dalam rencana {self.rencana.tahun}."
            self.salah.append(Salah(satu.alamat, pesan + maksudnya(satu.isi, self.rencana.menurut_id)))
            return None
        return satu_baris(satu.isi)

    def hari(self, satu: Sel) -> date | None:
        """Read a day, and one that can be meant: programs make days of 1900 of small numbers."""
        hari = satu.isi if isinstance(satu.isi, date) else _hari(satu.isi, self.rencana.tahun)
        awal, akhir = rentang(self.rencana.tahun)
        if hari is None:
            pesan = f"“{kata(satu.isi)}” bukan tanggal yang dapat dibaca; tulis misalnya 3 Juli {self.rencana.tahun}"
        elif not awal <= hari <= akhir:
            pesan = f"“{kata(hari)}” di luar tahun {awal.year} sampai {akhir.year}; betulkan tanggalnya"
        else:
            return hari
        self.salah.append(Salah(satu.alamat, pesan))
        return None

    def lengkap(self, ini: Pasangan, diterapkan: set[str]) -> None:
        """Name what an entry must have, and neither has nor gets; what is already told of a cell is enough."""
        selesai = [satu.kunci for satu in _diisi(ini.tabel) if satu.kunci.startswith("selesai.")]
        wajib = [*_WAJIB[ini.tabel]]
        if any(baku(ini.baris[kunci].isi) not in {"", ini.dulu.get(kunci, "")} for kunci in selesai):
            wajib += _SELESAI
        judul, salah = {satu.kunci: satu.judul for satu in KOLOM[ini.tabel]}, {satu.alamat for satu in self.salah}
        for kunci in wajib:
            satu = ini.baris[kunci]
            ada = kunci in diterapkan or nilai(ini.lama, kunci) is not None
            if ada or not satu.terbaca or satu.alamat in salah:
                continue
            pesan = f"belum diisi ({ini.nama})" if satu.isi == "" else f"({ini.nama}) sudah dihapus dari catatan"
            self.salah.append(Salah(satu.alamat, f"“{judul[kunci]}” {pesan}"))


def _diisi(tabel: str) -> list[Kolom]:
    """Give the columns that people fill in."""
    return [kolom for kolom in KOLOM[tabel] if kolom.dibaca and kolom.kunci != "id"]


def _bentrok(ini: Pasangan, di_sini: str | date, kini: str | date) -> str:
    """Say that sheet and register were both changed, and what to do."""
    if not ini.dulu:
        return (
            f"“{kata(di_sini)}”, sedangkan catatan sudah memuat {ini.nama} yang lain (“{kata(kini)}”), yang belum ada "
            "waktu lembar ini ditulis; samakan, atau tulis lembar kerja baru (--xlsx) dan isi di sana"
        )
    ada = f"catatan sekarang memuat “{kata(kini)}”" if kini else "isinya sudah dihapus dari catatan"
    return f"di sini diubah menjadi “{kata(di_sini)}”, sedangkan {ada}; samakan sel ini dengan catatan, atau sebaliknya"


def _hari(teks: str, tahun: int) -> date | None:
    """Read a day as people write it; without a year it is the plan's."""
    hasil = jadwal.baca(teks, tahun)
    satu = None if isinstance(hasil, jadwal.Ditolak) or len(hasil) != 1 else hasil[0]
    return satu.mulai if satu and satu.mulai == satu.tenggat else None
