"""How the report looks and who signs it: letterhead, paper, number, signatures; from the office's settings."""

from zi.model.bentuk.rencana import PengaturanLaporan, Pengesahan
from zi.model.hari import tulis
from zi.output.data import Data
from zi.output.harfiah import Harfiah
from zi.output.laporan.bahan import Bahan

_KERTAS = {"a4": (210, 297), "f4": (215, 330)}  # width and height in millimetres
_KETUA_TIM = "Ketua Tim Pembangunan Zona Integritas"


def keputusan(bahan: Bahan) -> Data:
    """Give the decree that the plan is laid down in, those that amend it, and what it rests on."""
    dasar = bahan.rencana.dasar
    return {
        "nomor": Harfiah(dasar.nomor if dasar else ""),
        "tanggal": tulis(dasar.tanggal) if dasar else "",
        "tentang": Harfiah(dasar.tentang if dasar else ""),
        "perubahan": [
            Harfiah(f"Keputusan Nomor {satu.nomor} tanggal {tulis(satu.tanggal)} tentang {satu.tentang}")
            for satu in (dasar.perubahan if dasar else ())
        ],
        "mengingat": [Harfiah(satu.rstrip(" ;.")) for satu in (dasar.mengingat if dasar else ())],
    }


def kop(bahan: Bahan) -> Data:
    """Give the letterhead; without one in the settings it is the office's name."""
    setelan = bahan.rencana.pengaturan.laporan
    return {
        "baris": [Harfiah(satu) for satu in setelan.kop or (satker(bahan).upper(),)],
        "alamat": [Harfiah(satu) for satu in setelan.alamat],
        "logo": setelan.logo if bahan.logo is not None else None,
    }


def satker(bahan: Bahan) -> str:
    """Give the office's name."""
    return bahan.rencana.dasar.satker if bahan.rencana.dasar else ""


def tata(setelan: PengaturanLaporan) -> Data:
    """Give paper, margins and letter."""
    lebar, tinggi = _KERTAS[setelan.kertas]
    return {
        "kertas": setelan.kertas,
        "lebar_mm": lebar,
        "tinggi_mm": tinggi,
        "marjin_mm": {nama: round(nilai * 10, 1) for nama, nilai in setelan.marjin},
        "huruf": setelan.huruf,
        "ukuran": setelan.ukuran,
    }


def surat(bahan: Bahan) -> Data:
    """Give number, place and day of the report; empty where the office has not given them."""
    dasar, setelan = bahan.rencana.dasar, bahan.rencana.pengaturan.laporan
    hari = setelan.tanggal.get(bahan.kunci)
    return {
        "nomor": Harfiah(setelan.nomor.get(bahan.kunci, "")),
        "tempat": Harfiah(setelan.tempat or (dasar.tempat if dasar else None) or ""),
        "tanggal": tulis(hari) if hari else "",
    }


def pengesahan(bahan: Bahan) -> list[Data]:
    """Give who signs: as the settings say, else the head of the team, and whoever signed the decree."""
    dasar = bahan.rencana.dasar
    ketua = Pengesahan.model_construct(peran="Disusun oleh,", jabatan=_KETUA_TIM, nama=None, nip=None)
    bawaan = [ketua]
    if dasar and dasar.penanda_tangan:
        jabatan, nama = dasar.penanda_tangan.jabatan, dasar.penanda_tangan.nama
        bawaan.append(Pengesahan.model_construct(peran="Mengesahkan,", jabatan=jabatan, nama=nama, nip=None))
    return [
        {
            "peran": Harfiah(satu.peran or ""),
            "jabatan": Harfiah(satu.jabatan),
            "nama": Harfiah(satu.nama or ""),
            "nip": Harfiah(satu.nip or ""),
        }
        for satu in bahan.rencana.pengaturan.laporan.pengesahan or bawaan
    ]


def tim(bahan: Bahan) -> list[Data]:
    """Give the team as the plan names it."""
    return [
        {"nama": Harfiah(satu.nama), "jabatan": Harfiah(satu.jabatan or ""), "area": Harfiah(satu.area or "")}
        for satu in (bahan.rencana.dasar.tim if bahan.rencana.dasar else ())
    ]
