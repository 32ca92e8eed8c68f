"""The same facts for programs: JSON, schemaVersion 1. Only additions come later.

Keys and their order are a contract; see ``docs/json.md``.
"""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from zi.model.capaian import Angka, BuktiDinilai, Capaian, IndikatorDinilai, KomponenDinilai, PeriodeDinilai
from zi.model.monev import RekomendasiDinilai
from zi.model.periode import Periode
from zi.model.rencana import Rencana
from zi.model.tagihan import Tagihan
from zi.model.teks import lolos
from zi.model.temuan import Temuan
from zi.output.angka import desimal
from zi.output.lampiran import sel

Data = dict[str, Any]


def tulis(data: Data | list[Data]) -> str:
    """Write JSON: two spaces, UTF-8; what could steer a terminal is escaped."""
    teks = json.dumps(data, ensure_ascii=False, indent=2)
    return lolos(teks) + "\n"


def kepala(jenis: str) -> Data:
    """Give what every answer begins with."""
    return {"schemaVersion": 1, "kind": jenis}


def status(capaian: Capaian, komponen: int | None = None, rev: str | None = None) -> Data:
    """Give the whole of ``zi status``; ``komponen`` narrows the list, never the totals.

    ``rev`` is the commit that the figures are of, None for the working tree.
    """
    dasar = capaian.rencana.dasar
    return {
        **kepala("status"),
        "satker": dasar.satker if dasar else None,
        "tahun": capaian.rencana.tahun,
        "per": capaian.per.isoformat(),
        "rev": rev,
        **(angka(capaian.angka) if capaian.angka else {}),
        "komponen": [_komponen(satu) for satu in capaian.komponen if komponen in {None, satu.nomor}],
    }


def angka(satu: Angka) -> Data:
    """Give the figures of an indikator, a komponen or a plan."""
    return {
        "target": satu.target,
        "realisasi": satu.realisasi,
        "target_jatuh_tempo": satu.target_jatuh_tempo,
        "realisasi_jatuh_tempo": satu.realisasi_jatuh_tempo,
        "capaian": desimal(satu.capaian),
        "capaian_jatuh_tempo": desimal(satu.capaian_jatuh_tempo),
        "terlambat": satu.terlambat,
    }


def _komponen(komponen: KomponenDinilai) -> Data:
    return {
        "id": str(komponen.nomor),
        "nama": komponen.nama,
        **angka(komponen.angka),
        "indikator": [indikator(satu) for satu in komponen.indikator],
    }


def indikator(dinilai: IndikatorDinilai) -> Data:
    """Give one indikator with its figures and periode."""
    satu = dinilai.indikator
    return {
        "id": satu.id,
        "aspek": satu.aspek,
        "kegiatan": satu.kegiatan,
        "indikator": satu.uraian,
        "bukti_fisik": satu.bukti_fisik,
        "waktu": satu.waktu,
        "target_capaian": satu.teks_target,
        "dokumen": list(satu.dokumen),
        "penanggung_jawab": list(satu.penanggung_jawab),
        **angka(dinilai.angka),
        "periode": [_periode(periode) for periode in dinilai.periode],
    }


def _waktu(periode: Periode) -> Data:
    return {
        "kode": periode.kode,
        "mulai": periode.mulai.isoformat(),
        "tenggat": periode.tenggat.isoformat(),
        "triwulan": periode.triwulan,
    }


def _periode(dinilai: PeriodeDinilai) -> Data:
    return {
        **_waktu(dinilai.periode),
        "target": dinilai.target,
        "realisasi": dinilai.realisasi,
        "status": dinilai.status,
        "bukti": [_bukti(satu) for satu in dinilai.bukti],
        "kurang": list(dinilai.kurang),
    }


def _bukti(dinilai: BuktiDinilai) -> Data:
    return {
        "folder": dinilai.bukti.folder,
        "tanggal": dinilai.bukti.tanggal.isoformat(),
        "uraian": dinilai.bukti.uraian,
        "dihitung": dinilai.dihitung,
        "alasan": dinilai.alasan,
        "kurang": list(dinilai.kurang),
    }


def due(
    tagihan: Iterable[Tagihan],
    per: date,
    hari: int | None,
    rev: str | None = None,
    rekomendasi: Iterable[RekomendasiDinilai] = (),
) -> Data:
    """Give what is late and what comes next, and the open recommendations of meetings, already chosen and ordered."""
    return {
        **kepala("due"),
        "per": per.isoformat(),
        "hari": hari,
        "rev": rev,
        "periode": [_tagihan(satu, per) for satu in tagihan],
        "rekomendasi": [_rekomendasi(satu, per) for satu in rekomendasi],
    }


def _rekomendasi(satu: RekomendasiDinilai, per: date) -> Data:
    return {
        "id": satu.rekomendasi.id,
        "tahun": satu.catatan.tahun,
        "uraian": satu.rekomendasi.uraian,
        "penanggung_jawab": list(satu.rekomendasi.penanggung_jawab),
        "tenggat": satu.rekomendasi.tenggat.isoformat(),
        "sisa_hari": (satu.rekomendasi.tenggat - per).days,
    }


def _tagihan(tagihan: Tagihan, per: date) -> Data:
    rencana, satu, ke = tagihan
    return {
        "id": satu.indikator.id,
        "indikator": satu.indikator.uraian,
        "kode": ke.periode.kode,
        "mulai": ke.periode.mulai.isoformat(),
        "tenggat": ke.periode.tenggat.isoformat(),
        "sisa_hari": (ke.periode.tenggat - per).days,
        "status": ke.status,
        "target": ke.target,
        "realisasi": ke.realisasi,
        "kurang": list(ke.kurang),
        "penanggung_jawab": list(satu.indikator.penanggung_jawab),
        "tahun": rencana.tahun,
    }


def show(
    capaian: Capaian, dinilai: IndikatorDinilai, rev: str | None = None, riwayat: list[Data] | None = None
) -> Data:
    """Give one indikator whole. ``riwayat`` are the events of ``zi log``, None where git could not tell."""
    return {
        **kepala("show"),
        "tahun": capaian.rencana.tahun,
        "per": capaian.per.isoformat(),
        "rev": rev,
        "komponen": f"{dinilai.indikator.komponen}. {dinilai.indikator.nama_komponen}",
        **indikator(dinilai),
        "riwayat": riwayat,
    }


def jadwal(teks: str, tahun: int, periode: Iterable[Periode]) -> Data:
    """Give how words were read."""
    return {**kepala("jadwal"), "teks": teks, "tahun": tahun, "periode": [_waktu(satu) for satu in periode]}


def plan(rencana: Rencana) -> Data:
    """Give the lampiran: the decree's cells, each number as the decree prints it, merged cells in every row."""
    return {
        **kepala("plan"),
        "tahun": rencana.tahun,
        "baris": [{"id": satu.id, **sel(satu)} for satu in rencana.indikator],
    }


def check(temuan: Iterable[Temuan]) -> Data:
    """Give all findings."""
    return {**kepala("check"), "temuan": [_temuan(satu) for satu in temuan]}


def _temuan(temuan: Temuan) -> Data:
    return {
        "aturan": temuan.aturan,
        "tingkat": temuan.tingkat,
        "berkas": temuan.letak.berkas,
        "baris": temuan.letak.baris,
        "kolom": temuan.letak.kolom,
        "pesan": temuan.pesan,
        "saran": temuan.saran,
    }
