"""``zi doctor``: what is looked at, how it is judged, and the line that mends it."""

import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from kantor import RENCANA, Kantor, zi
from kantor_git import catat, git, mulai
from kantor_server import buat_server, klon

from zi.model.keadaan import IsiKantor, Keadaan, Mesin, Salinan, Server
from zi.model.keadaan import Kantor as FaktaKantor
from zi.model.pemeriksaan import BAIK, KETERANGAN, PERHATIAN, SALAH, Hasil, angka_versi, periksa
from zi.output.doctor import lembar
from zi.repo import keadaan

ATRIBUT = "evidence/** -text\n*.yaml text eol=lf\n"
MESIN = Mesin("Linux", "3.12.1", "1.2.0", "UTF-8", layar=True, git_bash=False, beda_zona=timedelta())
KANTOR = FaktaKantor("/data/kantor", ">=1.0", "Asia/Makassar", "main")
SERVER = Server("origin", "git.kantor.example", "", ada_utama=True)
SALINAN = Salinan(nama="Ani", surel="ani@kantor.example", server=SERVER)
SEHAT = Keadaan(MESIN, "2.39.5", lfs=False, awan="", kantor=KANTOR, salinan=SALINAN, isi=IsiKantor("/data/kantor/x"))


@pytest.fixture(autouse=True)
def mesin(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give the user an own git configuration that is empty, and a clock in the office's zone."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.delenv("MSYSTEM", raising=False)
    (tmp_path / "gitconfig").write_text("[user]\n\tname = Ani\n\temail = ani@kantor.example\n")
    return tmp_path


@pytest.fixture
def ani(tmp_path: Path) -> Kantor:
    """Give Ani's copy of an office whose attributes are in order."""
    kantor = klon(buat_server(tmp_path), "ani")
    kantor.tulis(".gitattributes", ATRIBUT)
    return kantor


def satu(ini: Keadaan, nama: str) -> Hasil:
    """Give the result of one name."""
    (hasil,) = [hasil for hasil in periksa(ini) if hasil.nama == nama]
    return hasil


def dengan(**ubah: Any) -> Keadaan:
    """Give a healthy set-up in which the copy is otherwise."""
    return SEHAT._replace(salinan=SALINAN._replace(**ubah))


def test_a_healthy_copy(ani: Kantor) -> None:
    """Everything is looked at, nothing hinders: exit code 0, the summary on stderr, in words and not colours alone."""
    hasil = ani.zi("doctor")
    assert (hasil.kode, hasil.galat) == (0, "Semua beres.\n")
    for kata in ("zi", "git", "nama", "surel", "server", "riwayat", "berkas besar", "akhir baris", "panjang jalur"):
        assert f"✓ baik     {kata} " in hasil.keluar
    assert "origin terjangkau dengan akun ini" in hasil.keluar
    assert "· penjagaan:\nperiksa pengaturannya di situs: main dilindungi" in hasil.keluar
    assert "\x1b[32m✓ baik" in ani.zi("doctor", layar=True).keluar


def test_nothing_is_changed(ani: Kantor) -> None:
    """Doctor looks and leaves every file as it is, git's own too."""

    def isi() -> dict[Path, bytes]:
        return {satu: satu.read_bytes() for satu in ani.akar.rglob("*") if satu.is_file()}

    sebelum = isi()
    ani.zi("doctor")
    assert isi() == sebelum


def test_a_copy_with_everything_wrong(ani: Kantor, mesin: Path) -> None:
    """Each thing that hinders is named with the line that mends it, and the exit code is 1."""
    (mesin / "gitconfig").write_text("[core]\n\tautocrlf = true\n")
    (ani.akar / ".gitattributes").unlink()
    (mesin / "server.git").rename(mesin / "pindah.git")
    ani.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{zi: '>=900.0'}}\n")
    hasil = ani.zi("doctor")
    assert (hasil.kode, hasil.galat) == (1, "5 hal perlu diperbaiki, 0 perlu diperhatikan.\n")
    for baris in (
        "✗ zi:\nuv tool upgrade zona-integritas\n",
        '✗ nama:\ngit config --global user.name "Nama Lengkap"\n',
        "✗ surel:\ngit config --global user.email nama@instansi.go.id\n",
        "✗ server:\ngit fetch\n",
        "✗ akhir baris:\ntambahkan ke .gitattributes, masing-masing satu baris: evidence/** -text dan *.yaml text",
    ):
        assert baris in hasil.keluar
    assert "repositori ini memerlukan zi 900.0 atau lebih baru" in hasil.keluar
    assert "origin tidak menjawab: repositori itu tidak ada di server" in hasil.keluar


