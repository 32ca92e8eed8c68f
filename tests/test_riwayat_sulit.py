"""Histories that are hard to tell: folders used twice, pulls that turn the main branch round, odd settings."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from kantor import KOMPONEN, RENCANA, Kantor
from kantor_git import catat, git, mulai
from test_log import PLAN, RAPAT, TIM, dicatat, ganti_nama, jenis, kejadian, kirim

DUA = RAPAT.replace("TW1", "TW2")


@pytest.fixture
def repo(tmp_path: Path) -> Kantor:
    """Give an office on 5 January 2026, in git."""
    kantor = Kantor(tmp_path)
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00", siapa="Budi")
    return kantor


def maju(kantor: Kantor, hari: str, siapa: str = "Ani") -> str:
    """Commit everything that is there, straight on the branch."""
    return catat(kantor.akar, f"{hari}T08:00:00+08:00", siapa=siapa)


def test_a_record_that_moves_where_another_was(repo: Kantor) -> None:
    """Each has its own life, whichever came first: the one that is there keeps its day and its people."""
    for asal, tujuan in ((DUA, RAPAT), (RAPAT, DUA)):
        repo.tulis(f"{DUA}/foto.jpg", "b")
        maju(repo, "2026-01-11", "Ani")
        repo.tulis(f"{RAPAT}/foto.jpg", "a")
        maju(repo, "2026-02-12", "Citra")
        git(repo.akar, "rm", "-rq", tujuan)
        maju(repo, "2026-02-13", "Citra")
        ganti_nama(repo, asal, tujuan)
        maju(repo, "2026-02-14", "Budi")
        assert jenis(repo) == ["masuk", "masuk", "dihapus", "dipindah"]
        assert dicatat(repo) == {tujuan: "2026-01-11" if asal == DUA else "2026-02-12"}
        assert kejadian(repo, "1.1.2") == kejadian(repo)
        assert [satu["aturan"] for satu in repo.zi("audit", "--format", "json").data["temuan"]].count("ZI080") == 1
        git(repo.akar, "reset", "-q", "--hard", "HEAD~4")


def test_another_record_in_the_folder_of_a_deleted_one(repo: Kantor) -> None:
    """What comes into the folder later and is something else is a new record, with its own days."""
    kirim(repo, lambda: repo.tulis(f"{TIM}/keputusan.pdf", "k"), "2026-02-01")
    kirim(repo, lambda: repo.tulis(f"{TIM}/laporan.pdf", "l"), "2026-02-02")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", TIM), "2026-02-03")
    kirim(repo, lambda: repo.tulis(f"{TIM}/keputusan.pdf", "lain"), "2026-03-01")
    assert jenis(repo) == ["masuk", "dilengkapi", "dihapus", "masuk"]
    assert dicatat(repo) == {TIM: None}


def test_a_deleted_record_that_comes_back_completed(repo: Kantor) -> None:
    """It is the same record, with its first day."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-04-01")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", RAPAT), "2026-04-02")
    kirim(repo, lambda: [repo.tulis(f"{RAPAT}/{nama}") for nama in ("foto.jpg", "notula.pdf")], "2026-05-03")
    assert dicatat(repo) == {RAPAT: "2026-04-01"}


def test_a_folder_that_is_left_and_entered_in_one_step(repo: Kantor) -> None:
    """One indikator tells as the whole does: the old record went, even where it is empty now, and a new one came."""
    tujuan = TIM.replace("-tim", "-rapat")
    repo.tulis(f"{RAPAT}/foto.jpg", "isi")
    maju(repo, "2026-04-01")
    repo.tulis(f"{RAPAT}/foto.jpg", "")
    maju(repo, "2026-04-02")
    ganti_nama(repo, RAPAT, tujuan)
    repo.tulis(f"{RAPAT}/foto.jpg", "lain")
    maju(repo, "2026-04-03", "Citra")
    assert jenis(repo) == jenis(repo, "1.1.2") == ["masuk", "diganti", "dipindah", "masuk"]
    assert jenis(repo, "1.1.1") == ["masuk", "diganti", "dipindah"]
    assert (
        dicatat(repo) == dicatat(repo, "1.1.2") | dicatat(repo, "1.1.1") == {tujuan: "2026-04-01", RAPAT: "2026-04-03"}
    )


