"""Rules on evidence."""

from zi.model.aturan.bentuk import KESALAHAN, KETERANGAN, PERINGATAN, Aturan

ATURAN_BUKTI = (
    Aturan(
        "ZI040",
        KESALAHAN,
        "Folder tahun tanpa rencana",
        apa="Di evidence/ ada folder yang tidak sama dengan tahun rencana mana pun di plan/.",
        mengapa="Bukti di dalamnya tidak terhitung di mana pun.",
        contoh="evidence/2027/1.3.1.2/TW4/2027-01-05-rapat/\n→ evidence/2026/1.3.1.2/TW4/2027-01-05-rapat/",
        cara=(
            "Pindahkan buktinya ke folder tahun rencananya, yang belum tentu sama dengan tahun kegiatannya. "
            "Bila rencana tahun itu memang ada, buat dahulu plan/<tahun>/rencana.yaml."
        ),
    ),
    Aturan(
        "ZI041",
        KESALAHAN,
        "Indikator tidak ada dalam rencana",
        apa="Nama folder di bawah tahun bukan id indikator dalam rencana tahun itu.",
        mengapa="Bukti di dalamnya tidak membuktikan indikator mana pun, jadi tidak terhitung.",
        contoh="evidence/2026/1.3.12/TW2/2026-07-03-rapat/\n→ evidence/2026/1.3.1.2/TW2/2026-07-03-rapat/",
        cara=(
            "Cari id yang benar dengan zi plan, lalu ganti nama foldernya. "
            "Di peramban: unggah berkasnya ke folder yang benar, lalu hapus yang salah."
        ),
    ),
    Aturan(
        "ZI042",
        KESALAHAN,
        "Periode tidak ada dalam rencana",
        apa="Nama folder di bawah id bukan kode periode indikator itu. Kode ditulis dengan huruf besar.",
        mengapa="Bukti hanya terhitung pada periode yang ada dalam rencana.",
        contoh="evidence/2026/1.3.1.2/tw2/2026-07-03-rapat/\n→ evidence/2026/1.3.1.2/TW2/2026-07-03-rapat/",
        cara=(
            "Ganti nama foldernya dengan salah satu kode yang disebut dalam pesannya, atau lihat zi show 1.3.1.2. "
            "Di peramban: unggah berkasnya ke folder yang benar, lalu hapus yang salah."
        ),
    ),
    Aturan(
        "ZI043",
        KESALAHAN,
        "Nama folder bukti bukan tanggal yang ada",
        apa=(
            "Nama folder bukti tidak diawali TAHUN-BULAN-HARI, tanggal itu tidak ada di kalender, atau uraiannya tidak "
            "didahului tanda hubung."
        ),
        mengapa="Tanggal pada nama folder menyatakan kapan kegiatannya selesai; tanpa itu bukti tidak terhitung.",
        contoh="evidence/2026/1.3.1.2/TW2/3-Juli-rapat/\n→ evidence/2026/1.3.1.2/TW2/2026-07-03-rapat/",
        cara="Awali nama folder dengan tanggal kegiatannya selesai, lalu tanda hubung dan uraian pendek.",
    ),
    Aturan(
        "ZI044",
        KESALAHAN,
        "Berkas atau folder di tempat yang salah",
        apa="Ada berkas yang terletak di luar folder bukti atau di luar folder rencana.",
        mengapa="Berkas itu tidak menjadi bagian dari bukti mana pun, jadi tidak terhitung.",
        contoh="evidence/2026/1.3.1.2/TW2/laporan.pdf\n→ evidence/2026/1.3.1.2/TW2/2026-07-03-rapat/laporan.pdf",
        cara=(
            "Pindahkan ke dalam folder buktinya, atau hapus bila tidak diperlukan. "
            "Di peramban: unggah ulang di dalam folder yang benar, lalu hapus yang salah."
        ),
    ),
    Aturan(
        "ZI045",
        KESALAHAN,
        "Bukan berkas biasa",
        apa="Ada tautan simbolis (pintasan ke berkas atau folder lain), atau sesuatu yang tidak dapat dibuka.",
        mengapa="Isinya berada di tempat lain dan dapat berubah; yang dihitung hanya berkas yang ada di sini.",
        contoh="laporan.pdf → /home/budi/laporan.pdf (tautan)\n→ laporan.pdf (salinan berkasnya sendiri)",
        cara="Hapus tautannya, lalu salin berkas aslinya ke tempat itu.",
    ),
    Aturan(
        "ZI046",
        PERINGATAN,
        "Berkas kosong",
        apa="Berkas itu ada, tetapi tidak berisi apa-apa (0 byte).",
        mengapa="Berkas kosong tidak membuktikan apa pun, jadi tidak dihitung. Biasanya pengunggahannya terputus.",
        contoh="laporan.pdf, 0 byte\n→ laporan.pdf, 184 KB",
        cara="Periksa berkas aslinya, lalu unggah ulang dengan nama yang sama.",
    ),
    Aturan(
        "ZI047",
        PERINGATAN,
        "Dokumen belum lengkap",
        apa="Bukti belum memuat semua jenis dokumen yang diminta indikatornya.",
        mengapa="Bukti baru terhitung bila setiap dokumen yang diminta ada dalam folder yang sama.",
        contoh="2026-07-03-rapat/ berisi foto-1.jpg\n→ 2026-07-03-rapat/ berisi foto-1.jpg, laporan.pdf",
        cara=(
            "Tambahkan dokumen yang kurang ke folder itu. Jenisnya dikenali dari awal nama berkas, jadi "
            "“Lap. rapat.pdf” perlu diganti namanya menjadi “laporan-rapat.pdf”."
        ),
    ),
    Aturan(
        "ZI048",
        KETERANGAN,
        "Nama berkas tidak dikenali",
        apa="Awal nama berkas itu bukan jenis dokumen yang dikenal, jadi berkasnya dianggap lampiran.",
        mengapa="Dokumen yang diminta dapat terlewat bila namanya tidak dikenali.",
        contoh="scan0012.pdf\n→ daftar-hadir.pdf",
        cara="Bila berkas itu dokumen yang diminta, awali namanya dengan jenisnya. Bila memang lampiran, biarkan.",
    ),
    Aturan(
        "ZI049",
        PERINGATAN,
        "Subfolder di dalam bukti",
        apa="Di dalam folder bukti ada folder lagi; isinya tidak dihitung.",
        mengapa="Yang dihitung hanya berkas yang langsung berada dalam folder bukti.",
        contoh="2026-07-03-rapat/foto/foto-1.jpg\n→ 2026-07-03-rapat/foto-1.jpg",
        cara="Pindahkan berkasnya langsung ke folder bukti, lalu hapus subfolder itu.",
    ),
    Aturan(
        "ZI050",
        PERINGATAN,
        "Folder tanpa isi",
        apa="Folder indikator, periode, atau bukti itu tidak berisi apa-apa.",
        mengapa="Folder kosong bukan bukti, dan tidak ikut tersimpan dalam repositori.",
        contoh="evidence/2026/1.3.1.2/TW2/2026-07-03-rapat/ (kosong)\n→ 2026-07-03-rapat/laporan.pdf",
        cara="Isi dengan dokumennya, atau hapus folder itu.",
    ),
    Aturan(
        "ZI051",
        PERINGATAN,
        "Tahun lain pada nama atau nomor",
        apa="Nama berkas atau nomor dokumen hanya menyebut tahun yang bukan tahun rencana atau periodenya.",
        mengapa="Dokumen tahun lalu mudah terbawa, dan tidak membuktikan pelaksanaan tahun ini.",
        contoh="laporan-triwulan-2-2025.pdf\n→ laporan-triwulan-2-2026.pdf",
        cara="Buka dokumennya. Bila keliru, ganti dengan yang benar; bila hanya namanya yang salah, betulkan nama itu.",
    ),
    Aturan(
        "ZI052",
        PERINGATAN,
        "Tanggal bukti di masa depan",
        apa="Tanggal pada folder bukti, atau tanggal pencabutannya, belum tiba.",
        mengapa="Bukti menyatakan kegiatan yang sudah selesai; sebelum tanggal itu tiba, bukti belum dihitung.",
        contoh="2062-07-03-rapat/\n→ 2026-07-03-rapat/",
        cara="Betulkan tanggalnya bila salah ketik. Bila kegiatannya belum selesai, catat buktinya sesudah selesai.",
    ),
    Aturan(
        "ZI053",
        KETERANGAN,
        "Bukti mendahului periodenya",
        apa="Tanggal bukti paling banyak 90 hari sebelum periodenya mulai. Bukti tetap dihitung.",
        mengapa="Mungkin kegiatannya memang selesai lebih awal, mungkin pula buktinya milik periode sebelumnya.",
        contoh="evidence/2026/1.1.2/TW2/2026-03-28-rapat/\n→ evidence/2026/1.1.2/TW1/2026-03-28-rapat/",
        cara="Periksa apakah bukti itu memang untuk periode ini. Bila benar, biarkan.",
    ),
    Aturan(
        "ZI054",
        PERINGATAN,
        "Bukti jauh mendahului periodenya",
        apa="Tanggal bukti lebih dari 90 hari sebelum periodenya mulai. Bukti tetap dihitung.",
        mengapa="Biasanya tanggalnya salah ketik, atau buktinya milik periode lain.",
        contoh="evidence/2026/1.1.2/TW4/2026-01-15-rapat/\n→ evidence/2026/1.1.2/TW1/2026-01-15-rapat/",
        cara="Cocokkan tanggal itu dengan dokumennya, lalu betulkan tanggal atau periodenya bila salah.",
    ),
    Aturan(
        "ZI055",
        KESALAHAN,
        "Rujukan pada “juga” tidak sah",
        apa="Kunci “juga” menyebut indikator atau periode yang tidak ada, atau indikator bukti itu sendiri.",
        mengapa="Selama rujukannya salah, tidak jelas apa yang dibuktikan, jadi bukti itu tidak dihitung.",
        contoh="juga: [1.3.12/TW2]\n→ juga: [1.3.1.2/TW2]",
        cara="Tulis id/kode indikator lain dalam rencana yang sama, atau hapus rujukan itu.",
    ),
    Aturan(
        "ZI056",
        PERINGATAN,
        "Rujukan pada “juga” berulang",
        apa="Kunci “juga” menyebut periode yang sama lebih dari satu kali; yang dihitung hanya satu.",
        mengapa="Satu bukti paling banyak terhitung satu kali pada satu periode; mungkin yang dimaksud periode lain.",
        contoh="juga: [1.3.1.2/TW2, 1.3.1.2/TW2]\n→ juga: [1.3.1.2/TW2]",
        cara="Hapus salah satunya, atau ganti dengan rujukan yang dimaksud.",
    ),
    Aturan(
        "ZI057",
        KETERANGAN,
        "Tautan tanpa berkas",
        apa="Bukti itu hanya berupa alamat di internet, tanpa satu pun berkas yang berisi.",
        mengapa="Unggahan di media sosial dapat dihapus atau diubah; tangkapan layarnya tetap ada.",
        contoh="bukti.yaml dengan tautan\n→ bukti.yaml dengan tautan, dan tangkapan-layar.png",
        cara="Simpan tangkapan layar unggahan itu ke dalam folder yang sama.",
    ),
    Aturan(
        "ZI058",
        KETERANGAN,
        "Bukti dicabut",
        apa="Bukti itu telah dicabut dengan alasannya, jadi tidak dihitung pada tanggal mana pun.",
        mengapa="Pencabutan tetap diperlihatkan supaya jelas apa yang pernah dicatat dan mengapa ditarik.",
        contoh="dicabut: {tanggal: 2026-08-01, alasan: Salah folder}\n→ tidak ada yang perlu diubah",
        cara="Tidak perlu tindakan. Bila ada bukti lain penggantinya, sebutkan foldernya pada kunci “pengganti”.",
    ),
    Aturan(
        "ZI059",
        PERINGATAN,
        "Pengganti tidak ditemukan",
        apa="Kunci pengganti pada bukti yang dicabut tidak menyebut folder bukti yang ada.",
        mengapa="Pembaca tidak dapat menemukan bukti yang menggantikannya.",
        contoh="pengganti: 2026-07-04-rapat\n→ pengganti: evidence/2026/1.3.1.2/TW2/2026-07-04-rapat",
        cara="Tulis jalur lengkap folder penggantinya, mulai dari evidence/.",
    ),
    Aturan(
        "ZI060",
        PERINGATAN,
        "Nama yang tidak dapat dipakai di semua komputer",
        apa=(
            "Nama memuat karakter yang ditolak Windows atau tidak terlihat, atau dua nama hanya berbeda huruf "
            "besar-kecilnya."
        ),
        mengapa="Di komputer Windows berkas itu tidak dapat disimpan, atau saling menimpa.",
        contoh="foto: rapat?.jpg\n→ foto-rapat.jpg",
        cara="Ganti namanya; pakai huruf, angka, spasi, dan tanda hubung saja, dan jangan diakhiri titik.",
    ),
)
