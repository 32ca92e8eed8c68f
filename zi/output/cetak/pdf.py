"""The report as a PDF that can be archived and read aloud (PDF/A-2a and PDF/UA-1): what typst is given for it.

The facts go in as data, never as markup: the template reads them from a JSON file beside it.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from zi.output.cetak.aksara import untuk_typst
from zi.output.templat import BAWAAN, Templat, TemplatError, baca, periksa_versi

UTAMA = "laporan-triwulan.typ"
ALAT = "laporan-alat.typ"  # how tables, charts and pages are drawn; the template imports it
HURUF = BAWAAN / "huruf"
BUKAN_GAMBAR = "tidak terbaca sebagai gambar PNG atau JPG."
_GAMBAR = (b"\x89PNG\r\n", b"\xff\xd8\xff")  # how a PNG and a JPG begin
Fakta = Mapping[str, Any]


def berkas(fakta: Fakta, templat: Templat, logo: bytes | None = None) -> dict[str, bytes]:
    """Give all that the template can read, by name.

    Raises TemplatError for a template that is for other facts, and for a logo that is no picture of the two kinds
    that the settings name (typst would read others).
    """
    if logo is not None and not logo.startswith(_GAMBAR):
        raise TemplatError(keberatan_logo(fakta, BUKAN_GAMBAR))
    hasil = {nama: baca(nama, templat) for nama in (UTAMA, ALAT)}
    for nama, isi in hasil.items():
        periksa_versi(nama, isi.decode("utf-8", "replace"))
    if logo is not None:
        hasil["logo"] = logo
    data = {"fakta": untuk_typst(fakta), "ada_logo": logo is not None}
    return {**hasil, "fakta.json": json.dumps(data).encode()}


def keberatan_logo(fakta: Fakta, sebab: str) -> str:
    """Say which picture cannot be used, and why."""
    return f"Logo templates/{fakta['kop']['logo']} tidak dapat dipakai: {sebab}"


def saat(fakta: Fakta) -> int:
    """Give the seconds that stand for the day of the report: a PDF has a date, and it is not the clock's."""
    return int(datetime.fromisoformat(f"{fakta['per']}").replace(tzinfo=UTC).timestamp())
