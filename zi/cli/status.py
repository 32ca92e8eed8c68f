"""``zi status``: where do we stand."""

import sys
from collections.abc import Iterator
from shlex import quote
from typing import TYPE_CHECKING

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiJson, OpsiKomponen, OpsiPer, OpsiRapat, OpsiRev, OpsiTahun

if TYPE_CHECKING:
    from zi.cli.konteks import Konteks


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi status", "zi status --per 2026-06-30", "zi status --rapat TW2", "zi status --komponen 3")
    app.command("status", cls=Perintah, short_help="Capaian kantor, komponen demi komponen", epilog=kaki)(status)


def status(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    komponen: OpsiKomponen = None,
    per: OpsiPer = None,
    rev: OpsiRev = None,
    rapat: OpsiRapat = None,
    tahun: OpsiTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Capaian kantor setiap komponen, yang lewat tenggat, dan yang berikutnya."""
    from zi.cli.kantor import pilih_komponen, tutup
    from zi.cli.konteks import buka, sebutkan
    from zi.cli.tampil import tampil
    from zi.model.capaian import hitung

    ini = buka(folder, per, tahun, rev, rapat)
    pilih_komponen(komponen, ini.rencana)
    capaian = hitung(ini.rencana, ini.kantor.bukti, ini.per)
    if data:
        from zi.output import data as output_data

        tutup(ini.rencana)
        sys.stdout.write(output_data.tulis(output_data.status(capaian, komponen, ini.rev)))
        return
    from zi.output import status as output_status

    pilihan = {"-C": folder, "--per": per, "--rev": rev, "--rapat": rapat, "--tahun": tahun, "--komponen": komponen}
    isi = (f"{nama} {quote(str(nilai))}" for nama, nilai in pilihan.items() if nilai is not None)
    perintah = " ".join(["zi due", *isi])
    sebutkan(ini)
    tampil(output_status.lembar(capaian, ini.hari_ini, komponen, perintah, _catatan(ini)))
    tutup(ini.rencana)


def _catatan(ini: "Konteks") -> Iterator[str]:
    """Say what lies outside the figures: evidence with a kesalahan, other plans with unmet periode, the server."""
    from zi.cli.kantor import catatan_bukti
    from zi.cli.konteks import buka_lain
    from zi.cli.server import catatan_server
    from zi.model.capaian import hitung

    if salah := catatan_bukti(ini.kantor):
        yield salah
    lain = list[str]()
    for kantor in buka_lain(ini):
        if not kantor.rencana.utuh:
            yield f"Rencana {kantor.rencana.tahun} perlu diperbaiki: zi check"
        capaian = hitung(kantor.rencana, kantor.bukti, ini.per)
        belum = sum(not ke.terpenuhi for satu in capaian.indikator for ke in satu.periode)
        if belum:
            lain.append(f"{kantor.rencana.tahun} ({belum} periode)")
    if lain:
        tahun = lain[-1][:4]
        yield f"Rencana lain yang belum terpenuhi seluruhnya: {', '.join(lain)}; misalnya zi status --tahun {tahun}"
    yield from catatan_server(ini)
