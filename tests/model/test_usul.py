"""What is offered beside a refusal."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zi.model import jadwal, usul
from zi.model.jadwal import Ditolak
from zi.model.waktu import KATA

CONTOH = "Tulis seperti “Januari 2026”, “Januari s.d. Maret 2026”, “Per Triwulan”, “7 April 2026”."

SARAN = {  # words that are refused: the nearest that can be read, and what they mean
    "Appril 2020": "“April 2020” (April 2020)",
    "7 Spt 2026": "“7 Sept 2026” (7 September 2026)",
    "akhir Maret 2027": "“Maret 2027” (Maret 2027)",
    "10 Semtember 2019": "“10 September 2019” (10 September 2019)",
    "setaip bulan": "“setiap bulan” (Januari 2026 dan 11 periode lain)",
    "01/042019": "“01/04/2019” (1 April 2019)",
    "01/06.2018": "“01/06/2018” (1 Juni 2018)",
    "10/10/19": "“10/10/2019” (10 Oktober 2019)",
    "Januari 26": "“Januari 2026” (Januari 2026)",
    "triwulan": "“per triwulan” (Januari–Maret 2026 dan 3 periode lain)",
    "Sepanjang tahun 2026": "“per tahun” (Januari–Desember 2026)",
    "Minggu V Maret": "“minggu IV Maret” (22–31 Maret 2026)",
    "Minggu 2 Maret": "“minggu ke-2 Maret” (8–14 Maret 2026)",
    "triwulanan/semesteran": "“triwulanan” (Januari–Maret 2026 dan 3 periode lain)",
    "Triwulan I atau II": "“Triwulan I” (Januari–Maret 2026)",
    "20/21 Maret 2017": "“20 dan 21 Maret 2017” (20 Maret 2017 dan 1 periode lain)",
    "Januari sampai Maret": "“Januari s.d. Maret” (Januari–Maret 2026)",
    "paling lambat Maret": "“paling lambat 31 Maret” (Januari–Maret 2026)",
    "paling lambat April": "“paling lambat 30 April” (Januari–April 2026)",
    "paling lambat Februari": "“paling lambat 28 Februari” (Januari–Februari 2026)",
    "Desember s.d. Januari": "“Desember s.d. Januari 2027” (Desember 2026–Januari 2027)",
    "Desember 2026 s.d. Januari 2026": "“Desember 2026 s.d. Januari 2027” (Desember 2026–Januari 2027)",
    "31/06/2018": "“30/06/2018” (30 Juni 2018)",
    "29 Februari 2026": "“28 Februari 2026” (28 Februari 2026)",
    "minggu I (satu) Maret": "“minggu I Maret” (1–7 Maret 2026)",
    "Januari (N+2)": "“Januari 2028” (Januari 2028)",
    "Maret/2027": "“Maret 2027” (Maret 2027)",
    "Maret (2027)": "“Maret 2027” (Maret 2027)",
    "Januari/Februari 2026": "“Januari dan Februari 2026” (Januari 2026 dan 1 periode lain)",
    "minimal satu tahun sekali": "“satu tahun sekali” (Januari–Desember 2026)",
    "Per Triwulan (7 April, 7 Juli, 7 Oktober dan 7 Januari)": (
        "“Per Triwulan (7 April, 7 Juli, 7 Oktober dan 7 Januari 2027)” (7 April 2026 dan 3 periode lain)"
    ),
}


@pytest.mark.parametrize(("teks", "saran"), SARAN.items())
def test_the_nearest_reading_is_offered(teks: str, saran: str) -> None:
    """Refused words are shown beside the nearest that can be read, with their meaning."""
    assert isinstance(jadwal.baca(teks, 2026), Ditolak)
    assert usul.bacaan_terdekat(teks, 2026) == f"Bacaan terdekat: {saran}."


@pytest.mark.parametrize(
    "teks",
    [
        "bukan Maret 2026",
        "tidak setiap bulan",
        "2 bulan setelah Maret",
        "sebelum Maret 2026",
        "Paling cepat 5 Maret 2026",
        "Paling lambat minggu II Maret 2026",
        "setiap dua belas bulan",
        "Per Triwulan (minggu terakhir setelah triwulan berakhir)",
    ],
)
def test_nothing_is_offered_that_turns_the_meaning_round(teks: str) -> None:
    """Where a word would have to go that turns the meaning round, no reading is offered."""
    assert isinstance(jadwal.baca(teks, 2026), Ditolak)
    assert usul.bacaan_terdekat(teks, 2026) == CONTOH


@pytest.mark.parametrize("teks", ["", "sewaktu-waktu", "5 hari kerja", "7 me 2026", "x" * 10_000])
def test_examples_are_shown_where_nothing_is_near(teks: str) -> None:
    """Where no schedule is near, the sentence shows how one is written."""
    assert usul.bacaan_terdekat(teks, 2026) == CONTOH


@pytest.mark.parametrize(
    ("kata", "dekat"),
    [("Laporn", "laporan"), ("FOTO", "foto"), ("keputsan", "Keputusan"), ("zzz", None), ("", None)],
)
def test_the_known_word_most_like_it_is_found(kata: str, dekat: str | None) -> None:
    """The nearest known word is given as it is known, whatever the case; none where none is near."""
    assert usul.mirip(kata, ["laporan", "foto", "Keputusan"]) == dekat


@pytest.mark.parametrize(("kata", "tanya"), [("laporn", " Maksudnya “laporan”?"), ("zzz", "")])
def test_the_question_asks_for_the_nearest_word(kata: str, tanya: str) -> None:
    """The question names the nearest known word, and is empty where there is none."""
    assert usul.maksudnya(kata, ["laporan", "foto"]) == tanya


KEPING = st.one_of(
    st.sampled_from([*KATA, "Appril", "Semtember", "setaip", "mingu", "sampai", "akhir", "minimal", "paling lambat"]),
    st.sampled_from(["s.d.", "s/d", "-", "–", ",", "/", "(", ")", "(N+1)", "\n- ", "“", "”", ".", "3 (tiga)", "ke-5"]),
    st.sampled_from(
        ["0", "7", "29", "31", "26", "9999", "2026", "2027", "B01", "31/06/2018", "29-02-2026", "10/10/19"]
    ),
)


@settings(derandomize=True, deadline=None, database=None, max_examples=300)
@given(
    st.text(max_size=40) | st.lists(KEPING, max_size=8).map(" ".join) | st.lists(KEPING, max_size=8).map("".join),
    st.integers(1000, 2999),
)
def test_what_is_offered_can_be_read(teks: str, tahun: int) -> None:
    """Whatever the words are, every schedule offered in quotation marks can be read."""
    ditawarkan = re.findall("“([^”]*)”", usul.bacaan_terdekat(teks, tahun))
    assert ditawarkan
    assert not [satu for satu in ditawarkan if isinstance(jadwal.baca(satu, tahun), Ditolak)]
