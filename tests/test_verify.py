"""``zi verify``: which record holds a paper, told by its content."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kantor import KOMPONEN, RENCANA, Kantor

from zi.repo import sidik
from zi.repo.cari import cari, tempat_kini

FOLDER = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim-kerja"
ISI = "isi laporan yang ditunjukkan"
SHA = "d7bd9de3e9d76704e937d94370d956ab633fb59a65823d12a069a50405377fcb"


@pytest.fixture(autouse=True)
def _tanpa_pengaturan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the machine's own settings of git out."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


def git(akar: Path, *argumen: str, masukan: bytes = b"") -> str:
    """Run git as an example person."""
    orang = ("-c", "user.name=Pegawai Contoh", "-c", "user.email=contoh@example.org")
    hasil = subprocess.run(["git", *orang, *argumen], cwd=akar, input=masukan, check=True, capture_output=True)
    return hasil.stdout.decode().strip()


def simpan(kantor: Kantor, *pilihan: str) -> str:
    """Commit all that is in the office's folder; give the commit's id."""
    if not (kantor.akar / ".git").exists():
        git(kantor.akar, "init", "-q", "-b", "main", *pilihan)
    git(kantor.akar, "add", "-A")
    git(kantor.akar, "commit", "-qm", "Contoh")
    return git(kantor.akar, "rev-parse", "HEAD")


@pytest.fixture
def tunjuk(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give a paper that somebody shows, of another name than in any record."""
    berkas = tmp_path_factory.mktemp("luar") / "yang ditunjukkan.pdf"
    berkas.write_text(ISI, "utf-8")
    return str(berkas)


def bukti(kantor: Kantor, *argumen: str) -> list[tuple[str, str | None]]:
    """Give folder and file of each record that holds the papers."""
    data = kantor.zi("verify", *argumen, "--json").data["berkas"]
    return [(satu["folder"], satu["berkas"]) for berkas in data for satu in berkas["bukti"]]


def test_the_record_is_told(kantor: Kantor, tunjuk: str) -> None:
    """A paper that is in a record is told with its fingerprint, the record, and its path; without git."""
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    kantor.tulis(f"{FOLDER}/keputusan.pdf", "lain")
    hasil = kantor.zi("verify", tunjuk)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar == (
        "\n\nyang ditunjukkan.pdf\n"
        f"SHA-256  {SHA}\n"
        "Bukti    1.1.1 B01-B02, 1 Februari 2026, tim kerja\n"
        f"         {FOLDER}/laporan.pdf\n"
    ).lstrip("\n")
    assert f"{FOLDER}/laporan.pdf" in "".join(kantor.zi("verify", tunjuk, layar=True).keluar.split())


def test_json(kantor: Kantor, tunjuk: str) -> None:
    """The same for programs; a paper that no record holds has none, and the exit code is 1."""
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    assert kantor.zi("verify", tunjuk, "--json").data == {
        "schemaVersion": 1,
        "kind": "verify",
        "rev": None,
        "berkas": [
            {
                "nama": "yang ditunjukkan.pdf",
                "sha256": SHA,
                "bukti": [
                    {
                        "folder": FOLDER,
                        "berkas": "laporan.pdf",
                        "id": "1.1.1",
                        "kode": "B01-B02",
                        "arsip": False,
                        "dicabut": False,
                    }
                ],
            }
        ],
    }
    lain = str(kantor.tulis("lain.pdf", "lain"))
    hasil = kantor.zi("verify", tunjuk, lain, "--json")
    assert (hasil.kode, [len(satu["bukti"]) for satu in hasil.data["berkas"]]) == (1, [1, 0])


def test_a_paper_that_is_in_no_record(kantor: Kantor, tunjuk: str) -> None:
    """One byte more, and it is another paper."""
    kantor.tulis(f"{FOLDER}/laporan.pdf", f"{ISI}.")
    kantor.tulis(f"{FOLDER}/sama-panjang.pdf", ISI.upper())
    hasil = kantor.zi("verify", tunjuk)
    assert (hasil.kode, hasil.keluar.splitlines()[-1].strip()) == (1, "tidak ada di bukti mana pun")


def test_a_paper_kept_elsewhere(kantor: Kantor, tunjuk: str) -> None:
    """A paper of which only the fingerprint is recorded is told with its place and keeper."""
    arsip = f"arsip:\n  - {{jenis: laporan, sha256: {SHA}, tempat: Lemari 3, pemegang: Kasubbag Hukum}}\n"
    kantor.tulis(f"{FOLDER}/bukti.yaml", arsip + f"  - {{jenis: foto, sha256: {'0' * 64}, tempat: A, pemegang: B}}\n")
    hasil = kantor.zi("verify", tunjuk)
    assert hasil.kode == 0
    assert "arsip: laporan, disimpan di Lemari 3 oleh Kasubbag Hukum\n" in hasil.keluar
    (satu,) = kantor.zi("verify", tunjuk, "--json").data["berkas"][0]["bukti"]
    assert (satu["berkas"], satu["arsip"], satu["id"]) == (None, True, "1.1.1")


