"""Points in time as the words name them (a day, a week, a month, a triwulan), and lists of them.

``12 s.d. 14 Juli 2026`` has two points; the first says neither its month nor its year. What a
point leaves out comes from the points after it (``lengkapi``), and the year may go down where the
calendar would run backwards: ``Oktober dan Januari 2027`` is October 2026.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from zi.model import periode
from zi.model.hari import BULAN, ROMAWI, akhir_bulan, tanggal
from zi.model.periode import Periode
from zi.model.waktu import Kata


class TolakError(Exception):
    """Words that are not certain; the message is the reason, in Indonesian."""


class Titik(NamedTuple):
    """One point. ``jenis`` is hari, minggu, bulan, B, TW, SM; angka or romawi while only a number is known."""

    jenis: str
    nomor: int = 0
    bulan: int | None = None
    tahun: int | None = None
    sebar: bool = False  # "minggu pertama bulan April, Juli": the week is said for every month
    pinjam: bool = False  # its month was taken from the point after it

    @property
    def kunci(self) -> tuple[int, int]:
        """The place within a year; a later point has a larger one."""
        return (self.bulan or 0, self.nomor)


_MINGGU_TERAKHIR = 4
NAMA_JENIS = {
    "hari": "tanggal",
    "minggu": "minggu",
    "bulan": "bulan",
    "B": "bulan B",
    "TW": "triwulan",
    "SM": "semester",
    "angka": "angka",
    "romawi": "angka",
}
_BANYAK = {"B": 12, "TW": 4, "SM": 2, "minggu": _MINGGU_TERAKHIR}
_BENTUK = (  # the letters of one point, without what adds nothing, and what they are
    (re.compile(r"(?P<bulan>M)(?P<tahun>Y)?"), "bulan"),
    (re.compile(r"(?P<nomor>n)(?P<bulan>M)(?P<tahun>Y)?"), "hari"),
    (re.compile(r"D"), "hari"),
    (re.compile(r"W(?P<ke>k)?(?P<nomor>[nRO])(?P<sebar>b)?(?:(?P<bulan>M)(?P<tahun>Y)?)?"), "minggu"),
    (re.compile(r"Tk?(?P<nomor>[nRO])(?P<tahun>Y)?"), "TW"),
    (re.compile(r"Sk?(?P<nomor>[nRO])(?P<tahun>Y)?"), "SM"),
    (re.compile(r"(?P<nomor>B)(?P<tahun>Y)?"), "B"),
    (re.compile(r"(?P<nomor>n)(?P<tahun>Y)?"), "angka"),
    (re.compile(r"k?(?P<nomor>[nRO])(?P<bulan>M)?(?P<tahun>Y)?"), "romawi"),
)


def baca_titik(kata: list[Kata]) -> Titik:
    """Read one point. Raises ``TolakError`` when the pieces are not exactly one."""
    inti = _tanpa_hiasan(kata)
    huruf = "".join(potong.huruf for potong in inti)
    for pola, jenis in _BENTUK:
        if cocok := pola.fullmatch(huruf):
            return _titik(jenis, cocok, inti)
    raise TolakError(_alasan(huruf, " ".join(potong.teks for potong in kata)))


def _alasan(huruf: str, teks: str) -> str:
    if huruf.endswith("Mn"):
        return f"“{teks}”: tahun harus empat angka"
    if huruf == "Y":
        return f"“{teks}” hanya menyebut tahun, bukan jadwal"
    if huruf in {"T", "S", "b", "W"}:
        return f"“{teks}” saja tidak menyebut yang ke berapa, atau setiap berapa lama"
    if huruf.startswith("H"):
        return "hari dalam pekan bukan tanggal"
    return f"“{teks}” bukan satu titik waktu" if teks else "ada bagian yang kosong di antara kata penghubung"


def _tanpa_hiasan(kata: list[Kata]) -> list[Kata]:
    """Drop ``bulan`` before a month (but not after a week) and ``tahun`` before a year."""
    hasil = list[Kata]()
    for nomor, potong in enumerate(kata):
        depan = kata[nomor + 1].huruf if nomor + 1 < len(kata) else ""
        pekan = any(lama.huruf == "W" for lama in kata[:nomor])
        if (potong.huruf == "b" and depan == "M" and not pekan) or potong.huruf + depan == "tY":
            continue
        hasil.append(potong)
    return hasil


def _titik(jenis: str, cocok: re.Match[str], kata: list[Kata]) -> Titik:
    if cocok.group() == "D":
        return Titik("hari", *kata[0].hari)
    isi = {
        nama: kata[cocok.start(nama)].nilai
        for nama in ("nomor", "bulan", "tahun")
        if nama in cocok.re.groupindex and cocok[nama]
    }
    sebar = jenis == "minggu" and cocok["sebar"] is not None
    titik = Titik(jenis, isi.get("nomor", 0), isi.get("bulan"), isi.get("tahun"), sebar)
    if jenis == "minggu":
        _periksa_minggu(titik, cocok)
    if titik.nomor > _BANYAK.get(jenis, 99) or (not titik.nomor and jenis != "bulan"):
        raise TolakError(_tidak_ada(jenis, titik.nomor))
    return titik


def _tidak_ada(jenis: str, nomor: int) -> str:
    return f"{NAMA_JENIS[jenis]} {nomor} tidak ada; yang ada 1 sampai {_BANYAK.get(jenis, 31)}"


def _periksa_minggu(titik: Titik, cocok: re.Match[str]) -> None:
    if not 1 <= titik.nomor <= _MINGGU_TERAKHIR:
        raise TolakError("minggu dalam satu bulan dihitung I sampai IV; minggu IV sampai akhir bulan")
    if cocok["bulan"] and not titik.sebar and not cocok["ke"] and "n" in cocok.group():
        nama = BULAN[(titik.bulan or 1) - 1]
        pesan = f"“Minggu {titik.nomor} {nama}” dapat berarti hari Minggu tanggal {titik.nomor}"
        raise TolakError(f"{pesan} atau minggu {ROMAWI[titik.nomor - 1]}")


def lengkapi(baris: list[Titik], tahun: int) -> list[Titik]:
    """Give every point its kind, month and year; ``baris`` are all points in the order of reading."""
    return _beri_tahun(_beri_bulan(_sebarkan(_beri_jenis(baris))), tahun)


def _beri_jenis(baris: list[Titik]) -> list[Titik]:
    """A bare number is what the point before it was (``Triwulan I, II``), else a day (``12 s.d. 14 Juli``)."""
    hasil = list[Titik]()
    for titik in baris:
        lama = hasil[-1].jenis if hasil else ""
        jenis = titik.jenis
        if jenis in {"angka", "romawi"}:
            jenis = lama if lama in {"TW", "SM", "minggu"} else "hari"
        if jenis != titik.jenis:
            _periksa_nomor(titik, jenis)
        hasil.append(titik._replace(jenis=jenis))
    return hasil


def _periksa_nomor(titik: Titik, jenis: str) -> None:
    if titik.jenis == "romawi" and (jenis == "hari" or (titik.bulan and jenis != "minggu")):
        angka = ROMAWI[titik.nomor - 1] if titik.nomor <= len(ROMAWI) else titik.nomor
        raise TolakError(f"angka {angka} tidak jelas menghitung apa")
    if titik.nomor > _BANYAK.get(jenis, 99):
        raise TolakError(_tidak_ada(jenis, titik.nomor))


def _sebarkan(baris: list[Titik]) -> list[Titik]:
    """Say a week that was said once, for every month that follows it."""
    pertama, lain = baris[0], baris[1:]
    if pertama.sebar and all(titik.jenis == "bulan" for titik in lain):
        return [pertama, *(titik._replace(jenis="minggu", nomor=pertama.nomor) for titik in lain)]
    return baris


def _beri_bulan(baris: list[Titik]) -> list[Titik]:
    """Take the month of a day or week that says none from the next point of its kind."""
    hasil = list[Titik]()
    for titik in reversed(baris):
        if titik.jenis in {"hari", "minggu"} and titik.bulan is None:
            if not hasil or hasil[0].jenis != titik.jenis:
                nama = "minggu ke-" if titik.jenis == "minggu" else "angka "
                raise TolakError(f"{nama}{titik.nomor} tidak menyebut bulannya")
            titik = titik._replace(bulan=hasil[0].bulan, pinjam=True)  # noqa: PLW2901  # the completed point
        hasil.insert(0, titik)
    return hasil


def _beri_tahun(baris: list[Titik], tahun: int) -> list[Titik]:
    """Give the years from the end backwards; without any year all lie in the plan year."""
    akhir = baris[-1]
    disebut = [titik.tahun for titik in baris if titik.tahun is not None]
    if akhir.tahun is None and any(lain != tahun for lain in disebut):
        raise TolakError("tahun hanya disebut di depan; bagian yang terakhir tidak bertahun")
    hasil = [akhir._replace(tahun=akhir.tahun or tahun)]
    for titik in reversed(baris[:-1]):
        hasil.insert(0, _mundur(titik, hasil[0], pasti=akhir.tahun is not None))
    return hasil


def _mundur(titik: Titik, depan: Titik, *, pasti: bool) -> Titik:
    """Give a point the year of the one after it, or the year before where it would run backwards."""
    batas = depan.tahun or 0
    jatuh = _jatuh(titik, depan)
    if titik.tahun is not None:
        if titik.tahun + jatuh > batas:
            raise TolakError("urutan waktunya mundur")
        return titik
    sebulan = titik.bulan is not None and titik.bulan == depan.bulan  # a slip of days, not a year
    if jatuh and (titik.pinjam or sebulan or not pasti):
        raise TolakError("urutan waktunya mundur dan tidak ada tahun yang menjelaskannya")
    return titik._replace(tahun=batas - jatuh)


def _jatuh(titik: Titik, depan: Titik) -> bool:
    """Tell whether a point lies later in its year than the one that is written after it."""
    if titik.jenis == depan.jenis:
        return titik.kunci > depan.kunci
    return (titik.bulan or 0) > (depan.bulan or 0)


def satu_periode(awal: Titik, akhir: Titik, tahun: int) -> Periode:
    """Make one periode from the first day of ``awal`` to the last day of ``akhir``."""
    if awal.jenis == akhir.jenis == "bulan":
        ujung = [(titik.tahun or tahun, titik.bulan or 0) for titik in (awal, akhir)]
        return periode.rentang_bulan(ujung[0], ujung[1], tahun)
    return periode.hari(_hari_pertama(awal), hari_terakhir(akhir), tahun)


def periode_berturut(awal: Titik, akhir: Titik, tahun: int) -> Iterator[Periode]:
    """Make one periode for each triwulan, semester or Bnn from ``awal`` to ``akhir``, both included."""
    per_tahun = _BANYAK[awal.jenis]
    pertama, terakhir = ((titik.tahun or tahun) * per_tahun + titik.nomor - 1 for titik in (awal, akhir))
    for urut in range(pertama, terakhir + 1):
        yield periode.bagian(12 // per_tahun, urut % per_tahun + 1, urut // per_tahun, tahun)


def _hari_pertama(titik: Titik) -> date:
    hari = {"bulan": 1, "minggu": 7 * titik.nomor - 6}.get(titik.jenis, titik.nomor)
    return _tanggal(titik, hari)


def hari_terakhir(titik: Titik) -> date:
    """Give the last day of a point whose month and year are known."""
    if titik.jenis == "bulan" or (titik.jenis, titik.nomor) == ("minggu", _MINGGU_TERAKHIR):
        return akhir_bulan(titik.tahun or 0, titik.bulan or 0)
    return _tanggal(titik, 7 * titik.nomor if titik.jenis == "minggu" else titik.nomor)


def _tanggal(titik: Titik, hari: int) -> date:
    tahun, bulan = titik.tahun or 0, titik.bulan or 0
    ada = tanggal(tahun, bulan, hari)
    if ada is None:
        nama = BULAN[bulan - 1] if 1 <= bulan <= len(BULAN) else f"bulan {bulan}"
        raise TolakError(f"tanggal {hari} {nama} {tahun} tidak ada dalam kalender")
    return ada
