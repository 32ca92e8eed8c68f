"""A YAML file edited: it says what it should, and everything that people wrote round it is still there."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zi.model.teks import satu_baris
from zi.repo.naskah import urai
from zi.repo.sunting_naskah import sunting
from zi.repo.tulis_naskah import TakTertulisError

BERKAS = "plan/2026/monev/TW2.yaml"
KOMENTAR = """\
# kepala

rapat:   # yang pertama
  tanggal: 2026-07-03   # hari Jumat
  # tempatnya menyusul

kendala:
  # yang lama
  - indikator: 1.1.2   # rapat
    uraian: |   # panjang
      Baris satu
      baris dua

    # solusinya menyusul
  - {uraian: "Anggaran, belum turun", solusi: x}   # seluruh rencana
  - uraian: dua kata
      yang terlipat
# ekor
"""
TEKS = st.text(min_size=1).map(lambda satu: " ".join(satu.split())).filter(bool)


def data(isi: bytes) -> Any:
    """Give what a file says."""
    simpul, temuan = urai(isi, BERKAS)
    assert simpul is not None, temuan
    return simpul.data()


def ubah(lama: str, harapan: Any) -> str:
    """Edit a text."""
    return sunting(lama.encode(), BERKAS, harapan).decode()


def test_nothing_to_change_is_the_same_bytes() -> None:
    """A file that says what it should is left alone, whatever its ends of lines."""
    for isi in (KOMENTAR, KOMENTAR.replace("\n", "\r\n"), f"\ufeff{KOMENTAR}", KOMENTAR.replace("\n\n", "\r\n\n")):
        assert sunting(isi.encode(), BERKAS, data(isi.encode())) == isi.encode()


def test_every_edit_at_its_place() -> None:
    """New keys and items come behind the last one, other values in place; comments stay where they were."""
    harapan = data(KOMENTAR.encode())
    harapan["rapat"] |= {"tanggal": date(2026, 7, 6), "tempat": "Aula: *lantai* 2 # x"}
    harapan["kendala"][0] |= {"uraian": "Baru", "solusi": "1.10"}
    harapan["kendala"][1] |= {"uraian": "y"}
    harapan["kendala"] += [{"indikator": "1.1.1", "uraian": "- awal"}]
    harapan["rekomendasi"] = [{"id": "TW2-1", "penanggung_jawab": ["Ani, S.H.", "Budi"], "tenggat": date(2026, 7, 31)}]
    assert ubah(KOMENTAR, harapan) == (
        "# kepala\n\nrapat:   # yang pertama\n  tanggal: '2026-07-06'   # hari Jumat\n"
        "  tempat: 'Aula: *lantai* 2 # x'\n  # tempatnya menyusul\n\nkendala:\n  # yang lama\n"
        "  - indikator: 1.1.2   # rapat\n    uraian: 'Baru'   # panjang\n    solusi: '1.10'\n\n"
        "    # solusinya menyusul\n  - {uraian: y, solusi: x}   # seluruh rencana\n"
        "  - uraian: dua kata\n      yang terlipat\n  - indikator: 1.1.1\n    uraian: '- awal'\n"
        "rekomendasi:\n  - id: TW2-1\n    penanggung_jawab: ['Ani, S.H.', Budi]\n    tenggat: 2026-07-31\n# ekor\n"
    )


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("a: [x, y] # k", "a: [x, y, z] # k"),
        ("a: []", "a: [x, y, z]"),
        ("a: [\n  x, # satu\n  y, # dua\n]", "a: [\n  x, # satu\n  y, z, # dua\n]"),
        ("a:\n- x\n- y # k", "a:\n- x\n- y # k\n- z"),
        ("a:\n  - x\n  - y\n\nb: q", "a:\n  - x\n  - y\n  - z\n\nb: q"),
        ("{a: [x]}", "{a: [x, y, z]}"),
        ("a: x", "a: [x, y, z]"),
    ],
)
def test_lists_of_every_form_grow(lama: str, baru: str) -> None:
    """Items are added in the form that a list has; a single text becomes a list."""
    harapan = data(lama.encode()) | {"a": ["x", "y", "z"]}
    assert ubah(lama, harapan) == baru
    if "\n" in lama:
        assert ubah(lama.replace("\n", "\r\n"), harapan) == baru.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("a: [x, y, z] # k\nb: q\n", "a: [x, z] # k\nb: q\n"),
        ("a:\n  - x\n  - y\n  - z\nb: q\n", "a:\n  [x, z]\nb: q\n"),
        ("a: [x,\n  y, z]\n", "a: [x, z]\n"),
    ],
)
def test_a_list_that_becomes_shorter_is_written_anew(lama: str, baru: str) -> None:
    """A list that loses an item is written in brackets, at its place."""
    assert ubah(lama, data(lama.encode()) | {"a": ["x", "z"]}) == baru


@pytest.mark.parametrize("lama", ["a:\n  - x # satu\n  - y\n", "a: [x, # satu\n  y]\n", "a:\n  - x\n  # satu\n  - y\n"])
def test_comments_are_never_lost(lama: str) -> None:
    """A list whose comments would go when it is written anew is refused, with its line."""
    with pytest.raises(TakTertulisError, match=r"baris \d memuat komentar yang akan hilang"):
        ubah(lama, {"a": ["x"]})


def test_what_cannot_be_edited_is_refused() -> None:
    """A form in which an edit would not say what it should leaves the file alone: here a text that keeps its end."""
    lama = "a:\n  - u: |+\n      x\n\n"
    with pytest.raises(TakTertulisError, match="tidak dapat disunting"):
        ubah(lama, {"a": [{"u": "x\n\n", "s": "y"}]})


def test_an_empty_file_cannot_be_edited() -> None:
    """There is nothing to add to in a file that says nothing."""
    with pytest.raises(TakTertulisError):
        ubah("# kosong\n", {"a": "b"})


def test_a_comment_right_behind_a_value_stays_a_comment() -> None:
    """A value in brackets that ends its line before a comment is quoted, so that nobody takes the one for the other."""
    assert ubah("a: {b: x, # k\n  c: y # l\n  }\n", {"a": {"b": "p", "c": "q"}}) == (
        "a: {b: p, # k\n  c: 'q' # l\n  }\n"
    )


@given(st.lists(st.fixed_dictionaries({"uraian": TEKS}, optional={"solusi": TEKS}), min_size=1, max_size=4), st.data())
def test_an_extended_file_says_the_same_and_more(kendala: list[dict[str, str]], acak: st.DataObject) -> None:
    """Whatever the texts: what is added is read back as it is, the rest as it was, and no old line is gone or moved."""
    lama = acak.draw(st.sampled_from([KOMENTAR, KOMENTAR.replace("\n", "\r\n"), f"\ufeff{KOMENTAR}", KOMENTAR[:-8]]))
    semula = data(lama.encode())
    bersih = [{kunci: data_teks(isi) for kunci, isi in satu.items()} for satu in kendala]
    hasil = ubah(lama, semula | {"kendala": [*semula["kendala"], *bersih]})
    assert data(hasil.encode()) == semula | {"kendala": [*semula["kendala"], *bersih]}
    sisa = iter(hasil.splitlines(keepends=True) if "\r" in lama else hasil.split("\n"))
    assert all(baris in sisa for baris in (lama.splitlines(keepends=True) if "\r" in lama else lama.split("\n")))


@given(TEKS, TEKS, st.sampled_from(["a: 'x' # k\nb: 1\n", "{a: x, b: '1'}\n", 'a: "x"\nb: 1\n', "b: 1\na: >-\n  x\n"]))
def test_a_value_of_any_text_takes_the_place_of_another(isi: str, lain: str, lama: str) -> None:
    """Whatever a text has in it, it is only that text afterwards, in block and in brackets."""
    harapan = {**data(lama.encode()), "a": data_teks(isi), "c": data_teks(lain)}
    assert data(ubah(lama, harapan).encode()) == harapan


def data_teks(isi: str) -> str:
    """Give a text as it is kept: what cannot be seen is replaced."""
    return satu_baris(isi) or "x"
