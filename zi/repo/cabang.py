"""The branches of kiriman: which there are, here and on the server, what they hold, and how one appears."""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from zi.model.kiriman import CABANG
from zi.repo import galat, git
from zi.repo.git import GitGagal
from zi.repo.revisi import awalan


class Cabang(NamedTuple):
    """A branch, and the commits that it stands at: here, and (as far as is known) on the server."""

    nama: str
    sini: str | None
    sana: str | None


def semua(akar: Path, remote: str) -> dict[str, Cabang]:
    """Give every kiriman that has a branch, by the branch's name."""
    depan = {"refs/heads/": "sini", f"refs/remotes/{remote}/": "sana"}
    isi = git.baca(akar, "for-each-ref", "--format=%(objectname) %(refname)", *(satu + CABANG for satu in depan))
    hasil = dict[str, Cabang]()
    for objek, _, ref in (satu.partition(" ") for satu in os.fsdecode(isi).splitlines()):
        awal, di = next((awal, di) for awal, di in depan.items() if ref.startswith(awal + CABANG))
        nama = ref.removeprefix(awal)
        hasil[nama] = hasil.get(nama, Cabang(nama, None, None))._replace(**{di: objek})
    return hasil


def bernomor(nama: str, ada: Iterable[str]) -> list[str]:
    """Give those of some names that are this one or this one numbered, in the order of their numbers."""
    cocok = {
        int(angka[1] or 1): satu for satu in ada if (angka := re.fullmatch(re.escape(nama) + r"(?:-(\d+))?", satu))
    }
    return [cocok[nomor] for nomor in sorted(cocok)]


def isi(akar: Path, rev: str, folder: Iterable[str]) -> list[str]:
    """Give the id of each folder of the office as a commit or tree has it; empty where it is not there."""
    depan = awalan(akar)
    tanya = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    return [git.tanya(akar, *tanya, f"{rev}:{depan}{satu}").teks for satu in folder]


def menunggu(akar: Path, remote: str, nama: str, folder: str) -> Cabang | None:
    """Find the branch of that name, or of that name numbered, which holds a record's folder."""
    ada = semua(akar, remote)
    for satu in bernomor(nama, ada):
        if any(rev and isi(akar, rev, [folder])[0] for rev in ada[satu][1:]):
            return ada[satu]
    return None


def maju(akar: Path, lama: str, baru: str) -> bool:
    """Tell whether one commit comes after another (or is the same)."""
    return git.tanya(akar, "merge-base", "--is-ancestor", lama, baru).kode == 0


def pasang(akar: Path, nama: str, rev: str, lama: str | None = None) -> None:
    """Let a branch appear, or move on from ``lama``: the one step that shows. Raises GitGagal."""
    hasil = git.dengan_milik_pengguna(akar, "update-ref", f"refs/heads/{nama}", rev, lama or "0" * len(rev))
    if hasil.kode:
        sebab = (galat.terkunci(hasil.galat) if ".lock" in hasil.galat else None) or galat.sebab(hasil.galat)
        raise GitGagal(f"Cabang {nama} tidak dapat dibuat: {sebab}", hasil.galat)
