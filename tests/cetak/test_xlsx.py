"""The report as a workbook: read back cell by cell, with hostile texts, and by another office program."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from alat import perlu
from cetak.fakta_acak import JAHAT, Fakta, berputar, fakta_contoh, lengkap, teks_acak
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader

from zi.model.teks import polos, satu_baris
from zi.output.cetak.xlsx import xlsx
from zi.output.harfiah import Harfiah
from zi.output.tabel_xlsx import Buku, Kolom, halaman
from zi.output.teks_xlsx import Teks, nama_lembar, panjang

KOMPONEN = [
    *(
        "1 Manajemen Perubahan",
        "2 Penataan Tata Laksana",
        "3 Penataan Sistem Manajemen SDM",
        "4 Penguatan Akuntabilitas…",
    ),
    *("5 Penguatan Pengawasan", "6 Peningkatan Kualitas…"),
]
DAFTAR = ["Kendala", "Rekomendasi", "Keterlibatan", "Bukti", "Perlu dijelaskan", "Kurva S"]


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office, with something in every list."""
    return lengkap(fakta_contoh(tmp_path_factory.mktemp("kantor"), 2, date(2026, 7, 3)))


@pytest.fixture(scope="module")
def buku(fakta: Fakta) -> Workbook:
    """Give the workbook of these facts, read back."""
    return buka(fakta)


def buka(fakta: Mapping[str, Any], *, kaya: bool = False) -> Workbook:
    """Lay out facts and read the workbook back."""
    return load_workbook(io.BytesIO(xlsx(fakta)), rich_text=kaya)


def lembar(buku: Workbook, nama: str) -> Worksheet:
    """Give a sheet."""
    hasil = buku[nama]
    assert isinstance(hasil, Worksheet)
    return hasil


def tabel(satu: Worksheet) -> list[dict[str, Any]]:
    """Give the rows of a sheet that is a table, each by its heads."""
    kepala, *sisa = satu.iter_rows(values_only=True)
    return [dict(zip(map(str, kepala), baris, strict=True)) for baris in sisa]


def tampak(teks: str) -> str | None:
    """Give what a cell shows of a text: one line, without the stars of italics, at most what a cell holds."""
    rapi = satu_baris(teks) if isinstance(teks, Harfiah) else polos(satu_baris(teks))
    if panjang(rapi) > 32_000:
        rapi = rapi.encode("utf-16-le")[: 2 * 31_999].decode("utf-16-le", "ignore") + "…"
    return rapi or None


def baris_tampak(semua: Sequence[str]) -> str | None:
    """Give what a cell of several lines shows, where they are short."""
    return "\n".join(tampak(satu) or "" for satu in semua) or None


def periode(fakta: Fakta) -> Iterator[tuple[Fakta, Fakta, Fakta]]:
    """Give every periode that the report shows, with its komponen and its indikator."""
    for komponen in fakta["komponen"]:
        for satu in komponen["indikator"]:
            for ke in satu["periode"]:
                yield komponen, satu, ke


def test_the_sheets(buku: Workbook) -> None:
    """A recap, a sheet per komponen, the lists, and last what the curve is drawn from; long names end in a word."""
    assert buku.sheetnames == ["Rekap", *KOMPONEN, "Lewat triwulan sebelumnya", "Triwulan depan", *DAFTAR]
    assert buku.properties.title == "Laporan Monitoring dan Evaluasi Triwulan II Tahun 2026"
    assert buku.properties.created == datetime(2026, 7, 3)  # noqa: DTZ001  # as workbooks write it


def test_a_years_report_has_no_triwulan_before_or_after(tmp_path: Path) -> None:
    """Of a whole year there are no sheets of the triwulan before and after, and recommendations are the year's."""
    buku = buka(fakta_contoh(tmp_path, None, date(2027, 1, 5)))
    assert buku.sheetnames == ["Rekap", *KOMPONEN, *DAFTAR]
    assert {satu["Dari"] for satu in tabel(lembar(buku, "Rekomendasi"))} == {"tahun ini"}


