"""``zi check --since``: what a branch adds or changes, and the forms in which forges take findings."""

import hashlib
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor, zi
from kantor_git import catat, git, mulai

from zi.repo.revisi import Revisi
from zi.repo.sentuhan import objek_kini, sentuhan

TW1 = "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
TIM = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim"
LAMA = "evidence/2026/1.1.2/TW2/2026-05-01-lama"
PER = ("--per", "2026-06-30")


@pytest.fixture
def repo(kantor: Kantor) -> Kantor:
    """Give the office on a branch of its repository; on main lies an incomplete record, and one in a wrong place."""
    mulai(kantor.akar)
    kantor.tulis(f"{TIM}/laporan.pdf", "laporan")
    kantor.tulis("evidence/2026/1.1.9/TW1/2026-02-01-salah/foto.jpg")
    kantor.tulis(f"{LAMA}/foto.jpg", "lama")
    catat(kantor.akar)
    git(kantor.akar, "checkout", "-q", "-b", "bukti/x")
    return kantor


def temuan(kantor: Kantor, *argumen: str) -> list[tuple[str, str]]:
    """Give rule and place of what is found since main."""
    data = kantor.zi("check", "--since", "main", "--format", "json", *PER, *argumen).data
    return [(satu["aturan"], satu["berkas"]) for satu in data["temuan"]]


def test_what_was_there_is_left_out(repo: Kantor) -> None:
    """A finding of the main branch is not the branch's; the exit code is that of what the branch touches."""
    assert repo.zi("check", *PER).kode == 1
    repo.tulis(f"{TW1}/foto.jpg")
    hasil = repo.zi("check", "--since", "main", *PER)
    assert (hasil.kode, hasil.galat) == (0, "Tidak ada kesalahan.\n")
    assert "1.1.9" not in hasil.keluar


def test_what_is_touched_or_new_is_told(repo: Kantor) -> None:
    """Told are findings at touched files, in touched records, at the folders of their path, and those that are new."""
    repo.tulis("evidence/2026/1.1.9/TW1/2026-02-02-lain/foto.jpg")
    assert temuan(repo) == [
        ("ZI041", "evidence/2026/1.1.9"),
        ("ZI070", "evidence/2026/1.1.9/TW1/2026-02-02-lain"),
    ]
    assert repo.zi("check", "--since", "main", *PER).kode == 1
    repo.tulis(f"{TIM}/catatan.txt")
    assert ("ZI047", TIM) in temuan(repo)
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "4 (empat)", "4 (lima)")
    assert ("ZI025", "plan/2026/1-manajemen-perubahan.yaml") in temuan(repo)


def test_what_it_proves_stands_on_top(repo: Kantor) -> None:
    """Above the findings stand the periode that move, how each file was read, and what is still lacking, to act on."""
    repo.tulis(f"{TW1}/Foto 1.jpg")
    repo.tulis(f"{TW1}/bukti.yaml", "juga: [1.1.1/B01-B02]\n")
    repo.tulis(f"{TIM}/scan.pdf")
    rev = git(repo.akar, "rev-parse", "main")[:10]
    hasil = repo.zi("check", "--since", "main", *PER)
    assert hasil.kode == 0
    assert (
        hasil.keluar
        == f"""\
Kiriman ini, dibandingkan dengan {rev}

Periode yang berubah: 1
1.1.2 TW1 (Januari–Maret 2026)  0/1 → 1/1  lewat tenggat, belum ada bukti → selesai

Capaian            Sebelum          Sesudah
S.d. 30 Juni 2026  25 % (1 dari 3)  50 % (2 dari 3)
Setahun            13 % (1 dari 5)  25 % (2 dari 5)
Lewat tenggat      2 periode        1 periode
Persentase adalah rata-rata capaian indikator.

Bukti berubah: {TIM}/
               1 Februari 2026, tim
1.1.1 B01-B02  belum lengkap, kurang keputusan
               Bila “scan.pdf” itu keputusan, ganti namanya menjadi “keputusan-scan.pdf”; bila bukan, tambahkan berkas \
keputusan.
               laporan.pdf → laporan
               scan.pdf → lampiran (baru)

Bukti masuk: {TW1}/
               1 Februari 2026, rapat
1.1.2 TW1      terhitung
1.1.1 B01-B02  belum lengkap, kurang keputusan, laporan
               Tambahkan ke folder itu berkas yang namanya diawali keputusan.
               Foto 1.jpg → foto

{TIM}: peringatan ZI047: Belum terhitung pada 1.1.1 B01-B02; masih kurang: keputusan.
    Bila “scan.pdf” itu keputusan, ganti namanya menjadi “keputusan-scan.pdf”; bila bukan, tambahkan berkas keputusan.
{TW1}/bukti.yaml:1:8: peringatan ZI047: Belum terhitung pada 1.1.1 B01-B02; masih kurang: keputusan, laporan.
    Tambahkan ke folder itu berkas yang namanya diawali keputusan.
"""
    )
    layar = repo.zi("check", "--since", "main", *PER, layar=True).keluar
    assert layar.index("Periode yang berubah: 1") < layar.index("peringatan ZI047")


