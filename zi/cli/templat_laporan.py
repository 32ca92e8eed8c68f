"""The templates of the report, copied to where the office's own win."""

import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from zi.cli.kantor import cari_akar
from zi.output.templat import BAWAAN
from zi.repo.hasil import tulis_baru

_TEMPLAT = {"md": "md.j2", "tex": "tex.j2", "pdf": "typ", "docx": "docx"}


def salin(folder: Path | None, bentuk: Sequence[str]) -> None:
    """Copy the templates of these forms into the office's ``templates/``; what is there stays as it is."""
    asing = [satu for satu in bentuk if satu not in _TEMPLAT]
    if asing or not bentuk:
        pesan = f"sebutkan bentuk yang mempunyai templat: --format {', '.join(_TEMPLAT)}"
        raise typer.BadParameter(pesan, param_hint="--format")
    akar = cari_akar(folder)
    for satu in dict.fromkeys(bentuk):
        nama = f"laporan-triwulan.{_TEMPLAT[satu]}"
        tujuan = akar / "templates" / nama
        if tulis_baru(tujuan, (BAWAAN / nama).read_bytes()):
            sys.stdout.write(f"{tujuan}\n")
        else:
            sys.stderr.write(f"templates/{nama} sudah ada dan dibiarkan.\n")
