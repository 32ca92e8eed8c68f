"""The contents of git's objects, by id."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from zi.repo import git
from zi.repo.berkas import BATAS_BACA
from zi.repo.git import GitGagal

_BESAR_POTONGAN = 1 << 20
Potongan = Iterator[bytes]
SEBAGIAN = (
    "Salinan repositori ini tidak memuat semua isi yang diperlukan (partial clone, atau rusak). "
    "Ambil seluruhnya: git fetch --refetch --no-filter"
)


def isi_objek(akar: Path, objek: Iterable[str]) -> Iterator[bytes]:
    """Read contents by id, in their order, each no further than a text may be long; one process for all.

    Raises GitGagal for an id that is not here.
    """
    daftar = list(objek)
    hasil = git.tanya(akar, "cat-file", "--batch", masukan="".join(f"{satu}\n" for satu in daftar).encode())
    if hasil.kode:
        raise GitGagal(SEBAGIAN, hasil.galat)
    awal, data = 0, hasil.keluar
    for _ in daftar:
        akhir_kepala = data.index(b"\n", awal)
        kepala = data[awal:akhir_kepala].split(b" ")
        if len(kepala) != 3:
            raise GitGagal(SEBAGIAN)
        mulai, panjang = akhir_kepala + 1, int(kepala[2])
        yield data[mulai : mulai + min(panjang, BATAS_BACA)]
        awal = mulai + panjang + 1


def isi_yang_ada(akar: Path, objek: Iterable[str]) -> dict[str, bytes]:
    """Read contents by id; those that this copy does not hold are left out, and never downloaded."""
    daftar = list(dict.fromkeys(objek))
    try:
        return dict(zip(daftar, isi_objek(akar, daftar), strict=True))
    except GitGagal:
        semua = ("cat-file", "--batch-check=%(objectname)", "--batch-all-objects", "--unordered", "--buffer")
        ada = set(git.baca(akar, *semua).decode().split())
        sisa = [satu for satu in daftar if satu in ada]
        return dict(zip(sisa, isi_objek(akar, sisa), strict=True))


@contextmanager
def pembaca_objek(akar: Path) -> Iterator[Callable[[str], tuple[int, Potongan]]]:
    """Give what reads contents of any size by id: the size in bytes, and the content in pieces, to be read whole.

    One process for all. Raises GitGagal for an id that is not here.
    """
    with git.percakapan(akar, "cat-file", "--batch") as (masuk, keluar):

        def baca(objek: str) -> tuple[int, Potongan]:
            with suppress(BrokenPipeError):  # then there is no answer either
                masuk.write(f"{objek}\n".encode())
                masuk.flush()
            kepala = keluar.readline().split()
            if len(kepala) != 3:
                raise GitGagal(SEBAGIAN)
            ukuran = int(kepala[2])
            return ukuran, _potongan(keluar, ukuran)

        yield baca


def _potongan(keluar: IO[bytes], ukuran: int) -> Potongan:
    while ukuran:
        isi = keluar.read(min(ukuran, _BESAR_POTONGAN))
        if not isi:
            raise GitGagal(SEBAGIAN)
        ukuran -= len(isi)
        yield isi
    keluar.read(1)  # the line end after each content
