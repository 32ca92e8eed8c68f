"""Tables in workbooks (xlsxwriter): text that stays text, heads that stay in view, rows high enough to be read."""

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from zi.model.teks import satu_baris
from zi.output.teks_xlsx import Teks, nama_lembar, pendek, potongan, tinggi_baris
from zi.output.zip_tetap import tetap

Sel = str | Teks | int | float | date | None
Sifat = Mapping[str, str | int | bool]  # the properties of a format, as xlsxwriter names them
Kotak = tuple[int, int, int, int]  # from row and column to row and column, from 0

PERSEN, HARI = "0 %", "[$-421]d mmm yyyy"  # [$-421]: names of months in Indonesian, whatever the reader's language
KERTAS = {"a4": 9, "f4": 14}  # as workbooks number them; 14 is folio, 8½ × 13 inch
_AWAL = date(1980, 1, 1)  # what a workbook says of its making, where nothing else is known
_TAHUN_AWAL = 1901  # workbooks count days from 1900, in which they have a day too many
_GAMBAR = re.compile(r"&(?=[G\[])")
_TINGGI_KEPALA = 31  # points; below the words of a head is room for the arrow of its filter
POLOS: Sifat = MappingProxyType({})
_HURUF = {"font_name": "Arial", "font_size": 10, "font_scheme": "none"}
_SEL: Sifat = {"border": 1, "border_color": "#BFBFBF", "valign": "top", "text_wrap": True}
_KEPALA: Sifat = {"bold": True, "bg_color": "#E4E8EE", "valign": "top"}
_GAYA: Mapping[str, Sifat] = {  # meanings, told by words as well
    "selesai": {"bg_color": "#E3F1DF"},
    "dekat": {"bg_color": "#FFF3CF"},
    "lewat": {"bg_color": "#FADFDB"},
    "redup": {"font_color": "#595959"},
}


class Kolom(NamedTuple):
    """A column: its head, its width in digits, and how its numbers are written."""

    judul: str
    lebar: int
    angka: str = "0"


