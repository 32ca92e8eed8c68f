"""The tables of the report's Word template: what was done, the meeting's, and the lists at the end."""

from docx.document import Document as Dokumen
from docx.shared import Pt
from templat_word_bahan import TITIK, alinea, bagian_baru, baris, daftar, isi, kepala, tabel, tanda, ulang

_KOMA = "{% if not loop.last %}, {% endif %}"
DASAR = "Keputusan Nomor {{ keputusan.nomor }} tanggal {{ keputusan.tanggal }}"
PJ = f"{{% for nama in satu.penanggung_jawab %}}{{{{ nama }}}}{_KOMA}{{% endfor %}}"


def bab(dok: Dokumen, nama: str, judul: str) -> None:
    """Add the head of a chapter, on two lines."""
    paragraf = isi(dok, nama, "Heading 1")
    paragraf.add_run().add_break()
    paragraf.add_run(judul)


def pelaksanaan(dok: Dokumen) -> None:
    """Add what was done in each komponen, what is late, and what comes next."""
    bagian_baru(dok, rebah=True)
    isi(dok, "D. Pelaksanaan per Komponen", "Heading 2")
    alinea(dok, "narasi.dilaksanakan")
    isi(dok, "{%p for milik in komponen %}")
    isi(dok, "{{ milik.nomor }}. {{ milik.nama }}", "Heading 3")
    isi(dok, "{{ milik.narasi }}").paragraph_format.keep_with_next = True
    isi(dok, "{%p if milik.indikator %}")
    tab = tabel(dok, [14, 70, 30, 13, 18, 16, 30, 19, 37])
    kepala(
        tab,
        [
            "Id",
            "Indikator dan penanggung jawab",
            "Periode",
            "Target",
            "Realisasi",
            "Capaian",
            "Keadaan",
            "Bukti",
            "Masih kurang",
        ],
    )
    tanda(tab, "{%tr for satu in milik.indikator %}")
    tanda(tab, "{%tr for ke in satu.periode %}")
    pj = f"{{% if satu.penanggung_jawab %}} ({PJ}){{% endif %}}"
    bukti = (
        "{% for ini in ke.bukti %}{{ ini.urut }}{% if not ini.dihitung %} ({{ ini.terhitung }}){% endif %}"
        f"{_KOMA}{{% endfor %}}"
    )
    baris(
        tab,
        [
            ("{% if loop.first %}{{ satu.id }}{% endif %}", "Sel Gabung"),
            (f"{{% if loop.first %}}{{{{ satu.indikator }}}}{pj}{{% endif %}}", "Sel Gabung"),
            "{{ ke.nama }}",
            ("{{ ke.target }}", "Angka Tabel"),
            ("{{ ke.realisasi }}", "Angka Tabel"),
            ("{{ ke.persen }}", "Angka Tabel"),
            "{{ ke.keadaan }}",
            bukti,
            "{{ ke.masih_kurang }}",
        ],
    )
    tanda(tab, "{%tr endfor %}")
    tanda(tab, "{%tr endfor %}")
    isi(dok, "{%p endif %}")
    isi(dok, "{%p endfor %}")
    for judul, nama in (
        ("E. Kegiatan Triwulan Sebelumnya yang Lewat Tenggat", "tunggakan"),
        ("F. Kegiatan yang Tenggatnya Tiba pada Triwulan Berikutnya", "mendatang"),
    ):
        isi(dok, judul, "Heading 2")
        alinea(dok, f"narasi.{nama}")
        daftar(
            dok,
            f"satu in {nama}",
            [
                ("Id", 14, "{{ satu.id }}"),
                ("Indikator", 75, "{{ satu.indikator }}"),
                ("Periode", 32, "{{ satu.nama }}"),
                ("Realisasi", 22, ("{{ satu.realisasi }} dari {{ satu.target }}", "Angka Tabel")),
                ("Keadaan", 32, "{{ satu.keadaan }}"),
                ("Masih kurang", 36, "{{ satu.masih_kurang }}"),
                ("Penanggung jawab", 36, PJ),
            ],
        )


