"""``zi report``: the monev report."""

import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiPer, OpsiRapat, OpsiRev, OpsiTahun, baca_triwulan

if TYPE_CHECKING:
    from zi.cli.bahan_laporan import LaporanSiap


class Bentuk(StrEnum):
    """The forms of a report."""

    MD = "md"
    TEX = "tex"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    JSON = "json"


OpsiTriwulanLaporan = Annotated[
    int | None, typer.Option("--triwulan", parser=baca_triwulan, metavar="1-4", help="Laporan triwulan ini.")
]
OpsiTahunan = Annotated[bool, typer.Option("--tahunan", help="Laporan setahun.")]
OpsiBentuk = Annotated[
    list[Bentuk] | None,
    typer.Option(
        "--format",
        metavar="md|tex|pdf|docx|xlsx|json",
        help="Bentuk laporan, boleh diulang; bila tidak disebut: md, tex, dan, bila terpasang, pdf dan docx.",
    ),
]
OpsiTujuan = Annotated[
    str | None,
    typer.Option("-o", metavar="FOLDER", help="Folder tujuan; bila tidak disebut: build/ di folder kantor. -: stdout."),
]
OpsiSalin = Annotated[
    bool,
    typer.Option("--salin-templat", help="Salin templat bentuk itu ke templates/ kantor untuk diubah; tanpa laporan."),
]


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh(
        "zi report --triwulan 2",
        "zi report --triwulan 2 --rapat TW2",
        "zi report --triwulan 2 --format pdf --format xlsx",
        "zi report --tahunan -o D:/laporan",
        "zi report --triwulan 2 --format md -o - > laporan.md",
        "zi report --salin-templat --format docx",
    )
    app.command("report", cls=Perintah, short_help="Laporan monev triwulan atau tahunan", epilog=kaki)(report)


def report(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    triwulan: OpsiTriwulanLaporan = None,
    tahunan: OpsiTahunan = False,  # noqa: FBT002  # a flag of the command line
    bentuk: OpsiBentuk = None,
    tujuan: OpsiTujuan = None,
    per: OpsiPer = None,
    rev: OpsiRev = None,
    rapat: OpsiRapat = None,
    tahun: OpsiTahun = None,
    salin_templat: OpsiSalin = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Laporan monitoring dan evaluasi, siap ditandatangani: Markdown, LaTeX, PDF, Word, dan Excel.

    Dengan --rapat TW2 laporan memuat keadaan pada rapat itu, menurut tanggal dalam catatannya.
    """
    from zi.cli.bahan_laporan import siapkan
    from zi.cli.bentuk_laporan import buat, pilih
    from zi.cli.tuang import tuang
    from zi.output.laporan import fakta

    if salin_templat:
        from zi.cli.templat_laporan import salin

        salin(folder, bentuk or ())
        return
    if (triwulan is None) is not tahunan:
        pesan = "sebutkan salah satu: --triwulan 1 sampai 4, atau --tahunan"
        raise typer.BadParameter(pesan, param_hint="--triwulan")
    dipilih = pilih(bentuk)
    ke_layar = tujuan == "-" or (tujuan is None and dipilih == ["json"])
    if ke_layar and len(dipilih) > 1:
        raise typer.BadParameter("hanya satu --format untuk -o -", param_hint="-o")
    ini = siapkan(folder, triwulan, tahun, per, rev, rapat)
    isi = fakta(ini.bahan)
    hasil = buat(ini, isi, dipilih)
    if ke_layar:
        tuang(next(iter(hasil.values())))
    else:
        _simpan(ini, isi, hasil, folder, tujuan)


def _simpan(
    ini: "LaporanSiap", isi: Mapping[str, Any], hasil: Mapping[str, bytes], folder: Path | None, tujuan: str | None
) -> None:
    """Write the files, say which on stdout, and sum up on stderr."""
    from zi.cli.bahan_laporan import susulan
    from zi.cli.tertulis import sebut
    from zi.output.laporan.ikhtisar import anjuran, ikhtisar, saran
    from zi.repo.hasil import folder_biasa, tulis

    tempat = (folder or Path()) / tujuan if tujuan else folder_biasa(ini.akar)
    sebut(tulis(tempat, hasil))
    for baris in (*ikhtisar(isi), *anjuran(ini.bahan), *susulan(ini), *saran(ini.bahan)):
        sys.stderr.write(f"{baris}\n")
