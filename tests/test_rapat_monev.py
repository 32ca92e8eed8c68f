"""``zi monev``: the register begun and extended, its working sheet there and back, the kit; and ``zi due``."""

import errno
import io
import json
import os
import shlex
import shutil
import sys
import zipfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from datetime import timedelta
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from kantor import KOMPONEN, RENCANA, Hasil, Kantor, Terminal, zi
from openpyxl import Workbook, load_workbook
from sela import bunuh, menolak, sela, sisa

from zi.cli.kantor import hari_ini
from zi.cli.lengkapi import triwulan
from zi.cli.main import jalankan
from zi.model.teks import bersih
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.catatan_monev import simpan
from zi.repo.taruh import SudahAdaError

M, M1 = "plan/2025/monev/TW2.yaml", "plan/2025/monev/TW1.yaml"
SK, RAPAT = "evidence/2025/1.1.1/B01-B02/2025-02-03-sk", "evidence/2025/1.1.2/TW1/2025-03-02-rapat"
TW1 = """\
rapat: {tanggal: 2025-04-03}
rekomendasi:
  - {id: TW1-1, uraian: Melengkapi bukti, penanggung_jawab: Sekretaris, tenggat: 2025-05-31}   # lama
  - id: TW1-2
    uraian: Menyusun jadwal
    penanggung_jawab: [Sekretaris, Ani]
    tenggat: 2025-08-31
"""
ISI = """\
# ditulis sekretaris
rapat:
  tanggal: 2025-07-03   # Kamis
  hadir: [Ani, "Budi, S.H."]
kendala:
  - indikator: 1.1.1   # SK
    uraian: "SK belum ditandatangani: masih dikoreksi"
  # yang umum
  - uraian: |
      Anggaran
      belum turun
rekomendasi:
  - id: TW2-1
    uraian: Menandatangani SK
    penanggung_jawab: Sekretaris
    tenggat: 2025-07-31
"""
TAHUN = "" if hari_ini().year == 2025 else " --tahun 2025"  # in commands that are to be copied
Ubah = Callable[[Workbook], object]


@pytest.fixture
def lampau(tmp_path: Path) -> Kantor:
    """Give the example office of a year that is over on every day on which this is run."""
    hasil = Kantor.di(tmp_path / "kantor")
    hasil.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025") + "tim:\n  - nama: Ani\n")
    hasil.tulis("plan/2025/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2025"))
    return hasil


@pytest.fixture
def rapat(lampau: Kantor) -> Kantor:
    """Give that office with the registers of two meetings."""
    lampau.tulis(M1, TW1)
    lampau.tulis(M, ISI)
    return lampau


def naskah(kantor: Kantor, jalur: str = M) -> str:
    """Give a file's text, its ends of lines as they are."""
    return (kantor.akar / jalur).read_bytes().decode()


def kendala(kantor: Kantor) -> list[tuple[str | None, str]]:
    """Give the kendala of the register."""
    isi, temuan = loader.muat_monev(PohonKerja(kantor.akar), 2025, 2)
    assert isi is not None, temuan
    return [(satu.indikator, satu.uraian) for satu in isi.kendala]


def test_a_register_is_begun_with_what_is_late(lampau: Kantor) -> None:
    """Every indikator that is late on the day of the meeting is a kendala, in words that the figures give."""
    hasil = lampau.zi("monev", "TW2", "--tanggal", "2025-07-03", "--tempat", "Aula: #2", "--pimpinan", " Ketua ")
    assert (hasil.kode, hasil.keluar) == (0, f"{lampau.akar / M}\n")
    assert hasil.galat.startswith(
        "Dibuat: rapat monev triwulan II, 3 Juli 2025; 2 kendala yang disarankan angka per 3 Juli 2025.\n"
    )
    assert naskah(lampau).endswith(
        "#     tenggat: TAHUN-BULAN-HARI\nrapat:\n  tanggal: 2025-07-03\n  tempat: 'Aula: #2'\n  pimpinan: Ketua\n"
        "kendala:\n  - indikator: 1.1.1\n    uraian: Sampai dengan 3 Juli 2025 belum ada bukti untuk B01-B02 "
        "(Januari–Februari 2025), yang sudah lewat tenggat. Dokumen yang diminta adalah keputusan dan laporan.\n"
        "  - indikator: 1.1.2\n    uraian: Sampai dengan 3 Juli 2025 belum ada bukti untuk TW1 (Januari–Maret 2025) "
        "dan TW2 (April–Juni 2025), yang sudah lewat tenggat. Dokumen yang diminta adalah dokumentasi (foto, video, "
        "tangkapan layar).\n"
    )
    assert [satu["berkas"] for satu in lampau.temuan() if satu["berkas"] == M] == []


def test_twice_is_once(lampau: Kantor) -> None:
    """A second run changes nothing, and says that nothing is missing."""
    lampau.zi("monev", "TW2", "--tanggal", "2025-07-03")
    lama = naskah(lampau)
    for argumen in ((), ("--tanggal", "2025-07-03"), ("--tempat", "  ")):
        hasil = lampau.zi("monev", "tw2", *argumen)
        assert hasil.galat.startswith("Sudah lengkap: rapat monev triwulan II, 3 Juli 2025;")
        assert (hasil.kode, naskah(lampau)) == (0, lama)


def test_evidence_that_is_not_whole_is_told_as_it_is(lampau: Kantor) -> None:
    """What is incomplete, in error, or met in part is said, with its tenggat; what is met or only open is not."""
    lampau.ubah("plan/2025/1-manajemen-perubahan.yaml", "4 (empat)", "8 (delapan)")
    lampau.tulis(f"{SK}/keputusan.pdf")
    lampau.tulis(f"{RAPAT}/foto.jpg")
    lampau.tulis("evidence/2025/1.1.2/TW2/2025-06-02-rapat/catatan.txt")
    lampau.zi("monev", "TW2", "--tanggal", "2025-06-15")
    satu, dua = kendala(lampau)
    kata = "Bukti untuk B01-B02 (Januari–Februari 2025) belum lengkap, masih kurang laporan; tenggatnya, 28 Februari "
    assert satu == ("1.1.1", f"{kata}2025, sudah lewat.")
    assert dua[1].startswith("Bukti untuk TW1 (Januari–Maret 2025) baru 1 dari 2, masing-masing memerlukan dokumentasi")
    assert dua[1].endswith("kurang dokumentasi (foto, video, tangkapan layar); tenggatnya 30 Juni 2025.")
    (lampau.akar / M).unlink()
    lampau.tulis(f"{SK}/bukti.yaml", "warna: merah\n")
    lampau.zi("monev", "TW2", "--tanggal", "2025-06-15")
    assert kendala(lampau)[0][1].startswith(
        "Bukti untuk B01-B02 (Januari–Februari 2025) perlu diperbaiki sebelum dapat"
    )


def test_nothing_is_invented_where_nothing_is_late(lampau: Kantor) -> None:
    """Where nothing is late there is no kendala; only triwulan up to that of the meeting are looked at."""
    hasil = lampau.zi("monev", "TW1", "--tanggal", "2025-01-15")
    assert "tidak ada kendala baru" in hasil.galat
    assert naskah(lampau, M1).endswith("\nrapat:\n  tanggal: 2025-01-15\n")
    lampau.tulis(f"{SK}/keputusan.pdf")
    lampau.tulis(f"{SK}/laporan.pdf")
    lampau.tulis(f"{RAPAT}/foto.jpg")
    lampau.zi("monev", "TW1")
    assert naskah(lampau, M1).endswith("\nrapat:\n  tanggal: 2025-01-15\n")


