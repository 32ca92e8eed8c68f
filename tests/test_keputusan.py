"""The plan of this repository against the decree itself."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from kantor import zi

INI = Path(__file__).parent.parent
TEKS = (Path(__file__).parent / "data" / "keputusan-28-2026.txt").read_text("utf-8")
KOLOM = ("komponen", "aspek", "kegiatan", "indikator", "bukti_fisik", "waktu", "target")


def tabel() -> list[list[str]]:
    """Read the lampiran from the decree's text: 63 rows of 8 cells, cells cut by a page joined again.

    A row whose last column is empty continues the row above, cell by cell; the rest of a cell goes to
    the last non-empty cell of its column.
    """
    baris = list[list[str]]()
    for satu in TEKS.splitlines():
        sel = satu.split("\t")
        if len(sel) != 8 or sel[0] in {"NO", "(1)"}:
            continue
        if sel[7]:
            baris.append(sel)
            continue
        for nomor, sisa in enumerate(sel):
            if sisa:
                atas = next(lama for lama in reversed(baris) if lama[nomor])
                atas[nomor] += f" {sisa}"
    return [[re.sub(r"</?i>", "*", sel) for sel in satu] for satu in baris]


def lengkap(baris: list[list[str]]) -> list[list[str]]:
    """Repeat in every row what the decree's merged cells say once."""
    hasil = [list(satu) for satu in baris]
    for atas, ini in pairwise(hasil):
        for nomor in range(4):
            ini[nomor] = ini[nomor] or atas[nomor]
    return hasil


def test_every_cell_of_the_plan_is_the_decrees() -> None:
    """All 63 rows of 8 cells that zi plan prints are the decree's, to the letter."""
    cetak = zi("plan", "--format", "json", "-C", str(INI)).data["baris"]
    keputusan = [[f"{sel[0]} {sel[1]}", *sel[2:]] for sel in lengkap(tabel())]
    assert len(keputusan) == 63
    assert [[satu[nama] for nama in KOLOM] for satu in cetak] == keputusan


def test_the_decree_is_quoted_word_for_word() -> None:
    """What rencana.yaml says of the decree stands in its text."""
    yaml = (INI / "plan" / "2026" / "rencana.yaml").read_text("utf-8")
    rata = " ".join(TEKS.replace("\n- ", " ").split())
    kutipan = re.findall(r"^(?:  - |    teks: )(?!nama:)(.+)$", yaml, re.MULTILINE)
    assert len(kutipan) == 2 + 8 + 3
    assert [satu for satu in kutipan if satu not in rata] == []


@pytest.mark.parametrize(
    ("per", "jatuh_tempo"),
    [
        ("2026-01-30", 0),
        ("2026-01-31", 10),
        ("2026-02-28", 21),
        ("2026-03-31", 30),
        ("2026-04-07", 32),
        ("2026-06-30", 54),
        ("2026-07-07", 56),
        ("2026-09-30", 64),
        ("2026-10-07", 66),
        ("2026-12-31", 106),
        ("2027-01-07", 108),
    ],
)
def test_units_fall_due_on_ten_days(per: str, jatuh_tempo: int) -> None:
    """The 108 units of the decree fall due on ten days, each from its day on."""
    data = zi("status", "--json", "--per", per, "-C", str(INI), "--tahun", "2026").data
    assert (data["target"], data["target_jatuh_tempo"]) == (108, jatuh_tempo)


def test_the_decree_has_107_periode_and_its_own_record() -> None:
    """107 periode, 14 to 21 units a komponen; of 32 late on 30 June the decree's own record takes one."""
    data = zi("status", "--json", "--per", "2026-06-30", "-C", str(INI)).data
    periode = [ke for satu in data["komponen"] for ini in satu["indikator"] for ke in ini["periode"]]
    assert len(periode) == 107
    assert [satu["target"] for satu in data["komponen"]] == [14, 17, 20, 21, 17, 19]
    assert [len(satu["indikator"]) for satu in data["komponen"]] == [8, 8, 10, 11, 15, 11]
    assert data["terlambat"] == 31
    assert [ke["bukti"][0]["folder"] for ke in periode if ke["bukti"]] == [
        "evidence/2026/1.2.1/B01-B02/2026-01-21-keputusan-rencana-aksi"
    ]


def test_nothing_in_this_repository_needs_mending() -> None:
    """Zi check finds no kesalahan and no peringatan here."""
    hasil = zi("check", "--format", "json", "--per", "2026-12-31", "-C", str(INI))
    assert hasil.kode == 0
    assert {satu["tingkat"] for satu in hasil.data["temuan"]} == {"keterangan"}
