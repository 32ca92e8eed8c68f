"""``zi bundle``: the package for assessors."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.lengkapi import id_indikator
from zi.cli.opsi import OpsiFolder, OpsiKomponen, OpsiPer, OpsiRapat, OpsiRevUtama, OpsiTahun, OpsiTriwulan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zi.model.bundel import Terkemas

OpsiTujuan = Annotated[
    Path | None,
    typer.Option("-o", metavar="FOLDER", help="Folder untuk paketnya; bila tidak disebut: build/ di folder kantor."),
]


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi bundle --triwulan 2", "zi bundle --komponen 1 -o D:/paket", "zi bundle --id 1.3.1.2 --rapat TW2")
    app.command("bundle", cls=Perintah, short_help="Paket bukti untuk penilai (zip)", epilog=kaki)(bundle)


def bundle(  # noqa: PLR0917, PLR0913  # each is an option of the command line
    triwulan: OpsiTriwulan = None,
    komponen: OpsiKomponen = None,
    id_dicari: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="Hanya indikator ini.", autocompletion=id_indikator)
    ] = None,
    tahun: OpsiTahun = None,
    per: OpsiPer = None,
    rev: OpsiRevUtama = None,
    rapat: OpsiRapat = None,
    tujuan: OpsiTujuan = None,
    folder: OpsiFolder = None,
) -> None:
    """Paket bukti untuk penilai: satu zip berisi semua bukti, daftarnya, dan cara memastikan keutuhannya.

    Isinya menurut cabang utama (atau --rev, --rapat); revisi yang sama memberi paket yang sama.
    """
    from zi.cli.paket import susun_paket
    from zi.model.bundel import Lingkup
    from zi.repo import bundel
    from zi.repo.hasil import folder_biasa

    ini = susun_paket(folder, Lingkup(triwulan, komponen, id_dicari), tahun, per, rev, rapat)
    tempat = (folder or Path()) / tujuan if tujuan else folder_biasa(ini.akar)
    berkas, terkemas = bundel.tulis(tempat / ini.nama, ini.revisi, ini.paket.rekam, ini.daftar)
    sys.stdout.write(f"{berkas}\n")
    _laporkan(terkemas, len(ini.paket.rekam))


def _laporkan(terkemas: "Sequence[Terkemas]", banyak: int) -> None:
    """Say on stderr what went in, and name what did not."""
    from zi.model.teks import bersih

    sys.stderr.write(f"{banyak} bukti, {sum(satu.ada for satu in terkemas)} berkas.\n")
    for satu in terkemas:
        if not satu.ada:
            jalur = f"{satu.rekam.bukti.folder}/{satu.kemasan.asal}"
            saran = "jalankan git lfs fetch, lalu ulangi"
            sys.stderr.write(f"Isi {bersih(jalur)} belum ada di salinan ini, atau bukan yang tercatat; {saran}.\n")
