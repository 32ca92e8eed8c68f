"""The table of contents: a field of Word's, whose entries are there before anybody asks Word to update it.

Only Word knows on which page a heading stands, and it asks the reader before it updates a field on opening. So the
entries have no page numbers until somebody presses F9 in the table; what stands there before is never wrong.
"""

import re
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_TINGKAT = re.compile(r'\\o\s+"1-(\d)"')
_AWAL_ID = 9000  # of the bookmarks at the headings


def isi_daftar(dokumen: Document) -> None:
    """Write the entries of the first table of contents anew, from the headings that the document has now."""
    badan = dokumen.element.body
    perintah = next((satu for satu in badan.iter(qn("w:instrText")) if (satu.text or "").split()[:1] == ["TOC"]), None)
    akhir = None if perintah is None else _akhir(badan, perintah)
    if perintah is None or akhir is None:
        return
    awal, penutup = (next(satu.iterancestors(qn("w:p"))) for satu in (perintah, akhir))
    if awal.getparent() is not penutup.getparent():
        return
    induk, cocok = awal.getparent(), _TINGKAT.search(perintah.text)
    baru = _entri(dokumen, int(cocok[1]) if cocok else 3)
    awalan = 1 if baru[0].pPr is not None else 0
    baru[0][awalan:awalan] = [_tanda("begin"), _lari("w:instrText", perintah.text), _tanda("separate")]
    baru[-1].append(_tanda("end"))
    for satu in baru:
        awal.addprevious(satu)
    for lama in list(induk)[induk.index(awal) : induk.index(penutup)]:
        induk.remove(lama)
    _potong(penutup, akhir)


def _akhir(badan: Any, perintah: Any) -> Any:  # noqa: ANN401  # lxml has no types
    """Give the mark where the field ends, whatever fields stand within it; None where it does not end."""
    terbuka, di_dalam = 1, False
    for satu in badan.iter(qn("w:instrText"), qn("w:fldChar")):
        di_dalam = di_dalam or satu is perintah
        if di_dalam:
            terbuka += {"begin": 1, "end": -1}.get(satu.get(qn("w:fldCharType")), 0)
        if terbuka == 0:
            return satu
    return None


def _potong(penutup: Any, akhir: Any) -> None:  # noqa: ANN401
    """Take the field's last part out of the paragraph in which it ends; one that is empty then goes."""
    lari = akhir.getparent()
    for satu in [*lari.itersiblings(preceding=True), lari]:
        if satu.tag != qn("w:pPr"):
            penutup.remove(satu)
    isi = [satu for satu in penutup if satu.tag != qn("w:pPr")]
    if not isi and penutup.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None:
        penutup.getparent().remove(penutup)


def _entri(dokumen: Document, tingkat_terdalam: int) -> list[Any]:
    """Give one paragraph for each heading, which leads to it; an empty one where there is no heading."""
    gaya = {satu.name: satu.style_id for satu in dokumen.styles}
    menurut = {
        gaya[nama]: tingkat for tingkat in range(1, tingkat_terdalam + 1) if (nama := f"Heading {tingkat}") in gaya
    }
    hasil = list[Any]()
    for paragraf in dokumen.element.body.iterchildren(qn("w:p")):
        if (tingkat := menurut.get(paragraf.style)) and (judul := _teks(paragraf)):
            satu: Any = OxmlElement("w:p")
            satu.style = gaya.get(f"toc {tingkat}")
            satu.append(_tautan(judul, _beri_tujuan(paragraf, _AWAL_ID + len(hasil))))
            hasil.append(satu)
    return hasil or [OxmlElement("w:p")]


def _teks(paragraf: Any) -> str:  # noqa: ANN401
    isi = (
        satu.text or "" if satu.tag == qn("w:t") else " " for satu in paragraf.iter(qn("w:t"), qn("w:br"), qn("w:tab"))
    )
    return " ".join("".join(isi).split())


def _beri_tujuan(paragraf: Any, nomor: int) -> str:  # noqa: ANN401
    """Set a bookmark round a heading, and give its name."""
    nama = f"_Toc{nomor}"
    awal, akhir = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for satu in (awal, akhir):
        satu.set(qn("w:id"), str(nomor))
    awal.set(qn("w:name"), nama)
    paragraf.insert(1 if paragraf.pPr is not None else 0, awal)
    paragraf.append(akhir)
    return nama


def _tautan(judul: str, tujuan: str) -> Any:  # noqa: ANN401
    tautan = OxmlElement("w:hyperlink")
    tautan.set(qn("w:anchor"), tujuan)
    tautan.append(_lari("w:t", judul))
    return tautan


def _lari(tag: str, isi: str) -> Any:  # noqa: ANN401
    lari, teks = OxmlElement("w:r"), OxmlElement(tag)
    teks.text = isi
    teks.set(qn("xml:space"), "preserve")
    lari.append(teks)
    return lari


def _tanda(jenis: str) -> Any:  # noqa: ANN401
    lari, tanda = OxmlElement("w:r"), OxmlElement("w:fldChar")
    tanda.set(qn("w:fldCharType"), jenis)
    lari.append(tanda)
    return lari
