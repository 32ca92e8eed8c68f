"""docs/laporan.md names every fact of the report, and none that is not there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from cetak.fakta_acak import fakta_contoh, lengkap
from laporan_contoh import PDF, laporan

from zi.output.templat import VERSI_FAKTA

NASKAH = (Path(__file__).parents[2] / "docs" / "laporan.md").read_text(encoding="utf-8")
BARIS = dict(re.findall(r"^\| `([^`]+)` \| (.*) \|$", NASKAH.partition("| Fakta | Arti |")[2], re.MULTILINE))
SEPERTI = {jalur: satu[1] for jalur, arti in BARIS.items() if (satu := re.search(r"seperti `([^`]+)`", arti))}


def jalan(nilai: object, jalur: str = "") -> Iterator[str]:
    """Give the path of every fact."""
    if isinstance(nilai, dict):
        for kunci, isi in nilai.items():
            yield from jalan(isi, f"{jalur}.{kunci}".lstrip("."))
    elif isinstance(nilai, list):
        for isi in nilai or [""]:
            yield from jalan(isi, f"{jalur}[]")
    else:
        yield jalur


def tertulis(jalur: str) -> str:
    """Give the row that describes a fact: its own, or the one that it is said to be like."""
    while jalur not in BARIS:
        sama = max((satu for satu in SEPERTI if jalur.startswith(f"{satu}.")), key=len, default=None)
        if sama:
            jalur = SEPERTI[sama] + jalur.removeprefix(sama)
        elif jalur.startswith("angka."):  # said to be like the root
            jalur = jalur.removeprefix("angka.")
        else:
            return jalur
    return jalur


def test_every_fact_is_described(tmp_path: Path) -> None:
    """The table has a row for every fact of a report that has everything, and no other row."""
    ada = set(jalan(lengkap(fakta_contoh(tmp_path / "kantor"))))
    kosong = {satu for satu in ada if satu.endswith("[]") and any(lain.startswith(f"{satu}.") for lain in ada)}
    dijelaskan = {tertulis(satu) for satu in ada - kosong}
    assert dijelaskan - set(BARIS) == set()
    assert set(BARIS) - dijelaskan - set(SEPERTI) - {"angka"} == set()
    assert f"(`fakta: {VERSI_FAKTA}`)" in NASKAH


def test_every_like_leads_to_a_row() -> None:
    """What a fact is said to be like is described."""
    for tujuan in SEPERTI.values():
        assert any(satu.startswith((f"{tujuan}.", tujuan)) for satu in BARIS), tujuan


def test_the_sample_is_what_zi_makes(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """docs/contoh-laporan.pdf is the report of the example office (make sample, or --perbarui, rewrites it)."""
    benar = laporan(tmp_path)
    if request.config.getoption("--perbarui"):
        PDF.write_bytes(benar)
    assert benar == PDF.read_bytes()
