"""The report in Word as it looks: charts, paper, letter, logo, italics; and that hostile texts change none of it."""

import io
import json
import os
import subprocess
import sys
import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cetak.bentuk_word import (
    PNG,
    bagian,
    baris_tabel,
    bawaan,
    buka,
    dari,
    dokumen_word,
    hubungan,
    kerangka,
    pohon,
    semua_teks,
    sisip,
    tampak,
    ubah,
)
from cetak.fakta_acak import JAHAT, Fakta, berputar, fakta_contoh, lengkap, teks_acak
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from hypothesis import example, given, settings
from lxml import etree
from openpyxl import load_workbook

from zi.model.teks import satu_baris
from zi.output.cetak.docx import docx
from zi.output.harfiah import Harfiah
from zi.output.templat import BAWAAN, TemplatError

NAMA = "laporan-triwulan.docx"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
HARI_NOL = date(1899, 12, 30)  # of a sheet
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
URUTAN = {  # of what is in these elements, as the standard of the files sets it; Word refuses others
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr "
    "sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps color sz szCs lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook",
    "trPr": "cantSplit trHeight tblHeader jc",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar cols titlePg docGrid",
    "style": "name basedOn next link hidden uiPriority semiHidden unhideWhenUsed qFormat rsid pPr rPr tblPr",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    "tbl": "tblPr tblGrid tr",
    "tc": "tcPr p",
}
BERULANG = {"headerReference", "footerReference", "tr", "p"}


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office, with something in every list."""
    return lengkap(fakta_contoh(tmp_path_factory.mktemp("kantor"), 2, date(2026, 7, 3)))


@pytest.fixture(scope="module")
def data(fakta: Fakta) -> bytes:
    """Give the document of these facts."""
    return docx(NAMA, fakta, BAWAAN)


def bagan(data: bytes) -> dict[str, Any]:
    """Give the charts of a document by their names."""
    dok, hasil = buka(data), dict[str, Any]()
    for bingkai in dok.element.body.iter(qn("wp:inline")):
        if (rujukan := next(bingkai.iter(f"{C}chart"), None)) is not None:
            hasil[bingkai.find(qn("wp:docPr")).get("name")] = dok.part.related_parts[rujukan.get(qn("r:id"))]
    return hasil


def titik(tempat: Any) -> list[str | None]:
    """Give the values of a range of a chart; None where there is none."""
    isi = {int(satu.get("idx")): satu.findtext(f"{C}v") for satu in tempat.iter(f"{C}pt")}
    return [isi.get(urut) for urut in range(int(tempat.find(f".//{C}ptCount").get("val")))]


def deret(bagian_bagan: Any) -> dict[str, list[str | None]]:
    """Give the series of a chart by name, and its categories under none."""
    semua = list(etree.fromstring(bagian_bagan.blob).iter(f"{C}ser"))
    nilai = {str(satu.findtext(f"{C}tx//{C}v")): titik(satu.find(f"{C}val")) for satu in semua}
    return {"": titik(semua[0].find(f"{C}cat")), **nilai}


def test_the_curve_is_words_own_chart(fakta: Fakta, data: bytes) -> None:
    """It has a point for each week, none realised after the day, and the day is marked; its sheet says the same."""
    kurva = fakta["kurva"]
    isi = deret(bagan(data)["kurva-s"])
    hari = [HARI_NOL + timedelta(int(satu or "")) for satu in isi.pop("")]
    assert [satu.isoformat() for satu in hari] == [satu["tanggal"] for satu in kurva["titik"]]
    tanda = [str(kurva["target"]) if satu["hari"] == kurva["per_hari"] else None for satu in kurva["titik"]]
    assert tanda.count(str(kurva["target"])) == 1
    assert isi == {
        "Rencana": [str(satu["rencana"]) for satu in kurva["titik"]],
        "Realisasi": [None if satu["realisasi"] is None else str(satu["realisasi"]) for satu in kurva["titik"]],
        "Keadaan per 3 Juli 2026": tanda,
    }
    assert None in isi["Realisasi"]
    (lembar,) = (satu.target_part for satu in bagan(data)["kurva-s"].rels.values())
    buku = load_workbook(io.BytesIO(lembar.blob))["Data"]
    assert [str(satu.value) for satu in buku["B"]][1:] == isi["Rencana"]
    assert next(buku.iter_rows(values_only=True)) == (None, *isi)


def test_the_bars_are_words_own_chart(fakta: Fakta, data: bytes) -> None:
    """Two bars for each komponen, against what is due and against the year; one without target has none."""
    isi = deret(bagan(data)["komponen"])
    assert isi.pop("") == [f"{satu['nomor']}. {satu['nama']}" for satu in fakta["komponen"]]
    rekap = [satu["angka"]["rekap"] for satu in fakta["komponen"]]
    assert isi == {
        nama: [str(satu[apa]["capaian"]) for satu in rekap]
        for nama, apa in (("Tenggat s.d. 3 Juli 2026", "jatuh_tempo"), ("Tahun 2026", "tahun"))
    }
    komponen = json.loads(json.dumps(fakta["komponen"]))
    komponen[0]["angka"]["rekap"]["jatuh_tempo"]["capaian"] = None
    tanpa = deret(bagan(docx(NAMA, {**fakta, "komponen": komponen}, BAWAAN))["komponen"])
    assert tanpa["Tenggat s.d. 3 Juli 2026"][0] is None


def test_charts_say_in_words_what_they_show(fakta: Fakta, data: bytes) -> None:
    """Who hears the document read has the same figures."""
    lisan = {satu.get("name"): satu.get("descr") for satu in buka(data).element.body.iter(qn("wp:docPr"))}
    assert lisan["kurva-s"] == fakta["kurva"]["keterangan"]
    assert "Manajemen Perubahan 83\u00a0% dan 53\u00a0%; " in lisan["komponen"]


def test_a_chart_that_word_saved(fakta: Fakta) -> None:
    """Where Word keeps a style with a chart it stays, and the numbers are written all the same."""
    gaya = hubungan("chartStyle", "style1.xml").replace("rIdBaru", "rId7")
    jenis = '<Override PartName="/word/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/>'
    templat = ubah(
        bawaan(),
        {
            "word/charts/_rels/chart2.xml.rels": sisip("</Relationships>", gaya),
            "word/charts/style1.xml": lambda _: b"<x/>",
            "[Content_Types].xml": sisip("</Types>", jenis),
        },
    )
    hasil = docx(NAMA, fakta, dari(templat))
    assert bagian(hasil)["word/charts/style1.xml"] == b"<x/>"
    assert deret(bagan(hasil)["kurva-s"]) == deret(bagan(docx(NAMA, fakta, BAWAAN))["kurva-s"])


def test_tables_as_wide_as_their_text(fakta: Fakta) -> None:
    """A table of the office that Word itself makes wide is left to Word on other paper, too."""
    dok = buka(dokumen_word("{{ satker }}"))
    dok.add_table(1, 2).cell(0, 0).text = "{{ tahun }}"
    simpanan = io.BytesIO()
    dok.save(simpanan)
    hasil = buka(docx(NAMA, {**fakta, "tata": {**fakta["tata"], "lebar_mm": 300}}, dari(simpanan.getvalue())))
    lebar = hasil.tables[0]._tbl.tblPr.find(qn("w:tblW"))  # noqa: SLF001
    assert (lebar.get(qn("w:type")), lebar.get(qn("w:w"))) == ("auto", "0")
    assert hasil.tables[0].cell(0, 0).text == "2026"


def test_charts_that_are_not_the_reports(fakta: Fakta) -> None:
    """A chart of another name, or with fewer series or no scale, is as the office made it otherwise."""
    asing = ubah(bawaan(), {"word/document.xml": lambda isi: isi.replace(b'name="kurva-s"', b'name="lain"')})
    isi = bagan(docx(NAMA, fakta, dari(asing)))
    assert isi["lain"].blob == bagian(bawaan())["word/charts/chart2.xml"]
    sedikit = ubah(
        bawaan(),
        {
            "word/charts/chart2.xml": lambda isi: (
                isi[: isi.rindex(b"<c:ser>")] + isi[isi.rindex(b"</c:ser>") + 8 :].replace(b'<c:max val="100"/>', b"")
            ),
            "word/charts/chart1.xml": lambda isi: isi.replace(b"<c:cat>", b"<c:lain>").replace(
                b"</c:cat>", b"</c:lain>"
            ),
        },
    )
    assert list(deret(bagan(docx(NAMA, fakta, dari(sedikit)))["kurva-s"])) == ["", "Rencana", "Realisasi"]


def mm(*ukuran: int | None) -> list[int]:
    """Give lengths in whole millimetres."""
    return [round((satu or 0) / Mm(1)) for satu in ukuran]


def test_paper_margins_and_letter_of_the_settings(fakta: Fakta) -> None:
    """Every page has the paper and margins of the office, tables and charts fill them, all letters are of its kind."""
    tata = {"kertas": "f4", "lebar_mm": 215, "tinggi_mm": 330, "huruf": "bookman", "ukuran": 12}
    tata["marjin_mm"] = {"kiri": 45, "atas": 30, "kanan": 20, "bawah": 25}
    dok = buka(hasil := docx(NAMA, {**fakta, "tata": tata}, BAWAAN, gambar(100, 100)))
    tegak, rebah = dok.sections[0], dok.sections[1]
    assert mm(tegak.page_width, tegak.page_height) == mm(rebah.page_height, rebah.page_width) == [215, 330]
    assert mm(tegak.left_margin, tegak.top_margin, tegak.right_margin, tegak.bottom_margin) == [45, 30, 20, 25]
    assert mm(rebah.top_margin, rebah.right_margin, rebah.bottom_margin, rebah.left_margin) == [45, 30, 20, 25]
    for tabel in dok.tables:
        lebar = sum(kolom.width or 0 for kolom in tabel.columns)
        assert mm(lebar)[0] in {150, 106, 275}
    luas = [int(satu.get("cx")) for satu in dok.element.body.iter(qn("wp:extent"))]
    assert set(mm(*luas)) == {150, 24}  # charts, and the logo
    bawaan_huruf: Any = dok.styles.element
    assert bawaan_huruf.find(f".//{W}rFonts").get(qn("w:ascii")) == "Bookman Old Style"
    assert Pt(12) == Pt(int(bawaan_huruf.find(f".//{W}sz").get(qn("w:val"))) / 2)
    assert b'latin typeface="Bookman Old Style"' in bagan(hasil)["kurva-s"].blob


def test_a_template_without_what_the_settings_are_written_to(fakta: Fakta) -> None:
    """Of a template without defaults for letters they stay Word's own; it is filled all the same."""

    def tanpa_huruf(isi: bytes) -> bytes:
        awal, akhir = isi.index(b"<w:rPrDefault>"), isi.index(b"</w:rPrDefault>") + len(b"</w:rPrDefault>")
        return isi[:awal] + isi[akhir:]

    hasil = docx(NAMA, fakta, dari(ubah(dokumen_word("{{ satker }}"), {"word/styles.xml": tanpa_huruf})))
    assert fakta["satker"] in semua_teks(hasil)


