"""Where the files of an office are read from: the working tree, or a revision of git."""

from collections.abc import Iterator
from typing import Protocol

from zi.model.entri import Entri


class Sumber(Protocol):
    """A tree of files. Paths are from the root of the office, with ``/``; nothing that is a link is followed."""

    def tahun(self) -> list[int]:
        """Give the years that have a plan, in order."""

    def jelajah(self, folder: str) -> Iterator[Entri]:
        """List everything below a folder, each folder before its contents; what is ignored is left out.

        A folder that is not there has nothing in it; one that cannot be opened is told as no regular thing.
        """

    def isi(self, folder: str) -> Iterator[Entri]:
        """List what lies directly in a folder."""

    def baca(self, jalur: str) -> bytes | None:
        """Read a file's bytes; None when it cannot be opened or is a link."""
