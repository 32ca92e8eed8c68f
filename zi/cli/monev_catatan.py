"""The register of a meeting begun or extended; and what every form of ``zi monev`` begins with."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from shlex import quote
from typing import NamedTuple

import typer

from zi.cli.kantor import cari_akar, gagal, hari_kantor, periksa_versi, pilih_tahun, tutup
from zi.model.capaian import hitung
from zi.model.checks.monev import hari_wajar
from zi.model.gagal import SalahPakai
from zi.model.hari import ROMAWI, awal_triwulan, tahun_bertriwulan, tulis
from zi.model.monev import Catatan, jalur_catatan
from zi.model.monev.kendala import usul_kendala
from zi.model.teks import bersih, satu_baris
from zi.model.temuan import Temuan, urut
from zi.output import monev_kata
from zi.output import temuan as output_temuan
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.catatan_monev import catatan_baru, simpan
from zi.repo.loader import TahunKantor
from zi.repo.sunting_naskah import Nilai, sunting

Kata = Mapping[str, str | None]  # what was said of the meeting, by key


class Rapat(NamedTuple):
    """A meeting as a command sees it: its year, all registers up to it, and the one that is its own, if any."""

    akar: Path
    kantor: TahunKantor
    triwulan: int
    semua: Sequence[Catatan]
    milik: Catatan | None
    hari_ini: date
    folder: Path | None = None

    @property
    def tahun(self) -> int:
        """The plan year."""
        return self.kantor.rencana.tahun

    @property
    def jalur(self) -> str:
        """The path of its register, whether it is there or not."""
        return jalur_catatan(self.tahun, self.triwulan)

    def perintah(self, opsi: str, isi: str) -> str:
        """Give a command on this meeting, to be copied: with its plan year where another one would be meant without."""
        sendiri = self.tahun == self.hari_ini.year and awal_triwulan(self.tahun, self.triwulan) <= self.hari_ini
        tahun = "" if sendiri else f" --tahun {self.tahun}"
        di_mana = f" -C {quote(str(self.folder))}" if self.folder else ""
        return bersih(f"zi monev TW{self.triwulan}{tahun} {opsi} {isi}{di_mana}")

    def hari(self, tanggal: date | None) -> date:
        """Give the day of the meeting. Raises SalahPakai when it is not known, or another one is asked for."""
        ada = self.milik.isi.rapat.tanggal if self.milik else tanggal
        if ada is None:
            raise typer.BadParameter("hari rapatnya belum diberikan, misalnya 2026-07-03", param_hint="--tanggal")
        if tanggal not in {None, ada}:
            pesan = f"Menurut {self.jalur} rapatnya {tulis(ada)}, bukan {tulis(tanggal or ada)}; tidak ada yang diubah."
            raise SalahPakai(f"{pesan} Bila rapatnya pindah hari, ubah tanggal di berkas itu.")
        return ada


def buka(folder: Path | None, triwulan: int, tanggal: date | None, tahun: int | None) -> Rapat:
    """Load the plan that a meeting is about, and the registers; ends with the findings when they are not in order."""
    akar = cari_akar(folder)
    pohon, hari_ini = PohonKerja(akar), hari_kantor(akar)
    hari = tanggal or hari_ini
    dipilih = tahun or tahun_bertriwulan(pohon.tahun(), triwulan, hari)
    kantor = loader.muat(pohon, pilih_tahun(akar, dipilih, hari))
    periksa_versi(kantor.rencana)
    tutup(kantor.rencana)
    semua, salah = loader.muat_catatan(pohon, kantor.rencana.tahun)
    jalur = jalur_catatan(kantor.rencana.tahun, triwulan)
    _periksa([satu for satu in salah if satu.letak.berkas == jalur and satu.kesalahan], jalur)
    milik = next((satu for satu in semua if satu.jalur == jalur), None)
    return Rapat(akar, kantor, triwulan, semua, milik, hari_ini, folder)


def _periksa(salah: Sequence[Temuan], jalur: str) -> None:
    if salah:
        sys.stderr.write(output_temuan.teks(urut(list(salah))))
        gagal(f"Perbaiki {jalur} dahulu; tidak ada yang diubah.", 1)


def catat(ini: Rapat, tanggal: date | None, kata: Kata) -> None:
    """Begin the register, or add to it what it has nothing of; what is there stays as it is."""
    hari = ini.hari(tanggal)
    per = min(hari, ini.hari_ini)
    kendala = list(_kendala(ini, per))
    rapat = {kunci: satu_baris(isi) for kunci, isi in kata.items() if isi and satu_baris(isi)}
    if ini.milik is None:
        isi: dict[str, Nilai] = {"rapat": {"tanggal": hari, **rapat}, **({"kendala": kendala} if kendala else {})}
        baru, lama = catatan_baru(ini.akar, ini.tahun, ini.triwulan, isi), None
    else:
        lama = PohonKerja(ini.akar).baca(ini.jalur) or b""
        baru = sunting(lama, ini.jalur, _ditambah(ini.milik, rapat, kendala))
    if baru != lama:
        simpan(ini.akar, {ini.jalur: baru}, {} if lama is None else {ini.jalur: lama})
    sys.stdout.write(f"{ini.akar / ini.jalur}\n")
    for baris in _kabar(ini, hari, per, len(kendala), berubah=baru != lama):
        sys.stderr.write(f"{bersih(baris)}\n")


def _kendala(ini: Rapat, per: date) -> Iterator[dict[str, str]]:
    """Suggest a kendala for every indikator that has to be explained and has none."""
    ada = {satu.indikator for satu in ini.milik.isi.kendala} if ini.milik else set()
    for usul in usul_kendala(hitung(ini.kantor.rencana, ini.kantor.bukti, per), ini.triwulan):
        if usul.indikator.id not in ada:
            yield {"indikator": usul.indikator.id, "uraian": monev_kata.uraian(usul, per)}


def _ditambah(milik: Catatan, rapat: Mapping[str, str], kendala: Sequence[Mapping[str, str]]) -> dict[str, Nilai]:
    """Give what the register should say. Raises SalahPakai where it says otherwise of the meeting."""
    data: dict[str, Nilai] = milik.simpul.data()  # type: ignore[assignment]  # it has the form of a register
    ada = milik.isi.rapat
    for kunci, isi in rapat.items():
        if getattr(ada, kunci) not in {None, isi}:
            pesan = f"Menurut {milik.jalur} {kunci} rapat itu “{getattr(ada, kunci)}”; tidak ada yang diubah."
            raise SalahPakai(f"{pesan} Ubah sendiri di berkas itu bila memang lain.")
    baru = {kunci: isi for kunci, isi in rapat.items() if getattr(ada, kunci) is None}
    lama = data.get("kendala", [])
    return {
        **data,
        "rapat": {**data["rapat"], **baru},  # type: ignore[dict-item]  # as above
        **({"kendala": [*lama, *kendala]} if kendala else {}),  # type: ignore[misc]  # as above
    }


def _kabar(ini: Rapat, hari: date, per: date, banyak: int, *, berubah: bool) -> Iterator[str]:
    """Say what was done, and what comes next."""
    rapat = f"rapat monev triwulan {ROMAWI[ini.triwulan - 1]}, {tulis(hari)}"
    if not berubah:
        yield f"Sudah lengkap: {rapat}; tidak ada yang ditambahkan."
    else:
        kerja = "Dilengkapi" if ini.milik else "Dibuat"
        isi = f"{banyak} kendala yang disarankan angka per {tulis(per)}" if banyak else "tidak ada kendala baru"
        yield f"{kerja}: {rapat}; {isi}."
    if per < hari:
        yield "Rapatnya belum tiba; jalankan lagi pada hari rapat, maka hanya kendala baru yang ditambahkan."
    if aneh := hari_wajar(hari, ini.tahun, ini.triwulan):
        yield aneh
    lembar, perangkat = ini.perintah("--xlsx", "kerja.xlsx"), ini.perintah("--perangkat", "FOLDER")
    yield f"Berikutnya: ubah uraian yang disarankan dan isi solusinya di berkas itu, atau: {lembar}"
    yield f"Undangan, daftar hadir, dan notula: {perangkat}"
