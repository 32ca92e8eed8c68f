"""Corrections: a record replaced, withdrawn or moved. Nothing is taken away, and nothing counts twice."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kantor import Kantor
from kantor_git import catat, git, mulai
from sela import isi, sela, sisa

from zi.cli.kantor import hari_ini
from zi.model.bentuk import BentukBukti, baca
from zi.model.teks import tak_terlihat
from zi.repo.naskah import urai
from zi.repo.tulis_naskah import TakTertulisError, dengan_dicabut

TIM = "evidence/2026/1.1.1/B01-B02/2026-02-10-tim"
RAPAT = "evidence/2026/1.1.2/TW1/2026-02-10-rapat"
JALUR = f"{TIM}/bukti.yaml"
CABUT = {"tanggal": "2026-07-01", "alasan": "Salah: pindai #2"}


@pytest.fixture
def kantor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kantor:
    """Give an office in git with a whole record of 1.1.1 and one of 1.1.2, committed, seen from a folder beside it."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    hasil = Kantor(tmp_path / "kantor")
    for nama in ("keputusan.txt", "laporan.txt"):
        hasil.tulis(f"{TIM}/{nama}", f"tim {nama}")
    hasil.tulis(f"{RAPAT}/foto.jpg", "foto")
    mulai(hasil.akar)
    catat(hasil.akar)
    (tmp_path / "masuk").mkdir()
    monkeypatch.chdir(tmp_path / "masuk")
    return hasil


def kini() -> date:
    """Give today, where the office is."""
    return hari_ini("Asia/Makassar")


def masuk(nama: str) -> str:
    """Put a paper beside the office; give its path."""
    Path(nama).write_text(f"isi {nama}", "utf-8")
    return str(Path(nama).absolute())


def menolak(kantor: Kantor, *argumen: str, kode: int = 2) -> str:
    """Run a call that is refused: nothing on stdout, nothing changed; give what it says."""
    sebelum = isi(kantor.akar)
    hasil = kantor.zi(*argumen)
    assert (hasil.kode, hasil.keluar) == (kode, "")
    assert (isi(kantor.akar), sisa(kantor.akar)) == (sebelum, [])
    return hasil.galat


# --- the text of bukti.yaml


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("", ""),
        ("# kosong\n", "# kosong\n"),
        ("uraian: Tim  # nama tim\n\nnomor: 7\n", "uraian: Tim  # nama tim\n\nnomor: 7\n"),
        ("uraian: Tim", "uraian: Tim\n"),
        ("\ufeffuraian: Tim\n", "\ufeffuraian: Tim\n"),
        ("catatan: |\n  a\n  b\n", "catatan: |\n  a\n  b\n"),
    ],
)
def test_a_withdrawal_is_added_below_every_line_that_is_there(lama: str, baru: str) -> None:
    """In block style not a byte of what stands there changes, comments and all."""
    hasil = dengan_dicabut(lama.encode(), CABUT, JALUR).decode()
    assert hasil == f"{baru}dicabut:\n  tanggal: '2026-07-01'\n  alasan: 'Salah: pindai #2'\n"


def test_a_file_of_windows_stays_one() -> None:
    """Where lines end as on Windows, the new ones do too."""
    hasil = dengan_dicabut(b"uraian: Tim\r\nnomor: '7'", {"tanggal": "a", "alasan": "b"}, JALUR)
    assert hasil == b"uraian: Tim\r\nnomor: '7'\r\ndicabut:\r\n  tanggal: a\r\n  alasan: b\r\n"


@pytest.mark.parametrize(
    "lama",
    ["{uraian: Tim, nomor: '007'}", "uraian: Tim\nnomor: '007'\n...\n", "nomor: '007'\nuraian: |-\n  Tim\n---\n"],
)
def test_what_cannot_be_added_to_is_written_anew(lama: str) -> None:
    """In flow style, or after a mark of the end, the values stay the same."""
    simpul, temuan = urai(lama.encode(), JALUR)
    if simpul is None or temuan:
        with pytest.raises(TakTertulisError, match="perlu diperbaiki dahulu: zi check"):
            dengan_dicabut(lama.encode(), CABUT, JALUR)
        return
    baru, salah = urai(dengan_dicabut(lama.encode(), CABUT, JALUR), JALUR)
    assert baru is not None
    assert (salah, baru.data()) == ([], {"uraian": "Tim", "nomor": "007", "dicabut": CABUT})


