"""Where the plan asks for the same paper elsewhere."""

from datetime import date

import pytest
from kantor import KOMPONEN, Kantor

from zi.model.capaian import hitung
from zi.model.juga import tempat_lain
from zi.repo import loader
from zi.repo.berkas import PohonKerja

_PISAH = KOMPONEN.index("      - nomor: 2")
DUA = (
    KOMPONEN[:_PISAH] + KOMPONEN[_PISAH:].replace("bukti_fisik: Dokumentasi", "bukti_fisik: KEPUTUSAN dan Laporan")
).replace("dokumen: [dokumentasi]", "dokumen: [keputusan, laporan]")
SEKEGIATAN = """\
            dokumen: [keputusan, laporan]
          - id: 1.1.1.2
            uraian: Tim kerja diumumkan
            bukti_fisik: Pengumuman
            waktu: Per Semester
            target: 2 (dua) Dokumen
            dokumen: [laporan]
"""


def lain(kantor: Kantor, hari: str, *jenis: str, id_indikator: str = "1.1.1") -> list[str]:
    """Give what is offered for a record of a day with these kinds."""
    semua = loader.muat(PohonKerja(kantor.akar), 2026)
    capaian = hitung(semua.rencana, semua.bukti, date.fromisoformat(hari))
    tempat = tempat_lain(capaian, id_indikator, date.fromisoformat(hari), jenis)
    return [f"{satu.id}/{ke.periode.kode}" for satu, ke in tempat]


@pytest.fixture
def dua(kantor: Kantor) -> Kantor:
    """Give an office that asks for the same paper at two points."""
    kantor.tulis("plan/2026/1-manajemen-perubahan.yaml", DUA)
    return kantor


def test_the_same_words_ask_for_the_same_paper(dua: Kantor) -> None:
    """Where bukti fisik has the same words (case apart) and the day is in an unmet periode, that is offered."""
    assert lain(dua, "2026-02-10", "keputusan", "laporan", "foto") == ["1.1.2/TW1"]
    assert lain(dua, "2026-02-10", "keputusan", "laporan", id_indikator="1.1.2") == ["1.1.1/B01-B02"]
    assert lain(dua, "2026-05-10", "keputusan", "laporan") == ["1.1.2/TW2"]


def test_nothing_is_offered_that_would_not_count(dua: Kantor) -> None:
    """Kinds that are missing, a day in no periode, and a periode that is met are no reason to offer."""
    assert lain(dua, "2026-02-10", "keputusan") == []
    assert lain(dua, "2027-02-10", "keputusan", "laporan") == []
    for nama in ("keputusan.pdf", "laporan.pdf"):
        dua.tulis(f"evidence/2026/1.1.2/TW1/2026-01-05/{nama}")
    assert lain(dua, "2026-02-10", "keputusan", "laporan") == []


def test_other_words_ask_for_another_paper(kantor: Kantor) -> None:
    """Where the words differ and the kegiatan too, nothing is offered, though the kinds would do."""
    assert lain(kantor, "2026-02-10", "keputusan", "laporan", "dokumentasi") == []


def test_one_kegiatan_may_have_one_paper(kantor: Kantor) -> None:
    """Indikator of one kegiatan are offered whatever their words are, where the kinds are there."""
    naskah = KOMPONEN.replace("            dokumen: [keputusan, laporan]\n", SEKEGIATAN).replace("1.1.1\n", "1.1.1.1\n")
    kantor.tulis("plan/2026/1-manajemen-perubahan.yaml", naskah)
    assert lain(kantor, "2026-02-10", "laporan", id_indikator="1.1.1.1") == ["1.1.1.2/SM1"]
