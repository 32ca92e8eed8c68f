"""The Word templates of the kit of a meeting."""

from docx.document import Document as Dokumen
from docx.enum.table import WD_ALIGN_VERTICAL, WD_ROW_HEIGHT_RULE
from docx.shared import Mm, Pt
from docx.table import Table
from templat_word_bahan import (
    LEBAR,
    TITIK,
    TITIK_PENDEK,
    alinea,
    baris,
    dokumen,
    isi,
    isi_sel,
    kepala,
    kepala_dan_kaki,
    keterangan,
    kop,
    selesai,
    tabel,
    tanda,
)
from templat_word_tabel import DASAR, PJ

_SALIN = "Kata-kata di luar kurung kurawal boleh diubah. Simpan salinannya di folder templates/ kantor."
RAPAT = (
    "Rapat Monitoring dan Evaluasi Pembangunan Zona Integritas {{ kata.lingkup }}"
    "{% if not tahunan %} Tahun {{ tahun }}{% endif %}"
)
_TANGGAL = f"{{{{ rapat.hari_tanggal or '{TITIK}' }}}}"
_TEMPAT = f"{{{{ rapat.tempat or '{TITIK}' }}}}"


def undangan() -> bytes:
    """Give the template of the invitation."""
    dok = dokumen(f"Undangan {RAPAT}", f"Templat undangan rapat. {_SALIN}")
    kepala_dan_kaki(dok, kaki=())
    kop(dok)
    isi(dok, f"{{{{ surat.tempat or '{TITIK_PENDEK}' }}}}, {TITIK}", "Kanan")
    keterangan(
        dok, 22, [("Nomor", TITIK), ("Sifat", "Biasa"), ("Lampiran", "1 (satu) lembar"), ("Hal", f"Undangan {RAPAT}")]
    )
    for teks in ("", "Yth. (daftar terlampir)", "di tempat", ""):
        isi(dok, teks, "Kiri")
    isi(
        dok,
        f"Dalam rangka monitoring dan evaluasi pelaksanaan Rencana Aksi yang ditetapkan dengan "
        f"{DASAR}, kami mengundang Saudara untuk mengikuti rapat yang "
        "diselenggarakan pada:",
    )
    keterangan(dok, 30, [("Hari, tanggal", _TANGGAL), ("Pukul", TITIK), ("Tempat", _TEMPAT)])
    isi(dok, "Agenda rapat:").paragraph_format.space_before = Pt(4)
    for urut, teks in enumerate(_AGENDA, start=1):
        isi(dok, f"{urut}.\t{teks}", "Butir").paragraph_format.line_spacing = 1
    penutup = isi(dok, "Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.")
    penutup.paragraph_format.keep_with_next = True
    _tanda_tangan(
        dok,
        [
            ["", "", "", "", "", ""],
            ["{{ (pengesahan|last).jabatan }},", "", "", "", "", f"{{{{ (pengesahan|last).nama or '{TITIK}' }}}}"],
        ],
    )
    isi(dok, "DAFTAR UNDANGAN", "Judul Naskah").paragraph_format.page_break_before = True
    isi(dok, "", "Kiri")
    isi(dok, "{%p if tim %}")
    tab = tabel(dok, [12, 60, 83])
    kepala(tab, ["No.", "Nama", "Jabatan"])
    tanda(tab, "{%tr for satu in tim %}")
    baris(tab, [("{{ loop.index }}", "Angka Tabel"), "{{ satu.nama }}", "{{ satu.jabatan }}"])
    tanda(tab, "{%tr endfor %}")
    isi(dok, "{%p else %}")
    isi(dok, "Pimpinan, pejabat struktural, dan anggota Tim Pembangunan Zona Integritas.")
    isi(dok, "{%p endif %}")
    return selesai(dok)


_AGENDA = (
    "capaian rencana aksi {{ kata.sampai }}, keadaan per {{ kata.per }};",
    "kegiatan yang lewat tenggat{% if lewat %}: {{ lewat|length }} periode{% endif %};",
    "tindak lanjut rekomendasi rapat sebelumnya{% if terbuka %}: {{ terbuka|length }} belum selesai{% endif %};",
    "kendala dan solusi; dan",
    "rekomendasi.",
)


