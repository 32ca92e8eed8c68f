"""``zi record`` in its plain form: a record appears whole in the working tree, and nothing else changes."""

import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from kantor import KOMPONEN, RENCANA, Kantor, zi
from kantor_git import catat, git, mulai
from sela import bunuh, isi, sela, sisa

from zi.model.bentuk import BentukBukti, baca
from zi.model.teks import tak_terlihat
from zi.repo.naskah import urai
from zi.repo.tulis_naskah import bukti_baru

AKAR_ZI = Path(__file__).parent.parent
FOTO = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
RAPAT = ("--tanggal", "2026-02-10", "--uraian", "Rapat kerja")
FOLDER = "evidence/2026/1.1.2/TW1/2026-02-10-rapat-kerja"
TIM_ARG = ("--tanggal", "2026-02-10", "--uraian", "Tim")
TIM = "evidence/2026/1.1.1/B01-B02/2026-02-10-tim"


@pytest.fixture
def kantor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kantor:
    """Give an office in git, everything in it committed, seen from a folder with papers beside it."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    hasil = Kantor(tmp_path / "kantor")
    mulai(hasil.akar)
    catat(hasil.akar)
    (tmp_path / "masuk").mkdir()
    monkeypatch.chdir(tmp_path / "masuk")
    return hasil


def masuk(nama: str, data: bytes | None = None) -> str:
    """Put a paper beside the office; give its path."""
    berkas = Path(nama).absolute()
    gambar = berkas.suffix.lower() in {".jpg", ".jpeg"}
    berkas.write_bytes(data if data is not None else (FOTO if gambar else b"isi ") + os.fsencode(berkas.name))
    return str(berkas)


def menolak(kantor: Kantor, *argumen: str, kode: int = 2) -> str:
    """Run a call that is refused: nothing on stdout, nothing changed; give what it says."""
    sebelum = isi(kantor.akar)
    hasil = kantor.zi(*argumen)
    assert (hasil.kode, hasil.keluar) == (kode, "")
    assert isi(kantor.akar) == sebelum
    assert sisa(kantor.akar) == []
    return hasil.galat


def test_a_record_appears_and_says_what_it_does(kantor: Kantor) -> None:
    """Each file is told with its reading, then whether it counts, what it does to the periode, and what comes next."""
    hasil = kantor.zi("record", "1.1.2", masuk("IMG_0912.JPG"), masuk("Materi rapat.txt"), *RAPAT)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar == (
        f"Tersimpan\n{FOLDER}/\n\n"
        "IMG_0912.JPG →      foto.jpg          → foto\n"
        "Materi rapat.txt →  materi-rapat.txt  → materi\n\n"
        "terhitung\n\n"
        "1.1.2 TW1: 0/1 → 1/1  selesai\n\n"
        "Berikutnya:\n"
        f"git -C {kantor.akar} add -- {FOLDER}\n"
        f"git -C {kantor.akar} commit -m '1.1.2 TW1 menjadi selesai (0/1 → 1/1): Rapat kerja'\n"
    )
    assert (kantor.akar / FOLDER / "bukti.yaml").read_text("utf-8") == "uraian: Rapat kerja\n"
    assert (kantor.akar / FOLDER / "foto.jpg").read_bytes() == FOTO + b"IMG_0912.JPG"
    assert kantor.zi("check").kode == 0


def test_nothing_is_staged_or_committed(kantor: Kantor) -> None:
    """Git sees one new untracked folder; index, branch and history are the same bytes as before."""
    (kantor.akar / "catatan.txt").write_text("kotor", "utf-8")
    git(kantor.akar, "add", "catatan.txt")
    milik_git = {satu: satu.read_bytes() for satu in (kantor.akar / ".git").rglob("*") if satu.is_file()}
    assert kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT).kode == 0
    assert milik_git == {satu: satu.read_bytes() for satu in (kantor.akar / ".git").rglob("*") if satu.is_file()}
    assert git(kantor.akar, "status", "--short", "-unormal") == "A  catatan.txt\n?? evidence/"


def test_where_there_is_a_server_the_next_step_is_to_send(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a remote the next command sends the record; it is right for the folder that the user is in."""
    git(kantor.akar, "remote", "add", "origin", "https://contoh.example/kantor.git")
    luar = kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT).keluar
    assert luar.endswith(f"Berikutnya, kirim untuk disetujui:\nzi record {FOLDER} --kirim -C {kantor.akar}\n")
    berkas = masuk("video.txt")
    monkeypatch.chdir(kantor.akar / "plan")
    dalam = zi("record", "1.1.2", berkas, "--tanggal", "2026-02-11", "--uraian", "Lagi", "--tetap").keluar
    assert dalam.endswith("zi record evidence/2026/1.1.2/TW1/2026-02-11-lagi --kirim\n")


