"""One thing to be explained."""

from collections.abc import Iterable
from typing import NamedTuple

from zi.model.aturan import ATURAN, KESALAHAN, KETERANGAN, PERINGATAN

_URUTAN = (KESALAHAN, PERINGATAN, KETERANGAN)


class TemuanAudit(NamedTuple):
    """One thing to be explained: ``pesan`` is what was seen, ``penjelasan`` the honest explanation to ask for first.

    ``bukti`` is the folder of the record and ``rev`` the commit that it is about, None where it is of none, or several.
    """

    aturan: str
    pesan: str
    penjelasan: str
    bukti: str | None = None
    rev: str | None = None
    id: str | None = None
    kode: str | None = None

    @property
    def tingkat(self) -> str:
        """The severity that the rule has."""
        return ATURAN[self.aturan].tingkat

    @property
    def kesalahan(self) -> bool:
        """Whether it is of the gravest severity."""
        return self.tingkat == KESALAHAN


def pada_bukti(aturan: str, folder: str, rev: str | None, pesan: str, penjelasan: str) -> TemuanAudit:
    """Give what is to be explained of a record."""
    _, _, id_indikator, kode, _ = folder.split("/")
    return TemuanAudit(aturan, pesan, penjelasan, folder, rev, id_indikator, kode)


def urut(temuan: Iterable[TemuanAudit]) -> list[TemuanAudit]:
    """Order by severity and rule; within a rule they stay as they were found."""
    return sorted(temuan, key=lambda satu: (_URUTAN.index(satu.tingkat), satu.aturan))
