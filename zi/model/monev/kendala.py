"""The kendala that the figures suggest: indikator that are late or incomplete on the day of a meeting."""

from collections.abc import Iterator
from typing import NamedTuple

from zi.model.capaian import TERLAMBAT, Capaian, PeriodeDinilai
from zi.model.rencana import Indikator


class UsulKendala(NamedTuple):
    """An indikator that has to be explained, and the periode for which."""

    indikator: Indikator
    periode: tuple[PeriodeDinilai, ...]


def usul_kendala(capaian: Capaian, triwulan: int) -> Iterator[UsulKendala]:
    """Give the indikator with periode up to a triwulan (included) that are late, or begun and not complete."""
    for satu in capaian.indikator:
        periode = tuple(ke for ke in satu.periode if ke.periode.triwulan <= triwulan and _tertunda(ke))
        if periode:
            yield UsulKendala(satu.indikator, periode)


def _tertunda(ke: PeriodeDinilai) -> bool:
    cacat = any(satu.alasan in {"kurang", "kesalahan"} for satu in ke.bukti)
    return not ke.terpenuhi and (ke.status == TERLAMBAT or cacat)
