"""The day that a folder's or a file's name tells: ``2026-07-03 rapat``, ``IMG_20260703_0912.jpg``, ``3 Juli 2026``.

Only ever offered to a person; never taken for the truth.
"""

import re
from collections.abc import Iterable
from datetime import date

from zi.model.hari import tanggal
from zi.model.waktu import NAMA_BULAN

_NAMA = "|".join(sorted(NAMA_BULAN, key=len, reverse=True))
_POLA = re.compile(
    r"(?<![0-9])(?:"
    r"(?P<y1>20[0-9]{2})[-_. ]?(?P<m1>0[1-9]|1[0-2])[-_. ]?(?P<d1>[0-3][0-9])"
    r"|(?P<d2>[0-3]?[0-9])[-_. ](?P<m2>0?[1-9]|1[0-2])[-_. ](?P<y2>20[0-9]{2})"
    rf"|(?P<d3>[0-3]?[0-9])[-_. ]?(?P<m3>{_NAMA})[-_. ]?(?P<y3>20[0-9]{{2}})"
    r")(?![0-9])",
    re.IGNORECASE,
)


def tersirat(nama: Iterable[str]) -> date | None:
    """Give the first day that exists in one of the names, in their order; None when none tells any."""
    for satu in nama:
        for cocok in _POLA.finditer(satu):
            tahun, bulan, hari = (cocok[f"{bagian}{urut}"] for urut in "123" for bagian in "ymd" if cocok[f"y{urut}"])
            angka = int(bulan) if bulan.isdecimal() else NAMA_BULAN[bulan.lower()]
            if ada := tanggal(int(tahun), angka, int(hari)):
                return ada
    return None
