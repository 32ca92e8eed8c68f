"""``zi sync``: what came is brought in and told; what stands in the way is said, and nothing is lost."""

import hashlib
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor
from kantor_git import catat, git, mulai
from kantor_server import buat_server, kirim, klon, rapat, terima

from zi.repo.galat import jaringan, penggabungan, sebab

CABANG = "bukti/1.1.2-TW1-2026-02-01-rapat"


@pytest.fixture(autouse=True)
def pengguna(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give zi a user whose git has no settings."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """Give a server with the example office on it."""
    return buat_server(tmp_path)


@pytest.fixture
def ani(server: Path) -> Kantor:
    """Give Ani's copy, which will be behind."""
    return klon(server, "ani")


@pytest.fixture
def budi(server: Path, ani: Kantor) -> Kantor:
    """Give Budi's copy; his record is on the server's main branch, and Ani's copy is older."""
    assert ani.akar.is_dir()
    kantor = klon(server, "budi")
    kirim(kantor, CABANG, "TW1", "2026-02-01")
    terima(kantor, CABANG)
    return kantor


def isi(akar: Path) -> dict[str, str]:
    """Give everything a working tree and its refs hold, by name."""
    berkas = {
        str(satu.relative_to(akar)): hashlib.sha256(satu.read_bytes()).hexdigest()
        for satu in akar.rglob("*")
        if satu.is_file() and ".git" not in satu.relative_to(akar).parts
    }
    return berkas | {
        "ref": git(akar, "for-each-ref", "refs/heads"),
        "kepala": git(akar, "rev-parse", "--symbolic-full-name", "HEAD"),
    }


def test_what_came_is_told(ani: Kantor, budi: Kantor) -> None:
    """The commits, the new record, the periode that moved, the capaian before and after; a second time: nothing new."""
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.galat) == (0, "")
    assert (
        hasil.keluar
        == (
            "2 commit baru dari server (origin).\n\n"
            "Bukti baru untuk rencana 2026: 1\n1.1.2  TW1  1 Februari 2026 · rapat\n\n"
            "Periode yang berubah pada rencana 2026: 1\n1.1.2  TW1  0/1 → 1/1 · selesai\n\n"
            "Capaian 2026 sampai hari ini: 0 % → 13 %\n"
        )
        or "→" in hasil.keluar
    )
    assert git(ani.akar, "rev-parse", "HEAD") == git(budi.akar, "rev-parse", "main")
    assert (ani.akar / "evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg").is_file()
    assert git(ani.akar, "status", "--porcelain") == ""
    assert ani.zi("sync").keluar == "Sudah yang terbaru.\n"
    assert "Sudah yang terbaru." in ani.zi("sync", layar=True).keluar


def test_a_fetch_by_hand_before_it_changes_nothing(ani: Kantor, budi: Kantor) -> None:
    """What is told is what moves the main branch here, also where git had fetched it already."""
    assert budi.akar.is_dir()
    git(ani.akar, "fetch", "-q")
    assert ani.zi("sync").keluar.startswith("2 commit baru dari server (origin).\n\nBukti baru untuk rencana 2026: 1\n")


def test_commits_that_move_no_figure(ani: Kantor, budi: Kantor) -> None:
    """When only other files came, that is said."""
    assert ani.zi("sync").kode == 0
    budi.tulis("README.md")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    assert ani.zi("sync").keluar == "1 commit baru dari server (origin).\n\nBukti dan capaian tidak berubah.\n"


def test_a_record_that_went_a_plan_that_grew_and_long_lists(ani: Kantor, budi: Kantor) -> None:
    """What is gone is named too; a new year's periode come from nothing; a list is cut at ten."""
    assert ani.zi("sync").kode == 0
    git(budi.akar, "rm", "-q", "-r", "evidence")
    budi.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    budi.tulis("plan/2025/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2025"))
    for nomor in range(12):
        budi.tulis(f"evidence/2025/1.1.2/TW1/2025-02-{nomor + 1:02}/foto.jpg")
    budi.ubah("plan/2026/1-manajemen-perubahan.yaml", "Januari s.d. Februari 2026", "Maret 2026")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    keluar = ani.zi("sync").keluar
    assert "Bukti baru untuk rencana 2025: 12\n1.1.2  TW1  1 Februari 2025\n" in keluar
    assert "\n… dan 2 lainnya\n" in keluar
    assert "Periode yang berubah pada rencana 2025: 1\n1.1.2  TW1  0/1 → 12/1 · selesai\n" in keluar
    assert "Bukti yang tidak ada lagi pada rencana 2026: 1\n1.1.2  TW1  1 Februari 2026 · rapat\n" in keluar
    assert "1.1.1  B03      – → 0/1 · " in keluar


