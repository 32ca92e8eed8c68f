"""Files damaged at random: never an exception, always a verdict; and both parsers give the same one."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantor import KOMPONEN, RENCANA, Kantor

from zi.repo.naskah import PENGURAI, urai

R, K = "plan/2026/rencana.yaml", "plan/2026/1-manajemen-perubahan.yaml"
B = "evidence/2026/1.1.2/TW1/2026-02-03-rapat/bukti.yaml"
RENCANA_PENUH = f"""\
{RENCANA}penanda_tangan: {{jabatan: Ketua, nama: Budi}}
tim:
  - nama: Sekretaris
    akun: sekretaris@contoh.go.id
jenis: {{pk: [perjanjian kinerja]}}
pengaturan:
  zi: ">=1.0"
"""
BUKTI = """\
uraian: Rapat tim kerja
nomor: 5/PR/2026
pelaksana: [Sekretaris, 'Budi']
tautan:
  - jenis: foto
    url: https://contoh.go.id/1
juga: [1.1.1/B01-B02]
arsip:
  - jenis: laporan
    sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    tempat: Lemari 2
    pemegang: Sekretaris
catatan: >-
  Dua baris
  menjadi satu
dicabut: {tanggal: 2026-03-01, alasan: Ganda}
"""
ASAL = {R: RENCANA_PENUH, K: KOMPONEN, B: BUKTI}

# What the two parsers read in different ways for reasons of their own, so that no test can hold them together: a tab
# between words, a question mark within brackets, a directive, what follows a backslash, a comment that touches a block
# sign, a colon or a tag that touches a bracket or comma, a colon that ends the file within brackets.
_BERBEDA = re.compile(r"\t|\?|^%|\\|[|>][-+0-9]*#|:[\[\]{},]|!\S*[\[\]{},]|[\]}\"']\s*!|:\s*\Z", re.MULTILINE)
_HURUF = " \n#*&!'\"[]{}:,-|>@`=<.~^()/$;+_aZ09é“”–😀\u200b\x85\u2028\ufeff\x00\r\t?%\\"
_TANDA = ("*a ", "&a ", "!t ", "!!str ", "---\n", "...\n", "<<: ", ": ", "- ", " #", "<<<<<<< a\n", "=======\n", "\n ")
SISIPAN = st.one_of(
    st.sampled_from((*_TANDA, "%TAG ! x\n", '"\\x', "!a!b ")),
    st.text(st.sampled_from(_HURUF), max_size=4),
    st.text(max_size=4),
)


def sisip(teks: str, tempat: int, isi: str) -> str:
    """Put something into a text."""
    tempat %= len(teks) + 1
    return teks[:tempat] + isi + teks[tempat:]


def buang(teks: str, tempat: int, isi: str) -> str:
    """Take as many characters out of a text as ``isi`` has."""
    tempat %= len(teks) + 1
    return teks[:tempat] + teks[tempat + len(isi) :]


def baris(teks: str, tempat: int, isi: str) -> str:
    """Drop a line, double it, or swap it with the next, as the length of ``isi`` has it."""
    daftar = teks.splitlines(keepends=True) or [""]
    tempat %= len(daftar)
    ini, lanjut = daftar[tempat], daftar[tempat + 1 : tempat + 2]
    daftar[tempat : tempat + 2] = ([*lanjut], [ini, ini, *lanjut], [*lanjut, ini])[len(isi) % 3]
    return "".join(daftar)


def rusak(teks: str, luka: list[tuple[Callable[[str, int, str], str], int, str]]) -> str:
    """Damage a text, wound by wound."""
    for cara, tempat, isi in luka:
        teks = cara(teks, tempat, isi)
    return teks


def balik(data: bytes, tempat: list[int]) -> bytes:
    """Flip bits of a file."""
    hasil = bytearray(data)
    for satu in tempat:
        if hasil:
            hasil[satu // 8 % len(hasil)] ^= 1 << satu % 8
    return bytes(hasil)


LUKA = st.tuples(st.sampled_from([sisip, buang, baris]), st.integers(0, 2000), SISIPAN)
TEKS = st.builds(rusak, st.sampled_from(list(ASAL.values())), st.lists(LUKA, min_size=1, max_size=4))
BITA = st.builds(balik, TEKS.map(str.encode), st.lists(st.integers(0, 20_000), max_size=3))


@settings(derandomize=True, deadline=None, database=None, max_examples=120)
@given(jalur=st.sampled_from([R, K, B]), data=BITA)
def test_a_damaged_file_always_gets_a_verdict(jalur: str, data: bytes) -> None:
    """Whatever stands in a file, zi ends with 0, 1 or 3 and tells why, and its JSON is JSON or nothing."""
    with TemporaryDirectory() as folder:
        kantor = Kantor(Path(folder), RENCANA_PENUH)
        kantor.tulis(B, BUKTI)
        kantor.tulis(B.replace("bukti.yaml", "foto.jpg"))
        kantor.tulis(jalur, data)
        for perintah in (("check",), ("status",), ("due",), ("status", "--json")):
            hasil = kantor.zi(*perintah, "--per", "2026-06-30")
            assert hasil.kode in {0, 1, 3}
            assert hasil.galat or hasil.kode == 0
            if "--json" in perintah:
                assert not hasil.keluar or json.loads(hasil.keluar)["kind"] == "status"


@settings(derandomize=True, deadline=None, database=None, max_examples=1500)
@given(teks=TEKS.filter(lambda teks: not _BERBEDA.search(teks)))
def test_both_parsers_give_the_same_verdict(teks: str) -> None:
    """With libyaml or without it, a damaged file has the same value and the same findings on the same lines."""
    hasil = [urai(teks.encode(), K, pengurai) for pengurai in PENGURAI]
    nilai = [simpul and simpul.data() for simpul, _ in hasil]
    assert nilai[0] == nilai[1]
    temuan = [[(satu.aturan, satu.letak.baris) for satu in daftar] for _, daftar in hasil]
    assert temuan[0] == temuan[1]


@pytest.mark.parametrize("pengurai", PENGURAI)
@pytest.mark.parametrize("teks", list(ASAL.values()), ids=["rencana", "komponen", "bukti"])
def test_a_file_in_order_has_no_finding(pengurai: type, teks: str) -> None:
    """Either parser reads a file that is in order, and gives every value its place."""
    simpul, temuan = urai(teks.encode(), K, pengurai)
    assert temuan == []
    assert simpul is not None
    assert simpul == urai(teks.encode(), K)[0]
    assert (simpul.letak.baris, simpul.letak.kolom) == (1, 1)


@pytest.mark.parametrize("pengurai", PENGURAI)
@pytest.mark.parametrize("data", [b"", b"\n\n", b"# catatan\n", b"---\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_the_empty_text(pengurai: type, data: bytes) -> None:
    """A file without any value is read as the empty text, without a finding of its own."""
    simpul, temuan = urai(data, K, pengurai)
    assert simpul is not None
    assert (simpul.isi, temuan) == ("", [])


@pytest.mark.parametrize("pengurai", PENGURAI)
@pytest.mark.parametrize("nilai", [r'"\q"', r'"\xzz"', r'"\UFFFFFFFF"'])
def test_a_backslash_that_means_nothing_is_a_finding(pengurai: type, nilai: str) -> None:
    """An escape that stands for no character is a fault of the file's text, whichever parser meets it."""
    simpul, temuan = urai(f"uraian: {nilai}\n".encode(), K, pengurai)
    assert simpul is None
    assert [(satu.aturan, satu.letak.baris) for satu in temuan] == [("ZI002", 1)]


@pytest.mark.parametrize("pengurai", PENGURAI)
def test_scalars_stay_text(pengurai: type) -> None:
    """No scalar is anything but text: not a number, a date, a truth value or nothing."""
    simpul, temuan = urai(b"a: 1\nb: 2026-01-01\nno: yes\nd: null\ne: ~\nf: 0x1F\ng:\n", K, pengurai)
    assert simpul is not None
    assert temuan == []
    assert simpul.data() == {"a": "1", "b": "2026-01-01", "no": "yes", "d": "null", "e": "~", "f": "0x1F", "g": ""}


@pytest.mark.parametrize("pengurai", PENGURAI)
def test_depth_is_bounded(pengurai: type) -> None:
    """Brackets within brackets end in a finding long before they could exhaust the machine."""
    simpul, temuan = urai(b"[" * 5000, K, pengurai)
    assert simpul is None
    assert [(satu.aturan, satu.letak.kolom) for satu in temuan] == [("ZI002", 41)]
