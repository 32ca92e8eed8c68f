"""The remote of an office's repository, and its main branch here and there."""

import os
import re
from pathlib import Path
from typing import NamedTuple

from zi.repo import git

_KUNCI = re.compile(r"remote\.(?P<nama>.+)\.url|branch\.(?P<cabang>.+)\.remote", re.DOTALL)


class Remote(NamedTuple):
    """A remote: its name here, and its address as git uses it."""

    nama: str
    alamat: str


def remote(akar: Path, cabang: str) -> Remote | None:
    """Give the remote that a branch follows; else ``origin``, else the only one there is, else None."""
    hasil = git.tanya(akar, "config", "-z", "--get-regexp", r"^(remote\..*\.url|branch\..*\.remote)$")
    ada, diikuti = list[str](), ""
    for baris in os.fsdecode(hasil.keluar).split("\0")[:-1]:
        kunci, _, isi = baris.partition("\n")
        cocok = _KUNCI.fullmatch(kunci)
        if cocok and cocok["nama"]:
            ada.append(cocok["nama"])
        elif cocok and cocok["cabang"] == cabang:
            diikuti = isi
    nama = diikuti if diikuti in ada else "origin" if "origin" in ada else ada[0] if len(set(ada)) == 1 else None
    if nama is None:
        return None
    return Remote(nama, git.tanya(akar, "remote", "get-url", "--", nama).teks)


def ujung(akar: Path, cabang: str, nama_remote: str | None) -> str | None:
    """Give the commit id that the main branch stands at: the remote's, where it is ahead of the one here.

    None when there is no such branch.
    """
    ref = [f"refs/heads/{cabang}", f"refs/remotes/{nama_remote or ''}/{cabang}"]
    baris = os.fsdecode(git.baca(akar, "for-each-ref", "--format=%(objectname) %(refname)", *ref)).splitlines()
    tempat = {nama: objek for objek, _, nama in (satu.partition(" ") for satu in baris)}
    sini, sana = (tempat.get(satu) for satu in ref)
    if sini and sana and sini != sana:
        maju = git.tanya(akar, "merge-base", "--is-ancestor", sini, sana).kode == 0
        return sana if maju else sini
    return sini or sana
