"""Ids and numbers: whether each fits its place, and whether any is there twice."""

from collections.abc import Iterator
from typing import NamedTuple

from zi.model.bentuk import BentukKomponen
from zi.model.naskah import Letak
from zi.model.rencana import Indikator, Komponen
from zi.model.temuan import Temuan


def periksa(pasangan: list[tuple[BentukKomponen, Komponen]]) -> Iterator[Temuan]:
    """Give every kesalahan of the numbers of komponen and the ids of indikator, over all files of a plan."""
    nomor, daun = dict[int, Letak](), list[_Tempat]()
    for bentuk, komponen in pasangan:
        letak = komponen.simpul.letak_anak("komponen")
        if lama := nomor.get(komponen.nomor):
            pesan = f"Komponen {komponen.nomor} sudah ada di {lama.berkas}."
            yield Temuan("ZI020", letak, pesan, "Gabungkan kedua berkas, atau betulkan nomornya.")
            continue
        nomor[komponen.nomor] = letak
        salah = list(_nama_berkas(komponen))
        yield from salah
        if not salah:  # else every id in it would be told again
            daun += _tempat(bentuk, komponen)
    bersama = dict(_nomor_salah(daun))
    yield from bersama.values()
    yield from _id([satu for satu in daun if satu.indikator.simpul.letak_anak("id") not in bersama])


class _Tempat(NamedTuple):
    """An indikator, the id that its place has, and where the numbers of its aspek and kegiatan stand."""

    indikator: Indikator
    benar: str
    nomor: tuple[Letak, Letak]


def _tempat(bentuk: BentukKomponen, komponen: Komponen) -> Iterator[_Tempat]:
    """Give every place of a komponen: the decree's numbers, or the position where it prints none."""
    daun = iter(komponen.indikator)
    for urut_aspek, aspek in enumerate(bentuk.aspek):
        simpul_aspek = komponen.simpul.daftar("aspek")[urut_aspek]
        for urut_kegiatan, kegiatan in enumerate(aspek.kegiatan):
            letak = simpul_aspek.letak_anak("nomor"), simpul_aspek.letak_anak("kegiatan", urut_kegiatan, "nomor")
            pangkal = f"{bentuk.komponen}.{_nomor(aspek.nomor, urut_aspek)}.{_nomor(kegiatan.nomor, urut_kegiatan)}"
            banyak = len(kegiatan.indikator) > 1
            for urut, satu in enumerate(kegiatan.indikator):
                yield _Tempat(next(daun), f"{pangkal}.{_nomor(satu.nomor, urut)}" if banyak else pangkal, letak)


def _nomor(nomor: int | None, urut: int) -> int:
    """Give the decree's number, or the position (``urut`` from 0) where it prints none."""
    return urut + 1 if nomor is None else nomor


def _nomor_salah(daun: list[_Tempat]) -> Iterator[tuple[Letak, Temuan]]:
    """Name a number of an aspek or kegiatan that several ids below it agree against: one fault, not many."""
    for tingkat, nama in enumerate(("aspek", "kegiatan")):
        kelompok = dict[Letak, list[_Tempat]]()
        for satu in daun:
            kelompok.setdefault(satu.nomor[tingkat], []).append(satu)
        for letak, isi in kelompok.items():
            lain = {_angka_lain(satu, tingkat + 1) for satu in isi}
            if len(isi) > 1 and len(lain) == 1 and (angka := lain.pop()):
                pesan = f"Nomor {nama} ini tidak cocok dengan id di bawahnya, yang menyebut {angka}."
                temuan = Temuan("ZI021", letak, pesan, "Betulkan nomornya, atau semua id di bawahnya.")
                yield from ((satu.indikator.simpul.letak_anak("id"), temuan) for satu in isi)


def _angka_lain(satu: _Tempat, bagian: int) -> str | None:
    """Give the part of an id that differs from its place, when it is that part alone; else None."""
    ada, benar = satu.indikator.id.split("."), satu.benar.split(".")
    sama = len(ada) == len(benar) and ada[:bagian] + ada[bagian + 1 :] == benar[:bagian] + benar[bagian + 1 :]
    return ada[bagian] if sama and ada != benar else None


def _nama_berkas(komponen: Komponen) -> Iterator[Temuan]:
    nama = komponen.simpul.letak.berkas.rpartition("/")[2]
    depan = nama.split("-")[0]
    if depan.isdecimal() and int(depan) != komponen.nomor:
        pesan = f"Komponen {komponen.nomor} tidak cocok dengan nama berkasnya, {nama}."
        saran = "Samakan isi kunci “komponen” dan angka di depan nama berkas."
        yield Temuan("ZI021", komponen.simpul.letak_anak("komponen"), pesan, saran)


def _id(daun: list[_Tempat]) -> Iterator[Temuan]:
    """Name an id that is somebody else's (the one that fits its place keeps it), or that fits no place."""
    cocok = [satu.indikator for satu in reversed(daun) if satu.indikator.id == satu.benar]
    pemilik = {satu.id: satu.simpul.letak_anak("id") for satu in cocok}
    for satu, benar, _ in daun:
        letak = satu.simpul.letak_anak("id")
        lama = pemilik.get(satu.id, letak)
        if lama != letak:
            pesan = f"Id “{satu.id}” sudah dipakai di {lama.berkas}:{lama.baris}."
            saran = "Dua bagian bernomor sama; betulkan “nomor”-nya." if satu.id == benar else f"Seharusnya {benar}."
            yield Temuan("ZI020", letak, pesan, saran)
        elif satu.id != benar:
            yield Temuan("ZI021", letak, f"Id “{satu.id}” tidak sesuai tempatnya.", f"Seharusnya {benar}.")
