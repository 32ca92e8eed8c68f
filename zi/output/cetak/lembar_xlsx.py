"""The sheets of the report's workbook that are one table each: their columns, and their rows from the facts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from zi.model.teks import polos
from zi.output.harfiah import Harfiah
from zi.output.tabel_xlsx import PERSEN, Kolom, Sel
from zi.output.teks_xlsx import Teks

Fakta = Mapping[str, Any]
Baris = tuple[Sel, ...]

_ID, _INDIKATOR, _ORANG, _WAKTU = (
    Kolom("Id", 8),
    Kolom("Indikator", 32),
    Kolom("Penanggung jawab", 14),
    Kolom("Waktu", 14),
)
_TENGGAT, _TARGET, _REALISASI = Kolom("Tenggat", 12), Kolom("Target", 8), Kolom("Realisasi", 10)
_KEADAAN, _KURANG, _RAPAT = Kolom("Keadaan", 16), Kolom("Masih kurang", 20), Kolom("Catatan rapat", 22)
_KOMPONEN = (
    *(_ID, _INDIKATOR, _ORANG, _WAKTU, _TENGGAT, _TARGET, _REALISASI, Kolom("Capaian", 9, PERSEN)),
    *(_KEADAAN, Kolom("Bukti", 28), _KURANG, _RAPAT),
)
_TAGIHAN = (
    *(_ID, _INDIKATOR, _ORANG, _WAKTU, _TENGGAT, _TARGET, _REALISASI, _KEADAAN),
    *(_KURANG, Kolom("Bukti yang diminta", 24), _RAPAT),
)
_KENDALA = (_ID, _INDIKATOR, Kolom("Kendala", 48), Kolom("Solusi", 48), _RAPAT)
_REKOMENDASI = (
    *(Kolom("Nomor", 13), Kolom("Dari", 17), Kolom("Rekomendasi", 44), _ORANG, _TENGGAT, _KEADAAN),
    *(Kolom("Hari selesai", 12), Kolom("Hasil", 34), Kolom("Bukti", 30), _RAPAT),
)
_KETERLIBATAN = (
    *(Kolom("Nama", 32), Kolom("Jabatan dalam tim", 30), Kolom("Area", 26), Kolom("Banyak bukti", 10)),
    *(Kolom("Nomor bukti", 40), _RAPAT),
)
_BUKTI = (
    *(Kolom("Nomor", 8), Kolom("Bukti", 34), Kolom("Untuk", 11), _INDIKATOR, Kolom("Hari kegiatan", 12)),
    *(Kolom("Hari tercatat", 14), _KEADAAN, Kolom("Pelaksana", 16), Kolom("Berkas", 24)),
    *(Kolom("Diserahkan oleh", 15), Kolom("Diterima oleh", 16), Kolom("Folder", 26), Kolom("Commit", 23)),
)
_DIJELASKAN = (
    *(Kolom("Jenis", 17), Kolom("Aturan", 10), Kolom("Hal", 26), Kolom("Tempat", 22), Kolom("Terlihat", 44)),
    *(Kolom("Penjelasan atau saran", 44), Kolom("Bukti", 30), Kolom("Commit", 13), _RAPAT),
)


class Daftar(NamedTuple):
    """A sheet that is one table; ``kosong`` is what it says where it has no rows."""

    nama: str
    kolom: Sequence[Kolom]
    baris: Iterable[Baris]
    kosong: str = ""


def daftar(fakta: Fakta) -> Iterator[Daftar]:
    """Give the sheets in their order: each komponen, then the lists; what comes next only where something can."""
    narasi = {nama: Harfiah(" ".join(isi)) for nama, isi in fakta["narasi"].items()}
    for satu in fakta["komponen"]:
        yield Daftar(polos(f"{satu['nomor']} {satu['nama']}"), _KOMPONEN, _komponen(satu), satu["narasi"])
    if not fakta["tahunan"]:
        yield Daftar("Lewat triwulan sebelumnya", _TAGIHAN, map(_tagihan, fakta["tunggakan"]), narasi["tunggakan"])
    if fakta["kata"]["triwulan_depan"]:
        yield Daftar("Triwulan depan", _TAGIHAN, map(_tagihan, fakta["mendatang"]), narasi["mendatang"])
    yield Daftar("Kendala", _KENDALA, map(_kendala, fakta["kendala"]), narasi["kendala"])
    tanpa_rekomendasi = Harfiah(f"{narasi['tindak_lanjut']} {narasi['rekomendasi']}")
    yield Daftar("Rekomendasi", _REKOMENDASI, _rekomendasi(fakta), tanpa_rekomendasi)
    yield Daftar("Keterlibatan", _KETERLIBATAN, _keterlibatan(fakta), narasi["keterlibatan"])
    yield Daftar("Bukti", _BUKTI, map(_bukti, fakta["daftar_bukti"]), narasi["daftar_bukti"])
    yield Daftar("Perlu dijelaskan", _DIJELASKAN, _dijelaskan(fakta), narasi["perlu_dijelaskan"])


def kurva_s(fakta: Fakta) -> Daftar:
    """Give the sheet that the chart of the S-curve is drawn from; its last column marks the day of the report."""
    kurva, kata = fakta["kurva"], fakta["kata"]
    baris = (
        (
            *(_hari(satu["tanggal"]), satu["rencana"], satu["realisasi"]),
            kurva["target"] if satu["hari"] == kurva["per_hari"] else None,
        )
        for satu in kurva["titik"]
    )
    kolom = ("Rencana kumulatif", "Realisasi kumulatif", f"Keadaan per {kata['per']}")
    return Daftar("Kurva S", (Kolom("Tanggal", 14), *(Kolom(judul, 18) for judul in kolom)), baris)


def _hari(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _rapi(satu: Fakta, kunci: str = "keadaan") -> Teks:
    return Teks((satu[kunci],), satu["gaya"])


def _komponen(komponen: Fakta) -> Iterator[Baris]:
    for satu in komponen["indikator"]:
        for ke in satu["periode"]:
            yield (
                *(satu["id"], satu["indikator"], Teks(satu["penanggung_jawab"]), ke["nama"], _hari(ke["tenggat"])),
                *(ke["target"], ke["realisasi"], ke["capaian"], _rapi(ke)),
                *(Teks([_sitiran(bukti) for bukti in ke["bukti"]]), ke["masih_kurang"], None),
            )


def _sitiran(bukti: Fakta) -> Harfiah:
    return Harfiah(f"{bukti['urut']}. {bukti['sitiran']} ({bukti['terhitung']})")


def _tagihan(satu: Fakta) -> Baris:
    return (
        *(satu["id"], satu["indikator"], Teks(satu["penanggung_jawab"]), satu["nama"], _hari(satu["tenggat"])),
        *(satu["target"], satu["realisasi"], _rapi(satu), satu["masih_kurang"], satu["dokumen"], None),
    )


def _kendala(satu: Fakta) -> Baris:
    return satu["id"] or "Umum", satu["indikator"], satu["uraian"], satu["solusi"], None


def _rekomendasi(fakta: Fakta) -> Iterator[Baris]:
    apa = "tahun" if fakta["tahunan"] else "rapat"
    for kunci, dari in (("tindak_lanjut", f"{apa} sebelumnya"), ("rekomendasi", f"{apa} ini")):
        for satu in fakta[kunci]:
            selesai = satu["selesai"] or {"tanggal": None, "uraian": "", "bukti": []}
            yield (
                *(satu["nama"], dari, satu["uraian"], Teks(satu["penanggung_jawab"]), _hari(satu["tenggat"])),
                *(_rapi(satu), _hari(selesai["tanggal"]), selesai["uraian"], Teks(selesai["bukti"]), None),
            )


def _keterlibatan(fakta: Fakta) -> Iterator[Baris]:
    for satu in fakta["keterlibatan"]:
        yield satu["nama"], satu["jabatan"], satu["area"], satu["banyak"], satu["kata"], None
    for satu in fakta["di_luar_tim"]:
        yield satu["nama"], "di luar tim", "", satu["banyak"], satu["kata"], None


def _bukti(satu: Fakta) -> Baris:
    berkas = [Harfiah(f"{ini['nama']} ({ini['jenis']})") for ini in satu["berkas"]]
    return (
        *(satu["urut"], satu["sitiran"], Teks(satu["untuk"]), satu["indikator"], _hari(satu["tanggal"])),
        *(_hari(satu["dicatat"]) or satu["dicatat_kata"], _rapi(satu, "terhitung"), Teks(satu["pelaksana"])),
        *(Teks(berkas), satu["penulis"], satu["penerima"], satu["folder"], satu["rev"] or ""),
    )


def _dijelaskan(fakta: Fakta) -> Iterator[Baris]:
    for satu in fakta["perlu_dijelaskan"]["temuan"]:
        yield (
            *("perlu dijelaskan", satu["aturan"], satu["judul"], satu["tempat"], satu["pesan"], satu["penjelasan"]),
            *(satu["bukti"], satu["rev"], None),
        )
    for satu in fakta["perlu_diperbaiki"]:
        yield "perlu diperbaiki", "", "", satu["tempat"], satu["pesan"], satu["saran"], "", "", None
