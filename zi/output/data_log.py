"""The history of records and of the plan, for programs (``docs/json.md``)."""

from collections.abc import Iterable

from zi.model.jejak import Orang
from zi.model.kejadian import Kejadian
from zi.model.riwayat import Rekam, Riwayat
from zi.model.zona import instan
from zi.output.data import Data, kepala


def log(tahun: int, riwayat: Riwayat, kejadian: Iterable[Kejadian], rekam: Iterable[Rekam]) -> Data:
    """Give the whole of ``zi log``: the chosen events, newest first, and the chosen records by folder."""
    return {
        **kepala("log"),
        "tahun": tahun,
        "rev": riwayat.ujung,
        "kejadian": [peristiwa(satu, riwayat) for satu in kejadian],
        "bukti": [_rekam(satu, riwayat) for satu in rekam],
    }


def peristiwa(satu: Kejadian, riwayat: Riwayat) -> Data:
    """Give one event."""
    return {
        "jenis": satu.jenis,
        "id": satu.id,
        "kode": satu.kode,
        "bukti": satu.bukti,
        "tanggal": satu.tanggal.isoformat() if satu.tanggal else None,
        "dicatat": instan(satu.langkah.saat, riwayat.zona),
        "dikomit": instan(satu.komit.saat, riwayat.zona),
        "rev": satu.langkah.utama.rev,
        "komit": satu.komit.rev,
        "penulis": orang(satu.komit.penulis),
        "penggabung": orang(satu.penggabung),
        "pr": satu.langkah.utama.pr,
        "dari": satu.dari,
        "alasan": satu.alasan,
        "berkas": [{"nama": berkas.nama, "perbuatan": berkas.perbuatan} for berkas in satu.berkas],
        "perubahan": [
            {"kunci": beda.kunci, "sebelum": beda.sebelum, "sesudah": beda.sesudah} for beda in satu.perubahan
        ],
        "ditinjau_ulang": list(satu.ditinjau),
    }


def orang(satu: Orang | None) -> Data | None:
    """Give a person; None where git does not know."""
    return {"nama": satu.nama, "surel": satu.surel} if satu else None


def _rekam(satu: Rekam, riwayat: Riwayat) -> Data:
    return {
        "folder": satu.folder,
        "id": satu.id,
        "kode": satu.kode,
        "tanggal": satu.tanggal.isoformat() if satu.tanggal else None,
        "dicatat": instan(satu.dicatat.saat, riwayat.zona) if satu.dicatat else None,
        "selang_hari": satu.selang(riwayat.zona),
    }
