"""Figures: counting, status, sums and means."""

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantor import Kantor

from zi.model.capaian import rata
from zi.output.angka import desimal, persen

Q1 = "evidence/2026/1.1.2/TW1"


def periode(kantor: Kantor, id_indikator: str, kode: str, per: str) -> dict[str, Any]:
    """Give one periode as zi status tells it on a day."""
    komponen = kantor.zi("status", "--json", "--per", per).data["komponen"]
    daun = (ini for satu in komponen for ini in satu["indikator"] if ini["id"] == id_indikator)
    hasil: dict[str, Any] = next(ke for ini in daun for ke in ini["periode"] if ke["kode"] == kode)
    return hasil


@pytest.mark.parametrize(
    ("hari", "per", "status"),
    [
        (None, "2025-12-31", "belum-mulai"),
        (None, "2026-01-01", "berjalan"),
        (None, "2026-03-31", "berjalan"),
        (None, "2026-04-01", "terlambat"),
        ("2026-03-31", "2026-03-31", "selesai"),
        ("2026-04-01", "2026-04-01", "selesai-terlambat"),
        ("2026-04-01", "2026-03-31", "berjalan"),
        ("2025-12-30", "2025-12-31", "selesai"),
    ],
)
def test_status_of_a_periode(kantor: Kantor, hari: str | None, per: str, status: str) -> None:
    """A periode is met by evidence dated up to the day; on its tenggat it is due and not late."""
    if hari:
        kantor.tulis(f"{Q1}/{hari}-rapat/foto.jpg")
    assert periode(kantor, "1.1.2", "TW1", per)["status"] == status


def test_the_unit_that_meets_the_target_decides(kantor: Kantor) -> None:
    """With a target of two, the second unit by day tells whether the periode was met in time."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "4 (empat) Kegiatan", "8 (delapan) Kegiatan")
    kantor.tulis(f"{Q1}/2026-04-02-c/foto.jpg")
    kantor.tulis(f"{Q1}/2026-02-01-a/foto.jpg")
    assert periode(kantor, "1.1.2", "TW1", "2026-04-02")["status"] == "selesai-terlambat"
    kantor.tulis(f"{Q1}/2026-03-01-b/foto.jpg")
    ini = periode(kantor, "1.1.2", "TW1", "2026-04-02")
    assert (ini["status"], ini["realisasi"], ini["target"]) == ("selesai", 3, 2)


def test_realisasi_is_capped_in_sums(kantor: Kantor) -> None:
    """Three records at a target of one are three at the periode and one in every sum."""
    for nomor in (1, 2, 3):
        kantor.tulis(f"{Q1}/2026-02-0{nomor}-rapat/foto.jpg")
    data = kantor.zi("status", "--json", "--per", "2026-03-31").data
    assert periode(kantor, "1.1.2", "TW1", "2026-03-31")["realisasi"] == 3
    assert (data["realisasi"], data["realisasi_jatuh_tempo"], data["target_jatuh_tempo"]) == (1, 1, 2)


def test_the_total_is_a_mean_over_indikator(kantor: Kantor) -> None:
    """Capaian is the mean of the indikator that have one; one with nothing due yet is not zero."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/keputusan.pdf")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/laporan.pdf")
    februari = kantor.zi("status", "--json", "--per", "2026-02-28").data
    assert (februari["capaian_jatuh_tempo"], februari["capaian"]) == (1.0, 0.5)
    maret = kantor.zi("status", "--json", "--per", "2026-03-31").data
    assert (maret["capaian_jatuh_tempo"], maret["realisasi_jatuh_tempo"]) == (0.5, 1)
    januari = kantor.zi("status", "--json", "--per", "2026-01-30").data
    assert januari["capaian_jatuh_tempo"] is None


@pytest.mark.parametrize(
    ("berkas", "bukti_yaml", "per", "alasan", "kurang"),
    [
        (["keputusan.pdf", "laporan.pdf"], "", "2026-02-01", None, []),
        (["SK Tim.pdf", "Laporan_akhir.docx"], "", "2026-02-01", None, []),
        (["keputusan.pdf"], "", "2026-02-01", "kurang", ["laporan"]),
        (["keputusan.pdf", "laporan.pdf"], "", "2026-01-31", "sesudah-per", []),
        (["keputusan.pdf"], "", "2026-01-31", "sesudah-per", ["laporan"]),
        (
            ["keputusan.pdf", "laporan.pdf"],
            "dicabut: {tanggal: 2026-02-02, alasan: keliru}",
            "2026-02-01",
            "dicabut",
            [],
        ),
        (["keputusan.pdf", "laporan.pdf"], "dicabut: {alasan: keliru}", "2026-02-01", "kesalahan", []),
        (["keputusan.pdf", "laporan.pdf"], "juga: [1.1.1/B01-B02]", "2026-02-01", "kesalahan", []),
        (
            ["keputusan.pdf"],
            "arsip: [{jenis: laporan, sha256: " + "a" * 64 + ", tempat: Lemari 2, pemegang: Sekretaris}]",
            "2026-02-01",
            None,
            [],
        ),
    ],
)
def test_when_a_record_counts(  # the columns of the table above
    kantor: Kantor, berkas: list[str], bukti_yaml: str, per: str, alasan: str | None, kurang: list[str]
) -> None:
    """A record counts when all that is asked for is there, nothing in it is wrong, and its day has come."""
    folder = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim"
    for nama in berkas:
        kantor.tulis(f"{folder}/{nama}")
    if bukti_yaml:
        kantor.tulis(f"{folder}/bukti.yaml", bukti_yaml + "\n")
    (bukti,) = periode(kantor, "1.1.1", "B01-B02", per)["bukti"]
    assert (bukti["dihitung"], bukti["alasan"], bukti["kurang"]) == (alasan is None, alasan, kurang)


