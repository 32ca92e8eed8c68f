"""What the commands on history begin with: the main branch (or a revision), its plan, and its history."""

import sys
from pathlib import Path
from typing import NamedTuple

import typer

from zi.cli.kantor import asing, cari_akar, periksa_versi, pilih_tahun
from zi.cli.konteks import Konteks
from zi.model.capaian import IndikatorDinilai
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.model.teks import bersih
from zi.repo import git, loader
from zi.repo.git import GitGagal
from zi.repo.revisi import PLAN, Revisi
from zi.repo.riwayat import riwayat, riwayat_indikator
from zi.repo.utama import Utama, ujung_riwayat


class Telaah(NamedTuple):
    """A history, and the plan as it is at its end."""

    rencana: Rencana
    riwayat: Riwayat


def buka_riwayat(folder: Path | None, tahun: int | None, rev: str | None, id_dicari: str | None) -> Telaah:
    """Read the history of one year, or of one indikator of it, up to the main branch or a revision."""
    akar = cari_akar(folder)
    sumber = Revisi(akar, ujung_riwayat(akar, rev), PLAN)
    dipilih = pilih_tahun(akar, tahun, sumber=sumber)
    rencana = loader.muat_rencana(sumber, dipilih)
    periksa_versi(rencana)
    utama = Utama(rencana.pengaturan.cabang_utama, sumber.rev, rencana.zona)
    if id_dicari is None:
        return Telaah(rencana, riwayat(akar, utama, [f"plan/{dipilih}", f"evidence/{dipilih}"]))
    semua = riwayat_indikator(akar, utama, dipilih, id_dicari)
    if id_dicari not in rencana.menurut_id and not any(satu.id == id_dicari for satu in semua.kejadian):
        raise typer.BadParameter(asing(id_dicari, rencana), param_hint="ID")
    return Telaah(rencana, semua)


def riwayat_milik(ini: Konteks, dinilai: IndikatorDinilai) -> Riwayat | None:
    """Read the history of an indikator and of all records told with it; None, and why, where git cannot tell."""
    if not git.ada(ini.akar):
        return None
    id_indikator = dinilai.indikator.id
    lain = {satu.bukti.folder for ke in dinilai.periode for satu in ke.bukti if satu.bukti.id != id_indikator}
    try:
        utama = Utama(ini.rencana.pengaturan.cabang_utama, ujung_riwayat(ini.akar, ini.rev), ini.rencana.zona)
        return riwayat_indikator(ini.akar, utama, ini.rencana.tahun, id_indikator, sorted(lain))
    except GitGagal as galat:
        sys.stderr.write(f"Riwayatnya tidak disertakan: {bersih(str(galat))}\n")
        return None
