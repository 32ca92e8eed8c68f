"""Kurva S: how many targets were to be met by each day, and how many were, both cumulative, week by week."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil
from typing import NamedTuple

from zi.model.capaian import Capaian, PeriodeDinilai
from zi.model.hari import akhir_bulan

_TERBANYAK = 106  # points of the curve: two years of weeks; a longer plan has them further apart


class Titik(NamedTuple):
    """By a day (included): targets planned, and met; the latter None after the day of the report."""

    hari: date
    rencana: int
    realisasi: int | None


class Kurva(NamedTuple):
    """The curve from ``mulai`` to ``akhir``, both included; ``titik`` by week, and on the day of the report."""

    mulai: date
    akhir: date
    titik: tuple[Titik, ...]
    bulanan: tuple[Titik, ...]
    pada_per: Titik


def kurva(capaian: Capaian) -> Kurva:
    """Draw the curve of a plan year; it goes on until the last tenggat, and until the last target met by ``per``."""
    semua = [ke for satu in capaian.indikator for ke in satu.periode]
    rencana = sorted(ke.periode.tenggat for ke in semua for _ in range(ke.target))
    realisasi = sorted(hari for ke in semua for hari in _terpenuhi(ke))
    mulai, tutup = date(capaian.rencana.tahun, 1, 1), date(capaian.rencana.tahun, 12, 31)
    akhir = max([tutup, *rencana, *realisasi])

    def titik(hari: date) -> Titik:
        sampai = bisect_right(realisasi, hari) if hari <= capaian.per else None
        return Titik(hari, bisect_right(rencana, hari), sampai)

    mingguan = {*_mingguan(mulai, akhir), *([capaian.per] if mulai <= capaian.per <= akhir else [])}
    bulan = tuple(titik(hari) for hari in _akhir_bulan(mulai, akhir))
    return Kurva(mulai, akhir, tuple(titik(hari) for hari in sorted(mingguan)), bulan, titik(capaian.per))


def _terpenuhi(ke: PeriodeDinilai) -> Iterator[date]:
    """Give the days of the units that count, as many as the target asks for."""
    yield from [satu.bukti.tanggal for satu in ke.bukti if satu.dihitung][: ke.target]


def _mingguan(mulai: date, akhir: date) -> Iterator[date]:
    banyak = (akhir - mulai).days
    langkah = 7 * ceil(banyak / 7 / _TERBANYAK)
    yield from (mulai + timedelta(days=hari) for hari in range(0, banyak, langkah))
    yield akhir


def _akhir_bulan(mulai: date, akhir: date) -> Iterator[date]:
    """Give the last day of each month; the month in which the curve ends has that day."""
    for nomor in range(mulai.year * 12, akhir.year * 12 + akhir.month):
        yield min(akhir_bulan(nomor // 12, nomor % 12 + 1), akhir)