def test_records_that_change_places_in_one_step(repo: Kantor) -> None:
    """Each renamed to a name that another gives up, or that a deleted one had: contents tell who went where."""
    hari = [f"evidence/2026/1.1.2/TW1/2026-01-1{n}-rapat" for n in range(1, 5)]
    for urut, folder in enumerate(hari[:3]):
        repo.tulis(f"{folder}/foto.jpg", f"{urut}")
        maju(repo, f"2026-01-1{urut + 5}")
    for urut in (2, 1, 0):
        ganti_nama(repo, hari[urut], hari[urut + 1])
    maju(repo, "2026-02-01")
    assert jenis(repo) == ["masuk"] * 3 + ["dipindah"] * 3
    assert dicatat(repo) == {folder: f"2026-01-1{urut + 5}" for urut, folder in enumerate(hari[1:])}
    git(repo.akar, "rm", "-rq", hari[1])
    ganti_nama(repo, hari[2], hari[1])
    repo.tulis(f"{hari[2]}/foto.jpg", "baru")
    maju(repo, "2026-02-02")
    assert sorted(jenis(repo)[6:]) == ["dihapus", "dipindah", "masuk"]
    assert dicatat(repo) == {hari[1]: "2026-01-16", hari[2]: "2026-02-02", hari[3]: "2026-01-17"}


def test_one_indikator_tells_what_the_whole_tells(repo: Kantor) -> None:
    """A move is the same from both of its ends, whatever else lies in the folders that a step touches."""
    lain = f"{TIM}-lain"
    repo.tulis(f"{RAPAT}/foto.jpg", "a")
    repo.tulis(f"{lain}/foto.jpg", "sama")
    repo.tulis(f"{TIM}/foto.jpg", "sama")
    repo.tulis(f"{TIM}/laporan.pdf", "l")
    maju(repo, "2026-01-11")
    ganti_nama(repo, RAPAT, TIM.replace("-tim", "-rapat"))
    salinan = RAPAT.replace("-rapat", "-salinan")
    for nama, isi in (("foto.jpg", "a"), ("notula.pdf", "n")):
        repo.tulis(f"{salinan}/{nama}", isi)
    maju(repo, "2026-03-11")
    (repo.akar / TIM / "foto.jpg").unlink()
    ganti_nama(repo, lain, DUA)
    repo.tulis(f"{TIM}/foto-2.jpg", "b")
    maju(repo, "2026-03-12")
    semua = repo.zi("log", "--json").data
    for id_indikator in ("1.1.1", "1.1.2"):
        satu = repo.zi("log", id_indikator, "--json").data
        folder = {ini["bukti"] for ini in satu["kejadian"]}
        assert satu["kejadian"] == [ini for ini in semua["kejadian"] if ini["bukti"] in folder]
        assert satu["bukti"] == [ini for ini in semua["bukti"] if ini["folder"] in folder]


def test_very_many_alike(repo: Kantor) -> None:
    """Where hundreds of records share a content, all evidence is read, and the answer is the same."""
    for urut in range(501):
        repo.tulis(f"{TIM}-{urut}/foto.jpg", "sama")
    repo.tulis(f"{RAPAT}/foto.jpg", "sama")
    maju(repo, "2026-01-11")
    assert kejadian(repo, "1.1.2") == [satu for satu in kejadian(repo) if satu["id"] == "1.1.2"]


