"""What has to be explained, from what git itself proves: zi audit."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from kantor import KOMPONEN, RENCANA, Kantor
from kantor_git import catat, git, mulai
from test_log import PLAN, RAPAT, TIM, ganti_nama, kirim

LENGKAP = {"keputusan.pdf": "k", "laporan.pdf": "l"}
PENUNJUK = "version https://git-lfs.github.com/spec/v1\noid sha256:{sha}\nsize {besar}\n"


@pytest.fixture
def repo(tmp_path: Path) -> Kantor:
    """Give an office on 5 January 2026, with the register of a meeting on 3 April, in git."""
    kantor = Kantor(tmp_path)
    kantor.tulis("plan/2026/monev/TW1.yaml", "rapat: {tanggal: 2026-04-03}\n")
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00", siapa="Budi")
    return kantor


def isi(kantor: Kantor, folder: str, berkas: dict[str, str]) -> Callable[[], object]:
    """Give what writes the files of a record."""
    return lambda: [kantor.tulis(f"{folder}/{nama}", teks) for nama, teks in berkas.items()]


def temuan(kantor: Kantor, *argumen: str) -> list[dict[str, Any]]:
    """Give all that has to be explained."""
    return list(kantor.zi("audit", *argumen, "--format", "json").data["temuan"])


def singkat(kantor: Kantor, *argumen: str) -> list[tuple[str, str | None]]:
    """Give the rules and the records of what has to be explained."""
    return [(satu["aturan"], satu["bukti"]) for satu in temuan(kantor, *argumen)]


def test_one_thing_to_explain_in_every_form(repo: Kantor) -> None:
    """What was seen, the honest explanation, the record and the commit; on the screen nobody is accused."""
    kirim(repo, isi(repo, TIM, LENGKAP), "2026-02-02")
    rev = kirim(repo, isi(repo, TIM, {"laporan.pdf": "lain"}), "2026-04-10")
    (satu,) = temuan(repo)
    pesan = (
        "Sesudah diterima, “laporan.pdf” diganti isinya pada 10 April 2026, sesudah rapat monev TW1 (3 April 2026), "
        "tanpa dicabut."
    )
    assert satu == {
        "aturan": "ZI080",
        "tingkat": "kesalahan",
        "id": "1.1.1",
        "kode": "B01-B02",
        "bukti": TIM,
        "rev": rev,
        "pesan": pesan,
        "penjelasan": satu["penjelasan"],
    }
    hasil = repo.zi("audit")
    assert (hasil.kode, hasil.galat) == (1, "Perlu dijelaskan: 1 hal.\n")
    assert "ZI080 Bukti yang sudah diterima dihapus atau diganti · 1.1.1 B01-B02\n" in hasil.keluar
    assert f"Terlihat    {pesan}\nPenjelasan  Tanyakan dahulu: apakah dokumen dipindai ulang" in hasil.keluar
    assert f"            {TIM}/\n            commit {rev[:10]}\n" in hasil.keluar
    for kata in ("kesalahan", "pelanggaran", "temuan", "curang"):
        assert kata not in hasil.keluar.lower()
    assert "Terlihat" in repo.zi("audit", layar=True).keluar
    md = repo.zi("audit", "--format", "md").keluar
    assert md.startswith(
        "# Kantor Contoh · Rencana Aksi Zona Integritas 2026: yang perlu dijelaskan\n\n5 commit dan 1 "
    )
    assert (
        f"\n| **Bukti yang sudah diterima dihapus atau diganti** (ZI080). {pesan.replace('(', chr(92) + '(')[:20]}"
        in md
    )
    assert f"| 1.1.1 B01-B02 {TIM}/ commit {rev[:10]} |\n" in md


def test_completing_and_withdrawing_need_no_explanation(repo: Kantor) -> None:
    """Files that are added, at any time, and a withdrawal are how a record is corrected."""
    kirim(repo, isi(repo, TIM, LENGKAP), "2026-02-02")
    kirim(repo, isi(repo, TIM, {"foto.jpg": "f"}), "2026-04-10")
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "rapat"}), "2026-04-11")
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "lain"}), "2026-04-12")
    assert singkat(repo) == [("ZI080", RAPAT)]
    cabut = {"bukti.yaml": "dicabut: {tanggal: 2026-04-13, alasan: Keliru}\n"}
    kirim(repo, isi(repo, RAPAT, cabut), "2026-04-13")
    kirim(repo, isi(repo, TIM, cabut), "2026-04-14")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", TIM), "2026-04-15")
    assert temuan(repo) == []


def test_what_is_gone(repo: Kantor) -> None:
    """A deleted file, a deleted record, and links or papers elsewhere that are no longer named."""
    sumber = {"foto.jpg": "f", "bukti.yaml": "tautan: [{jenis: foto, url: https://contoh.example/a}]\n"}
    kirim(repo, isi(repo, TIM, LENGKAP), "2026-02-02")
    kirim(repo, (repo.akar / TIM / "laporan.pdf").unlink, "2026-02-03")
    kirim(repo, isi(repo, RAPAT, sumber), "2026-04-01")
    kirim(repo, isi(repo, RAPAT, {"bukti.yaml": "uraian: Rapat\n"}), "2026-04-02")
    satu, dua = temuan(repo)
    assert "“laporan.pdf” dihapus pada 3 Februari 2026, tanpa dicabut" in satu["pesan"]
    assert "“bukti.yaml” diganti isinya pada 2 April 2026, tanpa dicabut" in dua["pesan"]
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", TIM), "2026-05-03")
    assert singkat(repo).count(("ZI080", TIM)) == 2


def test_many_files_are_counted(repo: Kantor) -> None:
    """A sentence names five files and counts the rest; what was replaced and what is gone are told apart."""
    banyak = {f"foto-{nomor}.jpg": f"{nomor}" for nomor in range(9)}
    kirim(repo, isi(repo, RAPAT, banyak), "2026-04-01")
    git(repo.akar, "switch", "-q", "main")

    def ganti() -> None:
        for nomor in range(7):
            repo.tulis(f"{RAPAT}/foto-{nomor}.jpg", f"lain {nomor}")
        (repo.akar / RAPAT / "foto-8.jpg").unlink()

    kirim(repo, ganti, "2026-04-02")
    (satu,) = temuan(repo)
    assert "“foto-4.jpg” dan 2 berkas lain diganti isinya dan “foto-8.jpg” dihapus pada" in satu["pesan"]


def test_changes_after_the_meeting(repo: Kantor) -> None:
    """Moved, or other words in bukti.yaml: to be explained when the meeting of its triwulan was before."""
    lain = TIM.replace("-tim", "-lain")
    kirim(repo, isi(repo, TIM, LENGKAP | {"bukti.yaml": "uraian: Tim\n"}), "2026-02-02")
    kirim(repo, isi(repo, lain, {"keputusan.pdf": "k2", "laporan.pdf": "l2"}), "2026-02-03")
    kirim(repo, isi(repo, TIM, {"bukti.yaml": "uraian: Tim kerja\n"}), "2026-04-03")
    assert temuan(repo) == []
    kirim(repo, isi(repo, TIM, {"bukti.yaml": "uraian: Tim kerja baru\n"}), "2026-04-04")
    tujuan = "evidence/2026/1.1.2/TW1/2026-02-01-lain"
    kirim(repo, lambda: ganti_nama(repo, lain, tujuan), "2026-04-05")
    satu, dua = sorted(temuan(repo), key=lambda ini: ini["pesan"])
    assert satu["pesan"].startswith(f"Bukti ini dipindahkan dari {lain} pada 5 April 2026, sesudah rapat monev TW1")
    assert dua["pesan"].startswith("Keterangan dalam bukti.yaml diubah pada 4 April 2026, sesudah rapat monev TW1")
    assert [(ini["aturan"], ini["tingkat"], ini["bukti"]) for ini in (satu, dua)] == [
        ("ZI081", "peringatan", tujuan),
        ("ZI081", "peringatan", TIM),
    ]
    assert repo.zi("audit").kode == 0


def test_a_record_in_a_wrong_place_may_be_put_right(repo: Kantor) -> None:
    """What never counted may be moved at any time, and be of no periode at all."""
    salah = "evidence/2026/1.1.9/TW1/2026-04-01-rapat"
    kirim(repo, isi(repo, salah, {"foto.jpg": "f"}), "2026-04-02")
    kirim(repo, lambda: ganti_nama(repo, salah, RAPAT), "2026-04-10")
    assert temuan(repo) == []
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", RAPAT), "2026-04-11")
    assert [satu["pesan"] for satu in temuan(repo)] == [
        "Bukti ini dihapus pada 11 April 2026, sesudah rapat monev TW1 (3 April 2026), tanpa dicabut."
    ]


def test_the_same_content_in_two_counting_records(repo: Kantor) -> None:
    """Across indikator, periode and years; the one that came later is the copy; juga and withdrawn ones are none."""
    for tahun in ("2025", "2027"):
        repo.tulis(f"plan/{tahun}/rencana.yaml", RENCANA.replace("2026", tahun))
        repo.tulis(f"plan/{tahun}/1-a.yaml", KOMPONEN.replace("2026", tahun))
    dua, tiga, empat = (f"evidence/2026/1.1.2/TW{n}/2026-{n * 3 - 2:02}-01-rapat" for n in (2, 3, 4))
    lain = "evidence/2025/1.1.2/TW4/2025-12-30-rapat"
    cabut = {"bukti.yaml": "dicabut: {tanggal: 2026-07-02, alasan: Keliru}\n"}
    kirim(repo, isi(repo, lain, {"foto.jpg": "f"}), "2026-01-06")
    juga = {"keputusan-lain.pdf": "k", "bukti.yaml": "juga: 1.1.2/TW1\n"}
    kirim(repo, isi(repo, TIM, LENGKAP | juga), "2026-02-02")
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f", "foto-2.jpg": "g", "foto-3.jpg": ""}), "2026-04-01")
    kirim(repo, isi(repo, dua, {"IMG_1.jpg": "f", "IMG_2.jpg": "g", "IMG_3.jpg": ""}), "2026-04-02")
    kirim(repo, isi(repo, tiga, {"foto.jpg": "f"} | cabut), "2026-07-02")
    kirim(repo, isi(repo, empat, {"laporan.pdf": "f"}), "2026-10-02")  # does not count
    hasil = temuan(repo)
    assert [(satu["aturan"], satu["bukti"]) for satu in hasil] == [("ZI082", RAPAT), ("ZI082", dua), ("ZI082", dua)]
    assert hasil[1]["pesan"] == f"“IMG_1.jpg” sama persis isinya dengan berkas dalam {lain}; keduanya terhitung."
    assert hasil[2]["pesan"] == f"“IMG_2.jpg” sama persis isinya dengan berkas dalam {RAPAT}; keduanya terhitung."
    assert hasil[0]["pesan"] == f"“foto.jpg” sama persis isinya dengan berkas dalam {lain}; keduanya terhitung."


def test_papers_kept_elsewhere_and_files_of_lfs_are_their_content(repo: Kantor) -> None:
    """The same SHA-256 under arsip, and in a pointer of LFS, is the same content."""
    sha = hashlib.sha256(b"isi").hexdigest()
    arsip = f"arsip: [{{jenis: foto, sha256: {sha}, tempat: Lemari, pemegang: Ani}}]\n"
    kirim(repo, isi(repo, RAPAT, {"bukti.yaml": arsip}), "2026-04-01")
    dua = RAPAT.replace("-rapat", "-lain")
    kirim(repo, isi(repo, dua, {"foto.jpg": PENUNJUK.format(sha=sha, besar=3)}), "2026-04-02")
    (satu,) = temuan(repo)
    assert (satu["aturan"], satu["bukti"]) == ("ZI082", dua)
    assert satu["pesan"].startswith(f"“foto.jpg” sama persis isinya dengan berkas dalam {RAPAT}")


def test_a_file_and_its_pointer_are_the_same_content(repo: Kantor) -> None:
    """A film that one record has whole and another by LFS is used twice; one of the same size alone is not."""
    dua, tiga = (RAPAT.replace("-rapat", nama) for nama in ("-dua", "-tiga"))
    sha = hashlib.sha256(b"film").hexdigest()
    kirim(repo, isi(repo, RAPAT, {"video.mp4": "film"}), "2026-04-01")
    kirim(repo, isi(repo, dua, {"video.mp4": PENUNJUK.format(sha=sha, besar=4)}), "2026-04-02")
    kirim(repo, isi(repo, tiga, {"foto.jpg": "lima"}), "2026-04-03")
    assert singkat(repo) == [("ZI082", dua)]


def simpan_lfs(kantor: Kantor, sha: str, data: bytes) -> None:
    """Put an object where LFS keeps it in a copy."""
    kantor.tulis(f".git/lfs/objects/{sha[:2]}/{sha[2:4]}/{sha}", data)


def test_objects_of_lfs(repo: Kantor) -> None:
    """One that is not what its pointer says is to be explained; one that is not here is said not to be looked at."""
    benar, rusak, hilang = (hashlib.sha256(isi).hexdigest() for isi in (b"benar", b"rusak", b"hilang"))
    berkas = {f"foto-{n}.jpg": PENUNJUK.format(sha=sha, besar=5) for n, sha in enumerate((benar, rusak, hilang))}
    kirim(repo, isi(repo, RAPAT, berkas), "2026-04-01")
    simpan_lfs(repo, benar, b"benar")
    simpan_lfs(repo, rusak, b"bukan")
    hasil = repo.zi("audit", "--format", "json")
    (satu,) = hasil.data["temuan"]
    assert (satu["aturan"], satu["tingkat"], satu["bukti"]) == ("ZI089", "kesalahan", RAPAT)
    assert satu["pesan"].startswith("Isi “foto-1.jpg” dalam Git LFS di salinan ini tidak sama dengan yang dicatat")
    assert f"            {RAPAT}/\n" in repo.zi("audit").keluar
    assert "1 berkas Git LFS tidak ada di salinan ini, jadi isinya tidak diperiksa: git lfs fetch\n" in hasil.galat


def test_times_that_cannot_be(repo: Kantor) -> None:
    """Before the parent, and after today: told once, at the commit whose clock is most likely wrong."""
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-02-02")
    repo.tulis("catatan.txt")
    catat(repo.akar, "2026-01-15T08:00:00+08:00", siapa="Ani")
    (satu,) = temuan(repo)
    assert (satu["aturan"], satu["bukti"]) == ("ZI083", None)
    assert "bertanggal 15 Januari 2026 pukul 08.00, lebih awal daripada pendahulunya" in satu["pesan"]
    repo.tulis("catatan.txt", "masa depan")
    catat(repo.akar, "2099-01-15T08:00:00+08:00", siapa="Ani")
    repo.tulis("catatan.txt", "sekarang")
    catat(repo.akar, "2026-03-15T08:00:00+08:00", siapa="Ani")
    semua = temuan(repo)
    assert [ini["aturan"] for ini in semua] == ["ZI083", "ZI083"]
    assert "bertanggal 15 Januari 2099, sesudah hari ini" in semua[1]["pesan"]
    assert f"\n            commit {semua[0]['rev'][:10]}\n" in repo.zi("audit").keluar


def test_records_that_counted_late(repo: Kantor) -> None:
    """More days than the plan allows, from its day to the day on which it first counted."""
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-13")
    assert temuan(repo) == []  # fourteen days
    dua = RAPAT.replace("30-rapat", "29-rapat")
    kirim(repo, isi(repo, dua, {"foto.jpg": "g"}), "2026-04-14")
    (satu,) = temuan(repo)
    assert (satu["aturan"], satu["tingkat"], satu["bukti"]) == ("ZI084", "keterangan", dua)
    assert satu["pesan"] == "Kegiatan 29 Maret 2026, baru terhitung 14 April 2026: dicatat 16 hari kemudian."
    kirim(repo, isi(repo, dua, {"bukti.yaml": "dicabut: {tanggal: 2026-04-14, alasan: x}\n"}), "2026-04-15")
    assert temuan(repo) == []


def test_who_made_and_accepted(repo: Kantor) -> None:
    """One person on both sides, by address or by name; the plan, too; what a merge itself brings is its author's."""
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01", "Budi", "Budi")
    kirim(repo, lambda: repo.ubah(PLAN, "Rapat dilaksanakan", "Rapat diadakan"), "2026-04-02", "Ani", "Ani")
    kirim(repo, lambda: repo.tulis("catatan.txt"), "2026-04-03", "Ani", "Ani")
    assert singkat(repo) == [("ZI087", RAPAT), ("ZI087", None)]
    assert temuan(repo)[0]["pesan"] == (
        "Menurut git, kiriman ini dibuat dan diterima dengan nama yang sama: Budi Contoh (1 April 2026)."
    )
    git(repo.akar, "switch", "-q", "-c", "lain")
    catat(repo.akar, "2026-04-04T08:00:00+08:00", siapa="Ani")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "--no-commit", "lain")
    isi(repo, TIM, LENGKAP)()
    catat(repo.akar, "2026-04-05T08:00:00+08:00", siapa="Fajar")
    assert ("ZI087", TIM) in singkat(repo)


