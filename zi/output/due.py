"""``zi due``: what is late and what must be handed in next, by tenggat."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby

from zi.model.hari import tulis, tulis_rentang
from zi.model.tagihan import Tagihan
from zi.model.teks import kalimat, polos, satu_baris
from zi.output import due_rekomendasi
from zi.output.alamat import Alamat
from zi.output.due_rekomendasi import Rekomendasi
from zi.output.kata import awal_besar, keadaan, masih_kurang, nama_periode, sisa
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel

BERES = "Tidak ada yang lewat tenggat dan tidak ada yang harus diserahkan."
BERES_BUKTI = "Tidak ada bukti yang lewat tenggat atau harus diserahkan."


def lembar(
    kepala: tuple[Sel, ...],
    tagihan: list[Tagihan],
    per: date,
    catatan: str | None,
    server: Sequence[str] = (),
    rekomendasi: Rekomendasi = (),
) -> Lembar:
    """Lay out what was chosen, in its order, one table for each tenggat; ``catatan`` goes below.

    Then come the open recommendations of meetings; last what is to be said of the server.
    """
    bagian = tuple(_bagian(hari, list(isi), per) for hari, isi in groupby(tagihan, key=lambda satu: satu.tenggat))
    bagian = bagian or (Bagian(None, (), (), (Sel(_beres(rekomendasi), "selesai"),)),)
    milik_rapat = (due_rekomendasi.bagian(rekomendasi, per),) if rekomendasi else ()
    kaki = (*([Sel(catatan, "peringatan")] if catatan else ()), *(Sel(satu, "redup") for satu in server))
    bawah = (Bagian(None, (), (), kaki),) if kaki else ()
    return Lembar(kepala, (*bagian, *milik_rapat, *bawah))


def _beres(rekomendasi: Rekomendasi) -> str:
    """Say that no evidence is missing; nothing more where a recommendation is open."""
    return BERES_BUKTI if rekomendasi else BERES


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


def pesan(
    kepala: tuple[Sel, ...],
    tagihan: list[Tagihan],
    per: date,
    catatan: str | None,
    server: Sequence[str] = (),
    rekomendasi: Rekomendasi = (),
) -> str:
    """Write the same as lines fit to paste into a chat."""
    kaki = [*([catatan] if catatan else ()), *(satu_baris(satu) for satu in server)]
    bawah = ["", *kaki] if kaki else []
    atas = [satu_baris(satu.teks) for satu in kepala]
    isi = [*_pesan(tagihan, per, _beres(rekomendasi)), *due_rekomendasi.pesan(rekomendasi, per)]
    return "\n".join([*atas, *isi, *bawah]) + "\n"


def _pesan(tagihan: list[Tagihan], per: date, beres: str) -> Iterator[str]:
    if not tagihan:
        yield from ("", beres)
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


def fakta(
    kepala: tuple[Sel, ...],
    tagihan: list[Tagihan],
    per: date,
    catatan: str | None,
    unggah: Callable[[Tagihan], str | None],
    rekomendasi: Rekomendasi = (),
) -> dict[str, object]:
    """Give what the template ``due.md.j2`` sees; ``unggah`` gives a periode's upload page, if any."""
    return {
        "judul": kepala[0].teks,
        "keterangan": [satu.teks for satu in kepala[1:]],
        "bagian": [
            {
                "tenggat": tulis(hari),
                "sisa": sisa((hari - per).days),
                "periode": [_butir(satu, per, unggah(satu)) for satu in isi],
            }
            for hari, isi in groupby(tagihan, key=lambda satu: satu.tenggat)
        ],
        "beres": "" if tagihan else _beres(rekomendasi),
        "rekomendasi": due_rekomendasi.fakta(rekomendasi, per),
        "catatan": catatan or "",
    }


def _butir(tagihan: Tagihan, per: date, alamat: str | None) -> dict[str, object]:
    rencana, satu, ke = tagihan
    return {
        "id": satu.indikator.id,
        "kode": ke.periode.kode,
        "rentang": tulis_rentang(ke.periode.mulai, ke.periode.tenggat),
        "indikator": kalimat(satu.indikator.uraian),
        "kurang": kalimat(awal_besar(masih_kurang(ke))),
        "keadaan": kalimat(awal_besar(keadaan(ke, per).teks)) if tagihan.tenggat < per else "",
        "penanggung_jawab": ", ".join(satu.indikator.penanggung_jawab),
        "rencana": "" if rencana.tahun == per.year else str(rencana.tahun),
        "unggah": Alamat(alamat) if alamat else "",
    }