def test_at_the_root_the_commands_need_no_folder(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the user stands in the office's root, the next commands are short; without git there are none."""
    berkas = masuk("foto.jpg")
    monkeypatch.chdir(kantor.akar)
    assert f"\ngit add -- {FOLDER}\ngit commit -m " in zi("record", "1.1.2", berkas, *RAPAT).keluar
    (kantor.akar / ".git").rename(kantor.akar.parent / "git")
    lain = zi("record", "1.1.2", masuk("../foto-2.jpg"), "--tanggal", "2026-02-11", "--uraian", "Lagi")
    assert (lain.kode, "Berikutnya" in lain.keluar) == (0, False)


def test_paths_are_those_of_the_folder_that_is_named(kantor: Kantor) -> None:
    """With -C files and records are named as from that folder, and the folder of this process stays."""
    kantor.tulis("masuk/foto.jpg", FOTO)
    di_sini = Path.cwd()
    assert zi("record", "1.1.2", "foto.jpg", *RAPAT, "-C", str(kantor.akar / "masuk")).kode == 0
    assert Path.cwd() == di_sini
    kantor.tulis("masuk/laporan.txt", "laporan")
    assert zi("record", "laporan.txt", "--ke", f"../{FOLDER}", "-C", str(kantor.akar / "masuk")).kode == 0
    assert (kantor.akar / FOLDER / "laporan.txt").exists()


def test_everything_that_is_missing_is_named_at_once(kantor: Kantor) -> None:
    """Without a terminal nothing is asked: one call says all that is missing and all that is wrong."""
    assert menolak(kantor, "record").splitlines() == [
        "ID indikator belum disebut, misalnya zi record 1.3.1.2 … (lihat zi due).",
        "Berkasnya belum disebut, misalnya laporan.pdf foto-1.jpg (atau --tautan, --arsip).",
        "--tanggal belum diberikan: hari kegiatannya selesai, misalnya --tanggal 2026-07-03.",
        '--uraian belum diberikan: tentang apa, misalnya --uraian "Rapat monev triwulan II".',
    ]
    galat = menolak(kantor, "record", "1.2", "nihil.pdf", "--uraian", " \n")
    assert galat.splitlines() == [
        "Indikator “1.2” tidak ada dalam rencana 2026. Maksudnya “1.1.2”?",
        "Berkas “nihil.pdf” tidak ada.",
        "--tanggal belum diberikan: hari kegiatannya selesai, misalnya --tanggal 2026-07-03.",
        '--uraian belum diberikan: tentang apa, misalnya --uraian "Rapat monev triwulan II".',
    ]
    assert "Yang ada: 1.1.1, 1.1.2." in menolak(kantor, "record", "1.1", masuk("foto.jpg"), *RAPAT)
    assert "Indikator “rapat” tidak ada" in menolak(kantor, "record", "rapat", masuk("foto.jpg"), *RAPAT)


def test_git_bash_is_told_which_terminal_to_open(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """In Git Bash, which gives programs no terminal, what is missing comes with the way out."""
    monkeypatch.setenv("MSYSTEM", "MINGW64")
    assert "Buka PowerShell atau Windows Terminal di folder ini" in menolak(kantor, "record", "1.1.2")
    assert kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT).galat == ""


def test_options_that_would_do_nothing_are_refused(kantor: Kantor) -> None:
    """What was typed is never passed over in silence."""
    foto = masuk("foto.jpg")
    assert "--ke atau --ganti, bukan keduanya" in menolak(kantor, "record", foto, "--ke", "a", "--ganti", "b")
    assert "--alasan hanya untuk --ganti" in menolak(kantor, "record", "1.1.2", foto, *RAPAT, "--alasan", "x")
    assert "hanya untuk dokumen --arsip" in menolak(kantor, "record", "1.1.2", foto, *RAPAT, "--tempat", "Lemari")
    assert "Tidak ada rencana 2024. Yang ada: 2026." in menolak(kantor, "record", "1.1.2", foto, "--tahun", "2024")


# --- which periode


def test_a_late_report_never_slips_into_the_next_quarter(kantor: Kantor) -> None:
    """On 10 April the unmet periode are listed, oldest first, and --periode is named."""
    galat = menolak(kantor, "record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2026-04-10", "--uraian", "Rapat")
    assert galat.splitlines() == [
        "Periode 1.1.2 untuk tanggal 2026-04-10 tidak pasti; sebut dengan --periode KODE. Pilihannya:",
        "  TW1 (Januari–Maret 2026) · 0 dari 1",
        "  TW2 (April–Juni 2026) · 0 dari 1",
        "  TW3 (Juli–September 2026) · 0 dari 1",
        "  TW4 (Oktober–Desember 2026) · 0 dari 1",
    ]
    hasil = kantor.zi(
        "record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2026-04-10", "--uraian", "Rapat", "--periode", "tw1"
    )
    assert "1.1.2 TW1: 0/1 → 1/1  selesai, lewat tenggat" in hasil.keluar
    kantor.tulis("evidence/2026/1.1.2/TW2/2026-05-01/foto.jpg", "lain")
    galat = menolak(kantor, "record", "1.1.2", masuk("foto.jpg", FOTO), "--tanggal", "2027-02-01", "--uraian", "Rapat")
    assert "TW2" not in galat
    for kode, hari in (("TW3", "2026-07-01"), ("TW4", "2026-10-01")):
        kantor.tulis(f"evidence/2026/1.1.2/{kode}/{hari}/foto.jpg", kode)
    galat = menolak(kantor, "record", "1.1.2", masuk("foto.jpg", FOTO), "--tanggal", "2027-02-01", "--uraian", "Rapat")
    assert "  TW1 (Januari–Maret 2026) · sudah terpenuhi" in galat


def test_a_periode_that_does_not_exist(kantor: Kantor) -> None:
    """A wrong kode gets the nearest and all that there are."""
    galat = menolak(kantor, "record", "1.1.2", masuk("foto.jpg"), *RAPAT, "--periode", "TW5")
    assert galat == "Periode “TW5” tidak ada pada indikator 1.1.2. Maksudnya “TW4”? Yang ada: TW1, TW2, TW3, TW4.\n"


def test_an_indikator_that_was_dropped(kantor: Kantor) -> None:
    """An indikator without any periode left takes no record."""
    lama = "            dokumen: [dokumentasi]\n"
    baru = f"{lama}            dicabut: {{oleh: 9 Tahun 2026, tanggal: 2026-01-02}}\n"
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", lama, baru)
    galat = menolak(kantor, "record", "1.1.2", masuk("foto.jpg"), *RAPAT)
    assert galat == "Indikator 1.1.2 tidak mempunyai periode lagi dalam rencana 2026.\n"


@pytest.fixture
def dua_tahun(kantor: Kantor) -> Kantor:
    """Give an office with the plans of 2026 and 2027; TW1 to TW3 of 1.1.2 are met in 2026."""
    kantor.tulis("plan/2027/rencana.yaml", RENCANA.replace("2026", "2027"))
    kantor.tulis("plan/2027/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2027"))
    for kode, hari in (("TW1", "2026-03-01"), ("TW2", "2026-05-01"), ("TW3", "2026-07-01")):
        kantor.tulis(f"evidence/2026/1.1.2/{kode}/{hari}/foto.jpg", kode)
    return kantor


def test_the_last_periode_of_a_year_never_slips_into_the_next(dua_tahun: Kantor) -> None:
    """In January the unmet TW4 of the plan of last year comes first, and both years are named."""
    januari = ("--tanggal", "2027-01-05", "--uraian", "Rapat")
    galat = menolak(dua_tahun, "record", "1.1.2", masuk("foto.jpg"), *januari)
    assert galat.splitlines()[:3] == [
        "Periode 1.1.2 untuk tanggal 2027-01-05 tidak pasti; sebut dengan --tahun TAHUN --periode KODE. Pilihannya:",
        "  TW4 rencana 2026 (Oktober–Desember 2026) · 0 dari 1",
        "  TW1 rencana 2027 (Januari–Maret 2027) · 0 dari 1",
    ]
    galat = menolak(dua_tahun, "record", "1.1.2", masuk("foto.jpg"), *januari, "--periode", "TW4")
    assert [satu.partition(" (")[0].strip() for satu in galat.splitlines()[1:]] == [
        "TW4 rencana 2026",
        "TW4 rencana 2027",
    ]
    hasil = dua_tahun.zi("record", "1.1.2", masuk("foto.jpg"), *januari, "--periode", "TW4", "--tahun", "2026")
    assert "evidence/2026/1.1.2/TW4/2027-01-05-rapat/" in hasil.keluar
    dua_tahun.tulis("evidence/2026/1.1.2/TW4/2026-12-30/foto.jpg", "TW4")
    hasil = dua_tahun.zi("record", "1.1.2", masuk("foto-b.jpg"), *januari)
    assert "evidence/2027/1.1.2/TW1/2027-01-05-rapat/" in hasil.keluar
    hasil = dua_tahun.zi("record", "1.1.2", masuk("foto-c.jpg"), *januari, "--periode", "TW1", "--tetap")
    assert "Bukti evidence/2027/1.1.2/TW1/2027-01-05-rapat sudah ada" in hasil.galat


