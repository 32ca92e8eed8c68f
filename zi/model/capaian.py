"""Figures: what a plan and its evidence come to on a day.

Everything is a function of (rencana, bukti, per). Ratios are exact fractions; whoever prints them
rounds them. ``realisasi`` is capped at the target of each periode in every sum.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from zi.model.bukti import Bukti
from zi.model.jenis import kurang
from zi.model.periode import Periode
from zi.model.rencana import Indikator, Komponen, Rencana

SELESAI, SELESAI_TERLAMBAT = "selesai", "selesai-terlambat"
TERLAMBAT, BERJALAN, BELUM_MULAI = "terlambat", "berjalan", "belum-mulai"


class BuktiDinilai(NamedTuple):
    """A record as it stands at one periode: whether it counts there; ``kurang`` are the kinds it lacks.

    ``alasan`` says why it does not count, the first that holds: kesalahan, dicabut, sesudah-per, kurang.
    """

    bukti: Bukti
    alasan: str | None
    kurang: tuple[str, ...]

    @property
    def dihitung(self) -> bool:
        """Whether it counts."""
        return self.alasan is None


class PeriodeDinilai(NamedTuple):
    """A periode on the day: ``realisasi`` is the number of records that count, not capped."""

    periode: Periode
    target: int
    realisasi: int
    status: str
    bukti: tuple[BuktiDinilai, ...]
    kurang: tuple[str, ...]

    @property
    def terpenuhi(self) -> bool:
        """Whether the target is met, in time or late."""
        return self.realisasi >= self.target


class Angka(NamedTuple):
    """The figures of one indikator, komponen or plan; a ratio is None where nothing is asked for (yet)."""

    target: int
    realisasi: int
    target_jatuh_tempo: int
    realisasi_jatuh_tempo: int
    capaian: Fraction | None
    capaian_jatuh_tempo: Fraction | None
    terlambat: int


class IndikatorDinilai(NamedTuple):
    """An indikator with its figures and its periode."""

    indikator: Indikator
    angka: Angka
    periode: tuple[PeriodeDinilai, ...]


class KomponenDinilai(NamedTuple):
    """A komponen with its figures and its indikator."""

    nomor: int
    nama: str
    angka: Angka
    indikator: tuple[IndikatorDinilai, ...]


class Capaian(NamedTuple):
    """All figures of a plan on the day ``per``; ``angka`` is None when the plan is not whole."""

    rencana: Rencana
    per: date
    angka: Angka | None
    komponen: tuple[KomponenDinilai, ...]

    @property
    def indikator(self) -> tuple[IndikatorDinilai, ...]:
        """All indikator, in the decree's order."""
        return tuple(satu for komponen in self.komponen for satu in komponen.indikator)


def hitung(rencana: Rencana, bukti: Iterable[Bukti], per: date) -> Capaian:
    """State every figure of the whole komponen of a plan as of ``per``."""
    menurut_periode = _menurut_periode(bukti)
    komponen = tuple(_komponen(satu, menurut_periode, per) for satu in rencana.komponen if satu.utuh)
    daun = [satu.angka for satu_komponen in komponen for satu in satu_komponen.indikator]
    return Capaian(rencana, per, jumlah(daun) if rencana.utuh else None, komponen)


def _menurut_periode(bukti: Iterable[Bukti]) -> dict[tuple[str, str], list[Bukti]]:
    """Gather records by the periode that their path or ``juga`` names, in the order of day and path."""
    hasil = dict[tuple[str, str], list[Bukti]]()
    for satu in sorted(bukti, key=lambda satu: (satu.tanggal, satu.folder)):
        hasil.setdefault((satu.id, satu.kode), []).append(satu)
        for rujukan in dict.fromkeys(satu.isi.juga):
            id_indikator, _, kode = rujukan.partition("/")
            if id_indikator != satu.id:
                hasil.setdefault((id_indikator, kode), []).append(satu)
    return hasil


def _komponen(komponen: Komponen, bukti: dict[tuple[str, str], list[Bukti]], per: date) -> KomponenDinilai:
    indikator = tuple(_indikator(satu, bukti, per) for satu in komponen.indikator)
    angka = jumlah([satu.angka for satu in indikator])
    return KomponenDinilai(komponen.nomor, komponen.nama, angka, indikator)


