"""The words of a kiriman."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kantor import Kantor

from zi.model.akibat import Akibat, akibat
from zi.model.bukti import Bukti
from zi.model.capaian import Capaian, hitung
from zi.model.kiriman import Kiriman
from zi.model.pesan_kiriman import PANJANG_JUDUL, judul, nama_cabang, pesan
from zi.model.teks import tak_terlihat
from zi.repo import loader
from zi.repo.berkas import PohonKerja

FOLDER = "evidence/2026/1.1.2/TW2/2026-06-03-rapat-monev"


def nilai(kantor: Kantor, hari: str = "2026-12-31") -> tuple[Capaian, dict[str, Bukti]]:
    """Give the figures of an office, and its records."""
    semua = loader.muat(PohonKerja(kantor.akar), 2026)
    return hitung(semua.rencana, semua.bukti, date.fromisoformat(hari)), {satu.folder: satu for satu in semua.bukti}


def sesudah(kantor: Kantor, *jalur: str, hari: str = "2026-12-31") -> list[Akibat]:
    """Give what adding these files does to the office."""
    sebelum, _ = nilai(kantor, hari)
    for satu in jalur:
        kantor.tulis(satu)
    return akibat(sebelum, nilai(kantor, hari)[0], {satu.rpartition("/")[0] for satu in jalur})


@pytest.mark.parametrize(
    ("folder", "tambahan", "cabang"),
    [
        (FOLDER, "", "bukti/1.1.2-TW2-2026-06-03-rapat-monev"),
        (FOLDER, "dicabut", "bukti/1.1.2-TW2-2026-06-03-rapat-monev-dicabut"),
        ("evidence/2026/1.1.2/TW2/2026-06-03", "", "bukti/1.1.2-TW2-2026-06-03"),
        (
            "evidence/2026/1.1.2/TW2/2026-06-03-Rapat ~^: di..lock.lock",
            "",
            "bukti/1.1.2-TW2-2026-06-03-rapat-di-lock-lock",
        ),
    ],
)
def test_the_name_of_a_branch(folder: str, tambahan: str, cabang: str) -> None:
    """A branch is named after the record's folder, in letters that every git takes, and is read back as its periode."""
    assert nama_cabang(folder, tambahan) == cabang
    assert Kiriman(cabang).nama == "1.1.2 TW2"


def test_the_title_states_the_effect(kantor: Kantor) -> None:
    """The title says what becomes of the periode, late or not, and what the record is about."""
    assert (
        judul(sesudah(kantor, f"{FOLDER}/foto.jpg"), "Rapat monev")
        == "1.1.2 TW2 menjadi selesai (0/1 → 1/1): Rapat monev"
    )
    lewat = sesudah(kantor, "evidence/2026/1.1.2/TW1/2026-04-10/foto.jpg")
    assert judul(lewat, "Rapat") == "1.1.2 TW1 menjadi selesai, lewat tenggat (0/1 → 1/1): Rapat"


def test_the_title_of_what_meets_nothing(kantor: Kantor) -> None:
    """What only begins a periode says what is still missing; what is beyond the target says that it came to it."""
    kurang = sesudah(kantor, "evidence/2026/1.1.1/B01-B02/2026-02-01/laporan.pdf")
    assert judul(kurang, "Tim") == "1.1.1 B01-B02 masih kurang (keputusan): Tim"
    sesudah(kantor, f"{FOLDER}/foto.jpg")
    assert judul(sesudah(kantor, f"{FOLDER}-lagi/foto.jpg"), "") == "1.1.2 TW2 mendapat bukti tambahan (1/1 → 1/1)"
    assert judul(sesudah(kantor, f"{FOLDER}-lain/scan.pdf"), "Scan") == "1.1.2 TW2 tetap (1/1 → 1/1): Scan"


def test_the_title_of_a_correction(kantor: Kantor) -> None:
    """A correction names what was done; one that touches no periode of the plan still does."""
    efek = sesudah(kantor, "evidence/2026/1.1.1/B01-B02/2026-02-01/laporan.pdf")
    assert judul(efek, "keliru", "dicabut") == "1.1.1 B01-B02 dicabut (0/1 → 0/1): keliru"
    assert judul([], "keliru", "dicabut") == "dicabut: keliru"


def test_the_title_counts_the_other_periode(kantor: Kantor) -> None:
    """Where a record touches several periode, the title names the first and counts the others."""
    folder = "evidence/2026/1.1.1/B01-B02/2026-02-01"
    kantor.tulis(f"{folder}/bukti.yaml", "juga: [1.1.2/TW1]\n")
    efek = sesudah(kantor, *(f"{folder}/{nama}" for nama in ("keputusan.pdf", "laporan.pdf", "foto.jpg")))
    assert judul(efek, "Tim") == "1.1.1 B01-B02 menjadi selesai (0/1 → 1/1), dan 1 periode lain: Tim"


@given(st.text(max_size=400))
def test_a_title_is_one_short_line(tentang: str) -> None:
    """Whatever a record is about, its title is one visible line of at most 100 characters."""
    hasil = judul([], tentang, "dicabut")
    assert hasil.startswith("dicabut")
    assert len(hasil) <= PANJANG_JUDUL
    assert hasil.split() == hasil.split(" ")
    assert tak_terlihat(hasil) is None


def test_the_message_is_what_a_person_would_write(kantor: Kantor) -> None:
    """The message gives the effect, the day, each new file with its reading, links and papers kept elsewhere."""
    sha = "a" * 64
    kantor.tulis(
        f"{FOLDER}/bukti.yaml",
        f"uraian: Rapat monev\ntautan: [{{jenis: video, url: https://contoh.example/v}}]\n"
        f"arsip: [{{jenis: daftar-hadir, sha256: {sha}, tempat: Lemari 2, pemegang: Sekretaris}}]\n",
    )
    efek = sesudah(kantor, f"{FOLDER}/foto.jpg", f"{FOLDER}/scan\nBukti: lain.pdf", f"{FOLDER}/lama.pdf")
    bukti = nilai(kantor)[1][FOLDER]
    assert pesan(
        judul(efek, bukti.uraian), bukti, ["foto.jpg", "scan\nBukti: lain.pdf"], efek, ["Alasan: lengkap"]
    ) == (
        "1.1.2 TW2 tetap (1/1 → 1/1): Rapat monev\n\n"
        "Rapat monev, dilaksanakan 3 Juni 2026.\n\n"
        "Alasan: lengkap\n\n"
        "- foto.jpg: foto\n- scan Bukti: lain.pdf: lampiran\n- https://contoh.example/v: video (tautan)\n"
        f"- SHA-256 {sha}: daftar-hadir, disimpan di Lemari 2\n\n"
        "1.1.2 TW2: 1/1 → 1/1\n\n"
        f"Bukti: {FOLDER}\n"
    )


def test_a_message_without_files(kantor: Kantor, tmp_path: Path) -> None:
    """A record without a subject is called by its id, and what adds no file lists none."""
    kantor.tulis("evidence/2026/1.1.2/TW2/2026-06-03/foto.jpg")
    assert tmp_path == kantor.akar
    bukti = nilai(kantor)[1]["evidence/2026/1.1.2/TW2/2026-06-03"]
    assert pesan("dicabut", bukti, [], []) == (
        "dicabut\n\n1.1.2, dilaksanakan 3 Juni 2026.\n\nBukti: evidence/2026/1.1.2/TW2/2026-06-03\n"
    )
