"""What happened to records and to the plan, who did it, who accepted it, and when: zi log and zi show."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from kantor import KOMPONEN, RENCANA, Hasil, Kantor
from kantor_git import catat, git, mulai
from kantor_server import rapat

TIM = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim"
RAPAT = "evidence/2026/1.1.2/TW1/2026-03-30-rapat"
PLAN = "plan/2026/1-manajemen-perubahan.yaml"


@pytest.fixture
def repo(tmp_path: Path) -> Kantor:
    """Give an office on 5 January 2026, in git."""
    kantor = Kantor(tmp_path)
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00", siapa="Budi")
    return kantor


def kirim(
    kantor: Kantor, kerja: Callable[[], object], hari: str, siapa: str = "Ani", terima: str = "Budi", pesan: str = "x"
) -> str:
    """Make a change on a branch in the morning and accept it at noon; give the merge."""
    git(kantor.akar, "switch", "-q", "-c", "kiriman", "main")
    kerja()
    catat(kantor.akar, f"{hari}T08:00:00+08:00", pesan, siapa)
    git(kantor.akar, "switch", "-q", "main")
    git(kantor.akar, "merge", "-q", "--no-ff", "-m", "Terima", "kiriman", hari=f"{hari}T12:00:00+08:00", siapa=terima)
    git(kantor.akar, "branch", "-D", "kiriman")
    return git(kantor.akar, "rev-parse", "HEAD")


def kejadian(kantor: Kantor, *argumen: str) -> list[dict[str, Any]]:
    """Give the events, newest first."""
    return list(kantor.zi("log", "--tahun", "2026", *argumen, "--json").data["kejadian"])


def jenis(kantor: Kantor, *argumen: str) -> list[str]:
    """Give the kinds of the events, oldest first."""
    return [satu["jenis"] for satu in kejadian(kantor, *argumen)][::-1]


def dicatat(kantor: Kantor, *argumen: str) -> dict[str, str | None]:
    """Give the day on which each record first counted."""
    data = kantor.zi("log", "--tahun", "2026", *argumen, "--json").data
    return {satu["folder"]: satu["dicatat"] and satu["dicatat"][:10] for satu in data["bukti"]}


def ganti_nama(kantor: Kantor, dari: str, ke: str) -> None:
    """Rename a file or folder of the office."""
    (kantor.akar / ke).parent.mkdir(parents=True, exist_ok=True)
    (kantor.akar / dari).rename(kantor.akar / ke)


def test_a_life_of_a_record(repo: Kantor) -> None:
    """Came, completed, replaced, moved, withdrawn, deleted: each event with its people, times, files and reason."""
    baru = TIM.replace("1.1.1/B01-B02", "1.1.2/TW1")
    kirim(repo, lambda: repo.tulis(f"{TIM}/keputusan.pdf", "k"), "2026-02-03")
    kirim(repo, lambda: repo.tulis(f"{TIM}/laporan.pdf", "l"), "2026-03-03", "Citra", "Dedi")
    kirim(repo, lambda: repo.tulis(f"{TIM}/laporan.pdf", "lain"), "2026-04-03")
    kirim(repo, lambda: ganti_nama(repo, TIM, baru), "2026-05-03", pesan="Pindah\n\nAlasan: Salah tempat\n")
    cabut = "dicabut: {tanggal: 2026-06-03, alasan: Keliru}\n"
    kirim(repo, lambda: repo.tulis(f"{baru}/bukti.yaml", cabut), "2026-06-03")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", baru), "2026-07-03")
    semua = kejadian(repo)
    assert [satu["jenis"] for satu in semua] == ["dihapus", "dicabut", "dipindah", "diganti", "dilengkapi", "masuk"]
    hapus, dicabut, pindah, diganti, lengkap, masuk = semua
    assert (pindah["dari"], pindah["bukti"], pindah["id"], pindah["alasan"]) == (TIM, baru, "1.1.2", "Salah tempat")
    assert (dicabut["alasan"], hapus["alasan"], masuk["dari"]) == ("Keliru", None, None)
    assert lengkap["berkas"] == [{"nama": "laporan.pdf", "perbuatan": "baru"}]
    assert diganti["berkas"] == [{"nama": "laporan.pdf", "perbuatan": "diganti"}]
    assert {satu["nama"] for satu in hapus["berkas"]} == {"keputusan.pdf", "laporan.pdf", "bukti.yaml"}
    assert (lengkap["penulis"], lengkap["penggabung"]) == (
        {"nama": "Citra Contoh", "surel": "citra@contoh.example"},
        {"nama": "Dedi Contoh", "surel": "dedi@contoh.example"},
    )
    assert (masuk["dikomit"], masuk["dicatat"]) == ("2026-02-03T08:00:00+08:00", "2026-02-03T12:00:00+08:00")
    assert masuk["komit"] == git(repo.akar, "rev-parse", f"{masuk['rev']}^2")
    assert repo.zi("log", "--json").data["bukti"] == []
    assert kejadian(repo, "1.1.2") == semua  # of one indikator: whole, also from before it was moved there
    assert kejadian(repo, "1.1.1") == semua


def test_the_same_in_words(repo: Kantor) -> None:
    """On the screen an event says what, when, by whom, and, of a record that first counts, how late."""
    kirim(repo, lambda: repo.tulis(f"{TIM}/keputusan.pdf"), "2026-02-03")
    kirim(repo, lambda: repo.tulis(f"{TIM}/laporan.pdf", "l"), "2026-03-03", "Citra", "Dedi")
    rev = git(repo.akar, "rev-parse", "HEAD")[:10]
    keluar = repo.zi("log").keluar
    assert keluar.startswith(
        f"Kantor Contoh · Rencana Aksi Zona Integritas 2026\nRiwayat menurut git sampai {rev}, 3 Maret 2026\n\n"
        "3 Maret 2026 · bukti dilengkapi · 1.1.1 B01-B02\n"
        "Kegiatan    1 Februari 2026, tim\n"
        "            laporan.pdf (baru)\n"
        "            mulai terhitung; dicatat 30 hari kemudian\n"
        f"            {TIM}/\n"
        "Diserahkan  Citra Contoh, 3 Maret 2026; diterima Dedi Contoh\n"
        f"Commit      {rev}\n"
    )
    assert "dicatat 30 hari kemudian" in repo.zi("log", layar=True).keluar
    assert repo.zi("log", "1.1.2").keluar.endswith("\n\nTidak ada catatan yang sesuai.\n")
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{batas_hari_dicatat: 30}}\n")
    catat(repo.akar, "2026-04-01T08:00:00+08:00")
    assert "hari kemudian" not in repo.zi("log").keluar


def test_what_does_not_replace_evidence(repo: Kantor) -> None:
    """Another name, a file in place of an empty one, another mode: the record is completed, or nothing happened."""
    berkas = {"scan.pdf": "l", "foto.jpg": "", "bukti.yaml": ""}
    kirim(repo, lambda: [repo.tulis(f"{TIM}/{nama}", isi) for nama, isi in berkas.items()], "2026-02-01")
    kirim(repo, lambda: ganti_nama(repo, f"{TIM}/scan.pdf", f"{TIM}/laporan.pdf"), "2026-02-02")
    kirim(repo, lambda: repo.tulis(f"{TIM}/foto.jpg", "terisi"), "2026-02-03")
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim\n"), "2026-02-04")
    kirim(repo, lambda: git(repo.akar, "update-index", "--chmod=+x", f"{TIM}/laporan.pdf"), "2026-02-05")
    kirim(repo, lambda: repo.tulis(f"{TIM}/.gitattributes", "x"), "2026-02-06")
    semua = kejadian(repo)[::-1]
    assert [satu["jenis"] for satu in semua] == ["masuk", "dilengkapi", "dilengkapi", "dilengkapi"]
    assert semua[1]["berkas"] == [{"nama": "laporan.pdf", "perbuatan": "berganti-nama"}]
    assert semua[2]["berkas"] == [{"nama": "foto.jpg", "perbuatan": "baru"}]


def test_what_bukti_yaml_says_is_part_of_the_record(repo: Kantor) -> None:
    """Other words in it replace; a withdrawal alone withdraws, with other words it does both; mending it completes."""
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim\n"), "2026-02-01")
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim kerja\n"), "2026-02-02")
    cabut = "dicabut: {tanggal: 2026-02-03, alasan: x}\n"
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", f"uraian: Lain\n{cabut}"), "2026-02-03")
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", "uraian: Lain\n"), "2026-02-04")
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", f"uraian: Lain\n{cabut}"), "2026-02-05")
    assert jenis(repo) == ["masuk", "diganti", "diganti", "dicabut", "diganti", "dicabut"]
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/bukti.yaml", "- rusak\n"), "2026-02-06")
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/bukti.yaml", "uraian: Rapat\n"), "2026-02-07")
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/bukti.yaml", "uraian: ["), "2026-02-08")
    kirim(repo, (repo.akar / RAPAT / "bukti.yaml").unlink, "2026-02-09")
    assert jenis(repo, "1.1.2") == ["masuk", "dilengkapi", "diganti", "dihapus"]


def test_a_record_that_went_and_came_back(repo: Kantor) -> None:
    """A deleted record that is handed in again is the same one, with its history."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-04-01")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", RAPAT), "2026-04-02")
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-04-03")
    assert jenis(repo) == ["masuk", "dihapus", "masuk"]
    assert dicatat(repo) == {RAPAT: "2026-04-01"}


