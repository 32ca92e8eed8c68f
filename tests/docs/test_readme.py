"""README and the picture in it are true."""

import re
import shlex
import sys
from pathlib import Path

import pytest
from kantor import zi

INI = Path(__file__).parent.parent.parent
README = INI / "README.md"
BLOK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def dijalankan(blok: str, contoh: Path) -> str:
    """Give a console block as it would look with its commands run on the example office."""
    hasil = ""
    for perintah in re.findall(r"^\$ zi (.*)$", blok, re.MULTILINE):
        satu = zi(*shlex.split(perintah), "-C", str(contoh))
        hasil += f"$ zi {perintah}\n{satu.keluar}{satu.galat}"
    return hasil


def test_the_console_blocks_are_what_the_commands_print(contoh: Path, request: pytest.FixtureRequest) -> None:
    """Every console block shows what its commands print on the example office (pytest --perbarui rewrites them)."""
    isi = README.read_text("utf-8")
    benar = BLOK.sub(lambda blok: f"```console\n{dijalankan(blok[1], contoh)}```", isi)
    if request.config.getoption("--perbarui"):
        README.write_text(benar, "utf-8", newline="\n")
    assert benar == README.read_text("utf-8")
    assert len(BLOK.findall(benar)) == 3


def test_the_picture_is_what_status_shows(contoh: Path, request: pytest.FixtureRequest) -> None:
    """docs/status.svg is zi status of the example office, as a terminal shows it."""
    from gambar import gambar

    berkas, benar = INI / "docs" / "status.svg", gambar(contoh)
    if request.config.getoption("--perbarui"):
        berkas.write_text(benar, "utf-8", newline="\n")
    assert benar == berkas.read_text("utf-8")


def test_every_command_and_target_that_is_named_is_there() -> None:
    """README names the commands that zi has, and make targets that the Makefile has."""
    isi, makefile = README.read_text("utf-8"), (INI / "Makefile").read_text("utf-8")
    bantuan = zi("--help").keluar.partition("Perintah:")[2]
    ada = set(re.findall(r"^  ([a-z]+)  ", bantuan, re.MULTILINE))
    assert set(re.findall(r"^\| `zi ([a-z]+)", isi, re.MULTILINE)) == ada
    sasaran = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b(?=[ `])", isi)) <= sasaran


def test_every_link_leads_somewhere() -> None:
    """Links to files in README and docs lead to files that are there."""
    for berkas in (README, *sorted((INI / "docs").glob("*.md"))):
        for tujuan in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", berkas.read_text("utf-8")):
            assert (berkas.parent / tujuan).exists(), f"{berkas.name}: {tujuan}"


def test_nothing_is_said_of_where_this_was_made() -> None:
    """No file of the project names a path of a machine or the host of a package registry."""
    terlarang = re.compile("/ho" + "me/|/wo" + "rk/|pypi\\.|index-" + "url|file://" + "/")
    for berkas in (
        INI / "pyproject.toml",
        *INI.glob("*.md"),
        *(satu for satu in INI.glob("docs/**/*") if satu.is_file()),
    ):
        assert not terlarang.search(berkas.read_text("utf-8", "replace")), berkas.name


def test_this_python_is_new_enough() -> None:
    """README's oldest Python is the one that pyproject.toml asks for."""
    assert "Python 3.11 or later" in README.read_text("utf-8")
    assert 'requires-python = ">=3.11"' in (INI / "pyproject.toml").read_text("utf-8")
    assert sys.version_info >= (3, 11)
