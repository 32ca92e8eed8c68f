"""The facts of the monev report, one set for all its forms. Templates lay out; nothing is computed in them."""

from collections.abc import Collection

from zi.model.kurva import kurva
from zi.output.audit import butir, lingkup
from zi.output.data import Data, kepala
from zi.output.harfiah import Harfiah
from zi.output.laporan import bukti, grafik, monev, periode, tata
from zi.output.laporan import kata as kata_laporan
from zi.output.laporan.bahan import Asal, Bahan
from zi.output.laporan.narasi import narasi
from zi.output.laporan.rekap import angka
from zi.output.templat import VERSI_FAKTA

__all__ = ["Asal", "Bahan", "fakta"]


def fakta(bahan: Bahan) -> Data:
    """Give everything that a report shows; its fields are described in ``docs/laporan.md``.

    A ``str`` is a cell of the decree, whose ``*…*`` are italics; every other text is ``Harfiah`` or zi's own.
    """
    isi = {
        "keputusan": tata.keputusan(bahan),
        "kop": tata.kop(bahan),
        "tata": tata.tata(bahan.rencana.pengaturan.laporan),
        "surat": tata.surat(bahan),
        "pengesahan": tata.pengesahan(bahan),
        "catatan": list(kata_laporan.catatan(bahan)),
        **_angka(bahan),
        **_rapat(bahan),
        **_bukti(bahan),
        "kurva": grafik.fakta(kurva(bahan.laporan.capaian)),
    }
    return {**_kepala(bahan), **isi, "narasi": narasi(bahan, isi)}


def _kepala(bahan: Bahan) -> Data:
    return {
        **kepala("report"),
        "versi_fakta": VERSI_FAKTA,
        "satker": Harfiah(tata.satker(bahan)),
        "tahun": bahan.rencana.tahun,
        "triwulan": bahan.laporan.triwulan,
        "tahunan": bahan.laporan.triwulan is None,
        "per": bahan.laporan.per.isoformat(),
        "rev": bahan.asal.rev,
        "draf": bahan.asal.draf,
        "zi": bahan.asal.zi,
        "kata": kata_laporan.kata(bahan),
    }


def _angka(bahan: Bahan) -> Data:
    laporan, kategori = bahan.laporan, bahan.rencana.pengaturan.kategori
    milik = angka(laporan.angka, [satu.angka for satu in laporan.indikator], kategori)
    return {**milik, "angka": milik, "kategori_ada": bool(kategori)}


def _rapat(bahan: Bahan) -> Data:
    return {
        "rapat": monev.rapat(bahan.rapat),
        "kendala": list(monev.kendala(bahan)),
        "rekomendasi": monev.rekomendasi(bahan),
        "tindak_lanjut": monev.lanjutan(bahan),
        "tim": tata.tim(bahan),
    }


def _bukti(bahan: Bahan) -> Data:
    """Give the rows and the list of evidence that they point to."""
    laporan, tempat = bahan.laporan, bahan.tempat()
    urut = {folder: nomor for nomor, folder in enumerate(tempat, start=1)}
    anggota, lain = bukti.tim(bahan, urut)
    return {
        "komponen": periode.komponen(bahan, urut),
        "tunggakan": list(periode.tagihan(laporan.tunggakan, laporan.per)),
        "mendatang": list(periode.tagihan(laporan.mendatang, laporan.per)),
        "keterlibatan": anggota,
        "di_luar_tim": lain,
        "daftar_bukti": bukti.daftar(bahan, tempat),
        "perlu_dijelaskan": _dijelaskan(bahan, tempat),
        "perlu_diperbaiki": kata_laporan.perlu_diperbaiki(bahan),
    }


def _dijelaskan(bahan: Bahan, tempat: Collection[str]) -> Data:
    """Give what has to be explained of the evidence that the report shows, and of commits; count the rest."""
    milik = [satu for satu in bahan.audit if satu.bukti is None or satu.bukti in tempat]
    return {
        "ada": bahan.riwayat is not None,
        "lingkup": Harfiah(lingkup(bahan.riwayat) if bahan.riwayat else ""),
        "temuan": [butir(satu) for satu in milik],
        "lain": len(bahan.audit) - len(milik),
    }
