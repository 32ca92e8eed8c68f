"""``zi check --since``: what a change brings, above what is to be mended in it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from zi.model.capaian import SELESAI_TERLAMBAT, Capaian
from zi.model.checks.kiriman import di_bukti
from zi.model.hari import ROMAWI
from zi.model.jejak import PANJANG_REV
from zi.model.selisih import BuktiSelisih, PeriodeSelisih, Selisih, capaian_triwulan
from zi.model.temuan import Temuan
from zi.output.angka import persen
from zi.output.anotasi import Kabar
from zi.output.lembar import Bagian, Lembar, Sel
from zi.output.selisih import bagian_bukti, bagian_capaian, bagian_periode


def lembar(rev: str, selisih: Sequence[Selisih], temuan: Iterable[Temuan], hari_ini: date) -> Lembar:
    """Lay out what a change does, year by year; ``temuan`` tell what its records still lack."""
    saran = [(di_bukti(satu.letak.berkas), satu.saran) for satu in temuan if satu.aturan == "ZI047"]
    bagian = [satu for tahun in selisih for satu in _tahun(tahun, saran, hari_ini, bernama=len(selisih) > 1)]
    kosong = Bagian(None, (), (), (Sel("Kiriman ini tidak mengubah bukti maupun angka."),))
    return Lembar((Sel(f"Kiriman ini, dibandingkan dengan {rev[:PANJANG_REV]}", "judul"),), tuple(bagian) or (kosong,))


def _tahun(selisih: Selisih, saran: Iterable[tuple[str, str]], hari_ini: date, *, bernama: bool) -> Iterator[Bagian]:
    if bernama:
        yield Bagian(Sel(f"Rencana {selisih.capaian.rencana.tahun}", "judul"), (), ())
    if selisih.utuh:
        yield from bagian_periode(selisih)
        yield bagian_capaian(selisih, hari_ini)
    else:
        pesan = "Rencana perlu diperbaiki dahulu; angkanya belum dapat dibandingkan."
        yield Bagian(None, (), (), (Sel(pesan, "peringatan"),))
    yield from bagian_bukti(selisih, saran)


def kabar(selisih: Iterable[Selisih], depan: str) -> Iterator[Kabar]:
    """Give the good news: every periode of which more is proven than before, at the file that proves it.

    What only a change of the plan moved is no such news.

    ``depan`` is the path of the office inside its repository.
    """
    for tahun in selisih:
        for satu in tahun.periode if tahun.utuh else ():
            if satu.naik and (berkas := _berkas(tahun, satu)):
                judul = f"{satu.indikator.id} {satu.kini.periode.kode}"
                yield Kabar(f"{depan}{berkas}", judul, _isi(tahun, satu))


def _isi(tahun: Selisih, satu: PeriodeSelisih) -> str:
    ke = satu.kini
    kata = f"terbukti {ke.realisasi} dari {ke.target}"
    if satu.menjadi_selesai:
        kata = "menjadi selesai" + (", lewat tenggat" if ke.status == SELESAI_TERLAMBAT else "")
    n = ke.periode.triwulan
    angka = [_persen(capaian, n) for capaian in (tahun.sebelum, tahun.sesudah)]
    return f"{satu.indikator.id} {ke.periode.kode} {kata} · capaian s.d. TW {ROMAWI[n - 1]} {' → '.join(angka)}"


def _persen(capaian: Capaian | None, triwulan: int) -> str:
    return persen(capaian_triwulan(capaian, triwulan)) if capaian else "–"


def _berkas(tahun: Selisih, satu: PeriodeSelisih) -> str | None:
    """Give the first new file of the record that proves it, else its first; None where no record moved."""
    for bukti in tahun.bukti:
        if any(
            (di.id, di.kode) == (satu.indikator.id, satu.kini.periode.kode)
            for di in bukti.tempat_sesudah
            if di.dinilai.dihitung
        ):
            return _pertama(bukti)
    return None


def _pertama(bukti: BuktiSelisih) -> str:
    return f"{bukti.bukti.folder}/{min(bukti.baru or bukti.isi_sesudah)}"
