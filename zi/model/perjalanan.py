"""The way of every record through the steps of the main branch: what it held before each, and after."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from zi.model.isi import Isi, pasangan, pasangan_bertambah, pokok, tempat
from zi.model.jejak import Ubah
from zi.model.langkah import Langkah


class Singgah(NamedTuple):
    """One record changed by one step (its place in the order of steps, from 0).

    ``folder`` is where it is after the step, or was when it is no more; ``dari`` where it was when it was moved.
    Nothing is held before the step in which it came, and after that in which it was deleted.
    """

    langkah: int
    folder: str
    dari: str | None
    sebelum: Isi
    sesudah: Isi


def perjalanan(langkah: Iterable[Langkah]) -> Iterator[Singgah]:
    """Give every change of every record, oldest first, by folder within a step."""
    kini = dict[str, dict[str, str]]()
    for urut, satu in enumerate(langkah):
        lama = _terapkan(kini, satu.ubah)
        yield from _singgah(urut, lama, {folder: dict(kini.get(folder, {})) for folder in lama})


def jalan(semua: Iterable[Singgah]) -> list[list[Singgah]]:
    """Gather the changes of each record, however often it was moved; records in the order in which they came.

    What comes into a folder from which a record was deleted is that record again only if it holds all that it held.
    """
    kini, hasil = dict[str, list[Singgah]](), list[list[Singgah]]()
    for _, langkah in groupby(semua, key=lambda satu: satu.langkah):
        daftar = list(langkah)
        pindahan = [(satu, kini.pop(satu.dari)) for satu in daftar if satu.dari]  # all leave before any arrives
        for satu in daftar:
            if satu.dari is None:
                milik = kini.get(satu.folder)
                if milik is None or (
                    not satu.sebelum and not set(pokok(milik[-1].sebelum)) <= set(satu.sesudah.values())
                ):
                    milik = kini[satu.folder] = list[Singgah]()
                    hasil.append(milik)
                milik.append(satu)
        for satu, milik in pindahan:
            milik.append(satu)
            kini[satu.folder] = milik
    return hasil


def _terapkan(kini: dict[str, dict[str, str]], ubah: Iterable[Ubah]) -> dict[str, Isi]:
    """Bring what records hold forward by one step; give what those that it touches held before."""
    lama = dict[str, Isi]()
    for satu in ubah:
        di = tempat(satu.jalur)
        if di is None:
            continue
        folder, nama = di
        isi = kini.setdefault(folder, {})
        lama.setdefault(folder, dict(isi))
        if satu.baru is None:
            isi.pop(nama, None)
        else:
            isi[nama] = satu.baru
    return lama


def _singgah(urut: int, lama: Mapping[str, Isi], baru: Mapping[str, Isi]) -> Iterator[Singgah]:
    """Tell what became of each record of a step; one that went from a folder into which another came is told first."""
    tujuan = _pindah(lama, baru)
    asal = {ke: dari for dari, ke in tujuan.items()}
    for folder in sorted(lama):
        dahulu = {} if folder in tujuan else lama[folder]
        if folder not in asal:
            if dahulu != baru[folder]:
                yield Singgah(urut, folder, None, dahulu, baru[folder])
            continue
        if dahulu:
            yield Singgah(urut, folder, None, dahulu, {})
        yield Singgah(urut, folder, asal[folder], lama[asal[folder]], baru[folder])


def _pindah(lama: Mapping[str, Isi], baru: Mapping[str, Isi]) -> dict[str, str]:
    """Find the records that a step only moved, or moved and added to: from which folder to which.

    A folder that holds nothing of what it held may have been left by one record and entered by another.
    """
    lain = {folder for folder, isi in lama.items() if not set(isi.values()) & set(baru[folder].values())}
    pergi = {folder: lama[folder] for folder in sorted(lain) if lama[folder]}
    datang = {folder: baru[folder] for folder in sorted(lain) if baru[folder]}
    if not pergi or not datang:
        return {}
    hasil = pasangan(pergi, datang)
    sisa = {folder: isi for folder, isi in pergi.items() if folder not in hasil}
    belum = {folder: isi for folder, isi in datang.items() if folder not in hasil.values()}
    return hasil | pasangan_bertambah(sisa, belum)