def daftar_hadir() -> bytes:
    """Give the template of the list of those present."""
    dok = dokumen(f"Daftar Hadir {RAPAT}", f"Templat daftar hadir rapat. {_SALIN}")
    kepala_dan_kaki(dok, kaki=())
    kop(dok)
    _judul(dok, "DAFTAR HADIR")
    keterangan(dok, 30, [("Hari, tanggal", _TANGGAL), ("Pukul", TITIK), ("Tempat", _TEMPAT)])
    isi(dok, "", "Kiri")
    tab = tabel(dok, [11, 44, 37, 30, 33])
    kepala(tab, ["No.", "Nama", "Jabatan", "Area", "Tanda tangan"])
    tanda(tab, "{%tr for satu in tim %}")
    _tinggi(tab, [("{{ loop.index }}", "Angka Tabel"), "{{ satu.nama }}", "{{ satu.jabatan }}", "{{ satu.area }}", ""])
    tanda(tab, "{%tr endfor %}")
    tanda(tab, "{%tr for urut in range(tim|length + 1, tim|length + 8) %}")
    _tinggi(tab, [("{{ urut }}", "Angka Tabel"), "", "", "", ""])
    tanda(tab, "{%tr endfor %}")
    pimpinan = f"{{{{ rapat.pimpinan or '{TITIK}' }}}}"
    _tanda_tangan(dok, [[""], ["Pimpinan Rapat,", "", "", "", "", pimpinan]])
    return selesai(dok)


def notula() -> bytes:
    """Give the template of the minutes: what is known stands in it, what is decided is written in."""
    dok = dokumen(f"Notula {RAPAT}", f"Templat notula rapat. {_SALIN}")
    kepala_dan_kaki(dok, kaki=())
    kop(dok)
    _judul(dok, "NOTULA")
    pimpinan = f"{{{{ rapat.pimpinan or '{TITIK}' }}}}"
    hadir = (
        "{% if rapat.hadir %}{% for nama in rapat.hadir %}{{ nama }}{% if not loop.last %}, {% endif %}{% endfor %}"
        "{% else %}sebagaimana tercantum dalam daftar hadir{% endif %}"
    )
    keterangan(
        dok,
        34,
        [
            ("Hari, tanggal", _TANGGAL),
            ("Pukul", TITIK),
            ("Tempat", _TEMPAT),
            ("Pimpinan rapat", pimpinan),
            ("Notulis", TITIK),
            ("Peserta", hadir),
        ],
    )
    isi(dok, "A. Agenda", "Heading 2")
    for urut, teks in enumerate(_AGENDA, start=1):
        isi(dok, f"{urut}.\t{teks}", "Butir")
    isi(dok, "B. Capaian", "Heading 2")
    alinea(dok, "narasi.ringkasan")
    _lewat(dok)
    _terbuka(dok)
    _kendala(dok)
    _keputusan(dok)
    isi(dok, "G. Penutup", "Heading 2")
    isi(dok, f"Rapat ditutup pukul {TITIK_PENDEK}.").paragraph_format.keep_with_next = True
    _tanda_tangan(dok, [["Notulis,", "", "", "", "", TITIK], ["Pimpinan Rapat,", "", "", "", "", pimpinan]])
    return selesai(dok)


def _lewat(dok: Dokumen) -> None:
    isi(dok, "C. Kegiatan yang Lewat Tenggat", "Heading 2")
    isi(dok, "{%p if lewat %}")
    tab = tabel(dok, [10, 63, 26, 28, 28])
    kepala(tab, ["No.", "Kegiatan", "Masih kurang", "Pembahasan", "Penyelesaian dan tenggatnya"])
    tanda(tab, "{%tr for satu in lewat %}")
    pj = f"{{% if satu.penanggung_jawab %}} ({PJ}){{% endif %}}"
    apa = "{{ satu.id }} {{ satu.indikator }}, {{ satu.nama }}" + pj
    baris(tab, [("{{ loop.index }}", "Angka Tabel"), apa, "{{ satu.masih_kurang }}", "", ""])
    tanda(tab, "{%tr endfor %}")
    isi(dok, "{%p else %}")
    isi(dok, "Tidak ada kegiatan yang lewat tenggat per {{ kata.per }}.")
    isi(dok, "{%p endif %}")


