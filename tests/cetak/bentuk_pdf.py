"""A PDF read back: its text, its bookmarks, and the tree of its tags, which is what a screen reader reads."""

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.generic import Destination, DictionaryObject


def baca(data: bytes) -> PdfReader:
    """Open a PDF."""
    return PdfReader(io.BytesIO(data))


def padat(teks: str) -> str:
    """Give a text without white space and hyphens, which lines may have broken."""
    return re.sub(r"[\s-]", "", teks)


def isi(pdf: PdfReader) -> str:
    """Give the text of all pages, without white space."""
    return padat("".join(halaman.extract_text() for halaman in pdf.pages))


def penanda(pdf: PdfReader) -> list[tuple[int, str]]:
    """Give the bookmarks, each with its level from 0."""

    def datar(daftar: list[Any], tingkat: int) -> Iterator[tuple[int, str]]:
        for satu in daftar:
            if isinstance(satu, Destination):
                yield tingkat, str(satu.title)
            else:
                yield from datar(satu, tingkat + 1)

    return list(datar(pdf.outline, 0))


class Unsur(NamedTuple):
    """An element of the structure tree."""

    jenis: str
    isi: DictionaryObject
    anak: "list[Unsur]"

    def semua(self, *jenis: str) -> "list[Unsur]":
        """Give the elements of these kinds in it, in the order of reading."""
        milik = [self] if self.jenis in jenis else []
        return milik + [lain for satu in self.anak for lain in satu.semua(*jenis)]

    def sifat(self, nama: str, bawaan: object = None) -> Any:
        """Give one of its attributes."""
        milik = self.isi.get("/A", [])
        for satu in milik if isinstance(milik, list) else [milik]:
            if nama in satu.get_object():
                return satu.get_object()[nama]
        return bawaan

    def halaman(self) -> set[int]:
        """Give the pages that it stands on, by the numbers of their objects."""
        anak = self.isi.get("/K", [])
        isi = [satu.get_object() for satu in (anak if isinstance(anak, list) else [anak])]
        milik = [self.isi, *(satu for satu in isi if isinstance(satu, DictionaryObject))]
        return {satu.raw_get("/Pg").idnum for satu in milik if "/Pg" in satu}.union(
            *(ini.halaman() for ini in self.anak)
        )


def pohon(pdf: PdfReader) -> Unsur:
    """Give the structure tree."""
    return _unsur(pdf.root_object["/StructTreeRoot"].get_object())


def _unsur(simpul: Any) -> Unsur:
    anak = simpul.get("/K", [])
    isi = [satu.get_object() for satu in (anak if isinstance(anak, list) else [anak])]
    milik = [_unsur(satu) for satu in isi if isinstance(satu, DictionaryObject) and "/S" in satu]
    return Unsur(str(simpul.get("/S", "")).removeprefix("/"), simpul, milik)


def kisi(tabel: Unsur) -> list[int]:
    """Give how many columns each row of a table fills, with the cells that reach into it from above."""
    hasil, turun = list[int](), dict[int, int]()
    for baris in tabel.semua("TR"):
        terisi, kolom = {satu for satu, sisa in turun.items() if sisa}, 0
        turun = {satu: sisa - 1 for satu, sisa in turun.items() if sisa > 1}
        for sel in baris.anak:
            while kolom in terisi:
                kolom += 1
            for satu in range(kolom, kolom + int(sel.sifat("/ColSpan", 1))):
                terisi.add(satu)
                if (tinggi := int(sel.sifat("/RowSpan", 1))) > 1:
                    turun[satu] = tinggi - 1
        hasil.append(len(terisi))
    return hasil


def gabungan(tabel: Unsur) -> list[list[Unsur]]:
    """Give the rows of a table's body, those together that share a cell."""
    hasil, sisa = list[list[Unsur]](), 0
    for baris in tabel.anak[-1].semua("TR"):
        if not sisa:
            hasil.append([])
            sisa = max(int(sel.sifat("/RowSpan", 1)) for sel in baris.anak)
        hasil[-1].append(baris)
        sisa -= 1
    return hasil


def huruf(pdf: PdfReader) -> dict[str, bool]:
    """Give the fonts of all pages, each with whether its file is in the PDF."""
    hasil = dict[str, bool]()
    for halaman in pdf.pages:
        sumber: Any = halaman["/Resources"].get_object()
        for satu in sumber.get("/Font", {}).values():
            induk = satu.get_object()
            ini = induk["/DescendantFonts"][0].get_object() if "/DescendantFonts" in induk else induk
            ciri = ini["/FontDescriptor"].get_object()
            hasil[str(ini["/BaseFont"])] = any(nama in ciri for nama in ("/FontFile", "/FontFile2", "/FontFile3"))
    return hasil


def tempat(halaman: PageObject) -> list[tuple[float, float, str]]:
    """Give where each piece of text begins, in millimetres from the left and the lower edge, and what it says."""
    hasil = list[tuple[float, float, str]]()

    def lihat(teks: str, cm: list[float], tm: list[float], *_: object) -> None:
        if teks.strip():
            kiri, bawah = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            hasil.append((kiri / 72 * 25.4, bawah / 72 * 25.4, teks.strip()))

    halaman.extract_text(visitor_text=lihat)
    return hasil
