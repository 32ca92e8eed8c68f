"""The working sheet of a meeting (xlsxwriter): the register as tables to be filled in, with lists to choose from."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from zi.model.bentuk.monev import Kendala
from zi.model.monev import Catatan, RekomendasiDinilai, nama_rekomendasi
from zi.model.monev.lembar import (
    ASAL,
    DAFTAR,
    HARI,
    KENDALA,
    KEPALA_ASAL,
    KOLOM,
    LANJUTAN,
    RAPAT,
    REKOMENDASI,
    Kolom,
    baku,
    nilai,
    rentang,
    sel,
)
from zi.model.monev.pasang import TETAP, jati_diri
from zi.model.rencana import Rencana
from zi.model.teks import polos
from zi.output.harfiah import Harfiah
from zi.output.tabel_xlsx import HARI as HARI_SEL
from zi.output.tabel_xlsx import POLOS, Buku, Kotak, Sel, Sifat, halaman
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
_PETUNJUK = {
    RAPAT: "Yang hadir: satu nama satu baris (Alt+Enter), atau dipisahkan dengan “;”. Sel abu-abu jangan diubah.",
    KENDALA: "Satu baris, satu kendala. Id indikator dikosongkan bila kendalanya mengenai seluruh rencana. "
    "Kode jangan diubah.",
    REKOMENDASI: "Satu baris, satu rekomendasi. Beberapa nama: satu nama satu baris (Alt+Enter), atau dengan “;”.",
    LANJUTAN: "Rekomendasi rapat sebelumnya: isi tiga kolom terakhir bila sudah dilaksanakan.",
}

_TIDAK_ADA = "Tidak ada rekomendasi rapat sebelumnya yang perlu ditindaklanjuti."

_Isi = dict[str, str | date]  # what the cells of a row show, by the key of the column; a row to be filled in has an id


def lembar_kerja(catatan: Catatan, lanjutan: Sequence[RekomendasiDinilai], rencana: Rencana) -> bytes:
    """Give the workbook; ``lanjutan`` are the recommendations of earlier meetings that have to be followed up."""
    buku = Buku(f"Lembar kerja rapat monev TW{catatan.triwulan} {catatan.tahun}")
    rapat = {**_isi(catatan.isi.rapat, RAPAT), **jati_diri(catatan, rencana)}
    _rapat(buku, rapat, rencana.tahun)
    pilihan = {"indikator": list(rencana.menurut_id), "penanggung_jawab": _nama(rencana)}
    tabel = {
        KENDALA: [_kendala(rencana, f"K{nomor}", satu) for nomor, satu in enumerate(catatan.isi.kendala, start=1)],
        REKOMENDASI: [_isi(satu, REKOMENDASI) for satu in catatan.isi.rekomendasi],
        LANJUTAN: [
            {**_isi(ini.rekomendasi, LANJUTAN), "id": nama_rekomendasi(ini.catatan, ini.rekomendasi, rencana.tahun)}
            for ini in lanjutan
        ],
    }
    kosong = {nama: [_Isi(id=satu) for satu in _id_kosong(nama, catatan)] for nama in tabel}
    for nama, baris in tabel.items():
        _tabel(buku, nama, [*baris, *kosong[nama]], pilihan, rencana.tahun)
    _daftar_pilihan(buku, pilihan)
    _asal(buku, {RAPAT: [rapat], **tabel})
    return buku.selesai()


def _nama(rencana: Rencana) -> list[str]:
    """Give everybody that the plan names: who answers for something, then the team."""
    tim = [satu.nama for satu in rencana.dasar.tim] if rencana.dasar else []
    semua = [nama for satu in rencana.indikator for nama in satu.penanggung_jawab]
    return [str(satu) for satu in dict.fromkeys(map(sel, [*semua, *tim]))]


def _isi(entri: object, tabel: str) -> _Isi:
    return {kolom.kunci: sel(nilai(entri, kolom.kunci)) for kolom in KOLOM[tabel]}


def _kendala(rencana: Rencana, kode: str, entri: Kendala) -> _Isi:
    indikator = rencana.menurut_id.get(entri.indikator or "")
    kata = polos(indikator.uraian) if indikator else "" if entri.indikator else "Seluruh rencana"
    return {**_isi(entri, KENDALA), "id": kode, "kata": sel(kata)}


def _id_kosong(tabel: str, catatan: Catatan) -> Iterator[str]:
    """Give the ids of rows to be filled in, behind those that there are."""
    ada = [int(satu.id.partition("-")[2]) for satu in catatan.isi.rekomendasi]
    nomor = len(catatan.isi.kendala) if tabel == KENDALA else max(ada, default=0)
    depan = "K" if tabel == KENDALA else f"TW{catatan.triwulan}-"
    for satu in range(nomor + 1, nomor + 1 + _KOSONG[tabel]):
        yield f"{depan}{satu}"


def _rapat(buku: Buku, rapat: _Isi, tahun: int) -> None:
    """Write the sheet of the meeting: heads on the left, values on the right."""
    lembar = buku.lembar(RAPAT)
    for nomor, lebar in enumerate(_LEBAR_RAPAT):
        lembar.set_column(nomor, nomor, lebar)
    for nomor, kolom in enumerate(KOLOM[RAPAT]):
        isi = rapat[kolom.kunci]
        buku.kepala(lembar, (nomor, 0, nomor, 0), kolom.judul)
        _sel(buku, lembar, (nomor, 1), kolom, isi)
        lembar.set_row(nomor, tinggi_baris([(Teks(str(isi).split("\n")), _LEBAR_RAPAT[1])]))
        if kolom.jenis == HARI:
            _periksa_hari(lembar, (nomor, 1, nomor, 1), tahun)
    lembar.ignore_errors({"number_stored_as_text": "A1:B20"})
    di = len(KOLOM[RAPAT]) + 1
    buku.gabung(lembar, (di, 0, di, 1), Harfiah(_PETUNJUK[RAPAT]), _PETUNJUK_GAYA)
    lembar.set_row(di, tinggi_baris([(_PETUNJUK[RAPAT], sum(_LEBAR_RAPAT))]))
    halaman(lembar)


def _tabel(buku: Buku, nama: str, semua: Sequence[_Isi], pilihan: dict[str, list[str]], tahun: int) -> None:
    """Write one table: what it is for and its head stay in view."""
    lembar, kolom = buku.lembar(nama), KOLOM[nama]
    akhir = _KEPALA + max(len(semua), 1)
    _kepala(buku, lembar, nama, _PETUNJUK[nama] if semua else _TIDAK_ADA)
    for urut, satu in enumerate(kolom):
        kotak = (_KEPALA + 1, urut, akhir, urut)
        if satu.jenis == HARI and satu.dibaca:
            _periksa_hari(lembar, kotak, tahun)
        elif satu.dibaca and pilihan.get(satu.kunci):
            _periksa_daftar(lembar, kotak, satu, pilihan)
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


def _periksa_daftar(lembar: Worksheet, kotak: Kotak, kolom: Kolom, pilihan: dict[str, list[str]]) -> None:
    huruf = chr(65 + list(pilihan).index(kolom.kunci))
    sumber = f"={_PILIHAN}!${huruf}$2:${huruf}${len(pilihan[kolom.kunci]) + 1}"
    tegas = {"show_error": kolom.jenis != DAFTAR, "error_title": kolom.judul, "error_message": "Pilih dari daftar."}
    lembar.data_validation(*kotak, {"validate": "list", "source": sumber, **tegas})


def _periksa_hari(lembar: Worksheet, kotak: Kotak, tahun: int) -> None:
    awal, akhir = rentang(tahun)
    lembar.data_validation(
        *kotak,
        {
            "validate": "date",
            "criteria": "between",
            "minimum": awal,
            "maximum": akhir,
            "error_title": "Tanggal",
            "error_message": f"Tulis tanggal dari {awal.year} sampai {akhir.year}, misalnya 31/07/{tahun}.",
        },
    )


def _daftar_pilihan(buku: Buku, pilihan: dict[str, list[str]]) -> None:
    """Write the lists to choose from on a sheet that is not shown."""
    lembar = buku.lembar(_PILIHAN)
    for urut, (kunci, isi) in enumerate(pilihan.items()):
        for nomor, satu in enumerate([kunci, *isi]):
            buku.tulis(lembar, (nomor, urut), Harfiah(satu), {"num_format": "@"})
    lembar.hide()


def _asal(buku: Buku, tabel: Mapping[str, Sequence[_Isi]]) -> None:
    """Write what the cells say now on a sheet that is not shown, for what reads the sheet back."""
    lembar = buku.lembar(ASAL)
    semua = [
        (nama, str(satu.get("id", "")), kunci, baku(isi))
        for nama, baris in tabel.items()
        for satu in baris
        for kunci, isi in satu.items()
        if isi and kunci not in {"id", "kata", *TETAP}
    ]
    for nomor, baris in enumerate([(*KEPALA_ASAL, str(len(semua))), *semua]):
        for urut, isi in enumerate(baris):
            teks = Teks([Harfiah(satu) for satu in isi.split("\n")])
            buku.tulis(lembar, (nomor, urut), teks, {"num_format": "@"})
    lembar.hide()