def gambar(lebar: int, tinggi: int) -> bytes:
    """Give a picture that says it is of this size; nobody draws it."""
    return PNG[:16] + lebar.to_bytes(4, "big") + tinggi.to_bytes(4, "big") + PNG[24:]


@pytest.mark.parametrize(("ukuran", "mm"), [((100, 100), (24, 24)), ((300, 100), (26, 8.67)), ((50, 200), (6, 24))])
def test_the_logo_fits_its_place(fakta: Fakta, ukuran: tuple[int, int], mm: tuple[float, float]) -> None:
    """It stands on the cover and in the letterhead, in its own proportions, and has a name for who cannot see it."""
    dok = buka(docx(NAMA, fakta, BAWAAN, gambar(*ukuran)))
    luas = [
        satu.find(qn("wp:extent")) for satu in dok.element.body.iter(qn("wp:inline")) if "pic:pic" in etree_teks(satu)
    ]
    assert len(luas) == 2
    for satu in luas:
        assert (int(satu.get("cx")) / Mm(1), int(satu.get("cy")) / Mm(1)) == pytest.approx(mm, abs=0.01)
    assert {satu.get("descr") for satu in dok.element.body.iter(qn("wp:docPr"))} >= {"Lambang"}
    nomor = [satu.get("id") for satu in dok.element.body.iter(qn("wp:docPr"))]
    assert len(set(nomor)) == len(nomor)