def test_a_record_that_proves_nothing_yet(ani: Kantor, budi: Kantor) -> None:
    """A record that is not complete is told as new, and no periode as changed."""
    assert ani.zi("sync").kode == 0
    budi.tulis("evidence/2026/1.1.1/B01-B02/2026-02-03-tim/laporan.pdf")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    keluar = ani.zi("sync").keluar
    assert "Bukti baru untuk rencana 2026: 1\n1.1.1  B01-B02  3 Februari 2026 · tim\n" in keluar
    assert "Periode yang berubah" not in keluar


@pytest.mark.parametrize("lagi", [False, True])
def test_a_history_that_was_written_anew(ani: Kantor, budi: Kantor, lagi: bool) -> None:  # noqa: FBT001  # a case
    """A main branch that lost commits on the server is told, and nothing of this copy is to be sent, now or later."""
    assert ani.zi("sync").kode == 0
    git(budi.akar, "reset", "-q", "--hard", "HEAD~1")
    if lagi:
        budi.tulis("baru.txt")
        catat(budi.akar)
    git(budi.akar, "push", "-q", "--force", "origin", "main")
    for _ in range(2):
        hasil = ani.zi("sync")
        assert (hasil.kode, hasil.keluar) == (3, "")
        assert "Riwayat cabang utama di server ditulis ulang" in hasil.galat
        assert "git push" not in hasil.galat


def test_a_broken_plan_comes_in_like_any_other(ani: Kantor, budi: Kantor) -> None:
    """A plan with a kesalahan is named, nothing is said of its figures, and it does not keep sync from its work."""
    budi.ubah("plan/2026/1-manajemen-perubahan.yaml", "waktu: Per Triwulan", "waktu: Kapan saja")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    hasil = ani.zi("sync")
    assert (hasil.kode, "Periode yang berubah" in hasil.keluar) == (0, False)
    assert "Rencana 2026 perlu diperbaiki, jadi angkanya belum dapat dibandingkan: zi check" in hasil.keluar
    (ani.akar / "plan/2026/rencana.yaml").write_text("rusak: [")
    assert ani.zi("sync").keluar == "Sudah yang terbaru.\n"


@pytest.mark.parametrize("dalam", ["kantor/palu"])
def test_an_office_in_a_folder_of_the_repository(tmp_path: Path, dalam: str) -> None:
    """The figures are of the office's own folder."""
    server = buat_server(tmp_path, dalam)
    ani, budi = klon(server, "ani", dalam), klon(server, "budi", dalam)
    kirim(budi, CABANG, "TW1", "2026-02-01")
    terima(budi, CABANG)
    assert "1.1.2  TW1  0/1 → 1/1 · selesai" in ani.zi("sync").keluar


@pytest.mark.parametrize("lepas", [False, True])
def test_another_branch_that_is_checked_out_is_left_alone(ani: Kantor, budi: Kantor, lepas: bool) -> None:  # noqa: FBT001  # a case
    """On another branch or a detached head the main branch's ref moves, and the files stay."""
    git(ani.akar, "switch", "-q", *(("--detach",) if lepas else ("-c", "lain")))
    ani.tulis("draf.txt")
    sebelum = isi(ani.akar)
    keluar = ani.zi("sync").keluar
    assert keluar.startswith("2 commit baru dari server (origin).")
    apa = "Revisi lama yang sedang terbuka" if lepas else "Cabang yang terbuka (lain)"
    assert keluar.endswith(f"{apa} dibiarkan; berkas di folder ini tidak berubah. Ke cabang utama: git switch main\n")
    assert git(ani.akar, "rev-parse", "main") == git(budi.akar, "rev-parse", "main")
    assert isi(ani.akar) | {"ref": ""} == sebelum | {"ref": ""}
    assert ani.zi("sync").keluar.startswith("Sudah yang terbaru.")