class Buku:
    """A workbook in the making; ``selesai`` gives its bytes, which tell nothing of the day or the machine."""

    def __init__(self, judul: str, dibuat: date = _AWAL) -> None:
        self._keluar = io.BytesIO()
        aman = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        ukuran = {"default_format_properties": dict(_HURUF), "default_row_height": 17}  # xlsxwriter adds to it
        self.kerja = Workbook(self._keluar, {"in_memory": True, **aman, **ukuran})
        self.kerja.set_properties({"title": judul, "created": datetime.combine(dibuat, time())})
        self._bentuk = dict[tuple[tuple[str, str | int | bool], ...], Format]()
        self._nama = set[str]()

    def selesai(self) -> bytes:
        """Close the workbook and give it."""
        self.kerja.close()
        return tetap(self._keluar.getvalue())

    def lembar(self, nama: str) -> Worksheet:
        """Add a sheet; its name is made one that workbooks allow and that no other sheet has."""
        return self.kerja.add_worksheet(nama_lembar(nama, self._nama))

    def bentuk(self, sifat: Sifat) -> Format:
        """Give a format; the same one for the same properties."""
        kunci = tuple(sorted(sifat.items()))
        if kunci not in self._bentuk:
            self._bentuk[kunci] = self.kerja.add_format(dict(sifat))
        return self._bentuk[kunci]

    def tulis(self, lembar: Worksheet, di: tuple[int, int], isi: Sel, sifat: Sifat = POLOS, angka: str = "0") -> None:
        """Write a cell: text is only ever text, a number a number, a day a day."""
        if isinstance(isi, date) and isi.year < _TAHUN_AWAL:
            isi = isi.isoformat()
        if isinstance(isi, str):
            isi = Teks((isi,))
        if isinstance(isi, Teks):
            self._teks(lembar, di, isi, {**_SEL, **_GAYA.get(isi.gaya, {}), **sifat})
        elif isinstance(isi, date):
            lembar.write_datetime(*di, isi, self.bentuk({**_SEL, "num_format": HARI, "align": "left", **sifat}))
        elif isi is None:
            lembar.write_blank(*di, None, self.bentuk({**_SEL, **sifat}))
        else:
            lembar.write_number(*di, isi, self.bentuk({**_SEL, "num_format": angka, "align": "center", **sifat}))

    def _teks(self, lembar: Worksheet, di: tuple[int, int], isi: Teks, sifat: Sifat) -> None:
        bagian, bentuk = potongan(isi), self.bentuk(sifat)
        huruf = {False: bentuk, True: self.bentuk({**sifat, "italic": True})}
        if not bagian:
            lembar.write_blank(*di, None, bentuk)
        elif len(bagian) == 1:
            lembar.write_string(*di, bagian[0][0], huruf[bagian[0][1]])
        else:
            pasangan = [(huruf[condong], teks) for teks, condong in bagian]
            lembar.write_rich_string(*di, *chain.from_iterable(pasangan), bentuk)

    def gabung(self, lembar: Worksheet, kotak: Kotak, isi: Sel, sifat: Sifat = POLOS) -> None:
        """Write one cell over several: from row and column to row and column."""
        if kotak[:2] != kotak[2:]:
            lembar.merge_range(*kotak, "", self.bentuk({**_SEL, **sifat}))
        self.tulis(lembar, kotak[:2], isi, sifat)

    def kepala(self, lembar: Worksheet, kotak: Kotak, judul: str, sifat: Sifat = POLOS) -> None:
        """Write the head of a column, or of several."""
        self.gabung(lembar, kotak, judul, {**_KEPALA, **sifat})

    def tabel(
        self, lembar: Worksheet, kolom: Sequence[Kolom], baris: Iterable[Sequence[Sel]], kosong: str = ""
    ) -> None:
        """Write a sheet that is one table: its head stays in view and on every page, its rows can be filtered.

        ``kosong`` says what there is to say where there are no rows.
        """
        for nomor, satu in enumerate(kolom):
            lembar.set_column(nomor, nomor, satu.lebar)
            self.kepala(lembar, (0, nomor, 0, nomor), satu.judul)
        judul = [(satu.judul, satu.lebar) for satu in kolom]
        lembar.set_row(0, max(tinggi_baris(judul), _TINGGI_KEPALA))
        lembar.freeze_panes(1, 1)
        lembar.repeat_rows(0)
        akhir = self._isi(lembar, kolom, baris)
        if akhir:
            lembar.autofilter(0, 0, akhir, len(kolom) - 1)
            lembar.ignore_errors({"number_stored_as_text": xl_range(1, 0, akhir, len(kolom) - 1)})
        elif kosong:
            self.paragraf(lembar, 1, kolom, kosong)

    def _isi(self, lembar: Worksheet, kolom: Sequence[Kolom], baris: Iterable[Sequence[Sel]]) -> int:
        nomor = 0
        for nomor, isi in enumerate(baris, start=1):
            for urut, (sel, satu) in enumerate(zip(isi, kolom, strict=True)):
                self.tulis(lembar, (nomor, urut), sel, angka=satu.angka)
            lembar.set_row(nomor, tinggi_baris([(sel, satu.lebar) for sel, satu in zip(isi, kolom, strict=True)]))
        return nomor

    def paragraf(self, lembar: Worksheet, baris: int, kolom: Sequence[Kolom], isi: Sel, sifat: Sifat = POLOS) -> None:
        """Write a text over the whole width of a table."""
        self.gabung(lembar, (baris, 0, baris, len(kolom) - 1), isi, sifat)
        lembar.set_row(baris, tinggi_baris([(isi, sum(satu.lebar for satu in kolom))]))


def halaman(lembar: Worksheet, kertas: str = "a4", kepala: str = "", kaki: Sequence[str] = ()) -> None:
    """Set how a sheet is printed: landscape, as wide as the paper, with what stands at the head and foot of pages."""
    lembar.set_landscape()
    lembar.set_paper(KERTAS[kertas])
    lembar.fit_to_pages(1, 0)
    lembar.set_margins(left=0.6, right=0.4, top=0.75, bottom=0.85)
    lembar.set_header(f"&L&8 {_harfiah(kepala, 150)}&R&8 &A", {"margin": 0.35})
    bawah = "\n".join(_harfiah(satu, 108) for satu in kaki)  # with what follows it at most 255 characters
    lembar.set_footer(f"&L&8 {bawah}&R&8 Halaman &P dari &N", {"margin": 0.3})


def _harfiah(teks: str, batas: int) -> str:
    """Make a text literal at the head or foot of a page, where ``&`` commands; ``&G`` and ``&[`` xlsxwriter reads."""
    rapi = pendek(_GAMBAR.sub("& ", satu_baris(teks)).replace("&", "&&"), batas)
    sisa = len(rapi) - len(rapi.rstrip("&"))
    return rapi[:-1] if sisa % 2 else rapi