def test_nothing_changed(repo: Kantor) -> None:
    """A branch that changes neither evidence nor figures says so."""
    repo.tulis("README.md")
    repo.tulis(f"{LAMA}/.gitkeep", "")
    hasil = repo.zi("check", "--since", "main", *PER)
    assert hasil.keluar.endswith("\n\nKiriman ini tidak mengubah bukti maupun angka.\n")
    assert (hasil.kode, temuan(repo)) == (0, [])


def test_a_broken_plan_stops_the_figures(repo: Kantor) -> None:
    """While the plan has a kesalahan its figures are not compared; what the branch brings is still told."""
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "Per Triwulan", "kapan saja")
    repo.tulis(f"{TW1}/foto.jpg")
    hasil = repo.zi("check", "--since", "main", *PER)
    assert (hasil.kode, "angkanya belum dapat dibandingkan" in hasil.keluar) == (1, True)
    assert "Periode yang berubah" not in hasil.keluar
    assert f"Bukti masuk: {TW1}/" in hasil.keluar
    assert "::notice" not in repo.zi("check", "--since", "main", "--format", "github").keluar


def test_several_years(repo: Kantor) -> None:
    """Where more than one year moves, each is told under its name; the first plan of an office has no before."""
    repo.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    repo.tulis("plan/2025/1-a.yaml", KOMPONEN.replace("2026", "2025"))
    repo.tulis("evidence/2025/1.1.2/TW1/2025-02-01-a/foto.jpg")
    repo.tulis(f"{TW1}/foto.jpg")
    keluar = repo.zi("check", "--since", "main", *PER).keluar
    assert 0 < keluar.index("Rencana 2025") < keluar.index("Rencana 2026")
    kabar = repo.zi("check", "--since", "main", "--format", "github", *PER).keluar
    assert "title=1.1.2 TW1::1.1.2 TW1 menjadi selesai · capaian s.d. TW I – → 50 %25\n" in kabar


def test_json_has_the_records_that_come(repo: Kantor) -> None:
    """Beside the findings stand the records that the branch adds or adds to, at each periode they name."""
    repo.tulis(f"{TW1}/foto.jpg")
    repo.tulis(f"{TW1}/bukti.yaml", "juga: [1.1.1/B01-B02]\n")
    repo.tulis(f"{TIM}/keputusan.pdf")
    repo.tulis("evidence/2026/1.1.9/TW1/2026-02-02-lain/foto.jpg")
    (repo.akar / f"{LAMA}/foto.jpg").write_text("diubah", "utf-8")
    data = repo.zi("check", "--since", "main", "--format", "json", *PER).data
    assert list(data) == ["schemaVersion", "kind", "temuan", "bukti"]
    assert data["bukti"] == [
        {"folder": TIM, "id": "1.1.1", "kode": "B01-B02", "dihitung": True},
        {"folder": TW1, "id": "1.1.2", "kode": "TW1", "dihitung": True},
        {"folder": TW1, "id": "1.1.1", "kode": "B01-B02", "dihitung": False},
        {"folder": "evidence/2026/1.1.9/TW1/2026-02-02-lain", "id": "1.1.9", "kode": "TW1", "dihitung": False},
    ]
    assert "bukti" not in repo.zi("check", "--format", "json").data