def test_people_are_told_apart_by_the_mailmap(repo: Kantor) -> None:
    """Two addresses of one person are one person, once the .mailmap says so; a shared name is seen, too."""
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01", "Budi", "Fajar")
    repo.tulis(".mailmap", "Budi Contoh <budi@contoh.example> Fajar Contoh <fajar@contoh.example>\n")
    assert temuan(repo) == []  # not committed yet
    catat(repo.akar, "2026-04-03T08:00:00+08:00", siapa="Dedi")
    assert singkat(repo) == [("ZI087", RAPAT)]


def test_the_last_audited_commit(repo: Kantor, orang: Path) -> None:
    """--catat notes the commit; once it is no longer in the history, that is to be explained, or by a purge."""
    assert orang.is_file()
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01")
    lama = git(repo.akar, "rev-parse", "HEAD")
    assert repo.zi("audit", "--catat").kode == 0
    assert repo.zi("audit", "--catat").kode == 0
    catatan = git(repo.akar, "notes", "--ref=refs/notes/zi-audit", "show", lama)
    assert re.fullmatch(r"(Diaudit \d{4}-\d\d-\d\d: 0 hal perlu dijelaskan\.\s*){2}", catatan)
    git(repo.akar, "commit", "-q", "--amend", "-m", "Lain", hari="2026-04-01T12:00:00+08:00", siapa="Budi")
    (satu,) = temuan(repo)
    assert (satu["aturan"], satu["tingkat"], satu["rev"]) == ("ZI085", "kesalahan", lama)
    assert satu["pesan"] == f"Commit {lama[:10]} (catatan audit) tidak ada dalam riwayat cabang utama."
    assert temuan(repo, "--since", lama)[0]["pesan"].startswith(f"Commit {lama[:10]} (yang terakhir")
    baru = git(repo.akar, "rev-parse", "HEAD")
    hari_ini = catatan.split()[1].rstrip(":")
    riwayat = f"riwayat: [{{tanggal: {hari_ini}, rev: {baru[:12]}, alasan: NIK}}]\n"
    repo.tulis("plan/2026/rencana.yaml", RENCANA + riwayat)
    kirim(repo, lambda: None, "2026-04-02")
    assert temuan(repo) == []
    for kirimnya, hari, rev in (("2026-04-03", "2026-01-01", baru), ("2026-04-04", "2026-04-01", "0" * 40)):
        teks = f"riwayat: [{{tanggal: {hari}, rev: {rev!r}, alasan: NIK}}]\n"
        repo.tulis("plan/2026/rencana.yaml", RENCANA + teks)
        kirim(repo, lambda: None, kirimnya)
        assert {ini["aturan"] for ini in temuan(repo)} == {"ZI085"}
    assert "yang disebut riwayat dalam rencana.yaml (1 April 2026) tidak ada" in repo.zi("audit").keluar


