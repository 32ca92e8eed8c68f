"""The list of evidence, each cited as readers expect it, path and commit last; and who took part."""

from collections.abc import Mapping, Sequence

from zi.model.bukti import Bukti
from zi.model.hari import tulis
from zi.model.jejak import PANJANG_REV
from zi.model.keterlibatan import Keterlibatan, keterlibatan
from zi.model.selisih import Tempat
from zi.output.data import Data
from zi.output.harfiah import Harfiah
from zi.output.kata import awal_besar, daftar_kata, nama_jenis, sitiran, terbaca, terhitung
from zi.output.laporan.bahan import Bahan
from zi.output.riwayat import nama_penerima

_TANPA_GIT = "tidak diketahui (riwayat git tidak terbaca)"
_BELUM = "belum diterima di cabang utama"


def daftar(bahan: Bahan, tempat: Mapping[str, Sequence[Tempat]]) -> list[Data]:
    """Give every record that the report shows, numbered from 1."""
    return [_satu(urut, di, bahan) for urut, di in enumerate(tempat.values(), start=1)]


def _satu(urut: int, tempat: Sequence[Tempat], bahan: Bahan) -> Data:
    di, bukti = tempat[0], tempat[0].dinilai.bukti
    rapi = terhitung(di.dinilai, nama_jenis)
    return {
        "urut": urut,
        "sitiran": Harfiah(awal_besar(sitiran(bukti))),
        "nomor": Harfiah(bukti.isi.nomor or ""),
        "tanggal": bukti.tanggal.isoformat(),
        "tanggal_kata": tulis(bukti.tanggal),
        "perihal": Harfiah(bukti.uraian),
        "untuk": [Harfiah(f"{satu.id} {satu.kode}") for satu in tempat],
        "indikator": bahan.rencana.menurut_id[di.id].uraian,
        "dihitung": di.dinilai.dihitung,
        "terhitung": Harfiah(awal_besar(rapi.teks)),
        "gaya": rapi.gaya,
        "pelaksana": [Harfiah(nama) for nama in bukti.isi.pelaksana],
        "berkas": [{"nama": Harfiah(nama), "jenis": Harfiah(jenis)} for nama, jenis in terbaca(bukti)],
        **_tercatat(bukti, bahan),
        "folder": Harfiah(bukti.folder),
    }


def _tercatat(bukti: Bukti, bahan: Bahan) -> Data:
    """Give what git tells of a record: the day it first counted, who handed it in, who accepted it, the commit."""
    riwayat = bahan.riwayat
    rekam = riwayat.rekam.get(bukti.folder) if riwayat else None
    if riwayat is None or rekam is None:
        kata = _BELUM if riwayat else _TANPA_GIT
        return {"dicatat": None, "dicatat_kata": kata, "penulis": "", "penerima": "", "rev": None, "rev_pendek": ""}
    hari, rev = rekam.hari_dicatat(riwayat.zona), rekam.rev
    return {
        "dicatat": hari.isoformat() if hari else None,
        "dicatat_kata": tulis(hari) if hari else "belum pernah terhitung",
        "penulis": Harfiah(rekam.pertama.komit.penulis.nama),
        "penerima": Harfiah(nama_penerima(rekam.pertama.langkah)),
        "rev": rev,
        "rev_pendek": rev[:PANJANG_REV],
    }


def tim(bahan: Bahan, urut: Mapping[str, int]) -> tuple[list[Data], list[Data]]:
    """Give the part of each member of the team, then of the others that records name."""
    dasar = bahan.rencana.dasar
    semua = keterlibatan(dasar.tim if dasar else (), bahan.bukti())
    anggota = [_anggota(satu, urut) for satu in semua if satu.anggota]
    return anggota, [_orang(satu, urut) for satu in semua if not satu.anggota]


def _anggota(satu: Keterlibatan, urut: Mapping[str, int]) -> Data:
    jabatan, area = (satu.anggota.jabatan, satu.anggota.area) if satu.anggota else (None, None)
    return {**_orang(satu, urut), "jabatan": Harfiah(jabatan or ""), "area": Harfiah(area or "")}


def _orang(satu: Keterlibatan, urut: Mapping[str, int]) -> Data:
    nomor = sorted(urut[ini.folder] for ini in satu.bukti)
    return {"nama": Harfiah(satu.nama), "banyak": len(nomor), "bukti": nomor, "kata": Harfiah(_kata(nomor))}


def _kata(nomor: Sequence[int]) -> str:
    if not nomor:
        return "belum tercatat"
    return f"{len(nomor)} bukti: nomor {daftar_kata([str(satu) for satu in nomor])}"
