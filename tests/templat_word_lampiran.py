"""The Word template of the lampiran, laid out as the decree does."""

from docx.document import Document as Dokumen
from docx.shared import Mm, Pt
from templat_word_bahan import (
    REBAH,
    TITIK,
    baris,
    dokumen,
    isi,
    isi_sel,
    jadi_rebah,
    kepala,
    kepala_dan_kaki,
    selesai,
    tabel,
    tanda,
)

_KOLOM = (
    ("NO", 10),
    ("KOMPONEN PENGUNGKIT", 30),
    ("ASPEK PEMENUHAN", 34),
    ("KEGIATAN/AKSI", 42),
    ("INDIKATOR", 51),
    ("BUKTI FISIK", 32),
    ("TARGET WAKTU PELAKSANAAN", 28),
    ("TARGET CAPAIAN", 20),
)


def lampiran() -> bytes:
    """Give the template."""
    dok = dokumen(
        "{{ kata.judul }}",
        "Templat lampiran keputusan. Kata-kata di luar kurung kurawal boleh diubah. Sel kosong bergaya Sel Gabung "
        "menjadi satu dengan sel di atasnya. Simpan salinannya di folder templates/ kantor.",
    )
    jadi_rebah(dok)
    kepala_dan_kaki(dok, kaki=())
    _kepala(dok)
    _tabel(dok)
    _tanda_tangan(dok)
    return selesai(dok)


def _kepala(dok: Dokumen) -> None:
    tab = tabel(dok, [REBAH - 92, 92], "Tabel Polos")
    baris(tab, ["", ""])
    semua = ["LAMPIRAN", "KEPUTUSAN {{ lembaga }}", "NOMOR {{ nomor }}", "TENTANG {{ tentang }}"]
    isi_sel(tab.rows[0].cells[1], semua, "Kepala Lampiran")
    judul = isi(dok, "{{ tentang }}", "Judul Naskah")
    judul.runs[0].font.all_caps = True
    judul.paragraph_format.space_before, judul.paragraph_format.space_after = Pt(14), Pt(10)
    judul.paragraph_format.left_indent = judul.paragraph_format.right_indent = Mm(30)


def _tabel(dok: Dokumen) -> None:
    tab = tabel(dok, [lebar for _, lebar in _KOLOM])
    kepala(tab, [nama for nama, _ in _KOLOM], [f"({urut})" for urut in range(1, len(_KOLOM) + 1)])
    tanda(tab, "{%tr for satu in isi %}")
    gaya = ["Sel Gabung"] * 4 + ["Isi Tabel"] * 4
    baris(tab, [(f"{{{{ satu[{urut}] }}}}", nama) for urut, nama in enumerate(gaya)])
    tanda(tab, "{%tr endfor %}")


def _tanda_tangan(dok: Dokumen) -> None:
    isi(dok, "", "Kepala Lampiran")
    tab = tabel(dok, [REBAH - 92, 92], "Tabel Polos")
    baris(tab, ["", ""])
    nama = f"{{{{ penanda_tangan.nama or '{TITIK}' }}}}"
    jabatan = f"{{{{ penanda_tangan.jabatan or '{TITIK}' }}}},"
    isi_sel(tab.rows[0].cells[1], ["", jabatan, "", "", "", "", nama])
    for satu in tab.rows[0].cells[1].paragraphs:
        satu.paragraph_format.left_indent = satu.paragraph_format.right_indent = Mm(7)
