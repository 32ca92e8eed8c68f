"""Figures of a revision, of a day, and of a meeting: the same bytes then and later."""

from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor
from kantor_git import catat, git, mulai
from kantor_server import rapat

RAPAT = "rapat: {tanggal: 2026-04-03}\n"


@pytest.fixture
def repo(tmp_path: Path) -> Kantor:
    """Give an office whose main branch grew on four days of 2026: 5 January, 2 April, 3 April, 9 July."""
    kantor = Kantor(tmp_path)
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00")
    rapat(kantor, "TW1", "2026-03-30")
    catat(tmp_path, "2026-04-02T08:00:00+08:00")
    kantor.tulis("plan/2026/monev/TW1.yaml", RAPAT)
    catat(tmp_path, "2026-04-03T23:30:00+08:00")
    rapat(kantor, "TW2", "2026-07-01")
    catat(tmp_path, "2026-07-09T08:00:00+08:00")
    return kantor


def realisasi(kantor: Kantor, *argumen: str) -> tuple[int, str]:
    """Give how much is proven, and the day as of which that is stated."""
    data = kantor.zi("status", "--json", *argumen).data
    return data["realisasi"], data["per"]


def test_two_times(repo: Kantor) -> None:
    """--per moves the day alone, --rev the files alone, --rapat both."""
    assert realisasi(repo, "--per", "2026-03-31") == (1, "2026-03-31")
    assert realisasi(repo, "--per", "2026-07-05") == (2, "2026-07-05")
    assert realisasi(repo, "--rapat", "2026-04-01") == (0, "2026-04-01")
    assert realisasi(repo, "--rapat", "2026-07-05") == (1, "2026-07-05")
    assert realisasi(repo, "--rev", "2026-07-05", "--per", "2026-12-31") == (1, "2026-12-31")
    assert realisasi(repo, "--rev", "HEAD", "--per", "2026-12-31") == (2, "2026-12-31")


def test_a_day_ends_in_the_offices_zone(repo: Kantor) -> None:
    """What was accepted at half past eleven at night in Palu is of that day."""
    rev = git(repo.akar, "rev-parse", "HEAD~1")
    assert repo.zi("status", "--rev", "2026-04-03", "--json").data["rev"] == rev
    assert repo.zi("status", "--rev", "2026-04-02", "--json").data["rev"] == git(repo.akar, "rev-parse", "HEAD~2")
    repo.ubah("plan/2026/rencana.yaml", "Asia/Makassar", "Asia/Jayapura")
    assert repo.zi("status", "--rev", "2026-04-03", "--json").data["rev"] == rev  # not committed: nothing changes
    catat(repo.akar, "2026-07-10T08:00:00+08:00")
    rev, lama = git(repo.akar, "rev-parse", "HEAD~2", "HEAD~3").splitlines()
    assert repo.zi("status", "--rev", "2026-04-04", "--json").data["rev"] == rev
    assert repo.zi("status", "--rev", "2026-04-03", "--json").data["rev"] == lama


def test_a_meeting_by_its_register(repo: Kantor) -> None:
    """TW1 is the day in the register, whatever its case; the plan is the register's, also in a later year."""
    repo.tulis("plan/2027/rencana.yaml", RENCANA.replace("2026", "2027"))
    repo.tulis("plan/2027/1-a.yaml", KOMPONEN.replace("2026", "2027"))
    catat(repo.akar, "2026-12-30T08:00:00+08:00")
    for nama in ("TW1", "tw1"):
        data = repo.zi("status", "--rapat", nama, "--json").data
        assert (data["tahun"], data["per"], data["rev"]) == (2026, "2026-04-03", git(repo.akar, "rev-parse", "HEAD~2"))


@pytest.mark.parametrize("perintah", ["status", "due", "show 1.1.2", "status --komponen 1"])
@pytest.mark.parametrize("layar", [True, False])
def test_what_a_meeting_saw_is_the_same_later(repo: Kantor, perintah: str, *, layar: bool) -> None:
    """The sheet and the JSON of a meeting, made on its day, are byte for byte those that --rapat gives later."""
    nama = perintah.split()
    git(repo.akar, "switch", "-q", "--detach", "HEAD~1")  # the office as it was when the meeting ended
    dahulu = repo.zi(*nama, "--rapat", "2026-04-03", layar=layar).keluar
    berkas = repo.zi(*nama, "--per", "2026-04-03", layar=layar).keluar
    data = repo.zi(*nama, "--rapat", "2026-04-03", "--json").keluar
    git(repo.akar, "switch", "-q", "main")
    assert repo.zi(*nama, "--rapat", "2026-04-03", layar=layar).keluar == dahulu
    assert repo.zi(*nama, "--rapat", "TW1", "--json").keluar == data
    if "zi due --" not in dahulu:  # a hint of the next command repeats the options
        assert dahulu == berkas


