"""Numbers in a text that can be a NIK, the number of a resident that must not enter a public history.

A NIK has 16 digits: two of the province, two of the kabupaten or kota, two of the kecamatan (none of the
last two ``00``); the day of birth, to which 40 is added for a woman (01–31, 41–71), its month (01–12) and
two digits of its year; and a serial number of four digits, not ``0000``. The provinces are those that the
ministry numbers and those that BPS numbers (they differ in Papua). A NIK is also the NPWP of its holder.

It may be written together, or in groups of four parted by one space, ``.`` or ``-``. It is no part of a
longer number: a NIP has 18 digits, and what stands after ``3.`` is a fraction. Any decimal digits of
Unicode count, so that fullwidth ones hide nothing. Digits that a text spreads in another way are not
found, and not every number that is found is a NIK: a person must look.
"""

import re
from collections.abc import Iterator

PROVINSI = frozenset(
    {11, 12, 13, 14, 15, 16, 17, 18, 19, 21}
    | {31, 32, 33, 34, 35, 36, 51, 52, 53}
    | {61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82}
    | {91, 92, 93, 94, 95, 96, 97}
)
_SELA = (  # what parts the groups, and what before or behind them makes a longer number
    (r"[ \u00a0]", r"\d{4}"),  # a shorter number beside it may be that of a row, or a day
    (r"\.", r"\d"),
    (r"-", r"\d"),
)
_BERKELOMPOK = "|".join(
    rf"(?<!{lebih}{sela})\d{{4}}(?:{sela}\d{{4}}){{3}}(?!\d)(?!{sela}{lebih})" for sela, lebih in _SELA
)
_NOMOR = re.compile(rf"(?<!\d)(?:(?<!\d\.)\d{{16}}(?!\d)|{_BERKELOMPOK})")


def cari(teks: str) -> tuple[str, ...]:
    """Give each number that can be a NIK once, masked, in the order in which they first stand there."""
    return tuple(_samar(nomor) for nomor in dict.fromkeys(angka for _, angka in _temukan(teks)))


def samarkan(teks: str) -> str:
    """Give a text with every such number masked, so that it can be shown."""
    potongan, akhir = list[str](), 0
    for cocok, angka in _temukan(teks):
        potongan += [teks[akhir : cocok.start()], _samar(angka)]
        akhir = cocok.end()
    return "".join([*potongan, teks[akhir:]])


def _temukan(teks: str) -> Iterator[tuple[re.Match[str], str]]:
    for cocok in _NOMOR.finditer(teks):
        angka = "".join(str(int(satu)) for satu in cocok[0] if satu.isdecimal())
        if _mungkin(angka):
            yield cocok, angka


def _mungkin(angka: str) -> bool:
    provinsi, kabupaten, kecamatan, hari, bulan = (int(angka[awal : awal + 2]) for awal in range(0, 10, 2))
    return (
        provinsi in PROVINSI
        and 0 not in {kabupaten, kecamatan}
        and 1 <= hari % 40 <= 31
        and hari <= 71
        and 1 <= bulan <= 12
        and angka[12:] != "0000"
    )


def _samar(angka: str) -> str:
    return f"{angka[:4]}{'•' * 8}{angka[12:]}"
