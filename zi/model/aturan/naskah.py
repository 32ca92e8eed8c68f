"""Rules on the text of a YAML file."""

from zi.model.aturan.bentuk import KESALAHAN, PERINGATAN, Aturan

ATURAN_NASKAH = (
    Aturan(
        "ZI001",
        KESALAHAN,
        "Berkas tidak dapat dibaca",
        apa="Berkas rencana atau bukti.yaml tidak dapat dibuka, bukan teks UTF-8, atau lebih besar dari 1 MB.",
        mengapa="Isi yang tidak terbaca tidak dapat diperiksa, dan tidak ikut dihitung.",
        contoh="rencana.yaml disimpan dengan Encoding “ANSI”\n→ rencana.yaml disimpan dengan Encoding “UTF-8”",
        cara=(
            "Buka berkas itu di Notepad, pilih Simpan Sebagai (Save As), lalu pilih Encoding “UTF-8”. "
            "Bila berkasnya tidak dapat dibuka, periksa izin bacanya; bila terlalu besar, keluarkan isi yang tidak "
            "perlu."
        ),
    ),
    Aturan(
        "ZI002",
        KESALAHAN,
        "Susunan YAML salah",
        apa=(
            "Spasi, titik dua, tanda hubung, kurung, atau tanda kutip di tempat itu membuat susunan berkas tidak dapat "
            "dipahami. Sisa berkas itu belum diperiksa."
        ),
        mengapa="Satu tanda yang salah dapat mengubah arti semua baris sesudahnya, jadi zi tidak menebak.",
        contoh='uraian: Rapat: evaluasi triwulan I\n→ uraian: "Rapat: evaluasi triwulan I"',
        cara=(
            "Bandingkan baris itu dengan baris di atasnya: kunci yang sederajat diawali spasi yang sama banyak, dan "
            "sesudah titik dua ada satu spasi. Beri tanda kutip pada teks yang memuat titik dua atau diawali tanda."
        ),
    ),
    Aturan(
        "ZI003",
        KESALAHAN,
        "Kunci ganda",
        apa="Satu kunci (kata di depan titik dua) ditulis dua kali di bagian yang sama; hanya yang pertama terbaca.",
        mengapa="Isi yang kedua hilang tanpa terlihat, padahal mungkin itulah yang benar.",
        contoh="target: 1 (satu) Laporan\ntarget: 2 (dua) Laporan\n→ target: 2 (dua) Laporan",
        cara=(
            "Bandingkan kedua baris, pertahankan yang benar, lalu hapus yang lain. Bila baris kedua sebenarnya awal "
            "butir baru, tulis tanda hubung dan spasi di depannya."
        ),
    ),
    Aturan(
        "ZI004",
        KESALAHAN,
        "Alias, jangkar, tag, atau kunci gabungan",
        apa=(
            "Ada nilai yang diawali *, &, atau !, atau kunci <<. Dalam YAML tanda itu perintah (alias, jangkar, tag, "
            "kunci gabungan), bukan teks."
        ),
        mengapa="Isi satu baris lalu bergantung pada baris lain, sehingga teksnya tidak lagi terbaca apa adanya.",
        contoh='uraian: *public campaign*\n→ uraian: "*public campaign*"',
        cara="Beri tanda kutip pada nilai itu. Kunci << diganti dengan isinya, ditulis langsung di tempat itu.",
    ),
    Aturan(
        "ZI005",
        PERINGATAN,
        "Teks terpotong oleh #",
        apa="Tanda # yang didahului spasi memulai catatan, sehingga teks sesudahnya di baris itu tidak terbaca.",
        mengapa="Sebagian bunyi keputusan atau uraian bukti dapat hilang tanpa disadari.",
        contoh='uraian: Rapat tim # 3\n→ uraian: "Rapat tim # 3"',
        cara=(
            "Beri tanda kutip bila teks sesudah # bagian dari nilainya. Bila hanya catatan, pindahkan ke baris "
            "tersendiri yang diawali #, atau hapus."
        ),
    ),
    Aturan(
        "ZI006",
        KESALAHAN,
        "Tanda konflik git",
        apa=(
            "Ada baris <<<<<<<, =======, atau >>>>>>>. Baris itu muncul ketika dua orang mengubah bagian yang sama dan "
            "belum dipilih isi yang dipakai."
        ),
        mengapa="Selama tanda itu ada, berkas memuat dua isi yang berbeda dan tidak jelas mana yang benar.",
        contoh=(
            "<<<<<<< HEAD\ntarget: 1 (satu) Laporan\n=======\ntarget: 2 (dua) Laporan\n>>>>>>> kiriman-2\n"
            "→ target: 2 (dua) Laporan"
        ),
        cara=(
            "Pilih isi yang benar, lalu hapus isi yang lain beserta baris <<<<<<<, =======, dan >>>>>>>. "
            "Bila ragu, tanyakan kepada rekan yang ikut mengubahnya."
        ),
    ),
    Aturan(
        "ZI007",
        PERINGATAN,
        "Karakter yang tidak terlihat",
        apa="Ada karakter yang tidak terlihat, misalnya spasi tanpa lebar atau pembalik arah tulisan.",
        mengapa=(
            "Dua tulisan yang tampak sama menjadi berbeda, dan isi dapat tersembunyi dari mata pemeriksa. "
            "Karakter semacam itu biasanya terbawa ketika teks disalin dari situs web atau dokumen lain."
        ),
        contoh="waktu: Januari[U+200B] 2026\n→ waktu: Januari 2026",
        cara="Hapus kata di sekitar tempat itu, lalu ketik ulang; jangan ditempel dari salinan yang sama.",
    ),
)
