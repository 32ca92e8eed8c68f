"""A YAML file as read: its values, each with the line and column it stands at.

Lines and columns count from 1, in characters.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Letak(NamedTuple):
    """A place: a path from the root with ``/``; a folder or a whole file has no line."""

    berkas: str
    baris: int | None = None
    kolom: int | None = None


class Simpul(NamedTuple):
    """One value of a file: a text, a list or a mapping, and where it begins.

    ``kunci`` are the places of a mapping's keys.
    """

    letak: Letak
    isi: "str | list[Simpul] | dict[str, Simpul]"
    kunci: Mapping[str, Letak] = MappingProxyType({})

    def data(self) -> object:
        """Give the plain value: texts, lists and dictionaries, without places."""
        if isinstance(self.isi, dict):
            return {kunci: anak.data() for kunci, anak in self.isi.items()}
        if isinstance(self.isi, list):
            return [anak.data() for anak in self.isi]
        return self.isi

    def anak(self, kunci: str | int) -> "Simpul | None":
        """Give the value under a key or at a place of a list (from 0), or None."""
        if isinstance(self.isi, dict) and isinstance(kunci, str):
            return self.isi.get(kunci)
        isi = self.isi
        return isi[kunci] if isinstance(isi, list) and isinstance(kunci, int) else None

    def daftar(self, kunci: str) -> "list[Simpul]":
        """Give the values of the list under a key; none when there is no such list."""
        anak = self.anak(kunci)
        return anak.isi if anak is not None and isinstance(anak.isi, list) else []

    def letak_anak(self, *jalan: str | int) -> Letak:
        """Give the place of a value further down; of the last one that is there, when the way breaks off."""
        simpul = self
        for kunci in jalan:
            anak = simpul.anak(kunci)
            if anak is None:
                break
            simpul = anak
        return simpul.letak

    def letak_pertama(self) -> Letak:
        """Give the place of a mapping's first key, for what should be among them."""
        return next(iter(self.kunci.values()), self.letak)
