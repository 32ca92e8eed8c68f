"""``zi sync``: fetch from the server, bring the main branch forward, and say what came."""

import sys
from collections.abc import Iterator
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder

if TYPE_CHECKING:
    from datetime import date

    from zi.model.selisih import Selisih, Sisi
    from zi.repo.ambil import Terambil
    from zi.repo.revisi import Revisi


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh("zi sync")
    app.command("sync", cls=Perintah, short_help="Mengambil yang terbaru dari server", epilog=kaki)(sync)


def sync(folder: OpsiFolder = None) -> None:
    """Ambil yang terbaru dari server, majukan cabang utama, dan sebutkan apa yang masuk.

    Tidak ada yang ditimpa: perubahan yang belum dicatat, cabang lain, dan berkas Anda dibiarkan.
    """
    from zi.cli.kantor import cari_akar, hari_kantor, pilih_tahun
    from zi.cli.tampil import tampil
    from zi.output import sync as output_sync
    from zi.repo import loader
    from zi.repo.ambil import ambil
    from zi.repo.berkas import PohonKerja

    akar = cari_akar(folder)
    cabang = loader.muat_rencana(PohonKerja(akar), pilih_tahun(akar)).pengaturan.cabang_utama
    hasil = ambil(akar, cabang, boleh_bertanya=sys.stdin.isatty() and sys.stderr.isatty())
    hari = hari_kantor(akar)
    selisih = list(_selisih(akar, hasil, hari)) if hasil.jumlah else []
    tampil(output_sync.lembar(hasil.jumlah, hasil.server, selisih, hari, list(_catatan(hasil, cabang))))


def _selisih(akar: Path, hasil: "Terambil", per: "date") -> "Iterator[Selisih]":
    """Hold every year's plan and evidence after against before; a plan that is new had no evidence before."""
    from zi.model.capaian import hitung
    from zi.model.selisih import Sisi, banding
    from zi.repo.revisi import Revisi

    ke = Revisi(akar, hasil.ke)
    dari = Revisi(akar, hasil.dari) if hasil.dari else None
    for tahun in ke.tahun():
        kini = _sisi(ke, tahun, per)
        kosong = Sisi(hitung(kini.capaian.rencana, (), per), (), {})
        yield banding(_sisi(dari, tahun, per) if dari and tahun in dari.tahun() else kosong, kini)


def _sisi(revisi: "Revisi", tahun: int, per: "date") -> "Sisi":
    from zi.model.capaian import hitung
    from zi.model.selisih import Sisi
    from zi.repo import loader

    kantor = loader.muat(revisi, tahun)
    return Sisi(hitung(kantor.rencana, kantor.bukti, per), kantor.bukti, revisi.objek)


def _catatan(hasil: "Terambil", cabang: str) -> Iterator[str]:
    """Say what was left as it is: another branch that is checked out, commits that are only here."""
    from zi.repo.ambil import susulan

    if hasil.terbuka is not None:
        apa = f"Cabang yang terbuka ({hasil.terbuka})" if hasil.terbuka else "Revisi lama yang sedang terbuka"
        yield f"{apa} dibiarkan; berkas di folder ini tidak berubah. Ke cabang utama: git switch {quote(cabang)}"
    if hasil.lebih:
        cara = susulan(hasil.server, cabang, hasil.ke)
        yield f"{hasil.lebih} commit di cabang {cabang} komputer ini belum ada di server. Kirimkan: {cara}"
