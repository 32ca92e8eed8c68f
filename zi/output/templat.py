"""Where templates come from. The office's own ``templates/`` win over those that come with zi."""

import re
from collections.abc import Callable
from pathlib import Path

from zi.model.gagal import Gagal

VERSI_FAKTA = 1  # of the facts of the report; raised when a field is renamed or removed
_PAKET = Path(__file__).parent.parent
BAWAAN = next(folder for folder in (_PAKET / "templates", _PAKET.parent / "templates") if folder.is_dir())
_VERSI = re.compile(r"\bfakta: ?([0-9]+)")

Baca = Callable[[str], bytes | None]  # from the name of a template to its bytes, None where the office has none
Templat = Path | Baca  # an office's own templates: their folder, or what reads one by its name


class TemplatError(Gagal):
    """A template that cannot be filled; the message says which, where and why."""


def baca(nama: str, milik_kantor: Templat) -> bytes:
    """Read a template that Jinja does not load itself. Raises TemplatError when the office's own cannot be read."""
    sendiri = milik_kantor(nama) if not isinstance(milik_kantor, Path) else _dari_folder(milik_kantor, nama)
    return (BAWAAN / nama).read_bytes() if sendiri is None else sendiri


def _dari_folder(folder: Path, nama: str) -> bytes | None:
    berkas = folder / nama
    if not (berkas.exists() or berkas.is_symlink()):
        return None
    if not berkas.resolve().is_relative_to(folder.resolve()) or not berkas.is_file():
        raise TemplatError(f"Templat templates/{nama} tidak dapat dipakai: bukan berkas di folder templates/.")
    return berkas.read_bytes()


def periksa_versi(nama: str, teks: str) -> None:
    """Refuse a template that was written for other facts: it names their version, ``fakta: 1``, near its head."""
    cocok = _VERSI.search(teks)
    if cocok and int(cocok[1]) != VERSI_FAKTA:
        raise TemplatError(
            f"Templat templates/{nama} ditulis untuk fakta versi {cocok[1]}; zi ini memakai fakta versi {VERSI_FAKTA}. "
            "Sesuaikan dengan docs/laporan.md, lalu ganti nomor versinya."
        )