def test_no_main_branch_here(ani: Kantor, budi: Kantor) -> None:
    """Where the main branch is only known from the server, what came there is told and no branch is made."""
    assert budi.akar.is_dir()
    git(ani.akar, "branch", "-q", "-m", "main", "lain")
    keluar = ani.zi("sync").keluar
    assert keluar.startswith("2 commit baru dari server (origin).")
    assert "Cabang yang terbuka (lain) dibiarkan" in keluar
    assert git(ani.akar, "branch", "--list", "main") == ""


def test_a_folder_without_commits(server: Path, tmp_path: Path) -> None:
    """A repository that was only begun gets the whole main branch, when nothing stands in its way."""
    kantor = Kantor(tmp_path / "baru")
    mulai(kantor.akar)
    git(kantor.akar, "remote", "add", "origin", server.as_uri())
    assert "tanpa tercatat" in kantor.zi("sync").galat
    for satu in ("rencana.yaml", "1-manajemen-perubahan.yaml"):
        (kantor.akar / "plan/2026" / satu).rename(tmp_path / satu)
    Kantor(kantor.akar / "plan/2026/luar")  # an office must be there for zi to begin with
    (kantor.akar / "plan/2026/luar").rename(tmp_path / "luar")
    (kantor.akar / "plan/2025").mkdir()
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    keluar = kantor.zi("sync").keluar
    assert keluar.startswith("1 commit baru dari server (origin).")
    assert (kantor.akar / "plan/2026/rencana.yaml").is_file()


def test_main_is_open_in_another_folder(ani: Kantor, budi: Kantor) -> None:
    """A main branch that a linked working tree has open is not moved under it."""
    assert budi.akar.is_dir()
    git(ani.akar, "switch", "-q", "-c", "lain")
    git(ani.akar, "worktree", "add", "-q", "../ani-utama", "main")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "2 commit baru sudah diambil, tetapi belum dipasang." in hasil.galat
    assert "ani-utama" in hasil.galat
    assert isi(ani.akar) == sebelum


def test_not_a_repository_no_remote_no_server(kantor: Kantor, ani: Kantor, server: Path) -> None:
    """Each is a sentence that says what to do, with exit code 3."""
    hasil = kantor.zi("sync")
    assert (hasil.kode, "bukan repositori git" in hasil.galat) == (3, True)
    mulai(kantor.akar)
    hasil = kantor.zi("sync")
    assert (hasil.kode, "git remote add origin ALAMAT" in hasil.galat) == (3, True)
    server.rename(server.parent / "pindah.git")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat.startswith("Tidak dapat mengambil dari server “origin”: repositori itu tidak ada di server")
    assert hasil.galat.endswith(" Tidak ada yang diubah.\n")
    assert isi(ani.akar) == sebelum


