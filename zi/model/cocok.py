"""A paper that is shown, and the records that hold it."""

from typing import NamedTuple

from zi.model.bentuk.bukti import Arsip
from zi.model.bukti import TINGKAT_BUKTI, Bukti


class Cocok(NamedTuple):
    """One place that holds a paper: a file of a record, or what a record says is kept elsewhere (``arsip``).

    ``berkas`` is the file's name below ``folder``, None for a paper kept elsewhere. ``id`` and ``kode`` are
    those of the path, None outside a record's place; ``bukti`` is the record, None where there is none.
    """

    folder: str
    berkas: str | None
    id: str | None
    kode: str | None
    bukti: Bukti | None
    arsip: Arsip | None = None

    @property
    def dicabut(self) -> bool:
        """Whether the record was withdrawn."""
        return self.bukti is not None and self.bukti.isi.dicabut is not None


class Dicari(NamedTuple):
    """A paper that was looked for: its name, its SHA-256, and where it is."""

    nama: str
    sha256: str
    cocok: tuple[Cocok, ...]


def dari_jalur(jalur: str, bukti: dict[str, Bukti]) -> Cocok:
    """Say of a file's path below ``evidence/`` which record it lies in; ``bukti`` are the records by folder."""
    bagian = jalur.split("/")
    if len(bagian) <= TINGKAT_BUKTI:
        folder, _, nama = jalur.rpartition("/")
        return Cocok(folder, nama, None, None, None)
    folder = "/".join(bagian[:TINGKAT_BUKTI])
    return Cocok(folder, "/".join(bagian[TINGKAT_BUKTI:]), bagian[2], bagian[3], bukti.get(folder))
