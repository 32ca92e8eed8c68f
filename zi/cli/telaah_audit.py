"""Gather what an audit judges, and judge it."""

import re
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.cli.kantor import cari_akar, gagal, hari_kantor, periksa_versi
from zi.model.audit import bukti, commit
from zi.model.audit.commit import Acuan
from zi.model.audit.lfs import rusak
from zi.model.audit.temuan import TemuanAudit, urut
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.model.zona import akhir_hari
from zi.repo import loader
from zi.repo.audit import lfs
from zi.repo.audit.catatan import baca_catatan, hari_commit
from zi.repo.audit.isi_sama import isi_sama
from zi.repo.audit.tanda_tangan import tanda_tangan
from zi.repo.git import GitGagal
from zi.repo.objek import SEBAGIAN
from zi.repo.revisi import PLAN, TEMPLAT, Revisi
from zi.repo.revisi import commit as cari_commit
from zi.repo.riwayat import pembaca, riwayat
from zi.repo.terhitung import Penilai
from zi.repo.utama import Utama, ujung_riwayat

_ID = re.compile(r"[0-9a-f]{7,64}")


class Audit(NamedTuple):
    """What was looked at, what is to be explained, and what could not be looked at; ``sumber`` is the plan's tree."""

    akar: Path
    sumber: Revisi
    rencana: Rencana
    riwayat: Riwayat
    temuan: list[TemuanAudit]
    catatan: list[str]
    hari_ini: date


def telaah(folder: Path | None, rev: str | None, sejak: str | None, per: date | None = None) -> Audit:
    """Audit the main branch, or the history of a revision. Raises GitGagal where git cannot tell.

    It is judged as of now, or as of the end of the day ``per``: then the same history is judged alike on every day.
    """
    akar = cari_akar(folder)
    sumber = Revisi(akar, ujung_riwayat(akar, rev), PLAN)
    rencana = {tahun: loader.muat_rencana(sumber, tahun) for tahun in sumber.tahun()}
    if not rencana:
        gagal("Pada revisi itu belum ada rencana (plan/<tahun>/rencana.yaml).")
    for satu in rencana.values():
        periksa_versi(satu)
    terbaru, penilai = rencana[max(rencana)], Penilai(akar, {})
    utama = Utama(terbaru.pengaturan.cabang_utama, sumber.rev, terbaru.zona)
    semua = riwayat(akar, utama, ["plan", "evidence"], penilai.gudang)
    if not all(satu.pasti for satu in semua.semua):
        raise GitGagal(SEBAGIAN)
    rapat, catatan = _rapat(sumber, rencana)
    dasar = _dasar(semua, rencana, rapat, penilai)
    isi, catatan_isi = _isi(semua, dasar, penilai)
    acuan = [*_sejak(akar, sejak), *(baca_catatan(akar) if rev is None else ())]  # notes are on the main branch
    hari, kini = per or hari_kantor(akar), _kini(semua, per)
    temuan = [*isi, *_commit(akar, semua, terbaru, kini), *_ulang(semua, acuan, rencana, hari)]
    templat = Revisi(akar, sumber.rev, TEMPLAT)
    return Audit(akar, templat, terbaru, semua, urut(temuan), [*catatan, *catatan_isi], hari)


def _kini(semua: Riwayat, per: date | None) -> int:
    """Give the instant after which no commit can have been made: now, or the end of a day that history has reached."""
    return max(akhir_hari(per, semua.zona), semua.akhir.saat) if per else int(time.time())


def _rapat(sumber: Revisi, rencana: Iterable[int]) -> tuple[dict[tuple[int, int], date], list[str]]:
    """Read the days of all meetings, and say which registers could not be read."""
    hasil, catatan = dict[tuple[int, int], date](), list[str]()
    for tahun in rencana:
        for triwulan in range(1, 5):
            monev, salah = loader.muat_monev(sumber, tahun, triwulan)
            if monev:
                hasil[tahun, triwulan] = monev.rapat.tanggal
            elif salah:
                berkas = f"plan/{tahun}/monev/TW{triwulan}.yaml"
                catatan.append(f"{berkas} tidak terbaca, jadi hari rapatnya tidak ikut diperiksa: zi check")
    return hasil, catatan


def _dasar(semua: Riwayat, rencana: Mapping[int, Rencana], rapat: bukti.Rapat, penilai: Penilai) -> bukti.Dasar:
    """Gather what changes of evidence are judged by."""
    naskah = pembaca(penilai.gudang)
    mencabut = (objek for objek, isi in penilai.gudang.items() if b"dicabut" in isi)
    tercabut = frozenset(objek for objek in mencabut if (isi := naskah(objek)) and isi.dicabut)
    return bukti.Dasar(rencana, rapat, tercabut, lfs.setara(penilai.akar, bukti.diganti(semua)))


def _isi(semua: Riwayat, dasar: bukti.Dasar, penilai: Penilai) -> tuple[list[TemuanAudit], list[str]]:
    """Judge the records: what was changed, what is used twice, what came late, what LFS keeps."""
    objek = {satu: (rekam.folder, nama) for rekam in semua.rekam.values() for nama, satu in rekam.isi.items()}
    penunjuk = lfs.penunjuk(penilai.akar, objek)
    diperiksa = lfs.periksa(penilai.akar, penunjuk)
    lewat_lfs = penunjuk | lfs.berkasnya(penilai.akar, penunjuk, objek)
    sama = isi_sama(semua, dasar.rencana, penilai, pembaca(penilai.gudang), lewat_lfs)
    temuan = [
        *bukti.diubah(semua, dasar),
        *bukti.lambat(semua, dasar.rencana),
        *bukti.sama(semua, sama),
        *rusak((*objek[satu], penunjuk[satu].sha256) for satu in diperiksa.rusak),
    ]
    banyak = len(diperiksa.tidak_ada)
    belum = f"{banyak} berkas Git LFS tidak ada di salinan ini, jadi isinya tidak diperiksa: git lfs fetch"
    return temuan, [belum] if banyak else []


def _commit(akar: Path, semua: Riwayat, rencana: Rencana, kini: int) -> Iterator[TemuanAudit]:
    """Judge the commits: their times, how they came in, who made and accepted them, their signatures."""
    yield from commit.waktu(semua, kini)
    yield from commit.tanpa_penggabungan(semua)
    yield from commit.sendiri(semua)
    if sejak := rencana.pengaturan.tanda_tangan_sejak:
        perlu = commit.perlu_tanda_tangan(semua, sejak)
        yield from commit.tanda_tangan(semua, tanda_tangan(akar, [satu.rev for satu in perlu]))


def _sejak(akar: Path, sejak: str | None) -> list[Acuan]:
    """Give the commit that was named as the last one audited, with its day where this copy still has it.

    An id that it does not have is taken as it is: that it is gone is what has to be explained.
    """
    if sejak is None:
        return []
    try:
        rev = cari_commit(akar, sejak)
        return [Acuan(rev, "yang terakhir diaudit", hari_commit(akar, rev))]
    except GitGagal:
        if not _ID.fullmatch(sejak.lower()):
            raise
        return [Acuan(sejak.lower(), "yang terakhir diaudit")]


def _ulang(semua: Riwayat, acuan: list[Acuan], rencana: Mapping[int, Rencana], hari_ini: date) -> Iterator[TemuanAudit]:
    """Judge whether the history was written anew, but for the purges that some year's plan names."""
    pembersihan = [satu for milik in rencana.values() if milik.dasar for satu in milik.dasar.riwayat]
    return commit.ditulis_ulang(semua, acuan, pembersihan, hari_ini)
