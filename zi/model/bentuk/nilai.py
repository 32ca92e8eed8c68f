"""The scalars of the files people write. Every one is text in the file; here it gets its type.

A value that does not fit raises pydantic's error with a whole sentence in Indonesian.
"""

import re
from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from zi.model.hari import baca_tanggal
from zi.model.jenis import DOKUMENTASI
from zi.model.situs import JENIS_SITUS, kenali

ZONA_BAWAAN = "Asia/Jakarta"


def _teks(nilai: object) -> object:
    if nilai == "" or (isinstance(nilai, str) and not nilai.strip()):
        raise PydanticCustomError("kosong", "Nilainya kosong.")
    if not isinstance(nilai, str):
        raise PydanticCustomError("teks", "Di sini harus ada teks, bukan daftar atau pasangan kunci.")
    return nilai.strip()


def _bulat(nilai: object) -> object:
    teks = _teks(nilai)
    if not re.fullmatch(r"[0-9]{1,6}", str(teks)):
        raise PydanticCustomError("bulat", "Di sini harus ada bilangan bulat, ditulis dengan angka 0–9 saja.")
    return int(str(teks))


def _sedikitnya_satu(nilai: int) -> int:
    if nilai < 1:
        raise PydanticCustomError("bulat", "Bilangan ini sekurang-kurangnya 1.")
    return nilai


def _tanggal(nilai: object) -> object:
    teks = str(_teks(nilai))
    hari = baca_tanggal(teks)
    if hari is None:
        pesan = "“{teks}” bukan tanggal yang ada; tulis TAHUN-BULAN-HARI, misalnya 2026-07-03."
        raise PydanticCustomError("tanggal", pesan, {"teks": teks})
    return hari


def daftar(nilai: object) -> object:
    """Take a single text for a list of one."""
    return [nilai] if isinstance(nilai, str) and nilai.strip() else nilai


class Pola:
    """What a text must look like, and the sentence for one that does not."""

    def __init__(self, pola: str, pesan: str) -> None:
        self.pola = pola
        self.pesan = pesan

    def __call__(self, nilai: object) -> object:
        """Read a text that looks like it."""
        teks = str(_teks(nilai))
        if not re.fullmatch(self.pola, teks):
            raise PydanticCustomError("pola", "{pesan}", {"pesan": self.pesan})
        return teks


class PolaSentimeter(Pola):
    """A length in centimetres, with a comma or a full stop."""

    def __call__(self, nilai: object) -> object:
        """Read a length."""
        return float(str(super().__call__(nilai)).replace(",", "."))


def _pola(pola: str, pesan: str) -> BeforeValidator:
    return BeforeValidator(Pola(pola, pesan))


def _zona(nilai: object) -> object:
    teks = str(_teks(nilai))
    try:
        ZoneInfo(teks)
    except (OSError, ValueError, KeyError):
        pesan = "Zona waktu ini tidak dikenal; pakai Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura."
        raise PydanticCustomError("zona", pesan) from None
    return teks


def _alamat_repositori(nilai: object) -> object:
    teks = str(_teks(nilai))
    if not teks.startswith("https://") or "@" in teks or kenali(teks) is None:
        pesan = "Tulis alamat https:// halaman repositori, misalnya https://codeberg.org/kantor/zona-integritas."
        raise PydanticCustomError("alamat", pesan)
    return teks


Teks = Annotated[str, BeforeValidator(_teks)]
Bulat = Annotated[int, BeforeValidator(_bulat)]
BulatPositif = Annotated[int, AfterValidator(_sedikitnya_satu), BeforeValidator(_bulat)]
Tanggal = Annotated[date, BeforeValidator(_tanggal)]
Zona = Annotated[str, BeforeValidator(_zona)]
DaftarNama = Annotated[tuple[Teks, ...], BeforeValidator(daftar)]
NamaJenis = Annotated[
    str, _pola(r"[a-z0-9]+(?:-[a-z0-9]+)*", "Nama jenis ditulis dengan huruf kecil, angka, dan tanda hubung.")
]
DaftarKata = Annotated[
    tuple[
        Annotated[
            str,
            _pola(
                r"[^\W_]+(?:[ _-]+[^\W_]+)*", "Kata jenis ditulis dengan huruf, angka, spasi, dan tanda hubung saja."
            ),
        ],
        ...,
    ],
    BeforeValidator(daftar),
]
Sha256 = Annotated[
    str,
    AfterValidator(str.lower),
    _pola(r"[0-9A-Fa-f]{64}", "SHA-256 ditulis dengan 64 angka heksadesimal (0–9, a–f)."),
]
Alamat = Annotated[str, _pola(r"https://[^\s<>\x22'`\\]+", "Tautan harus berupa alamat https:// tanpa spasi.")]
JenisTautan = Annotated[
    str, _pola("|".join(DOKUMENTASI), "Jenis tautan hanya foto, video, tangkapan-layar, atau dokumentasi.")
]
VersiZi = Annotated[
    str,
    _pola(
        r">=[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}", 'Tulis versi zi terlama yang boleh membaca rencana ini, misalnya ">=1.0".'
    ),
]
JenisSitus = Annotated[
    str, _pola("|".join(JENIS_SITUS), "Jenis situs hanya github, gitlab, atau forgejo (juga untuk Gitea).")
]
AlamatRepositori = Annotated[str, BeforeValidator(_alamat_repositori)]
Huruf = Annotated[str, _pola("arial|bookman", "Huruf hanya arial atau bookman.")]
Kertas = Annotated[str, _pola("a4|f4", "Kertas hanya a4 atau f4.")]
UkuranHuruf = Annotated[int, _pola(r"9|1[0-4]", "Ukuran huruf 9 sampai 14.")]
Sentimeter = Annotated[
    float,
    BeforeValidator(PolaSentimeter(r"[0-9](?:[.,][0-9]{1,2})?", "Tulis sentimeter, 0 sampai 9,99, misalnya 2,5.")),
]
NamaGambar = Annotated[
    str, _pola(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}\.(?:png|jpg)", "Tulis nama berkas PNG atau JPG di folder templates/.")
]
KunciLaporan = Annotated[str, _pola("TW[1-4]|TH", "Tulis TW1, TW2, TW3, TW4, atau TH untuk laporan tahunan.")]
Rujukan = Annotated[str, _pola(r"[^/\s]+/[^/\s]+", "Tulis id/kode, misalnya 1.3.1.2/TW2.")]


class Bentuk(BaseModel):
    """A mapping of a file: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
