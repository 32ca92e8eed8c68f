"""The day that a name tells."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zi.model.hari import tulis
from zi.model.hari_tersirat import tersirat


@pytest.mark.parametrize(
    "nama",
    [
        "2026-07-03 rapat monev",
        "IMG_20260703_0912.jpg",
        "IMG-20260703-WA0001.jpg",
        "Screenshot_2026.07.03.png",
        "Rapat 3 Juli 2026.pdf",
        "rapat-03-JULI-2026",
        "undangan 3-7-2026.pdf",
        "notula 03.07.2026.docx",
        "2026-02-30 lalu 2026-07-03",
    ],
)
def test_a_day_in_a_name(nama: str) -> None:
    """A day is found however people and cameras write it; one that the calendar does not have is passed over."""
    assert tersirat([nama]) == date(2026, 7, 3)


@pytest.mark.parametrize(
    "nama",
    ["", "laporan.pdf", "keputusan-28-2026.pdf", "199203142020121001", "IMG_20261332.jpg", "120260703", "7-2026"],
)
def test_no_day_in_a_name(nama: str) -> None:
    """A number of a decree, of a person or of anything else is no day."""
    assert tersirat([nama]) is None


def test_the_first_name_that_tells_a_day_counts() -> None:
    """Names are asked in their order, and the first day of the first one that tells any is given."""
    assert tersirat(["rapat", "2026-04-10 dan 2026-05-11", "2026-01-01"]) == date(2026, 4, 10)
    assert tersirat([]) is None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_found_as_it_is_written(hari: date) -> None:
    """Every day of the century is found in its ISO form, its compact one, and in words."""
    for teks in (hari.isoformat(), f"IMG_{hari:%Y%m%d}", f"Rapat {tulis(hari)}", f"{hari:%d-%m-%Y}"):
        assert tersirat([teks]) == hari