@pytest.mark.parametrize(
    ("lama", "pesan"),
    [
        ("uraian: a: b", "perlu diperbaiki dahulu"),
        ("a: 1\na: 2\n", "perlu diperbaiki dahulu"),
        ("- daftar\n", "bukan daftar “kunci: nilai”"),
        ("kata\n", "bukan daftar “kunci: nilai”"),
    ],
)
def test_a_broken_file_is_not_written_to(lama: str, pesan: str) -> None:
    """What cannot be read must be mended first; nothing of it is lost."""
    with pytest.raises(TakTertulisError, match=pesan):
        dengan_dicabut(lama.encode(), CABUT, JALUR)


TEKS = st.text(max_size=60).filter(lambda teks: teks.strip() and tak_terlihat(teks) is None)


@given(
    TEKS, TEKS, st.sampled_from(["", "uraian: Tim # x", "uraian: Tim\r\n", "{uraian: Tim}\n", "catatan: |+\n  a\n\n"])
)
def test_whatever_the_reason_is_it_is_read_back(alasan: str, nama: str, lama: str) -> None:
    """Any reason is read back as it was said, beside what stood there before."""
    hasil = dengan_dicabut(lama.encode(), {"tanggal": "2026-07-01", "alasan": alasan, "pengganti": nama}, JALUR)
    semula, baru = urai(lama.encode(), JALUR)[0], urai(hasil, JALUR)[0]
    assert semula is not None
    assert baru is not None
    bentuk, salah = baca(BentukBukti, baru)
    assert bentuk is not None
    assert (salah, bentuk.dicabut and bentuk.dicabut.alasan) == ([], alasan.strip())
    data = baru.data()
    assert isinstance(data, dict)
    assert {kunci: nilai for kunci, nilai in data.items() if kunci != "dicabut"} == (semula.data() or {})


# --- zi withdraw


def test_a_withdrawn_record_stays_and_counts_no_more(kantor: Kantor) -> None:
    """A withdrawal writes the day and the reason, touches nothing else, and says what it does to the periode."""
    sebelum = isi(kantor.akar)
    hasil = kantor.zi("withdraw", "2026-02-10-tim", "--alasan", "Salah\n pindai")
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar.startswith(f"Dicabut\n{TIM}/\n\n")
    assert "dicabut: Salah pindai\n" in hasil.keluar
    assert "1.1.1 B01-B02: 1/1 → 0/1  " in hasil.keluar
    assert "commit -m '1.1.1 B01-B02 dicabut (1/1 → 0/1): Salah pindai'" in hasil.keluar
    isi_baru = f"dicabut:\n  tanggal: {kini()}\n  alasan: Salah pindai\n"
    assert isi(kantor.akar) == sebelum | {JALUR: isi_baru.encode()}
    assert git(kantor.akar, "status", "--short") == f"?? {JALUR}"
    assert kantor.zi("check").kode == 0
    assert menolak(kantor, "withdraw", TIM, "--alasan", "lagi") == f"{TIM} sudah dicabut: Salah pindai\n"


def test_a_withdrawal_names_what_stands_in_its_place(kantor: Kantor) -> None:
    """--pengganti is another record that is there; the record itself is none."""
    lain = TIM.replace("-10-tim", "-11-tim")
    kantor.tulis(f"{lain}/keputusan.txt", "lain")
    assert "pengganti dirinya sendiri" in menolak(kantor, "withdraw", TIM, "--alasan", "x", "--pengganti", TIM)
    assert "Bukti “entah” tidak ada." in menolak(kantor, "withdraw", TIM, "--alasan", "x", "--pengganti", "entah")
    kantor.zi("withdraw", TIM, "--alasan", "x", "--pengganti", lain.rpartition("/")[2])
    assert (kantor.akar / JALUR).read_text("utf-8").endswith(f"  pengganti: {lain}\n")


