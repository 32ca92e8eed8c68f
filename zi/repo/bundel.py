"""The package for assessors as one zip: the same revision gives the same bytes.

Contents come from git, file by file, however large they are; a file of Git LFS from its store in this copy.
"""

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from zi.model.bundel import RekamPaket, Terkemas
from zi.repo.halaman import halaman
from zi.repo.lfs import dirujuk, gudang_lfs, tempat_objek
from zi.repo.objek import Potongan, pembaca_objek
from zi.repo.revisi import Revisi
from zi.repo.sidik import sidik

_BATAS_DIBACA = 50_000_000  # bytes of a document whose pages are counted
_PENUNJUK = 1024  # bytes; a pointer of LFS is shorter
_POTONGAN = 1 << 20


Daftar = Callable[[Sequence[Terkemas]], Mapping[str, bytes]]  # from what went in to the files of the index, by name


def tulis(tujuan: Path, revisi: Revisi, rekam: Iterable[RekamPaket], daftar: Daftar) -> tuple[Path, list[Terkemas]]:
    """Write the package, whole or not at all; give its file, and what went in.

    The name of one that lacks something says so. Raises GitGagal for content that is not here.
    """
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    sementara = tujuan.with_name(f".{tujuan.name}.tmp")
    try:
        with zipfile.ZipFile(sementara, "w") as paket:
            hasil = list(_kemas(paket, revisi, rekam))
            for nama, isi in daftar(hasil).items():
                _tambah(paket, nama, len(isi), [isi])
        akhir = tujuan if all(satu.ada for satu in hasil) else tujuan.with_stem(f"{tujuan.stem}-tidak-lengkap")
        sementara.replace(akhir)
    finally:
        sementara.unlink(missing_ok=True)
    return akhir, hasil


def _kemas(paket: zipfile.ZipFile, revisi: Revisi, rekam: Iterable[RekamPaket]) -> Iterator[Terkemas]:
    gudang = gudang_lfs(revisi.akar)
    with pembaca_objek(revisi.akar) as baca:
        for satu in rekam:
            for kemasan in satu.berkas:
                ukuran, isi = baca(revisi.objek[f"{satu.bukti.folder}/{kemasan.asal}"])
                awal = b"".join(isi) if ukuran <= _PENUNJUK else b""
                if milik := dirujuk(awal):
                    yield _dari_lfs(paket, Terkemas(satu, kemasan, milik.ukuran, milik.sha256, None), gudang)
                else:
                    tercatat = Terkemas(satu, kemasan, ukuran, "", None)
                    yield _masukkan(paket, tercatat, [awal] if ukuran <= _PENUNJUK else isi)


def _dari_lfs(paket: zipfile.ZipFile, tercatat: Terkemas, gudang: Path) -> Terkemas:
    """Put in what a pointer stands for, where this copy has just that."""
    berkas = tempat_objek(gudang, tercatat.sha256)
    if not berkas.is_file() or sidik(berkas) != (tercatat.ukuran, tercatat.sha256):
        return tercatat._replace(ada=False)
    return _masukkan(paket, tercatat, _isi(berkas))


def _masukkan(paket: zipfile.ZipFile, tercatat: Terkemas, isi: Iterable[bytes]) -> Terkemas:
    """Put one file in, reading it once."""
    jumlah, disimpan = hashlib.sha256(), list[bytes]()
    simpan = disimpan.append if tercatat.ukuran <= _BATAS_DIBACA else _lepas

    def lewat() -> Potongan:
        for potongan in isi:
            jumlah.update(potongan)
            simpan(potongan)
            yield potongan

    _tambah(paket, tercatat.kemasan.jalur, tercatat.ukuran, lewat())
    return tercatat._replace(sha256=jumlah.hexdigest(), halaman=halaman(b"".join(disimpan)))


def _lepas(_: bytes) -> None:
    """Keep nothing of a file that is too large for its pages to be counted."""


def _tambah(paket: zipfile.ZipFile, nama: str, ukuran: int, isi: Iterable[bytes]) -> None:
    """Store one entry, with nothing in it of the day, the machine or its system."""
    entri = zipfile.ZipInfo(nama, (1980, 1, 1, 0, 0, 0))
    entri.create_system, entri.external_attr, entri.file_size = 3, 0o100644 << 16, ukuran
    with paket.open(entri, "w") as berkas:
        for potongan in isi:
            berkas.write(potongan)


def _isi(berkas: Path) -> Potongan:
    with berkas.open("rb") as terbuka:
        while potongan := terbuka.read(_POTONGAN):
            yield potongan
