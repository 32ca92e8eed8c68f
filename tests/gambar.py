"""The picture of README: ``zi status`` of the example office, as a terminal shows it.

``python tests/gambar.py`` writes docs/status.svg anew (``make picture``).
"""

import io
import re
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

from kantor_contoh import PER, buat

from zi.model.capaian import hitung
from zi.output import layar, status
from zi.repo import loader
from zi.repo.berkas import PohonKerja


def gambar(contoh: Path) -> str:
    """Give the picture as SVG."""
    kantor = loader.muat(PohonKerja(contoh), PER.year)
    lembar = status.lembar(hitung(kantor.rencana, kantor.bukti, PER), PER, None)
    with redirect_stdout(io.StringIO()):
        konsol = layar.konsol(lebar=100, rekam=True)
        layar.tunjukkan(lembar, konsol)
    svg = konsol.export_svg(title="zi status")
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)  # no font from somebody's server


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        isi = gambar(buat(Path(folder) / "contoh"))
    (Path(__file__).parent.parent / "docs" / "status.svg").write_text(isi, "utf-8", newline="\n")
    sys.stdout.write("docs/status.svg\n")
