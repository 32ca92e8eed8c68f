"""Days, months and quarters as an Indonesian office writes them.

Every interval of days in zi includes both of its ends.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta

BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)

ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def baca_tanggal(teks: str) -> date | None:
    """Read ``YYYY-MM-DD``; None when it is another form or a day that does not exist."""
    cocok = _ISO.fullmatch(teks)
    if cocok is None:
        return None
    return tanggal(*(int(bagian) for bagian in cocok.groups()))


def tanggal(tahun: int, bulan: int, hari: int) -> date | None:
    """Give the day, or None when the calendar has no such day."""
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        return None


def akhir_bulan(tahun: int, bulan: int) -> date:
    """Give the last day of a month (``bulan`` 1 to 12)."""
    return date(tahun + bulan // 12, bulan % 12 + 1, 1) - timedelta(days=1)


def triwulan(hari: date) -> int:
    """Give the calendar quarter of a day, 1 to 4."""
    return (hari.month + 2) // 3


def awal_triwulan(tahun: int, nomor: int) -> date:
    """Give the first day of a triwulan, 1 to 4."""
    return date(tahun, nomor * 3 - 2, 1)


def tahun_bertriwulan(tahun: Iterable[int], nomor: int, hari: date) -> int | None:
    """Choose the newest of these years whose triwulan has begun by a day (included); None where there is none."""
    return max((satu for satu in tahun if awal_triwulan(satu, nomor) <= hari), default=None)


def tulis(hari: date) -> str:
    """Write a day in full: ``7 April 2026``."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def tulis_rentang(mulai: date, tenggat: date) -> str:
    """Write an interval (both ends included) as people say it.

    Whole months are named as months: ``Januari–Februari 2026``; other intervals by their days:
    ``1–7 April 2026``; what crosses into another year gives both years.
    """
    bulanan = mulai.day == 1 and tenggat == akhir_bulan(tenggat.year, tenggat.month)
    awal, akhir = BULAN[mulai.month - 1], BULAN[tenggat.month - 1]
    if mulai.year != tenggat.year:
        if bulanan:
            return f"{awal} {mulai.year}–{akhir} {tenggat.year}"
        return f"{tulis(mulai)}–{tulis(tenggat)}"
    if bulanan:
        return f"{akhir} {tenggat.year}" if awal == akhir else f"{awal}–{akhir} {tenggat.year}"
    if mulai == tenggat:
        return tulis(tenggat)
    if awal == akhir:
        return f"{mulai.day}–{tulis(tenggat)}"
    return f"{mulai.day} {awal}–{tulis(tenggat)}"
