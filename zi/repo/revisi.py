"""A revision: the files of an office as a commit has them, read from git's objects without a checkout."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from zi.model.entri import BERKAS, FOLDER, LAIN, TAUTAN, Entri, diabaikan
from zi.repo import git
from zi.repo.berkas import BATAS_BACA
from zi.repo.git import GitGagal

_KOSONG = frozenset(  # the ids of no bytes, in git's two ways of naming
    {
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
    }
)
_JENIS = {"040000": FOLDER, "100644": BERKAS, "100755": BERKAS, "120000": TAUTAN}
_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_FOLDER = ("plan", "evidence", "templates")
_SEBAGIAN = (
    "Salinan repositori ini tidak memuat semua isi yang diperlukan (partial clone, atau rusak). "
    "Ambil seluruhnya: git fetch --refetch --no-filter"
)
LENGKAPI = "Jalankan git fetch --unshallow; pada GitHub Actions, beri fetch-depth: 0 pada actions/checkout."
_RENCANA = re.compile(r"plan/([12][0-9]{3})/rencana\.yaml")
_NASKAH = re.compile(r"plan/[^/]+/[^/]+\.yaml|evidence/(?:[^/]+/){4}bukti\.yaml", re.DOTALL)


class Revisi:
    """The tree of one commit. ``rev`` is its full id; ``objek`` gives the id of every file's content by path.

    One process lists the tree; a second reads all its YAML, the first time that any is asked for.
    """

    def __init__(self, akar: Path, rev: str) -> None:
        """Read the names; raises GitGagal when there is no such commit here."""
        self.akar, self.rev = akar, commit(akar, rev)
        self._mode, self.objek = dict[str, str](), dict[str, str]()
        self._isi: dict[str, bytes] | None = None
        for mode, objek, jalur in _pohon(akar, self.rev):
            self._mode[jalur] = mode
            if mode != "040000":
                self.objek[jalur] = objek

    def tahun(self) -> list[int]:
        """Give the years that have a plan, in order."""
        return sorted(int(cocok[1]) for jalur in self._mode if (cocok := _RENCANA.fullmatch(jalur)))

    def jelajah(self, folder: str) -> Iterator[Entri]:
        """List everything below a folder, each folder before its contents; what is ignored is left out."""
        bagian = folder.split("/")
        for panjang in range(1, len(bagian) + 1):
            atas = "/".join(bagian[:panjang])
            if self._mode.get(atas, "040000") != "040000":
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
        if self._isi is None:
            naskah = self._naskah()
            self._isi = dict(zip(naskah, isi_objek(self.akar, [self.objek[satu] for satu in naskah]), strict=True))
        if jalur not in self._isi:
            self._isi[jalur] = next(isi_objek(self.akar, [self.objek[jalur]]))
        return self._isi[jalur]

    def naskah(self) -> list[str]:
        """Give the ids of all YAML that is read of it."""
        return [self.objek[satu] for satu in self._naskah()]

    def _naskah(self) -> list[str]:
        return [satu for satu in self.objek if _NASKAH.fullmatch(satu) and self._berkas(satu)]

    def _berkas(self, jalur: str) -> bool:
        return _JENIS.get(self._mode.get(jalur, "")) == BERKAS

    def _di_bawah(self, folder: str) -> list[str]:
        depan = f"{folder}/"
        return [jalur for jalur in self._mode if jalur.startswith(depan)]

    def _entri(self, jalur: str) -> Entri:
        kosong = self.objek.get(jalur) in _KOSONG
        return Entri(jalur, _JENIS.get(self._mode[jalur], LAIN), kosong=kosong)


def commit(akar: Path, rev: str) -> str:
    """Give the full id of a commit; raises GitGagal when git knows none of that name."""
    hasil = git.tanya(akar, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{rev}^{{commit}}")
    if hasil.kode == 0 and _ID.fullmatch(hasil.teks):
        return hasil.teks
    if not git.ada(akar):
        raise GitGagal(f"Folder “{akar}” bukan repositori git.", hasil.galat)
    if hasil.galat.startswith("fatal: "):
        raise GitGagal(f"git tidak dapat membaca repositori ini: {git.sebab(hasil.galat)}", hasil.galat)
    dangkal = git.tanya(akar, "rev-parse", "--is-shallow-repository").teks == "true"
    raise GitGagal(f"Revisi “{rev}” tidak ada di repositori ini.{f' {LENGKAPI}' if dangkal else ''}", hasil.galat)


def awalan(akar: Path) -> str:
    """Give the path of the office inside its repository: empty, or ending with ``/``."""
    return os.fsdecode(git.baca(akar, "rev-parse", "--show-prefix").rstrip(b"\n"))


def _pohon(akar: Path, rev: str) -> list[tuple[str, str, str]]:
    """List plan/, evidence/ and templates/ of a commit: mode, id and path, in the order of a working tree's listing.

    Sizes are not asked for: in a partial clone that would download every file.
    """
    data = git.baca(akar, "ls-tree", "-r", "-t", "-z", rev, "--", *_FOLDER)
    hasil = list[tuple[str, str, str]]()
    for baris in data.split(b"\0")[:-1]:
        kepala, _, jalur = baris.partition(b"\t")
        mode, _, objek = kepala.decode().split(" ")
        hasil.append((mode, objek, os.fsdecode(jalur)))
    return sorted((satu for satu in hasil if satu[2].startswith(_FOLDER)), key=_urutan)


def _urutan(satu: tuple[str, str, str]) -> tuple[list[str], str]:
    """Order by folder, parents first, and in a folder by name."""
    *folder, nama = satu[2].split("/")
    return folder, nama


def isi_objek(akar: Path, objek: Iterable[str]) -> Iterator[bytes]:
    """Read contents by id, in their order, each no further than a text may be long; one process for all.

    Raises GitGagal for an id that is not here.
    """
    daftar = list(objek)
    hasil = git.tanya(akar, "cat-file", "--batch", masukan="".join(f"{satu}\n" for satu in daftar).encode())
    if hasil.kode:
        raise GitGagal(_SEBAGIAN, hasil.galat)
    awal, data = 0, hasil.keluar
    for _ in daftar:
        akhir_kepala = data.index(b"\n", awal)
        kepala = data[awal:akhir_kepala].split(b" ")
        if len(kepala) != 3:
            raise GitGagal(_SEBAGIAN)
        mulai, panjang = akhir_kepala + 1, int(kepala[2])
        yield data[mulai : mulai + min(panjang, BATAS_BACA)]
        awal = mulai + panjang + 1
