"""Word templates: those of zi are what they are built from; an office's own win; an enemy's are refused."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cetak.bentuk_word import (
    R,
    W,
    bagian,
    bawaan,
    buka,
    dari,
    dokumen_word,
    hubungan,
    isi_templat,
    semua_teks,
    sisip,
    susun,
    ubah,
)
from cetak.fakta_acak import Fakta, fakta_contoh
from hypothesis import given, settings
from hypothesis import strategies as st
from templat_word import TEMPLAT, buat

from zi.output.cetak.docx import docx
from zi.output.harfiah import Harfiah
from zi.output.templat import BAWAAN, TemplatError

NAMA = "laporan-triwulan.docx"
SATU = re.compile(r"Templat templates/laporan-triwulan\.docx [^\n]+[.?]")
DOKUMEN, RELASI = "word/document.xml", "word/_rels/document.xml.rels"
DTD = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office."""
    return fakta_contoh(tmp_path_factory.mktemp("kantor"))


def penolakan(fakta: Fakta, data: bytes) -> str:
    """Give the sentence with which a template is refused."""
    with pytest.raises(TemplatError) as galat:
        docx(NAMA, fakta, dari(data))
    assert SATU.fullmatch(str(galat.value)), str(galat.value)
    return str(galat.value)


def test_the_templates_are_what_they_are_built_from(tmp_path: Path) -> None:
    """Built anew they are the same, byte for byte; a change of them is a change of what builds them."""
    buat(tmp_path)
    for nama in TEMPLAT:
        assert (tmp_path / nama).read_bytes() == bawaan(nama), f"make templates: {nama}"


@pytest.mark.parametrize("nama", TEMPLAT)
def test_a_template_says_what_it_is_for(nama: str) -> None:
    """Its first paragraph, which is not printed, names the version of the facts and where the office keeps its own."""
    pertama = buka(bawaan(nama)).paragraphs[0].text
    assert re.fullmatch(r"\{#p fakta: 1 – Templat .+ templates/ kantor\. #\}", pertama)


def test_the_offices_own_template_wins(fakta: Fakta, tmp_path: Path) -> None:
    """A file of that name in the office's folder is taken; where it has none, the one that comes with zi."""
    (tmp_path / NAMA).write_bytes(dokumen_word("Wording milik {{ satker }}"))
    assert semua_teks(docx(NAMA, fakta, tmp_path)).strip() == f"Wording milik {fakta['satker']}"
    assert docx(NAMA, fakta, tmp_path / "tiada") == docx(NAMA, fakta, BAWAAN)


def test_a_link_out_of_the_office_is_not_followed(fakta: Fakta, tmp_path: Path) -> None:
    """A template that is a link to what lies outside, or no file, is refused."""
    (tmp_path / "luar.docx").write_bytes(bawaan())
    (kantor := tmp_path / "templates").mkdir()
    (kantor / NAMA).symlink_to(tmp_path / "luar.docx")
    (kantor / "lampiran.docx").mkdir()
    for nama in (NAMA, "lampiran.docx"):
        with pytest.raises(TemplatError, match=rf"templates/{nama} tidak dapat dipakai: bukan berkas di folder"):
            docx(nama, fakta, kantor)


