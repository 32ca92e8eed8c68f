"""``zi show``: one indikator whole."""

import sys
from typing import Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import id_indikator
from zi.cli.opsi import OpsiFolder, OpsiJson, OpsiPer, OpsiTahun


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi show 1.3.1.2", "zi show 1.2.1 --per 2026-03-31", "zi show 1.2.1 --json")
    app.command("show", cls=Perintah, short_help="Satu indikator selengkapnya", epilog=kaki)(show)


def show(
    id_dicari: Annotated[str, typer.Argument(metavar="ID", help="Id indikator.", autocompletion=id_indikator)],
    per: OpsiPer = None,
    tahun: OpsiTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Satu indikator selengkapnya: bunyi keputusan, periode, bukti, dan yang masih kurang."""
    from zi.cli.kantor import buka, catatan_bukti, tutup
    from zi.cli.tampil import tampil
    from zi.model.capaian import hitung
    from zi.model.usul import maksudnya
    from zi.output import show as output_show

    ini = buka(folder, per, tahun)
    capaian = hitung(ini.rencana, ini.kantor.bukti, ini.per)
    dinilai = {satu.indikator.id: satu for satu in capaian.indikator}.get(id_dicari)
    if data or dinilai is None:
        tutup(ini.rencana)
    if dinilai is None:
        mulai = [satu for satu in ini.rencana.menurut_id if satu.startswith(f"{id_dicari}.")]
        ada = f" Yang ada: {', '.join(mulai)}." if mulai else maksudnya(id_dicari, ini.rencana.menurut_id)
        raise typer.BadParameter(
            f"indikator “{id_dicari}” tidak ada dalam rencana {ini.rencana.tahun}.{ada}", param_hint="ID"
        )
    if data:
        from zi.output import data as output_data

        sys.stdout.write(output_data.tulis(output_data.show(capaian, dinilai)))
        return
    tampil(output_show.lembar(capaian, dinilai, ini.hari_ini, catatan_bukti(ini.kantor, id_indikator=id_dicari)))
    tutup(ini.rencana)