def test_the_revision_is_told_beside_the_sheet(repo: Kantor) -> None:
    """On stderr stands which commit it is; JSON has it in rev and nothing stands beside it."""
    rev = git(repo.akar, "rev-parse", "HEAD~1")
    assert repo.zi("status", "--rapat", "TW1").galat == f"Menurut revisi {rev[:10]}, keadaan per 3 April 2026.\n"
    for perintah in (["due"], ["show", "1.1.2"]):
        hasil = repo.zi(*perintah, "--rapat", "TW1", "--json")
        assert (hasil.data["rev"], hasil.galat) == (rev, "")
        assert repo.zi(*perintah, "--json").data["rev"] is None


def test_the_plan_and_the_templates_of_a_revision(repo: Kantor) -> None:
    """Plan and templates are read from the revision, too."""
    lama = repo.zi("plan", "--format", "md").keluar
    repo.tulis("templates/rencana.md.j2", "templat baru\n")
    repo.tulis("templates/due.md.j2", "tagihan baru\n")
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "Tim kerja ditetapkan", "Tim kerja dibentuk")
    catat(repo.akar, "2026-08-01T08:00:00+08:00")
    assert repo.zi("plan", "--format", "md").keluar == "templat baru\n"
    assert repo.zi("plan", "--format", "md", "--rev", "2026-07-31").keluar == lama
    assert "dibentuk" not in repo.zi("plan", "--format", "csv", "--rev", "HEAD~1").keluar
    assert repo.zi("due", "--format", "md", "--rapat", "2026-08-01").keluar == "tagihan baru\n"
    assert "tagihan baru" not in repo.zi("due", "--format", "md", "--rapat", "2026-07-31").keluar


def test_a_paper_at_a_day(repo: Kantor) -> None:
    """Zi verify --rev takes a day."""
    foto = str(repo.tulis("foto.jpg"))
    assert repo.zi("verify", foto, "--rev", "2026-04-03", "--json").data["berkas"][0]["bukti"][0]["kode"] == "TW1"
    assert repo.zi("verify", foto, "--rev", "2026-01-05").kode == 1


@pytest.mark.parametrize(
    ("argumen", "kode", "kata"),
    [
        (["--rapat", "TW1", "--per", "2026-04-03"], 2, "tidak dapat dipakai bersama --per atau --rev"),
        (["--rapat", "TW1", "--rev", "HEAD"], 2, "tidak dapat dipakai bersama"),
        (["--rapat", "kemarin"], 2, "“kemarin” bukan rapat"),
        (["--rapat", "2026-02-30"], 2, "“2026-02-30” bukan rapat"),
        (["--rapat", "TW2"], 3, "Catatan rapat triwulan 2 (plan/<tahun>/monev/TW2.yaml) belum ada"),
        (["--rapat", "TW1", "--tahun", "2025"], 3, "plan/2025/monev/TW1.yaml"),
        (["--rapat", "2026-01-04"], 3, "Pada 4 Januari 2026 cabang utama “main” belum mempunyai catatan"),
        (["--rev", "tidak-ada"], 3, "Revisi “tidak-ada” tidak ada"),
        (["--rev", "--output=x"], 3, "tidak ada di repositori ini"),
        (["--rev", ""], 3, "tidak ada di repositori ini"),
        (["--rev", "HEAD", "--tahun", "2025"], 3, "Tidak ada rencana 2025 pada revisi itu"),
        (["--rev", "kosong"], 3, "Pada revisi itu belum ada rencana"),
    ],
)
def test_what_is_not_there(repo: Kantor, argumen: list[str], kode: int, kata: str) -> None:
    """A state that cannot be had is a sentence, and nothing on stdout."""
    kosong = git(repo.akar, "commit-tree", "-m", "x", git(repo.akar, "mktree"))
    git(repo.akar, "update-ref", "refs/heads/kosong", kosong)
    for perintah in (["status"], ["due"], ["show", "1.1.2"]):
        hasil = repo.zi(*perintah, *argumen)
        assert (hasil.kode, hasil.keluar) == (kode, "")
        assert kata in hasil.galat


