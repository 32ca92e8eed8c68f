"""A working sheet read back (openpyxl), as Excel, LibreOffice or WPS saved it: every cell as text or as a day.

The file came from anywhere: it is looked at as a zip before it is opened, and whatever it is there is an answer.
"""

import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zi.model.gagal import Gagal
from zi.model.monev.lembar import (
    ASAL,
    DAFTAR,
    HARI,
    KEPALA_ASAL,
    KOLOM,
    RAPAT,
    Asal,
    Baris,
    IsiLembar,
    Kolom,
    Salah,
    Sel,
    rapi,
)
from zi.model.teks import satu_baris

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_BATAS_BERKAS, _BATAS_ISI = 5_000_000, 10_000_000  # bytes: of the file, and of all that it says is in it
_BATAS_BARIS, _BATAS_KOLOM, _BATAS_KEPALA = 2_000, 60, 10  # rows and columns that are looked at, rows for the head
_BATAS_ASAL = 50_000  # rows of what is not shown
_OLE = b"\xd0\xcf\x11\xe0"
_HARI_AWAL, _HARI_AKHIR = 36_526, 73_050  # days as workbooks count them: the years 2000 to 2099
_TANPA_ASAL = (
    "tidak memuat catatan asalnya (lembar tersembunyi “Asal”), jadi tidak diketahui apa yang diubah di dalamnya; "
    "tulis lembar kerja baru dengan --xlsx, lalu salin isiannya ke sana"
)
_BUKAN = "bukan buku kerja Excel (.xlsx) yang dapat dibaca; simpan ulang sebagai .xlsx"


class LembarGagal(Gagal):
    """A file that is no working sheet; the message is a sentence."""

    kode = 1


def baca_lembar(berkas: Path) -> IsiLembar:
    """Read a working sheet. Raises LembarGagal when it is none, OSError when the file cannot be opened."""
    with berkas.open("rb") as isi:
        data = isi.read(_BATAS_BERKAS + 1)
    if keberatan := _keberatan(data):
        raise LembarGagal(f"“{berkas.name}” {keberatan}.")
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it would not keep when writing
            buku = load_workbook(io.BytesIO(data))
            lembar = {satu_baris(satu.title).casefold(): satu for satu in buku.worksheets}
    except Exception as galat:  # damaged or hostile bytes make the library raise anything
        raise LembarGagal(f"“{berkas.name}” {_BUKAN}.") from galat
    asal = _asal(lembar.get(ASAL.casefold()))
    if asal is None:
        raise LembarGagal(f"“{berkas.name}” {_TANPA_ASAL}.")
    salah = list[Salah]()
    tabel = dict[str, Sequence[Baris]]()
    for nama, kolom in KOLOM.items():
        if satu := lembar.get(nama.casefold()):
            tabel[nama] = list(_Pembaca(satu, nama, buku.epoch, salah).baca(kolom))
        else:
            salah.append(Salah(nama, "lembar ini tidak ada dalam buku kerja"))
    return IsiLembar(tabel, salah, asal)


def _asal(lembar: "Worksheet | None") -> Asal | None:
    """Read what the cells said when the sheet was written; None where that is not there, or not whole."""
    if lembar is None:
        return None
    isi = lembar.iter_rows(max_row=min(lembar.max_row, _BATAS_ASAL), max_col=4, values_only=True)
    kepala, *baris = [tuple(rapi(str(satu or "")) for satu in semua) for semua in isi]
    baris = [satu for satu in baris if any(satu)]
    if kepala != (*KEPALA_ASAL, str(len(baris))):
        return None
    hasil = dict[tuple[str, str], dict[str, str]]()
    for tabel, kode, kunci, nilai in baris:
        hasil.setdefault((tabel, kode.upper()), {})[kunci] = nilai
    return hasil


def _keberatan(data: bytes) -> str | None:
    """Say why a file must not be opened."""
    if len(data) > _BATAS_BERKAS:
        return f"lebih besar dari {_BATAS_BERKAS // 1_000_000} MB; lembar kerja tidak sebesar itu"
    if data.startswith(_OLE):
        return "terkunci kata sandi, atau berbentuk Excel lama (.xls); simpan ulang sebagai .xlsx tanpa kata sandi"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as arsip:
            semua = arsip.infolist()
            if sum(satu.file_size for satu in semua) > _BATAS_ISI:
                return "terlalu besar bila dibuka; lembar kerja tidak sebesar itu"
            if any(_berbahaya(arsip, satu) for satu in semua):
                return "memuat isi yang tidak lazim dalam buku kerja, jadi tidak dibuka"
    except Exception:  # noqa: BLE001  # damaged or hostile bytes make the library raise anything
        return _BUKAN
    return None