def test_the_recap_has_numbers(fakta: Fakta, buku: Workbook) -> None:
    """Target, realisasi and capaian stand as numbers under two groups of heads, capaian as a percentage."""
    rekap = lembar(buku, "Rekap")
    mulai = next(satu.row for satu in rekap["A"] if satu.value == "1. Manajemen Perubahan")
    assert [rekap.cell(mulai - 2, kolom).value for kolom in (1, 2, 5, 8)] == [
        *("Komponen", "Tenggat s.d. 3 Juli 2026", "Tahun 2026", "Lewat tenggat")
    ]
    for nomor, satu in enumerate([*fakta["komponen"], fakta]):
        tempo, tahun = (satu["angka"]["rekap"][apa] for apa in ("jatuh_tempo", "tahun"))
        sel = rekap[mulai + nomor][1:8]
        assert [ini.value for ini in sel] == [
            *(tempo["target"], tempo["realisasi"], tempo["capaian"]),
            *(tahun["target"], tahun["realisasi"], tahun["capaian"], satu["angka"]["terlambat"]),
        ]
        assert {ini.data_type for ini in sel} == {"n"}
        assert [ini.number_format for ini in sel] == ["0", "0", "0 %", "0", "0", "0 %", "0"]


def test_the_recap_says_what_it_is_of(fakta: Fakta, buku: Workbook) -> None:
    """Office, day, revision, how to derive it again, the meeting, what to know first, and the findings in words."""
    rekap = lembar(buku, "Rekap")
    isi = [satu.value for baris in rekap.iter_rows() for satu in baris if satu.value is not None]
    for teks in (fakta["satker"], *(fakta["kata"][satu] for satu in ("judul", "subjudul", "kaki", "ulang"))):
        assert teks in isi
    assert datetime(2026, 7, 3) in isi  # noqa: DTZ001  # as workbooks write it
    assert "3 Juli 2026 · Aula · pimpinan Ketua" in isi
    assert [satu for satu in (*fakta["catatan"], *fakta["narasi"]["ringkasan"]) if satu not in isi] == []


def test_a_recap_without_notes_meeting_or_leader(fakta: Fakta) -> None:
    """Where there is nothing to note, or was no meeting, nothing is said of it; nor of who led it, if unknown."""
    assert "Catatan" in [satu.value for satu in lembar(buka(fakta), "Rekap")["A"]]
    assert "Catatan" not in [satu.value for satu in lembar(buka({**fakta, "catatan": []}), "Rekap")["A"]]
    tanpa: Fakta = {"ada": False, "tanggal": None, "tanggal_kata": "", "tempat": "", "pimpinan": "", "hadir": []}
    assert "Rapat" not in [satu.value for satu in lembar(buka({**fakta, "rapat": tanpa}), "Rekap")["A"]]
    rekap = lembar(buka({**fakta, "rapat": {**fakta["rapat"], "pimpinan": ""}}), "Rekap")
    assert "3 Juli 2026 · Aula" in [satu.value for satu in rekap["B"]]


def test_kategori_only_where_the_office_set_it(fakta: Fakta) -> None:
    """The column Kategori is there with the office's bounds, and not without."""
    komponen = json.loads(json.dumps(fakta["komponen"]))
    komponen[0]["angka"]["rekap"]["jatuh_tempo"]["kategori"] = "Baik"
    isi = {**fakta, "komponen": komponen, "kategori_ada": True}
    semua = [satu.value for baris in lembar(buka(isi), "Rekap").iter_rows() for satu in baris]
    assert {"Kategori", "Baik"} <= set(semua)
    assert "Kategori" not in [satu.value for baris in lembar(buka(fakta), "Rekap").iter_rows() for satu in baris]


