"""What moved between two states of one year: its figures, its periode, its evidence."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from zi.model.bukti import NAMA_BUKTI, Bukti
from zi.model.capaian import SELESAI, SELESAI_TERLAMBAT, Angka, BuktiDinilai, Capaian, PeriodeDinilai, rata
from zi.model.isi import Isi, hilang, pasangan, tempat
from zi.model.rencana import Indikator

MASUK, KELUAR, BERUBAH = "masuk", "keluar", "berubah"


class Keadaan(NamedTuple):
    """Which state is meant: a commit by its full id, and the day as of which it is judged."""

    rev: str
    per: date


class Sisi(NamedTuple):
    """One state: its figures, all its records, and the id of every file's content by path."""

    capaian: Capaian
    bukti: tuple[Bukti, ...]
    objek: Mapping[str, str]


class KomponenSelisih(NamedTuple):
    """A komponen before and after; None where it is not in the plan (or is not whole)."""

    nomor: int
    nama: str
    sebelum: Angka | None
    sesudah: Angka | None


class PeriodeSelisih(NamedTuple):
    """A periode whose status or realisasi changed; None where it is not in the plan.

    ``kini`` is how it is, or how it was when it is no more.
    """

    indikator: Indikator
    kini: PeriodeDinilai
    sebelum: PeriodeDinilai | None
    sesudah: PeriodeDinilai | None

    @property
    def naik(self) -> bool:
        """Whether more is proven than before."""
        dahulu = self.sebelum.realisasi if self.sebelum else 0
        return self.sesudah is not None and self.sesudah.realisasi > dahulu

    @property
    def menjadi_selesai(self) -> bool:
        """Whether its target is met now and was not before."""
        selesai = {SELESAI, SELESAI_TERLAMBAT}
        dahulu = self.sebelum is not None and self.sebelum.status in selesai
        return self.sesudah is not None and self.sesudah.status in selesai and not dahulu


class Tempat(NamedTuple):
    """A record as it stands at one periode that it names."""

    id: str
    kode: str
    dinilai: BuktiDinilai


class BuktiSelisih(NamedTuple):
    """A record that came, went, or holds other files than before.

    ``bukti`` is how it is, or how it was when it is no more.
    """

    bukti: Bukti
    sebelum: Bukti | None
    sesudah: Bukti | None
    isi_sebelum: Isi
    isi_sesudah: Isi
    tempat_sebelum: tuple[Tempat, ...]
    tempat_sesudah: tuple[Tempat, ...]

    @property
    def jenis(self) -> str:
        """``masuk``, ``keluar`` or ``berubah``."""
        return MASUK if self.sebelum is None else KELUAR if self.sesudah is None else BERUBAH

    @property
    def tempat(self) -> tuple[Tempat, ...]:
        """Where it is judged: now, or before when it is no more."""
        return self.tempat_sesudah if self.sesudah else self.tempat_sebelum

    @property
    def baru(self) -> frozenset[str]:
        """The names of files that were not there."""
        return frozenset(self.isi_sesudah) - frozenset(self.isi_sebelum)

    @property
    def mulai_dihitung(self) -> bool:
        """Whether it counts at a periode at which it did not."""
        dahulu = {(satu.id, satu.kode) for satu in self.tempat_sebelum if satu.dinilai.dihitung}
        return any(satu.dinilai.dihitung and (satu.id, satu.kode) not in dahulu for satu in self.tempat_sesudah)

    @property
    def hanya_mencabut(self) -> bool:
        """Whether the one thing that its bukti.yaml says beside what it said is that it is withdrawn."""
        if self.sebelum is None or self.sesudah is None or not self.sesudah.isi.dicabut:
            return False
        return self.sebelum.isi == self.sesudah.isi.model_copy(update={"dicabut": None})

    @property
    def hilang(self) -> tuple[str, ...]:
        """The files that hold something else than before, or are gone and their content with them.

        A file that only has another name is not among them, but for bukti.yaml, whose name is what makes it
        read; nor are empty files, and a bukti.yaml that now withdraws the record, or in a record that had a
        kesalahan and so was never accepted.
        """
        if self.sebelum is None:
            return ()
        boleh = {satu.nama for satu in self.sebelum.berkas if satu.kosong}
        if self.hanya_mencabut or (self.sebelum.cacat and self.sesudah):
            boleh.add(NAMA_BUKTI)
        return hilang(self.isi_sebelum, self.isi_sesudah, boleh)


class Selisih(NamedTuple):
    """All that moved in one year; a state is None where its plan did not exist.

    ``capaian`` are the figures as they are, or as they were when the plan is no more.
    """

    capaian: Capaian
    sebelum: Capaian | None
    sesudah: Capaian | None
    komponen: tuple[KomponenSelisih, ...]
    periode: tuple[PeriodeSelisih, ...]
    bukti: tuple[BuktiSelisih, ...]

    @property
    def utuh(self) -> bool:
        """Whether no plan of the two has a kesalahan, so that they can be held against each other."""
        return all(satu is None or satu.rencana.utuh for satu in (self.sebelum, self.sesudah))


