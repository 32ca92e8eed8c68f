"""Rules of ``zi audit``: what git itself proves, to be explained before it is judged."""

from zi.model.aturan.bentuk import KESALAHAN, KETERANGAN, PERINGATAN, Aturan

ATURAN_AUDIT = (
    Aturan(
        "ZI080",
        KESALAHAN,
        "Bukti yang sudah diterima dihapus atau diganti",
        apa=(
            "Sesudah bukti masuk ke cabang utama, berkasnya dihapus atau diganti isinya, padahal bukti itu tidak "
            "dicabut. Menambah berkas, mengganti nama berkas, dan mengganti berkas kosong tidak termasuk. Hanya "
            "diperiksa oleh zi audit."
        ),
        mengapa="Angka yang pernah dilaporkan didasarkan pada isi yang lama; perubahannya harus dapat dijelaskan.",
        contoh=(
            "notula.pdf diganti isinya pada 9 Juli\n"
            "→ notula.pdf tetap, bukti.yaml memuat dicabut, dan notula yang benar dalam folder baru"
        ),
        cara=(
            "Tanyakan kepada yang menyerahkan. Isi yang lama masih ada dalam riwayat dan dapat dikembalikan. Bila "
            "yang lama "
            "memang keliru, cabut buktinya dengan alasan, lalu serahkan yang benar dalam folder baru."
        ),
    ),
    Aturan(
        "ZI081",
        PERINGATAN,
        "Bukti diubah sesudah rapat monev",
        apa=(
            "Bukti yang sudah terhitung dipindahkan, atau keterangannya dalam bukti.yaml diubah, sesudah hari rapat "
            "monev triwulannya. Melengkapi dan mencabut bukti tidak termasuk. Hanya diperiksa oleh zi audit."
        ),
        mengapa="Yang dilihat rapat berbeda dari yang ada sekarang.",
        contoh="rapat TW2 pada 3 Juli, bukti TW2 dipindahkan pada 20 Juli\n→ catat alasan pemindahannya dalam kiriman",
        cara="Bandingkan dengan yang dilihat rapat (zi show ID --rapat TW2), lalu catat alasannya dalam catatan rapat.",
    ),
    Aturan(
        "ZI082",
        PERINGATAN,
        "Isi yang sama dalam dua bukti",
        apa=(
            "Berkas yang sama persis isinya ada dalam dua bukti yang terhitung, di indikator, periode, atau tahun mana "
            "pun. Hanya diperiksa oleh zi audit."
        ),
        mengapa="Satu dokumen dapat terhitung dua kali.",
        contoh="foto-1.jpg dalam bukti TW1 dan TW2\n→ satu bukti; indikator lain yang dibuktikannya disebut pada juga",
        cara=(
            "Bila dokumen itu memang membuktikan indikator lain juga, sebut indikator itu pada kunci juga dan cabut "
            "salinannya. Bila salah unggah, cabut buktinya lalu serahkan yang benar."
        ),
    ),
    Aturan(
        "ZI083",
        PERINGATAN,
        "Waktu commit tidak runtut",
        apa=(
            "Commit bertanggal lebih dari sepuluh menit sebelum commit pendahulunya, atau sesudah hari ini. Hanya "
            "diperiksa oleh zi audit."
        ),
        mengapa="Waktu commit berasal dari jam komputer pembuatnya, sehingga dapat keliru.",
        contoh="commit bertanggal 2 Januari sesudah commit bertanggal 5 Maret\n→ jam komputer disetel otomatis",
        cara="Periksa jam dan zona waktu komputer pembuatnya. Hari tercatat ditentukan dari waktu semua penggabungan.",
    ),
    Aturan(
        "ZI084",
        KETERANGAN,
        "Bukti tercatat jauh sesudah hari kegiatannya",
        apa=(
            "Bukti baru terhitung di cabang utama melebihi batas hari sesudah kegiatannya (pengaturan "
            "batas_hari_dicatat, bawaan 14). Hanya diperiksa oleh zi audit."
        ),
        mengapa="Biasanya wajar, tetapi penilai dapat menanyakan mengapa buktinya baru ada kemudian.",
        contoh="kegiatan 30 Maret, terhitung 9 Juni\n→ bukti diserahkan dalam dua minggu sesudah kegiatan",
        cara="Catat sebabnya, misalnya pada kendala dalam catatan rapat monev.",
    ),
    Aturan(
        "ZI085",
        KESALAHAN,
        "Riwayat ditulis ulang",
        apa=(
            "Commit yang terakhir diaudit (--since, atau catatan zi audit --catat), atau yang disebut riwayat dalam "
            "rencana.yaml, tidak ada dalam riwayat cabang utama. Hanya diperiksa oleh zi audit."
        ),
        mengapa="Laporan yang menyebut revisi lama tidak dapat dihitung ulang dari riwayat yang baru.",
        contoh="dokumen dikeluarkan dari riwayat tanpa dicatat\n→ riwayat: [{tanggal: …, rev: …, alasan: …}]",
        cara=(
            "Periksa dahulu apakah kode commitnya benar. Tanyakan kepada pengelola repositori. Bila ada dokumen "
            "yang memang harus dikeluarkan, catat keputusannya "
            "pada kunci riwayat di rencana.yaml (docs/riwayat.md). Bila tidak, pulihkan dari cadangan."
        ),
    ),
    Aturan(
        "ZI086",
        PERINGATAN,
        "Perubahan tanpa penggabungan",
        apa=(
            "Bukti atau rencana berubah di cabang utama tanpa commit penggabungan: didorong atau diunggah langsung, "
            "atau kirimannya diterima dengan squash atau rebase. Hanya diperiksa oleh zi audit."
        ),
        mengapa="Siapa yang menerima tidak tercatat dalam git.",
        contoh="git push origin main\n→ kiriman yang digabungkan dengan commit penggabungan (merge commit)",
        cara="Lindungi cabang utama dan izinkan hanya merge commit (docs/forge.md). Catat siapa yang menerimanya.",
    ),
    Aturan(
        "ZI087",
        PERINGATAN,
        "Pembuat dan penerima tercatat dengan nama yang sama",
        apa="Kiriman dibuat dan diterima dengan nama atau surel yang sama di git. Hanya diperiksa oleh zi audit.",
        mengapa="Mungkin isinya belum dilihat orang kedua sebelum diterima.",
        contoh="dibuat Ani, digabungkan Ani\n→ dibuat Ani, digabungkan Budi",
        cara="Minta orang lain memeriksa bukti itu, dan atur forge agar kiriman disetujui orang kedua.",
    ),
    Aturan(
        "ZI088",
        PERINGATAN,
        "Commit tanpa tanda tangan digital yang terbukti",
        apa=(
            "Rencana meminta tanda tangan digital (pengaturan tanda_tangan_sejak), tetapi commit yang mengubah rencana "
            "atau bukti tidak ditandatangani, atau keasliannya tidak terbukti menurut git. Hanya diperiksa oleh "
            "zi audit."
        ),
        mengapa="Tanpa tanda tangan digital, nama pembuat commit tidak dapat dipastikan.",
        contoh="commit tanpa tanda tangan digital\n→ git config commit.gpgsign true",
        cara="Tanyakan kepada pembuatnya, lalu atur penandatanganan di komputernya.",
    ),
    Aturan(
        "ZI089",
        KESALAHAN,
        "Isi Git LFS berbeda dari yang dicatat",
        apa=(
            "Objek Git LFS di salinan ini tidak sama dengan SHA-256 atau ukuran yang dicatat penunjuknya. Hanya "
            "diperiksa oleh zi audit."
        ),
        mengapa="Berkas yang akan dibuka penilai mungkin bukan berkas yang diterima.",
        contoh="oid sha256:4d7a…, isi objeknya lain\n→ git lfs fsck, lalu git lfs fetch --all",
        cara="Biasanya media penyimpanan yang rusak: jalankan git lfs fsck, lalu ambil ulang objek itu dari server.",
    ),
)
