"""The GitHub command line, where it is installed: it opens the pull request in the user's name."""

import os
import re
import shutil
from pathlib import Path

from zi.repo import git


def terpasang() -> bool:
    """Tell whether ``gh`` is there."""
    return shutil.which("gh") is not None


def buka(akar: Path, repo: str, dasar: str, cabang: str, judul: str, isi: str) -> str | None:
    """Open a pull request in ``owner/name``; give its address, None when gh could not (it never asks).

    One that is open already is as good.
    """
    argumen = (
        "gh",
        "pr",
        "create",
        "-R",
        repo,
        "--base",
        dasar,
        "--head",
        cabang,
        "--title",
        judul,
        "--body-file",
        "-",
    )
    hasil = git.program(akar, argumen, os.environ | {"GH_PROMPT_DISABLED": "1"}, isi.encode())
    sudah = hasil.kode != 0 and "already exists" in hasil.galat
    cocok = re.search(r"https://\S+", hasil.galat if sudah else hasil.teks)
    return cocok.group() if cocok and (sudah or hasil.kode == 0) else None
