"""``zi jadwal``: how words for a schedule were read."""

from collections.abc import Sequence

from zi.model.hari import tulis, tulis_rentang
from zi.model.periode import Periode
from zi.output.lembar import Bagian, Kolom, Lembar, Sel


def lembar(teks: str, tahun: int, periode: Sequence[Periode]) -> Lembar:
    """Lay out the periode that words stand for in the plan of a year."""
    kolom = (Kolom("Kode"), Kolom("Waktu"), Kolom("Tenggat"), Kolom("Triwulan", kanan=True))
    baris = tuple(
        (
            Sel(satu.kode, "tebal"),
            Sel(tulis_rentang(satu.mulai, satu.tenggat)),
            Sel(tulis(satu.tenggat)),
            Sel(str(satu.triwulan)),
        )
        for satu in periode
    )
    judul = Sel(f"“{teks}” dalam rencana {tahun}: {len(baris)} periode", "judul")
    return Lembar((judul,), (Bagian(None, kolom, baris),))
