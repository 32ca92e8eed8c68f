"""Fingerprints of a file: its SHA-256, the id that git gives its content, and its pointer in Git LFS."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

_POTONGAN = 1 << 20
SHA1, SHA256 = "sha1", "sha256"  # how a repository names its objects


class Sidik(NamedTuple):
    """What tells a content from any other: ``ukuran`` in bytes, and ``sha256`` in hexadecimal."""

    ukuran: int
    sha256: str

    @property
    def penunjuk(self) -> bytes:
        """The text that Git LFS puts in the file's place, byte for byte; nothing stands for nothing."""
        if not self.ukuran:
            return b""
        return f"version https://git-lfs.github.com/spec/v1\noid sha256:{self.sha256}\nsize {self.ukuran}\n".encode()


def sidik(path: Path) -> Sidik:
    """Read a file once, however large it is."""
    ukuran, jumlah = 0, hashlib.sha256()
    with path.open("rb") as berkas:
        while potongan := berkas.read(_POTONGAN):
            ukuran += len(potongan)
            jumlah.update(potongan)
    return Sidik(ukuran, jumlah.hexdigest())


def sidik_potongan(potongan: Iterable[bytes]) -> str:
    """Give the SHA-256 of a content that comes in pieces."""
    jumlah = hashlib.sha256()
    for satu in potongan:
        jumlah.update(satu)
    return jumlah.hexdigest()


def sidik_isi(data: bytes) -> Sidik:
    """Give the same of bytes."""
    return Sidik(len(data), hashlib.sha256(data).hexdigest())


def objek(path: Path, ukuran: int, cara: str = SHA1) -> str:
    """Give the id of a file's content in a repository; ``ukuran`` is its size, known beforehand."""
    jumlah = hashlib.new(cara, b"blob %d\0" % ukuran, usedforsecurity=False)
    with path.open("rb") as berkas:
        while potongan := berkas.read(_POTONGAN):
            jumlah.update(potongan)
    return jumlah.hexdigest()


def objek_isi(data: bytes, cara: str = SHA1) -> str:
    """Give the same of bytes."""
    return hashlib.new(cara, b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
