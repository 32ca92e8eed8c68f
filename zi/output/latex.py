"""Text made harmless for LaTeX: whatever stands in it is shown as it is, and no line of it is too long.

Every character is written in one pass, so that nothing is escaped twice or forgotten. pdflatex and lualatex show
the same: what the letters of both (TeX Gyre, as T1/TS1 and as OpenType) do not have is shown by its number.
"""

import re
import unicodedata
from itertools import accumulate

from zi.model.teks import miring, satu_baris
from zi.output.harfiah import Harfiah

PECAH = r"\hspace{0pt}"  # a line may break here, and what follows can be hyphenated; no ligature spans it
_TITIK_PECAH = "\0"  # stands for PECAH until all is escaped; satu_baris lets none through
_TETAP = "\1"  # the same for a space at which no line breaks
_PERINTAH = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    '"': r"\textquotedbl{}",
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "[": "{[}",  # after \\ it would begin a length
    "]": "{]}",
    "*": "{*}",  # after \\ it would be part of the command
    "≤": r"\ensuremath{\leq}",
    "≥": r"\ensuremath{\geq}",
    "≠": r"\ensuremath{\neq}",
    "≈": r"\ensuremath{\approx}",
    "−": r"\ensuremath{-}",
    _TITIK_PECAH: PECAH,
    _TETAP: "~",
}
_ADA = re.compile("[ -~¡-¬®-ÿĀ-ĥĨ-ķĹ-ľŁ-ňŊ-ťŨ-žȘ-ț‐–—‘’‚“”„†‡•…‰‹›€№™←→]")
_LIGATUR = re.compile(r"([-,<>])(?=\1)")  # two of these would become another character
_KATA = re.compile(r"\S{14,}")
_SESUDAH = re.compile(r"(?<=\S[-/_.:@=&?,;+\\(){}\[\]])(?=\w)")
_PANJANG = re.compile(r"[^\s\0]{29,}")  # longer than any word of the language: no hyphenation can be hoped for
_PERSEN = re.compile(r"(?<=\d) (?=%)")


_MUAT = 600  # letters of a cell that surely fit a page, in the narrowest column that people write in
_LEBAR_NOMOR = 10  # letters of what is shown by its number


def potong(nilai: str) -> list[str]:
    """Cut a text into pieces for rows of a table, between words where it can: no cell can go over to the next page."""
    hasil, sisa = list[str](), satu_baris(nilai)
    while (muat := _muat(sisa)) < len(sisa):
        batas = sisa.rfind(" ", 1, muat + 1)
        batas = muat if batas < 0 else batas
        hasil.append(sisa[:batas])
        sisa = sisa[batas:].lstrip()
    return [type(nilai)(satu) for satu in (*hasil, sisa)]


def _muat(teks: str) -> int:
    """Give how many letters from the first fit."""
    lebar = accumulate(1 if _ADA.match(huruf) else _LEBAR_NOMOR for huruf in teks[: _MUAT + 1])
    return sum(sampai <= _MUAT for sampai in lebar)


def latex(nilai: object) -> object:
    r"""Make a value harmless in the text of a LaTeX document; the decree's ``*…*`` become ``\emph{…}``."""
    if isinstance(nilai, int | float):
        return nilai
    teks = unicodedata.normalize("NFC", satu_baris(str(nilai)))
    if not isinstance(nilai, str) or isinstance(nilai, Harfiah):
        return _lolos(teks)
    potongan = ((_lolos(bagian), condong) for bagian, condong in miring(teks))
    return "".join(rf"\emph{{{bagian}}}" if condong else bagian for bagian, condong in potongan)


def _lolos(teks: str) -> str:
    dipecah = _LIGATUR.sub(rf"\1{_TITIK_PECAH}", _KATA.sub(lambda kata: _pecah(kata.group()), teks))
    return "".join(map(_satu, _PERSEN.sub(_TETAP, dipecah)))


def _pecah(kata: str) -> str:
    """Let a long word, number or path break after its signs, and one without signs anywhere."""
    return _PANJANG.sub(lambda bagian: _empat_empat(bagian.group()), _SESUDAH.sub(_TITIK_PECAH, kata))


def _empat_empat(huruf: str) -> str:
    return _TITIK_PECAH.join(huruf[awal : awal + 4] for awal in range(0, len(huruf), 4))


def _satu(huruf: str) -> str:
    return _PERINTAH.get(huruf) or (huruf if _ADA.match(huruf) else rf"{{[}}U+{PECAH}{ord(huruf):04X}{{]}}")
