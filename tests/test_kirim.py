"""``--kirim``: a branch on top of the server's main, and nothing of the user's own work touched."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from kantor import RENCANA, Kantor
from kantor_git import catat, git, kait, pengguna, semua_berkas, utuh
from kantor_server import (
    BIASA,
    FOLDER,
    JPEG,
    MP4,
    NAMA,
    berkas,
    buat_server,
    di_server,
    isi_cabang,
    kirimkan,
    klon,
    rapat,
    terima,
)

from zi.model.galat_kirim import sebab
from zi.repo import tertunda

pytestmark = pytest.mark.usefixtures("orang")


def test_a_branch_on_the_servers_main(server: Path, ani: Kantor, foto: str) -> None:
    """One commit on main with the record's files alone, in the user's name; the message states effect and folder."""
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 0, hasil.galat
    assert di_server(server) == [f"bukti/{NAMA}"]
    assert isi_cabang(server, f"bukti/{NAMA}") == [f"A\t{FOLDER}/bukti.yaml", f"A\t{FOLDER}/foto.jpg"]
    assert git(server, "rev-list", "--count", f"main..bukti/{NAMA}") == "1"
    assert git(server, "log", "-1", "--format=%an <%ae> %cn%n%B", f"bukti/{NAMA}") == (
        "Ani Contoh <ani@contoh.example> Ani Contoh\n"
        "1.1.2 TW1 menjadi selesai (0/1 → 1/1): Rapat monev\n\n"
        "Rapat monev, dilaksanakan 1 Februari 2026.\n\n"
        "- foto.jpg: foto\n\n"
        "1.1.2 TW1: 0/1 → 1/1\n\n"
        f"Bukti: {FOLDER}"
    )
    assert git(server, "cat-file", "blob", f"bukti/{NAMA}:{FOLDER}/bukti.yaml") == "uraian: Rapat monev"
    assert f"Cabang: bukti/{NAMA}" in hasil.keluar
    assert hasil.galat.startswith("“IMG_0912.jpg”") or "Mengirim" in hasil.galat
    assert [satu.cabang for satu in tertunda.periksa(ani.akar, "main").kiriman] == [f"bukti/{NAMA}"]


def test_the_answer_for_programs(server: Path, ani: Kantor, foto: str) -> None:
    """With --json the branch and its commit are told, and stdout is JSON alone; --pr is --kirim."""
    data = ani.zi("record", "1.1.2", foto, *BIASA[:-1], "--pr", "--json").data
    assert (data["cabang"], data["url"], data["kurang"]) == (f"bukti/{NAMA}", None, [])
    assert data["rev"] == git(server, "rev-parse", f"bukti/{NAMA}")


def kotor(kantor: Kantor) -> None:
    """Change, stage, delete and add files."""
    kantor.tulis("plan/2026/catatan.txt", "belum ditambahkan")
    kantor.tulis("baru.txt", "sudah ditambahkan")
    git(kantor.akar, "add", "baru.txt")
    kantor.tulis("baru.txt", "diubah lagi")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat-monev/catatan.txt", "di tempat yang sama")


def lepas(kantor: Kantor) -> None:
    """Detach HEAD at a commit that is not on main."""
    git(kantor.akar, "switch", "-q", "--detach")
    catat(kantor.akar)


def cabang_lain(kantor: Kantor) -> None:
    """Work on another branch, from another root."""
    git(kantor.akar, "switch", "-q", "--orphan", "lain")
    Kantor(kantor.akar)
    catat(kantor.akar)


def setengah(kantor: Kantor) -> None:
    """Stop in the middle of a merge that has a conflict."""
    for cabang, isi in (("satu", "1"), ("dua", "2")):
        git(kantor.akar, "switch", "-q", "-c", cabang, "main")
        kantor.tulis("sama.txt", isi)
        catat(kantor.akar)
    with pytest.raises(subprocess.CalledProcessError):
        git(kantor.akar, "merge", "-q", "satu")
    assert "UU sama.txt" in git(kantor.akar, "status", "--porcelain").replace("AA", "UU")


def tanpa_main(kantor: Kantor) -> None:
    """Have no main branch here, and an index that is split."""
    git(kantor.akar, "switch", "-q", "-c", "lain")
    git(kantor.akar, "branch", "-q", "-D", "main")
    git(kantor.akar, "config", "core.splitIndex", "true")
    git(kantor.akar, "update-index", "--refresh")


def terkunci(kantor: Kantor) -> None:
    """Have another git at work on the index."""
    kantor.tulis(".git/index.lock", "")


@pytest.mark.parametrize("siapkan", [kotor, lepas, cabang_lain, setengah, tanpa_main, terkunci])
def test_the_users_work_is_left_as_it_is(
    server: Path, ani: Kantor, foto: str, siapkan: Callable[[Kantor], None]
) -> None:
    """Whatever the working tree, the index and the branch are like: not a byte of them changes."""
    siapkan(ani)
    dulu, folder = utuh(ani.akar), {satu.name for satu in (ani.akar / ".git").iterdir()}
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    assert {satu.name for satu in (ani.akar / ".git").iterdir()} - folder <= {"FETCH_HEAD", "logs"}
    assert isi_cabang(server, f"bukti/{NAMA}") == [f"A\t{FOLDER}/bukti.yaml", f"A\t{FOLDER}/foto.jpg"]


def test_a_linked_worktree(server: Path, ani: Kantor, foto: str) -> None:
    """The same from a second working tree of the copy, which is on another branch."""
    git(ani.akar, "worktree", "add", "-q", "-b", "lain", "../ani-lain")
    lain = Kantor(ani.akar.parent / "ani-lain")
    lain.tulis("baru.txt")
    dulu = utuh(ani.akar), utuh(lain.akar)
    assert kirimkan(lain, foto).kode == 0
    assert (utuh(ani.akar), utuh(lain.akar)) == dulu
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_an_office_in_a_sub_folder(tmp_path: Path, foto: str) -> None:
    """Paths are from the root of the repository in the tree, from the office's own in the trailer."""
    server = buat_server(tmp_path, "kantor palu/zi")
    ani = klon(server, "ani", "kantor palu/zi")
    dulu = utuh(ani.akar)
    assert kirimkan(ani, foto).kode == 0
    assert utuh(ani.akar) == dulu
    assert isi_cabang(server, f"bukti/{NAMA}") == [
        f"A\tkantor palu/zi/{FOLDER}/bukti.yaml",
        f"A\tkantor palu/zi/{FOLDER}/foto.jpg",
    ]
    assert git(server, "log", "-1", "--format=%(trailers:key=Bukti,valueonly)", f"bukti/{NAMA}").strip() == FOLDER
    terima(ani, f"bukti/{NAMA}")
    assert ani.zi("move", FOLDER, "1.1.2/TW2", "--alasan", "Salah periode", "--kirim").kode == 0
    pindah = "bukti/1.1.2-TW2-2026-02-01-rapat-monev-dipindah"
    tujuan = FOLDER.replace("TW1", "TW2")
    assert isi_cabang(server, pindah) == [
        f"{apa}\tkantor palu/zi/{folder}/{nama}"
        for apa, folder in (("D", FOLDER), ("A", tujuan))
        for nama in ("bukti.yaml", "foto.jpg")
    ]


