"""The steps by which a main branch grew: what came in with each, how, when, and by whom."""

from collections.abc import Iterator
from typing import NamedTuple

from zi.model.garis import garis
from zi.model.isi import tempat
from zi.model.jejak import Commit, Jejak, Orang, Ubah
from zi.model.lini import tiba

GABUNGAN, SQUASH, LANGSUNG, AWAL = "gabungan", "squash", "langsung", "awal"


class Langkah(NamedTuple):
    """One commit of the main branch, and the commits that came in with it, newest first: of a merge, its branch's.

    ``saat`` is when it came (seconds of Unix), judged by all steps together; ``sebelum`` the step's commit before it.
    """

    utama: Commit
    sebelum: str | None
    saat: int
    asal: tuple[Commit, ...]
    ubah: tuple[Ubah, ...]

    @property
    def cara(self) -> str:
        """How it came into the main branch: by a merge, squashed or rebased, straight, or as the very first commit.

        A squash that left no sign (another committer, the number of a pull request) cannot be told from a commit
        that was pushed straight to the branch; a pull that was pushed is one of these, too.
        """
        if self.sebelum is None:
            return AWAL
        if self.utama.gabungan:
            return GABUNGAN if self.sebelum == self.utama.induk[0] else LANGSUNG
        tanda = self.utama.pr is not None or not self.utama.penulis.sama(self.utama.pengomit)
        return SQUASH if tanda else LANGSUNG

    @property
    def penggabung(self) -> Orang | None:
        """Who accepted: the author of the merge; None where there is none, and git does not know."""
        return self.utama.penulis if self.cara == GABUNGAN else None


def langkah(jejak: Jejak) -> list[Langkah]:
    """Give the steps of the main branch, oldest first."""
    urutan = {rev: urut for urut, rev in enumerate(jejak.commit)}
    utama = list(garis(jejak))[::-1]
    dilihat, hasil = set[str](), list[Langkah]()
    for (ini, sebelum), saat in zip(utama, tiba([satu.saat for satu, _ in utama]), strict=True):
        dilihat.add(ini.rev)
        baru = sorted(_bawaan(jejak, ini, dilihat), key=urutan.__getitem__)
        asal = tuple(jejak.commit[rev] for rev in baru)
        hasil.append(Langkah(ini, sebelum, saat, asal, jejak.ubah.get(ini.rev, ())))
    return hasil


def _bawaan(jejak: Jejak, utama: Commit, dilihat: set[str]) -> Iterator[str]:
    """Give the commits that came in with one of the main branch, marking them as seen."""
    tumpukan = list(utama.induk)
    while tumpukan:
        rev = tumpukan.pop()
        if rev not in dilihat:
            dilihat.add(rev)
            yield rev
            tumpukan += jejak.commit[rev].induk


def pembuat(jejak: Jejak, langkah: Langkah) -> dict[str, Commit]:
    """Give who made what a step brought: by the folder of a record (or the path of any other file), the newest commit.

    A merge within the branch only counts where no other commit did; what none of the branch did, the step did itself.
    """
    urutan = [*(satu for satu in langkah.asal if not satu.gabungan), *(satu for satu in langkah.asal if satu.gabungan)]
    hasil = dict[str, Commit]()
    for satu in urutan:
        for berubah in jejak.ubah.get(satu.rev, ()):
            hasil.setdefault(tempat_atau_jalur(berubah.jalur), satu)
    return hasil


def para_pembuat(jejak: Jejak, langkah: Langkah) -> set[Orang]:
    """Give everybody who made something of what a step brought; of what none of its branch did, who made the step."""
    ubah = {tempat_atau_jalur(satu.jalur) for satu in langkah.ubah}
    hasil, dibuat = set[Orang](), set[str]()
    for satu in langkah.asal:
        milik = {tempat_atau_jalur(berubah.jalur) for berubah in jejak.ubah.get(satu.rev, ())} & ubah
        if milik and not satu.gabungan:
            hasil.add(satu.penulis)
        dibuat |= milik
    return hasil if ubah <= dibuat else hasil | {langkah.utama.penulis}


def tempat_atau_jalur(jalur: str) -> str:
    """Give the folder of the record that a file is of, else its path."""
    di = tempat(jalur)
    return di[0] if di else jalur
