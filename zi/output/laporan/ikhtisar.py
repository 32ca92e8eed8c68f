"""What is said when the report is written: the figures in three lines, and how the signed one is handed in."""

from collections.abc import Iterator, Mapping
from shlex import quote
from typing import Any

from zi.model.jenis import PISAH_ATAU
from zi.model.rapat import dibuktikan_laporan
from zi.output.laporan.bahan import Bahan

_CONTOH = {
    "laporan": "laporan-bertanda-tangan.pdf",
    "dokumentasi": "foto-rapat.jpg",
    "foto": "foto-rapat.jpg",
    "video": "video-rapat.mp4",
    "tangkapan-layar": "tangkapan-layar.png",
}


def ikhtisar(isi: Mapping[str, Any]) -> Iterator[str]:
    """Sum up the figures in three lines; what the reader must know first comes before them."""
    yield from (f"Perhatikan: {satu}" for satu in isi["catatan"])
    rekap, kata = isi["angka"]["rekap"], isi["kata"]
    yield _baris(kata["tenggat_tiba"], rekap["jatuh_tempo"])
    yield _baris(kata["setahun"], rekap["tahun"])
    daftar = [*isi["tindak_lanjut"], *(isi["rekomendasi"] if isi["tahunan"] else ())]
    asal = "" if isi["tahunan"] else " dari rapat sebelumnya"
    terbuka = sum(satu["terbuka"] for satu in daftar)
    lewat = f"Lewat tenggat {kata['sampai']}: {isi['angka']['terlambat']} periode"
    yield f"{lewat}; rekomendasi terbuka{asal}: {terbuka}"


def _baris(nama: str, rekap: Mapping[str, Any]) -> str:
    dasar = f"(rata-rata {rekap['indikator']} indikator) · {rekap['realisasi']} dari {rekap['target']}"
    return f"{nama}: {rekap['persen']} {dasar}" if rekap["target"] else f"{nama}: belum ada target"


def saran(bahan: Bahan) -> Iterator[str]:
    """Give the line that hands in the signed report, where the plan asks for it and it is not there yet."""
    triwulan = bahan.laporan.triwulan
    belum = list(dibuktikan_laporan(bahan.laporan.capaian, triwulan)) if triwulan else []
    if not belum:
        return
    (satu, ke), *lain = belum[::-1]  # of two, the one on the meeting itself comes last in the decree
    hari = bahan.rapat.isi.rapat.tanggal if bahan.rapat else bahan.laporan.per
    berkas = " ".join(_berkas(entri.split(PISAH_ATAU)[0]) for entri in satu.indikator.dokumen)
    tahun = bahan.rencana.tahun
    juga = "".join(f" --juga {lainnya.indikator.id}/{ini.periode.kode}" for lainnya, ini in lain)
    uraian = quote(f"Laporan monev {bahan.lingkup}")
    if bahan.asal.draf:
        yield "Sebelum ditandatangani, catat perubahannya dalam git, lalu buat laporan ini lagi."
    yield "Sesudah ditandatangani, serahkan laporan ini sebagai bukti (ganti nama berkasnya dengan berkas yang ada):"
    yield (
        f"  zi record {satu.indikator.id} {berkas} --periode {ke.periode.kode} --tanggal {hari} "
        f"--uraian {uraian}{juga}{f' --tahun {tahun}' if hari.year != tahun else ''} --kirim"
    )


def anjuran(bahan: Bahan) -> Iterator[str]:
    """Give the calls for what a report of a day after its meeting is not: what the meeting saw, and what came of it."""
    laporan, rapat = bahan.laporan, bahan.rapat.isi.rapat.tanggal if bahan.rapat else None
    if laporan.triwulan and rapat and laporan.per > rapat:
        perintah = f"zi report --triwulan {laporan.triwulan} --tahun {bahan.rencana.tahun}"
        yield f"Keadaan yang dilihat rapat itu: {perintah} --rapat {rapat}"
        yield f"Keadaan pada hari rapat, dengan catatan rapat yang sekarang: {perintah} --per {rapat}"


def _berkas(entri: str) -> str:
    """Give an example of a file for what is asked for."""
    return _CONTOH.get(entri, f"{entri}.pdf")
