"""What a kendala says before people have told why: what the figures show, and nothing else."""

from collections.abc import Iterator
from datetime import date

from zi.model.capaian import TERLAMBAT, PeriodeDinilai
from zi.model.hari import tulis
from zi.model.monev.kendala import UsulKendala
from zi.output.kata import belum_ada, daftar_kata, dokumen, nama_jenis, nama_periode


def uraian(usul: UsulKendala, per: date) -> str:
    """Say of an indikator which periode lack evidence, and what is missing."""
    return " ".join(_kalimat(usul, per))


def _kalimat(usul: UsulKendala, per: date) -> Iterator[str]:
    kosong = [ke for ke in usul.periode if belum_ada(ke)]
    if kosong:
        nama = daftar_kata([nama_periode(ke.periode) for ke in kosong])
        diminta = daftar_kata([dokumen((satu,), nama_jenis) for satu in usul.indikator.dokumen])
        yield f"Sampai dengan {tulis(per)} belum ada bukti untuk {nama}, yang sudah lewat tenggat."
        yield f"Dokumen yang diminta adalah {diminta}."
    for ke in usul.periode:
        if ke not in kosong:
            yield f"Bukti untuk {nama_periode(ke.periode)} {_kurang(ke)}; {_tenggat(ke)}."


def _kurang(ke: PeriodeDinilai) -> str:
    """Say what is wrong with evidence that is there."""
    papan = daftar_kata([dokumen((satu,), nama_jenis) for satu in ke.kurang])
    if ke.realisasi:
        return f"baru {ke.realisasi} dari {ke.target}, masing-masing memerlukan {papan}"
    if any(satu.alasan == "kurang" for satu in ke.bukti):
        return f"belum lengkap, masih kurang {papan}"
    return "perlu diperbaiki sebelum dapat dihitung"


def _tenggat(ke: PeriodeDinilai) -> str:
    hari = tulis(ke.periode.tenggat)
    return f"tenggatnya, {hari}, sudah lewat" if ke.status == TERLAMBAT else f"tenggatnya {hari}"
