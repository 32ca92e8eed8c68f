"""``zi verify``: each paper that was shown, its fingerprint, and the records that hold it."""

from collections.abc import Iterable, Iterator

from zi.model.cocok import Cocok, Dicari
from zi.model.hari import tulis
from zi.output.data import Data
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel


def lembar(dicari: Iterable[Dicari], rev: str | None) -> Lembar:
    """Lay out what was found; ``rev`` is the commit that was looked in, None for what is there now."""
    kepala = (Sel(f"Menurut revisi {rev}", "redup"),) if rev else ()
    return Lembar(kepala, tuple(_bagian(satu) for satu in dicari))


def _bagian(satu: Dicari) -> Bagian:
    baris = [(Sel("SHA-256", "redup"), Sel(satu.sha256))]
    isi = [baris for cocok in satu.cocok for baris in _cocok(cocok)]
    tidak = [(Sel(""), Sel("tidak ada di bukti mana pun", "lewat"))]
    return Bagian(Sel(satu.nama, "judul"), (Kolom(), Kolom(lipat=True)), (*baris, *(isi or tidak)))


def _cocok(cocok: Cocok) -> Iterator[Baris]:
    """A place: the number and subject of the record first, the path last, as ``zi show`` does."""
    yield Sel("Bukti", "redup"), Sel(_judul(cocok), "selesai")
    if cocok.bukti and cocok.bukti.isi.dicabut:
        dicabut = cocok.bukti.isi.dicabut
        yield Sel(""), Sel(f"dicabut {tulis(dicabut.tanggal)}: {dicabut.alasan}", "dekat")
    if cocok.arsip:
        yield Sel(""), Sel(f"arsip: {cocok.arsip.jenis}, disimpan di {cocok.arsip.tempat} oleh {cocok.arsip.pemegang}")
    yield Sel(""), Sel(f"{cocok.folder}/{cocok.berkas or ''}", "redup")


def _judul(cocok: Cocok) -> str:
    if cocok.bukti is None:
        return "foldernya tidak terbaca sebagai bukti (zi check)"
    bukti = cocok.bukti
    uraian = f", {bukti.uraian}" if bukti.uraian else ""
    return f"{bukti.id} {bukti.kode}, {tulis(bukti.tanggal)}{uraian}"


def data(dicari: Iterable[Dicari], rev: str | None) -> Data:
    """Give the same for programs."""
    return {
        "schemaVersion": 1,
        "kind": "verify",
        "rev": rev,
        "berkas": [
            {"nama": satu.nama, "sha256": satu.sha256, "bukti": [_data(cocok) for cocok in satu.cocok]}
            for satu in dicari
        ],
    }


def _data(cocok: Cocok) -> Data:
    return {
        "folder": cocok.folder,
        "berkas": cocok.berkas,
        "id": cocok.id,
        "kode": cocok.kode,
        "arsip": cocok.arsip is not None,
        "dicabut": cocok.dicabut,
    }
