"""The rows of the report: komponen, indikator and their periode, what is late, what comes next."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from zi.model.capaian import BuktiDinilai, PeriodeDinilai
from zi.model.hari import tulis, tulis_rentang
from zi.model.laporan import Dilaporkan, KomponenLaporan
from zi.model.tagihan import Tagihan
from zi.output.angka import desimal, persen
from zi.output.data import Data
from zi.output.harfiah import Harfiah
from zi.output.kata import awal_besar, dokumen, keadaan, masih_kurang, nama_jenis, nama_periode, sitiran, terhitung
from zi.output.laporan.bahan import Bahan
from zi.output.laporan.rekap import angka

Urut = Mapping[str, int]  # the number of a record in the list of evidence, by folder


def komponen(bahan: Bahan, urut: Urut) -> list[Data]:
    """Give every komponen, each with the indikator that had something due or done in the triwulan."""
    return [_komponen(satu, bahan, urut) for satu in bahan.laporan.komponen]


def _komponen(satu: KomponenLaporan, bahan: Bahan, urut: Urut) -> Data:
    ditunjukkan = [ini for ini in satu.indikator if ini.periode]
    kategori = bahan.rencana.pengaturan.kategori
    return {
        "nomor": str(satu.nomor),
        "nama": satu.nama,
        "angka": angka(satu.angka, [ini.angka for ini in satu.indikator], kategori),
        "narasi": Harfiah(_narasi(satu, bahan)),
        "indikator": [_indikator(ini, bahan, urut) for ini in ditunjukkan],
    }


def _narasi(satu: KomponenLaporan, bahan: Bahan) -> str:
    """Say in a sentence how a komponen did in the triwulan."""
    ini = satu.angka.triwulan
    ada = sum(bool(milik.periode) for milik in satu.indikator)
    if not ada:
        return f"Tidak ada kegiatan yang dijadwalkan atau dilaksanakan pada {bahan.lingkup}."
    if not ini.target:
        return f"Tidak ada target pada {bahan.lingkup}; yang dilaksanakan tercantum dalam tabel berikut."
    return (
        f"Target {bahan.lingkup} berjumlah {ini.target}, terealisasi {ini.realisasi} "
        f"(capaian {persen(ini.capaian)}).{_lewat(satu.angka.sampai.terlambat, ini.terlambat)}"
    )


def _lewat(semua: int, ini: int) -> str:
    """Say how many periode are late, and how many of them were so before."""
    if not semua:
        return ""
    lama = "seluruhnya" if not ini else f"{semua - ini} di antaranya"
    return f" Lewat tenggat {semua} periode{f', {lama} dari triwulan sebelumnya' if semua > ini else ''}."


def _indikator(satu: Dilaporkan, bahan: Bahan, urut: Urut) -> Data:
    indikator = satu.dinilai.indikator
    return {
        "id": indikator.id,
        "aspek": indikator.aspek,
        "kegiatan": indikator.kegiatan,
        "indikator": indikator.uraian,
        "bukti_fisik": indikator.bukti_fisik,
        "waktu": indikator.waktu,
        "target_capaian": indikator.teks_target,
        "dokumen": list(indikator.dokumen),
        "penanggung_jawab": [Harfiah(nama) for nama in indikator.penanggung_jawab],
        "angka": angka(satu.angka, [satu.angka], bahan.rencana.pengaturan.kategori),
        "periode": [_periode(ke, bahan.laporan.per, urut) for ke in satu.periode],
    }


def _waktu(ke: PeriodeDinilai, per: date) -> Data:
    """Give what a row says of a periode, wherever it stands."""
    rapi = keadaan(ke, per)
    return {
        "kode": ke.periode.kode,
        "nama": Harfiah(nama_periode(ke.periode)),
        "mulai": ke.periode.mulai.isoformat(),
        "tenggat": ke.periode.tenggat.isoformat(),
        "rentang": tulis_rentang(ke.periode.mulai, ke.periode.tenggat),
        "tenggat_kata": tulis(ke.periode.tenggat),
        "triwulan": ke.periode.triwulan,
        "target": ke.target,
        "realisasi": min(ke.realisasi, ke.target),
        "status": ke.status,
        "keadaan": awal_besar(rapi.teks),
        "gaya": rapi.gaya,
        "kurang": list(ke.kurang),
        "masih_kurang": Harfiah(awal_besar(masih_kurang(ke, nama_jenis).removeprefix("kurang ")) if ke.kurang else ""),
    }


def _periode(ke: PeriodeDinilai, per: date, urut: Urut) -> Data:
    capaian = Fraction(min(ke.realisasi, ke.target), ke.target)
    return {
        **_waktu(ke, per),
        "capaian": desimal(capaian),
        "persen": persen(capaian),
        "bukti": [_bukti(satu, urut) for satu in ke.bukti],
    }


def _bukti(satu: BuktiDinilai, urut: Urut) -> Data:
    return {
        "urut": urut[satu.bukti.folder],
        "sitiran": Harfiah(sitiran(satu.bukti)),
        "dihitung": satu.dihitung,
        "terhitung": Harfiah(terhitung(satu, nama_jenis).teks),
        "folder": Harfiah(satu.bukti.folder),
    }


def tagihan(daftar: tuple[Tagihan, ...], per: date) -> Iterator[Data]:
    """Give periode that are late, or that come next."""
    for satu in daftar:
        indikator = satu.indikator.indikator
        yield {
            "id": indikator.id,
            "indikator": indikator.uraian,
            **_waktu(satu.periode, per),
            "dokumen": Harfiah(awal_besar(dokumen(indikator.dokumen, nama_jenis))),
            "penanggung_jawab": [Harfiah(nama) for nama in indikator.penanggung_jawab],
        }