@pytest.mark.parametrize("akhir", ["\n", "\r\n"])
@pytest.mark.parametrize("awal", ["", "\ufeff"])
def test_what_a_person_wrote_stays(rapat: Kantor, akhir: str, awal: str) -> None:
    """An extension adds the missing indikator behind the last kendala; every byte that was there is there still."""
    lama = awal + ISI.replace("\n", akhir)
    rapat.tulis(M, lama)
    hasil = rapat.zi("monev", "TW2", "--tempat", "Aula")
    assert hasil.galat.startswith("Dilengkapi: rapat monev triwulan II, 3 Juli 2025; 1 kendala yang disarankan")
    baru = naskah(rapat)
    tambahan = [satu for satu in baru.split(akhir) if satu not in lama.split(akhir)]
    assert [satu[:20] for satu in tambahan] == ["  tempat: Aula", "  - indikator: 1.1.2", "    uraian: Sampai d"]
    for satu in tambahan:
        baru = baru.replace(satu + akhir, "", 1)
    assert baru == lama


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (("--tanggal", "2025-07-04"), "rapatnya 3 Juli 2025, bukan 4 Juli 2025; tidak ada yang diubah."),
        (("--tempat", "Aula"), "tempat rapat itu “Lobi”; tidak ada yang diubah."),
    ],
)
def test_another_meeting_than_the_one_written_down_changes_nothing(
    rapat: Kantor, argumen: tuple[str, ...], kata: str
) -> None:
    """A day or place other than the register's is refused, with what stands there."""
    rapat.ubah(M, "  hadir", "  tempat: Lobi\n  hadir")
    lama = naskah(rapat)
    hasil = rapat.zi("monev", "TW2", *argumen)
    assert (hasil.kode, hasil.keluar, naskah(rapat)) == (2, "", lama)
    assert kata in hasil.galat


def test_the_shell_completes_the_triwulan() -> None:
    """What is typed of a triwulan, in any case, is completed."""
    assert (triwulan("tw"), triwulan("TW3"), triwulan("x")) == (["TW1", "TW2", "TW3", "TW4"], ["TW3"], [])


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        ((), "--tanggal: hari rapatnya belum diberikan"),
        (("--xlsx", "a.xlsx", "--baca", "a.xlsx"), "pilih salah satu"),
        (("--dry-run",), "--dry-run: hanya bersama --baca"),
    ],
)
def test_wrong_usage(lampau: Kantor, argumen: tuple[str, ...], kata: str) -> None:
    """A call that cannot be meant so ends with exit code 2, and says why."""
    hasil = lampau.zi("monev", "TW2", *argumen)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert kata in hasil.galat


def test_a_broken_register_or_plan_is_not_touched(rapat: Kantor) -> None:
    """What is not in order is told with its place, and nothing is written."""
    rapat.ubah(M, "tenggat: 2025-07-31", "tenggat: kapan")
    lama = naskah(rapat)
    hasil = rapat.zi("monev", "TW2")
    assert (hasil.kode, hasil.keluar, naskah(rapat)) == (1, "", lama)
    assert f"{M}:16:14: kesalahan ZI013" in hasil.galat
    assert hasil.galat.endswith(f"Perbaiki {M} dahulu; tidak ada yang diubah.\n")
    rapat.ubah("plan/2025/1-manajemen-perubahan.yaml", "Per Triwulan", "Sewaktu-waktu")
    assert "Perbaiki rencana itu dahulu" in rapat.zi("monev", "TW2").galat


def test_a_meeting_that_has_not_come_is_told_of_today(lampau: Kantor) -> None:
    """What will be is not known: the figures are of today, and the command says when to run it again."""
    hari = hari_ini() + timedelta(days=10)
    hasil = lampau.zi("monev", "TW4", "--tahun", "2025", "--tanggal", str(hari))
    assert hasil.kode == 0
    assert "Rapatnya belum tiba; jalankan lagi pada hari rapat" in hasil.galat
    assert f"Hari rapat TW4, {hari.day} " in hasil.galat
    assert "Berikutnya: " in hasil.galat
    assert f"zi monev TW4{TAHUN} --xlsx kerja.xlsx -C " in hasil.galat


def test_the_meeting_in_january_is_of_last_years_plan(lampau: Kantor) -> None:
    """Without --tahun it is the newest plan whose triwulan has begun on the day of the meeting."""
    lampau.tulis("plan/2026/rencana.yaml", RENCANA)
    lampau.tulis("plan/2026/1-a.yaml", KOMPONEN)
    hasil = lampau.zi("monev", "TW4", "--tanggal", "2026-01-05")
    assert hasil.keluar == f"{lampau.akar / 'plan/2025/monev/TW4.yaml'}\n"
    assert "2099" in lampau.zi("monev", "TW4", "--tanggal", "2026-01-05", "--tahun", "2099").galat
    assert lampau.zi("monev", "TW1", "--tanggal", "2024-12-31").keluar.endswith("plan/2025/monev/TW1.yaml\n")


def test_the_schema_is_named_where_the_office_has_it(lampau: Kantor) -> None:
    """The first line of a new register leads editors to the schema, where there is one."""
    lampau.tulis("docs/skema/monev.json", "{}")
    lampau.zi("monev", "TW2", "--tanggal", "2025-07-03")
    assert naskah(lampau).startswith("# yaml-language-server: $schema=../../../docs/skema/monev.json\n# Catatan rapat")


def test_a_disk_that_refuses(rapat: Kantor) -> None:
    """A folder that cannot be written to is told in a sentence, and the register is whole."""
    with sela("os.rename", menolak(errno.EROFS), "TW2.yaml"):
        hasil = rapat.zi("monev", "TW2")
    assert (hasil.kode, naskah(rapat), sisa(rapat.akar)) == (3, ISI, [])
    assert "hanya dapat dibaca" in hasil.galat


@pytest.mark.skipif(not hasattr(os, "fork"), reason="sistem ini tidak mengenal SIGKILL")
@pytest.mark.parametrize("ada", [True, False])
def test_killed_at_any_step_the_register_is_the_old_or_the_new(lampau: Kantor, *, ada: bool) -> None:
    """Whenever it is killed, the register is what it was or what it becomes, and a later run goes on."""
    argumen = ("monev", "TW2", "--tanggal", "2025-07-03", "-C", str(lampau.akar))

    def mulai() -> None:
        shutil.rmtree(lampau.akar / "plan/2025/monev", ignore_errors=True)
        if ada:
            lampau.tulis(M, ISI)

    mulai()
    banyak = bunuh(0, *argumen)
    baru = naskah(lampau)
    assert banyak
    for urut in range(1, banyak + 1):
        mulai()
        bunuh(urut, *argumen)
        assert (naskah(lampau) if (lampau.akar / M).exists() else None) in {baru, ISI if ada else None}
    jalankan(list(argumen))
    assert naskah(lampau) == baru


def test_something_else_in_the_place_of_the_register_is_left_alone(lampau: Kantor) -> None:
    """Where a folder or a link has the name, nothing is overwritten."""
    (lampau.akar / M).mkdir(parents=True)
    hasil = lampau.zi("monev", "TW2", "--tanggal", "2025-07-03")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "tidak ada yang ditimpa" in hasil.galat


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_registers_of_any_text_are_extended(rapat: Kantor, teks: list[str], akhir: str) -> None:
    """Whatever people wrote, an extension adds one kendala, and every line is there in its order."""
    komentar = "".join(f"# {' '.join(satu.split())}\n" for satu in teks).encode("utf-8", "replace").decode()
    rapat.tulis(M, (komentar + ISI + komentar).replace("\n", akhir))
    lama = naskah(rapat)
    hasil = rapat.zi("monev", "TW2")
    if hasil.kode == 0:
        sisa = iter(naskah(rapat).split(akhir))
        assert all(satu in sisa for satu in lama.split(akhir))
        assert [satu for satu, _ in kendala(rapat)] == ["1.1.1", None, "1.1.2"]
    else:
        assert naskah(rapat) == lama


# The working sheet


@pytest.fixture
def lembar(rapat: Kantor) -> Path:
    """Give the working sheet of the meeting."""
    hasil = rapat.zi("monev", "TW2", "--xlsx", "kerja.xlsx")
    assert hasil.kode == 0, hasil.galat
    return rapat.akar / "kerja.xlsx"


def isi(kantor: Kantor, ubah: Ubah) -> Hasil:
    """Fill the sheet in, and read it back."""
    buku = load_workbook(kantor.akar / "kerja.xlsx")
    ubah(buku)
    buku.save(kantor.akar / "kerja.xlsx")
    return kantor.zi("monev", "TW2", "--baca", "kerja.xlsx")


def tulis(*sel: tuple[str, Any]) -> Ubah:
    """Give a way to fill in cells, each named ``Sheet!A1``."""

    def ubah(buku: Workbook) -> None:
        for alamat, nilai in sel:
            nama, _, kotak = alamat.partition("!")
            buku[nama][kotak] = nilai

    return ubah


