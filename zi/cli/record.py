"""``zi record``: hand in evidence, or complete a record."""

import typer

from zi.cli import opsi_record as opsi
from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiJson, OpsiTahun


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh(
        'zi record 1.3.1.2 laporan.pdf IMG_0912.jpg --tanggal 2026-07-03 --uraian "Rapat monev"',
        "zi record 1.3.1.2 laporan.pdf daftar-hadir=scan001.pdf … --kirim",
        "zi record notula.docx --ke evidence/2026/1.3.1.2/TW2/2026-07-03-rapat-monev",
        "zi record     (menanyakan semuanya)",
    )
    app.command("record", cls=Perintah, short_help="Menyerahkan bukti", epilog=kaki)(record)


def record(  # noqa: PLR0913, PLR0917  # each is an option of the command line
    kata: opsi.ArgKata = None,
    tanggal: opsi.OpsiTanggal = None,
    uraian: opsi.OpsiUraian = None,
    periode: opsi.OpsiPeriode = None,
    ke: opsi.OpsiKe = None,
    ganti: opsi.OpsiGanti = None,
    alasan: opsi.OpsiAlasan = None,
    nomor: opsi.OpsiNomor = None,
    pelaksana: opsi.OpsiPelaksana = None,
    tautan: opsi.OpsiTautan = None,
    arsip: opsi.OpsiArsip = None,
    tempat: opsi.OpsiTempat = None,
    pemegang: opsi.OpsiPemegang = None,
    juga: opsi.OpsiJuga = None,
    catatan: opsi.OpsiCatatan = None,
    tetap: opsi.OpsiTetap = False,  # noqa: FBT002  # a flag of the command line
    lfs: opsi.OpsiLfs = False,  # noqa: FBT002  # a flag of the command line
    kirim: opsi.OpsiKirim = False,  # noqa: FBT002  # a flag of the command line
    coba: opsi.OpsiCoba = False,  # noqa: FBT002  # a flag of the command line
    tahun: OpsiTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Serahkan bukti kegiatan yang selesai, atau lengkapi bukti yang ada. Yang belum disebut ditanyakan."""
    from zi.cli.catat.pilihan import Pilihan
    from zi.cli.catat.rekam import rekam

    # fmt: off
    rekam(folder, Pilihan(
        tuple(kata or ()), periode, tanggal, uraian, ke, ganti, alasan, nomor, tuple(pelaksana or ()),
        tuple(tautan or ()), tuple(arsip or ()), tempat, pemegang, tuple(juga or ()), catatan,
        tetap=tetap, lfs=lfs, kirim=kirim, coba=coba, tahun=tahun, data=data,
    ))
    # fmt: on
