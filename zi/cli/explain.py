"""``zi explain``: one rule of ``zi check`` at length."""

from typing import Annotated

import typer

from zi.cli.bantuan import Perintah
from zi.cli.lengkapi import kode_aturan


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("explain", cls=Perintah, epilog="Contoh: zi explain ZI022")(explain)


def explain(
    kode: Annotated[str, typer.Argument(metavar="ATURAN", help="Kode aturan.", autocompletion=kode_aturan)],
) -> None:
    """Satu aturan selengkapnya: apa, mengapa, contoh, dan cara memperbaikinya."""
    from zi.cli.tampil import tampil
    from zi.model.aturan import ATURAN
    from zi.model.usul import maksudnya
    from zi.output.temuan import penjelasan

    aturan = ATURAN.get(f"ZI{int(kode):03}" if kode.isascii() and kode.isdecimal() else kode.upper())
    if aturan is None:
        raise typer.BadParameter(f"aturan “{kode}” tidak ada.{maksudnya(kode, ATURAN)}", param_hint="ATURAN")
    tampil(penjelasan(aturan))