def test_a_plan_of_another_year(dua_tahun: Kantor) -> None:
    """An id or a kode that only the other year's plan has is found there, or named with that year."""
    kecil = (
        KOMPONEN.replace("2026", "2027")
        .replace("1.1.1\n", "1.1.9\n")
        .replace("kegiatan:\n      - nomor: 1", "kegiatan:\n      - nomor: 9")
    )
    dua_tahun.tulis(
        "plan/2027/1-manajemen-perubahan.yaml",
        kecil.replace("Per Triwulan", "Per Semester").replace("4 (empat)", "2 (dua)"),
    )
    galat = menolak(dua_tahun, "record", "1.1.1", masuk("laporan.txt"), "--tanggal", "2027-01-05", "--uraian", "Tim")
    assert "Rencana 2026 memuatnya; bila itu maksudnya, sebut --tahun 2026." in galat
    galat = menolak(dua_tahun, "record", "1.1.1", masuk("laporan.txt"), "--tanggal", "2027-01-05", "--tahun", "2027")
    assert "memuatnya" not in galat
    hasil = dua_tahun.zi(
        "record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2027-01-05", "--uraian", "Rapat", "--periode", "TW4"
    )
    assert "evidence/2026/1.1.2/TW4/2027-01-05-rapat/" in hasil.keluar
    hasil = dua_tahun.zi("record", "1.1.9", masuk("SK.txt"), "--tanggal", "2027-01-06", "--uraian", "Tim")
    assert "evidence/2027/1.1.9/B01-B02/2027-01-06-tim/" in hasil.keluar


# --- bukti.yaml

TEKS = st.text(max_size=300).filter(lambda teks: teks.strip() and tak_terlihat(teks) is None)


@given(TEKS, TEKS, TEKS, st.booleans())
@example("- a: b #c", "'\"*x*&y !z", "baris\nlain\n\n  # bukan komentar\n", False)  # noqa: FBT003  # an example
@example("null", "2026-07-03", "%@`|>", True)  # noqa: FBT003  # an example
def test_a_bukti_yaml_is_read_back_as_it_was_said(uraian: str, nomor: str, catatan: str, skema: bool) -> None:  # noqa: FBT001  # given by hypothesis
    """Whatever is said of a record is read back as it was said, without a finding."""
    data = bukti_baru(
        {"uraian": uraian, "nomor": nomor, "catatan": catatan}, "evidence/a/b/c/d/bukti.yaml", skema=skema
    )
    simpul, temuan = urai(data, "bukti.yaml")
    assert simpul is not None
    bentuk, salah = baca(BentukBukti, simpul)
    assert (temuan, salah) == ([], [])
    assert bentuk == BentukBukti(uraian=uraian, nomor=nomor, catatan=catatan)


@pytest.mark.parametrize(
    "teks", ["Rapat: “monev” #2", "--uraian", "-", "'", "😀 hari jadi", "*tebal*", "a" * 300, "null", "baris\n\tlain"]
)
def test_any_words_make_a_record_without_findings(kantor: Kantor, teks: str) -> None:
    """Through the command line too: odd words are told back by zi show, and zi check finds nothing."""
    hasil = kantor.zi(
        "record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2026-02-10",
        "--uraian", teks, "--nomor", teks, "--catatan", teks, "--pelaksana", teks, "--pelaksana", "Siti",
    )  # fmt: skip
    assert (hasil.kode, hasil.galat) == (0, "")
    assert kantor.temuan("2026-02-28") == []
    (folder,) = (kantor.akar / "evidence/2026/1.1.2/TW1").iterdir()
    simpul, _ = urai((folder / "bukti.yaml").read_bytes(), "bukti.yaml")
    assert simpul is not None
    assert simpul.data() == {
        "uraian": " ".join(teks.split()),
        "nomor": teks,
        "pelaksana": [teks, "Siti"],
        "catatan": teks,
    }
    assert len(folder.name) <= 51


def test_the_schema_is_named_where_the_office_has_it(kantor: Kantor) -> None:
    """In an office with the schemas a new bukti.yaml names its own in the first line."""
    kantor.tulis("docs/skema/bukti.json", "{}")
    kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT)
    baris = (kantor.akar / FOLDER / "bukti.yaml").read_text("utf-8").splitlines()
    assert baris == ["# yaml-language-server: $schema=../../../../../docs/skema/bukti.json", "uraian: Rapat kerja"]


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (("--catatan", "a\x1b[31m"), "--catatan memuat karakter yang tidak terlihat; ketik ulang."),
        (("--pelaksana", "a\u202eb"), "--pelaksana memuat karakter yang tidak terlihat; ketik ulang."),
        (("--tautan", "foto=http://contoh.example"), "Tautan harus berupa alamat https:// tanpa spasi."),
        (("--tautan", "laporan=https://contoh.example"), "Jenis tautan hanya foto, video, tangkapan-layar"),
        (("--juga", "1.1.1"), "Tulis id/kode, misalnya 1.3.1.2/TW2."),
        (("--juga", "1.1.1/TW9"), "periode itu tidak ada. Periode indikator 1.1.1: B01-B02."),
        (("--juga", "1.1.2/TW1"), "indikator bukti ini sendiri"),
    ],
)
def test_what_would_be_a_kesalahan_is_refused(kantor: Kantor, argumen: tuple[str, ...], pesan: str) -> None:
    """What check would find wrong in the new record never gets there."""
    assert pesan in menolak(kantor, "record", "1.1.2", masuk("foto.jpg"), *RAPAT, *argumen)