def test_accepted_evidence_that_changes(repo: Kantor) -> None:
    """A changed file of an accepted record is told; so is a record that was moved, once, staged or not."""
    repo.tulis(f"{LAMA}/foto.jpg", "diganti")
    assert ("ZI071", f"{LAMA}/foto.jpg") in temuan(repo)
    git(repo.akar, "checkout", "-q", "--", ".")
    assert temuan(repo) == []
    git(repo.akar, "mv", LAMA, f"{LAMA}-benar")
    assert temuan(repo) == [("ZI071", f"{LAMA}-benar")]
    git(repo.akar, "reset", "-q")
    assert temuan(repo) == [("ZI071", f"{LAMA}-benar")]
    assert "Bukti dipindahkan: " in repo.zi("check", "--since", "main", *PER).keluar
    catat(repo.akar)
    assert temuan(repo) == [("ZI071", f"{LAMA}-benar")]


def test_only_what_went_apart_counts(repo: Kantor) -> None:
    """What main got in the meantime is not the branch's doing; a committed branch is judged like an uncommitted one."""
    repo.tulis(f"{TW1}/foto.jpg")
    sebelum = repo.zi("check", "--since", "main", "--format", "json", *PER).data
    catat(repo.akar)
    assert repo.zi("check", "--since", "main", "--format", "json", *PER).data == sebelum
    git(repo.akar, "checkout", "-q", "main")
    repo.tulis("evidence/2026/1.1.2/TW1/2026-02-09-main/foto.jpg")
    catat(repo.akar)
    git(repo.akar, "checkout", "-q", "bukti/x")
    assert repo.zi("check", "--since", "main", "--format", "json", *PER).data == sebelum


def test_good_news_for_github(repo: Kantor) -> None:
    """Each periode of which more is proven is a notice at a new file of its record; what it takes from what it says."""
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "4 (empat)", "8 (delapan)")
    catat(repo.akar)
    git(repo.akar, "branch", "-f", "main")
    repo.tulis(f"{TIM}/keputusan.pdf")
    repo.tulis("evidence/2026/1.1.2/TW1/2026-02-03-a,b/foto.jpg")
    assert repo.zi("check", "--since", "main", "--format", "github", *PER).keluar == (
        f"::notice file={TIM}/keputusan.pdf,line=1,title=1.1.1 B01-B02::"
        "1.1.1 B01-B02 menjadi selesai · capaian s.d. TW I 0 %25 → 75 %25\n"
        "::notice file=evidence/2026/1.1.2/TW1/2026-02-03-a%2Cb/foto.jpg,line=1,title=1.1.2 TW1::"
        "1.1.2 TW1 terbukti 1 dari 2 · capaian s.d. TW I 0 %25 → 75 %25\n"
    )
    repo.tulis("evidence/2026/1.1.2/TW1/2026-05-01-b/foto.jpg")
    assert (
        "1.1.2 TW1 menjadi selesai, lewat tenggat" in repo.zi("check", "--since", "main", "--format", "github").keluar
    )


def test_a_plan_that_asks_for_less_is_no_good_news(repo: Kantor) -> None:
    """Where more is proven without any new record, the figures say so, and no news is made of it."""
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "[keputusan, laporan]", "[laporan]")
    assert repo.zi("check", "--since", "main", "--format", "github", *PER).keluar == ""
    assert "1.1.1 B01-B02" in repo.zi("check", "--since", "main", *PER).keluar


