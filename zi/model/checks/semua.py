"""Everything that is odd in one year of an office, beside what the loader already found."""

from collections.abc import Iterable, Iterator
from datetime import date

from zi.model.bukti import Bukti
from zi.model.checks import ganjil_bukti, ganjil_rencana, nama
from zi.model.entri import Entri
from zi.model.rencana import Rencana
from zi.model.temuan import Temuan


def ganjil(
    rencana: Rencana, bukti: Iterable[Bukti], entri: Iterable[Entri], temuan: Iterable[Temuan], per: date
) -> Iterator[Temuan]:
    """Give every peringatan and keterangan as of ``per``; ``temuan`` are those already found."""
    daftar, isi = tuple(bukti), tuple(entri)
    yield from ganjil_rencana.periksa(rencana)
    folder = frozenset(satu.folder for satu in daftar)
    for satu in daftar:
        yield from ganjil_bukti.periksa(satu, rencana, folder, per)
    salah = frozenset(satu.letak.berkas for satu in temuan)
    yield from nama.periksa(isi, salah)
    yield from nama.folder_kosong(isi, salah)
