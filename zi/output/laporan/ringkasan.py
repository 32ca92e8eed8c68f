"""The findings in words: computed sentence by sentence, at nothing, at everything, and in between."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from zi.model.capaian import SELESAI_TERLAMBAT, TERLAMBAT
from zi.model.hari import tulis
from zi.model.laporan import KomponenLaporan
from zi.output.angka import persen
from zi.output.data import Data
from zi.output.kata import daftar_kata, keadaan
from zi.output.laporan.bahan import Bahan


def ringkasan(bahan: Bahan, fakta: Mapping[str, Any]) -> Iterator[str]:
    """Give the paragraphs: where the office stands, what is late, and what comes next."""
    yield " ".join([_tiba(bahan, fakta["angka"]["rekap"]), _tahun(fakta["angka"]["rekap"]), *_banding(bahan)])
    yield " ".join([*_lewat(bahan), *_sesudah(bahan)])
    if lain := [*_rekomendasi(fakta["tindak_lanjut"]), *_depan(bahan)]:
        yield " ".join(lain)


def _tiba(bahan: Bahan, rekap: Data) -> str:
    """Say how what was due stands."""
    tiba, per = rekap["jatuh_tempo"], tulis(bahan.laporan.per)
    if not tiba["target"]:
        return f"Sampai dengan {per} belum ada target yang tiba tenggatnya."
    return f"Sampai dengan {per}, {_hasil(tiba, 'target yang sudah tiba tenggatnya')}."


def _hasil(rekap: Data, apa: str) -> str:
    """Say how many of the targets are met: none, all, or some."""
    dasar = f"(rata-rata {rekap['indikator']} indikator)"
    if not rekap["realisasi"]:
        return f"belum satu pun dari {rekap['target']} {apa} terealisasi, sehingga capaiannya {rekap['persen']} {dasar}"
    if rekap["realisasi"] == rekap["target"]:
        return f"seluruh {rekap['target']} {apa} telah terealisasi, sehingga capaiannya {rekap['persen']} {dasar}"
    return (
        f"{rekap['realisasi']} dari {rekap['target']} {apa} telah terealisasi, dengan capaian {rekap['persen']} {dasar}"
    )


def _tahun(rekap: Data) -> str:
    """Say how the year stands."""
    return f"Terhadap rencana setahun, {_hasil(rekap['tahun'], 'target')}."


def _banding(bahan: Bahan) -> Iterator[str]:
    """Name the komponen that are furthest and least far, where they differ as people read them."""
    ada = [satu for satu in bahan.laporan.komponen if satu.angka.sampai.capaian_jatuh_tempo is not None]
    nilai = {persen(satu.angka.sampai.capaian_jatuh_tempo) for satu in ada}
    if len(nilai) < 2:
        return
    tinggi, rendah = (_terujung(ada, ujung) for ujung in (max, min))
    yield (
        f"Terhadap target yang sudah tiba tenggatnya, capaian tertinggi ada pada {tinggi}, dan terendah pada {rendah}."
    )


def _terujung(komponen: Sequence[KomponenLaporan], ujung: Any) -> str:  # noqa: ANN401  # max or min
    """Name the komponen with the highest or lowest capaian; two by name, more by how many."""
    nilai = ujung(satu.angka.sampai.capaian_jatuh_tempo for satu in komponen)
    nama = [satu.nama for satu in komponen if satu.angka.sampai.capaian_jatuh_tempo == nilai]
    siapa = f"komponen {daftar_kata(nama)}" if len(nama) < 3 else f"{len(nama)} komponen"
    return f"{siapa} ({persen(nilai)})"


def _lewat(bahan: Bahan) -> Iterator[str]:
    """Say how many periode are late, and why: nothing there, or not enough."""
    semua = [ke for satu in bahan.laporan.indikator for ke in satu.dinilai.periode]
    batas = bahan.triwulan[-1]
    lewat = [ke for ke in semua if ke.status == TERLAMBAT and ke.periode.triwulan <= batas]
    if not lewat:
        yield "Tidak ada kegiatan yang lewat tenggat."
        return
    sebab = Counter(keadaan(ke, bahan.laporan.per).teks.removeprefix("lewat tenggat, ") for ke in lewat)
    rinci = daftar_kata([f"{banyak} {apa}" if len(sebab) > 1 else f"semuanya {apa}" for apa, banyak in _urut(sebab)])
    dahulu = len(bahan.laporan.tunggakan)
    asal = f", {dahulu} di antaranya dari triwulan sebelumnya" if dahulu else ""
    yield f"Terdapat {len(lewat)} periode kegiatan yang lewat tenggat{asal}: {rinci}."


def _urut(sebab: Counter[str]) -> list[tuple[str, int]]:
    """Order by how many, then by word, so that equal numbers stand in one order always."""
    return sorted(sebab.items(), key=lambda satu: (-satu[1], satu[0]))


def _sesudah(bahan: Bahan) -> Iterator[str]:
    """Say how many were finished after their tenggat."""
    sesudah = sum(ke.status == SELESAI_TERLAMBAT for _, ke in bahan.laporan.periode)
    if sesudah:
        yield f"Dari kegiatan dalam laporan ini, {sesudah} periode dipenuhi sesudah tenggatnya."


def _rekomendasi(tindak_lanjut: Sequence[Data]) -> Iterator[str]:
    """Say what has become of earlier recommendations."""
    if not tindak_lanjut:
        return
    selesai = sum(not satu["terbuka"] for satu in tindak_lanjut)
    lewat = sum(satu["lewat"] for satu in tindak_lanjut)
    if selesai == len(tindak_lanjut):
        yield f"Seluruh {selesai} rekomendasi rapat sebelumnya telah ditindaklanjuti."
        return
    kata = f" ({lewat} lewat tenggat)" if lewat else ""
    belum = len(tindak_lanjut) - selesai
    yield f"Dari {len(tindak_lanjut)} rekomendasi rapat sebelumnya, {selesai} telah selesai dan {belum} belum{kata}."


def _depan(bahan: Bahan) -> Iterator[str]:
    """Say how much comes next, and when first."""
    depan = bahan.laporan.mendatang
    if depan:
        target = sum(satu.periode.target - satu.periode.realisasi for satu in depan)
        pertama = tulis(min(satu.tenggat for satu in depan))
        yield f"Pada triwulan berikutnya terdapat {target} target yang harus dipenuhi; tenggat pertamanya {pertama}."
