"""``--lfs`` against a stand-in for git-lfs, which is not on every machine; tests/test_lfs.py uses the real one.

The stand-in does what its manual says of the three calls that zi makes: ``clean`` gives a pointer,
``push --object-id`` sends objects, ``smudge`` gives the bytes back.
"""

import hashlib
import os
import sys
from pathlib import Path

import pytest
from kantor import RENCANA, Kantor
from kantor_git import catat, git, pengguna
from kantor_server import BIASA, FOLDER, JPEG, MP4, NAMA, berkas, buat_server, di_server, klon, terima

ISI = MP4 + bytes(range(256)) * (5 << 10)  # more than the 1 MiB that the example office allows
BATAS = f"{RENCANA}pengaturan: {{batas_berkas_mb: 1}}\n"
OID = hashlib.sha256(ISI).hexdigest()
TIRUAN = f"""\
#!{sys.executable}
import hashlib, pathlib, sys
gudang = pathlib.Path(__file__).parent / "gudang"
perintah = sys.argv[1]
with (gudang.parent / "panggilan").open("a") as catatan:
    print(*sys.argv[1:], file=catatan)
if perintah == "clean":
    isi = sys.stdin.buffer.read()
    oid = hashlib.sha256(isi).hexdigest()
    gudang.mkdir(exist_ok=True)
    (gudang / oid).write_bytes(isi)
    print(f"version https://git-lfs.github.com/spec/v1\\noid sha256:{{oid}}\\nsize {{len(isi)}}")
elif perintah == "smudge":
    oid = sys.stdin.read().split("sha256:")[1].split()[0]
    sys.stdout.buffer.write((gudang / oid).read_bytes())
"""
FILTER = '[filter "lfs"]\n\tclean = git-lfs clean -- %f\n\tsmudge = git-lfs smudge -- %f\n\trequired = true\n'


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """Give a server with an example office that allows 1 MiB a file."""
    server = buat_server(tmp_path)
    kantor = klon(server, "pengelola")
    kantor.tulis("plan/2026/rencana.yaml", BATAS)
    catat(kantor.akar)
    git(kantor.akar, "push", "-q", "origin", "main")
    return server


@pytest.fixture
def ani(server: Path, orang: Path) -> Kantor:
    """Give the copy of Ani, who has a name."""
    assert orang.is_file()
    kantor = klon(server, "ani")
    kantor.tulis("plan/2026/rencana.yaml", BATAS)
    return kantor


@pytest.fixture
def tiruan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the stand-in on the PATH; give the folder in which it notes how it was called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "git-lfs").write_text(TIRUAN, "utf-8")
    (folder / "git-lfs").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def panggilan(tiruan: Path, perintah: str) -> list[str]:
    """Give how the stand-in was called."""
    semua = (tiruan / "panggilan").read_text("utf-8").splitlines()
    return [satu for satu in semua if satu.startswith(perintah)]


def test_a_pointer_goes_in_and_its_object_before_it(server: Path, ani: Kantor, tiruan: Path, tmp_path: Path) -> None:
    """The branch has a pointer and attributes that name the one file; the object is pushed by its id."""
    film = berkas(tmp_path / "luar", "VID_1.mp4", ISI)
    hasil = ani.zi("record", "1.1.2", film, *BIASA, "--lfs")
    assert hasil.kode == 0, hasil.galat
    assert f"oid sha256:{OID}" in git(server, "cat-file", "blob", f"bukti/{NAMA}:{FOLDER}/video.mp4")
    atribut = git(server, "cat-file", "blob", f"bukti/{NAMA}:{FOLDER}/.gitattributes")
    assert atribut == "/video.mp4 filter=lfs diff=lfs merge=lfs -text"
    assert panggilan(tiruan, "push") == [f"push --object-id -- origin {OID}"]


def test_a_folder_made_by_hand(server: Path, ani: Kantor, tiruan: Path) -> None:
    """With --lfs the film of a folder is sent as a pointer, with attributes that the folder did not have."""
    ani.tulis(f"{FOLDER}/video.mp4", ISI)
    ani.tulis(f"{FOLDER}/foto.jpg", JPEG)
    assert ani.zi("record", FOLDER, "--kirim", "--lfs").kode == 0
    assert f"oid sha256:{OID}" in git(server, "cat-file", "blob", f"bukti/{NAMA}:{FOLDER}/video.mp4")
    assert panggilan(tiruan, "push") == [f"push --object-id -- origin {OID}"]


def test_a_film_that_was_recorded_here_comes_back(
    server: Path, ani: Kantor, tiruan: Path, orang: Path, tmp_path: Path
) -> None:
    """The film in the working tree is no hindrance when it is accepted, and comes in as a pointer."""
    film = berkas(tmp_path / "luar", "VID_1.mp4", ISI)
    assert ani.zi("record", "1.1.2", film, *BIASA[:-1], "--lfs").kode == 0
    assert ani.zi("record", FOLDER, "--kirim").kode == 0
    assert di_server(server) == [f"bukti/{NAMA}"]
    terima(klon(server, "ketua"), f"bukti/{NAMA}")
    ani.tulis("plan/2026/rencana.yaml", git(ani.akar, "cat-file", "blob", "HEAD:plan/2026/rencana.yaml") + "\n")
    pengguna(orang, FILTER)
    hasil = ani.zi("sync")
    assert (hasil.kode, hasil.galat) == (0, "")
    assert (ani.akar / FOLDER / "video.mp4").read_bytes() == ISI
    assert panggilan(tiruan, "clean")


@pytest.mark.parametrize(
    ("gagal", "kalimat"),
    [
        ("clean", "Git LFS belum terpasang di komputer ini; pasang dahulu: git lfs install"),
        ("push", "belum sampai ke server"),
    ],
)
def test_an_lfs_that_fails(server: Path, ani: Kantor, tiruan: Path, tmp_path: Path, gagal: str, kalimat: str) -> None:
    """Where LFS cannot make a pointer, or send the object, nothing is sent, and that is said."""
    berhenti = f"if sys.argv[1] == '{gagal}':\n    sys.exit(1)\nperintah = "
    (tiruan / "git-lfs").write_text(TIRUAN.replace("perintah = ", berhenti, 1), "utf-8")
    hasil = ani.zi("record", "1.1.2", berkas(tmp_path / "luar", "VID_1.mp4", ISI), *BIASA, "--lfs")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert kalimat in hasil.galat
    assert di_server(server) == []
