"""The working sheet of a meeting (xlsxwriter): the register as tables to be filled in, with lists to choose from."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from zi.model.monev import Catatan, RekomendasiDinilai
from zi.model.monev.lembar import (
    DAFTAR,
    HARI,
    KENDALA,
    KOLOM,
    LANJUTAN,
    RAPAT,
    REKOMENDASI,
    Kolom,
    nilai,
    sel,
)
from zi.model.monev.pasang import nama_lanjutan
from zi.model.rencana import Rencana
from zi.model.teks import polos
from zi.output.harfiah import Harfiah
from zi.output.tabel_xlsx import HARI as HARI_SEL
from zi.output.tabel_xlsx import POLOS, Buku, Sel, Sifat, halaman
from zi.output.teks_xlsx import Teks, tinggi_baris

_PILIHAN = "Pilihan"
_KOSONG = {KENDALA: 20, REKOMENDASI: 15, LANJUTAN: 0}  # rows to be filled in
_LEBAR = {
    "id": 14,
    "indikator": 12,
    "kata": 44,
    "uraian": 52,
    "solusi": 44,
    "penanggung_jawab": 26,
    "tenggat": 16,
    "selesai.tanggal": 16,
    "selesai.uraian": 36,
    "selesai.bukti": 40,
}
_LEBAR_RAPAT = (18, 60)
_REDUP: Sifat = {"bg_color": "#EFEFEF", "font_color": "#595959"}  # not to be filled in
_PETUNJUK_GAYA: Sifat = {"border": 0, "font_color": "#595959"}
_KEPALA = 1  # the row of heads, from 0
_AWAL, _AKHIR = date(2000, 1, 1), date(2099, 12, 31)
_PETUNJUK = {
    RAPAT: "Yang hadir: satu nama satu baris (Alt+Enter), atau dipisahkan dengan “;”. Sel abu-abu jangan diubah.",
    KENDALA: "Satu baris, satu kendala. Id indikator dikosongkan bila kendalanya mengenai seluruh rencana.",
    REKOMENDASI: "Satu baris, satu rekomendasi. Beberapa nama: satu nama satu baris (Alt+Enter), atau dengan “;”.",
    LANJUTAN: "Rekomendasi rapat sebelumnya: isi tiga kolom terakhir bila sudah dilaksanakan.",
}

_TIDAK_ADA = "Tidak ada rekomendasi rapat sebelumnya yang perlu ditindaklanjuti."


class _Baris(NamedTuple):
    """A row: what its cells show, by the key of the column."""

    isi: dict[str, str | date]


def lembar_kerja(catatan: Catatan, lanjutan: Sequence[RekomendasiDinilai], rencana: Rencana) -> bytes:
    """Give the workbook; ``lanjutan`` are the recommendations of earlier meetings that have to be followed up."""
    buku = Buku(f"Lembar kerja rapat monev TW{catatan.triwulan} {catatan.tahun}")
    _rapat(buku, catatan)
    pilihan = {"indikator": list(rencana.menurut_id), "penanggung_jawab": _nama(rencana)}
    tabel = {
        KENDALA: [_Baris(_kendala(rencana, satu.indikator, satu)) for satu in catatan.isi.kendala],
        REKOMENDASI: [_Baris(_isi(satu, REKOMENDASI)) for satu in catatan.isi.rekomendasi],
        LANJUTAN: [
            _Baris(
                {**_isi(ini.rekomendasi, LANJUTAN), "id": nama_lanjutan(ini.catatan, ini.rekomendasi, rencana.tahun)}
            )
            for ini in lanjutan
        ],
    }
    tabel[REKOMENDASI] += [_Baris({"id": satu}) for satu in _id_kosong(catatan)]
    for nama, baris in tabel.items():
        _tabel(buku, nama, baris, pilihan)
    _daftar_pilihan(buku, pilihan)
    return buku.selesai()


def _nama(rencana: Rencana) -> list[str]:
    """Give everybody that the plan names: who answers for something, then the team."""
    tim = [satu.nama for satu in rencana.dasar.tim] if rencana.dasar else []
    semua = [nama for satu in rencana.indikator for nama in satu.penanggung_jawab]
    return [str(satu) for satu in dict.fromkeys(map(sel, [*semua, *tim]))]


def _isi(entri: object, tabel: str) -> dict[str, str | date]:
    return {kolom.kunci: sel(nilai(entri, kolom.kunci)) for kolom in KOLOM[tabel]}


def _kendala(rencana: Rencana, id_indikator: str | None, entri: object) -> dict[str, str | date]:
    indikator = rencana.menurut_id.get(id_indikator or "")
    kata = polos(indikator.uraian) if indikator else "" if id_indikator else "Seluruh rencana"
    return {**_isi(entri, KENDALA), "kata": sel(kata)}


def _id_kosong(catatan: Catatan) -> Iterator[str]:
    nomor = max((int(satu.id.partition("-")[2]) for satu in catatan.isi.rekomendasi), default=0)
    for satu in range(nomor + 1, nomor + 1 + _KOSONG[REKOMENDASI]):
        yield f"TW{catatan.triwulan}-{satu}"


def _rapat(buku: Buku, catatan: Catatan) -> None:
    """Write the sheet of the meeting: heads on the left, values on the right."""
    lembar = buku.lembar(RAPAT)
    for nomor, lebar in enumerate(_LEBAR_RAPAT):
        lembar.set_column(nomor, nomor, lebar)
    tetap = {"rapat": f"TW{catatan.triwulan}", "tahun": str(catatan.tahun)}
    for nomor, kolom in enumerate(KOLOM[RAPAT]):
        isi = sel(tetap.get(kolom.kunci) or nilai(catatan.isi.rapat, kolom.kunci))
        buku.kepala(lembar, (nomor, 0, nomor, 0), kolom.judul)
        _sel(buku, lembar, (nomor, 1), kolom, isi)
        lembar.set_row(nomor, tinggi_baris([(Teks(str(isi).split("\n")), _LEBAR_RAPAT[1])]))
        if kolom.jenis == HARI:
            _periksa_hari(lembar, (nomor, 1, nomor, 1))
    lembar.ignore_errors({"number_stored_as_text": "A1:B20"})
    di = len(KOLOM[RAPAT]) + 1
    buku.gabung(lembar, (di, 0, di, 1), Harfiah(_PETUNJUK[RAPAT]), _PETUNJUK_GAYA)
    lembar.set_row(di, tinggi_baris([(_PETUNJUK[RAPAT], sum(_LEBAR_RAPAT))]))
    halaman(lembar)


def _tabel(buku: Buku, nama: str, baris: Sequence[_Baris], pilihan: dict[str, list[str]]) -> None:
    """Write one table: what it is for and its head stay in view; below its rows there are some to be filled in."""
    lembar, kolom = buku.lembar(nama), KOLOM[nama]
    semua = [*(satu.isi for satu in baris), *([{}] * (_KOSONG[nama] - sum(len(satu.isi) == 1 for satu in baris)))]
    akhir = _KEPALA + max(len(semua), 1)
    _kepala(buku, lembar, nama, _PETUNJUK[nama] if semua else _TIDAK_ADA)
    for urut, satu in enumerate(kolom):
        _periksa(lembar, (_KEPALA + 1, urut, akhir, urut), satu, pilihan)
    for nomor, isi in enumerate(semua, start=_KEPALA + 1):
        for urut, satu in enumerate(kolom):
            _sel(buku, lembar, (nomor, urut), satu, isi.get(satu.kunci, ""))
        ukuran = [(Teks(str(isi.get(satu.kunci, "")).split("\n")), _LEBAR[satu.kunci]) for satu in kolom]
        lembar.set_row(nomor, tinggi_baris(ukuran))
    lembar.autofilter(_KEPALA, 0, akhir, len(kolom) - 1)
    lembar.ignore_errors({"number_stored_as_text": xl_range(0, 0, akhir, len(kolom) - 1)})
    halaman(lembar)


def _kepala(buku: Buku, lembar: Worksheet, nama: str, petunjuk: str) -> None:
    kolom = KOLOM[nama]
    buku.gabung(lembar, (0, 0, 0, len(kolom) - 1), Harfiah(petunjuk), _PETUNJUK_GAYA)
    lembar.set_row(0, 22)
    for urut, satu in enumerate(kolom):
        lembar.set_column(urut, urut, _LEBAR[satu.kunci])
        buku.kepala(lembar, (_KEPALA, urut, _KEPALA, urut), satu.judul)
    lembar.set_row(_KEPALA, 31)
    lembar.freeze_panes(_KEPALA + 1, 1)
    lembar.repeat_rows(_KEPALA)


def _sel(buku: Buku, lembar: Worksheet, di: tuple[int, int], kolom: Kolom, isi: str | date) -> None:
    """Write a cell; what only tells, and ids, are grey."""
    abu = POLOS if kolom.dibaca and kolom.kunci != "id" else _REDUP
    if isinstance(isi, date):
        buku.tulis(lembar, di, isi, abu)
    elif kolom.jenis == HARI:
        buku.tulis(lembar, di, None, {**abu, "num_format": HARI_SEL, "align": "left"})
    else:
        teks: Sel = Teks([Harfiah(satu) for satu in isi.split("\n")]) if isi else None
        buku.tulis(lembar, di, teks, {**abu, "num_format": "@"})  # so that an id is no day and no number


def _periksa(lembar: Worksheet, kotak: tuple[int, int, int, int], kolom: Kolom, pilihan: dict[str, list[str]]) -> None:
    """Let a column be chosen from a list, or take days alone."""
    if kolom.jenis == HARI and kolom.dibaca:
        _periksa_hari(lembar, kotak)
    elif kolom.dibaca and pilihan.get(kolom.kunci):
        huruf = chr(65 + list(pilihan).index(kolom.kunci))
        sumber = f"={_PILIHAN}!${huruf}$2:${huruf}${len(pilihan[kolom.kunci]) + 1}"
        tegas = {"show_error": kolom.jenis != DAFTAR, "error_title": kolom.judul, "error_message": "Pilih dari daftar."}
        lembar.data_validation(*kotak, {"validate": "list", "source": sumber, **tegas})


def _periksa_hari(lembar: Worksheet, kotak: tuple[int, int, int, int]) -> None:
    lembar.data_validation(
        *kotak,
        {
            "validate": "date",
            "criteria": "between",
            "minimum": _AWAL,
            "maximum": _AKHIR,
            "error_title": "Tanggal",
            "error_message": "Tulis tanggal, misalnya 31/07/2026.",
        },
    )


def _daftar_pilihan(buku: Buku, pilihan: dict[str, list[str]]) -> None:
    """Write the lists to choose from on a sheet that is not shown."""
    lembar = buku.lembar(_PILIHAN)
    for urut, (kunci, isi) in enumerate(pilihan.items()):
        for nomor, satu in enumerate([kunci, *isi]):
            buku.tulis(lembar, (nomor, urut), Harfiah(satu), {"num_format": "@"})
    lembar.hide()
