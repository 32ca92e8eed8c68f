"""When the commits of a chain were there."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zi.model.lini import tiba

RANTAI = st.lists(st.integers(0, 1000), min_size=4, max_size=40).map(sorted)


@pytest.mark.parametrize(
    ("saat", "benar"),
    [
        ([], []),
        ([5], [5]),
        ([10, 20, 30, 40], [10, 20, 30, 40]),
        ([10, 20, 5, 30, 40], [10, 20, 20, 30, 40]),  # dated back: not before its parent
        ([10, 20, 999, 30, 40], [10, 20, 30, 30, 40]),  # dated ahead: not after its child
        ([10, 20, 30, 15], [10, 20, 30, 30]),  # the newest is dated back
        ([10, 20, 30, 25], [10, 20, 30, 30]),
        ([99, 10, 20, 30], [10, 10, 20, 30]),
        ([10, 999, 3, 20, 30], [10, 20, 20, 20, 30]),
    ],
)
def test_one_clock_does_not_move_the_others(saat: list[int], benar: list[int]) -> None:
    """A commit whose instant disagrees with its place is held between its neighbours; the others keep theirs."""
    assert tiba(saat) == benar


@given(st.lists(st.integers(0, 1000), max_size=40))
def test_it_never_falls_and_stays_within_what_was_stated(saat: list[int]) -> None:
    """For any instants at all, a commit is never there before its parent, and no instant is made up."""
    hasil = tiba(saat)
    assert hasil == list(accumulate(hasil, max))
    assert set(hasil) <= set(saat)
    assert len(hasil) == len(saat)


@given(RANTAI)
def test_clocks_that_agree_are_believed(saat: list[int]) -> None:
    """Where the instants rise with the commits they are what counts."""
    assert tiba(saat) == saat


@given(RANTAI, st.data())
def test_a_single_forged_date_changes_no_other(saat: list[int], data: st.DataObject) -> None:
    """One forged instant in a rising chain moves no other commit but those of the same instant as its neighbours."""
    saat = [satu * 100 + urut for urut, satu in enumerate(saat)]  # all differ
    letak = data.draw(st.integers(1, len(saat) - 2))
    palsu = [*saat]
    palsu[letak] = data.draw(st.integers(-1_000_000, 1_000_000))
    sisa = [satu for urut, satu in enumerate(tiba(palsu)) if urut != letak]
    asli = [satu for urut, satu in enumerate(saat) if urut != letak]
    beda = [urut for urut, (satu, benar) in enumerate(zip(sisa, asli, strict=True)) if satu != benar]
    assert beda in ([], [letak - 1], [letak])
