"""The first sheet of the report's workbook: what it is of, what to know first, the recap, and room for the charts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from xlsxwriter.chart import Chart

from zi.model.teks import polos, satu_baris
from zi.output.harfiah import Harfiah
from zi.output.tabel_xlsx import PERSEN, Buku, Kolom, Sel, Sifat
from zi.output.teks_xlsx import tinggi_baris

Fakta = Mapping[str, Any]
_LEPAS: Sifat = {"border": 0}  # of what stands outside of tables
_JUDUL: Sifat = {**_LEPAS, "bold": True, "font_size": 14}
_BAB: Sifat = {**_LEPAS, "bold": True, "font_size": 11, "valign": "bottom"}
_NAMA: Sifat = {**_LEPAS, "font_color": "#595959"}
_CATATAN: Sifat = {"bg_color": "#FFF8E1"}
_JUMLAH: Sifat = {"bold": True, "top": 2}
_TENGAH: Sifat = {"align": "center"}
_TINGGI_JUDUL, _TINGGI_BAB = 22, 26  # points
_SELA = 5  # pixels
_TINGGI_GRAFIK, _BARIS_GRAFIK = 290, 18  # pixels of a chart, and rows that it covers with some air; two fit a page
_CARA = (
    "Kosong, untuk diisi saat rapat; zi tidak membacanya kembali. Kendala, solusi, dan rekomendasi dicatat dengan "
    "zi monev."
)


class Rekap:
    """The sheet, written from top to bottom; ``baris`` is the next free row, ``awal`` and ``akhir`` the komponen's."""

    def __init__(self, buku: Buku, fakta: Fakta) -> None:
        self.buku, self.lembar, self.baris = buku, buku.lembar("Rekap"), 0
        self.kelompok = _kelompok(fakta)
        self.kolom = (Kolom("Komponen", 38), *(satu for _, isi in self.kelompok for satu in isi))
        for nomor, satu in enumerate(self.kolom):
            self.lembar.set_column(nomor, nomor, satu.lebar)
        self._pembuka(fakta)
        self._bagian("Catatan", fakta["catatan"], _CATATAN)
        self._kepala()
        self.awal, self.akhir = self.baris, self.baris + len(fakta["komponen"]) - 1
        self._isi(fakta)
        self._halaman = [self.baris]

    def grafik(self, grafik: Chart, keterangan: str) -> None:
        """Put a chart below what is there, as wide as the table; ``keterangan`` is read instead of it."""
        lebar = sum(satu.lebar * 7 + 5 for satu in self.kolom)  # pixels
        grafik.set_size({"width": lebar, "height": _TINGGI_GRAFIK})
        pilihan = {"description": satu_baris(polos(keterangan)), "y_offset": _SELA}  # clear of the page before
        self.lembar.insert_chart(self.baris, 0, grafik, pilihan)
        self.baris += _BARIS_GRAFIK

    def penutup(self, fakta: Fakta) -> None:
        """Write what is to be read after the figures, and say where pages begin."""
        self.lembar.set_h_pagebreaks([*self._halaman, self.baris])
        self._bagian("Ringkasan", [Harfiah(satu) for satu in fakta["narasi"]["ringkasan"]], _LEPAS)
        self._bagian("Kolom Catatan rapat", [Harfiah(_CARA)], _LEPAS)

    def _pembuka(self, fakta: Fakta) -> None:
        kata = fakta["kata"]
        for isi, sifat, tinggi in ((kata["judul"], _JUDUL, _TINGGI_JUDUL), (kata["subjudul"], _LEPAS, None)):
            self._paragraf(isi, sifat, tinggi)
        for nama, nilai in _keterangan(fakta):
            self.buku.tulis(self.lembar, (self.baris, 0), nama, _NAMA)
            self.buku.gabung(self.lembar, (self.baris, 1, self.baris, len(self.kolom) - 1), nilai, _LEPAS)
            self.lembar.set_row(self.baris, tinggi_baris([(nilai, sum(satu.lebar for satu in self.kolom[1:]))]))
            self.baris += 1

    def _paragraf(self, isi: Sel, sifat: Sifat, tinggi: int | None = None) -> None:
        self.buku.paragraf(self.lembar, self.baris, self.kolom, isi, sifat)
        if tinggi:
            self.lembar.set_row(self.baris, tinggi)
        self.baris += 1

    def _bagian(self, judul: str, isi: Sequence[str], sifat: Sifat) -> None:
        if isi:
            self._paragraf(judul, _BAB, _TINGGI_BAB)
        for satu in isi:
            self._paragraf(satu, sifat)

    def _kepala(self) -> None:
        """Write the head of the recap, in two rows; groups of columns stand over their columns."""
        self._paragraf("Rekapitulasi per komponen", _BAB, _TINGGI_BAB)
        atas, bawah, kolom = self.baris, self.baris + 1, 1
        self.buku.kepala(self.lembar, (atas, 0, bawah, 0), self.kolom[0].judul)
        for judul, isi in self.kelompok:
            akhir = kolom + len(isi) - 1
            self.buku.kepala(
                self.lembar, (atas, kolom, atas if judul else bawah, akhir), judul or isi[0].judul, _TENGAH
            )
            for nomor, satu in enumerate(isi if judul else (), start=kolom):
                self.buku.kepala(self.lembar, (bawah, nomor, bawah, nomor), satu.judul, _TENGAH)
            kolom = akhir + 1
        self.baris = bawah + 1

    def _isi(self, fakta: Fakta) -> None:
        for satu in fakta["komponen"]:
            self._baris(Harfiah(polos(f"{satu['nomor']}. {satu['nama']}")), satu["angka"], fakta["kategori_ada"], {})
        self._baris("Seluruh rencana", fakta["angka"], fakta["kategori_ada"], _JUMLAH)

    def _baris(self, nama: str, angka: Fakta, kategori: bool, sifat: Sifat) -> None:  # noqa: FBT001  # a fact
        tempo, tahun = angka["rekap"]["jatuh_tempo"], angka["rekap"]["tahun"]
        isi = (nama, *_angka(tempo), *((tempo["kategori"],) if kategori else ()), *_angka(tahun), angka["terlambat"])
        for nomor, (sel, kolom) in enumerate(zip(isi, self.kolom, strict=True)):
            letak = {**sifat, **_TENGAH} if nomor else sifat
            self.buku.tulis(self.lembar, (self.baris, nomor), sel, letak, kolom.angka)
        self.lembar.set_row(self.baris, tinggi_baris([(nama, self.kolom[0].lebar)]))
        self.baris += 1


