"""Files that zi makes for people (reports): written whole or not at all; what a person changed in them is kept.

Beside them ``.zi-hasil.json`` remembers what zi wrote. A file that is no longer that was changed by someone:
it gets another name before a new one takes its place.
"""

import errno
import hashlib
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_DAFTAR = ".zi-hasil.json"


class Tertulis(NamedTuple):
    """A file that was written; ``disimpan`` is where one that someone had changed was kept."""

    berkas: Path
    disimpan: Path | None


def folder_biasa(akar: Path) -> Path:
    """Give build/ in the office's folder; made here, git is told to leave it alone. Raises OSError for a link."""
    build = akar / "build"
    if build.is_symlink():  # a pull request can bring one, and it leads anywhere
        raise FileExistsError(errno.EEXIST, "", str(build))
    if not build.exists():
        build.mkdir()
        (build / ".gitignore").write_text("*\n", "utf-8", newline="\n")
    return build


def tulis(folder: Path, isi: Mapping[str, bytes]) -> list[Tertulis]:
    """Write files, by name, into a folder that is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    dikenal = _baca_daftar(folder)
    hasil = [Tertulis(folder / nama, _simpan_lama(folder / nama, data, dikenal)) for nama, data in isi.items()]
    for nama, data in isi.items():
        _tulis(folder / nama, data)
    baru = dikenal | {nama: _sidik(data) for nama, data in isi.items()}
    _tulis(folder / _DAFTAR, json.dumps(dict(sorted(baru.items())), indent=1).encode())
    return hasil


def tulis_baru(berkas: Path, data: bytes) -> bool:
    """Write a file where there is none, the folder too; tell whether there was none. Raises OSError for a link."""
    if berkas.parent.is_symlink():
        raise FileExistsError(errno.EEXIST, "", str(berkas.parent))
    berkas.parent.mkdir(parents=True, exist_ok=True)
    if berkas.exists() or berkas.is_symlink():
        return False
    _tulis(berkas, data)
    return True


def _baca_daftar(folder: Path) -> dict[str, str]:
    try:
        isi = json.loads((folder / _DAFTAR).read_bytes())
    except (OSError, ValueError):
        return {}
    return {str(nama): str(sidik) for nama, sidik in isi.items()} if isinstance(isi, dict) else {}


def _simpan_lama(berkas: Path, data: bytes, dikenal: Mapping[str, str]) -> Path | None:
    """Give a file that someone changed another name."""
    if not berkas.is_file() or _sidik(lama := berkas.read_bytes()) in {dikenal.get(berkas.name), _sidik(data)}:
        return None
    nomor = 1
    while (tujuan := berkas.with_stem(f"{berkas.stem}-lama-{nomor}")).exists():
        if tujuan.read_bytes() == lama:
            return tujuan
        nomor += 1
    berkas.rename(tujuan)
    return tujuan


def _tulis(berkas: Path, data: bytes) -> None:
    """Write beside it first, under a name that nobody can have prepared: a link there would lead anywhere."""
    sementara = berkas.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with sementara.open("xb") as aliran:
            aliran.write(data)
        sementara.replace(berkas)
    finally:
        sementara.unlink(missing_ok=True)


def _sidik(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
