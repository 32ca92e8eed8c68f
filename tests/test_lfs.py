"""``--lfs``: a large file beside the history, its pointer in it; it counts with Git LFS and without."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from kantor import RENCANA, Kantor
from kantor_git import catat, git, pengguna, utuh
from kantor_server import BIASA, FOLDER, JPEG, MP4, NAMA, berkas, buat_server, di_server, isi_cabang, klon, terima

from zi.repo import lfs
from zi.repo.git import GitGagal

pytestmark = [
    pytest.mark.usefixtures("orang"),
    pytest.mark.skipif(shutil.which("git-lfs") is None, reason="git-lfs is not here"),
]
ISI = MP4 + bytes(range(256)) * (5 << 10)  # more than the 1 MiB that the example office allows
BATAS = f"{RENCANA}pengaturan: {{batas_berkas_mb: 1}}\n"
OID = hashlib.sha256(ISI).hexdigest()
PENUNJUK = f"version https://git-lfs.github.com/spec/v1\noid sha256:{OID}\nsize {len(ISI)}"
FILTER = '[filter "lfs"]\n\tclean = git-lfs clean -- %f\n\tsmudge = git-lfs smudge -- %f\n\trequired = true\n'
ATRIBUT = "/{} filter=lfs diff=lfs merge=lfs -text"


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
def ani(server: Path) -> Kantor:
    """Give Ani's copy."""
    kantor = klon(server, "ani")
    kantor.tulis("plan/2026/rencana.yaml", BATAS)
    return kantor


@pytest.fixture
def film(tmp_path: Path) -> str:
    """Give a film over the limit."""
    return berkas(tmp_path / "luar", "VID_1.mp4", ISI)


def objek(folder: Path, oid: str = OID) -> Path:
    """Give where LFS keeps an object below a git folder."""
    return folder / "lfs/objects" / oid[:2] / oid[2:4] / oid


def isi(di: Path, cabang: str, nama: str) -> str:
    """Give the content of a file of the record on a branch."""
    return git(di, "cat-file", "blob", f"{cabang}:{FOLDER}/{nama}")


def kirim_film(kantor: Kantor, film: str, *lain: str) -> None:
    """Send the film by LFS."""
    hasil = kantor.zi("record", "1.1.2", film, *BIASA, "--lfs", *lain)
    assert hasil.kode == 0, hasil.galat


@pytest.mark.parametrize("rupa", ["file", "jalur"])
def test_a_pointer_is_sent(server: Path, ani: Kantor, film: str, rupa: str) -> None:
    """The branch has the pointer, and attributes that name the one file; the object is on the server."""
    git(ani.akar, "remote", "set-url", "origin", server.as_uri() if rupa == "file" else str(server))
    dulu = utuh(ani.akar)
    kirim_film(ani, film)
    assert utuh(ani.akar) == dulu
    cabang = f"bukti/{NAMA}"
    assert isi_cabang(server, cabang) == [
        f"A\t{FOLDER}/{nama}" for nama in (".gitattributes", "bukti.yaml", "video.mp4")
    ]
    assert isi(server, cabang, "video.mp4") == PENUNJUK
    assert isi(server, cabang, ".gitattributes") == ATRIBUT.format("video.mp4")
    assert objek(server).read_bytes() == ISI


def test_the_object_is_there_before_the_branch(server: Path, ani: Kantor, film: str) -> None:
    """Where the object cannot be sent, the branch is not either; the same command goes on."""
    (server / "lfs").write_bytes(b"")
    hasil = ani.zi("record", "1.1.2", film, *BIASA, "--lfs")
    assert hasil.kode == 3
    assert f"cabang bukti/{NAMA} di komputer ini, tetapi belum sampai ke server" in hasil.galat
    assert di_server(server) == []
    (server / "lfs").unlink()
    kirim_film(ani, film)
    assert objek(server).is_file()
    assert di_server(server) == [f"bukti/{NAMA}"]


