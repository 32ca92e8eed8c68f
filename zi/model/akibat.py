"""What a change of the evidence does to the periode that it touches."""

from collections.abc import Collection
from typing import NamedTuple

from zi.model.capaian import SELESAI, SELESAI_TERLAMBAT, Capaian, PeriodeDinilai


class Akibat(NamedTuple):
    """One periode before and after; the figures are capped at its target."""

    id: str
    sebelum: PeriodeDinilai
    sesudah: PeriodeDinilai

    @property
    def kode(self) -> str:
        """The kode of the periode."""
        return self.sesudah.periode.kode

    @property
    def angka(self) -> str:
        """Its figures: ``0/1 → 1/1``."""
        lama, baru = (min(satu.realisasi, satu.target) for satu in (self.sebelum, self.sesudah))
        return f"{lama}/{self.sebelum.target} → {baru}/{self.sesudah.target}"

    @property
    def selesai(self) -> bool:
        """Whether the change is what meets it."""
        return self.sesudah.status in {SELESAI, SELESAI_TERLAMBAT} and not self.sebelum.terpenuhi


def akibat(sebelum: Capaian, sesudah: Capaian, folder: Collection[str]) -> list[Akibat]:
    """Give every periode at which one of the records in ``folder`` stands, before or after, in the plan's order."""
    lama = {(satu.indikator.id, ke.periode.kode): ke for satu in sebelum.indikator for ke in satu.periode}
    return [
        Akibat(satu.indikator.id, lama[kunci], ke)
        for satu in sesudah.indikator
        for ke in satu.periode
        if (kunci := (satu.indikator.id, ke.periode.kode)) in lama and _ada(folder, lama[kunci], ke)
    ]


def _ada(folder: Collection[str], *dinilai: PeriodeDinilai) -> bool:
    return any(satu.bukti.folder in folder for ke in dinilai for satu in ke.bukti)
