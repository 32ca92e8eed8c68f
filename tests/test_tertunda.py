"""What this copy may not know yet: the age of the last fetch, and the kiriman that wait."""

import os
import time
from pathlib import Path

import pytest
from kantor import RENCANA, Kantor
from kantor_git import catat, git, mulai
from kantor_server import buat_server, kirim, klon, rapat, terima

from zi.model.kiriman import Kiriman, folder_bukti
from zi.output.server import catatan
from zi.repo import tertunda

HARI = 24 * 60 * 60


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """Give a server with the example office on it."""
    return buat_server(tmp_path)


@pytest.fixture
def ani(server: Path) -> Kantor:
    """Give Ani's copy."""
    return klon(server, "ani")


def menunggu(kantor: Kantor) -> list[str]:
    """Name the kiriman that wait."""
    return [satu.cabang for satu in tertunda.periksa(kantor.akar, "main").kiriman]


def tua(berkas: Path, hari: float) -> None:
    """Make a file some days old."""
    saat = time.time() - hari * HARI
    os.utime(berkas, (saat, saat))


def test_how_old_the_last_fetch_is(ani: Kantor) -> None:
    """Status and due say it in one line, and only when it is more than a day."""
    git(ani.akar, "fetch", "-q")
    assert "server" not in ani.zi("status").keluar
    tua(ani.akar / ".git/FETCH_HEAD", 0.99)
    assert "server" not in ani.zi("status").keluar
    tua(ani.akar / ".git/FETCH_HEAD", 3.5)
    for layar in (False, True):
        for perintah in ("status", "due"):
            keluar = ani.zi(perintah, layar=layar).keluar
            assert keluar.count("Terakhir mengambil dari server 3 hari yang lalu; perbarui: zi sync") == 1
            assert "server" not in ani.zi(perintah, "--json").keluar


def test_after_a_clone_its_own_day_is_told(ani: Kantor) -> None:
    """A copy that fetched nothing since it was made is as old as its remote's refs; packing them changes nothing."""
    git(ani.akar, "pack-refs", "--all")
    tua(ani.akar / ".git/refs/remotes/origin/HEAD", 12.5)
    assert "12 hari yang lalu" in ani.zi("status").keluar
    (ani.akar / ".git/refs/remotes/origin/HEAD").unlink()
    tua(ani.akar / ".git/packed-refs", 2.5)
    assert "2 hari yang lalu" in ani.zi("status").keluar


def test_a_repository_that_was_pushed_and_never_fetched(server: Path, kantor: Kantor) -> None:
    """Its last contact is that of the remote's main branch."""
    mulai(kantor.akar)
    catat(kantor.akar)
    git(kantor.akar, "remote", "add", "pusat", server.as_uri())
    git(kantor.akar, "push", "-q", "--force", "pusat", "main")
    tua(kantor.akar / ".git/refs/remotes/pusat/main", 4.5)
    assert "4 hari yang lalu" in kantor.zi("status").keluar


def test_a_fetch_that_failed_tells_nothing(ani: Kantor, server: Path) -> None:
    """A failed fetch leaves an empty file: when the last good one was is not known, and nothing is said."""
    git(ani.akar, "fetch", "-q")
    server.rename(server.parent / "pindah.git")
    assert os.system(f"git -C {ani.akar} fetch -q 2>/dev/null") != 0  # noqa: S605  # a path of this test
    tua(ani.akar / ".git/FETCH_HEAD", 9)
    assert tertunda.periksa(ani.akar, "main").diambil is None


def test_a_linked_working_tree(ani: Kantor) -> None:
    """The newest fetch of the copy and of its linked working tree holds; kiriman are seen from both."""
    kirim(ani, "bukti/1.1.2-TW1-2026-02-01-rapat", "TW1", "2026-02-01")
    git(ani.akar, "worktree", "add", "-q", "--detach", "../ani-lain")
    lain = Kantor(ani.akar.parent / "ani-lain")
    git(ani.akar, "fetch", "-q")
    tua(ani.akar / ".git/FETCH_HEAD", 5.5)
    assert "5 hari yang lalu" in lain.zi("status").keluar
    assert "1 kiriman menunggu persetujuan: 1.1.2 TW1\n" in lain.zi("status").keluar


