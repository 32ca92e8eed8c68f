"""``zi check``: is everything in order."""

import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiPer

if TYPE_CHECKING:
    from zi.model.temuan import Temuan


class Bentuk(StrEnum):
    """The forms in which findings are told."""

    TEKS = "text"
    JSON = "json"
    GITHUB = "github"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi check", "zi check --format github", "zi explain ZI022")
    app.command("check", cls=Perintah, short_help="Yang perlu diperbaiki pada rencana dan bukti", epilog=kaki)(check)


def check(
    bentuk: Annotated[
        Bentuk, typer.Option("--format", metavar="text|json|github", help="Bentuk keluaran.")
    ] = Bentuk.TEKS,
    per: OpsiPer = None,
    folder: OpsiFolder = None,
) -> None:
    """Periksa rencana dan bukti: semua yang perlu diperbaiki, beserta tempat dan cara memperbaikinya."""
    from zi.cli.tampil import di_layar, tampil
    from zi.output import temuan as output_temuan

    temuan = _periksa(folder, per)
    if bentuk is Bentuk.JSON:
        from zi.output import data as output_data

        sys.stdout.write(output_data.tulis(output_data.check(temuan)))
    elif bentuk is Bentuk.GITHUB:
        sys.stdout.write(output_temuan.github(temuan))
    elif di_layar():
        tampil(output_temuan.lembar(temuan))
    else:
        sys.stdout.write(output_temuan.teks(temuan))
    sys.stderr.write(f"{output_temuan.ringkasan(temuan)}\n")
    if any(satu.kesalahan for satu in temuan):
        raise typer.Exit(1)


def _periksa(folder: Path | None, per: date | None) -> "list[Temuan]":
    """Judge every year of an office; all findings, ordered by place."""
    from zi.cli.kantor import cari_akar, hari_ini, periksa_versi
    from zi.model.checks.semua import ganjil
    from zi.model.temuan import urut
    from zi.repo import loader
    from zi.repo.berkas import PohonKerja

    semua, temuan = loader.muat_semua(PohonKerja(cari_akar(folder)))
    for kantor in semua:
        periksa_versi(kantor.rencana)
        hari = per or hari_ini(kantor.rencana.dasar.zona_waktu if kantor.rencana.dasar else None)
        temuan += kantor.temuan
        temuan += ganjil(kantor.rencana, kantor.bukti, kantor.entri, kantor.temuan, hari)
    return urut(temuan)
