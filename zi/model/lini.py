"""When the commits of a chain were there, judged by all their clocks together.

Instants are seconds of Unix. A chain is given oldest first. A single clock can be wrong, or a date forged;
the order of the commits cannot.
"""

from bisect import bisect_right
from collections.abc import Sequence


def tiba(saat: Sequence[int]) -> list[int]:
    """Give when each commit of a chain came, from the instants that they state; never falling.

    The largest set of commits whose instants agree with their order is believed (of several such sets, one
    that lets commits come later). Any other commit is held between its neighbours in that set.
    """
    hasil, bawah = list[int](), min(saat, default=0)
    percaya = set(_sepakat(saat))
    atas = _berikut(saat, percaya)
    for nomor, satu in enumerate(saat):
        bawah = satu if nomor in percaya else min(max(satu, bawah), atas[nomor])
        hasil.append(bawah)
    return hasil


def _sepakat(saat: Sequence[int]) -> list[int]:
    """Give the places of the longest part that never falls, from the newest commit back."""
    ekor, tempat_ekor, lanjut = list[int](), list[int](), dict[int, int | None]()
    for nomor in reversed(range(len(saat))):
        letak = bisect_right(ekor, -saat[nomor])
        lanjut[nomor] = tempat_ekor[letak - 1] if letak else None
        ekor[letak : letak + 1] = [-saat[nomor]]
        tempat_ekor[letak : letak + 1] = [nomor]
    hasil = list[int]()
    ini = tempat_ekor[-1] if tempat_ekor else None
    while ini is not None:
        hasil.append(ini)
        ini = lanjut[ini]
    return hasil


def _berikut(saat: Sequence[int], percaya: set[int]) -> list[int]:
    """Give, for each place, the instant of the next commit that is believed; after the last, the latest of all."""
    hasil, atas = list[int](), max(saat, default=0)
    for nomor in reversed(range(len(saat))):
        hasil.append(atas)
        if nomor in percaya:
            atas = saat[nomor]
    return hasil[::-1]
