"""``zi record`` at a terminal: what is not given is asked for; without one, never."""

import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Hasil, Kantor, Terminal
from kantor_git import catat, mulai
from sela import isi, sisa

from zi.cli.catat import tanya
from zi.cli.kantor import hari_ini
from zi.cli.main import jalankan

AKAR_ZI = Path(__file__).parent.parent
FOTO = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
TIM = "evidence/2026/1.1.1/B01-B02/2026-02-10-tim"


class Ketikan(Terminal):
    """A keyboard on which lines are typed; at their end comes the end of input, or Ctrl-C."""

    def __init__(self, *baris: str, batal: bool = False) -> None:
        super().__init__("".join(f"{satu}\n" for satu in baris))
        self.batal = batal

    def readline(self, *argumen: int) -> str:  # type: ignore[override]  # as input() calls it
        """Give the next line."""
        hasil = super().readline(*argumen)
        if not hasil and self.batal:
            raise KeyboardInterrupt
        return hasil


@pytest.fixture
def kantor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kantor:
    """Give an office in git, seen from a folder with papers beside it."""
    monkeypatch.setenv("COLUMNS", "200")
    hasil = Kantor(tmp_path / "kantor")
    mulai(hasil.akar)
    catat(hasil.akar)
    (tmp_path / "2026-02-10 rapat").mkdir()
    monkeypatch.chdir(tmp_path / "2026-02-10 rapat")
    return hasil


@pytest.fixture
def ketik(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Hasil]:
    """Give a way to run zi on the office at a terminal with answers typed."""

    def jalan(argumen: tuple[str, ...], *jawab: str, batal: bool = False) -> Hasil:
        ketikan = Ketikan(*jawab, batal=batal)
        monkeypatch.setattr(sys, "stdin", ketikan)
        keluar, galat = StringIO(), Terminal()
        with redirect_stdout(keluar), redirect_stderr(galat):
            kode = jalankan([*argumen, "-C", str(kantor.akar)])
        assert ketikan.read() == "", galat.getvalue()
        return Hasil(kode, keluar.getvalue(), galat.getvalue())

    return jalan


Ketik = Callable[..., Hasil]


def masuk(nama: str, data: bytes | None = None) -> str:
    """Put a paper beside the office; give its path."""
    berkas = Path(nama).absolute()
    gambar = berkas.suffix in {".jpg", ".png"}
    berkas.write_bytes(data if data is not None else (FOTO if gambar else b"isi ") + os.fsencode(berkas.name))
    return str(berkas)


def ada(kantor: Kantor) -> set[str]:
    """Give the files of evidence."""
    return {
        satu.removeprefix("evidence/2026/") for satu, data in isi(kantor.akar).items() if data and "evidence" in satu
    }


def kalimat(hasil: Hasil) -> list[str]:
    """Give what was said on the way, line by line, without the space at the end of a question."""
    return [satu.strip() for satu in hasil.galat.splitlines()]


def test_all_is_asked_for(kantor: Kantor, ketik: Ketik) -> None:
    """Bare zi record asks what is done, from what is due, then for each paper, the day and the subject."""
    sk, laporan = masuk("scan1.txt"), masuk("Laporan tim.txt")
    hasil = ketik(("record",), "DITETAPKAN", "", f'"{sk}"', f"'{laporan}'", "", "", "Tim kerja")
    assert hasil.kode == 0
    assert kalimat(hasil)[:2] == [
        "Apa yang selesai?",
        "1  1.1.1 B01-B02 (Januari–Februari 2026) Tim kerja ditetapkan · kurang keputusan, laporan",
    ]
    for bagian in (
        "Pilih (nomor, atau sebagian katanya):",
        "Tim kerja ditetapkan · kurang keputusan, laporan [Y/t]:",
        "Berkas keputusan (Enter bila belum ada):",
        "✓ keputusan: scan1.txt → keputusan",
        "✓ laporan: Laporan tim.txt → laporan",
        "Tanggal kegiatan selesai (TAHUN-BULAN-HARI) [2026-02-10]:",
    ):
        assert bagian in hasil.galat
    assert ada(kantor) == {
        "1.1.1/B01-B02/2026-02-10-tim-kerja/keputusan.txt",
        "1.1.1/B01-B02/2026-02-10-tim-kerja/laporan-tim.txt",
        "1.1.1/B01-B02/2026-02-10-tim-kerja/bukti.yaml",
    }
    assert "1.1.1 B01-B02: 0/1 → 1/1  selesai" in hasil.keluar
    assert sisa(kantor.akar) == []