def _indikator(indikator: Indikator, bukti: dict[tuple[str, str], list[Bukti]], per: date) -> IndikatorDinilai:
    periode = tuple(
        _periode(satu, indikator, bukti.get((indikator.id, satu.kode), []), per) for satu in indikator.periode
    )
    return IndikatorDinilai(indikator, angka(periode, per), periode)


def angka(periode: Sequence[PeriodeDinilai], per: date) -> Angka:
    """State the figures over some periode of one indikator."""
    jatuh_tempo = [satu for satu in periode if satu.periode.tenggat <= per]
    target, realisasi = _satuan(periode)
    target_jt, realisasi_jt = _satuan(jatuh_tempo)
    return Angka(
        target,
        realisasi,
        target_jt,
        realisasi_jt,
        Fraction(realisasi, target) if target else None,
        Fraction(realisasi_jt, target_jt) if target_jt else None,
        sum(satu.status == TERLAMBAT for satu in periode),
    )


def _satuan(periode: Iterable[PeriodeDinilai]) -> tuple[int, int]:
    """Sum target and realisasi, the latter capped at each periode's target."""
    pasangan = [(satu.target, min(satu.realisasi, satu.target)) for satu in periode]
    return sum(target for target, _ in pasangan), sum(realisasi for _, realisasi in pasangan)


def jumlah(daun: list[Angka]) -> Angka:
    """Put the figures of indikator together: sums, and capaian as the mean over those that have one."""
    return Angka(
        sum(satu.target for satu in daun),
        sum(satu.realisasi for satu in daun),
        sum(satu.target_jatuh_tempo for satu in daun),
        sum(satu.realisasi_jatuh_tempo for satu in daun),
        rata([satu.capaian for satu in daun]),
        rata([satu.capaian_jatuh_tempo for satu in daun]),
        sum(satu.terlambat for satu in daun),
    )


def rata(capaian: Iterable[Fraction | None]) -> Fraction | None:
    """Give the mean over those that have a capaian; None when none has."""
    ada = [satu for satu in capaian if satu is not None]
    return sum(ada, Fraction()) / len(ada) if ada else None


def _periode(periode: Periode, indikator: Indikator, bukti: list[Bukti], per: date) -> PeriodeDinilai:
    dinilai = tuple(_nilai(satu, indikator.dokumen, per) for satu in bukti)
    target = indikator.target_periode
    dihitung = [satu.bukti.tanggal for satu in dinilai if satu.dihitung]
    status = _status(periode, dihitung[target - 1] if len(dihitung) >= target else None, per)
    lacak = () if len(dihitung) >= target else tuple(_kurang(dinilai)) or indikator.dokumen
    return PeriodeDinilai(periode, target, len(dihitung), status, dinilai, lacak)


def _nilai(bukti: Bukti, dokumen: tuple[str, ...], per: date) -> BuktiDinilai:
    lacak = kurang(dokumen, bukti.jenis_ada)
    alasan = None
    if bukti.cacat:
        alasan = "kesalahan"
    elif bukti.isi.dicabut:
        alasan = "dicabut"
    elif bukti.tanggal > per:
        alasan = "sesudah-per"
    elif lacak:
        alasan = "kurang"
    return BuktiDinilai(bukti, alasan, lacak)


def _kurang(bukti: tuple[BuktiDinilai, ...]) -> Iterator[str]:
    """Give what the record lacks that lacks least, among those that only lack papers."""
    calon = [satu.kurang for satu in bukti if satu.alasan == "kurang"]
    yield from min(calon, key=len, default=())


def _status(periode: Periode, terpenuhi: date | None, per: date) -> str:
    """Tell the status; ``terpenuhi`` is the day of the unit that met the target, if it is met."""
    if terpenuhi is not None:
        return SELESAI if terpenuhi <= periode.tenggat else SELESAI_TERLAMBAT
    if per > periode.tenggat:
        return TERLAMBAT
    return BERJALAN if periode.mulai <= per else BELUM_MULAI
