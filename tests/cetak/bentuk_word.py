"""Word documents for the tests: read back as people see them, and templates as an office, or an enemy, would write."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from docx import Document
from docx.document import Document as Dokumen
from docx.oxml.ns import qn
from docx.table import Table
from lxml import etree

from zi.model.teks import polos, satu_baris
from zi.output.cetak.docx import docx
from zi.output.harfiah import Harfiah
from zi.output.templat import BAWAAN, Templat

Ubah = Mapping[str, Callable[[bytes], bytes]]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PNG = bytes.fromhex(  # one pixel
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff89993d1d0000000049454e44ae426082"
)


def buka(data: bytes) -> Dokumen:
    """Read a document."""
    return Document(io.BytesIO(data))


def tampak(teks: str) -> str:
    """Give what a document shows of a text: one line, without the stars of italics."""
    tanpa_tanda = satu_baris(re.sub("[\ufdd0\ufdd1]", "\ufffd", teks))  # two that are no characters, and zi's own here
    rapi = tanpa_tanda if isinstance(teks, Harfiah) else polos(tanpa_tanda)
    return spasi(rapi)


def spasi(teks: str) -> str:
    """Take a space that breaks no line for any other."""
    return teks.replace("\u00a0", " ")


def bagian(data: bytes) -> dict[str, bytes]:
    """Give the parts of a document by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as paket:
        return {satu.filename: paket.read(satu) for satu in paket.infolist()}


def pohon(data: bytes) -> Iterator[tuple[str, Any]]:
    """Give the parts that are XML, read."""
    for nama, isi in bagian(data).items():
        if nama.endswith((".xml", ".rels")):
            yield nama, etree.fromstring(isi)


def semua_teks(data: bytes) -> str:
    """Give all text, a line for each paragraph, of headers and footers too."""
    baris = (
        "".join(teks.text or "" for teks in paragraf.iter(qn("w:t")))
        for nama, akar in pohon(data)
        if nama.startswith("word/")
        for paragraf in akar.iter(qn("w:p"))
    )
    return spasi("\n".join(baris))


def baris_tabel(tabel: Table) -> list[list[str]]:
    """Give the cells of a table; a merged cell is given for every row that it stands over."""
    return [[spasi(sel.text) for sel in satu.cells] for satu in tabel.rows]


def tabel_berkepala(dokumen: Dokumen, *kepala: str) -> list[list[list[str]]]:
    """Give the rows below the head of every table whose head begins with these words."""
    semua = (baris_tabel(satu) for satu in dokumen.tables)
    return [satu[1:] for satu in semua if satu[0][: len(kepala)] == list(kepala)]


def kerangka(data: bytes) -> list[str]:
    """Give the elements of the text but those that letters are put in: what no text may change."""
    akar = dict(pohon(data))["word/document.xml"]
    huruf = {qn(satu) for satu in ("w:r", "w:rPr", "w:t")}
    semua = (satu for satu in akar.iter(etree.Element) if satu.tag not in huruf)
    return [satu.tag for satu in semua if satu.getparent() is None or satu.getparent().tag != qn("w:rPr")]


def susun(isi: Mapping[str, bytes]) -> bytes:
    """Pack parts into a document."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as paket:
        for nama, satu in isi.items():
            paket.writestr(nama, satu)
    return keluar.getvalue()


def ubah(data: bytes, menurut: Ubah) -> bytes:
    """Give a document in which some parts are changed, or added (from nothing)."""
    isi = bagian(data)
    return susun({**isi, **{nama: pengubah(isi.get(nama, b"")) for nama, pengubah in menurut.items()}})


def sisip(sebelum: str, baru: str) -> Callable[[bytes], bytes]:
    """Put text into a part, once, before another that is there."""

    def pengubah(isi: bytes) -> bytes:
        assert sebelum.encode() in isi, isi[:500]
        return isi.replace(sebelum.encode(), (baru + sebelum).encode(), 1)

    return pengubah


def hubungan(jenis: str, tujuan: str, *, luar: bool = False) -> str:
    """Give a relationship as it stands in a part of these."""
    cara = ' TargetMode="External"' if luar else ""
    return f'<Relationship Id="rIdBaru" Type="{R}/{jenis}" Target="{tujuan}"{cara}/>'


def dokumen_word(*paragraf: str, kepala: str = "", kaki: str = "", judul: str = "") -> bytes:
    """Give a document with these paragraphs, as Word's own first file has it otherwise."""
    dok = Document()
    dok.core_properties.title = judul
    for satu in paragraf:
        dok.add_paragraph(satu)
    if kepala:
        dok.sections[0].header.paragraphs[0].text = kepala
    if kaki:
        dok.sections[0].footer.paragraphs[0].text = kaki
    keluar = io.BytesIO()
    dok.save(keluar)
    return keluar.getvalue()


def dari(data: bytes) -> Templat:
    """Give the templates of an office that has only this one, whatever its name."""
    return lambda _nama: data


def isi_templat(fakta: Mapping[str, object], *paragraf: str) -> str:
    """Fill a template of these paragraphs, and give its text."""
    return semua_teks(docx("laporan-triwulan.docx", fakta, dari(dokumen_word(*paragraf)))).strip("\n")


def bawaan(nama: str = "laporan-triwulan.docx") -> bytes:
    """Give a template that comes with zi."""
    return (BAWAAN / nama).read_bytes()
