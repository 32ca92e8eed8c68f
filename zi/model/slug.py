"""Text as a piece of a path that every computer takes: ``[a-z0-9-]``, without a hyphen at either end."""

import re
import unicodedata

PANJANG = 40  # characters; folders in a synchronised home leave about 58 for the last parts of a path


def slug(teks: str, panjang: int = PANJANG) -> str:
    """Write a text so, no longer than ``panjang``; cut between words where it can be. Empty when nothing is left."""
    terurai = (satu for satu in unicodedata.normalize("NFKD", teks) if not unicodedata.combining(satu))
    polos = "".join(satu if satu.isascii() else " " for satu in terurai).lower()
    utuh = re.sub(r"[^a-z0-9]+", "-", polos).strip("-")
    if len(utuh) <= panjang:
        return utuh
    potongan = utuh[: panjang + 1].rpartition("-")[0]
    return potongan if len(potongan) * 2 > panjang else utuh[:panjang].strip("-")