def test_records_that_move(repo: Kantor) -> None:
    """Whole folders, alike records, and one that is completed on the way keep their history; a copy is a new record."""
    for nama in ("a", "b"):
        repo.tulis(f"evidence/2026/1.1.2/TW2/2026-04-01-{nama}/foto.jpg", "sama")
        repo.tulis(f"evidence/2026/1.1.2/TW2/2026-04-01-{nama}/bukti.yaml", f"uraian: {nama}\n")
    repo.tulis("evidence/2026/1.1.1/TW2/2026-04-02-c/keputusan.pdf", "c")
    repo.tulis("evidence/2026/1.1.2/TW1/2026-03-01-hapus/foto.jpg", "hapus")
    catat(repo.akar, "2026-04-03T08:00:00+08:00")
    ganti_nama(repo, "evidence/2026/1.1.2/TW2", "evidence/2026/1.1.2/TW3")
    ganti_nama(repo, "evidence/2026/1.1.1/TW2", "evidence/2026/1.1.1/B01-B02")
    repo.tulis("evidence/2026/1.1.2/catatan.txt", "bukan bukti")
    git(repo.akar, "rm", "-rq", "evidence/2026/1.1.2/TW1")
    repo.tulis("evidence/2026/1.1.1/B01-B02/2026-04-02-c/laporan.pdf", "l")
    repo.tulis("evidence/2026/1.1.2/TW4/2026-04-01-salinan/foto.jpg", "sama")
    catat(repo.akar, "2026-04-04T08:00:00+08:00")
    pindah = {satu["dari"]: satu["bukti"] for satu in kejadian(repo) if satu["jenis"] == "dipindah"}
    assert pindah == {
        "evidence/2026/1.1.2/TW2/2026-04-01-a": "evidence/2026/1.1.2/TW3/2026-04-01-a",
        "evidence/2026/1.1.2/TW2/2026-04-01-b": "evidence/2026/1.1.2/TW3/2026-04-01-b",
        "evidence/2026/1.1.1/TW2/2026-04-02-c": "evidence/2026/1.1.1/B01-B02/2026-04-02-c",
    }
    assert sorted(jenis(repo)) == ["dihapus", "dilengkapi", *["dipindah"] * 3, *["masuk"] * 5]
    assert dicatat(repo)["evidence/2026/1.1.2/TW3/2026-04-01-a"] == "2026-04-03"
    assert dicatat(repo)["evidence/2026/1.1.1/B01-B02/2026-04-02-c"] == "2026-04-04"
    assert "dipindah" in jenis(repo, "1.1.1")


