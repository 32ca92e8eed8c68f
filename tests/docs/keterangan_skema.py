"""What the schemas of docs/skema/ say to people, in the words that an editor shows beside a key.

Each key has a sentence and, after it, the values that it often has: an editor offers them for completion, so
no day, number or name of one office is among them.
"""

from zi.model.bentuk import BentukBukti, BentukKomponen, BentukRencana
from zi.model.bentuk.bukti import Arsip, BuktiDicabut, Tautan
from zi.model.bentuk.monev import POLA_ID, BentukMonev, Kendala, Rapat, Rekomendasi, Selesai
from zi.model.bentuk.nilai import Bentuk, Pola
from zi.model.bentuk.rencana import (
    Anggota,
    BentukAspek,
    BentukIndikator,
    BentukKegiatan,
    Dicabut,
    Diktum,
    Kategori,
    Marjin,
    PenandaTangan,
    Pengaturan,
    PengaturanLaporan,
    PengaturanSitus,
    Pengesahan,
    Perubahan,
    Riwayat,
)
from zi.model.jenis import DOKUMENTASI, JENIS
from zi.model.situs import JENIS_SITUS

JUDUL: dict[type[Bentuk], tuple[str, str]] = {
    BentukRencana: ("rencana.yaml", "Keputusan yang menetapkan rencana aksi, tim, dan pengaturan."),
    BentukKomponen: ("Berkas komponen", "Satu komponen rencana aksi, sel demi sel seperti dalam keputusan."),
    BentukBukti: ("bukti.yaml", "Keterangan satu bukti; setiap kunci boleh tidak ada, begitu pula berkas ini."),
    BentukMonev: ("Register rapat monev", "Hasil satu rapat monitoring dan evaluasi."),
}

_NOMOR = "Nomor seperti dalam keputusan; hapus kunci ini bila keputusan tidak memberi nomor."
_PJ = "Penanggung jawab semua yang ada di bawahnya: satu nama atau daftar; yang terdekat dengan indikator berlaku."

