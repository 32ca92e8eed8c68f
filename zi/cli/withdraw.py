"""``zi withdraw``: take a record back, with the reason; it stays, and counts no more."""

import typer

from zi.cli import opsi_record as opsi
from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh('zi withdraw evidence/2026/1.3.1.2/TW2/2026-07-03-rapat-monev --alasan "Laporan triwulan I" --kirim')
    app.command("withdraw", cls=Perintah, short_help="Mencabut bukti yang keliru", epilog=kaki)(withdraw)


def withdraw(  # each is an option of the command line
    bukti: opsi.ArgFolder,
    alasan: opsi.OpsiAlasan = None,
    pengganti: opsi.OpsiPengganti = None,
    kirim: opsi.OpsiKirim = False,  # noqa: FBT002  # a flag of the command line
    coba: opsi.OpsiCoba = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Cabut bukti yang keliru: buktinya tetap ada beserta alasannya, tetapi tidak terhitung lagi."""
    from zi.cli.catat.koreksi import cabut

    cabut(folder, bukti, alasan, pengganti, kirim=kirim, coba=coba)
