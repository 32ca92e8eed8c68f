"""Rules on what a branch adds or changes (``zi check --since``)."""

from zi.model.aturan.bentuk import PERINGATAN, Aturan

ATURAN_KIRIMAN = (
    Aturan(
        "ZI070",
        PERINGATAN,
        "Kiriman tanpa hal baru yang terbukti",
        apa=(
            "Kiriman ini menyentuh bukti, tetapi tidak satu pun periode bertambah realisasinya dan tidak satu pun "
            "bukti mulai terhitung. Hanya diperiksa oleh zi check --since."
        ),
        mengapa=(
            "Pengirim biasanya mengira kegiatannya sudah tercatat, padahal buktinya belum lengkap, salah tempat, atau "
            "bertanggal sesudah hari ini."
        ),
        contoh="2026-07-03-rapat/ berisi foto-1.jpg saja\n→ 2026-07-03-rapat/ berisi foto-1.jpg, laporan.pdf",
        cara=(
            "Lihat apa yang masih kurang pada bukti yang disebut, lalu lengkapi dalam kiriman yang sama. Bila kiriman "
            "ini memang tidak membuktikan hal baru, biarkan; jelaskan dalam kirimannya."
        ),
    ),
    Aturan(
        "ZI071",
        PERINGATAN,
        "Isi bukti yang sudah diterima diubah, dihapus, atau dipindahkan",
        apa=(
            "Kiriman ini mengubah atau menghapus berkas dalam bukti yang sudah ada di cabang utama, atau memindahkan "
            "foldernya. Menambah berkas, mengganti nama berkas, mengganti berkas kosong, dan mencabut bukti tidak "
            "termasuk. Hanya diperiksa oleh zi check --since."
        ),
        mengapa=(
            "Bukti yang sudah diterima menjadi dasar angka yang pernah dilaporkan; isinya yang berubah harus dapat "
            "dijelaskan kepada penilai."
        ),
        contoh=(
            "laporan.pdf diganti isinya\n"
            "→ laporan.pdf tetap, bukti.yaml memuat dicabut, dan bukti yang benar dalam folder baru"
        ),
        cara=(
            "Kembalikan berkasnya. Bila bukti itu keliru, cabut dengan kunci dicabut pada bukti.yaml beserta "
            "alasannya, lalu serahkan yang benar dalam folder baru. Bila hanya salah tempat, pemeriksa memastikan "
            "bahwa tempat barunya benar."
        ),
    ),
    Aturan(
        "ZI072",
        PERINGATAN,
        "Berkas yang perlu dilihat sebelum diterima",
        apa=(
            "Berkas yang dibawa kiriman ini memuat nomor yang mungkin NIK atau letak pengambilan foto, atau terlalu "
            "besar. Hanya diperiksa oleh zi check --since."
        ),
        mengapa="Yang sudah diterima tetap ada dalam riwayat dan disalin setiap orang yang mempunyai akses.",
        contoh="daftar-hadir.pdf memuat NIK\n→ arsip pada bukti.yaml: jenis, sha256, tempat, dan pemegangnya",
        cara=(
            "Buka berkasnya. Bila memang memuat data pribadi, jangan diterima: tutup kiriman itu, hapus cabangnya, "
            "lalu serahkan lagi dengan arsip. Bila tidak, terima seperti biasa."
        ),
    ),
    Aturan(
        "ZI073",
        PERINGATAN,
        "Kiriman bukti mengubah rencana atau berkas lain",
        apa="Kiriman ini menambah atau mengubah bukti, dan sekaligus rencana atau berkas di luar evidence/.",
        mengapa=(
            "Perubahan rencana, templat, atau alur pemeriksaan mudah terlewat di antara berkas bukti, dan angka dapat "
            "naik karena rencananya yang berubah."
        ),
        contoh="evidence/2026/…/laporan.pdf dan .github/workflows/bukti.yml\n→ dua kiriman terpisah",
        cara="Buka daftar berkas yang berubah. Bila tidak dimaksudkan, minta pengirim mengeluarkannya.",
    ),
)
