"""What is said when the report is written: the figures in three lines, and how the signed one is handed in."""

from collections.abc import Iterator, Mapping
from shlex import quote
from typing import Any

from zi.model.rapat import dibuktikan_laporan
from zi.output.laporan.bahan import Bahan


def ikhtisar(isi: Mapping[str, Any]) -> Iterator[str]:
    """Sum up the figures in three lines; what the reader must know first comes before them."""
    yield from (f"Perhatikan: {satu}" for satu in isi["catatan"])
    rekap, kata = isi["angka"]["rekap"], isi["kata"]
    yield _baris(kata["tenggat_tiba"], rekap["jatuh_tempo"])
    yield _baris(kata["setahun"], rekap["tahun"])
    terbuka = sum(satu["terbuka"] for satu in isi["tindak_lanjut"])
    yield f"Lewat tenggat: {isi['angka']['terlambat']} periode; rekomendasi terbuka dari rapat sebelumnya: {terbuka}"


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
    berkas = " ".join(_berkas(entri) for entri in satu.indikator.dokumen)
    juga = "".join(f" --juga {lainnya.indikator.id}/{ini.periode.kode}" for lainnya, ini in lain)
    uraian = quote(f"Laporan monitoring dan evaluasi {bahan.lingkup}")
    yield "Sesudah ditandatangani, serahkan laporan ini sebagai bukti (ganti nama berkasnya dengan berkas yang ada):"
    yield (
        f"  zi record {satu.indikator.id} {berkas} --periode {ke.periode.kode} --tanggal {hari} "
        f"--uraian {uraian}{juga} --kirim"
    )


def _berkas(entri: str) -> str:
    """Give an example of a file for what is asked for."""
    return {"laporan": "laporan-bertanda-tangan.pdf", "dokumentasi": "foto-rapat.jpg"}.get(entri, f"{entri}.pdf")
