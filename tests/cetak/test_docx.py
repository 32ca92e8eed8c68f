"""The report in Word: read back as people see it, with hostile texts, with the settings of an office."""

import io
import json
import re
from datetime import date, datetime

import pytest
from cetak.bentuk_word import (
    bagian,
    baris_tabel,
    buka,
    dari,
    dokumen_word,
    pohon,
    semua_teks,
    sisip,
    spasi,
    tabel_berkepala,
    tampak,
    ubah,
)
from cetak.fakta_acak import Fakta, fakta_contoh, lengkap
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from zi.output.cetak.docx import docx
from zi.output.templat import BAWAAN

NAMA = "laporan-triwulan.docx"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
BAB = [
    *("LEMBAR PENGESAHAN", "BAB I PENDAHULUAN", "BAB II RENCANA DAN REALISASI", "BAB III KENDALA DAN SOLUSI"),
    *("BAB IV TINDAK LANJUT REKOMENDASI SEBELUMNYA", "BAB V REKOMENDASI", "BAB VI PENUTUP", "LAMPIRAN 1 DAFTAR BUKTI"),
    *("LAMPIRAN 2 KETERLIBATAN ANGGOTA TIM", "LAMPIRAN 3 YANG PERLU DIJELASKAN DAN DIPERBAIKI"),
]


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office, with something in every list."""
    return lengkap(fakta_contoh(tmp_path_factory.mktemp("kantor"), 2, date(2026, 7, 3)))


@pytest.fixture(scope="module")
def data(fakta: Fakta) -> bytes:
    """Give the document of these facts."""
    return docx(NAMA, fakta, BAWAAN)


def gaya(data: bytes, *nama: str) -> list[str]:
    """Give the text of the paragraphs of these styles."""
    semua = (satu for satu in buka(data).paragraphs if satu.style is not None and satu.style.name in nama)
    return [" ".join(spasi(satu.text).split()) for satu in semua]


def test_the_chapters(fakta: Fakta, data: bytes) -> None:
    """The chapters are headings, so is each komponen; the contents name them all, and each entry leads to its own."""
    assert gaya(data, "Heading 1") == BAB
    assert gaya(data, "Heading 3") == [f"{satu['nomor']}. {satu['nama']}" for satu in fakta["komponen"]]
    assert gaya(data, "toc 1") == BAB
    assert gaya(data, "toc 2") == gaya(data, "Heading 2") != []
    akar = dict(pohon(data))["word/document.xml"]
    tujuan = [satu.get(qn("w:name")) for satu in akar.iter(qn("w:bookmarkStart"))]
    assert [satu.get(qn("w:anchor")) for satu in akar.iter(qn("w:hyperlink"))] == tujuan
    assert len(set(tujuan)) == len(tujuan)
    bidang = ["".join(satu.itertext()).split() for satu in akar.iter(qn("w:instrText"))]
    assert bidang == [["TOC", "\\o", '"1-2"', "\\h", "\\z", "\\u"]]
    assert [satu.get(qn("w:fldCharType")) for satu in akar.iter(qn("w:fldChar"))] == ["begin", "separate", "end"]


def test_all_that_is_said_in_words(fakta: Fakta, data: bytes) -> None:
    """Every paragraph of the narrative stands in the document, so do the notes and the title."""
    teks = semua_teks(data)
    semua = [satu for bagian_narasi in fakta["narasi"].values() for satu in bagian_narasi]
    semua += [*fakta["catatan"], fakta["kata"]["judul"], fakta["kata"]["subjudul"], fakta["keputusan"]["tentang"]]
    semua += [satu["narasi"] for satu in fakta["komponen"]]
    assert [satu for satu in semua if tampak(satu) not in teks] == []
    assert not re.search(r"\{[{%#]|[}%#]\}|fakta: 1", teks)


def test_the_recap(fakta: Fakta, data: bytes) -> None:
    """A row for each komponen and one for all, capaian against what is due and against the year."""
    (rekap,) = tabel_berkepala(buka(data), "Komponen")
    assert rekap[0] == ["Komponen", *["Target", "Realisasi", "Capaian"] * 2, "Lewat tenggat"]
    semua = [(f"{satu['nomor']}. {satu['nama']}", satu["angka"]) for satu in fakta["komponen"]]
    assert rekap[1:] == [
        [
            nama,
            *(
                str(angka["rekap"][apa][isi])
                for apa in ("jatuh_tempo", "tahun")
                for isi in ("target", "realisasi", "persen")
            ),
            str(angka["terlambat"]),
        ]
        for nama, angka in [*semua, ("Keseluruhan", fakta["angka"])]
    ]


def test_kategori_only_where_the_office_set_it(fakta: Fakta) -> None:
    """The column Kategori is there with the office's bounds, and not without."""
    komponen = json.loads(json.dumps(fakta["komponen"]))
    komponen[0]["angka"]["rekap"]["jatuh_tempo"]["kategori"] = "Baik"
    dok = buka(docx(NAMA, {**fakta, "komponen": komponen, "kategori_ada": True}, BAWAAN))
    (rekap,) = tabel_berkepala(dok, "Komponen")
    assert rekap[0][4] == "Kategori"
    assert rekap[1][4] == "Baik"


