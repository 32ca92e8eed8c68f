"""The options that several commands share. Light: read by every start, also for completing a word."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from zi.model.hari import baca_tanggal


def baca_hari(teks: str) -> date:
    """Read a day of the command line; a wrong one is told as wrong usage."""
    hari = baca_tanggal(teks)
    if hari is None:
        raise typer.BadParameter(f"“{teks}” bukan tanggal; tulis TAHUN-BULAN-HARI, misalnya 2026-06-30")
    return hari


def _tahun(teks: str) -> int:
    if not (teks.isdecimal() and teks.isascii() and 1000 <= int(teks) <= 2999):
        raise typer.BadParameter(f"“{teks}” bukan tahun; tulis empat angka, misalnya 2026")
    return int(teks)


def _bilangan(teks: str) -> int:
    if not (teks.isdecimal() and teks.isascii() and len(teks) < 5):
        raise typer.BadParameter(f"“{teks}” bukan bilangan bulat 0 sampai 9999")
    return int(teks)


def baca_triwulan(teks: str) -> int:
    """Read a triwulan of the command line: ``2`` or ``TW2``; another is told as wrong usage."""
    angka = teks.upper().removeprefix("TW")
    if angka not in {"1", "2", "3", "4"}:
        raise typer.BadParameter(f"“{teks}” bukan triwulan; tulis 1, 2, 3, atau 4")
    return int(angka)


OpsiFolder = Annotated[Path | None, typer.Option("-C", metavar="FOLDER", help="Jalankan seolah-olah dari folder ini.")]
OpsiPer = Annotated[
    date | None,
    typer.Option(
        "--per", parser=baca_hari, metavar="TANGGAL", help="Keadaan per tanggal ini; bila tidak disebut: hari ini."
    ),
]
OpsiRev = Annotated[
    str | None,
    typer.Option(
        "--rev",
        metavar="REV|TANGGAL",
        help="Menurut revisi git ini, atau cabang utama pada akhir tanggal ini; bila tidak disebut: berkas di folder.",
    ),
]
OpsiRevUtama = Annotated[
    str | None,
    typer.Option(
        "--rev",
        metavar="REV|TANGGAL",
        help="Menurut revisi git ini, atau cabang utama pada akhir tanggal ini; bila tidak disebut: cabang utama kini.",
    ),
]
OpsiRapat = Annotated[
    str | None,
    typer.Option(
        "--rapat",
        metavar="TANGGAL|TWn",
        help="Yang dilihat rapat monev hari itu: --rev dan --per sekaligus; TW2: tanggal menurut catatan rapatnya.",
    ),
]
OpsiTahun = Annotated[
    int | None,
    typer.Option(
        "--tahun",
        parser=_tahun,
        metavar="TAHUN",
        help="Tahun rencana; bila tidak disebut: tahun ini, atau tahun tanggal yang disebut.",
    ),
]
OpsiJson = Annotated[bool, typer.Option("--json", help="Keluaran JSON untuk program lain.")]
OpsiKomponen = Annotated[
    int | None, typer.Option("--komponen", parser=_bilangan, metavar="N", help="Hanya komponen ini.")
]
OpsiTriwulan = Annotated[
    int | None, typer.Option("--triwulan", parser=baca_triwulan, metavar="1-4", help="Hanya periode triwulan ini.")
]
OpsiHari = Annotated[
    int | None,
    typer.Option(
        "--hari",
        parser=_bilangan,
        metavar="N",
        help="Sampai N hari lagi; bila tidak disebut: sampai tenggat berikutnya.",
    ),
]
OpsiPj = Annotated[
    str | None, typer.Option("--pj", metavar="NAMA", help="Hanya yang penanggung jawabnya memuat nama ini.")
]
OpsiHanyaTahun = Annotated[
    int | None,
    typer.Option("--tahun", parser=_tahun, metavar="TAHUN", help="Hanya rencana tahun ini; bila tidak disebut: semua."),
]
