"""``zi record FOLDER --kirim``: a record that lies in the working tree, sent as it is."""

import os
from pathlib import Path

import pytest
from kantor import Kantor, zi
from kantor_git import catat, git, utuh
from kantor_server import BIASA, FOLDER, JPEG, NAMA, berkas, di_server, isi_cabang, kirimkan, klon, terima

pytestmark = pytest.mark.usefixtures("orang")


@pytest.fixture
def budi(server: Path, ani: Kantor) -> Kantor:
    """Give the copy of a second person."""
    assert ani.akar.is_dir()
    return klon(server, "budi")


def taruh(kantor: Kantor, *nama: str, folder: str = FOLDER) -> None:
    """Put files into a record of the working tree by hand."""
    for satu in nama:
        kantor.tulis(f"{folder}/{satu}", JPEG + satu.encode("utf-8", "surrogateescape"))


def test_made_by_the_plain_form(server: Path, ani: Kantor, foto: str) -> None:
    """What the plain form names as the next command sends the same files, under the same title."""
    biasa = ani.zi("record", "1.1.2", foto, *BIASA[:-1])
    assert f"zi record {FOLDER} --kirim -C {ani.akar}\n" in biasa.keluar
    dulu = utuh(ani.akar)
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    assert isi_cabang(server, f"bukti/{NAMA}") == [f"A\t{FOLDER}/bukti.yaml", f"A\t{FOLDER}/foto.jpg"]
    assert git(server, "log", "-1", "--format=%s", f"bukti/{NAMA}") == (
        "1.1.2 TW1 menjadi selesai (0/1 → 1/1): Rapat monev"
    )


def test_made_by_hand(server: Path, ani: Kantor) -> None:
    """Names stay as they are, whatever they are; what zi ignores stays at home; the folder is named in any way."""
    aneh = ["IMG 0912.JPG", "foto\n“baru”.jpg", "-rf.jpg", os.fsdecode(b"\xff.jpg"), "Foto Rapat.jpg"]
    taruh(ani, *aneh, "Thumbs.db", ".DS_Store", "~$laporan.docx")
    di_sana = ("record", ".", "--kirim", "-C", str(ani.akar / FOLDER))
    hasil = zi(*di_sana, "--json")
    assert hasil.kode == 0, hasil.galat
    assert hasil.data["folder"] == FOLDER
    nama = git(server, "ls-tree", "-z", "--name-only", f"bukti/{NAMA}:{FOLDER}").split("\0")[:-1]
    assert sorted(nama) == sorted(aneh)
    pesan = git(server, "log", "-1", "--format=%B", f"bukti/{NAMA}")
    assert "- foto “baru”.jpg: foto\n" in pesan
    assert "- \ufffd.jpg: foto\n" in pesan
    assert pesan.endswith(f"\n\nBukti: {FOLDER}")
    assert "sudah ada di server; tidak ada yang perlu dikirim" in zi(*di_sana).galat


def test_a_folder_that_did_not_get_through(server: Path, ani: Kantor) -> None:
    """The same command goes on with the same commit; with a file more it adds that one."""
    taruh(ani, "foto-1.jpg")
    jauh = server.rename(server.with_name("jauh.git"))
    for _ in range(2):
        hasil = ani.zi("record", FOLDER, "--kirim")
        assert hasil.kode == 3
        assert f"git push origin bukti/{NAMA}" in hasil.galat
    rev = git(ani.akar, "rev-parse", f"bukti/{NAMA}")
    jauh.rename(server)
    assert ani.zi("record", FOLDER, "--kirim", "--json").data["rev"] == rev
    jauh = server.rename(server.with_name("jauh.git"))
    taruh(ani, "foto-2.jpg")
    assert f"Tambahan untuk bukti/{NAMA} belum sampai" in ani.zi("record", FOLDER, "--kirim").galat
    jauh.rename(server)
    assert ani.zi("record", FOLDER, "--kirim").kode == 0
    assert isi_cabang(server, f"bukti/{NAMA}") == [f"A\t{FOLDER}/foto-1.jpg", f"A\t{FOLDER}/foto-2.jpg"]
    assert git(server, "rev-parse", f"bukti/{NAMA}^") == rev


