"""Whether a working tree is what a commit has: only then a report can name a revision."""

import os
from pathlib import Path

from zi.model.entri import diabaikan
from zi.repo import git
from zi.repo.revisi import SEMUA, Revisi
from zi.repo.sentuhan import sentuhan


def rev_bersih(akar: Path, kepala: Revisi) -> str | None:
    """Give HEAD's id where plan/, evidence/ and templates/ are just what it has; else None.

    A file that git is told to leave alone is read all the same, so it must not be there either.
    """
    if sentuhan(akar, kepala, SEMUA):
        return None
    lain = git.baca(akar, "ls-files", "-o", "-z", "--", *SEMUA).split(b"\0")[:-1]
    jalur = (os.fsdecode(satu).rstrip("/").split("/") for satu in lain)
    return None if any(not any(map(diabaikan, bagian)) for bagian in jalur) else kepala.rev
