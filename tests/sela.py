"""What happens in between: another who acts, a disk that refuses or a SIGKILL, just before this process does something.

Python tells of every step that it is about to take (``sys.addaudithook``), so that nothing has to be timed.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from zi.cli.main import jalankan

LANGKAH = frozenset(
    ("open", "os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.chmod", "os.listdir", "ctypes.dlopen")
)
_MENUNGGU = list[tuple[str, str, Callable[[], object]]]()


def _kait(kejadian: str, argumen: tuple[Any, ...]) -> None:
    for satu in list(_MENUNGGU):
        nama, bagian, tindakan = satu
        if nama == kejadian and bagian in str(argumen):
            _MENUNGGU.remove(satu)
            tindakan()


sys.addaudithook(_kait)


@contextmanager
def sela(kejadian: str, tindakan: Callable[[], object], bagian: str = "") -> Iterator[None]:
    """Do something once, just before the first step of this name whose arguments hold ``bagian``."""
    satu = (kejadian, bagian, tindakan)
    _MENUNGGU.append(satu)
    try:
        yield
        assert satu not in _MENUNGGU, f"{kejadian} tidak terjadi"
    finally:
        if satu in _MENUNGGU:
            _MENUNGGU.remove(satu)


def menolak(kode: int) -> Callable[[], None]:
    """Give an action by which the system refuses the step."""

    def tolak() -> None:
        raise OSError(kode, os.strerror(kode))

    return tolak


def isi(akar: Path) -> dict[str, bytes | None]:
    """Give everything below a folder by its path, None for a folder; what git keeps for itself and stages apart."""
    semua = (satu for satu in akar.rglob("*") if not {".git"} & set(satu.relative_to(akar).parts))
    semua = (satu for satu in semua if not sisa_panggung(satu.relative_to(akar).parts[0]))
    return {satu.relative_to(akar).as_posix(): satu.read_bytes() if satu.is_file() else None for satu in semua}


def sisa_panggung(nama: str) -> bool:
    """Tell whether a name is that of a stage."""
    return nama.lstrip(".").startswith("zi-panggung-")


def sisa(akar: Path) -> list[Path]:
    """Give the stages that are left in an office."""
    return [
        satu
        for tempat in (akar, akar / ".git")
        if tempat.is_dir()
        for satu in tempat.iterdir()
        if sisa_panggung(satu.name)
    ]


def bunuh(urut: int, *argumen: str) -> int | None:
    """Run zi in another process that SIGKILL ends before its n-th step once it has a stage.

    None when it did; else, where the process ended by itself, the number of its steps.
    """
    baca, tulis = os.pipe()
    anak = os.fork()
    if not anak:
        _jalankan_sampai(urut, argumen, tulis)
    os.close(tulis)
    with os.fdopen(baca) as hasil:
        isi_hasil = hasil.read()
    os.waitpid(anak, 0)
    return int(isi_hasil) if isi_hasil else None


def _jalankan_sampai(urut: int, argumen: tuple[str, ...], tulis: int) -> None:
    langkah = [0]
    sys.dont_write_bytecode = True  # else the first run has more steps than those after it

    def kait(kejadian: str, isi_kejadian: tuple[Any, ...]) -> None:
        mulai = kejadian == "os.mkdir" and "zi-panggung-" in str(isi_kejadian)
        if kejadian in LANGKAH and (langkah[0] or mulai):
            langkah[0] += 1
            if langkah[0] == urut:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.addaudithook(kait)
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            jalankan(list(argumen))
        os.write(tulis, str(langkah[0]).encode())
    finally:
        os._exit(0)
