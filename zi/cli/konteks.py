"""An office as a command sees it: from the working tree or a revision, as of a day."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from zi.cli.acuan import cari_acuan, templat_kantor
from zi.cli.kantor import cari_akar, hari_kantor, periksa_versi, pilih_tahun
from zi.model.hari import tulis
from zi.model.jejak import PANJANG_REV
from zi.model.rencana import Rencana
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.loader import TahunKantor
from zi.repo.revisi import Revisi

if TYPE_CHECKING:
    from zi.output.templat import Templat


class Konteks(NamedTuple):
    """One year's plan and evidence, where they were read from, and the day asked about.

    ``rev`` is the commit that they are of, None for the working tree. ``hari_ini`` is today where no day was
    named, else None: what is told of a day that was named is the same on every later day.
    """

    akar: Path
    sumber: PohonKerja | Revisi
    rev: str | None
    kantor: TahunKantor
    per: date
    hari_ini: date | None

    @property
    def rencana(self) -> Rencana:
        """The plan of the chosen year."""
        return self.kantor.rencana

    @property
    def templat(self) -> "Templat":
        """The office's own templates."""
        return templat_kantor(self.sumber)


def buka(
    folder: Path | None, per: date | None, tahun: int | None, rev: str | None = None, rapat: str | None = None
) -> Konteks:
    """Load the year that a command is about."""
    akar = cari_akar(folder)
    ini = cari_acuan(akar, per, tahun, rev, rapat)
    sekarang = hari_kantor(akar)
    dipilih = pilih_tahun(akar, ini.tahun, ini.per or sekarang, ini.sumber if ini.rev else None)
    kantor = loader.muat(ini.sumber, dipilih)
    periksa_versi(kantor.rencana)
    return Konteks(akar, ini.sumber, ini.rev, kantor, ini.per or sekarang, None if ini.per else sekarang)


def buka_lain(ini: Konteks) -> list[TahunKantor]:
    """Load the other years' plans."""
    return [loader.muat(ini.sumber, tahun) for tahun in ini.sumber.tahun() if tahun != ini.rencana.tahun]


def sebutkan(ini: Konteks) -> None:
    """Say on stderr which commit the figures are of; on stdout they are those of its working tree."""
    if ini.rev:
        sys.stderr.write(f"Menurut revisi {ini.rev[:PANJANG_REV]}, keadaan per {tulis(ini.per)}.\n")
