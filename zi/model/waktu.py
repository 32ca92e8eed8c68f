"""The decree's words for a schedule, cut into known words.

Each piece gets one letter, so that the grammar of ``zi.model.jadwal`` can be written as plain
regular expressions over the row of letters:

====== ======================================= ====== =======================================
letter piece                                   letter piece
====== ======================================= ====== =======================================
M      a month                                 Y      a year of four digits, or ``(N+1)``
n      a number of one or two digits           R      a Roman number, I to XII
O      an ordinal word: ``pertama``            N      a number in words: ``tiga``
k      ``ke-`` before a number                 D      a day in figures: ``31/08/2018``, ISO
B      ``B01`` … ``B12``                       T S W  ``triwulan``, ``semester``, ``minggu``
b t H  ``bulan``, ``tahun``, ``hari``          A      ``triwulanan`` … (months in its value)
P      ``per``, ``setiap``, ``tiap``, ``secara`` s    ``sekali``
L      ``paling lambat``                       `-`    ``s.d.`` and the other range words
,      comma, ``dan``, a new line              / ( )  themselves
x      a word refused for a reason of its own  ?      anything that is not known
====== ======================================= ====== =======================================
"""

import re
from typing import NamedTuple

from zi.model.hari import BULAN, ROMAWI

_SINGKATAN = (
    "jan feb mar apr mei jun jul agu sep okt nov des",
    "- peb - - - - - ags sept - nop -",
    "- pebruari - - - - - agt - - nopember -",
)
NAMA_BULAN = {
    nama: nomor
    for baris in (" ".join(BULAN).lower(), *_SINGKATAN)
    for nomor, nama in enumerate(baris.split(), 1)
    if nama != "-"
}

ANGKA = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
_URUTAN = ("pertama", "kedua", "ketiga", "keempat", "kelima")
_JAM = "jam tidak dapat menjadi tenggat; yang dihitung adalah hari"
_LENTUR = "tidak menyebut tenggat yang pasti"

KATA: dict[str, tuple[str, int | str]] = {
    **{nama: ("M", nomor) for nama, nomor in NAMA_BULAN.items()},
    **{romawi.lower(): ("R", nomor) for nomor, romawi in enumerate(ROMAWI, 1)},
    **{kata: ("N", nomor) for nomor, kata in enumerate(ANGKA, 1)},
    **{kata: ("O", nomor) for nomor, kata in enumerate(_URUTAN, 1)},
    **dict.fromkeys(("per", "setiap", "tiap", "secara"), ("P", "")),
    **dict.fromkeys(("pada", "sepanjang", "tanggal"), ("", "")),
    **dict.fromkeys(("triwulan", "tw"), ("T", 3)),
    **dict.fromkeys(("semester", "sm"), ("S", 6)),
    **dict.fromkeys(("pukul", "jam", "wib", "wita", "wit"), ("x", _JAM)),
    **dict.fromkeys(("berkala", "insidental", "insidentil", "rutin", "kondisional"), ("x", _LENTUR)),
    "bulan": ("b", 1),
    "tahun": ("t", 12),
    "minggu": ("W", 0),
    "hari": ("H", 0),
    "bulanan": ("A", 1),
    "triwulanan": ("A", 3),
    "semesteran": ("A", 6),
    "tahunan": ("A", 12),
    "sekali": ("s", ""),
    "dan": (",", ""),
    "hingga": ("-", ""),
    "atau": ("x", "“atau” menyisakan pilihan; tenggat harus satu"),
    "harian": ("x", "tenggat harian tidak dapat dihitung"),
    "mingguan": ("x", "tenggat mingguan tidak dapat dihitung"),
    "kerja": ("x", "hari kerja tidak dapat dihitung; sebutkan tanggalnya"),
}

_POLA = re.compile(
    r"(?P<abai>\s+)"
    r"|(?P<batas>paling\s+lambat\b|selambat\s*-\s*lambatnya\b|selambatnya\b)"
    r"|(?P<sewaktu>sewaktu\s*-\s*waktu\b)"
    r"|(?P<rentang>sampai\s+dengan\b|s[./]d\b\.?|sd\b\.?|[-–])"
    r"|(?P<iso>[12][0-9]{3}-[0-9]{2}-[0-9]{2}(?![0-9]))"
    r"|(?P<hari>[0-9]{1,2})\s*(?P<tanda>[-/.])\s*(?:(?P<angka>[0-9]{1,2})|(?P<nama>[a-z]+))"
    r"\s*(?P=tanda)\s*(?P<tahun>[12][0-9]{3})(?![0-9])"
    r"|(?P<pendek>[0-9]{1,2}\s*(?P<garis>[-/.])\s*[0-9]{1,2}\s*(?P=garis)\s*[0-9]{2}(?![0-9]))"
    r"|(?P<depan>\(\s*n\s*\+\s*1\s*\))"
    r"|b(?P<kode>[0-9]{2})\b"
    r"|(?P<ke>ke)(?=[-\s]*(?:[0-9]|[ivx]+\b))[-\s]*"
    r"|(?P<bilangan>[0-9]+)"
    r"|(?P<singkat>[a-z]{3,8})\.(?=[\s,–-]|$)"
    r"|(?P<kata>[^\W0-9_]+)"
    r"|(?P<lain>.)",
    re.IGNORECASE | re.DOTALL,
)
_BUTIR = re.compile(r"^[-–•*·▪]\s*")
_BUTIR_SEBARIS = re.compile(r"^[-–•*·▪].*\s[-–•*·▪]")
_BERSAMBUNG = re.compile(r"(?:[-–,(]|\bdan|\bhingga|\bsampai dengan|\bs[./]d\.?|\bsd)$", re.IGNORECASE)

