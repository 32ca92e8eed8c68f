"""What typst says of a template, as a sentence for the office that wrote it."""

import re
from collections.abc import Callable, Iterator, Mapping

from zi.model.teks import satu_baris
from zi.model.usul import maksudnya
from zi.output.cetak.pdf import ALAT, BUKAN_GAMBAR, UTAMA, Fakta, keberatan_logo
from zi.output.templat import BAWAAN, VERSI_FAKTA

_TEMPAT = re.compile(r"┌─ (?:[^\n]*[/\\])?([^/\\\n]+\.typ):([0-9]+):([0-9]+)$", re.MULTILINE)
_LOGO = (
    (r"failed to decode image", BUKAN_GAMBAR),
    (r"missing a CMYK profile", "warnanya CMYK; simpan ulang sebagai RGB."),
)


def jelaskan(pesan: str, rinci: str, fakta: Fakta, berkas: Mapping[str, bytes]) -> str:
    """Say which of the office's files fails, where and why; ``berkas`` are those that typst was given."""
    pesan = satu_baris(pesan)
    for pola, sebab in _LOGO if "logo" in berkas else ():
        if re.search(pola, pesan):
            return keberatan_logo(fakta, sebab)
    return f"Templat templates/{_tempat(rinci, berkas)} tidak dapat dipakai: {_sebab(pesan, fakta)}"


def _tempat(rinci: str, berkas: Mapping[str, bytes]) -> str:
    """Give the place in what the office wrote itself, where there is one: it may call a tool of zi wrongly."""
    semua = [(cocok[1], f"{cocok[1]}:{cocok[2]}:{cocok[3]}") for cocok in _TEMPAT.finditer(rinci)]
    sendiri = {nama for nama in (UTAMA, ALAT) if berkas[nama] != (BAWAAN / nama).read_bytes()}
    milik_kantor = [tempat for nama, tempat in semua if nama in sendiri]
    return next(iter([*milik_kantor, *(tempat for _, tempat in semua), UTAMA]))


def _sebab(pesan: str, fakta: Fakta) -> str:
    for pola, kalimat in _SEBAB:
        if cocok := re.search(pola, pesan):
            return kalimat(cocok, fakta)
    return f"{pesan}."


def _tidak_dikenal(cocok: re.Match[str], fakta: Fakta) -> str:
    dekat = maksudnya(cocok[1], _kunci(fakta))
    return f"“{cocok[1]}” tidak ada dalam fakta versi {VERSI_FAKTA} (docs/laporan.md).{dekat}"


def _kunci(nilai: object) -> Iterator[str]:
    if isinstance(nilai, Mapping):
        for kunci, satu in nilai.items():
            yield kunci
            yield from _kunci(satu)
    elif isinstance(nilai, list):
        for satu in nilai:
            yield from _kunci(satu)


def _tetap(kalimat: str) -> Callable[[re.Match[str], Fakta], str]:
    return lambda _cocok, _fakta: kalimat


_SEBAB = (
    (r'dictionary does not contain key "([^"]*)"', _tidak_dikenal),
    (r"^unknown variable: (.*)", lambda cocok, _: f"nama “{cocok[1]}” tidak dikenal."),
    (r"^unclosed delimiter", _tetap("kurung atau tanda kutip ini tidak ditutup.")),
    (r"\bpackage\b", _tetap("paket typst tidak diambil dari mana pun; salin isinya ke dalam templat.")),
    (
        r"file not found|would escape|failed to load file|is a directory",
        _tetap("templat hanya dapat membaca fakta dan logo, bukan berkas lain."),
    ),
    (r"could not be displayed with", _tetap("ada tanda yang tidak dapat ditampilkan oleh huruf zi.")),
)
