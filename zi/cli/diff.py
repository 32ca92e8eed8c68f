"""``zi diff``: what moved between two revisions or days."""

import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiTahun

if TYPE_CHECKING:
    from zi.cli.rentang import Ujung
    from zi.model.selisih import Selisih


class Bentuk(StrEnum):
    """The forms in which it is told."""

    TEKS = "text"
    MD = "md"
    JSON = "json"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi diff main..", "zi diff 2026-06-30..2026-07-31", "zi diff main...bukti/1.2.1 --format md")
    app.command("diff", cls=Perintah, short_help="Yang berubah antara dua revisi atau hari", epilog=kaki)(diff)


def diff(
    rentang: Annotated[
        str,
        typer.Argument(
            metavar="A..B",
            help="Dua revisi atau tanggal; A...B: sejak B bercabang dari A; A..: sampai keadaan terakhir (HEAD).",
        ),
    ],
    bentuk: Annotated[Bentuk, typer.Option("--format", metavar="text|md|json", help="Bentuk keluaran.")] = Bentuk.TEKS,
    tahun: OpsiTahun = None,
    folder: OpsiFolder = None,
) -> None:
    """Yang berubah antara dua revisi atau hari: capaian, periode, dan bukti.

    Tanggal berarti cabang utama pada akhir hari itu, dinilai per hari itu; revisi dinilai per hari ini.
    """
    from zi.cli.kantor import cari_akar, hari_kantor
    from zi.cli.rentang import urai

    akar = cari_akar(folder)
    hari_ini = hari_kantor(akar)
    dari, ke = urai(akar, rentang, hari_ini)
    selisih = _banding(dari, ke, tahun)
    if bentuk is Bentuk.JSON:
        from zi.output import data, data_selisih

        sys.stdout.write(data.tulis(data_selisih.diff(selisih, dari.keadaan, ke.keadaan)))
    elif bentuk is Bentuk.MD:
        sys.stdout.write(_markdown(selisih, dari, ke, hari_ini, akar))
    else:
        from zi.cli.tampil import tampil
        from zi.output.selisih import lembar

        tampil(lembar(selisih, dari.keadaan, ke.keadaan, hari_ini))


def _banding(dari: "Ujung", ke: "Ujung", tahun: int | None) -> "Selisih":
    """Hold one year of two states against each other; ends with sentences where a plan of them is not whole."""
    from zi.cli.kantor import gagal
    from zi.cli.rentang import sisi
    from zi.model.selisih import banding

    ada = sorted({*dari.revisi.tahun(), *ke.revisi.tahun()})
    if not ada:
        gagal("Pada kedua keadaan itu belum ada rencana (plan/<tahun>/rencana.yaml).")
    if tahun is None:
        tahun = max((satu for satu in ada if satu <= ke.keadaan.per.year), default=ada[0])
    elif tahun not in ada:
        gagal(f"Tidak ada rencana {tahun} pada kedua keadaan itu. Yang ada: {', '.join(map(str, ada))}.", 2)
    return banding(sisi(dari, tahun), sisi(ke, tahun))


def _markdown(selisih: "Selisih", dari: "Ujung", ke: "Ujung", hari_ini: date, akar: Path) -> str:
    """Fill the template as the first state has it: a kiriman never chooses how it is told.

    Raises TemplatError when the office's own cannot be filled.
    """
    from zi.cli.acuan import templat_kantor
    from zi.cli.tautan import pembuat_tautan
    from zi.output.selisih_md import markdown

    tautan = pembuat_tautan(akar, selisih.capaian.rencana)
    return markdown(selisih, dari.keadaan, ke.keadaan, hari_ini, tautan, templat_kantor(dari.revisi))