def test_a_year_without_a_plan(repo: Kantor) -> None:
    """Evidence of a year that has no plan, or of a folder that is no year, counts nowhere, and stops nothing."""
    for asing in ("2024", "lama"):
        repo.tulis(f"evidence/{asing}/1.1.2/TW1/2026-01-10-a/foto.jpg", asing)
    maju(repo, "2026-01-11")
    assert repo.zi("audit").kode == 0
    ganti_nama(repo, "evidence/2024/1.1.2/TW1/2026-01-10-a", RAPAT)
    maju(repo, "2026-01-12")
    assert dicatat(repo, "1.1.2") == {RAPAT: "2026-01-12"}
    assert jenis(repo, "1.1.2") == ["masuk", "dipindah"]
    assert repo.zi("show", "1.1.2").kode == repo.zi("audit").kode == 0


def test_a_record_that_moved_from_the_year_before(repo: Kantor) -> None:
    """It counted under the plan of that year, and keeps that day."""
    repo.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    repo.tulis("plan/2025/1-a.yaml", KOMPONEN.replace("2026", "2025"))
    lama = "evidence/2025/1.1.2/TW4/2026-01-10-a"
    repo.tulis(f"{lama}/foto.jpg", "a")
    maju(repo, "2026-01-11")
    ganti_nama(repo, lama, RAPAT)
    maju(repo, "2026-01-12")
    assert dicatat(repo, "1.1.2") == {RAPAT: "2026-01-11"}


def tarik(repo: Kantor, kata: str) -> dict[str, Any]:
    """Let Citra, with a commit of her own on main, pull what Budi accepted meanwhile; give the events by folder."""
    akar = repo.akar
    git(akar, "switch", "-q", "-c", "citra")
    repo.tulis(f"{DUA}/foto.jpg", "citra")
    maju(repo, "2026-01-20", "Citra")
    git(akar, "switch", "-q", "main")
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg", "ani"), "2026-01-12")
    git(akar, "switch", "-q", "citra")
    waktu = "2026-02-05T08:00:00+08:00"
    git(akar, "merge", "-q", "--no-ff", "-m", kata, "main", hari=waktu, siapa="Citra")
    git(akar, "switch", "-q", "main")
    git(akar, "merge", "-q", "--ff-only", "citra")
    return {satu["bukti"]: satu for satu in kejadian(repo)}


@pytest.mark.parametrize(
    "kata",
    [
        "Merge branch 'main' of https://contoh.example/kantor",
        "Merge branch 'main' of contoh.example:kantor into main",
        "Merge remote-tracking branch 'origin/main'",
        "Merge branch 'main' into citra",
        "Merge branch 'master' of https://contoh.example/kantor",
    ],
)
def test_a_pull_does_not_take_over_what_others_accepted(repo: Kantor, kata: str) -> None:
    """Who pulls and pushes brings only their own: what was accepted before stays as it was, also for past meetings."""
    menurut = tarik(repo, kata)
    assert (menurut[RAPAT]["penggabung"]["nama"], menurut[RAPAT]["dicatat"][:10]) == ("Budi Contoh", "2026-01-12")
    assert (menurut[DUA]["penggabung"], menurut[DUA]["penulis"]["nama"]) == (None, "Citra Contoh")
    assert menurut[DUA]["dicatat"][:10] == "2026-02-05"
    pada = ("--rev", "2026-01-31", "--per", "2026-12-31", "--json")
    assert repo.zi("status", *pada).data["realisasi"] == 1
    temuan = repo.zi("audit", "--format", "json").data["temuan"]
    assert [(satu["aturan"], satu["bukti"]) for satu in temuan] == [("ZI086", DUA)]


