"""What the Word templates are built of: paper, tables with tags that a person can read, fields, signatures."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from docx import Document
from docx.document import Document as Dokumen
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from templat_word_gaya import beri_gaya

from zi.output.zip_tetap import tetap

LEBAR, REBAH = 155, 247  # millimetres of text across a portrait and a landscape page, with the usual margins
TITIK, TITIK_PENDEK = "…………………………………", "……………………"
_BUANG = ("customXml", "stylesWithEffects", "numbering")
_HARI = datetime(2026, 1, 1)  # noqa: DTZ001  # a fixed day, as Word wants one


def dokumen(judul: str, catatan: str) -> Dokumen:
    """Give an empty document with the styles, A4 upright; its first paragraph names the version of the facts."""
    dok = Document()
    for nama in _BUANG:
        for rid in [rid for rid, satu in dok.part.rels.items() if satu.reltype.endswith(f"/{nama}")]:
            dok.part.rels.pop(rid)
    beri_gaya(dok)
    _setelan(dok)
    dok.core_properties.title = judul
    bagian = dok.sections[0]
    _ukuran(bagian, rebah=False)
    bagian.header_distance = bagian.footer_distance = Mm(12)
    isi(dok, f"{{#p fakta: 1 – {catatan} #}}")
    return dok


def selesai(dok: Dokumen) -> bytes:
    """Give the file: the same each time. A text ends with a paragraph, not with a table."""
    isi(dok, "", "Ujung")
    ciri = dok.core_properties
    ciri.author = ciri.last_modified_by = "zi"
    ciri.created = ciri.modified = _HARI
    ciri.revision, ciri.comments, ciri.language = 1, "", "id-ID"
    paket = dok.part.package
    for rid in [
        rid for rid, satu in paket.rels.items() if satu.reltype.endswith(("/thumbnail", "/extended-properties"))
    ]:
        paket.rels.pop(rid)
    keluar = io.BytesIO()
    dok.save(keluar)
    return tetap(keluar.getvalue())


def _setelan(dok: Dokumen) -> None:
    akar: Any = dok.settings.element
    for satu in list(akar):
        akar.remove(satu)
    compat = "".join(
        f'<w:compatSetting w:name="{nama}" w:uri="http://schemas.microsoft.com/office/word" w:val="{nilai}"/>'
        for nama, nilai in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
        )
    )
    isi_setelan = parse_xml(
        f'<w:settings {nsdecls("w")}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>'
        '<w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )
    akar.extend(list(isi_setelan))


def _ukuran(bagian: Section, *, rebah: bool) -> None:
    lebar, tinggi = (297, 210) if rebah else (210, 297)
    kiri, atas, kanan, bawah = (25, 30, 25, 25) if rebah else (30, 25, 25, 25)
    bagian.orientation = WD_ORIENT.LANDSCAPE if rebah else WD_ORIENT.PORTRAIT
    bagian.page_width, bagian.page_height = Mm(lebar), Mm(tinggi)
    bagian.left_margin, bagian.top_margin, bagian.right_margin, bagian.bottom_margin = map(
        Mm, (kiri, atas, kanan, bawah)
    )


def jadi_rebah(dok: Dokumen) -> None:
    """Turn the only section."""
    _ukuran(dok.sections[0], rebah=True)


def bagian_baru(dok: Dokumen, *, rebah: bool) -> Section:
    """Begin a new section on a new page."""
    bagian: Section = dok.add_section(WD_SECTION.NEW_PAGE)
    dok.paragraphs[-1].style = "Ujung"  # it carries the break; else an empty line could take a page of its own
    _ukuran(bagian, rebah=rebah)
    bagian.different_first_page_header_footer = False
    return bagian


def kepala_dan_kaki(
    dok: Dokumen, *, kaki: Sequence[str] = ("{{ kata.kaki }}", "dibuat ulang dengan: {{ kata.ulang }}")
) -> None:
    """Number the pages from the second on, and set the foot of all."""
    bagian = dok.sections[0]
    bagian.different_first_page_header_footer = True
    nomor = bagian.header.paragraphs[0]
    nomor.add_run("- ")
    bidang(nomor, "PAGE", "2")
    nomor.add_run(" -")
    bagian.first_page_header.paragraphs[0].text = ""
    for tempat in (bagian.footer, bagian.first_page_footer) if kaki else ():
        for urut, teks in enumerate(kaki):
            satu = tempat.add_paragraph(style="Footer") if urut else tempat.paragraphs[0]
            satu.text = teks
            satu.paragraph_format.space_before = Pt(1) if urut else None


def bidang(paragraf: Paragraph, perintah: str, hasil: str) -> None:
    """Add a field of Word's, with what it shows until Word works it out."""
    for jenis, teks in (
        ("begin", None),
        ("instrText", f" {perintah} "),
        ("separate", None),
        ("t", hasil),
        ("end", None),
    ):
        lari = paragraf.add_run()
        if jenis in {"instrText", "t"}:
            unsur = OxmlElement(f"w:{jenis}")
            unsur.text = teks
            unsur.set(qn("xml:space"), "preserve")
        else:
            unsur = OxmlElement("w:fldChar")
            unsur.set(qn("w:fldCharType"), jenis)
        lari._r.append(unsur)  # noqa: SLF001


