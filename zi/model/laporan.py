"""What a monev report is about: the figures up to a triwulan, what it shows, what is late, what comes next.

The figures are over the periode with triwulan up to N (included); "this triwulan" is triwulan = N, the year all
periode. The report of the whole year (``triwulan`` None) is one in which all triwulan are "this".
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from zi.model.capaian import TERLAMBAT, Angka, Capaian, IndikatorDinilai, PeriodeDinilai, angka, jumlah
from zi.model.hari import triwulan as triwulan_hari
from zi.model.tagihan import Tagihan, urutan

AKHIR = 4  # the last triwulan of a year


class AngkaLaporan(NamedTuple):
    """The figures of this triwulan, of those up to it, and of the year."""

    triwulan: Angka
    sampai: Angka
    tahun: Angka


class Dilaporkan(NamedTuple):
    """An indikator: its figures, and the periode that the report shows, none where nothing was due or done."""

    dinilai: IndikatorDinilai
    angka: AngkaLaporan
    periode: tuple[PeriodeDinilai, ...]


class KomponenLaporan(NamedTuple):
    """A komponen with its figures and all its indikator."""

    nomor: int
    nama: str
    angka: AngkaLaporan
    indikator: tuple[Dilaporkan, ...]


class Laporan(NamedTuple):
    """A report: ``tunggakan`` are the late periode of earlier triwulan, ``mendatang`` the unmet ones of the next."""

    capaian: Capaian
    triwulan: int | None
    angka: AngkaLaporan
    komponen: tuple[KomponenLaporan, ...]
    tunggakan: tuple[Tagihan, ...]
    mendatang: tuple[Tagihan, ...]

    @property
    def per(self) -> date:
        """The day as of which everything is stated."""
        return self.capaian.per

    @property
    def indikator(self) -> tuple[Dilaporkan, ...]:
        """All indikator, in the decree's order."""
        return tuple(satu for komponen in self.komponen for satu in komponen.indikator)

    @property
    def periode(self) -> tuple[tuple[IndikatorDinilai, PeriodeDinilai], ...]:
        """Every periode that is shown, with its indikator, in the decree's order."""
        return tuple((satu.dinilai, ke) for satu in self.indikator for ke in satu.periode)


def susun(capaian: Capaian, triwulan: int | None) -> Laporan:
    """Put a report together from the figures of a plan that is whole; ``triwulan`` 1 to 4, None for the year."""
    komponen = tuple(
        KomponenLaporan(satu.nomor, satu.nama, _jumlah(isi), isi)
        for satu in capaian.komponen
        for isi in [tuple(_dilaporkan(ini, triwulan, capaian) for ini in satu.indikator)]
    )
    semua = tuple(ini for satu in komponen for ini in satu.indikator)
    tagihan = [Tagihan(capaian.rencana, satu, ke) for satu in capaian.indikator for ke in satu.periode]
    belum = [satu for satu in tagihan if not satu.periode.terpenuhi] if triwulan else []
    lewat = (satu for satu in belum if satu.periode.status == TERLAMBAT and _triwulan(satu) < (triwulan or 0))
    depan = (satu for satu in belum if _triwulan(satu) == (triwulan or 0) + 1)
    return Laporan(
        capaian, triwulan, _jumlah(semua), komponen, tuple(sorted(lewat, key=urutan)), tuple(sorted(depan, key=urutan))
    )


def _triwulan(tagihan: Tagihan) -> int:
    return tagihan.periode.periode.triwulan


def _jumlah(daun: tuple[Dilaporkan, ...]) -> AngkaLaporan:
    return AngkaLaporan(
        jumlah([satu.angka.triwulan for satu in daun]),
        jumlah([satu.angka.sampai for satu in daun]),
        jumlah([satu.angka.tahun for satu in daun]),
    )


def _dilaporkan(dinilai: IndikatorDinilai, triwulan: int | None, capaian: Capaian) -> Dilaporkan:
    ini = [ke for ke in dinilai.periode if triwulan in {None, ke.periode.triwulan}]
    sampai = [ke for ke in dinilai.periode if ke.periode.triwulan <= (triwulan or AKHIR)]
    per = capaian.per
    milik = AngkaLaporan(angka(ini, per), angka(sampai, per), dinilai.angka)
    return Dilaporkan(dinilai, milik, tuple(_ditunjukkan(dinilai, triwulan, capaian.rencana.tahun)))


def _ditunjukkan(dinilai: IndikatorDinilai, triwulan: int | None, tahun: int) -> Iterator[PeriodeDinilai]:
    """Choose the periode of the triwulan, and those with a bukti whose day is in that quarter of the plan year."""
    for ke in dinilai.periode:
        hari = (satu.bukti.tanggal for satu in ke.bukti)
        if triwulan in {None, ke.periode.triwulan} or any(_dalam(satu, triwulan, tahun) for satu in hari):
            yield ke


def _dalam(hari: date, triwulan: int | None, tahun: int) -> bool:
    return (hari.year, triwulan_hari(hari)) == (tahun, triwulan)
