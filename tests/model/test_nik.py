"""Numbers that can be a NIK. All in these tests are made up."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from zi.model.nik import PROVINSI, cari, samarkan

SAMAR = "7271••••••••0001"


@pytest.mark.parametrize(
    "teks",
    [
        "7271010101010001",
        "NIK:7271010101010001,Ani",
        "KTP_7271010101010001.jpg",
        "1,7271010101010001,Ani",
        "7271010101010001.0",
        "7271 0101 0101 0001",
        "7271.0101.0101.0001",
        "7271-0101-0101-0001",
        "7271\u00a00101\u00a00101\u00a00001",
        "1 7271 0101 0101 0001 12 Januari",
        "No. 1. 7271.0101.0101.0001.",
        "７２７１０１０１０１０１０００１",
        "٧٢٧١٠١٠١٠١٠١٠٠٠١",
    ],
)
def test_found(teks: str) -> None:
    """Sixteen digits together or in groups of four, whatever stands around them but more digits."""
    assert cari(teks) == (SAMAR,)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "197601012005011001",  # a NIP has 18 digits
        "72710101010100010001",  # 20 digits
        "72710101010100",  # 14 digits
        "7271 0101 0101 0001 0001",
        "0001 7271 0101 0101 0001",
        "7271-0101-0101-0001-01",
        "01.7271.0101.0101.0001",
        "7271 0101-0101 0001",  # two kinds of marks
        "7271  0101  0101  0001",
        "0.7271010101010001",  # a fraction
        "2071010101010001",  # no such province
        "7200010101010001",  # kabupaten 00
        "7271000101010001",  # kecamatan 00
        "7271010001010001",  # day 00
        "7271013201010001",  # day 32
        "7271014001010001",  # day 0 of a woman
        "7271017201010001",  # day 32 of a woman
        "7271018101010001",  # day 81
        "7271010100010001",  # month 00
        "7271010113010001",  # month 13
        "7271010101010000",  # serial 0000
    ],
)
def test_not_found(teks: str) -> None:
    """A longer or shorter number, and one that no NIK can be, is none."""
    assert cari(teks) == ()
    assert samarkan(teks) == teks


@pytest.mark.parametrize(
    "nomor", ["7271013101010001", "7271017112990001", "9601014105000001", "9701014105000001", "1101010101019999"]
)
def test_the_ends_of_each_part(nomor: str) -> None:
    """The last day, a woman's last day, the newest provinces and the highest serial number are taken."""
    assert len(cari(nomor)) == 1


def test_each_once_in_order() -> None:
    """A number that stands there twice is given once, however it is written."""
    teks = "7271010101010002; 7271 0101 0101 0001; 7271010101010002"
    assert cari(teks) == ("7271••••••••0002", SAMAR)


def test_a_text_can_be_shown() -> None:
    """Every such number in a text is masked, and nothing else is changed."""
    assert samarkan("KTP 7271-0101-0101-0001 (7271010101010002).jpg") == f"KTP {SAMAR} (7271••••••••0002).jpg"


BAGIAN = st.tuples(
    st.sampled_from(sorted(PROVINSI)),
    st.integers(1, 99),
    st.integers(1, 99),
    st.sampled_from([*range(1, 32), *range(41, 72)]),
    st.integers(1, 12),
    st.integers(0, 99),
)


@given(BAGIAN, st.integers(1, 9999), st.sampled_from(["", " ", ".", "-"]))
def test_every_nik_is_found(bagian: tuple[int, ...], urut: int, sela: str) -> None:
    """Whatever its parts, a NIK is found in each of its forms, and masked it is none any more."""
    nomor = "".join(f"{satu:02}" for satu in bagian) + f"{urut:04}"
    teks = f"NIK {sela.join(re.findall('....', nomor))}\n"
    assert cari(teks) == (f"{nomor[:4]}••••••••{nomor[12:]}",)
    assert cari(samarkan(teks)) == ()


@given(st.text(st.sampled_from("01279 .-\u00a0x"), max_size=60))
@example("7271010101010001" * 3)
def test_any_text_can_be_read_and_shown(teks: str) -> None:
    """Every number that is found is masked in the text that is shown."""
    samar = samarkan(teks)
    assert samar.count("•" * 8) >= len(cari(teks))
    assert len(samar) <= len(teks)


def test_long_runs_take_no_longer() -> None:
    """A million digits, or groups of them, are read in one pass."""
    assert cari("7" * 1_000_000) == ()
    assert cari("7271 " * 200_000) == ()
    assert cari("1." * 500_000) == ()
