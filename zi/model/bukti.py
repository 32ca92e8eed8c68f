"""Records of evidence: folders whose path states what they prove and when.

``evidence/<tahun>/<id>/<kode>/<tanggal>[-<text>]/``. The day in the name is the day the action was
completed. What a path or a file has wrong becomes findings; the walk never stops at one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from zi.model.bentuk import BentukBukti
from zi.model.entri import BERKAS, FOLDER, Entri
from zi.model.hari import baca_tanggal
from zi.model.jenis import jenis_berkas
from zi.model.naskah import Simpul

NAMA_BUKTI = "bukti.yaml"
TINGKAT_BUKTI = 5  # evidence, tahun, id, kode, and then the record itself
_FOLDER = re.compile(r"(?P<tanggal>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:-(?P<teks>.+))?", re.DOTALL)


class Berkas(NamedTuple):
    """A file of a record: how its name was read, None for an attachment."""

    nama: str
    jenis: str | None
    kosong: bool


class Bukti(NamedTuple):
    """One record. ``cacat`` tells that something in it is a kesalahan, so that it does not count.

    ``nama`` is the text of the folder's name after the day.
    """

    folder: str
    id: str
    kode: str
    tanggal: date
    nama: str
    berkas: tuple[Berkas, ...]
    subfolder: tuple[str, ...]
    isi: BentukBukti
    cacat: bool
    simpul: Simpul | None = None

    @property
    def uraian(self) -> str:
        """What the record is about: ``uraian`` of bukti.yaml, else the text of the folder's name."""
        return self.isi.uraian or self.nama.replace("-", " ")

    @property
    def jenis_ada(self) -> frozenset[str]:
        """The kinds that are there: non-empty files, links, and papers kept elsewhere."""
        berkas = {satu.jenis for satu in self.berkas if satu.jenis and not satu.kosong}
        lain = {satu.jenis for satu in self.isi.tautan} | {satu.jenis for satu in self.isi.arsip}
        return frozenset(berkas | lain)


def belah_nama(nama: str) -> tuple[date, str] | None:
    """Cut a record's folder name into its day and text; None when it does not begin with a day that exists."""
    cocok = _FOLDER.fullmatch(nama)
    hari = baca_tanggal(cocok["tanggal"]) if cocok else None
    return (hari, cocok["teks"] or "") if cocok and hari else None


def kelompok(entri: Iterable[Entri]) -> dict[str, list[Entri]]:
    """Gather what lies in each record's folder, at any depth; entries must come before their contents."""
    hasil = dict[str, list[Entri]]()
    for satu in entri:
        bagian = satu.bagian
        if len(bagian) == TINGKAT_BUKTI and satu.jenis == FOLDER:
            hasil[satu.jalur] = []
        elif len(bagian) > TINGKAT_BUKTI:
            hasil["/".join(bagian[:TINGKAT_BUKTI])].append(satu)
    return hasil


def susun(
    isi_folder: Mapping[str, list[Entri]],
    naskah: Mapping[str, tuple[Simpul | None, BentukBukti]],
    kamus: Mapping[str, str],
    cacat: frozenset[str],
) -> Iterator[Bukti]:
    """Make a record of every folder whose name begins with a day.

    ``naskah`` gives what was read of each ``bukti.yaml`` by folder; ``cacat`` are the folders, of
    records or above them, in which something is a kesalahan.
    """
    for folder, entri in isi_folder.items():
        _, _, id_indikator, kode, nama = folder.split("/")
        if terbelah := belah_nama(nama):
            simpul, isi = naskah.get(folder) or (None, BentukBukti())
            langsung = [satu for satu in entri if len(satu.bagian) == TINGKAT_BUKTI + 1]
            yield Bukti(
                folder,
                id_indikator,
                kode,
                *terbelah,
                berkas=tuple(_berkas(langsung, kamus)),
                subfolder=tuple(satu.jalur for satu in langsung if satu.jenis == FOLDER),
                isi=isi,
                cacat=not cacat.isdisjoint(_ke_atas(folder)),
                simpul=simpul,
            )


def _ke_atas(folder: str) -> Iterator[str]:
    """Give a record's folder and those above it that its path is about: kode and id."""
    for _ in range(3):
        yield folder
        folder = folder.rpartition("/")[0]


def _berkas(entri: list[Entri], kamus: Mapping[str, str]) -> Iterator[Berkas]:
    for satu in entri:
        nama = satu.bagian[-1]
        if satu.jenis == BERKAS and nama != NAMA_BUKTI:
            yield Berkas(nama, jenis_berkas(nama, kamus), satu.kosong)
