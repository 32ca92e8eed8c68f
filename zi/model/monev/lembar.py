"""The working sheet of a meeting: its tables, and how a value of the register stands in a cell.

What writes the sheet and what reads it back agree on this, so that a cell that nobody touched is no change.
A sheet that is not shown keeps what the cells said when it was written: what people have written in the register
since then is theirs, and only cells that were changed in the sheet change it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from zi.model.teks import satu_baris

RAPAT, KENDALA, REKOMENDASI, LANJUTAN = "Rapat", "Kendala", "Rekomendasi", "Tindak lanjut"
ASAL, KEPALA_ASAL = "Asal", ("Tabel", "Id", "Kolom")  # the sheet that is not shown; behind its heads, how many rows
TEKS, HARI, DAFTAR = "teks", "hari", "daftar"
BATAS_SEL, BATAS_BARIS = 30_000, 200  # characters and lines that a cell is given; the rest stays in the register alone

Isi = str | date | Sequence[str] | None


class Kolom(NamedTuple):
    """A column: its head, the key that it shows (with a full stop between levels), and what its cells hold.

    One that is not ``dibaca`` only tells.
    """

    judul: str
    kunci: str
    jenis: str = TEKS
    dibaca: bool = True


_SELESAI = (
    Kolom("Selesai tanggal", "selesai.tanggal", HARI),
    Kolom("Selesai dengan", "selesai.uraian"),
    Kolom("Folder bukti", "selesai.bukti", DAFTAR),
)
KOLOM: Mapping[str, tuple[Kolom, ...]] = {
    RAPAT: (
        Kolom("Rapat", "rapat", dibaca=False),
        Kolom("Tahun rencana", "tahun", dibaca=False),
        Kolom("Satuan kerja", "satker", dibaca=False),
        Kolom("Tanggal", "tanggal", HARI),
        Kolom("Tempat", "tempat"),
        Kolom("Pimpinan", "pimpinan"),
        Kolom("Hadir", "hadir", DAFTAR),
    ),
    KENDALA: (
        Kolom("Kode", "id"),  # of this sheet alone: the register knows its kendala by their words
        Kolom("Id indikator", "indikator"),
        Kolom("Indikator", "kata", dibaca=False),
        Kolom("Kendala", "uraian"),
        Kolom("Solusi", "solusi"),
    ),
    REKOMENDASI: (
        Kolom("Id", "id"),
        Kolom("Rekomendasi", "uraian"),
        Kolom("Penanggung jawab", "penanggung_jawab", DAFTAR),
        Kolom("Tenggat", "tenggat", HARI),
        *_SELESAI,
    ),
    LANJUTAN: (
        Kolom("Id", "id"),
        Kolom("Rekomendasi", "uraian", dibaca=False),
        Kolom("Penanggung jawab", "penanggung_jawab", DAFTAR, dibaca=False),
        Kolom("Tenggat", "tenggat", HARI, dibaca=False),
        *_SELESAI,
    ),
}


class Sel(NamedTuple):
    """A cell as it was read: text or a day, and where it stands; empty where there is nothing.

    One that is not ``terbaca`` holds something else, which is told where it was read.
    """

    isi: str | date
    alamat: str
    terbaca: bool = True


Baris = Mapping[str, Sel]  # a row: its cells by the key of their column
Dulu = Mapping[str, str]  # what the cells of a row said when the sheet was written, without those that were empty
Asal = Mapping[tuple[str, str], Dulu]  # the same of all rows, by table and id


class Salah(NamedTuple):
    """What is wrong with a cell or a sheet, and where."""

    alamat: str
    pesan: str


class IsiLembar(NamedTuple):
    """What a working sheet says, by table; the one of the meeting has a single row. And what cannot be read.

    ``asal`` is what it said when it was written.
    """

    tabel: Mapping[str, Sequence[Baris]]
    salah: Sequence[Salah]
    asal: Asal

    def dulu(self, tabel: str) -> dict[str, Dulu]:
        """Give what the rows of a table said when it was written, by id."""
        return {kode: isi for (milik, kode), isi in self.asal.items() if milik == tabel}


def nilai(isi: object, kunci: str) -> Isi:
    """Give what a part of the register has under a key; None where there is none."""
    for bagian in kunci.split("."):
        isi = getattr(isi, bagian, None)
    return isi if isinstance(isi, str | date | tuple) else None


def sel(isi: Isi) -> str | date:
    """Give a value as its cell shows it: a text on one line, a list with a line for each, a day as a day."""
    if isi is None or isinstance(isi, date):
        return isi or ""
    baris = [isi] if isinstance(isi, str) else isi[:BATAS_BARIS]
    teks = "\n".join(satu_baris(satu) for satu in baris).encode("utf-16-le")[: 2 * BATAS_SEL]
    return rapi(teks.decode("utf-16-le", "ignore"))


def rapi(teks: str) -> str:
    """Give the text of a cell without what programs and hands leave at its edges."""
    baris = (satu_baris(satu) for satu in teks.split("\n"))
    return "\n".join(satu for satu in baris if satu)


def baku(isi: str | date) -> str:
    """Give what a cell holds as a text, to be kept and compared."""
    return isi.isoformat() if isinstance(isi, date) else isi


def rentang(tahun: int) -> tuple[date, date]:
    """Give the first and last day that a cell may name in the plan of a year: others are slips of the hand."""
    return date(max(tahun - 1, 2000), 1, 1), date(min(tahun + 2, 2099), 12, 31)
