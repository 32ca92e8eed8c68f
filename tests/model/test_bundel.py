"""Short names that every system can unpack."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zi.model.bundel import nama_pendek

NAMA = st.text(min_size=1, max_size=80).filter(lambda satu: "/" not in satu)


@pytest.mark.parametrize(
    ("nama", "pendek"),
    [
        (["laporan.pdf"], ["laporan.pdf"]),
        (["Laporan TW II.PDF", "laporan-tw-ii.pdf"], ["Laporan-TW-II.PDF", "laporan-tw-ii-2.pdf"]),
        (["notulén (1).docx", "../x", "..."], ["notulen-1.docx", "x", "berkas"]),
        (["CON.txt", "aux", "com1.pdf"], ["berkas-CON.txt", "berkas-aux", "berkas-com1.pdf"]),
        (["x" * 80 + ".pdf", "x" * 90 + ".pdf"], ["x" * 26 + ".pdf", "x" * 24 + "-2.pdf"]),
        (["文書.pdf", "報告.pdf"], ["berkas.pdf", "berkas-2.pdf"]),
        ([f"{'a' * 29}.{'b' * 20}"], ["a" * 29]),
        (["a.tidak-lazim-sekali"], ["a.tidak-lazim-sekali"]),
    ],
)
def test_names_are_cut_to_plain_letters(nama: list[str], pendek: list[str]) -> None:
    """Anything else becomes a dash; what would be the same gets a number; Windows' own names are not used."""
    assert nama_pendek(nama, 30) == pendek


@given(st.lists(NAMA, max_size=30))
def test_any_names_can_be_unpacked_anywhere(nama: list[str]) -> None:
    """They are short, plain, no two alike in any case, and none hides or leads out of its folder."""
    hasil = nama_pendek(nama, 30)
    assert len(hasil) == len(nama)
    assert len({satu.casefold() for satu in hasil}) == len(hasil)
    for satu in hasil:
        assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,29}", satu)
        assert not satu.endswith(".")
        assert not re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", satu)
