"""Rules on the registers of meetings."""

from zi.model.aturan.bentuk import KESALAHAN, KETERANGAN, PERINGATAN, Aturan

ATURAN_MONEV = (
    Aturan(
        "ZI090",
        KESALAHAN,
        "Kendala menyebut indikator yang tidak ada",
        apa="Kunci indikator pada sebuah kendala menyebut id yang tidak ada dalam rencana tahun itu.",
        mengapa="Kendala dibaca bersama indikatornya; dengan id yang salah tidak jelas kegiatan mana yang terhambat.",
        contoh="indikator: 1.3.1.9\n→ indikator: 1.3.1.2",
        cara=("Betulkan id-nya menurut rencana. Kendala yang mengenai seluruh rencana ditulis tanpa kunci indikator."),
    ),
    Aturan(
        "ZI091",
        KESALAHAN,
        "Nomor rekomendasi milik rapat lain",
        apa="Nomor rekomendasi diawali triwulan lain daripada nama berkasnya, misalnya TW2-1 dalam TW3.yaml.",
        mengapa="Rekomendasi ditindaklanjuti menurut nomornya; dua rapat tidak boleh memakai nomor yang sama.",
        contoh="id: TW2-1 dalam plan/2026/monev/TW3.yaml\n→ id: TW3-1",
        cara=(
            "Beri nomor menurut rapatnya sendiri. Bila maksudnya rekomendasi rapat lalu yang sudah dilaksanakan, tulis "
            "selesai pada rekomendasi itu di berkas rapatnya."
        ),
    ),
    Aturan(
        "ZI092",
        KESALAHAN,
        "Nomor rekomendasi ganda",
        apa="Dua rekomendasi dalam satu rapat memakai nomor yang sama.",
        mengapa="Tindak lanjut dicatat menurut nomornya; dengan nomor ganda tidak jelas yang mana yang sudah selesai.",
        contoh="id: TW2-1 dan id: TW2-1\n→ id: TW2-1 dan id: TW2-2",
        cara="Beri nomor yang belum dipakai kepada rekomendasi yang lebih baru; nomor yang sudah diumumkan tetap.",
    ),
    Aturan(
        "ZI093",
        PERINGATAN,
        "Penanggung jawab rekomendasi tidak dikenal",
        apa="Yang disebut bukan nama atau jabatan dalam tim di rencana.yaml, dan bukan penanggung jawab dalam rencana.",
        mengapa="Nama yang ejaannya berbeda dianggap orang lain, sehingga rekomendasinya luput dari zi due --pj.",
        contoh="penanggung_jawab: Sekertaris\n→ penanggung_jawab: Sekretaris",
        cara="Samakan ejaannya, atau tambahkan orang itu ke daftar tim di rencana.yaml.",
    ),
    Aturan(
        "ZI094",
        PERINGATAN,
        "Bukti tindak lanjut tidak ada",
        apa="Folder pada selesai.bukti tidak ada di antara bukti yang tercatat.",
        mengapa="Penilai menanyakan bukti tindak lanjut; rujukan yang tidak ada tidak membuktikan apa pun.",
        contoh="bukti: evidence/2026/1.1.2/TW2/rapat\n→ bukti: evidence/2026/1.1.2/TW2/2026-07-03-rapat",
        cara="Tulis folder buktinya selengkapnya, dari evidence/. Bila belum dicatat, catat dahulu dengan zi record.",
    ),
    Aturan(
        "ZI095",
        PERINGATAN,
        "Tenggat atau hari selesai tidak masuk akal",
        apa="Tenggat sebuah rekomendasi, atau hari selesainya, lebih awal daripada rapat yang memutuskannya, "
        "atau lebih dari dua tahun sesudah tahun rencana.",
        mengapa="Rekomendasi baru ada sejak rapatnya, dan ditagih sampai tenggatnya; tanggal seperti itu biasanya "
        "salah tulis.",
        contoh="rapat pada 2026-07-03, tenggat: 2026-01-31\n→ tenggat: 2026-07-31",
        cara="Betulkan tanggalnya menurut notula rapat.",
    ),
    Aturan(
        "ZI096",
        KETERANGAN,
        "Hari rapat di luar kebiasaan",
        apa="Rapat diadakan sebelum triwulannya mulai, atau lebih dari setengah tahun sesudah triwulannya berakhir.",
        mengapa="Laporan triwulan memuat keadaan pada hari rapat; tanggal yang salah membuat angkanya menyesatkan.",
        contoh="rapat: {tanggal: 2062-07-03} dalam plan/2026/monev/TW2.yaml\n→ rapat: {tanggal: 2026-07-03}",
        cara="Betulkan bila salah tulis. Bila memang begitu, biarkan.",
    ),
)