def test_a_withdrawn_record(kantor: Kantor, tunjuk: str) -> None:
    """A record that was withdrawn holds its papers still, and says so."""
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    kantor.tulis(f"{FOLDER}/bukti.yaml", "dicabut: {tanggal: 2026-03-02, alasan: Salah periode}\n")
    assert "dicabut 2 Maret 2026: Salah periode\n" in kantor.zi("verify", tunjuk).keluar
    assert kantor.zi("verify", tunjuk, "--json").data["berkas"][0]["bukti"][0]["dicabut"] is True


def test_every_record_of_every_year(kantor: Kantor, tunjuk: str) -> None:
    """All that hold it are told, in the order of their paths, of all years."""
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    kantor.tulis("plan/2025/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2025"))
    lama = "evidence/2025/1.1.1/B01-B02/2025-02-01"
    kantor.tulis(f"{lama}/laporan.pdf", ISI)
    kantor.tulis(f"{FOLDER}/b.pdf", ISI)
    kantor.tulis(f"{FOLDER}/a.pdf", ISI)
    assert bukti(kantor, tunjuk) == [(lama, "laporan.pdf"), (FOLDER, "a.pdf"), (FOLDER, "b.pdf")]
    assert "1.1.1 B01-B02, 1 Februari 2025\n" in kantor.zi("verify", tunjuk).keluar


def test_a_file_in_no_record(kantor: Kantor, tunjuk: str) -> None:
    """What lies where no record can be is told with its place alone."""
    kantor.tulis("evidence/2026/laporan.pdf", ISI)
    kantor.tulis("evidence/2026/1.1.1/B01-B02/tanpa-tanggal/laporan.pdf", ISI)
    kantor.tulis(f"{FOLDER}/sub/laporan.pdf", ISI)
    satu, dua, tiga = kantor.zi("verify", tunjuk, "--json").data["berkas"][0]["bukti"]
    assert (satu["folder"], satu["berkas"], satu["id"], satu["kode"]) == ("evidence/2026", "laporan.pdf", None, None)
    assert (dua["folder"], dua["berkas"], dua["id"]) == (FOLDER, "sub/laporan.pdf", "1.1.1")
    assert (tiga["id"], tiga["kode"], tiga["dicabut"]) == ("1.1.1", "B01-B02", False)
    assert "foldernya tidak terbaca sebagai bukti (zi check)" in kantor.zi("verify", tunjuk).keluar


@pytest.mark.parametrize("bentuk", ["sha1", "sha256"])
def test_what_is_committed(kantor: Kantor, tunjuk: str, bentuk: str) -> None:
    """A paper of the commit that is checked out is found though its file is gone, however objects are named."""
    berkas = kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    simpan(kantor, f"--object-format={bentuk}")
    assert bukti(kantor, tunjuk) == [(FOLDER, "laporan.pdf")]
    berkas.unlink()
    assert bukti(kantor, tunjuk) == [(FOLDER, "laporan.pdf")]
    kantor.tulis(f"{FOLDER}/baru.pdf", ISI)
    assert bukti(kantor, tunjuk) == [(FOLDER, "baru.pdf"), (FOLDER, "laporan.pdf")]


def test_the_working_tree_has_the_last_word(kantor: Kantor, tunjuk: str) -> None:
    """What the files say now of a record holds, also before it is committed."""
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    simpan(kantor)
    kantor.tulis(f"{FOLDER}/bukti.yaml", "dicabut: {tanggal: 2026-03-02, alasan: Salah}\n")
    (satu,) = kantor.zi("verify", tunjuk, "--json").data["berkas"][0]["bukti"]
    assert satu["dicabut"] is True


