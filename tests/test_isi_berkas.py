"""What is told of a file before it enters a history. Every number and place in these tests is made up."""

import io
import logging
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from zi.repo import teks_berkas
from zi.repo.isi_berkas import Keberatan, periksa

NIK = "7271010101010001"
SAMAR = "7271••••••••0001"
BATAS = 1_000_000
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xd9"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
HEIC = b"\0\0\0\x18ftyp%sheicmif1\0\0\0\0"
MP4 = b"\0\0\0\x18ftypisom\0\0\0\1isommp42\0\0\0\x08mdat"
PALU = ((0, 54, 0), "S", (119, 52, 12), "E")


def pdf(*halaman: str) -> bytes:
    """Write a PDF by hand, a page for each text."""
    anak = " ".join(f"{4 + 2 * urut} 0 R" for urut in range(len(halaman)))
    objek = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{anak}] /Count {len(halaman)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for urut, teks in enumerate(halaman):
        isi = f"BT /F1 12 Tf 72 700 Td ({teks}) Tj ET"
        objek.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * urut} 0 R >>"
        )
        objek.append(f"<< /Length {len(isi)} >>\nstream\n{isi}\nendstream")
    data, tempat = b"%PDF-1.4\n", list[int]()
    for urut, isi in enumerate(objek, 1):
        tempat.append(len(data))
        data += f"{urut} 0 obj\n{isi}\nendobj\n".encode()
    xref = "".join(f"{satu:010} 00000 n \n" for satu in tempat)
    akhir = f"trailer << /Size {len(objek) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {len(objek) + 1}\n0000000000 65535 f \n{xref}{akhir}".encode()


def terkunci(sandi: str) -> bytes:
    """Give a PDF with an owner's password, and one that opens it (or none)."""
    penulis, hasil = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(f"NIK {NIK}")))), io.BytesIO()
    penulis.encrypt(sandi, owner_password="pemilik", algorithm="RC4-128")  # noqa: S106  # made up
    penulis.write(hasil)
    return hasil.getvalue()