@pytest.mark.parametrize("pakai", ["lfs", "lewati", "tanpa"])
def test_the_record_counts_in_every_copy(
    server: Path, ani: Kantor, film: str, orang: Path, monkeypatch: pytest.MonkeyPatch, pakai: str
) -> None:
    """With LFS the film is there; with the download skipped, or without LFS, its pointer counts as the film."""
    kirim_film(ani, film)
    terima(ani, f"bukti/{NAMA}")
    pengguna(orang, "" if pakai == "tanpa" else FILTER)
    if pakai == "lewati":
        monkeypatch.setenv("GIT_LFS_SKIP_SMUDGE", "1")
    budi = server.parent / "budi"
    subprocess.run(["git", "clone", "-q", server.as_uri(), budi], check=True)
    kantor = Kantor(budi, rencana=BATAS)
    assert (budi / FOLDER / "video.mp4").read_bytes() == (ISI if pakai == "lfs" else f"{PENUNJUK}\n".encode())
    tw1 = kantor.zi("status", "--json").data["komponen"][0]["indikator"][1]["periode"][0]
    assert (tw1["realisasi"], tw1["bukti"][0]["dihitung"]) == (1, True)
    ada = kantor.zi("verify", film)
    assert ada.kode == 0
    assert FOLDER in ada.keluar
    assert kantor.zi("check").kode == 0
    assert "tidak ada yang perlu dikirim" in kantor.zi("record", FOLDER, "--kirim").galat


def test_a_file_that_comes_in_by_the_web(server: Path, ani: Kantor, film: str, orang: Path) -> None:
    """A film that somebody else uploads raw, into any record, stays raw, and no copy is left modified."""
    kirim_film(ani, film)
    terima(ani, f"bukti/{NAMA}")
    pengguna(orang, FILTER)
    lain = FOLDER.replace("TW1", "TW2")
    ani.tulis(f"{lain}/video.mp4", ISI)
    ani.tulis(f"{FOLDER}/video-2.mp4", ISI)
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    budi = server.parent / "budi"
    subprocess.run(["git", "clone", "-q", server.as_uri(), budi], check=True)
    keadaan = subprocess.run(["git", "status", "--porcelain"], cwd=budi, check=True, capture_output=True)
    assert keadaan.stdout == b""
    for jalur in (f"{FOLDER}/video.mp4", f"{FOLDER}/video-2.mp4", f"{lain}/video.mp4"):
        assert (budi / jalur).read_bytes() == ISI
        ukuran = len(PENUNJUK) + 1 if jalur == f"{FOLDER}/video.mp4" else len(ISI)
        assert git(budi, "cat-file", "-s", f"HEAD:{jalur}") == str(ukuran)


def test_the_plain_form(server: Path, ani: Kantor, film: str, orang: Path) -> None:
    """In the working tree lie the film itself and the attributes; sent as a folder it is a pointer; it comes back."""
    hasil = ani.zi("record", "1.1.2", film, *BIASA[:-1], "--lfs")
    assert hasil.kode == 0, hasil.galat
    assert (ani.akar / FOLDER / "video.mp4").read_bytes() == ISI
    assert (ani.akar / FOLDER / ".gitattributes").read_text("utf-8") == ATRIBUT.format("video.mp4") + "\n"
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert isi(server, f"bukti/{NAMA}", "video.mp4") == PENUNJUK
    assert objek(server).is_file()
    assert "tidak ada yang perlu dikirim" in ani.zi("record", FOLDER, "--kirim").galat
    terima(klon(server, "budi"), f"bukti/{NAMA}")
    ani.tulis("plan/2026/rencana.yaml", git(ani.akar, "cat-file", "blob", "HEAD:plan/2026/rencana.yaml") + "\n")
    assert f"server sudah mempunyainya: {FOLDER}/video.mp4." in ani.zi("sync").galat  # LFS is not set up here
    pengguna(orang, FILTER)
    hasil = ani.zi("sync")
    assert hasil.kode == 0, hasil.galat
    assert git(ani.akar, "rev-parse", "HEAD") == git(server, "rev-parse", "main")
    assert (ani.akar / FOLDER / "video.mp4").read_bytes() == ISI


