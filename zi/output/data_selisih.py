"""What moved between two states, and what a change brings, for programs (``docs/json.md``)."""

from collections.abc import Iterable

from zi.model.capaian import Angka, Capaian, PeriodeDinilai
from zi.model.selisih import MASUK, BuktiSelisih, Keadaan, PeriodeSelisih, Selisih
from zi.model.temuan import Temuan
from zi.output.data import Data, angka, check, kepala


def diff(selisih: Selisih, dari: Keadaan, ke: Keadaan) -> Data:
    """Give the whole of ``zi diff``."""
    return {
        **kepala("diff"),
        "dari": _keadaan(dari),
        "ke": _keadaan(ke),
        "sebelum": _capaian(selisih.sebelum),
        "sesudah": _capaian(selisih.sesudah),
        "komponen": [
            {"id": str(satu.nomor), "sebelum": _angka(satu.sebelum), "sesudah": _angka(satu.sesudah)}
            for satu in selisih.komponen
        ],
        "periode": [_periode(satu) for satu in selisih.periode],
        "bukti": [{"folder": satu.bukti.folder, "jenis": satu.jenis} for satu in selisih.bukti],
    }


def _keadaan(satu: Keadaan) -> Data:
    return {"rev": satu.rev, "per": satu.per.isoformat()}


def _capaian(satu: Capaian | None) -> Data | None:
    return _angka(satu.angka) if satu else None


def _angka(satu: Angka | None) -> Data | None:
    return angka(satu) if satu else None


def _periode(satu: PeriodeSelisih) -> Data:
    return {
        "id": satu.indikator.id,
        "kode": satu.kini.periode.kode,
        "sebelum": _dinilai(satu.sebelum),
        "sesudah": _dinilai(satu.sesudah),
    }


def _dinilai(satu: PeriodeDinilai | None) -> Data | None:
    return {"status": satu.status, "realisasi": satu.realisasi, "target": satu.target} if satu else None


def check_kiriman(temuan: Iterable[Temuan], selisih: Iterable[Selisih]) -> Data:
    """Give what is to be mended in a change, and the records that it adds or adds to."""
    bukti = [satu for tahun in selisih for satu in tahun.bukti if satu.jenis == MASUK or satu.baru]
    return {**check(temuan), "bukti": [baris for satu in bukti for baris in _bukti(satu)]}


def _bukti(satu: BuktiSelisih) -> list[Data]:
    """Give a record at each periode that it names; one that cannot be placed at the one of its path."""
    tempat = [(di.id, di.kode, di.dinilai.dihitung) for di in satu.tempat] or [(satu.bukti.id, satu.bukti.kode, False)]
    return [
        {"folder": satu.bukti.folder, "id": id_indikator, "kode": kode, "dihitung": dihitung}
        for id_indikator, kode, dihitung in tempat
    ]
