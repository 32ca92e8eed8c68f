"""``zi sync``: what came from the server."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from zi.model.bukti import Bukti
from zi.model.hari import tulis
from zi.model.selisih import BERUBAH, KELUAR, MASUK, PeriodeSelisih, Selisih
from zi.output.angka import persen
from zi.output.kata import keadaan
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel

_KATA = {
    MASUK: "Bukti baru untuk",
    BERUBAH: "Bukti yang dilengkapi atau diubah pada",
    KELUAR: "Bukti yang tidak ada lagi pada",
}
_BANYAK = 10  # rows of a list


def lembar(jumlah: int, server: str, selisih: Iterable[Selisih], per: date, catatan: Sequence[str]) -> Lembar:
    """Lay out what came, year by year; ``jumlah`` counts the commits, ``catatan`` go below."""
    if not jumlah:
        kepala = Sel("Sudah yang terbaru.", "selesai")
        bagian = list[Bagian]()
    else:
        kepala = Sel(f"{jumlah} commit baru dari server ({server}).", "judul")
        bagian = [satu for tahun in selisih if _ada(tahun) for satu in _tahun(tahun, per)]
        bagian = bagian or [Bagian(None, (), (), (Sel("Bukti dan capaian tidak berubah.", "redup"),))]
    bawah = [Bagian(None, (), (), tuple(Sel(satu, "peringatan") for satu in catatan))] if catatan else []
    return Lembar((kepala,), (*bagian, *bawah))


def _ada(selisih: Selisih) -> bool:
    """Tell whether records came, changed or went, a figure moved, or nothing can be said of the figures."""
    return not selisih.utuh or bool(selisih.bukti or selisih.periode or len(set(_capaian(selisih))) > 1)


def _pilih(selisih: Selisih, jenis: str) -> list[Bukti]:
    return [satu.bukti for satu in selisih.bukti if satu.jenis == jenis]


def _capaian(selisih: Selisih) -> tuple[Fraction | None, Fraction | None]:
    sebelum, sesudah = (satu.angka if satu else None for satu in (selisih.sebelum, selisih.sesudah))
    return sebelum.capaian_jatuh_tempo if sebelum else None, sesudah.capaian_jatuh_tempo if sesudah else None


def _tahun(selisih: Selisih, per: date) -> Iterator[Bagian]:
    tahun, (lama, baru) = selisih.capaian.rencana.tahun, _capaian(selisih)
    for jenis, kata in _KATA.items():
        if bukti := _pilih(selisih, jenis):
            yield _daftar(f"{kata} rencana {tahun}: {len(bukti)}", _bukti(bukti))
    if not selisih.utuh:
        pesan = f"Rencana {tahun} perlu diperbaiki, jadi angkanya belum dapat dibandingkan: zi check"
        yield Bagian(None, (), (), (Sel(pesan, "peringatan"),))
        return
    if selisih.periode:
        baris = [_berubah(satu, per) for satu in selisih.periode]
        yield _daftar(f"Periode yang berubah pada rencana {tahun}: {len(baris)}", baris)
    capaian = f"tetap {persen(baru)}" if lama == baru else f"{persen(lama)} → {persen(baru)}"
    yield Bagian(None, (), (), (Sel(f"Capaian {tahun} sampai hari ini: {capaian}", "tebal"),))


def _daftar(judul: str, baris: Sequence[Baris]) -> Bagian:
    kolom = (Kolom(), Kolom(), Kolom(lipat=True))
    lagi = len(baris) - _BANYAK
    sisa = (Sel(f"… dan {lagi} lainnya", "redup"),) if lagi > 0 else ()
    return Bagian(Sel(judul, "judul"), kolom, tuple(baris[:_BANYAK]), sisa)


def _bukti(bukti: Iterable[Bukti]) -> list[Baris]:
    urut = sorted(bukti, key=lambda satu: (satu.id, satu.kode, satu.folder))
    return [
        (Sel(satu.id, "tebal"), Sel(satu.kode), Sel(" · ".join(filter(None, (tulis(satu.tanggal), satu.uraian)))))
        for satu in urut
    ]


def _berubah(satu: PeriodeSelisih, per: date) -> Baris:
    """Show realisasi before and after, and how the periode stands now."""
    dulu, kini = (f"{ke.realisasi}/{ke.target}" if ke else "–" for ke in (satu.sebelum, satu.sesudah))
    status = keadaan(satu.kini, per) if satu.sesudah else Sel("tidak ada lagi dalam rencana", "dekat")
    nama = Sel(satu.indikator.id, "tebal"), Sel(satu.kini.periode.kode)
    return *nama, Sel(f"{dulu} → {kini} · {status.teks}", status.gaya)