_HURUF = {"abai": "", "batas": "L", "rentang": "-", "ke": "k", "sewaktu": "x", "pendek": "x"}
_SEBAB = {"sewaktu": _LENTUR, "pendek": "tahun harus empat angka"}


class Kata(NamedTuple):
    """One piece: its letter and its text; ``nilai`` is its number, where it has one.

    ``hari`` is (day, month, year) of a D, not yet held against the calendar; ``sebab`` is why an x
    is refused.
    """

    huruf: str
    teks: str
    nilai: int = 0
    hari: tuple[int, int, int] = (0, 0, 0)
    sebab: str = ""


def potong(teks: str, tahun: int) -> list[Kata]:
    """Cut a text into pieces; ``tahun`` is the plan year, which ``(N+1)`` counts from.

    Never fails: what is not known becomes a piece with the letter ``?``.
    """
    baris = [potongan.strip() for potongan in teks.splitlines() if potongan.strip()]
    sebaris = len(baris) == 1 and _BUTIR_SEBARIS.match(baris[0])  # bullets whose line breaks were lost
    if sebaris or len({_BUTIR.match(potongan) is None for potongan in baris}) > 1:
        return [Kata("x", teks, sebab="sebagian baris berawal butir: daftar, atau rentang?")]
    baku = _satu_baris(baris).rstrip(".: \t")
    return [kata for cocok in _POLA.finditer(baku) if (kata := _kata(cocok, tahun)).huruf]


def _satu_baris(baris: list[str]) -> str:
    """Join lines: each is an item of a list, its bullet dropped, unless a joining word or a bracket goes on."""
    hasil = ""
    for potongan in baris:
        dalam_kurung = potongan.startswith("(") or hasil.count("(") > hasil.count(")")
        sambung = " " if not hasil or dalam_kurung or _BERSAMBUNG.search(hasil) else " , "
        hasil += sambung + _BUTIR.sub("", potongan)
    return hasil.strip()


def _kata(cocok: re.Match[str], tahun: int) -> Kata:
    """Turn one match of the pattern into its piece; what adds nothing becomes one without a letter."""
    jenis, teks = cocok.lastgroup or "", cocok.group()
    if jenis in _HURUF:
        return Kata(_HURUF[jenis], teks, sebab=_SEBAB.get(jenis, ""))
    if jenis in {"iso", "tahun"}:
        hari = _hari(cocok)
        return Kata("D" if hari[1] >= 0 else "?", teks, hari=hari)
    if jenis == "depan":
        return Kata("Y", teks, tahun + 1)
    if jenis == "singkat":
        bulan = NAMA_BULAN.get(cocok["singkat"].lower(), 0)
        return Kata("M" if bulan else "?", teks, bulan)
    if jenis == "kata":
        huruf, nilai = KATA.get(teks.lower(), ("?", 0))
        return Kata(huruf, teks, sebab=nilai) if isinstance(nilai, str) else Kata(huruf, teks, nilai)
    if jenis == "lain":
        return Kata(teks if teks in ",/()" else "?", teks)
    return _bilangan(teks, cocok["kode"])


def _hari(cocok: re.Match[str]) -> tuple[int, int, int]:
    if cocok["iso"]:
        tahun, bulan, hari = (int(bagian) for bagian in cocok["iso"].split("-"))
        return hari, bulan, tahun
    bulan = int(cocok["angka"]) if cocok["angka"] else NAMA_BULAN.get(cocok["nama"].lower(), -1)
    return int(cocok["hari"]), bulan, int(cocok["tahun"])


def _bilangan(teks: str, kode: str | None) -> Kata:
    """Tell ``B06``, a year (four digits, 1000 to 2999) and a number of one or two digits apart."""
    if kode:
        return Kata("B" if 1 <= int(kode) <= len(BULAN) else "?", teks, int(kode))
    if len(teks) == 4:
        return Kata("Y" if teks[0] in "12" else "?", teks, int(teks))
    return Kata("n", teks, int(teks)) if len(teks) <= 2 else Kata("?", teks)