def test_a_withdrawal_needs_a_reason(kantor: Kantor) -> None:
    """Without a reason, with a blank one, or with one that hides something, nothing is withdrawn."""
    kurang = f"--alasan belum diberikan: mengapa {TIM} dicabut.\n"
    assert menolak(kantor, "withdraw", TIM) == kurang
    assert menolak(kantor, "withdraw", TIM, "--alasan", " \n") == kurang
    assert "karakter yang tidak terlihat" in menolak(kantor, "withdraw", TIM, "--alasan", "a\x1b[2J")
    assert "Bukti “2026-02-10-tom” tidak ada." in menolak(kantor, "withdraw", "2026-02-10-tom", "--alasan", "x")


def test_a_dry_run_of_a_withdrawal(kantor: Kantor) -> None:
    """--dry-run of a correction shows what it would do, and changes nothing."""
    sebelum = isi(kantor.akar)
    for argumen in (("withdraw", TIM), ("move", RAPAT, "1.1.2/TW2")):
        hasil = kantor.zi(*argumen, "--alasan", "x", "--dry-run")
        assert hasil.keluar.startswith("Akan menjadi (belum ada yang diubah)\n")
    assert (isi(kantor.akar), sisa(kantor.akar)) == (sebelum, [])


def test_a_broken_bukti_yaml_is_not_withdrawn(kantor: Kantor) -> None:
    """A bukti.yaml that cannot be read must be mended first; one that is a link is never replaced."""
    kantor.tulis(JALUR, "uraian: a: b\n")
    assert menolak(kantor, "withdraw", TIM, "--alasan", "x", kode=3) == f"{JALUR} perlu diperbaiki dahulu: zi check\n"
    (kantor.akar / JALUR).unlink()
    (kantor.akar / JALUR).symlink_to("laporan.txt")
    assert "tidak ada yang ditimpa" in menolak(kantor, "withdraw", TIM, "--alasan", "x", kode=3)
    assert (kantor.akar / JALUR).is_symlink()


def test_a_bukti_yaml_that_changes_meanwhile(kantor: Kantor) -> None:
    """What somebody writes into it at the last moment is not lost."""
    kantor.tulis(JALUR, "uraian: Tim\n")
    with sela("open", lambda: kantor.tulis(JALUR, "uraian: Lain\n"), "naskah-"):  # the new text is about to be staged
        hasil = kantor.zi("withdraw", TIM, "--alasan", "x")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat == f"{JALUR} baru saja diubah; tidak ada yang ditimpa. Ulangi.\n"
    assert (kantor.akar / JALUR).read_text("utf-8") == "uraian: Lain\n"


# --- zi record --ganti


def test_a_record_takes_the_place_of_another(kantor: Kantor) -> None:
    """What is not said is as it was; the old record names its reason and the new one, which alone counts."""
    kantor.tulis(JALUR, "uraian: Tim kerja\n")
    argumen = ("record", "--ganti", "2026-02-10-tim", masuk("SK.txt"), str(kantor.akar / TIM / "laporan.txt"))
    assert "--alasan belum diberikan: mengapa" in menolak(kantor, *argumen)
    hasil = kantor.zi(*argumen, "--alasan", "Salah pindai")
    baru = "evidence/2026/1.1.1/B01-B02/2026-02-10-tim-kerja"
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar.startswith(f"Tersimpan, bukti lama dicabut\n{baru}/\n")
    assert "1.1.1 B01-B02: 1/1 → 1/1  selesai" in hasil.keluar
    assert f"git -C {kantor.akar} add -- {baru} {TIM}\n" in hasil.keluar
    assert (kantor.akar / JALUR).read_text("utf-8") == (
        f"uraian: Tim kerja\ndicabut:\n  tanggal: {kini()}\n  alasan: Salah pindai\n  pengganti: {baru}\n"
    )
    assert kantor.zi("check").kode == 0
    assert f"{TIM} sudah dicabut: Salah pindai. Buat bukti baru, tanpa --ganti." in menolak(
        kantor, *argumen, "--alasan", "lagi"
    )


