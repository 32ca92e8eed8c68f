"""Two states of an office: ``A..B``, each a revision or a day."""

import re
import sys
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple

import typer

from zi.cli.kantor import gagal, periksa_versi, zona_waktu
from zi.model.capaian import hitung
from zi.model.hari import baca_tanggal, tulis
from zi.model.selisih import Keadaan, Sisi
from zi.model.temuan import urut
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.git import GitGagal
from zi.repo.remote import remote, ujung
from zi.repo.revisi import Revisi, commit
from zi.repo.telusur import pada, pangkal

_RENTANG = re.compile(r"(?P<dari>.*?)(?P<titik>\.{2,3})(?P<ke>.*)", re.DOTALL)


class Ujung(NamedTuple):
    """One end: what it is called, its files, and the day as of which it is judged."""

    nama: str
    revisi: Revisi
    keadaan: Keadaan


def urai(akar: Path, teks: str, hari_ini: date) -> tuple[Ujung, Ujung]:
    """Read two ends; raises GitGagal when one of them is not there."""
    cocok = _RENTANG.fullmatch(teks)
    if cocok is None:
        raise typer.BadParameter(
            f"“{teks}” bukan dua keadaan; tulis A..B, misalnya main..HEAD atau 2026-06-30..2026-07-31",
            param_hint="A..B",
        )
    nama = cocok["dari"] or "HEAD", cocok["ke"] or "HEAD"
    dari, ke = (_keadaan(akar, satu, hari_ini) for satu in nama)
    if cocok["titik"] == "...":
        dari = dari._replace(rev=pangkal(akar, dari.rev, ke.rev))
    return Ujung(nama[0], Revisi(akar, dari.rev), dari), Ujung(nama[1], Revisi(akar, ke.rev), ke)


def _keadaan(akar: Path, nama: str, hari_ini: date) -> Keadaan:
    """Find what a name means: a day stands for the main branch at its end, as of that day."""
    hari = baca_tanggal(nama)
    if hari is None:
        return Keadaan(commit(akar, nama), hari_ini)
    pohon = PohonKerja(akar)
    rencana = loader.muat_rencana(pohon, pohon.tahun()[-1])
    cabang = rencana.pengaturan.cabang_utama
    tempat = remote(akar, cabang)
    utama = ujung(akar, cabang, tempat.nama if tempat else None)
    if utama is None:
        raise GitGagal(f"Cabang utama “{cabang}” tidak ada di repositori ini.")
    akhir = datetime.combine(hari, time(23, 59, 59), zona_waktu(rencana.dasar.zona_waktu if rencana.dasar else None))
    rev = pada(akar, utama, int(akhir.timestamp()))
    if rev is None:
        raise GitGagal(f"Pada {tulis(hari)} cabang utama “{cabang}” belum mempunyai catatan apa pun.")
    return Keadaan(rev, hari)


def sisi(satu: Ujung, tahun: int) -> Sisi | None:
    """Load one year at one end, None where it had no plan; ends with the findings when the plan is not whole."""
    if tahun not in satu.revisi.tahun():
        return None
    kantor = loader.muat(satu.revisi, tahun)
    periksa_versi(kantor.rencana)
    if not kantor.rencana.utuh:
        from zi.output import temuan as output_temuan

        sys.stderr.write(output_temuan.teks(urut([ini for ini in kantor.rencana.temuan if ini.kesalahan])))
        gagal(
            f"Rencana {tahun} pada “{satu.nama}” perlu diperbaiki dahulu; perbandingannya belum dapat ditampilkan.", 1
        )
    return Sisi(hitung(kantor.rencana, kantor.bukti, satu.keadaan.per), kantor.bukti, satu.revisi.objek)
