"""``zi explain``: the page of one rule."""

import pytest
from kantor import zi

from zi.model.aturan import ATURAN, Aturan
from zi.model.aturan.audit import ATURAN_AUDIT


@pytest.mark.parametrize("aturan", ATURAN.values(), ids=list(ATURAN))
def test_a_page_has_all_its_parts(aturan: Aturan) -> None:
    """A page tells the rule's id, title and severity, and then what, why, an example and how to mend it."""
    hasil = zi("explain", aturan.kode)
    kepala, *bagian = hasil.keluar.rstrip("\n").split("\n\n")
    tingkat = "perlu dijelaskan" if aturan in ATURAN_AUDIT else aturan.tingkat  # nobody is at fault
    assert kepala == f"{aturan.kode} · {aturan.judul}\n{tingkat}"
    assert [satu.partition("\n")[0] for satu in bagian] == ["Apa", "Mengapa", "Contoh", "Cara"]
    assert all(satu.partition("\n")[2].strip() for satu in bagian)
    assert (hasil.kode, hasil.galat) == (0, "")


@pytest.mark.parametrize("aturan", ATURAN.values(), ids=list(ATURAN))
def test_a_page_is_written_in_sentences_and_shows_the_right_case(aturan: Aturan) -> None:
    """What, why and how are whole sentences; the example shows the wrong case and, after an arrow, the right one."""
    for bagian in (aturan.apa, aturan.mengapa, aturan.cara):
        assert bagian[:1].isupper() or bagian.startswith("zi ")
        assert bagian.endswith(".")
        assert "  " not in bagian
    salah, panah, benar = aturan.contoh.partition("\n→ ")
    assert (bool(salah), panah, bool(benar)) == (True, "\n→ ", True)


def test_lower_case_is_understood() -> None:
    """A rule's id may be typed in lower case, and by its number alone."""
    assert zi("explain", "zi012") == zi("explain", "ZI012") == zi("explain", "12") == zi("explain", "zi12")


@pytest.mark.parametrize("kode", ["ZI999", "Z1012", "kunci"])
def test_an_unknown_id_is_wrong_usage_with_what_there_is(kode: str) -> None:
    """An id that does not exist ends with exit code 2 and tells which there are."""
    hasil = zi("explain", kode)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert f"aturan “{kode}” tidak ada; kodenya dari ZI001 sampai ZI096" in hasil.galat


def test_no_id_is_wrong_usage() -> None:
    """Without an id nothing is shown, and what is missing is named."""
    hasil = zi("explain")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert "ATURAN belum diberikan." in hasil.galat