KETERANGAN: dict[type[Bentuk], dict[str, tuple[str, ...]]] = {
    BentukRencana: {
        "satker": ("Nama satuan kerja.",),
        "tahun": ("Tahun rencana, sama dengan nama foldernya.",),
        "nomor": ("Nomor keputusan, misalnya 28 Tahun 2026.",),
        "tanggal": ("Tanggal keputusan ditetapkan, misalnya 2026-01-21.",),
        "tentang": ("Judul keputusan sesudah kata “tentang”.",),
        "zona_waktu": (
            "Zona waktu kantor, yang menentukan “hari ini”.",
            "Asia/Jakarta",
            "Asia/Makassar",
            "Asia/Jayapura",
        ),
        "tempat": ("Tempat keputusan ditetapkan.",),
        "penanda_tangan": ("Penanda tangan keputusan.",),
        "menimbang": ("Daftar pertimbangan, satu butir satu huruf.",),
        "mengingat": ("Daftar dasar hukum, satu butir satu angka.",),
        "diktum": ("Daftar diktum.",),
        "perubahan": ("Daftar keputusan yang mengubah keputusan ini.",),
        "tim": ("Anggota tim; nama yang dipakai di tempat lain diperiksa dengan daftar ini.",),
        "jenis": ("Jenis dokumen milik kantor sendiri, masing-masing dengan kata sehari-harinya.",),
        "riwayat": ("Penghapusan riwayat yang telah diputuskan.",),
        "pengaturan": ("Pengaturan; semuanya mempunyai nilai bawaan.",),
    },
    PenandaTangan: {"jabatan": ("Jabatan penanda tangan.",), "nama": ("Nama penanda tangan.",)},
    Diktum: {"nama": ("Nama diktum.", "KESATU", "KEDUA", "KETIGA"), "teks": ("Bunyi diktum.",)},
    Perubahan: {
        "nomor": ("Nomor keputusan perubahan.",),
        "tanggal": ("Tanggal keputusan perubahan.",),
        "tentang": ("Judul keputusan perubahan.",),
    },
    Anggota: {
        "nama": ("Nama anggota, ditulis sama di semua berkas.",),
        "jabatan": ("Jabatan anggota.",),
        "area": ("Area perubahan yang ditangani.",),
        "akun": ("Alamat surel yang dipakai anggota ini saat mencatat perubahan.",),
    },
    Riwayat: {
        "tanggal": ("Tanggal penghapusan diputuskan.",),
        "rev": ("Revisi (commit) yang menjadi awal riwayat.",),
        "alasan": ("Alasan penghapusan.",),
    },
    Pengaturan: {
        "zi": ("Versi zi terlama yang boleh membaca rencana ini, dalam tanda kutip.", ">=1.0"),
        "cabang_utama": ("Nama cabang utama repositori.", "main"),
        "situs": ("Situs tempat repositori disimpan; hanya bila alamat remote git tidak menunjukkannya.",),
        "batas_berkas_mb": ("Mulai ukuran ini (MiB) berkas terlalu besar untuk repositori.",),
        "batas_hari_dicatat": ("Bukti yang baru terhitung lebih dari sekian hari sesudah harinya: dicatat kemudian.",),
        "tanda_tangan_sejak": ("Sejak hari ini commit yang mengubah rencana atau bukti harus ditandatangani.",),
        "laporan": ("Tata letak laporan monev: kop, kertas, huruf, nomor, dan pengesahan.",),
        "kategori": ("Sebutan capaian, masing-masing mulai dari sekian persen; tanpa ini kolomnya tidak ada.",),
    },
    PengaturanLaporan: {
        "kop": ("Baris-baris kop; bila tidak ada, nama satuan kerja.",),
        "alamat": ("Baris-baris alamat di bawah kop.",),
        "logo": ("Nama gambar logo di folder templates/, PNG atau JPG.", "logo.png"),
        "kertas": ("Ukuran kertas.", "a4", "f4"),
        "marjin": ("Marjin halaman, dalam sentimeter.",),
        "huruf": ("Huruf laporan: arial, atau bookman seperti keputusan.", "arial", "bookman"),
        "ukuran": ("Ukuran huruf dalam poin, 9 sampai 14.",),
        "tempat": ("Tempat laporan ditandatangani; bila tidak ada, tempat keputusan ditetapkan.",),
        "nomor": ("Nomor setiap laporan, dengan kunci TW1 sampai TW4 atau TH; bila tidak ada, dikosongkan.",),
        "tanggal": ("Tanggal setiap laporan, dengan kunci yang sama; bila tidak ada, dikosongkan.",),
        "pengesahan": ("Siapa yang menandatangani; bila tidak ada, ketua tim dan penanda tangan keputusan.",),
    },
    Marjin: {
        "kiri": ("Marjin kiri dalam sentimeter.",),
        "kanan": ("Marjin kanan dalam sentimeter.",),
        "atas": ("Marjin atas dalam sentimeter.",),
        "bawah": ("Marjin bawah dalam sentimeter.",),
    },
    Pengesahan: {
        "peran": ("Sebagai apa ia menandatangani.", "Disusun oleh,", "Mengetahui,", "Mengesahkan,"),
        "jabatan": ("Jabatan penanda tangan.",),
        "nama": ("Nama penanda tangan; bila tidak ada, dikosongkan.",),
        "nip": ("NIP penanda tangan.",),
    },
    Kategori: {
        "nama": ("Sebutannya.",),
        "mulai": ("Mulai sekian persen, bilangan bulat.",),
    },
    PengaturanSitus: {
        "jenis": ("Jenis situs; Gitea ditulis forgejo.", *JENIS_SITUS),
        "alamat": ("Alamat https:// halaman repositori.",),
    },
    BentukKomponen: {
        "komponen": ("Nomor komponen, sama dengan angka di depan nama berkas.",),
        "nama": ("Nama komponen.",),
        "penanggung_jawab": (_PJ,),
        "aspek": ("Daftar aspek, paling sedikit satu.",),
    },
    BentukAspek: {
        "nomor": (_NOMOR,),
        "nama": ("Nama aspek.",),
        "penanggung_jawab": (_PJ,),
        "kegiatan": ("Daftar kegiatan, paling sedikit satu.",),
    },
    BentukKegiatan: {
        "nomor": (_NOMOR,),
        "uraian": ("Uraian kegiatan, kata demi kata; cetak miring ditulis *begini*.",),
        "penanggung_jawab": (_PJ,),
        "indikator": ("Daftar indikator, paling sedikit satu.",),
    },
    BentukIndikator: {
        "id": ("komponen.aspek.kegiatan, lalu .indikator bila kegiatannya mempunyai beberapa; tidak pernah berubah.",),
        "nomor": (_NOMOR,),
        "uraian": ("Uraian indikator, kata demi kata; cetak miring ditulis *begini*.",),
        "bukti_fisik": ("Isi kolom bukti fisik, kata demi kata.",),
        "waktu": (
            "Isi kolom waktu, kata demi kata; “zi jadwal” menunjukkan bagaimana kata-kata itu terbaca.",
            "Januari 2026",
            "Januari s.d. Februari 2026",
            "Per Triwulan",
            "Per Semester",
            "Per Tahun",
        ),
        "target": (
            "Jumlah dan satuan, kata demi kata; dibagi rata ke semua periode.",
            "1 (satu) Laporan",
            "4 (empat) Kegiatan",
        ),
        "dokumen": (
            "Jenis dokumen yang diminta bukti fisik, semuanya; “ atau ” di antara jenis yang cukup salah satunya.",
            *JENIS,
        ),
        "penanggung_jawab": ("Penanggung jawab indikator ini: satu nama atau daftar.",),
        "dicabut": ("Indikator ini dicabut oleh keputusan perubahan.",),
    },
    Dicabut: {
        "oleh": ("Nomor keputusan perubahan.",),
        "tanggal": ("Periode dengan tenggat pada tanggal ini atau sesudahnya tidak ada lagi.",),
    },
    BentukBukti: {
        "uraian": ("Tentang apa bukti ini; tanpa kunci ini dipakai teks pada nama foldernya.",),
        "nomor": ("Nomor dokumennya.",),
        "pelaksana": ("Siapa yang melaksanakan: satu nama atau daftar.",),
        "tautan": ("Unggahan di situs atau media sosial resmi yang menjadi bukti.",),
        "juga": ("Periode indikator lain yang juga dibuktikan folder ini, misalnya 1.3.1.2/TW2: satu atau daftar.",),
        "arsip": ("Dokumen yang disimpan di tempat lain karena tidak boleh diunggah.",),
        "catatan": ("Catatan lain.",),
        "dicabut": ("Bukti ini ditarik dan tidak terhitung.",),
    },
    Tautan: {
        "jenis": ("Jenis unggahan itu.", *DOKUMENTASI),
        "url": ("Alamatnya, diawali https://.",),
    },
    Arsip: {
        "jenis": ("Jenis dokumen; terhitung sebagai jenis itu.", *JENIS),
        "sha256": ("SHA-256 (sidik jari) dokumen: 64 angka heksadesimal.",),
        "tempat": ("Tempat dokumen disimpan, misalnya Lemari arsip 2.",),
        "pemegang": ("Siapa yang menyimpannya.",),
    },
    BuktiDicabut: {
        "tanggal": ("Tanggal bukti ditarik.",),
        "alasan": ("Alasan bukti ditarik.",),
        "pengganti": ("Folder bukti penggantinya, mulai dari evidence/.",),
    },
    BentukMonev: {
        "rapat": ("Rapat monitoring dan evaluasi.",),
        "kendala": ("Kendala yang ditemukan.",),
        "rekomendasi": ("Rekomendasi rapat, dengan tindak lanjutnya.",),
    },
    Rapat: {
        "tanggal": ("Tanggal rapat, misalnya 2026-07-03.",),
        "tempat": ("Tempat rapat.",),
        "pimpinan": ("Siapa yang memimpin rapat.",),
        "hadir": ("Siapa yang hadir: satu nama atau daftar.",),
    },
    Kendala: {
        "indikator": ("Id indikator yang terkendala, misalnya 1.3.1.2; hapus kunci ini bila menyangkut semua.",),
        "uraian": ("Apa kendalanya.",),
        "solusi": ("Bagaimana mengatasinya; boleh menyusul.",),
    },
    Rekomendasi: {
        "id": ("Triwulan dan nomor urutnya, misalnya TW2-1; tidak pernah berubah.",),
        "uraian": ("Apa yang direkomendasikan.",),
        "penanggung_jawab": ("Siapa yang menindaklanjuti: satu nama atau daftar.",),
        "tenggat": ("Kapan harus selesai; hari itu masih termasuk.",),
        "selesai": ("Tindak lanjutnya, ditambahkan setelah selesai.",),
    },
    Selesai: {
        "tanggal": ("Tanggal tindak lanjut selesai.",),
        "uraian": ("Apa yang telah dilakukan.",),
        "bukti": ("Folder bukti yang menunjukkannya, mulai dari evidence/: satu atau daftar.",),
    },
}