def test_when_a_record_first_counted(repo: Kantor) -> None:
    """It is the step that made it count: a missing paper, a mended bukti.yaml, or a plan that asks for less."""
    kirim(repo, lambda: repo.tulis(f"{TIM}/keputusan.pdf"), "2026-02-01")
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/foto.jpg"), "2026-02-02")
    rusak = RAPAT.replace("30-rapat", "31-rusak")
    kirim(repo, lambda: [repo.tulis(f"{rusak}/foto.jpg", "r"), repo.tulis(f"{rusak}/bukti.yaml", "- x")], "2026-02-03")
    kurang = TIM.replace("tim", "kurang")
    kirim(repo, lambda: repo.tulis(f"{kurang}/foto.jpg", "k"), "2026-02-04")
    assert dicatat(repo) == {TIM: None, RAPAT: "2026-02-02", rusak: None, kurang: None}
    kirim(repo, lambda: repo.tulis(f"{rusak}/bukti.yaml", ""), "2026-03-01")
    kirim(repo, lambda: repo.ubah(PLAN, "dokumen: [keputusan, laporan]", "dokumen: [keputusan]"), "2026-03-02")
    assert dicatat(repo) == {TIM: "2026-03-02", RAPAT: "2026-02-02", rusak: "2026-03-01", kurang: None}
    assert "masuk 4 Februari 2026, belum pernah terhitung; diserahkan Ani Contoh" in repo.zi("show", "1.1.1").keluar


def test_juga_counts_from_its_own_record(repo: Kantor) -> None:
    """A record that counts only where its juga names counts from then; zi show tells of it there, too."""
    isi = {"bukti.yaml": "juga: 1.1.2/TW1\n", "foto.jpg": "j"}
    kirim(repo, lambda: [repo.tulis(f"{TIM}/{nama}", teks) for nama, teks in isi.items()], "2026-02-03")
    assert dicatat(repo) == {TIM: "2026-02-03"}
    assert "tercatat 3 Februari 2026; diserahkan Ani Contoh, diterima Budi Contoh" in repo.zi("show", "1.1.2").keluar


def test_what_came_before_the_plan(tmp_path: Path) -> None:
    """Evidence that was there before any plan counts from the plan on."""
    kantor = Kantor(tmp_path)
    rapat(kantor, "TW1", "2026-01-02")
    mulai(tmp_path)
    git(tmp_path, "add", "evidence")
    git(tmp_path, "commit", "-q", "-m", "Bukti", hari="2026-01-03T08:00:00+08:00")
    catat(tmp_path, "2026-01-09T08:00:00+08:00")
    assert set(dicatat(kantor).values()) == {"2026-01-09"}


