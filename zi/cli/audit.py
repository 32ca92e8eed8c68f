"""``zi audit``: what should not be there, from what git itself proves."""

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiRevUtama

if TYPE_CHECKING:
    from zi.cli.telaah_audit import Audit


class Bentuk(StrEnum):
    """The forms in which it is told."""

    TEKS = "text"
    MD = "md"
    JSON = "json"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi audit", "zi audit --since 1a2b3c4d5e", "zi audit --catat", "zi audit --format md > audit.md")
    app.command("audit", cls=Perintah, short_help="Yang perlu dijelaskan menurut riwayat git", epilog=kaki)(audit)


def audit(
    sejak: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="REV",
            help="Commit yang terakhir diaudit: harus masih ada dalam riwayat. Yang diperiksa tetap seluruhnya.",
        ),
    ] = None,
    catat: Annotated[  # noqa: FBT002  # a flag of the command line
        bool, typer.Option("--catat", help="Catat dalam git (refs/notes/zi-audit) bahwa commit terakhir sudah diaudit.")
    ] = False,
    rev: OpsiRevUtama = None,
    bentuk: Annotated[Bentuk, typer.Option("--format", metavar="text|md|json", help="Bentuk keluaran.")] = Bentuk.TEKS,
    folder: OpsiFolder = None,
) -> None:
    """Yang perlu dijelaskan menurut riwayat git: bukti yang diganti, isi yang sama, waktu yang janggal, dan lainnya.

    Hanya yang dibuktikan git. Setiap hal disertai penjelasan yang wajar untuk ditanyakan lebih dahulu.
    """
    from zi.cli.telaah_audit import telaah
    from zi.output import audit as output_audit

    if catat and rev is not None:
        raise typer.BadParameter("tidak dapat dipakai bersama --rev; yang dicatat cabang utama", param_hint="--catat")
    hasil = telaah(folder, rev, sejak)
    _tunjukkan(hasil, bentuk)
    for catatan in hasil.catatan:
        sys.stderr.write(f"{catatan}\n")
    if catat:
        _catat(hasil)
    sys.stderr.write(f"{output_audit.ringkasan(hasil.temuan)}\n")
    if any(satu.kesalahan for satu in hasil.temuan):
        raise typer.Exit(1)


def _tunjukkan(hasil: "Audit", bentuk: Bentuk) -> None:
    if bentuk is Bentuk.TEKS:
        from zi.cli.tampil import tampil
        from zi.output import audit as output_audit

        tampil(output_audit.lembar(hasil.rencana, hasil.riwayat, hasil.temuan))
    else:
        sys.stdout.write(_data(hasil) if bentuk is Bentuk.JSON else _markdown(hasil))


def _catat(hasil: "Audit") -> None:
    """Note the audit in git, and say how the note gets to the server."""
    from zi.model.jejak import PANJANG_REV
    from zi.repo.audit.catatan import REF, tulis_catatan

    tulis_catatan(hasil.akar, hasil.riwayat.ujung, hasil.hari_ini, len(hasil.temuan))
    kirim = f"git push origin {REF}"
    sys.stderr.write(f"Dicatat: {hasil.riwayat.ujung[:PANJANG_REV]} sudah diaudit. Agar tercatat di server: {kirim}\n")


def _data(hasil: "Audit") -> str:
    from zi.output import audit as output_audit
    from zi.output.data import tulis

    return tulis(output_audit.data(hasil.riwayat, hasil.temuan))


def _markdown(hasil: "Audit") -> str:
    """Fill the template. Raises TemplatError when the office's own cannot be filled."""
    from zi.cli.acuan import templat_kantor
    from zi.output import audit as output_audit
    from zi.output import render

    fakta = output_audit.fakta(hasil.rencana, hasil.riwayat, hasil.temuan)
    return render.isi("audit.md.j2", fakta, templat_kantor(hasil.sumber))
