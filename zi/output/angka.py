"""Figures as people and programs see them."""

from fractions import Fraction

_PERSEN = 100


def persen(rasio: Fraction | None) -> str:
    """Write a ratio (0 to 1) as whole percent, half up.

    Something is never ``0 %``, and less than all never ``100 %``.
    """
    if rasio is None:
        return "–"
    bulat = _setengah_naik(rasio * _PERSEN)
    if rasio > 0 and bulat == 0:
        return "<1 %"
    if rasio < 1 and bulat == _PERSEN:
        return ">99 %"
    return f"{bulat} %"


def desimal(rasio: Fraction | None) -> float | None:
    """Write a ratio for JSON: half up to four decimals, None where nothing is asked for."""
    return None if rasio is None else _setengah_naik(rasio * 10_000) / 10_000


def _setengah_naik(nilai: Fraction) -> int:
    return int(nilai + Fraction(1, 2))