def test_the_plans_words(repo: Kantor) -> None:
    """Which words, schedule or target changed, when and by whom, and what was accepted under the older ones."""
    kirim(repo, lambda: repo.tulis(f"{TIM}/keputusan.pdf"), "2026-02-01")
    kirim(repo, lambda: repo.tulis(f"{TIM}/laporan.pdf", "l"), "2026-02-02")
    kirim(repo, lambda: repo.ubah(PLAN, "Keputusan dan Laporan", "Keputusan, Laporan"), "2026-03-01", "Citra")
    kirim(repo, lambda: repo.ubah(PLAN, "waktu: Per Triwulan", "waktu: kapan saja"), "2026-03-02")
    kirim(repo, lambda: repo.ubah(PLAN, "waktu: kapan saja", "waktu: Per Semester"), "2026-03-03")
    (satu, dua) = [ini for ini in kejadian(repo) if ini["jenis"] == "rencana"][::-1]
    assert (satu["id"], satu["kode"], satu["bukti"], satu["tanggal"]) == ("1.1.1", None, None, None)
    assert satu["perubahan"] == [
        {"kunci": "bukti_fisik", "sebelum": "Keputusan dan Laporan", "sesudah": "Keputusan, Laporan"}
    ]
    assert (satu["ditinjau_ulang"], satu["penulis"]["nama"]) == ([TIM], "Citra Contoh")
    assert (dua["id"], dua["dicatat"][:10], dua["ditinjau_ulang"]) == ("1.1.2", "2026-03-03", [])
    assert dua["perubahan"] == [{"kunci": "waktu", "sebelum": "Per Triwulan", "sesudah": "Per Semester"}]
    keluar = repo.zi("log", "1.1.1").keluar
    assert "1 Maret 2026 · rencana diubah · 1.1.1\nbukti fisik           Keputusan dan Laporan → Keputusan, L" in keluar
    assert f"Perlu ditinjau ulang  {TIM}/ diterima menurut bunyi yang lama\n" in keluar
    diubah = "1 Maret 2026: bunyi indikator 1.1.1 dalam rencana diubah; perlu ditinjau ulang"
    assert diubah in repo.zi("show", "1.1.1").keluar


def test_an_indikator_that_comes_or_goes(repo: Kantor) -> None:
    """One that is added or taken out of the file is an event; dropping it by a decree changes its dicabut."""
    tambahan = KOMPONEN.partition("      - nomor: 2\n")[2].replace("1.1.2", "1.1.3")
    kirim(repo, lambda: repo.tulis(PLAN, f"{KOMPONEN}      - nomor: 3\n{tambahan}"), "2026-03-01")
    kirim(repo, lambda: repo.tulis(PLAN, KOMPONEN), "2026-03-02")
    dicabut = KOMPONEN.replace("[dokumentasi]", '[dokumentasi]\n            dicabut: {oleh: "9", tanggal: 2026-07-01}')
    kirim(repo, lambda: repo.tulis(PLAN, dicabut), "2026-03-03")
    tiga, dua, satu = kejadian(repo)
    assert satu["perubahan"] == [{"kunci": "indikator", "sebelum": None, "sesudah": "Rapat dilaksanakan"}]
    assert dua["perubahan"] == [{"kunci": "indikator", "sebelum": "Rapat dilaksanakan", "sesudah": None}]
    assert (satu["id"], tiga["perubahan"][0]["sesudah"]) == ("1.1.3", "9, 1 Juli 2026")
    keluar = repo.zi("log").keluar
    assert "ditambahkan: Rapat dilaksanakan" in keluar
    assert "tidak ada lagi: Rapat dilaksanakan" in keluar
    assert jenis(repo, "1.1.3") == ["rencana", "rencana"]


def test_a_plan_file_that_goes(repo: Kantor) -> None:
    """A plan that loses its files is no event; what it says when they are back is held against what it said."""
    isi = (repo.akar / PLAN).read_text("utf-8")
    kirim(repo, (repo.akar / PLAN).unlink, "2026-03-01")
    kirim(repo, lambda: repo.tulis(PLAN, isi.replace("Tim kerja ditetapkan", "Tim kerja ada")), "2026-03-02")
    assert [satu["perubahan"][0]["kunci"] for satu in kejadian(repo)] == ["indikator"]


