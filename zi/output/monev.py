"""What a working sheet changes in the registers, told before it is done."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from zi.model.hari import tulis
from zi.model.monev import jalur_catatan
from zi.model.monev.lembar import Salah
from zi.model.monev.ubah import Ubahan
from zi.model.teks import satu_baris
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel


def lembar(ubahan: Sequence[Ubahan]) -> Lembar:
    """Lay changes out: for each register, entry by entry, what it was and what it becomes."""
    tahun_triwulan = dict.fromkeys(satu.di for satu in ubahan)
    kepala = tuple(Sel(f"Perubahan pada {jalur_catatan(*satu)}", "judul") for satu in tahun_triwulan)
    bagian = tuple(
        Bagian(
            Sel(nama, "tebal"), (Kolom(), Kolom(lipat=True)), tuple(_baris(satu) for satu in isi if not _dinamai(satu))
        )
        for (_, nama), isi in groupby(ubahan, key=lambda satu: (satu.di, satu.nama))
    )
    return Lembar(kepala, bagian)


def _dinamai(satu: Ubahan) -> bool:
    """Tell whether the heading above says it already."""
    return satu.jalan[-1] == "id"


def _baris(satu: Ubahan) -> Baris:
    baru = _utuh(satu.baru)
    return Sel(satu.kolom), Sel(baru if satu.lama == "" else f"{_utuh(satu.lama)} → {baru}")


def _utuh(isi: str | date) -> str:
    return tulis(isi) if isinstance(isi, date) else "; ".join(isi.split("\n"))


def kata(salah: Sequence[Salah]) -> Iterator[str]:
    """Write what is to be said of cells, one line each."""
    for satu in salah:
        yield satu_baris(f"{satu.alamat}: {satu.pesan}{'' if satu.pesan.endswith(('.', '?')) else '.'}")