def test_nothing_is_said_without_git(kantor: Kantor, ani: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a plain folder, without a remote, in something that only looks like a repository, without git installed."""
    tanpa = kantor.zi("status").keluar
    mulai(kantor.akar)
    assert kantor.zi("status").keluar == tanpa
    catat(kantor.akar)
    kantor.tulis(".git/FETCH_HEAD", "sisa remote yang sudah dihapus")
    tua(kantor.akar / ".git/FETCH_HEAD", 9)
    assert kantor.zi("status").keluar == tanpa
    tua(ani.akar / ".git/packed-refs", 9)
    tua(ani.akar / ".git/refs/remotes/origin/HEAD", 9)
    monkeypatch.setenv("PATH", "")
    assert ani.zi("status").keluar == tanpa
    monkeypatch.undo()
    (ani.akar / ".git/HEAD").unlink()
    assert ani.zi("status").keluar == tanpa


def test_a_kiriman_waits_until_it_is_merged(ani: Kantor, server: Path) -> None:
    """It is one kiriman here and on the server, seen from every copy; merged it waits no more."""
    cabang = "bukti/1.1.2-TW1-2026-02-01-rapat"
    kirim(ani, cabang, "TW1", "2026-02-01")
    budi = klon(server, "budi")
    for satu in (ani, budi):
        assert "1 kiriman menunggu persetujuan: 1.1.2 TW1\n" in satu.zi("status").keluar
        assert "1 kiriman menunggu persetujuan: 1.1.2 TW1\n" in satu.zi("due").keluar
        assert "1 kiriman menunggu persetujuan: 1.1.2 TW1" in satu.zi("due", layar=True).keluar
        assert "kiriman" not in satu.zi("due", "--json").keluar
    terima(budi, cabang)
    assert menunggu(budi) == []
    assert menunggu(ani) == [cabang]
    git(ani.akar, "fetch", "-q")
    assert menunggu(ani) == []


@pytest.mark.parametrize("dalam", ["", "kantor/palu"])
@pytest.mark.parametrize("cara", ["squash", "rebase"])
def test_a_squashed_or_rebased_kiriman_is_in_main_too(tmp_path: Path, dalam: str, cara: str) -> None:
    """Its commits are not in main, but the folders that they name are, to the letter."""
    server = buat_server(tmp_path, dalam)
    ani, budi = klon(server, "ani", dalam), klon(server, "budi", dalam)
    kirim(ani, "bukti/satu", "TW1", "2026-02-01")
    kirim(ani, "bukti/dua", "TW2", "2026-05-01")
    catat_lain(budi)
    if cara == "squash":
        terima(budi, "bukti/satu", "--squash")
    else:
        git(budi.akar, "fetch", "-q")
        git(budi.akar, "cherry-pick", "origin/bukti/satu")
        git(budi.akar, "push", "-q", "origin", "main")
    git(ani.akar, "fetch", "-q")
    assert menunggu(ani) == ["bukti/dua"]
    assert "1 kiriman menunggu persetujuan: 1.1.2 TW2\n" in ani.zi("status").keluar


def catat_lain(kantor: Kantor) -> None:
    """Let the main branch go on with something else."""
    rapat(kantor, "TW3", "2026-08-01")
    catat(kantor.akar)


def test_what_was_squashed_only_in_part_waits(ani: Kantor, server: Path) -> None:
    """A branch of two commits, of which main has what the first holds, waits; so does one that went on."""
    git(ani.akar, "switch", "-q", "-c", "bukti/1.1.2-TW1-2026-02-01-rapat")
    satu = rapat(ani, "TW1", "2026-02-01")
    catat(ani.akar, pesan=f"Satu\n\nBukti: {satu}")
    git(ani.akar, "push", "-q", "-u", "origin", "HEAD")
    budi = klon(server, "budi")
    terima(budi, "bukti/1.1.2-TW1-2026-02-01-rapat", "--squash")
    dua = rapat(ani, "TW2", "2026-05-01")
    catat(ani.akar, pesan=f"Dua\n\nBukti: {dua}\nBukti: {satu}")
    git(ani.akar, "fetch", "-q")
    (kiriman,) = tertunda.periksa(ani.akar, "main").kiriman
    assert (kiriman.nama, kiriman.folder) == ("1.1.2 TW1 + 1.1.2 TW2", (satu, dua))


def test_a_folder_that_is_nowhere_hides_no_kiriman(ani: Kantor) -> None:
    """A trailer that names what neither branch nor main has, or no record's folder at all, proves no merge."""
    git(ani.akar, "switch", "-q", "-c", "bukti/1.1.1-B01-B02-2026-02-03-tim")
    nilai = ("evidence/2026/1.1.2/TW1/tidak-ada", "../../etc/a/b/c", "evidence/2026/../TW1/x", "evidence")
    catat(ani.akar, pesan="Kosong\n\n" + "".join(f"Bukti: {satu}\n" for satu in nilai))
    (kiriman,) = tertunda.periksa(ani.akar, "main").kiriman
    assert kiriman.folder == nilai[:1]


def test_only_on_this_machine_is_said(ani: Kantor) -> None:
    """A branch that the server does not have is told apart: its push failed, or it was closed there."""
    kirim(ani, "bukti/1.1.1-B01-B02-2026-02-03-tim", "TW1", "2026-02-01", dorong=False)
    git(ani.akar, "branch", "bukti/buatan tangan".replace(" ", "\u2028"), "bukti/1.1.1-B01-B02-2026-02-03-tim")
    assert "kiriman menunggu persetujuan: 1.1.2 TW1 (baru ada di komputer ini), 1.1.2 TW1 (" in ani.zi("status").keluar


def test_a_main_branch_of_another_name_that_follows_nothing(ani: Kantor) -> None:
    """The setting names the main branch; where it follows no branch, the remote is found as everywhere."""
    ani.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{cabang_utama: utama}}\n")
    catat(ani.akar)
    kirim(ani, "bukti/x", "TW1", "2026-02-01")
    assert menunggu(ani) == ["bukti/x"]
    assert "kiriman" not in ani.zi("status").keluar
    git(ani.akar, "branch", "-q", "-m", "main", "utama")
    git(ani.akar, "branch", "-q", "--unset-upstream", "utama")
    assert "1 kiriman menunggu persetujuan: 1.1.2 TW1\n" in ani.zi("status").keluar
    git(ani.akar, "remote", "rename", "origin", "a")
    git(ani.akar, "remote", "add", "b", "file:///tidak/ada")
    (kiriman,) = tertunda.periksa(ani.akar, "utama").kiriman
    assert not kiriman.terkirim