def arsip(isi: Mapping[str, str | bytes], cara: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give a zip archive."""
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w", cara) as berkas:
        for nama, teks in isi.items():
            berkas.writestr(nama, teks)
    return hasil.getvalue()


def docx(teks: str, **lain: bytes) -> bytes:
    """Give a Word document of one paragraph in two differently set parts, with other members."""
    separuh = len(teks) // 2
    jalan = "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{satu}</w:t></w:r>" for satu in (teks[:separuh], teks[separuh:]))
    isi = {"[Content_Types].xml": "<Types/>", "word/document.xml": f"<w:body><w:p>{jalan}</w:p></w:body>"}
    return arsip({**isi, **{f"word/{nama.replace('_', '.')}": data for nama, data in lain.items()}})


def exif(tempat: tuple[tuple[int, int, int], str, tuple[int, int, int], str] = PALU, penyebut: int = 1) -> bytes:
    """Give the bytes of an EXIF table that has a place and nothing else."""
    lintang, utara, bujur, timur = tempat
    isi = b"II*\0" + struct.pack("<LHHHLLL", 8, 1, 0x8825, 4, 1, 26, 0)
    gps = struct.pack("<H", 4)
    gps += struct.pack("<HHL4s", 1, 2, 2, utara.encode()) + struct.pack("<HHLL", 2, 5, 3, 80)
    gps += struct.pack("<HHL4s", 3, 2, 2, timur.encode()) + struct.pack("<HHLL", 4, 5, 3, 104)
    angka = (satu for sudut in (lintang, bujur) for bagian in sudut for satu in (bagian, penyebut))
    return isi + gps + b"\0" * 4 + struct.pack("<12L", *angka)


def foto(tabel: bytes) -> bytes:
    """Give a JPEG with an EXIF table."""
    isi = b"Exif\0\0" + tabel
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(isi) + 2) + isi + b"\xff\xda\0\2\xff\xd9"


def png(tabel: bytes) -> bytes:
    """Give a PNG with an EXIF table."""
    return PNG + b"\0" * 4 + struct.pack(">L", len(tabel)) + b"eXIf" + tabel + b"\0" * 4 + b"\0\0\0\0IEND\0\0\0\0"


def webp(tabel: bytes) -> bytes:
    """Give a WebP with an EXIF table."""
    isi = b"WEBPVP8X" + struct.pack("<L", 10) + b"\x08" + b"\0" * 9 + b"EXIF" + struct.pack("<L", len(tabel)) + tabel
    return b"RIFF" + struct.pack("<L", len(isi)) + isi


def heic(tabel: bytes, depan: bytes = b"\0\0\0\x06Exif\0\0") -> bytes:
    """Give a HEIC as far as it leads to its EXIF table, which programs write with two sorts of heads."""
    isi = depan + tabel
    return HEIC % b"heic" + b"\0\0\0\x0cmeta\0\0\0\0" + struct.pack(">L", 8 + len(isi)) + b"mdat" + isi


def lihat(folder: Path, nama: str, isi: str | bytes, batas: int = BATAS) -> list[Keberatan]:
    """Look at a file of this name and content."""
    berkas = folder / nama
    berkas.write_bytes(isi if isinstance(isi, bytes) else isi.encode())
    return periksa(berkas, batas)


def jenis(keberatan: list[Keberatan]) -> list[str]:
    """Give the kinds of what was told."""
    return [satu.jenis for satu in keberatan]


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("daftar.txt", f"NIK {NIK}"),
        ("daftar.csv", f"1,{NIK},Contoh\n"),
        ("daftar.csv", f"1;{NIK};Contoh\n".encode("utf-16")),
        ("catatan.md", "- 7271 0101 0101 0001\n"),
        ("halaman.html", "<html><p>7271<b>0101</b>01010001</p>"),
        ("halaman.html", f'<html><input value="{NIK}">'),
        ("halaman.html", "<html>7271&nbsp;0101&nbsp;0101&nbsp;0001"),
        ("naskah.rtf", "{\\rtf1 " + NIK + "}"),
        ("tanpa-akhiran", NIK),
        ("laporan.pdf", pdf("Laporan", f"NIK {NIK}")),
        ("laporan.pdf", terkunci("")),
        ("laporan.docx", docx(NIK)),
        ("daftar.xlsx", arsip({"xl/sharedStrings.xml": f"<sst><si><t>{NIK}</t></si><si><t>12</t></si></sst>"})),
        ("materi.pptx", arsip({"ppt/slides/slide1.xml": f"<a:p><a:t>{NIK}</a:t></a:p><a:p><a:t>7</a:t></a:p>"})),
        ("naskah.odt", arsip({"content.xml": f"<text:p>{NIK[:4]}<text:span>{NIK[4:]}</text:span></text:p>"})),
        ("daftar.ods", arsip({"content.xml": f"<text:p>{NIK}</text:p><text:p>{NIK}</text:p>"})),
        ("kumpulan.zip", arsip({"a/daftar.csv": f"1,<{NIK}>"})),
    ],
)
def test_a_nik_in_a_text(tmp_path: Path, nama: str, isi: str | bytes) -> None:
    """A number that can be a NIK is found in every form of text, and shown masked."""
    assert lihat(tmp_path, nama, isi) == [Keberatan("nik", f"“{nama}” memuat nomor yang mungkin NIK: {SAMAR}.")]


def test_a_nik_in_a_name(tmp_path: Path) -> None:
    """A number in the file's name is masked too, and what steers a terminal is not shown."""
    (satu,) = lihat(tmp_path, f"ktp\x1b[31m {NIK}.jpg", JPEG)
    assert satu.pesan == f"“ktp\ufffd[31m {SAMAR}.jpg” memuat nomor yang mungkin NIK: {SAMAR}."
    assert jenis(lihat(tmp_path, f"{NIK}.txt", "")) == ["kosong", "nik"]


def test_many_nik_are_not_all_shown(tmp_path: Path) -> None:
    """Five are shown, the rest are counted."""
    (satu,) = lihat(tmp_path, "daftar.txt", "\n".join(f"72710101010100{urut:02}" for urut in range(1, 9)))
    assert satu.pesan.endswith("7271••••••••0005 dan 3 lainnya.")


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("laporan.txt", "197601012005011001"),
        ("laporan.pdf", pdf("Laporan triwulan")),
        ("laporan.docx", docx("Laporan")),
        ("daftar.xlsx", arsip({"xl/sheet1.xml": "<c><v>72710101</v></c><c><v>01010001</v></c>"})),
        ("gambar.jpg", JPEG),
        ("gambar.JPEG", JPEG),
        ("gambar.png", PNG),
        ("gambar.gif", b"GIF89a\1\0\1\0\0\0\0;"),
        ("gambar.bmp", b"BM\x1a\0\0\0\0\0\0\0"),
        ("gambar.heif", HEIC % b"mif1"),
        ("gambar.webp", webp(b"")),
        ("film.mp4", MP4),
        ("film.MOV", MP4),
        ("film.mov", b"\0\0\0\x08wide\0\0\0\0mdat"),
        ("film.mkv", b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska\0"),
        ("film.avi", b"RIFF\0\0\0\0AVI LIST"),
        ("apa.pun", b"\0\1\2\3"),
        ("teks.txt", "#! bukan program"),
        ("teks.md", "BM 2026"),
        ("teks.txt", "halaman \u00e9".encode("latin-1")),
    ],
)
def test_nothing_to_say(tmp_path: Path, nama: str, isi: str | bytes) -> None:
    """Of an ordinary file nothing is said."""
    assert lihat(tmp_path, nama, isi) == []


