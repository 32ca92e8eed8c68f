"""What this copy may not know yet, in one line each: the age of the last fetch, the kiriman that wait."""

from collections.abc import Iterator, Sequence

from zi.model.kiriman import Kiriman
from zi.model.teks import satu_baris

_SEHARI = 24 * 60 * 60
_BANYAK = 3  # names on the line; who wants all looks at the forge
_PANJANG = 60  # letters of a name that a person made up


def catatan(umur: float | None, kiriman: Sequence[Kiriman]) -> Iterator[str]:
    """Say what is to be said; ``umur`` is the age of the last fetch in seconds, None when it is not known."""
    if umur is not None and umur > _SEHARI:
        yield f"Terakhir mengambil dari server {int(umur // _SEHARI)} hari yang lalu; perbarui: zi sync"
    if kiriman:
        lagi = len(kiriman) - _BANYAK
        nama = ", ".join(_nama(satu) for satu in kiriman[:_BANYAK])
        sisa = f", dan {lagi} lainnya" if lagi > 0 else ""
        yield f"{len(kiriman)} kiriman menunggu persetujuan: {nama}{sisa}"


def _nama(kiriman: Kiriman) -> str:
    nama = satu_baris(kiriman.nama)
    pendek = nama if len(nama) <= _PANJANG else f"{nama[: _PANJANG - 1]}…"
    return pendek if kiriman.terkirim else f"{pendek} (baru ada di komputer ini)"