def test_a_register_that_cannot_be_read(repo: Kantor) -> None:
    """A wrong day in the register is told with its place."""
    repo.tulis("plan/2026/monev/TW1.yaml", "rapat: {tanggal: 2026-04-31}\n")
    hasil = repo.zi("status", "--rapat", "TW1")
    assert (hasil.kode, hasil.keluar) == (1, "")
    assert "plan/2026/monev/TW1.yaml:1:18: kesalahan ZI013" in hasil.galat
    repo.tulis("plan/2026/monev/TW1.yaml", "rapat: [")
    assert "plan/2026/monev/TW1.yaml:2:1: kesalahan ZI002" in repo.zi("status", "--rapat", "TW1").galat


def test_a_revision_that_cannot_be_judged(repo: Kantor) -> None:
    """A plan that asks for a newer zi ends with 3, one that is broken with 1 and its findings."""
    repo.tulis("plan/2026/rencana.yaml", f'{RENCANA}pengaturan: {{zi: ">=99.0"}}\n')
    catat(repo.akar)
    repo.tulis("plan/2026/rencana.yaml", RENCANA)
    hasil = repo.zi("status", "--rev", "HEAD")
    assert (hasil.kode, hasil.keluar, "memerlukan zi 99.0" in hasil.galat) == (3, "", True)
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "Per Triwulan", "kapan saja")
    catat(repo.akar)
    hasil = repo.zi("status", "--rev", "HEAD", "--json")
    assert (hasil.kode, hasil.keluar, "kesalahan ZI022" in hasil.galat) == (1, "", True)


def test_where_git_cannot_tell(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No repository, and a shallow clone asked for a day: a sentence and exit code 3; a shallow revision is there."""
    tanpa = Kantor(tmp_path_factory.mktemp("tanpa"))
    for argumen in (["--rev", "HEAD"], ["--rapat", "2026-04-03"]):
        hasil = tanpa.zi("due", *argumen)
        assert (hasil.kode, "bukan repositori git" in hasil.galat) == (3, True)
    folder = tmp_path_factory.mktemp("dangkal")
    git(folder, "clone", "-q", "--depth=1", f"file://{repo.akar}", "kantor")
    dangkal = Kantor(folder / "kantor")
    hasil = dangkal.zi("status", "--rapat", "2026-04-03")
    assert (hasil.kode, hasil.keluar, "shallow clone" in hasil.galat) == (3, "", True)
    assert dangkal.zi("status", "--rev", "HEAD").kode == 0


def test_a_forged_day_does_not_move_the_others(repo: Kantor) -> None:
    """A commit that is dated back after the meeting is not what the meeting saw."""
    benar = repo.zi("status", "--rapat", "2026-07-10", "--json").keluar
    rapat(repo, "TW3", "2026-08-01")
    catat(repo.akar, "2026-02-01T08:00:00+08:00")
    rapat(repo, "TW4", "2026-10-01")
    catat(repo.akar, "2026-10-02T08:00:00+08:00")
    for hari, banyak in (("2026-02-01", 0), ("2026-04-02", 1), ("2026-10-02", 4)):
        assert realisasi(repo, "--rapat", hari) == (banyak, hari)
    assert repo.zi("status", "--rapat", "2026-07-08", "--json").data["realisasi"] == 1
    assert repo.zi("status", "--rev", "HEAD~2", "--per", "2026-07-10", "--json").keluar == benar


def test_a_day_that_is_not_over(repo: Kantor) -> None:
    """What is told of a day that has not ended can still change, and that is said; of a past day it is not."""
    for argumen in (["--rapat", "2099-01-01"], ["--rev", "2099-01-01"]):
        hasil = repo.zi("status", *argumen, "--json")
        assert (hasil.kode, hasil.galat) == (0, "Hari itu belum berakhir; yang ditampilkan masih dapat berubah.\n")
    assert "belum berakhir" not in repo.zi("status", "--rapat", "2026-04-03").galat


def test_the_branch_of_the_server_counts_where_it_is_ahead(repo: Kantor, tmp_path: Path) -> None:
    """A day stands for the main branch as it was fetched, before it is merged here."""
    git(tmp_path, "clone", "-q", str(repo.akar), "salinan")
    salinan = Kantor(tmp_path / "salinan")
    rapat(repo, "TW3", "2026-08-01")
    catat(repo.akar, "2026-08-02T08:00:00+08:00")
    git(salinan.akar, "fetch", "-q")
    assert realisasi(salinan, "--rapat", "2026-08-02") == (3, "2026-08-02")
    assert realisasi(salinan, "--per", "2026-08-02") == (2, "2026-08-02")
