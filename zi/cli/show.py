"""``zi show``: one indikator whole."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import id_indikator
from zi.cli.opsi import OpsiFolder, OpsiJson, OpsiPer, OpsiRapat, OpsiRev, OpsiTahun

if TYPE_CHECKING:
    from zi.cli.konteks import Konteks
    from zi.model.capaian import Capaian, IndikatorDinilai
    from zi.model.tagihan import Tagihan


OpsiBuka = Annotated[bool, typer.Option("--buka", help="Buka halaman unggah periode pertama yang belum terpenuhi.")]
OpsiPeriode = Annotated[
    str | None, typer.Option("--periode", metavar="KODE", help="Bersama --buka: periode ini, misalnya TW2.")
]


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi show 1.3.1.2", "zi show 1.2.1 --per 2026-03-31", "zi show 1.2.1 --json", "zi show 1.3.1.2 --buka")
    app.command("show", cls=Perintah, short_help="Satu indikator selengkapnya", epilog=kaki)(show)


def show(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    id_dicari: Annotated[str, typer.Argument(metavar="ID", help="Id indikator.", autocompletion=id_indikator)],
    per: OpsiPer = None,
    rev: OpsiRev = None,
    rapat: OpsiRapat = None,
    tahun: OpsiTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    buka_halaman: OpsiBuka = False,  # noqa: FBT002  # a flag of the command line
    periode: OpsiPeriode = None,
    folder: OpsiFolder = None,
) -> None:
    """Satu indikator selengkapnya: bunyi keputusan, periode, bukti, dan yang masih kurang."""
    from zi.cli.kantor import asing, tutup
    from zi.cli.konteks import buka, sebutkan
    from zi.model.capaian import hitung

    _periksa_opsi(data=data, buka_halaman=buka_halaman, periode=periode)
    ini = buka(folder, per, tahun, rev, rapat)
    capaian = hitung(ini.rencana, ini.kantor.bukti, ini.per)
    dinilai = {satu.indikator.id: satu for satu in capaian.indikator}.get(id_dicari)
    if data or dinilai is None:
        tutup(ini.rencana)
    if dinilai is None:
        raise typer.BadParameter(asing(id_dicari, ini.rencana), param_hint="ID")
    if data:
        _data(ini, capaian, dinilai)
        return
    sebutkan(ini)
    if buka_halaman:
        _buka_halaman(ini, dinilai, periode)
    else:
        _tampil(ini, capaian, dinilai)
    tutup(ini.rencana)


def _data(ini: "Konteks", capaian: "Capaian", dinilai: "IndikatorDinilai") -> None:
    from zi.cli.riwayat import riwayat_milik
    from zi.model.saringan import Saringan
    from zi.output import data as output_data
    from zi.output.data_log import peristiwa

    riwayat = riwayat_milik(ini, dinilai)
    kejadian = None
    if riwayat:
        saringan = Saringan(ini.rencana, dinilai.indikator.id)
        kejadian = [peristiwa(satu, riwayat) for satu in saringan.kejadian(riwayat)]
    sys.stdout.write(output_data.tulis(output_data.show(capaian, dinilai, ini.rev, kejadian)))


def _tampil(ini: "Konteks", capaian: "Capaian", dinilai: "IndikatorDinilai") -> None:
    from zi.cli.kantor import catatan_bukti
    from zi.cli.riwayat import riwayat_milik
    from zi.cli.tampil import tampil
    from zi.output import show as output_show

    catatan = catatan_bukti(ini.kantor, id_indikator=dinilai.indikator.id)
    tampil(output_show.lembar(capaian, dinilai, ini.hari_ini, catatan, riwayat_milik(ini, dinilai)))


def _periksa_opsi(*, data: bool, buka_halaman: bool, periode: str | None) -> None:
    if data and buka_halaman:
        raise typer.BadParameter("tidak dapat dipakai bersama --json", param_hint="--buka")
    if periode is not None and not buka_halaman:
        raise typer.BadParameter("hanya dipakai bersama --buka", param_hint="--periode")


def _buka_halaman(ini: "Konteks", dinilai: "IndikatorDinilai", kode: str | None) -> None:
    """Print the upload page of the chosen periode and what to do there; at a terminal open it."""
    from zi.cli.kantor import gagal
    from zi.cli.tampil import di_layar
    from zi.cli.unggah import buka_peramban, pengunggah
    from zi.output import unggah as output_unggah

    tagihan = _pilih_periode(ini, dinilai, kode)
    if tagihan is None:
        sys.stdout.write(output_unggah.beres(dinilai.indikator.id))
        return
    ke = pengunggah(ini)
    alamat = ke.alamat(tagihan)
    if ke.situs is None or alamat is None:
        gagal(ke.sebab(ini.rencana.tahun) or "")
    sys.stdout.write(output_unggah.pesan(tagihan, ini.per, ke.situs.jenis, alamat))
    sys.stdout.flush()
    if di_layar() and buka_peramban(alamat):
        sys.stderr.write("Halaman itu dibuka di peramban.\n")


def _pilih_periode(ini: "Konteks", dinilai: "IndikatorDinilai", kode: str | None) -> "Tagihan | None":
    """Choose the periode asked for, else the one to hand in next; None when all is met."""
    from zi.model.tagihan import Tagihan, berikutnya

    ada = {satu.periode.kode: satu for satu in dinilai.periode}
    if kode is not None and kode.upper() not in ada:
        pilihan = f"Yang ada: {', '.join(ada)}." if ada else "Indikator itu tidak mempunyai periode lagi."
        pesan = f"periode “{kode}” tidak ada pada indikator {dinilai.indikator.id}. {pilihan}"
        raise typer.BadParameter(pesan, param_hint="--periode")
    ke = ada[kode.upper()] if kode is not None else berikutnya(dinilai, ini.per)
    return Tagihan(ini.rencana, dinilai, ke) if ke else None
