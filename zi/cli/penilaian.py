"""What ``zi check`` judges: every year of an office, from its working tree or from a commit."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.cli.kantor import hari_ini, periksa_versi
from zi.model.checks import monev
from zi.model.checks.semua import ganjil
from zi.model.checks.tempat import MONEV
from zi.model.entri import Entri
from zi.model.temuan import Temuan, urut
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.loader import TahunKantor
from zi.repo.sumber import Sumber


class Penilaian(NamedTuple):
    """Every year of an office, and all findings, ordered by place."""

    kantor: list[TahunKantor]
    temuan: list[Temuan]

    @property
    def entri(self) -> list[Entri]:
        """Everything that lies under evidence/."""
        return [entri for satu in self.kantor for entri in satu.entri]


def nilai(sumber: Sumber, per: date | None) -> Penilaian:
    """Judge every year of an office, by default as of today in that year's zone."""
    semua, temuan = loader.muat_semua(sumber)
    for kantor in semua:
        hari = per or hari_ini(kantor.rencana.dasar.zona_waktu if kantor.rencana.dasar else None)
        temuan += kantor.temuan
        temuan += ganjil(kantor.rencana, kantor.bukti, kantor.entri, kantor.temuan, hari)
    temuan += _monev(sumber, semua)
    return Penilaian(semua, urut(temuan))


def _monev(sumber: Sumber, semua: Sequence[TahunKantor]) -> Iterator[Temuan]:
    """Judge the registers of meetings, each against the plan of its year and the evidence of all."""
    rencana = {satu.rencana.tahun: satu.rencana for satu in semua}
    catatan, salah = loader.muat_catatan(sumber, max(rencana, default=0))
    yield from salah
    folder = {bukti.folder for satu in semua for bukti in satu.bukti}
    for satu in catatan:
        yield from monev.periksa(satu, rencana[satu.tahun], folder)
    for tahun in rencana:
        yield from monev.berkas(sumber.jelajah(f"plan/{tahun}/{MONEV}"))


def nilai_pohon(akar: Path, per: date | None) -> Penilaian:
    """Judge the working tree; ends with a sentence when a plan asks for a newer zi."""
    hasil = nilai(PohonKerja(akar), per)
    for kantor in hasil.kantor:
        periksa_versi(kantor.rencana)
    return hasil
