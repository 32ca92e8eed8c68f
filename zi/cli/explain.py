"""``zi explain``: one rule of ``zi check`` at length."""

import re
from typing import Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import kode_aturan


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi explain ZI022", "zi explain 22")
    app.command("explain", cls=Perintah, short_help="Penjelasan satu aturan", epilog=kaki)(explain)


def explain(
    kode: Annotated[str, typer.Argument(metavar="ATURAN", help="Kode aturan.", autocompletion=kode_aturan)],
) -> None:
    """Satu aturan selengkapnya: apa, mengapa, contoh, dan cara memperbaikinya."""
    from zi.cli.tampil import tampil
    from zi.model.aturan import ATURAN
    from zi.output.temuan import penjelasan

    angka = re.fullmatch(r"(?:zi)?([0-9]{1,3})", kode, re.IGNORECASE)
    aturan = ATURAN.get(f"ZI{int(angka[1]):03}") if angka else None
    if aturan is None:
        ada = f"dari {min(ATURAN)} sampai {max(ATURAN)}; daftarnya ada di docs/aturan.md"
        raise typer.BadParameter(f"aturan “{kode}” tidak ada; kodenya {ada}", param_hint="ATURAN")
    tampil(penjelasan(aturan))