def test_the_sheet_has_the_register_and_room(lembar: Path) -> None:
    """Each table has its rows, then empty ones; ids to choose from are those of the plan."""
    buku = load_workbook(lembar)
    assert [(satu.title, satu.sheet_state) for satu in buku.worksheets] == [
        ("Rapat", "visible"),
        ("Kendala", "visible"),
        ("Rekomendasi", "visible"),
        ("Tindak lanjut", "visible"),
        ("Pilihan", "hidden"),
        ("Asal", "hidden"),
    ]
    assert [satu.value for satu in buku["Kendala"][2]] == ["Kode", "Id indikator", "Indikator", "Kendala", "Solusi"]
    assert [satu.value for satu in buku["Kendala"][3]] == [
        "K1",
        "1.1.1",
        "Tim kerja ditetapkan",
        "SK belum ditandatangani: masih dikoreksi",
        None,
    ]
    assert [satu.value for satu in buku["Kendala"][4]] == ["K2", None, "Seluruh rencana", "Anggaran belum turun", None]
    assert (buku["Rekomendasi"]["A3"].value, buku["Rekomendasi"]["A4"].value) == ("TW2-1", "TW2-2")
    assert [buku["Tindak lanjut"][f"A{nomor}"].value for nomor in (3, 4, 5)] == ["TW1-1", "TW1-2", None]
    assert buku["Rapat"]["B7"].value == "Ani\nBudi, S.H."
    assert [satu.value for satu in buku["Pilihan"]["A"]] == ["indikator", "1.1.1", "1.1.2"]
    assert [satu.value for satu in buku["Pilihan"]["B"]] == ["penanggung_jawab", "Sekretaris", "Ani"]
    assert {satu.type for satu in buku["Rekomendasi"].data_validations.dataValidation} == {"list", "date"}


def test_the_same_sheet_is_the_same_bytes_and_an_edited_one_is_kept(rapat: Kantor, lembar: Path) -> None:
    """Written again it is the same; one that somebody filled in gets another name before a new one comes."""
    data = lembar.read_bytes()
    assert rapat.zi("monev", "TW2", "--xlsx", "kerja.xlsx").keluar == "kerja.xlsx\n".replace("kerja", str(lembar)[:-5])
    assert lembar.read_bytes() == data
    buku = load_workbook(lembar)
    buku["Kendala"]["E3"] = "Ditunggu"
    buku.save(lembar)
    hasil = rapat.zi("monev", "TW2", "--xlsx", "kerja.xlsx")
    assert "kerja.xlsx yang lama sudah diubah orang; disimpan sebagai kerja-lama-1.xlsx." in hasil.galat
    assert lembar.read_bytes() == data


def test_a_sheet_that_nobody_touched_changes_nothing(rapat: Kantor, lembar: Path) -> None:
    """There and back, also when another program has saved it, no byte of the registers changes."""
    assert lembar.is_file()
    hasil = isi(rapat, lambda buku: buku)
    assert (hasil.kode, hasil.keluar, hasil.galat) == (0, "", "Tidak ada yang berubah.\n")
    assert (naskah(rapat), naskah(rapat, M1)) == (ISI, TW1)


def test_what_was_filled_in_is_all_that_changes(rapat: Kantor, lembar: Path) -> None:
    """Values, new kendala and recommendations, and what came of earlier ones reach their registers; nothing else."""
    assert lembar.is_file()
    hasil = isi(
        rapat,
        tulis(
            ("Rapat!B5", " Aula  lantai 2 "),
            ("Rapat!B7", "Ani; Budi, S.H.\n\n Citra"),
            ("Kendala!E3", "Ditunggu"),
            ("Kendala!D4", "Anggaran belum turun: revisi"),
            ("Kendala!B7", "1.1.2"),
            ("Kendala!D7", "Foto = belum"),
            ("Kendala!D9", "=1"),
            ("Rekomendasi!D3", "1 Agustus 2025"),
            ("Rekomendasi!B5", "Mengumpulkan foto"),
            ("Rekomendasi!C5", "Ani; Sekretaris"),
            ("Rekomendasi!D5", "31-07-2025"),
            ("Tindak lanjut!E3", 45800),
            ("Tindak lanjut!F3", 12.0),
            ("Tindak lanjut!G4", RAPAT),
            ("Tindak lanjut!E4", "2025-06-30"),
            ("Tindak lanjut!F4", "Jadwal disusun"),
        ),
    )
    assert "Kendala!D9: berisi rumus; ganti dengan isinya sendiri.\n" in hasil.galat
    assert (hasil.kode, naskah(rapat), naskah(rapat, M1)) == (1, ISI, TW1)
    hasil = isi(rapat, tulis(("Kendala!D9", None)))
    assert hasil.kode == 0, hasil.galat
    assert "\nKendala 1.1.1\nSolusi  Ditunggu\n" in hasil.keluar
    assert "Tenggat  31 Juli 2025 → 1 Agustus 2025\n" in hasil.keluar
    assert hasil.galat == f"Diubah: {M1}, {M}. Periksa: zi check\n"
    assert naskah(rapat) == (
        ISI.replace('Ani, "Budi, S.H."]', 'Ani, "Budi, S.H.", Citra]\n  tempat: Aula lantai 2')
        .replace('dikoreksi"\n', 'dikoreksi"\n    solusi: Ditunggu\n')
        .replace(
            "|\n      Anggaran\n      belum turun\n",
            "'Anggaran belum turun: revisi'\n  - indikator: 1.1.2\n    uraian: Foto = belum\n",
        )
        .replace(
            "2025-07-31\n",
            "2025-08-01\n  - id: TW2-3\n    uraian: Mengumpulkan foto\n"
            "    penanggung_jawab: [Ani, Sekretaris]\n    tenggat: 2025-07-31\n",
        )
    )
    assert naskah(rapat, M1) == (
        TW1.replace("2025-05-31}", "2025-05-31, selesai: {tanggal: 2025-05-23, uraian: '12'}}")
        + f"    selesai:\n      tanggal: 2025-06-30\n      uraian: Jadwal disusun\n      bukti: {RAPAT}\n"
    )
    hasil = rapat.zi("monev", "TW2", "--baca", "kerja.xlsx")
    assert hasil.galat == "Tidak ada yang berubah.\n"


def test_days_and_numbers_are_read_however_a_program_keeps_them(rapat: Kantor, lembar: Path) -> None:
    """A day may be kept as a bare number, a number as one with a fraction of nothing; neither is lost."""
    assert lembar.is_file()

    def ubah(buku: Workbook) -> None:
        tulis(("Rekomendasi!E3", 45_858), ("Rekomendasi!F3", 1e16), ("Rekomendasi!D3", 45_869))(buku)
        for kotak in ("E3", "F3", "D3"):
            buku["Rekomendasi"][kotak].number_format = "General"

    hasil = isi(rapat, ubah)
    assert hasil.kode == 0, hasil.galat
    selesai = "    selesai:\n      tanggal: 2025-07-20\n      uraian: '10000000000000000'\n"
    assert naskah(rapat) == ISI + selesai  # and the tenggat is the day that it was


def test_what_came_of_last_years_recommendations_goes_to_their_register(rapat: Kantor) -> None:
    """The first meeting of a plan follows up those of the year before, each in the register that it is of."""
    rapat.tulis("plan/2026/rencana.yaml", RENCANA)
    rapat.tulis("plan/2026/1-a.yaml", KOMPONEN)
    rapat.tulis("plan/2026/monev/TW1.yaml", "rapat: {tanggal: 2026-04-03}\n")
    argumen = ("monev", "TW1", "--tahun", "2026")
    assert rapat.zi(*argumen, "--xlsx", "kerja.xlsx").kode == 0
    buku = load_workbook(rapat.akar / "kerja.xlsx")
    assert [buku["Tindak lanjut"][f"A{nomor}"].value for nomor in range(3, 7)] == [
        *("TW1-1 (2025)", "TW1-2 (2025)", "TW2-1 (2025)"),
        None,
    ]
    buku["Tindak lanjut"]["E5"], buku["Tindak lanjut"]["F5"] = "2026-04-02", "SK ditandatangani"
    buku["Rapat"]["B5"] = "Aula"
    buku.save(rapat.akar / "kerja.xlsx")
    hasil = rapat.zi(*argumen, "--baca", "kerja.xlsx")
    assert hasil.galat == f"Diubah: {M}, plan/2026/monev/TW1.yaml. Periksa: zi check\n"
    assert naskah(rapat) == f"{ISI}    selesai:\n      tanggal: 2026-04-02\n      uraian: SK ditandatangani\n"
    assert naskah(rapat, "plan/2026/monev/TW1.yaml") == "rapat: {tanggal: 2026-04-03, tempat: Aula}\n"