def isi(tempat: Dokumen | _Cell, teks: str, gaya: str = "Isi") -> Paragraph:
    """Add a paragraph."""
    return tempat.add_paragraph(teks, style=gaya)


def alinea(dok: Dokumen, nama: str, gaya: str = "Isi") -> None:
    """Add the paragraphs of a section of ``narasi``."""
    ulang(dok, f"satu in {nama}", [("{{ satu }}", gaya)])


def ulang(tempat: Dokumen | _Cell, apa: str, baris: Sequence[tuple[str, str]]) -> None:
    """Add paragraphs that are repeated."""
    for teks, gaya in [(f"{{%p for {apa} %}}", baris[0][1]), *baris, ("{%p endfor %}", baris[0][1])]:
        isi(tempat, teks, gaya)


def tabel(dok: Dokumen, lebar: Sequence[float], gaya: str = "Tabel Laporan") -> Table:
    """Add an empty table with columns of these widths in millimetres."""
    baru: Table = dok.add_table(0, len(lebar))
    baru.style = gaya
    baru.autofit = False
    jumlah = OxmlElement("w:tblW")
    sifat: Any = baru._tbl.tblPr  # noqa: SLF001
    for lama in sifat.findall(qn("w:tblW")):
        sifat.remove(lama)
    jumlah.set(qn("w:w"), str(Mm(sum(lebar)).twips))
    jumlah.set(qn("w:type"), "dxa")
    sifat.insert_element_before(jumlah, "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    for kolom, mm in zip(baru.columns, lebar, strict=True):
        kolom.width = Mm(mm)
    return baru


def baris_baru(tab: Any) -> Any:  # python-docx has no types for it
    """Add an empty row."""
    return tab.add_row()


def baris(tab: Table, sel: Sequence[str | tuple[str, str]], gaya: str = "Isi Tabel", *, utuh: bool = True) -> Any:
    """Add a row; a cell is its text, or text and style. It stays on one page unless told otherwise."""
    baru = baris_baru(tab)
    for kolom, satu, isi_sel in zip(tab.columns, baru.cells, sel, strict=True):
        teks, gaya_sel = (isi_sel, gaya) if isinstance(isi_sel, str) else isi_sel
        satu.width = kolom.width
        satu.paragraphs[0].text, satu.paragraphs[0].style = teks, gaya_sel
    if utuh:
        _sifat_baris(baru, "w:cantSplit")
    return baru


def kepala(tab: Table, *semua: Sequence[str]) -> None:
    """Add the rows of the head, repeated on each page."""
    for sel in semua:
        baru = baris(tab, sel, "Kepala Tabel")
        _sifat_baris(baru, "w:tblHeader")
        for satu in baru.cells:
            _arsir(satu)


def _sifat_baris(satu: Any, nama: str) -> None:
    satu._tr.get_or_add_trPr().append(OxmlElement(nama))  # noqa: SLF001


def _arsir(satu: _Cell, warna: str = "E7ECF3") -> None:
    arsir = OxmlElement("w:shd")
    for nama, nilai in (("val", "clear"), ("color", "auto"), ("fill", warna)):
        arsir.set(qn(f"w:{nama}"), nilai)
    sifat: Any = satu._tc.get_or_add_tcPr()  # noqa: SLF001
    sifat.insert_element_before(arsir, "w:noWrap", "w:tcMar", "w:vAlign")
    tengah = OxmlElement("w:vAlign")
    tengah.set(qn("w:val"), "center")
    sifat.append(tengah)


def tanda(tab: Table, teks: str) -> None:
    """Add a row that holds only a tag, over all columns."""
    baru = baris_baru(tab)
    gabung = baru.cells[0].merge(baru.cells[-1])
    for lebih in gabung.paragraphs[1:]:
        lebih._p.getparent().remove(lebih._p)  # noqa: SLF001
    gabung.paragraphs[0].text, gabung.paragraphs[0].style = teks, "Isi Tabel"


def daftar(
    dok: Dokumen, apa: str, kolom: Sequence[tuple[str, float, str | tuple[str, str]]], *, bila: str | None = None
) -> Table:
    """Add a table with a row for each of a list: head, width and content of its columns. An empty one is left out."""
    syarat = bila or apa.split(" in ")[1]
    isi(dok, f"{{%p if {syarat} %}}")
    tab = tabel(dok, [lebar for _, lebar, _ in kolom])
    kepala(tab, [judul for judul, _, _ in kolom])
    tanda(tab, f"{{%tr for {apa} %}}")
    baris(tab, [isi_sel for _, _, isi_sel in kolom])
    tanda(tab, "{%tr endfor %}")
    isi(dok, "{%p endif %}")
    return tab


def kop(dok: Dokumen, lebar: float = LEBAR) -> None:
    """Add the letterhead: logo at the left, names and address in the middle, a double rule below."""
    tab = tabel(dok, [28, lebar - 56, 28], "Tabel Polos")
    kiri, tengah, _ = baris_baru(tab).cells
    for satu, mm in zip(tab.rows[0].cells, (28, lebar - 56, 28), strict=True):
        satu.width, satu.vertical_alignment = Mm(mm), WD_ALIGN_VERTICAL.CENTER
    kiri.paragraphs[0].text, kiri.paragraphs[0].style = "{% if logo %}{{ logo }}{% endif %}", "Kop Alamat"
    tengah.paragraphs[0].text, tengah.paragraphs[0].style = "{%p for baris in kop.baris %}", "Kop Nama"
    for teks, gaya in (
        ("{{ baris }}", "Kop Nama"),
        ("{%p endfor %}", "Kop Nama"),
        ("{%p for baris in kop.alamat %}", "Kop Alamat"),
        ("{{ baris }}", "Kop Alamat"),
        ("{%p endfor %}", "Kop Alamat"),
    ):
        isi(tengah, teks, gaya)
    isi(dok, "", "Garis Kop")


def keterangan(dok: Dokumen, lebar_kiri: float, isi_baris: Sequence[tuple[str, str]]) -> Table:
    """Add rows of the form ``Nomor : …``."""
    tab = tabel(dok, [lebar_kiri, 5, LEBAR - lebar_kiri - 5], "Tabel Polos")
    for nama, teks in isi_baris:
        baris(tab, [nama, ":", teks], "Tanda Tangan")
        for satu in tab.rows[-1].cells:
            satu.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT
            satu.paragraphs[0].paragraph_format.space_after = Pt(3)
    return tab


_PERAN = ("{{{{ {0}.peran }}}}", "{{{{ {0}.jabatan }}}}", "", "", "", "")
_NAMA = ("{{{{ {0}.nama or '" + TITIK + "' }}}}", "{{%p if {0}.nip %}}", "NIP {{{{ {0}.nip }}}}", "{{%p endif %}}", "")


def pengesahan(dok: Dokumen) -> None:
    """Add the signature blocks, two side by side; a single one stands at the right."""
    tab = tabel(dok, [LEBAR / 2, LEBAR / 2], "Tabel Polos")
    waktu = f"{{{{ surat.tempat or '{TITIK_PENDEK}' }}}}, {{{{ surat.tanggal or '{TITIK}' }}}}"
    baris(tab, ["", waktu], "Tanda Tangan").cells[1].paragraphs[0].paragraph_format.keep_with_next = True
    tanda(tab, "{%tr for pasangan in pengesahan|batch(2, false) %}")
    for bagian in (_PERAN, _NAMA):
        baris(tab, ["", ""], "Tanda Tangan")
        kiri, kanan = tab.rows[-1].cells
        isi_sel(kiri, ["{%p if pasangan[1] %}", *(satu.format("pasangan[0]") for satu in bagian), "{%p endif %}"])
        isi_sel(kanan, [satu.format("(pasangan[1] or pasangan[0])") for satu in bagian])
        for paragraf in (*kiri.paragraphs, *kanan.paragraphs):
            paragraf.paragraph_format.left_indent = paragraf.paragraph_format.right_indent = Mm(5)
            paragraf.paragraph_format.keep_with_next = bagian is _PERAN or None
    for sel, urut in ((kiri, 1), (kanan, 0)):
        sel.paragraphs[urut].runs[0].bold = True
    tanda(tab, "{%tr endfor %}")


def isi_sel(sel: _Cell, semua: Sequence[str], gaya: str = "Tanda Tangan") -> None:
    """Fill a cell with paragraphs."""
    sel.paragraphs[0].text, sel.paragraphs[0].style = semua[0], gaya
    for teks in semua[1:]:
        isi(sel, teks, gaya)
