"""The action plan of one year: komponen, and in them the indikator with their periode and target.

``zi.model.susun`` puts a plan together from its files. A komponen is *utuh* (whole) when its file
has no kesalahan; only whole ones have figures.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from zi.model.bentuk import BentukRencana
from zi.model.bentuk.rencana import Dicabut, Pengaturan
from zi.model.jadwal import Ditolak
from zi.model.jenis import PISAH_ATAU
from zi.model.naskah import Simpul
from zi.model.periode import Periode
from zi.model.target import Target
from zi.model.temuan import Temuan
from zi.model.zona import zona_waktu


class Indikator(NamedTuple):
    """The leaf of the plan, with the eight cells of its row in the decree and what they mean.

    ``jadwal`` and ``target`` are what the words mean, or why they are refused. ``periode`` are those of
    the jadwal that an amending decree has not dropped; ``target_periode`` is how many bukti each asks for.
    ``nomor_*`` is None where the decree prints no number.
    """

    id: str
    komponen: int
    nama_komponen: str
    nomor_aspek: int | None
    aspek: str
    nomor_kegiatan: int | None
    kegiatan: str
    nomor: int | None
    uraian: str
    bukti_fisik: str
    waktu: str
    teks_target: str
    dokumen: tuple[str, ...]
    penanggung_jawab: tuple[str, ...]
    jadwal: tuple[Periode, ...] | Ditolak
    target: Target | Ditolak
    periode: tuple[Periode, ...]
    target_periode: int
    dicabut: Dicabut | None
    simpul: Simpul

    def periode_kode(self, kode: str) -> Periode | None:
        """Give the periode of a kode, or None."""
        return next((satu for satu in self.periode if satu.kode == kode), None)


class Komponen(NamedTuple):
    """One komponen file. ``utuh`` tells whether it is free of kesalahan."""

    nomor: int
    nama: str
    indikator: tuple[Indikator, ...]
    simpul: Simpul
    utuh: bool = True

    @property
    def jenis_diminta(self) -> frozenset[str]:
        """Every kind that some indikator of it asks for."""
        entri = (satu for indikator in self.indikator for satu in indikator.dokumen)
        return frozenset(jenis for satu in entri for jenis in satu.split(PISAH_ATAU))


@dataclass(frozen=True)
class Rencana:
    """The plan of ``tahun``; ``dasar`` is what ``rencana.yaml`` says, None when it cannot be read.

    ``kamus_jenis`` has every word that a file's name may begin with, and its kind; ``jenis_pasti`` is
    False while the office's own kinds cannot be read, so that nobody is told of a missing paper.
    """

    tahun: int
    dasar: BentukRencana | None
    komponen: tuple[Komponen, ...]
    temuan: tuple[Temuan, ...]
    kamus_jenis: Mapping[str, str]
    jenis_pasti: bool
    simpul: Simpul | None = None

    @cached_property
    def utuh(self) -> bool:
        """Whether nothing in the plan's files is a kesalahan, so that totals can be stated."""
        return not any(satu.kesalahan for satu in self.temuan)

    @property
    def pengaturan(self) -> Pengaturan:
        """The office's settings; the defaults while ``rencana.yaml`` cannot be read."""
        return self.dasar.pengaturan if self.dasar else Pengaturan()

    @property
    def zona(self) -> ZoneInfo:
        """The time zone of the office; that of the capital while ``rencana.yaml`` cannot be read."""
        return zona_waktu(self.dasar.zona_waktu if self.dasar else None)

    @cached_property
    def indikator(self) -> tuple[Indikator, ...]:
        """The indikator of all whole komponen, in the decree's order."""
        return tuple(satu for komponen in self.komponen if komponen.utuh for satu in komponen.indikator)

    @cached_property
    def menurut_id(self) -> dict[str, Indikator]:
        """The same by id."""
        return {satu.id: satu for satu in self.indikator}

    def tidak_utuh(self, id_indikator: str) -> bool:
        """Tell whether an id that is not known may stand in a part of the plan that could not be read."""
        if self.utuh:
            return False
        utuh = {str(satu.nomor) for satu in self.komponen if satu.utuh}
        return id_indikator.split(".", maxsplit=1)[0] not in utuh
