"""The line of the main branch through a history: its first parents, but where a pull turned them round.

Who has commits of their own on the main branch and pulls makes a merge whose first parent is their own copy,
and whose second is the main branch of the server. Pushed, it would make all that others accepted seem to have
come in with that pull.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from zi.model.jejak import Commit, Jejak


def garis(jejak: Jejak) -> Iterator[tuple[Commit, str | None]]:
    """Give the commits of the main branch, newest first, each with the one before it (None: it is the first)."""
    rev: str | None = jejak.ujung
    while rev is not None:
        ini = jejak.commit[rev]
        rev = _sebelum(jejak, ini)
        yield ini, rev


def _sebelum(jejak: Jejak, ini: Commit) -> str | None:
    if _tarikan(jejak, ini):
        return ini.induk[1]
    return ini.induk[0] if ini.induk else None


def _tarikan(jejak: Jejak, ini: Commit) -> bool:
    """Tell whether a merge is a pull of the main branch into somebody's own copy of it.

    It says so (by the branch's name of today, or one of the two that git itself gives), all of its own side is
    that person's, and on the other side others' work was accepted; else it may accept what a colleague has.
    """
    if len(ini.induk) != 2 or not _kata(jejak.cabang).fullmatch(ini.judul):
        return False
    sini, sana = (_moyang(jejak.commit, rev) for rev in ini.induk)
    sendiri = [jejak.commit[rev] for rev in sini - sana]
    milik_sendiri = bool(sendiri) and all(satu.penulis.sama(ini.penulis) for satu in sendiri)
    return milik_sendiri and any(_menerima(jejak, jejak.commit[rev]) for rev in sana - sini)


@cache
def _kata(cabang: str) -> re.Pattern[str]:
    nama = "|".join(map(re.escape, dict.fromkeys((cabang, "main", "master"))))
    apa = rf"branch '(?:{nama})'(?: of .+?)?|remote-tracking branch '[^']+/(?:{nama})'"
    return re.compile(rf"Merge (?:{apa})(?: into .+)?")


def _menerima(jejak: Jejak, satu: Commit) -> bool:
    """Tell whether a commit accepted others' work: a merge of it, a pull request, or what a forge committed."""
    milik = jejak.commit[satu.induk[1]].penulis if satu.gabungan else satu.pengomit
    return satu.pr is not None or not satu.penulis.sama(milik)


def _moyang(commit: Mapping[str, Commit], rev: str) -> set[str]:
    """Give a commit and all that come before it."""
    dilihat, tumpukan = set[str](), [rev]
    while tumpukan:
        satu = tumpukan.pop()
        if satu not in dilihat:
            dilihat.add(satu)
            tumpukan += commit[satu].induk
    return dilihat
