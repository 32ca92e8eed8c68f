"""The styles of the Word templates: few, named for what they are for, so that a person can use them in Word."""

from typing import Any

from docx.document import Document as Dokumen
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

_KIRI, _TENGAH, _RATA = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
_DIPAKAI = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Header", "Footer", "Title", "Subtitle"}
_DIPAKAI |= {"Heading 1", "Heading 2", "Heading 3", "Caption"}
# name: size (None: that of the settings), bold, alignment, points before and after
_GAYA: dict[str, tuple[float | None, bool, Any, float, float]] = {
    "Title": (16, True, _TENGAH, 0, 12),
    "Subtitle": (12, False, _TENGAH, 0, 8),
    "Heading 1": (13, True, _TENGAH, 0, 12),
    "Heading 2": (None, True, _KIRI, 14, 5),
    "Heading 3": (None, True, _KIRI, 12, 4),
    "Caption": (10, True, _TENGAH, 8, 4),
    "Header": (None, False, _TENGAH, 0, 0),
    "Footer": (7, False, _TENGAH, 0, 0),
    "toc 1": (None, False, _KIRI, 5, 2),
    "toc 2": (None, False, _KIRI, 1, 1),
    "Isi": (None, False, _RATA, 0, 6),
    "Butir": (None, False, _RATA, 0, 4),
    "Isi Tabel": (9, False, _KIRI, 1.5, 1.5),
    "Sel Gabung": (9, False, _KIRI, 1.5, 1.5),
    "Angka Tabel": (9, False, _TENGAH, 1.5, 1.5),
    "Kepala Tabel": (8, True, _TENGAH, 2, 2),
    "Kop Nama": (14, True, _TENGAH, 0, 0),
    "Kop Alamat": (9, False, _TENGAH, 0, 0),
    "Garis Kop": (4, False, _TENGAH, 0, 10),
    "Tanda Tangan": (None, False, _TENGAH, 0, 0),
    "Kiri": (None, False, _KIRI, 0, 0),
    "Kanan": (None, False, WD_ALIGN_PARAGRAPH.RIGHT, 0, 6),
    "Judul Naskah": (12, True, _TENGAH, 0, 2),
    "Kepala Lampiran": (None, False, _KIRI, 0, 0),
    "Catatan": (10, False, _RATA, 2, 2),
    "Ujung": (1, False, _KIRI, 0, 0),
}


def beri_gaya(dok: Dokumen) -> None:
    """Give a document these styles and no others."""
    _bawaan(dok)
    _gaya(dok)


def _bawaan(dok: Dokumen) -> None:
    """Take letter, size and language from one place, and keep only the styles that are used."""
    akar: Any = dok.styles.element
    lama = akar.find(qn("w:docDefaults"))
    baru = parse_xml(
        f'<w:docDefaults {nsdecls("w")}><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'
        '<w:sz w:val="22"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    akar.replace(lama, baru)
    for gaya in list(dok.styles):
        if gaya.name not in _DIPAKAI:
            akar.remove(gaya.element)


def _gaya(dok: Dokumen) -> None:
    for nama, (ukuran, tebal, rata, sebelum, sesudah) in _GAYA.items():
        ada = {satu.name for satu in dok.styles}
        gaya: Any = dok.styles[nama] if nama in ada else _tambah_gaya(dok, nama)
        _kosongkan(gaya)
        gaya.font.size = Pt(ukuran) if ukuran else None
        gaya.font.bold = tebal or None
        gaya.paragraph_format.alignment = rata
        gaya.paragraph_format.space_before, gaya.paragraph_format.space_after = Pt(sebelum), Pt(sesudah)
        gaya.paragraph_format.keep_with_next = nama.startswith("Heading") or nama in {"Caption", "Kepala Tabel"} or None
        gaya.quick_style, gaya.hidden = not nama.startswith("toc"), False
    _rinci(dok.styles)
    _gaya_tabel(dok)


def _rinci(gaya: Any) -> None:
    for nama in ("Isi", "Butir"):
        gaya[nama].paragraph_format.line_spacing = 1.3
    gaya["Isi"].paragraph_format.first_line_indent = Mm(10)
    _gantung(gaya["Butir"], 8)
    for nama in ("Title", "Judul Naskah"):
        judul = gaya[nama].paragraph_format
        judul.left_indent = judul.right_indent = Mm(12)
    gaya["Heading 1"].paragraph_format.page_break_before = True
    for tingkat in (1, 2, 3):
        _tingkat(gaya[f"Heading {tingkat}"], tingkat - 1)
    gaya["toc 2"].paragraph_format.left_indent = Mm(8)
    for nama in ("Title", "Kop Nama", "Kepala Lampiran"):
        gaya[nama].font.all_caps = True
    _garis(gaya["Garis Kop"], "bottom", "thinThickSmallGap", 24)
    _garis(gaya["Footer"], "top", "single", 4)


def _tambah_gaya(dok: Dokumen, nama: str) -> Any:
    return dok.styles.add_style(nama, WD_STYLE_TYPE.PARAGRAPH, builtin=nama.startswith("toc"))


def _kosongkan(gaya: Any) -> None:
    """Take from a style of Word's what it says of colours and letters."""
    for nama in ("w:rPr", "w:pPr", "w:link", "w:basedOn", "w:next", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed"):
        for satu in gaya.element.findall(qn(nama)):
            gaya.element.remove(satu)
    gaya.base_style = None


def _gantung(gaya: Any, mm: float) -> None:
    gaya.paragraph_format.left_indent, gaya.paragraph_format.first_line_indent = Mm(mm), Mm(-mm)
    gaya.paragraph_format.tab_stops.add_tab_stop(Mm(mm))


def _tingkat(gaya: Any, tingkat: int) -> None:
    sifat = gaya.element.get_or_add_pPr()
    garis_besar = OxmlElement("w:outlineLvl")
    garis_besar.set(qn("w:val"), str(tingkat))
    sifat.append(garis_besar)


def _garis(gaya: Any, sisi: str, jenis: str, tebal: int) -> None:
    sifat = gaya.element.get_or_add_pPr()
    garis = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{sisi} w:val="{jenis}" w:sz="{tebal}" w:space="3" w:color="auto"/></w:pBdr>'
    )
    sifat.insert_element_before(
        garis, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr"
    )


def _gaya_tabel(dok: Dokumen) -> None:
    """Add the two styles of tables: with lines, and without."""
    garis = "".join(
        f'<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for sisi in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    for nama, batas in (("Tabel Laporan", f"<w:tblBorders>{garis}</w:tblBorders>"), ("Tabel Polos", "")):
        dok.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{nama.replace(" ", "")}">'
                f'<w:name w:val="{nama}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>{batas}<w:tblCellMar>'
                '<w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
            )
        )
