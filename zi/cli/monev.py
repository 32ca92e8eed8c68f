"""``zi monev``: the register of a meeting, its working sheet, and its kit."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import triwulan as lengkapi_triwulan
from zi.cli.opsi import OpsiFolder, OpsiTahun, baca_hari, baca_triwulan

ArgTriwulan = Annotated[
    int,
    typer.Argument(
        parser=baca_triwulan, metavar="TWn", help="Triwulan yang dibahas rapat.", autocompletion=lengkapi_triwulan
    ),
]
OpsiTanggal = Annotated[
    date | None, typer.Option("--tanggal", parser=baca_hari, metavar="TANGGAL", help="Hari rapatnya.")
]
OpsiTempat = Annotated[str | None, typer.Option("--tempat", metavar="TEKS", help="Tempat rapatnya.")]
OpsiPimpinan = Annotated[str | None, typer.Option("--pimpinan", metavar="NAMA", help="Yang memimpin rapatnya.")]
OpsiXlsx = Annotated[
    Path | None, typer.Option("--xlsx", metavar="BERKAS", help="Tulis lembar kerja Excel untuk diisi dalam rapat.")
]
OpsiBaca = Annotated[
    Path | None, typer.Option("--baca", metavar="BERKAS", help="Baca kembali lembar kerja itu ke dalam catatan rapat.")
]
OpsiPerangkat = Annotated[
    Path | None,
    typer.Option("--perangkat", metavar="FOLDER", help="Tulis undangan, daftar hadir, dan notula (Word)."),
]
OpsiCoba = Annotated[bool, typer.Option("--dry-run", help="Bersama --baca: tunjukkan saja; tidak ada yang diubah.")]


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh(
        "zi monev TW2 --tanggal 2026-07-03",
        "zi monev TW2 --perangkat rapat/",
        "zi monev TW2 --xlsx kerja.xlsx",
        "zi monev TW2 --baca kerja.xlsx",
    )
    app.command("monev", cls=Perintah, short_help="Catatan rapat monev, lembar kerja, dan undangannya", epilog=kaki)(
        monev
    )


def monev(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    triwulan: ArgTriwulan,
    tanggal: OpsiTanggal = None,
    tempat: OpsiTempat = None,
    pimpinan: OpsiPimpinan = None,
    perangkat: OpsiPerangkat = None,
    xlsx: OpsiXlsx = None,
    baca: OpsiBaca = None,
    coba: OpsiCoba = False,  # noqa: FBT002  # a flag of the command line
    tahun: OpsiTahun = None,
    folder: OpsiFolder = None,
) -> None:
    """Buat catatan rapat monev, atau lengkapi dengan kendala yang disarankan angka; tulisan orang tidak diubah."""
    from zi.cli.monev_catatan import buka, catat
    from zi.cli.monev_lembar import baca_kembali, tulis_lembar
    from zi.cli.monev_perangkat import tulis_perangkat

    if sum(satu is not None for satu in (xlsx, baca, perangkat)) > 1:
        raise typer.BadParameter("pilih salah satu dari --perangkat, --xlsx, dan --baca", param_hint="--xlsx")
    if coba and baca is None:
        raise typer.BadParameter("hanya bersama --baca", param_hint="--dry-run")
    ini, dari = buka(folder, triwulan, tanggal, tahun), folder or Path()
    if baca is not None:
        baca_kembali(ini, dari / baca, coba=coba)
    elif perangkat is not None:
        tulis_perangkat(ini, dari / perangkat, tanggal)
    elif xlsx is not None:
        tulis_lembar(ini, dari / xlsx)
    else:
        catat(ini, tanggal, {"tempat": tempat, "pimpinan": pimpinan})