def test_a_commit_that_this_copy_never_had(repo: Kantor) -> None:
    """An id that is gone is what has to be explained; a name that is none is a wrong call's sentence."""
    for rev in ("0" * 40, "1234567"):
        (satu,) = temuan(repo, "--since", rev)
        assert (satu["aturan"], satu["rev"]) == ("ZI085", rev)
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}riwayat: [{{tanggal: 2026-02-01, rev: main, alasan: NIK}}]\n")
    for nama in ("tidak-ada", "--output=x", ""):
        hasil = repo.zi("audit", "--since", nama)
        assert (hasil.kode, hasil.keluar, "tidak ada di repositori ini" in hasil.galat) == (3, "", True)
    assert (
        temuan(repo, "--since", "HEAD") == temuan(repo, "--since", git(repo.akar, "rev-parse", "--short", "HEAD")) == []
    )


def test_a_note_that_cannot_be_written(repo: Kantor, orang: Path) -> None:
    """Without a name git writes no note: a sentence and exit code 3, after what was found."""
    orang.write_text("[user]\n\tuseConfigOnly = true\n", "utf-8")
    hasil = repo.zi("audit", "--catat")
    assert (hasil.kode, "Catatan audit tidak dapat ditulis" in hasil.galat) == (3, True)
    assert "Tidak ada yang perlu dijelaskan" in hasil.keluar


