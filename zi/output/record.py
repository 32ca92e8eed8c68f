"""``zi record`` and its like: what was made of the files, what is still missing, what it does to the score."""

from collections.abc import Iterable, Mapping
from typing import Any

from zi.model.akibat import Akibat
from zi.model.bukti import Bukti
from zi.model.capaian import BuktiDinilai, Capaian
from zi.output.kata import keadaan, terbaca, terhitung
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel


def lembar(  # what stands on the sheet, from top to bottom
    kepala: str,
    bukti: Bukti,
    asal: Mapping[str, str],
    akibat: Iterable[Akibat],
    sesudah: Capaian,
    saran: Iterable[str] = (),
) -> Lembar:
    """Lay out one change of a record: ``asal`` are its new files by the name that they came with.

    ``saran`` is worth thinking of.
    """
    judul = (Sel(kepala, "judul"), Sel(f"{bukti.folder}/", "tebal"))
    bagian = [Bagian(None, (Kolom(), Kolom(), Kolom(lipat=True)), tuple(_isi(bukti, asal)))]
    if dinilai := _dinilai(bukti, sesudah):
        bagian.append(Bagian(None, (), (), (terhitung(dinilai),)))
    baris = tuple(_akibat(satu, sesudah) for satu in akibat)
    bagian.append(Bagian(None, (Kolom(), Kolom(lipat=True)), baris))
    bagian += [Bagian(None, (), (), tuple(map(Sel, isi))) for isi in [list(saran)] if isi]
    return Lembar(judul, tuple(bagian))


def _isi(bukti: Bukti, asal: Mapping[str, str]) -> Iterable[Baris]:
    """A row for everything in the record: what it came as, what it is called there, how it is read."""
    for nama, jenis in terbaca(bukti):
        lama = asal.get(nama, "")
        yield Sel(f"{lama} →" if lama not in {"", nama} else "", "redup"), Sel(nama), Sel(f"→ {jenis}")


def _dinilai(bukti: Bukti, sesudah: Capaian) -> BuktiDinilai | None:
    """Give the record as it stands at its own periode."""
    semua = (
        satu for daun in sesudah.indikator if daun.indikator.id == bukti.id for ke in daun.periode for satu in ke.bukti
    )
    return next((satu for satu in semua if satu.bukti.folder == bukti.folder), None)


def _akibat(satu: Akibat, sesudah: Capaian) -> Baris:
    akhir = keadaan(satu.sesudah, sesudah.per)
    return Sel(f"{satu.id} {satu.kode}: {satu.angka}", "tebal"), akhir


def data(  # what the contract names
    bukti: Bukti, asal: Mapping[str, str], sesudah: Capaian, cabang: str | None, rev: str | None, url: str | None
) -> dict[str, Any]:
    """Give the same for programs; ``cabang``, ``rev`` and ``url`` are None where nothing was sent."""
    dinilai = _dinilai(bukti, sesudah)
    return {
        "schemaVersion": 1,
        "kind": "record",
        "folder": bukti.folder,
        "id": bukti.id,
        "kode": bukti.kode,
        "berkas": [{"nama": satu.nama, "jenis": satu.jenis, "asal": asal.get(satu.nama)} for satu in bukti.berkas],
        "kurang": list(dinilai.kurang) if dinilai else [],
        "cabang": cabang,
        "rev": rev,
        "url": url,
    }