@pytest.mark.parametrize("bentuk", ["kirim", "biasa", "folder"])
def test_a_second_film_in_the_same_record(server: Path, ani: Kantor, film: str, bentuk: str) -> None:
    """The attributes of the first stay; both are pointers."""
    kirim_film(ani, film)
    terima(ani, f"bukti/{NAMA}")
    dua = berkas(Path(film).parent, "VID_2.mp4", ISI + b"2")
    if bentuk == "kirim":
        hasil = ani.zi("record", dua, "--ke", FOLDER, "--lfs", "--kirim")
    else:
        if bentuk == "biasa":
            assert ani.zi("record", dua, "--ke", FOLDER, "--lfs").kode == 0
        else:
            shutil.copy(dua, ani.akar / FOLDER / "video-1.mp4")
        hasil = ani.zi("record", FOLDER, "--kirim", *(["--lfs"] if bentuk == "folder" else []))
    assert hasil.kode == 0, hasil.galat
    cabang = f"bukti/{NAMA}-lengkap"
    assert isi_cabang(server, cabang) == [f"M\t{FOLDER}/.gitattributes", f"A\t{FOLDER}/video-1.mp4"]
    assert isi(server, cabang, ".gitattributes").splitlines() == [
        ATRIBUT.format("video.mp4"),
        ATRIBUT.format("video-1.mp4"),
    ]
    assert isi(server, cabang, "video-1.mp4").startswith("version https://git-lfs")
    assert objek(server, hashlib.sha256(ISI + b"2").hexdigest()).is_file()


def test_a_folder_made_by_hand(server: Path, ani: Kantor) -> None:
    """With --lfs what is over the limit becomes a pointer, what is not stays; without it the film is named."""
    ani.tulis(f"{FOLDER}/video.mp4", ISI)
    ani.tulis(f"{FOLDER}/foto.jpg", JPEG)
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 2
    assert "berukuran 1,3 MB, lebih dari batas" in hasil.galat
    dulu = utuh(ani.akar)
    hasil = ani.zi("record", FOLDER, "--kirim", "--lfs")
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    cabang = f"bukti/{NAMA}"
    assert isi(server, cabang, ".gitattributes") == ATRIBUT.format("video.mp4")
    assert isi(server, cabang, "video.mp4") == PENUNJUK
    assert git(server, "cat-file", "-s", f"{cabang}:{FOLDER}/foto.jpg") == str(len(JPEG))


def test_a_film_beside_one_that_lfs_keeps(server: Path, ani: Kantor, film: str) -> None:
    """Attributes that name one film do not let another one in raw."""
    ani.zi("record", "1.1.2", film, *BIASA[:-1], "--lfs")
    ani.tulis(f"{FOLDER}/video-9.mp4", ISI + b"9")
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 2
    assert "“video-9.mp4” berukuran" in hasil.galat
    assert "“video.mp4”" not in hasil.galat
    assert di_server(server) == []


def test_without_git_lfs(server: Path, ani: Kantor, film: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the program is missing nothing is sent, and it is said what to install."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/git").symlink_to(shutil.which("git") or "")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("GIT_EXEC_PATH", git(ani.akar, "--exec-path"))
    hasil = ani.zi("record", "1.1.2", film, *BIASA, "--lfs")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "Git LFS belum terpasang di komputer ini" in hasil.galat
    monkeypatch.undo()
    assert di_server(server) == []
    assert git(ani.akar, "branch", "--list", "bukti/*") == ""


def test_what_is_a_pointer(ani: Kantor, tmp_path: Path) -> None:
    """A pointer names its content; other text names none, and what LFS gives back for other bytes is refused."""
    assert lfs.oid(f"{PENUNJUK}\n".encode()) == OID
    assert lfs.oid(b"version https://git-lfs.github.com/spec/v1\noid sha256:salah\nsize 1\n") == ""
    with pytest.raises(GitGagal, match="Git LFS"):
        lfs.penunjuk(ani.akar, "x", Path(berkas(tmp_path / "luar", "penunjuk.mp4", f"{PENUNJUK}\n".encode())))


@pytest.mark.parametrize(
    ("baru", "lama", "milik"),
    [
        (b"", b"", True),
        (b"/a.mp4 filter=lfs diff=lfs merge=lfs -text\n", b"", True),
        (b"/a.mp4 filter=lfs diff=lfs merge=lfs -text\r\n", b"", True),
        (b"* -text\n/a.mp4 filter=lfs diff=lfs merge=lfs -text\n", b"* -text\n", True),
        (b"* -text\n", b"", False),
        (b"", b"* -text\n", False),
        (b"/a.mp4 filter=lfs diff=lfs merge=lfs -text", b"", False),
    ],
)
def test_whose_attributes_they_are(baru: bytes, lama: bytes, milik: bool) -> None:  # noqa: FBT001  # a table of cases
    """Only lines of zi's own may come to what the server has."""
    assert lfs.milik_zi(baru, lama) == milik
