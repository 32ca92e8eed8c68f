"""What was said on the command line of ``zi record``."""

from datetime import date
from typing import NamedTuple


class Pilihan(NamedTuple):
    """Every option, as typed; ``kata`` are the words without an option: the id and the files."""

    kata: tuple[str, ...] = ()
    periode: str | None = None
    tanggal: date | None = None
    uraian: str | None = None
    ke: str | None = None
    ganti: str | None = None
    alasan: str | None = None
    nomor: str | None = None
    pelaksana: tuple[str, ...] = ()
    tautan: tuple[str, ...] = ()
    arsip: tuple[str, ...] = ()
    tempat: str | None = None
    pemegang: str | None = None
    juga: tuple[str, ...] = ()
    catatan: str | None = None
    tetap: bool = False
    lfs: bool = False
    kirim: bool = False
    coba: bool = False
    tahun: int | None = None
    data: bool = False
