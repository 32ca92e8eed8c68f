"""The main branch of an office, and the commit at which it stood at the end of a day."""

from bisect import bisect_right
from datetime import date
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from zi.model.bentuk.rencana import Pengaturan
from zi.model.hari import baca_tanggal, tulis
from zi.model.langkah import langkah
from zi.model.zona import akhir_hari, zona_waktu
from zi.repo import git, loader
from zi.repo.berkas import PohonKerja
from zi.repo.git import GitGagal
from zi.repo.jejak import baca_jejak
from zi.repo.remote import remote, ujung
from zi.repo.revisi import PLAN, Revisi, commit


class Utama(NamedTuple):
    """The main branch: its name, the commit it stands at, and the time zone in which its days end."""

    cabang: str
    rev: str
    zona: ZoneInfo


def utama(akar: Path) -> Utama:
    """Find the main branch that the newest plan of the working tree names which has it; its days end as it says itself.

    The one on the server, as far as it was fetched, is meant where it is ahead. Raises GitGagal when there is none.
    """
    if not git.ada(akar):
        raise GitGagal(f"Folder “{akar}” bukan repositori git, jadi riwayatnya tidak ada.")
    pohon = PohonKerja(akar)
    nama = [loader.setelan(pohon, tahun, "pengaturan", "cabang_utama") for tahun in reversed(pohon.tahun())]
    cabang = list(dict.fromkeys(satu or Pengaturan().cabang_utama for satu in nama))
    for satu in cabang:
        tempat = remote(akar, satu)
        if rev := ujung(akar, satu, tempat.nama if tempat else None):
            return Utama(satu, rev, _zona(akar, rev))
    raise GitGagal(f"Cabang utama “{cabang[0]}” tidak ada di repositori ini.")


def _zona(akar: Path, rev: str) -> ZoneInfo:
    """Read the time zone in the newest plan of a commit."""
    revisi = Revisi(akar, rev, PLAN)
    tahun = revisi.tahun()
    return zona_waktu(loader.setelan(revisi, tahun[-1], "zona_waktu") if tahun else None)


def pada_hari(akar: Path, hari: date) -> str:
    """Give the commit at which the main branch stood at the end of a day.

    Raises GitGagal when it began later, or the history here is not whole.
    """
    ini = utama(akar)
    semua = langkah(baca_jejak(akar, ini.rev, ini.cabang))
    banyak = bisect_right([satu.saat for satu in semua], akhir_hari(hari, ini.zona))
    if not banyak:
        raise GitGagal(f"Pada {tulis(hari)} cabang utama “{ini.cabang}” belum mempunyai catatan apa pun.")
    return semua[banyak - 1].utama.rev


def cari_rev(akar: Path, teks: str) -> str:
    """Give the commit that a revision, or a day, stands for; raises GitGagal when there is none."""
    hari = baca_tanggal(teks)
    return commit(akar, teks) if hari is None else pada_hari(akar, hari)


def ujung_riwayat(akar: Path, rev: str | None) -> str:
    """Give the commit at which a history ends that is asked for: of a revision or a day, else of the main branch."""
    return utama(akar).rev if rev is None else cari_rev(akar, rev)