def test_links_count_and_papers_can_stay_where_they_are(kantor: Kantor) -> None:
    """A link alone, and a paper of which only the fingerprint enters, can make a record."""
    hasil = kantor.zi(
        "record",
        "1.1.2",
        *RAPAT,
        "--tautan",
        "https://contoh.example/a?b=c",
        "--tautan",
        "Film=https://contoh.example/v",
    )
    assert "https://contoh.example/a?b=c  → dokumentasi (tautan)" in hasil.keluar
    assert "https://contoh.example/v      → video (tautan)" in hasil.keluar
    arsip = ("--arsip", f"sk={masuk('scan.pdf')}", "--arsip", masuk("laporan.txt"))
    galat = menolak(
        kantor, "record", "1.1.1", "--tanggal", "2026-02-10", "--uraian", "Tim", *arsip, "--arsip", masuk("entah.txt")
    )
    assert galat.splitlines() == [
        "Sebut jenis dokumen “entah.txt”: --arsip daftar-hadir=entah.txt",
        "--tempat belum diberikan: di mana dokumen yang diarsipkan.",
        "--pemegang belum diberikan: siapa yang menyimpan dokumen yang diarsipkan.",
    ]
    hasil = kantor.zi(
        "record",
        "1.1.1",
        "--tanggal",
        "2026-02-10",
        "--uraian",
        "Tim",
        *arsip,
        "--tempat",
        "Lemari 2",
        "--pemegang",
        "Sekretaris",
    )
    assert "terhitung (ada yang disimpan di tempat lain)" in hasil.keluar
    assert sorted(satu.name for satu in (kantor.akar / TIM).iterdir()) == ["bukti.yaml"]
    assert zi("verify", str(Path("scan.pdf").absolute()), "-C", str(kantor.akar)).kode == 0


def test_juga_is_offered_where_the_same_paper_is_asked_for(kantor: Kantor) -> None:
    """Without a terminal the other place is named with the option that counts it there; one that was named is not."""
    dua = KOMPONEN.replace("bukti_fisik: Dokumentasi", "bukti_fisik: Keputusan dan Laporan")
    kantor.tulis("plan/2026/1-manajemen-perubahan.yaml", dua.replace("[dokumentasi]", "[keputusan, laporan]"))
    tim = ("--tanggal", "2026-02-10", "--uraian", "Tim", masuk("SK.txt"), masuk("laporan.txt"))
    keluar = kantor.zi("record", "1.1.1", *tim, "--dry-run").keluar
    saran = "Bila bukti ini juga membuktikan 1.1.2 TW1 (Januari–Maret 2026): Rapat dilaksanakan, sebut --juga 1.1.2/TW1"
    assert saran in keluar
    hasil = kantor.zi("record", "1.1.1", *tim, "--juga", "1.1.2/TW1")
    assert "Bila bukti ini juga" not in hasil.keluar
    assert "1.1.1 B01-B02: 0/1 → 1/1  selesai\n1.1.2 TW1: 0/1 → 1/1      selesai\n" in hasil.keluar


def test_a_day_that_has_not_come_is_said(kantor: Kantor) -> None:
    """A record of a day to come is taken, and said to count from then on."""
    kantor.tulis("plan/2099/rencana.yaml", RENCANA.replace("2026", "2099"))
    kantor.tulis("plan/2099/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2099"))
    hasil = kantor.zi("record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2099-02-10", "--uraian", "Rapat")
    assert "Tanggalnya, 10 Februari 2099, belum tiba; bukti ini terhitung mulai hari itu." in hasil.keluar


# --- files


@pytest.mark.parametrize(
    "nama",
    [
        "foto rapat 1.jpg",
        "-foto.jpg",
        "foto\n2.jpg",
        "foto 'a' \"b\".jpg",
        "foto 😀.jpg",
        "foto" + "x" * 240 + ".jpg",
        "foto\x1b[31m.jpg",
        "1.1.1=foto.jpg",
    ],
)
def test_odd_names_of_files(kantor: Kantor, nama: str) -> None:
    """A file of any name is recorded under a plain one, and nothing of the name steers the terminal."""
    hasil = kantor.zi("record", "1.1.2", f"foto={masuk(nama)}", *RAPAT)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert "\x1b" not in hasil.keluar
    (foto,) = (kantor.akar / FOLDER).glob("foto*")
    assert foto.read_bytes() == Path(nama).read_bytes()


def test_a_name_that_is_no_text(kantor: Kantor) -> None:
    """A name that is not UTF-8 is taken, and told with signs for what cannot be shown, also in JSON."""
    Path(os.fsdecode(b"\xff.jpg")).write_bytes(FOTO)
    hasil = kantor.zi(
        "record", "1.1.2", os.fsdecode(b"\xff.jpg"), *RAPAT, "--json", "-C", str(kantor.akar), "--dry-run"
    )
    assert hasil.kode == 2
    hasil = kantor.zi("record", "1.1.2", str(Path.cwd() / os.fsdecode(b"\xff.jpg")), *RAPAT, "--json")
    assert hasil.data["berkas"] == [{"nama": "foto.jpg", "jenis": "foto", "asal": "\udcff.jpg"}]
    hasil.keluar.encode()


def test_what_is_no_file_is_refused(kantor: Kantor) -> None:
    """Whatever cannot be handed in is named, all of it at once, and never waited for."""
    os.mkfifo("pipa")
    Path("kosong").mkdir()
    Path("dalam/lagi").mkdir(parents=True)
    Path("berpipa").mkdir()
    os.mkfifo("berpipa/pipa")
    Path("putus").symlink_to("entah")
    Path("putar").symlink_to("putar")
    masuk("~$laporan.docx")
    di = Path.cwd()
    nama = (
        "pipa",
        "kosong",
        "dalam",
        "berpipa",
        "putus",
        "putar",
        "~$laporan.docx",
        "*.xyz",
        "foto=nihil.jpg",
        "fotoo=kosong",
        "=x",
    )
    galat = menolak(
        kantor,
        "record",
        "1.1.2",
        *(f"{di}/{satu}" if "=" not in satu else satu.replace("=", f"={di}/") for satu in nama),
        *RAPAT,
    )
    assert galat.replace(f"{di}/", "").splitlines() == [
        "“pipa” bukan berkas biasa; sebut berkas yang sebenarnya.",
        "Folder “kosong” kosong.",
        "“dalam/lagi” adalah folder di dalam folder; sebut berkasnya satu per satu.",
        "“berpipa/pipa” bukan berkas biasa; sebut berkas yang sebenarnya.",
        "Berkas “putus” tidak ada.",
        "Berkas “putar” tidak ada.",
        "“~$laporan.docx” adalah berkas sementara atau tersembunyi, bukan dokumen; keluarkan dari perintah.",
        "Berkas “*.xyz” tidak ada.",
        "Berkas “nihil.jpg” tidak ada.",
        "Jenis dokumen “fotoo” tidak dikenal. Maksudnya “foto”?",
        "Berkas “=x” tidak ada.",
    ]


