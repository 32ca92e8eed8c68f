"""A sheet to be told: headings, tables and notes, without saying yet where it will be shown.

``polos`` writes a sheet for a pipe, ``layar`` shows it in a terminal; the words are the same.
"""

from fractions import Fraction
from typing import NamedTuple


class Sel(NamedTuple):
    """One cell. ``gaya`` names a meaning, never a colour: selesai, lewat, dekat, redup, tebal, judul, or a severity.

    ``miring`` tells that the text is a cell of the decree, whose ``*…*`` are italics.
    """

    teks: str
    gaya: str = ""
    miring: bool = False


class Batang(NamedTuple):
    """A bar for a ratio of 0 to 1, dotted for None (nothing is asked for yet). Only a terminal shows it."""

    rasio: Fraction | None


class Kolom(NamedTuple):
    """A column: its head, whether it is set to the right, whether its text may be folded."""

    judul: str = ""
    kanan: bool = False
    lipat: bool = False


Baris = tuple[Sel | Batang, ...]


class Bagian(NamedTuple):
    """One table with a heading above it and notes below."""

    judul: Sel | None
    kolom: tuple[Kolom, ...]
    baris: tuple[Baris, ...]
    catatan: tuple[Sel, ...] = ()


class Lembar(NamedTuple):
    """Head lines, then sections."""

    kepala: tuple[Sel, ...]
    bagian: tuple[Bagian, ...]
