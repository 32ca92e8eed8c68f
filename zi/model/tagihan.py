"""What is to be handed in: late periode, those whose tenggat comes next, and the next one of an indikator."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from zi.model.capaian import BuktiDinilai, Capaian, IndikatorDinilai, PeriodeDinilai
from zi.model.rencana import Rencana


class Tagihan(NamedTuple):
    """One unmet periode, with its indikator and the plan that it belongs to."""

    rencana: Rencana
    indikator: IndikatorDinilai
    periode: PeriodeDinilai

    @property
    def tenggat(self) -> date:
        """The last day of the periode."""
        return self.periode.periode.tenggat

    @property
    def folder(self) -> str:
        """The folder that holds the periode's evidence, whether it is there yet or not."""
        return f"evidence/{self.rencana.tahun}/{self.indikator.indikator.id}/{self.periode.periode.kode}"

    @property
    def dilengkapi(self) -> BuktiDinilai | None:
        """The record of this very folder that lacks least, among those that only lack papers."""
        calon = [satu for satu in self.periode.bukti if satu.alasan == "kurang"]
        satu = min(calon, key=lambda satu: len(satu.kurang), default=None)
        return satu if satu and satu.bukti.folder.startswith(f"{self.folder}/") else None


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
        if komponen in {None, satu.indikator.komponen} and milik(satu.indikator.penanggung_jawab, nama)
        for ke in satu.periode
        if not ke.terpenuhi
    ]
    batas = batas_tagih((satu.tenggat for satu in belum), per, hari)
    return sorted((satu for satu in belum if satu.tenggat <= batas), key=urutan)


def batas_tagih(tenggat: Iterable[date], per: date, hari: int | None) -> date:
    """Give the last day that is called for: the next of these tenggat, or ``hari`` days after ``per``."""
    if hari is not None:
        return per + timedelta(days=hari)
    return min((satu for satu in tenggat if satu >= per), default=per)


def berikutnya(dinilai: IndikatorDinilai, per: date) -> PeriodeDinilai | None:
    """Choose the periode to hand in next: the oldest unmet one that has begun, else the first to begin."""
    belum = [ke for ke in dinilai.periode if not ke.terpenuhi]
    mulai = [ke for ke in belum if ke.periode.mulai <= per]
    if mulai:
        return min(mulai, key=lambda ke: ke.periode.tenggat)
    return min(belum, key=lambda ke: ke.periode.mulai, default=None)


def milik(siapa: Iterable[str], nama: str | None) -> bool:
    """Tell whether ``nama`` is part of the name of someone who answers for it, case apart; None is anybody."""
    return nama is None or any(nama.casefold() in satu.casefold() for satu in siapa)


def urutan(tagihan: Tagihan) -> tuple[date, tuple[int, ...]]:
    """Give the place of a periode among those to be handed in: by tenggat, then by id."""
    return tagihan.tenggat, tuple(map(int, tagihan.indikator.indikator.id.split(".")))
