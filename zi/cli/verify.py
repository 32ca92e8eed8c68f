"""``zi verify``: is this paper one of those recorded."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiJson

if TYPE_CHECKING:
    from zi.repo.cari import Tempat


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi verify laporan.pdf", "zi verify *.pdf --json", "zi verify laporan.pdf --rev v2026-tw2")
    app.command("verify", cls=Perintah, short_help="Apakah dokumen ini tercatat sebagai bukti", epilog=kaki)(verify)


def verify(
    berkas: Annotated[list[Path], typer.Argument(metavar="BERKAS", help="Dokumen yang ditunjukkan.")],
    rev: Annotated[
        str | None,
        typer.Option("--rev", metavar="REV|TANGGAL", help="Cari dalam revisi ini, atau cabang utama akhir hari itu."),
    ] = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Bukti mana yang memuat dokumen ini, menurut isinya (bukan namanya), juga yang disimpan sebagai arsip."""
    from zi.cli.kantor import cari_akar, gagal
    from zi.cli.tampil import tampil
    from zi.output import verify as output_verify
    from zi.repo.cari import cari

    akar = cari_akar(folder)
    asal = [(folder or Path()) / satu for satu in berkas]
    for satu in asal:
        if not satu.is_file():
            gagal(f"“{satu}” {'adalah folder; sebutkan berkasnya' if satu.is_dir() else 'tidak ada'}.", 2)
    tempat, commit = _tempat(akar, rev)
    dicari = cari(asal, tempat)
    if data:
        from zi.output.data import tulis

        sys.stdout.write(tulis(output_verify.data(dicari, commit)))
    else:
        tampil(output_verify.lembar(dicari, commit))
    if not all(satu.cocok for satu in dicari):
        raise typer.Exit(1)


def _tempat(akar: Path, rev: str | None) -> "tuple[list[Tempat], str | None]":
    """Load where to look, and the commit when one was asked for."""
    from zi.cli.kantor import periksa_versi
    from zi.repo.cari import tempat, tempat_kini
    from zi.repo.revisi import Revisi
    from zi.repo.utama import cari_rev

    revisi = Revisi(akar, cari_rev(akar, rev)) if rev is not None else None
    hasil = [tempat(revisi)] if revisi else tempat_kini(akar)
    for tahun in hasil[-1].tahun:
        periksa_versi(tahun.rencana)
    return hasil, revisi.rev if revisi else None
