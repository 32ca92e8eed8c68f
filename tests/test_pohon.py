"""The tree on disk: what is listed, what is ignored, what is never followed."""

import os
from pathlib import Path

import pytest
from kantor import KOMPONEN, Kantor

from zi.model.entri import BERKAS, FOLDER, LAIN, TAUTAN, Entri
from zi.repo import loader
from zi.repo.berkas import PohonKerja


def daftar(akar: Path, folder: str) -> dict[str, str]:
    """Give what lies below a folder: path and kind."""
    return {satu.jalur: satu.jenis for satu in PohonKerja(akar).jelajah(folder)}


def test_everything_is_listed_folders_before_their_contents(tmp_path: Path) -> None:
    """Files and folders come in the order of their names, each folder before what is in it."""
    for nama in ("a/b/2.txt", "a/b/1.txt", "a/c.txt"):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_bytes(b"x")
    assert list(daftar(tmp_path, "a").items()) == [
        ("a/b", FOLDER),
        ("a/c.txt", BERKAS),
        ("a/b/1.txt", BERKAS),
        ("a/b/2.txt", BERKAS),
    ]


@pytest.mark.parametrize(
    "nama", [".DS_Store", ".gitattributes", "~$laporan.docx", "Thumbs.db", "desktop.ini", "THUMBS.DB"]
)
def test_litter_is_ignored_in_silence(kantor: Kantor, nama: str) -> None:
    """Hidden files, lock files of Office and litter of Windows are neither evidence nor a finding, anywhere."""
    for tempat in ("evidence", "evidence/2026", "evidence/2026/1.1.2/TW1/2026-02-01-rapat", "plan/2026"):
        kantor.tulis(f"{tempat}/{nama}")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg")
    assert kantor.temuan() == []


def test_links_are_never_followed(kantor: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A link is listed as one, wherever it leads; what is behind it is not read."""
    luar = tmp_path_factory.mktemp("luar")
    (luar / "rahasia.txt").write_bytes(b"x")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-a/foto.jpg")
    (kantor.akar / "evidence/2026/1.1.2/TW1/2026-02-02-b").symlink_to(luar)
    (kantor.akar / "evidence/2026/1.1.2/TW1/2026-02-01-a/laporan.pdf").symlink_to(luar / "rahasia.txt")
    os.mkfifo(kantor.akar / "evidence/2026/1.1.2/TW1/2026-02-01-a/pipa")
    isi = daftar(kantor.akar, "evidence/2026")
    assert isi["evidence/2026/1.1.2/TW1/2026-02-02-b"] == TAUTAN
    assert isi["evidence/2026/1.1.2/TW1/2026-02-01-a/laporan.pdf"] == TAUTAN
    assert isi["evidence/2026/1.1.2/TW1/2026-02-01-a/pipa"] == LAIN
    assert not [satu for satu in isi if "rahasia" in satu]
    assert PohonKerja(kantor.akar).baca("evidence/2026/1.1.2/TW1/2026-02-01-a/laporan.pdf") is None


def test_a_linked_folder_of_evidence_is_a_finding(kantor: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """When evidence itself, or a year of it, is a link, nothing in it counts and that is said."""
    luar = tmp_path_factory.mktemp("luar")
    (kantor.akar / "evidence").symlink_to(luar)
    assert daftar(kantor.akar, "evidence/2026") == {"evidence": TAUTAN}
    assert {satu["aturan"] for satu in kantor.temuan()} == {"ZI045"}


def test_a_folder_that_is_a_file(kantor: Kantor) -> None:
    """Where a folder must be and a file is, that is a finding and no crash."""
    kantor.tulis("evidence")
    assert daftar(kantor.akar, "evidence/2026") == {"evidence": LAIN}
    assert kantor.zi("status").kode == 0
    assert kantor.zi("check").kode == 1


def test_a_plan_file_that_cannot_be_opened(kantor: Kantor) -> None:
    """A plan file that is a link is named; the other komponen are shown."""
    asli = kantor.akar / "plan/2026/1-manajemen-perubahan.yaml"
    asli.rename(kantor.akar / "lain.yaml")
    (asli).symlink_to(kantor.akar / "lain.yaml")
    kantor.tulis("plan/2026/2-lain.yaml", KOMPONEN.replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2."))
    hasil = kantor.zi("status")
    assert (hasil.kode, "2. Manajemen Perubahan" in hasil.keluar) == (1, True)
    assert "ZI045" in hasil.galat


def test_a_name_that_is_not_utf8_is_shown_as_such(kantor: Kantor) -> None:
    """A name whose bytes are no UTF-8 is kept as it is, shown with a sign in its place, and its files are read."""
    nama = b"2026-02-01-rapat\xff".decode("utf-8", "surrogateescape")
    kantor.tulis(f"evidence/2026/1.1.2/TW1/{nama}/foto.jpg")
    kantor.tulis(f"evidence/2026/1.1.2/TW1/{nama}/bukti.yaml", "uraian: Rapat\n")
    (bukti,) = loader.muat(PohonKerja(kantor.akar), 2026).bukti
    assert (bukti.folder.rpartition("/")[2], bukti.isi.uraian) == (nama, "Rapat")
    assert "2026-02-01-rapat\ufffd/" in kantor.zi("show", "1.1.2", "--per", "2026-03-01").keluar
    assert '2026-02-01-rapat\\udcff"' in kantor.zi("status", "--json", "--per", "2026-03-01").keluar


@pytest.mark.parametrize("tanda", ["\u200b", "\x1b", "\u202e", "\x01"])
def test_names_that_look_alike_are_never_one_record(kantor: Kantor, tanda: str) -> None:
    """Folders whose names differ only by what cannot be seen stay two records, and files two files."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "[dokumentasi]", "[dokumentasi, laporan]")
    kantor.tulis(f"evidence/2026/1.1.2/TW1/2026-02-01-rapat{tanda}/laporan.pdf")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat\u200e/foto.jpg")
    data = kantor.zi("status", "--json", "--per", "2026-03-31").data
    periode = data["komponen"][0]["indikator"][1]["periode"][0]
    assert (len(periode["bukti"]), periode["realisasi"]) == (2, 0)


def test_the_nearest_office_is_taken(kantor: Kantor) -> None:
    """An office within another is its own root; a folder called plan without years is none."""
    dalam = Kantor(kantor.akar / "contoh")
    (kantor.akar / "contoh/plan/lain").mkdir()
    assert loader.akar(dalam.akar / "plan/lain") == dalam.akar.resolve()
    assert PohonKerja(dalam.akar).tahun() == [2026]
    assert loader.akar(Path("/")) is None


def test_a_file_that_has_gone_since_it_was_listed(kantor: Kantor) -> None:
    """A file that cannot be opened is a finding that says so."""
    simpul, (temuan,) = loader.baca_naskah(PohonKerja(kantor.akar), Entri("plan/2026/hilang.yaml", BERKAS))
    assert (simpul, temuan.aturan, temuan.pesan) == (None, "ZI001", "Berkas ini tidak dapat dibuka.")


def test_rencana_yaml_must_be_a_file(kantor: Kantor) -> None:
    """A folder called rencana.yaml is not the plan's file, and its komponen are shown without it."""
    (kantor.akar / "plan/2026/rencana.yaml").unlink()
    (kantor.akar / "plan/2026/rencana.yaml").mkdir()
    assert [(satu["aturan"], satu["berkas"]) for satu in kantor.temuan()] == [("ZI045", "plan/2026/rencana.yaml")]
    assert kantor.zi("status").kode == 1