def test_trying_changes_nothing(rapat: Kantor, lembar: Path) -> None:
    """With --dry-run what would change is shown, and that is all."""
    buku = load_workbook(lembar)
    buku["Kendala"]["E3"] = "Ditunggu"
    buku.save(lembar)
    hasil = rapat.zi("monev", "TW2", "--baca", "kerja.xlsx", "--dry-run")
    assert (hasil.kode, naskah(rapat)) == (0, ISI)
    assert hasil.keluar.startswith(f"Perubahan pada {M}\n")
    assert hasil.galat == "Belum ada yang diubah.\n"


def test_all_errors_of_a_sheet_are_told_at_once(rapat: Kantor, lembar: Path) -> None:
    """Every cell that is wrong is named, in one run, and nothing changes."""
    assert lembar.is_file()
    hasil = isi(
        rapat,
        tulis(
            ("Rapat!B4", "kapan saja"),
            ("Kendala!B7", "1.1.3"),
            ("Kendala!E7", "Tanpa kendala"),
            ("Kendala!D8", hari_ini()),
            ("Rekomendasi!A4", "TW1-9"),
            ("Rekomendasi!B4", "A"),
            ("Rekomendasi!A6", "TW2-1"),
            ("Rekomendasi!E3", "2025-07-20"),
            ("Rekomendasi!B7", "#N/A"),
            ("Tindak lanjut!A6", "TW9-1"),
            ("Tindak lanjut!F6", "Sudah"),
            ("Tindak lanjut!F7", "Sudah"),
        ),
    )
    assert (hasil.kode, hasil.keluar, naskah(rapat)) == (1, "", ISI)
    assert hasil.galat.splitlines() == [
        "Rekomendasi!B7: berisi kesalahan hitung; ganti dengan isinya sendiri.",
        "Rekomendasi!A4: “TW1-9” bukan id rapat ini; tulis TW2- dan nomornya, atau kosongkan.",
        "Rekomendasi!A6: TW2-1 sudah ada di baris lain; kosongkan salah satunya.",
        "Tindak lanjut!A6: “TW9-1” bukan id rekomendasi rapat sebelumnya.",
        "Tindak lanjut!A7: id rekomendasinya tidak ada.",
        "Rapat!B4: “kapan saja” bukan tanggal yang dapat dibaca; tulis misalnya 3 Juli 2025.",
        "Kendala!B7: indikator “1.1.3” tidak ada dalam rencana 2025. Maksudnya “1.1.2”?",
        "Kendala!D7: “Kendala” belum diisi (Kendala 1.1.3 (baru)).",
        "Kendala!D8: terbaca sebagai tanggal; “Kendala” berisi teks.",
        "Rekomendasi!F3: “Selesai dengan” belum diisi (Rekomendasi TW2-1).",
        "Rekomendasi!C4: “Penanggung jawab” belum diisi (Rekomendasi TW1-9 (baru)).",
        "Rekomendasi!D4: “Tenggat” belum diisi (Rekomendasi TW1-9 (baru)).",
        "12 hal di lembar kerja perlu diperbaiki; tidak ada yang diubah.",
    ]


def test_nothing_is_taken_away(rapat: Kantor, lembar: Path) -> None:
    """An empty cell, and a row that is gone, are told, and take nothing out of the register."""
    assert lembar.is_file()

    def ubah(buku: Workbook) -> None:
        buku["Rekomendasi"]["B3"] = None
        buku["Kendala"].delete_rows(4)
        buku["Tindak lanjut"]["B3"] = "Lain"
        buku["Rekomendasi"].delete_rows(20, 99)

    hasil, hilang = isi(rapat, ubah), "tidak ada di lembar kerja; tidak dihapus dari catatan."
    assert (hasil.kode, naskah(rapat)) == (0, ISI)
    assert hasil.galat.splitlines() == [
        "Rekomendasi!B3: kosong, sedangkan catatan memuat “Menandatangani SK”; tidak dihapus.",
        "Tindak lanjut!B3: kolom “Rekomendasi” di lembar ini hanya untuk dibaca.",
        f"Kendala: Kendala seluruh rencana (“Anggaran belum turun”) {hilang}",
        "Tidak ada yang berubah.",
    ]
    hasil = isi(rapat, lambda buku: buku["Rekomendasi"].delete_rows(3))
    assert f"Rekomendasi: Rekomendasi TW2-1 {hilang}\n" in hasil.galat


def test_rows_may_be_sorted_and_columns_moved(rapat: Kantor, lembar: Path) -> None:
    """Rows find their entry wherever they stand; columns are known by their heads; hidden ones are read."""
    assert lembar.is_file()

    def ubah(buku: Workbook) -> None:
        satu = buku["Kendala"]
        for baris, lain in ((3, 4),):
            for kolom in range(1, 6):
                a, b = satu.cell(baris, kolom), satu.cell(lain, kolom)
                a.value, b.value = b.value, a.value
        satu.move_range("B2:B30", cols=6)
        satu.insert_rows(1, 2)
        satu.column_dimensions["C"].hidden = True
        satu["E6"] = "Ditunggu"

    hasil = isi(rapat, ubah)
    assert hasil.kode == 0, hasil.galat
    assert naskah(rapat) == ISI.replace('dikoreksi"\n', 'dikoreksi"\n    solusi: Ditunggu\n')


def test_recommendations_without_an_id_get_the_next_and_are_known_again(rapat: Kantor, lembar: Path) -> None:
    """A row without id is a new recommendation once; read again it is the one of the same words."""
    assert lembar.is_file()
    sel = (("A5", None), ("B5", "Baru"), ("C5", "Ani"), ("D5", "31 Agustus"))
    hasil = isi(rapat, tulis(*((f"Rekomendasi!{kotak}", nilai) for kotak, nilai in sel)))
    assert hasil.kode == 0, hasil.galat
    assert "  - id: TW2-17\n    uraian: Baru\n" in naskah(rapat)  # behind those that stand ready in the sheet
    assert rapat.zi("monev", "TW2", "--baca", "kerja.xlsx").galat == "Tidak ada yang berubah.\n"


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (lambda buku: buku.remove(buku["Kendala"]), "Kendala: lembar ini tidak ada dalam buku kerja."),
        (
            tulis(("Kendala!D2", "Masalah"), ("Kendala!E2", None)),
            "Kendala: judul kolom “Kendala”, “Solusi” tidak ada; jangan ganti judul kolom.",
        ),
        (tulis(("Rapat!A4", "Hari")), "Rapat: baris “Tanggal” tidak ada."),
        (tulis(("Rapat!B1", "TW1")), "Rapat!B1: lembar kerja ini milik rapat lain (“TW1”), bukan “TW2”."),
        (lambda buku: buku["Kendala"].merge_cells("A3:A4"), "Kendala!A3: sel A3:A4 digabung; pisahkan,"),
        (tulis(("Kendala!D2500", "jauh")), "Kendala: lebih dari 2000 baris; hapus baris kosong di bawah tabel."),
    ],
)
def test_a_sheet_of_another_form(rapat: Kantor, lembar: Path, ubah: Ubah, kata: str) -> None:
    """What is missing in a workbook is named; merged cells are refused below the heads, not above them."""
    assert lembar.is_file()
    hasil = isi(rapat, ubah)
    assert (hasil.kode, naskah(rapat)) == (1, ISI)
    assert kata in hasil.galat


# What people wrote in the register after the sheet was written


def kecil(buku: Workbook) -> None:
    """Change one cell, so that something is read."""
    buku["Rapat"]["B5"] = "Aula"


DIUBAH = ISI.replace("masih dikoreksi", "sudah dikoreksi")
TERHAPUS = ISI.partition("rekomendasi:")[0]
AULA = ('S.H."]\n', 'S.H."]\n  tempat: Aula\n')