def test_a_revision(repo: Kantor) -> None:
    """--rev audits the history up to a commit or a day."""
    kirim(repo, isi(repo, TIM, LENGKAP), "2026-02-02")
    kirim(repo, isi(repo, TIM, {"laporan.pdf": "lain"}), "2026-04-10")
    assert temuan(repo, "--rev", "2026-04-09") == temuan(repo, "--rev", "HEAD~1") == []
    kosong = git(repo.akar, "commit-tree", "-m", "x", git(repo.akar, "mktree"))
    hasil = repo.zi("audit", "--rev", kosong)
    assert (hasil.kode, "belum ada rencana" in hasil.galat) == (3, True)


def test_a_register_and_a_plan_that_cannot_be_read(repo: Kantor) -> None:
    """A register with a kesalahan is named and left out; a plan for a newer zi is not judged."""
    repo.tulis("plan/2026/monev/TW2.yaml", "rapat: {tanggal: kapan}\n")
    kirim(repo, lambda: None, "2026-02-02")
    catat(repo.akar, "2026-02-03T08:00:00+08:00", siapa="Ani")
    hasil = repo.zi("audit", "--format", "json")
    assert "plan/2026/monev/TW2.yaml tidak terbaca, jadi hari rapatnya tidak ikut diperiksa: zi check\n" in hasil.galat
    repo.tulis("plan/2026/rencana.yaml", f'{RENCANA}pengaturan: {{zi: ">=99.0"}}\n')
    catat(repo.akar, "2026-02-04T08:00:00+08:00", siapa="Ani")
    assert (repo.zi("audit").kode, repo.zi("log").kode, repo.zi("bundle").kode) == (3, 3, 3)