@pytest.mark.parametrize(
    ("tulisan", "hasil"),
    [
        ("{{ satker }}", "Kantor Contoh (data contoh)"),
        ("{{ satker|upper }}", "KANTOR CONTOH (DATA CONTOH)"),
        ("{{ tahun }} {{ tahun + 1 }} {{ -tahun }}", "2026 2027 -2026"),
        ("{% if tahunan %}setahun{% else %}triwulan {{ triwulan }}{% endif %}", "triwulan 2"),
        ("{% for satu in komponen[:2] %}{{ loop.index }}. {{ satu.nama }};{% endfor %}", "1. Manajemen Perubahan;2. "),
        ("{{ komponen|length }} {{ komponen|count }}", "6 6"),
        ("{{ kop.baris|join(', ') }}", "KANTOR CONTOH (DATA CONTOH)"),
        ("{{ rev or '–' }} {{ rev|default('x', true) }}{{ rev }}", "– x"),
        ("{{ 'ya' if not draf and tahun > 2000 else 'tidak' }}", "ya"),
        ("{{ tahun in [2026, tahun] }} {{ satker is defined }}", "True True"),
        ("{% for i in range(1, 4) %}{{ i }}{% endfor %}", "123"),
        ("{% for p in pengesahan|batch(2, false) %}{{ p[0].peran ~ '!' }}{% endfor %}", "Disusun oleh,!"),
        ("{# catatan {{ bukan isi }} #}tampak", "tampak"),
        ("{{ 'a{b}c' }} }} %}", "a{b}c }} %}"),
        ("{{ '{{ satker }}' }}", None),
    ],
)
def test_what_a_template_may_say(fakta: Fakta, tulisan: str, hasil: str | None) -> None:
    """Values, for, if and a few filters."""
    if hasil is None:
        assert "tidak ditutup" in penolakan(fakta, dokumen_word(tulisan))
    else:
        assert isi_templat(fakta, tulisan).startswith(hasil)


@pytest.mark.parametrize(
    ("tulisan", "pesan"),
    [
        ("{{ satkr }}", "“satkr” tidak ada dalam fakta versi 1. Maksudnya “satker”?"),
        ("{{ kata.judull }}", "“judull” tidak ada dalam fakta versi 1. Maksudnya “judul”?"),
        ("{{ qqqqqq }}", "“qqqqqq” tidak ada dalam fakta versi 1."),
        ("{{ tahun.x.y }}", "“x” tidak ada dalam fakta versi 1."),
        ("{{ satker|uper }}", "saringan “uper” tidak dikenal. Maksudnya “upper”? (di dekat “{{ satker|uper }}”)."),
        ("{{ satker|safe }}", "saringan “safe” tidak dikenal"),
        ("{{ komponen }}", "daftar tidak dapat dicetak langsung; sebutkan kolomnya atau ulangi isinya dengan for."),
        ("{{ kata }}", "kumpulan kolom tidak dapat dicetak langsung"),
        ("{{ satker|join(',') }}", "join hanya untuk daftar teks."),
        ("{{ [kop, kop]|join }}", "join hanya untuk daftar teks."),
        ("{% for satu in tahun %}{% endfor %}", "'int' object is not iterable."),
        ("{{ 1 + satker }}", "unsupported operand"),
        ("{{ kata. }}", "isi kurung kurawal tidak tertulis benar: expected name or number (di dekat “{{ kata. }}”)."),
        ("{% for satu in komponen %}", "isi kurung kurawal tidak tertulis benar: Unexpected end of template"),
        ("{{ satker", "kurung kurawal dibuka tetapi tidak ditutup dalam paragraf yang sama (“{{… satker”)."),
        ("{{ satker {{ tahun }}", "kurung kurawal dibuka tetapi tidak ditutup"),
        ("{{ satker %} x }}", "isi kurung kurawal tidak tertulis benar"),
        ("{{ '" + "x" * 600 + "' }}", "isi kurung kurawal lebih dari 500 huruf"),
        ("{% set x = 1 %}", "yang dikenal hanya {{ isi }}, for, dan if (“{% set x = 1”)."),
        ("{% include 'x' %}", "yang dikenal hanya {{ isi }}, for, dan if"),
        ("{% colspan 2 %}", "yang dikenal hanya {{ isi }}, for, dan if"),
        ("{%- if tahun %}", "yang dikenal hanya {{ isi }}, for, dan if"),
        ("{{p satker }}", "yang dikenal hanya {{ isi }}, for, dan if"),
        ("{{ 9 ** 9 }}", "yang dikenal hanya {{ isi }}, for, dan if (pow) (di dekat “{{ 9 ** 9 }}”)."),
        ("{% for satu in komponen recursive %}{% endfor %}", "yang dikenal hanya {{ isi }}, for, dan if (for)"),
        ("{{ satker.upper() }}", "fungsi tidak dapat dipanggil"),
        ("{{ lipsum() }}", "fungsi tidak dapat dipanggil"),
        ("{{ satker.__class__.__mro__ }}", "“__class__” tidak ada dalam fakta versi 1."),
        ("{{ ''['__class__'] }}", "“__class__” tidak ada dalam fakta versi 1."),
        ("{{ range(99999) }}", "angka di dalam kurung kurawal terlalu besar (paling besar 10000)"),
        ("{% for satu in [satker ~ satker] %}{% endfor %}", "isi kurung siku hanya nama, teks, dan angka"),
        ("{{ " + "(" * 230 + "1" + ")" * 230 + " }}", "isinya bersarang terlalu dalam."),
        ("{% for a in komponen %}" * 25 + "{% endfor %}" * 25, "isinya bersarang terlalu dalam."),
    ],
)
def test_what_a_template_may_not_say(fakta: Fakta, tulisan: str, pesan: str) -> None:
    """It is told what is wrong, where, and the nearest that would have been understood."""
    assert f"Templat templates/{NAMA} tidak dapat dipakai: {pesan}" in penolakan(fakta, dokumen_word(tulisan))


