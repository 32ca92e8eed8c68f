"""A tree of files with a change laid over it, so that what the change would do can be judged beforehand."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from zi.model.entri import BERKAS, FOLDER, Entri, diabaikan
from zi.repo.berkas import BATAS_BACA
from zi.repo.sumber import Sumber


class Perubahan(NamedTuple):
    """A change of the evidence: files that come or take the place of others, and a folder that moves.

    ``isi`` gives by path in the office the staged file that holds the content; ``pindah`` is the folder of
    a record and the one that it becomes. Nothing else ever changes. ``baru`` is the folder of a record that
    must not be there yet; ``lama`` gives, for each file of ``isi`` that takes the place of one, the bytes
    that it takes the place of.
    """

    isi: Mapping[str, Path]
    pindah: tuple[str, str] | None = None
    baru: str | None = None
    lama: Mapping[str, bytes] = MappingProxyType({})


class Tindihan:
    """A source of files (``zi.repo.sumber``): another one, as a change would leave it."""

    def __init__(self, dasar: Sumber, perubahan: Perubahan) -> None:
        self._dasar, self._isi, self._pindah = dasar, perubahan.isi, perubahan.pindah

    def tahun(self) -> list[int]:
        """Give the years that have a plan, in order."""
        return self._dasar.tahun()

    def jelajah(self, folder: str) -> Iterator[Entri]:
        """List everything below a folder, each folder before its contents; what is ignored is left out."""
        semua = {satu.jalur: satu for satu in map(self._dipindah, self._dasar.jelajah(folder))}
        baru = [satu for satu in self._isi if satu.startswith(f"{folder}/") and not diabaikan(satu.rpartition("/")[2])]
        for jalur in [*baru, *([f"{self._pindah[1]}/"] if self._pindah else [])]:
            bagian = jalur.split("/")
            atas = ["/".join(bagian[:panjang]) for panjang in range(folder.count("/") + 2, len(bagian))]
            semua |= {satu: Entri(satu, FOLDER) for satu in atas if satu not in semua}
        semua |= {jalur: Entri(jalur, BERKAS, kosong=self._isi[jalur].stat().st_size == 0) for jalur in baru}
        yield from sorted(semua.values(), key=lambda satu: satu.bagian)

    def isi(self, folder: str) -> Iterator[Entri]:
        """List what lies directly in a folder."""
        dalam = folder.count("/") + 2
        return (satu for satu in self.jelajah(folder) if len(satu.bagian) == dalam)

    def baca(self, jalur: str) -> bytes | None:
        """Read a file's bytes; None when it cannot be opened or is a link."""
        if jalur in self._isi:
            with self._isi[jalur].open("rb") as berkas:
                return berkas.read(BATAS_BACA)
        if self._pindah and jalur.startswith(f"{self._pindah[1]}/"):
            lama, baru = self._pindah
            return self._dasar.baca(lama + jalur.removeprefix(baru))
        return self._dasar.baca(jalur)

    def _dipindah(self, entri: Entri) -> Entri:
        if self._pindah and f"{entri.jalur}/".startswith(f"{self._pindah[0]}/"):
            return entri._replace(jalur=self._pindah[1] + entri.jalur.removeprefix(self._pindah[0]))
        return entri
