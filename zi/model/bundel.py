"""The package for assessors: which records go in, and under which short names.

Every path in it has at most 60 characters, all of them plain letters, digits, ``.``, ``-`` and ``_``, and no two
differ by case alone: any system can unpack it, at any usual place.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from zi.model.bukti import NAMA_BUKTI, Bukti
from zi.model.capaian import Capaian, IndikatorDinilai, PeriodeDinilai
from zi.model.selisih import Tempat

PANJANG = 60  # of a path in the package
_PANJANG_AKHIRAN = 8
_TERLARANG = re.compile(
    r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE
)  # names that Windows keeps for itself


class Kemasan(NamedTuple):
    """A file of a record: its name there, how it was read (None: an attachment), and its path in the package."""

    asal: str
    jenis: str | None
    jalur: str


class RekamPaket(NamedTuple):
    """A record in the package: its folder there, where it is judged, and its files at any depth."""

    folder: str
    bukti: Bukti
    tempat: tuple[Tempat, ...]
    berkas: tuple[Kemasan, ...]


class Terkemas(NamedTuple):
    """A file as it went in: its bytes, SHA-256 and pages (None: cannot be told).

    One of LFS whose content this copy does not have did not go in (``ada``): its ``sha256`` is what its pointer says.
    """

    rekam: RekamPaket
    kemasan: Kemasan
    ukuran: int
    sha256: str
    halaman: int | None
    ada: bool = True

    @property
    def jenis(self) -> str:
        """How it was read."""
        return self.kemasan.jenis or ("data bukti" if self.kemasan.asal == NAMA_BUKTI else "lampiran")


def menurut_folder(berkas: Iterable[Terkemas]) -> dict[str, list[Terkemas]]:
    """Give the files of each record by its folder in the package, in their order."""
    hasil = dict[str, list[Terkemas]]()
    for satu in berkas:
        hasil.setdefault(satu.rekam.folder, []).append(satu)
    return hasil


class Lingkup(NamedTuple):
    """What is asked for: the periode of a triwulan, a komponen, an indikator; None asks for all."""

    triwulan: int | None = None
    komponen: int | None = None
    id: str | None = None

    @property
    def nama(self) -> str:
        """What the package is called by it: ``TW2``, ``K1``, ``1.3.1.2``; nothing for the whole year."""
        bagian = (f"TW{self.triwulan}" if self.triwulan else "", f"K{self.komponen}" if self.komponen else "", self.id)
        return "-".join(satu for satu in bagian if satu)


class Paket(NamedTuple):
    """Every periode that is asked for, in the decree's order, and the records that are judged there."""

    capaian: Capaian
    lingkup: Lingkup
    periode: tuple[tuple[IndikatorDinilai, PeriodeDinilai], ...]
    rekam: tuple[RekamPaket, ...]

    def milik(self, id_indikator: str, kode: str) -> Iterator[tuple[RekamPaket, Tempat]]:
        """Give the records that are judged at a periode."""
        for satu in self.rekam:
            yield from ((satu, di) for di in satu.tempat if (di.id, di.kode) == (id_indikator, kode))


def susun(capaian: Capaian, lingkup: Lingkup, isi: Mapping[str, Sequence[str]]) -> Paket:
    """Choose the periode and their records; a record that is judged at several is there once.

    ``isi`` gives by folder the regular files that a record has, at any depth.
    """
    periode = tuple(_periode(capaian, lingkup))
    tempat = dict[str, list[Tempat]]()
    for satu, ke in periode:
        for dinilai in ke.bukti:
            di = Tempat(satu.indikator.id, ke.periode.kode, dinilai)
            tempat.setdefault(dinilai.bukti.folder, []).append(di)
    lebar = max(3, len(str(len(tempat))))
    urut = enumerate(tempat.items(), start=1)
    rekam = tuple(_rekam(f"{nomor:0{lebar}}", di, isi.get(folder, ())) for nomor, (folder, di) in urut)
    return Paket(capaian, lingkup, periode, rekam)


def _periode(capaian: Capaian, lingkup: Lingkup) -> Iterator[tuple[IndikatorDinilai, PeriodeDinilai]]:
    for satu in capaian.indikator:
        if lingkup.komponen in {None, satu.indikator.komponen} and lingkup.id in {None, satu.indikator.id}:
            yield from ((satu, ke) for ke in satu.periode if lingkup.triwulan in {None, ke.periode.triwulan})


def _rekam(nomor: str, tempat: list[Tempat], asal: Sequence[str]) -> RekamPaket:
    bukti = tempat[0].dinilai.bukti
    folder = f"{nomor}-{tempat[0].id}-{tempat[0].kode}"
    jenis = {satu.nama: satu.jenis for satu in bukti.berkas}
    nama = nama_pendek(asal, PANJANG - len(folder) - 1)
    berkas = (Kemasan(satu, jenis.get(satu), f"{folder}/{pendek}") for satu, pendek in zip(asal, nama, strict=True))
    return RekamPaket(folder, bukti, tuple(tempat), tuple(berkas))


def nama_pendek(nama: Iterable[str], panjang: int) -> list[str]:
    """Give files of one folder names of at most so many characters that every system takes, in their order."""
    terpakai, hasil = set[str](), list[str]()
    for satu in nama:
        badan, akhiran = _belah(satu)
        calon, urut = _potong(badan, panjang - len(akhiran)) + akhiran, 1
        while calon.casefold() in terpakai:
            urut += 1
            calon = f"{_potong(badan, panjang - len(akhiran) - len(str(urut)) - 1)}-{urut}{akhiran}"
        terpakai.add(calon.casefold())
        hasil.append(calon)
    return hasil


def _potong(badan: str, panjang: int) -> str:
    return badan[:panjang].rstrip("-._")


def _belah(nama: str) -> tuple[str, str]:
    """Cut a name into its stem, in plain letters, and its ending with the dot."""
    badan, _, akhiran = nama.rpartition(".")
    if not badan or not re.fullmatch(rf"[A-Za-z0-9]{{1,{_PANJANG_AKHIRAN}}}", akhiran):
        return _polos(nama), ""
    return _polos(badan), f".{akhiran}"


def _polos(nama: str) -> str:
    """Leave plain characters only."""
    huruf = unicodedata.normalize("NFKD", nama).encode("ascii", "ignore").decode()
    bersih = re.sub(r"[^A-Za-z0-9._]+", "-", huruf).strip("-._") or "berkas"
    return f"berkas-{bersih}" if _TERLARANG.match(bersih) else bersih