def test_what_has_no_target_is_not_nought(fakta: Fakta) -> None:
    """A komponen of which nothing is due has no capaian: a dash in the table, no bar's label in the chart."""
    komponen = json.loads(json.dumps(fakta["komponen"]))
    komponen[0]["angka"]["rekap"]["jatuh_tempo"] |= {"target": 0, "realisasi": 0, "capaian": None, "persen": "–"}
    data = xlsx({**fakta, "komponen": komponen})
    rekap = lembar(load_workbook(io.BytesIO(data)), "Rekap")
    baris = next(satu.row for satu in rekap["A"] if satu.value == "1. Manajemen Perubahan")
    assert [rekap.cell(baris, kolom).value for kolom in (2, 3, 4)] == [0, 0, "–"]
    assert grafik(data)[1].count('<c:delete val="1"/>') == 1


def grafik(data: bytes) -> list[str]:
    """Give the charts of a workbook as they are written."""
    with zipfile.ZipFile(io.BytesIO(data)) as isi:
        return [isi.read(nama).decode() for nama in isi.namelist() if nama.startswith("xl/charts/chart")]


def test_two_charts_drawn_from_cells(fakta: Fakta) -> None:
    """The curve and the bars are charts of the program that opens the workbook, each with words in their place."""
    data = xlsx(fakta)
    assert len(vars(lembar(load_workbook(io.BytesIO(data)), "Rekap"))["_charts"]) == 2
    garis, batang = grafik(data)
    sumber = re.findall(r"<c:yVal><c:numRef><c:f>([^<]+)", garis)
    assert sumber == [f"'Kurva S'!${kolom}" for kolom in ("B$2:$B$56", "C$2:$C$56", "G$2:$G$14", "D$2:$D$56")]
    assert re.findall(r"<a:t>(\w{3})</a:t>", garis) == [satu["nama"] for satu in fakta["kurva"]["bulan"]]
    assert re.findall(r"<c:val><c:numRef><c:f>Rekap!\$(\w)", batang) == ["D", "G"]
    with zipfile.ZipFile(io.BytesIO(data)) as isi:
        gambar = isi.read("xl/drawings/drawing1.xml").decode()
    assert fakta["kurva"]["keterangan"] in gambar
    assert "Manajemen Perubahan 83 % dan 53 %; " in gambar


def test_the_day_is_marked_where_it_is_on_the_axis(fakta: Fakta) -> None:
    """The curve's sheet has a number of each week, none realised after the day; off the axis no day is marked."""
    kurva = tabel(lembar(buka(fakta), "Kurva S"))
    assert len(kurva) == len(fakta["kurva"]["titik"])
    (tanda,) = [satu for satu in kurva if satu["Keadaan per 3 Juli 2026"] is not None]
    assert (tanda["Tanggal"].date(), tanda["Rencana kumulatif"]) == (date(2026, 7, 3), fakta["kurva"]["rencana_per"])
    assert {satu["Realisasi kumulatif"] for satu in kurva if satu["Tanggal"].date() > date(2026, 7, 3)} == {None}
    luar = {**fakta, "kurva": {**fakta["kurva"], "per_hari": None}}
    assert grafik(xlsx(luar))[0].count("<c:ser>") == 3
    akhir = {**fakta, "kurva": {**fakta["kurva"], "per_hari": 365}}
    assert '<c:dLblPos val="l"/>' in grafik(xlsx(akhir))[0]