_BULAN = r"B(?:0[1-9]|1[0-2])"
_KODE = rf"(?:(?:[0-9]{{4}}-)?(?:TH|SM[12]|TW[1-4]|{_BULAN}(?:-{_BULAN})?)|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
_JENIS = r"[a-z0-9]+(?:-[a-z0-9]+)*"

LEBIH_SEMPIT: dict[tuple[type[Bentuk], str], Pola] = {  # what is text to the form, and what zi check asks of it
    (BentukIndikator, "id"): Pola(POLA_ID, "Tulis komponen.aspek.kegiatan, misalnya 1.3.1 atau 1.3.1.2."),
    (BentukIndikator, "target"): Pola(
        r"(?=0*[1-9])[0-9]{1,6}\s*(?:\([^()]*\)\s*)?[^\W_][\s\S]*",
        "Tulis jumlah dan satuannya, misalnya 4 (empat) Laporan.",
    ),
    (BentukIndikator, "dokumen"): Pola(
        rf"{_JENIS}(?: atau {_JENIS})*", "Tulis nama jenis dengan huruf kecil; gabungkan pilihan dengan “ atau ”."
    ),
    (BentukBukti, "juga"): Pola(rf"{POLA_ID}/{_KODE}", "Tulis id/kode sebuah periode, misalnya 1.3.1.2/TW2."),
}