def test_without_git(ani: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is not installed, that is said."""
    monkeypatch.setenv("PATH", "")
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.galat) == (3, "git belum terpasang di komputer ini.\n")


def test_no_such_main_branch_on_the_server(ani: Kantor) -> None:
    """A main branch that the server does not have is named, with the setting that names it."""
    ani.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{cabang_utama: utama}}\n")
    hasil = ani.zi("sync")
    assert (hasil.kode, "Cabang utama “utama” tidak ada di server “origin”." in hasil.galat) == (3, True)
    assert "cabang_utama" in hasil.galat


def test_commits_that_only_this_copy_has(ani: Kantor, budi: Kantor) -> None:
    """Ahead is fine and said; diverged is refused; the command that is given sends them, and then sync goes on."""
    assert budi.akar.is_dir()
    rapat(ani, "TW2", "2026-05-01")
    sendiri = catat(ani.akar)
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    perintah = f"git push origin main:refs/heads/bukti/susulan-{sendiri[:7]}"
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat.startswith(
        "Cabang main di komputer ini mempunyai 1 commit yang belum ada di server, "
        "sedangkan server mempunyai 2 yang baru. Tidak ada yang diubah."
    )
    assert f"{perintah}\nSesudah kiriman itu diterima" in hasil.galat
    assert isi(ani.akar) == sebelum
    git(ani.akar, *perintah.split()[1:])
    terima(budi, f"bukti/susulan-{sendiri[:7]}")
    assert ani.zi("sync").kode == 0
    rapat(ani, "TW3", "2026-08-01")
    lagi = catat(ani.akar)
    keluar = ani.zi("sync").keluar
    assert keluar.startswith("Sudah yang terbaru.\n\n1 commit di cabang main komputer ini belum ada di server.")
    assert keluar.endswith(f"git push origin main:refs/heads/bukti/susulan-{lagi[:7]}\n")


def test_changes_that_would_be_overwritten(ani: Kantor, budi: Kantor) -> None:
    """A changed file that also changed on the server is named; after the way that is shown, both are there."""
    budi.ubah("plan/2026/rencana.yaml", "Aksi Contoh", "Aksi Contoh Budi")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    ani.ubah("plan/2026/rencana.yaml", "satker: Kantor Contoh", "satker: Kantor Ani")
    ani.tulis("draf.txt")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "belum dicatat, sedangkan di server juga berubah: plan/2026/rencana.yaml. " in hasil.galat
    assert "git stash; lalu zi sync; lalu kembalikan: git stash pop" in hasil.galat
    assert isi(ani.akar) == sebelum
    git(ani.akar, "stash")
    assert ani.zi("sync").kode == 0
    git(ani.akar, "stash", "pop")
    assert "satker: Kantor Ani" in (ani.akar / "plan/2026/rencana.yaml").read_text()
    assert "Contoh Budi" in (ani.akar / "plan/2026/rencana.yaml").read_text()


@pytest.mark.parametrize("diabaikan", [False, True])
def test_a_record_that_is_here_and_came_by_merge(ani: Kantor, budi: Kantor, diabaikan: bool) -> None:  # noqa: FBT001  # a case
    """An untracked folder of the same name is never overwritten, not even where git ignores it."""
    assert budi.akar.is_dir()
    ani.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg", "lain")
    if diabaikan:
        ani.tulis(".git/info/exclude", "*.jpg\n")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "server sudah mempunyainya: evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg. " in hasil.galat
    assert "Pindahkan berkas itu (jangan foldernya, jangan dihapus dahulu) ke luar repositori" in hasil.galat
    assert isi(ani.akar) == sebelum


def samakan(ani: Kantor, budi: Kantor) -> Path:
    """Lay Budi's record in Ani's working tree, byte for byte, untracked."""
    folder = "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
    for satu in (budi.akar / folder).iterdir():
        ani.tulis(f"{folder}/{satu.name}", satu.read_bytes())
    return ani.akar / folder


@pytest.mark.parametrize("autocrlf", ["false", "true"])
def test_a_record_that_was_made_here_comes_back_by_itself(ani: Kantor, budi: Kantor, autocrlf: str) -> None:
    """Untracked files with the very content that comes in are no hindrance; they are tracked afterwards."""
    git(ani.akar, "config", "core.autocrlf", autocrlf)
    folder = samakan(ani, budi)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.galat) == (0, "")
    assert git(ani.akar, "status", "--porcelain") == ""
    assert sorted(satu.name for satu in folder.iterdir()) == sorted(
        satu.name for satu in (budi.akar / folder.relative_to(ani.akar)).iterdir()
    )


def test_one_file_that_differs_leaves_all_as_it_was(ani: Kantor, budi: Kantor) -> None:
    """Where one untracked file differs, nothing comes in, and the files that are the same are untracked again."""
    folder = samakan(ani, budi)
    (folder / "foto.jpg").write_text("lain")
    ani.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/bukti.yaml", "uraian: rapat\n")
    budi.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/bukti.yaml", "uraian: rapat\n")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "server sudah mempunyainya: evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg. " in hasil.galat
    assert isi(ani.akar) == sebelum
    assert git(ani.akar, "diff", "--cached", "--name-only") == ""


@pytest.mark.parametrize(
    ("nama", "batal"),
    [
        ("MERGE_HEAD", "git merge --abort"),
        ("rebase-merge/x", "git rebase --abort"),
        ("CHERRY_PICK_HEAD", "git cherry-pick --abort"),
        ("REVERT_HEAD", "git revert --abort"),
    ],
)
def test_git_in_the_middle_of_something(ani: Kantor, budi: Kantor, nama: str, batal: str) -> None:
    """An unfinished merge, rebase, cherry-pick or revert is left as it is, and the way out is named."""
    assert budi.akar.is_dir()
    ani.tulis(f".git/{nama}", git(ani.akar, "rev-parse", "HEAD") + "\n")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, "yang belum selesai di repositori ini" in hasil.galat, batal in hasil.galat) == (3, True, True)
    assert isi(ani.akar) == sebelum


def test_another_git_is_at_work(ani: Kantor, budi: Kantor) -> None:
    """A lock that another git holds, or left behind, is named."""
    assert budi.akar.is_dir()
    ani.tulis(".git/index.lock", "")
    sebelum = isi(ani.akar)
    hasil = ani.zi("sync")
    assert (hasil.kode, "git lain sedang bekerja" in hasil.galat, "index.lock" in hasil.galat) == (3, True, True)
    assert isi(ani.akar) == sebelum
    (ani.akar / ".git/index.lock").unlink()
    ani.tulis(".git/refs/remotes/origin/main.lock", "")
    git(budi.akar, "commit", "-q", "--allow-empty", "-m", "x")
    git(budi.akar, "push", "-q", "origin", "main")
    assert "git lain sedang bekerja" in ani.zi("sync").galat


def test_branches_that_the_server_dropped_go_here_too(ani: Kantor, budi: Kantor) -> None:
    """A remote-tracking branch whose branch is gone is pruned; the branch of one's own stays."""
    git(ani.akar, "fetch", "-q")
    git(ani.akar, "branch", "milik-ani", f"origin/{CABANG}")
    git(budi.akar, "push", "-q", "origin", "--delete", CABANG)
    assert ani.zi("sync").kode == 0
    assert git(ani.akar, "branch", "--format=%(refname:short)").split() == ["main", "milik-ani"]
    assert CABANG not in git(ani.akar, "branch", "--remotes")


@pytest.mark.parametrize(
    ("galat", "kata"),
    [
        ("fatal: unable to access 'https://a/': Could not resolve host: a", "periksa sambungan internet"),
        ("ssh: connect to host a port 22: Connection timed out\nfatal: Could not read from remote", "VPN kantor"),
        ("fatal: unable to access 'x': Failed to connect to a port 443: Couldn't connect to server", "VPN kantor"),
        ("fatal: could not read Username for 'https://a': terminal prompts disabled", "masuk sekali dengan: git fetch"),
        ("git@a: Permission denied (publickey).\nfatal: Could not read from remote", "masuk sekali dengan: git fetch"),
        ("fatal: unable to access 'https://a/': The requested URL returned error: 403", "menolak akun ini"),
        ("remote: Repository not found.\nfatal: repository 'https://a/' not found", "repositori itu tidak ada"),
        ("Host key verification failed.\nfatal: Could not read", "kunci server belum dikenal"),
        ("fatal: unable to access 'x': server certificate verification failed", "sertifikat"),
        ("fatal: sesuatu yang lain", "sesuatu yang lain."),
        ("", "git tidak mengatakan sebabnya."),
    ],
)
def test_why_the_server_did_not_answer(galat: str, kata: str) -> None:
    """What git, ssh and curl say becomes a sentence with the way out."""
    assert kata in jaringan(galat)


def test_a_password_in_an_address_is_never_shown() -> None:
    """What stands before the @ of an address is left out."""
    assert "rahasia" not in jaringan("fatal: unable to access 'https://ani:rahasia@contoh.id/': x")
    assert sebab("hint: satu\nerror: dua 'ssh://git@a/b'\nfatal: tiga") == "dua 'ssh://a/b'"
    assert sebab("satu\ndua") == "dua"


def test_many_files_are_cut_and_other_words_are_quoted() -> None:
    """Ten files are named, the others counted; both kinds at once are both told."""
    daftar = "".join(f"\tf{nomor}\n" for nomor in range(12))
    galat = (
        f"error: Your local changes to the following files would be overwritten by merge:\n{daftar}Please commit\n"
        "error: The following untracked working tree files would be overwritten by merge:\n\tg\nPlease move\nAborting"
    )
    kalimat = penggabungan(galat)
    assert "f9, dan 2 lainnya. Simpan dahulu" in kalimat
    assert "server sudah mempunyainya: g. Biasanya" in kalimat
    hilang = "error: Updating the following directories would lose untracked files in them:\n\tevidence/x"
    assert "mempunyainya: evidence/x." in penggabungan(hilang)
    assert penggabungan("fatal: lain") == "lain."
