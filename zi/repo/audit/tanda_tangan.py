"""Signatures of commits, judged by git itself with the user's own keys."""

from collections.abc import Iterable
from os import devnull
from pathlib import Path

from zi.repo import git

_PROGRAM = [  # the usual ones, whatever a repository's configuration names
    ("gpg.program", "gpg"),
    ("gpg.openpgp.program", "gpg"),
    ("gpg.ssh.program", "ssh-keygen"),
    ("gpg.x509.program", "gpgsm"),
]
_BOLEH = "gpg.ssh.allowedSignersFile"


def tanda_tangan(akar: Path, rev: Iterable[str]) -> dict[str, str]:
    """Give git's letter for each commit's signature: G good, N none, B bad … (``%G?`` of git log)."""
    masukan = "".join(f"{satu}\n" for satu in rev)
    if not masukan:
        return {}
    setelan = list(_PROGRAM)
    if git.tanya(akar, "config", "--get", _BOLEH).kode:  # without any list git takes a signature for none
        setelan.append((_BOLEH, devnull))
    tanya = ("log", "--no-walk=unsorted", "--stdin", "--no-color", "--format=%H %G?")
    baris = git.baca(akar, *tanya, masukan=masukan.encode(), setelan=setelan).decode().splitlines()
    return dict(satu.split(" ") for satu in baris)
