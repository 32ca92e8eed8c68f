"""``zi check``: is everything in order."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiPer

if TYPE_CHECKING:
    from zi.cli.kiriman_cek import Kiriman
    from zi.cli.penilaian import Penilaian
    from zi.model.temuan import Temuan


class Bentuk(StrEnum):
    """The forms in which findings are told."""

    TEKS = "text"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh(
        "zi check", "zi check --since main", "zi check --since origin/main --format github", "zi explain ZI022"
    )
    app.command("check", cls=Perintah, short_help="Yang perlu diperbaiki pada rencana dan bukti", epilog=kaki)(check)


def check(
    sejak: Annotated[
        str | None,
        typer.Option("--since", metavar="REV", help="Hanya yang ditambah atau diubah sejak bercabang dari revisi ini."),
    ] = None,
    bentuk: Annotated[
        Bentuk, typer.Option("--format", metavar="text|json|github|gitlab", help="Bentuk keluaran.")
    ] = Bentuk.TEKS,
    per: OpsiPer = None,
    folder: OpsiFolder = None,
) -> None:
    """Periksa rencana dan bukti: semua yang perlu diperbaiki, beserta tempat dan cara memperbaikinya.

    Dengan --since, hanya yang ditambah atau diubah suatu kiriman, beserta apa yang dibuktikannya.
    """
    from zi.cli.kantor import cari_akar
    from zi.cli.penilaian import nilai_pohon
    from zi.output import temuan as output_temuan

    akar, kiriman = cari_akar(folder), None
    if sejak is not None:
        from zi.cli.kiriman_cek import nilai_kiriman

        kiriman = nilai_kiriman(akar, sejak, per)
    hasil = kiriman or nilai_pohon(akar, per)
    if bentuk is Bentuk.TEKS:
        _teks(hasil.temuan, kiriman)
    else:
        sys.stdout.write(_data(bentuk, akar, hasil, kiriman))
    sys.stderr.write(f"{output_temuan.ringkasan(hasil.temuan)}\n")
    if any(satu.kesalahan for satu in hasil.temuan):
        raise typer.Exit(1)


def _data(bentuk: Bentuk, akar: Path, hasil: "Kiriman | Penilaian", kiriman: "Kiriman | None") -> str:
    """Write findings for programs and forges; those of a branch with what it brings."""
    from zi.output import anotasi, data, data_selisih
    from zi.output.kiriman import kabar
    from zi.repo.situs import awalan_kantor

    temuan, selisih = hasil.temuan, kiriman.selisih if kiriman else ()
    if bentuk is Bentuk.JSON:
        return data.tulis(data_selisih.check_kiriman(temuan, selisih) if kiriman else data.check(temuan))
    depan = awalan_kantor(akar)
    if bentuk is Bentuk.GITLAB:
        return data.tulis(anotasi.gitlab(temuan, hasil.entri, depan))
    return anotasi.github(anotasi.tempatkan(temuan, hasil.entri, depan), list(kabar(selisih, depan)))


def _teks(temuan: "list[Temuan]", kiriman: "Kiriman | None") -> None:
    """Show findings to people: what a branch brings stands above them."""
    from zi.cli.tampil import di_layar, tampil
    from zi.output import temuan as output_temuan

    if kiriman:
        from zi.output.kiriman import lembar

        tampil(lembar(kiriman.rev, kiriman.selisih, temuan, kiriman.hari_ini))
        sys.stdout.write("\n" if temuan else "")
    if di_layar():
        tampil(output_temuan.lembar(temuan))
    else:
        sys.stdout.write(output_temuan.teks(temuan))
