"""The kit of a meeting in Word: invitation, list of those present, and minutes with its agenda, to be filled in."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from zi.output.cetak.docx import docx
from zi.output.templat import Templat

BERKAS = ("undangan.docx", "daftar-hadir.docx", "notula.docx")
_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def perangkat(fakta: Mapping[str, Any], templat: Templat, logo: bytes | None = None) -> dict[str, bytes]:
    """Give the files by name, from the facts of the report of the same triwulan.

    Raises TemplatError when one of the office's own templates cannot be filled.
    """
    isi = {
        **fakta,
        "rapat": {**fakta["rapat"], "hari_tanggal": _hari_tanggal(fakta["rapat"])},
        "lewat": list(_lewat(fakta)),
        "terbuka": [satu for satu in fakta["tindak_lanjut"] if satu["terbuka"]],
    }
    return {nama: docx(nama, isi, templat, logo) for nama in BERKAS}


def _hari_tanggal(rapat: Mapping[str, Any]) -> str:
    """Give the day as an invitation does, with its name; nothing where it is not known yet."""
    if not rapat["ada"]:
        return ""
    return f"{_HARI[date.fromisoformat(rapat['tanggal']).weekday()]}, {rapat['tanggal_kata']}"


def _lewat(fakta: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Give every periode that is late, once: those of earlier triwulan, then the others in the decree's order."""
    yield from fakta["tunggakan"]
    sudah = {(satu["id"], satu["kode"]) for satu in fakta["tunggakan"]}
    for komponen in fakta["komponen"]:
        for indikator in komponen["indikator"]:
            for ke in indikator["periode"]:
                if ke["status"] == "terlambat" and (indikator["id"], ke["kode"]) not in sudah:
                    yield {**indikator, **ke}