def test_a_pull_of_what_a_forge_squashed(repo: Kantor) -> None:
    """Where the other side has no merge, the number of a pull request tells that others accepted there."""
    git(repo.akar, "switch", "-q", "-c", "citra")
    repo.tulis(f"{DUA}/foto.jpg", "citra")
    maju(repo, "2026-01-20", "Citra")
    git(repo.akar, "switch", "-q", "main")
    repo.tulis(f"{RAPAT}/foto.jpg", "ani")
    catat(repo.akar, "2026-01-12T08:00:00+08:00", "Rapat (#3)", "Ani")
    git(repo.akar, "switch", "-q", "citra")
    kata = "Merge branch 'main' of https://contoh.example/kantor"
    git(repo.akar, "merge", "-q", "--no-ff", "-m", kata, "main", hari="2026-02-05T08:00:00+08:00", siapa="Citra")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", "--ff-only", "citra")
    assert dicatat(repo) == {RAPAT: "2026-01-12", DUA: "2026-02-05"}


@pytest.mark.parametrize(
    "kata", ["Terima kiriman Ani", "Merge branch 'lain' of https://contoh.example/kantor", "Merge branch 'main'x"]
)
def test_any_other_merge_is_an_acceptance(repo: Kantor, kata: str) -> None:
    """A merge that does not say that it is a pull of the main branch is what it looks like."""
    assert tarik(repo, kata)[RAPAT]["penggabung"]["nama"] == "Citra Contoh"


def test_a_pull_of_somebodys_copy_is_an_acceptance(repo: Kantor) -> None:
    """Who pulls a colleague's main, on which she accepted her own work alone, accepts what is in it."""
    git(repo.akar, "switch", "-q", "-c", "topik")
    repo.tulis(f"{RAPAT}/foto.jpg", "ani")
    maju(repo, "2026-01-12", "Ani")
    git(repo.akar, "switch", "-q", "-c", "ani", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "topik", hari="2026-01-12T10:00:00+08:00", siapa="Ani")
    git(repo.akar, "switch", "-q", "main")
    repo.tulis("catatan.txt", "budi")
    maju(repo, "2026-01-13", "Budi")
    kata = "Merge branch 'main' of https://contoh.example/ani"
    git(repo.akar, "merge", "-q", "--no-ff", "-m", kata, "ani", hari="2026-01-14T08:00:00+08:00", siapa="Budi")
    assert kejadian(repo)[0]["penggabung"]["nama"] == "Budi Contoh"


def test_a_forged_day_of_a_merge_is_not_believed(repo: Kantor) -> None:
    """A merge that is dated back is told with the time that it can have had, as everywhere else."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-02-01")
    git(repo.akar, "switch", "-q", "-c", "mundur")
    repo.tulis(f"{DUA}/foto.jpg", "dua")
    maju(repo, "2026-05-02")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "mundur", hari="2026-01-06T08:00:00+08:00", siapa="Budi")
    kirim(repo, lambda: repo.tulis(f"{TIM}/foto.jpg"), "2026-06-01")
    assert dicatat(repo)[DUA] == "2026-02-01"
    assert repo.zi("status", "--rapat", "2026-01-31", "--json").data["realisasi"] == 0
    assert "ZI083" in {satu["aturan"] for satu in repo.zi("audit", "--format", "json").data["temuan"]}


def test_what_is_ignored_is_no_record(repo: Kantor) -> None:
    """Hidden folders and litter, at any depth, are no part of the history, as they are none of the evidence."""
    for jalur in (".tmp/1.1.2/TW1/2026-01-10-a", "1.1.2/.git-x/2026-01-10-a", "1.1.2/TW1/~$2026-01-10-a"):
        repo.tulis(f"evidence/2026/{jalur}/foto.jpg", jalur)
    repo.tulis("plan/2026/monev/TW1/lampiran/foto.jpg", "monev")
    maju(repo, "2026-01-11")
    repo.tulis("plan/2026/monev/TW1/lampiran/foto.jpg", "monev lain")
    maju(repo, "2026-01-12")
    assert kejadian(repo) == []
    assert {satu["aturan"] for satu in repo.zi("audit", "--format", "json").data["temuan"]} <= {"ZI086"}


def test_nothing_of_the_users_settings_reaches_in(repo: Kantor, orang: Path) -> None:
    """Order files, grafts, a .mailmap in git's folder and other settings change nothing."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg", "sama"), "2026-01-11")
    repo.tulis(f"{TIM}/foto.jpg", "sama")
    kirim(repo, lambda: ganti_nama(repo, RAPAT, DUA), "2026-01-12")
    benar = repo.zi("log", "--json").keluar
    orang.write_text(
        f"{orang.read_text('utf-8')}[diff]\n\torderFile = /tidak/ada\n\tignoreSubmodules = all\n\trenames = copies\n"
        "[safe]\n\tbareRepository = explicit\n[log]\n\tshowRoot = false\n\tmailmap = false\n",
        "utf-8",
    )
    (repo.akar / ".git/.mailmap").write_text("Palsu <palsu@x.example> <ani@contoh.example>\n", "utf-8")
    (repo.akar / ".git/info").mkdir(exist_ok=True)
    (repo.akar / ".git/info/grafts").write_text(f"{git(repo.akar, 'rev-parse', 'HEAD')}\n", "utf-8")
    assert repo.zi("log", "--json").keluar == benar
    assert repo.zi("log", "1.1.2").kode == repo.zi("audit").kode == 0


