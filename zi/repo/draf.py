"""Whether a working tree is what a commit has: only then a report can name a revision."""

from pathlib import Path

from zi.model.entri import diabaikan
from zi.repo import git
from zi.repo.berkas import PohonKerja
from zi.repo.revisi import SEMUA, Revisi
from zi.repo.sentuhan import sentuhan


def rev_bersih(akar: Path, kepala: Revisi) -> str | None:
    """Give HEAD's id where zi reads of plan/, evidence/ and templates/ just what it has; else None.

    What is there is listed, not asked of git: a file that git was told to leave alone, or not to put here (a sparse
    checkout), is read, or missed, all the same. So is an empty folder, of which git knows nothing.
    """
    if _daftar(PohonKerja(akar)) != _daftar(kepala) or _tidak_diperhatikan(akar):
        return None
    beda = (jalur.split("/") for jalur in sentuhan(akar, kepala, SEMUA))
    return None if any(not any(map(diabaikan, bagian)) for bagian in beda) else kepala.rev


def _daftar(sumber: PohonKerja | Revisi) -> list[tuple[str, str]]:
    """List every path that zi reads, and what it is."""
    return [(satu.jalur, satu.jenis) for folder in SEMUA for satu in sumber.jelajah(folder)]


def _tidak_diperhatikan(akar: Path) -> bool:
    """Tell whether git was told of any file not to look at it (assume-unchanged, skip-worktree)."""
    tanda = git.baca(akar, "ls-files", "-v", "-z", "--", *SEMUA).split(b"\0")[:-1]
    return any(satu[:1] == b"S" or satu[:1].islower() for satu in tanda)
