"""A revision: the files of an office as a commit has them, read from git's objects without a checkout."""

import os
import re
from pathlib import Path

from zi.model.teks import satu_baris
from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.pohon_objek import Butir, PohonObjek, urut

PLAN, TEMPLAT, SEMUA = ("plan",), ("templates",), ("plan", "evidence", "templates")  # what can be asked for
LENGKAPI = "Jalankan git fetch --unshallow; pada GitHub Actions, beri fetch-depth: 0 pada actions/checkout."
_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


class Revisi(PohonObjek):
    """The tree of one commit, or some of its folders. ``rev`` is its full id. One process lists it."""

    def __init__(self, akar: Path, rev: str, folder: tuple[str, ...] = SEMUA) -> None:
        """Read the names; raises GitGagal when there is no such commit here."""
        self.rev = commit(akar, rev)
        super().__init__(akar, _pohon(akar, self.rev, folder))


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
    raise GitGagal(
        f"Revisi “{satu_baris(rev)}” tidak ada di repositori ini.{f' {LENGKAPI}' if dangkal else ''}", hasil.galat
    )


def awalan(akar: Path) -> str:
    """Give the path of the office inside its repository: empty, or ending with ``/``."""
    return os.fsdecode(git.baca(akar, "rev-parse", "--show-prefix").rstrip(b"\n"))


def _pohon(akar: Path, rev: str, folder: tuple[str, ...]) -> list[Butir]:
    """List folders of a commit: mode, id and path, in the order of a working tree's listing.

    Sizes are not asked for: in a partial clone that would download every file.
    """
    data = git.baca(akar, "ls-tree", "-r", "-t", "-z", rev, "--", *folder)
    hasil = list[Butir]()
    for baris in data.split(b"\0")[:-1]:
        kepala, _, jalur = baris.partition(b"\t")
        mode, _, objek = kepala.decode().split(" ")
        hasil.append(Butir(mode, objek, os.fsdecode(jalur)))
    return urut(satu for satu in hasil if satu.jalur.startswith(folder))
