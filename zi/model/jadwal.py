"""What the decree's words for a schedule mean: one periode or more, or the reason why not.

The words are cut into pieces (``zi.model.waktu``); what stands here is the grammar over their
letters. A misread schedule is the worst fault this program can have, so every piece must be used
and whatever is not certain is refused. ``docs/jadwal.md`` tells the same to people.
"""

import itertools
import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from zi.model import periode
from zi.model.hari import BULAN
from zi.model.periode import Periode
from zi.model.titik import (
    NAMA_JENIS,
    Titik,
    TolakError,
    baca_titik,
    hari_terakhir,
    lengkapi,
    periode_berturut,
    satu_periode,
)
from zi.model.waktu import Kata, potong

_BILANGAN = r"(?:n(?:\([Nn]\))?|N)"
_FREKUENSI = re.compile(
    rf"P?(?:(?P<sifat>A)|(?P<angka>{_BILANGAN})(?P<satuan>[btTS])|(?P<tunggal>[btTSWH]))(?P<sekali>s)?"
    r"(?P<tahun>t?Y)?(?P<isi>\(.*\))?"
)
_SETAHUN = 12
_SATU_SATU = frozenset({"TW", "SM", "B"})  # of these a range is one periode each, whatever joins them
_PANJANG = 500  # characters; no real schedule comes near, and a hostile one must not cost time
_PER_TANGGAL = {3: "triwulan", 6: "semester"}


class Ditolak(NamedTuple):
    """Words that are not read: why, and the pieces that were understood so far."""

    alasan: str
    terbaca: str


@lru_cache(maxsize=1024)  # a plan says the same few words many times
def baca(teks: str, tahun: int) -> tuple[Periode, ...] | Ditolak:
    """Read a schedule in the plan of ``tahun`` (1000 to 2999): its periode in order of the words."""
    if len(teks) > _PANJANG:
        return Ditolak("terlalu panjang untuk sebuah jadwal", "")
    kata = potong(teks, tahun)
    try:
        hasil = _baca(kata, tahun)
        _tanpa_tumpang(hasil)
    except TolakError as tolak:
        dikenal = [bagian.teks for bagian in kata if bagian.huruf not in "x?"]
        return Ditolak(str(tolak), re.sub(r"\( | (?=[),])", lambda sela: sela.group().strip(), " ".join(dikenal)))
    return hasil


def _baca(kata: list[Kata], tahun: int) -> tuple[Periode, ...]:
    _tanpa_asing(kata)
    huruf = "".join(bagian.huruf for bagian in kata)
    if cocok := _FREKUENSI.fullmatch(huruf):
        if huruf[0] == "P" or cocok["sifat"] or cocok["sekali"]:
            return _frekuensi(kata, cocok, tahun)
        if cocok["tunggal"] and not cocok["isi"]:
            raise TolakError(f"“{_teks(kata)}” saja: tidak jelas apakah setiap {kata[0].teks} atau satu kali")
    if re.search("[PAs]", huruf):
        raise TolakError("frekuensi bercampur dengan kata lain; hanya satu frekuensi, atau daftar waktu")
    if "L" in huruf:
        return (_batas(kata, huruf, tahun),)
    return _daftar(kata, tahun, tahun)


def _tanpa_asing(kata: list[Kata]) -> None:
    if not kata:
        raise TolakError("tidak ada kata yang menyebut waktu")
    for bagian in kata:
        if bagian.huruf == "x":
            raise TolakError(bagian.sebab)
    if asing := [bagian.teks for bagian in kata if bagian.huruf == "?"]:
        raise TolakError(f"{', '.join(f'“{teks}”' for teks in asing)} tidak dikenal")


def _teks(kata: list[Kata]) -> str:
    return " ".join(bagian.teks for bagian in kata)


def _tanpa_tumpang(hasil: tuple[Periode, ...]) -> None:
    for lama, baru in itertools.pairwise(hasil):
        if baru.mulai <= lama.tenggat:
            raise TolakError(f"{lama.kode} dan {baru.kode} bertumpang tindih")


