"""Where a photo says it was taken."""

import io
import re
from typing import Any

from zi.repo.teks_berkas import diam

_ANGGARAN = 20_000_000  # what reading one photo's EXIF may cost, in bytes; real ones take far less
_BIAYA = 100  # of one reading, however short
_TABEL = re.compile(rb"(?:Exif\0\0|EXIF.{4}|\0{4})(?=II\*\0|MM\0\*)", re.DOTALL)  # what stands before a table


class FotoRusakError(Exception):
    """What the photo says of itself cannot be read."""


class _Terbatas(io.BytesIO):
    """Bytes that can be read so often and no more: a table of EXIF may lead round and round."""

    _sisa = _ANGGARAN

    def read(self, banyak: int | None = -1, /) -> bytes:
        data = super().read(banyak)
        self._sisa -= _BIAYA + len(data)
        if self._sisa < 0:
            raise FotoRusakError
        return data


def posisi(data: bytes) -> tuple[float, float] | None:
    """Give latitude and longitude that a photo's EXIF has, rounded to a hundredth degree (about 1 km); None when none.

    Raises FotoRusakError when the EXIF cannot be read.
    """
    import exifread

    try:
        with diam("exifread"):
            tanda = exifread.process_file(_Terbatas(_siapkan(data)), details=False, extract_thumbnail=False)
            lintang, bujur = (_derajat(tanda, satu) for satu in ("Latitude", "Longitude"))
    except Exception as galat:
        raise FotoRusakError from galat
    if lintang is None or bujur is None or lintang == bujur == 0 or abs(lintang) > 90 or abs(bujur) > 180:
        return None
    return round(lintang, 2), round(bujur, 2)


def _siapkan(data: bytes) -> bytes:
    """Lead exifread to the table of a HEIC or WebP, which it does not find in the files of every program."""
    if data[4:8] != b"ftyp" and data[8:12] != b"WEBP":
        return data
    cocok = _TABEL.search(data, 12)
    return data[cocok.end() :] if cocok else b""


def _derajat(tanda: dict[str, Any], nama: str) -> float | None:
    """Give an angle in degrees; None when it is not there, or only its place is (a denominator of 0)."""
    isi, arah = tanda.get(f"GPS GPS{nama}"), tanda.get(f"GPS GPS{nama}Ref")
    if isi is None or any(satu.denominator == 0 for satu in isi.values):
        return None
    besar: float = sum(float(satu) / 60**urut for urut, satu in enumerate(isi.values))
    return -besar if arah is not None and str(arah.values)[:1] in {"S", "W"} else besar
