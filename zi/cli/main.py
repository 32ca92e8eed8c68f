"""The ``zi`` command: its sub-commands, and what becomes of a wrong call."""

import errno
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from zi import __version__
from zi.cli import (
    audit,
    bundle,
    check,
    diff,
    doctor,
    due,
    explain,
    jadwal,
    log,
    monev,
    move,
    plan,
    record,
    report,
    show,
    status,
    sync,
    verify,
    withdraw,
)
from zi.cli.bantuan import Kelompok, contoh, salah_pakai
from zi.model.gagal import Gagal
from zi.model.teks import bersih

PERINTAH = (
    *(status, due, show, record, withdraw, move, verify, sync),
    *(report, monev, check, log, audit, bundle, diff, jadwal, plan, explain, doctor),
)

_SEBAB = {  # what a disk says most often
    errno.ENOENT: "tidak ada (lagi)",
    errno.EACCES: "tidak ada izin membaca atau menulis",
    errno.EPERM: "tidak ada izin membaca atau menulis",
    errno.EROFS: "hanya dapat dibaca",
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.ENAMETOOLONG: "nama atau jalurnya terlalu panjang",
    errno.EFBIG: "terlalu besar bagi penyimpanan ini",
    errno.EDQUOT: "jatah ruang penyimpanan habis",
    errno.EIO: "tidak dapat dibaca atau ditulis; mungkin media penyimpanannya rusak atau terlepas",
    errno.EEXIST: "sudah ada, tetapi bukan folder",
    errno.EISDIR: "adalah folder, bukan berkas",
    errno.ENOTDIR: "sebagian jalurnya bukan folder",
}

app = typer.Typer(
    cls=Kelompok,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Rencana aksi Zona Integritas: apa yang sudah tiba tenggatnya, apa yang selesai, apa buktinya.",
    epilog=contoh("zi status", "zi due --hari 30", "zi show 1.3.1.2", "zi check"),
)
for modul in PERINTAH:
    modul.daftarkan(app)


def _versi(minta: bool) -> None:  # noqa: FBT001  # typer hands the flag over by position
    if minta:
        typer.echo(f"zi {__version__}")
        raise typer.Exit


@app.callback()
def _umum(
    folder: Annotated[
        Path | None, typer.Option("-C", metavar="FOLDER", help="Jalankan seolah-olah dari folder ini.")
    ] = None,
    _: Annotated[bool, typer.Option("--version", callback=_versi, is_eager=True, help="Tampilkan versi zi.")] = False,  # noqa: FBT002  # a flag
) -> None:
    if folder is not None:
        try:
            os.chdir(folder)
        except OSError:
            sys.stderr.write(f"Folder “{bersih(str(folder))}” tidak ada atau tidak dapat dibuka.\n")
            raise typer.Exit(3) from None


def jalankan(argumen: list[str]) -> int:
    """Run one call; give its exit code."""
    try:
        hasil = typer.main.get_command(app).main(argumen, prog_name="zi", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as galat:
        return salah_pakai(galat, [modul.__name__.rpartition(".")[2] for modul in PERINTAH], argumen)
    except Gagal as galat:
        sys.stderr.write(f"{bersih(str(galat))}\n")
        return galat.kode
    except BrokenPipeError:  # the reader has enough (zi plan | head): nothing to say
        _buang_keluaran()
        return 0
    except OSError as galat:  # a path too long, a full disk, a file that goes while it is read
        _buang_keluaran()
        sebab = _SEBAB.get(galat.errno or 0, galat.strerror)
        sys.stderr.write(f"Gagal: {bersih(str(galat.filename or 'keluaran'))}: {sebab}\n")
        return 3
    return hasil if isinstance(hasil, int) else 0


def _buang_keluaran() -> None:
    """Send what is still to be written nowhere, so that ending does not fail over it again."""
    if sys.stdout is sys.__stdout__ and sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())
