"""The nearest thing that would have been understood: for words, keys, ids and schedules.

A suggestion is never taken; it is only shown beside a refusal.
"""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from zi.model import jadwal
from zi.model.hari import tulis_rentang
from zi.model.waktu import ANGKA, KATA, NAMA_BULAN

_PANJANG = 200  # longer texts are no schedules; a search for likeness in them would only take time
_BENTUK = "“Januari 2026”, “Januari s.d. Maret 2026”, “Per Triwulan”, “7 April 2026”"
_BERARTI = re.compile(  # words whose loss would turn the meaning round: where one stands, none is dropped
    r"\b(?:bukan|tidak|kecuali|setelah|sesudah|sebelum|sejak|mulai|cepat|lambat|lambatnya|batas|maksimal|maksimum|"
    r"atau|selama|lebih|belas|puluh)\b",
    re.IGNORECASE,
)
_GANTI = (  # one slip each, and what was probably meant
    (r"(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])", " "),
    (r"\b([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})\s*[-/.]?\s*([0-9]{4})\b", r"\1/\2/\3"),
    (r"([-/.\s])([0-9]{2})$", r"\g<1>20\2"),
    (r"^(triwulan|semester|bulan|tahun)$", r"per \1"),
    (r"^(?:sepanjang |selama )?(?:tahun )?[0-9]{4}$", "per tahun"),
    (r"\bminggu (?:ke-?)?(?:v|5|kelima)\b", "minggu IV"),
    (r"\bminggu ([1-4])\b", r"minggu ke-\1"),
    (r"^(.+?) atau .*$", r"\1"),
    (r"\s*[/(]\s*([12][0-9]{3})\)?$", r" \1"),
    (r"\s*/\s*", " dan "),
    (r"^([^/(]+)/.*$", r"\1"),
    (r"\bsampai\b(?! dengan)", "s.d."),
    *((r"^paling lambat (?=[a-z])", f"paling lambat {hari} ") for hari in (31, 30, 28)),
)


def mirip(kata: str, dikenal: Iterable[str]) -> str | None:
    """Give the known word most like ``kata`` (case apart), or None when none is near; the same letters come first."""
    menurut = {satu.lower(): satu for satu in dikenal}
    dekat = get_close_matches(kata.lower(), menurut)
    sama = [satu for satu in dekat if sorted(satu) == sorted(kata.lower())]
    return menurut[(sama or dekat)[0]] if dekat else None


def maksudnya(kata: str, dikenal: Iterable[str]) -> str:
    """Give `` Maksudnya “…”?`` with a leading space, or nothing when no known word is near."""
    dekat = mirip(kata, dikenal)
    return f" Maksudnya “{dekat}”?" if dekat else ""


def bacaan_terdekat(teks: str, tahun: int) -> str:
    """Name the nearest schedule that can be read, as a sentence for the person who wrote ``teks``."""
    for calon in map(str.strip, _calon(" ".join(teks.split())[:_PANJANG], tahun)):
        hasil = jadwal.baca(calon, tahun)
        if not isinstance(hasil, jadwal.Ditolak):
            arti = tulis_rentang(hasil[0].mulai, hasil[0].tenggat)
            lain = f" dan {len(hasil) - 1} periode lain" if len(hasil) > 1 else ""
            return f"Bacaan terdekat: “{calon}” ({arti}{lain})."
    return f"Tulis seperti {_BENTUK}."


def _calon(teks: str, tahun: int) -> Iterator[str]:
    """Give texts to try, the least changed first."""
    dibetulkan = (
        teks if _BERARTI.search(teks) and not teks.lower().startswith("paling lambat") else _betulkan_kata(teks)
    )
    for dasar in dict.fromkeys((dibetulkan, teks)):
        yield dasar
        yield re.sub(
            r"\(\s*n\s*([-+])\s*([0-9])\s*\)", lambda n: str(tahun + int(n[1] + n[2])), dasar, flags=re.IGNORECASE
        )
        for pola, ganti in _GANTI:
            yield re.sub(pola, ganti, dasar, flags=re.IGNORECASE)
        for depan in (tahun + 1, tahun):
            yield re.sub(r"\)?$", rf" {depan}\g<0>", dasar, count=1)
        yield re.sub(r"(.*)\b([0-9]{4})\b", lambda cocok: f"{cocok[1]}{int(cocok[2]) + 1}", dasar)
        yield from _hari_terakhir(dasar)
        yield re.sub(rf"\s*\((?:[0-9]+|{'|'.join(ANGKA)})\)", "", dasar)
    if not _BERARTI.search(teks) and "(" not in teks:
        yield " ".join(kata for kata in teks.split() if kata.strip(".,").lower() in KATA or not kata.isalpha())


def _betulkan_kata(teks: str) -> str:
    """Replace each unknown word by the known one most like it."""
    return re.sub(r"[^\W0-9_]+", lambda kata: _kata_dikenal(kata.group()), teks)


def _kata_dikenal(kata: str) -> str:
    if kata.lower() in KATA or len(kata) < 3:
        return kata
    if bulan := get_close_matches(kata.lower(), NAMA_BULAN, n=1, cutoff=0.7):
        return bulan[0].capitalize()
    return (get_close_matches(kata.lower(), KATA, n=1, cutoff=0.8) or [kata])[0]


def _hari_terakhir(teks: str) -> Iterator[str]:
    """For a day that its month does not have: the last that it has."""
    for hari in ("30", "29", "28"):
        yield re.sub(r"\b(?:3[01]|29)\b(?=[-/. ])", hari, teks, count=1)
