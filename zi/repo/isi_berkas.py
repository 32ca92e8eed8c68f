"""What is in a file that a person should know before it enters a history that cannot forget.

Numbers that can be a NIK, the place where a photo was taken, a size over the limit, an extension that the
content belies, and what could not be looked at. Scanned pages and other pictures are not read, nor are
films: what stands in them a person must see.
"""

from pathlib import Path
from typing import NamedTuple

from zi.model import nik
from zi.model.teks import satu_baris
from zi.repo.gps import FotoRusakError, posisi
from zi.repo.jenis_isi import PROGRAM, kenali, tidak_cocok
from zi.repo.teks_berkas import BATAS_ISI, PERLU_DIBACA, Isi, baca

_KEPALA = 8192  # bytes by which a kind is told
_TAMPAK = 5  # numbers that are shown
_SENDIRI = "Lihat sendiri apakah ada data pribadi di dalamnya"


class Keberatan(NamedTuple):
    """One thing to know about a file.

    ``jenis`` is ``nik``, ``gps``, ``besar``, ``akhiran``, ``kosong`` or ``tidak-terperiksa`` (which is no
    reason to stop). ``pesan`` is a sentence that shows neither a number nor a place whole.
    """

    jenis: str
    pesan: str


def periksa(path: Path, batas: int) -> list[Keberatan]:
    """Look at a regular file; ``batas`` is the size in bytes that it should not exceed.

    Never raises for what the bytes are; an OSError of opening or reading is the caller's.
    """
    nama, ukuran = _nama(path), path.stat().st_size
    if not ukuran:
        return [Keberatan("kosong", f"“{nama}” kosong (0 byte)."), *_nik(nama, path.name)]
    with path.open("rb") as berkas:
        kepala = berkas.read(_KEPALA)
        jenis = kenali(kepala)
        data = kepala + berkas.read(BATAS_ISI - len(kepala)) if jenis in PERLU_DIBACA and ukuran <= BATAS_ISI else b""
    isi = _isi(data, jenis)
    tempat, rusak = _gps(nama, isi)
    kurang = isi.kurang or rusak
    return [
        *_akhiran(nama, path.suffix, jenis),
        *_nik(nama, f"{path.name}\n{isi.teks}"),
        *tempat,
        *_besar(nama, ukuran, batas),
        *([Keberatan("tidak-terperiksa", f"“{nama}”: {kurang}. {_SENDIRI}.")] if kurang else []),
    ]


def _nama(path: Path) -> str:
    """Give a file's name as it can be shown."""
    return nik.samarkan(satu_baris(path.name))


def _isi(data: bytes, jenis: str) -> Isi:
    if jenis in PERLU_DIBACA and not data:
        return Isi(kurang="Berkas ini terlalu besar, jadi isinya tidak diperiksa")
    return baca(data, jenis)


def _akhiran(nama: str, akhiran: str, jenis: str) -> list[Keberatan]:
    tampaknya = tidak_cocok(akhiran[1:].lower(), jenis)
    if tampaknya is None:
        return []
    bukan = f", tidak sesuai dengan akhiran {satu_baris(akhiran)}" if akhiran else ""
    saran = "Buka berkas aslinya lalu simpan lagi, atau perbaiki akhiran namanya"
    if jenis in PROGRAM:
        saran = "Program bukan bukti, dan dapat merusak komputer yang membukanya"
    return [Keberatan("akhiran", f"Isi “{nama}” tampaknya {tampaknya}{bukan}. {saran}.")]


def _nik(nama: str, teks: str) -> list[Keberatan]:
    nomor = nik.cari(teks)
    if not nomor:
        return []
    lagi = f" dan {len(nomor) - _TAMPAK} lainnya" if len(nomor) > _TAMPAK else ""
    return [Keberatan("nik", f"“{nama}” memuat nomor yang mungkin NIK: {', '.join(nomor[:_TAMPAK])}{lagi}.")]


def _gps(nama: str, isi: Isi) -> tuple[list[Keberatan], str]:
    """Name the place of the first photo that tells one; and what could not be read."""
    rusak = ""
    for foto in isi.foto:
        try:
            tempat = posisi(foto)
        except FotoRusakError:
            rusak = "Keterangan di dalam foto (EXIF) tidak dapat dibaca"
            continue
        if tempat:
            pesan = f"“{nama}” memuat tempat pengambilan foto (GPS), sekitar {_tempat(*tempat)}."
            return [Keberatan("gps", pesan)], rusak
    return [], rusak


def _tempat(lintang: float, bujur: float) -> str:
    utara, timur = "LS" if lintang < 0 else "LU", "BB" if bujur < 0 else "BT"
    return f"{_koma(abs(lintang), 2)}° {utara} {_koma(abs(bujur), 2)}° {timur}"


def _besar(nama: str, ukuran: int, batas: int) -> list[Keberatan]:
    if ukuran <= batas:
        return []
    return [Keberatan("besar", f"“{nama}” berukuran {_mb(ukuran)}, lebih dari batas {_mb(batas)}.")]


def _mb(ukuran: int) -> str:
    return f"{_koma(ukuran / 1_000_000, 1)} MB" if ukuran >= 1_000_000 else f"{ukuran} byte"


def _koma(angka: float, desimal: int) -> str:
    return f"{angka:.{desimal}f}".replace(".", ",")
