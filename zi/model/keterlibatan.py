"""Who took part: the members of the team, each with the records that name them as ``pelaksana``.

Indikator 1.3.1.1 of the decree asks for the part of every member of the team.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from zi.model.bentuk.rencana import Anggota
from zi.model.bukti import Bukti
from zi.model.tim import kunci_nama, kunci_tim


class Keterlibatan(NamedTuple):
    """A person and the records that name them; ``anggota`` is None for one who is not in the team."""

    nama: str
    anggota: Anggota | None
    bukti: tuple[Bukti, ...]


def keterlibatan(tim: Sequence[Anggota], bukti: Iterable[Bukti]) -> tuple[Keterlibatan, ...]:
    """Give every member of the team in its order, then the others in the order in which they are named first."""
    menurut_nama, nama_asli = dict[str, list[Bukti]](), dict[str, str]()
    kunci = kunci_tim(tim)
    for satu in bukti:
        for nama in dict.fromkeys(satu.isi.pelaksana):
            ini = kunci_nama(nama, kunci)
            nama_asli.setdefault(ini, nama)
            if satu not in menurut_nama.setdefault(ini, []):
                menurut_nama[ini].append(satu)
    anggota = tuple(
        Keterlibatan(satu.nama, satu, tuple(menurut_nama.pop(kunci_nama(satu.nama, kunci), ()))) for satu in tim
    )
    return (*anggota, *(Keterlibatan(nama_asli[ini], None, tuple(isi)) for ini, isi in menurut_nama.items()))
