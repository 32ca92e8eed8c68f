"""``zi log``: who handed in, who accepted, when; what was changed or removed since."""

import sys
from typing import Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import id_indikator
from zi.cli.opsi import OpsiFolder, OpsiJson, OpsiKomponen, OpsiRevUtama, OpsiTahun, OpsiTriwulan

OpsiOrang = Annotated[
    str | None,
    typer.Option("--orang", metavar="NAMA", help="Hanya yang dibuat atau diterima orang yang namanya memuat ini."),
]


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi log 1.3.1.2", "zi log --triwulan 2 --komponen 1", "zi log --orang Ani", "zi log --json")
    app.command("log", cls=Perintah, short_help="Riwayat bukti dan rencana menurut git", epilog=kaki)(log)


def log(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    id_dicari: Annotated[
        str | None, typer.Argument(metavar="ID", help="Hanya indikator ini.", autocompletion=id_indikator)
    ] = None,
    komponen: OpsiKomponen = None,
    orang: OpsiOrang = None,
    triwulan: OpsiTriwulan = None,
    tahun: OpsiTahun = None,
    rev: OpsiRevUtama = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Riwayat bukti dan rencana di cabang utama, yang terbaru lebih dahulu: siapa menyerahkan, siapa menerima, kapan.

    Semuanya menurut git; yang tidak diketahui git disebut tidak tercatat.
    """
    from zi.cli.kantor import pilih_komponen
    from zi.cli.riwayat import buka_riwayat
    from zi.model.saringan import Saringan

    ini = buka_riwayat(folder, tahun, rev, id_dicari)
    pilih_komponen(komponen, ini.rencana)
    saringan = Saringan(ini.rencana, id_dicari, komponen, orang, triwulan)
    kejadian = saringan.kejadian(ini.riwayat)
    if data:
        from zi.output import data_log
        from zi.output.data import tulis

        rekam = saringan.bukti(ini.riwayat, kejadian)
        sys.stdout.write(tulis(data_log.log(ini.rencana.tahun, ini.riwayat, kejadian, rekam)))
        return
    from zi.cli.tampil import tampil
    from zi.output.log import lembar

    tampil(lembar(ini.rencana, ini.riwayat, kejadian))
