"""What ``zi check`` judges: every year of an office, from its working tree or from a commit."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.cli.kantor import hari_ini, periksa_versi
from zi.model.checks.semua import ganjil
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
    return Penilaian(semua, urut(temuan))


def nilai_pohon(akar: Path, per: date | None) -> Penilaian:
    """Judge the working tree; ends with a sentence when a plan asks for a newer zi."""
    hasil = nilai(PohonKerja(akar), per)
    for kantor in hasil.kantor:
        periksa_versi(kantor.rencana)
    return hasil