def test_what_is_given_is_not_asked_for(kantor: Kantor, ketik: Ketik) -> None:
    """Where nothing is missing there is no question; with a part given only the rest is asked."""
    foto = masuk("foto.jpg")
    penuh = ("record", "1.1.2", foto, "--tanggal", "2026-02-10", "--uraian", "Rapat")
    assert ketik((*penuh, "--dry-run")).galat == ""
    hasil = ketik(("record", "1.1.2", foto, "--uraian", "Rapat"), "")
    assert (hasil.kode, hasil.galat.count(": ")) == (0, 1)
    assert ada(kantor) == {"1.1.2/TW1/2026-02-10-rapat/foto.jpg", "1.1.2/TW1/2026-02-10-rapat/bukti.yaml"}


def test_a_paper_that_is_missing_beside_those_given_is_asked_for(kantor: Kantor, ketik: Ketik) -> None:
    """Files that were named are ticked off, and the kinds that they lack are asked for with the rest."""
    sk = f"'{masuk('SK.txt')}'"
    hasil = ketik(("record", "1.1.1", masuk("laporan.txt")), sk, "", "Tim kerja")
    assert hasil.kode == 0
    assert "  ✓ laporan\n" in hasil.galat
    assert "Berkas lain" not in hasil.galat
    assert {satu.rpartition("/")[2] for satu in ada(kantor)} == {"bukti.yaml", "keputusan.txt", "laporan.txt"}


def test_wrong_answers_are_asked_again(kantor: Kantor, ketik: Ketik) -> None:
    """A file that is not there, a wrong day or choice, no subject: each is said, and asked again."""
    foto = masuk("foto a.jpg")
    galat = ketik(
        ("record",), "entah", "0", "99", "rapat tw1", "x", "t", "", "TW1", "ya",
        "nihil.jpg", "'tutup", foto.replace(" ", "\\ "), foto.replace(" ", "\\ "), "",
        "2026-02-30", "", "", "Rapat",
    ).galat  # fmt: skip
    for bagian in (
        "Tidak ada yang memuat “entah”.",
        "Tidak ada yang memuat “99”.",
        "Jawab y (ya) atau t (tidak).",
        "Berkas “nihil.jpg” tidak ada.",
        "Berkas “'tutup” tidak ada.",
        "disebut dua kali",
        "“2026-02-30” bukan tanggal yang ada; tulis misalnya 2026-07-03.",
        "Isi dengan beberapa kata, misalnya tentang dokumentasi.",
    ):
        assert bagian in galat
    assert "1.1.2/TW1/2026-02-10-rapat/foto-a.jpg" in ada(kantor)


def test_a_file_is_taken_for_what_was_asked(kantor: Kantor, ketik: Ketik) -> None:
    """A scan answers the kind that was asked; a name that tells another kind, and what a folder holds, are as read."""
    for nama in ("laporan akhir.txt", "IMG_1.jpg"):
        Path("rapat").mkdir(exist_ok=True)
        masuk(f"rapat/{nama}")
    notula, foto = masuk("notula.txt"), masuk("IMG_2.jpg")
    tim = ("record", "1.1.1", "--uraian", "Tim", "--tanggal", "2026-02-10")
    hasil = ketik(
        tim,
        f"'{notula}' {foto.replace(' ', chr(92) + ' ')}",
        f"'{Path('rapat').absolute()}'",
        f"foto='{masuk('b.txt')}'",
    )
    assert "✓ keputusan: notula.txt → notula, IMG_2.jpg → keputusan" in hasil.galat
    assert "✓ laporan: IMG_1.jpg → foto, laporan akhir.txt → laporan" in hasil.galat
    assert {satu.rpartition("/")[2] for satu in ada(kantor)} == {
        "bukti.yaml", "foto-1.jpg", "foto-2.txt", "keputusan.jpg", "laporan-akhir.txt", "notula.txt",
    }  # fmt: skip