def test_the_offices_own_template(repo: Kantor) -> None:
    """templates/audit.md.j2 of the revision wins; one that cannot be filled is a sentence."""
    repo.tulis("templates/audit.md.j2", "{{ temuan | length }} hal\n")
    catat(repo.akar, "2026-02-03T08:00:00+08:00")
    assert repo.zi("audit", "--format", "md").keluar == "0 hal\n"
    assert repo.zi("audit", "--format", "md", "--rev", "HEAD~1").keluar.endswith("Tidak ada yang perlu dijelaskan.\n")
    repo.tulis("templates/audit.md.j2", "{{ tidak_ada_ini }}")
    catat(repo.akar, "2026-02-04T08:00:00+08:00")
    hasil = repo.zi("audit", "--format", "md")
    assert (hasil.kode, hasil.keluar, "templates/audit.md.j2" in hasil.galat) == (3, "", True)


def kunci(folder: Path) -> tuple[Path, Path]:
    """Make a key for signatures, and the list of who may sign with it."""
    rahasia, boleh = folder / "kunci", folder / "boleh"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", rahasia], check=True)
    boleh.write_text(f"ani@contoh.example {rahasia.with_suffix('.pub').read_text('utf-8')}", "utf-8")
    return rahasia, boleh


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
def test_signatures(repo: Kantor, orang: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Where the plan asks for them, a commit of plan or evidence without a valid one is to be explained."""
    rahasia, boleh = kunci(tmp_path_factory.mktemp("kunci"))
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{tanda_tangan_sejak: 2026-02-01}}\n")
    kirim(repo, lambda: None, "2026-01-06")
    catat(repo.akar, "2026-01-07T08:00:00+08:00", siapa="Ani")
    assert temuan(repo) == []  # before the day from which it is asked
    rev = kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01")
    tanpa = [satu for satu in temuan(repo) if satu["aturan"] == "ZI088"]
    assert {satu["rev"] for satu in tanpa} == {rev, git(repo.akar, "rev-parse", f"{rev}^2")}
    assert all("tidak ditandatangani" in satu["pesan"] for satu in tanpa)
    tanda = ("-c", "gpg.format=ssh", "-c", f"user.signingkey={rahasia}", "commit", "-q", "-S", "--allow-empty")
    ubah = TIM.replace("-tim", "-tanda")
    isi(repo, ubah, LENGKAP)()
    git(repo.akar, "add", "--all")
    git(repo.akar, *tanda, "-m", "Bertanda", hari="2026-04-02T08:00:00+08:00", siapa="Ani")
    rev_tanda = git(repo.akar, "rev-parse", "HEAD")
    tak_dikenal = [satu for satu in temuan(repo) if satu["aturan"] == "ZI088" and satu["rev"] != rev]
    assert any("ditandatangani dengan kunci yang tidak dikenal di komputer ini" in ini["pesan"] for ini in tak_dikenal)
    orang.write_text(f'{orang.read_text("utf-8")}[gpg "ssh"]\n\tallowedSignersFile = {boleh}\n', "utf-8")
    semua = [satu for satu in temuan(repo) if satu["aturan"] == "ZI088"]
    assert [satu["rev"] for satu in semua] == [satu["rev"] for satu in tanpa]
    assert rev_tanda not in {satu["rev"] for satu in semua}


def test_hostile_text_is_only_text(repo: Kantor) -> None:
    """Names of files and people cannot steer a terminal, nor leave a cell of Markdown."""
    folder = "evidence/2026/1.1.2/TW1/2026-03-30-\x1b[31m|<b>x</b>"
    kirim(repo, isi(repo, folder, {"foto \x1b]0;.jpg": "f"}), "2026-04-01", "Ani\x1b[2J|", "Ani\x1b[2J|")
    kirim(repo, isi(repo, folder, {"foto \x1b]0;.jpg": "g"}), "2026-04-02")
    for bentuk in ("text", "md", "json"):
        hasil = repo.zi("audit", "--format", bentuk)
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", hasil.keluar + hasil.galat)
    md = repo.zi("audit", "--format", "md").keluar
    assert not [baris for baris in md.splitlines() if re.search(r"(?<!\\)<", baris)]
    assert all(len(re.findall(r"(?<!\\)\|", baris)) == 4 for baris in md.splitlines() if baris.startswith("|"))


def test_a_withdrawal_that_is_taken_back(repo: Kantor) -> None:
    """What is no longer withdrawn counts again: that is to be explained, and so is all that follows."""
    cabut = {"bukti.yaml": "dicabut: {tanggal: 2026-04-02, alasan: Keliru}\n"}
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01")
    kirim(repo, isi(repo, RAPAT, cabut), "2026-04-02")
    assert temuan(repo) == []
    kirim(repo, (repo.akar / RAPAT / "bukti.yaml").unlink, "2026-04-10")
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "g"}), "2026-04-11")
    assert singkat(repo) == [("ZI080", RAPAT), ("ZI080", RAPAT)]
    kirim(repo, isi(repo, RAPAT, cabut), "2026-04-12")
    kirim(repo, lambda: git(repo.akar, "rm", "-rq", RAPAT), "2026-04-13")
    assert temuan(repo) == []


def test_evidence_that_no_longer_counts(repo: Kantor) -> None:
    """Into a sub-folder is as good as gone; another name after the meeting is to be explained."""
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f", "laporan.pdf": "l"}), "2026-04-01")
    kirim(repo, lambda: ganti_nama(repo, f"{RAPAT}/laporan.pdf", f"{RAPAT}/notula.pdf"), "2026-04-02")
    assert temuan(repo) == []
    kirim(repo, lambda: ganti_nama(repo, f"{RAPAT}/foto.jpg", f"{RAPAT}/lama/foto.jpg"), "2026-04-10")
    kirim(repo, lambda: ganti_nama(repo, f"{RAPAT}/notula.pdf", f"{RAPAT}/x.pdf"), "2026-04-11")
    satu, dua = temuan(repo)
    assert (satu["aturan"], dua["aturan"]) == ("ZI080", "ZI081")
    assert "Nama berkas diganti menjadi “x.pdf” pada 11 April 2026, sesudah rapat monev TW1" in dua["pesan"]


def test_bukti_yaml_that_says_more(repo: Kantor) -> None:
    """A paper kept elsewhere that is added completes; one that moved to another cupboard is the same paper."""
    arsip = "arsip: [{{jenis: laporan, sha256: {sha}, tempat: {tempat}, pemegang: Ani}}]\n"
    naskah = "uraian: Tim\n" + arsip.format(sha="a" * 64, tempat="Lemari 1")
    kirim(repo, isi(repo, TIM, {"keputusan.pdf": "k", "bukti.yaml": "uraian: Tim\n"}), "2026-02-02")
    kirim(repo, isi(repo, TIM, {"bukti.yaml": naskah}), "2026-04-10")
    assert singkat(repo) == [("ZI084", TIM)]
    kirim(repo, isi(repo, TIM, {"bukti.yaml": naskah.replace("Lemari 1", "Lemari 2")}), "2026-04-11")
    assert singkat(repo) == [("ZI081", TIM), ("ZI084", TIM)]
    kirim(repo, isi(repo, TIM, {"bukti.yaml": naskah.replace("a" * 64, "b" * 64)}), "2026-04-12")
    assert singkat(repo)[0] == ("ZI080", TIM)


def test_a_file_that_became_its_pointer(repo: Kantor) -> None:
    """The same content, kept by LFS from now on, replaces nothing; nor does a pointer that became its file."""
    penunjuk = {nama: PENUNJUK.format(sha=hashlib.sha256(nama.encode()).hexdigest(), besar=1) for nama in "ab"}
    kirim(repo, isi(repo, RAPAT, {"foto-1.jpg": "a", "foto-2.jpg": penunjuk["b"], "foto-3.jpg": "c"}), "2026-04-01")
    kirim(repo, isi(repo, RAPAT, {"foto-1.jpg": penunjuk["a"], "foto-2.jpg": "b"}), "2026-04-02")
    assert temuan(repo) == []
    kirim(repo, isi(repo, RAPAT, {"foto-3.jpg": penunjuk["b"], "foto-1.jpg": "a"}), "2026-04-04")
    (satu,) = temuan(repo)
    assert "diterima, “foto-3.jpg” diganti isinya pada 4 April" in satu["pesan"]


def test_everybody_who_made_a_kiriman_is_looked_at(repo: Kantor) -> None:
    """A note that somebody else adds to the branch does not hide who made the record."""
    git(repo.akar, "switch", "-q", "-c", "berdua")
    isi(repo, RAPAT, {"foto.jpg": "f"})()
    catat(repo.akar, "2026-04-01T08:00:00+08:00", siapa="Budi")
    isi(repo, RAPAT, {"catatan.txt": "c"})()
    catat(repo.akar, "2026-04-01T09:00:00+08:00", siapa="Ani")
    git(repo.akar, "switch", "-q", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "berdua", hari="2026-04-01T10:00:00+08:00", siapa="Budi")
    assert singkat(repo) == [("ZI087", RAPAT)]


def test_clocks_that_differ_by_minutes(repo: Kantor) -> None:
    """Two machines never have quite the same time; ten minutes need no explanation, eleven do."""
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01")  # accepted at noon
    repo.tulis("catatan.txt")
    for waktu, banyak in (("11:50", 0), ("11:49", 1)):
        catat(repo.akar, f"2026-04-01T{waktu}:00+08:00", siapa="Ani")
        assert len(temuan(repo)) == banyak
        git(repo.akar, "reset", "-q", "--soft", "HEAD~1")


def test_notes_are_about_the_main_branch(repo: Kantor, orang: Path) -> None:
    """An older revision is not held against later notes, notes of others are not ours, --rev notes nothing."""
    assert orang.is_file()
    kirim(repo, isi(repo, RAPAT, {"foto.jpg": "f"}), "2026-04-01")
    hasil = repo.zi("audit", "--catat")
    assert "Dicatat: " in hasil.galat
    objek = git(repo.akar, "rev-parse", f"HEAD:{RAPAT}/foto.jpg")
    git(repo.akar, "notes", "--ref=refs/notes/zi-audit", "add", "-m", "lain", objek)
    assert temuan(repo) == temuan(repo, "--rev", "HEAD~1") == []
    tolak = repo.zi("audit", "--catat", "--rev", "HEAD~1")
    assert (tolak.kode, "--rev" in tolak.galat) == (2, True)


def test_an_old_purge_explains_no_later_rewrite(repo: Kantor) -> None:
    """A purge explains what was audited before its day, where this copy still knows that day."""
    rev = git(repo.akar, "rev-parse", "HEAD")
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}riwayat: [{{tanggal: 2026-03-01, rev: {rev}, alasan: NIK}}]\n")
    kirim(repo, lambda: None, "2026-03-02")
    hilang = {}
    for hari in ("2026-02-01", "2026-08-01"):
        hilang[hari] = git(repo.akar, "commit-tree", "-m", "x", "HEAD^{tree}", hari=f"{hari}T08:00:00+08:00")
    assert temuan(repo, "--since", hilang["2026-02-01"]) == []
    assert singkat(repo, "--since", hilang["2026-08-01"]) == [("ZI085", None)]
    assert temuan(repo, "--since", "DEADBEEF12") == []  # not here, so perhaps what the purge took
