"""The ``zi`` command: its sub-commands, and what becomes of a wrong call."""

import gc

gc.disable()  # a command lives for a moment; collecting while the libraries load would cost it a twentieth

import os  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Annotated  # noqa: E402

import typer  # noqa: E402

from zi import __version__  # noqa: E402
from zi.cli import check, due, explain, jadwal, plan, show, status  # noqa: E402
from zi.cli.bantuan import Kelompok, salah_pakai  # noqa: E402
from zi.model.teks import bersih  # noqa: E402

app = typer.Typer(
    cls=Kelompok,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Rencana aksi Zona Integritas: apa yang sudah tiba tenggatnya, apa yang selesai, apa buktinya.",
    epilog="Contoh: zi status · zi due --hari 30 · zi show 1.3.1.2 · zi check",
)
PERINTAH = (status, due, show, jadwal, plan, check, explain)
for modul in PERINTAH:
    modul.daftarkan(app)


def _versi(minta: bool) -> None:  # noqa: FBT001  # typer hands the flag over by position
    if minta:
        typer.echo(f"zi {__version__}")
        raise typer.Exit


@app.callback()
def _umum(
    folder: Annotated[
        Path | None, typer.Option("-C", metavar="FOLDER", help="Bekerja seolah-olah dijalankan di folder ini.")
    ] = None,
    _: Annotated[bool, typer.Option("--version", callback=_versi, is_eager=True, help="Tampilkan versi zi.")] = False,  # noqa: FBT002  # a flag
) -> None:
    if folder is not None:
        try:
            os.chdir(folder)
        except OSError:
            raise typer.BadParameter(f"folder “{folder}” tidak dapat dibuka", param_hint="-C") from None


def main() -> None:
    """Run the command line and exit with its code: 0 fine, 1 findings, 2 wrong usage, 3 the environment."""
    for aliran in (sys.stdout, sys.stderr):
        # a console in another code page must not fail on “–”
        getattr(aliran, "reconfigure", dict)(encoding="utf-8", errors="backslashreplace")
    sys.exit(jalankan(sys.argv[1:]))


def jalankan(argumen: list[str]) -> int:
    """Run one call; give its exit code."""
    try:
        hasil = typer.main.get_command(app).main(argumen, prog_name="zi", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as galat:
        return salah_pakai(galat, [modul.__name__.rpartition(".")[2] for modul in PERINTAH], argumen)
    except BrokenPipeError:  # the reader has enough (zi plan | head): nothing to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as galat:  # a path too long, a disk that fails, a file that goes while it is read
        sys.stderr.write(f"{bersih(f'{galat.filename}: {galat.strerror}')}\nPeriksa folder itu, lalu ulangi.\n")
        return 3
    return hasil if isinstance(hasil, int) else 0