def test_a_row_for_every_periode(fakta: Fakta, data: bytes) -> None:
    """A table for each komponen with a row for every periode; an indikator stands over all its rows."""
    semua = tabel_berkepala(buka(data), "Id", "Indikator dan penanggung jawab")
    assert len(semua) == sum(bool(satu["indikator"]) for satu in fakta["komponen"])
    baris = [satu for tabel in semua for satu in tabel]
    harap = [(satu, ke) for komponen in fakta["komponen"] for satu in komponen["indikator"] for ke in satu["periode"]]
    for isi, (satu, ke) in zip(baris, harap, strict=True):
        pj = f" ({', '.join(satu['penanggung_jawab'])})" if satu["penanggung_jawab"] else ""
        assert isi[:2] == [satu["id"], tampak(satu["indikator"]) + pj]
        assert isi[2:7] == [tampak(ke["nama"]), str(ke["target"]), str(ke["realisasi"]), ke["persen"], ke["keadaan"]]
        assert isi[7].split(" ")[0].strip(",") == (str(ke["bukti"][0]["urut"]) if ke["bukti"] else "")
        assert isi[8] == ke["masih_kurang"]


def test_the_lists(fakta: Fakta, data: bytes) -> None:
    """What is late, what comes next, the meeting's words, evidence, the team, what is to be explained: a row each."""
    dok = buka(data)
    lewat, depan = tabel_berkepala(dok, "Id", "Indikator", "Periode", "Realisasi")
    assert [satu[0] for satu in lewat] == [satu["id"] for satu in fakta["tunggakan"]]
    assert [satu[0] for satu in depan] == [satu["id"] for satu in fakta["mendatang"]]
    (kendala,) = tabel_berkepala(dok, "No.", "Indikator", "Kendala")
    assert [satu[2] for satu in kendala] == [satu["uraian"] for satu in fakta["kendala"]]
    assert kendala[1][1] == "Seluruh rencana aksi"
    lanjut, rekomendasi = tabel_berkepala(dok, "Nomor", "Rekomendasi")
    assert lanjut[0][4] == "Selesai, 28 April 2026: Laporan disampaikan kepada pimpinan"
    assert [satu[1] for satu in rekomendasi] == [satu["uraian"] for satu in fakta["rekomendasi"]]
    (bukti,) = tabel_berkepala(dok, "No.", "Bukti")
    assert [satu[1] for satu in bukti] == [spasi(satu["sitiran"]) for satu in fakta["daftar_bukti"]]
    assert bukti[0][4:6] == ["1 Juli 2026", "Ani; Budi"]
    (tim,) = tabel_berkepala(dok, "No.", "Nama", "Jabatan")
    assert [satu[1] for satu in tim] == [satu["nama"] for satu in fakta["keterlibatan"]]
    (dijelaskan,) = tabel_berkepala(dok, "Yang terlihat")
    assert dijelaskan[0][0] == "Bukti diganti sesudah rapat (ZI080). pesan contoh"
    assert "Dewi Contoh: 1 bukti: nomor 1" in semua_teks(data)
    assert "tempat contoh: pesan contoh saran contoh" in semua_teks(data)


def test_empty_lists_leave_no_table(fakta: Fakta) -> None:
    """Where a list is empty there is the sentence that says so, and no empty table."""
    kosong = ("tunggakan", "mendatang", "kendala", "tindak_lanjut", "rekomendasi", "daftar_bukti", "keterlibatan")
    komponen = [{**satu, "indikator": []} for satu in fakta["komponen"]]
    isi = {**fakta, **{nama: [] for nama in kosong}, "komponen": komponen, "catatan": [], "di_luar_tim": []}
    isi |= {"perlu_dijelaskan": {**fakta["perlu_dijelaskan"], "temuan": []}, "perlu_diperbaiki": []}
    dok = buka(docx(NAMA, isi, BAWAAN))
    kepala = [baris_tabel(satu)[0][0] for satu in dok.tables]
    assert kepala == ["", "Laporan", "", "Komponen", "Sampai akhir"]


