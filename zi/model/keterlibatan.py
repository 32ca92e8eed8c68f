"""Who took part: the members of the team, each with the records that name them as ``pelaksana``.

Indikator 1.3.1.1 of the decree asks for the part of every member of the team.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from zi.model.bentuk.rencana import Anggota
from zi.model.bukti import Bukti


class Keterlibatan(NamedTuple):
    """A person and the records that name them; ``anggota`` is None for one who is not in the team."""

    nama: str
    anggota: Anggota | None
    bukti: tuple[Bukti, ...]


def keterlibatan(tim: Sequence[Anggota], bukti: Iterable[Bukti]) -> tuple[Keterlibatan, ...]:
    """Give every member of the team in its order, then the others in the order in which they are named first.

    Names are the same whatever their case, spaces, full stops and degrees (what comes after a comma), unless
    two members would then be one.
    """
    menurut_nama, nama_asli = dict[str, list[Bukti]](), dict[str, str]()
    kunci = _kunci(tim)
    for satu in bukti:
        for nama in dict.fromkeys(satu.isi.pelaksana):
            ini = kunci.get(_utuh(nama)) or kunci.get(_tanpa_gelar(nama)) or _utuh(nama)
            nama_asli.setdefault(ini, nama)
            if satu not in menurut_nama.setdefault(ini, []):
                menurut_nama[ini].append(satu)
    anggota = tuple(Keterlibatan(satu.nama, satu, tuple(menurut_nama.pop(_utuh(satu.nama), ()))) for satu in tim)
    return (*anggota, *(Keterlibatan(nama_asli[ini], None, tuple(isi)) for ini, isi in menurut_nama.items()))


def _kunci(tim: Sequence[Anggota]) -> dict[str, str]:
    """Give by every way of writing a member's name the one by which records are gathered."""
    utuh = {_utuh(satu.nama): _utuh(satu.nama) for satu in tim}
    pendek = [_tanpa_gelar(satu.nama) for satu in tim]
    return {
        _tanpa_gelar(satu.nama): _utuh(satu.nama) for satu in tim if pendek.count(_tanpa_gelar(satu.nama)) == 1
    } | utuh


def _utuh(nama: str) -> str:
    return " ".join(nama.casefold().replace(".", " ").split())


def _tanpa_gelar(nama: str) -> str:
    return _utuh(nama.partition(",")[0])
