"""Which periode a record is for, when nobody said it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kantor import KOMPONEN, Kantor

from zi.model.capaian import IndikatorDinilai, hitung
from zi.model.pilih_periode import pasti, pilihan
from zi.repo import loader
from zi.repo.berkas import PohonKerja

AWAL = "Per Triwulan (minggu pertama bulan April, Juli, Oktober dan Januari 2027)"


def dinilai(akar: Path, hari: date, waktu: str = "Per Triwulan", **terpenuhi: str) -> IndikatorDinilai:
    """Give 1.1.2 on a day, with a record on a day for each kode that is named."""
    kantor = Kantor(akar, komponen=KOMPONEN.replace("Per Triwulan", waktu))
    for kode, tanggal in terpenuhi.items():
        kantor.tulis(f"evidence/2026/1.1.2/{kode}/{tanggal}/foto.jpg")
    semua = loader.muat(PohonKerja(akar), 2026)
    return hitung(semua.rencana, semua.bukti, hari).indikator[1]


def kode(dinilai_ini: IndikatorDinilai, hari: date) -> str | None:
    """Give the kode that is certain, or None."""
    hasil = pasti(dinilai_ini, hari)
    return hasil.periode.kode if hasil else None


def test_a_report_on_the_first_quarter_never_slips_into_the_second(tmp_path: Path) -> None:
    """On 10 April nothing is certain while the first quarter is unmet; the unmet are offered, oldest first."""
    hari = date(2026, 4, 10)
    satu = dinilai(tmp_path, hari)
    assert kode(satu, hari) is None
    assert [ke.periode.kode for ke in pilihan(satu)] == ["TW1", "TW2", "TW3", "TW4"]


def test_once_the_earlier_are_met_the_day_decides(tmp_path: Path) -> None:
    """When every earlier periode is met, the one that contains the day is certain, though met itself."""
    hari = date(2026, 4, 10)
    satu = dinilai(tmp_path, hari, TW1="2026-03-01", TW2="2026-04-02")
    assert kode(satu, hari) == "TW2"
    assert [ke.periode.kode for ke in pilihan(satu)] == ["TW3", "TW4"]


def test_the_first_periode_is_certain_while_it_runs(tmp_path: Path) -> None:
    """Nothing comes before the first: a day in it is certain."""
    satu = dinilai(tmp_path, date(2026, 3, 31))
    assert kode(satu, date(2026, 1, 1)) == "TW1"
    assert kode(satu, date(2026, 3, 31)) == "TW1"


@pytest.mark.parametrize(("hari", "hasil"), [("2026-04-07", "TW1"), ("2026-04-08", None), ("2026-06-30", None)])
def test_between_two_periode_nothing_is_certain(tmp_path: Path, hari: str, hasil: str | None) -> None:
    """Where periode leave a gap, a day in it belongs to none."""
    satu = dinilai(tmp_path, date.fromisoformat(hari), AWAL)
    assert kode(satu, date.fromisoformat(hari)) == hasil


def test_what_counts_only_later_meets_nothing_yet(tmp_path: Path) -> None:
    """A record whose day has not come leaves its periode unmet."""
    hari = date(2026, 4, 10)
    assert kode(dinilai(tmp_path, hari, TW1="2026-04-20"), hari) is None


def test_when_all_are_met_all_are_offered(tmp_path: Path) -> None:
    """Where nothing is unmet there is still a choice."""
    semua = {"TW1": "2026-03-01", "TW2": "2026-04-02", "TW3": "2026-07-02", "TW4": "2026-10-02"}
    satu = dinilai(tmp_path, date(2026, 12, 31), **semua)
    assert [ke.periode.kode for ke in pilihan(satu)] == ["TW1", "TW2", "TW3", "TW4"]


@given(st.dates(date(2025, 6, 1), date(2027, 6, 1)), st.sets(st.integers(0, 3)))
def test_what_is_certain_contains_the_day_and_leaves_nothing_behind(hari: date, terpenuhi: set[int]) -> None:
    """Whatever the day and whatever is met: a certain periode contains the day, and all before it are met."""
    satu = _dengan(terpenuhi)
    hasil = pasti(satu, hari)
    if hasil is not None:
        assert hasil.periode.mulai <= hari <= hasil.periode.tenggat
        assert set(range(satu.periode.index(hasil))) <= terpenuhi
    assert pilihan(satu)


def _dengan(terpenuhi: set[int]) -> IndikatorDinilai:
    """Give 1.1.2 of the example plan with those of its four periode met."""
    satu = _CONTOH[0]
    periode = (ke._replace(realisasi=int(urut in terpenuhi)) for urut, ke in enumerate(satu.periode))
    return satu._replace(periode=tuple(periode))


_CONTOH: list[IndikatorDinilai] = []


@pytest.fixture(scope="module", autouse=True)
def _contoh(tmp_path_factory: pytest.TempPathFactory) -> None:
    _CONTOH.append(dinilai(tmp_path_factory.mktemp("kantor"), date(2026, 1, 1)))