def rapat(dok: Dokumen) -> None:
    """Add the chapters on the meeting, and the end."""
    bagian_baru(dok, rebah=False)
    bab(dok, "BAB III", "KENDALA DAN SOLUSI")
    alinea(dok, "narasi.kendala")
    daftar(
        dok,
        "satu in kendala",
        [
            ("No.", 11, ("{{ loop.index }}", "Angka Tabel")),
            (
                "Indikator",
                48,
                "{% if satu.id %}{{ satu.id }} {{ satu.indikator }}{% else %}Seluruh rencana aksi{% endif %}",
            ),
            ("Kendala", 48, "{{ satu.uraian }}"),
            ("Solusi", 48, f"{{{{ satu.solusi or '{TITIK[:12]}' }}}}"),
        ],
    )
    keadaan = (
        "{{ satu.keadaan }}{% if satu.selesai %}, {{ satu.selesai.tanggal_kata }}: {{ satu.selesai.uraian }}"
        "{% for folder in satu.selesai.bukti %} ({{ folder }}){% endfor %}{% endif %}"
    )
    for nomor, judul, nama in (
        ("BAB IV", "TINDAK LANJUT REKOMENDASI SEBELUMNYA", "tindak_lanjut"),
        ("BAB V", "REKOMENDASI", "rekomendasi"),
    ):
        bab(dok, nomor, judul)
        alinea(dok, f"narasi.{nama}")
        daftar(
            dok,
            f"satu in {nama}",
            [
                ("Nomor", 19, "{{ satu.nama }}"),
                ("Rekomendasi", 50, "{{ satu.uraian }}"),
                ("Penanggung jawab", 32, PJ),
                ("Tenggat", 20, "{{ satu.tenggat_kata }}"),
                ("Keadaan", 34, keadaan),
            ],
        )
    bab(dok, "BAB VI", "PENUTUP")
    alinea(dok, "narasi.penutup")


def lampiran(dok: Dokumen) -> None:
    """Add the lists at the end."""
    bagian_baru(dok, rebah=True)
    isi(dok, "LAMPIRAN 1 DAFTAR BUKTI", "Heading 1")
    alinea(dok, "narasi.daftar_bukti")
    daftar(
        dok,
        "satu in daftar_bukti",
        [
            ("No.", 10, ("{{ satu.urut }}", "Angka Tabel")),
            ("Bukti", 60, "{{ satu.sitiran }}"),
            ("Untuk", 22, f"{{% for ini in satu.untuk %}}{{{{ ini }}}}{_KOMA}{{% endfor %}}"),
            ("Isi", 37, f"{{% for ini in satu.berkas %}}{{{{ ini.nama }}}} ({{{{ ini.jenis }}}}){_KOMA}{{% endfor %}}"),
            ("Tercatat", 24, "{{ satu.dicatat_kata }}"),
            ("Diserahkan, diterima", 30, "{{ satu.penulis }}{% if satu.penerima %}; {{ satu.penerima }}{% endif %}"),
            ("Terhitung", 22, "{{ satu.terhitung }}"),
            ("Tempat dan commit", 42, "{{ satu.folder }}{% if satu.rev_pendek %} {{ satu.rev_pendek }}{% endif %}"),
        ],
    )
    bagian_baru(dok, rebah=False)
    isi(dok, "LAMPIRAN 2 KETERLIBATAN ANGGOTA TIM", "Heading 1")
    alinea(dok, "narasi.keterlibatan")
    daftar(
        dok,
        "satu in keterlibatan",
        [
            ("No.", 11, ("{{ loop.index }}", "Angka Tabel")),
            ("Nama", 42, "{{ satu.nama }}"),
            ("Jabatan", 34, "{{ satu.jabatan }}"),
            ("Area", 32, "{{ satu.area }}"),
            ("Keterlibatan", 36, "{{ satu.kata }}"),
        ],
    )
    isi(dok, "{%p if di_luar_tim %}")
    isi(dok, "Pelaksana lain menurut bukti:").paragraph_format.space_before = Pt(8)
    ulang(dok, "satu in di_luar_tim", [("-\t{{ satu.nama }}: {{ satu.kata }}", "Butir")])
    isi(dok, "{%p endif %}")
    isi(dok, "LAMPIRAN 3 YANG PERLU DIJELASKAN DAN DIPERBAIKI", "Heading 1")
    alinea(dok, "narasi.perlu_dijelaskan")
    tempat = "{{ satu.tempat }}{% if satu.bukti %} {{ satu.bukti }}{% endif %}"
    tempat += "{% if satu.rev %} commit {{ satu.rev[:10] }}{% endif %}"
    daftar(
        dok,
        "satu in perlu_dijelaskan.temuan",
        [
            ("Yang terlihat", 60, "{{ satu.judul }} ({{ satu.aturan }}). {{ satu.pesan }}"),
            ("Penjelasan yang ditanyakan dahulu", 47, "{{ satu.penjelasan }}"),
            (
                "Tempat",
                48,
                tempat,
            ),
        ],
    )
    isi(dok, "{%p if perlu_diperbaiki %}")
    isi(dok, "Bukti yang perlu diperbaiki sebelum dapat dihitung:").paragraph_format.space_before = Pt(8)
    ulang(dok, "satu in perlu_diperbaiki", [("-\t{{ satu.tempat }}: {{ satu.pesan }} {{ satu.saran }}", "Butir")])
    isi(dok, "{%p endif %}")