@pytest.mark.parametrize(
    ("nama", "isi", "tampaknya"),
    [
        ("laporan.pdf", "  <!DOCTYPE html><title>Masuk</title>", "halaman web (HTML), misalnya halaman masuk"),
        ("laporan.pdf", "\ufeff<html>", "halaman web (HTML), misalnya halaman masuk"),
        ("laporan.pdf", "isi", "teks biasa, tidak sesuai dengan akhiran .pdf"),
        ("laporan.pdf", b"\0\1\2\3", "bukan jenis berkas yang dikenal"),
        ("laporan.pdf", JPEG, "foto JPEG"),
        ("laporan.pdf", docx("a"), "berkas DOCX"),
        ("foto.jpg", pdf("a"), "PDF"),
        ("foto.jpg", PNG, "gambar PNG"),
        ("foto.jpg", HEIC % b"heix", "foto HEIC"),
        ("foto.png", MP4, "video MP4"),
        ("daftar.xlsx", docx("a"), "berkas DOCX"),
        ("daftar.xls", "<html><table>", "halaman web (HTML), misalnya"),
        ("catatan.txt", pdf("a"), "PDF"),
        ("catatan.txt", b"MZ\x90\0\3\0", "program komputer"),
        ("surat.apa", b"MZ\x90\0\3\0", "program komputer"),
        ("surat.apa", b"\x7fELF\2\1\1\0" + b"\0" * 50, "program komputer"),
        ("surat.sh", "#!/bin/sh\n", "skrip program"),
        ("surat", "#!/bin/sh\n", "skrip program. Program bukan bukti"),
    ],
)
def test_content_and_extension_disagree(tmp_path: Path, nama: str, isi: str | bytes, tampaknya: str) -> None:
    """A content that the extension does not promise is named with what it seems to be."""
    (satu,) = lihat(tmp_path, nama, isi)
    assert satu.jenis == "akhiran"
    assert satu.pesan.startswith(f"Isi “{nama}” tampaknya {tampaknya}")


TABEL = exif()
DOKUMEN_BERFOTO = docx("a", media_jpg=foto(TABEL))
FOTO = [
    ("a.jpg", foto(TABEL)),
    ("a.tif", TABEL),
    ("a.png", png(TABEL)),
    ("a.webp", webp(TABEL)),
    ("b.webp", webp(b"Exif\0\0" + TABEL)),
    ("a.heic", heic(TABEL)),
    ("b.heic", heic(TABEL, b"\0\0\0\0")),
    ("a.docx", DOKUMEN_BERFOTO),
]


@pytest.mark.parametrize(("nama", "isi"), FOTO, ids=[nama for nama, _ in FOTO])
def test_a_photo_that_tells_its_place(tmp_path: Path, nama: str, isi: bytes) -> None:
    """A place in a photo, also in one that stands in a document, is told to about a kilometre."""
    pesan = f"“{nama}” memuat tempat pengambilan foto (GPS), sekitar 0,90° LS 119,87° BT."
    assert lihat(tmp_path, nama, isi) == [Keberatan("gps", pesan)]


