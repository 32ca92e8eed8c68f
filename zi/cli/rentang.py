"""Two states of an office: ``A..B``, each a revision or a day."""

import re
import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from zi.cli.kantor import gagal, periksa_versi
from zi.model.capaian import hitung
from zi.model.hari import baca_tanggal
from zi.model.selisih import Keadaan, Sisi
from zi.model.temuan import urut
from zi.repo import loader
from zi.repo.revisi import Revisi
from zi.repo.telusur import pangkal
from zi.repo.utama import cari_rev

_RENTANG = re.compile(r"(?P<dari>.*?)(?P<titik>\.{2,3})(?P<ke>.*)", re.DOTALL)


class Ujung(NamedTuple):
    """One end: what it is called, its files, and the day as of which it is judged."""

    nama: str
    revisi: Revisi
    keadaan: Keadaan


def urai(akar: Path, teks: str, hari_ini: date) -> tuple[Ujung, Ujung]:
    """Read two ends; raises GitGagal when one of them is not there."""
    cocok = _RENTANG.fullmatch(teks)
    if cocok is None:
        raise typer.BadParameter(
            f"“{teks}” bukan dua keadaan; tulis A..B, misalnya main..HEAD atau 2026-06-30..2026-07-31",
            param_hint="A..B",
        )
    nama = cocok["dari"] or "HEAD", cocok["ke"] or "HEAD"
    dari, ke = (_keadaan(akar, satu, hari_ini) for satu in nama)
    if cocok["titik"] == "...":
        dari = dari._replace(rev=pangkal(akar, dari.rev, ke.rev))
    return Ujung(nama[0], Revisi(akar, dari.rev), dari), Ujung(nama[1], Revisi(akar, ke.rev), ke)


def _keadaan(akar: Path, nama: str, hari_ini: date) -> Keadaan:
    """Find what a name means: a day stands for the main branch at its end, as of that day."""
    return Keadaan(cari_rev(akar, nama), baca_tanggal(nama) or hari_ini)


def sisi(satu: Ujung, tahun: int) -> Sisi | None:
    """Load one year at one end, None where it had no plan; ends with the findings when the plan is not whole."""
    if tahun not in satu.revisi.tahun():
        return None
    kantor = loader.muat(satu.revisi, tahun)
    periksa_versi(kantor.rencana)
    if not kantor.rencana.utuh:
        from zi.output import temuan as output_temuan

        sys.stderr.write(output_temuan.teks(urut([ini for ini in kantor.rencana.temuan if ini.kesalahan])))
        gagal(
            f"Rencana {tahun} pada “{satu.nama}” perlu diperbaiki dahulu; perbandingannya belum dapat ditampilkan.", 1
        )
    return Sisi(hitung(kantor.rencana, kantor.bukti, satu.keadaan.per), kantor.bukti, satu.revisi.objek)
