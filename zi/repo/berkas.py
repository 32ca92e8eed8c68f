"""Files and folders on disk, listed and read. Nothing is followed that is a link."""

import os
from collections.abc import Iterator
from pathlib import Path

from zi.model.entri import BERKAS, FOLDER, LAIN, TAUTAN, Entri, diabaikan

_BUKA = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)  # one is POSIX's, one Windows'
BATAS_BACA = 2_000_000  # bytes; more than any text of a plan may have, so that its size is named and not loaded


def jelajah(akar: Path, folder: str) -> Iterator[Entri]:
    """List everything below ``akar/folder``, ordered by name, each folder before its contents.

    Names that are ignored are left out; a folder that is not there has nothing in it. A folder that
    cannot be opened is told as no regular thing, so that it is not taken for an empty one.
    """
    bagian = folder.split("/")
    for panjang in range(1, len(bagian) + 1):
        atas = "/".join(bagian[:panjang])
        if (akar / atas).is_symlink() or (akar / atas).is_file():
            yield Entri(atas, TAUTAN if (akar / atas).is_symlink() else LAIN)
            return
    tumpukan = [folder]
    while tumpukan:
        yield from isi(akar, tumpukan.pop(), tumpukan)


def isi(akar: Path, folder: str, tumpukan: list[str] | None = None) -> Iterator[Entri]:
    """List one folder that is no link; what is a folder in it is put on the pile, to be listed next."""
    if (akar / folder).is_symlink():
        return
    try:
        with os.scandir(akar / folder) as daftar:
            urut = sorted(daftar, key=lambda satu: satu.name)
    except FileNotFoundError:
        return
    except OSError:
        yield Entri(folder, LAIN)
        return
    for satu in urut:
        if not diabaikan(satu.name):
            yield _entri(satu, f"{folder}/{satu.name}")
    if tumpukan is not None:
        tumpukan += [f"{folder}/{satu.name}" for satu in reversed(urut) if _adalah_folder(satu)]


def _adalah_folder(satu: os.DirEntry[str]) -> bool:
    return satu.is_dir(follow_symlinks=False) and not diabaikan(satu.name)


def _entri(satu: os.DirEntry[str], jalur: str) -> Entri:
    if satu.is_symlink():
        return Entri(jalur, TAUTAN)
    if satu.is_dir(follow_symlinks=False):
        return Entri(jalur, FOLDER)
    if not satu.is_file(follow_symlinks=False):
        return Entri(jalur, LAIN)
    return Entri(jalur, BERKAS, kosong=satu.stat(follow_symlinks=False).st_size == 0)


def baca(akar: Path, jalur: str) -> bytes | None:
    """Read a file's bytes; None when it cannot be opened or is a link."""
    try:
        with os.fdopen(os.open(akar / jalur, _BUKA), "rb") as berkas:
            return berkas.read(BATAS_BACA)
    except OSError:
        return None