def test_the_other_half_of_the_world(tmp_path: Path) -> None:
    """North and west are told as such."""
    (satu,) = lihat(tmp_path, "a.jpg", foto(exif(((1, 30, 0), "N", (70, 0, 0), "W"))))
    assert "1,50° LU 70,00° BB" in satu.pesan


@pytest.mark.parametrize(
    "tabel",
    [
        exif(((0, 0, 0), "N", (0, 0, 0), "E")),
        exif(penyebut=0),
        exif(((91, 0, 0), "N", (0, 0, 0), "E")),
        exif(((0, 0, 0), "N", (181, 0, 0), "E")),
        b"II*\0" + struct.pack("<LHL", 8, 0, 0),
    ],
)
def test_no_place(tmp_path: Path, tabel: bytes) -> None:
    """An empty place, one off the globe, and none at all are no place."""
    assert lihat(tmp_path, "a.jpg", foto(tabel)) == []


def test_a_place_that_cannot_be_read(tmp_path: Path) -> None:
    """EXIF that cannot be read is said, and hides no other photo's place."""
    rusak = foto(exif().replace(struct.pack("<HHL", 2, 5, 3), struct.pack("<HHL", 2, 2, 3)))
    (satu,) = lihat(tmp_path, "a.jpg", rusak)
    assert satu.jenis == "tidak-terperiksa"
    assert "“a.jpg”: Keterangan di dalam foto (EXIF) tidak dapat dibaca. Lihat sendiri" in satu.pesan
    assert jenis(lihat(tmp_path, "a.docx", docx("a", a_jpg=rusak, b_jpg=foto(TABEL)))) == ["gps", "tidak-terperiksa"]


@pytest.mark.parametrize("entri", [struct.pack("<HHLL", 0x10E, 2, 700_000, 0), struct.pack("<HHLL", 0x11A, 5, 999, 0)])
def test_exif_without_end(tmp_path: Path, entri: bytes) -> None:
    """A table of sixty thousand long texts, or long lists, is left after a while."""
    tabel = b"II*\0" + struct.pack("<LH", 8, 60_000) + entri * 60_000
    assert jenis(lihat(tmp_path, "a.tif", tabel)) == ["tidak-terperiksa"]


def test_size(tmp_path: Path) -> None:
    """A file over the limit is named with both sizes; on the limit it is not."""
    assert lihat(tmp_path, "a.txt", "x" * 20, 20) == []
    (satu,) = lihat(tmp_path, "a.txt", "x" * 20, 19)
    assert satu == Keberatan("besar", "“a.txt” berukuran 20 byte, lebih dari batas 19 byte.")
    (satu,) = lihat(tmp_path, "a.mp4", MP4 + b"\0" * 2_500_000, 1_500_000)
    assert satu.pesan == "“a.mp4” berukuran 2,5 MB, lebih dari batas 1,5 MB."


def test_empty(tmp_path: Path) -> None:
    """An empty file is named as such."""
    assert lihat(tmp_path, "laporan.pdf", "") == [Keberatan("kosong", "“laporan.pdf” kosong (0 byte).")]


LZMA = arsip({"a.xml": "<p/>"}, zipfile.ZIP_LZMA)
BERSANDI = bytearray(arsip({"a.xml": "<p/>"}))
BERSANDI[BERSANDI.index(b"PK\1\2") + 8] |= 1


@pytest.mark.parametrize(
    ("nama", "isi", "sebab"),
    [
        ("a.pdf", terkunci("rahasia"), "terkunci (kata sandi atau enkripsi)"),
        ("a.pdf", b"%PDF-1.4\nrusak", "rusak"),
        ("a.docx", docx("a")[:-30], "rusak"),
        ("a.docx", bytes(BERSANDI), "terkunci (kata sandi atau enkripsi)"),
        ("a.docx", LZMA, "dipadatkan dengan cara yang tidak lazim"),
        ("a.docx", docx("a", buku_xlsx=b"x"), "Di dalamnya ada dokumen lain"),
        ("a.docx", OLE, "bentuk lama, atau yang dikunci"),
        ("a.doc", OLE, "bentuk lama, atau yang dikunci"),
        ("a.zip", arsip({"a.pdf": pdf(NIK)}), "Di dalamnya ada dokumen lain"),
        ("a.rar", b"Rar!\x1a\7\0", "arsip"),
    ],
)
def test_what_cannot_be_looked_at(tmp_path: Path, nama: str, isi: bytes, sebab: str) -> None:
    """A file that cannot be read is said to be so, and a person is asked to look."""
    (satu,) = lihat(tmp_path, nama, isi)
    assert satu.jenis == "tidak-terperiksa"
    assert sebab in satu.pesan
    assert satu.pesan.endswith("Lihat sendiri apakah ada data pribadi di dalamnya.")