@pytest.mark.parametrize("dalam", ["", "{{ narasi.ringkasan[0] }}", "tertulis"])
def test_loops_without_end_are_refused(fakta: Fakta, dalam: str) -> None:
    """Loops within loops are measured by what they make, whatever stands in them; nobody waits for them."""
    putar = "{% for i in range(999) %}"
    pesan = penolakan(fakta, dokumen_word(putar * 8 + dalam + "{% endfor %}" * 8))
    assert pesan.endswith("hasilnya lebih dari 64 juta aksara; periksa pengulangan (for) di dalamnya.")


@pytest.mark.parametrize("tanda", ["{{p ", "{", "{{ ", "{% ", "{% colspan ", "{#", "{{ ‘’", "{%- "])
def test_tags_left_open_by_the_thousand_are_refused(fakta: Fakta, tanda: str) -> None:
    """Patterns that would look for their ends a hundred million times are not tried."""
    assert "tidak ditutup" in penolakan(fakta, dokumen_word(tanda * 50_000))


def test_a_tag_that_word_cut_into_runs(fakta: Fakta) -> None:
    """Where Word cut a tag, by spelling or by looks, it is whole again."""
    dok = buka(dokumen_word(""))
    for satu in ("{", "{ sat", "ker }", "} dan {", "% if tahun %}ya{% end", "if %}"):
        dok.paragraphs[0].add_run(satu).bold = len(satu) % 2 == 0
    simpanan = io.BytesIO()
    dok.save(simpanan)
    assert semua_teks(docx(NAMA, fakta, dari(simpanan.getvalue()))).strip() == f"{fakta['satker']} dan ya"


def test_heads_feet_notes_and_title_are_filled(fakta: Fakta) -> None:
    """Tags are filled in the head and foot of pages, in notes at the foot of a page or the end, and in the title."""
    jenis = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    catatan = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>{{{{ satker }}}}</w:t></w:r></w:p>'
    catatan += "</w:footnote></w:footnotes>"
    isi_catatan = f'<Override PartName="/word/footnotes.xml" ContentType="{jenis}"/>'
    data = ubah(
        dokumen_word("isi", kepala="{{ tahun }}", kaki="{{ kata.kaki }}", judul="{{ satker }} &"),
        {
            "word/footnotes.xml": lambda _: catatan.encode(),
            RELASI: sisip("</Relationships>", hubungan("footnotes", "footnotes.xml")),
            "[Content_Types].xml": sisip("</Types>", isi_catatan),
        },
    )
    hasil = docx(NAMA, {**fakta, "satker": Harfiah("Kantor & <b>")}, dari(data))
    assert {"Kantor & <b>", "2026", fakta["kata"]["kaki"]} <= set(semua_teks(hasil).splitlines())
    assert buka(hasil).core_properties.title == "Kantor & <b> &"


def test_a_title_that_is_too_long_is_cut(fakta: Fakta) -> None:
    """A title has at most the letters that such a property may have."""
    hasil = docx(NAMA, {**fakta, "kata": {**fakta["kata"], "judul": "*x* " * 200, "subjudul": "y" * 999}}, BAWAAN)
    ciri = buka(hasil).core_properties
    assert (len(ciri.title), len(ciri.subject)) == (255, 255)
    assert ciri.title.startswith("x x x")


