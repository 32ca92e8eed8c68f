"""One occurrence: its kode, its first and last day, its quarter."""

from datetime import date, timedelta

import pytest

from zi.model import periode
from zi.model.periode import Periode


def tertulis(satu: Periode) -> str:
    """Write a periode on one line."""
    return f"{satu.kode} {satu.mulai}..{satu.tenggat} TW{satu.triwulan}"


@pytest.mark.parametrize(
    ("satu", "harapan"),
    [
        (periode.bulan(2026, 2, 2026), "B02 2026-02-01..2026-02-28 TW1"),
        (periode.bulan(2024, 2, 2024), "B02 2024-02-01..2024-02-29 TW1"),
        (periode.bulan(2026, 12, 2026), "B12 2026-12-01..2026-12-31 TW4"),
        (periode.bulan(2027, 1, 2026), "2027-B01 2027-01-01..2027-01-31 TW4"),
        (periode.bulan(2025, 12, 2026), "2025-B12 2025-12-01..2025-12-31 TW1"),
        (periode.rentang_bulan((2026, 1), (2026, 2), 2026), "B01-B02 2026-01-01..2026-02-28 TW1"),
        (periode.rentang_bulan((2026, 5), (2026, 5), 2026), "B05 2026-05-01..2026-05-31 TW2"),
        (periode.rentang_bulan((2027, 5), (2027, 7), 2026), "2027-B05-B07 2027-05-01..2027-07-31 TW4"),
        (periode.rentang_bulan((2026, 10), (2027, 1), 2026), "2027-01-31 2026-10-01..2027-01-31 TW4"),
        (periode.rentang_bulan((2025, 12), (2026, 2), 2026), "2026-02-28 2025-12-01..2026-02-28 TW1"),
        (periode.bagian(3, 2, 2026, 2026), "TW2 2026-04-01..2026-06-30 TW2"),
        (periode.bagian(6, 2, 2026, 2026), "SM2 2026-07-01..2026-12-31 TW4"),
        (periode.bagian(12, 1, 2026, 2026), "TH 2026-01-01..2026-12-31 TW4"),
        (periode.bagian(12, 1, 2025, 2026), "2025-TH 2025-01-01..2025-12-31 TW1"),
        (periode.bagian(4, 2, 2026, 2026), "B05-B08 2026-05-01..2026-08-31 TW3"),
        (periode.bagian(1, 9, 2026, 2026), "B09 2026-09-01..2026-09-30 TW3"),
        (periode.hari(date(2026, 3, 8), date(2026, 3, 14), 2026), "2026-03-14 2026-03-08..2026-03-14 TW1"),
        (periode.hari(date(2026, 12, 28), date(2027, 1, 3), 2026), "2027-01-03 2026-12-28..2027-01-03 TW4"),
    ],
)
def test_the_kode_says_which_occurrence_it_is(satu: Periode, harapan: str) -> None:
    """A kode names a part of the plan year, has another year in front, or is the tenggat."""
    assert tertulis(satu) == harapan


@pytest.mark.parametrize("bulan_sekali", [1, 2, 3, 4, 6, 12])
def test_equal_parts_fill_the_year(bulan_sekali: int) -> None:
    """The parts of a year follow each other without a gap, from its first day to its last."""
    urut = [periode.bagian(bulan_sekali, nomor, 2024, 2024) for nomor in range(1, 12 // bulan_sekali + 1)]
    batas = [satu.tenggat + timedelta(days=1) for satu in urut]
    assert [satu.mulai for satu in urut] == [date(2024, 1, 1), *batas[:-1]]
    assert batas[-1] == date(2025, 1, 1)
    assert len({satu.kode for satu in urut}) == len(urut)
