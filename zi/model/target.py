"""The decree's target, ``4 (empat) Laporan``: how many bukti, of what.

One bukti is one unit. What is not counted in bukti (percentages, grades, money, persons, sums,
rates and lower bounds) is refused by name.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from zi.model.jadwal import Ditolak

_TARGET = re.compile(r"(?P<n>[0-9]{1,6})\s*(?:\((?P<kata>[^()]*)\)\s*)?(?P<satuan>[^\W0-9_].*)", re.DOTALL)
_ORANG = (
    "orang|org|pegawai|peserta|personel|personil|anggota|mahasiswa|siswa|santri|dosen|guru|tendik|asn|pns|pppk|staf|staff|"
    "karyawan|alumni|responden|pemilih|warga|masyarakat|penduduk|petugas|pejabat|lulusan|tenaga|pelamar|jiwa|relawan|"
    "hakim|panitera|jurusita|saksi|auditor|asesor|dokter|perawat|bidan|pasien|balita|lansia|kader|narasumber|penyuluh|"
    "operator|admin|pengunjung|pelanggan|nasabah|wisatawan|ibu hamil|agen perubahan|role model|"
    "kepala desa|perangkat desa|penerima manfaat"
)
_ANGKA = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
_BUKAN_HITUNGAN = "dari|tahun|ke|nomor|no|tahap|semester|triwulan|tw|bab|angkatan|periode|kelas|versi|pasal|bulan"
_DI_DEPAN = r"^[0-9.,]+\s*(?:\([^()]*\)\s*)?"
_SEBAB = (  # tried in this order on the whole text, case apart
    (r"%|\b(?:persen|prosen|pct)\b|o/o", "persentase tidak dihitung dengan bukti"),
    (r"\brp\b|\b(?:rupiah|idr|usd|dolar|dollar|miliar|milyar|triliun)\b", "nilai uang tidak dihitung dengan bukti"),
    (
        (
            r"\b(?:minimal|minimum|min|maksimal|maksimum|maks|paling (?:sedikit|banyak|kurang)|sekurang-kurangnya|"
            r"setidaknya|lebih dari|kurang dari|atau lebih)\b|[<>≥≤]|\b(?:lebih|kurang)\W*$"
        ),
        "batas (minimal, lebih dari, …) bukan jumlah yang pasti",
    ),
    (
        (
            r"\b(?:per|setiap|tiap[0-9]*|setahun|sebulan)\b|\bper(?:hari|minggu|bulan|triwulan|semester|tahun)\b|@|"
            r"/\s*(?:hari|minggu|bulan|bln|triwulan|tw|semester|smt|tahun|thn?)\b"
        ),
        "“per …” menyatakan frekuensi, bukan jumlah",
    ),
    (
        rf"{_DI_DEPAN}\(?(?:{_ORANG})\b|=\s*[0-9]+\s*(?:{_ORANG})\b",
        "orang tidak dihitung dengan bukti",
    ),
    (r"^[0-9]+[.,][0-9]", "pecahan atau angka bertitik bukan jumlah bukti"),
    (r"[0-9]\s*[^0-9]*(?:\bdan\b|[+&,;])\s*[0-9]", "penjumlahan: satu target hanya satu jumlah dengan satu satuan"),
    (
        r"[0-9]\s*[^0-9]*(?:\batau\b|\bs\.?d\b\.?|\bhingga\b|\bsampai\b|\bx\b|[×–-])\s*[0-9]",
        "jumlahnya lebih dari satu angka",
    ),
    (r"^[0-9.,]+\s*(?:puluh|ratus|ribu|juta|lusin|kodi)\b", "tulis jumlahnya dengan angka seluruhnya"),
    (
        (
            rf"\b(?:dan|serta|beserta|plus)\s+(?:{_ANGKA})\b|\b(?:serta|beserta|plus)\s+[0-9]|"
            rf"^[0-9]+\s[^0-9()]*?\b(?!(?:{_BUKAN_HITUNGAN})\b)[^\W0-9_]+\.?\s+[0-9]{{1,3}}\s+[^\W0-9_]"
        ),
        "penjumlahan: satu target hanya satu jumlah dengan satu satuan",
    ),
    (r"\b(?:jika|bila|apabila|tentatif|sesuai kebutuhan)\b", "target bersyarat bukan jumlah yang pasti"),
    (
        rf"{_DI_DEPAN}(?:nilai|skor|score|poin|point|indeks|level|bintang|predikat|opini)\b",
        "nilai tidak dihitung dengan bukti",
    ),
    (r"^[0-9]+[^\W0-9_]", "angka dan satuannya harus dipisahkan spasi"),
    (r"^[0-9]+\s*(?:\([^()]*\))?\W*$", "target tanpa satuan"),
    (
        r"^(?:[0-9]+\s*)?(?:nilai|akreditasi|predikat|peringkat|kategori|grade)?\s*[a-e]{1,2}[+-]?$",
        "nilai huruf tidak dihitung dengan bukti",
    ),
)
_PANJANG = 500  # characters that are looked at; the number and its unit stand in front
_SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]


class Target(NamedTuple):
    """``jumlah`` bukti (1 or more) of ``satuan``; ``kata`` is the number in words as written, if at all."""

    jumlah: int
    satuan: str
    kata: str | None

    @property
    def kata_cocok(self) -> bool:
        """Whether the number in words, where there is one, says the same as the figure."""
        return self.kata is None or "".join(self.kata.lower().split()) == terbilang(self.jumlah).replace(" ", "")


@lru_cache(maxsize=1024)  # a plan says the same few words many times
def baca(teks: str) -> Target | Ditolak:
    """Read a target; refused with the reason when it is not so many bukti of something."""
    rapi = " ".join(teks[:_PANJANG].split())
    if not rapi:
        return Ditolak("target kosong", "")
    for pola, sebab in _SEBAB:
        if re.search(pola, rapi, re.IGNORECASE):
            return Ditolak(sebab, _angka(rapi))
    cocok = _TARGET.fullmatch(rapi)
    if cocok is None:
        return Ditolak("target harus berawal dengan jumlahnya", _angka(rapi))
    if not int(cocok["n"]):
        return Ditolak("target harus 1 atau lebih", _angka(rapi))
    kata = cocok["kata"].strip() if cocok["kata"] is not None else None
    return Target(int(cocok["n"]), cocok["satuan"].strip(), kata)


def bacaan_terdekat(teks: str) -> str:
    """Name the nearest target that can be read, as a sentence for the person who wrote ``teks``."""
    rapi = " ".join(teks.split())
    calon = (
        re.sub(r"^[^0-9]*", "", rapi),
        re.sub(r"^([0-9]+)\s*\((?!(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan))([^\W0-9_]+)\)$", r"\1 \2", rapi),
        re.sub(r"\s*(?:\(|\b(?:per|setiap|tiap|dalam|dan)\b|/).*$", "", re.sub(r"^[^0-9]*", "", rapi)),
        re.sub(r"^([0-9]+)\.([0-9]{3})\b", r"\1\2", rapi),
        re.sub(r"^([0-9]+)(?=[a-z]{3})", r"\1 ", rapi, flags=re.IGNORECASE),
        re.sub(r"^([0-9]+(?:\s*\([^()]*\))?)$", r"\1 Laporan", rapi),
    )
    for satu in calon:
        if satu != rapi and isinstance(baca(satu), Target):
            return f"Bacaan terdekat: “{satu}”."
    return "Tulis seperti “1 (satu) Laporan” atau “4 (empat) Kegiatan”."


def _angka(teks: str) -> str:
    cocok = re.search(r"[0-9]+", teks)
    return cocok.group()[:20] if cocok else ""


def terbilang(angka: int) -> str:
    """Write a number from 0 to 999,999 in Indonesian words."""
    if angka < len(_SATUAN):
        return _SATUAN[angka]
    if angka < 20:
        return f"{_SATUAN[angka - 10]} belas"
    for dasar, nama in ((1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if angka >= dasar:
            depan = f"se{nama}" if angka // dasar == 1 else f"{terbilang(angka // dasar)} {nama}"
            return f"{depan} {terbilang(angka % dasar)}" if angka % dasar else depan
    raise AssertionError(angka)


def bagi(jumlah: int, periode: int) -> int | None:
    """Share a target out evenly over so many periode; None when it does not divide."""
    bagian, sisa = divmod(jumlah, periode)
    return None if sisa else bagian