@pytest.mark.parametrize("tempat", ["text", "keywords", "comments"])
def test_a_template_for_other_facts(fakta: Fakta, tempat: str) -> None:
    """A template that names another version of the facts, in its text or its properties, is told to be adapted."""
    dok = buka(dokumen_word("fakta: 7" if tempat == "text" else "x"))
    if tempat != "text":
        setattr(dok.core_properties, tempat, "fakta: 7")
    simpanan = io.BytesIO()
    dok.save(simpanan)
    assert "ditulis untuk fakta versi 7; zi ini memakai fakta versi 1." in penolakan(fakta, simpanan.getvalue())


def bom(_: bytes) -> bytes:
    """Give a part that is small in the file and large when it is opened."""
    return b"<x>" + b" " * 70_000_000 + b"</x>"


def berdtd(isi: bytes) -> bytes:
    """Give a part with definitions of its own."""
    return DTD + isi[isi.index(b"<w:doc") :]


def tanpa_utuh(data: bytes) -> bytes:
    """Give a file in which one part is not what its checksum says."""
    with zipfile.ZipFile(io.BytesIO(data)) as paket:
        letak = paket.getinfo(DOKUMEN).header_offset
    return data[: letak + 60] + b"rusak" + data[letak + 65 :]


def terkunci(data: bytes) -> bytes:
    """Give a file that says its parts are encrypted."""
    keluar = bytearray(data)
    for cocok in re.finditer(rb"PK\x01\x02", data):
        keluar[cocok.start() + 8] |= 1
    return bytes(keluar)


@pytest.mark.parametrize(
    ("data", "pesan"),
    [
        (b"", "bukan berkas Word (.docx) yang utuh, atau terkunci kata sandi."),
        (b"\xd0\xcf\x11\xe0 Word 97", "bukan berkas Word (.docx) yang utuh"),
        (b"Teks biasa", "bukan berkas Word (.docx) yang utuh"),
        (dokumen_word("x")[:-100], "bukan berkas Word (.docx) yang utuh"),
        (tanpa_utuh(dokumen_word("x")), "bukan berkas Word (.docx) yang utuh"),
        (terkunci(dokumen_word("x")), "bukan berkas Word (.docx) yang utuh"),
        (susun({"a.txt": b"x"}), "bukan dokumen Word (.docx), atau rusak."),
        (susun({}), "bukan dokumen Word (.docx), atau rusak."),
        (ubah(dokumen_word("x"), {DOKUMEN: lambda _: b"<a/>"}), "bukan dokumen Word (.docx), atau rusak."),
        (ubah(dokumen_word("x"), {DOKUMEN: lambda _: b"<a>"}), f"bagian {DOKUMEN} rusak."),
        (
            ubah(dokumen_word("x"), {DOKUMEN: berdtd}),
            f"bagian {DOKUMEN} memuat DOCTYPE.",
        ),
        (ubah(dokumen_word("x"), {"word/lain.bin": lambda _: DTD + b"<w/>"}), "bagian word/lain.bin memuat DOCTYPE."),
        (ubah(dokumen_word("x"), {"word/bom.xml": bom}), "isinya terlalu besar (paling banyak 1000 bagian, 64 MB)."),
        (susun({f"{urut}.txt": b"" for urut in range(1001)}), "isinya terlalu besar"),
        (ubah(dokumen_word("x"), {"../keluar.xml": lambda _: b"<x/>"}), "nama bagian di dalamnya tidak lazim."),
        (ubah(dokumen_word("x"), {"/mutlak.xml": lambda _: b"<x/>"}), "nama bagian di dalamnya tidak lazim."),
        (ubah(dokumen_word("x"), {"word\\x.xml": lambda _: b"<x/>"}), "nama bagian di dalamnya tidak lazim."),
        (ubah(dokumen_word("x"), {"WORD/document.xml": lambda _: b"<x/>"}), "nama bagian di dalamnya tidak lazim."),
    ],
    ids=lambda satu: satu[:40] if isinstance(satu, str) else "",
)
def test_files_that_are_no_template(fakta: Fakta, data: bytes, pesan: str) -> None:
    """What is broken, locked, swollen, or names what is outside is told so."""
    assert f"tidak dapat dipakai: {pesan}" in penolakan(fakta, data)


