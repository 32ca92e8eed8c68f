"""What is not in order, as a value: which rule, where, what happened, what to do.

Bad data never raises; it becomes a ``Temuan``, so that one run tells all of it.
"""

from typing import NamedTuple

from zi.model.aturan import ATURAN, KESALAHAN
from zi.model.naskah import Letak


class Temuan(NamedTuple):
    """One finding: ``pesan`` says what is wrong, ``saran`` what to do, both whole sentences in Indonesian."""

    aturan: str
    letak: Letak
    pesan: str
    saran: str

    @property
    def tingkat(self) -> str:
        """The severity that the rule has: kesalahan, peringatan or keterangan."""
        return ATURAN[self.aturan].tingkat

    @property
    def kesalahan(self) -> bool:
        """Whether it is of the severity that stops totals and keeps evidence from counting."""
        return self.tingkat == KESALAHAN


def urut(temuan: list[Temuan]) -> list[Temuan]:
    """Order findings by file, line, column and rule, each once."""
    return sorted(dict.fromkeys(temuan), key=_kunci)


def _kunci(temuan: Temuan) -> tuple[str, int, int, str, str]:
    letak = temuan.letak
    return (letak.berkas, letak.baris or 0, letak.kolom or 0, temuan.aturan, temuan.pesan)