def test_a_replacement_may_be_of_another_place(kantor: Kantor) -> None:
    """With another id or day the periode is chosen anew, or asked for; with the same folder's name it gets a number."""
    galat = menolak(
        kantor, "record", "1.1.2", "--ganti", TIM, masuk("foto.txt"), "--alasan", "x", "--tanggal", "2026-08-10"
    )
    assert "tidak pasti; sebut dengan --periode KODE" in galat
    assert "Indikator “9.9” tidak ada" in menolak(
        kantor, "record", "9.9", "--ganti", TIM, masuk("SK.txt"), "--alasan", "x"
    )
    hasil = kantor.zi(
        "record", "1.1.2", "--ganti", TIM, masuk("notula.txt"), "--alasan", "x", "--tautan", "https://contoh.example"
    )
    assert hasil.keluar.startswith("Tersimpan, bukti lama dicabut\nevidence/2026/1.1.2/TW1/2026-02-10-tim/\n")
    hasil = kantor.zi(
        "record", "--ganti", RAPAT, masuk("materi.txt"), "--alasan", "x", "--tautan", "foto=https://contoh.example/f"
    )
    assert f"{RAPAT}-2/\n" in hasil.keluar


def test_a_record_without_words_can_be_replaced(kantor: Kantor) -> None:
    """Where the old record says nothing of itself, the new one is called by the id."""
    kosong = "evidence/2026/1.1.2/TW2/2026-05-01"
    kantor.tulis(f"{kosong}/foto.jpg", "foto lain")
    hasil = kantor.zi("record", "--ganti", kosong, masuk("video.txt"), "--alasan", "x")
    assert f"{kosong}-1-1-2/\n" in hasil.keluar


# --- zi move


def test_a_record_moves_to_where_it_belongs(kantor: Kantor) -> None:
    """A moved record keeps its name and its bytes, and counts at the new place alone."""
    hasil = kantor.zi("move", RAPAT, "1.1.2/tw2", "--alasan", "Salah periode")
    baru = RAPAT.replace("TW1", "TW2")
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar.startswith(f"Dipindahkan\n{baru}/\n\nfoto.jpg  → foto\n\nterhitung\n\n")
    assert "1.1.2 TW2: 0/1 → 1/1  selesai\n1.1.2 TW1: 1/1 → 0/1  " in hasil.keluar
    assert f"git -C {kantor.akar} add -- {baru} {RAPAT}\n" in hasil.keluar
    assert "pindahan dari 1.1.2 TW1, Salah periode'" in hasil.keluar
    assert (kantor.akar / baru / "foto.jpg").read_text("utf-8") == "foto"
    assert not (kantor.akar / "evidence/2026/1.1.2/TW1").exists()
    git(kantor.akar, "add", "--", baru, RAPAT)
    assert git(kantor.akar, "status", "--short").startswith("R")


def test_a_record_that_git_does_not_know_moves(kantor: Kantor) -> None:
    """For a record that was never committed only the new folder is named."""
    lain = "evidence/2026/1.1.2/TW1/2026-03-01-lain"
    kantor.tulis(f"{lain}/foto.jpg", "lain")
    hasil = kantor.zi("move", lain, "1.1.2/TW3", "--alasan", "x")
    assert f"add -- {lain.replace('TW1', 'TW3')}\n" in hasil.keluar