def test_who_accepted_is_never_guessed(repo: Kantor) -> None:
    """A squash, a rebase, a push: git does not know who accepted, and that is what is said."""
    for urut, (pengomit, pesan) in enumerate([("GitHub", "Rapat"), ("Ani", "Rapat (#12)"), ("Ani", "Rapat")], start=1):
        rapat(repo, "TW1", f"2026-01-1{urut}")
        git(repo.akar, "add", "--all")
        commit = ("commit", "-q", "-m", pesan, "--author=Ani Contoh <ani@contoh.example>")
        git(repo.akar, *commit, hari=f"2026-01-2{urut}T08:00:00+08:00", siapa=pengomit)
    langsung, bernomor, lewat_forge = kejadian(repo)
    assert [satu["penggabung"] for satu in (langsung, bernomor, lewat_forge)] == [None] * 3
    assert [satu["pr"] for satu in (langsung, bernomor, lewat_forge)] == [None, 12, None]
    keluar = repo.zi("log").keluar
    assert keluar.count("penerima: tidak tercatat (squash/rebase)") == 2
    assert keluar.count("penerima: tidak tercatat (squash/rebase, atau langsung ke cabang utama)") == 1
    assert "(squash/rebase) (kiriman nomor 12)\n" in keluar


@pytest.mark.parametrize(
    ("cara", "pesan", "nomor"),
    [
        ("gabung", "Merge pull request #7 from contoh/bukti", 7),
        ("gabung", "Merge pull request 'Rapat monev' (#8) from bukti into main", 8),
        ("gabung", "Merge branch 'bukti' into 'main'\n\nRapat\n\nSee merge request kantor/zi!9", 9),
        ("squash", "Rapat ke-3 (#10)", 10),
        ("gabung", "Rapat ke-3 (#10)", 10),
        ("squash", "Rapat #11", None),
        ("squash", "x\n\nSee merge request kantor/zi!9", None),
        ("gabung", "Merge branch 'x'\n\nlihat #12", None),
    ],
)
def test_the_number_of_a_pull_request(repo: Kantor, cara: str, pesan: str, nomor: int | None) -> None:
    """GitHub, Gitea, GitLab and squashes write it each in their way; any other number is none."""
    git(repo.akar, "switch", "-q", "-c", "kiriman")
    rapat(repo, "TW1", "2026-01-10")
    catat(repo.akar, pesan="See merge request kantor/lain!99")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", *(["--squash"] if cara == "squash" else ["--no-ff", "-m", pesan]), "kiriman")
    if cara == "squash":
        catat(repo.akar, pesan=pesan)
    assert kejadian(repo)[0]["pr"] == nomor


def test_names_come_through_the_mailmap_of_that_revision(repo: Kantor) -> None:
    """Nicknames and noreply addresses get their names; a .mailmap that is only in the working tree changes nothing."""
    kirim(repo, lambda: rapat(repo, "TW1", "2026-01-10"), "2026-01-11")
    sebelum = git(repo.akar, "rev-parse", "HEAD")
    repo.tulis(".mailmap", "Ani Lestari <ani.lestari@kantor.example> <ani@contoh.example>\n")
    catat(repo.akar, "2026-01-12T08:00:00+08:00")
    assert kejadian(repo)[0]["penulis"] == {"nama": "Ani Lestari", "surel": "ani.lestari@kantor.example"}
    assert kejadian(repo, "--rev", sebelum)[0]["penulis"]["nama"] == "Ani Contoh"
    repo.tulis(".mailmap", "Palsu <palsu@x.example> <ani@contoh.example>\n")
    assert kejadian(repo)[0]["penulis"]["nama"] == "Ani Lestari"


def test_branches_that_live_for_weeks(repo: Kantor) -> None:
    """A branch that took the main branch in still tells who made what; what the merge itself made is the merger's."""
    git(repo.akar, "switch", "-q", "-c", "lama", "main")
    rapat(repo, "TW1", "2026-01-10", "lama")
    catat(repo.akar, "2026-01-11T08:00:00+08:00", siapa="Ani")
    git(repo.akar, "switch", "-q", "main")
    kirim(repo, lambda: rapat(repo, "TW1", "2026-01-12", "lain"), "2026-01-13", "Citra")
    git(repo.akar, "switch", "-q", "lama")
    git(repo.akar, "merge", "-q", "--no-ff", "-m", "Ikuti", "main", hari="2026-02-01T08:00:00+08:00", siapa="Ani")
    rapat(repo, "TW1", "2026-01-14", "kedua")
    catat(repo.akar, "2026-02-02T08:00:00+08:00", siapa="Dedi")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "--no-commit", "lama")
    rapat(repo, "TW1", "2026-01-15", "selipan")
    catat(repo.akar, "2026-02-03T08:00:00+08:00", siapa="Budi")
    pembuat = {satu["bukti"].rpartition("-")[2]: satu["penulis"]["nama"] for satu in kejadian(repo)}
    assert pembuat == {
        "lama": "Ani Contoh",
        "lain": "Citra Contoh",
        "kedua": "Dedi Contoh",
        "selipan": "Budi Contoh",
    }
    assert {satu["dicatat"][:10] for satu in kejadian(repo)} == {"2026-01-13", "2026-02-03"}


