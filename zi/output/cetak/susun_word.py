"""A filled Word document made ready: texts in italics where the decree has them, and merged cells."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.run import Run
from lxml import etree

from zi.output.cetak.isi_word import MIRING, TEGAK, tanpa_tanda

SEL_GABUNG = "Sel Gabung"  # the style of cells that, empty, are one with the cell above
_SEHALAMAN = 4  # rows, at most, that are kept together
_TANDA = (MIRING, TEGAK)


def miringkan(akar: Any) -> None:  # noqa: ANN401  # lxml has no types
    """Put marked texts into italic runs that look as theirs do otherwise; marks elsewhere are dropped."""
    for teks in list(akar.iter(qn("w:t"))):
        if MIRING in (teks.text or ""):
            _belah(teks)
    for teks in akar.iter("{*}t", "{*}instrText"):
        teks.text = tanpa_tanda(teks.text or "")
    for unsur in akar.iter(etree.Element):
        for nama, nilai in unsur.attrib.items():
            if MIRING in nilai:
                unsur.set(nama, tanpa_tanda(nilai))


def _belah(teks: Any) -> None:  # noqa: ANN401
    """Cut the run of a text where its italics begin and end."""
    lari = teks.getparent()
    bagian, ekor = list(_bagian(teks.text)), list(teks.itersiblings())
    lari.remove(teks)
    akhir = lari
    for isi, condong in [*bagian, (None, False)]:
        baru = OxmlElement("w:r")
        if lari.rPr is not None:
            baru.append(deepcopy(lari.rPr))
        if condong:
            Run(baru, None).italic = True  # type: ignore[arg-type]  # a run needs no parent to be italic
        if isi is None:
            baru.extend(ekor)
        else:
            _tulis(baru, isi)
        akhir.addnext(baru)
        akhir = baru


def _tulis(lari: Any, isi: str) -> None:  # noqa: ANN401
    teks = OxmlElement("w:t")
    teks.text = isi
    teks.set(qn("xml:space"), "preserve")
    lari.append(teks)


def _bagian(teks: str) -> Iterator[tuple[str, bool]]:
    condong, isi = False, ""
    for huruf in (*teks, TEGAK):
        if huruf not in _TANDA:
            isi += huruf
            continue
        if isi:
            yield isi, condong
        condong, isi = huruf == MIRING, ""


def gabungkan(dokumen: Document) -> None:
    """Merge each empty cell of the style for it with the cell above; few rows that are one stay on one page."""
    gaya = next((satu.style_id for satu in dokumen.styles if satu.name == SEL_GABUNG), None)
    for tabel in dokumen.element.body.iter(qn("w:tbl")):
        atas, rangkai = dict[int, Any](), dict[Any, list[Any]]()
        for baris in tabel.tr_lst:
            atas = {urut: _gabung(_utuh(sel), atas.get(urut), gaya) for urut, sel in enumerate(baris.tc_lst)}
            for sel in atas.values():
                rangkai.setdefault(sel, []).append(baris)
        for baris in (satu for semua in rangkai.values() if len(semua) <= _SEHALAMAN for satu in semua[:-1]):
            for paragraf in baris.iter(qn("w:p")):
                paragraf.get_or_add_pPr().get_or_add_keepNext()


def _utuh(sel: Any) -> Any:  # noqa: ANN401
    """Give a cell the paragraph with which Word wants it to end, where a condition left none in it."""
    if len(sel) == 0 or sel[-1].tag != qn("w:p"):
        sel.add_p()
    return sel


def _gabung(sel: Any, atas: Any, gaya: str | None) -> Any:  # noqa: ANN401
    """Give the cell that a cell belongs to: itself, or the one above with which it is merged now."""
    kosong = not "".join(satu.text or "" for satu in sel.iter(qn("w:t"))).strip()
    if atas is None or not kosong or any(gaya is None or satu.style != gaya for satu in sel.p_lst):
        return sel
    atas.vMerge, sel.vMerge = "restart", "continue"
    return atas