def etree_teks(unsur: Any) -> str:
    """Write an element as it stands in a file."""
    return str(etree.tostring(unsur, encoding="unicode"))


@pytest.mark.parametrize("logo", [b"", b"bukan gambar", PNG[:20], b"GIF89a", b"\xff\xd8\xff\xe0", gambar(0, 0)])
def test_a_logo_that_is_no_picture(fakta: Fakta, logo: bytes) -> None:
    """It is told in a sentence."""
    with pytest.raises(TemplatError, match=r"logonya tidak terbaca sebagai gambar PNG atau JPG\.$"):
        docx(NAMA, fakta, BAWAAN, logo)


def test_italics_of_the_decree(fakta: Fakta) -> None:
    """A cell of the decree has its italics; in text that is literal stars are stars, and an attribute has none."""
    komponen = json.loads(json.dumps(fakta["komponen"]))
    komponen[0]["nama"] = "Melalui *public campaign* dan 5 * 3"
    isi = {**fakta, "komponen": komponen, "satker": Harfiah("Kantor *Contoh*")}
    hasil = docx(NAMA, isi, BAWAAN)
    (judul,) = (satu for satu in buka(hasil).paragraphs if satu.text.endswith("dan 5 * 3"))
    assert [(satu.text, bool(satu.italic)) for satu in judul.runs if satu.text] == [
        ("1. Melalui ", False),
        ("public campaign", True),
        (" dan 5 * 3", False),
    ]
    assert deret(bagan(hasil)["komponen"])[""][0] == "1. Melalui public campaign dan 5 * 3"
    lisan = [satu.get("descr") or "" for satu in buka(hasil).element.body.iter(qn("wp:docPr"))]
    assert any("Melalui public campaign dan 5 * 3" in satu for satu in lisan)
    assert buka(hasil).core_properties.author == "Kantor *Contoh*"


