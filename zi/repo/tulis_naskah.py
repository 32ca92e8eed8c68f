"""``bukti.yaml`` written: a new one, or one that gets its ``dicabut``."""

from collections.abc import Mapping

import yaml

from zi.model.gagal import Gagal
from zi.model.skema import baris_skema
from zi.repo.naskah import urai


class TakTertulisError(Gagal):
    """A file cannot be changed without losing something; the message is a sentence."""


def bukti_baru(isi: Mapping[str, object], jalur: str, *, skema: bool) -> bytes:
    """Write a new ``bukti.yaml``; with ``skema`` its first line names the schema for editors."""
    kepala = f"{baris_skema(jalur)}\n" if skema else ""
    return (kepala + _yaml(isi)).encode()


def dengan_dicabut(lama: bytes, dicabut: Mapping[str, object], jalur: str) -> bytes:
    """Add ``dicabut`` to the bytes of a ``bukti.yaml``, every line of it kept; b"" stands for no file.

    Where it is written in a way that lines cannot be added to, its values are written anew. Raises
    TakTertulisError when it cannot be read.
    """
    simpul, temuan = urai(lama, jalur)
    if simpul is None or any(satu.kesalahan for satu in temuan):
        raise TakTertulisError(f"{jalur} perlu diperbaiki dahulu: zi check")
    semula = simpul.data() if simpul.isi else {}
    if not isinstance(semula, dict):
        raise TakTertulisError(f"{jalur} bukan daftar “kunci: nilai”; perbaiki dahulu: zi check")
    akhir = b"\r\n" if b"\r\n" in lama else b"\n"
    tambahan = _yaml({"dicabut": dict(dicabut)}).encode().replace(b"\n", akhir)
    hasil = lama + (b"" if not lama or lama.endswith(b"\n") else akhir) + tambahan
    baru, salah = urai(hasil, jalur)
    harapan = {**semula, "dicabut": {kunci: str(nilai) for kunci, nilai in dicabut.items()}}
    if baru is None or salah != temuan or baru.data() != harapan:
        return _yaml({**semula, "dicabut": dict(dicabut)}).encode()
    return hasil


def _yaml(isi: Mapping[str, object]) -> str:
    teks: str = yaml.safe_dump(dict(isi), allow_unicode=True, sort_keys=False, width=10_000)
    return teks
