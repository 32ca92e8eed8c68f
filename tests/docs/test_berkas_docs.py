"""The tables of docs/berkas.md are the forms of the files people write."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_origin

import pytest
from kantor import KOMPONEN, RENCANA
from pydantic.fields import FieldInfo

from zi.model.bentuk import BentukBukti, BentukKomponen, BentukRencana
from zi.model.bentuk.monev import BentukMonev
from zi.model.bentuk.nilai import Bentuk
from zi.model.bentuk.rencana import BentukAspek, BentukIndikator, BentukKegiatan, Pengaturan, PengaturanLaporan
from zi.repo.naskah import urai

NASKAH = (Path(__file__).parents[2] / "docs" / "berkas.md").read_text(encoding="utf-8")
BERTABEL: tuple[type[Bentuk], ...] = (
    BentukRencana,
    Pengaturan,
    PengaturanLaporan,
    BentukKomponen,
    BentukAspek,
    BentukKegiatan,
    BentukIndikator,
    BentukBukti,
    BentukMonev,
)


def sel(baris: str) -> list[str]:
    """Cut a row of a table into its cells."""
    return [satu.strip() for satu in baris.strip("|").split("|")]


def tabel(nama: str) -> list[tuple[str, str]]:
    """Give key and default of every row of the table that is marked with a form's name."""
    tanda = f"<!-- {nama} -->\n"
    assert NASKAH.count(tanda) == 1, nama
    baris = [sel(satu) for satu in NASKAH.partition(tanda)[2].partition("\n\n")[0].splitlines()[2:]]
    return [(kunci.strip("`"), bawaan) for kunci, _, bawaan in baris]


def di_dalam(isian: FieldInfo) -> tuple[type[Bentuk], str] | None:
    """Give the form that a key's value has, with how its keys are led into; None for a scalar or a list of them."""
    for satu in (isian.annotation, *get_args(isian.annotation)):
        if isinstance(satu, type) and issubclass(satu, Bentuk):
            return satu, "[]." if get_origin(isian.annotation) is tuple else "."
    return None


def harapan(bentuk: type[Bentuk], depan: str = "") -> Iterator[tuple[str, str]]:
    """Give key and default of every key of a form, and below it those of forms that have no table of their own."""
    for kunci, isian in bentuk.model_fields.items():
        bawaan = f"`{isian.default}`" if isinstance(isian.default, str | int | float) else "–"
        yield f"{depan}{kunci}", "required" if isian.is_required() else bawaan
        lain = di_dalam(isian)
        if lain and lain[0] not in BERTABEL:
            yield from harapan(lain[0], f"{depan}{kunci}{lain[1]}")


def terjangkau(bentuk: type[Bentuk]) -> set[type[Bentuk]]:
    """Give a form and every form below it."""
    anak = (lain[0] for isian in bentuk.model_fields.values() if (lain := di_dalam(isian)))
    return {bentuk}.union(*(terjangkau(satu) for satu in anak))


@pytest.mark.parametrize("bentuk", BERTABEL)
def test_a_table_has_the_keys_of_its_form(bentuk: type[Bentuk]) -> None:
    """A table names every key of its form in order, no other, and says which are required and what the others are."""
    assert tabel(bentuk.__name__) == list(harapan(bentuk))


def test_every_form_is_in_a_table() -> None:
    """No form of any file is left out of the tables."""
    assert set().union(*(terjangkau(satu) for satu in BERTABEL)) == set(Bentuk.__subclasses__())


def test_every_table_of_keys_is_checked() -> None:
    """Every table with defaults is one of those that are checked."""
    assert len(re.findall(r"^\| key.* \| default \|$", NASKAH, re.MULTILINE)) == len(BERTABEL)


@pytest.mark.parametrize(
    ("tertulis", "temuan"),
    [sel(satu) for satu in NASKAH.partition("| written | finding |\n|---|---|\n")[2].partition("\n\n")[0].splitlines()],
)
def test_a_trap_of_yaml_is_told_as_the_document_says(tertulis: str, temuan: str) -> None:
    """Every row on YAML is read with just the finding beside it, or with none."""
    _, nyata = urai(tertulis.strip("`").encode(), "bukti.yaml")
    assert [satu.aturan for satu in nyata] == ([] if temuan == "–" else [temuan.strip("`")])


def test_the_example_plan_is_the_one_that_the_tests_use() -> None:
    """The plan shown whole is that of the example office, which zi check finds in order."""
    isi = (Path(__file__).parent.parent.parent / "docs" / "berkas.md").read_text("utf-8")
    assert f"```yaml\n{RENCANA}```" in isi
    assert f"```yaml\n{KOMPONEN}```" in isi
