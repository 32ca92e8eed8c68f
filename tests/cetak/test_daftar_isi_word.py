"""The contents of a Word document: its entries are there before anybody asks Word to work them out."""

import io
from typing import Any

import pytest
from cetak.bentuk_word import W, buka, dari, dokumen_word, sisip, ubah
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from zi.output.cetak.docx import docx

FAKTA = {
    "satker": "Kantor *Contoh*",
    "per": "2026-07-03",
    "kata": {"judul": "Judul", "subjudul": "x"},
    "tata": {
        "lebar_mm": 210,
        "tinggi_mm": 297,
        "marjin_mm": {"kiri": 30, "atas": 25, "kanan": 25, "bawah": 25},
        "huruf": "arial",
        "ukuran": 11,
    },
}
MULAI = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {} </w:instrText></w:r>'
PISAH, SELESAI = (f'<w:r><w:fldChar w:fldCharType="{satu}"/></w:r>' for satu in ("separate", "end"))
LAMA = "<w:r><w:t>entri lama</w:t></w:r>"


def paragraf(isi: str) -> Any:
    """Give a paragraph of these runs."""
    return parse_xml(f'<w:p xmlns:w="{W}">{isi}</w:p>')


BERJUDUL = (("Bab {{ satker }}", 1), ("Bagian", 2), ("Butir", 3))


def isi(*daftar: str, judul: tuple[tuple[str, int], ...] = BERJUDUL) -> Any:
    """Fill a document with these paragraphs before its headings."""
    dok = Document()
    for satu in daftar:
        dok.element.body.insert(len(dok.element.body) - 1, paragraf(satu))
    for teks, tingkat in judul:
        dok.add_heading(teks, tingkat)
    keluar = io.BytesIO()
    dok.save(keluar)
    return buka(docx("laporan-triwulan.docx", FAKTA, dari(keluar.getvalue())))


def tertulis(dok: Any) -> list[str]:
    """Give the text of all paragraphs."""
    return [satu.text for satu in dok.paragraphs]


JUDUL = ["Bab Kantor Contoh", "Bagian", "Butir"]


@pytest.mark.parametrize(
    ("daftar", "hasil"),
    [
        ([MULAI.format("TOC") + PISAH + LAMA + SELESAI], JUDUL),
        ([MULAI.format('TOC \\o "1-2"') + PISAH + LAMA + SELESAI], JUDUL[:2]),
        ([MULAI.format("TOC") + PISAH + LAMA, LAMA, LAMA + SELESAI], JUDUL),
        (
            [MULAI.format("TOC") + PISAH + LAMA, LAMA + MULAI.format("PAGEREF x") + SELESAI, SELESAI + LAMA],
            [*JUDUL, "entri lama"],
        ),
        ([MULAI.format("PAGE") + SELESAI, MULAI.format("TOC") + PISAH + SELESAI], ["", *JUDUL]),
        ([MULAI.format("TOC") + PISAH + LAMA], ["entri lama"]),
        ([LAMA], ["entri lama"]),
        ([], []),
    ],
)
def test_entries_take_the_place_of_what_stood_there(daftar: list[str], hasil: list[str]) -> None:
    """The entries of a first contents are those of the headings, as deep as it says; one that does not end is left."""
    assert tertulis(isi(*daftar)) == [*hasil, *JUDUL]


def test_entries_lead_to_their_headings_and_look_as_contents_do() -> None:
    """Each entry is a link, one field holds them all, and a style for entries is used where there is one."""
    dok = isi(MULAI.format("TOC") + PISAH + LAMA + SELESAI)
    badan = dok.element.body
    assert [satu.get(qn("w:anchor")) for satu in badan.iter(qn("w:hyperlink"))] == ["_Toc9000", "_Toc9001", "_Toc9002"]
    assert [satu.get(qn("w:name")) for satu in badan.iter(qn("w:bookmarkStart"))] == [
        "_Toc9000",
        "_Toc9001",
        "_Toc9002",
    ]
    assert [satu.get(qn("w:fldCharType")) for satu in badan.iter(qn("w:fldChar"))] == ["begin", "separate", "end"]


def test_a_document_without_headings() -> None:
    """Its contents are empty, and can be worked out when there are some."""
    dok = isi(MULAI.format("TOC") + PISAH + LAMA + SELESAI, judul=())
    assert tertulis(dok) == [""]
    assert [satu.text for satu in dok.element.body.iter(qn("w:instrText"))] == [" TOC "]


def test_contents_that_end_in_another_place_are_left() -> None:
    """A field that begins in the text and ends in a table is as it was."""
    tabel = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>'
    tabel += f"<w:tr><w:tc><w:p>{SELESAI}</w:p></w:tc></w:tr></w:tbl>"
    awal = MULAI.format("TOC") + PISAH + LAMA
    data = ubah(dokumen_word("x"), {"word/document.xml": sisip("<w:sectPr", f"<w:p>{awal}</w:p>{tabel}")})
    assert "entri lama" in tertulis(buka(docx("laporan-triwulan.docx", FAKTA, dari(data))))


def test_a_section_that_ends_with_the_contents_stays() -> None:
    """The paragraph that carries the end of a section is kept, its mark with it."""
    bagian = (
        '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1" w:right="1" w:bottom="1" w:left="1"/>'
    )
    dok = isi(MULAI.format("TOC") + PISAH + LAMA, f"{bagian}</w:sectPr></w:pPr>{SELESAI}")
    assert len(dok.sections) == 2
    assert tertulis(dok) == [*JUDUL, "", *JUDUL]
