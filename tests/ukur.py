"""Whole-process times of zi, as medians and ratios: ``make bench``. Nothing here is asserted."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kantor_contoh import buat

INI = Path(__file__).parent.parent
PUTARAN = 15
KOSONG = [sys.executable, "-c", "pass"]
PUSTAKA = [sys.executable, "-c", "import typer, pydantic, yaml, rich.table, rich.console"]


def sekali(perintah: list[str]) -> float:
    """Run a command once; give its seconds."""
    mulai = time.perf_counter()
    subprocess.run(perintah, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - mulai


def ukur(perintah: dict[str, list[str]]) -> dict[str, float]:
    """Give the median seconds of each command; they take turns, so that a drift of the machine meets all."""
    waktu: dict[str, list[float]] = {nama: [] for nama in perintah}
    for putaran in range(PUTARAN + 1):
        for nama, satu in perintah.items():
            detik = sekali(satu)
            if putaran:  # the first one warms up
                waktu[nama].append(detik)
    return {nama: statistics.median(satu) for nama, satu in waktu.items()}


def utama() -> None:
    """Measure this repository, the example office, and ten years of it."""
    with tempfile.TemporaryDirectory() as folder:
        contoh, sepuluh = buat(Path(folder) / "contoh"), Path(folder) / "sepuluh"
        for tahun in range(2017, 2027):
            buat(sepuluh, tahun)
        zi = [sys.executable, "-m", "zi", "status", "--per", "2026-06-30", "-C"]
        tempat = {"this repository": INI, "example office": contoh, "ten years of it": sepuluh}
        perintah = {"python -c pass": KOSONG, "import typer, pydantic, yaml, rich": PUSTAKA}
        perintah |= {f"zi status, {nama}": [*zi, str(akar)] for nama, akar in tempat.items()}
        perintah |= {f"zi status --json, {nama}": [*zi, str(akar), "--json"] for nama, akar in tempat.items()}
        hasil = ukur(perintah)
    kosong, pustaka = list(hasil.values())[:2]
    sys.stdout.write(f"{'median of ' + str(PUTARAN):40}{'ms':>8}{'x pass':>10}{'x import':>10}\n")
    for nama, detik in hasil.items():
        sys.stdout.write(f"{nama:40}{detik * 1000:8.0f}{detik / kosong:10.1f}{detik / pustaka:10.2f}\n")


if __name__ == "__main__":
    utama()
