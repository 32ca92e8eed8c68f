"""The stage: where files are made ready, out of sight, before one step puts all of them in their place."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from zi.model.gagal import Gagal
from zi.repo import git

_AWALAN = "zi-panggung-"
_BASI = 86_400  # seconds; what a killed run left behind is removed by a later one, never by one beside it
_POTONG = 1 << 20


class BerubahError(Gagal):
    """A file changed or went while it was read; the message is a sentence."""


@contextmanager
def panggung(akar: Path) -> Iterator[Path]:
    """Give an empty folder on the disk of the office, and take it away at the end, whatever happened.

    It lies in the folder that git keeps for itself, where no listing shows it; without git, hidden in
    the office's own.
    """
    rumah = _rumah(akar)
    awalan = _AWALAN if rumah != akar else f".{_AWALAN}"
    with TemporaryDirectory(prefix=awalan, dir=rumah, ignore_cleanup_errors=True) as folder:
        _buang_basi(rumah, awalan, Path(folder))
        yield Path(folder)


def _rumah(akar: Path) -> Path:
    """Give the folder of git where it is on the same disk, so that a rename is one step; else the office's root."""
    with suppress(git.GitGagal):
        jawab = git.tanya(akar, "rev-parse", "--absolute-git-dir").keluar.removesuffix(b"\n")
        folder = Path(os.fsdecode(jawab) or akar)
        if folder.stat().st_dev == akar.stat().st_dev:
            return folder
    return akar


def _buang_basi(rumah: Path, awalan: str, baru: Path) -> None:
    kini = baru.stat().st_mtime
    for lama in rumah.glob(f"{awalan}*"):
        with suppress(OSError):
            if lama.is_dir() and kini - lama.stat().st_mtime > _BASI:
                shutil.rmtree(lama, ignore_errors=True)


def salin(asal: Path, tujuan: Path, sha256: str) -> None:
    """Copy a file's bytes and put them on the disk for good; nothing else of it is kept.

    Raises BerubahError when they are not those whose checksum is given, OSError when it cannot be read or the
    disk is full.
    """
    jumlah = hashlib.sha256()
    with _bernama(asal), asal.open("rb") as sumber, tujuan.open("xb") as salinan:
        while potong := sumber.read(_POTONG):
            jumlah.update(potong)
            salinan.write(potong)
        salinan.flush()
        os.fsync(salinan.fileno())
    if jumlah.hexdigest() != sha256:
        raise BerubahError(f"“{asal.name}” berubah selagi disalin; tutup dahulu berkas itu, lalu ulangi.")


@contextmanager
def _bernama(jalur: Path) -> Iterator[None]:
    """Let an error of a disk name the file, which one of writing does not."""
    try:
        yield
    except OSError as galat:
        galat.filename = galat.filename or str(jalur)
        raise


def tulis(tujuan: Path, isi: bytes) -> None:
    """Write a new file and put it on the disk for good."""
    with _bernama(tujuan), tujuan.open("xb") as berkas:
        berkas.write(isi)
        berkas.flush()
        os.fsync(berkas.fileno())


def tetapkan(folder: Path) -> None:
    """Put the names in a folder on the disk for good, where the system can (Windows does it by itself)."""
    with suppress(OSError):
        nomor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(nomor)
        finally:
            os.close(nomor)
