"""``zi due``: what is late and what comes next."""

import sys
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import (
    OpsiFolder,
    OpsiHanyaTahun,
    OpsiHari,
    OpsiJson,
    OpsiKomponen,
    OpsiPer,
    OpsiPj,
    OpsiRapat,
    OpsiRev,
)

if TYPE_CHECKING:
    from zi.cli.konteks import Konteks
    from zi.model.monev import Catatan, RekomendasiDinilai
    from zi.model.rencana import Rencana
    from zi.model.tagihan import Tagihan


class Bentuk(StrEnum):
    """The forms in which it is told."""

    TEKS = "text"
    MD = "md"


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh(
        "zi due", "zi due --hari 30", "zi due --pj Sekretaris", "zi due --per 2026-06-30", "zi due --format md"
    )
    app.command("due", cls=Perintah, short_help="Yang lewat tenggat dan yang berikutnya", epilog=kaki)(due)


def due(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    hari: OpsiHari = None,
    pj: OpsiPj = None,
    komponen: OpsiKomponen = None,
    per: OpsiPer = None,
    rev: OpsiRev = None,
    rapat: OpsiRapat = None,
    tahun: OpsiHanyaTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    bentuk: Annotated[
        Bentuk,
        typer.Option("--format", metavar="text|md", help="Bentuk keluaran; md: Markdown dengan tautan unggah."),
    ] = Bentuk.TEKS,
    folder: OpsiFolder = None,
) -> None:
    """Yang lewat tenggat dan yang harus diserahkan berikutnya, beserta dokumen yang masih kurang."""
    from zi.cli.kantor import catatan_bukti, pilih_komponen, tutup
    from zi.cli.konteks import buka, buka_lain, sebutkan
    from zi.model.capaian import hitung
    from zi.model.monev import ditagih
    from zi.model.tagihan import pilih

    if data and bentuk is Bentuk.MD:
        raise typer.BadParameter("md tidak dapat dipakai bersama --json", param_hint="--format")
    ini = buka(folder, per, tahun, rev, rapat)
    semua = [ini.kantor] if tahun else [ini.kantor, *buka_lain(ini)]
    rencana = [satu.rencana for satu in semua]
    pilih_komponen(komponen, *rencana)
    catatan = _catatan(ini, rencana)
    asing = _tidak_dikenal(pj, rencana, catatan)
    tagihan = pilih([hitung(satu.rencana, satu.bukti, ini.per) for satu in semua], ini.per, hari, pj, komponen)
    rekomendasi = ditagih(catatan, ini.per, hari, pj) if komponen is None else []  # they are of no komponen
    if data:
        tutup(*rencana)
        _data(tagihan, rekomendasi, ini, hari)
        return
    sebutkan(ini)
    if not asing:
        (_markdown if bentuk is Bentuk.MD else _tampil)(tagihan, rekomendasi, ini, catatan_bukti(*semua))
    tutup(*rencana)


def _catatan(ini: "Konteks", rencana: "list[Rencana]") -> "list[Catatan]":
    """Read the registers of these years' meetings; one that cannot be read is said so, and left out."""
    from zi.model.teks import bersih
    from zi.repo import loader

    tahun = {satu.tahun for satu in rencana}
    catatan, salah = loader.muat_catatan(ini.sumber, max(tahun))
    berkas = dict.fromkeys(satu.letak.berkas for satu in salah if satu.kesalahan)
    for satu in berkas:
        if int(satu.split("/")[1]) in tahun:
            sys.stderr.write(f"{bersih(satu)} tidak terbaca, jadi rekomendasinya tidak disebut: zi check\n")
    return [satu for satu in catatan if satu.tahun in tahun]


def _data(tagihan: "list[Tagihan]", rekomendasi: "list[RekomendasiDinilai]", ini: "Konteks", hari: int | None) -> None:
    from zi.output import data as output_data

    sys.stdout.write(output_data.tulis(output_data.due(tagihan, ini.per, hari, ini.rev, rekomendasi)))


def _tidak_dikenal(pj: str | None, rencana: "list[Rencana]", catatan: "list[Catatan]") -> bool:
    """Say so on stderr when nobody of that name answers for anything: "nothing is due" would be a false comfort."""
    from zi.model.tagihan import milik
    from zi.model.teks import bersih

    daun = (satu.penanggung_jawab for semua in rencana for satu in semua.indikator)
    rekomendasi = (satu.penanggung_jawab for semua in catatan for satu in semua.isi.rekomendasi)
    nama = dict.fromkeys(chain.from_iterable(chain(daun, rekomendasi)))
    if pj is None or milik(nama, pj):
        return False
    saran = f"Yang ada: {', '.join(nama)}." if nama else "Rencana ini belum menyebut penanggung jawab."
    sys.stderr.write(f"Tidak ada penanggung jawab yang namanya memuat “{bersih(pj)}”. {bersih(saran)}\n")
    return True


def _tampil(
    tagihan: "list[Tagihan]", rekomendasi: "list[RekomendasiDinilai]", ini: "Konteks", catatan: str | None
) -> None:
    """Show tables in a terminal; on a pipe lines fit for a chat."""
    from zi.cli.server import catatan_server
    from zi.cli.tampil import di_layar, tampil
    from zi.output import due as output_due
    from zi.output.kepala import kepala

    atas, server = kepala(ini.rencana, ini.per), catatan_server(ini)
    if di_layar():
        tampil(output_due.lembar(atas, tagihan, ini.per, catatan, server, rekomendasi))
    else:
        sys.stdout.write(output_due.pesan(atas, tagihan, ini.per, catatan, server, rekomendasi))


def _markdown(
    tagihan: "list[Tagihan]", rekomendasi: "list[RekomendasiDinilai]", ini: "Konteks", catatan: str | None
) -> None:
    """Fill the template, with links where the forge is known; else say on stderr why there are none."""
    from zi.cli.unggah import pengunggah
    from zi.model.teks import bersih
    from zi.output import due as output_due
    from zi.output import render
    from zi.output.kepala import kepala

    ke = pengunggah(ini)
    fakta = output_due.fakta(kepala(ini.rencana, ini.per), tagihan, ini.per, catatan, ke.alamat, rekomendasi)
    sys.stdout.write(render.isi("due.md.j2", fakta, ini.templat))
    if sebab := ke.sebab(ini.rencana.tahun):
        sys.stderr.write(f"{bersih(sebab)} Tautan unggah tidak disertakan.\n")
