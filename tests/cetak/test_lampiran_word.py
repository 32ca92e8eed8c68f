"""The lampiran of the decree in Word, and ``zi plan`` that writes it."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from cetak.bentuk_word import baris_tabel, buka, dokumen_word, semua_teks, spasi
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.table import Table
from kantor import Kantor
from kantor_git import catat, mulai

from zi.output.cetak.lampiran_word import fakta, lampiran
from zi.output.lampiran import KOLOM, baris
from zi.output.templat import BAWAAN
from zi.repo import loader
from zi.repo.berkas import PohonKerja

INI = Path(__file__).parent.parent.parent
KEPALA = [satu.upper() for satu in KOLOM]


@pytest.fixture(scope="module")
def data() -> bytes:
    """Give the lampiran of the decree that this repository holds."""
    return lampiran(loader.muat_rencana(PohonKerja(INI), 2026), BAWAAN)


def utama(data: bytes) -> Table:
    """Give its table."""
    (tabel,) = [satu for satu in buka(data).tables if len(satu.columns) == len(KOLOM)]
    return tabel


def test_every_cell_of_the_decree(data: bytes) -> None:
    """The heads, the numbers of the columns, and 63 rows, cell for cell; a merged cell stands over its rows."""
    rencana = loader.muat_rencana(PohonKerja(INI), 2026)
    kepala, nomor, *isi = baris_tabel(utama(data))
    assert kepala == KEPALA
    assert nomor == [f"({urut})" for urut in range(1, 9)]
    assert isi == [[spasi(sel.replace("*", "")) for sel in baris(satu)] for satu in rencana.indikator]
    assert len(isi) == 63


def test_cells_that_are_one_in_the_decree(data: bytes) -> None:
    """Number, komponen, aspek and kegiatan are one cell where they are one; indikator and what follows never are."""
    sel = [[str(satu.vMerge) for satu in baris_ini._tr.tc_lst] for baris_ini in utama(data).rows[2:]]  # noqa: SLF001
    assert [sum(satu[kolom] != "continue" for satu in sel) for kolom in range(8)] == [6, 6, 23, 54, 63, 63, 63, 63]
    assert {satu for baris_ini in sel for satu in baris_ini[4:]} == {"None"}


def test_it_is_laid_out_as_the_decree(data: bytes) -> None:
    """Landscape, the head of the lampiran at the right, both head rows on each page, numbers from page 2, italics."""
    dok = buka(data)
    (bagian,) = dok.sections
    assert bagian.orientation == WD_ORIENT.LANDSCAPE
    assert bagian.different_first_page_header_footer
    assert bagian.header.paragraphs[0].text == "- 2 -"
    kepala = [satu.text for satu in dok.tables[0].cell(0, 1).paragraphs]
    assert kepala[:3] == ["LAMPIRAN", "KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA PALU", "NOMOR 28 Tahun 2026"]
    assert kepala[3].startswith("TENTANG Rencana Aksi Pembangunan dan Evaluasi Zona Integritas menuju Wilayah Bebas")
    assert [satu.text for satu in dok.tables[-1].cell(0, 1).paragraphs if satu.text] == [
        "KETUA KOMISI PEMILIHAN UMUM KOTA PALU,",
        "IDRUS",
    ]
    sifat = [satu._tr.trPr for satu in utama(data).rows]  # noqa: SLF001
    assert [satu.find(qn("w:tblHeader")) is not None for satu in sifat] == [True] * 2 + [False] * 63
    condong = {lari.text for satu in utama(data)._cells for p in satu.paragraphs for lari in p.runs if lari.italic}  # noqa: SLF001
    assert {"role model", "website", "public campaign", "Whistleblowing System"} <= condong
    assert "ttd" not in semua_teks(data)
    assert dok.core_properties.title == "Lampiran Keputusan Nomor 28 Tahun 2026"


def test_a_plan_without_a_decree_or_a_signature(kantor: Kantor) -> None:
    """Where nobody is named to sign there are dots to write on, and the office stands for the body."""
    rencana = loader.muat_rencana(PohonKerja(kantor.akar), 2026)
    teks = semua_teks(lampiran(rencana, BAWAAN))
    assert "KEPUTUSAN KANTOR CONTOH\nNOMOR 1 Tahun 2026" in teks
    assert "…………,\n" in teks
    tanpa = fakta(replace(rencana, dasar=None))
    assert (tanpa["satker"], tanpa["per"], tanpa["tanggal"]) == ("", "2026-01-01", "")


def test_the_form_is_by_the_ending_of_the_file(kantor: Kantor, tmp_path: Path) -> None:
    """The file's ending says the form, in any case of letters; ``--format`` says it otherwise."""
    luar = tmp_path / "luar"
    luar.mkdir()
    for nama, awal in (("a.docx", b"PK"), ("b.DOCX", b"PK"), ("c.csv", b"Id,No"), ("d.md", b"# "), ("e.json", b"{")):
        hasil = kantor.zi("plan", "-o", str(luar / nama))
        assert (hasil.kode, hasil.keluar, hasil.galat) == (0, "", "")
        assert (luar / nama).read_bytes().startswith(awal)
    assert (luar / "a.docx").read_bytes() == (luar / "b.DOCX").read_bytes()
    assert kantor.zi("plan", "--format", "csv", "-o", str(luar / "f.txt")).kode == 0
    assert (luar / "f.txt").read_bytes() == (luar / "c.csv").read_bytes()
    assert kantor.zi("plan", "-o", "di-kantor.docx").kode == 0
    assert (kantor.akar / "di-kantor.docx").read_bytes() == (luar / "a.docx").read_bytes()


