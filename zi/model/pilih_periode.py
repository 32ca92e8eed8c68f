"""Which periode a record is for, when nobody said it: certain, or not chosen at all."""

from datetime import date

from zi.model.capaian import IndikatorDinilai, PeriodeDinilai


def pasti(dinilai: IndikatorDinilai, hari: date) -> PeriodeDinilai | None:
    """Give the one periode that contains the day, where no earlier one of the indikator is unmet; else None.

    A report on the first quarter that is finished in April must never slip into the second.
    """
    memuat = [satu for satu in dinilai.periode if satu.periode.mulai <= hari <= satu.periode.tenggat]
    if len(memuat) != 1:
        return None
    sebelum = [satu for satu in dinilai.periode if satu.periode.tenggat < memuat[0].periode.tenggat]
    return memuat[0] if all(satu.terpenuhi for satu in sebelum) else None


def pilihan(dinilai: IndikatorDinilai) -> list[PeriodeDinilai]:
    """Give the periode to choose from: the unmet ones, oldest first; all of them where every one is met."""
    urut = sorted(dinilai.periode, key=lambda satu: (satu.periode.tenggat, satu.periode.mulai))
    return [satu for satu in urut if not satu.terpenuhi] or urut