def _terbuka(dok: Dokumen) -> None:
    isi(dok, "D. Tindak Lanjut Rekomendasi Rapat Sebelumnya", "Heading 2")
    isi(dok, "{%p if terbuka %}")
    tab = tabel(dok, [19, 50, 30, 26, 30])
    kepala(tab, ["Nomor", "Rekomendasi", "Penanggung jawab", "Tenggat", "Tindak lanjut"])
    tanda(tab, "{%tr for satu in terbuka %}")
    baris(
        tab,
        [
            "{{ satu.nama }}",
            "{{ satu.uraian }}",
            PJ,
            "{{ satu.tenggat_kata }}{% if satu.lewat %} (lewat tenggat){% endif %}",
            "",
        ],
    )
    tanda(tab, "{%tr endfor %}")
    isi(dok, "{%p else %}")
    isi(dok, "Tidak ada rekomendasi rapat sebelumnya yang masih terbuka.")
    isi(dok, "{%p endif %}")


def _kendala(dok: Dokumen) -> None:
    isi(dok, "E. Kendala dan Solusi", "Heading 2")
    tab = tabel(dok, [46, 54, 55])
    kepala(tab, ["Indikator", "Kendala", "Solusi"])
    tanda(tab, "{%tr for satu in kendala %}")
    apa = "{% if satu.id %}{{ satu.id }} {{ satu.indikator }}{% else %}Seluruh rencana aksi{% endif %}"
    baris(tab, [apa, "{{ satu.uraian }}", "{{ satu.solusi }}"])
    tanda(tab, "{%tr endfor %}")
    for _ in range(3):
        _tinggi(tab, ["", "", ""])


def _keputusan(dok: Dokumen) -> None:
    isi(dok, "F. Rekomendasi Rapat", "Heading 2")
    tab = tabel(dok, [19, 68, 38, 30])
    kepala(tab, ["Nomor", "Rekomendasi", "Penanggung jawab", "Tenggat"])
    tanda(tab, "{%tr for satu in rekomendasi %}")
    baris(tab, ["{{ satu.nama }}", "{{ satu.uraian }}", PJ, "{{ satu.tenggat_kata }}"])
    tanda(tab, "{%tr endfor %}")
    for _ in range(5):
        _tinggi(tab, ["", "", "", ""])
    for satu in (sel.paragraphs[0] for baris_ini in tab.rows[-5:-1] for sel in baris_ini.cells):
        satu.paragraph_format.keep_with_next = True


def _judul(dok: Dokumen, nama: str) -> None:
    for teks in (nama, RAPAT):
        isi(dok, teks, "Judul Naskah")
    isi(dok, "", "Kiri")


def _tinggi(tab: Table, sel: list[str | tuple[str, str]]) -> None:
    """Add a row with room to write in."""
    baru = baris(tab, sel)
    baru.height, baru.height_rule = Mm(9), WD_ROW_HEIGHT_RULE.AT_LEAST
    for satu in baru.cells:
        satu.vertical_alignment = WD_ALIGN_VERTICAL.CENTER


def _tanda_tangan(dok: Dokumen, blok: list[list[str]]) -> None:
    """Add the signatures, on the page of the sentence before them."""
    isi(dok, "", "Kiri").paragraph_format.keep_with_next = True
    tab = tabel(dok, [LEBAR / 2, LEBAR / 2], "Tabel Polos")
    baris(tab, ["", ""])
    for sel, semua in zip(tab.rows[0].cells, blok, strict=True):
        isi_sel(sel, semua)
        for satu in sel.paragraphs:
            satu.paragraph_format.left_indent = satu.paragraph_format.right_indent = Mm(5)
