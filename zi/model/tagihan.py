"""What is to be handed in: late periode, and those whose tenggat comes next."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from zi.model.capaian import Capaian, IndikatorDinilai, PeriodeDinilai
from zi.model.rencana import Indikator, Rencana


class Tagihan(NamedTuple):
    """One unmet periode, with its indikator and the plan that it belongs to."""

    rencana: Rencana
    indikator: IndikatorDinilai
    periode: PeriodeDinilai

    @property
    def tenggat(self) -> date:
        """The last day of the periode."""
        return self.periode.periode.tenggat


def pilih(
    capaian: Iterable[Capaian], per: date, hari: int | None, nama: str | None = None, komponen: int | None = None
) -> list[Tagihan]:
    """Choose the unmet periode up to and including the next tenggat (``per`` itself may be one).

    With ``hari`` up to and including that many days after ``per`` instead. ``nama`` is part of the name
    of who answers for it, case apart. Ordered by tenggat, then by id.
    """
    belum = [
        Tagihan(satu_capaian.rencana, satu, ke)
        for satu_capaian in capaian
        for satu in satu_capaian.indikator
        if komponen in {None, satu.indikator.komponen} and milik(satu.indikator, nama)
        for ke in satu.periode
        if not ke.terpenuhi
    ]
    depan = [satu.tenggat for satu in belum if satu.tenggat >= per]
    batas = min(depan, default=per) if hari is None else per + timedelta(days=hari)
    return sorted((satu for satu in belum if satu.tenggat <= batas), key=_urutan)


def milik(indikator: Indikator, nama: str | None) -> bool:
    """Tell whether someone whose name contains ``nama`` (case apart) answers for it; None is anybody."""
    return nama is None or any(nama.casefold() in siapa.casefold() for siapa in indikator.penanggung_jawab)


def _urutan(tagihan: Tagihan) -> tuple[date, tuple[int, ...]]:
    return tagihan.tenggat, tuple(map(int, tagihan.indikator.indikator.id.split(".")))
