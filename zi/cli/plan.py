"""``zi plan``: the lampiran, as decreed."""

import sys
from enum import StrEnum
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiRev, OpsiTahun

if TYPE_CHECKING:
    from zi.model.rencana import Rencana
    from zi.output.render import Templat

_LEBAR_TABEL = 170  # columns of a terminal, from which eight columns of text can be read


class Bentuk(StrEnum):
    """The forms in which the lampiran is printed."""

    MD = "md"
    CSV = "csv"
    JSON = "json"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi plan", "zi plan --format csv > lampiran.csv", "zi plan --format md")
    app.command("plan", cls=Perintah, short_help="Lampiran keputusan", epilog=kaki)(plan)


def plan(
    bentuk: Annotated[
        Bentuk | None,
        typer.Option(
            "--format", metavar="md|csv|json", help="Bentuk keluaran; bila tidak disebut: tabel (pada pipa: TSV)."
        ),
    ] = None,
    tahun: OpsiTahun = None,
    rev: OpsiRev = None,
    folder: OpsiFolder = None,
) -> None:
    """Lampiran keputusan, sel demi sel, sebagaimana ditetapkan."""
    from zi.cli.acuan import cari_acuan
    from zi.cli.kantor import cari_akar, periksa_versi, pilih_tahun, tutup
    from zi.cli.tampil import di_layar, tampil
    from zi.output import lampiran
    from zi.repo import loader

    akar = cari_akar(folder)
    ini = cari_acuan(akar, None, tahun, rev, None)
    rencana = loader.muat_rencana(ini.sumber, pilih_tahun(akar, tahun, sumber=ini.sumber if ini.rev else None))
    periksa_versi(rencana)
    tutup(rencana)
    if bentuk is None and di_layar():
        tampil(lampiran.lembar(rencana, sempit=get_terminal_size().columns < _LEBAR_TABEL))
    elif bentuk is Bentuk.JSON:
        from zi.output import data as output_data

        sys.stdout.write(output_data.tulis(output_data.plan(rencana)))
    elif bentuk is Bentuk.MD:
        sys.stdout.write(_markdown(rencana, ini.templat))
    else:
        sys.stdout.write(lampiran.ke_csv(rencana) if bentuk is Bentuk.CSV else lampiran.ke_tsv(rencana))


def _markdown(rencana: "Rencana", templat: "Templat") -> str:
    """Fill the template; ends with a sentence when the office's own cannot be filled."""
    from zi.cli.kantor import gagal
    from zi.output import lampiran, render

    try:
        return render.isi("rencana.md.j2", lampiran.fakta(rencana), templat)
    except render.TemplatError as galat:
        gagal(str(galat))
