"""The files that are handed in, as named on the command line or at a question: ``FILE``, ``KIND=FILE``, a folder."""

import glob
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from zi.model.entri import diabaikan
from zi.model.gagal import SalahPakai
from zi.model.jenis import baku
from zi.model.usul import maksudnya


class Serahan(NamedTuple):
    """One file: where it lies, and the kind that was said outright, if any."""

    asal: Path
    jenis: str | None = None


def baca(kata: Iterable[str], kamus: Mapping[str, str]) -> tuple[list[Serahan], list[str]]:
    """Read what was named; ``kamus`` gives the kind of every known word. Also what is wrong with it, in sentences."""
    hasil, salah = dict[Path, Serahan](), list[str]()
    for satu in kata:
        try:
            for serahan in _satu(satu, kamus):
                if serahan.asal.resolve() in hasil:
                    salah.append(f"“{serahan.asal}” disebut dua kali.")
                hasil[serahan.asal.resolve()] = serahan
        except SalahPakai as galat:
            salah.append(str(galat))
    return list(hasil.values()), salah


def _satu(kata: str, kamus: Mapping[str, str]) -> Iterator[Serahan]:
    if not kata.strip():
        raise SalahPakai("Ada nama berkas yang kosong.")
    depan, _, belakang = kata.partition("=")
    if Path(kata).exists() or not belakang:
        yield from (Serahan(berkas) for berkas in _berkas(kata))
        return
    if (jenis := kamus.get(baku(depan))) is None:
        if not _ada(belakang):
            raise SalahPakai(f"Berkas “{kata}” tidak ada.")
        raise SalahPakai(f"Jenis dokumen “{depan}” tidak dikenal.{maksudnya(depan, kamus)}")
    yield from (Serahan(berkas, jenis) for berkas in _berkas(belakang))


def _ada(kata: str) -> bool:
    return Path(kata).exists() or bool(_pola(kata))


def _pola(kata: str) -> list[Path]:
    """Give the files that a pattern matches: the shells of Windows leave that to the program."""
    return sorted(Path(satu) for satu in glob.iglob(kata)) if "*" in kata or "?" in kata else []  # noqa: PTH207  # may be absolute


def _berkas(kata: str) -> list[Path]:
    """Give the files that a path stands for: itself, those directly in a folder, those that a pattern matches."""
    jalur = Path(kata)
    if jalur.is_dir():
        isi = sorted(satu for satu in jalur.iterdir() if not diabaikan(satu.name))
        if not isi:
            raise SalahPakai(f"Folder “{kata}” kosong.")
    elif jalur.exists() or not (isi := [satu for satu in _pola(kata) if not diabaikan(satu.name)]):
        isi = [jalur]
    for satu in isi:
        _periksa(satu)
    return isi


def _periksa(jalur: Path) -> None:
    """Raise SalahPakai for what is no file that can be handed in."""
    if not jalur.exists():
        raise SalahPakai(f"Berkas “{jalur}” tidak ada.")
    if jalur.is_dir():
        raise SalahPakai(f"“{jalur}” adalah folder di dalam folder; sebut berkasnya satu per satu.")
    if not jalur.is_file():
        raise SalahPakai(f"“{jalur}” bukan berkas biasa; sebut berkas yang sebenarnya.")
    if diabaikan(jalur.name):
        raise SalahPakai(f"“{jalur}” adalah berkas sementara atau tersembunyi, bukan dokumen; keluarkan dari perintah.")