RUANG = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
RUANG += 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:svg="http://www.w3.org/2000/svg"'


@pytest.mark.parametrize(
    ("relasi", "pesan"),
    [
        (hubungan("vbaProject", "vbaProject.bin"), "memuat “vbaProject” (makro, objek tertanam, dan sejenisnya tidak"),
        (hubungan("oleObject", "x.bin"), "memuat “oleObject”"),
        (hubungan("aFChunk", "x.html"), "memuat “aFChunk”"),
        (hubungan("frame", "http://contoh.invalid/x", luar=True), "memuat “frame”"),
        (
            hubungan("image", "http://contoh.invalid/x.png", luar=True),
            "menunjuk ke luar berkasnya (“http://contoh.inva",
        ),
        (hubungan("hyperlink", "file:///etc/passwd", luar=True), "menunjuk ke luar berkasnya (“file:///etc/passwd”)."),
        (hubungan("hyperlink", "//server/berbagi", luar=True), "menunjuk ke luar berkasnya"),
        (hubungan("package", "x.docm"), "memuat berkas tertanam selain lembar kerja (.xlsx) milik grafik."),
    ],
)
def test_templates_that_reach_out(fakta: Fakta, relasi: str, pesan: str) -> None:
    """Macros, objects, frames, pictures and files of elsewhere are refused."""
    data = ubah(dokumen_word("x"), {RELASI: sisip("</Relationships>", relasi)})
    assert f"tidak dapat dipakai: {pesan}" in penolakan(fakta, data)


@pytest.mark.parametrize(
    ("unsur", "pesan"),
    [
        ('<v:imagedata src="http://contoh.invalid/x.png"/>', "memuat gambar yang diambil dari luar berkasnya."),
        ('<svg:image href="http://contoh.invalid/x.png"/>', "memuat gambar yang diambil dari luar berkasnya."),
        ('<a:blip r:link="rId1"/>', "memuat gambar yang diambil dari luar berkasnya."),
        ("<w:altChunk/>", "memuat “altChunk”, yang mengambil isi dari luar berkasnya."),
        ("<w:mailMerge/>", "memuat “mailMerge”, yang mengambil isi dari luar berkasnya."),
        ('<w:webVideoPr embeddedHtml="x"/>', "memuat “webVideoPr”"),
    ],
)
def test_elements_that_reach_out(fakta: Fakta, unsur: str, pesan: str) -> None:
    """So are elements that fetch something by themselves, wherever they stand."""
    baru = unsur.replace("/>", f" {RUANG}/>", 1)
    assert pesan in penolakan(fakta, ubah(dokumen_word("x"), {DOKUMEN: sisip("<w:sectPr", baru)}))


def test_links_that_stay(fakta: Fakta) -> None:
    """An address that a reader may follow, and a drawing that points into itself, are no harm."""
    tetap = f'<v:x href="#bagian" {RUANG}/><svg:use href="#a" {RUANG}/><svg:image href="data:x" {RUANG}/>'
    data = ubah(
        dokumen_word("{{ satker }}"),
        {
            RELASI: sisip("</Relationships>", hubungan("hyperlink", "https://jdih.kpu.go.id", luar=True)),
            DOKUMEN: sisip("<w:sectPr", tetap),
        },
    )
    assert fakta["satker"] in semua_teks(docx(NAMA, fakta, dari(data)))


def bidang(perintah: str) -> str:
    """Give a field of Word's, its instruction in two runs."""
    tanda = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    lari = "".join(
        f'<w:r><w:instrText xml:space="preserve">{satu}</w:instrText></w:r>' for satu in (perintah[:4], perintah[4:])
    )
    return f"<w:p>{tanda.format('begin')}{lari}{tanda.format('separate')}{tanda.format('end')}</w:p>"