def test_folders_patterns_and_links_stand_for_files(kantor: Kantor) -> None:
    """A folder stands for the files in it, a pattern for those that it matches, a link for its file."""
    Path("rapat").mkdir()
    for nama in ("foto-1.jpg", "notula.txt", ".DS_Store", "Thumbs.db", "bukti.yaml"):
        masuk(f"rapat/{nama}")
    masuk("materi a.txt")
    masuk("~$materi a.txt")
    Path("undangan.txt").symlink_to(masuk("scan0.txt"))
    di = str(Path.cwd())
    hasil = kantor.zi(
        "record", "1.1.2", f"{di}/rapat", f"{di}/*materi*.txt", f"video={di}/scan?.txt", f"{di}/undangan.txt", *RAPAT
    )
    assert "disebut dua kali" in hasil.galat
    hasil = kantor.zi("record", "1.1.2", f"{di}/rapat", f"{di}/*materi*.txt", f"{di}/undangan.txt", *RAPAT)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert sorted(satu.name for satu in (kantor.akar / FOLDER).iterdir()) == [
        "bukti-1.yaml",
        "bukti.yaml",
        "foto.jpg",
        "materi-a.txt",
        "notula.txt",
        "undangan.txt",
    ]
    assert not (kantor.akar / FOLDER / "undangan.txt").is_symlink()


def test_a_name_that_is_too_long(kantor: Kantor) -> None:
    """A name longer than the disk takes is told in a sentence."""
    galat = menolak(kantor, "record", "1.1.2", f"{Path.cwd()}/{'x' * 300}.pdf", *RAPAT, kode=3)
    assert "nama atau jalurnya terlalu panjang" in galat


def test_a_file_that_goes_or_changes_before_it_is_copied(kantor: Kantor) -> None:
    """What was weighed goes in, or nothing: a file that vanishes or changes meanwhile leaves nothing behind."""
    foto = masuk("foto.jpg")
    sebelum = isi(kantor.akar)
    with sela("open", lambda: Path(foto).write_bytes(b"lain"), "berkas-0"):  # the copy is about to be made
        hasil = kantor.zi("record", "1.1.2", foto, *RAPAT)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat == "“foto.jpg” berubah selagi disalin; tutup dahulu berkas itu, lalu ulangi.\n"
    with sela("open", Path(foto).unlink, foto):
        hasil = kantor.zi("record", "1.1.2", foto, *RAPAT)
    assert (hasil.kode, hasil.galat) == (3, f"Gagal: {foto}: tidak ada (lagi)\n")
    assert (isi(kantor.akar), sisa(kantor.akar)) == (sebelum, [])


def test_a_file_that_cannot_be_read(kantor: Kantor) -> None:
    """A file that the system does not let be read is told with the reason."""
    foto = masuk("foto.jpg")
    with sela("open", lambda: sistem_menolak(errno.EACCES, foto), foto):
        hasil = kantor.zi("record", "1.1.2", foto, *RAPAT)
    assert (hasil.kode, hasil.galat) == (3, f"Gagal: {foto}: tidak ada izin membaca atau menulis\n")
    assert sisa(kantor.akar) == []


def sistem_menolak(kode: int, jalur: str) -> None:
    """Refuse a step as the system does."""
    raise OSError(kode, os.strerror(kode), jalur)


# --- an office in odd places


def test_an_office_reached_through_a_link(kantor: Kantor, tmp_path: Path) -> None:
    """Where the office's root is reached through a link, records are named by either way."""
    (tmp_path / "pintas").symlink_to(kantor.akar)
    pintas = str(tmp_path / "pintas")
    assert zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT, "-C", pintas).kode == 0
    assert zi("record", masuk("laporan.txt"), "--ke", f"{pintas}/{FOLDER}/", "-C", pintas).kode == 0
    assert zi("record", masuk("notula.txt"), "--ke", f"{kantor.akar}/{FOLDER}", "-C", pintas).kode == 0
    assert {satu.name for satu in (kantor.akar / FOLDER).iterdir()} == {
        "bukti.yaml",
        "foto.jpg",
        "laporan.txt",
        "notula.txt",
    }


@pytest.mark.parametrize("atas", ["evidence", "evidence/2026", "evidence/2026/1.1.2", "evidence/2026/1.1.2/TW1"])
def test_nothing_is_written_outside_the_office(kantor: Kantor, tmp_path: Path, atas: str) -> None:
    """A link that leads out of the office is refused, and nothing is written behind it."""
    luar = tmp_path / "luar"
    (luar / "1.1.2" / "TW1").mkdir(parents=True)
    (kantor.akar / atas).parent.mkdir(parents=True, exist_ok=True)
    (kantor.akar / atas).symlink_to(luar)
    sebelum = isi(luar)
    hasil = kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT)
    assert (hasil.kode in {2, 3}, hasil.keluar, "tautan" in hasil.galat) == (True, "", True)
    assert isi(luar) == sebelum
    assert sisa(kantor.akar) == []


