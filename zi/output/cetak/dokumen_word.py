"""A filled Word document made ready: italics, cells, contents, paper, letter, charts, and what it says of itself."""

import io
from collections.abc import Mapping
from typing import Any

from docx import Document
from docx.opc.part import XmlPart

from zi.model.teks import satu_baris
from zi.output.cetak.daftar_isi_word import isi_daftar
from zi.output.cetak.grafik_word import isi_grafik
from zi.output.cetak.isi_word import GALAT, simpan
from zi.output.cetak.paket_word import ditolak
from zi.output.cetak.susun_word import gabungkan, miringkan
from zi.output.cetak.tata_word import atur_ciri, atur_halaman, atur_huruf, huruf
from zi.output.zip_tetap import tetap


def selesaikan(nama: str, data: bytes, fakta: Mapping[str, Any]) -> bytes:
    """Give the document as it is handed out; the same content is the same bytes.

    Raises TemplatError for a template that is built in no way that Word builds one.
    """
    try:
        return tetap(_susun(data, fakta))
    except GALAT as galat:
        raise ditolak(nama, f"susunannya tidak dikenali ({satu_baris(str(galat))[:200]})") from galat


def _susun(data: bytes, fakta: Mapping[str, Any]) -> bytes:
    dokumen = Document(io.BytesIO(data))
    for bagian in dokumen.part.package.iter_parts():
        if isinstance(bagian, XmlPart):
            miringkan(bagian.element)
    gabungkan(dokumen)
    isi_daftar(dokumen)
    atur_halaman(dokumen, fakta["tata"])
    atur_huruf(dokumen, fakta["tata"])
    isi_grafik(dokumen, fakta, huruf(fakta["tata"]))
    atur_ciri(dokumen, fakta)
    return simpan(dokumen)
