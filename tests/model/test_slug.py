"""Text as a piece of a path."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zi.model.slug import slug


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("Rapat monev triwulan II", "rapat-monev-triwulan-ii"),
        ("  Café – Résumé  ", "cafe-resume"),
        ("Januari–Februari", "januari-februari"),
        ("Jum’at / jum'at", "jum-at-jum-at"),
        ("№ 5 ½", "no-5-1-2"),
        ("…!?", ""),
        ("会議 📷", ""),
        ("../../etc/passwd\0", "etc-passwd"),
        ("a" * 300, "a" * 40),
        ("pendek " + "p" * 60, "pendek-" + "p" * 33),
        ("Melaksanakan rapat koordinasi pembangunan zona integritas", "melaksanakan-rapat-koordinasi"),
    ],
)
def test_a_slug(teks: str, hasil: str) -> None:
    """Accents go, all else that is no letter or digit parts words, and a cut falls between words where it can."""
    assert slug(teks) == hasil


@given(st.text(), st.integers(1, 60))
def test_a_slug_is_safe_everywhere(teks: str, panjang: int) -> None:
    """A slug of any text is ``[a-z0-9-]``, without a hyphen at either end, never too long, and a slug of itself."""
    hasil = slug(teks, panjang)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", hasil)
    assert len(hasil) <= panjang
    assert slug(hasil, panjang) == hasil
