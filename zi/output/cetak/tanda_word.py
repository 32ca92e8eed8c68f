"""The tags in the text of a Word template: each whole, short, in one paragraph, and one of those that are known.

docxtpl finds tags by patterns whose time grows with the square of what is left open; so what is open is refused.
"""

import re
from collections.abc import Iterator

from lxml import etree

from zi.model.teks import satu_baris
from zi.output.cetak.paket_word import bagian_xml, ditolak

_PANJANG = 500  # letters of a tag, at most
_PARAGRAF = re.compile(r"<w:p[ >]")
_SELA = re.compile(r"(?<=[{}%#])(?:<[^>]*>)+(?=[{}%#])")  # Word cuts a text into runs where it likes
_UNSUR = re.compile(r"<[^>]*>")
_TANDA = re.compile(r"\{[{%#]|[}%#]\}")
_TUTUP = {"{{": "}}", "{%": "%}", "{#": "#}"}
_PERINTAH = re.compile(r"(?:p|r|tr|tc)? ?(?:for|endfor|if|elif|else|endif)(?: [^\s].*)?")
_BUKAN_TEKS = re.compile(r"(?:p|r|tr|tc) ")  # what docxtpl would put in place of more than text


def periksa_tanda(nama: str, data: bytes) -> None:
    """Refuse a template in which a tag is not written as it should be."""
    for _, akar in bagian_xml(nama, data):
        for paragraf in _PARAGRAF.split(etree.tostring(akar, encoding="unicode")):
            for pembuka, isi in _tanda(_SELA.sub("", paragraf)):
                teks = satu_baris(_UNSUR.sub("", isi))
                if sebab := _keberatan(pembuka, teks):
                    raise ditolak(nama, f"{sebab} (“{pembuka} {teks[:60]}”)")


def _tanda(teks: str) -> Iterator[tuple[str, str]]:
    """Give how each tag begins, and what is in it up to its end; the next tag, or the end, where it has none."""
    buka, awal = "", 0
    for cocok in _TANDA.finditer(teks):
        if buka and (cocok[0] == _TUTUP[buka] or (buka != "{#" and cocok[0] in _TUTUP)):
            yield buka if cocok[0] == _TUTUP[buka] else f"{buka}…", teks[awal : cocok.start()]
            buka = ""
        elif not buka and cocok[0] in _TUTUP:
            buka, awal = cocok[0], cocok.end()
    if buka:
        yield f"{buka}…", teks[awal:]


def _keberatan(pembuka: str, isi: str) -> str:
    """Say what is wrong with a tag; nothing where nothing is."""
    if pembuka.endswith("…"):
        return "kurung kurawal dibuka tetapi tidak ditutup dalam paragraf yang sama"
    if len(isi) > _PANJANG:
        return f"isi kurung kurawal lebih dari {_PANJANG} huruf"
    if (pembuka == "{%" and not _PERINTAH.fullmatch(isi)) or (pembuka == "{{" and _BUKAN_TEKS.match(isi)):
        return "yang dikenal hanya {{ isi }}, for, dan if"
    return ""
