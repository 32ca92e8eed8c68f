"""The charts of the Word template: Word's own, with numbers that only stand for those to come."""

from datetime import date, timedelta
from pathlib import PurePosixPath

from docx.document import Document as Dokumen
from docx.opc.constants import RELATIONSHIP_TYPE as HUBUNGAN
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm
from lxml import etree

from zi.output.cetak.grafik_word import Grafik, lembar_grafik, tulis_grafik

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BIRU, _ABU, _MERAH = "1F4E79", "9FB4CC", "A61C1C"
_TEKS = (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="000000"/>'
    '</a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
)


def _garis(warna: str, tebal: int, putus: str = "") -> str:
    gaya = f'<a:prstDash val="{putus}"/>' if putus else ""
    isi = f'<a:solidFill><a:srgbClr val="{warna}"/></a:solidFill>{gaya}<a:round/>'
    return f'<c:spPr><a:ln w="{tebal}" cap="rnd">{isi}</a:ln></c:spPr>'


_GARIS_BANTU = f"<c:majorGridlines>{_garis('D9D9D9', 6350)}</c:majorGridlines>"
_SUMBU = f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{_garis("7F7F7F", 9525)}'


def _deret(urut: int, rupa: str, tambahan: str, bentuk: str) -> str:
    def angka(satu: str) -> str:
        return f"<c:numRef><c:numCache><c:formatCode>{satu}</c:formatCode></c:numCache></c:numRef>"

    return (
        f'<c:ser><c:idx val="{urut}"/><c:order val="{urut}"/><c:tx/>{rupa}{tambahan}'
        f"<c:cat>{angka('dd/mm/yyyy')}</c:cat><c:val>{angka(bentuk)}</c:val>"
    )


def _bagan(isi: str) -> str:
    return (
        f'<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}"><c:date1904 val="0"/><c:lang val="id-ID"/>'
        f'<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>{isi}</c:plotArea>'
        '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>'
        f'<c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_TEKS}'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def kurva_s(dok: Dokumen, lebar: float) -> None:
    """Add the kurva S: planned, realised, and a line at the day of the report."""
    tanpa = '<c:marker><c:symbol val="none"/></c:marker>'
    batas = (
        '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/><c:noEndCap val="1"/>'
        f'<c:val val="100"/>{_garis(_MERAH, 15875, "dash")}</c:errBars>'
    )
    akhir = '<c:smooth val="0"/></c:ser>'
    isi = (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        + _deret(0, _garis(_ABU, 28575), tanpa, "General")
        + akhir
        + _deret(1, _garis(_BIRU, 34925), tanpa, "General")
        + akhir
        + _deret(2, _garis(_MERAH, 15875, "dash"), tanpa + batas, "General")
        + akhir
        + '<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>'
        '<c:dateAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="b"/><c:numFmt formatCode="[$-421]mmm" sourceLinked="0"/><c:majorTickMark val="out"/>'
        f'{_SUMBU}<c:crossAx val="1002"/><c:crosses val="autoZero"/>'
        '<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="1"/>'
        '<c:majorTimeUnit val="months"/></c:dateAx>'
        '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="l"/>{_GARIS_BANTU}'
        f'<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>{_SUMBU}'
        '<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>'
    )
    hari = [date(2026, 1, 1) + timedelta(30 * urut) for urut in range(13)]
    rencana, realisasi = [8 * urut for urut in range(13)], [6 * urut if urut <= 6 else None for urut in range(13)]
    contoh = Grafik(
        [(satu - date(1899, 12, 30)).days for satu in hari],
        [("Rencana", rencana), ("Realisasi", realisasi), ("Keadaan per …", [None] * 6 + [100] + [None] * 6)],
        100,
    )
    _tambah(dok, "kurva-s", "{{ kurva.keterangan }}", (lebar, 61), (isi, contoh))


def batang(dok: Dokumen, lebar: float) -> None:
    """Add the bars: each komponen against what is due, and against the year."""
    nilai = (
        '<c:dLbls><c:numFmt formatCode="0\\ %" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>'
        '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )

    def rupa(warna: str) -> str:
        return f'<c:spPr><a:solidFill><a:srgbClr val="{warna}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>'

    isi = (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        + _deret(0, rupa(_BIRU), nilai, "0%")
        + "</c:ser>"
        + _deret(1, rupa(_ABU), nilai, "0%")
        + "</c:ser>"
        + '<c:gapWidth val="60"/><c:axId val="2001"/><c:axId val="2002"/></c:barChart>'
        '<c:catAx><c:axId val="2001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'{_SUMBU}<c:crossAx val="2002"/><c:crosses val="autoZero"/>'
        '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
        '<c:valAx><c:axId val="2002"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="b"/>{_GARIS_BANTU}'
        f'<c:numFmt formatCode="0\\ %" sourceLinked="0"/><c:majorTickMark val="none"/>{_SUMBU}'
        '<c:crossAx val="2001"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="0.2"/></c:valAx>'
    )
    nama = [f"{urut}. Komponen" for urut in range(1, 7)]
    contoh = Grafik(
        nama, [("Tenggat s.d. …", [0.9, 0.7, 0.5, 0.8, 0.6, 1]), ("Tahun …", [0.4, 0.3, 0.2, 0.4, 0.3, 0.5])]
    )
    lisan = (
        "Capaian per komponen terhadap target yang tiba tenggatnya dan terhadap target setahun: "
        "{% for satu in komponen %}{{ satu.nama }} {{ satu.angka.rekap.jatuh_tempo.persen }} dan "
        "{{ satu.angka.rekap.tahun.persen }}; {% endfor %}keseluruhan {{ angka.rekap.jatuh_tempo.persen }} dan "
        "{{ angka.rekap.tahun.persen }}."
    )
    _tambah(dok, "komponen", lisan, (lebar, 64), (isi, contoh))


def _tambah(dok: Dokumen, nama: str, lisan: str, ukuran: tuple[float, float], isi: tuple[str, Grafik]) -> None:
    paket = dok.part.package
    urut = sum(1 for satu in paket.iter_parts() if str(satu.partname).startswith("/word/charts/")) + 1
    akar = etree.fromstring(_bagan(isi[0]))
    tulis_grafik(akar, isi[1])
    bagan = Part(
        PackURI(str(PurePosixPath("/word/charts") / f"chart{urut}.xml")),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True),
        paket,
    )
    lembar = Part(
        PackURI(f"/word/embeddings/lembar{urut}.xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        lembar_grafik(isi[1]),
        paket,
    )
    bagan.relate_to(lembar, HUBUNGAN.PACKAGE)
    rid = dok.part.relate_to(bagan, HUBUNGAN.CHART)
    lebar, tinggi = (int(Mm(satu)) for satu in ukuran)
    paragraf = dok.add_paragraph(style="Tanda Tangan")
    gambar = parse_xml(
        f'<w:drawing {nsdecls("w", "wp", "a", "r")}><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{lebar}" cy="{tinggi}"/><wp:docPr id="{urut}" name="{nama}" descr="{lisan}"/>'
        f'<a:graphic><a:graphicData uri="{_C}"><c:chart xmlns:c="{_C}" r:id="{rid}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
    paragraf.add_run()._r.append(gambar)  # noqa: SLF001