def test_github_shows_ten_of_each(repo: Kantor) -> None:
    """Beyond ten of a severity findings are written as text that is no command, with their number and where to look."""
    for nomor in range(12):
        repo.tulis(f"evidence/2026/1.1.2/TW1/2026-02-01-##[error]{nomor:02}/a.pdf")
        repo.tulis(f"evidence/2026/1.1.2/TW1/3-Juli-{nomor:02}/foto.jpg")
        repo.tulis(f"evidence/2026/1.1.2/TW2/2026-05-01-x/b{nomor:02}.pdf")
    repo.tulis("evidence/2026/1.1.2/TW2/2026-05-01-x/foto.jpg")
    keluar = repo.zi("check", "--since", "main", "--format", "github", *PER).keluar
    perintah, _, lain = keluar.partition("GitHub menampilkan paling banyak 10 dari setiap tingkat pada berkasnya. ")
    hitung = [perintah.count(f"::{jenis} ") for jenis in ("error", "warning", "notice")]
    assert hitung == [10, 10, 10]
    assert perintah.startswith("::notice file=evidence/2026/1.1.2/TW2/2026-05-01-x/b00.pdf,line=1,title=1.1.2 TW2::")
    assert perintah.index("::error") < perintah.index("::warning") < perintah.index("title=keterangan")
    assert lain.startswith("Selebihnya (2 kesalahan, 2 peringatan, 3 keterangan), juga dengan zi check di komputer")
    assert "::" not in lain.replace(": ", "")
    assert "##[" not in lain
    assert len(re.findall(r"^evidence/", lain, re.MULTILINE)) == 7


def test_good_news_beyond_ten(repo: Kantor) -> None:
    """Of more than ten pieces of good news the rest is text; keterangan then have no room."""
    bulan = KOMPONEN.replace("Per Triwulan", "Per Bulan").replace("4 (empat)", "12 (dua belas)")
    repo.tulis("plan/2026/1-manajemen-perubahan.yaml", bulan)
    for nomor in range(1, 13):
        repo.tulis(f"evidence/2026/1.1.2/B{nomor:02}/2026-01-0{nomor % 9 + 1}-a/foto.jpg")
    keluar = repo.zi("check", "--since", "main", "--format", "github", "--per", "2026-12-31").keluar
    assert keluar.count("::notice") == 10
    assert ", 2 kabar), juga" in keluar
    assert "\nevidence/2026/1.1.2/B12/2026-01-04-a/foto.jpg: 1.1.2 B12 menjadi selesai" in keluar


def test_the_code_quality_report_of_gitlab(repo: Kantor) -> None:
    """Every finding has a place that is a file, a severity of GitLab's, and a fingerprint of its own that stays."""
    repo.tulis(f"{TW1}/bukti.yaml", "juga: [1.1.1/TW9, 1.1.1/TW9]\n")
    repo.tulis(f"{TW1}/foto.jpg")
    laporan = json.loads(repo.zi("check", "--format", "gitlab", *PER).keluar)
    salah = "evidence/2026/1.1.9/TW1/2026-02-01-salah/foto.jpg"
    assert [(satu["check_name"], satu["severity"], satu["location"]) for satu in laporan] == [
        ("ZI047", "minor", {"path": f"{TIM}/laporan.pdf", "lines": {"begin": 1}}),
        ("ZI055", "major", {"path": f"{TW1}/bukti.yaml", "lines": {"begin": 1}}),
        ("ZI055", "major", {"path": f"{TW1}/bukti.yaml", "lines": {"begin": 1}}),
        ("ZI041", "major", {"path": salah, "lines": {"begin": 1}}),
    ]
    assert all(set(satu) == {"description", "check_name", "fingerprint", "severity", "location"} for satu in laporan)
    sidik = {satu["fingerprint"] for satu in laporan}
    assert len(sidik) == 4
    repo.tulis(f"{TW1}/bukti.yaml", "\n\nuraian: Rapat\njuga: [1.1.1/TW9, 1.1.1/TW9]\n")
    repo.tulis("evidence/2026/1.1.9/TW1/2026-02-01-salah/a.jpg")
    kemudian = json.loads(repo.zi("check", "--format", "gitlab", *PER).keluar)
    assert {satu["fingerprint"] for satu in kemudian} == sidik
    sejak = json.loads(repo.zi("check", "--since", "main", "--format", "gitlab", *PER).keluar)
    assert {satu["check_name"] for satu in sejak} == {"ZI041", "ZI055", "ZI070"}


def test_a_folder_without_files_stays_a_folder(repo: Kantor) -> None:
    """A finding on a folder in which there is no file stands at the folder."""
    (repo.akar / TW1).mkdir(parents=True)
    laporan = json.loads(repo.zi("check", "--format", "gitlab", *PER).keluar)
    assert {"path": TW1, "lines": {"begin": 1}} in [satu["location"] for satu in laporan]


