"""Which kendala of a working sheet is which of the register, where people may have changed both since.

A kendala has no id in the register: it is known by its indikator and its words. One that is not found so is the other
one of its indikator only where there is no doubt; in doubt it is taken for gone, and nothing is done to another.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

Kata = tuple[str, str]  # its indikator, empty for the whole plan, and its words
_Kunci = TypeVar("_Kunci")


def sejajar(dulu: Mapping[str, Kata], kini: Sequence[Kata]) -> dict[str, int]:
    """Give where each kendala that a sheet was written from, by its code, stands now; those that are gone are not."""
    sisa, hasil = dict(enumerate(kini)), dict[str, int]()
    for kode, kata in dulu.items():
        _ambil(kode, [ke for ke, satu in sisa.items() if satu == kata], hasil, sisa)
    for indikator in dict.fromkeys(satu for satu, _ in kini):
        belum = [kode for kode, satu in dulu.items() if kode not in hasil and satu[0] == indikator]
        calon = [ke for ke, satu in sisa.items() if satu[0] == indikator]
        if len(belum) == len(calon) == 1:
            _ambil(belum[0], calon, hasil, sisa)
    return hasil


def susulan(baris: Mapping[int, Kata], sisa: dict[int, Kata]) -> dict[int, int]:
    """Give which kendala of the register, that the sheet was not written from, each new row says once more.

    Those of the same words come first, then those of the same indikator: whether these are two, a person has to say.
    """
    hasil = dict[int, int]()
    for nomor, kata in baris.items():
        _ambil(nomor, [ke for ke, satu in sisa.items() if satu == kata], hasil, sisa)
    for nomor, kata in baris.items():
        if nomor not in hasil:
            _ambil(nomor, [ke for ke, satu in sisa.items() if satu[0] == kata[0]], hasil, sisa)
    return hasil


def _ambil(satu: _Kunci, calon: Sequence[int], hasil: dict[_Kunci, int], sisa: dict[int, Kata]) -> None:
    if calon:
        hasil[satu] = calon[0]
        del sisa[calon[0]]