def test_an_office_below_a_folder_of_a_strange_name(tmp_path: Path) -> None:
    """A line end in the name of a folder above is no end of its path."""
    kantor = Kantor(tmp_path / "sub\nx [1]")
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00")
    kantor.tulis(f"{RAPAT}/foto.jpg")
    catat(tmp_path, "2026-01-11T08:00:00+08:00")
    assert jenis(kantor) == jenis(kantor, "1.1.2") == ["masuk"]


def test_a_clone_without_trees(repo: Kantor, tmp_path_factory: pytest.TempPathFactory, orang: Path) -> None:
    """Where not even names are here the way out is told, in the office's language."""
    assert orang.is_file()
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-01-11")
    git(repo.akar, "config", "uploadpack.allowFilter", "true")
    folder = tmp_path_factory.mktemp("pohon")
    git(folder, "clone", "-q", "--filter=tree:0", repo.akar.as_uri(), "salinan")
    hasil = Kantor.di(folder / "salinan").zi("log")
    assert (hasil.kode, hasil.keluar, "git fetch --refetch --no-filter" in hasil.galat) == (3, "", True)


def test_a_plan_of_another_year_names_another_branch(repo: Kantor) -> None:
    """A draft that names a branch that is not there yet does not hide the one that is."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-01-11")
    draf = f"{RENCANA.replace('2026', '2027')}pengaturan: {{cabang_utama: dev}}\n"
    repo.tulis("plan/2027/rencana.yaml", draf)
    repo.tulis("plan/2027/1-a.yaml", KOMPONEN.replace("2026", "2027"))
    assert jenis(repo) == ["masuk"]


def test_a_slip_in_the_plan_moves_no_day(repo: Kantor) -> None:
    """While rencana.yaml cannot be read, the main branch and the end of its days are still those that it names."""
    git(repo.akar, "branch", "-m", "utama")
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{cabang_utama: utama}}\n")
    rev = maju(repo, "2026-02-01")
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}nomer: 3\npengaturan: {{cabang_utama: utama}}\n")
    assert repo.zi("verify", str(repo.akar / PLAN), "--rev", "2026-02-01", "--json").data["rev"] == rev


def test_git_is_asked_for_nothing_more_than_names(repo: Kantor) -> None:
    """The log of an indikator is the same where the contents of papers are gone from this copy."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg", "isi foto"), "2026-01-11")
    benar = repo.zi("log", "--json").keluar
    objek = git(repo.akar, "rev-parse", f"HEAD:{RAPAT}/foto.jpg")
    shutil.rmtree(repo.akar / ".git/objects" / objek[:2])
    assert repo.zi("log", "--json").keluar == benar
