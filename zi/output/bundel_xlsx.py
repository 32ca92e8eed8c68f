"""The index of the package as a workbook (xlsxwriter): every file with its two days, people, commit and checksum."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from zi.model.bundel import Paket, RekamPaket, Terkemas, menurut_folder
from zi.model.riwayat import Riwayat
from zi.model.teks import polos, satu_baris
from zi.output.bundel import lain, rev
from zi.output.kata import keadaan, masih_kurang, terhitung
from zi.output.riwayat import nama_penerima

Sel = str | int | date | None
Kolom = Sequence[tuple[str, int]]  # heads and widths
_AWAL = datetime(1980, 1, 1)  # noqa: DTZ001  # a fixed day for what a workbook must say of its making
_TINGGI, _BARIS_TERBANYAK = 15, 8  # points of a line, and lines of a row
_A4 = 9  # as workbooks number it
_BATAS_TEKS = 32_000  # characters; a cell takes 32,767
_BERKAS = (  # the heads, and the widths of their columns in characters
    ("Folder", 24),
    ("Id", 9),
    ("Periode", 10),
    ("Indikator", 48),
    ("Kegiatan", 36),
    ("Nomor dokumen", 18),
    ("Hari kegiatan", 16),
    ("Hari tercatat", 16),
    ("Diserahkan oleh", 20),
    ("Diterima oleh", 28),
    ("Kiriman", 9),
    ("Commit", 14),
    ("Berkas dalam paket", 36),
    ("Nama asal", 30),
    ("Terbaca sebagai", 16),
    ("Halaman", 9),
    ("Byte", 11),
    ("SHA-256", 66),
    ("Keadaan", 34),
)
_PERIODE = (
    ("Id", 9),
    ("Periode", 10),
    ("Indikator", 60),
    ("Tenggat", 16),
    ("Target", 8),
    ("Realisasi", 10),
    ("Keadaan", 28),
    ("Masih kurang", 48),
)


def buku(paket: Paket, riwayat: Riwayat, berkas: Sequence[Terkemas]) -> bytes:
    """Give the workbook: one sheet of files, one of periode; text cells only where text is meant."""
    keluar = io.BytesIO()
    pilihan = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(keluar, pilihan) as buku_kerja:
        buku_kerja.set_properties({"title": "Daftar bukti", "created": _AWAL})
        _lembar(buku_kerja, "Berkas", _BERKAS, _baris_berkas(paket, riwayat, berkas))
        _lembar(buku_kerja, "Periode", _PERIODE, _baris_periode(paket))
    return _tetap(keluar.getvalue())


def _lembar(
    buku_kerja: Workbook, nama: str, kolom: Sequence[tuple[str, int]], baris: Iterable[tuple[Sel, ...]]
) -> None:
    lembar: Worksheet = buku_kerja.add_worksheet(nama)
    kepala = buku_kerja.add_format({"bold": True, "bg_color": "#F0F0F0", "text_wrap": True, "valign": "top"})
    teks = buku_kerja.add_format({"text_wrap": True, "valign": "top"})
    hari = buku_kerja.add_format({"num_format": "dd-mm-yyyy", "valign": "top", "align": "left"})
    for nomor, (judul, lebar) in enumerate(kolom):
        lembar.set_column(nomor, nomor, lebar)
        lembar.write_string(0, nomor, judul, kepala)
    akhir = 0
    for akhir, isi in enumerate(baris, start=1):
        lembar.set_row(akhir, _TINGGI * _baris_teks(isi, kolom))  # not every program works it out by itself
        for nomor, sel in enumerate(isi):
            _sel(lembar, akhir, nomor, sel, hari if isinstance(sel, date) else teks)
    lembar.freeze_panes(1, 0)
    lembar.repeat_rows(0)
    lembar.set_landscape()
    lembar.set_paper(_A4)
    lembar.fit_to_pages(1, 0)
    lembar.autofilter(0, 0, akhir, len(kolom) - 1)


def _baris_teks(isi: Sequence[Sel], kolom: Kolom) -> int:
    """Give how many lines the longest text of a row takes in its column, within what fits a screen."""
    panjang = (len(sel) // lebar + 1 for sel, (_, lebar) in zip(isi, kolom, strict=True) if isinstance(sel, str))
    return min(max(panjang), _BARIS_TERBANYAK)


def _sel(lembar: Worksheet, baris: int, kolom: int, isi: Sel, bentuk: Format) -> None:
    if isinstance(isi, str):
        lembar.write_string(baris, kolom, satu_baris(isi)[:_BATAS_TEKS], bentuk)
    elif isinstance(isi, date):
        lembar.write_datetime(baris, kolom, isi, bentuk)
    elif isi is None:
        lembar.write_blank(baris, kolom, None, bentuk)
    else:
        lembar.write_number(baris, kolom, isi, bentuk)


def _baris_berkas(paket: Paket, riwayat: Riwayat, berkas: Sequence[Terkemas]) -> Iterator[tuple[Sel, ...]]:
    milik = menurut_folder(berkas)
    for rekam in paket.rekam:
        kepala, ekor = _kepala(paket, riwayat, rekam), _keadaan(rekam)
        for satu in milik.get(rekam.folder, ()):
            jalur = satu.kemasan.jalur if satu.ada else "isinya tidak ada dalam paket ini (Git LFS)"
            yield (*kepala, jalur, satu.kemasan.asal, satu.jenis, satu.halaman, satu.ukuran, satu.sha256, ekor)
        for bukan in lain(rekam):
            yield (*kepala, "–", str(bukan["nama"]), str(bukan["jenis"]), None, None, str(bukan["sha256"]), ekor)


def _kepala(paket: Paket, riwayat: Riwayat, rekam: RekamPaket) -> tuple[Sel, ...]:
    di, bukti, tercatat = rekam.tempat[0], rekam.bukti, riwayat.rekam.get(rekam.bukti.folder)
    uraian = polos(paket.capaian.rencana.menurut_id[di.id].uraian)
    pertama = tercatat.pertama if tercatat else None
    return (
        *(rekam.folder, di.id, di.kode, uraian, bukti.uraian, bukti.isi.nomor or "", bukti.tanggal),
        tercatat.hari_dicatat(riwayat.zona) if tercatat else None,
        pertama.komit.penulis.nama if pertama else "",
        nama_penerima(pertama.langkah) if pertama else "belum diterima di cabang utama",
        pertama.langkah.utama.pr if pertama else None,
        rev(tercatat)[:12],
    )


def _keadaan(rekam: RekamPaket) -> str:
    utama, *juga = rekam.tempat
    kata = [terhitung(utama.dinilai).teks, *(f"{di.id} {di.kode}: {terhitung(di.dinilai).teks}" for di in juga)]
    return "; ".join(kata)


def _baris_periode(paket: Paket) -> Iterator[tuple[Sel, ...]]:
    for satu, ke in paket.periode:
        yield (
            *(satu.indikator.id, ke.periode.kode, polos(satu.indikator.uraian), ke.periode.tenggat),
            *(ke.target, ke.realisasi, keadaan(ke, paket.capaian.per).teks),
            masih_kurang(ke) if ke.kurang else "",
        )


def _tetap(data: bytes) -> bytes:
    """Write a workbook's zip again so that nothing in it depends on the day, the machine or its libraries."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as asal, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in sorted(asal.namelist(), key=lambda satu: (satu != "[Content_Types].xml", satu)):
            entri = zipfile.ZipInfo(nama, (1980, 1, 1, 0, 0, 0))
            entri.create_system, entri.external_attr = 3, 0o100644 << 16
            tujuan.writestr(entri, asal.read(nama))
    return keluar.getvalue()
