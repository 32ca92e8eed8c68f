"""``zi doctor``: what is wrong with this set-up, and the line that mends it."""

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder

if TYPE_CHECKING:
    from zi.model.keadaan import Kantor, Keadaan, Mesin


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi doctor")
    app.command("doctor", cls=Perintah, short_help="Memeriksa komputer dan salinan repositori ini", epilog=kaki)(doctor)


def doctor(folder: OpsiFolder = None) -> None:
    """Periksa komputer ini dan salinan repositorinya: git, akun, server, dan yang sering keliru di kantor.

    Server ditanya satu kali, dengan akun Anda, apakah ia menjawab; selain itu jaringan tidak dipakai. Tidak ada
    yang diubah.
    """
    from zi.cli.kantor import gagal
    from zi.cli.tampil import tampil
    from zi.model.pemeriksaan import SALAH, periksa
    from zi.output import doctor as output_doctor

    mulai = folder or Path()
    if not mulai.is_dir():
        gagal(f"Folder “{mulai}” tidak ada.")
    hasil = periksa(_keadaan(mulai.resolve()))
    tampil(output_doctor.lembar(hasil))
    sys.stderr.write(f"{output_doctor.ringkasan(hasil)}\n")
    if any(satu.tingkat == SALAH for satu in hasil):
        raise typer.Exit(1)


def _keadaan(mulai: Path) -> "Keadaan":
    """Gather the facts about the office that a folder lies in, or about the folder itself."""
    from zi.model.keadaan import IsiKantor, Keadaan
    from zi.repo import keadaan, loader

    akar = loader.akar(mulai)
    kantor = _kantor(akar) if akar else None
    versi = keadaan.versi_git(mulai)
    salinan = keadaan.salinan(akar or mulai, kantor.cabang_utama if kantor else "main") if versi else None
    isi = keadaan.isi_kantor(akar) if akar else IsiKantor()
    lfs = versi is not None and keadaan.ada_lfs(mulai)
    return Keadaan(_mesin(kantor), versi, lfs, keadaan.awan(mulai), kantor, salinan, isi)


def _kantor(akar: Path) -> "Kantor":
    """Read what the newest plan asks for, also when something in it is wrong."""
    from zi.model.bentuk.nilai import ZONA_BAWAAN
    from zi.model.keadaan import Kantor
    from zi.repo import loader
    from zi.repo.berkas import PohonKerja

    pohon = PohonKerja(akar)
    rencana = loader.muat_rencana(pohon, pohon.tahun()[-1])
    dasar = rencana.dasar
    zi, zona = (dasar.pengaturan.zi, dasar.zona_waktu) if dasar else (">=1.0", ZONA_BAWAAN)
    return Kantor(akar.as_posix(), zi, zona, rencana.pengaturan.cabang_utama)


def _mesin(kantor: "Kantor | None") -> "Mesin":
    import locale
    import os
    import platform

    from zi import __version__
    from zi.cli.tampil import di_layar
    from zi.model.keadaan import Mesin

    beda = _geser(None) - _geser(ZoneInfo(kantor.zona)) if kantor else timedelta()
    return Mesin(
        sistem=platform.system(),
        python=platform.python_version(),
        zi=__version__,
        pengodean=locale.getencoding(),
        layar=di_layar(),
        git_bash="MSYSTEM" in os.environ,
        beda_zona=beda,
    )


def _geser(zona: ZoneInfo | None) -> timedelta:
    """Give how far a zone (None: the machine's) is from UTC now."""
    return datetime.now(zona).astimezone(zona).utcoffset() or timedelta()