@pytest.mark.parametrize("lain", [DIUBAH, TERHAPUS, ISI.replace("  - indikator: 1.1.1   # SK\n", "  - ")])
def test_an_older_sheet_takes_nothing_back(rapat: Kantor, lembar: Path, lain: str) -> None:
    """What people changed or deleted in the register stays so; only cells that were changed in the sheet are taken."""
    assert lembar.is_file()
    lain = lain.replace("  -     uraian", "  - uraian")
    rapat.tulis(M, lain)
    hasil = isi(rapat, kecil)
    assert (hasil.kode, naskah(rapat)) == (0, lain.replace(*AULA)), hasil.galat


def test_rows_that_are_no_longer_in_the_register_are_told(rapat: Kantor, lembar: Path) -> None:
    """They are not brought back where nobody changed them; where somebody did, a person has to decide."""
    assert lembar.is_file()
    rapat.tulis(M, "rapat: {tanggal: 2025-07-03}\n")
    rapat.tulis(M1, "rapat: {tanggal: 2025-04-03}\n")
    tetap, kata = "baris ini tidak diterapkan.", "sudah tidak ada dalam catatan"
    assert isi(rapat, lambda buku: buku).galat.splitlines() == [
        f"Kendala!A3: Kendala 1.1.1 {kata}; {tetap}",
        f"Kendala!A4: Kendala seluruh rencana {kata}; {tetap}",
        f"Rekomendasi!A3: Rekomendasi TW2-1 {kata}; {tetap}",
        f"Tindak lanjut!A3: Rekomendasi TW1-1 {kata}; {tetap}",
        f"Tindak lanjut!A4: Rekomendasi TW1-2 {kata}; {tetap}",
        "Tidak ada yang berubah.",
    ]
    hasil = isi(rapat, tulis(("Kendala!E3", "Ditunggu"), ("Rekomendasi!D3", "2025-08-01"), ("Kendala!D4", None)))
    saran = "; hapus baris ini, atau tulis di baris baru bila harus dimuat lagi."
    assert [satu for satu in hasil.galat.splitlines() if "diubah menjadi" in satu] == [
        f"Kendala!E3: di sini diubah menjadi “Ditunggu”, sedangkan Kendala 1.1.1 {kata}{saran}",
        f"Rekomendasi!D3: di sini diubah menjadi “1 Agustus 2025”, sedangkan Rekomendasi TW2-1 {kata}{saran}",
    ]
    assert (hasil.kode, naskah(rapat)) == (1, "rapat: {tanggal: 2025-07-03}\n")


def test_what_both_changed_is_a_clash(rapat: Kantor, lembar: Path) -> None:
    """Where sheet and register say different things that neither said before, nothing is changed, and both are told."""
    assert lembar.is_file()
    rapat.tulis(
        M, DIUBAH.replace(', "Budi, S.H."]', "]").replace("    tenggat: 2025-07-31\n", "    tenggat: 2025-09-01\n")
    )
    lama, saran = naskah(rapat), "; samakan sel ini dengan catatan, atau sebaliknya."
    hasil = isi(rapat, tulis(("Kendala!D3", "SK hilang"), ("Rekomendasi!D3", "1 September 2025"), ("Rapat!B7", "Ani")))
    sedang = "catatan sekarang memuat “SK belum ditandatangani: sudah dikoreksi”"
    assert hasil.galat.splitlines()[:-1] == [
        f"Kendala!D3: di sini diubah menjadi “SK hilang”, sedangkan {sedang}{saran}"
    ]
    assert (hasil.kode, naskah(rapat)) == (1, lama)
    hasil = isi(rapat, tulis(("Kendala!D3", "SK belum ditandatangani: sudah dikoreksi")))
    assert (hasil.galat, naskah(rapat)) == ("Tidak ada yang berubah.\n", lama)
    rapat.tulis(M, lama.replace("  hadir: [Ani]\n", ""))
    hasil = isi(rapat, tulis(("Rapat!B7", "Ani; Citra")))
    assert hasil.galat.startswith(
        f"Rapat!B7: di sini diubah menjadi “Ani; Citra”, sedangkan isinya sudah dihapus dari catatan{saran}\n"
    )


@pytest.mark.parametrize("sama", [True, False])
def test_what_both_added_is_one(rapat: Kantor, lembar: Path, *, sama: bool) -> None:
    """The same kendala or recommendation on both sides is one; others of the same indikator or id are a clash."""
    assert lembar.is_file()
    kata = "Foto" if sama else "Gambar"
    rekomendasi = f"  - {{id: TW2-2, uraian: {kata}, penanggung_jawab: Ani, tenggat: 2025-08-01}}\n"
    lama = ISI.replace("rekomendasi:\n", f"  - {{indikator: 1.1.2, uraian: {kata}}}\nrekomendasi:\n") + rekomendasi
    rapat.tulis(M, lama)
    sel = (("A4", "TW2-2"), ("B4", "Foto"), ("C4", "Ani"), ("D4", "2025-08-01"))
    hasil = isi(
        rapat,
        tulis(
            ("Kendala!B5", "1.1.2"), ("Kendala!D5", "Foto"), *((f"Rekomendasi!{kotak}", satu) for kotak, satu in sel)
        ),
    )
    akhir = "yang belum ada waktu lembar ini ditulis; samakan, atau tulis lembar kerja baru (--xlsx) dan isi di sana."
    assert naskah(rapat) == lama
    assert hasil.galat.splitlines()[:2] == (
        ["Tidak ada yang berubah."]
        if sama
        else [
            f"Kendala!D5: “Foto”, sedangkan catatan sudah memuat Kendala 1.1.2 yang lain (“Gambar”), {akhir}",
            f"Rekomendasi!B4: “Foto”, sedangkan catatan sudah memuat Rekomendasi TW2-2 yang lain (“Gambar”), {akhir}",
        ]
    )


def test_in_doubt_nothing_is_done_to_another_kendala(rapat: Kantor, lembar: Path) -> None:
    """Of two kendala of one indikator that were changed by hand it is not known which is which: nothing is guessed."""
    dua = ISI.replace("  # yang umum\n", "  - {indikator: 1.1.1, uraian: Lama}\n  # yang umum\n")
    rapat.tulis(M, dua)
    assert rapat.zi("monev", "TW2", "--xlsx", "kerja.xlsx").kode == 0
    lain = dua.replace("masih dikoreksi", "sudah dikoreksi").replace("Lama", "Baru")
    rapat.tulis(M, lain)
    hasil = isi(rapat, tulis(("Kendala!E4", "Ditunggu")))
    assert "Kendala!E4: di sini diubah menjadi “Ditunggu”, sedangkan Kendala 1.1.1 sudah tidak ada" in hasil.galat
    assert (hasil.kode, naskah(rapat), lembar.is_file()) == (1, lain, True)
    rapat.tulis(M, dua.replace("Lama", "Baru"))  # one of them is the other one
    hasil = isi(rapat, lambda buku: buku)
    assert naskah(rapat) == dua.replace("uraian: Lama", "uraian: Baru, solusi: Ditunggu"), hasil.galat


def test_a_carried_out_recommendation_is_not_half_brought_back(rapat: Kantor, lembar: Path) -> None:
    """Where selesai was deleted by hand, its folder alone is not written there."""
    selesai = "    selesai: {tanggal: 2025-07-20, uraian: Sudah}\n"
    rapat.tulis(M, ISI + selesai)
    assert rapat.zi("monev", "TW2", "--xlsx", "kerja.xlsx").kode == 0
    rapat.tulis(M, ISI)
    hasil = isi(rapat, tulis(("Rekomendasi!G3", SK)))
    assert hasil.galat.splitlines()[:2] == [
        "Rekomendasi!E3: “Selesai tanggal” (Rekomendasi TW2-1) sudah dihapus dari catatan.",
        "Rekomendasi!F3: “Selesai dengan” (Rekomendasi TW2-1) sudah dihapus dari catatan.",
    ]
    assert (hasil.kode, naskah(rapat), lembar.is_file()) == (1, ISI, True)


def test_the_indikator_of_a_kendala_may_be_corrected(rapat: Kantor, lembar: Path) -> None:
    """It is a value like others, and not a second kendala."""
    assert lembar.is_file()
    hasil = isi(rapat, tulis(("Kendala!B3", "1.1.2"), ("Kendala!B4", "1.1.1")))
    assert "Kendala seluruh rencana\nId indikator  1.1.1\n" in hasil.keluar
    assert [satu for satu, _ in kendala(rapat)] == ["1.1.2", "1.1.1"]