def test_italics_keep_what_stands_round_them(fakta: Fakta) -> None:
    """In the middle of a run the italics end where they end, and a break after them stays; its look stays too."""
    dok = buka(dokumen_word("awal {{ satker }} akhir", kaki="{{ satker }}"))
    lari = dok.paragraphs[0].runs[0]
    lari.bold = True
    lari.add_break()
    simpanan = io.BytesIO()
    dok.save(simpanan)
    hasil = buka(docx(NAMA, {**fakta, "satker": "a *b* c"}, dari(simpanan.getvalue())))
    semua = [(satu.text, bool(satu.bold), bool(satu.italic)) for satu in hasil.paragraphs[0].runs if satu.text]
    assert semua == [("awal a ", True, False), ("b", True, True), (" c akhir", True, False), ("\n", True, False)]
    kaki = [(satu.text, bool(satu.italic)) for satu in hasil.sections[0].footer.paragraphs[0].runs if satu.text]
    assert kaki == [("a ", False), ("b", True), (" c", False)]


def test_merged_cells_stay_on_a_page(fakta: Fakta) -> None:
    """An indikator of several periode is one cell over its rows, which are kept together where they are few."""
    tahunan = json.loads(json.dumps(fakta["komponen"]))
    ke = tahunan[0]["indikator"][0]["periode"][0]
    tahunan[0]["indikator"][0]["periode"] = [ke] * 3
    tahunan[0]["indikator"][1]["periode"] = [ke] * 5
    dok = buka(docx(NAMA, {**fakta, "komponen": tahunan}, BAWAAN))
    (tabel, *_) = [satu for satu in dok.tables if baris_tabel(satu)[0][0] == "Id"]
    gabung = [str(satu._tr.tc_lst[0].vMerge) for satu in tabel.rows[1:9]]  # noqa: SLF001
    assert gabung == ["restart", "continue", "continue", "restart", *["continue"] * 4]
    erat = [satu.cells[2].paragraphs[0].paragraph_format.keep_with_next for satu in tabel.rows[1:9]]
    assert erat == [True, True, None, *[None] * 5]


