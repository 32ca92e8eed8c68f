"""What the meeting's register says: kendala, and recommendations with what came of them."""

from collections.abc import Iterable, Iterator

from zi.model.bentuk.monev import Selesai
from zi.model.hari import tulis
from zi.model.monev import Catatan, RekomendasiDinilai, nama_rekomendasi, nilai_catatan, tindak_lanjut
from zi.output.data import Data
from zi.output.harfiah import Harfiah
from zi.output.laporan.bahan import Bahan


def rapat(catatan: Catatan | None) -> Data:
    """Give the meeting; its words are empty where they are not known yet."""
    isi = catatan.isi.rapat if catatan else None
    return {
        "ada": isi is not None,
        "tanggal": isi.tanggal.isoformat() if isi else None,
        "tanggal_kata": tulis(isi.tanggal) if isi else "",
        "tempat": Harfiah(isi.tempat or "") if isi else Harfiah(),
        "pimpinan": Harfiah(isi.pimpinan or "") if isi else Harfiah(),
        "hadir": [Harfiah(nama) for nama in isi.hadir] if isi else [],
    }


def kendala(bahan: Bahan) -> Iterator[Data]:
    """Give what stood in the way, of an indikator or of the whole plan."""
    for satu in (ini for milik in bahan.milik for ini in milik.isi.kendala):
        indikator = bahan.rencana.menurut_id.get(satu.indikator or "")
        yield {
            "id": satu.indikator or "",
            "indikator": indikator.uraian if indikator else "",
            "uraian": Harfiah(satu.uraian),
            "solusi": Harfiah(satu.solusi or ""),
        }


def rekomendasi(bahan: Bahan) -> list[Data]:
    """Give what this meeting recommends; a year's report has what all its meetings recommended."""
    return _daftar((ini for satu in bahan.milik for ini in nilai_catatan(satu, bahan.laporan.per)), bahan)


def lanjutan(bahan: Bahan) -> list[Data]:
    """Give what has become of the recommendations of earlier meetings; a year's report tells of those before it."""
    return _daftar(tindak_lanjut(bahan.catatan, bahan.rencana.tahun, bahan.triwulan[0], bahan.laporan.per), bahan)


def _daftar(semua: Iterable[RekomendasiDinilai], bahan: Bahan) -> list[Data]:
    return [_rekomendasi(satu, bahan.rencana.tahun) for satu in semua]


def _rekomendasi(satu: RekomendasiDinilai, tahun: int) -> Data:
    ini = satu.rekomendasi
    keadaan, gaya = _keadaan(satu)
    return {
        "id": ini.id,
        "nama": nama_rekomendasi(satu.catatan, ini, tahun),
        "uraian": Harfiah(ini.uraian),
        "penanggung_jawab": [Harfiah(nama) for nama in ini.penanggung_jawab],
        "tenggat": ini.tenggat.isoformat(),
        "tenggat_kata": tulis(ini.tenggat),
        "terbuka": satu.terbuka,
        "lewat": satu.lewat,
        "keadaan": keadaan,
        "gaya": gaya,
        "selesai": None if satu.terbuka or ini.selesai is None else _selesai(ini.selesai),
    }


def _keadaan(satu: RekomendasiDinilai) -> tuple[str, str]:
    if not satu.terbuka:
        return "Selesai", "selesai"
    return ("Lewat tenggat, belum selesai", "lewat") if satu.lewat else ("Belum selesai", "")


def _selesai(selesai: Selesai) -> Data:
    return {
        "tanggal": selesai.tanggal.isoformat(),
        "tanggal_kata": tulis(selesai.tanggal),
        "uraian": Harfiah(selesai.uraian),
        "bukti": [Harfiah(folder) for folder in selesai.bukti],
    }
