"""The words on the screen: those that a civil servant does not misread."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from zi.model.bukti import Bukti
from zi.model.capaian import (
    BELUM_MULAI,
    BERJALAN,
    SELESAI,
    SELESAI_TERLAMBAT,
    TERLAMBAT,
    BuktiDinilai,
    PeriodeDinilai,
)
from zi.model.hari import tulis, tulis_rentang
from zi.model.jenis import DOKUMENTASI, PISAH_ATAU
from zi.model.periode import Periode
from zi.output.lembar import Sel

_KATA = {
    SELESAI: ("selesai", "selesai"),
    SELESAI_TERLAMBAT: ("selesai, lewat tenggat", "selesai"),
    BERJALAN: ("berjalan", ""),
    BELUM_MULAI: ("belum mulai", "redup"),
}
_ALASAN = {
    "dicabut": "dicabut",
    "kesalahan": "perlu diperbaiki (zi check)",
    "sesudah-per": "tanggalnya belum tiba",
    "kurang": "belum lengkap",
}
Nama = Callable[[str], str]  # how a kind of paper is written
_SINGKATAN = frozenset(["skp", "sop", "sk", "dim", "lhkpn", "lke"])  # in capitals in a sentence


def sampai(per: date, hari_ini: date | None) -> str:
    """Say up to when: ``sampai hari ini``, or the day; always the day where no day is today (None)."""
    return "sampai hari ini" if per == hari_ini else f"s.d. {tulis(per)}"


def awal_besar(teks: str) -> str:
    """Begin a text with a capital, and leave the rest as it is."""
    return teks[:1].upper() + teks[1:]


def nama_periode(periode: Periode) -> str:
    """Write a periode with its kode and its days: ``B01-B02 (Januari–Februari 2026)``."""
    return f"{periode.kode} ({tulis_rentang(periode.mulai, periode.tenggat)})"


def keadaan(dinilai: PeriodeDinilai, per: date) -> Sel:
    """Say how a periode stands; on its tenggat it is due and not yet late."""
    if dinilai.status == TERLAMBAT:
        return Sel(f"lewat tenggat, {_bukti_lewat(dinilai)}", "lewat")
    if dinilai.status == BERJALAN and dinilai.periode.tenggat == per:
        return Sel("hari terakhir", "dekat")
    return Sel(*_KATA[dinilai.status])


def _bukti_lewat(dinilai: PeriodeDinilai) -> str:
    if dinilai.realisasi:
        return f"baru {dinilai.realisasi} dari {dinilai.target}"
    if any(satu.alasan == "kurang" for satu in dinilai.bukti):
        return "bukti belum lengkap"
    return "bukti perlu diperbaiki" if not belum_ada(dinilai) else "belum ada bukti"


def belum_ada(dinilai: PeriodeDinilai) -> bool:
    """Tell whether there is no evidence at all, but what was withdrawn or has not come yet."""
    return all(satu.alasan in {"dicabut", "sesudah-per"} for satu in dinilai.bukti)


def sisa(hari: int) -> str:
    """Say how far a tenggat is: days left, the last day, days past."""
    if hari < 0:
        return f"lewat {-hari} hari"
    return f"{hari} hari lagi" if hari else "hari terakhir"


def nama_jenis(jenis: str) -> str:
    """Write a kind of paper as a document does, where it is not the name of a file: ``rekapitulasi SKP``."""
    return " ".join(kata.upper() if kata in _SINGKATAN else kata for kata in jenis.split("-"))


def dokumen(jenis: tuple[str, ...], nama: Nama = str) -> str:
    """List kinds of paper; ``dokumentasi`` with what satisfies it."""
    contoh = f"dokumentasi ({', '.join(map(nama, DOKUMENTASI[:-1]))})"
    pilihan = ([contoh if satu == "dokumentasi" else nama(satu) for satu in entri.split(PISAH_ATAU)] for entri in jenis)
    return ", ".join(PISAH_ATAU.join(satu) for satu in pilihan)


def masih_kurang(dinilai: PeriodeDinilai, nama: Nama = str) -> str:
    """Say what a periode still lacks, and of how many bukti where it asks for several."""
    banyak = f"{dinilai.target - dinilai.realisasi} bukti lagi: " if dinilai.target > 1 else ""
    return f"kurang {banyak}{dokumen(dinilai.kurang, nama)}"


def terhitung(dinilai: BuktiDinilai, nama: Nama = str) -> Sel:
    """Say whether a record counts, and if not, why."""
    if dinilai.alasan is None:
        arsip = " (ada yang disimpan di tempat lain)" if dinilai.bukti.isi.arsip else ""
        return Sel(f"terhitung{arsip}", "selesai")
    kata = _ALASAN[dinilai.alasan]
    if dinilai.alasan == "kurang":
        return Sel(f"{kata}, kurang {dokumen(dinilai.kurang, nama)}", "dekat")
    if dinilai.bukti.isi.dicabut and dinilai.alasan == "dicabut":
        return Sel(f"{kata}: {dinilai.bukti.isi.dicabut.alasan}", "redup")
    return Sel(kata, "dekat")


def sitiran(bukti: Bukti) -> str:
    """Cite a record as readers of reports expect it: number, day, subject; what is not known is left out."""
    nomor = f"Nomor {bukti.isi.nomor}, " if bukti.isi.nomor else ""
    return f"{nomor}{tulis(bukti.tanggal)}{f', {bukti.uraian}' if bukti.uraian else ''}"


def daftar_kata(kata: Sequence[str]) -> str:
    """List words as a sentence does: ``a``, ``a dan b``, ``a, b, dan c``."""
    if len(kata) < 3:
        return " dan ".join(kata)
    return f"{', '.join(kata[:-1])}, dan {kata[-1]}"


def terbaca(bukti: Bukti) -> Iterator[tuple[str, str]]:
    """Give what is in a record, each with how it was read: files, links, papers kept elsewhere."""
    for satu in bukti.berkas:
        yield satu.nama, f"{satu.jenis or 'lampiran'}{', kosong' if satu.kosong else ''}"
    for tautan in bukti.isi.tautan:
        yield tautan.url, f"{tautan.jenis} (tautan)"
    for arsip in bukti.isi.arsip:
        yield f"SHA-256 {arsip.sha256[:12]}…", f"{arsip.jenis}, disimpan di {arsip.tempat} oleh {arsip.pemegang}"
