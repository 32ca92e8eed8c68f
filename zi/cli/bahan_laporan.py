"""Gather what a report is told from."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi import __version__
from zi.cli.acuan import Acuan, cari_acuan, templat_kantor
from zi.cli.kantor import cari_akar, hari_kantor, periksa_versi, pilih_tahun, tutup
from zi.cli.telaah_audit import Audit, telaah
from zi.cli.tunggu import kabar
from zi.model.audit.temuan import TemuanAudit
from zi.model.capaian import hitung
from zi.model.hari import tahun_bertriwulan
from zi.model.laporan import AKHIR, susun
from zi.model.monev import jalur_catatan
from zi.model.rencana import Rencana
from zi.model.teks import bersih
from zi.model.temuan import urut
from zi.output.laporan.bahan import Asal, Bahan
from zi.output.templat import Templat
from zi.repo import git, loader
from zi.repo.berkas import PohonKerja
from zi.repo.draf import rev_bersih
from zi.repo.git import GitGagal
from zi.repo.revisi import Revisi


class LaporanSiap(NamedTuple):
    """What a report is told from, and the office that it is of."""

    akar: Path
    sumber: PohonKerja | Revisi
    bahan: Bahan

    @property
    def templat(self) -> Templat:
        """The office's own templates."""
        return templat_kantor(self.sumber)

    @property
    def logo(self) -> bytes | None:
        """The picture of the letterhead; None where there is none."""
        return self.bahan.logo


def siapkan(  # what the command line names
    folder: Path | None,
    triwulan: int | None,
    tahun: int | None,
    per: date | None,
    rev: str | None,
    rapat: str | None,
) -> LaporanSiap:
    """Gather everything; ends with the findings when the plan is broken. ``triwulan`` None is the whole year."""
    akar = cari_akar(folder)
    acuan = cari_acuan(akar, per, tahun, rev, rapat)
    hari = acuan.per or hari_kantor(akar)
    bertriwulan = acuan.tahun or tahun_bertriwulan(acuan.sumber.tahun(), triwulan or AKHIR, hari)
    dipilih = pilih_tahun(akar, bertriwulan, hari, _revisi(acuan))
    kantor = loader.muat(acuan.sumber, dipilih)
    periksa_versi(kantor.rencana)
    tutup(kantor.rencana)
    catatan, salah = loader.muat_catatan(acuan.sumber, dipilih)
    kepala, audit = acuan.rev or _kepala(akar), None
    if kepala:
        with kabar("Membaca riwayat …"):
            audit = _telaah(akar, kepala, hari)
    salah_bukti = [satu for satu in urut(list(kantor.temuan)) if satu.kesalahan]
    return LaporanSiap(
        akar,
        acuan.sumber,
        Bahan(
            susun(hitung(kantor.rencana, kantor.bukti, hari), triwulan),
            _asal(akar, acuan, kepala),
            catatan,
            salah,
            salah_bukti,
            audit.riwayat if audit else None,
            _tahun_ini(audit, dipilih),
            _logo(acuan, kantor.rencana),
        ),
    )


def susulan(ini: LaporanSiap) -> Iterator[str]:
    """Say so when the register of the meeting was recorded, or changed, after what the report is of.

    Of a named revision this is no part of the report: it would not be the same tomorrow.
    """
    laporan, tahun = ini.bahan.laporan, ini.bahan.rencana.tahun
    if isinstance(ini.sumber, PohonKerja) or not laporan.triwulan:
        return
    kini, _ = loader.muat_monev(PohonKerja(ini.akar), tahun, laporan.triwulan)
    if kini and kini != (ini.bahan.rapat.isi if ini.bahan.rapat else None):
        cara = f"zi report --triwulan {laporan.triwulan} --tahun {tahun} --per {laporan.per}"
        yield (
            f"Catatan rapat {jalur_catatan(tahun, laporan.triwulan)} ditulis atau diubah sesudah revisi itu, sehingga "
            f"isinya yang sekarang tidak dimuat. Agar dimuat: {cara}"
        )


def _logo(acuan: Acuan, rencana: Rencana) -> bytes | None:
    nama = rencana.pengaturan.laporan.logo
    return acuan.sumber.baca(f"templates/{nama}") if nama else None


def _revisi(acuan: Acuan) -> Revisi | None:
    return acuan.sumber if isinstance(acuan.sumber, Revisi) else None


def _asal(akar: Path, acuan: Acuan, kepala: str | None) -> Asal:
    """Tell which commit the files are of; HEAD, where the working tree is just what it has."""
    if acuan.rev:
        return Asal(__version__, acuan.rev, draf=False)
    rev = rev_bersih(akar, Revisi(akar, kepala)) if kepala else None
    return Asal(__version__, rev, draf=rev is None and git.ada(akar))


def _kepala(akar: Path) -> str | None:
    """Give the commit that the working tree stands at; None where there is none."""
    hasil = git.tanya(akar, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    return hasil.teks if hasil.kode == 0 else None


def _telaah(akar: Path, rev: str, hari: date) -> Audit | None:
    """Look at the history up to a commit; None, and why on stderr, where git cannot tell."""
    try:
        return telaah(akar, rev, None, hari)
    except GitGagal as galat:
        sys.stderr.write(f"Riwayat tidak disertakan: {bersih(str(galat))}\n")
        return None


def _tahun_ini(audit: Audit | None, tahun: int) -> list[TemuanAudit]:
    """Leave out what is to be explained of other years' evidence."""
    semua = audit.temuan if audit else []
    return [satu for satu in semua if satu.bukti is None or satu.bukti.startswith(f"evidence/{tahun}/")]
