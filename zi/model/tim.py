"""The team: who is meant by a name, however it is written.

Names are the same whatever their case, spaces, full stops and degrees (what comes after a comma), unless two
members would then be one.
"""

from collections.abc import Mapping, Sequence

from zi.model.bentuk.rencana import Anggota

_BANYAK = 5  # names in a sentence


def kunci_tim(tim: Sequence[Anggota]) -> dict[str, str]:
    """Give by every way of writing a member's name the one by which they are known."""
    utuh = {_utuh(satu.nama): _utuh(satu.nama) for satu in tim}
    pendek = [_tanpa_gelar(satu.nama) for satu in tim]
    return {
        _tanpa_gelar(satu.nama): _utuh(satu.nama) for satu in tim if pendek.count(_tanpa_gelar(satu.nama)) == 1
    } | utuh


def kunci_nama(nama: str, kunci: Mapping[str, str]) -> str:
    """Give what a person is known by: the member's own, or, outside the team, the name that is written."""
    return kunci.get(_utuh(nama)) or kunci.get(_tanpa_gelar(nama)) or _utuh(nama)


def anggota(nama: str, tim: Sequence[Anggota]) -> bool:
    """Tell whether a name is that of a member."""
    kunci = kunci_tim(tim)
    return kunci_nama(nama, kunci) in kunci


def menjabat(nama: str, tim: Sequence[Anggota]) -> bool:
    """Tell whether a name is the position of a member."""
    return _utuh(nama) in {_utuh(satu.jabatan) for satu in tim if satu.jabatan}


def contoh_nama(nama: Sequence[str]) -> str:
    """Give some names in a sentence; semicolons, for degrees have commas."""
    return "; ".join(nama[:_BANYAK]) + ("; …" if len(nama) > _BANYAK else "")


def _utuh(nama: str) -> str:
    return " ".join(nama.casefold().replace(".", " ").split())


def _tanpa_gelar(nama: str) -> str:
    return _utuh(nama.partition(",")[0])
