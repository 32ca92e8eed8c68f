"""Which commits were audited: notes of git, each on the commit at which the main branch stood then."""

import re
from datetime import date
from pathlib import Path

from zi.model.audit.commit import Acuan
from zi.model.hari import baca_tanggal
from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.objek import isi_yang_ada

REF = "refs/notes/zi-audit"
_HARI = re.compile(rb"Diaudit (\d{4}-\d{2}-\d{2})")


def baca_catatan(akar: Path) -> list[Acuan]:
    """Give every commit that was audited, with the day of the last time; a note that is not ours is passed over."""
    daftar = git.baca(akar, "notes", f"--ref={REF}", "list").decode()
    pasangan = [baris.split() for baris in daftar.splitlines()]
    isi = isi_yang_ada(akar, [objek for objek, _ in pasangan])
    semua = [Acuan(rev, "catatan audit", _hari(isi.get(objek, b""))) for objek, rev in pasangan]
    return [satu for satu in semua if satu.hari]


def _hari(isi: bytes) -> date | None:
    semua = _HARI.findall(isi)
    return baca_tanggal(semua[-1].decode()) if semua else None


def hari_commit(akar: Path, rev: str) -> date:
    """Give the day on which a commit says that it was made."""
    return date.fromisoformat(git.baca(akar, "log", "-1", "--no-walk", "--format=%cs", rev).decode().strip())


def tulis_catatan(akar: Path, rev: str, hari: date, banyak: int) -> None:
    """Note that a commit was audited, and how much had to be explained. Raises GitGagal when git will not."""
    teks = f"Diaudit {hari.isoformat()}: {banyak} hal perlu dijelaskan."
    hasil = git.dengan_milik_pengguna(akar, "notes", f"--ref={REF}", "append", "-m", teks, rev)
    if hasil.kode:
        raise GitGagal(f"Catatan audit tidak dapat ditulis: {git.sebab(hasil.galat)}", hasil.galat)
