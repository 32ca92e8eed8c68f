"""Links to files as a commit has them, on the forge's pages."""

from collections.abc import Callable
from pathlib import Path

from zi.model.rencana import Rencana
from zi.model.situs import halaman
from zi.repo.situs import awalan_kantor, situs_kantor


def pembuat_tautan(akar: Path, rencana: Rencana) -> Callable[[str, str], str | None]:
    """Give what turns a commit and a path in the office into an address; it gives None where no forge is known."""
    situs, awalan = situs_kantor(akar, rencana), awalan_kantor(akar)

    def tautan(rev: str, jalur: str) -> str | None:
        return halaman(situs, rev, f"{awalan}{jalur}") if situs else None

    return tautan
