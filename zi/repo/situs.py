"""The forge of an office's repository, and where in it the office lies."""

from pathlib import Path

from zi.model.rencana import Rencana
from zi.model.situs import Situs, kenali
from zi.repo import git
from zi.repo.remote import remote
from zi.repo.revisi import awalan


def situs_kantor(akar: Path, rencana: Rencana) -> Situs | None:
    """Tell the forge by the remote that the main branch follows, and by the settings, which win.

    None where neither tells one; a folder without git, or without a remote, has its settings alone.
    """
    pengaturan = rencana.pengaturan
    ada = remote(akar, pengaturan.cabang_utama) if _dalam_git(akar) else None
    return kenali(ada.alamat if ada else "", pengaturan.situs.jenis, pengaturan.situs.alamat)


def awalan_kantor(akar: Path) -> str:
    """Give the path of the office inside its repository: empty, or ending with ``/``."""
    return awalan(akar) if _dalam_git(akar) else ""


def _dalam_git(akar: Path) -> bool:
    """Tell whether a folder is git's, and git is there to be asked."""
    try:
        return git.ada(akar) and git.tanya(akar, "rev-parse", "--is-inside-work-tree").kode == 0
    except git.GitGagal:
        return False
