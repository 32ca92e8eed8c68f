"""Text that comes from people: made harmless where it enters, its italics told apart where it leaves."""

import json
import re

_TAK_TERLIHAT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline
    "\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # unseen, or turning the line
    "\ufff0-\ufffb\ufffe\uffff"  # unassigned
    "\ud800-\udfff\U000e0000-\U000e007f]"  # no characters at all; tags
)
_MIRING = re.compile(r"\*(?=\S)(.+?)(?<=\S)\*", re.DOTALL)


def tak_terlihat(teks: str) -> int | None:
    """Give the place (from 0) of the first character that can hide or steer what people see, or None."""
    cocok = _TAK_TERLIHAT.search(teks)
    return cocok.start() if cocok else None


def bersih(teks: str) -> str:
    """Replace every such character by the visible sign for one that cannot be shown."""
    return _TAK_TERLIHAT.sub("\ufffd", teks)


def lolos(teks: str) -> str:
    r"""Write every such character as JSON does, ``\uXXXX``, so that nothing is lost and nothing hides."""
    return _TAK_TERLIHAT.sub(lambda satu: json.dumps(satu.group())[1:-1], teks)


def satu_baris(teks: str) -> str:
    """Make a text fit one line: harmless, white space of any kind as single spaces."""
    return " ".join(bersih(teks).split())


def miring(teks: str) -> list[tuple[str, bool]]:
    """Cut a cell of the decree into pieces, each with whether it is italic; the stars are gone.

    A ``*`` directly before a non-space up to the next ``*`` directly after a non-space is italics;
    any other ``*`` is a star.
    """
    hasil, akhir = list[tuple[str, bool]](), 0
    for cocok in _MIRING.finditer(teks):
        hasil += [(teks[akhir : cocok.start()], False), (cocok[1], True)]
        akhir = cocok.end()
    return [bagian for bagian in [*hasil, (teks[akhir:], False)] if bagian[0]]


def polos(teks: str) -> str:
    """Give a cell of the decree without the stars of its italics."""
    return "".join(bagian for bagian, _ in miring(teks))


def kalimat(teks: str) -> str:
    """End a text with a full stop, unless it ends a sentence already."""
    return teks if teks.endswith((".", "?")) else f"{teks}."