def test_a_repository_without_a_commit(kantor: Kantor, tunjuk: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first commit, and on a machine without git, the files are there to look in."""
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    git(kantor.akar, "init", "-q")
    assert bukti(kantor, tunjuk) == [(FOLDER, "laporan.pdf")]
    monkeypatch.setenv("PATH", "")
    assert bukti(kantor, tunjuk) == [(FOLDER, "laporan.pdf")]
    assert kantor.zi("verify", tunjuk, "--rev", "HEAD").kode == 3


def test_a_pointer_counts_as_its_file(kantor: Kantor, tunjuk: str) -> None:
    """A file of which Git LFS has left the pointer is found, in a commit and on disk; the pointer shown is too."""
    penunjuk = f"version https://git-lfs.github.com/spec/v1\noid sha256:{SHA}\nsize {len(ISI)}\n"
    berkas = kantor.tulis(f"{FOLDER}/video.mp4", penunjuk)
    assert bukti(kantor, tunjuk) == [(FOLDER, "video.mp4")]
    simpan(kantor)
    berkas.unlink()
    assert bukti(kantor, tunjuk) == [(FOLDER, "video.mp4")]
    assert bukti(kantor, str(kantor.tulis("penunjuk.txt", penunjuk))) == [(FOLDER, "video.mp4")]
    kantor.tulis(f"{FOLDER}/video.mp4", penunjuk.replace(SHA, "0" * 64))
    simpan(kantor)
    assert bukti(kantor, tunjuk) == []


def test_a_past_revision(kantor: Kantor, tunjuk: str) -> None:
    """With --rev only what that revision has is looked in, and the commit is named."""
    kosong = simpan(kantor)
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    ada = simpan(kantor)
    git(kantor.akar, "rm", "-q", f"{FOLDER}/laporan.pdf")
    simpan(kantor)
    assert bukti(kantor, tunjuk) == []
    assert bukti(kantor, tunjuk, "--rev", kosong) == []
    assert bukti(kantor, tunjuk, "--rev", "HEAD~1") == [(FOLDER, "laporan.pdf")]
    assert kantor.zi("verify", tunjuk, "--rev", "HEAD~1", "--json").data["rev"] == ada
    assert kantor.zi("verify", tunjuk, "--rev", "HEAD~1").keluar.startswith(f"Menurut revisi {ada}\n\nyang")


def test_wrong_usage(kantor: Kantor, tunjuk: str) -> None:
    """A file that is not there, or a folder, is wrong usage; no git, or no such revision, is the repository."""
    hasil = kantor.zi("verify", tunjuk, "tidak-ada.pdf", "--json")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert hasil.galat == f"“{kantor.akar / 'tidak-ada.pdf'}” tidak ada.\n"
    assert "plan” adalah folder; sebutkan berkasnya." in kantor.zi("verify", "plan").galat
    assert kantor.zi("verify").kode == 2
    hasil = kantor.zi("verify", tunjuk, "--rev", "HEAD")
    assert (hasil.kode, "bukan repositori git" in hasil.galat) == (3, True)
    simpan(kantor)
    hasil = kantor.zi("verify", tunjuk, "--rev", "--apa")
    assert (hasil.kode, hasil.galat) == (3, "Revisi “--apa” tidak ada di repositori ini.\n")


def test_a_newer_zi_is_asked_for(kantor: Kantor, tunjuk: str) -> None:
    """A plan that asks for a newer zi is not looked in."""
    kantor.tulis("plan/2026/rencana.yaml", RENCANA + "pengaturan: {zi: '>=99.0'}\n")
    assert kantor.zi("verify", tunjuk).kode == 3


def test_many_papers_at_once(kantor: Kantor) -> None:
    """Each paper has its own answer, also two of the same content; records are loaded once for all."""
    satu, dua = kantor.tulis("satu.pdf", ISI), kantor.tulis("dua.pdf", ISI)
    kantor.tulis(f"{FOLDER}/laporan.pdf", ISI)
    simpan(kantor)
    hasil = cari([satu, dua, kantor.tulis("tiga.pdf", "lain")], tempat_kini(kantor.akar))
    assert [(satu.nama, [cocok.folder for cocok in satu.cocok]) for satu in hasil] == [
        ("satu.pdf", [FOLDER]),
        ("dua.pdf", [FOLDER]),
        ("tiga.pdf", []),
    ]


@pytest.mark.parametrize("cara", [sidik.SHA1, sidik.SHA256])
def test_ids_are_those_of_git(tmp_path: Path, cara: str) -> None:
    """The id of a file's content is what git itself computes."""
    git(tmp_path, "init", "-q", f"--object-format={cara}")
    for nama, isi in (("kosong", b""), ("teks", b"a\r\nb"), ("besar", b"\0\xff" * 700_000)):
        berkas = tmp_path / nama
        berkas.write_bytes(isi)
        tujuan = git(tmp_path, "hash-object", "--no-filters", nama)
        assert sidik.objek(berkas, len(isi), cara) == sidik.objek_isi(isi, cara) == tujuan


@given(st.binary(max_size=50))
def test_a_pointer_is_written_as_git_lfs_does(isi: bytes) -> None:
    """Three lines, each ended, the size in bytes; an empty file is its own pointer."""
    punya = sidik.sidik_isi(isi)
    baris = punya.penunjuk.decode().split("\n")
    if isi:
        assert baris == [
            "version https://git-lfs.github.com/spec/v1",
            f"oid sha256:{punya.sha256}",
            f"size {len(isi)}",
            "",
        ]
    else:
        assert baris == [""]