def test_a_change_that_only_a_merge_within_the_branch_made(repo: Kantor) -> None:
    """What came in by a merge inside a branch, from no commit of it, is told with that merge's author."""
    git(repo.akar, "switch", "-q", "-c", "satu", "main")
    catat(repo.akar, "2026-01-10T08:00:00+08:00", siapa="Ani")
    git(repo.akar, "switch", "-q", "-c", "dua", "main")
    catat(repo.akar, "2026-01-11T08:00:00+08:00", siapa="Citra")
    git(repo.akar, "merge", "-q", "--no-ff", "--no-commit", "satu")
    rapat(repo, "TW1", "2026-01-12")
    catat(repo.akar, "2026-01-13T08:00:00+08:00", siapa="Dedi")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "-m", "Terima", "dua", hari="2026-01-14T08:00:00+08:00", siapa="Budi")
    (satu,) = kejadian(repo)
    assert (satu["penulis"]["nama"], satu["penggabung"]["nama"]) == ("Dedi Contoh", "Budi Contoh")


def test_filters(repo: Kantor) -> None:
    """By komponen, person (also by the team's name for an address), triwulan, year and revision."""
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}tim: [{{nama: Sri Wahyuni, akun: Ani@contoh.example}}]\n")
    kirim(repo, lambda: rapat(repo, "TW1", "2026-01-10"), "2026-01-11")
    kirim(repo, lambda: rapat(repo, "TW2", "2026-04-10"), "2026-04-11", "Citra", "Dedi")
    kirim(repo, lambda: repo.ubah(PLAN, "Rapat dilaksanakan", "Rapat diadakan"), "2026-05-01")
    rencana, dua, satu = kejadian(repo)
    assert kejadian(repo, "--orang", "sri wah") == [rencana, satu]
    assert kejadian(repo, "--orang", "dedi@") == [dua]
    assert kejadian(repo, "--orang", "Budi") == [rencana, satu]
    assert kejadian(repo, "--triwulan", "2") == kejadian(repo, "--triwulan", "tw2") == [rencana, dua]
    assert kejadian(repo, "--komponen", "1") == [rencana, dua, satu]
    lain = KOMPONEN.replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2.")
    kirim(repo, lambda: repo.tulis("plan/2026/2-lain.yaml", lain), "2026-05-02")
    assert {ini["id"] for ini in kejadian(repo, "--komponen", "2")} == {"2.1.1", "2.1.2"}
    assert kejadian(repo, "--rev", "2026-03-01") == [satu]
    data = repo.zi("log", "--orang", "dedi", "--json").data
    assert [bukti["folder"] for bukti in data["bukti"]] == [dua["bukti"]]


@pytest.mark.parametrize(
    ("argumen", "kode", "kata"),
    [
        (["1.1.9"], 2, "indikator “1.1.9” tidak ada dalam rencana 2026. Maksudnya"),
        (["--komponen", "7"], 2, "Komponen 7 tidak ada"),
        (["--triwulan", "5"], 2, "“5” bukan triwulan; tulis 1, 2, 3, atau 4"),
        (["--rev", "tidak-ada"], 3, "Revisi “tidak-ada” tidak ada"),
        (["--tahun", "2025"], 3, "Tidak ada rencana 2025 pada revisi itu"),
        (["--rev", "2026-01-04"], 3, "Pada 4 Januari 2026 cabang utama “main” belum mempunyai catatan"),
    ],
)
def test_what_is_not_there(repo: Kantor, argumen: list[str], kode: int, kata: str) -> None:
    """A wrong call, and a history that is not there, are sentences."""
    hasil = repo.zi("log", *argumen)
    assert (hasil.kode, hasil.keluar, kata in hasil.galat) == (kode, "", True)


def test_hostile_text_is_only_text(repo: Kantor) -> None:
    """Names, addresses, messages and paths cannot steer a terminal; JSON keeps them escaped."""
    folder = "evidence/2026/1.1.2/TW1/2026-01-10-\x1b[31mmerah"
    repo.tulis(f"{folder}/foto \x1b]0;x\x07.jpg")
    git(repo.akar, "add", "--all")
    nama = "Ani \x1b[2J\u202e[bold]"
    git(
        repo.akar,
        "-c",
        f"user.name={nama}",
        "commit",
        "-q",
        f"--author={nama} <a@x>",
        "-m",
        "\x1b[31m\n\nAlasan: \x1b[31m",
    )
    ganti_nama(repo, folder, folder.replace("TW1", "TW2"))
    git(repo.akar, "add", "--all")
    git(repo.akar, "commit", "-q", f"--author={nama} <a@x>", "-m", "x\n\nAlasan: \x1b[31mx")
    for hasil in (repo.zi("log"), repo.zi("log", "--json"), repo.zi("show", "1.1.2"), repo.zi("log", "1.1.2")):
        assert hasil.kode == 0
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e]", hasil.keluar + hasil.galat)
    assert "[bold]" in repo.zi("log", layar=True).keluar