def test_what_a_periode_still_lacks(kantor: Kantor) -> None:
    """An unmet periode lacks what its best record lacks; without one that only lacks papers, all of it."""
    assert periode(kantor, "1.1.1", "B01-B02", "2026-02-28")["kurang"] == ["keputusan", "laporan"]
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-a/catatan.txt")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-02-b/laporan.pdf")
    assert periode(kantor, "1.1.1", "B01-B02", "2026-02-28")["kurang"] == ["keputusan"]
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-03-c/laporan.pdf")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-03-c/keputusan.pdf")
    assert periode(kantor, "1.1.1", "B01-B02", "2026-02-28")["kurang"] == []


def test_the_same_paper_counts_elsewhere_by_juga(kantor: Kantor) -> None:
    """A record counts at the periode that juga names, once, where the kinds asked for there are in it."""
    folder = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim"
    kantor.tulis(f"{folder}/keputusan.pdf")
    kantor.tulis(f"{folder}/laporan.pdf")
    kantor.tulis(f"{folder}/bukti.yaml", "juga: [1.1.2/TW1, 1.1.2/TW1]\n")
    assert periode(kantor, "1.1.2", "TW1", "2026-03-31")["kurang"] == ["dokumentasi"]
    kantor.tulis(f"{folder}/foto.jpg")
    ini = periode(kantor, "1.1.2", "TW1", "2026-03-31")
    assert (ini["status"], ini["realisasi"]) == ("selesai", 1)


def test_a_record_under_a_wrong_path_counts_nowhere(kantor: Kantor) -> None:
    """A path that names an indikator the plan does not have is a kesalahan, also for juga."""
    folder = "evidence/2026/9.9.9/TW1/2026-02-01-rapat"
    kantor.tulis(f"{folder}/foto.jpg")
    kantor.tulis(f"{folder}/bukti.yaml", "juga: [1.1.2/TW1]\n")
    (bukti,) = periode(kantor, "1.1.2", "TW1", "2026-03-31")["bukti"]
    assert bukti["alasan"] == "kesalahan"


def test_a_dropped_indikator_keeps_its_earlier_periode(kantor: Kantor) -> None:
    """An indikator that an amendment dropped has no periode whose tenggat is that day or later."""
    kantor.ubah(
        "plan/2026/1-manajemen-perubahan.yaml",
        "            dokumen: [dokumentasi]\n",
        "            dokumen: [dokumentasi]\n            dicabut: {oleh: 9 Tahun 2026, tanggal: 2026-06-30}\n",
    )
    data = kantor.zi("status", "--json", "--per", "2026-12-31").data
    assert [ke["kode"] for ke in data["komponen"][0]["indikator"][1]["periode"]] == ["TW1"]
    assert data["target"] == 2


@pytest.mark.parametrize(
    ("rasio", "orang", "program"),
    [
        (None, "–", None),
        (Fraction(0), "0 %", 0.0),
        (Fraction(1, 300), "<1 %", 0.0033),
        (Fraction(1, 200), "1 %", 0.005),
        (Fraction(1, 8), "13 %", 0.125),
        (Fraction(41, 100), "41 %", 0.41),
        (Fraction(199, 200), ">99 %", 0.995),
        (Fraction(299, 300), ">99 %", 0.9967),
        (Fraction(1), "100 %", 1.0),
        (Fraction(1, 16), "6 %", 0.0625),
        (Fraction(12345, 100000), "12 %", 0.1235),
    ],
)
def test_ratios_are_rounded_half_up(rasio: Fraction | None, orang: str, program: float | None) -> None:
    """People see whole percent, programs four decimals, both half up; something is never nothing."""
    assert (persen(rasio), desimal(rasio)) == (orang, program)


def test_a_mean_passes_over_what_has_none() -> None:
    """The mean is over those that have a capaian, and there is none when none has."""
    assert rata([Fraction(1), None, Fraction(0)]) == Fraction(1, 2)
    assert rata([None]) is None


@settings(derandomize=True, deadline=None, database=None, max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 400), st.booleans()), max_size=6), st.integers(0, 500))
def test_figures_follow_from_tree_and_day(bukti: list[tuple[int, bool]], geser: int) -> None:
    """Whatever records there are, the sums are those of a count by hand, and later days never lose one."""
    import tempfile

    awal = date(2025, 12, 1)
    with tempfile.TemporaryDirectory() as folder:
        kantor = Kantor(Path(folder))
        for urut, (hari, lengkap) in enumerate(bukti):
            tempat = f"{Q1}/{(awal + timedelta(hari)).isoformat()}-r{urut}"
            kantor.tulis(f"{tempat}/{'foto.jpg' if lengkap else 'catatan.txt'}")
        per = awal + timedelta(geser)
        ini = periode(kantor, "1.1.2", "TW1", per.isoformat())
        sah = sorted(awal + timedelta(hari) for hari, lengkap in bukti if lengkap and awal + timedelta(hari) <= per)
        assert ini["realisasi"] == len(sah)
        if sah:
            assert ini["status"] == ("selesai" if sah[0] <= date(2026, 3, 31) else "selesai-terlambat")