def test_two_hundred_branches_cost_three_processes(
    ani: Kantor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many branches wait, git is started three times; without any, once."""
    asli = git(ani.akar, "--exec-path")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/git").write_text(f'#!/bin/sh\necho x >> {tmp_path}/hitung\nexec {asli}/git "$@"\n')
    (tmp_path / "bin/git").chmod(0o755)
    kirim(ani, "bukti/asal", "TW1", "2026-02-01")
    objek = git(ani.akar, "rev-parse", "bukti/asal")
    for nomor in range(200):
        (ani.akar / f".git/refs/heads/bukti/{nomor:03}").write_text(f"{objek}\n")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    assert len(menunggu(ani)) == 201
    assert (tmp_path / "hitung").read_text().count("x") == 3
    git(ani.akar, "reset", "-q", "--hard", "bukti/asal")
    assert menunggu(ani) == []


def test_what_a_kiriman_is_called() -> None:
    """By the folders that it names, else by its branch as zi names them, else by the branch's own words."""
    assert Kiriman("bukti/x", ("evidence/2026/1.3.1.2/TW2/2026-07-03-rapat",)).nama == "1.3.1.2 TW2"
    assert Kiriman("bukti/1.1.1-2026-03-14-2026-03-10-tim").nama == "1.1.1 2026-03-14"
    assert Kiriman("bukti/1.2.1-b01-b02-2026-01-21").nama == "1.2.1 B01-B02"
    assert Kiriman("bukti/foto-susulan").nama == "foto-susulan"


def test_only_a_few_are_named() -> None:
    """At most three, each on one harmless line of its own length; the others are counted."""
    semua = [Kiriman(f"bukti/{nama}") for nama in ("a\x1b[31m\nb", "c" * 300, "d", "e", "f")]
    (baris,) = catatan(None, semua)
    assert baris.startswith("5 kiriman menunggu persetujuan: a\ufffd[31m b, ccc")
    assert baris.endswith("c…, d, dan 2 lainnya")
    assert len(baris) < 130
    assert list(catatan(-5 * HARI, [])) == list(catatan(HARI, [])) == []


def test_a_folder_that_a_commit_may_name() -> None:
    """Five parts below evidence, none of which leads elsewhere."""
    assert folder_bukti(" evidence/2026/1.1.2/TW1/2026-02-01-rapat/ ") == "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
    for salah in (
        "",
        "evidence/2026/1/TW1",
        "plan/2026/a/b/c",
        "evidence//1/T/x",
        "evidence/a/b/c/x\n/d",
        "evidence/a/b/c/\0",
    ):
        assert folder_bukti(salah) is None
