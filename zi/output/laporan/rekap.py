"""The figures of the report: what was due so far, the triwulan, the year; as numbers and as people read them."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from zi.model.bentuk.rencana import Kategori
from zi.model.capaian import Angka
from zi.model.laporan import AngkaLaporan
from zi.output.angka import desimal, persen
from zi.output.data import Data
from zi.output.data import angka as data_angka

_PERSEN, _BATANG = 100, 10


def angka(milik: AngkaLaporan, daun: Sequence[AngkaLaporan], kategori: Sequence[Kategori]) -> Data:
    """Give the figures of an indikator, a komponen or the plan; ``daun`` are those of its indikator.

    ``target`` to ``terlambat`` are those of ``zi status``, over the periode up to the triwulan.
    """
    return {
        **data_angka(milik.sampai),
        "rekap": {
            "triwulan": _penuh(milik.triwulan, (satu.triwulan for satu in daun), kategori),
            "jatuh_tempo": _jatuh_tempo(milik.sampai, (satu.sampai for satu in daun), kategori),
            "sampai": _penuh(milik.sampai, (satu.sampai for satu in daun), kategori),
            "tahun": _penuh(milik.tahun, (satu.tahun for satu in daun), kategori),
        },
    }


def _penuh(milik: Angka, daun: Iterable[Angka], kategori: Sequence[Kategori]) -> Data:
    banyak = sum(satu.capaian is not None for satu in daun)
    return _rekap(milik.target, milik.realisasi, milik.capaian, banyak, kategori)


def _jatuh_tempo(milik: Angka, daun: Iterable[Angka], kategori: Sequence[Kategori]) -> Data:
    banyak = sum(satu.capaian_jatuh_tempo is not None for satu in daun)
    return _rekap(milik.target_jatuh_tempo, milik.realisasi_jatuh_tempo, milik.capaian_jatuh_tempo, banyak, kategori)


def _rekap(target: int, realisasi: int, capaian: Fraction | None, banyak: int, kategori: Sequence[Kategori]) -> Data:
    return {
        "target": target,
        "realisasi": realisasi,
        "capaian": desimal(capaian),
        "persen": persen(capaian),
        "batang": batang(capaian),
        "indikator": banyak,
        "kategori": sebutan(capaian, kategori),
    }


def batang(capaian: Fraction | None) -> str:
    """Draw a ratio as a bar of ten signs, for forms that have only text; empty and full only where it is so."""
    if capaian is None:
        return ""
    penuh = int(capaian * _BATANG) or int(capaian > 0)
    return "█" * penuh + "░" * (_BATANG - penuh)


def sebutan(capaian: Fraction | None, kategori: Sequence[Kategori]) -> str:
    """Give the office's own word for a capaian: that of the highest bound which it reaches, else nothing."""
    if capaian is None:
        return ""
    tercapai = [satu for satu in kategori if capaian * _PERSEN >= satu.mulai]
    return max(tercapai, key=lambda satu: satu.mulai).nama if tercapai else ""