def test_an_office_in_a_larger_repository(tmp_path: Path) -> None:
    """Paths begin at the office's root; what lies beside it is no part of its history."""
    kantor = Kantor(tmp_path / "kantor [1]")
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00")
    rapat(kantor, "TW1", "2026-01-10")
    Kantor(tmp_path / "lain").tulis("evidence/2026/1.1.2/TW2/2026-04-01-lain/foto.jpg")
    catat(tmp_path, "2026-01-11T08:00:00+08:00")
    (satu,) = kejadian(kantor)
    assert satu["bukti"] == "evidence/2026/1.1.2/TW1/2026-01-10-rapat"
    assert kejadian(kantor, "1.1.2") == [satu]
    assert kantor.zi("audit", "--format", "json").data["temuan"][0]["bukti"] == satu["bukti"]


def test_a_linked_working_tree(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """In a second working tree of the repository the history is the same."""
    rapat(repo, "TW1", "2026-01-10")
    catat(repo.akar)
    pohon = tmp_path_factory.mktemp("kedua") / "pohon"
    git(repo.akar, "worktree", "add", "-q", "--detach", str(pohon))
    assert kejadian(Kantor.di(pohon)) == kejadian(repo)


def test_where_git_cannot_tell(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No repository, a shallow clone, no main branch: a sentence and exit code 3; zi show goes on without a history."""
    tanpa = Kantor(tmp_path_factory.mktemp("tanpa"))
    rapat(repo, "TW1", "2026-01-10")
    catat(repo.akar)
    folder = tmp_path_factory.mktemp("dangkal")
    git(folder, "clone", "-q", "--depth=1", f"file://{repo.akar}", "kantor")
    dangkal = Kantor.di(folder / "kantor")
    git(repo.akar, "branch", "-m", "lain")
    for kantor, kata in ((tanpa, "bukan repositori git"), (dangkal, "shallow clone"), (repo, "Cabang utama “main”")):
        for perintah in (["log"], ["log", "1.1.2"], ["audit"], ["bundle"]):
            hasil = kantor.zi(*perintah)
            assert (hasil.kode, hasil.keluar, kata in hasil.galat) == (3, "", True), perintah
        ditunjukkan = kantor.zi("show", "1.1.2", "--json")
        assert (ditunjukkan.kode, ditunjukkan.data["riwayat"]) == (0, None)
        catatan = "" if kantor is tanpa else f"Riwayatnya tidak disertakan: {hasil.galat}"
        assert ditunjukkan.galat == catatan
    assert "fetch-depth: 0" in dangkal.zi("log").galat


def test_zi_show_has_the_events(repo: Kantor) -> None:
    """In JSON riwayat are the events of the log of that indikator; what waits in the working tree is said."""
    kirim(repo, lambda: rapat(repo, "TW1", "2026-01-10"), "2026-01-11")
    folder = rapat(repo, "TW2", "2026-03-01", "baru")
    data = repo.zi("show", "1.1.2", "--json").data
    assert data["riwayat"] == kejadian(repo, "1.1.2")
    keluar = repo.zi("show", "1.1.2").keluar
    assert f"{folder}/\n       bertanggal 31 hari sebelum TW2 mulai\n       belum diterima di cabang utama\n" in keluar


def salin_sebagian(repo: Kantor, folder: Path) -> Kantor:
    """Clone without contents, and check only YAML out, as an office with a slow line does."""
    git(repo.akar, "config", "uploadpack.allowFilter", "true")
    git(folder, "clone", "-q", "--no-checkout", "--filter=blob:none", repo.akar.as_uri(), "sebagian")
    salinan = folder / "sebagian"
    git(salinan, "sparse-checkout", "set", "--no-cone", "/plan/", "/evidence/**/bukti.yaml")
    git(salinan, "checkout", "-q", "main")
    return Kantor.di(salinan)


def objek(kantor: Kantor) -> list[str]:
    """Name every object that a copy holds."""
    semua = ("cat-file", "--batch-check=%(objectname)", "--batch-all-objects")
    return sorted(git(kantor.akar, *semua).splitlines())


def test_a_partial_clone_answers_about_names_and_days(
    repo: Kantor, tmp_path_factory: pytest.TempPathFactory, orang: Path
) -> None:
    """Nothing is downloaded to say who and when; what only contents can tell is null, and said to be not certain."""
    assert orang.is_file()
    kirim(repo, lambda: rapat(repo, "TW1", "2026-01-10"), "2026-01-11")
    kirim(repo, lambda: [repo.tulis(f"{RAPAT}/foto.jpg", "r"), repo.tulis(f"{RAPAT}/bukti.yaml", "")], "2026-04-01")
    kirim(
        repo,
        lambda: [repo.tulis(f"{TIM}/laporan.pdf", "t"), repo.tulis(f"{TIM}/bukti.yaml", "nomor: 1\n")],
        "2026-04-02",
    )
    lama = TIM.replace("-tim", "-lama")
    kirim(repo, lambda: repo.tulis(f"{lama}/bukti.yaml", "nomor: 9\n"), "2026-04-03")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", lama), "2026-04-04")
    utuh = salin_sebagian(repo, tmp_path_factory.mktemp("utuh"))
    assert dicatat(utuh) == dicatat(repo)  # the plan is here as it always was
    kirim(repo, lambda: repo.ubah(PLAN, "Rapat dilaksanakan", "Rapat diadakan"), "2026-04-05")
    sebagian = salin_sebagian(repo, tmp_path_factory.mktemp("sebagian"))
    ada = objek(sebagian)
    utuh, sebagian_data = (kantor.zi("log", "--json").data for kantor in (repo, sebagian))
    bukti = [satu for satu in utuh["kejadian"] if satu["jenis"] != "rencana"]
    assert sebagian_data["kejadian"] == bukti  # the older words of the plan are not here
    assert {satu["dicatat"] for satu in sebagian_data["bukti"]} == {None}
    assert (
        "sejak kapan terhitung tidak dapat dipastikan di sini" in sebagian.zi("show", "1.1.1", "--rev", "HEAD").keluar
    )
    assert "sejak kapan terhitung tidak dapat dipastikan di sini; diserahkan Ani" in sebagian.zi("show", "1.1.1").keluar
    for perintah in (["audit"], ["bundle"]):
        hasil = sebagian.zi(*perintah)
        assert (hasil.kode, hasil.keluar, "git fetch --refetch --no-filter" in hasil.galat) == (3, "", True), perintah
    assert objek(sebagian) == ada


def test_a_changed_bukti_yaml_that_is_not_here(
    repo: Kantor, tmp_path_factory: pytest.TempPathFactory, orang: Path
) -> None:
    """Whether it was changed or withdrawn only its content tells: without that there is a sentence, never a guess."""
    assert orang.is_file()
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim\n"), "2026-04-01")
    kirim(repo, lambda: repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim kerja\n"), "2026-04-02")
    hasil = salin_sebagian(repo, tmp_path_factory.mktemp("sebagian")).zi("log")
    assert (hasil.kode, hasil.keluar, "partial clone" in hasil.galat) == (3, "", True)


def test_commits_of_an_impossible_time(repo: Kantor) -> None:
    """A commit far beyond any calendar is told with the last day that can be."""
    rapat(repo, "TW1", "2026-01-10")
    git(repo.akar, "add", "--all")
    pohon, induk = git(repo.akar, "write-tree"), git(repo.akar, "rev-parse", "HEAD")
    waktu = "Ani <a@x.example> 99999999999999 +0000"
    isi = repo.tulis("commit.txt", f"tree {pohon}\nparent {induk}\nauthor {waktu}\ncommitter {waktu}\n\nx\n")
    rev = git(repo.akar, "hash-object", "-t", "commit", "-w", "--literally", str(isi))
    git(repo.akar, "reset", "-q", "--hard", rev)
    assert kejadian(repo)[0]["dicatat"].startswith("99")
    assert repo.zi("log").kode == repo.zi("show", "1.1.2").kode == 0
    assert "ZI083" in {satu["aturan"] for satu in repo.zi("audit", "--format", "json").data["temuan"]}


def test_links_and_stray_files_are_no_reading(repo: Kantor) -> None:
    """A link in a record, one named bukti.yaml, a sub-folder and a stray file are told, and never followed."""
    repo.tulis(f"{RAPAT}/foto.jpg").with_name("tautan.jpg").symlink_to("/etc/passwd")
    lain = RAPAT.replace("rapat", "tautan")
    repo.tulis(f"{lain}/foto.jpg", "t").with_name("bukti.yaml").symlink_to("/etc/passwd")
    repo.tulis(f"{RAPAT}/dalam/foto.jpg", "d")
    repo.tulis("evidence/2026/1.1.2/catatan.txt", "c")
    catat(repo.akar)
    (repo.akar / lain / "bukti.yaml").unlink()
    repo.tulis(f"{lain}/bukti.yaml", "uraian: x\n")
    catat(repo.akar)
    assert jenis(repo) == ["masuk", "masuk", "dilengkapi"]
    assert dicatat(repo) == {RAPAT: None, lain: git(repo.akar, "log", "-1", "--format=%cs")}


def test_zi_log_takes_hasil(repo: Kantor) -> None:
    """The whole answer names the year and the commit at which it ends."""
    hasil: Hasil = repo.zi("log", "--json")
    assert (hasil.data["tahun"], hasil.data["rev"]) == (2026, git(repo.akar, "rev-parse", "HEAD"))