def _kelompok(fakta: Fakta) -> Sequence[tuple[str, Sequence[Kolom]]]:
    angka = (Kolom("Target", 12), Kolom("Realisasi", 12), Kolom("Capaian", 12, PERSEN))
    kategori = (Kolom("Kategori", 14),) if fakta["kategori_ada"] else ()
    kata = fakta["kata"]
    return (
        (kata["tenggat_tiba"], (*angka, *kategori)),
        (kata["setahun"], angka),
        ("", (Kolom("Lewat tenggat", 12),)),
    )


def _angka(rekap: Fakta) -> tuple[int, int, float | str]:
    """Give the figures; where nothing is asked for there is no capaian, and the words of the facts say so."""
    return rekap["target"], rekap["realisasi"], rekap["persen"] if rekap["capaian"] is None else rekap["capaian"]


def _keterangan(fakta: Fakta) -> Iterator[tuple[str, Sel]]:
    """Give what the workbook is of, each with its name."""
    kata, rapat = fakta["kata"], fakta["rapat"]
    yield "Satuan kerja", fakta["satker"]
    yield "Keadaan per", date.fromisoformat(fakta["per"])
    yield "Asal", kata["kaki"]
    yield "Dibuat ulang dengan", kata["ulang"]
    if rapat["ada"]:
        pimpinan = f"pimpinan {rapat['pimpinan']}" if rapat["pimpinan"] else ""
        yield "Rapat", Harfiah(" · ".join(filter(None, (rapat["tanggal_kata"], rapat["tempat"], pimpinan))))
        yield "Hadir dalam rapat", Harfiah(", ".join(rapat["hadir"]))
