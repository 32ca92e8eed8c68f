"""A Word template filled with facts (docxtpl): every text is only ever text, its italics marked for later."""

import io
import re
import struct
from collections.abc import Mapping
from html import unescape
from typing import Any

from docx.document import Document
from docx.exceptions import PythonDocxError
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.shared import Emu, Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.utils import missing
from lxml import etree
from markupsafe import Markup, escape

from zi.model.teks import miring, satu_baris
from zi.model.usul import maksudnya
from zi.output.cetak.bahasa_word import Lingkungan
from zi.output.cetak.paket_word import ditolak
from zi.output.harfiah import Harfiah
from zi.output.templat import periksa_versi

MIRING, TEGAK = (
    "\ufdd0",
    "\ufdd1",
)  # no characters: they stand where italics begin and end until the text is in its runs
_PERSEN = re.compile(r"([0-9]) %")
LEBAR_LOGO, TINGGI_LOGO = 26, 24  # millimetres
_CATATAN = ("footnotes", "endnotes")
GALAT = (  # what a template can bring about, in Jinja, in Word's XML and in the libraries that read it
    *(TemplateError, PythonDocxError, OpcError, etree.LxmlError, SyntaxError, RecursionError),
    *(ValueError, TypeError, ArithmeticError, LookupError, AttributeError),
)


def siapkan(nilai: object) -> object:
    """Make all texts of the facts fit one line, harmless, their italics marked; everything else stays."""
    if isinstance(nilai, str):
        return _tandai(nilai)
    if isinstance(nilai, Mapping):
        return {kunci: siapkan(isi) for kunci, isi in nilai.items()}
    return [siapkan(isi) for isi in nilai] if isinstance(nilai, list | tuple) else nilai


def _tandai(teks: str) -> str:
    satu = _PERSEN.sub("\\1\u00a0%", satu_baris(teks.replace(MIRING, "\ufffd").replace(TEGAK, "\ufffd")))
    if isinstance(teks, Harfiah):
        return satu
    return "".join(f"{MIRING}{bagian}{TEGAK}" if condong else bagian for bagian, condong in miring(satu))


def tanpa_tanda(teks: str) -> str:
    """Take the marks of italics out of a text."""
    return teks.replace(MIRING, "").replace(TEGAK, "")


def isi(nama: str, data: bytes, fakta: Mapping[str, object], logo: bytes | None) -> bytes:
    """Fill the template's text, its headers, footers, notes and title. Raises TemplatError with a sentence."""
    templat, awal = _buka(nama, data)
    periksa_versi(nama, awal)
    gambar = _gambar(nama, templat, logo)
    siap = {**{kunci: siapkan(satu) for kunci, satu in fakta.items()}, "logo": gambar}
    try:
        _isi(templat, siap, Lingkungan(_tiada(siap), _teks))
        return simpan(templat.docx)
    except GALAT as galat:
        raise ditolak(nama, _sebab(galat)) from galat


def simpan(dokumen: Document) -> bytes:
    """Write a document. Raises ValueError where two of its parts have one name, of which a file has but one."""
    nama = [satu.partname for satu in dokumen.part.package.iter_parts()]
    if len(set(nama)) != len(nama):
        raise ValueError("ada bagian yang bernama sama")
    keluar = io.BytesIO()
    dokumen.save(keluar)
    return keluar.getvalue()


def _buka(nama: str, data: bytes) -> tuple[Any, str]:  # docxtpl has no types
    """Open a template; give its first words, too."""
    try:
        templat = DocxTemplate(io.BytesIO(data))
        templat.render_init()
        return templat, _awal(templat)
    except GALAT as galat:
        raise ditolak(nama, "bukan dokumen Word (.docx), atau rusak") from galat


def _awal(templat: Any) -> str:  # noqa: ANN401
    """Give the first words of the text, and what the file's properties say: there a template names its version."""
    ciri = templat.docx.core_properties
    teks = "".join(satu.text or "" for satu in templat.docx.element.body.iter(qn("w:t")))
    return f"{teks[:2000]} {ciri.keywords} {ciri.comments}"