def test_ids_without_their_rows_are_refused(rapat: Kantor, lembar: Path) -> None:
    """Where only some columns were sorted, rows would be taken for others; a row that lost its id is known by words."""
    assert lembar.is_file()
    hasil = isi(rapat, tulis(("Tindak lanjut!A3", "TW1-2"), ("Tindak lanjut!A4", "TW1-1"), ("Kendala!A4", None)))
    kata = "; urutkan tabel seutuhnya, jangan kodenya saja."
    assert hasil.galat.splitlines() == [
        f"Tindak lanjut!A3: baris ini semula TW1-1, bukan TW1-2{kata}",
        f"Tindak lanjut!A4: baris ini semula TW1-2, bukan TW1-1{kata}",
        "2 hal di lembar kerja perlu diperbaiki; tidak ada yang diubah.",
    ]


def hapus_asal(buku: Workbook) -> None:
    """Take a row out of what the sheet remembers."""
    buku["Asal"].delete_rows(3)


@pytest.mark.parametrize("ubah", [hapus_asal, lambda buku: buku.remove(buku["Asal"])])
def test_a_sheet_that_does_not_remember_is_refused(rapat: Kantor, lembar: Path, ubah: Ubah) -> None:
    """Without what it was written from it is not known what was changed; the answer says what to do."""
    assert lembar.is_file()
    hasil = isi(rapat, ubah)
    assert hasil.galat.startswith("“kerja.xlsx” tidak memuat catatan asalnya (lembar tersembunyi “Asal”), jadi ")
    assert (hasil.kode, hasil.galat.count("\n"), naskah(rapat)) == (1, 1, ISI)


def test_the_sheet_of_another_office_is_refused(rapat: Kantor, lembar: Path) -> None:
    """Two offices have the same meetings in the same year; the sheet says whose it is."""
    assert load_workbook(lembar)["Rapat"]["B3"].value == "Kantor Contoh"
    rapat.ubah("plan/2025/rencana.yaml", "Kantor Contoh", "Kantor Lain")
    hasil = isi(rapat, kecil)
    kata = "Rapat!B3: lembar kerja ini milik kantor lain (“Kantor Contoh”), bukan “Kantor Lain”."
    assert (hasil.kode, hasil.galat.splitlines()[0], naskah(rapat)) == (1, kata, ISI)


@pytest.mark.parametrize(
    ("nilai", "format_sel", "kata"),
    [
        (1.5, "d mmm yyyy", "“1 Januari 1900” di luar tahun 2024 sampai 2027; betulkan tanggalnya"),
        (-5, "d mmm yyyy", "“25 Desember 1899” di luar tahun"),
        (-5, "General", "“-5” bukan tanggal"),
        (1.5, "General", "“1.5” bukan tanggal"),
        (0.5, "h:mm", "“12:00:00” bukan tanggal"),
        ("3 Juli 2062", "@", "“3 Juli 2062” di luar tahun"),
        ("2023-12-31", "@", "“31 Desember 2023” di luar tahun"),
    ],
)
def test_days_that_nobody_can_mean_are_refused(
    rapat: Kantor, lembar: Path, nilai: Any, format_sel: str, kata: str
) -> None:
    """Small numbers become days of 1900 in workbooks; a day must be of the plan's year or near it."""
    assert lembar.is_file()

    def ubah(buku: Workbook) -> None:
        buku["Rekomendasi"]["D3"] = nilai
        buku["Rekomendasi"]["D3"].number_format = format_sel

    hasil = isi(rapat, ubah)
    assert (hasil.kode, naskah(rapat)) == (1, ISI)
    assert hasil.galat.startswith(f"Rekomendasi!D3: {kata}")


def test_the_last_days_that_can_be_meant_are_taken(rapat: Kantor, lembar: Path) -> None:
    """From the year before the plan to the second after it."""
    assert lembar.is_file()
    hasil = isi(rapat, tulis(("Rekomendasi!D3", "2027-12-31"), ("Rapat!B4", "2024-01-01")))
    assert hasil.kode == 0, hasil.galat
    assert "tenggat: 2027-12-31" in naskah(rapat)


def test_a_formula_is_told_once(rapat: Kantor, lembar: Path) -> None:
    """A cell with a formula is no empty cell, and no missing value."""
    assert lembar.is_file()
    sel = (("Rapat!B2", "=2025"), ("Kendala!D3", "=1"), ("Kendala!E6", "Solusi"), ("Kendala!D6", "=1"))
    hasil, kata = isi(rapat, tulis(*sel)), "berisi rumus; ganti dengan isinya sendiri."
    assert hasil.galat.splitlines() == [
        *(f"{satu}: {kata}" for satu in ("Rapat!B2", "Kendala!D3", "Kendala!D6")),
        "3 hal di lembar kerja perlu diperbaiki; tidak ada yang diubah.",
    ]


def test_separators_alone_are_no_names(rapat: Kantor, lembar: Path) -> None:
    """A list of nobody is an empty cell, and takes nothing away."""
    assert lembar.is_file()
    hasil = isi(rapat, tulis(("Rekomendasi!C3", " ; ;"), ("Rekomendasi!B4", "A"), ("Rekomendasi!C4", ";")))
    assert hasil.galat.splitlines()[:3] == [
        "Rekomendasi!C4: “Penanggung jawab” belum diisi (Rekomendasi TW2-2 (baru)).",
        "Rekomendasi!D4: “Tenggat” belum diisi (Rekomendasi TW2-2 (baru)).",
        "Rekomendasi!C3: kosong, sedangkan catatan memuat “Sekretaris”; tidak dihapus.",
    ]


@pytest.mark.parametrize("nama", ["rapat/k.xlsx", "kerja saya.xlsx", "$(id) 'a'.xlsx"])
def test_the_command_that_reads_it_back_can_be_copied(rapat: Kantor, nama: str) -> None:
    """It names the file as it was named, the plan year and the folder, each as one word of a shell."""
    hasil = rapat.zi("monev", "TW2", "--xlsx", nama)
    depan, _, perintah = hasil.galat.rstrip("\n").partition(": ")
    assert depan == "Sesudah diisi dan disimpan"
    assert perintah.startswith(f"zi monev TW2{TAHUN} --baca ")
    assert shlex.split(perintah)[-4:] == ["--baca", nama, "-C", str(rapat.akar)]
    assert zi(*shlex.split(perintah)[1:]).galat == "Tidak ada yang berubah.\n"


