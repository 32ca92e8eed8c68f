"""An office's time zone: which day an instant lies in, and when a day ends.

Instants are seconds of Unix, as git has them.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from zi.model.bentuk.nilai import ZONA_BAWAAN


def zona_waktu(nama: str | None = None) -> ZoneInfo:
    """Give a time zone by name; one that is not known, or none, is that of the capital."""
    try:
        return ZoneInfo(nama or ZONA_BAWAAN)
    except (OSError, ValueError, KeyError):
        return ZoneInfo(ZONA_BAWAAN)


def hari_di(saat: int, zona: ZoneInfo) -> date:
    """Give the day of an instant in a zone."""
    return datetime.fromtimestamp(saat, zona).date()


def instan(saat: int, zona: ZoneInfo) -> str:
    """Write an instant as ISO 8601 with the zone's offset."""
    return datetime.fromtimestamp(saat, zona).isoformat()


def akhir_hari(hari: date, zona: ZoneInfo) -> int:
    """Give the last second of a day in a zone."""
    return int(datetime(hari.year, hari.month, hari.day, 23, 59, 59, tzinfo=zona).timestamp())
