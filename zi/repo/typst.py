"""typst, which lays out PDF files: run in a process of its own, in a folder that is made for it alone.

A template of an office is a program from a pull request. Here it sees the files that it is given and nothing else,
reaches no network, and whoever waits for it can end it (typst itself hears no Ctrl-C).
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

BATAS = 300.0  # seconds; a whole year of an office takes one
_ANAK = Path(__file__).with_name("anak_typst.py")
_DITOLAK = 3  # its exit code when typst refuses the template


class TypstGagal(Exception):  # noqa: N818  # an error by its Indonesian name
    """typst gave no PDF. The message says why; ``rinci`` is its diagnostic, which shows where, if it made one.

    Neither names a folder of this machine.
    """

    def __init__(self, pesan: str, rinci: str = "") -> None:
        super().__init__(pesan)
        self.rinci = rinci


def susun(utama: str, berkas: Mapping[str, bytes], huruf: Path, saat: int, batas: float = BATAS) -> bytes:
    """Give the PDF of the template ``utama``, one of the files; ``saat`` is the time that it states.

    ``huruf`` is the folder of the fonts. Raises TypstGagal, also when more than ``batas`` seconds have passed.
    """
    with TemporaryDirectory(prefix="zi-") as sementara:
        folder = Path(sementara).resolve()
        for nama, isi in berkas.items():
            (folder / nama).write_bytes(isi)
        hasil = _jalankan(folder, (str(folder), utama, str(huruf), str(saat)), batas)
    if hasil.returncode == _DITOLAK:
        raise TypstGagal(*(satu.replace(str(folder), "") for satu in json.loads(hasil.stdout)))
    if hasil.returncode:
        raise TypstGagal(f"typst berhenti sendiri (kode {hasil.returncode})")
    return hasil.stdout


def _jalankan(folder: Path, argumen: tuple[str, ...], batas: float) -> subprocess.CompletedProcess[bytes]:
    perintah = (sys.executable, "-P", str(_ANAK), *argumen)
    try:
        return subprocess.run(  # noqa: S603  # fixed arguments; what the office wrote is in files
            perintah, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=batas, check=False
        )
    except subprocess.TimeoutExpired as galat:
        raise TypstGagal(f"belum selesai disusun sesudah {batas:g} detik") from galat