def _sebab(galat: Exception) -> str:
    """Say what is wrong, and near which text of the template where that is known."""
    if isinstance(galat, RecursionError | SyntaxError):
        return "isinya bersarang terlalu dalam"
    sebab = satu_baris(str(galat))[:300].rstrip(".")
    if type(galat) is TemplateSyntaxError:  # Jinja's own words, which are English
        sebab = f"isi kurung kurawal tidak tertulis benar: {sebab}"
    sekitar, baris = list(getattr(galat, "docx_context", ())), getattr(galat, "lineno", None) or 1
    dekat = satu_baris(sekitar[min(baris - 1, 3)])[:80] if len(sekitar) >= min(baris, 4) else ""
    return f"{sebab} (di dekat “{dekat}”)" if dekat else sebab


def _gambar(nama: str, templat: Any, logo: bytes | None) -> InlineImage | None:  # noqa: ANN401
    """Give the logo, as large as fits its place in the letterhead."""
    if logo is None:
        return None
    try:
        lebar, tinggi = Image.from_blob(logo).scaled_dimensions(height=Mm(TINGGI_LOGO))
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError, struct.error, *GALAT) as galat:
        raise ditolak(nama, "logonya tidak terbaca sebagai gambar PNG atau JPG") from galat
    kecil = min(1.0, Mm(LEBAR_LOGO) / max(lebar, 1))
    return InlineImage(templat, io.BytesIO(logo), width=Emu(int(lebar * kecil)), height=Emu(int(tinggi * kecil)))


def _isi(templat: Any, fakta: dict[str, object], lingkungan: Lingkungan) -> None:  # noqa: ANN401
    """Do what ``DocxTemplate.render`` does, but refuse broken XML, and fill notes once (it does once a section)."""
    isi_badan = templat.build_xml(fakta, lingkungan)
    etree.fromstring(isi_badan)
    pohon = templat.fix_tables(isi_badan)
    templat.fix_docpr_ids(pohon)
    templat.map_tree(pohon)
    for jenis in (templat.HEADER_URI, templat.FOOTER_URI):
        for rid, xml in list(templat.build_headers_footers_xml(fakta, jenis, lingkungan)):
            etree.fromstring(xml)
            templat.map_headers_footers_xml(rid, xml)
    for bagian in list(templat.docx.part.package.iter_parts()):
        if bagian.partname.rpartition("/")[2].removesuffix(".xml") in _CATATAN:
            _isi_catatan(templat, bagian, fakta, lingkungan)
    inti = templat.docx.core_properties
    judul = lingkungan.from_string(inti.title or "{{ kata.judul }}").render(fakta)
    inti.title = tanpa_tanda(unescape(judul))[:255]


def _isi_catatan(templat: Any, bagian: Part, fakta: dict[str, object], lingkungan: Lingkungan) -> None:  # noqa: ANN401
    xml = templat.render_xml_part(templat.patch_xml(bagian.blob.decode()), bagian, fakta, lingkungan)
    etree.fromstring(xml.encode())
    bagian._blob = tanpa_tanda(xml).encode()  # noqa: SLF001  # as docxtpl does; python-docx has no other door


def _teks(nilai: object) -> object:
    """Make a value text within XML; docxtpl gives ``{_{`` and the like a meaning, so braces are written as numbers."""
    if nilai is None:
        return ""
    if isinstance(nilai, InlineImage):
        return Markup(str(nilai).replace("<wp:docPr ", '<wp:docPr descr="Lambang" ', 1))  # noqa: S704  # python-docx's own
    if isinstance(nilai, Markup | StrictUndefined):
        return nilai
    if not isinstance(nilai, str | int | float):
        jenis = "daftar" if isinstance(nilai, list) else "kumpulan kolom"
        raise TemplateError(f"{jenis} tidak dapat dicetak langsung; sebutkan kolomnya atau ulangi isinya dengan for")
    return Markup(str(escape(nilai)).replace("{", "&#123;").replace("}", "&#125;"))  # noqa: S704  # escaped just here


def _tiada(fakta: Mapping[str, object]) -> type[StrictUndefined]:
    """Give the class for what the facts do not have: used, it says which field, and the nearest there is."""
    versi = f" versi {fakta['versi_fakta']}" if "versi_fakta" in fakta else ""

    class Tiada(StrictUndefined):
        @property
        def _undefined_message(self) -> str:
            ada = fakta if self._undefined_obj is missing else self._undefined_obj
            kolom = satu_baris(str(self._undefined_name))[:60]
            dekat = maksudnya(kolom, map(str, ada)) if isinstance(ada, Mapping) else ""
            return f"“{kolom}” tidak ada dalam fakta{versi}.{dekat}".removesuffix(".")

    return Tiada
