"""``zi due``: what is late and what must be handed in next, by tenggat."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from zi.model.hari import tulis
from zi.model.tagihan import Tagihan
from zi.model.teks import polos, satu_baris
from zi.output.kata import awal_besar, keadaan, masih_kurang, nama_periode, sisa
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel

BERES = "Tidak ada yang lewat tenggat dan tidak ada yang harus diserahkan."


def lembar(kepala: tuple[Sel, ...], tagihan: list[Tagihan], per: date, catatan: str | None) -> Lembar:
    """Lay out what was chosen, in its order, one table for each tenggat; ``catatan`` goes below."""
    bagian = tuple(_bagian(hari, list(isi), per) for hari, isi in groupby(tagihan, key=lambda satu: satu.tenggat))
    bawah = (Bagian(None, (), (), (Sel(catatan, "peringatan"),)),) if catatan else ()
    return Lembar(kepala, (*(bagian or (Bagian(None, (), (), (Sel(BERES, "selesai"),)),)), *bawah))


def _judul(hari: date, banyak: int, per: date) -> Sel:
    gaya = "lewat" if hari < per else "dekat" if hari == per else "judul"
    return Sel(f"Tenggat {tulis(hari)} ({sisa((hari - per).days)}): {banyak} periode", gaya)


def _bagian(hari: date, isi: list[Tagihan], per: date) -> Bagian:
    kolom = (Kolom("Id"), Kolom("Indikator", lipat=True), Kolom("Masih kurang", lipat=True))
    return Bagian(_judul(hari, len(isi), per), kolom, tuple(baris for satu in isi for baris in _baris(satu)))


def _baris(tagihan: Tagihan) -> Iterator[Baris]:
    """An indikator and what it lacks; below it its periode and who answers for it."""
    _, satu, ke = tagihan
    yield (
        Sel(satu.indikator.id, "tebal"),
        Sel(satu.indikator.uraian, miring=True),
        Sel(masih_kurang(ke).removeprefix("kurang ")),
    )
    siapa = satu.indikator.penanggung_jawab
    yield Sel(""), Sel(" · ".join([nama_periode(ke.periode), *siapa]), "redup"), Sel("")


def pesan(kepala: tuple[Sel, ...], tagihan: list[Tagihan], per: date, catatan: str | None) -> str:
    """Write the same as lines fit to paste into a chat."""
    bawah = ["", catatan] if catatan else []
    return "\n".join([*(satu_baris(satu.teks) for satu in kepala), *_pesan(tagihan, per), *bawah]) + "\n"


def _pesan(tagihan: list[Tagihan], per: date) -> Iterator[str]:
    if not tagihan:
        yield from ("", BERES)
    for hari, isi in groupby(tagihan, key=lambda satu: satu.tenggat):
        daftar = list(isi)
        yield from ("", _judul(hari, len(daftar), per).teks)
        for rencana, satu, ke in daftar:
            siapa = f" [{', '.join(satu.indikator.penanggung_jawab)}]" if satu.indikator.penanggung_jawab else ""
            uraian = polos(satu.indikator.uraian)
            teks = f"- {satu.indikator.id} {nama_periode(ke.periode)}: {uraian}. {awal_besar(masih_kurang(ke))}.{siapa}"
            if hari < per:
                teks += f" {awal_besar(keadaan(ke, per).teks)}."
            if rencana.tahun != per.year:
                teks += f" (rencana {rencana.tahun})"
            yield satu_baris(teks)
