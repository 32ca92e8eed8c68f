"""One occurrence of an indikator: from ``mulai`` to ``tenggat``, both days included.

The kode of a periode is the name of its folder under ``evidence/<tahun>/<id>/``: ``TH``, ``SM1``,
``TW2``, ``B01``, ``B01-B02``; outside the plan year with the year in front (``2027-B01``); every
other periode is called after its tenggat (``2026-03-14``).
"""

from datetime import date
from typing import NamedTuple

from zi.model.hari import akhir_bulan, triwulan


class Periode(NamedTuple):
    """One occurrence, without its target: ``triwulan`` is 1 to 4, of the plan year."""

    kode: str
    mulai: date
    tenggat: date
    triwulan: int


def _triwulan(tenggat: date, tahun: int) -> int:
    """Give the quarter a tenggat is counted in: before the plan year 1, after it 4."""
    if tenggat.year == tahun:
        return triwulan(tenggat)
    return 1 if tenggat.year < tahun else 4


def _depan(kode: str, tahun_kode: int, tahun: int) -> str:
    return kode if tahun_kode == tahun else f"{tahun_kode}-{kode}"


def bulan(tahun_bulan: int, nomor: int, tahun: int) -> Periode:
    """Give one calendar month (1 to 12) of ``tahun_bulan`` in the plan of ``tahun``."""
    akhir = akhir_bulan(tahun_bulan, nomor)
    kode = _depan(f"B{nomor:02}", tahun_bulan, tahun)
    return Periode(kode, akhir.replace(day=1), akhir, _triwulan(akhir, tahun))


def rentang_bulan(awal: tuple[int, int], akhir: tuple[int, int], tahun: int) -> Periode:
    """Give the whole months from ``awal`` to ``akhir``, both (year, month) and included."""
    if awal == akhir:
        return bulan(*awal, tahun)
    tenggat = akhir_bulan(*akhir)
    kiri, kanan = f"B{awal[1]:02}", f"B{akhir[1]:02}"
    kode = tenggat.isoformat()  # over New Year one year in front could belong to either end
    if awal[0] == akhir[0]:
        kode = _depan(f"{kiri}-{kanan}", awal[0], tahun)
    return Periode(kode, date(awal[0], awal[1], 1), tenggat, _triwulan(tenggat, tahun))


def bagian(bulan_sekali: int, nomor: int, tahun_kode: int, tahun: int) -> Periode:
    """Give the ``nomor``-th (from 1) of the equal parts of a year that are so many months long.

    Three months are a triwulan, six a semester, twelve the year; other lengths are ranges of months.
    """
    awal = (nomor - 1) * bulan_sekali + 1
    akhir = awal + bulan_sekali - 1
    utuh = rentang_bulan((tahun_kode, awal), (tahun_kode, akhir), tahun)
    nama = {3: f"TW{nomor}", 6: f"SM{nomor}", 12: "TH"}.get(bulan_sekali)
    if nama is None:
        return utuh
    return Periode(_depan(nama, tahun_kode, tahun), utuh.mulai, utuh.tenggat, utuh.triwulan)


def hari(mulai: date, tenggat: date, tahun: int) -> Periode:
    """Give an interval of days that is neither months nor part of a frequency."""
    return Periode(tenggat.isoformat(), mulai, tenggat, _triwulan(tenggat, tahun))
