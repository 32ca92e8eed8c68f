"""Days, months and quarters as an Indonesian office writes them."""

from datetime import date

import pytest

from zi.model import hari

SPANS = {  # mulai, tenggat: as people say it
    ("2026-01-01", "2026-01-31"): "Januari 2026",
    ("2026-01-01", "2026-02-28"): "Januari–Februari 2026",
    ("2024-02-01", "2024-02-29"): "Februari 2024",
    ("2024-02-01", "2024-02-28"): "1–28 Februari 2024",
    ("2026-12-01", "2027-01-31"): "Desember 2026–Januari 2027",
    ("2026-01-01", "2027-01-31"): "Januari 2026–Januari 2027",
    ("2026-12-28", "2027-01-03"): "28 Desember 2026–3 Januari 2027",
    ("2026-12-01", "2027-01-30"): "1 Desember 2026–30 Januari 2027",
    ("2026-04-07", "2026-04-07"): "7 April 2026",
    ("2026-04-01", "2026-04-07"): "1–7 April 2026",
    ("2026-04-22", "2026-05-31"): "22 April–31 Mei 2026",
}


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("2026-04-07", date(2026, 4, 7)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2026-02-29", None),
        ("2026-13-01", None),
        ("0000-01-01", None),
        ("2026-4-7", None),
        ("07-04-2026", None),
        (" 2026-04-07", None),
        ("2026-04-07\n", None),
        ("٢٠٢٦-04-07", None),
        ("", None),
    ],
)
def test_only_an_existing_day_in_iso_form_is_read(teks: str, hasil: date | None) -> None:
    """A day is read from YYYY-MM-DD alone, and only where the calendar has it."""
    assert hari.baca_tanggal(teks) == hasil


@pytest.mark.parametrize(("bulan", "akhir"), [(1, 31), (2, 28), (4, 30), (12, 31)])
def test_a_month_ends_on_its_last_day(bulan: int, akhir: int) -> None:
    """The last day of a month is the calendar's."""
    assert hari.akhir_bulan(2026, bulan) == date(2026, bulan, akhir)


def test_february_of_a_leap_year_ends_on_the_29th() -> None:
    """A leap year gives February its 29th day."""
    assert hari.akhir_bulan(2024, 2) == date(2024, 2, 29)


def test_a_quarter_has_three_months() -> None:
    """Triwulan are the calendar's quarters."""
    assert [hari.triwulan(date(2026, bulan, 1)) for bulan in range(1, 13)] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]


def test_a_day_is_written_in_full() -> None:
    """A day is written without a leading zero, its month by name."""
    assert hari.tulis(date(2026, 4, 7)) == "7 April 2026"


@pytest.mark.parametrize(("ujung", "tertulis"), SPANS.items())
def test_whole_months_are_named_as_months(ujung: tuple[str, str], tertulis: str) -> None:
    """Whole months are named as months, other spans by their days, and two years are both given."""
    assert hari.tulis_rentang(*map(date.fromisoformat, ujung)) == tertulis
