"""What the letters that travel with zi can show, and text made ready for typst.

A PDF that must be readable in fifty years has no glyph that stands for "missing", so what no letter
shows is written out: ``[U+1F600]``.
"""

import re
from collections.abc import Mapping
from unicodedata import normalize

from zi.model.teks import miring
from zi.output.harfiah import Harfiah

# From and to, both included, of what every font in templates/huruf/ shows by itself: no marks that stand on the letter
# before them, and nothing private or unseen.
_RENTANG = """
20-7e a0-ac ae-137 139-148 14a-165 168-17f 18e 192 1a0-1a1 1af-1b0 1cd-1d4 1d7-1dd 1e6-1e7 1ea-1eb 1f0 1f4-1f5
1fa-201 204-205 208-209 20c-20d 210-211 214-215 218-21b 237 258-259 2be-2bf 2c6-2c7 2d8-2dd 391-3a1 3a3-3a9 3b1-3c9
3d1 3d5-3d6 3f1 3f5 e3f 1e0c-1e0f 1e24-1e27 1e2a-1e2b 1e2e-1e2f 1e36-1e39 1e42-1e47 1e58-1e5d 1e62-1e63 1e6c-1e6f
1e80-1e85 1e92-1e93 1e97 1ea0-1ef9 2010-2011 2013-2014 2016 2018-201a 201c-201e 2020-2022 2026 2030-2031 2039-203b
203d 203f-2040 2044-2046 2052 2054 20a1 20a4 20a6 20a9 20ab-20ac 20b1 2103 2113 2116-2118 211e 2120 2122 2126-2127 212e
2190-2193 2202 2211-2213 2215 2217 221a 221e 2222 2248 2260 2264-2265 22c6 2300 2329-232a 2422-2423 25ca 25e6 266a
26ad-26ae 27e6-27e7 2a7d-2a7e fb00-fb04
"""


def _kode(rentang: str) -> range:
    awal, _, akhir = rentang.partition("-")
    return range(int(awal, 16), int(akhir or awal, 16) + 1)


AKSARA = frozenset(chr(kode) for rentang in _RENTANG.split() for kode in _kode(rentang))
_SPASI = "\t\n\r\u2000-\u200a\u202f\u205f\u3000"  # and those that letters show: white space that hides nothing
_ASING = re.compile(f"[^{''.join(map(re.escape, sorted(AKSARA)))}{_SPASI}]")


def tampak(teks: str) -> str:
    """Give a text as one line that can be shown: what no letter shows is named, and no accent is lost."""
    dinamai = _ASING.sub(lambda satu: f"[U+{ord(satu[0]):04X}]", normalize("NFC", teks))
    return " ".join(dinamai.split())


def untuk_typst(nilai: object) -> object:
    """Make facts ready for typst: a text with italics becomes its pieces, each with whether it is italic."""
    if isinstance(nilai, str):
        return _teks(nilai)
    if isinstance(nilai, Mapping):
        return {str(kunci): untuk_typst(satu) for kunci, satu in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [untuk_typst(satu) for satu in nilai]
    return nilai


def _teks(nilai: str) -> object:
    teks = tampak(nilai)
    potongan = [] if isinstance(nilai, Harfiah) else miring(teks)
    if not any(condong for _, condong in potongan):
        return teks
    return {"potongan": [{"teks": bagian, "miring": condong} for bagian, condong in potongan]}