def test_more_than_the_branch_here(server: Path, ani: Kantor) -> None:
    """A file that came since the branch was made, and never got through, goes with it."""
    taruh(ani, "foto-1.jpg")
    jauh = server.rename(server.with_name("jauh.git"))
    ani.zi("record", FOLDER, "--kirim")
    jauh.rename(server)
    taruh(ani, "foto-2.jpg")
    assert ani.zi("record", FOLDER, "--kirim").kode == 0
    assert git(server, "rev-list", "--count", f"main..bukti/{NAMA}") == "2"
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_more_than_main_has(server: Path, ani: Kantor, foto: str) -> None:
    """Only what main lacks is sent, as an addition; a file that is another there is named and left as it is."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    (ani.akar / FOLDER / "foto.jpg").write_bytes(JPEG + b"lain")
    taruh(ani, "laporan.jpg")
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert "Di server sudah ada berkas bernama sama dengan isi lain, yang dibiarkan: foto.jpg.\n" in hasil.galat
    assert isi_cabang(server, f"bukti/{NAMA}-lengkap") == [f"A\t{FOLDER}/laporan.jpg"]
    assert "1.1.2 TW1 dilengkapi" in git(server, "log", "-1", "--format=%s", f"bukti/{NAMA}-lengkap")


def test_the_same_folder_of_two_people(server: Path, ani: Kantor, budi: Kantor) -> None:
    """The second adds to what the first sent: their files meet in one kiriman."""
    taruh(ani, "foto-a.jpg")
    taruh(budi, "foto-b.jpg")
    assert ani.zi("record", FOLDER, "--kirim").kode == 0
    assert budi.zi("record", FOLDER, "--kirim").kode == 0
    assert isi_cabang(server, f"bukti/{NAMA}") == [f"A\t{FOLDER}/foto-a.jpg", f"A\t{FOLDER}/foto-b.jpg"]


def test_folders_whose_branches_would_have_one_name(server: Path, ani: Kantor) -> None:
    """Names that differ only in what no branch can hold get a branch each."""
    lain = FOLDER.replace("rapat-monev", "Rapat  Monev ✓")
    taruh(ani, "foto-1.jpg")
    taruh(ani, "foto-2.jpg", folder=lain)
    for folder in (FOLDER, lain):
        hasil = ani.zi("record", folder, "--kirim")
        assert hasil.kode == 0, hasil.galat
    assert di_server(server) == [f"bukti/{NAMA}", f"bukti/{NAMA}-2"]
    assert len(isi_cabang(server, f"bukti/{NAMA}-2")) == 1


@pytest.mark.parametrize(
    ("folder", "kalimat"),
    {
        "evidence/2025/1.1.2/TW1/2025-02-01-x": "Tidak ada rencana 2025 di cabang utama server.",
        "evidence/abcd/1.1.2/TW1/2026-02-01-x": "Tidak ada rencana abcd di cabang utama server.",
        "evidence/2026/9.9.9/TW1/2026-02-01-x": "9.9.9",
        "evidence/2026/1.1.2/TW9/2026-02-01-x": "TW9",
    }.items(),
)
def test_a_folder_that_could_not_count(server: Path, ani: Kantor, folder: str, kalimat: str) -> None:
    """Sending what is in the wrong place is refused with what check would say."""
    taruh(ani, "foto.jpg", folder=folder)
    hasil = ani.zi("record", folder, "--kirim")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert kalimat in hasil.galat
    assert di_server(server) == []


def test_a_folder_with_other_things(server: Path, ani: Kantor) -> None:
    """A link, a folder, attributes of somebody's own, an option that says what the folder says: named, nothing sent."""
    taruh(ani, "foto.jpg")
    (ani.akar / FOLDER / "tautan").symlink_to("foto.jpg")
    (ani.akar / FOLDER / "dalam").mkdir()
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert f"Di {FOLDER} ada yang bukan berkas biasa: dalam, tautan. Perbaiki: zi check\n" in hasil.galat
    (ani.akar / FOLDER / "tautan").unlink()
    (ani.akar / FOLDER / "dalam").rmdir()
    ani.tulis(f"{FOLDER}/.gitattributes", "*.jpg filter=jahat\n")
    assert f"{FOLDER}/.gitattributes bukan dari zi" in ani.zi("record", FOLDER, "--kirim").galat
    (ani.akar / FOLDER / ".gitattributes").unlink()
    hasil = ani.zi("record", FOLDER, "--kirim", "--uraian", "x", "--tautan", "foto=https://contoh.example/1")
    assert (
        f"{FOLDER} dikirim sebagaimana adanya, tanpa --uraian, --tautan; isi bukti.yaml di folder itu." in hasil.galat
    )
    assert di_server(server) == []


def test_a_folder_is_weighed(server: Path, ani: Kantor) -> None:
    """What must not enter the history by accident is named for a folder as for files; --tetap goes on."""
    taruh(ani, "foto.jpg")
    ani.tulis(f"{FOLDER}/daftar-hadir.txt", "NIK 7271031203850001")
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 2
    assert "memuat nomor yang mungkin NIK" in hasil.galat
    assert ani.zi("record", FOLDER, "--kirim", "--tetap").kode == 0
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_another_folder_is_one_of_files(server: Path, ani: Kantor, tmp_path: Path) -> None:
    """A folder that is no record is a folder of files to be handed in."""
    berkas(tmp_path / "kumpulan", "foto.jpg", JPEG)
    assert "ID indikator belum disebut" in ani.zi("record", str(tmp_path / "kumpulan"), "--kirim").galat
    hasil = ani.zi("record", "1.1.2", str(tmp_path / "kumpulan"), *BIASA)
    assert hasil.kode == 0, hasil.galat
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_a_repository_that_names_objects_by_sha_256(tmp_path: Path) -> None:
    """Contents are told from each other in a repository of the other kind, too."""
    ani = Kantor(tmp_path / "ani")
    git(ani.akar, "init", "-q", "-b", "main", "--object-format=sha256")
    taruh(ani, "foto-1.jpg")
    catat(ani.akar)
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "--object-format=sha256", "server.git")
    git(ani.akar, "remote", "add", "origin", (tmp_path / "server.git").as_uri())
    git(ani.akar, "push", "-q", "origin", "main")
    taruh(ani, "foto-2.jpg")
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert "isi lain" not in hasil.galat
    assert isi_cabang(tmp_path / "server.git", f"bukti/{NAMA}-lengkap") == [f"A\t{FOLDER}/foto-2.jpg"]


def test_the_words_of_a_folder_are_weighed(server: Path, ani: Kantor) -> None:
    """A number that can be a NIK in bukti.yaml is named before the folder is sent."""
    taruh(ani, "foto.jpg")
    ani.tulis(f"{FOLDER}/bukti.yaml", "catatan: NIK 7271031203850001\n")
    hasil = ani.zi("record", FOLDER, "--kirim")
    assert (hasil.kode, "--catatan memuat nomor yang mungkin NIK: 7271••••••••0001." in hasil.galat) == (2, True)
    assert di_server(server) == []