def test_a_row_for_every_periode(fakta: Fakta, buku: Workbook) -> None:
    """Each komponen has a row per periode: days are days, numbers numbers, the state in words, its evidence cited."""
    semua = [baris for nama in KOMPONEN for baris in tabel(lembar(buku, nama))]
    ditunjukkan = list(periode(fakta))
    assert len(semua) == len(ditunjukkan) > 20
    for baris, (_, satu, ke) in zip(semua, ditunjukkan, strict=True):
        assert baris == {
            "Id": satu["id"],
            "Indikator": polos(satu["indikator"]),
            "Penanggung jawab": "\n".join(satu["penanggung_jawab"]),
            "Waktu": ke["nama"],
            "Tenggat": datetime.fromisoformat(ke["tenggat"]),
            "Target": ke["target"],
            "Realisasi": ke["realisasi"],
            "Capaian": ke["capaian"],
            "Keadaan": ke["keadaan"],
            "Bukti": "\n".join(f"{ini['urut']}. {ini['sitiran']} ({ini['terhitung']})" for ini in ke["bukti"]) or None,
            "Masih kurang": ke["masih_kurang"] or None,
            "Catatan rapat": None,
        }


def tepi(satu: Worksheet, apa: str) -> str:
    """Give what stands at an edge of every page of a sheet."""
    return str(attrgetter(f"{apa}.text")(satu))


def test_a_table_can_be_worked_with(buku: Workbook) -> None:
    """Heads stay in view and on every page, rows can be filtered; landscape pages have a foot."""
    for nama in buku.sheetnames[1:]:
        satu = lembar(buku, nama)
        assert (satu.freeze_panes, satu.print_title_rows) == ("B2", "$1:$1")
        assert (
            satu.auto_filter.ref
            == f"A1:{satu.cell(satu.max_row, 4 if nama == 'Kurva S' else satu.max_column).coordinate}"
        )
    for satu in map(lembar, [buku] * len(buku.sheetnames), buku.sheetnames):
        assert (satu.page_setup.orientation, satu.page_setup.paperSize) == ("landscape", 9)
        assert (satu.page_setup.fitToHeight in {None, 0, "0"}) or satu.title == "Rekap"
        kiri, kanan = (tepi(satu, apa) for apa in ("oddFooter.left", "oddFooter.right"))
        assert "keadaan per 3 Juli 2026" in kiri
        assert "zi report --triwulan 2" in kiri
        assert kanan == "Halaman &P dari &N"
    tenggat = lembar(buku, KOMPONEN[0])["E2"]
    assert (tenggat.is_date, tenggat.number_format) == (True, "[$-421]d mmm yyyy")


def test_paper_of_the_settings(fakta: Fakta) -> None:
    """F4 is the folio of workbooks."""
    buku = buka({**fakta, "tata": {**fakta["tata"], "kertas": "f4"}})
    assert {lembar(buku, nama).page_setup.paperSize for nama in buku.sheetnames} == {14}


def test_the_lists(fakta: Fakta, buku: Workbook) -> None:
    """What is late, what comes, kendala, recommendations, people, evidence, what to explain: each has its rows."""
    banyak = {
        "Lewat triwulan sebelumnya": len(fakta["tunggakan"]),
        "Triwulan depan": len(fakta["mendatang"]),
        "Kendala": 2,
        "Rekomendasi": 3,
        "Keterlibatan": len(fakta["keterlibatan"]) + 1,
        "Bukti": len(fakta["daftar_bukti"]),
        "Perlu dijelaskan": 2,
    }
    assert {nama: len(tabel(lembar(buku, nama))) for nama in banyak} == banyak
    umum = tabel(lembar(buku, "Kendala"))[1]
    assert (umum["Id"], umum["Kendala"]) == ("Umum", "Anggaran kegiatan belum turun seluruhnya")
    lama = tabel(lembar(buku, "Rekomendasi"))[0]
    assert (lama["Dari"], lama["Hari selesai"].date()) == ("rapat sebelumnya", date(2026, 4, 28))
    assert [satu["Jenis"] for satu in tabel(lembar(buku, "Perlu dijelaskan"))] == [
        "perlu dijelaskan",
        "perlu diperbaiki",
    ]


