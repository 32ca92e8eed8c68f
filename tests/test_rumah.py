"""The house: four rooms, doors in one direction, modules and functions of a readable size."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

AKAR = Path(__file__).parent.parent / "zi"
MODUL = sorted(AKAR.rglob("*.py"))
PINTU = {  # from a room, into these
    "cli": {"cli", "output", "repo", "model"},
    "output": {"output", "model"},
    "repo": {"repo", "model"},
    "model": {"model"},
}
RUANG_PUSTAKA = {
    "typer": "cli",
    "rich": "output",
    "jinja2": "output",
    "xlsxwriter": "output",
    "docx": "output",
    "docxtpl": "output",
    "lxml": "output",
    "yaml": "repo",
    "subprocess": "repo",
    "pypdf": "repo",
    "exifread": "repo",
    "filetype": "repo",
    "openpyxl": "repo",
    "typst": "repo",
} | dict.fromkeys(("pydantic", "pydantic_core"), "model")
TERLARANG_DI_MODEL = {"os", "io", "pathlib", "sys", "time", "glob", "shutil", "tempfile", "open", "input", "print"}


def pohon(modul: Path) -> ast.Module:
    """Parse a module."""
    return ast.parse(modul.read_text("utf-8"))


def nama(modul: Path) -> str:
    """Give a module its dotted name."""
    return ".".join(("zi", *modul.relative_to(AKAR).with_suffix("").parts)).removesuffix(".__init__")


def impor(modul: Path) -> Iterator[str]:
    """Give the dotted names that a module imports, wherever it does so."""
    for simpul in ast.walk(pohon(modul)):
        if isinstance(simpul, ast.Import):
            yield from (satu.name for satu in simpul.names)
        elif isinstance(simpul, ast.ImportFrom):
            yield simpul.module or ""
            yield from (f"{simpul.module}.{satu.name}" for satu in simpul.names)


def ruang(nama_modul: str) -> str:
    """Give the room of a dotted name, nothing for the hall."""
    bagian = nama_modul.split(".")
    return bagian[1] if len(bagian) > 1 and bagian[0] == "zi" and bagian[1] in PINTU else ""


@pytest.mark.parametrize("modul", MODUL, ids=nama)
def test_doors_open_in_one_direction(modul: Path) -> None:
    """Cli may enter every room, output and repo only the model, the model none."""
    dari = ruang(nama(modul))
    assert {ke for satu in impor(modul) if (ke := ruang(satu))} <= PINTU.get(dari, set(PINTU))


@pytest.mark.parametrize("modul", MODUL, ids=nama)
def test_each_library_has_one_room(modul: Path) -> None:
    """Typer is in cli alone, what writes for people in output, what reads files or runs programs in repo."""
    for satu in impor(modul):
        atas = satu.split(".")[0]
        assert RUANG_PUSTAKA.get(atas, ruang(nama(modul))) == ruang(nama(modul)), satu


@pytest.mark.parametrize("modul", [satu for satu in MODUL if ruang(nama(satu)) == "model"], ids=nama)
def test_the_model_is_pure(modul: Path) -> None:
    """The model opens no file, reads no clock, and asks nothing of the machine."""
    atas = {satu.split(".")[0] for satu in impor(modul)}
    panggilan = {
        simpul.func.id
        for simpul in ast.walk(pohon(modul))
        if isinstance(simpul, ast.Call) and isinstance(simpul.func, ast.Name)
    }
    sifat = {simpul.attr for simpul in ast.walk(pohon(modul)) if isinstance(simpul, ast.Attribute)}
    assert not (atas | panggilan) & TERLARANG_DI_MODEL
    assert not sifat & {"today", "now", "utcnow"}


def test_only_the_command_line_reads_the_clock() -> None:
    """No room but cli asks what day it is."""
    for modul in MODUL:
        if ruang(nama(modul)) != "cli":
            sifat = {simpul.attr for simpul in ast.walk(pohon(modul)) if isinstance(simpul, ast.Attribute)}
            assert not sifat & {"today", "now", "utcnow"}, modul


def test_no_circle_of_imports() -> None:
    """No module imports itself by way of others."""
    ada = {nama(satu) for satu in MODUL}
    panah = {nama(satu): {ke for ke in impor(satu) if ke in ada} - {nama(satu)} for satu in MODUL}
    while bebas := {satu for satu, ke in panah.items() if not ke}:
        panah = {satu: ke - bebas for satu, ke in panah.items() if satu not in bebas}
    assert panah == {}


@pytest.mark.parametrize("modul", MODUL, ids=nama)
def test_modules_and_functions_are_of_a_readable_size(modul: Path) -> None:
    """A module has at most 300 lines, a function at most 40."""
    assert modul.read_text("utf-8").count("\n") <= 300
    for simpul in ast.walk(pohon(modul)):
        if isinstance(simpul, ast.FunctionDef):
            assert (simpul.end_lineno or 0) - simpul.lineno < 40, simpul.name


def test_every_public_name_is_told_about() -> None:
    """Every module, public class and public function has a docstring."""
    for modul in MODUL:
        isi = pohon(modul)
        assert ast.get_docstring(isi), modul
        for simpul in isi.body:
            if isinstance(simpul, ast.FunctionDef | ast.ClassDef) and not simpul.name.startswith("_"):
                assert ast.get_docstring(simpul), simpul.name
