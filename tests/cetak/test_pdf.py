"""The report as a PDF: archived and accessible by its structure, the same bytes anywhere, and whatever it is given."""

import base64
import os
import re
import struct
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import cycle, pairwise
from pathlib import Path
from typing import Any

import pytest
from alat import perlu
from cetak.bentuk_pdf import baca, gabungan, huruf, isi, kisi, padat, penanda, pohon, tempat
from cetak.fakta_acak import JAHAT, MONEV, Fakta, berputar, fakta_contoh, ganti, lengkap, teks_acak
from hypothesis import example, given, settings
from kantor import Hasil, Kantor
from kantor_contoh import buat
from pypdf import PdfReader

from zi.output.cetak.aksara import tampak
from zi.output.cetak.galat_typst import jelaskan
from zi.output.cetak.pdf import ALAT, HURUF, UTAMA, berkas, saat
from zi.output.harfiah import Harfiah
from zi.output.templat import BAWAAN, TemplatError
from zi.repo.typst import TypstGagal, susun

BAB = [
    *("Lembar Pengesahan", "Daftar Isi", "BAB I Pendahuluan", "BAB II Rencana dan Realisasi"),
    *("BAB III Kendala dan Solusi", "BAB IV Tindak Lanjut Rekomendasi Sebelumnya", "BAB V Rekomendasi"),
    *("BAB VI Penutup", "LAMPIRAN 1 Daftar Bukti", "LAMPIRAN 2 Keterlibatan Anggota Tim"),
    "LAMPIRAN 3 Yang Perlu Dijelaskan dan Diperbaiki",
]
PENDEK = [teks for teks in JAHAT if len(teks) < 1000]
JPG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBk"
    "eFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABP/EABsQAAAHAQAAAAAAAAAAAAAAAAAWJTJSZYKS/9oACAEBAAA/ADIxctNz"
    "5aP/2Q=="
)
PANJANG = "Terlaksananya monitoring dan evaluasi yang menggambarkan keterlibatan seluruh anggota tim secara berkala. "
FOLDER = "evidence/2026/1.1.1/B01-B02/2026-01-30-penetapan-tim-kerja-pembangunan-zona-integritas/"
DITULIS = (  # parts of the facts whose texts people write
    *("kop", "pengesahan", "catatan", "kendala", "rekomendasi", "tindak_lanjut", "daftar_bukti", "keterlibatan"),
    *("di_luar_tim", "perlu_diperbaiki", "rapat"),
)
LETAK = '[xy]M(?:in|ax)="([0-9.-]+)"'
CMYK = base64.b64decode(
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhc"
    "ZWdj/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABcAAAMBAAAAAAAAAAAAAAAAAAIDBQf/xAAeEAAABgIDAAAAAAAAAAAAAAAAFiUyUmWCkhGD8P/a"
    "AA4EQwBNAFkASwAAPwCUgla47J6t9yASC9Z5z1aFo5es856tGgD/2Q=="
)