def test_hostile_names_stay_text(repo: Kantor) -> None:
    """Names with control characters, and with what forges read as commands, reach every form only as text."""
    nama = b"2026-02-01-x\x1b[31m\n::error::y\xff".decode("utf-8", "surrogateescape")
    repo.tulis(f"evidence/2026/1.1.2/TW1/{nama}/foto\u202e.jpg")
    catat(repo.akar)
    for bentuk in ("text", "json", "github", "gitlab"):
        keluar = repo.zi("check", "--since", "main", "--format", bentuk, *PER).keluar
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", keluar)
        assert not re.search("^::error", keluar, re.MULTILINE)
    for bentuk in ("text", "json", "md"):
        keluar = repo.zi("diff", "main..", "--format", bentuk).keluar
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", keluar)


@pytest.mark.parametrize("rev", ["tidak-ada", "--output=x", "-x", ""])
def test_a_revision_that_is_not_there(repo: Kantor, rev: str) -> None:
    """A revision that git does not know is a sentence, with exit code 3."""
    hasil = repo.zi("check", "--since", rev)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert f"Revisi “{rev}” tidak ada di repositori ini." in hasil.galat


def test_where_git_cannot_tell(
    repo: Kantor, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No repository, no common history, a clone that was cut, no git: a sentence each, with what to do."""
    assert "bukan repositori git" in Kantor(tmp_path_factory.mktemp("tanpa")).zi("check", "--since", "main").galat
    repo.tulis(f"{TW1}/foto.jpg")
    catat(repo.akar)
    folder = tmp_path_factory.mktemp("dangkal")
    git(folder, "clone", "-q", "--depth=1", "--no-single-branch", f"file://{repo.akar}", "kantor")
    hasil = Kantor(folder / "kantor").zi("check", "--since", "origin/main")
    assert (hasil.kode, "shallow clone" in hasil.galat, "fetch-depth: 0" in hasil.galat) == (3, True, True)
    monkeypatch.setenv("PATH", "")
    hasil = repo.zi("check", "--since", "main")
    assert (hasil.kode, "git belum terpasang" in hasil.galat) == (3, True)


def test_an_office_that_is_new_on_the_branch(kantor: Kantor) -> None:
    """Where main has no plan at all, everything is the branch's."""
    (kantor.akar / "plan").rename(kantor.akar / "rencana")
    mulai(kantor.akar)
    catat(kantor.akar)
    git(kantor.akar, "checkout", "-q", "-b", "bukti/x")
    (kantor.akar / "rencana").rename(kantor.akar / "plan")
    kantor.tulis(f"{TW1}/foto.jpg")
    assert "belum ada rencana" in kantor.zi("check", "--since", "main").keluar


def test_what_a_working_tree_has_otherwise(repo: Kantor) -> None:
    """Each path that differs from a commit is given with its content's id, whether staged, changed, new or gone."""
    isi = {
        f"{TW1}/a b\n\"'.pdf": "a",
        f"{TIM}/laporan.pdf": "berubah",
        f"{TW1}/kosong.pdf": "",
        "plan/2026/baru.yaml": "",
    }
    for jalur, satu in isi.items():
        repo.tulis(jalur, satu)
    repo.tulis("lain/di luar.txt")
    repo.tulis("evidence/2026/diabaikan.log")
    repo.tulis(".gitignore", "*.log\n")
    (repo.akar / f"{LAMA}/foto.jpg").unlink()
    dasar = Revisi(repo.akar, "main")
    diharap = {jalur: git(repo.akar, "hash-object", "--", jalur) for jalur in isi} | {f"{LAMA}/foto.jpg": None}
    assert sentuhan(repo.akar, dasar) == diharap
    git(repo.akar, "add", "-A")
    assert sentuhan(repo.akar, dasar) == diharap
    git(repo.akar, "commit", "-q", "-m", "Contoh")
    assert sentuhan(repo.akar, dasar) == diharap
    kini = objek_kini(dasar, sentuhan(repo.akar, dasar))
    assert kini == Revisi(repo.akar, "HEAD").objek


def test_what_only_looks_changed(repo: Kantor) -> None:
    """A new time, a new mode, and a file out of the index that is still there are no change."""
    dasar = Revisi(repo.akar, "main")
    os.utime(repo.akar / f"{TIM}/laporan.pdf", (1, 1))
    (repo.akar / f"{LAMA}/foto.jpg").chmod(0o755)
    git(repo.akar, "rm", "-q", "--cached", "evidence/2026/1.1.9/TW1/2026-02-01-salah/foto.jpg")
    assert sentuhan(repo.akar, dasar) == {}


def test_what_is_no_file_any_more(repo: Kantor) -> None:
    """A link or a pipe in place of a file, and a repository within, are changes that have no content."""
    dasar = Revisi(repo.akar, "main")
    for jalur in (f"{TIM}/laporan.pdf", f"{LAMA}/foto.jpg"):
        (repo.akar / jalur).unlink()
    (repo.akar / f"{TIM}/laporan.pdf").symlink_to("laporan")
    os.mkfifo(repo.akar / f"{LAMA}/foto.jpg")
    git(repo.akar, "init", "-q", TW1)
    git(repo.akar, "-C", TW1, "commit", "-q", "--allow-empty", "-m", "Contoh")
    hasil = sentuhan(repo.akar, dasar)
    assert hasil == {f"{TIM}/laporan.pdf": "bukan-berkas", f"{LAMA}/foto.jpg": "bukan-berkas", TW1: "bukan-berkas"}


def test_a_repository_of_longer_ids(kantor: Kantor) -> None:
    """In a repository that names by SHA-256 contents are known by that."""
    git(kantor.akar, "init", "-q", "-b", "main", "--object-format=sha256")
    catat(kantor.akar)
    kantor.tulis(f"{TW1}/foto.jpg", "foto")
    diharap = {f"{TW1}/foto.jpg": git(kantor.akar, "hash-object", f"{TW1}/foto.jpg")}
    assert sentuhan(kantor.akar, Revisi(kantor.akar, "main")) == diharap


def test_the_office_in_a_larger_repository(tmp_path: Path) -> None:
    """An office in a folder of its repository is judged by its own paths alone."""
    kantor = Kantor(tmp_path / "kantor kami")
    mulai(tmp_path)
    catat(tmp_path)
    kantor.tulis(f"{TW1}/foto.jpg")
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence/lain").write_text("x", "utf-8")
    assert list(sentuhan(kantor.akar, Revisi(kantor.akar, "main"))) == [f"{TW1}/foto.jpg"]
    git(tmp_path, "add", "-A")
    assert list(sentuhan(kantor.akar, Revisi(kantor.akar, "main"))) == [f"{TW1}/foto.jpg"]


def test_a_forge_names_files_from_the_root_of_the_repository(tmp_path: Path) -> None:
    """Where the office is a folder of its repository, what a forge shows at files has that folder in front."""
    kantor = Kantor(tmp_path / "kantor kami")
    mulai(tmp_path)
    catat(tmp_path)
    kantor.tulis(f"{TW1}/foto.jpg")
    kantor.tulis(f"{TIM}/laporan.pdf")
    keluar = kantor.zi("check", "--since", "main", "--format", "github", *PER).keluar
    assert f"::notice file=kantor kami/{TW1}/foto.jpg,line=1," in keluar
    assert f"::warning file=kantor kami/{TIM}/laporan.pdf,line=1," in keluar
    (laporan,) = json.loads(kantor.zi("check", "--format", "gitlab", *PER).keluar)
    assert laporan["location"]["path"] == f"kantor kami/{TIM}/laporan.pdf"


@pytest.mark.parametrize("nama", ["jahat", "a=b", "dengan spasi"])
def test_filters_of_the_repository_are_not_run(repo: Kantor, nama: str) -> None:
    """A program that the repository's settings name as a filter is not started; one of the user's own would be."""
    saksi = repo.akar / "dijalankan"
    program = repo.tulis("saring.sh", f"#!/bin/sh\ntouch '{saksi}'\ncat\n")
    program.chmod(0o755)
    for kunci, isi in (("clean", str(program)), ("process", str(program)), ("required", "true")):
        git(repo.akar, "config", f"filter.{nama}.{kunci}", isi)
    pola = f"evidence/** filter={nama}\n" if " " not in nama else "evidence/** filter=dengan\n"
    repo.tulis(".gitattributes", pola)
    dasar = Revisi(repo.akar, "main")
    repo.tulis(f"{LAMA}/foto.jpg", "diubah")
    os.utime(repo.akar / ".git/index", (1, 1))  # as old as this, git trusts no time and reads every file
    assert list(sentuhan(repo.akar, dasar)) == [f"{LAMA}/foto.jpg"]
    assert not saksi.exists()


def test_with_lfs_like_filters_of_the_user(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The user's own filters stay: a file that they store otherwise is not taken for changed after a fresh checkout."""
    rumah = tmp_path_factory.mktemp("rumah")
    lingkungan = os.environ | {"HOME": str(rumah), "XDG_CONFIG_HOME": str(rumah), "GIT_CONFIG_NOSYSTEM": "1"}
    for kunci, isi in (("clean", "tr a-z A-Z"), ("smudge", "tr A-Z a-z")):
        subprocess.run(["git", "config", "--global", f"filter.besar.{kunci}", isi], env=lingkungan, check=True)
    repo.tulis(".gitattributes", "evidence/** filter=besar\n")
    for argumen in (
        ["add", "--renormalize", "."],
        ["-c", "user.name=a", "-c", "user.email=b", "commit", "-qm", "Besar"],
    ):
        subprocess.run(["git", *argumen], cwd=repo.akar, env=lingkungan, check=True)
    with pytest.MonkeyPatch.context() as tiruan:
        tiruan.setenv("HOME", str(rumah))
        tiruan.setenv("XDG_CONFIG_HOME", str(rumah))
        assert sentuhan(repo.akar, Revisi(repo.akar, "HEAD")) == {}


def test_no_content_is_swapped_unseen(repo: Kantor) -> None:
    """A file that holds something else is told, also where its old content stays in the record under another name."""
    asli = (repo.akar / LAMA / "foto.jpg").read_bytes()
    repo.tulis(f"{LAMA}/foto-lama.jpg", asli)
    repo.tulis(f"{LAMA}/foto.jpg", "palsu")
    assert ("ZI071", f"{LAMA}/foto.jpg") in temuan(repo)


def test_a_record_that_was_withdrawn_stays_so(repo: Kantor) -> None:
    """A bukti.yaml that gets another name is no longer read, and that is told."""
    repo.tulis(f"{LAMA}/bukti.yaml", "dicabut: {tanggal: 2026-05-02, alasan: keliru}\n")
    catat(repo.akar)
    git(repo.akar, "branch", "-f", "main")
    (repo.akar / LAMA / "bukti.yaml").rename(repo.akar / LAMA / "catatan.yaml")
    assert ("ZI071", LAMA) in temuan(repo)


def test_a_plan_that_changes_with_the_evidence_is_named(repo: Kantor) -> None:
    """Evidence and plan in one branch: that is told, and what the plan alone moved is no good news."""
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "dokumen: [keputusan, laporan]", "dokumen: [laporan]")
    repo.tulis(f"{TW1}/foto.jpg")
    assert ("ZI073", "plan/2026/1-manajemen-perubahan.yaml") in temuan(repo)
    keluar = repo.zi("check", "--since", "main", "--format", "github", *PER).keluar
    assert "1.1.2 TW1 menjadi selesai" in keluar
    assert "1.1.1 B01-B02 menjadi selesai" not in keluar


def test_what_only_looks_changed_is_not(repo: Kantor) -> None:
    """A new time stamp changes nothing: not of a link, of a film that LFS keeps, nor of text with other line ends."""
    oid, film = hashlib.sha256(b"film").hexdigest(), f"{LAMA}/video.mp4"
    repo.tulis(film, f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 4\n")
    repo.tulis(f"{LAMA}/catatan.txt", "satu\ndua\n")
    (repo.akar / LAMA / "tautan").symlink_to("foto.jpg")
    catat(repo.akar)
    git(repo.akar, "branch", "-f", "main")
    repo.tulis(film, "film")
    repo.tulis(f"{LAMA}/catatan.txt", "satu\r\ndua\r\n")
    for nama in ("foto.jpg", "tautan"):
        os.utime(repo.akar / LAMA / nama, (0, 0), follow_symlinks=False)
    assert temuan(repo) == []
    (repo.akar / LAMA / "tautan").unlink()
    (repo.akar / LAMA / "tautan").symlink_to("video.mp4")
    assert "ZI045" in [aturan for aturan, _ in temuan(repo)]


def test_a_repository_in_a_record_is_no_file(repo: Kantor) -> None:
    """A folder that is a repository of its own cannot count: no commit of this one would hold its files."""
    repo.tulis(f"{TW1}/foto.jpg")
    mulai(repo.akar / TW1)
    assert ("ZI045", TW1) in temuan(repo)
    assert repo.zi("status", "--json", *PER).data["realisasi"] == 1


def test_a_person_is_told_how_to_fetch_what_is_not_here(repo: Kantor, tmp_path: Path) -> None:
    """In a shallow clone an unknown revision says how the rest is had."""
    catat(repo.akar)
    git(tmp_path, "clone", "-q", "--depth", "1", repo.akar.as_uri(), "dangkal")
    hasil = zi("check", "--since", "HEAD~1", "-C", str(tmp_path / "dangkal"))
    assert (hasil.kode, "git fetch --unshallow" in hasil.galat) == (3, True)


def test_what_a_person_must_look_at_is_named(repo: Kantor) -> None:
    """A number that can be a NIK and a file over the limit are named where a branch brings them, and only there."""
    repo.tulis(f"{LAMA}/NIK 7271010101900001.txt")
    catat(repo.akar)
    git(repo.akar, "branch", "-f", "main")
    repo.ubah("plan/2026/rencana.yaml", "zona_waktu", "pengaturan: {batas_berkas_mb: 1}\nzona_waktu")
    repo.tulis(f"{TW1}/daftar-hadir.txt", "Siti, 7271014101900001")
    repo.tulis(f"{TW1}/video.mp4", b"x" * (1 << 20) + b"x")
    repo.tulis(
        f"{TW1}/lama.mp4", "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a" * 64 + "\nsize 99999999\n"
    )
    repo.tulis(f"{TW1}/dalam/daftar-hadir.txt", "Siti, 7271014101900001")
    (repo.akar / TW1 / "tautan.txt").symlink_to("daftar-hadir.txt")
    data = repo.zi("check", "--since", "main", "--format", "json", *PER).data
    pesan = [(satu["berkas"], satu["pesan"]) for satu in data["temuan"] if satu["aturan"] == "ZI072"]
    assert [berkas for berkas, _ in pesan] == [f"{TW1}/daftar-hadir.txt", f"{TW1}/video.mp4"]
    assert "7271••••••••0001" in pesan[0][1]
    assert "900001" not in pesan[0][1]


def test_what_is_taken_away_is_not_looked_at(repo: Kantor) -> None:
    """An empty file that a branch brings, and a file that it takes away, are nothing to look at."""
    (repo.akar / LAMA / "foto.jpg").unlink()
    repo.tulis(f"{LAMA}/foto-2.jpg", "")
    assert not [aturan for aturan, _ in temuan(repo) if aturan == "ZI072"]


def test_files_beside_the_evidence_are_named(repo: Kantor) -> None:
    """A branch that brings evidence and changes files elsewhere says which; one that changes only those does not."""
    repo.tulis("templates/selisih.md.j2", "x")
    repo.tulis(".github/workflows/x.yml", "x")
    catat(repo.akar)
    assert temuan(repo) == []
    repo.tulis(f"{TW1}/foto.jpg")
    data = repo.zi("check", "--since", "main", "--format", "json", *PER).data
    (satu,) = data["temuan"]
    assert (satu["aturan"], satu["berkas"]) == ("ZI073", f"{TW1}/foto.jpg")
    assert "“.github/workflows/x.yml”, “templates/selisih.md.j2”" in satu["pesan"]
