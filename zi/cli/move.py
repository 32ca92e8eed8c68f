"""``zi move``: put a record where it belongs."""

from typing import Annotated

import typer

from zi.cli import opsi_record as opsi
from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import id_indikator
from zi.cli.opsi import OpsiFolder


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh('zi move evidence/2026/1.3.1.1/TW2/2026-07-03-rapat-monev 1.3.1.2/TW2 --alasan "Salah indikator"')
    app.command("move", cls=Perintah, short_help="Memindahkan bukti yang salah tempat", epilog=kaki)(move)


def move(  # each is an option of the command line
    bukti: opsi.ArgFolder,
    ke: Annotated[str, typer.Argument(metavar="ID[/KODE]", help="Tempat yang benar.", autocompletion=id_indikator)],
    alasan: opsi.OpsiAlasan = None,
    kirim: opsi.OpsiKirim = False,  # noqa: FBT002  # a flag of the command line
    coba: opsi.OpsiCoba = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Pindahkan bukti yang salah tempat ke indikator atau periode yang benar, dengan alasannya."""
    from zi.cli.catat.koreksi import pindahkan

    pindahkan(folder, bukti, ke, alasan, kirim=kirim, coba=coba)