def test_a_draft_says_so_on_its_cover(fakta: Fakta) -> None:
    """What is not yet recorded is a draft, in large letters; anything else is not."""
    assert "DRAF" not in gaya(docx(NAMA, {**fakta, "draf": False}, BAWAAN), "Title")
    assert "DRAF" in gaya(docx(NAMA, {**fakta, "draf": True}, BAWAAN), "Title")


def test_a_years_report(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The report of the year has the same chapters and names no triwulan on its cover."""
    tahunan = fakta_contoh(tmp_path_factory.mktemp("tahunan"), None, date(2027, 1, 5))
    data = docx(NAMA, tahunan, BAWAAN)
    assert gaya(data, "Title")[:2] == ["Laporan Monitoring dan Evaluasi", "Tahun 2026"]
    assert gaya(data, "Heading 1") == BAB


def test_every_page_says_where_it_is_from(fakta: Fakta, data: bytes) -> None:
    """The foot of all pages has revision, day and version, and how to derive it again; the head numbers from 2 on."""
    dok = buka(data)
    pertama = dok.sections[0]
    assert pertama.different_first_page_header_footer
    assert not any(satu.different_first_page_header_footer for satu in list(dok.sections)[1:])
    for satu in dok.sections:
        for kaki in (satu.footer, pertama.first_page_footer):
            ulang = f"dibuat ulang dengan: {fakta['kata']['ulang']}"
            assert [ini.text for ini in kaki.paragraphs] == [fakta["kata"]["kaki"], ulang]
        assert satu.header.paragraphs[0].text == "- 2 -"
    assert [ini.text for ini in pertama.first_page_header.paragraphs] == [""]


def test_pages(data: bytes) -> None:
    """Wide tables lie on landscape pages, and every table of rows repeats its head and cuts no row."""
    dok = buka(data)
    assert [satu.orientation == WD_ORIENT.LANDSCAPE for satu in dok.sections] == [False, True, False, True, False]
    for tabel in dok.tables:
        sifat = [satu._tr.trPr for satu in tabel.rows]  # noqa: SLF001  # python-docx has no other door
        if (tabel.style and tabel.style.name) == "Tabel Laporan" and len(tabel.rows) > 1:
            assert sifat[0].find(qn("w:tblHeader")) is not None
            assert all(satu.find(qn("w:cantSplit")) is not None for satu in sifat)


def test_styles_that_people_can_use(data: bytes) -> None:
    """Few styles, named in Indonesian or as Word names them, and no text that has a size of its own."""
    dok = buka(data)
    nama = {satu.name for satu in dok.styles if satu.type == WD_STYLE_TYPE.PARAGRAPH}
    assert {"Isi", "Butir", "Isi Tabel", "Kepala Tabel", "Tanda Tangan", "Heading 1", "toc 1"} <= nama
    assert len(nama) < 35
    assert all(satu.style is not None and satu.style.name in nama for satu in dok.paragraphs)


def test_what_the_document_says_of_itself(fakta: Fakta, data: bytes) -> None:
    """Title, office, language and the day of the report: none of the clock, none of the maker of the template."""
    ciri = buka(data).core_properties
    assert ciri.title == fakta["kata"]["judul"] == "Laporan Monitoring dan Evaluasi Triwulan II Tahun 2026"
    assert (ciri.author, ciri.last_modified_by, ciri.language) == (fakta["satker"], fakta["satker"], "id-ID")
    assert {ciri.created, ciri.modified} == {datetime.fromisoformat("2026-07-03T00:00:00+00:00")}
    isi = bagian(data)
    assert b'w:lang w:val="id-ID"' in isi["word/styles.xml"]
    assert [nama for nama in isi if nama.startswith("docProps/")] == ["docProps/core.xml"]


def test_the_maker_of_a_template_is_forgotten(fakta: Fakta) -> None:
    """What Word wrote of people and of a template in a folder of their machine is in no document."""
    dok = buka(dokumen_word("{{ satker }}"))
    dok.core_properties.author, dok.core_properties.keywords, dok.core_properties.category = "Rahasia", "Rahasia", "x"
    simpanan = io.BytesIO()
    dok.save(simpanan)
    sambung = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        'Target="file:///C:/Users/Rahasia/Kop.dotx" TargetMode="External"/></Relationships>'
    )
    ruang = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    setelan = f'<w:attachedTemplate {ruang}r:id="rId9"/>'
    templat = ubah(
        simpanan.getvalue(),
        {
            "word/_rels/settings.xml.rels": lambda _: sambung.encode(),
            "word/settings.xml": sisip("<w:defaultTabStop", setelan),
        },
    )
    isi = bagian(docx(NAMA, fakta, dari(templat)))
    assert [nama for nama, satu in isi.items() if b"Rahasia" in satu or b"attachedTemplate" in satu] == []
