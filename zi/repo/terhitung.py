"""In which step a record first counted: every state of it judged by the plan as it was then."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.model.bukti import NAMA_BUKTI
from zi.model.capaian import hitung
from zi.model.isi import Isi
from zi.model.perjalanan import Singgah
from zi.model.rencana import Rencana
from zi.repo import loader
from zi.repo.pohon_objek import POHON, Butir, PohonObjek, urut


class Pertama(NamedTuple):
    """The step in which a record first counted, None where it never did; ``pasti`` tells whether that is known."""

    langkah: int | None
    pasti: bool = True


class Keadaan(NamedTuple):
    """What a record held from a step on."""

    langkah: int
    folder: str
    isi: Isi


class Penilai(NamedTuple):
    """What states are judged by: where git is asked, and the contents that it has of YAML, by id."""

    akar: Path
    gudang: dict[str, bytes]

    def dihitung(self, rencana: Rencana, keadaan: Mapping[str, Isi]) -> frozenset[str]:
        """Give the folders whose records count, at any periode, whatever the day."""
        kantor = loader.muat_bukti(self.pohon(butir_bukti(keadaan)), rencana)
        daun = hitung(rencana, kantor.bukti, date.max).indikator
        return frozenset(satu.bukti.folder for ini in daun for ke in ini.periode for satu in ke.bukti if satu.dihitung)

    def pohon(self, butir: Sequence[Butir]) -> PohonObjek:
        """Give a tree of some files."""
        return PohonObjek(self.akar, urut(butir), self.gudang)

    def terbaca(self, isi: Isi) -> bool:
        """Tell whether a record's bukti.yaml, where it has one, is in this copy."""
        objek = isi.get(NAMA_BUKTI, "")
        return not objek or " " in objek or objek in self.gudang


def butir_bukti(keadaan: Mapping[str, Isi]) -> list[Butir]:
    """Give the entries of a tree that holds these records and nothing else."""
    folder = dict[str, None]()
    hasil = list[Butir]()
    for satu, isi in keadaan.items():
        for nama, objek in isi.items():
            hasil.append(butir(f"{satu}/{nama}", objek))
            bagian = f"{satu}/{nama}".split("/")[:-1]
            folder |= dict.fromkeys("/".join(bagian[:panjang]) for panjang in range(2, len(bagian) + 1))
    return [*(Butir(POHON, "", satu) for satu in folder), *hasil]


def butir(jalur: str, objek: str) -> Butir:
    """Give the entry of one file; what is no regular file has its mode before the id."""
    mode, _, id_objek = objek.rpartition(" ")
    return Butir(mode or "100644", id_objek, jalur)


def terhitung(
    penilai: Penilai, jalan: Sequence[Sequence[Singgah]], rencana: Sequence[tuple[int, Rencana | None]], tahun: int
) -> list[Pertama]:
    """Give for each record (by all its changes) where it first counted under a year's plan.

    ``rencana`` are the versions of the plan, each with the step from which it held; None is one that cannot be read
    here: a record that was there then may have counted or not.
    """
    hasil = [Pertama(None)] * len(jalan)
    awal = [urut for urut, _ in rencana]
    for (mulai, versi), akhir in zip(rencana, [*awal[1:], None], strict=False):
        menunggu = {
            nomor: keadaan
            for nomor, singgah in enumerate(jalan)
            if hasil[nomor] == Pertama(None) and (keadaan := list(_keadaan(singgah, tahun, mulai, akhir)))
        }
        tak_pasti = ((nomor, Pertama(None, pasti=False)) for nomor in menunggu)
        for nomor, pertama in _nilai(penilai, versi, menunggu) if versi else tak_pasti:
            hasil[nomor] = pertama
    return hasil


def _keadaan(singgah: Sequence[Singgah], tahun: int, mulai: int, akhir: int | None) -> Iterator[Keadaan]:
    """Give what a record held while a version of the plan was in force: first what it held already."""
    depan, dahulu = f"evidence/{tahun}/", None
    for satu in singgah:
        if akhir is not None and satu.langkah >= akhir:
            break
        if satu.langkah > mulai:
            if dahulu:
                yield dahulu
            dahulu = None
        ada = satu.sesudah and satu.folder.startswith(depan)
        dahulu = Keadaan(max(satu.langkah, mulai), satu.folder, satu.sesudah) if ada else None
    if dahulu:
        yield dahulu


def _nilai(penilai: Penilai, rencana: Rencana, menunggu: Mapping[int, list[Keadaan]]) -> Iterator[tuple[int, Pertama]]:
    """Judge the states of all records side by side, the first of each, then the next of those that did not count."""
    sisa = dict(menunggu)
    while sisa:
        giliran, milik = dict[str, Isi](), dict[str, int]()
        for nomor, daftar in sisa.items():
            if daftar[0].folder not in milik and penilai.terbaca(daftar[0].isi):
                giliran[daftar[0].folder], milik[daftar[0].folder] = daftar[0].isi, nomor
        dihitung = penilai.dihitung(rencana, giliran)
        for folder, nomor in milik.items():
            pertama = sisa[nomor].pop(0)
            if folder in dihitung:
                yield nomor, Pertama(pertama.langkah)
                del sisa[nomor]
        for nomor, daftar in list(sisa.items()):
            if daftar and not penilai.terbaca(daftar[0].isi):
                yield nomor, Pertama(None, pasti=False)
                daftar.clear()
            if not daftar:
                del sisa[nomor]
