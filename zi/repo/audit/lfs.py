"""Pointers of Git LFS among the evidence, and whether their objects in this copy are what they say."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from zi.repo import git
from zi.repo.lfs import dirujuk, gudang_lfs, tempat_objek
from zi.repo.objek import isi_objek, pembaca_objek
from zi.repo.sidik import Sidik, sidik, sidik_potongan

_TERPENDEK, _TERPANJANG = 100, 1024  # bytes of a pointer


class Diperiksa(NamedTuple):
    """The pointers whose objects are something else, and those whose objects are not in this copy, by id."""

    rusak: frozenset[str]
    tidak_ada: frozenset[str]


def penunjuk(akar: Path, objek: Iterable[str]) -> dict[str, Sidik]:
    """Find the pointers among some ids of git: what each stands for. Nothing is downloaded."""
    ukuran = _ukuran(akar, frozenset(objek))
    calon = [satu for satu, besar in ukuran.items() if _TERPENDEK <= besar <= _TERPANJANG]
    isi = zip(calon, isi_objek(akar, calon), strict=True)
    return {satu: milik for satu, data in isi if (milik := dirujuk(data))}


def berkasnya(akar: Path, semua: Mapping[str, Sidik], objek: Iterable[str]) -> dict[str, Sidik]:
    """Find among some ids the files that pointers stand for, kept without LFS; only those of the same size are read."""
    besar = {milik.ukuran for milik in semua.values()}
    if not besar:
        return {}
    dikenal, hasil = frozenset(semua.values()), dict[str, Sidik]()
    calon = [satu for satu, ukuran in _ukuran(akar, frozenset(objek)).items() if ukuran in besar and satu not in semua]
    with pembaca_objek(akar) as baca:
        for satu in calon:
            ukuran, isi = baca(satu)
            if (milik := Sidik(ukuran, sidik_potongan(isi))) in dikenal:
                hasil[satu] = milik
    return hasil


def _ukuran(akar: Path, dicari: frozenset[str]) -> dict[str, int]:
    """Give the sizes in bytes of those contents that this copy holds."""
    if not dicari:
        return {}
    tanya = ("cat-file", "--batch-check=%(objectname) %(objectsize)", "--batch-all-objects", "--unordered", "--buffer")
    ukuran = (baris.split() for baris in git.baca(akar, *tanya).decode().splitlines())
    return {satu: int(besar) for satu, besar in ukuran if satu in dicari}


def periksa(akar: Path, semua: Mapping[str, Sidik]) -> Diperiksa:
    """Hold the objects that this copy has against their pointers."""
    rusak, tidak_ada = set[str](), set[str]()
    gudang = gudang_lfs(akar) if semua else akar
    for satu, milik in semua.items():
        berkas = tempat_objek(gudang, milik.sha256)
        if not berkas.is_file():
            tidak_ada.add(satu)
        elif sidik(berkas) != milik:
            rusak.add(satu)
    return Diperiksa(frozenset(rusak), frozenset(tidak_ada))


def setara(akar: Path, pasangan: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Give those pairs of ids of which one is a file and the other its pointer: the content stayed the same."""
    semua = list(dict.fromkeys(satu for satu in pasangan if " " not in "".join(satu)))
    milik = penunjuk(akar, [objek for satu in semua for objek in satu])
    calon = [satu for satu in semua if (satu[0] in milik) != (satu[1] in milik)]
    hasil = set[tuple[str, str]]()
    with pembaca_objek(akar) as baca:
        for lama, baru in calon:
            berkas, tunjuk = (lama, milik[baru]) if baru in milik else (baru, milik[lama])
            ukuran, isi = baca(berkas)
            if Sidik(ukuran, sidik_potongan(isi)) == tunjuk:
                hasil.add((lama, baru))
    return frozenset(hasil)
