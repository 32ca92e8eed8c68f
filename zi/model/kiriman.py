"""A kiriman: a branch that carries evidence to the main branch, and what it is called until it gets there."""

import re
from typing import NamedTuple

from zi.model.bukti import TINGKAT_BUKTI

CABANG = "bukti/"  # what the name of every such branch begins with
_NAMA = re.compile(
    r"(?P<id>[0-9]+(?:\.[0-9]+)+)-(?P<kode>[A-Za-z0-9-]+?)-[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-.*)?", re.DOTALL
)


class Kiriman(NamedTuple):
    """A branch (without its remote), the record folders that its commits name, and whether the server has it."""

    cabang: str
    folder: tuple[str, ...] = ()
    terkirim: bool = True

    @property
    def nama(self) -> str:
        """What it proves, ``1.3.1.2 TW2``: by the folders, else by the branch; else the branch's own words."""
        if self.folder:
            return " + ".join(dict.fromkeys(" ".join(satu.split("/")[2:4]) for satu in self.folder))
        sisa = self.cabang.removeprefix(CABANG)
        cocok = _NAMA.fullmatch(sisa)
        return f"{cocok['id']} {cocok['kode'].upper()}" if cocok else sisa


def folder_bukti(teks: str) -> str | None:
    """Give a text that states a record's folder, without a ``/`` at its end; None for any other text."""
    bagian = teks.strip().rstrip("/").split("/")
    sah = len(bagian) == TINGKAT_BUKTI and bagian[0] == "evidence" and not {"", ".", ".."} & set(bagian)
    return "/".join(bagian) if sah and "\n" not in teks and "\0" not in teks else None
