"""Which commit is meant: the one of a day, or the one from which a branch was made."""

from pathlib import Path

from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.revisi import LENGKAPI


def dangkal(akar: Path) -> bool:
    """Tell whether this clone has only the latest part of the history."""
    return git.baca(akar, "rev-parse", "--is-shallow-repository").strip() == b"true"


def pada(akar: Path, ujung: str, saat: int) -> str | None:
    """Give the last commit of a main branch not after an instant (seconds of Unix); None when it began later.

    ``ujung`` is the commit that the branch stands at. Raises GitGagal where the history here is not
    whole, for then the oldest commit that is here would be taken for the first one.
    """
    if dangkal(akar):
        pesan = (
            "Riwayat di salinan ini tidak lengkap (shallow clone), jadi keadaan pada suatu hari tidak dapat dipastikan."
        )
        raise GitGagal(f"{pesan} {LENGKAPI}")
    batas = f"--min-age={max(saat, 0)}"
    return git.baca(akar, "rev-list", "-1", "--first-parent", batas, ujung).decode().strip() or None


def pangkal(akar: Path, satu: str, dua: str) -> str:
    """Give the newest commit that two commits have in common; raises GitGagal when none is here."""
    hasil = git.tanya(akar, "merge-base", satu, dua)
    if hasil.kode == 0:
        return hasil.teks
    if dangkal(akar):
        raise GitGagal(f"Riwayat di salinan ini tidak lengkap (shallow clone), jadi pangkalnya tidak ada. {LENGKAPI}")
    raise GitGagal(f"{satu[:10]} dan {dua[:10]} tidak mempunyai riwayat bersama.", hasil.galat)