def test_evidence_has_both_days(buku: Workbook) -> None:
    """A record has the day of the activity and the day it was recorded, the commit last; what is not known is words."""
    pertama, kedua, *_ = tabel(lembar(buku, "Bukti"))
    assert list(pertama)[-1] == "Commit"
    assert pertama["Commit"] == "0123456789" * 4
    assert isinstance(pertama["Hari kegiatan"], datetime)
    assert pertama["Hari tercatat"].date() == date(2026, 7, 1)
    assert "tidak diketahui" in kedua["Hari tercatat"]


def test_empty_lists_say_so(fakta: Fakta) -> None:
    """A sheet without rows says in words that there is nothing, and has no filter."""
    daftar = ("tunggakan", "mendatang", "kendala", "rekomendasi", "tindak_lanjut", "daftar_bukti")
    kosong: Fakta = {nama: [] for nama in daftar}
    komponen = [{**satu, "indikator": []} for satu in fakta["komponen"]]
    buku = buka({**fakta, **kosong, "komponen": komponen})
    for nama, narasi in (("Kendala", fakta["narasi"]["kendala"][0]), (KOMPONEN[0], fakta["komponen"][0]["narasi"])):
        satu = lembar(buku, nama)
        assert (satu["A2"].value, satu.auto_filter.ref, satu.max_row) == (narasi, None, 2)


def test_italics_of_the_decree(fakta: Fakta) -> None:
    """What the decree sets in italics is in italics, in the same letter; a literal star is a star."""
    asal = json.loads(json.dumps(fakta["komponen"]))
    asal[0]["indikator"][0]["indikator"] = "melalui *update* data dan *upload*"
    asal[0]["indikator"][1]["indikator"] = "*semuanya*"
    asal[0]["indikator"][1]["periode"][0]["masih_kurang"] = Harfiah("*bukan* miring")
    satu = lembar(buka({**fakta, "komponen": asal}, kaya=True), KOMPONEN[0])
    kaya = satu["B2"].value
    assert isinstance(kaya, CellRichText)
    potongan = [(str(ini), bool(ini.font.i), ini.font.rFont, ini.font.sz) for ini in kaya if not isinstance(ini, str)]
    assert potongan == [
        (teks, condong, "Arial", 10)
        for teks, condong in (("melalui ", False), ("update", True), (" data dan ", False), ("upload", True))
    ]
    assert (satu["B3"].value, satu["B3"].font.i) == ("semuanya", True)
    assert satu["K3"].value == "*bukan* miring"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(teks=teks_acak())
def test_hostile_text_is_only_text(fakta: Fakta, teks: list[str]) -> None:
    """Whatever people write is read back as it is: no formula, no link, no error, no number, nothing lost."""
    periksa(berputar(fakta, teks))


@pytest.mark.parametrize("mulai", range(0, len(JAHAT), 3))
def test_texts_that_programs_take_for_their_own(fakta: Fakta, mulai: int) -> None:
    """The same for what is known to be dangerous."""
    periksa(berputar(fakta, JAHAT[mulai : mulai + 5]))


def periksa(jahat: Fakta) -> None:
    """Hold the cells of a workbook against the facts."""
    buku = buka(jahat)
    sel = [satu for nama in buku.sheetnames for baris in lembar(buku, nama).iter_rows() for satu in baris]
    assert {satu.data_type for satu in sel} <= {"s", "n", "d"}
    assert not any(satu.hyperlink for satu in sel)
    assert {satu.data_type for satu in sel if isinstance(satu.value, str)} == {"s"}
    komponen = [baris for nama in buku.sheetnames[1:7] for baris in tabel(lembar(buku, nama))]
    for baris, (_, satu, ke) in zip(komponen, periode(jahat), strict=True):
        assert (baris["Indikator"], baris["Keadaan"]) == (tampak(satu["indikator"]), tampak(ke["keadaan"]))
        assert (baris["Id"], baris["Capaian"]) == (satu["id"], ke["capaian"])
    for baris, satu in zip(tabel(lembar(buku, "Bukti")), jahat["daftar_bukti"], strict=True):
        assert (baris["Bukti"], baris["Folder"]) == (tampak(satu["sitiran"]), tampak(satu["folder"]))
        if all(panjang(ini) < 9_000 for ini in satu["untuk"]):
            assert baris["Untuk"] == baris_tampak(satu["untuk"])
    rekap = [satu.value for satu in lembar(buku, "Rekap")["A"]]
    assert [satu for satu in jahat["catatan"] if tampak(satu) not in rekap] == []