@pytest.mark.parametrize(
    "perintah",
    [
        *(" PAGE ", "page \\* MERGEFORMAT", "NUMPAGES", "REF _Toc1 \\h", "HYPERLINK &quot;https://kpu.go.id&quot;"),
        *('HYPERLINK \\l "_Toc1"', 'HYPERLINK "https://kpu.go.id/a" \\o "Ke situs" \\t "_blank"', "SEQ Tabel"),
    ],
)
def test_fields_that_look_at_the_document(fakta: Fakta, perintah: str) -> None:
    """Page numbers, references and addresses of the web are taken."""
    data = ubah(dokumen_word("{{ satker }}"), {DOKUMEN: sisip("<w:sectPr", bidang(perintah))})
    assert fakta["satker"] in semua_teks(docx(NAMA, fakta, dari(data)))


@pytest.mark.parametrize(
    "isi",
    [
        *map(bidang, ('DDEAUTO c:\\cmd.exe "/k calc"', ' dde "x" "y"', 'INCLUDETEXT "http://contoh.invalid"')),
        *map(bidang, ('INCLUDEPICTURE "http://contoh.invalid/x.png"', "DATABASE", "DATE", "FILENAME \\p", "LINK x")),
        *map(bidang, ('HYPERLINK "file:///c:/x.exe"', 'HYPERLINK \\l "x" "\\\\server\\x"', "HYPERLINK", "QUOTE DDE")),
        *map(bidang, ("MACROBUTTON x", "    ", 'HYPERLINK \\o "tip" "file:///x"')),
        '<w:p><w:fldSimple w:instr=" DDEAUTO x "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
        "<w:p><w:r><w:instrText>DDEAUTO x</w:instrText></w:r></w:p>",
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:delInstrText>DDEAUTO x</w:delInstrText></w:r></w:p>',
        bidang("PAGE").replace("<w:p>", f"<w:p>{bidang('DDEAUTO x')[5:-6]}", 1),
        bidang("PAGE").replace("<w:r><w:instrText", f"{bidang('DDEAUTO x')[5:-6]}<w:r><w:instrText", 1),
    ],
)
def test_fields_that_fetch_or_run_something(fakta: Fakta, isi: str) -> None:
    """Any other field is refused, however it is written, cut up, or put into another."""
    pesan = penolakan(fakta, ubah(dokumen_word("x"), {DOKUMEN: sisip("<w:sectPr", isi)}))
    assert re.search(r"bidang “[^”]+” tidak diterima; hanya yang melihat dokumen itu sendiri", pesan)


def test_what_a_text_says_is_no_field(fakta: Fakta) -> None:
    """A text of people in a field of a template is looked at as the template is."""
    isi = '<w:p><w:fldSimple w:instr="{{ satker }}"/></w:p>'
    data = ubah(dokumen_word("x"), {DOKUMEN: sisip("<w:sectPr", isi)})
    with pytest.raises(TemplatError, match="bidang “DDEAUTO x” tidak diterima"):
        docx(NAMA, {**fakta, "satker": Harfiah("DDEAUTO x")}, dari(data))


@pytest.mark.parametrize("sandi", ["cp037", "IBM037", "utf-7", "utf-16", "utf-16-be", "utf-32"])
def test_a_part_in_an_encoding_that_nobody_uses(fakta: Fakta, sandi: str) -> None:
    """A part that reaches out is refused, whatever it is written in."""
    relasi = f'<?xml version="1.0" encoding="{sandi}"?>{bagian(dokumen_word("x"))[RELASI].decode().partition("?>")[2]}'
    tujuan = hubungan("image", "http://contoh.invalid", luar=True)
    jahat = relasi.replace("</Relationships>", f"{tujuan}</Relationships>").encode(sandi)
    pesan = penolakan(fakta, ubah(dokumen_word("x"), {RELASI: lambda _: jahat}))
    assert re.search(r"menunjuk ke luar berkasnya|bagian word/_rels/document.xml.rels rusak", pesan)


