"""``zi plan``: the lampiran, as decreed."""

from enum import StrEnum
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiRev, OpsiTahun

if TYPE_CHECKING:
    from zi.model.rencana import Rencana
    from zi.output.templat import Templat

_LEBAR_TABEL = 170  # columns of a terminal, from which eight columns of text can be read


class Bentuk(StrEnum):
    """The forms in which the lampiran is printed."""

    MD = "md"
    CSV = "csv"
    JSON = "json"
    DOCX = "docx"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi plan", "zi plan --format csv > lampiran.csv", "zi plan --format md", "zi plan -o lampiran.docx")
    app.command("plan", cls=Perintah, short_help="Lampiran keputusan", epilog=kaki)(plan)


def plan(  # each is an option of the command line
    bentuk: Annotated[
        Bentuk | None,
        typer.Option(
            "--format", metavar="md|csv|json|docx", help="Bentuk keluaran; bila tidak disebut: tabel (pada pipa: TSV)."
        ),
    ] = None,
    tujuan: Annotated[
        Path | None,
        typer.Option("-o", metavar="BERKAS", help="Tulis ke berkas ini; akhiran namanya menentukan bentuknya."),
    ] = None,
    tahun: OpsiTahun = None,
    rev: OpsiRev = None,
    folder: OpsiFolder = None,
) -> None:
    """Lampiran keputusan, sel demi sel, sebagaimana ditetapkan."""
    from zi.cli.acuan import cari_acuan
    from zi.cli.kantor import cari_akar, periksa_versi, pilih_tahun, tutup
    from zi.cli.tampil import di_layar, tampil
    from zi.cli.tuang import tuang
    from zi.output import lampiran
    from zi.repo import loader

    if tujuan and not bentuk:
        bentuk = _menurut_nama(tujuan)
    akar = cari_akar(folder)
    ini = cari_acuan(akar, None, tahun, rev, None)
    rencana = loader.muat_rencana(ini.sumber, pilih_tahun(akar, tahun, sumber=ini.sumber if ini.rev else None))
    periksa_versi(rencana)
    tutup(rencana)
    if bentuk is None and di_layar():
        tampil(lampiran.lembar(rencana, sempit=get_terminal_size().columns < _LEBAR_TABEL))
    elif tujuan:
        ((folder or Path()) / tujuan).write_bytes(_buat(bentuk, rencana, ini.templat))
    else:
        tuang(_buat(bentuk, rencana, ini.templat))


def _menurut_nama(tujuan: Path) -> Bentuk:
    """Give the form that a file's name asks for."""
    akhiran = tujuan.suffix.lower().removeprefix(".")
    if akhiran not in set(Bentuk):
        raise typer.BadParameter(
            "sebutkan --format, atau akhiri nama berkas dengan .docx, .csv, .md, .json", param_hint="-o"
        )
    return Bentuk(akhiran)


def _buat(bentuk: Bentuk | None, rencana: "Rencana", templat: "Templat") -> bytes:
    """Give the lampiran in a form. Raises TemplatError when the office's own template cannot be filled."""
    from zi.output import data, lampiran, render

    if bentuk is Bentuk.DOCX:
        return _docx(rencana, templat)
    if bentuk is Bentuk.MD:
        return render.isi("rencana.md.j2", lampiran.fakta(rencana), templat).encode()
    if bentuk is Bentuk.JSON:
        return data.tulis(data.plan(rencana)).encode()
    return (lampiran.ke_csv(rencana) if bentuk is Bentuk.CSV else lampiran.ke_tsv(rencana)).encode()


def _docx(rencana: "Rencana", templat: "Templat") -> bytes:
    from zi.cli.bentuk_laporan import pilih

    pilih(["docx"])
    from zi.output.cetak.lampiran_word import lampiran

    return lampiran(rencana, templat)
