"""The trail of a history as git tells it: its commits, and what each changed.

Instants are seconds of Unix, as the commits state them.
"""

from collections.abc import Mapping
from typing import NamedTuple

PANJANG_REV = 10  # characters of a commit's id, where one is shown


class Orang(NamedTuple):
    """A person as git knows them, through ``.mailmap``."""

    nama: str
    surel: str

    def sama(self, lain: "Orang") -> bool:
        """Tell whether two are one person, as far as git can tell: by address, or by name."""
        surel = bool(self.surel) and self.surel.casefold() == lain.surel.casefold()
        return surel or (bool(self.nama) and self.nama.casefold() == lain.nama.casefold())


class Commit(NamedTuple):
    """One commit. ``saat`` is when it was committed.

    ``pr`` is the pull request that its message names, ``alasan`` the reason that it gives.
    """

    rev: str
    induk: tuple[str, ...]
    penulis: Orang
    pengomit: Orang
    saat: int
    judul: str
    pr: int | None
    alasan: str | None = None

    @property
    def gabungan(self) -> bool:
        """Whether it merges."""
        return len(self.induk) > 1


class Ubah(NamedTuple):
    """A file that a commit has otherwise than its first parent: the content's id before and after; None is no file.

    What is no regular file has its mode before the id.
    """

    jalur: str
    lama: str | None
    baru: str | None


class Jejak(NamedTuple):
    """A history as it was read: every commit by id, children before parents; what each changed, where it did.

    ``ujung`` is the commit at which it ends, ``cabang`` what the main branch is called.
    """

    ujung: str
    cabang: str
    commit: Mapping[str, Commit]
    ubah: Mapping[str, tuple[Ubah, ...]]
