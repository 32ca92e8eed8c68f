"""What the letters that travel with zi can show, and text made ready for typst."""

from collections.abc import Iterator
from pathlib import Path
from unicodedata import category, normalize

import pytest
from cetak.fakta_acak import JAHAT
from fontTools.ttLib import TTFont
from hypothesis import example, given
from hypothesis import strategies as st

from zi.model.teks import miring
from zi.output.cetak.aksara import AKSARA, tampak, untuk_typst
from zi.output.cetak.pdf import HURUF
from zi.output.harfiah import Harfiah

TAK_BERDIRI = {"Mn", "Mc", "Me", "Cc", "Cf", "Co", "Cn", "Zl", "Zp"}  # marks, controls, private, unassigned, breaks


def ditunjukkan(huruf: Path) -> set[str]:
    """Give the characters that a font has a glyph for."""
    with TTFont(huruf) as isi:
        return {chr(kode) for kode in isi["cmap"].getBestCmap()}


def test_what_is_taken_for_shown_is_what_every_font_shows() -> None:
    """A character counts as shown exactly when all fonts have it and it stands by itself, visibly."""
    semua = set.intersection(*(ditunjukkan(satu) for satu in HURUF.glob("*.otf")))
    assert {satu for satu in semua if category(satu) not in TAK_BERDIRI} == AKSARA


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("Rapat *monev*", "Rapat *monev*"),
        ("baris\r\nbaru\tdan\u00a0spasi  dua ", "baris baru dan spasi dua"),
        ("e\u0301", "é"),
        ("q\u0303", "q[U+0303]"),
        ("😀 中", "[U+1F600] [U+4E2D]"),
        ("\u202ebalik\u200b\x00\ud800", "[U+202E]balik[U+200B][U+0000][U+D800]"),
        ("a\u2028b\x1fc\x85d", "a[U+2028]b[U+001F]c[U+0085]d"),
        ("a\u2003b\u3000c", "a b c"),
    ],
)
def test_what_no_letter_shows_is_named(teks: str, harapan: str) -> None:
    """A text becomes one line; what has no glyph, or hides, or steers, is written out."""
    assert tampak(teks) == harapan


@given(st.text())
def test_every_text_can_be_shown(teks: str) -> None:
    """Whatever a text holds, only characters with a glyph remain, and those that had one stay."""
    rapi = tampak(teks)
    assert set(rapi) <= AKSARA
    assert tampak(rapi) == rapi
    if set(normalize("NFC", teks)) <= AKSARA:
        assert rapi == " ".join(normalize("NFC", teks).split())


def semua_teks(nilai: object) -> Iterator[str]:
    """Give the texts that typst shows of a value."""
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, dict):
        for satu in nilai["potongan"]:
            yield satu["teks"]


@given(st.text() | st.sampled_from(JAHAT[:-2]))
@example("*miring* dan * bintang *")
def test_italics_are_pieces_and_the_literal_is_whole(teks: str) -> None:
    """A cell of the decree is cut at its italics, its stars gone; of a literal text every star is kept."""
    sel, harfiah = untuk_typst(teks), untuk_typst(Harfiah(teks))
    assert "".join(semua_teks(sel)) == "".join(bagian for bagian, _ in miring(tampak(teks)))
    assert harfiah == tampak(teks)


def test_facts_keep_their_shape() -> None:
    """Lists and mappings stay what they are, numbers and what is absent too."""
    fakta = {"a": [1, 0.5, None, True, "*x* y"], "b": ({"c": Harfiah("*x*")},)}
    assert untuk_typst(fakta) == {
        "a": [1, 0.5, None, True, {"potongan": [{"teks": "x", "miring": True}, {"teks": " y", "miring": False}]}],
        "b": [{"c": "*x*"}],
    }
