"""What every test stands on: an example office, and a machine whose settings do not reach in."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from kantor import Kantor
from kantor_contoh import buat
from kantor_git import pengguna
from kantor_server import JPEG, berkas, buat_server, klon

EMAS = Path(__file__).parent / "emas"


@pytest.fixture
def kantor(tmp_path: Path) -> Kantor:
    """Give an example office in a temporary folder."""
    return Kantor(tmp_path)


@pytest.fixture
def orang(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give zi a user who has a name, and whose git has no other settings; the file of these."""
    setelan = pengguna(tmp_path_factory.mktemp("rumah") / ".gitconfig")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(setelan))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(setelan.parent))
    return setelan


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """Give a server with the example office on it."""
    return buat_server(tmp_path)


@pytest.fixture
def ani(server: Path, orang: Path) -> Kantor:
    """Give the copy of Ani, who has a name."""
    assert orang.is_file()
    return klon(server, "ani")


@pytest.fixture
def foto(tmp_path: Path) -> str:
    """Give a photo outside of every copy."""
    return berkas(tmp_path / "luar", "IMG_0912.jpg", JPEG + b"rapat")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew: pytest --perbarui."""
    parser.addoption("--perbarui", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the example office at mid-year, built once."""
    return buat(tmp_path_factory.mktemp("contoh"))


@pytest.fixture
def emas(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a golden file, or write it with --perbarui."""

    def bandingkan(nama: str, isi: str) -> None:
        berkas = EMAS / nama
        if request.config.getoption("--perbarui"):
            berkas.parent.mkdir(exist_ok=True)
            berkas.write_text(isi, "utf-8", newline="\n")
        assert isi == berkas.read_text("utf-8")

    return bandingkan


def pytest_configure() -> None:
    """Clear what would steer git, colours or widths from outside."""
    for nama in [
        nama for nama in os.environ if nama.startswith("GIT_") or nama in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}
    ]:
        del os.environ[nama]
