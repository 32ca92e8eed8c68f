"""The open recommendations of meetings in ``zi due``: below what must be handed in, in the same forms."""

from collections.abc import Iterator, Sequence
from datetime import date

from zi.model.hari import tulis
from zi.model.monev import RekomendasiDinilai, nama_rekomendasi
from zi.model.teks import kalimat, satu_baris
from zi.output.harfiah import Harfiah
from zi.output.kata import sisa
from zi.output.lembar import Bagian, Baris, Kolom, Sel

Rekomendasi = Sequence[RekomendasiDinilai]


def bagian(rekomendasi: Rekomendasi, per: date) -> Bagian:
    """Lay them out as one table, by tenggat."""
    kolom = (Kolom("Id"), Kolom("Rekomendasi", lipat=True), Kolom("Tenggat", lipat=True))
    gaya = "lewat" if any(satu.lewat for satu in rekomendasi) else "judul"
    return Bagian(
        Sel(judul(rekomendasi), gaya), kolom, tuple(baris for satu in rekomendasi for baris in _baris(satu, per))
    )


def judul(rekomendasi: Rekomendasi) -> str:
    """Say what they are, and how many."""
    return f"Rekomendasi rapat yang harus ditindaklanjuti: {len(rekomendasi)}"


def _baris(satu: RekomendasiDinilai, per: date) -> Iterator[Baris]:
    """A recommendation and its tenggat; below it who answers for it."""
    ini = satu.rekomendasi
    gaya = "lewat" if satu.lewat else "dekat" if ini.tenggat == per else ""
    yield Sel(_nama(satu, per), "tebal"), Sel(ini.uraian), Sel(_tenggat(satu, per), gaya)
    yield Sel(""), Sel(" · ".join(ini.penanggung_jawab), "redup"), Sel("")


def _nama(satu: RekomendasiDinilai, per: date) -> str:
    """Give its id, with the year where it is of a plan of another one."""
    return nama_rekomendasi(satu.catatan, satu.rekomendasi, per.year)


def _tenggat(satu: RekomendasiDinilai, per: date) -> str:
    return f"{tulis(satu.rekomendasi.tenggat)}, {sisa((satu.rekomendasi.tenggat - per).days)}"


def pesan(rekomendasi: Rekomendasi, per: date) -> Iterator[str]:
    """Write them as lines fit to paste into a chat; none where there are none."""
    if rekomendasi:
        yield from ("", judul(rekomendasi))
    for satu in rekomendasi:
        siapa = ", ".join(satu.rekomendasi.penanggung_jawab)
        kata = f"{kalimat(satu.rekomendasi.uraian)} Tenggat {_tenggat(satu, per)}."
        yield satu_baris(f"- {_nama(satu, per)}: {kata} [{siapa}]")


def fakta(rekomendasi: Rekomendasi, per: date) -> list[dict[str, object]]:
    """Give what the template ``due.md.j2`` sees of them."""
    return [
        {
            "id": _nama(satu, per),
            "uraian": Harfiah(kalimat(satu.rekomendasi.uraian)),
            "tenggat": _tenggat(satu, per),
            "lewat": satu.lewat,
            "penanggung_jawab": Harfiah(", ".join(satu.rekomendasi.penanggung_jawab)),
        }
        for satu in rekomendasi
    ]