def test_the_periode_of_the_new_place(kantor: Kantor) -> None:
    """Without a kode it stays the same where the new indikator has it, else it is the certain one, else it is named."""
    hasil = kantor.zi("move", TIM, "1.1.2", "--alasan", "x")
    assert f"{TIM.replace('1.1.1/B01-B02', '1.1.2/TW1')}/\n" in hasil.keluar
    lanjutan = "evidence/2026/1.1.2/TW3/2026-08-01-lain"
    kantor.tulis(f"{lanjutan}/foto.jpg", "lain")
    assert "tidak pasti; sebut dengan --periode KODE" in menolak(kantor, "move", lanjutan, "1.1.2", "--alasan", "x")


def test_the_same_kode_at_another_indikator(kantor: Kantor) -> None:
    """A record that goes to an indikator with the same periode keeps its kode, whatever its day."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "Januari s.d. Februari 2026", "Per Triwulan")
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "1 (satu) Laporan", "4 (empat) Laporan")
    lanjutan = "evidence/2026/1.1.2/TW3/2026-11-01-lain"
    kantor.tulis(f"{lanjutan}/foto.jpg", "lain")
    hasil = kantor.zi("move", lanjutan, "1.1.1", "--alasan", "x")
    assert "evidence/2026/1.1.1/TW3/2026-11-01-lain/\n" in hasil.keluar


def test_what_cannot_be_moved(kantor: Kantor) -> None:
    """No reason, no such place, the place where it is, and a place that is taken: nothing moves."""
    assert menolak(kantor, "move", RAPAT, "1.1.2/TW2") == f"--alasan belum diberikan: mengapa {RAPAT} dipindahkan.\n"
    alasan = ("--alasan", "x")
    assert "Indikator “9.9” tidak ada" in menolak(kantor, "move", RAPAT, "9.9/TW1", *alasan)
    assert "Periode “TW9” tidak ada" in menolak(kantor, "move", RAPAT, "1.1.2/TW9", *alasan)
    assert menolak(kantor, "move", RAPAT, "1.1.2/TW1", *alasan) == f"{RAPAT} sudah di sana.\n"
    kantor.tulis(f"{RAPAT.replace('TW1', 'TW2')}/foto.jpg", "lain")
    assert "sudah ada; tidak ada yang dipindahkan." in menolak(kantor, "move", RAPAT, "1.1.2/TW2", *alasan)
    kantor.tulis(f"{RAPAT}/bukti.yaml", "juga: [1.1.1/B01-B02]\n")
    galat = menolak(kantor, "move", RAPAT, "1.1.1/B01-B02", *alasan)
    assert "“juga” menyebut 1.1.1/B01-B02, indikator bukti ini sendiri." in galat


def test_a_record_of_no_indikator_can_be_withdrawn(kantor: Kantor) -> None:
    """What lies where the plan has no indikator is withdrawn like any other, and touches no periode."""
    kantor.tulis("evidence/2026/9.9.9/TW1/2026-02-10-asing/foto.jpg", "asing")
    hasil = kantor.zi("withdraw", "2026-02-10-asing", "--alasan", "x")
    assert (hasil.kode, hasil.galat, "→ foto" in hasil.keluar) == (0, "", True)
    assert "commit -m 'dicabut: x'" in hasil.keluar


def test_a_blank_reason_of_a_replacement(kantor: Kantor) -> None:
    """A reason of spaces alone is none, and one that hides something is refused."""
    for alasan in (" ", "a\u202eb"):
        galat = menolak(kantor, "record", "--ganti", TIM, masuk("SK.txt"), "--alasan", alasan)
        assert galat == "--alasan kosong atau memuat karakter yang tidak terlihat; tulis alasannya.\n"


def test_what_was_withdrawn_replaces_nothing(kantor: Kantor) -> None:
    """A record that is withdrawn itself cannot stand in the place of another."""
    assert kantor.zi("withdraw", RAPAT, "--alasan", "buram").kode == 0
    galat = kantor.zi("withdraw", TIM, "--alasan", "keliru", "--pengganti", RAPAT).galat
    assert f"{RAPAT} sudah dicabut, jadi tidak dapat menjadi pengganti." in galat
