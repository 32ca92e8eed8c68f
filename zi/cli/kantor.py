"""What every command on an office begins with: its root, today, the year; and how it ends badly."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

import typer

from zi import __version__
from zi.model.rencana import Rencana
from zi.model.teks import bersih
from zi.model.temuan import urut
from zi.model.zona import zona_waktu
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.loader import TahunKantor
from zi.repo.sumber import Sumber


def gagal(pesan: str, kode: int = 3) -> NoReturn:
    """Tell an expected failure in a sentence on stderr, and end."""
    sys.stderr.write(f"{bersih(pesan)}\n")
    raise typer.Exit(kode)


def cari_akar(folder: Path | None) -> Path:
    """Find the office's repository from a folder; ends with a sentence when there is none."""
    mulai = folder or Path()
    if not mulai.is_dir():
        gagal(f"Folder “{mulai}” tidak ada.")
    akar = loader.akar(mulai)
    if akar is None and (mulai / "plan").is_dir():
        gagal("Belum ada rencana: buat plan/<tahun>/rencana.yaml dan berkas komponennya (bentuknya di docs/berkas.md).")
    if akar is None:
        saran = "Pindah ke folder kantor, atau pakai -C FOLDER."
        gagal(f"Di “{mulai.resolve()}” dan di atasnya tidak ada plan/<tahun>/rencana.yaml. {saran}")
    return akar


def hari_ini(zona: str | None = None) -> date:
    """Give today in a time zone; one that is not known, or none, is that of the capital."""
    return datetime.now(zona_waktu(zona)).date()


def hari_kantor(akar: Path) -> date:
    """Give today in the office's time zone, as its newest plan tells it."""
    pohon = PohonKerja(akar)
    return hari_ini(loader.setelan(pohon, pohon.tahun()[-1], "zona_waktu"))


def pilih_tahun(akar: Path, tahun: int | None = None, per: date | None = None, sumber: Sumber | None = None) -> int:
    """Choose the plan: of the year asked for; else of a day's year, the newest earlier one, or the oldest there is.

    Ends with a sentence when the year asked for has no plan; without a day it is today. Without ``sumber``
    the plans are those of the working tree.
    """
    ada = (sumber or PohonKerja(akar)).tahun()
    if not ada:
        gagal("Pada revisi itu belum ada rencana (plan/<tahun>/rencana.yaml).")
    if tahun is None:
        hari = per or hari_kantor(akar)
        return max((satu for satu in ada if satu <= hari.year), default=ada[0])
    if tahun not in ada:
        tempat, kode = (" pada revisi itu", 3) if sumber else ("", 2)
        pilihan = ", ".join(map(str, ada))
        gagal(f"Tidak ada rencana {tahun}{tempat} (plan/{tahun}/rencana.yaml). Yang ada: {pilihan}.", kode)
    return tahun


def periksa_versi(rencana: Rencana) -> None:
    """End with a sentence when the plan asks for a newer zi than this one."""
    diminta = rencana.dasar.pengaturan.zi.removeprefix(">=") if rencana.dasar else "0"
    if _angka(diminta) > _angka(__version__):
        gagal(f"Rencana ini memerlukan zi {diminta} atau lebih baru; yang terpasang {__version__}. Perbarui zi dahulu.")


def _angka(versi: str) -> tuple[int, ...]:
    return tuple(int(bagian) for bagian in versi.split("."))


def tutup(*rencana: Rencana) -> None:
    """End with exit code 1 and the findings of all on stderr when one of the plans is not whole."""
    salah = [temuan for satu in rencana for temuan in satu.temuan if temuan.kesalahan]
    if salah:
        from zi.output import temuan as output_temuan

        sys.stderr.write(output_temuan.teks(urut(salah)))
        sys.stderr.write("Perbaiki rencana itu dahulu; angka keseluruhan belum dapat ditampilkan.\n")
        raise typer.Exit(1)


def asing(id_dicari: str, rencana: Rencana) -> str:
    """Say that a plan has no such indikator, and which was probably meant."""
    from zi.model.usul import maksudnya

    mulai = [satu for satu in rencana.menurut_id if satu.startswith(f"{id_dicari}.")]
    ada = f" Yang ada: {', '.join(mulai)}." if mulai else maksudnya(id_dicari, rencana.menurut_id)
    return f"indikator “{id_dicari}” tidak ada dalam rencana {rencana.tahun}.{ada}"


def pilih_komponen(nomor: int | None, *rencana: Rencana) -> None:
    """End with a sentence when a komponen is asked for that none of the plans has."""
    ada = sorted({satu.nomor for semua in rencana for satu in semua.komponen})
    if nomor is not None and nomor not in ada and all(satu.utuh for satu in rencana):
        gagal(f"Komponen {nomor} tidak ada dalam rencana; yang ada: {', '.join(map(str, ada))}.", 2)


def catatan_bukti(*kantor: TahunKantor, id_indikator: str | None = None) -> str | None:
    """Say that evidence (of one indikator) has a kesalahan, so that "no evidence" is not taken for the truth."""
    depan = tuple(f"evidence/{satu.rencana.tahun}/{f'{id_indikator}/' if id_indikator else ''}" for satu in kantor)
    salah = sum(temuan.kesalahan and temuan.letak.berkas.startswith(depan) for satu in kantor for temuan in satu.temuan)
    return f"{salah} hal pada bukti perlu diperbaiki sebelum dapat dihitung: zi check" if salah else None
