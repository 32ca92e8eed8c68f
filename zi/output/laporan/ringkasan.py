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
    """Say how what was due stands; what came due after the triwulan is no part of it."""
    tiba, per = rekap["jatuh_tempo"], tulis(bahan.laporan.per)
    batas = f" sampai dengan {bahan.lingkup}" if bahan.melampaui else ""
    if not tiba["target"]:
        return f"Sampai dengan {per} belum ada target{batas} yang tiba tenggatnya."
    apa = f"target{batas} yang sudah tiba tenggatnya"
    return f"{'Per' if batas else 'Sampai dengan'} {per}, {_hasil(tiba, apa)}."


def _hasil(rekap: Data, apa: str) -> str:
    """Say how many of the targets are met: none, all, or some."""
    ada, semua = rekap["realisasi"], rekap["target"]
    dasar = f"{rekap['persen']} (rata-rata {rekap['indikator']} indikator)"
    if 0 < ada < semua:
        return f"{ada} dari {semua} {apa} telah terealisasi, dengan capaian {dasar}"
    if semua == 1:
        siapa = f"satu-satunya {apa} {'telah' if ada else 'belum'}"
    else:
        siapa = f"seluruh {semua} {apa} telah" if ada else f"belum satu pun dari {semua} {apa}"
    return f"{siapa} terealisasi, sehingga capaiannya {dasar}"


def _tahun(rekap: Data) -> str:
    """Say how the year stands."""
    if not rekap["tahun"]["target"]:
        return "Rencana setahun tidak mempunyai target."
    return f"Terhadap rencana setahun, {_hasil(rekap['tahun'], 'target')}."


def _banding(bahan: Bahan) -> Iterator[str]:
    """Name the komponen that are furthest and least far, where they differ as people read them."""
    ada = [satu for satu in bahan.laporan.komponen if satu.angka.sampai.capaian_jatuh_tempo is not None]
    nilai = {persen(satu.angka.sampai.capaian_jatuh_tempo) for satu in ada}
    if len(nilai) < 2:
        return
    tinggi, rendah = (_terujung(ada, ujung) for ujung in (max, min))
    yield (
        f"Terhadap target yang sudah tiba tenggatnya, capaian tertinggi ada pada {tinggi} dan terendah pada {rendah}."
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
    awal = f"Sampai dengan {bahan.lingkup} terdapat" if bahan.melampaui else "Terdapat"
    rinci = "yaitu " + daftar_kata([f"{banyak} {apa}" for apa, banyak in _urut(sebab)])
    if len(sebab) == 1:
        rinci = f"{'semuanya ' if len(lewat) > 1 else ''}{next(iter(sebab))}"
    yield f"{awal} {len(lewat)} periode kegiatan yang lewat tenggat, {rinci}{_asal(bahan, len(lewat))}."


def _asal(bahan: Bahan, lewat: int) -> str:
    """Say how many of what is late were so before."""
    dahulu = len(bahan.laporan.tunggakan)
    if lewat == dahulu == 1:
        return " (dari triwulan sebelumnya)"
    banyak = "seluruhnya" if dahulu == lewat else f"{dahulu} di antaranya"
    return f"; {banyak} dari triwulan sebelumnya" if dahulu else ""


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
    semua, belum = len(tindak_lanjut), sum(satu["terbuka"] for satu in tindak_lanjut)
    lewat = sum(satu["lewat"] for satu in tindak_lanjut)
    if semua == 1:
        sesudah = " dan sudah lewat tenggatnya" if lewat else ""
        yield f"Satu rekomendasi rapat sebelumnya {f'belum selesai{sesudah}' if belum else 'telah ditindaklanjuti'}."
    elif semua and not belum:
        yield f"Seluruh {semua} rekomendasi rapat sebelumnya telah ditindaklanjuti."
    elif semua:
        hasil = f"{semua - belum} telah selesai dan {belum} belum" if belum < semua else "belum satu pun yang selesai"
        yield f"Dari {semua} rekomendasi rapat sebelumnya, {hasil}{f' ({lewat} lewat tenggat)' if lewat else ''}."


def _depan(bahan: Bahan) -> Iterator[str]:
    """Say how much comes next, and when first."""
    depan = bahan.laporan.mendatang
    if not depan:
        return
    target, pertama = (
        sum(satu.periode.target - satu.periode.realisasi for satu in depan),
        min(ke.tenggat for ke in depan),
    )
    if pertama < bahan.laporan.per:
        yield (
            f"Dari triwulan berikutnya, {target} target belum terpenuhi; tenggat pertamanya, {tulis(pertama)}, "
            "sudah lewat."
        )
    else:
        kata = f"terdapat {target} target yang harus dipenuhi; tenggat pertamanya {tulis(pertama)}"
        yield f"Pada triwulan berikutnya {kata}."
