"""``zi doctor``: how each thing stands, and what mends it."""

from collections.abc import Sequence

from zi.model.pemeriksaan import BAIK, KETERANGAN, PERHATIAN, SALAH, Hasil
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel

_KATA = {  # a mark, a word, and the meaning that a terminal colours
    BAIK: ("✓", "baik", "selesai"),
    KETERANGAN: ("·", "catatan", "redup"),
    PERHATIAN: ("!", "perhatikan", "peringatan"),
    SALAH: ("✗", "perbaiki", "lewat"),
}


def lembar(hasil: Sequence[Hasil]) -> Lembar:
    """Lay out all results, then a line for each that has something to be done."""
    kolom = (Kolom(), Kolom(), Kolom(lipat=True))
    bagian = [Bagian(None, kolom, tuple(_baris(satu) for satu in hasil))]
    lakukan = [satu for tingkat in (SALAH, PERHATIAN, KETERANGAN) for satu in hasil if satu.tingkat == tingkat]
    baris = tuple(
        sel
        for satu in lakukan
        if satu.perbaikan
        for sel in (Sel(f"{_KATA[satu.tingkat][0]} {satu.nama}:", _KATA[satu.tingkat][2]), Sel(satu.perbaikan))
    )
    if baris:
        bagian.append(Bagian(Sel("Yang dapat dilakukan", "judul"), (), (), baris))
    return Lembar((), tuple(bagian))


def _baris(hasil: Hasil) -> Baris:
    tanda, kata, gaya = _KATA[hasil.tingkat]
    return Sel(f"{tanda} {kata}", gaya), Sel(hasil.nama, "tebal"), Sel(hasil.keadaan)


def ringkasan(hasil: Sequence[Hasil]) -> str:
    """Say in a line how many things need mending, or a look."""
    salah, perhatian = (sum(satu.tingkat == tingkat for satu in hasil) for tingkat in (SALAH, PERHATIAN))
    if not salah and not perhatian:
        return "Semua beres."
    return f"{salah} hal perlu diperbaiki, {perhatian} perlu diperhatikan."
