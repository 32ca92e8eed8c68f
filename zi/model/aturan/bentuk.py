"""What a rule of ``zi check`` is."""

from typing import NamedTuple

KESALAHAN, PERINGATAN, KETERANGAN = "kesalahan", "peringatan", "keterangan"


class Aturan(NamedTuple):
    """One rule: its id, severity and title, and the page that ``zi explain`` shows.

    ``apa`` says what it looks for, ``mengapa`` why it matters, ``contoh`` shows the smallest case
    (lines as they stand in a file or a listing), ``cara`` how to mend it.
    """

    kode: str
    tingkat: str
    judul: str
    apa: str
    mengapa: str
    contoh: str
    cara: str