def bagian_png(jenis: bytes, data: bytes) -> bytes:
    """Give one part of a PNG."""
    return struct.pack(">I", len(data)) + jenis + data + struct.pack(">I", zlib.crc32(jenis + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + bagian_png(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    + bagian_png(b"IDAT", zlib.compress(b"\0\x1f\x4e\x4a"))
    + bagian_png(b"IEND", b"")
)


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office, with something in every list."""
    return lengkap(fakta_contoh(tmp_path_factory.mktemp("kantor"), 2, date(2026, 7, 3)))


@pytest.fixture(scope="module")
def pdf(fakta: Fakta) -> PdfReader:
    """Give the PDF of these facts, read back."""
    return baca(jadikan(fakta))


def jadikan(fakta: Fakta, templat: Path = BAWAAN, logo: bytes | None = None) -> bytes:
    """Lay out facts, with the templates of zi or an office's own."""
    return susun(UTAMA, berkas(fakta, templat, logo), HURUF, saat(fakta))


def test_it_says_what_it_promises_to_be(pdf: PdfReader) -> None:
    """It names itself PDF/A-2a and PDF/UA-1, has an output intent, a language and a title that viewers show."""
    akar: Any = pdf.root_object
    xmp = akar["/Metadata"].get_object().get_data().decode()
    for tanda in ("<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        assert tanda in xmp
    assert [str(satu.get_object()["/S"]) for satu in akar["/OutputIntents"]] == ["/GTS_PDFA1"]
    assert (akar["/MarkInfo"]["/Marked"], str(akar["/Lang"])) == (True, "id-ID")
    assert bool(akar["/ViewerPreferences"]["/DisplayDocTitle"])
    assert not {"/OpenAction", "/AA", "/AcroForm", "/Names"} & set(akar)


def test_title_author_and_day_are_the_reports(fakta: Fakta, pdf: PdfReader) -> None:
    """The title is the report's, the author the office, and the day that of the facts, not the clock's."""
    data = pdf.metadata
    assert data is not None
    assert (data.title, data.author) == (fakta["kata"]["judul"], fakta["satker"])
    assert (data.subject, data.creation_date_raw) == (fakta["kata"]["subjudul"], "D:20260703000000Z")


def test_every_font_is_inside(pdf: PdfReader) -> None:
    """All fonts are those that travel with zi, and their files are in the PDF."""
    semua = huruf(pdf)
    assert {nama.split("+")[-1].split("-")[0] for nama in semua} == {"TeXGyreHeros"}
    assert all(semua.values())


def test_the_tags_tell_what_the_eyes_see(fakta: Fakta, pdf: PdfReader) -> None:
    """Headings step down one level at a time, pictures have words, and every page is read in the order of its tags."""
    akar = pohon(pdf)
    judul = [int(satu.jenis[1]) for satu in akar.semua("H1", "H2", "H3")]
    assert judul[0] == 1
    assert all(kini <= lalu + 1 for lalu, kini in pairwise(judul))
    gambar = [str(satu.isi["/Alt"]) for satu in akar.semua("Figure")]
    assert len(gambar) == 2
    assert gambar[1] == fakta["kurva"]["keterangan"]
    assert all(str(halaman["/Tabs"]) == "/S" and "/StructParents" in halaman for halaman in pdf.pages)
    for halaman in pdf.pages:
        for satu in halaman.get("/Annots", []):
            tautan: Any = satu.get_object()
            assert (str(tautan["/Subtype"]), bool(tautan.get("/Contents"))) == ("/Link", True)
            assert str(tautan.get("/A", {}).get("/S", "/GoTo")) == "/GoTo"


def test_tables_are_tables(fakta: Fakta, pdf: PdfReader) -> None:
    """Every table is a grid without holes, under heads that say what they are heads of; none of its rows is lost."""
    semua = pohon(pdf).semua("Table")
    for satu in semua:
        lebar = kisi(satu)
        assert set(lebar) == {lebar[0]}
        assert [str(ini.sifat("/Scope")) for ini in satu.semua("TH")] == ["/Column"] * len(satu.semua("TH"))
        assert [ini.jenis for ini in satu.anak if ini.jenis != "Caption"] == ["THead", "TBody"]
    assert [len(satu.anak[-1].semua("TR")) for satu in semua] == list(banyak_baris(fakta))
    assert len(pohon(pdf).semua("Caption")) == len(semua) + len(pohon(pdf).semua("Figure"))


def banyak_baris(fakta: Fakta) -> Iterator[int]:
    """Give how many rows each table has, in the order of the report."""
    yield len(fakta["komponen"]) + 1
    yield len(fakta["kurva"]["bulanan"])
    for satu in fakta["komponen"]:
        yield sum(len(ini["periode"]) for ini in satu["indikator"])
    for nama in ("tunggakan", "mendatang", "kendala", "tindak_lanjut", "rekomendasi", "daftar_bukti", "keterlibatan"):
        yield len(fakta[nama])
    yield from (len(fakta["di_luar_tim"]), len(fakta["perlu_dijelaskan"]["temuan"]), len(fakta["perlu_diperbaiki"]))


def test_the_bookmarks_are_the_chapters(fakta: Fakta, pdf: PdfReader) -> None:
    """Chapters and appendices are bookmarks, below them the sections, and below one of these the komponen."""
    semua = penanda(pdf)
    assert [judul for tingkat, judul in semua if tingkat == 0] == BAB
    assert [judul for tingkat, judul in semua if tingkat == 2] == [
        f"Komponen {satu['nomor']}: {satu['nama']}" for satu in fakta["komponen"]
    ]
    assert {"A. Latar Belakang", "C. Kurva S"} <= {judul for tingkat, judul in semua if tingkat == 1}


def test_every_page_has_its_number_and_foot(fakta: Fakta, pdf: PdfReader) -> None:
    """The foot names revision, day, version and command; numbers stand at the head from the second page on."""
    for nomor, halaman in enumerate(pdf.pages, 1):
        teks = halaman.extract_text()
        assert (f"- {nomor} -" in teks) == (nomor > 1)
        assert padat(fakta["kata"]["kaki"]) in padat(teks)
        assert padat(f"dibuat ulang dengan: {fakta['kata']['ulang']}") in padat(teks)
        assert "ttd" not in teks
    assert {halaman.mediabox.width > halaman.mediabox.height for halaman in pdf.pages} == {True, False}


def test_all_that_the_report_says_can_be_selected(fakta: Fakta, pdf: PdfReader) -> None:
    """The words of the report, its evidence and its findings are text."""
    semua = isi(pdf)
    for satu in teks_laporan(fakta):
        assert padat(tampak(satu).replace("*", "")) in semua, satu


def teks_laporan(fakta: Fakta) -> Iterator[str]:
    """Give what must be read in the report, of each of its parts."""
    for satu in fakta["narasi"].values():
        yield from satu
    yield from fakta["catatan"]
    for satu in fakta["daftar_bukti"]:
        yield from (satu["sitiran"], satu["folder"], satu["dicatat_kata"], *satu["pelaksana"])
        yield from (f"{ini['nama']} ({ini['jenis']})" for ini in satu["berkas"])
    for satu in fakta["komponen"]:
        for ini in satu["indikator"]:
            yield from (ini["id"], ini["indikator"], *ini["penanggung_jawab"])
            yield from (teks for ke in ini["periode"] for teks in (ke["nama"], ke["keadaan"], ke["masih_kurang"]))
    for satu in (*fakta["tunggakan"], *fakta["mendatang"]):
        yield from (satu["indikator"], satu["tenggat_kata"])
    for satu in fakta["kendala"]:
        yield from (satu["uraian"], satu["solusi"] or "Belum ditetapkan")
    for satu in (*fakta["tindak_lanjut"], *fakta["rekomendasi"]):
        yield from (satu["nama"], satu["uraian"], satu["keadaan"], satu["tenggat_kata"])
        yield satu["selesai"]["uraian"] if satu["selesai"] else ""
    rapat = fakta["rapat"]
    yield from (rapat["tanggal_kata"], rapat["tempat"], rapat["pimpinan"], *rapat["hadir"])
    for satu in (*fakta["keterlibatan"], *fakta["di_luar_tim"]):
        yield from (satu["nama"], satu["kata"])
    for satu in fakta["perlu_dijelaskan"]["temuan"]:
        yield from (satu["judul"], satu["pesan"], satu["penjelasan"], satu["tempat"], satu["bukti"], satu["rev"])


def test_numbers_of_evidence_lead_to_the_list(fakta: Fakta, pdf: PdfReader) -> None:
    """The number of a bukti in a table is a link to the row that cites it."""
    rujukan = sum(len(ke["bukti"]) for satu in fakta["komponen"] for ini in satu["indikator"] for ke in ini["periode"])
    tautan = [satu for halaman in pdf.pages[3:] for satu in halaman.get("/Annots", [])]
    assert len(tautan) == rujukan > 0


def test_a_years_report_has_no_triwulan_before_or_after(tmp_path: Path) -> None:
    """Of a whole year nothing is said of the triwulan before and after; no indikator is parted between two pages."""
    pdf = baca(jadikan(fakta_contoh(tmp_path, None, date(2027, 1, 5))))
    judul = {judul for _, judul in penanda(pdf)}
    assert "D. Pelaksanaan per Komponen" in judul
    assert not {satu for satu in judul if satu.startswith(("E. ", "F. "))}
    kelompok = [satu for tabel in pohon(pdf).semua("Table") for satu in gabungan(tabel)]
    assert max(len(satu) for satu in kelompok) == 4
    assert all(len({nomor for ini in satu for nomor in ini.halaman()}) == 1 for satu in kelompok)


def test_the_same_bytes_in_any_folder_and_zone(tmp_path: Path) -> None:
    """Facts give one PDF, wherever, whenever and in which zone it is made."""
    kantor = buat(tmp_path / "kantor")
    hasil = set()
    for urut, (zona, saat_bangun) in enumerate(
        (("UTC", ""), ("Asia/Makassar", "1"), ("America/New_York", "999999999"))
    ):
        tujuan = tmp_path / f"{urut} lain"
        tujuan.mkdir()
        lingkungan = os.environ | {"TZ": zona, "SOURCE_DATE_EPOCH": saat_bangun, "TMPDIR": str(tujuan)}
        perintah = ["report", "--triwulan", "2", "--per", "2026-07-03", "--format", "pdf", "-o", str(tujuan)]
        argumen = [sys.executable, "-m", "zi", *perintah, "-C", str(kantor)]
        subprocess.run(argumen, cwd=tujuan, env=lingkungan, check=True, capture_output=True)
        hasil.add((tujuan / "laporan-2026-TW2.pdf").read_bytes())
        assert sorted(satu.name for satu in tujuan.iterdir()) == [".zi-hasil.json", "laporan-2026-TW2.pdf"]
    assert len(hasil) == 1


def luar(*perintah: str, data: bytes, folder: Path) -> subprocess.CompletedProcess[str]:
    """Let another program read a PDF; skip where it is not here, which on the project's own machine is a failure."""
    perlu(perintah[0])
    (folder / "laporan.pdf").write_bytes(data)
    return subprocess.run(perintah, cwd=folder, capture_output=True, text=True, check=False)


def test_another_program_finds_no_fault(fakta: Fakta, tmp_path: Path) -> None:
    """The syntax, the streams and the tables of the file are in order."""
    hasil = luar("qpdf", "--check", "laporan.pdf", data=jadikan(fakta), folder=tmp_path)
    assert (hasil.returncode, hasil.stderr) == (0, "")


@pytest.mark.parametrize("teks", [[], [PANJANG, PANJANG * 6, FOLDER, "Dr. H. Ahmad Contoh, S.H., M.H."]])
def test_no_word_leaves_its_page(teks: list[str], fakta: Fakta, tmp_path: Path) -> None:
    """Whatever people write, every word stands between the margins, however many pages that takes."""
    baru = cycle(teks).__next__
    ini = fakta | ({nama: ganti(fakta[nama], baru) for nama in DITULIS} if teks else {})
    hasil = luar("pdftotext", "-bbox", "laporan.pdf", "-", data=jadikan(ini), folder=tmp_path)
    marjin = {nama: mm / 25.4 * 72 for nama, mm in fakta["tata"]["marjin_mm"].items()}
    assert hasil.stdout.count("<word") > 1000
    for halaman in hasil.stdout.split("<page ")[1:]:
        lebar, tinggi = (float(satu) for satu in re.findall('(?:width|height)="([0-9.]+)"', halaman)[:2])
        for kiri, atas, kanan, bawah in re.findall(f"<word {' '.join([LETAK] * 4)}", halaman):
            assert float(kiri) > marjin["kiri"] - 1
            assert float(kanan) < lebar - marjin["kanan"] + 1
            assert 0 < float(atas) < float(bawah) < tinggi


@pytest.mark.parametrize("marjin", [0, 10, 99.9])
def test_the_foot_has_room_whatever_the_margins(marjin: float, fakta: Fakta, tmp_path: Path) -> None:
    """Margins of nothing leave room for number and foot; margins as wide as they may be leave room for words."""
    tata = fakta["tata"] | {"marjin_mm": dict.fromkeys(("kiri", "kanan", "atas", "bawah"), marjin)}
    pdf = baca(jadikan(fakta | {"tata": tata, "komponen": fakta["komponen"][:1]}, tmp_path))
    for nomor, halaman in enumerate(pdf.pages[1:4], 2):
        assert min(bawah for _, bawah, _ in tempat(halaman)) > 2
        assert f"- {nomor} -" in halaman.extract_text()


def test_what_people_write_is_only_ever_text(fakta: Fakta) -> None:
    """Markup, commands, formulas and what hides are shown as they are, each whole; nothing is read or run."""
    ini = berputar(fakta, PENDEK)
    ini["narasi"] |= {"tujuan": [Harfiah(teks) for teks in PENDEK]}
    pdf = baca(jadikan(ini))
    semua = isi(pdf)
    assert [teks for teks in PENDEK if padat(tampak(teks)) not in semua] == []
    assert "root:" not in semua
    jenis = Counter(
        str(satu.get_object().get("/A", {}).get("/S", "/GoTo"))
        for halaman in pdf.pages
        for satu in halaman.get("/Annots", [])
    )
    assert set(jenis) == {"/GoTo"}


def test_any_text_makes_a_good_report(fakta: Fakta) -> None:
    """Whatever texts the facts hold that are not blank: a PDF with all its chapters, and its tables are grids."""

    @settings(max_examples=5, deadline=None)
    @given(teks_acak().map(lambda semua: [f"{teks[:300]}." for teks in semua]))
    @example(["\u2028"])
    def periksa(teks: list[str]) -> None:
        pdf = baca(jadikan(berputar(fakta, teks)))
        assert [judul for tingkat, judul in penanda(pdf) if tingkat == 0] == BAB
        assert all(len(set(kisi(satu))) == 1 for satu in pohon(pdf).semua("Table"))

    periksa()


def test_a_text_longer_than_pages_is_not_cut(fakta: Fakta) -> None:
    """A word of forty thousand letters is shown whole, in a table over pages; where programs read it, it is cut."""
    panjang = "z" * 40_000
    bukti = [satu | {"sitiran": Harfiah(panjang)} for satu in fakta["daftar_bukti"][:1]]
    komponen = [satu | {"nama": panjang} for satu in fakta["komponen"][:1]]
    kurva = fakta["kurva"] | {"keterangan": panjang, "per_kata": panjang}
    ini = fakta | {"daftar_bukti": bukti, "komponen": komponen, "kurva": kurva}
    ini["kata"] = fakta["kata"] | {"judul": Harfiah(panjang)}
    ini["narasi"] = fakta["narasi"] | {"penutup": [Harfiah(panjang)]}
    pdf = baca(jadikan(ini))
    assert isi(pdf).count("z") > 4 * len(panjang)
    assert pdf.metadata is not None
    assert len(pdf.metadata.title or "") == 400
    assert max(len(judul) for _, judul in penanda(pdf)) < 500


def milik_kantor(folder: Path, isi: str | bytes, nama: str = UTAMA) -> Path:
    """Write a template of an office's own; give its folder."""
    folder.mkdir(exist_ok=True)
    (folder / nama).write_bytes(isi if isinstance(isi, bytes) else isi.encode())
    return folder


def test_the_offices_own_template_wins(fakta: Fakta, tmp_path: Path) -> None:
    """A template in the office's folder is used in place of zi's; the tools may be the office's as well."""
    sendiri = (BAWAAN / UTAMA).read_text("utf-8").replace("[Lembar Pengesahan]", "[Halaman Pengesahan]")
    folder = milik_kantor(tmp_path / "templates", sendiri)
    assert penanda(baca(jadikan(fakta, folder)))[0] == (0, "Halaman Pengesahan")
    milik_kantor(folder, (BAWAAN / ALAT).read_text("utf-8").replace('"BAB "', '"BAGIAN "'), ALAT)
    assert "BAGIAN I Pendahuluan" in {judul for _, judul in penanda(baca(jadikan(fakta, folder)))}


def test_a_template_without_the_list_has_numbers_that_lead_nowhere(fakta: Fakta, tmp_path: Path) -> None:
    """An office may leave out the list of evidence: the numbers stay, as text."""
    asal = (BAWAAN / UTAMA).read_text("utf-8")
    sendiri = asal.replace("sasaran(b.urut)", "t(b.urut)")
    assert sendiri != asal
    pdf = baca(jadikan(fakta, milik_kantor(tmp_path / "templates", sendiri)))
    assert [satu for halaman in pdf.pages[3:] for satu in halaman.get("/Annots", [])] == []


AWAL = '#import "laporan-alat.typ": *\n#show: naskah\n'
SALAH = {
    "a field that is not there": (
        "#t(fakta.kata.jdul)",
        "3:14",
        "“jdul” tidak ada dalam fakta versi 1 (docs/laporan.md). Maksudnya “judul”?",
    ),
    "a field like none": (
        "#t(fakta.kata.zzzzqqqq)",
        "3:14",
        "“zzzzqqqq” tidak ada dalam fakta versi 1 (docs/laporan.md).",
    ),
    "a file of the machine": (
        '#read("/etc/passwd")',
        "3:6",
        "templat hanya dapat membaca fakta dan logo, bukan berkas lain.",
    ),
    "a file above": (
        '#read("../../etc/passwd")',
        "3:6",
        "templat hanya dapat membaca fakta dan logo, bukan berkas lain.",
    ),
    "the folder": ('#read("/")', "3:6", "templat hanya dapat membaca fakta dan logo, bukan berkas lain."),
    "a package of the network": (
        '#import "@preview/cetz:0.4.0"',
        "3:8",
        "paket typst tidak diambil dari mana pun; salin isinya ke dalam templat.",
    ),
    "a package of the machine": (
        '#import "@local/kop:0.1.0"',
        "3:8",
        "paket typst tidak diambil dari mana pun; salin isinya ke dalam templat.",
    ),
    "a bracket left open": ("#t(fakta.satker", "3:2", "kurung atau tanda kutip ini tidak ditutup."),
    "a name that is unknown": ("#judul", "3:1", "nama “judul” tidak dikenal."),
    "a sign without a glyph": ("😀", "3:0", "ada tanda yang tidak dapat ditampilkan oleh huruf zi."),
    "a sum of unlike things": ('#(1 + "a")', "3:2", "cannot add integer and string."),
    "its own refusal": (
        '#panic("merah \\u{1b}[31m\\nbaris")',
        "3:1",
        "panicked with: merah \ufffd[31m baris.",
    ),
    "a tool called wrongly": ("#t(1, 2)", "3:6", "unexpected argument."),
    "a tool given what it cannot use": ("#bernomor(1)", "3:1", "type integer has no method `enumerate`."),
}


@pytest.mark.parametrize("apa", SALAH)
def test_a_template_that_fails_says_where_and_why(apa: str, fakta: Fakta, tmp_path: Path) -> None:
    """One sentence names the office's file, the line and the column, and what is wrong; no folder of the machine."""
    templat, tempat, sebab = SALAH[apa]
    semua = berkas(fakta, milik_kantor(tmp_path / "templates", AWAL + templat))
    with pytest.raises(TypstGagal) as galat:
        susun(UTAMA, semua, HURUF, saat(fakta))
    pesan = jelaskan(str(galat.value), galat.value.rinci, fakta, semua)
    assert pesan == f"Templat templates/{UTAMA}:{tempat} tidak dapat dipakai: {sebab}"


def test_a_template_of_bytes_that_are_no_text(fakta: Fakta, tmp_path: Path) -> None:
    """What is no UTF-8 is refused in a sentence."""
    semua = berkas(fakta, milik_kantor(tmp_path / "templates", b"\xff\xfe#t"))
    with pytest.raises(TypstGagal) as galat:
        susun(UTAMA, semua, HURUF, saat(fakta))
    assert jelaskan(str(galat.value), galat.value.rinci, fakta, semua).startswith(
        f"Templat templates/{UTAMA} tidak dapat dipakai: "
    )


@pytest.mark.parametrize("nama", [UTAMA, ALAT])
def test_a_template_for_other_facts_is_refused(nama: str, fakta: Fakta, tmp_path: Path) -> None:
    """A template names the version of the facts that it reads; another one is refused before it is run."""
    folder = milik_kantor(tmp_path / "templates", "// fakta: 2\n", nama)
    with pytest.raises(
        TemplatError, match=f"templates/{nama} ditulis untuk fakta versi 2; zi ini memakai fakta versi 1"
    ):
        berkas(fakta, folder)


def test_a_template_without_end_is_ended(fakta: Fakta, tmp_path: Path) -> None:
    """What takes longer than the limit is ended, and said so."""
    putar = "#for a in range(9999) { for b in range(9999) { for c in range(9999) { let x = calc.sqrt(a + b + c) } } }"
    semua = berkas(fakta, milik_kantor(tmp_path / "templates", putar))
    with pytest.raises(TypstGagal) as galat:
        susun(UTAMA, semua, HURUF, saat(fakta), batas=1)
    assert jelaskan(str(galat.value), galat.value.rinci, fakta, semua) == (
        f"Templat templates/{UTAMA} tidak dapat dipakai: belum selesai disusun sesudah 1 detik."
    )


def test_typst_that_breaks_down_is_told(fakta: Fakta) -> None:
    """Where typst itself ends without an answer, that is said, without a traceback."""
    with pytest.raises(TypstGagal, match=r"^typst berhenti sendiri \(kode 1\)$"):
        susun(UTAMA, berkas(fakta, BAWAAN), HURUF, 10**30)


@pytest.mark.parametrize("logo", [PNG, JPG], ids=["png", "jpg"])
def test_the_logo_is_a_picture_with_words(logo: bytes, fakta: Fakta) -> None:
    """A PNG and a JPG stand in the letterhead, and a screen reader says whose sign it is."""
    ini = fakta | {"kop": {**fakta["kop"], "logo": "logo.png"}}
    gambar = pohon(baca(jadikan(ini, logo=logo))).semua("Figure")
    assert str(gambar[0].isi["/Alt"]) == f"Lambang {fakta['satker']}"
    assert len(gambar) == 3


@pytest.mark.parametrize(
    "logo",
    [b"", b"bukan gambar", b"<svg xmlns='http://www.w3.org/2000/svg'/>", PNG[:40], JPG[:99], b"GIF89a"],
    ids=["empty", "text", "svg", "half a png", "half a jpg", "gif"],
)
def test_a_logo_that_is_no_picture(logo: bytes, kantor: Kantor) -> None:
    """What is no whole PNG or JPG is refused in a sentence that names it."""
    hasil = laporkan(kantor, "  logo: logo_kota.png\n", logo)
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat.splitlines()[-1] == (
        "Logo templates/logo_kota.png tidak dapat dipakai: tidak terbaca sebagai gambar PNG atau JPG."
    )


def test_a_logo_in_printers_colours(kantor: Kantor) -> None:
    """A JPG in four colours has no place in an archived PDF: what to do is said."""
    hasil = laporkan(kantor, "  logo: logo_kota.png\n", CMYK)
    assert hasil.galat.splitlines()[-1] == (
        "Logo templates/logo_kota.png tidak dapat dipakai: warnanya CMYK; simpan ulang sebagai RGB."
    )


def laporkan(kantor: Kantor, setelan: str, logo: bytes | None = None) -> Hasil:
    """Make the PDF of an office with these settings of its report, in its folder ``hasil``."""
    rencana = kantor.akar / "plan/2026/rencana.yaml"
    kantor.tulis("plan/2026/rencana.yaml", rencana.read_text("utf-8") + "pengaturan:\n laporan:\n" + setelan)
    kantor.tulis("plan/2026/monev/TW2.yaml", MONEV["TW2"].replace("{indikator: 2.1.1, ", "{"))
    if logo is not None:
        kantor.tulis("templates/logo_kota.png", logo)
    perintah = ("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "pdf", "-o", str(kantor.akar / "hasil"))
    return kantor.zi(*perintah)


def test_settings_shape_the_pages(kantor: Kantor) -> None:
    """Letterhead, paper, margins, letter, size, number, place, day and signatures are as the office sets them."""
    hasil = laporkan(
        kantor,
        """\
  kop: [KOMISI CONTOH, KOTA CONTOH]
  alamat: Jalan Contoh 1
  logo: logo_kota.png
  kertas: f4
  marjin: {kiri: "4", kanan: "2"}
  huruf: bookman
  ukuran: 12
  tempat: Palu
  nomor: {TW2: 105/PL.02/2026}
  tanggal: {TW2: 2026-07-06}
  pengesahan:
   - {peran: "Disusun oleh,", jabatan: Sekretaris, nama: Ani Contoh, nip: 19800101}
   - {peran: "Diperiksa oleh,", jabatan: Kasubbag}
   - {peran: "Mengesahkan,", jabatan: KETUA, nama: Budi Contoh}
 kategori: [{nama: Baik, mulai: 60}, {nama: Kurang, mulai: 0}]
""",
        PNG,
    )
    assert hasil.kode == 0, hasil.galat
    pdf = PdfReader(kantor.akar / "hasil/laporan-2026-TW2.pdf")
    sampul, sah = (halaman.extract_text() for halaman in pdf.pages[:2])
    assert [round(float(sisi) / 72 * 25.4) for sisi in pdf.pages[0].mediabox[2:]] == [215, 330]
    assert {nama.split("+")[-1].split("-")[0] for nama in huruf(pdf)} == {"TeXGyreBonum"}
    assert round(min(kiri for kiri, _, _ in tempat(pdf.pages[3]))) == 40
    kanan = {teks: kiri for kiri, _, teks in tempat(pdf.pages[1])}
    assert kanan["Mengesahkan,"] > 215 / 2 > kanan["Disusun oleh,"]  # the last of three stands at the right
    assert [kata for kata in ("KOMISI CONTOH", "KOTA CONTOH", "Jalan Contoh 1") if kata not in sampul] == []
    for kata in ("105/PL.02/2026", "Palu, 6 Juli 2026", "Ani Contoh", "NIP 19800101", "Diperiksa oleh,", "Budi Contoh"):
        assert kata in sah
    assert "Kategori" in isi(pdf)


def test_a_refused_template_ends_with_a_sentence(kantor: Kantor) -> None:
    """The command ends with the sentence, writes nothing, and shows no folder of the machine."""
    kantor.tulis(f"templates/{UTAMA}", AWAL + "#t(fakta.kata.jdul)")
    hasil = laporkan(kantor, "  tempat: Palu\n")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat.splitlines()[-1] == (
        f"Templat templates/{UTAMA}:3:14 tidak dapat dipakai: "
        "“jdul” tidak ada dalam fakta versi 1 (docs/laporan.md). Maksudnya “judul”?"
    )
    assert not (kantor.akar / "hasil").exists()