def banding(sebelum: Sisi | None, sesudah: Sisi | None) -> Selisih:
    """Hold two states of one year against each other; None is a state in which its plan did not exist."""
    capaian = (sebelum.capaian if sebelum else None, sesudah.capaian if sesudah else None)
    kini = capaian[1] or capaian[0]
    if kini is None:
        raise ValueError("tidak ada rencana pada kedua keadaan itu")
    return Selisih(
        kini, *capaian, tuple(_komponen(*capaian)), tuple(_periode(*capaian)), tuple(_bukti(sebelum, sesudah))
    )


def capaian_triwulan(capaian: Capaian, n: int) -> Fraction | None:
    """Give the capaian up to a triwulan: the mean over all indikator that have a periode in it or before.

    An indikator's is its realisasi, capped at the target of each such periode, over their target.
    """
    hasil = list[Fraction | None]()
    for indikator in capaian.indikator:
        periode = [satu for satu in indikator.periode if satu.periode.triwulan <= n]
        target = sum(satu.target for satu in periode)
        realisasi = sum(min(satu.realisasi, satu.target) for satu in periode)
        hasil.append(Fraction(realisasi, target) if target else None)
    return rata(hasil)


def pindah(bukti: Iterable[BuktiSelisih]) -> dict[str, str]:
    """Find the records that went and came with the same files: from which folder to which."""
    daftar = list(bukti)
    pergi = {satu.bukti.folder: satu.isi_sebelum for satu in daftar if satu.jenis == KELUAR}
    return pasangan(pergi, {satu.bukti.folder: satu.isi_sesudah for satu in daftar if satu.jenis == MASUK})


def _komponen(sebelum: Capaian | None, sesudah: Capaian | None) -> Iterator[KomponenSelisih]:
    lama = {satu.nomor: satu for satu in sebelum.komponen} if sebelum else {}
    baru = {satu.nomor: satu for satu in sesudah.komponen} if sesudah else {}
    for nomor, kini in sorted((lama | baru).items()):
        yield KomponenSelisih(
            nomor, kini.nama, *(sisi[nomor].angka if nomor in sisi else None for sisi in (lama, baru))
        )


def _menurut_kode(capaian: Capaian | None) -> dict[tuple[str, str], tuple[Indikator, PeriodeDinilai]]:
    daun = capaian.indikator if capaian else ()
    return {(satu.indikator.id, ke.periode.kode): (satu.indikator, ke) for satu in daun for ke in satu.periode}


def _periode(sebelum: Capaian | None, sesudah: Capaian | None) -> Iterator[PeriodeSelisih]:
    """Give the periode that changed, in the order of the plan as it is, then those that it has no more."""
    lama, baru = _menurut_kode(sebelum), _menurut_kode(sesudah)
    for kunci, (indikator, kini) in (baru | {satu: isi for satu, isi in lama.items() if satu not in baru}).items():
        dahulu, kemudian = (sisi[kunci][1] if kunci in sisi else None for sisi in (lama, baru))
        if _ringkas(dahulu) != _ringkas(kemudian):
            yield PeriodeSelisih(indikator, kini, dahulu, kemudian)


def _ringkas(dinilai: PeriodeDinilai | None) -> tuple[str, int] | None:
    return (dinilai.status, dinilai.realisasi) if dinilai else None


def _bukti(sebelum: Sisi | None, sesudah: Sisi | None) -> Iterator[BuktiSelisih]:
    lama, baru = _rekaman(sebelum), _rekaman(sesudah)
    tempat_lama, tempat_baru = _tempat(sebelum), _tempat(sesudah)
    for folder, (kini, _) in sorted((lama | baru).items()):
        dahulu, isi_lama = lama.get(folder, (None, dict[str, str]()))
        kemudian, isi_baru = baru.get(folder, (None, dict[str, str]()))
        if isi_lama != isi_baru:
            tempat = tuple(tempat_lama.get(folder, ())), tuple(tempat_baru.get(folder, ()))
            yield BuktiSelisih(kini, dahulu, kemudian, isi_lama, isi_baru, *tempat)


def _rekaman(sisi: Sisi | None) -> dict[str, tuple[Bukti, dict[str, str]]]:
    """Give the records of a state that hold a file, by folder, each with the contents of its files."""
    isi = dict[str, dict[str, str]]()
    for jalur, objek in sisi.objek.items() if sisi else ():
        if di := tempat(jalur):
            isi.setdefault(di[0], {})[di[1]] = objek
    daftar = sisi.bukti if sisi else ()
    return {satu.folder: (satu, isi[satu.folder]) for satu in daftar if satu.folder in isi}


def _tempat(sisi: Sisi | None) -> dict[str, list[Tempat]]:
    """Give, by folder, where each record is judged: at its own periode, then at those of ``juga``."""
    hasil = dict[str, list[Tempat]]()
    for satu in sisi.capaian.indikator if sisi else ():
        for ke in satu.periode:
            for dinilai in ke.bukti:
                tempat = hasil.setdefault(dinilai.bukti.folder, [])
                sendiri = dinilai.bukti.id == satu.indikator.id
                tempat.insert(0 if sendiri else len(tempat), Tempat(satu.indikator.id, ke.periode.kode, dinilai))
    return hasil