def test_the_command_has_a_year_where_another_one_would_be_meant(
    rapat: Kantor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not so in the folder of the office and in the year of the plan, once the triwulan has begun."""
    tahun = hari_ini().year
    for jalur, isi_berkas in (("rencana.yaml", RENCANA), ("1-a.yaml", KOMPONEN)):
        rapat.tulis(f"plan/{tahun}/{jalur}", isi_berkas.replace("2026", str(tahun)))
    monkeypatch.chdir(rapat.akar)
    for triwulan_rapat, opsi in ((1, ""), (4, "" if hari_ini().month > 9 else f" --tahun {tahun}")):
        hasil = zi("monev", f"TW{triwulan_rapat}", "--tanggal", f"{tahun}-{triwulan_rapat * 3 - 2:02}-01")
        assert f"atau: zi monev TW{triwulan_rapat}{opsi} --xlsx kerja.xlsx\n" in hasil.galat
    luar = rapat.akar.parent / "k.xlsx"
    hasil = zi("monev", "TW1", "--xlsx", str(luar))
    assert hasil.galat == f"Sesudah diisi dan disimpan: zi monev TW1 --baca {shlex.quote(str(luar))}\n"


DI_LEMBAR = {  # values of the register that people fill in: their cells
    "tempat": "Rapat!B5",
    "pimpinan": "Rapat!B6",
    "uraian 1.1.1": "Kendala!D3",
    "solusi 1.1.1": "Kendala!E3",
    "uraian umum": "Kendala!D4",
    "solusi umum": "Kendala!E4",
    "uraian TW2-1": "Rekomendasi!B3",
    "uraian TW2-2": "Rekomendasi!B4",
    "jawab TW2-2": "Rekomendasi!C4",
}
SEMULA = {**dict.fromkeys(DI_LEMBAR, "semula"), "pimpinan": "", "solusi umum": ""}
NILAI = st.sampled_from(["semula", "a", "b"])


def catatan_dari(nilai: dict[str, str], *, ada: bool) -> str:
    """Write a register, with its second recommendation or without."""
    data = {
        "rapat": {"tanggal": "2025-07-03", "tempat": nilai["tempat"], "pimpinan": nilai["pimpinan"]},
        "kendala": [
            {"indikator": "1.1.1", "uraian": nilai["uraian 1.1.1"], "solusi": nilai["solusi 1.1.1"]},
            {"uraian": nilai["uraian umum"], "solusi": nilai["solusi umum"]},
        ],
        "rekomendasi": [
            {"id": "TW2-1", "uraian": nilai["uraian TW2-1"], "penanggung_jawab": "Ani", "tenggat": "2025-07-31"},
            {
                "id": "TW2-2",
                "uraian": nilai["uraian TW2-2"],
                "penanggung_jawab": nilai["jawab TW2-2"],
                "tenggat": "2025-07-31",
            },
        ][: 1 + ada],
    }
    return json.dumps({**data, **{kunci: _berisi(satu) for kunci, satu in data.items()}})


def _berisi(bagian: Any) -> Any:
    """Leave out what is empty."""
    if isinstance(bagian, list):
        return [_berisi(satu) for satu in bagian]
    return {kunci: satu for kunci, satu in bagian.items() if satu}


def acak_baris(buku: Workbook, acak: Random) -> None:
    """Put the rows of tables in another order."""
    for nama in ("Kendala", "Rekomendasi"):
        lembar_ini = buku[nama]
        baris = [[satu.value for satu in isi_baris] for isi_baris in lembar_ini.iter_rows(min_row=3)]
        acak.shuffle(baris)
        for nomor, satu in enumerate(baris, start=3):
            for urut, nilai in enumerate(satu, start=1):
                lembar_ini.cell(nomor, urut).value = nilai


@given(
    lembar_lain=st.dictionaries(st.sampled_from([*DI_LEMBAR]), NILAI, max_size=4),
    catatan_lain=st.dictionaries(st.sampled_from([*DI_LEMBAR]), NILAI, max_size=4),
    acak=st.randoms(use_true_random=False),
    ada=st.booleans(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_sheet_and_register_are_merged(
    lampau: Kantor, lembar_lain: dict[str, str], catatan_lain: dict[str, str], acak: Random, *, ada: bool
) -> None:
    """Whatever was changed on either side, in whatever order rows stand: both changes are there, or a clash is told."""
    lampau.tulis(M, catatan_dari(SEMULA, ada=True))
    assert lampau.zi("monev", "TW2", "--xlsx", "kerja.xlsx").kode == 0
    kini = {**SEMULA, **catatan_lain}
    lampau.tulis(M, lama := catatan_dari(kini, ada=ada))

    def ubah(buku: Workbook) -> None:
        tulis(*((DI_LEMBAR[apa], nilai) for apa, nilai in lembar_lain.items()))(buku)
        acak_baris(buku, acak)

    hasil = isi(lampau, ubah)
    diubah = {apa: nilai for apa, nilai in lembar_lain.items() if nilai != SEMULA[apa]}
    hilang = {apa for apa in diubah if apa.endswith("TW2-2") and not ada}
    bentrok = {apa for apa, nilai in diubah.items() if kini[apa] not in {SEMULA[apa], nilai}} | hilang
    assert hasil.kode == (1 if bentrok else 0), hasil.galat
    baru = catatan_dari({**kini, **diubah}, ada=ada)
    harap = lama if bentrok else baru
    assert yaml.safe_load(naskah(lampau)) == yaml.safe_load(harap)
    if bentrok:
        assert hasil.galat.endswith(f"\n{len(bentrok)} hal di lembar kerja perlu diperbaiki; tidak ada yang diubah.\n")


# Files that are no working sheets


def zip_isi(**isi: bytes) -> bytes:
    """Give a zip with files of these names, ``__`` for the full stop."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, data in isi.items():
            arsip.writestr(nama.replace("__", "."), data)
    return keluar.getvalue()


def rusak(data: bytes) -> bytes:
    """Give a zip whose first entry is not what its checksum says."""
    return data[:40] + bytes([data[40] ^ 0xFF]) + data[41:]


@pytest.mark.parametrize(
    ("data", "kata"),
    [
        (b"bukan apa-apa", "bukan buku kerja Excel (.xlsx) yang dapat dibaca"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "terkunci kata sandi, atau berbentuk Excel lama"),
        (zip_isi(a__txt=b"isi"), "bukan buku kerja Excel"),
        (zip_isi(a__xml=b"\0" * 11_000_000), "terlalu besar bila dibuka"),
        (zip_isi(a__xml=b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'), "isi yang tidak lazim"),
        (zip_isi(a__xml="<!DOCTYPE a><a/>".encode("utf-16")), "isi yang tidak lazim"),
        (zip_isi(a__xml=b"<a/>")[:-30], "bukan buku kerja Excel"),
        (rusak(zip_isi(a__xml=b"<a>" + b"x" * 99)), "bukan buku kerja Excel"),
        (b"PK" + b"\0" * 5_000_001, "lebih besar dari 5 MB"),
    ],
)
def test_a_file_that_is_no_working_sheet_is_one_sentence(rapat: Kantor, data: bytes, kata: str) -> None:
    """Whatever a file is, the answer is one sentence that names it and says what to do."""
    rapat.tulis("aneh.xlsx", data)
    hasil = rapat.zi("monev", "TW2", "--baca", "aneh.xlsx")
    assert (hasil.kode, hasil.keluar, naskah(rapat)) == (1, "", ISI)
    assert hasil.galat.startswith("“aneh.xlsx” ")
    assert kata in hasil.galat
    assert hasil.galat.count("\n") == 1


def test_a_sheet_needs_its_register_and_its_file(lampau: Kantor) -> None:
    """Without a register there is no sheet, and no reading of one; a file that is not there is told."""
    for argumen in (("--xlsx", "a.xlsx"), ("--baca", "a.xlsx")):
        lampau.tulis("a.xlsx", zip_isi(a__txt=b"isi"))
        hasil = lampau.zi("monev", "TW2", *argumen)
        assert hasil.kode in {1, 3}
    kata = f"buat dahulu: zi monev TW2{TAHUN} --tanggal TAHUN-BULAN-HARI -C "
    assert kata in lampau.zi("monev", "TW2", "--xlsx", "a.xlsx").galat
    lampau.zi("monev", "TW2", "--tanggal", "2025-07-03")
    assert "tidak ada (lagi)" in lampau.zi("monev", "TW2", "--baca", "b.xlsx").galat
    assert "--xlsx: nama berkasnya harus berakhiran .xlsx" in lampau.zi("monev", "TW2", "--xlsx", "kerja.xls").galat


@pytest.mark.parametrize(("jawab", "kode"), [("", 0), ("y", 0), ("t", 2)])
def test_at_a_terminal_it_asks(
    rapat: Kantor, lembar: Path, monkeypatch: pytest.MonkeyPatch, jawab: str, kode: int
) -> None:
    """Where there is somebody to ask, what changes is shown and asked for; no leaves everything as it was."""
    buku = load_workbook(lembar)
    buku["Kendala"]["E3"] = "Ditunggu"
    buku.save(lembar)
    monkeypatch.setattr(sys, "stdin", Terminal(f"{jawab}\n"))
    keluar, galat = StringIO(), Terminal()
    with redirect_stdout(keluar), redirect_stderr(galat):
        hasil = jalankan(["monev", "TW2", "--baca", "kerja.xlsx", "-C", str(rapat.akar)])
    assert hasil == kode
    assert "Ubah catatan rapat seperti itu? [Y/t]: " in galat.getvalue()
    assert ("solusi: Ditunggu" in naskah(rapat)) is (kode == 0)


def test_a_sheet_in_a_terminal(rapat: Kantor, lembar: Path) -> None:
    """Long texts are folded there, and stay within the window."""
    buku = load_workbook(lembar)
    buku["Kendala"]["E3"] = "Ditunggu sampai pejabatnya kembali " * 5
    buku.save(lembar)
    hasil = rapat.zi("monev", "TW2", "--baca", "kerja.xlsx", "--dry-run", layar=True)
    assert max(map(len, hasil.keluar.splitlines())) <= 80


def test_a_register_that_changes_meanwhile_is_not_overwritten(rapat: Kantor) -> None:
    """What is written takes the place of the bytes that were read, and of no others."""
    with pytest.raises(SudahAdaError, match="baru saja diubah"):
        simpan(rapat.akar, {M: b"rapat: {tanggal: 2025-07-03}\n"}, {M: b"lain"})
    assert naskah(rapat) == ISI


TEKS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(st.lists(st.tuples(TEKS, TEKS), min_size=1, max_size=3), st.lists(TEKS, max_size=3))
@example([("_x0041_ =1+1", "<r>*x*</r>"), ("😀" * 20_000, "'=SUM(A1)")], ["A;B", *map(str, range(250))])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_texts_of_any_kind_go_there_and_back(
    lampau: Kantor, isi_kendala: list[tuple[str, str]], nama: list[str]
) -> None:
    """Whatever stands in a register, its sheet changes nothing when it is read back."""
    data = {
        "rapat": {"tanggal": "2025-07-03", "hadir": [bersih(satu) for satu in nama]},
        "kendala": [{"uraian": bersih(uraian), "solusi": bersih(solusi)} for uraian, solusi in isi_kendala],
    }
    teks = json.dumps(data, ensure_ascii=False)  # which is YAML as well
    lampau.tulis(M, teks)
    if lampau.zi("monev", "TW2", "--xlsx", "kerja.xlsx").kode == 0:
        hasil = lampau.zi("monev", "TW2", "--baca", "kerja.xlsx")
        assert (hasil.kode, hasil.galat, naskah(lampau)) == (0, "Tidak ada yang berubah.\n", teks)


# The kit


@pytest.mark.parametrize("ada", [True, False])
def test_the_kit_is_written(lampau: Kantor, *, ada: bool) -> None:
    """Invitation, list and minutes in Word name the day of the meeting, whether it has a register or not."""
    if ada:
        lampau.tulis(M, ISI)
    hasil = lampau.zi("monev", "TW2", "--perangkat", "rapat", *(() if ada else ("--tanggal", "2025-07-03")))
    assert hasil.kode == 0, hasil.galat
    nama = ("undangan.docx", "daftar-hadir.docx", "notula.docx")
    assert hasil.keluar.splitlines() == [str(lampau.akar / "rapat" / satu) for satu in nama]
    with zipfile.ZipFile(lampau.akar / "rapat/undangan.docx") as arsip:
        assert "3 Juli 2025" in arsip.read("word/document.xml").decode()
    assert (lampau.akar / M).exists() is ada
    (lampau.akar / "rapat/notula.docx").write_bytes(b"diisi orang")
    assert (
        "disimpan sebagai notula-lama-1.docx"
        in lampau.zi("monev", "TW2", "--perangkat", "rapat", "--tanggal", "2025-07-03").galat
    )


def test_a_template_that_cannot_be_filled_is_told(rapat: Kantor) -> None:
    """An office's own template that is no Word file ends with a sentence, and nothing is written."""
    rapat.tulis("templates/undangan.docx", "bukan Word")
    hasil = rapat.zi("monev", "TW2", "--perangkat", "rapat")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "undangan.docx" in hasil.galat
    assert not (rapat.akar / "rapat").exists()


# What is open


def test_open_recommendations_are_due(rapat: Kantor) -> None:
    """They stand below the evidence, late ones and those of the next tenggat, in every form."""
    biasa = rapat.zi("due", "--per", "2025-07-10")
    assert biasa.keluar.endswith(
        "\nRekomendasi rapat yang harus ditindaklanjuti: 2\n"
        "- TW1-1: Melengkapi bukti. Tenggat 31 Mei 2025, lewat 40 hari. [Sekretaris]\n"
        "- TW2-1: Menandatangani SK. Tenggat 31 Juli 2025, 21 hari lagi. [Sekretaris]\n"
    )
    layar = rapat.zi("due", "--per", "2025-07-31", layar=True).keluar
    assert "Rekomendasi rapat yang harus ditindaklanjuti: 2" in layar
    assert "hari terakhir" in layar
    md = rapat.zi("due", "--per", "2025-07-10", "--format", "md").keluar
    assert "- **TW1-1**: Melengkapi bukti. Tenggat 31 Mei 2025, lewat 40 hari. Penanggung jawab: Sekretaris.\n" in md
    data = rapat.zi("due", "--per", "2025-07-10", "--json").data
    assert data["rekomendasi"] == [
        {
            "id": satu,
            "tahun": 2025,
            "uraian": uraian,
            "penanggung_jawab": ["Sekretaris"],
            "tenggat": tenggat,
            "sisa_hari": sisa,
        }
        for satu, uraian, tenggat, sisa in (
            ("TW1-1", "Melengkapi bukti", "2025-05-31", -40),
            ("TW2-1", "Menandatangani SK", "2025-07-31", 21),
        )
    ]


@pytest.mark.parametrize(
    ("argumen", "ada"),
    [
        (("--per", "2025-04-02"), []),  # before the meeting
        (("--per", "2025-05-31"), ["TW1-1"]),
        (("--per", "2025-06-01"), ["TW1-1", "TW1-2"]),  # the late one, and the next
        (("--per", "2025-07-03", "--hari", "60"), ["TW1-1", "TW2-1", "TW1-2"]),
        (("--per", "2025-07-03", "--hari", "0"), ["TW1-1"]),
        (("--per", "2025-07-03", "--pj", "ani"), ["TW1-2"]),
        (("--per", "2025-07-03", "--komponen", "1"), []),  # they are of no komponen
        (("--per", "2025-07-03", "--tahun", "2025"), ["TW1-1", "TW2-1"]),
        (("--per", "2026-01-03"), ["TW1-1", "TW2-1", "TW1-2"]),
    ],
)
def test_recommendations_are_chosen_as_periode_are(rapat: Kantor, argumen: tuple[str, ...], ada: list[str]) -> None:
    """By day, number of days, name and year; a name that only they have is known."""
    hasil = rapat.zi("due", "--json", *argumen)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert [satu["id"] for satu in hasil.data["rekomendasi"]] == ada


def test_what_was_carried_out_is_not_due(rapat: Kantor) -> None:
    """A recommendation is open until the day of its selesai; those of an earlier year are named with it."""
    rapat.ubah(M, "tenggat: 2025-07-31\n", "tenggat: 2025-07-31\n    selesai: {tanggal: 2025-07-20, uraian: Sudah}\n")
    assert "TW2-1" in rapat.zi("due", "--per", "2025-07-19").keluar
    assert "TW2-1" not in rapat.zi("due", "--per", "2025-07-20", "--hari", "30").keluar
    assert "- TW1-1 (2025): Melengkapi" in rapat.zi("due", "--per", "2026-01-02").keluar
    assert "**TW1-1 \\(2025\\)**" in rapat.zi("due", "--per", "2026-01-02", "--format", "md").keluar


def test_where_only_recommendations_are_open_the_words_say_so(rapat: Kantor) -> None:
    """Nobody reads that nothing is late while a recommendation is; a name that nobody has is told with the others."""
    hasil = rapat.zi("due", "--per", "2025-07-03", "--pj", "Ani")
    assert "Tidak ada bukti yang lewat tenggat atau harus diserahkan.\n\nRekomendasi rapat" in hasil.keluar
    assert "Yang ada: Sekretaris, Ani." in rapat.zi("due", "--pj", "Wati").galat


def test_a_register_that_cannot_be_read_does_not_stop_the_rest(rapat: Kantor) -> None:
    """It is named on stderr; the evidence and the other registers are told as ever."""
    rapat.tulis(M, "rapat: {tanggal: kapan}\n")
    hasil = rapat.zi("due", "--per", "2025-07-10")
    assert hasil.galat == f"{M} tidak terbaca, jadi rekomendasinya tidak disebut: zi check\n"
    assert (hasil.kode, "TW1-1" in hasil.keluar) == (0, True)
    rapat.tulis("plan/2026/rencana.yaml", RENCANA)
    rapat.tulis("plan/2026/1-a.yaml", KOMPONEN)
    assert rapat.zi("due", "--per", "2026-07-10", "--tahun", "2026").galat == ""
