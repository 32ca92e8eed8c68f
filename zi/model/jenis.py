"""The kinds of paper an indikator asks for, and how a file's name tells its kind."""

import re
from collections.abc import Iterable, Mapping

from zi.model.naskah import Simpul

JENIS: dict[str, tuple[str, ...]] = {  # each kind with its everyday words; its own name is one of them
    "keputusan": ("sk", "surat-keputusan", "kep"),
    "pakta-integritas": ("pakta",),
    "laporan": ("lap",),
    "dokumentasi": (),
    "foto": ("photo", "gambar"),
    "video": ("film",),
    "tangkapan-layar": ("tangkap-layar", "screenshot", "screen-shot"),
    "undangan": ("surat-undangan",),
    "daftar-hadir": ("absen", "absensi", "presensi", "daftar-kehadiran"),
    "notula": ("notulen", "notulensi", "risalah"),
    "materi": ("paparan", "bahan-paparan", "bahan-tayang", "presentasi"),
    "sop": ("standar-operasional-prosedur",),
    "maklumat": ("maklumat-pelayanan",),
    "rekapitulasi-skp": ("rekap-skp",),
    "penilaian-skp": ("nilai-skp",),
    "daftar-nominatif": ("nominatif",),
}
DOKUMENTASI = ("foto", "video", "tangkapan-layar", "dokumentasi")
PISAH_ATAU = " atau "
_GAMBAR = frozenset(["jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "bmp", "tif", "tiff"])
_FILM = frozenset(["mp4", "mov", "avi", "mkv", "3gp", "webm", "m4v", "mpg", "mpeg", "wmv"])


def jenis_sendiri(dasar: Simpul | None) -> dict[str, tuple[str, ...]] | None:
    """Read the office's own kinds from ``rencana.yaml``, also when something else in it is wrong.

    None when they cannot be known: the file cannot be read, or ``jenis`` is no mapping of words.
    """
    if dasar is None or not isinstance(dasar.isi, dict):
        return None
    jenis = dasar.anak("jenis")
    isi = jenis.data() if jenis else {}
    if not isinstance(isi, dict):
        return None
    daftar = {nama: [kata] if isinstance(kata, str) else kata for nama, kata in isi.items()}
    if not all(isinstance(satu, str) for kata in daftar.values() for satu in (kata if isinstance(kata, list) else [0])):
        return None
    return {nama: tuple(kata) for nama, kata in daftar.items()}


def kamus(tambahan: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Give every known word with its kind; ``tambahan`` are the office's own kinds, which take no word from others."""
    kata = {nama: jenis for jenis, lain in JENIS.items() for nama in (jenis, *lain)}
    for jenis, lain in tambahan.items():
        for nama in (jenis, *lain):
            kata.setdefault(baku(nama), jenis)
    return kata


def baku(nama: str) -> str:
    """Write a name as kinds are written: lower case, spaces and ``_`` as ``-``."""
    return re.sub(r"[\s_]", "-", nama.lower())


def jenis_berkas(nama: str, kamus_jenis: Mapping[str, str]) -> str | None:
    """Tell a file's kind by how its name begins, else whether it is a picture or a film; None for an attachment.

    The longest known word at the start counts, where it ends at ``-``, at a digit or at the end.
    """
    pokok, titik, akhiran = nama.rpartition(".")
    teks = baku(pokok if titik else nama)
    for panjang in range(len(teks), 0, -1):
        berakhir = panjang == len(teks) or teks[panjang] in "-0123456789"
        if berakhir and teks[:panjang] in kamus_jenis:
            return kamus_jenis[teks[:panjang]]
    if akhiran.lower() in _GAMBAR:
        return "foto"
    return "video" if akhiran.lower() in _FILM else None


def memenuhi(dokumen: str, ada: Iterable[str]) -> bool:
    """Tell whether kinds that are there satisfy an entry of ``dokumen`` (one kind, or several with `` atau ``).

    ``dokumentasi`` is satisfied by foto, video, tangkapan-layar or dokumentasi; no other kind stands
    for another.
    """
    diterima = {
        satu for jenis in dokumen.split(PISAH_ATAU) for satu in (DOKUMENTASI if jenis == "dokumentasi" else (jenis,))
    }
    return not diterima.isdisjoint(ada)


def kurang(dokumen: Iterable[str], ada: Iterable[str]) -> tuple[str, ...]:
    """Give the entries of ``dokumen`` that the kinds that are there do not satisfy, in their order."""
    kumpulan = frozenset(ada)
    return tuple(satu for satu in dokumen if not memenuhi(satu, kumpulan))