def _batas(kata: list[Kata], huruf: str, tahun: int) -> Periode:
    """Read ``paling lambat D``: from 1 January of the plan year to that day."""
    titik = baca_titik(kata[1:]) if huruf[0] == "L" else Titik("")
    if titik.jenis != "hari":
        raise TolakError("sesudah “paling lambat” harus ada satu tanggal")
    hari = hari_terakhir(lengkapi([titik], tahun)[0])
    if hari.year < tahun:
        raise TolakError(f"batasnya jatuh sebelum tahun rencana {tahun}")
    return periode.hari(date(tahun, 1, 1), hari, tahun)


def _frekuensi(kata: list[Kata], cocok: re.Match[str], tahun: int) -> tuple[Periode, ...]:
    lama = _bulan_sekali(kata, cocok)
    tahun_kode = kata[cocok.end("tahun") - 1].nilai if cocok["tahun"] else tahun
    rata = tuple(periode.bagian(lama, urut, tahun_kode, tahun) for urut in range(1, _SETAHUN // lama + 1))
    if cocok["isi"] is None:
        return rata
    isi = kata[cocok.start("isi") + 1 : cocok.end("isi") - 1]
    dalam = _FREKUENSI.fullmatch("".join(bagian.huruf for bagian in isi))
    if dalam and not dalam["isi"]:
        if _bulan_sekali(isi, dalam) != lama:
            raise TolakError("frekuensi di dalam kurung berbeda dari yang di depannya")
        return rata
    return _bertanggal(rata, _daftar(isi, tahun_kode, tahun, dalam_kurung=True), lama)


def _bulan_sekali(kata: list[Kata], cocok: re.Match[str]) -> int:
    """Give how many months one occurrence of a frequency takes; it must divide the year evenly."""
    letak = max(cocok.start(nama) for nama in ("sifat", "satuan", "tunggal"))  # one letter is one piece of the words
    satuan = kata[letak]
    if satuan.huruf in "WH":
        raise TolakError(f"tenggat {'mingguan' if satuan.huruf == 'W' else 'harian'} tidak dapat dihitung")
    bilangan = [k.nilai for k in kata[slice(*cocok.span("angka"))] if k.huruf in "nN"]
    if len(set(bilangan)) > 1:
        raise TolakError("angka dan hurufnya tidak sama")
    lama = satuan.nilai * (bilangan[0] if bilangan else 1)
    if not lama or _SETAHUN % lama:
        raise TolakError("frekuensi itu tidak membagi satu tahun sama panjang")
    return lama


def _bertanggal(rata: tuple[Periode, ...], hari: tuple[Periode, ...], lama: int) -> tuple[Periode, ...]:
    """Give the n-th triwulan or semester the n-th date in the brackets."""
    if lama not in _PER_TANGGAL:
        raise TolakError("tanggal dalam kurung hanya untuk “Per Triwulan” dan “Per Semester”")
    nama = _PER_TANGGAL[lama]
    if len(hari) != len(rata):
        raise TolakError(f"ada {len(rata)} {nama}, tetapi {len(hari)} tanggal di dalam kurung")
    berikut = [satu.tenggat for satu in rata[1:]] + [rata[0].tenggat.replace(year=rata[0].tenggat.year + 1)]
    for bagian, ada, batas in reversed(list(zip(rata, hari, berikut, strict=True))):
        bulan = BULAN[ada.tenggat.month - 1]
        if ada.mulai < bagian.mulai:
            maksud = f"maksudnya {bulan} {ada.tenggat.year + 1}?"
            raise TolakError(f"{bulan} {ada.tenggat.year} jatuh sebelum {nama} {bagian.kode[-1]} mulai; {maksud}")
        if ada.mulai > batas:
            raise TolakError(f"{bulan} {ada.tenggat.year} terlalu jauh sesudah {nama} {bagian.kode[-1]}")
    return tuple(
        ada._replace(kode=bagian.kode, triwulan=bagian.triwulan if lama == 3 else ada.triwulan)
        for bagian, ada in zip(rata, hari, strict=True)
    )


def _daftar(kata: list[Kata], tahun_isi: int, tahun: int, *, dalam_kurung: bool = False) -> tuple[Periode, ...]:
    """Read a list of points and ranges; a point without any year lies in ``tahun_isi``."""
    if any(bagian.huruf in "()" for bagian in kata):
        raise TolakError("kurung hanya dapat dibaca sesudah “Per Triwulan” atau “Per Semester”")
    butir = [_rentang(potongan) for potongan in _pisah(kata, ",/")]
    if dalam_kurung and butir[0][0].jenis == "minggu":
        butir[0][0] = butir[0][0]._replace(sebar=True)
    if butir[0][0].sebar and any(len(ujung) > 1 and ujung[-1].jenis == "bulan" for ujung in butir):
        raise TolakError("tidak jelas apakah minggunya berlaku untuk setiap bulan dalam rentang")
    titik = lengkapi([satu for ujung in butir for satu in ujung], tahun_isi)
    awal = iter(titik)
    pasangan = [[next(awal) for _ in ujung] for ujung in butir]
    for ujung, lengkap in zip(butir, pasangan, strict=True):
        if len(ujung) > 1 and ujung[0].tahun is None and lengkap[0].kunci == lengkap[-1].kunci:
            raise TolakError("kedua ujung rentangnya sama")
    jenis = _sejenis(pasangan, garis_miring=any(bagian.huruf == "/" for bagian in kata))
    if dalam_kurung and jenis in _SATU_SATU:
        raise TolakError("di dalam kurung harus ada tanggal, minggu, atau bulan")
    if jenis in _SATU_SATU:
        return tuple(satu for ujung in pasangan for satu in periode_berturut(ujung[0], ujung[-1], tahun))
    return tuple(satu_periode(ujung[0], ujung[-1], tahun) for ujung in pasangan)


def _rentang(kata: list[Kata]) -> list[Titik]:
    """Read one item of a list: one point, or the two ends of a range."""
    ujung = _pisah(kata, "-")
    if len(ujung) > 2:
        raise TolakError("lebih dari dua ujung dalam satu rentang")
    if re.fullmatch(r"n-D", "".join(bagian.huruf for bagian in kata)) and "-" in kata[2].teks and kata[1].teks == "-":
        raise TolakError("tanda “-” dipakai sebagai rentang dan di dalam tanggal")
    return [baca_titik(satu) for satu in ujung]


def _pisah(kata: list[Kata], tanda: str) -> list[list[Kata]]:
    """Split at the pieces of these letters; ``, dan`` is one separator."""
    hasil: list[list[Kata]] = [[]]
    for nomor, bagian in enumerate(kata):
        if bagian.huruf not in tanda:
            hasil[-1].append(bagian)
        elif hasil[-1] or not nomor or {bagian.huruf, kata[nomor - 1].huruf} != {","}:
            hasil.append([])
    return hasil


def _sejenis(butir: list[list[Titik]], *, garis_miring: bool) -> str:
    """Give the kind of a list's items; refuse different ones, and ``/`` between months or days."""
    jenis = {_jenis(ujung) for ujung in butir}
    if len(jenis) > 1:
        raise TolakError(f"jenis waktu dicampur dalam satu daftar: {_sebut(jenis)}")
    if garis_miring and not jenis & _SATU_SATU:
        raise TolakError("“/” tidak jelas: rentang, daftar, atau pilihan?")
    return jenis.pop()


def _jenis(ujung: list[Titik]) -> str:
    """Give the kind of a point or range; from a month to a day is a range of days."""
    jenis = {titik.jenis for titik in ujung}
    if len(jenis) > 1 and jenis != {"hari", "bulan"}:
        raise TolakError(f"jenis waktu dicampur dalam satu rentang: {_sebut(jenis)}")
    return "hari" if len(jenis) > 1 else jenis.pop()


def _sebut(jenis: set[str]) -> str:
    return ", ".join(sorted(NAMA_JENIS[satu] for satu in jenis))
