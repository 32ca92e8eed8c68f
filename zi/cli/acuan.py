"""Which state a command is about: ``--rev``, ``--per`` and ``--rapat``."""

import re
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from zi.cli.kantor import gagal, hari_kantor
from zi.model.gagal import Gagal
from zi.model.hari import baca_tanggal
from zi.model.temuan import urut
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.revisi import Revisi
from zi.repo.utama import cari_rev, pada_hari

_TRIWULAN = re.compile(r"TW([1-4])", re.IGNORECASE)


if TYPE_CHECKING:
    from zi.output.templat import Templat


class Acuan(NamedTuple):
    """The files that are read, their commit (None: the working tree), and the day and the year that were named."""

    sumber: PohonKerja | Revisi
    rev: str | None
    per: date | None
    tahun: int | None

    @property
    def templat(self) -> "Templat":
        """The office's own templates."""
        return templat_kantor(self.sumber)


def templat_kantor(sumber: PohonKerja | Revisi) -> "Templat":
    """Give an office's own templates: the folder of a working tree, or what reads one of a revision."""
    return sumber.akar / "templates" if isinstance(sumber, PohonKerja) else partial(_baca_templat, sumber)


def _baca_templat(revisi: Revisi, nama: str) -> bytes | None:
    return revisi.baca(f"templates/{nama}")


def cari_acuan(akar: Path, per: date | None, tahun: int | None, rev: str | None, rapat: str | None) -> Acuan:
    """Read what was asked for. Raises GitGagal where git cannot tell; a wrong call is told as wrong usage."""
    if rapat is not None:
        if per or rev is not None:
            raise typer.BadParameter("tidak dapat dipakai bersama --per atau --rev", param_hint="--rapat")
        hari, tahun = hari_rapat(akar, rapat, tahun)
        _belum_berakhir(akar, hari)
        revisi = Revisi(akar, pada_hari(akar, hari))
        return Acuan(revisi, revisi.rev, hari, tahun)
    if rev is not None:
        _belum_berakhir(akar, baca_tanggal(rev))
        revisi = Revisi(akar, cari_rev(akar, rev))
        return Acuan(revisi, revisi.rev, per, tahun)
    return Acuan(PohonKerja(akar), None, per, tahun)


def _belum_berakhir(akar: Path, hari: date | None) -> None:
    """Say on stderr of a day that is not over that what is told of it can still change."""
    if hari and hari >= hari_kantor(akar):
        sys.stderr.write("Hari itu belum berakhir; yang ditampilkan masih dapat berubah.\n")


def hari_rapat(akar: Path, rapat: str, tahun: int | None) -> tuple[date, int | None]:
    """Give the day of a meeting, and the year of its plan where its register tells: ``2026-07-03`` or ``TW2``."""
    if hari := baca_tanggal(rapat):
        return hari, tahun
    cocok = _TRIWULAN.fullmatch(rapat)
    if cocok is None:
        pesan = f"“{rapat}” bukan rapat; tulis tanggalnya, misalnya 2026-07-03, atau triwulannya, misalnya TW2"
        raise typer.BadParameter(pesan, param_hint="--rapat")
    return _menurut_catatan(akar, int(cocok[1]), tahun)


def _menurut_catatan(akar: Path, triwulan: int, tahun: int | None) -> tuple[date, int]:
    """Read the day in a register: of the newest year that has begun and has one, where no year is named."""
    pohon = PohonKerja(akar)
    calon = [tahun] if tahun else sorted(satu for satu in pohon.tahun() if satu <= hari_kantor(akar).year)[::-1]
    for satu in calon:
        monev, salah = loader.muat_monev(pohon, satu, triwulan)
        if monev:
            return monev.rapat.tanggal, satu
        if salah:
            from zi.output import temuan as output_temuan

            sys.stderr.write(output_temuan.teks(urut(salah)))
            gagal("Catatan rapat itu perlu diperbaiki dahulu; tanggal rapatnya belum dapat dibaca.", 1)
    berkas = f"plan/{tahun or '<tahun>'}/monev/TW{triwulan}.yaml"
    raise Gagal(f"Catatan rapat triwulan {triwulan} ({berkas}) belum ada; sebutkan harinya: --rapat TAHUN-BULAN-HARI.")
