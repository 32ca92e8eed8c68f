"""``zi due``: what is late and what comes next."""

import sys
from typing import TYPE_CHECKING

import typer

from zi.cli.bantuan import Perintah
from zi.cli.opsi import OpsiFolder, OpsiHari, OpsiJson, OpsiKomponen, OpsiPer, OpsiPj, OpsiTahun

if TYPE_CHECKING:
    from zi.cli.kantor import Buka
    from zi.model.tagihan import Tagihan
    from zi.repo.loader import Kantor


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    contoh = "Contoh: zi due · zi due --hari 30 · zi due --pj Sekretaris · zi due --per 2026-06-30 | less"
    app.command("due", cls=Perintah, epilog=contoh)(due)


def due(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    hari: OpsiHari = None,
    pj: OpsiPj = None,
    komponen: OpsiKomponen = None,
    per: OpsiPer = None,
    tahun: OpsiTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Yang lewat tenggat dan yang harus masuk berikutnya, menurut tenggat, dengan yang masih kurang."""
    from zi.cli.kantor import buka, buka_lain, pilih_komponen, tutup
    from zi.model.capaian import hitung
    from zi.model.tagihan import pilih
    from zi.model.teks import bersih

    ini = buka(folder, per, tahun)
    semua = [ini.kantor] if tahun else [ini.kantor, *buka_lain(ini)]
    for kantor in semua:
        pilih_komponen(kantor.rencana, komponen)
    if asing := _tidak_dikenal(pj, semua):
        sys.stderr.write(f"{bersih(asing)}\n")
    tagihan = pilih([hitung(satu.rencana, satu.bukti, ini.per) for satu in semua], ini.per, hari, pj, komponen)
    if data:
        from zi.output import data as output_data

        for kantor in semua:
            tutup(kantor.rencana)
        sys.stdout.write(output_data.tulis(output_data.due(tagihan, ini.per, hari)))
        return
    if not asing:
        _tampil(tagihan, ini)
    for kantor in semua:
        tutup(kantor.rencana)


def _tidak_dikenal(pj: str | None, semua: "list[Kantor]") -> str | None:
    """Say so when nobody of that name answers for anything: "nothing is due" would be a false comfort."""
    from zi.model.tagihan import milik

    daun = [satu for kantor in semua for satu in kantor.rencana.indikator]
    if pj is None or any(milik(satu, pj) for satu in daun):
        return None
    ada = ", ".join(dict.fromkeys(nama for satu in daun for nama in satu.penanggung_jawab))
    saran = f"Yang ada: {ada}." if ada else "Rencana ini belum menyebut penanggung jawab."
    return f"Tidak ada penanggung jawab yang namanya memuat “{pj}”. {saran}"


def _tampil(tagihan: "list[Tagihan]", ini: "Buka") -> None:
    """Show tables in a terminal; on a pipe lines fit for a chat."""
    from zi.cli.tampil import di_layar, tampil
    from zi.output import due as output_due
    from zi.output.status import kepala

    atas = kepala(ini.rencana, ini.per)
    if di_layar():
        tampil(output_due.lembar(atas, tagihan, ini.per))
    else:
        sys.stdout.write(output_due.pesan(atas, tagihan, ini.per))