def salah_susun(akar: Any) -> list[str]:
    """Give what stands in an element where the standard has another order."""
    hasil = list[str]()
    for unsur in akar.iter(*(f"{W}{satu}" for satu in URUTAN)):
        nama = etree.QName(unsur).localname
        anak = [etree.QName(satu).localname for satu in unsur]
        urut = [URUTAN[nama].split().index(satu) for satu in anak]  # an element that is not listed is an error
        sekali = [satu for satu in anak if satu not in BERULANG]
        if (nama != "trPr" and urut != sorted(urut)) or len(sekali) != len(set(sekali)):
            hasil.append(f"{nama}: {' '.join(anak)}")
        if nama == "tc" and anak[-1] != "p":
            hasil.append("tc")
    return hasil


@pytest.mark.parametrize("nama", ["laporan-triwulan", "lampiran", "undangan", "daftar-hadir", "notula"])
def test_templates_are_built_as_the_standard_says(nama: str) -> None:
    """Elements stand in the order that Word asks for."""
    for bagian_ini, akar in pohon(bawaan(f"{nama}.docx")):
        assert salah_susun(akar) == [], bagian_ini


def test_documents_are_built_as_the_standard_says(fakta: Fakta) -> None:
    """So they do in a filled one, with all that can be in it; and every part that is named is there."""
    ada = {"kategori_ada": True, "draf": True, "pengesahan": [*fakta["pengesahan"], PENGESAH]}
    hasil = docx(NAMA, {**fakta, **ada}, BAWAAN, gambar(10, 10))
    isi = bagian(hasil)
    for nama, akar in pohon(hasil):
        assert salah_susun(akar) == [], nama
        if nama.endswith(".rels"):
            folder = Path("/", nama).parent.parent
            for satu in akar:
                assert satu.get("TargetMode") != "External"
                assert str((folder / satu.get("Target")).resolve()).lstrip("/") in isi
    tanda = [satu.get(qn("w:id")) for satu in dict(pohon(hasil))["word/document.xml"].iter(qn("w:bookmarkStart"))]
    assert len(set(tanda)) == len(tanda)


PENGESAH = {"peran": "Mengetahui,", "jabatan": "SEKRETARIS", "nama": "Dewi Contoh", "nip": "1980"}


@pytest.mark.parametrize("banyak", [1, 2, 3, 4, 5])
def test_any_number_of_signatures(fakta: Fakta, banyak: int) -> None:
    """Two stand side by side; the last of an odd number stands at the right, and nothing beside it."""
    semua = [{**PENGESAH, "nama": f"Orang {urut}"} for urut in range(banyak)]
    dok = buka(docx(NAMA, {**fakta, "pengesahan": semua}, BAWAAN))
    (tabel,) = [satu for satu in dok.tables if baris_tabel(satu)[0][-1].startswith("Palu, …")]
    nama = [[sel.text.split("\n")[0] for sel in satu.cells] for satu in tabel.rows[2::2]]
    assert [satu for baris in nama for satu in baris if satu] == [satu["nama"] for satu in semua]
    assert all(kanan for _, kanan in nama)
    assert all("NIP 1980" in satu.cells[1].text for satu in tabel.rows[2::2])
    assert {str(sel.vMerge) for satu in tabel.rows for sel in satu._tr.tc_lst} == {"None"}  # noqa: SLF001