def _berbahaya(arsip: zipfile.ZipFile, satu: zipfile.ZipInfo) -> bool:
    """Tell whether a part declares entities, or hides that it does: no program writes such workbooks."""
    if not satu.filename.endswith((".xml", ".rels", ".vml")):
        return False
    with arsip.open(satu) as isi:
        data = isi.read(satu.file_size)
    return b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\0" in data


class _Pembaca:
    """Reads one sheet; what cannot be read is told with its cell."""

    def __init__(self, lembar: "Worksheet", nama: str, awal: datetime, salah: list[Salah]) -> None:
        self.lembar, self.nama, self.awal, self.salah = lembar, nama, awal, salah
        self.baris = min(lembar.max_row, _BATAS_BARIS)
        self.kolom = min(lembar.max_column, _BATAS_KOLOM)

    def baca(self, kolom: Sequence[Kolom]) -> Iterator[Baris]:
        """Give the rows that say anything."""
        if self.nama == RAPAT:
            yield from self._tegak(kolom)
            return
        kepala = self._kepala(kolom)
        if kepala is None:
            return
        awal, tempat = kepala
        if self.lembar.max_row > _BATAS_BARIS:
            self.salah.append(Salah(self.nama, f"lebih dari {_BATAS_BARIS} baris; hapus baris kosong di bawah tabel"))
        self._gabungan(awal)
        for nomor in range(awal + 1, self.baris + 1):
            baris = {satu.kunci: self._sel(nomor, tempat[satu.kunci], satu) for satu in kolom}
            if any(satu.isi for satu in baris.values()):
                yield baris

    def _tegak(self, kolom: Sequence[Kolom]) -> Iterator[Baris]:
        """Read a sheet whose heads stand below one another, each with its value on the right."""
        tempat = {self._teks(nomor, 1): nomor for nomor in range(1, self.baris + 1)}
        hilang = [satu.judul for satu in kolom if satu.judul.casefold() not in tempat]
        self.salah += [Salah(self.nama, f"baris “{satu}” tidak ada") for satu in hilang]
        if not hilang:
            yield {satu.kunci: self._sel(tempat[satu.judul.casefold()], 2, satu) for satu in kolom}

    def _kepala(self, kolom: Sequence[Kolom]) -> tuple[int, Mapping[str, int]] | None:
        """Find the row of heads, and the column of each; None, and what is missing, where there is none."""
        terbaik, judul = dict[str, int](), {satu.judul.casefold(): satu.kunci for satu in kolom}
        for nomor in range(1, min(self.baris, _BATAS_KEPALA) + 1):
            kata = {self._teks(nomor, urut): urut for urut in range(self.kolom, 0, -1)}
            tempat = {kunci: kata[satu] for satu, kunci in judul.items() if satu in kata}
            if len(tempat) == len(kolom):
                return nomor, tempat
            terbaik = max(terbaik, tempat, key=len)
        hilang = ", ".join(f"“{satu.judul}”" for satu in kolom if satu.kunci not in terbaik)
        self.salah.append(Salah(self.nama, f"judul kolom {hilang} tidak ada; jangan ganti judul kolom"))
        return None

    def _gabungan(self, kepala: int) -> None:
        """Refuse cells that are one over several rows or columns: only the first of them would have the value."""
        for satu in self.lembar.merged_cells.ranges:
            if satu.min_row > kepala:
                pesan = f"sel {satu.coord} digabung; pisahkan, lalu isi setiap barisnya"
                self.salah.append(Salah(f"{self.nama}!{satu.coord.partition(':')[0]}", pesan))

    def _teks(self, baris: int, kolom: int) -> str:
        """Give what a head says, case and spaces apart."""
        return satu_baris(str(self.lembar.cell(baris, kolom).value or "")).casefold()

    def _sel(self, baris: int, kolom: int, satu: Kolom) -> Sel:
        sel = self.lembar.cell(baris, kolom)
        alamat = f"{self.nama}!{sel.coordinate}"
        if sel.data_type in {"f", "e"}:
            apa = "rumus" if sel.data_type == "f" else "kesalahan hitung"
            self.salah.append(Salah(alamat, f"berisi {apa}; ganti dengan isinya sendiri"))
            return Sel("", alamat, terbaca=False)
        return Sel(self._isi(sel.value, satu), alamat)

    def _isi(self, isi: Any, satu: Kolom) -> str | date:  # noqa: ANN401  # whatever openpyxl makes of a cell
        """Give what a cell holds: numbers as people typed them, days without their time."""
        if isinstance(isi, datetime):
            return isi.date()
        if isinstance(isi, float) and isi.is_integer():
            isi = int(isi)
        if satu.jenis == HARI and isinstance(isi, int) and _HARI_AWAL <= isi <= _HARI_AKHIR:
            from openpyxl.utils.datetime import from_excel

            hari: datetime = from_excel(isi, self.awal)
            return hari.date()
        teks = "" if isi is None else str(isi)
        if satu.jenis == DAFTAR:
            return rapi(teks) if teks.replace(";", "").strip() else ""
        return satu_baris(teks)
