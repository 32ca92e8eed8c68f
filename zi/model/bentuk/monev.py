"""The form of ``plan/<tahun>/monev/TW2.yaml``: what a meeting found, what it recommended, what came of it.

Before the meeting there is its day; during it come kendala and rekomendasi; ``solusi`` and
``selesai`` are added when they are there.
"""

from typing import Annotated

from pydantic import BeforeValidator, Field

from zi.model.bentuk.nilai import Bentuk, DaftarNama, Pola, Tanggal, Teks, daftar

POLA_ID = r"[0-9]+(?:\.[0-9]+){2,3}"
IdIndikator = Annotated[str, BeforeValidator(Pola(POLA_ID, "Tulis id sebuah indikator, misalnya 1.3.1.2."))]
IdRekomendasi = Annotated[
    str, BeforeValidator(Pola(r"TW[1-4]-[1-9][0-9]{0,3}", "Tulis triwulan dan nomor urutnya, misalnya TW2-1."))
]


class Rapat(Bentuk):
    """The meeting; only its day must be known."""

    tanggal: Tanggal
    tempat: Teks | None = None
    pimpinan: Teks | None = None
    hadir: DaftarNama = ()


class Kendala(Bentuk):
    """What stood in the way, of one indikator or, without ``indikator``, of the whole plan."""

    indikator: IdIndikator | None = None
    uraian: Teks
    solusi: Teks | None = None


class Selesai(Bentuk):
    """How a rekomendasi was carried out; ``bukti`` are the folders of the records that show it."""

    tanggal: Tanggal
    uraian: Teks
    bukti: DaftarNama = ()


class Rekomendasi(Bentuk):
    """What the meeting asks for: of whom, and until when."""

    id: IdRekomendasi
    uraian: Teks
    penanggung_jawab: Annotated[tuple[Teks, ...], Field(min_length=1), BeforeValidator(daftar)]
    tenggat: Tanggal
    selesai: Selesai | None = None


class BentukMonev(Bentuk):
    """The register of one meeting."""

    rapat: Rapat
    kendala: tuple[Kendala, ...] = ()
    rekomendasi: tuple[Rekomendasi, ...] = ()
