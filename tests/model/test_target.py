"""A target is so many bukti of something; what is not counted in bukti is refused by name."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zi.model import target
from zi.model.jadwal import Ditolak
from zi.model.target import Target

BERKAS = Path(__file__).parents[1] / "data" / "varian.tsv"
PELAN = settings(derandomize=True, deadline=None, database=None)

SEBAB = {  # why a target is refused: what the reason says
    "bound": "batas",
    "empty": "kosong",
    "fraction": "pecahan",
    "grade": "nilai huruf",
    "money": "nilai uang",
    "no number in front": "berawal dengan jumlahnya",
    "no unit": "tanpa satuan",
    "percent": "persentase",
    "person": "orang",
    "rate": "“per …”",
    "conditional": "bersyarat",
    "glued": "dipisahkan spasi",
    "points": "nilai tidak dihitung",
    "number in words": "angka seluruhnya",
    "several numbers": "lebih dari satu angka",
    "sum": "penjumlahan",
    "zero": "1 atau lebih",
}

VARIAN = {  # every target of varian.tsv: number, number in words, unit; or why it is refused
    "1 (satu) Laporan": (1, "satu", "Laporan"),
    "2 (dua) Laporan": (2, "dua", "Laporan"),
    "1 (satu) Kegiatan": (1, "satu", "Kegiatan"),
    "4 (empat) Laporan": (4, "empat", "Laporan"),
    "4 (empat) Kegiatan": (4, "empat", "Kegiatan"),
    "2 (dua) Kegiatan": (2, "dua", "Kegiatan"),
    "": "empty",
    "1": "no unit",
    "2": "no unit",
    "1626": "no unit",
    "1 dokumen": (1, None, "dokumen"),
    "1 Dokumen": (1, None, "Dokumen"),
    "2 dokumen": (2, None, "dokumen"),
    "5 Kegiatan": (5, None, "Kegiatan"),
    "1 kegiatan": (1, None, "kegiatan"),
    "100%": "percent",
    "95 %": "percent",
    "90%": "percent",
    "3.5 %": "percent",
    "87 %": "percent",
    "A": "grade",
    "Akreditasi A": "grade",
    "1 dokumen tahun 2020": (1, None, "dokumen tahun 2020"),
    "1 laporan 2020": (1, None, "laporan 2020"),
    "1 (satu) dokumen laporan": (1, "satu", "dokumen laporan"),
    "1(satu) Dokumen": (1, "satu", "Dokumen"),
    "6 (enam) instrument kunci": (6, "enam", "instrument kunci"),
    "2 dokumen per semester": "rate",
    "1 dokumen per tri wulan": "rate",
    "88% per tahun": "percent",
    "88 per th.": "rate",
    "2 Laporan Keuangan dari 2 DIPA": (2, None, "Laporan Keuangan dari 2 DIPA"),
    "12 MOU": (12, None, "MOU"),
    "604 pegawai": "person",
    "40 peserta": "person",
    "80 orang": "person",
    "4org": "person",
    "600 (org)": "person",
    "4 (paket)": "no unit",
    "3,35": "fraction",
    "0,30 ms": "fraction",
    "1 set dokumen Akreditasi siap kirim": (1, None, "set dokumen Akreditasi siap kirim"),
    "1 Dok 2018": (1, None, "Dok 2018"),
    "1 sistem": (1, None, "sistem"),
    "1 SOP": (1, None, "SOP"),
    "2 MoU dan 2 PKS": "sum",
    "2 set (800 soal)": (2, None, "set (800 soal)"),
    "50 orang (per jurusan 10 orang)": "rate",
    "46 RPS (2 RPS per Prodi)": "rate",
    "100 dan 43": "sum",
    "Tersedianya 1 dokumen": "no number in front",
    "23 laporan kinerja": (23, None, "laporan kinerja"),
    "1 bendel": (1, None, "bendel"),
    "Tahun 2019 = 5 orang": "person",
    "tahun 2019 = 307 + 6 = 313": "sum",
    "Rp. 30.483.239.000,-": "money",
    "7 pertemuan dengan alumni": (7, None, "pertemuan dengan alumni"),
    "Mahasiswa ulang 100 %": "percent",
    "Dokumen 2018": "no number in front",
    "80% pegawai yg hadir": "percent",
    "Dilanjutkan": "no number in front",
    "iuo": "no number in front",
    "22 (satu) dokumen laporan kinerja Jurusan,bagian,unit dan pusat tahun 2019.": (
        22,
        "satu",
        "dokumen laporan kinerja Jurusan,bagian,unit dan pusat tahun 2019.",
    ),
    "nilai >75": "bound",
    "2 Lap": (2, None, "Lap"),
    "11 Lap": (11, None, "Lap"),
    "9 Lap": (9, None, "Lap"),
    "80%": "percent",
    "lOOo/o": "percent",
    "too%": "percent",
    "Lebih dari 50%": "percent",
    "1 (satu) berkas": (1, "satu", "berkas"),
    "1 (Satu) Gabungan": (1, "Satu", "Gabungan"),
    "minimal 4 kali dalam setahun": "bound",
    "lebih dari 100%": "percent",
    "100% atau lebih": "percent",
}

LAIN: dict[str, tuple[int, str | None, str] | str] = {  # what else the rules say
    "  4\n(empat)\tLaporan  ": (4, "empat", "Laporan"),
    "2 ( dua ) Laporan": (2, "dua", "Laporan"),
    "1 () Laporan": (1, "", "Laporan"),
    "1 Laporan dan Dokumentasi": (1, None, "Laporan dan Dokumentasi"),
    "999999 berkas": (999_999, None, "berkas"),
    " \t\n": "empty",
    "0 Laporan": "zero",
    "1 (satu)": "no unit",
    "90 persen": "percent",
    "5 juta rupiah": "money",
    "1.000 laporan": "fraction",
    "paling sedikit 2 laporan": "bound",
    "≥ 2 laporan": "bound",
    "1 Laporan setiap bulan": "rate",
    "1 Laporan/bulan": "rate",
    "10 (sepuluh) orang": "person",
    "1 Laporan & 2 Foto": "sum",
    "1 (satu) orang": "person",
    "2 MoU, 2 PKS": "sum",
    "2 MoU\n2 PKS": "sum",
    "2 MoU serta 2 PKS": "sum",
    "2 MoU dan dua PKS": "sum",
    "1 Laporan 2 Dokumen": "sum",
    "2 Laporan tahap 2 selesai": (2, None, "Laporan tahap 2 selesai"),
    "1O laporan": "glued",
    "2dokumen": "glued",
    "4x kegiatan": "glued",
    "2 laporan pertahun": "rate",
    "1 dokumen/bln": "rate",
    "1 laporan @ triwulan": "rate",
    "2 laporan lebih": "bound",
    "1 laporan jika ada": "conditional",
    "85 poin": "points",
    "3 (tiga) level": "points",
    "100 pct": "percent",
    "1 miliar": "money",
    "2 hakim": "person",
    "10 ibu hamil": "person",
    "1 s.d. 2 Laporan": "several numbers",
    "1 atau 2 Laporan": "several numbers",
    "2 x 3 laporan": "several numbers",
    "10 ribu laporan": "number in words",
    "1 laporan min. 3 halaman": "bound",
    "1 A": "grade",
    "Predikat B+": "grade",
    "dua Laporan": "no number in front",
    "1 (satu) (dua) Laporan": "no number in front",
    "٣ laporan": "no number in front",
}


@pytest.mark.parametrize(("teks", "harapan"), [*VARIAN.items(), *LAIN.items()])
def test_a_target_is_a_number_and_a_unit(teks: str, harapan: tuple[int, str | None, str] | str) -> None:
    """A target is N (words) unit, words optional; anything else is refused by name."""
    hasil = target.baca(teks)
    if isinstance(hasil, Target):
        assert (hasil.jumlah, hasil.kata, hasil.satuan) == harapan
    else:
        assert isinstance(harapan, str)
        assert SEBAB[harapan] in hasil.alasan


def test_the_table_has_every_variant() -> None:
    """The table above and the targets of varian.tsv are the same strings."""
    baris = BERKAS.read_text(encoding="utf-8").splitlines()
    assert {satu.removeprefix("target\t") for satu in baris if satu.startswith("target\t")} == VARIAN.keys()


def test_a_refusal_names_the_number_it_saw() -> None:
    """A refused target tells the first number that was read, shortened, or nothing."""
    tolak = [target.baca(teks) for teks in ("Tersedianya 12 dokumen", "iuo", "9" * 30)]
    assert [satu.terbaca for satu in tolak if isinstance(satu, Ditolak)] == ["12", "", "9" * 20]


@pytest.mark.parametrize(
    ("teks", "cocok"),
    [
        ("4 Laporan", True),
        ("4 (empat) Laporan", True),
        ("1 (SATU) Laporan", True),
        ("21 (dua puluh  satu) Laporan", True),
        ("21 (duapuluh satu) Laporan", True),
        ("22 (satu) Laporan", False),
        ("1 () Laporan", False),
        ("1 (1) Laporan", False),
    ],
)
def test_the_number_in_words_is_held_against_the_figure(teks: str, cocok: bool) -> None:  # noqa: FBT001  # from the table
    """The number in words agrees when it says the figure, case and spaces apart."""
    hasil = target.baca(teks)
    assert isinstance(hasil, Target)
    assert hasil.kata_cocok is cocok


@pytest.mark.parametrize(
    ("angka", "kata"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (1000, "seribu"),
        (1101, "seribu seratus satu"),
        (2026, "dua ribu dua puluh enam"),
        (100_000, "seratus ribu"),
        (999_999, "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"),
    ],
)
def test_a_number_is_written_in_words(angka: int, kata: str) -> None:
    """Numbers are written as Indonesian says them, with se- for a single ten, hundred or thousand."""
    assert target.terbilang(angka) == kata


DIGIT = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]


def dibaca(kata: str) -> int:
    """Read a number in words back."""
    jumlah = bawah = satuan = 0
    for satu in re.sub(r"\bse(?=puluh|belas|ratus|ribu)", "satu ", kata).split():
        if satu == "ribu":
            jumlah, bawah, satuan = (bawah + satuan) * 1000, 0, 0
        elif satu in {"ratus", "puluh"}:
            bawah, satuan = bawah + satuan * (100 if satu == "ratus" else 10), 0
        elif satu == "belas":
            bawah, satuan = bawah + 10 + satuan, 0
        else:
            satuan = DIGIT.index(satu)
    return jumlah + bawah + satuan


@PELAN
@given(st.integers(0, 999_999))
def test_words_say_their_number(angka: int) -> None:
    """A number in words, read back, is the number."""
    assert dibaca(target.terbilang(angka)) == angka


@pytest.mark.parametrize(("jumlah", "periode", "bagian"), [(4, 4, 1), (8, 4, 2), (1, 1, 1), (5, 4, None), (1, 2, None)])
def test_a_target_is_shared_out_evenly_or_not_at_all(jumlah: int, periode: int, bagian: int | None) -> None:
    """Every periode gets the same whole number, or there is no share."""
    assert target.bagi(jumlah, periode) == bagian


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("Tersedianya 1 dokumen", "1 dokumen"),
        ("4 (paket)", "4 paket"),
        ("2 dokumen per semester", "2 dokumen"),
        ("1.000 laporan", "1000 laporan"),
        ("12", "12 Laporan"),
    ],
)
def test_the_nearest_target_is_offered(teks: str, saran: str) -> None:
    """A refused target is shown the nearest one that can be read."""
    assert target.bacaan_terdekat(teks) == f"Bacaan terdekat: “{saran}”."


def test_an_example_is_shown_where_nothing_is_near() -> None:
    """Where no target is near, the sentence shows how one is written."""
    assert target.bacaan_terdekat("100%") == "Tulis seperti “1 (satu) Laporan” atau “4 (empat) Kegiatan”."


@PELAN
@given(
    st.integers(1, 999_999),
    st.sampled_from(["{n} ({kata}) {satuan}", "{n}({kata}) {satuan}", "{n} {satuan}", " {n}  ( {kata} )\n{satuan}\t"]),
    st.sampled_from([str.lower, str.title, str.upper]),
    st.sampled_from(["Laporan", "kegiatan", "SOP", "laporan kinerja", "Keputusan KPU", "berkas (asli)"]),
)
def test_a_target_that_is_written_is_read_back(
    jumlah: int, bentuk: str, huruf: Callable[[str], str], satuan: str
) -> None:
    """Any number of any unit is read back as the same number of the same unit."""
    kata = huruf(target.terbilang(jumlah))
    hasil = target.baca(bentuk.format(n=jumlah, kata=kata, satuan=satuan))
    assert hasil == Target(jumlah, satuan, kata if "{kata}" in bentuk else None)
    assert hasil.kata_cocok


KEPING = st.one_of(
    st.sampled_from(["1", "2", "0", "22", "1626", "3,5", "1.000", "2020", "(satu)", "(dua)", "(", ")", "()", "A"]),
    st.sampled_from(["%", "persen", "Rp", "rupiah", "orang", "org", "pegawai", "Laporan", "Kegiatan", "Akreditasi"]),
    st.sampled_from(
        ["dan", "+", "&", "/", "per", "setiap", "tahun", "minimal", "≥", ">", "=", ".", ",", "-", "“", "”"]
    ),
)


@PELAN
@given(st.text(max_size=40) | st.lists(KEPING, max_size=8).map(" ".join) | st.lists(KEPING, max_size=8).map("".join))
def test_any_text_is_a_target_or_refused_with_a_reason(teks: str) -> None:
    """No text fails: it is one bukti or more of something, or refused with a reason and a target that can be read."""
    hasil = target.baca(teks)
    assert hasil.alasan if isinstance(hasil, Ditolak) else hasil.jumlah >= 1 and hasil.satuan
    saran = target.bacaan_terdekat(teks)
    if saran.startswith("Bacaan"):
        assert isinstance(target.baca(saran.removeprefix("Bacaan terdekat: “").removesuffix("”.")), Target)