def test_a_kind_that_is_not_there_yet_is_passed_over(ketik: Ketik) -> None:
    """Enter passes over a kind; what answers another is not ticked off; with nothing at all nothing is recorded."""
    tim = ("record", "1.1.1", "--uraian", "Tim", "--tanggal", "2026-02-10")
    hasil = ketik(tim, "", f"'{masuk('notula.txt')}'", "")
    assert "– keputusan\n" in hasil.galat
    assert "– laporan: notula.txt → notula" in hasil.galat
    assert "belum lengkap, kurang keputusan, laporan" in hasil.keluar
    kosong = ketik(("record", "1.1.2", "--uraian", "Rapat", "--tanggal", "2026-02-10"), "", "")
    assert (kosong.kode, "Tidak ada lagi yang dimasukkan; tidak ada yang diubah." in kosong.galat) == (2, True)


def test_the_periode_is_asked_for_where_it_is_not_certain(kantor: Kantor, ketik: Ketik) -> None:
    """The unmet periode are listed, oldest first; the number of one chooses it."""
    hasil = ketik(("record", "1.1.2", masuk("foto.jpg"), "--uraian", "Rapat", "--tanggal", "2026-04-10"), "1")
    assert kalimat(hasil)[:2] == ["Untuk periode 1.1.2 yang mana?", "1  TW1 (Januari–Maret 2026) · 0 dari 1"]
    assert "1.1.2/TW1/2026-04-10-rapat/foto.jpg" in ada(kantor)


@pytest.fixture
def dua_tahun(kantor: Kantor) -> Kantor:
    """Give an office with the plans of last year and of this one, of which the older has a broken one beside it."""
    kini = hari_ini("Asia/Makassar").year
    for tahun in (kini - 1, kini):
        kantor.tulis(f"plan/{tahun}/rencana.yaml", RENCANA.replace("2026", str(tahun)))
        kantor.tulis(f"plan/{tahun}/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", str(tahun)))
    return kantor


@pytest.mark.usefixtures("dua_tahun")
def test_what_last_year_still_lacks_is_offered(ketik: Ketik) -> None:
    """What is done may be what last year's plan still lacks: it is in the list, and goes to that year's evidence."""
    lalu = hari_ini("Asia/Makassar").year - 1
    foto = masuk("foto.jpg")
    kata = f"1.1.2 TW4 {lalu}"
    hasil = ketik(("record",), kata, "", f"'{foto}'", "", f"{lalu + 1}-01-05", "Rapat")
    assert f"evidence/{lalu}/1.1.2/TW4/{lalu + 1}-01-05-rapat/" in hasil.keluar
    hasil = ketik(("record", "--tahun", str(lalu + 1)), "TW4", "", f"'{masuk('foto-b.jpg')}'", "", "", "Rapat")
    assert f"evidence/{lalu + 1}/1.1.2/TW4/" in hasil.keluar
    assert f"TW4 (Oktober–Desember {lalu})" not in hasil.galat


def test_a_broken_plan_of_another_year_is_not_offered(dua_tahun: Kantor, ketik: Ketik) -> None:
    """A plan that cannot be read offers nothing, and stops nobody."""
    lalu = hari_ini("Asia/Makassar").year - 1
    dua_tahun.ubah(f"plan/{lalu}/1-manajemen-perubahan.yaml", "4 (empat)", "3 (tiga)")
    hasil = ketik(("record",), f"1.1.2 TW4 {lalu}", f"TW4 (Oktober–Desember {lalu + 1})", "", batal=True)
    assert f"Tidak ada yang memuat “1.1.2 TW4 {lalu}”." in hasil.galat


@pytest.mark.usefixtures("dua_tahun")
def test_the_day_that_is_answered_chooses_the_plan(ketik: Ketik) -> None:
    """With the id given and the day asked, a day of last year is one of last year's plan."""
    lalu = hari_ini("Asia/Makassar").year - 1
    hasil = ketik(("record", "1.1.2", masuk("foto.jpg"), "--uraian", "Rapat"), f"{lalu}-02-03")
    assert f"evidence/{lalu}/1.1.2/TW1/{lalu}-02-03-rapat/" in hasil.keluar


