"""The examples of docs/jadwal.md are what the program does."""

import itertools
import re
from datetime import timedelta
from pathlib import Path

import pytest

from zi.model import jadwal
from zi.model.hari import BULAN
from zi.model.jadwal import Ditolak
from zi.model.periode import Periode
from zi.model.waktu import NAMA_BULAN

NASKAH = (Path(__file__).parents[2] / "docs" / "jadwal.md").read_text(encoding="utf-8")


def tabel(*kepala: str) -> list[list[str]]:
    """Give the rows of every table whose last columns have these heads."""
    hasil = list[list[str]]()
    for potongan in re.findall(r"(?:^\|.*\|\n)+", NASKAH, re.MULTILINE):
        baris = [
            [sel.strip() for sel in satu.strip("|\n").split("|")][-len(kepala) :] for satu in potongan.splitlines()
        ]
        if baris[0] == list(kepala):
            hasil += baris[2:]
    return hasil


TERBACA, TERTOLAK, BULANAN = tabel("words", "periode"), tabel("words", "refused, because"), tabel("month", "also")


def kata(sel: str) -> str:
    """Take the words out of their cell."""
    assert sel.startswith("`")
    assert sel.endswith("`")
    return sel.strip("`").replace("⏎", "\n")


def tertulis(satu: Periode) -> str:
    """Write a periode as the document does."""
    sampai = "" if satu.mulai == satu.tenggat else f" – {satu.tenggat}"
    return f"`{satu.kode}` {satu.mulai}{sampai}"


@pytest.mark.parametrize(("sel", "harapan"), TERBACA)
def test_an_example_is_read_as_it_is_printed(sel: str, harapan: str) -> None:
    """Every row that the document reads has these kode and days; … stands for what follows without a gap."""
    hasil = jadwal.baca(kata(sel), 2026)
    assert not isinstance(hasil, Ditolak), hasil.alasan
    nyata = [tertulis(satu) for satu in hasil]
    if "…" in harapan:
        assert len(nyata) > 2
        assert all(baru.mulai == lama.tenggat + timedelta(days=1) for lama, baru in itertools.pairwise(hasil))
        nyata[1:-1] = ["…"]
    assert "<br>".join(nyata) == harapan


@pytest.mark.parametrize(("sel", "sebab"), TERTOLAK)
def test_an_example_that_is_refused_is_refused(sel: str, sebab: str) -> None:
    """Every row that the document refuses is refused, and the document says why."""
    assert isinstance(jadwal.baca(kata(sel), 2026), Ditolak)
    assert sebab


def test_the_document_has_every_spelling_of_a_month() -> None:
    """The document lists the months and their spellings, no more and no fewer."""
    assert [bulan for bulan, _ in BULANAN] == list(BULAN)
    ejaan = {satu: nomor for nomor, baris in enumerate(BULANAN, 1) for satu in " ".join(baris).lower().split()}
    assert ejaan == NAMA_BULAN


def test_no_row_of_a_table_is_left_out() -> None:
    """Every table of the document is one of those that are checked."""
    semua = [satu for satu in NASKAH.splitlines() if satu.startswith("|") and not satu.startswith("|---")]
    kepala = len(re.findall(r"^\|---", NASKAH, re.MULTILINE))
    assert len(semua) - kepala == len(TERBACA) + len(TERTOLAK) + len(BULANAN)