def test_the_work_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many pages, much text, a large file and an archive that says it is large are not read to their end."""
    (satu,) = lihat(tmp_path, "a.pdf", pdf(*(["a"] * 201)))
    assert "Hanya 200 halaman pertama dari 201" in satu.pesan
    (satu,) = lihat(tmp_path, "a.docx", docx("a", besar_xml=b" " * 51_000_000))
    assert "terlalu besar bila dibuka" in satu.pesan
    berkas = tmp_path / "a.txt"
    with berkas.open("wb") as isi:
        isi.write(b"a" * 9000)
        isi.truncate(teks_berkas.BATAS_ISI + 1)
    assert jenis(periksa(berkas, BATAS)) == ["besar", "tidak-terperiksa"]
    monkeypatch.setattr(teks_berkas, "BATAS_ISI", 10)
    (satu,) = lihat(tmp_path, "b.pdf", pdf("halaman satu", "halaman dua"))
    assert "Hanya 1 halaman pertama dari 2" in satu.pesan


def test_an_archive_that_lies(tmp_path: Path) -> None:
    """A member that unpacks to more than it says is read no further than it says."""
    data = bytearray(docx("a", besar_xml=b" " * 40_000_000))
    tempat = data.index(b"PK\1\2", data.index(b"PK\1\2", data.index(b"PK\1\2") + 4) + 4)
    data[tempat + 24 : tempat + 28] = struct.pack("<L", 10)
    assert jenis(lihat(tmp_path, "a.docx", bytes(data))) == ["tidak-terperiksa"]


def test_the_libraries_stay_silent(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What a library logs does not reach the terminal, and its logger is as before."""
    sebelum = [logging.getLogger(nama).level for nama in ("pypdf", "exifread")]
    lihat(tmp_path, "a.pdf", b"%PDF-1.4\nrusak")
    lihat(tmp_path, "a.jpg", JPEG)
    assert caplog.records == []
    assert [logging.getLogger(nama).level for nama in ("pypdf", "exifread")] == sebelum


CONTOH = [
    ("a.pdf", pdf("satu", "dua")),
    ("b.pdf", terkunci("")),
    ("a.docx", DOKUMEN_BERFOTO),
    ("a.txt", NIK.encode("utf-16")),
    *FOTO,
]
TANPA_JEDA = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@TANPA_JEDA
@given(st.sampled_from(CONTOH), st.data())
def test_damaged_files(tmp_path: Path, contoh: tuple[str, bytes], data: st.DataObject) -> None:
    """A real file with some bytes changed, or its end cut off, is looked at without an exception."""
    nama, isi = contoh
    rusak = bytearray(isi[: data.draw(st.integers(1, len(isi)))])
    for tempat, nilai in data.draw(
        st.lists(st.tuples(st.integers(0, len(rusak) - 1), st.integers(0, 255)), max_size=8)
    ):
        rusak[tempat] = nilai
    assert all(satu.pesan.endswith(".") for satu in lihat(tmp_path, nama, bytes(rusak)))


AWAL = [
    b"",
    b"%PDF-1.4\n",
    b"PK\3\4",
    b"\xff\xd8\xff\xe1",
    b"II*\0",
    PNG,
    b"RIFF....WEBP",
    HEIC % b"heic",
    OLE,
    b"{\\rtf",
]


@TANPA_JEDA
@given(st.sampled_from(AWAL), st.binary(max_size=300), st.sampled_from(["a.pdf", "a.docx", "a.jpg", "a.txt", "a"]))
def test_any_bytes(tmp_path: Path, awal: bytes, sisa: bytes, nama: str) -> None:
    """Whatever the bytes, there is an answer."""
    assert all(satu.pesan.endswith(".") for satu in lihat(tmp_path, nama, awal + sisa))
