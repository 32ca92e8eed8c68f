"""The Word template of the report."""

from docx.document import Document as Dokumen
from docx.shared import Pt
from templat_word_bahan import (
    LEBAR,
    TITIK,
    alinea,
    baris,
    bidang,
    dokumen,
    isi,
    kepala,
    kepala_dan_kaki,
    keterangan,
    kop,
    pengesahan,
    selesai,
    tabel,
    tanda,
    ulang,
)
from templat_word_grafik import batang, kurva_s
from templat_word_tabel import DASAR, bab, lampiran, pelaksanaan, rapat


def laporan() -> bytes:
    """Give the template of the report, for a triwulan and for the year."""
    dok = dokumen(
        "{{ kata.judul }}",
        "Templat laporan monev. Kata-kata di luar kurung kurawal boleh diubah; arti setiap nama di dalamnya ada di "
        "docs/laporan.md. Simpan salinannya di folder templates/ kantor.",
    )
    kepala_dan_kaki(dok)
    _sampul(dok)
    _lembar_pengesahan(dok)
    _daftar_isi(dok)
    _pendahuluan(dok)
    _rekap(dok)
    pelaksanaan(dok)
    rapat(dok)
    lampiran(dok)
    return selesai(dok)


def _sampul(dok: Dokumen) -> None:
    isi(dok, "{%p if logo %}")
    logo = isi(dok, "{{ logo }}", "Subtitle")
    logo.paragraph_format.space_before = Pt(20)
    isi(dok, "{%p endif %}")
    judul = isi(dok, "Laporan Monitoring dan Evaluasi", "Title")
    judul.paragraph_format.space_before, judul.paragraph_format.space_after = Pt(90), Pt(2)
    isi(dok, "{{ kata.lingkup }}{% if not tahunan %} Tahun {{ tahun }}{% endif %}", "Title")
    isi(dok, "{{ kata.subjudul }}", "Subtitle")
    isi(dok, "Keadaan per {{ kata.per }}", "Subtitle").paragraph_format.space_before = Pt(20)
    isi(dok, "{%p if draf %}")
    isi(dok, "DRAF", "Title").paragraph_format.space_before = Pt(20)
    isi(dok, "{%p endif %}")
    isi(dok, "", "Subtitle").paragraph_format.space_before = Pt(150)
    ulang(dok, "baris in kop.baris", [("{{ baris }}", "Kop Nama")])
    isi(dok, "{{ tahun }}", "Kop Nama")


def _lembar_pengesahan(dok: Dokumen) -> None:
    isi(dok, "", "Kop Alamat").paragraph_format.page_break_before = True
    kop(dok)
    isi(dok, "LEMBAR PENGESAHAN", "Heading 1").paragraph_format.page_break_before = False
    perubahan = "{% for satu in keputusan.perubahan %}; {{ satu }}{% endfor %}"
    kapan = (
        "{% if rapat.ada %}{{ rapat.tanggal_kata }}{% if rapat.tempat %}, {{ rapat.tempat }}{% endif %}"
        "{% if rapat.pimpinan %}, dipimpin {{ rapat.pimpinan }}{% endif %}{% else %}belum tercatat{% endif %}"
    )
    keterangan(
        dok,
        32,
        [
            ("Laporan", "{{ kata.judul }}"),
            ("Nomor", f"{{{{ surat.nomor or '{TITIK}' }}}}"),
            (
                "Dasar",
                f"{DASAR} tentang {{{{ keputusan.tentang }}}}{perubahan}",
            ),
            ("Keadaan per", "{{ kata.per }}"),
            ("Rapat", kapan),
        ],
    )
    _kotak_catatan(dok)
    isi(dok, "", "Tanda Tangan").paragraph_format.space_after = Pt(10)
    pengesahan(dok)


def _kotak_catatan(dok: Dokumen) -> None:
    isi(dok, "{%p if catatan %}")
    isi(dok, "", "Tanda Tangan")
    tab = tabel(dok, [LEBAR])
    baris(tab, [("Catatan bagi pembaca", "Catatan")])
    sel = tab.rows[0].cells[0]
    sel.paragraphs[0].runs[0].bold = True
    ulang(sel, "satu in catatan", [("{{ satu }}", "Catatan")])
    isi(dok, "{%p endif %}")


def _daftar_isi(dok: Dokumen) -> None:
    isi(dok, "DAFTAR ISI", "Judul Naskah").paragraph_format.page_break_before = True
    bidang(isi(dok, "", "toc 1"), r'TOC \o "1-2" \h \z \u', "BAB I PENDAHULUAN")


