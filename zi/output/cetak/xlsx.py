"""The report as the working table of the meeting (xlsxwriter): a recap, a sheet per komponen, and the lists."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from xlsxwriter.worksheet import Worksheet

from zi.output.cetak.grafik_xlsx import batang, keterangan_batang, kurva
from zi.output.cetak.lembar_xlsx import Daftar, daftar, kurva_s
from zi.output.cetak.rekap_xlsx import Rekap
from zi.output.tabel_xlsx import Buku, halaman


def xlsx(fakta: Mapping[str, Any]) -> bytes:
    """Lay out the facts of the report; the same facts are the same bytes."""
    buku = Buku(fakta["kata"]["judul"], date.fromisoformat(fakta["per"]))
    rekap = Rekap(buku, fakta)
    _halaman(rekap.lembar, fakta)
    rekap.lembar.set_print_scale(100)  # as wide as the paper by itself; to fit it would forget where pages end
    for satu in daftar(fakta):
        _tabel(buku, satu, fakta)
    data = _tabel(buku, kurva_s(fakta), fakta)
    rekap.grafik(kurva(buku, data, fakta), fakta["kurva"]["keterangan"])
    rekap.grafik(batang(buku, rekap, fakta), keterangan_batang(fakta))
    rekap.penutup(fakta)
    return buku.selesai()


def _tabel(buku: Buku, satu: Daftar, fakta: Mapping[str, Any]) -> Worksheet:
    lembar = buku.lembar(satu.nama)
    buku.tabel(lembar, satu.kolom, satu.baris, satu.kosong)
    _halaman(lembar, fakta)
    return lembar


def _halaman(lembar: Worksheet, fakta: Mapping[str, Any]) -> None:
    kata = fakta["kata"]
    halaman(lembar, fakta["tata"]["kertas"], f"{fakta['satker']} · {kata['judul']}", (kata["kaki"], kata["ulang"]))
