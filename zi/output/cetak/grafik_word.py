"""The charts of a Word document: Word's own, drawn by it from numbers that stand in the chart.

The template's charts keep the look that the office gave them; only their numbers and names are written, and the
sheet that opens with "Edit Data". A chart is known by its name (in Word: Selection Pane): ``kurva-s``, ``komponen``.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as HUBUNGAN
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree
from xlsxwriter import Workbook

from zi.model.teks import polos, satu_baris
from zi.output.zip_tetap import tetap

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_AWAL = date(1899, 12, 30)  # day 0 of a sheet
_CIPTA = datetime(1980, 1, 1)  # noqa: DTZ001  # a fixed day for what a workbook must say of its making
Angka = float | int | None


class Grafik(NamedTuple):
    """What a chart shows: categories (days as numbers of a sheet, or names), series, and the end of its scale."""

    kategori: Sequence[float | str]
    deret: Sequence[tuple[str, Sequence[Angka]]]
    puncak: float | None = None


def isi_grafik(dokumen: Document, fakta: Mapping[str, Any], huruf: str) -> None:
    """Write the numbers of the facts into the charts of the template."""
    for nama, bagian in _bagan(dokumen):
        if pembuat := _PEMBUAT.get(nama):
            akar = etree.fromstring(bagian.blob)
            grafik = pembuat(fakta)
            tulis_grafik(akar, grafik)
            for satu in akar.iter(f"{A}latin"):
                satu.set("typeface", huruf)
            bagian._blob = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001
            for hubungan in bagian.rels.values():
                if hubungan.reltype == HUBUNGAN.PACKAGE:
                    hubungan.target_part._blob = lembar_grafik(grafik)  # noqa: SLF001  # python-docx has no door to it


def _bagan(dokumen: Document) -> Iterator[tuple[str, Part]]:
    for bingkai in dokumen.element.body.iter(qn("wp:inline"), qn("wp:anchor")):
        bagan = next(bingkai.iter(f"{C}chart"), None)
        if bagan is not None:
            yield bingkai.find(qn("wp:docPr")).get("name", ""), dokumen.part.related_parts[bagan.get(qn("r:id"))]


def _kurva(fakta: Mapping[str, Any]) -> Grafik:
    kurva = fakta["kurva"]
    titik = kurva["titik"]
    hari_ini = [kurva["target"] if satu["hari"] == kurva["per_hari"] else None for satu in titik]
    return Grafik(
        [(date.fromisoformat(satu["tanggal"]) - _AWAL).days for satu in titik],
        [
            ("Rencana", [satu["rencana"] for satu in titik]),
            ("Realisasi", [satu["realisasi"] for satu in titik]),
            (f"Keadaan per {kurva['per_kata']}", hari_ini),
        ],
        kurva["target"],
    )


def _komponen(fakta: Mapping[str, Any]) -> Grafik:
    kata, isi = fakta["kata"], fakta["komponen"]
    deret = [(kata["tenggat_tiba"], "jatuh_tempo"), (kata["setahun"], "tahun")]
    return Grafik(
        [f"{satu['nomor']}. {satu['nama']}" for satu in isi],
        [(nama, [satu["angka"]["rekap"][kunci]["capaian"] for satu in isi]) for nama, kunci in deret],
    )


_PEMBUAT = {"kurva-s": _kurva, "komponen": _komponen}


def tulis_grafik(akar: Any, grafik: Grafik) -> None:  # noqa: ANN401  # lxml has no types
    """Write the numbers and names of a chart, series by series."""
    for urut, (deret, (nama, nilai)) in enumerate(zip(akar.iter(f"{C}ser"), grafik.deret, strict=False)):
        akhir, kolom = len(grafik.kategori) + 1, "BCDE"[urut]
        _simpan(deret.find(f"{C}tx"), f"Data!${kolom}$1", [nama])
        _simpan(deret.find(f"{C}cat"), f"Data!$A$2:$A${akhir}", grafik.kategori)
        _simpan(deret.find(f"{C}val"), f"Data!${kolom}$2:${kolom}${akhir}", nilai)
    puncak = akar.find(f".//{C}valAx/{C}scaling/{C}max")
    if puncak is not None and grafik.puncak:
        puncak.set("val", str(grafik.puncak))


def _simpan(tempat: Any, rumus: str, isi: Sequence[Angka | str]) -> None:  # noqa: ANN401
    """Write a range of the sheet and its values; the form of its numbers stays. What the chart lacks is left."""
    if tempat is None:
        return
    bentuk = tempat.findtext(f".//{C}formatCode")
    for lama in list(tempat):
        tempat.remove(lama)
    teks = any(isinstance(satu, str) for satu in isi)
    rujukan = etree.SubElement(tempat, f"{C}strRef" if teks else f"{C}numRef")
    etree.SubElement(rujukan, f"{C}f").text = rumus
    simpanan = etree.SubElement(rujukan, f"{C}strCache" if teks else f"{C}numCache")
    if not teks:
        etree.SubElement(simpanan, f"{C}formatCode").text = bentuk or "General"
    etree.SubElement(simpanan, f"{C}ptCount", val=str(len(isi)))
    for urut, satu in enumerate(isi):
        if satu is not None:
            titik = etree.SubElement(simpanan, f"{C}pt", idx=str(urut))
            etree.SubElement(titik, f"{C}v").text = _polos(satu)


def _polos(isi: float | str) -> str:
    return polos(satu_baris(isi)) if isinstance(isi, str) else str(isi)


def lembar_grafik(grafik: Grafik) -> bytes:
    """Give the sheet that "Edit Data" opens."""
    keluar = io.BytesIO()
    pilihan = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(keluar, pilihan) as buku:
        buku.set_properties({"created": _CIPTA})
        lembar = buku.add_worksheet("Data")
        hari = buku.add_format({"num_format": "dd-mm-yyyy"})
        for baris, satu in enumerate(grafik.kategori, start=1):
            if isinstance(satu, str):
                lembar.write_string(baris, 0, _polos(satu))
            else:
                lembar.write_number(baris, 0, satu, hari)
        for kolom, (nama, nilai) in enumerate(grafik.deret, start=1):
            lembar.write_string(0, kolom, _polos(nama))
            for baris, angka in enumerate(nilai, start=1):
                if angka is not None:
                    lembar.write_number(baris, kolom, angka)
    return tetap(keluar.getvalue())
