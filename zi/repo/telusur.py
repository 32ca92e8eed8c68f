"""Whether a history is whole, and from which commit a branch was made."""

from pathlib import Path

from zi.model.jejak import PANJANG_REV
from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.revisi import LENGKAPI


def dangkal(akar: Path) -> bool:
    """Tell whether this clone has only the latest part of the history."""
    return git.baca(akar, "rev-parse", "--is-shallow-repository").strip() == b"true"


def pastikan_utuh(akar: Path, untuk: str) -> None:
    """Raise GitGagal where the history here is not whole: the oldest commit here would be taken for the first one.

    ``untuk`` says what can then not be told.
    """
    if dangkal(akar):
        raise GitGagal(f"Riwayat di salinan ini tidak lengkap (shallow clone), jadi {untuk}. {LENGKAPI}")


def pangkal(akar: Path, satu: str, dua: str) -> str:
    """Give the newest commit that two commits have in common; raises GitGagal when none is here."""
    hasil = git.tanya(akar, "merge-base", satu, dua)
    if hasil.kode == 0:
        return hasil.teks
    if dangkal(akar):
        raise GitGagal(f"Riwayat di salinan ini tidak lengkap (shallow clone), jadi pangkalnya tidak ada. {LENGKAPI}")
    raise GitGagal(f"{satu[:PANJANG_REV]} dan {dua[:PANJANG_REV]} tidak mempunyai riwayat bersama.", hasil.galat)
