"""Builds the Word templates of zi anew, byte for byte: python tests/templat_word.py [FOLDER].

The office edits its copy in Word; what comes with zi is made here, so that a change of it can be read.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from templat_word_lampiran import lampiran
from templat_word_laporan import laporan
from templat_word_perangkat import daftar_hadir, notula, undangan

BAWAAN = Path(__file__).parent.parent / "templates"
TEMPLAT: dict[str, Callable[[], bytes]] = {
    "laporan-triwulan.docx": laporan,
    "lampiran.docx": lampiran,
    "undangan.docx": undangan,
    "daftar-hadir.docx": daftar_hadir,
    "notula.docx": notula,
}


def buat(folder: Path) -> None:
    """Write all templates into a folder."""
    for nama, pembuat in TEMPLAT.items():
        (folder / nama).write_bytes(pembuat())


if __name__ == "__main__":
    buat(Path(sys.argv[1]) if len(sys.argv) > 1 else BAWAAN)
