"""A change of a register: one value, shown as cells show it, and made in what the file says."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from zi.model.hari import tulis

Jalan = tuple[str | int, ...]
Urutan = tuple[int, int]  # of a register: plan year, triwulan
_PANJANG = 120  # characters of a value in a sentence


class Ubahan(NamedTuple):
    """One value that changes: in which register, of what, from what to what; ``jalan`` leads to it."""

    di: Urutan
    nama: str
    kolom: str
    lama: str | date
    baru: str | date
    jalan: Jalan
    isi: str | date | tuple[str, ...]


def terapkan(data: object, ubahan: Sequence[Ubahan]) -> object:
    """Give what a register says, as plain values, with changes made in it."""
    for satu in ubahan:
        data = _taruh(data, satu.jalan, satu.isi)
    return data


def _taruh(data: object, jalan: Jalan, isi: str | date | tuple[str, ...]) -> object:
    """Put a value where a way leads, making what is not there yet; one name alone needs no list."""
    if not jalan:
        if isinstance(isi, tuple):
            return isi[0] if len(isi) == 1 and not isinstance(data, list) else list(isi)
        return isi
    kunci, sisa = jalan[0], jalan[1:]
    if isinstance(kunci, int):
        daftar = data if isinstance(data, list) else []
        lama = daftar[kunci] if kunci < len(daftar) else None
        return [*daftar[:kunci], _taruh(lama, sisa, isi), *daftar[kunci + 1 :]]
    petak = data if isinstance(data, dict) else {}
    return {**petak, kunci: _taruh(petak.get(kunci), sisa, isi)}


def kata(isi: str | date) -> str:
    """Say what a cell holds, on one line and not for long."""
    teks = tulis(isi) if isinstance(isi, date) else "; ".join(isi.split("\n"))
    return teks if len(teks) <= _PANJANG else f"{teks[: _PANJANG - 1]}…"
