"""How a Word document looks by the settings of the office, and what it says of its making: from the facts, no clock."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE as HUBUNGAN
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt

from zi.output.cetak.isi_word import siapkan, tanpa_tanda

_HURUF = {"arial": "Arial", "bookman": "Bookman Old Style"}
_TETAP = (HUBUNGAN.OFFICE_DOCUMENT, HUBUNGAN.CORE_PROPERTIES)


def atur_halaman(dokumen: Document, tata: Mapping[str, Any]) -> None:
    """Give every section the paper and margins of the settings, and fit its tables and charts to the new width.

    A landscape page is the portrait one turned: its head is where the portrait one is bound.
    """
    marjin = tata["marjin_mm"]
    tegak = [Mm(marjin[sisi]) for sisi in ("kiri", "atas", "kanan", "bawah")]
    for bagian, badan in zip(dokumen.sections, _badan(dokumen), strict=True):
        lama = _lebar_teks(bagian)
        lebar, tinggi = Mm(tata["lebar_mm"]), Mm(tata["tinggi_mm"])
        rebah = bagian.orientation == WD_ORIENT.LANDSCAPE
        bagian.page_width, bagian.page_height = (tinggi, lebar) if rebah else (lebar, tinggi)
        sisi = tegak[-1:] + tegak[:-1] if rebah else tegak
        bagian.left_margin, bagian.top_margin, bagian.right_margin, bagian.bottom_margin = sisi
        _sesuaikan(badan, _lebar_teks(bagian) / lama)


def _lebar_teks(bagian: Section) -> int:
    return (bagian.page_width or 0) - (bagian.left_margin or 0) - (bagian.right_margin or 0)


def _badan(dokumen: Document) -> Iterator[list[Any]]:
    """Give what stands in each section."""
    isi = list[Any]()
    for unsur in dokumen.element.body:
        isi.append(unsur)
        if unsur.tag == qn("w:sectPr") or unsur.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
            yield isi
            isi = []


def _sesuaikan(badan: Iterable[Any], kali: float) -> None:
    if abs(kali - 1) < 0.001:
        return
    for unsur in badan:
        for ukuran in unsur.iter(qn("w:gridCol"), qn("w:tcW"), qn("w:tblW")):
            if ukuran.get(qn("w:type"), "dxa") == "dxa":
                ukuran.set(qn("w:w"), str(round(float(ukuran.get(qn("w:w"), 0)) * kali)))
        for bingkai in unsur.iter(qn("wp:inline")):
            if next(bingkai.iter("{*}chart"), None) is not None:
                luas = bingkai.find(qn("wp:extent"))
                luas.set("cx", str(round(int(luas.get("cx")) * kali)))


def atur_huruf(dokumen: Document, tata: Mapping[str, Any]) -> None:
    """Set letter and size where styles that name none of their own take them from."""
    bawaan: Any = dokumen.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if bawaan is None:
        return
    bawaan.remove_all("w:rFonts", "w:szCs")
    bawaan.rFonts_ascii = bawaan.rFonts_hAnsi = huruf(tata)
    bawaan.sz_val = Pt(tata["ukuran"])


def huruf(tata: Mapping[str, Any]) -> str:
    """Give the name of the letter as Word knows it."""
    return _HURUF[tata["huruf"]]


def atur_ciri(dokumen: Document, fakta: Mapping[str, Any]) -> None:
    """Say title, office and day alone; what the template's makers left of themselves goes."""
    ciri, judul = dokumen.core_properties, dokumen.core_properties.title
    for lama in list(_unsur_ciri(dokumen)):
        _unsur_ciri(dokumen).remove(lama)
    hari = datetime.combine(date.fromisoformat(fakta["per"]), time())
    ciri.title, ciri.subject = judul, _pendek(fakta["kata"]["subjudul"])
    ciri.author = ciri.last_modified_by = _pendek(fakta["satker"])
    ciri.created = ciri.modified = hari
    ciri.revision, ciri.language = 1, "id-ID"
    hubungan = dokumen.part.package.rels
    for rid in [rid for rid, satu in hubungan.items() if satu.reltype not in _TETAP]:
        hubungan.pop(rid)
    _lepas_templat(dokumen)


def _unsur_ciri(dokumen: Document) -> Any:  # noqa: ANN401  # lxml has no types
    bagian: Any = dokumen.part.package.part_related_by(HUBUNGAN.CORE_PROPERTIES)
    return bagian.element


def _pendek(teks: str) -> str:
    return tanpa_tanda(str(siapkan(teks)))[:255]


def _lepas_templat(dokumen: Document) -> None:
    """Forget the template in a folder of somebody's machine that Word would look for on opening."""
    for bagian in dokumen.part.package.iter_parts():
        for rid in [rid for rid, satu in bagian.rels.items() if satu.reltype.endswith("/attachedTemplate")]:
            bagian.rels.pop(rid)
        for satu in list(bagian.element.iter(qn("w:attachedTemplate"))) if isinstance(bagian, XmlPart) else ():
            satu.getparent().remove(satu)
