"""The names that files get in a new record: by kind, numbered where there are several, the extension kept.

``Laporan Monev.pdf`` becomes ``laporan-monev.pdf``, ``IMG_0912.jpg`` ``foto.jpg``, and
``daftar-hadir=scan001.pdf`` ``daftar-hadir.pdf``: what a file's own name says after its kind is kept,
what a camera or a scanner called it is not.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import count
from typing import NamedTuple

from zi.model.bukti import NAMA_BUKTI
from zi.model.jenis import baku, jenis_berkas
from zi.model.slug import slug

LAMPIRAN = "lampiran"
_BUKTI = NAMA_BUKTI.partition(".")[0]  # what zi writes beside the files is never one of them
_NOMOR = re.compile(r"[0-9]{1,3}")
_WINDOWS = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # names that no file may have there


class Diserahkan(NamedTuple):
    """A file as handed in: its name, and the kind that was said outright, if any."""

    nama: str
    jenis: str | None = None


def jenis_diserahkan(berkas: Diserahkan, kamus: Mapping[str, str]) -> str | None:
    """Give the kind of a file: the one that was said, else as its name is read; None for an attachment."""
    return berkas.jenis or jenis_berkas(berkas.nama, kamus)


def beri_nama(berkas: Iterable[Diserahkan], kamus: Mapping[str, str], ada: Collection[str] = ()) -> list[str]:
    """Give each file its name in the record, in order; ``ada`` are the names that are there already.

    Every name is read as the kind that the file has (``zi.model.jenis.jenis_berkas``), and none is
    like another, letter case and extension apart.
    """
    daftar = [(jenis_diserahkan(satu, kamus), _pokok(satu, kamus), _akhiran(satu.nama)) for satu in berkas]
    banyak = Counter(pokok for _, pokok, _ in daftar)
    terpakai = {_BUKTI, *(nama.lower().rpartition(".")[0] or nama.lower() for nama in ada)}
    hasil = list[str]()
    for jenis, pokok, akhiran in daftar:
        calon = (satu for satu in _calon(pokok, sendiri=banyak[pokok] == 1) if satu not in terpakai)
        terpilih = next(satu for satu in calon if jenis_berkas(f"{satu}{akhiran}", kamus) == jenis)
        terpakai.add(terpilih)
        hasil.append(f"{terpilih}{akhiran}")
    return hasil


def _calon(pokok: str, *, sendiri: bool) -> Iterator[str]:
    """Give the names to try, without extension: the plain one where the file is the only one, then numbered ones."""
    if sendiri:
        yield pokok
    yield from (f"{pokok}-{nomor}" for nomor in count(1))


def _akhiran(nama: str) -> str:
    """Give the extension in lower case with its dot; nothing where a name has none that could be one."""
    pokok, _, akhiran = nama.rpartition(".")
    return f".{akhiran.lower()}" if pokok and re.fullmatch(r"[A-Za-z0-9]{1,10}", akhiran) else ""


def _pokok(berkas: Diserahkan, kamus: Mapping[str, str]) -> str:
    jenis = jenis_diserahkan(berkas, kamus)
    akhiran = _akhiran(berkas.nama)
    asal = berkas.nama[: len(berkas.nama) - len(akhiran)]
    if jenis is None:
        pokok = slug(asal)
        aman = pokok and not _WINDOWS.fullmatch(pokok) and jenis_berkas(f"{pokok}{akhiran}", kamus) is None
        return pokok if aman else f"{LAMPIRAN}-{pokok}".strip("-")
    judul = _judul(asal, jenis, kamus)
    pokok = f"{jenis}-{judul}" if judul else jenis
    return pokok if jenis_berkas(f"{pokok}{akhiran}", kamus) == jenis else jenis


def _judul(asal: str, jenis: str, kamus: Mapping[str, str]) -> str:
    """Give what a name says after the word for its kind; nothing for a name of another kind, or a mere number."""
    teks = baku(asal)
    milik = (kata for kata, satu in kamus.items() if satu == jenis)
    awal = [kata for kata in milik if re.match(rf"{re.escape(kata)}(?![^\W0-9])", teks)]
    judul = slug(teks[len(max(awal, key=len)) :]) if awal else ""
    return "" if _NOMOR.fullmatch(judul) else judul
