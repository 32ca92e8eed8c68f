"""Questions at a terminal: a text, yes or no, one of a list. Asked on stderr, so that stdout stays data."""

import os
import sys
from collections.abc import Iterable, Sequence
from shutil import get_terminal_size
from textwrap import fill
from typing import TextIO, TypeVar

from zi.model.gagal import SalahPakai
from zi.model.teks import bersih, satu_baris

_P = TypeVar("_P")
_BANYAK = 15  # rows of a list that are shown at once
_PINGGIR = 8  # columns beside the text of a row


class BatalError(SalahPakai):
    """The user ended the questions."""

    def __init__(self) -> None:
        """Say that nothing came of it."""
        super().__init__("Dibatalkan; tidak ada yang diubah.")


def bisa() -> bool:
    """Whether there is somebody to ask: a terminal on both sides."""
    return _terminal(sys.stdin) and _terminal(sys.stderr)


def git_bash() -> bool:
    """Whether this is Git Bash, which gives a program no terminal."""
    return "MSYSTEM" in os.environ and not _terminal(sys.stdin)


def _terminal(aliran: TextIO | None) -> bool:
    """Whether a stream is a terminal; one that was closed before zi began is None."""
    return aliran is not None and aliran.isatty()


def kata(pesan: str) -> None:
    """Say something on the way; at a terminal folded between words."""
    sys.stderr.write("".join(f"{_lipat(satu)}\n" for satu in bersih(pesan).split("\n")))


def _lipat(teks: str) -> str:
    if not _terminal(sys.stderr):
        return teks
    dalam = " " * (len(teks) - len(teks.lstrip()))
    lebar = get_terminal_size().columns - 1
    return fill(teks, lebar, subsequent_indent=dalam, break_long_words=False, break_on_hyphens=False)


def baris(tanya: str, bawaan: str = "") -> str:
    """Ask for a line; Enter takes ``bawaan``. Raises BatalError at the end of input and at Ctrl-C."""
    sys.stderr.write(_lipat(f"{satu_baris(tanya)}{f' [{satu_baris(bawaan)}]' if bawaan else ''}: ") + " ")
    sys.stderr.flush()
    try:
        jawab = input().strip()
    except (EOFError, KeyboardInterrupt) as galat:
        sys.stderr.write("\n")
        raise BatalError from galat
    return jawab or bawaan


def ya(tanya: str, *, bawaan: bool) -> bool:
    """Ask yes (``y``) or no (``t``); Enter takes ``bawaan``."""
    while True:
        jawab = baris(f"{tanya} [{'Y/t' if bawaan else 'y/T'}]").lower()
        if jawab in {"", "y", "ya", "t", "tidak"}:
            return jawab.startswith("y") if jawab else bawaan
        kata("Jawab y (ya) atau t (tidak).")


def pilih(tanya: str, pilihan: Sequence[tuple[str, _P]], awal: Sequence[tuple[str, _P]] | None = None) -> _P:
    """Ask for one of a list: its number, or part of a word, which narrows the list.

    ``awal`` is the part of the list that is shown first. Each choice is its text and its value.
    """
    tampak = list(awal or pilihan)
    while True:
        _daftar(tampak)
        jawab = baris(f"{tanya} (nomor, atau sebagian katanya)")
        if jawab.isdecimal() and 1 <= int(jawab) <= len(tampak):
            return tampak[int(jawab) - 1][1]
        cocok = [satu for satu in pilihan if _memuat(satu[0], jawab)]
        if jawab and len(cocok) == 1 and ya(cocok[0][0], bawaan=True):
            return cocok[0][1]
        if not cocok:
            kata(f"Tidak ada yang memuat “{jawab}”.")
        tampak = cocok if jawab and cocok else list(pilihan)


def _memuat(teks: str, jawab: str) -> bool:
    return all(satu in teks.casefold() for satu in jawab.casefold().split())


def _daftar(tampak: Iterable[tuple[str, _P]]) -> None:
    """Show a list, each choice on one line as wide as the window; its own words find it whole."""
    semua, lebar = [satu_baris(teks) for teks, _ in tampak], get_terminal_size().columns - _PINGGIR
    for nomor, teks in enumerate(semua[:_BANYAK], 1):
        kata(f"  {nomor:2}  {teks if len(teks) <= lebar else f'{teks[: lebar - 1]}…'}")
    if len(semua) > _BANYAK:
        kata(f"      … dan {len(semua) - _BANYAK} lagi; ketik sebagian katanya")
