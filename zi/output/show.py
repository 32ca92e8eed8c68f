"""``zi show``: one indikator whole, with its evidence and how each file was read."""

from collections.abc import Iterator
from datetime import date

from zi.model.bukti import Bukti
from zi.model.capaian import BELUM_MULAI, BuktiDinilai, Capaian, IndikatorDinilai, PeriodeDinilai
from zi.model.hari import tulis
from zi.model.periode import Periode
from zi.model.riwayat import Riwayat
from zi.output.angka import persen
from zi.output.kata import awal_besar, dokumen, keadaan, nama_periode, sampai, terbaca, terhitung
from zi.output.kepala import kepala
from zi.output.lampiran import sel
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel
from zi.output.riwayat import jejak

_NAMA = {
    "komponen": "Komponen",
    "aspek": "Aspek",
    "kegiatan": "Kegiatan",
    "indikator": "Indikator",
    "bukti_fisik": "Bukti fisik",
    "waktu": "Waktu",
    "target": "Target",
}


def lembar(
    capaian: Capaian,
    dinilai: IndikatorDinilai,
    hari_ini: date | None,
    catatan: str | None,
    riwayat: Riwayat | None = None,
) -> Lembar:
    """Lay out one indikator: the decree's words, the figures, each periode with its evidence; ``catatan`` below.

    ``riwayat`` is its history, None where git was not asked or could not tell.
    """
    periode = _periode(dinilai, capaian, riwayat)
    bagian = (_kata(dinilai), _angka(dinilai, sampai(capaian.per, hari_ini)), *periode)
    judul = Sel(f"Indikator {dinilai.indikator.id}", "judul")
    bawah = (Bagian(None, (), (), (Sel(catatan, "peringatan"),)),) if catatan else ()
    return Lembar((*kepala(capaian.rencana, capaian.per), Sel(""), judul), (*bagian, *bawah))


def _kata(dinilai: IndikatorDinilai) -> Bagian:
    satu = dinilai.indikator
    isi = {_NAMA[nama]: Sel(teks, miring=True) for nama, teks in sel(satu).items()}
    isi["Dokumen"] = Sel(dokumen(satu.dokumen))
    if satu.dicabut:
        sejak = tulis(satu.dicabut.tanggal)
        teks = f"oleh Keputusan Nomor {satu.dicabut.oleh} sejak {sejak}; periode sejak hari itu tidak diminta lagi"
        isi["Dicabut"] = Sel(teks, "dekat")
    isi["Penanggung jawab"] = Sel(", ".join(satu.penanggung_jawab) or "belum ditetapkan")
    return Bagian(None, (Kolom(), Kolom(lipat=True)), tuple((Sel(nama, "redup"), teks) for nama, teks in isi.items()))


def _angka(dinilai: IndikatorDinilai, kata_sampai: str) -> Bagian:
    angka = dinilai.angka
    isi = (
        (awal_besar(kata_sampai), angka.capaian_jatuh_tempo, angka.realisasi_jatuh_tempo, angka.target_jatuh_tempo),
        ("Setahun", angka.capaian, angka.realisasi, angka.target),
    )
    baris = tuple(
        (
            Sel(nama),
            Sel(persen(rasio), "tebal"),
            Sel(f"{realisasi} dari {target}" if target else "belum ada yang tiba tenggatnya"),
        )
        for nama, rasio, realisasi, target in isi
    )
    return Bagian(None, (Kolom(), Kolom(kanan=True), Kolom()), baris)


def _periode(dinilai: IndikatorDinilai, capaian: Capaian, riwayat: Riwayat | None) -> Iterator[Bagian]:
    batas = capaian.rencana.pengaturan.batas_hari_dicatat
    for ke in dinilai.periode:
        keadaan_ini = keadaan(ke, capaian.per)
        lebih = f" ({ke.realisasi} bukti)" if ke.realisasi > ke.target else ""
        banyak = f"{min(ke.realisasi, ke.target)} dari {ke.target}{lebih}"
        judul = f"{nama_periode(ke.periode)} · {banyak} · {keadaan_ini.teks}"
        baris = [
            baris
            for satu in ke.bukti
            for baris in (*_bukti(satu, dinilai.indikator.id), *_waktu(satu.bukti, ke.periode, riwayat, batas))
        ]
        yield Bagian(Sel(judul, keadaan_ini.gaya or "tebal"), (Kolom(), Kolom(lipat=True)), tuple(baris), _kurang(ke))


def _kurang(ke: PeriodeDinilai) -> tuple[Sel, ...]:
    kata = "Masih kurang" if ke.status != BELUM_MULAI or ke.bukti else "Yang diminta"
    banyak = f"{ke.target - ke.realisasi} bukti, masing-masing " if ke.target > 1 else ""
    return (Sel(f"{kata}: {banyak}{dokumen(ke.kurang)}"),) if ke.kurang else ()


def _bukti(dinilai: BuktiDinilai, id_indikator: str) -> Iterator[Baris]:
    """A record as its reader expects: number, day and subject first, then how each file was read, the path last."""
    bukti = dinilai.bukti
    nomor = f"Nomor {bukti.isi.nomor}, " if bukti.isi.nomor else ""
    yield Sel("Bukti", "redup"), Sel(f"{nomor}{tulis(bukti.tanggal)}{f', {bukti.uraian}' if bukti.uraian else ''}")
    yield Sel(""), terhitung(dinilai)
    if bukti.id != id_indikator:
        yield Sel(""), Sel(f"lewat “juga” dari {bukti.id} {bukti.kode}")
    for nama, jenis in terbaca(bukti):
        yield Sel(""), Sel(f"{nama} → {jenis}", "redup" if jenis == "lampiran" else "")
    if bukti.isi.pelaksana:
        yield Sel(""), Sel(f"Pelaksana: {', '.join(bukti.isi.pelaksana)}")
    if bukti.isi.catatan:
        yield Sel(""), Sel(f"Catatan: {bukti.isi.catatan}")
    yield Sel(""), Sel(f"{bukti.folder}/", "redup")


def _waktu(bukti: Bukti, periode: Periode, riwayat: Riwayat | None, batas: int) -> Iterator[Baris]:
    """The two times of a record: a day before the periode opens, and when it was recorded, by whom."""
    awal = (periode.mulai - bukti.tanggal).days
    if awal > 0:
        yield Sel(""), Sel(f"bertanggal {awal} hari sebelum {periode.kode} mulai", "redup")
    if riwayat:
        for kata in jejak(bukti.folder, riwayat, batas):
            yield Sel(""), Sel(kata, "redup")