def test_a_broken_plan_takes_no_record(kantor: Kantor) -> None:
    """Where the plan cannot be read its findings are told, and nothing is recorded."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "4 (empat)", "3 (tiga)")
    assert "plan/2026/" in menolak(kantor, "record", "1.1.2", masuk("foto.jpg"), *RAPAT, kode=1)
    assert "tidak ada plan/" in zi("record", "1.1.2", "-C", "/").galat


# --- nothing overwritten, nothing half


def test_a_record_is_never_made_twice(kantor: Kantor) -> None:
    """The same day and words are the same record: the second is told how to complete the first."""
    kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT)
    galat = menolak(kantor, "record", "1.1.2", masuk("foto-lain.jpg"), *RAPAT)
    assert galat == (
        f"Bukti {FOLDER} sudah ada; tidak ada yang ditimpa. Lengkapi dengan --ke {FOLDER}, atau beri uraian lain.\n"
    )


def test_two_at_the_same_moment(kantor: Kantor) -> None:
    """Of two who make the same record at the same moment one wins, the other is told, and nothing is mixed."""
    satu, dua = masuk("foto.jpg"), masuk("video.txt")
    with sela("os.rename", lambda: kantor.zi("record", "1.1.2", satu, *RAPAT), FOLDER.rpartition("/")[2]):
        hasil = kantor.zi("record", "1.1.2", dua, *RAPAT, "--tautan", "https://contoh.example/v")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat == f"Bukti {FOLDER} baru saja dibuat; tidak ada yang ditimpa.\n"
    assert set(isi(kantor.akar / FOLDER)) == {"foto.jpg", "bukti.yaml"}


def test_two_processes_at_once(kantor: Kantor) -> None:
    """The same with two processes that run beside each other, without a word from Python."""
    perintah = [sys.executable, "-m", "zi", "record", "1.1.2", masuk("foto.jpg"), *RAPAT, "-C", str(kantor.akar)]
    semua = [
        subprocess.Popen(
            perintah, cwd=AKAR_ZI, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    hasil = [satu.communicate() for satu in semua]
    kode = sorted(satu.returncode for satu in semua)
    assert (kode[0], kode[1] in {2, 3}) == (0, True)
    kalah = hasil[0] if semua[0].returncode else hasil[1]
    assert "sudah ada" in kalah[1].decode() or "baru saja dibuat" in kalah[1].decode()
    assert set(isi(kantor.akar / FOLDER)) == {"foto.jpg", "bukti.yaml"}
    assert sisa(kantor.akar) == []


def test_a_dry_run_changes_nothing(kantor: Kantor) -> None:
    """--dry-run shows all of it, and every byte of the office and of git is as before."""

    def semua() -> dict[Path, bytes]:
        return {satu: satu.read_bytes() for satu in kantor.akar.rglob("*") if satu.is_file()}

    sebelum = semua()
    hasil = kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT, "--dry-run")
    assert hasil.keluar.startswith(f"Akan menjadi (belum ada yang diubah)\n{FOLDER}/\n")
    assert "1.1.2 TW1: 0/1 → 1/1  selesai" in hasil.keluar
    assert semua() == sebelum
    assert [satu for satu in kantor.akar.rglob("*") if satu.is_dir() and "panggung" in satu.name] == []


def test_a_full_disk_leaves_nothing(kantor: Kantor) -> None:
    """Where the disk takes no more, a sentence says so, and nothing is left of the record."""
    besar = masuk("foto.jpg", FOTO + bytes(300_000))
    sebelum = isi(kantor.akar)
    hasil = subprocess.run(
        [sys.executable, "-m", "zi", "record", "1.1.2", besar, *RAPAT, "-C", str(kantor.akar)],
        cwd=AKAR_ZI,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "COVERAGE_PROCESS_START": "", "COVERAGE_PROCESS_CONFIG": ""},
        preexec_fn=_penuh,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (hasil.returncode, hasil.stdout) == (3, "")
    assert hasil.stderr == f"Gagal: {besar}: terlalu besar bagi penyimpanan ini\n"
    assert (isi(kantor.akar), sisa(kantor.akar)) == (sebelum, [])


def _penuh() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def bentuk_perubahan(kantor: Kantor, bentuk: str) -> tuple[str, ...]:
    """Prepare an office for one kind of change; give the call."""
    kantor.tulis(f"{TIM}/foto.jpg", FOTO)
    kantor.tulis(f"{TIM}/bukti.yaml", "uraian: Tim # kerja\n")
    argumen = {
        "record": ("record", "1.1.2", masuk("foto.jpg"), masuk("materi.txt"), *RAPAT),
        "ke": ("record", masuk("laporan.txt"), masuk("SK.txt"), "--ke", TIM, "--tautan", "https://contoh.example/v"),
        "satu": ("record", masuk("laporan.txt"), "--ke", TIM),
        "withdraw": ("withdraw", TIM, "--alasan", "keliru"),
    }[bentuk]
    if bentuk == "ke":
        (kantor.akar / TIM / "bukti.yaml").unlink()
    return (*argumen, "-C", str(kantor.akar))


@pytest.mark.parametrize("bentuk", ["record", "ke", "satu", "withdraw"])
def test_killed_at_any_step_all_is_there_or_nothing(kantor: Kantor, bentuk: str) -> None:
    """SIGKILL before any step leaves the office as before or the change complete; the next run works, and cleans up."""
    argumen = bentuk_perubahan(kantor, bentuk)
    sebelum = isi(kantor.akar)
    shutil.copytree(kantor.akar / "evidence", "semula")
    assert zi(*argumen).kode == 0  # what it loads is loaded from now on: every run has the same steps
    shutil.rmtree(kantor.akar / "evidence")
    shutil.copytree("semula", kantor.akar / "evidence")
    langkah = bunuh(0, *argumen)
    sesudah = isi(kantor.akar)
    assert langkah is not None
    assert sesudah != sebelum
    for urut in sorted({1 + satu * (langkah - 1) // 11 for satu in range(12)}):  # the first step, the last, ten between
        shutil.rmtree(kantor.akar / "evidence")
        shutil.copytree("semula", kantor.akar / "evidence")
        assert bunuh(urut, *argumen) is None
        selesai = isi(kantor.akar) == sesudah
        assert selesai or isi(kantor.akar) == sebelum
        for satu in sisa(kantor.akar):
            os.utime(satu, (0, 0))
        assert zi(*argumen).kode == (2 if selesai else 0)
        assert (isi(kantor.akar), sisa(kantor.akar)) == (sesudah, [])


# --- completing a record


def test_completing_says_what_becomes_of_it(kantor: Kantor) -> None:
    """A record that lacks a paper is completed by adding it; it is told whole, with the new file by its old name."""
    hasil = kantor.zi("record", "1.1.1", masuk("laporan.txt"), "--tanggal", "2026-02-10", "--uraian", "Tim")
    assert "belum lengkap, kurang keputusan" in hasil.keluar
    assert f"Lengkapi nanti dengan: zi record BERKAS --ke {TIM}\n" in hasil.keluar
    sebelum = isi(kantor.akar)
    hasil = kantor.zi("record", masuk("SK Tim.txt"), "--ke", "2026-02-10-tim")
    assert hasil.keluar.startswith(
        f"Dilengkapi\n{TIM}/\n\n"
        "SK Tim.txt →  keputusan-tim.txt  → keputusan\n"
        "              laporan.txt        → laporan\n\n"
        "terhitung\n\n"
        "1.1.1 B01-B02: 0/1 → 1/1  selesai\n\n"
    )
    assert isi(kantor.akar) == sebelum | {f"{TIM}/keputusan-tim.txt": b"isi SK Tim.txt"}


def test_an_incomplete_record_that_would_be_completed_is_named(kantor: Kantor) -> None:
    """Folders never add up: who hands in just what another record lacks is told so, and --ke does it."""
    kantor.tulis(f"{TIM}/laporan.txt")
    argumen = ("1.1.1", masuk("SK.txt"), "--tanggal", "2026-02-11", "--uraian", "Tim lagi")
    assert menolak(kantor, "record", *argumen) == (
        f"{TIM} masih kurang keputusan, dan berkas ini melengkapinya; ulangi dengan --ke {TIM}\n"
    )
    assert kantor.zi("record", *argumen, "--tautan", "https://contoh.example").kode == 2
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-12-b/notula.txt")
    notula = ("1.1.1", masuk("notula.txt"), "--tanggal", "2026-02-13", "--uraian", "Lain")
    assert "belum lengkap, kurang keputusan, laporan" in kantor.zi("record", *notula).keluar
    dua = ("1.1.1", masuk("SK.txt"), masuk("laporan.txt", b"lain"), "--tanggal", "2026-02-14", "--uraian", "Utuh")
    assert "terhitung" in kantor.zi("record", *dua).keluar


def test_what_ke_cannot_mean(kantor: Kantor) -> None:
    """A record that is not there, several of one name, a withdrawn one, and words that contradict it are refused."""
    kantor.tulis(f"{TIM}/foto.jpg", FOTO)
    kantor.tulis(f"{TIM}/bukti.yaml", "uraian: Tim\n")
    foto = masuk("laporan.txt")
    assert "Bukti “2026-02-10-tm” tidak ada." in menolak(kantor, "record", foto, "--ke", "2026-02-10-tm")
    assert "Maksudnya" in menolak(kantor, "record", foto, "--ke", TIM + "m")
    for argumen, pesan in (
        (("1.1.2", foto), "ID “1.1.2” berbeda dari yang tercatat di"),
        ((foto, "--periode", "TW1"), "--periode “TW1” berbeda"),
        ((foto, "--tanggal", "2026-02-11"), "--tanggal “2026-02-11” berbeda"),
        ((foto, "--uraian", "Lain"), "--uraian “Lain” berbeda"),
        ((foto, "--nomor", "3"), f"{TIM}/bukti.yaml sudah ada dan tidak diubah; tambahkan sendiri nomor di sana."),
        ((), "Berkas yang ditambahkan belum disebut."),
        (("nihil.pdf",), "Berkas “nihil.pdf” tidak ada."),
    ):
        assert pesan in menolak(kantor, "record", *argumen, "--ke", TIM)
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-10-tim/foto.jpg")
    assert "Ada 2 bukti bernama “2026-02-10-tim”" in menolak(kantor, "record", foto, "--ke", "2026-02-10-tim")
    kantor.tulis(f"{TIM}/bukti.yaml", "dicabut: {tanggal: 2026-02-11, alasan: keliru}\n")
    assert f"{TIM} sudah dicabut; buat bukti baru." in menolak(kantor, "record", foto, "--ke", TIM)
    kantor.tulis("evidence/2026/9.9.9/TW1/2026-02-10/foto.jpg")
    galat = menolak(kantor, "record", foto, "--ke", "evidence/2026/9.9.9/TW1/2026-02-10")
    assert "Indikator 9.9.9 tidak ada dalam rencana 2026; perbaiki dahulu: zi check" in galat


def test_the_same_words_as_the_record_are_no_contradiction(kantor: Kantor) -> None:
    """What repeats what the record says is no reason to refuse; a note for a record without bukti.yaml makes it."""
    kantor.tulis(f"{TIM}/foto.jpg", FOTO)
    sama = ("1.1.1", "--periode", "b01-b02", "--tanggal", "2026-02-10", "--uraian", "tim")
    assert kantor.zi("record", *sama, masuk("laporan.txt"), "--ke", TIM, "--nomor", "7").kode == 0
    assert (kantor.akar / TIM / "bukti.yaml").read_text("utf-8") == "nomor: '7'\n"


def test_large_files_by_lfs_keep_the_attributes_of_earlier_ones(kantor: Kantor) -> None:
    """A second file that LFS keeps is named beside the first; both are named as they are called in the record."""
    kantor.ubah("plan/2026/rencana.yaml", "zona_waktu", "pengaturan: {batas_berkas_mb: 1}\nzona_waktu")
    besar = FOTO + bytes(1_100_000)
    assert kantor.zi("record", "1.1.2", masuk("foto.jpg", besar), *RAPAT, "--lfs").kode == 0
    assert kantor.zi("record", masuk("foto b.jpg", besar + b"b"), "--ke", FOLDER, "--lfs").kode == 0
    atribut = (kantor.akar / FOLDER / ".gitattributes").read_text("utf-8").splitlines()
    assert atribut == [f"/{nama} filter=lfs diff=lfs merge=lfs -text" for nama in ("foto.jpg", "foto-b.jpg")]


# --- objections


def test_everything_held_against_files_is_named_at_once(kantor: Kantor) -> None:
    """Without a terminal what somebody must decide is named, with the choices, and nothing changes; --tetap goes on."""
    kantor.ubah("plan/2026/rencana.yaml", "zona_waktu", "pengaturan: {batas_berkas_mb: 1}\nzona_waktu")
    berkas = [
        masuk("daftar-hadir.txt", b"NIK 7271031203850001"),
        masuk("foto.jpg", FOTO + bytes(1_100_000)),
    ]
    galat = menolak(kantor, "record", "1.1.2", *berkas, *RAPAT)
    for bagian in (
        "“daftar-hadir.txt” memuat nomor yang mungkin NIK",
        "“foto.jpg” berukuran 1,1 MB, lebih dari batas",
        "Pilihannya: keluarkan berkas itu dari perintah",
    ):
        assert bagian in galat
    assert "7271031203850001" not in galat
    hasil = kantor.zi("record", "1.1.2", *berkas, *RAPAT, "--tetap")
    assert (hasil.kode, "mungkin NIK" in hasil.galat) == (0, True)
    assert len(list((kantor.akar / FOLDER).iterdir())) == 3


def test_what_is_worth_knowing_of_a_file_is_named_and_goes_in(kantor: Kantor) -> None:
    """A paper that is recorded already, an empty file and content of another kind are named; the record is made."""
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-01-05-lama/materi.txt", "isi materi.txt")
    berkas = [masuk("materi.txt"), masuk("kosong.txt", b""), masuk("laporan.pdf"), masuk("foto.jpg", FOTO)]
    hasil = kantor.zi("record", "1.1.2", *berkas, *RAPAT)
    assert hasil.kode == 0
    for bagian in (
        "Isi “materi.txt” sudah ada di evidence/2026/1.1.2/TW1/2026-01-05-lama.",
        "“kosong.txt” kosong",
        "Isi “laporan.pdf” tampaknya teks biasa",
    ):
        assert bagian in hasil.galat
    assert len(list((kantor.akar / FOLDER).iterdir())) == 5


def test_another_kind_of_the_same_content_is_only_named(kantor: Kantor) -> None:
    """In one record the same paper twice is asked about, the same bytes as another kind of paper are not."""
    assert kantor.zi("record", "1.1.1", masuk("laporan.txt", b"sama"), *TIM_ARG).kode == 0
    lengkap = kantor.zi("record", masuk("keputusan.txt", b"sama"), "--ke", TIM)
    assert (lengkap.kode, "Isi “keputusan.txt” sudah ada di bukti ini." in lengkap.galat) == (0, True)


def test_a_paper_of_a_withdrawn_record_may_come_again(kantor: Kantor) -> None:
    """The same content in a record that was withdrawn, or in the one that is replaced, is held against nobody."""
    kantor.tulis(f"{FOLDER}-lama/foto.jpg", FOTO + b"foto.jpg")
    kantor.tulis(f"{FOLDER}-lama/bukti.yaml", "dicabut: {tanggal: 2026-02-11, alasan: keliru}\n")
    assert kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT).kode == 0
    sama = menolak(kantor, "record", masuk("foto.jpg"), "--ke", FOLDER)
    assert "Isi “foto.jpg” sudah ada di bukti ini." in sama


# --- JSON, completion


def test_json_names_what_the_contract_names(kantor: Kantor) -> None:
    """With --json stdout is JSON alone; what is said on the way stays on stderr."""
    arsip = ("--arsip", f"sk={masuk('scan.txt')}", "--tempat", "Lemari", "--pemegang", "Sekretaris")
    hasil = kantor.zi("record", "1.1.1", masuk("Lap 1.txt"), *RAPAT, *arsip, "--json", "--dry-run")
    assert hasil.data == {
        "schemaVersion": 1,
        "kind": "record",
        "folder": "evidence/2026/1.1.1/B01-B02/2026-02-10-rapat-kerja",
        "id": "1.1.1",
        "kode": "B01-B02",
        "berkas": [{"nama": "laporan.txt", "jenis": "laporan", "asal": "Lap 1.txt"}],
        "kurang": [],
        "cabang": None,
        "rev": None,
        "url": None,
    }
    galat = menolak(kantor, "record", "--json")
    assert galat.startswith("ID indikator belum disebut")


def test_completing_an_id_loads_nothing_heavy(kantor: Kantor) -> None:
    """The shell waits for each key: completing an id loads no library but typer and its pydantic."""
    kode = (
        "import atexit, os, sys; os.chdir(sys.argv[1]); sys.argv = ['zi'];"
        "berat = {'yaml', 'rich', 'jinja2', 'pypdf', 'zi.model.rencana'};"
        "atexit.register(lambda: print('berat', sorted(berat & set(sys.modules))));"
        "from zi.cli.main import jalankan; jalankan([])"
    )
    for perintah, kata in (("record", "zi record 1.1"), ("move", "zi move folder 1.1")):
        lingkungan = os.environ | {
            "_ZI_COMPLETE": "complete_bash",
            "COMP_WORDS": kata,
            "COMP_CWORD": str(kata.count(" ")),
            "PYTHONPATH": str(AKAR_ZI),
        }
        hasil = subprocess.run(
            [sys.executable, "-c", kode, str(kantor.akar)], env=lingkungan, check=False, capture_output=True, text=True
        )
        assert hasil.stdout.splitlines() == ["1.1.1", "1.1.2", "berat []"], (perintah, hasil.stderr)


def test_what_check_would_find_odd_is_told_at_once(kantor: Kantor) -> None:
    """A person who is not in the team, and a paper of another year, are named when they come in."""
    kantor.ubah("plan/2026/rencana.yaml", "zona_waktu", "tim: [{nama: Siti}]\nzona_waktu")
    hasil = kantor.zi("record", "1.1.2", masuk("foto-2019.jpg"), *RAPAT, "--pelaksana", "Budi", "--nomor", "3/2018")
    assert hasil.kode == 0
    for bagian in ("Budi", "menyebut tahun 2019", "menyebut tahun 2018"):
        assert bagian in hasil.keluar


def test_no_text_takes_a_nik_along(kantor: Kantor) -> None:
    """A number that can be a NIK in a text is named as in a file; --tetap goes on; a reason has no such way."""
    nik = "7271031203850001"
    sebelum = isi(kantor.akar)
    dasar = ("record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2026-02-10")
    hasil = kantor.zi(*dasar, "--uraian", f"Rekap {nik}", "--pelaksana", f"A {nik}", "--catatan", nik)
    assert (hasil.kode, nik in hasil.galat, isi(kantor.akar) == sebelum) == (2, False, True)
    for nama in ("--uraian", "--pelaksana", "--catatan"):
        assert f"{nama} memuat nomor yang mungkin NIK: 7271••••••••0001." in hasil.galat
    assert kantor.zi(*dasar, "--uraian", f"Nomor {nik}", "--tetap").kode == 0
    hasil = kantor.zi("withdraw", "2026-02-10-nomor-7271031203850001", "--alasan", nik)
    assert (hasil.kode, nik in hasil.galat.replace("nomor-" + nik, "")) == (2, False)


def test_the_periode_is_chosen_only_when_the_day_is_in_it(kantor: Kantor) -> None:
    """One periode that is left, or the only one there is, is not taken for a day outside of it."""
    galat = menolak(kantor, "record", "1.1.1", masuk("laporan.txt"), "--tanggal", "2026-08-20", "--uraian", "Tim")
    assert "1.1.1 untuk tanggal 2026-08-20 tidak pasti; sebut dengan --periode KODE" in galat
    for bulan in ("01", "04", "07"):
        kantor.tulis(f"evidence/2026/1.1.2/TW{int(bulan) // 3 + 1}/2026-{bulan}-05/foto.jpg")
    galat = menolak(kantor, "record", "1.1.2", masuk("foto.jpg"), "--tanggal", "2027-01-05", "--uraian", "Rapat")
    assert "TW4" in galat


def test_an_empty_name_is_no_folder(kantor: Kantor) -> None:
    """A word without a letter, as an unset variable gives, takes in nothing."""
    assert "Ada nama berkas yang kosong." in menolak(kantor, "record", "1.1.2", "", *RAPAT)


def test_who_stands_in_the_record_stays_there(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several files added from within the folder do not take it away from under whoever stands in it."""
    assert kantor.zi("record", "1.1.2", masuk("foto.jpg"), *RAPAT).kode == 0
    berkas = [masuk("a.txt"), masuk("b.txt")]
    monkeypatch.chdir(kantor.akar / FOLDER)
    assert zi("record", *berkas, "--ke", ".").kode == 0
    assert sorted(satu.name for satu in Path().iterdir()) == ["a.txt", "b.txt", "bukti.yaml", "foto.jpg"]