def test_a_repository_whose_path_is_odd(tmp_path: Path, foto: str) -> None:
    """A line break, a quote, a backslash and a byte that is no text in the path of the copy do no harm."""
    folder = tmp_path / os.fsdecode(b'se"rver\\ \n\xff')
    folder.mkdir()
    ani = klon(buat_server(folder), "an\ni")
    dulu = utuh(ani.akar)
    assert kirimkan(ani, foto).kode == 0
    assert utuh(ani.akar) == dulu
    assert di_server(folder / "server.git") == [f"bukti/{NAMA}"]


def test_a_shallow_clone(server: Path, foto: str) -> None:
    """A copy of the last commit alone is enough; what was sent is known as sent."""
    git(server.parent, "clone", "-q", "--depth", "1", server.as_uri(), "ani")
    ani = Kantor(server.parent / "ani")
    catat(ani.akar)
    dulu = utuh(ani.akar)
    assert kirimkan(ani, foto).kode == 0
    assert utuh(ani.akar) == dulu
    assert git(server, "rev-list", "--count", f"main..bukti/{NAMA}") == "1"
    assert [satu.terkirim for satu in tertunda.periksa(ani.akar, "main").kiriman] == [True]


def test_a_partial_clone(server: Path, foto: str) -> None:
    """Of what the server got since, the YAML that is read is fetched, and no other content."""
    git(server, "config", "uploadpack.allowFilter", "true")
    git(server.parent, "clone", "-q", "--filter=blob:none", server.as_uri(), "ani")
    ani, budi = Kantor(server.parent / "ani"), klon(server, "budi")
    lama = rapat(budi, "TW2", "2026-04-01")
    budi.tulis(f"{lama}/bukti.yaml", "uraian: Rapat triwulan II\n")
    budi.tulis(f"{lama}/foto-2.jpg", "besar sekali")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    dulu = utuh(ani.akar)
    assert kirimkan(ani, foto).kode == 0
    assert utuh(ani.akar) == dulu
    assert git(server, "rev-parse", f"bukti/{NAMA}^") == git(server, "rev-parse", "main")
    besar = git(server, "rev-parse", f"main:{lama}/foto-2.jpg")
    assert f"?{besar}" in git(ani.akar, "rev-list", "--no-walk", "--objects", "--missing=print", "origin/main")
    ani.tulis("luar/laporan.txt", "laporan")
    lengkap = ani.zi("record", str(ani.akar / "luar/laporan.txt"), "--ke", FOLDER, "--kirim")
    assert lengkap.kode == 0, lengkap.galat


def test_text_evidence_is_sent_byte_for_byte(server: Path, ani: Kantor, tmp_path: Path, orang: Path) -> None:
    """Neither autocrlf nor a filter of the working tree changes what a text file has."""
    pengguna(orang, '[core]\n\tautocrlf = true\n[filter "ubah"]\n\tclean = tr a-z A-Z\n')
    ani.tulis(".gitattributes", "*.txt filter=ubah\n")
    isi = b"satu\r\ndua\ntiga\r\n"
    laporan = berkas(tmp_path / "luar", "laporan.txt", isi)
    assert ani.zi("record", "1.1.1", laporan, *BIASA).kode == 0
    folder = FOLDER.replace("1.1.2/TW1", "1.1.1/B01-B02")
    keluar = subprocess.run(
        ["git", "cat-file", "blob", f"bukti/1.1.1-B01-B02-2026-02-01-rapat-monev:{folder}/laporan.txt"],
        cwd=server,
        check=True,
        capture_output=True,
    )
    assert keluar.stdout == isi


def test_a_user_who_signs_commits(server: Path, ani: Kantor, foto: str, orang: Path) -> None:
    """The commit is signed as the user's other commits are; where that fails nothing is sent, and it is said why."""
    if shutil.which("ssh-keygen") is None:
        pytest.skip("ssh-keygen is not here")
    kunci = orang.parent / "kunci"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", kunci], check=True)
    setelan = f"\tsigningKey = {kunci}\n[gpg]\n\tformat = ssh\n[commit]\n\tgpgSign = true\n"
    pengguna(orang, setelan)
    assert kirimkan(ani, foto).kode == 0
    assert "-----BEGIN SSH SIGNATURE-----" in git(server, "cat-file", "commit", f"bukti/{NAMA}")
    pengguna(orang, setelan.replace(str(kunci), f"{kunci}-hilang"))
    hasil = ani.zi("record", "1.1.2", foto, *BIASA, "--uraian", "Rapat lain", "--tetap")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "git tidak dapat menyusun kiriman" in hasil.galat
    assert "kunci-hilang" in hasil.galat
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_messages_are_utf_8_whatever_git_is_told(server: Path, ani: Kantor, foto: str, orang: Path) -> None:
    """A user whose git writes another encoding sends a message that everybody can read."""
    pengguna(orang, "[i18n]\n\tcommitEncoding = ISO-8859-1\n")
    assert kirimkan(ani, foto).kode == 0
    assert "encoding" not in git(server, "cat-file", "commit", f"bukti/{NAMA}").partition("\n\n")[0]