def test_a_file_whose_ending_says_nothing(kantor: Kantor) -> None:
    """It is asked which form is meant, and nothing is written."""
    hasil = kantor.zi("plan", "-o", "lampiran.doc")
    assert hasil.kode == 2
    assert "sebutkan --format, atau akhiri nama berkas dengan .docx, .csv, .md, .json" in " ".join(hasil.galat.split())
    assert not (kantor.akar / "lampiran.doc").exists()


def test_a_terminal_takes_no_word_file(kantor: Kantor) -> None:
    """On a terminal Word is refused with a sentence; a pipe gets the bytes, the same as a file does."""
    hasil = kantor.zi("plan", "--format", "docx", layar=True)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert "bentuk ini bukan teks" in hasil.galat
    perintah = [sys.executable, "-m", "zi", "plan", "--format", "docx", "-C", str(kantor.akar)]
    pipa = subprocess.run(perintah, capture_output=True, check=True)
    kantor.zi("plan", "-o", "lampiran.docx")
    assert pipa.stdout == (kantor.akar / "lampiran.docx").read_bytes()
    assert kantor.zi("plan", "--format", "md", layar=True).keluar.startswith("# ")


def test_the_lampiran_of_an_earlier_revision(kantor: Kantor) -> None:
    """With ``--rev`` it is the plan, and the template, of that revision, whatever has changed since."""
    mulai(kantor.akar)
    (kantor.akar / "templates").mkdir()
    (kantor.akar / "templates/lampiran.docx").write_bytes(dokumen_word("{{ isi[0][4] }} dari {{ satker }}"))
    catat(kantor.akar)
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "Tim kerja ditetapkan", "Tim kerja dibentuk")
    (kantor.akar / "templates/lampiran.docx").write_bytes(dokumen_word("baru: {{ isi[0][4] }}"))
    assert kantor.zi("plan", "-o", "kini.docx").kode == 0
    assert kantor.zi("plan", "-o", "lama.docx", "--rev", "HEAD").kode == 0
    assert semua_teks((kantor.akar / "kini.docx").read_bytes()).strip() == "baru: Tim kerja dibentuk"
    assert semua_teks((kantor.akar / "lama.docx").read_bytes()).strip() == "Tim kerja ditetapkan dari Kantor Contoh"


def test_a_template_that_cannot_be_filled(kantor: Kantor) -> None:
    """One sentence says which template and why; no file is left behind."""
    kantor.tulis("templates/lampiran.docx", dokumen_word("{{ satkr }}"))
    hasil = kantor.zi("plan", "-o", "lampiran.docx")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "Templat templates/lampiran.docx tidak dapat dipakai: “satkr” tidak ada dalam fakta" in hasil.galat
    assert not (kantor.akar / "lampiran.docx").exists()


def test_without_the_extra_one_sentence_says_what_to_install(kantor: Kantor) -> None:
    """Where docxtpl is not installed Word cannot be written; everything else can."""
    awal = "import sys; sys.modules['docxtpl'] = None; from zi.cli.mulai import main; main()"
    perintah = [sys.executable, "-c", awal, "plan", "-C", str(kantor.akar), "--format"]
    hasil = subprocess.run([*perintah, "docx"], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (hasil.returncode, hasil.stdout) == (3, "")
    assert "Untuk Word pasang dahulu: python -m pip install 'zona-integritas[word]'" in hasil.stderr
    assert subprocess.run([*perintah, "md"], capture_output=True, check=False).returncode == 0


def test_the_same_decree_is_the_same_bytes(kantor: Kantor, tmp_path: Path) -> None:
    """In another folder, time zone and order of hashes the lampiran is the same, byte for byte."""
    hasil = set[bytes]()
    for zona, benih in (("Asia/Makassar", "1"), ("America/New_York", "2")):
        lain = Kantor(tmp_path / benih)
        subprocess.run(
            [sys.executable, "-m", "zi", "plan", "-o", "x.docx", "-C", str(lain.akar)],
            env=os.environ | {"TZ": zona, "PYTHONHASHSEED": benih},
            check=True,
        )
        hasil.add((lain.akar / "x.docx").read_bytes())
    kantor.zi("plan", "-o", "x.docx")
    assert hasil == {(kantor.akar / "x.docx").read_bytes()}
