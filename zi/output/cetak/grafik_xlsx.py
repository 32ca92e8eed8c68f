"""The charts of the report's workbook, drawn by the program that opens it from the cells of its sheets."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from xlsxwriter.chart import Chart
from xlsxwriter.worksheet import Worksheet

from zi.model.teks import polos
from zi.output.cetak.rekap_xlsx import Rekap
from zi.output.tabel_xlsx import Buku

Fakta = Mapping[str, Any]
Rupa = dict[str, object]
_GELAP, _TERANG, _ABU, _MERAH, _PUCAT = "#1F4E79", "#9DC3E6", "#7F7F7F", "#C00000", "#D9D9D9"
_KECIL: Rupa = {"name": "Arial", "size": 9}
_KISI: Rupa = {"visible": True, "line": {"color": _PUCAT, "width": 0.75}}
_LETAK: Rupa = {"layout": {"x": 0.06, "y": 0.13, "width": 0.91, "height": 0.66}}  # leaves room for months
_LETAK_BATANG: Rupa = {"layout": {"x": 0.28, "y": 0.13, "width": 0.65, "height": 0.66}}  # and for the words of 100 %
_SERI: Mapping[int, Rupa] = {  # by the column that it is drawn from
    1: {"line": {"color": _ABU, "width": 2, "dash_type": "dash"}},
    2: {"line": {"color": _GELAP, "width": 2.75}},
}
_BULAN = 5  # the column of the sheet from which months are told; the one before is left empty


def kurva(buku: Buku, data: Worksheet, fakta: Fakta) -> Chart:
    """Draw the S-curve: planned dashed, realised solid, and an upright line on the day of the report.

    Points and not an axis of dates, since not every program spaces days by their distance there; the months are
    points of their own, on the axis.
    """
    grafik, kurva = buku.kerja.add_chart({"type": "scatter", "subtype": "straight"}), fakta["kurva"]
    _tulis_bulan(buku, data, fakta)
    for kolom, rupa in _SERI.items():
        grafik.add_series({**_tempat(data, 0, kolom, len(kurva["titik"])), **rupa})
    grafik.add_series({**_tempat(data, _BULAN, _BULAN + 1, len(kurva["bulan"])), **_rupa_bulan(kurva)})
    if kurva["per_hari"] is not None:
        kanan = kurva["per_hari"] * 2 < kurva["hari"]
        grafik.add_series({**_tempat(data, 0, 3, len(kurva["titik"])), **_rupa_per(kanan=kanan)})
    ujung = {"min": _nomor(kurva["mulai"]), "max": _nomor(kurva["akhir"])}
    grafik.set_x_axis(
        {**ujung, "label_position": "none", "major_tick_mark": "none", "major_gridlines": {"visible": False}}
    )
    grafik.set_y_axis({"min": 0, "num_font": _KECIL, "major_gridlines": _KISI})
    grafik.set_plotarea(_LETAK)
    return _rapi(grafik, "Kurva S: target kumulatif", [2, 3])


def _tempat(data: Worksheet, x: int, y: int, banyak: int) -> Rupa:
    nama = data.get_name()
    return {"name": [nama, 0, y], "categories": [nama, 1, x, banyak, x], "values": [nama, 1, y, banyak, y]}


def _nomor(iso: str) -> int:
    """Give a day as workbooks count it."""
    return (date.fromisoformat(iso) - date(1899, 12, 30)).days


def _tulis_bulan(buku: Buku, data: Worksheet, fakta: Fakta) -> None:
    """Write the months beside the table: the first day of each, at the height of the axis."""
    kurva = fakta["kurva"]
    for kolom, judul in enumerate(("Awal bulan", "Letak"), start=_BULAN):
        data.set_column(kolom, kolom, 14)
        buku.kepala(data, (0, kolom, 0, kolom), judul)
    for nomor, satu in enumerate(kurva["bulan"], start=1):
        hari = date.fromisoformat(kurva["mulai"]) + timedelta(satu["hari"])
        buku.tulis(data, (nomor, _BULAN), hari)
        buku.tulis(data, (nomor, _BULAN + 1), 0)


def _rupa_bulan(kurva: Fakta) -> Rupa:
    label = [{"value": polos(satu["nama"]).lstrip("=")} for satu in kurva["bulan"]]
    return {
        "line": {"none": True},
        "marker": {"type": "plus", "size": 5, "border": {"color": _ABU}},
        "data_labels": {"value": True, "position": "below", "font": _KECIL, "custom": label},
    }


def _rupa_per(*, kanan: bool) -> Rupa:
    garis = {"color": _MERAH, "width": 1.5, "dash_type": "square_dot"}
    letak = "right" if kanan else "left"
    return {
        "line": {"none": True},
        "marker": {"type": "diamond", "size": 6, "fill": {"color": _MERAH}, "border": {"color": _MERAH}},
        "data_labels": {"series_name": True, "position": letak, "font": {**_KECIL, "color": _MERAH}},
        "y_error_bars": {"type": "percentage", "value": 100, "direction": "minus", "end_style": 0, "line": garis},
    }


def batang(buku: Buku, rekap: Rekap, fakta: Fakta) -> Chart:
    """Draw capaian per komponen, against what is due and against the year."""
    grafik = buku.kerja.add_chart({"type": "bar"})
    tempo, kategori = 3, int(fakta["kategori_ada"])
    for kolom, rekapitulasi, warna in ((tempo, "jatuh_tempo", _GELAP), (tempo + 3 + kategori, "tahun", _TERANG)):
        nilai = [satu["angka"]["rekap"][rekapitulasi]["capaian"] for satu in fakta["komponen"]]
        label = {"value": True, "num_format": "0 %", "font": _KECIL, "custom": _label(nilai)}
        grafik.add_series(
            {
                "name": [rekap.lembar.get_name(), rekap.awal - 2, kolom - 2],
                "categories": [rekap.lembar.get_name(), rekap.awal, 0, rekap.akhir, 0],
                "values": [rekap.lembar.get_name(), rekap.awal, kolom, rekap.akhir, kolom],
                "fill": {"color": warna},
                "border": {"color": _GELAP},
                "data_labels": label,
                "gap": 60,
            }
        )
    sumbu = {"min": 0, "max": 1, "major_unit": 0.2, "num_format": "0 %"}
    grafik.set_x_axis({**sumbu, "num_font": _KECIL, "major_gridlines": _KISI})
    grafik.set_y_axis({"reverse": True, "crossing": "max", "num_font": _KECIL})
    grafik.set_plotarea(_LETAK_BATANG)
    return _rapi(grafik, "Capaian per komponen", [])


def keterangan_batang(fakta: Fakta) -> str:
    """Say what the bars show, for those who do not see them."""
    kata = fakta["kata"]
    semua = ((satu["nama"], satu["angka"]["rekap"]) for satu in fakta["komponen"])
    isi = "; ".join(f"{nama} {ini['jatuh_tempo']['persen']} dan {ini['tahun']['persen']}" for nama, ini in semua)
    return f"Capaian per komponen ({kata['tenggat_tiba']}, lalu {kata['setahun']}): {isi}."


def _label(nilai: Sequence[float | None]) -> list[dict[str, object] | None]:
    """Give each bar its label: none where nothing is asked for, for that is not 0 %."""
    return [{"delete": True} if satu is None else None for satu in nilai]


def _rapi(grafik: Chart, judul: str, tanpa_legenda: Sequence[int]) -> Chart:
    grafik.set_title({"name": judul, "name_font": {"name": "Arial", "size": 11, "bold": True}})
    grafik.set_legend({"position": "bottom", "font": _KECIL, "delete_series": tanpa_legenda})
    return grafik