def test_a_cell_that_a_condition_empties(fakta: Fakta) -> None:
    """It keeps a paragraph, without which Word takes the file for broken, and is one with no other."""
    dok = buka(dokumen_word("x"))
    tabel = dok.add_table(2, 1)
    tabel.cell(0, 0).text = "atas"
    for satu in ("{%p if tahunan %}", "setahun", "{%p endif %}"):
        tabel.cell(1, 0).add_paragraph(satu)
    sel = tabel.cell(1, 0)._tc  # noqa: SLF001
    sel.remove(sel.p_lst[0])
    simpanan = io.BytesIO()
    dok.save(simpanan)
    hasil = buka(docx(NAMA, fakta, dari(simpanan.getvalue())))
    assert [[satu.text for satu in baris.cells] for baris in hasil.tables[0].rows] == [["atas"], [""]]


def test_hostile_texts_are_only_text(fakta: Fakta, data: bytes) -> None:
    """Whatever people wrote, the document is built as it was; each text stands in it as it is, and no tag is left."""
    rangka, asal = kerangka(data), bagian(data)

    @given(teks=teks_acak())
    @example(teks=list(JAHAT))
    @example(teks=["{{ satker }}", "{% for a in komponen %}", "{#", "}}", "{_{ satker }_}", "{%p if x %}", "[[x]]"])
    @example(teks=["</w:t></w:r>", "<w:br/>", "&lt;w:p&gt;", "\ufdd0miring\ufdd1", "]]>", "&#x26;", "\ta\nb\x0c\x07"])
    @settings(max_examples=15, deadline=None)
    def periksa(teks: list[str]) -> None:
        dipakai = [satu if satu_baris(satu) else f"x{satu}" for satu in teks]  # an empty one leaves out a paragraph
        hasil = docx(NAMA, berputar(fakta, dipakai), BAWAAN)
        isi, semua = bagian(hasil), semua_teks(hasil)
        assert kerangka(hasil) == rangka
        assert [satu for satu in dipakai if tampak(satu) not in semua and tampak(Harfiah(satu)) not in semua] == []
        assert "\ufdd0" not in semua
        assert [nama for nama in (*isi, *asal) if nama.endswith(".rels") and isi.get(nama) != asal.get(nama)] == []

    periksa()


def test_the_same_facts_are_the_same_bytes(fakta: Fakta, tmp_path: Path) -> None:
    """In another process, time zone and order of hashes the document is the same; no part has a day of its own."""
    berkas, naskah = tmp_path / "fakta.json", "import json, sys; from pathlib import Path; "
    berkas.write_text(json.dumps(fakta), "utf-8")
    naskah += "from zi.output.cetak.docx import docx; sys.stdout.buffer.write(docx('laporan-triwulan.docx', "
    naskah += "json.loads(Path(sys.argv[1]).read_text('utf-8')), Path('.'), Path(sys.argv[2]).read_bytes()))"
    (tmp_path / "logo.png").write_bytes(gambar(10, 10))
    hasil = set[bytes]()
    for zona, benih, bahasa in (("Asia/Makassar", "1", "C"), ("America/New_York", "2", "C.UTF-8")):
        (folder := tmp_path / benih).mkdir()
        jalan = subprocess.run(
            [sys.executable, "-c", naskah, str(berkas), str(tmp_path / "logo.png")],
            cwd=folder,
            env=os.environ | {"TZ": zona, "PYTHONHASHSEED": benih, "LC_ALL": bahasa},
            capture_output=True,
            check=True,
        )
        hasil.add(jalan.stdout)
    assert hasil == {docx(NAMA, json.loads(berkas.read_text("utf-8")), BAWAAN, gambar(10, 10))}
    with zipfile.ZipFile(io.BytesIO(hasil.pop())) as paket:
        assert {(satu.date_time, satu.compress_type) for satu in paket.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}
        assert paket.namelist() == ["[Content_Types].xml", *sorted(set(paket.namelist()) - {"[Content_Types].xml"})]
