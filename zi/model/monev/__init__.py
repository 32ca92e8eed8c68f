"""The registers of meetings together: what was recommended, and what came of it by a day.

A recommendation is there from the day of its meeting on; it is open until the day of its ``selesai``.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from zi.model.bentuk import BentukMonev
from zi.model.bentuk.monev import Rekomendasi
from zi.model.naskah import Simpul
from zi.model.tagihan import batas_tagih, milik


def jalur_catatan(tahun: int, triwulan: int) -> str:
    """Give the path of the register of a meeting."""
    return f"plan/{tahun}/monev/TW{triwulan}.yaml"


class Catatan(NamedTuple):
    """The register of one meeting, ``plan/<tahun>/monev/TW<triwulan>.yaml``, and its place."""

    tahun: int
    triwulan: int
    isi: BentukMonev
    simpul: Simpul

    @property
    def urutan(self) -> tuple[int, int]:
        """Its place among all registers: plan year, then triwulan."""
        return self.tahun, self.triwulan

    @property
    def jalur(self) -> str:
        """Its path."""
        return jalur_catatan(*self.urutan)


class RekomendasiDinilai(NamedTuple):
    """A recommendation as it stands on a day: open or not; an open one past its tenggat is late."""

    catatan: Catatan
    rekomendasi: Rekomendasi
    terbuka: bool
    lewat: bool


def nama_rekomendasi(milik: Catatan, rekomendasi: Rekomendasi, tahun: int) -> str:
    """Give what a recommendation is called in the plan of a year: its id, with the year where it is of another one."""
    return rekomendasi.id if milik.tahun == tahun else f"{rekomendasi.id} ({milik.tahun})"


def nilai(catatan: Iterable[Catatan], per: date) -> tuple[RekomendasiDinilai, ...]:
    """State every recommendation of the meetings held by ``per`` (included), oldest meeting first."""
    diadakan = sorted((satu for satu in catatan if satu.isi.rapat.tanggal <= per), key=lambda satu: satu.urutan)
    return tuple(ini for satu in diadakan for ini in nilai_catatan(satu, per))


def nilai_catatan(catatan: Catatan, per: date) -> tuple[RekomendasiDinilai, ...]:
    """State every recommendation of one register, whether its meeting was held by ``per`` or not."""
    return tuple(_nilai(catatan, satu, per) for satu in catatan.isi.rekomendasi)


def _nilai(catatan: Catatan, rekomendasi: Rekomendasi, per: date) -> RekomendasiDinilai:
    selesai = rekomendasi.selesai
    terbuka = selesai is None or selesai.tanggal > per
    return RekomendasiDinilai(catatan, rekomendasi, terbuka, terbuka and rekomendasi.tenggat < per)


def terbuka(catatan: Iterable[Catatan], per: date) -> tuple[RekomendasiDinilai, ...]:
    """Give the open ones of the meetings held by ``per``, by tenggat, then oldest meeting first."""
    return tuple(
        sorted((satu for satu in nilai(catatan, per) if satu.terbuka), key=lambda ini: ini.rekomendasi.tenggat)
    )


def ditagih(
    catatan: Iterable[Catatan], per: date, hari: int | None, nama: str | None = None
) -> list[RekomendasiDinilai]:
    """Choose the open ones up to and including the next tenggat among them, with ``hari`` so many days after ``per``.

    ``nama`` is part of the name of who answers for it, case apart: just as periode are chosen.
    """
    semua = [satu for satu in terbuka(catatan, per) if milik(satu.rekomendasi.penanggung_jawab, nama)]
    batas = batas_tagih((satu.rekomendasi.tenggat for satu in semua), per, hari)
    return [satu for satu in semua if satu.rekomendasi.tenggat <= batas]


def tindak_lanjut(catatan: Iterable[Catatan], tahun: int, triwulan: int, per: date) -> tuple[RekomendasiDinilai, ...]:
    """Give what a meeting has to follow up: earlier recommendations that are open, or were finished since the last one.

    Those that were finished before the meeting before this one were told there.
    """
    semua = [satu for satu in catatan if satu.urutan < (tahun, triwulan)]
    terakhir = max((satu.isi.rapat.tanggal for satu in semua if satu.isi.rapat.tanggal <= per), default=date.min)
    return tuple(
        satu
        for satu in nilai(semua, per)
        if satu.terbuka or (satu.rekomendasi.selesai and satu.rekomendasi.selesai.tanggal >= terakhir)
    )
