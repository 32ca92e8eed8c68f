"""What people would read in a file: the text of a document, and the photos that it is or has in it.

The work is bounded: by bytes, by pages, and by the sizes that an archive declares before it is opened.
Whatever the bytes are, there is an answer; what could not be looked at is said in ``kurang``.
"""

import html
import io
import logging
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from zi.repo.jenis_isi import BERTANDA, TEKS

BATAS_ISI = 50_000_000  # bytes of one file, of all that an archive says it has, and characters of text
BATAS_HALAMAN = 200
_FOTO = frozenset({"jpg", "jpeg", "tif", "tiff", "png", "webp", "heic"})
_DOKUMEN = frozenset(
    {"pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "zip", "rar", "7z", "gz"}
)
_BARIS = re.compile(  # tags between which a number ends: paragraphs, cells, tabs, breaks
    r"</?(?:\w+:)?(?:p|h|h[1-6]|br|cr|tab|s|si|v|f|c|tr|tc|td|th|li|dt|dd|div|row|table-cell|title|option|posOffset)"
    r"(?:[\s/][^<>]*)?>",
    re.IGNORECASE,
)
_TANDA = re.compile(r"<[^<>]*>")
_TERKUNCI = "Berkas ini terkunci (kata sandi atau enkripsi), jadi isinya tidak dapat diperiksa"


class Isi(NamedTuple):
    """What was read of a file; ``kurang`` says why it is not all, and is empty when it is."""

    teks: str = ""
    foto: tuple[bytes, ...] = ()
    kurang: str = ""


def baca(data: bytes, jenis: str) -> Isi:
    """Read a file of a kind that ``jenis_isi`` told; of a kind that has no text there is none."""
    pembaca = _PEMBACA.get(jenis)
    if pembaca is None:
        return Isi()
    try:
        return pembaca(data)
    except Exception:  # noqa: BLE001  # damaged or hostile bytes make the libraries raise anything
        return Isi(kurang="Berkas ini rusak atau bentuknya tidak lazim, jadi isinya tidak dapat diperiksa")


@contextmanager
def diam(pustaka: str) -> Iterator[None]:
    """Keep a library from logging while it reads; what it cannot read is said by us."""
    pencatat = logging.getLogger(pustaka)
    lama = pencatat.level
    pencatat.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        pencatat.setLevel(lama)


def _pdf(data: bytes) -> Isi:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError

    try:
        with diam("pypdf"):
            halaman = PdfReader(io.BytesIO(data)).pages
            teks = _halaman(satu.extract_text() for satu in islice(halaman, BATAS_HALAMAN))
    except (DependencyError, FileNotDecryptedError):
        return Isi(kurang=_TERKUNCI)
    sisa = len(halaman) - len(teks)
    kurang = f"Hanya {len(teks)} halaman pertama dari {len(halaman)} halaman yang diperiksa" if sisa else ""
    return Isi("\n".join(teks), kurang=kurang)


def _halaman(teks: Iterable[str]) -> list[str]:
    """Take texts until there is enough."""
    hasil, panjang = list[str](), 0
    for satu in teks:
        hasil.append(satu)
        panjang += len(satu)
        if panjang > BATAS_ISI:
            break
    return hasil


def _teks(data: bytes) -> Isi:
    sandi = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    return Isi(data.decode(sandi, "replace"))


def _html(data: bytes) -> Isi:
    """Read a page as it is shown, and as it is written: what a form is filled with is not shown as text."""
    teks = _teks(data).teks
    return Isi(f"{teks}\n{_tanpa_tanda(teks)}")


def _tanpa_tanda(teks: str) -> str:
    """Leave out the tags; a word that is set in several styles is one again."""
    return html.unescape(_TANDA.sub("", _BARIS.sub("\n", teks)))


def _zip(data: bytes) -> Isi:
    """Read the text and the photos of an archive, which most documents are; other archives in it stay closed."""
    with zipfile.ZipFile(io.BytesIO(data)) as arsip:
        semua = [satu for satu in arsip.infolist() if not satu.is_dir()]
        teks = [satu for satu in semua if _akhiran(satu.filename) in TEKS]
        foto = [satu for satu in semua if _akhiran(satu.filename) in _FOTO]
        dibaca = [*teks, *foto]
        if any(satu.flag_bits & 1 for satu in dibaca):
            return Isi(kurang=_TERKUNCI)
        if any(satu.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for satu in dibaca):
            return Isi(kurang="Berkas ini dipadatkan dengan cara yang tidak lazim, jadi isinya tidak dapat diperiksa")
        if sum(satu.file_size for satu in dibaca) > BATAS_ISI:
            return Isi(kurang="Isi berkas ini terlalu besar bila dibuka, jadi tidak diperiksa")
        bagian = [_teks_anggota(_buka(arsip, satu), satu.filename) for satu in teks]
        kurang = (
            "Di dalamnya ada dokumen lain yang tidak diperiksa"
            if any(_akhiran(satu.filename) in _DOKUMEN for satu in semua)
            else ""
        )
        return Isi("\n".join(bagian), tuple(_buka(arsip, satu) for satu in foto), kurang)


def _buka(arsip: zipfile.ZipFile, satu: zipfile.ZipInfo) -> bytes:
    """Read one member, no further than it says it goes: reading to its end would unpack what it hides."""
    with arsip.open(satu) as isi:
        return isi.read(satu.file_size)


def _teks_anggota(data: bytes, nama: str) -> str:
    teks = _teks(data).teks
    return _tanpa_tanda(teks) if _akhiran(nama) in BERTANDA else teks


def _akhiran(nama: str) -> str:
    return nama.rpartition(".")[2].lower()


def _foto(data: bytes) -> Isi:
    return Isi(foto=(data,))


def _lama(_: bytes) -> Isi:
    return Isi(kurang="Isi dokumen Office bentuk lama, atau yang dikunci, tidak dapat diperiksa")


def _arsip(_: bytes) -> Isi:
    return Isi(kurang="Isi arsip ini tidak dapat diperiksa")


_PEMBACA: dict[str, Callable[[bytes], Isi]] = {
    "pdf": _pdf,
    "ole": _lama,
    "html": _html,
    **dict.fromkeys(("teks", "rtf", "skrip"), _teks),
    **dict.fromkeys(("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "zip"), _zip),
    **dict.fromkeys(("jpg", "tif", "png", "webp", "heic"), _foto),
    **dict.fromkeys(("rar", "7z", "gz", "bz2", "xz", "tar"), _arsip),
}
PERLU_DIBACA = frozenset(_PEMBACA)
