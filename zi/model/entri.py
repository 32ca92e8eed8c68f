"""One thing in the tree of an office: a file, a folder, or what is neither and is never followed."""

from functools import lru_cache
from typing import NamedTuple

BERKAS, FOLDER, TAUTAN, LAIN = "berkas", "folder", "tautan", "lain"
_DIABAIKAN = frozenset({"thumbs.db", "desktop.ini"})


class Entri(NamedTuple):
    """One thing in the tree: its path from the root with ``/``, and what it is.

    ``jalur`` is the real path, whatever characters it has; whoever shows it makes it harmless.
    ``kosong`` tells of a regular file that it has no bytes.
    """

    jalur: str
    jenis: str
    kosong: bool = False

    @property
    def bagian(self) -> list[str]:
        """The parts of the path."""
        return self.jalur.split("/")


@lru_cache(maxsize=4096)  # the same few names make up most paths
def diabaikan(nama: str) -> bool:
    """Tell whether a name is ignored in silence: hidden files, lock files of Office, litter of Windows."""
    return nama.startswith((".", "~$")) or nama.lower() in _DIABAIKAN