def test_hooks_of_the_user(ani: Kantor, foto: str, tmp_path: Path) -> None:
    """Hooks of committing and of the index do not run, that of pushing does; where it says no, its words are told."""
    for nama in ("pre-commit", "commit-msg", "post-commit", "post-index-change", "post-checkout"):
        kait(ani.akar / ".git", nama, f"echo {nama} >> '{tmp_path}/kait'; exit 1")
    kait(ani.akar / ".git", "pre-push", f"echo pre-push >> '{tmp_path}/kait'")
    assert kirimkan(ani, foto).kode == 0
    assert (tmp_path / "kait").read_text("utf-8") == "pre-push\n"
    kait(ani.akar / ".git", "pre-push", "echo 'belum boleh hari ini' >&2; exit 1")
    hasil = ani.zi("record", "1.1.2", foto, *BIASA, "--uraian", "Rapat lain", "--tetap")
    assert hasil.kode == 3
    assert "belum boleh hari ini" in hasil.galat


def hilangkan(server: Path) -> Path:
    """Move the server away; give where it is."""
    return server.rename(server.with_name("pindah.git"))


def test_a_server_that_is_away(server: Path, ani: Kantor, foto: str) -> None:
    """The branch stays, and it is said how to go on; the same command goes on, with the same commit."""
    jauh, dulu = hilangkan(server), utuh(ani.akar)
    for _ in range(2):
        hasil = kirimkan(ani, foto)
        assert (hasil.kode, hasil.keluar) == (3, "")
        assert "Keadaan terbaru tidak dapat diambil: alamat server tidak benar" in hasil.galat
        assert f"Bukti sudah ada di cabang bukti/{NAMA} di komputer ini, tetapi belum sampai ke server" in hasil.galat
        assert f"Ulangi perintah yang sama, atau: git push origin bukti/{NAMA}" in hasil.galat
        assert utuh(ani.akar) == dulu
    rev = git(ani.akar, "rev-parse", f"bukti/{NAMA}")
    jauh.rename(server)
    assert kirimkan(ani, foto, "--json").data["rev"] == rev
    assert git(server, "rev-parse", f"bukti/{NAMA}") == rev
    assert kirimkan(ani, foto, "--json").data["rev"] == rev  # and once more: it is there, nothing is sent twice
    assert di_server(server) == [f"bukti/{NAMA}"]
    assert git(ani.akar, "branch", "--list", "bukti/*") == f"bukti/{NAMA}"


