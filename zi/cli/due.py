"""``zi due``: what is late and what comes next."""

import sys
from typing import TYPE_CHECKING

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiHanyaTahun, OpsiHari, OpsiJson, OpsiKomponen, OpsiPer, OpsiPj

if TYPE_CHECKING:
    from zi.cli.kantor import Konteks
    from zi.model.rencana import Rencana
    from zi.model.tagihan import Tagihan


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi due", "zi due --hari 30", "zi due --pj Sekretaris", "zi due --per 2026-06-30")
    app.command("due", cls=Perintah, short_help="Yang lewat tenggat dan yang berikutnya", epilog=kaki)(due)


def due(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    hari: OpsiHari = None,
    pj: OpsiPj = None,
    komponen: OpsiKomponen = None,
    per: OpsiPer = None,
    tahun: OpsiHanyaTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Yang lewat tenggat dan yang harus diserahkan berikutnya, beserta dokumen yang masih kurang."""
    from zi.cli.kantor import buka, buka_lain, catatan_bukti, pilih_komponen, tutup
    from zi.model.capaian import hitung
    from zi.model.tagihan import pilih
    from zi.model.teks import bersih

    ini = buka(folder, per, tahun)
    semua = [ini.kantor] if tahun else [ini.kantor, *buka_lain(ini)]
    rencana = [satu.rencana for satu in semua]
    pilih_komponen(komponen, *rencana)
    if asing := _tidak_dikenal(pj, rencana):
        sys.stderr.write(f"{bersih(asing)}\n")
    tagihan = pilih([hitung(satu.rencana, satu.bukti, ini.per) for satu in semua], ini.per, hari, pj, komponen)
    if data:
        from zi.output import data as output_data

        tutup(*rencana)
        sys.stdout.write(output_data.tulis(output_data.due(tagihan, ini.per, hari)))
        return
    if not asing:
        _tampil(tagihan, ini, catatan_bukti(*semua))
    tutup(*rencana)


def _tidak_dikenal(pj: str | None, rencana: "list[Rencana]") -> str | None:
    """Say so when nobody of that name answers for anything: "nothing is due" would be a false comfort."""
    from zi.model.tagihan import milik

    daun = [satu for semua in rencana for satu in semua.indikator]
    if pj is None or any(milik(satu, pj) for satu in daun):
        return None
    ada = ", ".join(dict.fromkeys(nama for satu in daun for nama in satu.penanggung_jawab))
    saran = f"Yang ada: {ada}." if ada else "Rencana ini belum menyebut penanggung jawab."
    return f"Tidak ada penanggung jawab yang namanya memuat “{pj}”. {saran}"


def _tampil(tagihan: "list[Tagihan]", ini: "Konteks", catatan: str | None) -> None:
    """Show tables in a terminal; on a pipe lines fit for a chat."""
    from zi.cli.tampil import di_layar, tampil
    from zi.output import due as output_due
    from zi.output.kepala import kepala

    atas = kepala(ini.rencana, ini.per)
    if di_layar():
        tampil(output_due.lembar(atas, tagihan, ini.per, catatan))
    else:
        sys.stdout.write(output_due.pesan(atas, tagihan, ini.per, catatan))
