"""Compile a template with typst, in a process of its own: ``python anak_typst.py FOLDER TEMPLATE FONTS SECONDS``.

This file is run by its path and imports nothing of zi. The PDF goes to stdout; so does a refusal, as JSON, with
exit code 3.
"""

import json
import os
import sys
from pathlib import Path

import typst

DITOLAK = 3
_BUNTU = "http://127.0.0.1:0"  # a proxy that nobody can be: every package from the network is refused at once


def susun(folder: Path, utama: str, huruf: Path, saat: int) -> bytes:
    """Give the PDF of a template, which reads its folder and nothing else."""
    for nama in ("https_proxy", "http_proxy", "all_proxy"):
        os.environ[nama] = os.environ[nama.upper()] = _BUNTU
    for nama in ("no_proxy", "NO_PROXY"):
        os.environ.pop(nama, None)
    return typst.compile(
        folder / utama,
        root=folder,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[huruf]),
        pdf_standards=["a-2a", "ua-1"],
        timestamp=saat,
        package_path=folder / "tanpa-paket",
        package_cache_path=folder / "tanpa-paket",
    )


def main(folder: str, utama: str, huruf: str, saat: str) -> int:
    """Compile, and write the PDF or the refusal; give the exit code."""
    kode = 0
    try:
        hasil = susun(Path(folder), utama, Path(huruf), int(saat))
    except typst.TypstError as galat:
        hasil, kode = json.dumps([galat.message, galat.diagnostic]).encode(), DITOLAK
    sys.stdout.buffer.write(hasil)
    return kode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
