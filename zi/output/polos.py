"""A sheet as plain text, for a pipe: no colours, no boxes, no folding."""

from zi.model.teks import polos as tanpa_bintang
from zi.model.teks import satu_baris
from zi.output.lembar import Bagian, Baris, Batang, Kolom, Lembar, Sel

_JARAK = "  "


def tulis(lembar: Lembar) -> str:
    """Write a sheet; columns are padded to their widest cell, a bar takes no room."""
    blok = ["\n".join(_sel(satu) for satu in lembar.kepala), *(_bagian(satu) for satu in lembar.bagian)]
    return "\n\n".join(satu for satu in blok if satu) + "\n"


def _sel(sel: Sel | Batang) -> str:
    teks = "" if isinstance(sel, Batang) else tanpa_bintang(sel.teks) if sel.miring else sel.teks
    return satu_baris(teks)


def _bagian(bagian: Bagian) -> str:
    kolom, isi = _tanpa_batang(bagian.kolom, bagian.baris)
    if any(satu.judul for satu in kolom):
        isi = [tuple(Sel(satu.judul) for satu in kolom), *isi]
    judul = [_sel(bagian.judul)] if bagian.judul else []
    return "\n".join([*judul, *_tabel(kolom, isi), *(_sel(satu) for satu in bagian.catatan)])


def _tanpa_batang(kolom: tuple[Kolom, ...], isi: tuple[Baris, ...]) -> tuple[tuple[Kolom, ...], list[Baris]]:
    """Leave out the columns of bars; the head of one goes to the figure on its right."""
    batang = {nomor for baris in isi for nomor, sel in enumerate(baris) if isinstance(sel, Batang)}
    pindah = {nomor + 1: kolom[nomor].judul for nomor in batang}
    sisa = [nomor for nomor in range(len(kolom)) if nomor not in batang]
    judul = tuple(kolom[nomor]._replace(judul=pindah.get(nomor, kolom[nomor].judul)) for nomor in sisa)
    return judul, [tuple(baris[nomor] for nomor in sisa) for baris in isi]


def _tabel(kolom: tuple[Kolom, ...], isi: list[Baris]) -> list[str]:
    teks = [[_sel(sel) for sel in baris] for baris in isi]
    lebar = [max((len(baris[nomor]) for baris in teks), default=0) for nomor in range(len(kolom))]
    return [_baris(baris, kolom, lebar) for baris in teks]


def _baris(baris: list[str], kolom: tuple[Kolom, ...], lebar: list[int]) -> str:
    sel = [
        teks.rjust(ruang) if satu.kanan else teks.ljust(ruang)
        for teks, satu, ruang in zip(baris, kolom, lebar, strict=True)
        if ruang
    ]
    return _JARAK.join(sel).rstrip()
