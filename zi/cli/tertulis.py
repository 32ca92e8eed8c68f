"""Which files were written for people, said where they look for it."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zi.repo.hasil import Tertulis


def sebut(tertulis: "Iterable[Tertulis]") -> None:
    """Say on stdout which files were written, and on stderr where one that somebody had changed went."""
    for satu in tertulis:
        sys.stdout.write(f"{satu.berkas}\n")
        if satu.disimpan:
            nama = satu.berkas.name
            sys.stderr.write(f"{nama} yang lama sudah diubah orang; disimpan sebagai {satu.disimpan.name}.\n")
