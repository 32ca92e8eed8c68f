"""The words of the report that stand by themselves: titles, heads, the foot of every page, what to know first."""

from collections.abc import Iterator
from datetime import date

from zi.model.hari import ROMAWI, akhir_bulan, tulis
from zi.model.jejak import PANJANG_REV
from zi.model.laporan import AKHIR
from zi.output.data import Data
from zi.output.harfiah import Harfiah
from zi.output.kata import daftar_kata
from zi.output.laporan.bahan import Bahan
from zi.output.temuan import letak

DRAF = "DRAF: memuat perubahan yang belum dicatat"
TANPA_GIT = "Tanpa revisi: folder ini bukan repositori git"
_SUBJUDUL = "Pelaksanaan Rencana Aksi Pembangunan dan Evaluasi Zona Integritas menuju WBK dan WBBM"


def kata(bahan: Bahan) -> Data:
    """Give titles, heads of columns, and how to derive the report again."""
    tahun, triwulan, per = bahan.rencana.tahun, bahan.laporan.triwulan, tulis(bahan.laporan.per)
    judul = f"Laporan Monitoring dan Evaluasi {bahan.lingkup}{f' Tahun {tahun}' if triwulan else ''}"
    return {
        "judul": judul,
        "subjudul": _SUBJUDUL,
        "lingkup": bahan.lingkup,
        "sampai": f"s.d. {bahan.lingkup}" if triwulan else bahan.lingkup,
        "tenggat_tiba": f"Tenggat s.d. {bahan.lingkup if bahan.melampaui else per}",
        "setahun": f"Tahun {tahun}",
        "per": per,
        "triwulan_depan": f"Triwulan {ROMAWI[triwulan]}" if triwulan and triwulan < AKHIR else "",
        "kaki": Harfiah(f"{_revisi(bahan)} · keadaan per {per} · zi {bahan.asal.zi}"),
        "ulang": Harfiah(perintah(bahan)),
        "nama_berkas": nama_berkas(tahun, triwulan),
    }


def nama_berkas(tahun: int, triwulan: int | None) -> str:
    """Give what the report's files are called, without their ending."""
    return f"laporan-{tahun}-{f'TW{triwulan}' if triwulan else 'tahunan'}"


def _revisi(bahan: Bahan) -> str:
    if bahan.asal.draf:
        return DRAF
    return f"Revisi {bahan.asal.rev[:PANJANG_REV]}" if bahan.asal.rev else TANPA_GIT


def perintah(bahan: Bahan) -> str:
    """Give the command that derives the same report again."""
    apa = f"--triwulan {bahan.laporan.triwulan}" if bahan.laporan.triwulan else "--tahunan"
    rev = f" --rev {bahan.asal.rev}" if bahan.asal.rev else ""
    return f"zi report {apa} --tahun {bahan.rencana.tahun}{rev} --per {bahan.laporan.per}"


def catatan(bahan: Bahan) -> Iterator[Harfiah]:
    """Say what a reader must know first: what the report does not show, or shows of another day."""
    rapat = (_hari(bahan), _rapat(bahan), *_salah_catatan(bahan))
    semua = (_draf(bahan), *rapat, _bukti(bahan), _riwayat(bahan), _logo(bahan))
    yield from (Harfiah(satu) for satu in semua if satu)


def _draf(bahan: Bahan) -> str:
    if not bahan.asal.draf:
        return ""
    return "Laporan ini masih draf: memuat perubahan pada rencana, bukti, atau templat yang belum dicatat dalam git."


def _logo(bahan: Bahan) -> str:
    nama = bahan.rencana.pengaturan.laporan.logo
    return f"Logo templates/{nama} tidak ada, sehingga kop tidak memuatnya." if nama and bahan.logo is None else ""


def _hari(bahan: Bahan) -> str:
    """Say so when the figures are of another day than the meeting's, or the triwulan is not over."""
    tahun, triwulan, per = bahan.rencana.tahun, bahan.laporan.triwulan, bahan.laporan.per
    rapat = bahan.rapat.isi.rapat.tanggal if bahan.rapat else None
    if triwulan and rapat and per > rapat:
        return f"Laporan ini memuat keadaan per {tulis(per)}, bukan keadaan pada rapat {tulis(rapat)}."
    if triwulan and rapat and per < rapat:
        return (
            f"Laporan ini memuat keadaan per {tulis(per)}, sebelum rapat {tulis(rapat)}; kendala dan rekomendasinya "
            "menurut catatan rapat itu."
        )
    if per < _akhir(tahun, triwulan or AKHIR):
        return f"{bahan.lingkup} belum berakhir; laporan ini memuat keadaan per {tulis(per)}."
    return ""


def _akhir(tahun: int, triwulan: int) -> date:
    return akhir_bulan(tahun, triwulan * 3)


def _rapat(bahan: Bahan) -> str:
    """Name the registers that are not there; of a year only those of triwulan that are over."""
    tahun, ada = bahan.rencana.tahun, {satu.triwulan for satu in bahan.milik}
    salah = {satu.letak.berkas for satu in bahan.salah_catatan}
    tidak_ada = [
        berkas
        for satu in bahan.triwulan
        if satu not in ada and (bahan.laporan.triwulan or _akhir(tahun, satu) <= bahan.laporan.per)
        for berkas in [f"plan/{tahun}/monev/TW{satu}.yaml"]
        if berkas not in salah
    ]
    if not tidak_ada:
        return ""
    return f"Catatan rapat ({daftar_kata(tidak_ada)}) belum ada, sehingga kendala dan rekomendasi rapat belum dimuat."


def _salah_catatan(bahan: Bahan) -> Iterator[str]:
    for berkas in dict.fromkeys(satu.letak.berkas for satu in bahan.salah_catatan if satu.kesalahan):
        yield f"{berkas} perlu diperbaiki (zi check), sehingga isinya tidak dimuat."


def _bukti(bahan: Bahan) -> str:
    if not bahan.salah_bukti:
        return ""
    return f"{len(bahan.salah_bukti)} hal pada bukti perlu diperbaiki sebelum dapat dihitung; lihat Lampiran 3."


def _riwayat(bahan: Bahan) -> str:
    if bahan.riwayat:
        return ""
    return "Riwayat git tidak terbaca, sehingga hari bukti dicatat dan hal yang perlu dijelaskan tidak dimuat."


def perlu_diperbaiki(bahan: Bahan) -> list[Data]:
    """Give the faults in evidence, each with its place and what to do."""
    return [
        {"tempat": Harfiah(letak(satu.letak)), "pesan": Harfiah(satu.pesan), "saran": Harfiah(satu.saran)}
        for satu in bahan.salah_bukti
    ]