def _pendahuluan(dok: Dokumen) -> None:
    bab(dok, "BAB I", "PENDAHULUAN")
    isi(dok, "A. Latar Belakang", "Heading 2")
    alinea(dok, "narasi.latar_belakang")
    isi(dok, "B. Dasar Hukum", "Heading 2")
    ulang(dok, "satu in narasi.dasar_hukum", [("{{ loop.index }}.\t{{ satu }}", "Butir")])
    isi(dok, "C. Maksud dan Tujuan", "Heading 2")
    alinea(dok, "narasi.tujuan")
    isi(dok, "D. Ruang Lingkup", "Heading 2")
    alinea(dok, "narasi.ruang_lingkup")


def _rekap(dok: Dokumen) -> None:
    bab(dok, "BAB II", "RENCANA DAN REALISASI")
    isi(dok, "A. Ringkasan", "Heading 2")
    alinea(dok, "narasi.ringkasan")
    isi(dok, "B. Rekapitulasi per Komponen", "Heading 2")
    alinea(dok, "narasi.rekap")
    isi(dok, "{%p if kategori_ada %}")
    _tabel_rekap(dok, [27, 14, 18, 16, 17, 14, 18, 16, 15], kategori=True)
    isi(dok, "{%p else %}")
    _tabel_rekap(dok, [43, 13, 18, 16, 13, 18, 16, 18], kategori=False)
    isi(dok, "{%p endif %}")
    isi(dok, "Capaian per komponen", "Caption")
    batang(dok, LEBAR)
    isi(dok, "C. Kurva S", "Heading 2")
    alinea(dok, "narasi.kurva")
    isi(dok, "Target kumulatif yang direncanakan dan yang terealisasi", "Caption")
    kurva_s(dok, LEBAR)
    isi(dok, "Target kumulatif pada akhir bulan", "Caption")
    tab = tabel(dok, [50, 30, 30])
    tab.alignment = 1  # type: ignore[assignment]
    kepala(tab, ["Sampai akhir", "Rencana", "Realisasi"])
    tanda(tab, "{%tr for satu in kurva.bulanan %}")
    baris(tab, ["{{ satu.nama }}", ("{{ satu.rencana }}", "Angka Tabel"), ("{{ satu.realisasi }}", "Angka Tabel")])
    tanda(tab, "{%tr endfor %}")
    for satu in (sel.paragraphs[0] for baris_ini in tab.rows for sel in baris_ini.cells):
        satu.paragraph_format.space_before = satu.paragraph_format.space_after = Pt(0)
        satu.paragraph_format.keep_with_next = True
        satu.runs[0].font.size = Pt(8.5)


def _tabel_rekap(dok: Dokumen, lebar: list[float], *, kategori: bool) -> None:
    tab = tabel(dok, lebar)
    tambahan = ["Kategori"] if kategori else []
    tiga = ["Target", "Realisasi", "Capaian"]
    kosong = [""] * (len(tiga) + len(tambahan) - 1)
    kepala(
        tab,
        ["Komponen", "{{ kata.tenggat_tiba }}", *kosong, "{{ kata.setahun }}", "", "", "Lewat tenggat"],
        ["", *tiga, *tambahan, *tiga, ""],
    )
    akhir_kiri = 4 if kategori else 3
    for kiri, kanan in ((1, akhir_kiri), (akhir_kiri + 1, akhir_kiri + 3)):
        _satukan(tab, (0, kiri), (0, kanan))
    for kolom in (0, len(lebar) - 1):
        _satukan(tab, (0, kolom), (1, kolom))
    tanda(tab, "{%tr for satu in komponen %}")
    baris(tab, ["{{ satu.nomor }}. {{ satu.nama }}", *_angka("satu.angka", kategori=kategori)])
    tanda(tab, "{%tr endfor %}")
    jumlah = baris(tab, ["Keseluruhan", *_angka("angka", kategori=kategori)])
    for sel in jumlah.cells:
        sel.paragraphs[0].runs[0].bold = True


def _satukan(tab: object, dari: tuple[int, int], sampai: tuple[int, int]) -> None:
    sel = tab.cell(*dari).merge(tab.cell(*sampai))  # type: ignore[attr-defined]
    for lebih in sel.paragraphs[1:]:
        lebih._p.getparent().remove(lebih._p)  # noqa: SLF001


def _angka(milik: str, *, kategori: bool) -> list[tuple[str, str]]:
    def tiga(lingkup: str) -> list[str]:
        return [f"{{{{ {milik}.rekap.{lingkup}.{nama} }}}}" for nama in ("target", "realisasi", "persen")]

    tambahan = [f"{{{{ {milik}.rekap.jatuh_tempo.kategori }}}}"] if kategori else []
    semua = [*tiga("jatuh_tempo"), *tambahan, *tiga("tahun"), f"{{{{ {milik}.terlambat }}}}"]
    return [(satu, "Angka Tabel") for satu in semua]
