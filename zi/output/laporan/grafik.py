"""The S-curve as charts need it: days from the left edge, and words for the axis."""

from zi.model.hari import BULAN, tulis
from zi.model.kurva import Kurva, Titik
from zi.output.data import Data


def fakta(kurva: Kurva) -> Data:
    """Give the curve; a day is counted from ``mulai``, which is day 0."""
    pada, hari = kurva.pada_per, (kurva.pada_per.hari - kurva.mulai).days
    di_sumbu = kurva.mulai <= pada.hari <= kurva.akhir
    return {
        "mulai": kurva.mulai.isoformat(),
        "akhir": kurva.akhir.isoformat(),
        "hari": (kurva.akhir - kurva.mulai).days,
        "target": kurva.titik[-1].rencana,
        "per_hari": hari if di_sumbu else None,
        "titik": [
            {
                "hari": (satu.hari - kurva.mulai).days,
                "tanggal": satu.hari.isoformat(),
                "rencana": satu.rencana,
                "realisasi": satu.realisasi,
            }
            for satu in kurva.titik
        ],
        "bulan": [_bulan(satu, kurva) for satu in kurva.bulanan],
        "bulanan": [
            {
                "nama": f"{BULAN[satu.hari.month - 1]} {satu.hari.year}",
                "rencana": satu.rencana,
                "realisasi": satu.realisasi,
            }
            for satu in kurva.bulanan
        ],
        "per_kata": tulis(pada.hari),
        "rencana_per": pada.rencana,
        "realisasi_per": pada.realisasi or 0,
        "keterangan": (
            f"Kurva S target kumulatif: per {tulis(pada.hari)} direncanakan {pada.rencana} dan terealisasi "
            f"{pada.realisasi or 0} dari {kurva.titik[-1].rencana} target."
        ),
    }


def _bulan(satu: Titik, kurva: Kurva) -> Data:
    """Give the first day of a month on the axis."""
    awal = satu.hari.replace(day=1)
    return {
        "hari": (awal - kurva.mulai).days,
        "nama": BULAN[awal.month - 1][:3],
        "tanggal_kata": tulis(awal),
    }