@given(st.lists(st.text(max_size=40) | st.sampled_from(JAHAT), max_size=12))
@example(["History", "history", "", "'", "ſ", "s", "S", "İ", "i̇", "ß" * 40, "SS" * 20, "a" * 31, "a" * 31 + "b", "x:y"])
def test_names_that_sheets_may_have(teks: list[str]) -> None:
    """Whatever a komponen is called, its sheet gets a name of its own that workbooks allow."""
    terpakai = set[str]()
    nama = [nama_lembar(satu, terpakai) for satu in teks]
    assert len({satu.lower() for satu in nama}) == len({satu.casefold() for satu in nama}) == len(teks)
    for satu in nama:
        assert 0 < panjang(satu) <= 31
        assert not re.search(r"[\[\]:*?/\\\n\t]", satu)
        assert satu == satu.strip(" '")
        assert satu.lower() != "history"


def tulis(*baris: Sequence[Any], kepala: str = "", kaki: Sequence[str] = ()) -> Worksheet:
    """Write a sheet of one table and read it back."""
    buku = Buku("Contoh")
    satu = buku.lembar("Contoh")
    buku.tabel(satu, [Kolom(f"K{nomor}", 20) for nomor in range(len(baris[0]))], baris)
    halaman(satu, kepala=kepala, kaki=kaki)
    return lembar(load_workbook(io.BytesIO(buku.selesai())), "Contoh")


def test_cells_at_their_limits() -> None:
    """A cell takes so many letters and lines; a day before workbooks begin is words; nothing is empty."""
    hasil = tulis(
        ["x" * 40_000, Teks(["a"] * 300), date(1899, 5, 1), None, "", Teks(["", ""]), Teks(["b" * 31_999] * 3)]
    )
    panjang_teks, baris, hari, *kosong, sela, penuh = (satu.value for satu in hasil[2])
    assert panjang_teks == "x" * 31_999 + "…"
    assert baris == "a\n" * 250 + "…"
    assert hari == "1899-05-01"
    assert kosong == [None, None]
    assert sela == "\n"
    assert penuh == "b" * 31_999 + "\n…"
    assert hasil.row_dimensions[2].height == pytest.approx(409, abs=1)


def test_rows_are_high_enough() -> None:
    """A row has room for the lines of its longest cell: words are folded, also after dashes, wide letters sooner."""
    tinggi = [
        tulis([satu]).row_dimensions[2].height
        for satu in (
            "a",
            "kata " * 12,
            "Januari–Desember 2026 semua",
            "W" * 15,
            "i" * 40,
            Teks(["a", "b", "c"]),
            "中" * 20,
        )
    ]
    assert tinggi == pytest.approx([17, 45, 31, 31, 17, 45, 45], abs=1)


def test_the_foot_of_pages_is_text() -> None:
    """What would command the head or foot of a page is text there, and it is never longer than is allowed."""
    hasil = tulis(["a"], kepala="R&D &G &[Picture] 8", kaki=["&P & &", "&" * 400])
    assert tepi(hasil, "oddHeader.left") == "R&&D && G && [Picture] 8"
    assert tepi(hasil, "oddFooter.left").splitlines() == ["&&P && &&", "&" * 108]


