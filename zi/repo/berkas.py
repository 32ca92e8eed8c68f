"""The working tree: files and folders on disk, listed and read. Nothing is followed that is a link."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from zi.model.entri import BERKAS, FOLDER, LAIN, TAUTAN, Entri, diabaikan

BUKA = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_TAHUN = re.compile(r"[12][0-9]{3}")
BATAS_BACA = 2_000_000  # bytes; more than any text of a plan may have, so that its size is named and not loaded


class PohonKerja:
    """The working tree of an office, below its root."""

    def __init__(self, akar: Path) -> None:
        self.akar = akar

    def tahun(self) -> list[int]:
        """Give the years that have a plan, in order."""
        folder = (satu for satu in self.akar.glob("plan/*") if _TAHUN.fullmatch(satu.name))
        return sorted(int(satu.name) for satu in folder if os.path.lexists(satu / "rencana.yaml"))

    def jelajah(self, folder: str) -> Iterator[Entri]:
        """List everything below a folder, ordered by name, each folder before its contents.

        Names that are ignored are left out; a folder that is not there has nothing in it. A folder that
        cannot be opened is told as no regular thing, so that it is not taken for an empty one.
        """
        bagian = folder.split("/")
        for panjang in range(1, len(bagian) + 1):
            atas = "/".join(bagian[:panjang])
            if (self.akar / atas).is_symlink() or (self.akar / atas).is_file():
                yield Entri(atas, TAUTAN if (self.akar / atas).is_symlink() else LAIN)
                return
        tumpukan = [folder]
        while tumpukan:
            yield from self._isi(tumpukan.pop(), tumpukan)

    def isi(self, folder: str) -> Iterator[Entri]:
        """List one folder that is no link."""
        return self._isi(folder, [])

    def _isi(self, folder: str, tumpukan: list[str]) -> Iterator[Entri]:
        """List one folder; what is a folder in it is put on the pile, to be listed next."""
        if (self.akar / folder).is_symlink():
            return
        try:
            with os.scandir(self.akar / folder) as daftar:
                urut = sorted(daftar, key=lambda satu: satu.name)
        except FileNotFoundError:
            return
        except OSError:
            yield Entri(folder, LAIN)
            return
        if any(satu.name == ".git" for satu in urut):  # a repository of its own, which no commit of this one holds
            yield Entri(folder, LAIN)
            return
        for satu in urut:
            if not diabaikan(satu.name):
                yield _entri(satu, f"{folder}/{satu.name}")
        tumpukan += [f"{folder}/{satu.name}" for satu in reversed(urut) if _adalah_folder(satu)]

    def baca(self, jalur: str) -> bytes | None:
        """Read a file's bytes; None when it cannot be opened or is a link."""
        try:
            with os.fdopen(os.open(self.akar / jalur, BUKA), "rb") as berkas:
                return berkas.read(BATAS_BACA)
        except OSError:
            return None


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
