"""A Word template as the zip that it is: refused where it holds more than text, tables and pictures of its own.

An office's template comes by a kiriman like any text, and what is made of it is opened in Word by everyone.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from zi.model.teks import kalimat, satu_baris
from zi.output.templat import TemplatError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ENTRI, _BITA = 1_000, 64 * 2**20  # of a package, unpacked
_HUBUNGAN = (  # the kinds of parts that a template may hold, by the end of their relationship
    "officeDocument|core-properties|extended-properties|custom-properties|thumbnail|styles|stylesWithEffects|settings|"
    "webSettings|fontTable|font|theme|themeOverride|numbering|header|footer|footnotes|endnotes|comments|"
    "commentsExtended|commentsIds|commentsExtensible|people|image|chart|chartStyle|chartColorStyle|chartUserShapes|"
    "package|hyperlink|customXml|customXmlProps|glossaryDocument|printerSettings|attachedTemplate"
)
_BIDANG = frozenset(  # the fields that look at the document alone
    ("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "TOC", "SEQ", "STYLEREF", "TC", "XE")
) | {"INDEX", "HYPERLINK", "TITLE"}
_LUAR = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_TAUTAN = re.compile(  # the forms that Word itself writes: a place in the document, or an address
    rf'HYPERLINK (?:"{_LUAR.pattern}[^"\\]*"|\\l "?[\w.]+"?)(?: \\[hlnot](?: "[^"\\]*")?)*', re.IGNORECASE
)
_TERLARANG = frozenset(("mailMerge", "webVideoPr", "altChunk", "subDoc", "control", "OLEObject", "frameset"))
_GAMBAR_TEKS = frozenset(("urn:schemas-microsoft-com:vml", "http://www.w3.org/2000/svg"))  # drawings that are XML
_SEBELUM_TANDA = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"  # what may stand before the first tag
_AMAN = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def periksa(nama: str, data: bytes) -> None:
    """Refuse, with a sentence, a template that is no Word file, is too large, or reaches out of itself."""
    for jalur, akar in bagian_xml(nama, data):
        _periksa_bagian(nama, jalur, akar)


def periksa_hasil(nama: str, data: bytes) -> None:
    """Refuse a filled document that reaches out of itself, or has a field that does (INCLUDEPICTURE, DDE, LINK, …)."""
    for jalur, akar in bagian_xml(nama, data):
        _periksa_bagian(nama, jalur, akar)
        for perintah in _bidang(akar):
            kata = [*perintah.upper().split(), ""][0]
            if kata not in _BIDANG or (kata == "HYPERLINK" and not _TAUTAN.fullmatch(satu_baris(perintah))):
                isi = satu_baris(perintah)[:60] or "tanpa perintah"
                raise ditolak(
                    nama, f"bidang “{isi}” tidak diterima; hanya yang melihat dokumen itu sendiri (PAGE, TOC, …)"
                )


def ditolak(nama: str, sebab: str) -> TemplatError:
    """Give the error for a template that is not taken."""
    return TemplatError(f"Templat templates/{nama} tidak dapat dipakai: {kalimat(sebab)}")


def bagian_xml(nama: str, data: bytes) -> Iterator[tuple[str, Any]]:
    """Give the parts that are XML, by their name or by their first sign."""
    for jalur, isi in _bagian(nama, data):
        if jalur.lower().endswith((".xml", ".rels")) or isi.lstrip(_SEBELUM_TANDA).startswith(b"<"):
            yield jalur, _urai(nama, jalur, isi)


def _bagian(nama: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as paket:
            entri = [satu for satu in paket.infolist() if not satu.is_dir()]
            if len(entri) > _ENTRI or sum(satu.file_size for satu in entri) > _BITA:
                raise ditolak(nama, f"isinya terlalu besar (paling banyak {_ENTRI} bagian, {_BITA // 2**20} MB)")
            if not _nama_wajar([satu.filename for satu in entri]):
                raise ditolak(nama, "nama bagian di dalamnya tidak lazim")
            for satu in entri:
                yield satu.filename, paket.read(satu)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as galat:
        raise ditolak(nama, "bukan berkas Word (.docx) yang utuh, atau terkunci kata sandi") from galat


def _nama_wajar(semua: list[str]) -> bool:
    satu_satu = len({satu.lower() for satu in semua}) == len(semua)
    return satu_satu and not any(
        set(satu) & set("\\:") or satu.startswith("/") or ".." in satu.split("/") for satu in semua
    )


def _urai(nama: str, jalur: str, isi: bytes) -> Any:  # noqa: ANN401  # lxml has no types
    try:
        akar = etree.fromstring(isi, _AMAN)
    except etree.XMLSyntaxError as galat:
        raise ditolak(nama, f"bagian {satu_baris(jalur)} rusak") from galat
    if akar.getroottree().docinfo.doctype:
        raise ditolak(nama, f"bagian {satu_baris(jalur)} memuat DOCTYPE")
    return akar


def _periksa_bagian(nama: str, jalur: str, akar: Any) -> None:  # noqa: ANN401
    if jalur.lower().endswith(".rels"):
        _periksa_hubungan(nama, akar)
    for satu in akar.iter(etree.Element):
        if etree.QName(satu).localname in _TERLARANG:
            raise ditolak(nama, f"memuat “{etree.QName(satu).localname}”, yang mengambil isi dari luar berkasnya")
        if _menunjuk_keluar(satu):
            raise ditolak(nama, "memuat gambar yang diambil dari luar berkasnya")


def _periksa_hubungan(nama: str, akar: Any) -> None:  # noqa: ANN401
    for satu in akar.iter("{*}Relationship"):
        jenis, tujuan = satu.get("Type", "").rpartition("/")[2], satu.get("Target", "")
        if jenis not in _HUBUNGAN.split("|"):
            raise ditolak(
                nama, f"memuat “{satu_baris(jenis)[:40]}” (makro, objek tertanam, dan sejenisnya tidak diterima)"
            )
        if jenis == "package" and not tujuan.lower().endswith(".xlsx"):
            raise ditolak(nama, "memuat berkas tertanam selain lembar kerja (.xlsx) milik grafik")
        keluar = satu.get("TargetMode", "").lower() == "external"
        if keluar and jenis != "attachedTemplate" and not (jenis == "hyperlink" and _LUAR.match(tujuan)):
            raise ditolak(nama, f"menunjuk ke luar berkasnya (“{satu_baris(tujuan)[:60]}”)")


def _menunjuk_keluar(unsur: Any) -> bool:  # noqa: ANN401
    """Tell whether an element names an address by itself: a linked picture, or one in drawings that are XML."""
    sifat = {etree.QName(satu): nilai for satu, nilai in unsur.attrib.items()}
    if any(satu.localname == "link" and str(satu.namespace).endswith("/relationships") for satu in sifat):
        return True
    return etree.QName(unsur).namespace in _GAMBAR_TEKS and any(
        satu.localname in {"src", "href", "althref"} and not nilai.startswith(("#", "data:"))
        for satu, nilai in sifat.items()
    )


def _bidang(akar: Any) -> Iterator[str]:  # noqa: ANN401
    """Give the instructions of all fields, wherever their words are spread over runs; fields may stand in fields."""
    terbuka = list[str]()
    for satu in akar.iter(f"{W}fldSimple", f"{W}fldChar", f"{W}instrText", f"{W}delInstrText"):
        jenis = satu.get(f"{W}fldCharType")
        if satu.tag == f"{W}fldSimple":
            yield satu.get(f"{W}instr", "")
        elif jenis is None:
            terbuka = [*terbuka[:-1], (terbuka or [""])[-1] + (satu.text or "")]
        elif jenis == "begin":
            terbuka.append("")
        elif jenis == "end" and terbuka:
            yield terbuka.pop()
    yield from terbuka