def test_the_same_facts_are_the_same_bytes(fakta: Fakta, tmp_path: Path) -> None:
    """In another process, another time zone and another order of hashes the workbook is the same, byte for byte."""
    berkas, naskah = tmp_path / "fakta.json", "import json, sys; from zi.output.cetak.xlsx import xlsx; "
    berkas.write_text(json.dumps(fakta), "utf-8")
    naskah += "sys.stdout.buffer.write(xlsx(json.loads(open(sys.argv[1], encoding='utf-8').read())))"
    hasil = {
        subprocess.run(
            [sys.executable, "-c", naskah, str(berkas)],
            env=os.environ | {"TZ": zona, "PYTHONHASHSEED": benih, "LC_ALL": bahasa},
            capture_output=True,
            check=True,
        ).stdout
        for zona, benih, bahasa in (("Asia/Makassar", "1", "C"), ("America/New_York", "2", "C.UTF-8"))
    }
    assert hasil == {xlsx(json.loads(berkas.read_text("utf-8")))}
    with zipfile.ZipFile(io.BytesIO(hasil.pop())) as isi:
        assert {satu.date_time for satu in isi.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def soffice() -> str:
    """Give LibreOffice; without it the test is skipped, which on the project's own machine is a failure."""
    return perlu("soffice")


def ubah(data: bytes, bentuk: str, folder: Path) -> list[Path]:
    """Convert a workbook with LibreOffice; give the files that it wrote."""
    folder.mkdir()
    (folder / "laporan.xlsx").write_bytes(data)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    perintah = [soffice(), profil, "--headless", "--convert-to", bentuk, "--outdir", str(folder), "laporan.xlsx"]
    subprocess.run(perintah, cwd=folder, check=True, capture_output=True, timeout=180)
    return sorted(satu for satu in folder.glob("laporan*") if satu.suffix != ".xlsx")


def test_another_program_prints_it(fakta: Fakta, tmp_path: Path) -> None:
    """LibreOffice prints every sheet on landscape pages with its heads and the foot, and the text of every row."""
    (berkas,) = ubah(xlsx(fakta), "pdf", tmp_path / "pdf")
    pdf = PdfReader(berkas)
    teks = [re.sub(r"\s", "", satu.extract_text()) for satu in pdf.pages]
    assert len(pdf.pages) >= len(KOMPONEN) + len(DAFTAR) + 3
    assert all(satu.mediabox.width > satu.mediabox.height for satu in pdf.pages)
    for nomor, satu in enumerate(teks, start=1):
        assert f"Halaman{nomor}dari{len(teks)}" in satu
        assert re.sub(r"\s", "", fakta["kata"]["kaki"]) in satu
    semua = "".join(teks)
    for _, indikator, ke in periode(fakta):
        assert indikator["id"] in semua
        assert re.sub(r"\s", "", ke["keadaan"]) in semua
    assert "KurvaS:targetkumulatif" in semua
    assert "Capaianperkomponen" in semua


def test_another_program_reads_hostile_text(fakta: Fakta, tmp_path: Path) -> None:
    """LibreOffice calculates nothing in it and reads no markup: each text comes out of it as the text that it is."""
    musuh = [
        '=HYPERLINK("http://contoh.invalid","klik")',
        "=1+1",
        "@SUM(A1)",
        "+1",
        "<r><t>x</t></r>",
        "{=1}",
        "_x000D_",
    ]
    jahat = {**fakta, "daftar_bukti": berputar(fakta, musuh)["daftar_bukti"]}
    pilihan = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"  # every sheet, as shown
    berkas = {satu.stem: satu for satu in ubah(xlsx(jahat), pilihan, tmp_path / "csv")}
    kepala, *baris = csv.reader(io.StringIO(berkas["laporan-Bukti"].read_text("utf-8")))
    terbaca = [dict(zip(kepala, satu, strict=True)) for satu in baris]
    for kolom, kunci in (("Bukti", "sitiran"), ("Indikator", "indikator"), ("Folder", "folder")):
        assert [satu[kolom] for satu in terbaca] == [tampak(satu[kunci]) for satu in jahat["daftar_bukti"]]
