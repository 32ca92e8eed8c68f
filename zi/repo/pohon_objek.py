"""Files of an office as git's objects: a tree that is known by paths, modes and ids, and read when asked for."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from zi.model.entri import BERKAS, FOLDER, LAIN, TAUTAN, Entri, diabaikan
from zi.repo.objek import isi_objek

KOSONG = frozenset(  # the ids of no bytes, in git's two ways of naming
    {
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
    }
)
POHON = "040000"  # the mode of a folder
_JENIS = {POHON: FOLDER, "100644": BERKAS, "100755": BERKAS, "120000": TAUTAN}
_RENCANA = re.compile(r"plan/([12][0-9]{3})/rencana\.yaml")
_NASKAH = re.compile(r"plan/[^/]+/[^/]+\.yaml|evidence/(?:[^/]+/){4}bukti\.yaml", re.DOTALL)


class Butir(NamedTuple):
    """One thing of a tree: mode and id as git has them, and the path."""

    mode: str
    objek: str
    jalur: str


class PohonObjek:
    """A tree of git's objects. ``objek`` gives the id of every file's content by path.

    ``gudang`` has contents that were read already, by id; one process reads all other YAML, the first time
    that any is asked for.
    """

    def __init__(self, akar: Path, butir: Iterable[Butir], gudang: dict[str, bytes] | None = None) -> None:
        """Take the names, in the order of a working tree's listing, each folder before its contents."""
        self.akar = akar
        self._mode, self.objek = dict[str, str](), dict[str, str]()
        self._gudang = dict[str, bytes]() if gudang is None else gudang
        for mode, objek, jalur in butir:
            self._mode[jalur] = mode
            if mode != POHON:
                self.objek[jalur] = objek

    def tahun(self) -> list[int]:
        """Give the years that have a plan, in order."""
        return sorted(int(cocok[1]) for jalur in self._mode if (cocok := _RENCANA.fullmatch(jalur)))

    def jelajah(self, folder: str) -> Iterator[Entri]:
        """List everything below a folder, each folder before its contents; what is ignored is left out."""
        bagian = folder.split("/")
        for panjang in range(1, len(bagian) + 1):
            atas = "/".join(bagian[:panjang])
            if self._mode.get(atas, POHON) != POHON:
                yield Entri(atas, TAUTAN if self._mode[atas] == "120000" else LAIN)
                return
        dalam = len(bagian)
        for jalur in self._di_bawah(folder):
            if not any(diabaikan(nama) for nama in jalur.split("/")[dalam:]):
                yield self._entri(jalur)

    def isi(self, folder: str) -> Iterator[Entri]:
        """List what lies directly in a folder."""
        dalam = len(folder.split("/")) + 1
        for jalur in self._di_bawah(folder):
            bagian = jalur.split("/")
            if len(bagian) == dalam and not diabaikan(bagian[-1]):
                yield self._entri(jalur)

    def baca(self, jalur: str) -> bytes | None:
        """Read a file's bytes; None when it is not there or is a link."""
        if not self._berkas(jalur):
            return None
        objek = self.objek[jalur]
        if objek not in self._gudang:
            perlu = dict.fromkeys(satu for satu in (objek, *self.naskah()) if satu not in self._gudang)
            self._gudang.update(zip(perlu, isi_objek(self.akar, perlu), strict=True))
        return self._gudang[objek]

    def naskah(self) -> list[str]:
        """Give the ids of all YAML that is read of it."""
        return [objek for jalur, objek in self.objek.items() if _NASKAH.fullmatch(jalur) and self._berkas(jalur)]

    def _berkas(self, jalur: str) -> bool:
        return _JENIS.get(self._mode.get(jalur, "")) == BERKAS

    def _di_bawah(self, folder: str) -> list[str]:
        depan = f"{folder}/"
        return [jalur for jalur in self._mode if jalur.startswith(depan)]

    def _entri(self, jalur: str) -> Entri:
        kosong = self.objek.get(jalur) in KOSONG
        return Entri(jalur, _JENIS.get(self._mode[jalur], LAIN), kosong=kosong)


def urut(butir: Iterable[Butir]) -> list[Butir]:
    """Order by folder, parents first, and in a folder by name."""
    return sorted(butir, key=_urutan)


def _urutan(satu: Butir) -> tuple[list[str], str]:
    *folder, nama = satu.jalur.split("/")
    return folder, nama