def test_a_network_that_is_away(server: Path, ani: Kantor, foto: str) -> None:
    """The same where nobody answers; the password in the address is never shown."""
    git(ani.akar, "config", "remote.origin.url", "https://ani:rah@sia@127.0.0.1:1/kantor/zi.git")
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 3
    assert "server tidak dapat dihubungi; periksa sambungan internet" in hasil.galat
    assert "sia" not in hasil.galat
    git(ani.akar, "config", "remote.origin.url", server.as_uri())
    assert kirimkan(ani, foto).kode == 0
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_corrections_go_on_as_well(server: Path, ani: Kantor, foto: str) -> None:
    """A withdrawal, a move and a replacement that did not get through are not made a second time."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    baru = berkas(Path(foto).parent, "baru.jpg", JPEG + b"baru")
    for nama, perintah in {
        f"bukti/{NAMA}-dicabut": ("withdraw", FOLDER, "--alasan", "Bukan rapat", "--kirim"),
        f"bukti/{NAMA}-dipindah".replace("TW1", "TW2"): (
            "move",
            FOLDER,
            "1.1.2/TW2",
            "--alasan",
            "Salah periode",
            "--kirim",
        ),
        f"bukti/{NAMA}-2": ("record", baru, "--ganti", FOLDER, "--alasan", "Buram", "--kirim"),
        f"bukti/{NAMA}-lengkap": ("record", baru, "--ke", FOLDER, "--kirim"),
    }.items():
        jauh = hilangkan(server)
        for _ in range(2):
            assert f"git push origin {nama}\n" in ani.zi(*perintah).galat
        rev = git(ani.akar, "rev-parse", nama)
        jauh.rename(server)
        assert ani.zi(*perintah).kode == 0
        assert git(server, "rev-parse", nama) == rev
    assert len(di_server(server)) == 5


def test_an_addition_that_did_not_get_through(server: Path, ani: Kantor, foto: str) -> None:
    """An addition to what waits shows nowhere until the server has it; the same command makes it then."""
    kirimkan(ani, foto)
    lagi = berkas(Path(foto).parent, "laporan.txt", b"laporan")
    perintah = ("record", lagi, "--ke", FOLDER, "--kirim")
    jauh, dulu = hilangkan(server), git(ani.akar, "for-each-ref")
    hasil = ani.zi(*perintah)
    assert hasil.kode == 3
    assert f"Tambahan untuk bukti/{NAMA} belum sampai ke server: " in hasil.galat
    assert git(ani.akar, "for-each-ref") == dulu
    jauh.rename(server)
    assert ani.zi(*perintah).kode == 0
    assert isi_cabang(server, f"bukti/{NAMA}") == [
        f"A\t{FOLDER}/{nama}" for nama in ("bukti.yaml", "foto.jpg", "laporan.txt")
    ]
    assert git(ani.akar, "rev-parse", f"bukti/{NAMA}") == git(server, "rev-parse", f"bukti/{NAMA}")


def test_a_rule_of_the_server(server: Path, ani: Kantor, foto: str) -> None:
    """What a server refuses stays here, and its own words are told, harmless, for whoever keeps it."""
    kait(server, "pre-receive", "printf 'cabang \\033[31mini\\033[0m harus bertanda'; exit 1")
    dulu = utuh(ani.akar)
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 3
    assert "server menolak menurut aturannya; tunjukkan pesan ini kepada pengelola repositori (“cabang" in hasil.galat
    assert "harus bertanda”)" in hasil.galat
    assert "\x1b" not in hasil.galat
    assert utuh(ani.akar) == dulu
    (server / "hooks/pre-receive").unlink()
    assert kirimkan(ani, foto).kode == 0


def test_a_main_branch_that_is_protected(server: Path, ani: Kantor, foto: str) -> None:
    """Where nobody may push to main, a kiriman gets through all the same."""
    kait(server, "update", '[ "$1" != refs/heads/main ]')
    assert kirimkan(ani, foto).kode == 0
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_a_server_that_moved_on(server: Path, ani: Kantor, foto: str) -> None:
    """What others got into main in the meantime is what the kiriman is built on and judged by."""
    budi = klon(server, "budi")
    rapat(budi, "TW2", "2026-04-01")
    budi.ubah("plan/2026/1-manajemen-perubahan.yaml", "dokumen: [dokumentasi]", "dokumen: [dokumentasi, laporan]")
    catat(budi.akar)
    git(budi.akar, "push", "-q", "origin", "main")
    hasil = kirimkan(ani, foto, "--json")
    assert hasil.data["kurang"] == ["laporan"]
    assert git(server, "rev-parse", f"bukti/{NAMA}^") == git(server, "rev-parse", "main")
    pesan = git(server, "log", "-1", "--format=%s", f"bukti/{NAMA}")
    assert pesan == "1.1.2 TW1 masih kurang (laporan): Rapat monev"


def test_two_people_and_one_event(server: Path, ani: Kantor, foto: str) -> None:
    """Who records it second is told, nothing changes, and adds to what waits; it becomes one kiriman."""
    budi = klon(server, "budi")
    kirimkan(ani, foto)
    milik_budi = berkas(Path(foto).parent, "budi.jpg", JPEG + b"budi")
    dulu = utuh(budi.akar)
    hasil = kirimkan(budi, milik_budi)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert f"Bukti {FOLDER} sudah dikirim dengan isi lain (cabang bukti/{NAMA}); tidak ada yang ditimpa." in hasil.galat
    assert f"--ke {FOLDER}" in hasil.galat
    assert utuh(budi.akar) == dulu
    assert git(budi.akar, "branch", "--list", "bukti/*") == ""
    hasil = budi.zi("record", milik_budi, "--ke", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert isi_cabang(server, f"bukti/{NAMA}")[1:] == [f"A\t{FOLDER}/foto-1.jpg", f"A\t{FOLDER}/foto.jpg"]
    assert git(server, "rev-list", "--count", f"main..bukti/{NAMA}") == "2"


def test_two_people_and_one_event_without_a_network(server: Path, ani: Kantor, foto: str) -> None:
    """Who recorded it while cut off keeps the branch that could not be sent, and can add to the other all the same."""
    budi = klon(server, "budi")
    milik_budi = berkas(Path(foto).parent, "budi.jpg", JPEG + b"budi")
    jauh = hilangkan(server)
    assert "belum sampai ke server" in kirimkan(budi, milik_budi).galat
    milik = git(budi.akar, "rev-parse", f"bukti/{NAMA}")
    jauh.rename(server)
    kirimkan(ani, foto)
    assert "sudah dikirim dengan isi lain" in kirimkan(budi, milik_budi).galat
    hasil = budi.zi("record", milik_budi, "--ke", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert f"Cabang bukti/{NAMA} di komputer ini berisi lain daripada yang dikirim, dan dibiarkan" in hasil.galat
    assert git(budi.akar, "rev-parse", f"bukti/{NAMA}") == milik
    assert len(isi_cabang(server, f"bukti/{NAMA}")) == 3


def test_a_race_for_a_name(server: Path, ani: Kantor, foto: str) -> None:
    """Who loses it between looking and sending is told what to do, and loses nothing."""
    lain = git(server, "commit-tree", "main^{tree}", "-m", "lain")
    git(server, "update-ref", f"refs/simpan/{NAMA}", lain)
    kait(ani.akar / ".git", "pre-push", f"git --git-dir='{server}' update-ref refs/heads/bukti/{NAMA} {lain}")
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 3
    assert "kiriman bernama sama sudah ada di server; lengkapi dengan --ke FOLDER, atau ubah --uraian" in hasil.galat
    assert isi_cabang(ani.akar, f"bukti/{NAMA}") == [f"A\t{FOLDER}/bukti.yaml", f"A\t{FOLDER}/foto.jpg"]


def test_a_name_that_something_else_has(server: Path, ani: Kantor, foto: str) -> None:
    """A branch of that name without the record is somebody's own: the next name is taken, and found again by --ke."""
    git(ani.akar, "branch", f"bukti/{NAMA}", "main")
    assert f"Cabang: bukti/{NAMA}-2\n" in kirimkan(ani, foto).keluar
    lagi = berkas(Path(foto).parent, "laporan.txt", b"laporan")
    assert ani.zi("record", lagi, "--ke", FOLDER, "--kirim").kode == 0
    assert di_server(server) == [f"bukti/{NAMA}-2"]
    assert len(isi_cabang(server, f"bukti/{NAMA}-2")) == 3


