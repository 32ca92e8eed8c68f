"""A web address that a template sets as it is."""

from typing import NamedTuple


class Alamat(NamedTuple):
    """An address in which everything unsafe is percent-encoded already (``zi.model.situs`` makes such ones)."""

    teks: str

    def __str__(self) -> str:
        return self.teks