@pytest.mark.parametrize(
    "rusak",
    [
        lambda isi: re.sub(rb"<w:sectPr.*?</w:sectPr>", b"", isi, flags=re.DOTALL),
        lambda isi: isi.replace(b"<w:body>", b"<w:badan>").replace(b"</w:body>", b"</w:badan>"),
        lambda isi: isi.replace(b"<w:pgSz", b"<w:ukuran"),
        lambda isi: re.sub(rb'w:w="\d+"', b'w:w="x"', isi),
        lambda isi: isi.replace(b"</w:p>", b"<w:p/></w:p>", 1),
        lambda isi: re.sub(rb"<w:tblGrid>.*?</w:tblGrid>", b"", isi, flags=re.DOTALL),
        lambda isi: isi.replace(b"<w:tr>", b"<w:tr><w:tc/>"),
        lambda isi: isi.replace(b'r:id="rId', b'r:id="tiada'),
        lambda isi: isi.replace(b'name="kurva-s"', b""),
    ],
)
def test_templates_built_as_word_builds_none(fakta: Fakta, rusak: Callable[[bytes], bytes]) -> None:
    """Whatever is missing or of another kind in a template, there is a document or a sentence."""
    data = ubah(bawaan(), {DOKUMEN: rusak})
    try:
        assert buka(docx(NAMA, fakta, dari(data)))
    except TemplatError as galat:
        assert SATU.fullmatch(str(galat))  # noqa: PT017  # either is right


def test_two_parts_of_one_name(fakta: Fakta) -> None:
    """A template in which a part would be written twice is refused, before anything is written."""
    lain = {"_rels/.rels": lambda isi: isi.replace(b"metadata/core-properties", b"metadata/lain/core-properties")}
    assert "ada bagian yang bernama sama." in penolakan(fakta, ubah(dokumen_word("x"), lain))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_broken_template_is_a_document_or_a_sentence(data: st.DataObject) -> None:
    """A template with bytes changed, parts lost or elements cut is filled or refused; nothing else ever happens."""
    fakta: Fakta = PENDEK
    isi = bagian(bawaan("undangan.docx"))
    nama = data.draw(st.sampled_from(sorted(isi)))
    letak = data.draw(st.integers(0, len(isi[nama])))
    panjang, baru = data.draw(st.integers(0, 400)), data.draw(st.binary(max_size=6) | st.sampled_from(SISIPAN))
    isi[nama] = isi[nama][:letak] + baru + isi[nama][letak + panjang :]
    if data.draw(st.booleans()):
        isi.pop(data.draw(st.sampled_from(sorted(isi))))
    try:
        assert buka(docx(NAMA, fakta, dari(susun(isi))))
    except TemplatError as galat:
        assert SATU.fullmatch(str(galat)), str(galat)  # noqa: PT017  # either is right


SISIPAN = [b"", b"<w:p>", b"</w:p>", b"<w:tbl/>", b"<w:tr/>", b"{{ x }}", b"{% if a %}", b"&#0;", b"\xff\xfe"]
PENDEK: Fakta = {
    "satker": "Kantor",
    "tahun": 2026,
    "tahunan": False,
    "per": "2026-07-03",
    "kata": {
        "judul": "J",
        "subjudul": "S",
        "lingkup": "Triwulan II",
        "kaki": "k",
        "per": "3 Juli 2026",
        "sampai": "s.d.",
    },
    "keputusan": {"nomor": "1", "tanggal": "1 Januari 2026"},
    "kop": {"baris": ["KANTOR"], "alamat": []},
    "surat": {"tempat": "Palu"},
    "rapat": {"hari_tanggal": "", "tempat": "", "pimpinan": ""},
    "pengesahan": [{"jabatan": "Ketua", "nama": "A"}],
    "tim": [{"nama": "A", "jabatan": "B", "area": ""}],
    "lewat": [],
    "terbuka": [],
    "tata": {
        "lebar_mm": 210,
        "tinggi_mm": 297,
        "marjin_mm": {"kiri": 30, "atas": 25, "kanan": 25, "bawah": 25},
        "huruf": "arial",
        "ukuran": 11,
    },
}