def test_when_all_is_met_all_is_offered(kantor: Kantor, ketik: Ketik) -> None:
    """Where nothing is unmet, what is done is chosen among everything."""
    for kode, hari in (("TW1", "02"), ("TW2", "05"), ("TW3", "08"), ("TW4", "11")):
        kantor.tulis(f"evidence/2026/1.1.2/{kode}/2026-{hari}-01/foto.jpg", kode)
    kantor.tulis(f"{TIM}/keputusan.txt")
    kantor.tulis(f"{TIM}/laporan.txt")
    hasil = ketik(("record",), "tw2", "", f"'{masuk('foto.jpg')}'", "", "2026-05-02", "Rapat")
    assert "evidence/2026/1.1.2/TW2/2026-05-02-rapat/" in hasil.keluar


def test_a_long_list_is_cut(ketik: Ketik, kantor: Kantor) -> None:
    """More than fifteen rows are not shown at once; how many more there are is said."""
    bulanan = KOMPONEN.replace("Per Triwulan", "Per Bulan").replace("4 (empat)", "12 (dua belas)")
    kantor.tulis("plan/2026/1-manajemen-perubahan.yaml", bulanan)
    kantor.tulis("plan/2026/2-lain.yaml", bulanan.replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2."))
    hasil = ketik(("record",), "1", batal=True)
    assert "… dan " in ketik(("record",), "xyz", batal=True).galat
    assert hasil.kode == 2


# --- what is offered


def test_an_incomplete_record_is_offered(kantor: Kantor, ketik: Ketik) -> None:
    """Evidence arrives in pieces: a record that lacks papers is offered to be completed; no makes a new one."""
    kantor.tulis(f"{TIM}/laporan.txt", "lama")
    argumen = ("record", "1.1.1", masuk("SK.txt"), "--uraian", "Tim lagi", "--tanggal", "2026-02-11")
    hasil = ketik(argumen, "")
    assert f"{TIM} belum lengkap: kurang keputusan." in hasil.galat
    assert hasil.keluar.startswith(f"Dilengkapi\n{TIM}/\n")
    assert ada(kantor) == {f"{TIM.removeprefix('evidence/2026/')}/{nama}" for nama in ("laporan.txt", "keputusan.txt")}
    (kantor.akar / TIM / "keputusan.txt").unlink()
    assert "evidence/2026/1.1.1/B01-B02/2026-02-11-tim-lagi/" in ketik(argumen, "t").keluar


def test_completing_asks_only_for_what_is_missing(kantor: Kantor, ketik: Ketik) -> None:
    """With --ke alone the kinds that are there are ticked off, and the others asked for."""
    kantor.tulis(f"{TIM}/laporan.txt", "lama")
    hasil = ketik(("record", "--ke", TIM), f"'{masuk('SK.txt')}'", "")
    assert "✓ keputusan: SK.txt → keputusan\n  ✓ laporan\n" in hasil.galat
    assert "1.1.1 B01-B02: 0/1 → 1/1  selesai" in hasil.keluar
    assert "Berkas yang ditambahkan belum disebut." in ketik(("record", "--ke", TIM), "").galat


def test_juga_is_asked_for(kantor: Kantor, ketik: Ketik) -> None:
    """Where the plan asks for the same paper elsewhere, it is asked whether it is proved; only a yes counts."""
    dua = KOMPONEN.replace("bukti_fisik: Dokumentasi", "bukti_fisik: Keputusan dan Laporan")
    kantor.tulis("plan/2026/1-manajemen-perubahan.yaml", dua.replace("[dokumentasi]", "[keputusan, laporan]"))
    argumen = ("record", "1.1.1", masuk("SK.txt"), masuk("laporan.txt"), "--uraian", "Tim", "--tanggal", "2026-02-10")
    assert "1.1.2 TW1" not in ketik((*argumen, "--dry-run"), "").keluar
    hasil = ketik(argumen, "y")
    assert "Apakah bukti ini juga membuktikan 1.1.2 TW1 (Januari–Maret 2026): Rapat dilaksanakan?" in hasil.galat
    assert "juga:\n- 1.1.2/TW1\n" in (kantor.akar / TIM / "bukti.yaml").read_text("utf-8")


def test_the_reason_of_a_replacement_is_asked_for(kantor: Kantor, ketik: Ketik) -> None:
    """A record is replaced for a reason, which is asked for; the old one names it, and the new record."""
    kantor.tulis(f"{TIM}/laporan.txt", "lama")
    ketik(("record", "--ganti", TIM, masuk("SK.txt"), masuk("laporan.txt")), "Salah  pindai")
    isi_lama = (kantor.akar / TIM / "bukti.yaml").read_text("utf-8")
    assert isi_lama.endswith(f"  alasan: Salah pindai\n  pengganti: {TIM}-2\n")
    assert "--alasan belum diberikan" in ketik(("record", "--ganti", f"{TIM}-2", masuk("SK.txt")), "").galat


@pytest.mark.parametrize(
    ("jawab", "isi_bukti"),
    [
        (("1",), {"materi.txt"}),
        (("keluarkan", ""), {"materi.txt"}),
        (("2", "", "Lemari 2", "", "Sekretaris"), {"bukti.yaml", "materi.txt"}),
        (("tetap", ""), {"daftar-hadir.txt", "materi.txt"}),
    ],
)
def test_each_choice_for_a_paper_with_personal_data(
    kantor: Kantor, ketik: Ketik, jawab: tuple[str, ...], isi_bukti: set[str]
) -> None:
    """A file that a history should not take in is left out, kept elsewhere, or taken all the same, as is answered."""
    nik = masuk("daftar-hadir.txt", b"NIK 7271031203850001")
    hasil = ketik(("record", "1.1.2", nik, masuk("materi.txt"), "--uraian", "Rapat", "--tanggal", "2026-02-10"), *jawab)
    assert "Apa yang dilakukan dengan daftar-hadir.txt?" in hasil.galat
    assert {satu.rpartition("/")[2] for satu in ada(kantor)} == isi_bukti | {"bukti.yaml"}
    if len(jawab) > 2:
        assert "daftar-hadir, disimpan di Lemari 2 oleh Sekretaris" in hasil.keluar
        assert hasil.galat.count("Ini perlu diisi") == 2


def test_each_choice_for_a_large_film(kantor: Kantor, ketik: Ketik) -> None:
    """A film over the limit may become a link, be kept by LFS, or be left out with all that there was."""
    kantor.ubah("plan/2026/rencana.yaml", "zona_waktu", "pengaturan: {batas_berkas_mb: 1}\nzona_waktu")
    film = masuk("foto.jpg", FOTO + bytes(1_100_000))
    argumen = ("record", "1.1.2", film, "--uraian", "Rapat", "--tanggal", "2026-02-10")
    hasil = ketik((*argumen, "--dry-run"), "tautan", "", "contoh.example/v", "https://contoh.example/v")
    assert "Tulis alamat lengkapnya, diawali https://" in hasil.galat
    assert "https://contoh.example/v  → foto (tautan)" in hasil.keluar
    assert "Tidak ada lagi yang dimasukkan" in ketik(argumen, "1").galat
    ketik(argumen, "LFS", "")
    assert (kantor.akar / "evidence/2026/1.1.2/TW1/2026-02-10-rapat/.gitattributes").read_text("utf-8") == (
        "/foto.jpg filter=lfs diff=lfs merge=lfs -text\n"
    )


def test_a_paper_without_a_kind_cannot_be_kept_elsewhere(kantor: Kantor, ketik: Ketik) -> None:
    """What is of no kind is never offered as arsip or link."""
    nik = masuk("entah.txt", b"NIK 7271031203850001")
    hasil = ketik(("record", "1.1.2", nik, "--uraian", "Rapat", "--tanggal", "2026-02-10"), "2")
    assert "arsip" not in hasil.galat
    assert "evidence/2026/1.1.2/TW1/2026-02-10-rapat/" in hasil.keluar
    assert "1.1.2/TW1/2026-02-10-rapat/entah.txt" in ada(kantor)


def test_place_and_keeper_are_asked_for(kantor: Kantor, ketik: Ketik) -> None:
    """For a paper kept elsewhere the place and the keeper are asked for once, and hold for all of them."""
    arsip = ("--arsip", f"sk={masuk('a.txt')}", "--arsip", f"laporan={masuk('b.txt')}")
    hasil = ketik(("record", "1.1.1", *arsip, "--uraian", "Tim", "--tanggal", "2026-02-10"), "Lemari", "Siti")
    assert hasil.keluar.count("disimpan di Lemari oleh Siti") == 2
    assert ada(kantor) == {"1.1.1/B01-B02/2026-02-10-tim/bukti.yaml"}


# --- the end of questions


@pytest.mark.parametrize("batal", [False, True])
@pytest.mark.parametrize("banyak", range(7))
def test_ending_the_questions_leaves_nothing(kantor: Kantor, ketik: Ketik, banyak: int, *, batal: bool) -> None:
    """The end of input and Ctrl-C at any question end with a sentence, and nothing was changed."""
    jawab = ("ditetapkan", "", f"'{masuk('SK.txt')}'", f"'{masuk('laporan.txt')}'", "", "")
    sebelum = isi(kantor.akar)
    hasil = ketik(("record",), *jawab[:banyak], batal=batal)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert hasil.galat.endswith("\nDibatalkan; tidak ada yang diubah.\n")
    assert (isi(kantor.akar), sisa(kantor.akar)) == (sebelum, [])


@pytest.mark.parametrize("masukan", ["tertutup", "null", "pipa"])
def test_without_a_terminal_nothing_is_ever_asked(kantor: Kantor, masukan: str) -> None:
    """With stdin closed, empty or a pipe, all that is missing is said at once, and nothing waits."""
    hasil = subprocess.run(
        [sys.executable, "-m", "zi", "record", "-C", str(kantor.akar)],
        cwd=AKAR_ZI,
        stdin=subprocess.DEVNULL if masukan == "null" else subprocess.PIPE,
        preexec_fn=(lambda: os.close(0)) if masukan == "tertutup" else None,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (hasil.returncode, hasil.stdout) == (2, "")
    assert len(hasil.stderr.splitlines()) == 4
    assert "Traceback" not in hasil.stderr


def test_questions_fold_at_a_narrow_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence is folded between words at a terminal, and never on a pipe."""
    monkeypatch.setenv("COLUMNS", "20")
    for layar, harapan in ((Terminal(), "  kata kata kata\n  kata\n"), (StringIO(), "  kata kata kata kata\n")):
        with redirect_stderr(layar):
            tanya.kata("  kata kata kata kata")
        assert layar.getvalue() == harapan


def test_a_whole_session_at_a_real_terminal(kantor: Kantor) -> None:
    """Through a terminal of the system: bare zi record asks, and records what is answered."""
    foto = masuk("foto.jpg")
    induk, anak = pty.openpty()
    perintah = [sys.executable, "-m", "zi", "record", "-C", str(kantor.akar)]
    lingkungan = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(perintah, cwd=AKAR_ZI, env=lingkungan, stdin=anak, stdout=anak, stderr=anak) as proses:
        os.close(anak)
        layar = ""
        for tanda, jawab in (
            ("katanya): ", "1.1.2 tw1"),
            ("[Y/t]: ", ""),
            ("(Enter bila belum ada): ", f"'{foto}'"),
            ("(Enter bila tidak ada): ", ""),
            ("[2026-02-10]: ", ""),
            ("kegiatannya: ", "Rapat kerja"),
        ):
            layar = _sampai(induk, tanda)
            os.write(induk, f"{jawab}\n".encode())
        layar += _sampai(induk, None)
    os.close(induk)
    assert (proses.returncode, "1.1.2 TW1: 0/1 → 1/1" in layar, "selesai" in layar) == (0, True, True)
    assert "1.1.2/TW1/2026-02-10-rapat-kerja/foto.jpg" in ada(kantor)


def _sampai(terminal: int, tanda: str | None) -> str:
    """Read what a terminal shows up to a mark, or to its end."""
    layar = b""
    while tanda is None or not layar.decode("utf-8", "replace").endswith(tanda):
        assert select.select([terminal], [], [], 60)[0], layar
        try:
            potong = os.read(terminal, 4096)
        except OSError:  # Linux says so when the other side is gone
            potong = b""
        if not potong:
            assert tanda is None, layar
            break
        layar += potong
    return layar.decode("utf-8", "replace")
