"""Text in workbooks: cut to what a cell takes, told apart from markup, measured so that rows are high enough."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil
from typing import NamedTuple

from zi.model.teks import miring, satu_baris
from zi.output.harfiah import Harfiah

BATAS_TEKS, BATAS_BARIS = 32_000, 250  # characters and lines of a cell, which takes 32,767 and 254
_SEMPIT = 0.95  # of a column: programs measure letters differently
BATAS_NAMA = 31  # characters of the name of a sheet
_TERLARANG = re.compile(r"[\[\]:*?/\\]")
_POTONG = re.compile(r"[^\s–/-]*[–/-]+|[^\s–/-]+")  # words, cut after dashes and strokes
_MILIK_EXCEL = "history"  # a name that Excel keeps for itself
TINGGI_TERBESAR = 409  # points, of a row
_TINGGI, _SELA = 14, 3  # points: of a line of Arial 10 or what stands in for it, and of the air around lines
_BARIS_TERBANYAK = TINGGI_TERBESAR // _TINGGI + 1  # no row shows more
_LEBAR = {  # of letters in Arial, in digits; others are as wide as a digit
    **dict.fromkeys("ijl'|", 0.45),
    **dict.fromkeys(" tfI!.,:;/\\[]", 0.55),
    **dict.fromkeys('r-()"', 0.65),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ&w", 1.35),
    **dict.fromkeys("mMW%@—…", 1.75),
}
_PERSEGI = "\u1100"  # from here on letters may be as wide as they are high


class Teks(NamedTuple):
    """Lines of one cell; ``gaya`` names a meaning: selesai, lewat, dekat, redup."""

    baris: Sequence[str]
    gaya: str = ""


def panjang(teks: str) -> int:
    """Count characters as workbooks do: an emoji is two."""
    return len(teks) if teks.isascii() else len(teks.encode("utf-16-le")) // 2


def pendek(teks: str, batas: int) -> str:
    """Give as much of a text as ``batas`` characters hold, counted in the same way."""
    return teks if panjang(teks) <= batas else teks.encode("utf-16-le")[: 2 * batas].decode("utf-16-le", "ignore")


def potongan(isi: Teks) -> list[tuple[str, bool]]:
    """Cut a cell into pieces, each with whether it is italic; what it cannot hold gives way to an ellipsis.

    A text that xlsxwriter would take for markup of its own comes in two pieces, which it does not.
    """
    sama = groupby(_muat(_semua(isi)), key=lambda satu: satu[1])
    hasil = [("".join(teks for teks, _ in milik), condong) for condong, milik in sama]
    if len(hasil) == 1 and hasil[0][0].startswith("<r>"):
        teks, condong = hasil[0]
        return [(teks[:1], condong), (teks[1:], condong)]
    return hasil


def _semua(isi: Teks) -> Iterator[tuple[str, bool]]:
    lebih = [Harfiah("…")] if len(isi.baris) > BATAS_BARIS else []
    for nomor, satu in enumerate([*isi.baris[:BATAS_BARIS], *lebih]):
        if nomor:
            yield "\n", False
        rapi = satu_baris(satu)
        yield from [(rapi, False)] if isinstance(satu, Harfiah) and rapi else miring(rapi)


def _muat(bagian: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    sisa = BATAS_TEKS
    for teks, condong in bagian:
        if panjang(teks) > sisa:
            yield f"{pendek(teks, max(sisa - 1, 0))}…", condong
            return
        sisa -= panjang(teks)
        yield teks, condong


def nama_lembar(teks: str, terpakai: set[str]) -> str:
    """Make a text a name that a sheet may have and that no other sheet has; it is added to ``terpakai``."""
    dasar = _nama_pendek(" ".join(_TERLARANG.sub(" ", satu_baris(teks)).split())) or "Lembar"
    ekor = ("", *(f" ({nomor})" for nomor in range(2, len(terpakai) + 4)))
    calon = (f"{_tepi(dasar, BATAS_NAMA - len(satu))}{satu}" for satu in ekor)
    nama = next(satu for satu in calon if _kunci(satu) not in {*terpakai, _MILIK_EXCEL})
    terpakai.add(_kunci(nama))
    return nama


def _nama_pendek(teks: str) -> str:
    """Cut a name that is too long, at the end of a word where that leaves enough of it."""
    if panjang(teks) <= BATAS_NAMA:
        return _tepi(teks, BATAS_NAMA)
    muat = pendek(teks, BATAS_NAMA - 1)
    kata = muat.rpartition(" ")[0] if " " in muat[BATAS_NAMA // 2 :] else muat
    return f"{_tepi(kata, BATAS_NAMA)}…"


def _tepi(teks: str, batas: int) -> str:
    return pendek(teks.strip(" '"), batas).strip(" '")


def _kunci(nama: str) -> str:
    return nama.lower().casefold()  # lower as xlsxwriter compares, casefold as strictly as any program may


def tinggi_baris(sel: Iterable[tuple[object, float]]) -> int:
    """Give how many points a row needs, from its cells and the widths of their columns; not every program does.

    None is an empty cell; what is no text takes one line.
    """
    terbanyak = max((_banyak_baris(isi, lebar) for isi, lebar in sel), default=1)
    return min(_TINGGI * terbanyak + _SELA, TINGGI_TERBESAR)


def _banyak_baris(isi: object, lebar: float) -> int:
    if isinstance(isi, str):
        return _baris_teks(isi, lebar * _SEMPIT)
    return sum(_baris_teks(satu, lebar * _SEMPIT) for satu in isi.baris[:BATAS_BARIS]) if isinstance(isi, Teks) else 1


def _baris_teks(teks: str, lebar: float) -> int:
    """Count the lines that a text is folded into, whether or not the program also folds after dashes and strokes."""
    rapi = satu_baris(teks)[: ceil(_BARIS_TERBANYAK * lebar / min(_LEBAR.values()))]
    return max(_terlipat(rapi.split(), lebar), _terlipat(_POTONG.findall(rapi), lebar))


def _terlipat(kata: Sequence[str], lebar: float) -> int:
    """Count the lines that words are folded into; one that is wider than the column is folded by letters."""
    banyak, terpakai, sela = 1, 0.0, _LEBAR[" "]
    for satu in kata:
        selebar = sum(_lebar(huruf) for huruf in satu)
        if terpakai and terpakai + sela + selebar > lebar:
            banyak, terpakai = banyak + 1, 0.0
        penuh = ceil(max(selebar - lebar, 0) / lebar)
        banyak, terpakai = banyak + penuh, (terpakai and terpakai + sela) + selebar - penuh * lebar
    return banyak


def _lebar(huruf: str) -> float:
    return _LEBAR.get(huruf, 2.0 if huruf >= _PERSEGI else 1.0)
