"""What ``zi record`` must know, filled in: from the command line, from questions at a terminal, or not at all."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.cli.catat import serahan, tanya
from zi.cli.catat.meja import Meja, cari_bukti, id_asing
from zi.cli.catat.pilihan import Pilihan
from zi.cli.catat.serahan import Serahan
from zi.cli.catat.tanya_periode import periode_untuk
from zi.cli.catat.tanya_serahan import apa_yang_selesai, berkas_per_jenis
from zi.model.bukti import Bukti
from zi.model.gagal import SalahPakai
from zi.model.hari import baca_tanggal
from zi.model.hari_tersirat import tersirat
from zi.model.rencana import Indikator
from zi.model.teks import kalimat
from zi.repo import loader
from zi.repo.loader import TahunKantor

_GIT_BASH = (
    "Git Bash tidak memberi zi terminal untuk bertanya. Buka PowerShell atau Windows Terminal di folder ini, lalu "
    "ulangi; atau sebut semuanya di baris perintah."
)


class Isian(NamedTuple):
    """One record to be made, or (with ``ke``) to be completed.

    ``ganti`` is one that it takes the place of, for the reason in ``alasan``.
    """

    kantor: TahunKantor
    indikator: Indikator
    kode: str
    tanggal: date
    uraian: str
    serahan: tuple[Serahan, ...]
    ke: Bukti | None = None
    ganti: Bukti | None = None
    alasan: str = ""


def lengkapi(meja: Meja, p: Pilihan) -> Isian:
    """Fill in everything; without a terminal nothing is asked, and SalahPakai names all that is missing."""
    id_indikator, kata = _pisahkan(p)
    if p.ke is not None:
        return _melengkapi(meja, p, id_indikator, kata)
    if p.ganti is not None:
        return _mengganti(meja, p, id_indikator, kata)
    return _baru(meja, p, id_indikator, kata)


def _baru(meja: Meja, p: Pilihan, id_indikator: str | None, kata: Iterable[str]) -> Isian:
    kantor = meja.muat(_tahun(meja, p))
    berkas, salah = serahan.baca(kata, kantor.rencana.kamus_jenis)
    if id_indikator is not None and (asing := id_asing(kantor.rencana, id_indikator)):
        salah.insert(0, asing + _di_tahun_lain(meja, p, id_indikator))
    if not tanya.bisa():
        salah += _belum_ada(p, id_indikator, ada_isi=bool(berkas or salah or p.tautan or p.arsip))
        salah += [_GIT_BASH] if salah and tanya.git_bash() else []
    if salah:
        raise SalahPakai("\n".join(salah))
    return _tanyakan(meja, p, kantor, id_indikator, berkas)


def _pisahkan(p: Pilihan) -> tuple[str | None, tuple[str, ...]]:
    """Tell the id from the files: the first word is the id, unless it names a file."""
    if not p.kata:
        return None, ()
    awal = p.kata[0]
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)*", awal):
        return awal, p.kata[1:]
    if Path(awal).exists() or re.search(r"[=/\\*?]|\.[A-Za-z][A-Za-z0-9]{1,4}$", awal):
        return None, p.kata
    return awal, p.kata[1:]


def _tahun(meja: Meja, p: Pilihan) -> int:
    """Choose the plan by the day of the action: that of its year, else the newest earlier one, else the oldest."""
    ada, hari = meja.sumber.tahun(), p.tanggal or meja.hari_ini
    if p.tahun is not None and p.tahun not in ada:
        raise SalahPakai(f"Tidak ada rencana {p.tahun}. Yang ada: {', '.join(map(str, ada))}.")
    return p.tahun or max((satu for satu in ada if satu <= hari.year), default=ada[0])


def _belum_ada(p: Pilihan, id_indikator: str | None, *, ada_isi: bool) -> list[str]:
    """Name everything that was not given, each with how to give it."""
    return [
        pesan
        for kurang, pesan in (
            (id_indikator is None, "ID indikator belum disebut, misalnya zi record 1.3.1.2 … (lihat zi due)."),
            (not ada_isi, "Berkasnya belum disebut, misalnya laporan.pdf foto-1.jpg (atau --tautan, --arsip)."),
            (p.tanggal is None, "--tanggal belum diberikan: hari kegiatannya selesai, misalnya --tanggal 2026-07-03."),
            (
                not (p.uraian or "").strip(),
                '--uraian belum diberikan: tentang apa, misalnya --uraian "Rapat monev triwulan II".',
            ),
        )
        if kurang
    ]


def _melengkapi(meja: Meja, p: Pilihan, id_indikator: str | None, kata: Iterable[str]) -> Isian:
    """Add to a record that is there: everything but the files is known from its folder."""
    kantor, bukti = cari_bukti(meja, p.ke or "")
    for nama, diminta, ada in (
        ("ID", id_indikator, bukti.id),
        ("--periode", p.periode and p.periode.upper(), bukti.kode),
        ("--tanggal", p.tanggal, bukti.tanggal),
        ("--uraian", p.uraian, bukti.uraian),
    ):
        if diminta is not None and diminta != ada:
            raise SalahPakai(f"{nama} “{diminta}” berbeda dari yang tercatat di {bukti.folder}, yaitu “{ada}”.")
    if bukti.isi.dicabut:
        raise SalahPakai(f"{bukti.folder} sudah dicabut; buat bukti baru.")
    berkas, salah = serahan.baca(kata, kantor.rencana.kamus_jenis)
    indikator = kantor.rencana.menurut_id.get(bukti.id)
    if indikator is None:
        salah.append(f"Indikator {bukti.id} tidak ada dalam rencana {kantor.rencana.tahun}; perbaiki dahulu: zi check")
    if not salah and indikator and tanya.bisa() and not (berkas or p.tautan or p.arsip):
        berkas = berkas_per_jenis(indikator, kantor.rencana.kamus_jenis, [], bukti.jenis_ada)
    if not (salah or berkas or p.tautan or p.arsip):
        salah.append("Berkas yang ditambahkan belum disebut.")
    if salah or indikator is None:
        raise SalahPakai("\n".join(salah))
    return Isian(kantor, indikator, bukti.kode, bukti.tanggal, bukti.uraian, tuple(berkas), bukti)


def _mengganti(meja: Meja, p: Pilihan, id_indikator: str | None, kata: Iterable[str]) -> Isian:
    """Make a record that takes the place of another: what is not said is as it was there."""
    kantor, lama = cari_bukti(meja, p.ganti or "")
    if lama.isi.dicabut:
        sebab = kalimat(lama.isi.dicabut.alasan)
        raise SalahPakai(f"{lama.folder} sudah dicabut: {sebab} Buat bukti baru, tanpa --ganti.")
    alasan = p.alasan or (tanya.baris("Alasan bukti lama diganti") if tanya.bisa() else "")
    if not alasan:
        raise SalahPakai(f"--alasan belum diberikan: mengapa {lama.folder} diganti.")
    pindah = id_indikator not in {None, lama.id}
    diisi = p._replace(
        tahun=kantor.rencana.tahun,
        periode=p.periode or (None if pindah else lama.kode),
        tanggal=p.tanggal or lama.tanggal,
        uraian=p.uraian or lama.uraian or lama.id,
    )
    return _baru(meja, diisi, id_indikator or lama.id, kata)._replace(ganti=lama, alasan=alasan)


def _tanyakan(meja: Meja, p: Pilihan, kantor: TahunKantor, id_indikator: str | None, berkas: list[Serahan]) -> Isian:
    """Ask for what was not given, beginning with what is due; nothing is asked where nothing is missing."""
    kode, tahun_pasti = p.periode, p.tahun is not None
    ditanya = id_indikator is None or not berkas or p.tanggal is None or not (p.uraian or "").strip()
    if id_indikator is None:
        kantor, id_indikator, kode = apa_yang_selesai(_semua(meja, p, kantor), meja.hari_ini)
        tahun_pasti = True
    indikator = kantor.rencana.menurut_id[id_indikator]
    if ditanya and not (p.tautan or p.arsip):
        berkas = berkas_per_jenis(indikator, kantor.rencana.kamus_jenis, berkas, frozenset())
    tanggal = p.tanggal or _tanya_tanggal(berkas, meja.hari_ini)
    uraian = (p.uraian or "").strip() or _tanya_uraian(indikator)
    if not tahun_pasti:
        kantor = _menurut_hari(meja, kantor, p._replace(tanggal=tanggal), id_indikator)
    kantor, kode = periode_untuk(meja, kantor, indikator.id, tanggal, kode, tahun_pasti=tahun_pasti)
    indikator = kantor.rencana.menurut_id[id_indikator]
    return Isian(kantor, indikator, kode, tanggal, uraian, tuple(berkas))


def _semua(meja: Meja, p: Pilihan, kantor: TahunKantor) -> list[TahunKantor]:
    """Give every plan that is whole, for what another year still lacks can be what is done; else the one asked for."""
    if p.tahun is not None:
        return [kantor]
    lain = [loader.muat(meja.sumber, satu) for satu in meja.sumber.tahun() if satu != kantor.rencana.tahun]
    return [kantor, *(satu for satu in lain if satu.rencana.utuh)]


def _menurut_hari(meja: Meja, kantor: TahunKantor, p: Pilihan, id_indikator: str) -> TahunKantor:
    """Give the plan of the day that was answered, where it has the indikator."""
    tahun = _tahun(meja, p)
    lain = kantor if tahun == kantor.rencana.tahun else meja.muat(tahun)
    return lain if id_indikator in lain.rencana.menurut_id else kantor


def _di_tahun_lain(meja: Meja, p: Pilihan, id_indikator: str) -> str:
    """Say which other year's plan has an indikator."""
    semua = [] if p.tahun is not None else meja.sumber.tahun()
    ada = [satu for satu in semua if id_indikator in loader.muat_rencana(meja.sumber, satu).menurut_id]
    return f" Rencana {ada[-1]} memuatnya; bila itu maksudnya, sebut --tahun {ada[-1]}." if ada else ""


def _tanya_tanggal(berkas: list[Serahan], hari_ini: date) -> date:
    nama = [satu for serahan_ini in berkas for satu in (serahan_ini.asal.absolute().parent.name, serahan_ini.asal.name)]
    bawaan = tersirat(nama) or hari_ini
    while True:
        jawab = tanya.baris("Tanggal kegiatan selesai (TAHUN-BULAN-HARI)", bawaan.isoformat())
        if hari := baca_tanggal(jawab):
            return hari
        tanya.kata(f"“{jawab}” bukan tanggal yang ada; tulis misalnya 2026-07-03.")


def _tanya_uraian(indikator: Indikator) -> str:
    while not (jawab := tanya.baris("Uraian singkat kegiatannya")):
        tanya.kata(f"Isi dengan beberapa kata, misalnya tentang {indikator.bukti_fisik.casefold()}.")
    return jawab