def test_outside_an_office(tmp_path: Path) -> None:
    """In any other folder the machine alone is judged, and that is said; a folder that is not there is an error."""
    (tmp_path / "kosong").mkdir()
    hasil = zi("doctor", "-C", str(tmp_path / "kosong"))
    assert hasil.kode == 0
    assert "! perhatikan  kantor " in hasil.keluar
    assert "! repositori:\ngit clone ALAMAT" in hasil.keluar
    assert zi("doctor", "-C", str(tmp_path / "tidak-ada")).kode == 3


def test_without_git(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is not installed, the command that installs it is given, and the rest is looked at all the same."""
    monkeypatch.setenv("PATH", "")
    hasil = kantor.zi("doctor")
    assert hasil.kode == 1
    assert "install git" in hasil.keluar
    assert "panjang jalur" in hasil.keluar


def test_a_broken_plan_does_not_keep_doctor_away(kantor: Kantor) -> None:
    """The defaults hold where rencana.yaml cannot be read."""
    kantor.tulis("plan/2026/rencana.yaml", "rusak: [")
    hasil = kantor.zi("doctor")
    assert "repositori ini memerlukan zi 1.0 atau lebih baru" in hasil.keluar


def test_a_repository_without_server_and_one_without_main_there(kantor: Kantor, ani: Kantor, mesin: Path) -> None:
    """No remote is worth a look; a server that lacks the main branch answers, and that is told apart."""
    mulai(kantor.akar)
    catat(kantor.akar)
    assert "! server:\ngit remote add origin ALAMAT\n" in kantor.zi("doctor").keluar
    git(mesin / "server.git", "branch", "-m", "main", "lain")
    hasil = ani.zi("doctor")
    assert (hasil.kode, "! cabang utama:\ngit push -u origin main\n" in hasil.keluar) == (0, True)


def test_shallow_and_partial_copies(ani: Kantor, mesin: Path) -> None:
    """A shallow copy and one without all contents are told from a whole one."""
    alamat = (mesin / "server.git").as_uri()
    git(mesin / "server.git", "config", "uploadpack.allowFilter", "true")
    (ani.akar / "x").mkdir()
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    git(mesin, "clone", "-q", "--depth", "1", alamat, "dangkal")
    git(mesin, "clone", "-q", "--filter=blob:none", alamat, "sebagian")
    assert "! riwayat:\ngit fetch --unshallow\n" in Kantor(mesin / "dangkal").zi("doctor").keluar
    assert "· catatan  riwayat        lengkap; isi berkas diunduh" in Kantor(mesin / "sebagian").zi("doctor").keluar


def test_a_repository_that_git_refuses(ani: Kantor, mesin: Path) -> None:
    """What git says of a damaged repository is quoted, in one harmless line."""
    (ani.akar / ".git/HEAD").write_text("rusak")
    salinan = keadaan.salinan(ani.akar, "main")
    assert salinan
    assert "not a git repository" in salinan.galat
    assert "✗ repositori:\nklon ulang: git clone ALAMAT\n" in ani.zi("doctor").keluar
    assert keadaan.salinan(mesin, "main") is None


def test_large_files(ani: Kantor, mesin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LFS is asked for where attributes or pointers say so; installed, switched on, fetched: one after the other."""
    (mesin / "bin").mkdir()
    (mesin / "bin/git").symlink_to(f"{git(ani.akar, '--exec-path')}/git")
    monkeypatch.setenv("PATH", str(mesin / "bin"))
    folder = "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
    ani.tulis(f"{folder}/.gitattributes", "video.mp4 filter=lfs diff=lfs merge=lfs -text\n")
    ani.tulis(f"{folder}/foto.jpg", "version https://git-lfs.github.com/spec/" + "x" * 2000)
    (ani.akar / folder / "pipa").symlink_to("/tidak/ada")
    assert "✗ berkas besar:\nsudo apt install git-lfs\n" in ani.zi("doctor").keluar
    (mesin / "bin/git-lfs").write_text("#!/bin/sh\n")
    (mesin / "bin/git-lfs").chmod(0o755)
    assert "✗ berkas besar:\ngit lfs install\n" in ani.zi("doctor").keluar
    with (mesin / "gitconfig").open("a") as atur:
        atur.write('[filter "lfs"]\n\tclean = git-lfs clean -- %f\n')
    assert "Git LFS terpasang\n" in ani.zi("doctor").keluar
    ani.tulis(f"{folder}/video.mp4", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n")
    hasil = ani.zi("doctor")
    assert "1 berkas baru berupa penunjuk" in hasil.keluar
    assert "· berkas besar:\ngit lfs pull\n" in hasil.keluar


def test_what_cannot_be_read_is_passed_over() -> None:
    """A path that the system refuses does not end the walk."""
    assert keadaan.isi_kantor(Path("x" * 5000)).penunjuk == 0


def test_a_folder_of_a_cloud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is known by its name, or by what Windows says of OneDrive."""
    assert keadaan.awan(Path("/home/ani/OneDrive - KPU/kantor")) == "OneDrive"
    assert keadaan.awan(Path("/Users/ani/Library/CloudStorage/GoogleDrive-ani/x")) == "GoogleDrive"
    assert keadaan.awan(tmp_path / "kantor") == ""
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert keadaan.awan(tmp_path / "kantor") == "OneDrive"


@pytest.mark.parametrize(
    ("alamat", "host"),
    [
        ("https://ani:rahasia@github.com/kpu/zi.git", "github.com"),
        ("git@gitlab.com:kpu/zi.git", "gitlab.com"),
        ("ssh://git@git.kpu.example:2222/zi.git", "git.kpu.example"),
        ("C:/server/zi.git", ""),
    ],
)
def test_the_host_is_named_without_a_password(
    kantor: Kantor, mesin: Path, monkeypatch: pytest.MonkeyPatch, alamat: str, host: str
) -> None:
    """Of an address only the host is shown; an unreachable one is told as such."""
    (mesin / "bin").mkdir()
    (mesin / "bin/git").symlink_to(f"{git(mesin, '--exec-path')}/git")
    monkeypatch.setenv("PATH", str(mesin / "bin"))  # without ssh: no question leaves this machine
    for nama in ("https_proxy", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.setenv(nama, "http://127.0.0.1:9")
    mulai(kantor.akar)
    git(kantor.akar, "remote", "add", "origin", alamat)
    salinan = keadaan.salinan(kantor.akar, "main")
    assert salinan
    assert salinan.server
    assert (salinan.server.host, bool(salinan.server.galat)) == (host, True)
    assert "rahasia" not in kantor.zi("doctor").keluar


def test_ssh_of_ones_own_is_kept(kantor: Kantor, mesin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has set an ssh command has it asked; others get one that asks nothing."""
    sendiri = mesin / "ssh-sendiri"
    sendiri.write_text(f"#!/bin/sh\necho dipakai > {mesin}/jejak\nexit 1\n")
    sendiri.chmod(0o755)
    mulai(kantor.akar)
    git(kantor.akar, "remote", "add", "origin", "git@tidak.ada.example:x.git")
    git(kantor.akar, "config", "core.sshCommand", str(sendiri))
    keadaan.salinan(kantor.akar, "main")
    assert (mesin / "jejak").read_text() == "dipakai\n"
    git(kantor.akar, "config", "--unset", "core.sshCommand")
    (mesin / "jejak").unlink()
    monkeypatch.setenv("GIT_SSH_COMMAND", str(sendiri))
    keadaan.salinan(kantor.akar, "main")
    assert (mesin / "jejak").is_file()


def test_the_machines_clock(ani: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another time zone than the office's is told, and hinders nothing."""
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    keluar = ani.zi("doctor").keluar
    monkeypatch.setenv("TZ", "Asia/Makassar")
    time.tzset()
    assert "jam komputer ini 1 jam lebih lambat daripada zona kantor" in keluar
    assert "✓ baik     zona waktu     Asia/Makassar" in ani.zi("doctor").keluar
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("ini", "nama", "tingkat", "kata"),
    [
        (SEHAT._replace(git="2.29.2"), "git", SALAH, "sudo apt install git"),
        (
            SEHAT._replace(git="2.30.2.windows.1", mesin=MESIN._replace(sistem="Windows")),
            "git",
            SALAH,
            "winget upgrade Git.Git",
        ),
        (SEHAT._replace(git="2.31.0"), "git", BAIK, ""),
        (SEHAT._replace(git=None, mesin=MESIN._replace(sistem="Windows")), "git", SALAH, "winget install Git.Git"),
        (SEHAT._replace(git=None, mesin=MESIN._replace(sistem="Darwin")), "git", SALAH, "brew install git"),
        (SEHAT._replace(mesin=MESIN._replace(git_bash=True, layar=False)), "terminal", PERHATIAN, "Windows Terminal"),
        (SEHAT._replace(mesin=MESIN._replace(pengodean="ANSI_X3.4-1968")), "huruf", PERHATIAN, "export LC_ALL=C.UTF-8"),
        (
            SEHAT._replace(mesin=MESIN._replace(pengodean="cp1252", sistem="Windows")),
            "huruf",
            KETERANGAN,
            "OutputEncoding",
        ),
        (SEHAT._replace(awan="OneDrive"), "letak folder", PERHATIAN, "pindahkan seluruh folder"),
        (SEHAT._replace(isi=IsiKantor("x" * 240)), "panjang jalur", BAIK, ""),
        (SEHAT._replace(isi=IsiKantor("x" * 241)), "panjang jalur", PERHATIAN, "jalurnya pendek"),
        (
            SEHAT._replace(isi=IsiKantor("x" * 241), mesin=MESIN._replace(sistem="Windows")),
            "panjang jalur",
            SALAH,
            "git config --global core.longpaths true",
        ),
        (
            dengan(jalur_panjang=True)._replace(isi=IsiKantor("x" * 241), mesin=MESIN._replace(sistem="Windows")),
            "panjang jalur",
            PERHATIAN,
            "jalurnya pendek",
        ),
        (
            dengan(galat="detected dubious ownership in repository"),
            "repositori",
            SALAH,
            'safe.directory "/data/kantor"',
        ),
        (dengan(server=SERVER._replace(host="github.com")), "penjagaan", KETERANGAN, "docs/forge.md"),
        (dengan(bukti_utuh=False), "akhir baris", PERHATIAN, "satu baris: evidence/** -text"),
        (dengan(yaml_lf=False, autocrlf=True), "akhir baris", SALAH, "satu baris: *.yaml text eol=lf"),
        (dengan(dangkal=True), "riwayat", PERHATIAN, "git fetch --unshallow"),
        (
            SEHAT._replace(isi=IsiKantor(lfs_diminta=True), mesin=MESIN._replace(sistem="Windows")),
            "berkas besar",
            SALAH,
            "winget",
        ),
    ],
)
def test_how_a_thing_is_judged(ini: Keadaan, nama: str, tingkat: str, kata: str) -> None:
    """What hinders is to be mended, what may hurt is to be looked at, each with its line."""
    hasil = satu(ini, nama)
    assert hasil.tingkat == tingkat
    assert kata in hasil.perbaikan
    assert bool(hasil.perbaikan) == bool(kata)


def test_a_healthy_set_up_has_nothing_to_mend() -> None:
    """Where all is well no line is offered but the one about the server's own settings."""
    assert {hasil.nama for hasil in periksa(SEHAT) if hasil.perbaikan} == {"penjagaan"}
    assert "GitHub Free" in satu(dengan(server=SERVER._replace(host="github.com")), "penjagaan").keadaan


def test_clocks_that_differ_by_part_of_an_hour() -> None:
    """The difference is told in hours and minutes, and which clock is ahead."""
    jauh = MESIN._replace(beda_zona=timedelta(hours=1, minutes=30))
    assert "1 jam 30 menit lebih awal" in satu(SEHAT._replace(mesin=jauh), "zona waktu").keadaan
    assert (
        "2 jam lebih lambat"
        in satu(SEHAT._replace(mesin=MESIN._replace(beda_zona=timedelta(hours=-2))), "zona waktu").keadaan
    )


def test_versions_are_compared_by_number() -> None:
    """2.100 is newer than 2.31; what has no number is older than all."""
    assert angka_versi("git version 2.39.5.windows.1") == (2, 39, 5)
    assert angka_versi("2.100") > angka_versi(">=2.31")
    assert angka_versi("?") == ()


def test_an_identity_of_the_environment_counts(ani: Kantor, mesin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who commits may be told by the environment, as git itself takes it."""
    (mesin / "gitconfig").write_text("")
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Budi")
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "budi@kantor.example")
    salinan = keadaan.salinan(ani.akar, "main")
    assert salinan
    assert (salinan.nama, salinan.surel) == ("Budi", "budi@kantor.example")


def test_nothing_to_do_has_no_heading() -> None:
    """Without a line that mends something only the table is shown."""
    assert len(lembar([Hasil(BAIK, "git", "2.39.5")]).bagian) == 1