def test_a_branch_here_with_something_else(ani: Kantor, foto: str, server: Path) -> None:
    """The same record made here before, with another content and never sent, is in the way, and not lost."""
    jauh = hilangkan(server)
    kirimkan(ani, foto)
    milik = git(ani.akar, "rev-parse", f"bukti/{NAMA}")
    jauh.rename(server)
    hasil = kirimkan(ani, berkas(Path(foto).parent, "lain.jpg", JPEG + b"lain"))
    assert hasil.kode == 3
    assert f"Cabang bukti/{NAMA} sudah ada di komputer ini dengan isi lain." in hasil.galat
    assert git(ani.akar, "rev-parse", f"bukti/{NAMA}") == milik
    assert di_server(server) == []


@pytest.mark.parametrize("dari", ["sini", "server"])
def test_adding_to_what_waits(server: Path, ani: Kantor, foto: str, dari: str) -> None:
    """A second commit on the same branch, whether it is here or was only seen on the server."""
    kirimkan(ani, foto)
    siapa = ani if dari == "sini" else klon(server, "budi")
    dulu = utuh(siapa.akar)
    laporan = berkas(Path(foto).parent, "laporan.txt", b"laporan")
    hasil = siapa.zi("record", laporan, "--ke", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert utuh(siapa.akar) == dulu
    assert f"Cabang: bukti/{NAMA}\n" in hasil.keluar
    assert git(server, "log", "--format=%s", f"main..bukti/{NAMA}").splitlines() == [
        "1.1.2 TW1 dilengkapi (1/1 → 1/1): Rapat monev",
        "1.1.2 TW1 menjadi selesai (0/1 → 1/1): Rapat monev",
    ]
    assert [satu.terkirim for satu in tertunda.periksa(siapa.akar, "main").kiriman] == [True]


def test_adding_where_the_server_is_further(server: Path, ani: Kantor, foto: str) -> None:
    """What somebody else added to the branch on the server is built on, and comes here by it."""
    kirimkan(ani, foto)
    budi, luar = klon(server, "budi"), Path(foto).parent
    assert budi.zi("record", berkas(luar, "laporan.txt", b"laporan"), "--ke", FOLDER, "--kirim").kode == 0
    assert ani.zi("record", berkas(luar, "undangan.txt", b"undangan"), "--ke", FOLDER, "--kirim").kode == 0
    assert git(server, "rev-list", "--count", f"main..bukti/{NAMA}") == "3"
    assert git(ani.akar, "rev-parse", f"bukti/{NAMA}") == git(server, "rev-parse", f"bukti/{NAMA}")


def test_adding_to_what_main_has(server: Path, ani: Kantor, foto: str) -> None:
    """A branch of its own with a free name, also when the first of that name waits still, here or on the server."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    luar, budi = Path(foto).parent, klon(server, "budi")
    for nama, siapa, urut in (("laporan", ani, ""), ("undangan", ani, "-2"), ("absen", budi, "-3")):
        hasil = siapa.zi("record", berkas(luar, f"{nama}.txt", nama.encode()), "--ke", FOLDER, "--kirim")
        assert f"Cabang: bukti/{NAMA}-lengkap{urut}\n" in hasil.keluar
    assert isi_cabang(server, f"bukti/{NAMA}-lengkap-3") == [f"A\t{FOLDER}/daftar-hadir.txt"]


def test_what_the_server_deleted_waits_no_more(server: Path, ani: Kantor, foto: str) -> None:
    """A kiriman that was turned down, and its branch deleted on the server, is not built on."""
    kirimkan(ani, foto)
    git(ani.akar, "branch", "-q", "-D", f"bukti/{NAMA}")
    git(server, "branch", "-q", "-D", f"bukti/{NAMA}")
    hasil = ani.zi("record", berkas(Path(foto).parent, "laporan.txt", b"laporan"), "--ke", FOLDER, "--kirim")
    assert hasil.kode == 2
    assert "tidak ada di cabang utama server" in hasil.galat


def gagal(kantor: Kantor, foto: str) -> str:
    """Send, which cannot be done; give the sentence, when nothing at all changed but what is known of the server."""
    dulu = utuh(kantor.akar)
    hasil = kirimkan(kantor, foto)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert utuh(kantor.akar) == dulu
    assert git(kantor.akar, "branch", "--list", "bukti/*") == ""
    assert "Traceback" not in hasil.galat
    return hasil.galat


@pytest.mark.parametrize("setelan", ["", "[user]\n\tname = Ani\n", "[user]\n\temail = ani@contoh.example\n"])
def test_a_user_without_a_name(ani: Kantor, foto: str, orang: Path, setelan: str) -> None:
    """What git guesses of a name or an address is not used: the two commands that tell it are named."""
    orang.write_text(setelan, "utf-8")
    assert gagal(ani, foto).startswith("git belum tahu nama Anda. Jalankan: git config --global user.name")


def test_a_git_that_will_not_work(ani: Kantor, foto: str, orang: Path) -> None:
    """Settings that git cannot read are not taken for a missing name."""
    pengguna(orang, "[core\n")
    assert "bad config line" in gagal(ani, foto)


def test_no_server(ani: Kantor, foto: str) -> None:
    """Without a remote there is nowhere to send to, and it is said how to have one."""
    git(ani.akar, "remote", "remove", "origin")
    assert gagal(ani, foto) == (
        "Repositori ini belum tersambung ke server, jadi tidak ada tempat mengirim. "
        "Sambungkan: git remote add origin ALAMAT\n"
    )


def test_no_repository(kantor: Kantor, foto: str) -> None:
    """A folder that is not git's sends nothing."""
    hasil = kirimkan(kantor, foto)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat.startswith("Folder ini bukan repositori git, jadi tidak ada yang dapat dikirim.")


def test_a_server_that_was_never_asked(ani: Kantor, foto: str) -> None:
    """Where the main branch of the server was never seen there is nothing to build on; the answer has no password."""
    git(ani.akar, "remote", "remove", "origin")
    git(ani.akar, "remote", "add", "origin", "https://ani:rahasia@127.0.0.1:1/kantor/zi.git")
    galat = gagal(ani, foto)
    assert galat.startswith("Cabang utama “main” belum pernah diambil dari server origin. Jawaban server: unable to")
    assert "rahasia" not in galat
    assert "Jawaban" not in kirimkan(ani, foto, "--dry-run").galat


@pytest.mark.parametrize("nama", ["--output=x", "a b", "main~1", "*", "../../heads/main", "-", "main:x", "@{-1}"])
def test_a_main_branch_whose_name_is_odd(ani: Kantor, foto: str, nama: str) -> None:
    """A name in the plan that no branch can have is a name, and no option, pattern or revision; nothing is made."""
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    ani.tulis("plan/2026/rencana.yaml", f'{RENCANA}pengaturan: {{cabang_utama: "{nama}"}}\n')
    folder = set(semua_berkas(ani.akar))
    galat = gagal(ani, foto)
    assert galat.startswith(f"Cabang utama “{nama}” belum pernah diambil dari server origin.")
    assert {satu for satu in set(semua_berkas(ani.akar)) - folder if ".git" not in satu} == set()


def test_a_remote_whose_name_is_an_option(server: Path, ani: Kantor, foto: str, tmp_path: Path) -> None:
    """A remote that is called like an option of git is a remote, and no program is started by its name."""
    nama = f"--upload-pack=touch {tmp_path}/jahat"
    git(ani.akar, "config", "--remove-section", "remote.origin")
    git(ani.akar, "config", f"remote.{nama}.url", server.as_uri())
    assert "belum pernah diambil" in gagal(ani, foto)  # a space is in no ref
    git(ani.akar, "config", "--remove-section", f"remote.{nama}")
    git(ani.akar, "config", "remote.--upload-pack=x.url", server.as_uri())
    assert kirimkan(ani, foto).kode == 0
    assert di_server(server) == [f"bukti/{NAMA}"]
    assert not (tmp_path / "jahat").exists()


URAIAN = {
    "baris": "Rapat\nBukti: evidence/2026/1.1.2/TW1/2026-01-01-palsu\n\nx",
    "perintah": "$(touch jahat) `touch jahat` ; touch jahat & rm -rf .",
    "panjang": "rapat " * 60,
    "strip": "--force -rf --exec=touch",
    "kutip": "\"'\\ %s %00 {} #",
    "emoji": "🎉🎉 ٣ Ω",
    "arah": "-C /tmp",
}


@pytest.mark.parametrize("uraian", URAIAN.values(), ids=URAIAN)
def test_words_are_only_words(server: Path, ani: Kantor, foto: str, uraian: str) -> None:
    """Whatever a person writes is text: one line of the title, at most 100 characters, one trailer, one branch."""
    dulu = utuh(ani.akar)
    perintah = ("record", "1.1.2", foto, "--tanggal", "2026-02-01", f"--uraian={uraian}", "--kirim", "--json")
    hasil = ani.zi(*perintah)
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    assert di_server(server) == [hasil.data["cabang"]]
    judul, _, isi = git(server, "log", "-1", "--format=%B", hasil.data["cabang"]).partition("\n\n")
    assert judul.startswith("1.1.2 TW1 menjadi selesai (0/1 → 1/1): ")
    assert len(judul) <= 100
    assert "\n" not in judul
    assert isi.count("\nBukti: ") == 1
    assert (
        git(server, "log", "-1", "--format=%(trailers:key=Bukti,valueonly)", hasil.data["cabang"]).splitlines()[0]
        == (hasil.data["folder"])
    )
    assert not list(server.parent.rglob("jahat"))


@pytest.mark.parametrize("uraian", ["\x1b[31mmerah", "balik\u202ekanan", "nol\u200blebar", "hapus\x7f"])
def test_words_that_hide_something_are_refused(server: Path, ani: Kantor, foto: str, uraian: str) -> None:
    """A character that cannot be seen is typed again; nothing is made."""
    hasil = kirimkan(ani, foto, f"--uraian={uraian}")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert "\x1b" not in hasil.galat
    assert di_server(server) == []


def test_a_withdrawal(server: Path, ani: Kantor, foto: str) -> None:
    """The record keeps its files, and its bukti.yaml says why it counts no more; also who takes its place."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    lain = rapat(ani, "TW1", "2026-03-01")
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    dulu = utuh(ani.akar)
    hasil = ani.zi("withdraw", FOLDER, "--alasan", "Salah\nfoto", "--pengganti", lain, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    assert isi_cabang(server, f"bukti/{NAMA}-dicabut") == [f"M\t{FOLDER}/bukti.yaml"]
    isi = git(server, "cat-file", "blob", f"bukti/{NAMA}-dicabut:{FOLDER}/bukti.yaml")
    assert "alasan: Salah foto" in isi
    assert f"pengganti: {lain}" in isi
    assert git(server, "log", "-1", "--format=%s", f"bukti/{NAMA}-dicabut") == (
        "1.1.2 TW1 dicabut (1/1 → 1/1): Salah foto"
    )
    assert "sudah menunggu" not in ani.zi("withdraw", FOLDER, "--alasan", "Lagi", "--kirim").galat


def test_a_replacement(server: Path, ani: Kantor, foto: str) -> None:
    """One kiriman brings the new record and withdraws the old one, naming it."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    baru = berkas(Path(foto).parent, "baru.jpg", JPEG + b"baru")
    hasil = ani.zi("record", baru, "--ganti", FOLDER, "--alasan", "Buram", "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert isi_cabang(server, f"bukti/{NAMA}-2") == [
        f"A\t{FOLDER}-2/bukti.yaml",
        f"A\t{FOLDER}-2/foto.jpg",
        f"M\t{FOLDER}/bukti.yaml",
    ]
    assert f"pengganti: {FOLDER}-2" in git(server, "cat-file", "blob", f"bukti/{NAMA}-2:{FOLDER}/bukti.yaml")
    assert f"Menggantikan {FOLDER}: Buram" in git(server, "log", "-1", "--format=%b", f"bukti/{NAMA}-2")


def test_a_move_takes_everything_along(server: Path, ani: Kantor) -> None:
    """Names of every kind, modes and what lies deeper come along, byte for byte."""
    for nama in ("foto.jpg", "laporan \n“baru”.txt", "-rf", "\\", 'ku"tip', os.fsdecode(b"\xff.txt"), "dalam/isi.txt"):
        ani.tulis(f"{FOLDER}/{nama}", f"isi {nama!a}")
    (ani.akar / FOLDER / "-rf").chmod(0o755)
    tetangga = rapat(ani, "TW1", "2026-02-01", "rapat-monev-lain")
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    tujuan = FOLDER.replace("TW1", "TW2")
    lama = git(ani.akar, "ls-tree", "-r", "-z", f"HEAD:{FOLDER}")
    dulu = utuh(ani.akar)
    hasil = ani.zi("move", FOLDER, "1.1.2/TW2", "--alasan", "Salah periode", "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    cabang = f"bukti/{NAMA}-dipindah".replace("TW1", "TW2")
    assert git(server, "ls-tree", "-r", "-z", f"{cabang}:{tujuan}") == lama
    assert git(server, "ls-tree", cabang, FOLDER) == ""
    assert git(server, "ls-tree", cabang, tetangga) != ""
    assert f"Dipindahkan dari {FOLDER}." in git(server, "log", "-1", "--format=%b", cabang)


COBA = {
    "record": ("record", "1.1.2", "FOTO", "--tanggal", "2026-05-01", "--periode", "TW2", "--uraian", "x"),
    "ke-main": ("record", "FOTO", "--ke", FOLDER),
    "ke-menunggu": ("record", "FOTO", "--ke", "evidence/2026/1.1.2/TW3/2026-08-01-rapat"),
    "ganti": ("record", "FOTO", "--ganti", FOLDER, "--alasan", "Buram"),
    "withdraw": ("withdraw", FOLDER, "--alasan", "Salah"),
    "move": ("move", FOLDER, "1.1.2/TW4", "--alasan", "Salah"),
    "folder": ("record", "evidence/2026/1.1.2/TW4/2026-11-01-rapat"),
    "lfs": ("record", "1.1.2", "BESAR", "--tanggal", "2026-05-01", "--periode", "TW2", "--uraian", "x", "--lfs"),
}


@pytest.mark.parametrize("perintah", COBA.values(), ids=COBA)
def test_a_trial_changes_nothing(ani: Kantor, foto: str, server: Path, perintah: tuple[str, ...]) -> None:
    """With --dry-run not a byte of .git or the working tree changes, nobody is asked, and all of it is shown."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    luar = Path(foto).parent
    hasil = ani.zi(
        "record", "1.1.2", berkas(luar, "tiga.jpg", JPEG + b"3"), "--tanggal", "2026-08-01", "--periode", "TW3",
        "--uraian", "Rapat", "--kirim",
    )  # fmt: skip
    assert hasil.kode == 0, hasil.galat
    rapat(ani, "TW4", "2026-11-01")
    ani.tulis("evidence/2026/1.1.2/TW4/2026-11-01-rapat/foto.jpg", JPEG + b"4")
    ganti = {"FOTO": berkas(luar, "baru.jpg", JPEG + b"baru"), "BESAR": berkas(luar, "film.mp4", MP4 + bytes(26 << 20))}
    hilangkan(server)
    dulu = semua_berkas(ani.akar)
    hasil = ani.zi(*(ganti.get(satu, satu) for satu in perintah), "--kirim", "--dry-run")
    assert hasil.kode == 0, hasil.galat
    assert semua_berkas(ani.akar) == dulu
    assert "Akan menjadi (belum ada yang diubah)" in hasil.keluar
    assert "Cabang: bukti/1.1.2-TW" in hasil.keluar
    assert "Judul kiriman: 1.1.2 TW" in hasil.keluar


@pytest.mark.parametrize(
    ("galat", "kalimat"),
    {
        "": "tanpa keterangan",
        "sesuatu\nerror: failed to push some refs to 'x'\nhint: coba lagi": "sesuatu",
        "remote: error: GH001: Large files detected.\n ! [remote rejected] x (pre-receive hook declined)": (
            "ada berkas yang terlalu besar bagi server; ganti dengan --tautan, atau ulangi dengan --lfs "
            "(“error: GH001: Large files detected.”)"
        ),
        "remote: \x1b[2J jam kerja saja": "server menolaknya (“\ufffd[2J jam kerja saja”)",
        "fatal: unable to access 'https://x/': The requested URL returned error: 403": (
            "server tidak mengenali Anda atau Anda belum berhak mengirim; periksa: zi doctor"
        ),
        "fatal: the receiving end does not support push options": (
            "server tidak menerima pilihan kiriman; periksa pengaturan situs pada rencana.yaml"
        ),
    }.items(),
)
def test_why_a_server_said_no(galat: str, kalimat: str) -> None:
    """The sentence fits what was said, the server's own words stand beside it, and neither can steer a terminal."""
    assert sebab(galat) == kalimat


@pytest.mark.parametrize(
    ("perintah", "kalimat"),
    {
        ("withdraw", FOLDER, "--alasan", "x", "--pengganti", FOLDER): (
            "Bukti tidak dapat menjadi pengganti dirinya sendiri."
        ),
        ("withdraw", FOLDER): f"--alasan belum diberikan: mengapa {FOLDER} dicabut.",
        ("withdraw", FOLDER, "--alasan", "a\u200bb"): "Alasannya memuat karakter yang tidak terlihat; ketik ulang.",
        ("withdraw", "2026-02-01-tidak-ada", "--alasan", "x"): "yang baru dikirim, atau baru ada di komputer ini",
        ("withdraw", "2026-03-01-rapat", "--alasan", "x"): "Ada 2 bukti bernama “2026-03-01-rapat”",
        ("move", FOLDER, "1.1.2/TW1", "--alasan", "x"): f"{FOLDER} sudah di sana.",
        ("move", FOLDER, "1.1.9", "--alasan", "x"): "Indikator “1.1.9” tidak ada dalam rencana 2026.",
        ("move", FOLDER, "1.1", "--alasan", "x"): "Yang ada: 1.1.1, 1.1.2.",
        ("move", "evidence/2026/1.1.2/TW1/2026-03-01-rapat", "1.1.2/TW2", "--alasan", "x"): (
            "evidence/2026/1.1.2/TW2/2026-03-01-rapat sudah ada; tidak ada yang dipindahkan."
        ),
    }.items(),
)
def test_corrections_that_cannot_be_meant(
    server: Path, ani: Kantor, foto: str, perintah: tuple[str, ...], kalimat: str
) -> None:
    """A sentence that says what is wrong; nothing is sent, no branch made."""
    kirimkan(ani, foto)
    terima(ani, f"bukti/{NAMA}")
    for kode in ("TW1", "TW2"):
        rapat(ani, kode, "2026-03-01")
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    hasil = ani.zi(*perintah, "--kirim")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert kalimat in hasil.galat
    assert di_server(server) == [f"bukti/{NAMA}"]


def test_a_move_to_another_indikator(server: Path, ani: Kantor) -> None:
    """Without a kode the periode stays, where the other indikator has it, too; the message tells of both."""
    ani.ubah(
        "plan/2026/1-manajemen-perubahan.yaml",
        "waktu: Januari s.d. Februari 2026\n            target: 1 (satu) Laporan",
        "waktu: Per Triwulan\n            target: 4 (empat) Laporan",
    )
    rapat(ani, "TW1", "2026-02-01", "rapat-monev")
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    hasil = ani.zi("move", FOLDER, "1.1.1", "--alasan", "Salah indikator", "--kirim")
    assert hasil.kode == 0, hasil.galat
    cabang = "bukti/1.1.1-TW1-2026-02-01-rapat-monev-dipindah"
    assert isi_cabang(server, cabang) == [f"A\t{FOLDER.replace('1.1.2', '1.1.1')}/foto.jpg", f"D\t{FOLDER}/foto.jpg"]
    pesan = git(server, "log", "-1", "--format=%B", cabang)
    assert "1.1.1 TW1: 0/1 → 0/1\n1.1.2 TW1: 1/1 → 0/1\n" in pesan


def test_links_and_papers_kept_elsewhere_are_told(server: Path, ani: Kantor, foto: str) -> None:
    """The message lists a link and a paper that stays where it is as what they are."""
    absen = berkas(Path(foto).parent, "absen.txt", b"absen")
    lain = ("--arsip", absen, "--tempat", "Lemari 3", "--pemegang", "Sekretaris")
    hasil = kirimkan(ani, foto, "--tautan", "foto=https://contoh.example/1", *lain)
    assert hasil.kode == 0, hasil.galat
    pesan = git(server, "log", "-1", "--format=%b", f"bukti/{NAMA}")
    assert "- https://contoh.example/1: foto (tautan)\n" in pesan
    assert ": daftar-hadir, disimpan di Lemari 3\n" in pesan


def test_one_paper_for_two_periode(server: Path, ani: Kantor, tmp_path: Path) -> None:
    """The title names the first periode, and that there are more; the message all."""
    kertas = [berkas(tmp_path / "luar", nama, nama.encode()) for nama in ("sk.txt", "laporan.txt", "dokumentasi.txt")]
    hasil = ani.zi("record", "1.1.1", *kertas, *BIASA, "--juga", "1.1.2/TW1")
    assert hasil.kode == 0, hasil.galat
    pesan = git(server, "log", "-1", "--format=%B", di_server(server)[0])
    assert pesan.startswith("1.1.1 B01-B02 menjadi selesai (0/1 → 1/1), dan 1 periode lain: Rapat monev\n")
    assert "1.1.1 B01-B02: 0/1 → 1/1\n1.1.2 TW1: 0/1 → 1/1\n" in pesan


def test_a_branch_that_cannot_appear(server: Path, ani: Kantor, foto: str) -> None:
    """A lock that a killed git left, and a branch called bukti, are told as what they are."""
    kunci = ani.tulis(f".git/refs/heads/bukti/{NAMA}.lock", b"")
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 3
    assert f"Cabang bukti/{NAMA} tidak dapat dibuat: git lain sedang bekerja" in hasil.galat
    assert f"hapus berkas sisa ini: {kunci}" in hasil.galat
    kunci.unlink()
    kunci.parent.rmdir()
    git(ani.akar, "branch", "bukti", "main")
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 3
    assert "'refs/heads/bukti' exists" in hasil.galat
    assert di_server(server) == []


def test_a_plan_that_cannot_be_read_has_no_main_branch(server: Path, ani: Kantor, foto: str) -> None:
    """Where the settings cannot be read, no branch is guessed."""
    ani.ubah("plan/2026/rencana.yaml", "satker:", "satkerr:")
    hasil = kirimkan(ani, foto)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "plan/2026/rencana.yaml perlu diperbaiki dahulu: zi check" in hasil.galat
    assert di_server(server) == []


def test_a_repository_that_git_refuses(kantor: Kantor, foto: str) -> None:
    """What git says of a folder that it will not open is told; it is not called unconnected."""
    kantor.tulis(".git", "gitdir: tidak/ada\n")
    hasil = kirimkan(kantor, foto)
    assert (hasil.kode, "git tidak mau membuka repositori ini: " in hasil.galat) == (3, True)
