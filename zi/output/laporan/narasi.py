"""The paragraphs of the report: what is laid down, and what each section shows, said from the figures."""

from collections.abc import Sequence

from zi.model.hari import ROMAWI, tulis
from zi.model.laporan import AKHIR
from zi.output.data import Data
from zi.output.harfiah import Harfiah
from zi.output.kata import daftar_kata
from zi.output.laporan.bahan import Bahan
from zi.output.laporan.ringkasan import ringkasan
from zi.output.laporan.tata import satker

_ZI = "Zona Integritas menuju Wilayah Bebas dari Korupsi (WBK) dan Wilayah Birokrasi Bersih dan Melayani (WBBM)"


def narasi(bahan: Bahan, fakta: Data) -> dict[str, list[Harfiah]]:
    """Give the paragraphs of every section; ``fakta`` has what their tables show."""
    paragraf = {
        "latar_belakang": _latar_belakang(bahan),
        "dasar_hukum": _dasar_hukum(bahan, fakta["keputusan"]),
        "tujuan": _tujuan(bahan),
        "ruang_lingkup": _ruang_lingkup(bahan),
        "ringkasan": list(ringkasan(bahan, fakta)),
        "rekap": _rekap(bahan, fakta["angka"]),
        "kurva": [fakta["kurva"]["keterangan"]],
        **_daftar(bahan, fakta),
        "penutup": _penutup(bahan),
    }
    return {nama: [Harfiah(satu) for satu in isi] for nama, isi in paragraf.items()}


def _latar_belakang(bahan: Bahan) -> list[str]:
    dasar, rencana = bahan.rencana.dasar, bahan.rencana
    keputusan = f"Keputusan Nomor {dasar.nomor} tanggal {tulis(dasar.tanggal)} tentang {dasar.tentang}" if dasar else ""
    target = bahan.laporan.angka.tahun.target
    return [
        (
            f"Dalam rangka pembangunan {_ZI}, {satker(bahan)} menetapkan rencana aksi Tahun {rencana.tahun} "
            f"dengan {keputusan}. Rencana aksi tersebut memuat {len(rencana.komponen)} komponen dan "
            f"{len(rencana.indikator)} indikator dengan {target} target."
        ),
        (
            "Pelaksanaan rencana aksi perlu dipantau dan dievaluasi secara berkala agar kendala diketahui sejak "
            "dini dan rekomendasi segera ditindaklanjuti. Laporan ini memuat hasil monitoring dan evaluasi "
            f"{_waktu(bahan)}."
        ),
    ]


def _waktu(bahan: Bahan) -> str:
    return f"{bahan.lingkup} Tahun {bahan.rencana.tahun}" if bahan.laporan.triwulan else bahan.lingkup


def _dasar_hukum(bahan: Bahan, keputusan: Data) -> list[str]:
    dasar = bahan.rencana.dasar
    sendiri = [f"Keputusan Nomor {dasar.nomor} tanggal {tulis(dasar.tanggal)} tentang {dasar.tentang}"] if dasar else []
    return [*keputusan["mengingat"], *sendiri, *keputusan["perubahan"]]


def _tujuan(bahan: Bahan) -> list[str]:
    return [
        (
            "Laporan ini disusun dengan maksud menyajikan rencana dan realisasi pelaksanaan rencana aksi beserta "
            "buktinya. Tujuannya adalah mengetahui capaian setiap komponen, menemukan kendala dan solusinya, "
            "memastikan rekomendasi rapat sebelumnya ditindaklanjuti, dan memberikan bahan pengambilan keputusan "
            f"bagi pimpinan {satker(bahan)}."
        )
    ]


def _ruang_lingkup(bahan: Bahan) -> list[str]:
    laporan, per = bahan.laporan, tulis(bahan.laporan.per)
    nama = daftar_kata([satu.nama for satu in laporan.komponen])
    batas = f"sampai dengan {bahan.lingkup}" if laporan.triwulan else f"sepanjang {bahan.lingkup}"
    return [
        (
            f"Laporan ini mencakup {len(laporan.komponen)} komponen pengungkit, yaitu {nama}, dengan "
            f"{laporan.angka.sampai.target} target {batas}. Keadaan yang dilaporkan adalah keadaan per {per}."
        ),
        (
            "Realisasi adalah jumlah bukti yang lengkap dan terhitung, paling banyak sebesar targetnya. Capaian "
            "indikator adalah realisasi dibagi target; capaian komponen dan capaian keseluruhan adalah rata-rata "
            "capaian indikator yang mempunyai target. Target yang tenggatnya belum tiba tidak dinyatakan lewat "
            "tenggat. Capaian rencana aksi ini bukan nilai Lembar Kerja Evaluasi (LKE)."
        ),
    ]


def _rekap(bahan: Bahan, angka: Data) -> list[str]:
    tiba, sampai = angka["rekap"]["jatuh_tempo"]["target"], angka["rekap"]["sampai"]["target"]
    batas = f"sampai dengan {bahan.lingkup}" if bahan.laporan.triwulan else bahan.lingkup
    if not sampai:
        return [f"Tidak ada target {batas}."]
    kata = (
        "semuanya sudah tiba tenggatnya"
        if tiba == sampai
        else f"{tiba} sudah tiba tenggatnya dan {sampai - tiba} belum"
    )
    if not tiba:
        kata = "belum ada yang tiba tenggatnya"
    return [
        (
            f"Dari {sampai} target {batas}, {kata} per {tulis(bahan.laporan.per)}. Capaian "
            "dinyatakan dua kali: terhadap target yang sudah tiba tenggatnya dan terhadap target setahun."
        )
    ]


def _daftar(bahan: Bahan, fakta: Data) -> dict[str, list[str]]:
    """Introduce each list, and say so where there is nothing in it."""
    return {
        "dilaksanakan": [
            (
                "Kegiatan dalam rangka pembangunan Zona Integritas menuju WBK/WBBM yang dijadwalkan atau "
                f"dilaksanakan pada {bahan.lingkup} diuraikan menurut komponen dalam tabel berikut. Angka pada kolom "
                "Bukti menunjuk nomor dalam Lampiran 1."
            )
        ],
        "tunggakan": [
            _pilih(
                fakta["tunggakan"],
                "Kegiatan triwulan sebelumnya yang lewat tenggat dan belum terpenuhi tercantum dalam tabel berikut.",
                _tanpa_tunggakan(bahan),
            )
        ],
        "mendatang": [
            _pilih(
                fakta["mendatang"],
                f"Kegiatan yang tenggatnya termasuk {_depan(bahan)} dan belum terpenuhi tercantum dalam tabel berikut.",
                _tanpa_mendatang(bahan),
            )
        ],
        **_rapat(bahan, fakta),
        **_lampiran(fakta),
    }


def _depan(bahan: Bahan) -> str:
    """Name the next triwulan; empty where there is none."""
    triwulan = bahan.laporan.triwulan
    return f"Triwulan {ROMAWI[triwulan]}" if triwulan and triwulan < AKHIR else ""


def _tanpa_tunggakan(bahan: Bahan) -> str:
    tahun = bahan.rencana.tahun
    if not bahan.laporan.triwulan:
        return f"Yang lewat tenggat sepanjang Tahun {tahun} tercantum dalam tabel setiap komponen."
    if bahan.laporan.triwulan == 1:
        return f"Tidak ada triwulan sebelumnya dalam rencana aksi Tahun {tahun}."
    return f"Tidak ada kegiatan triwulan sebelumnya yang belum terpenuhi per {tulis(bahan.laporan.per)}."


def _tanpa_mendatang(bahan: Bahan) -> str:
    if not bahan.laporan.triwulan:
        return f"Seluruh tenggat rencana aksi {bahan.lingkup} termasuk dalam laporan ini."
    if depan := _depan(bahan):
        return f"Tidak ada kegiatan yang masih harus dipenuhi pada {depan}."
    return f"{bahan.lingkup} adalah akhir rencana aksi Tahun {bahan.rencana.tahun}."


def _rapat(bahan: Bahan, fakta: Data) -> dict[str, list[str]]:
    sebelum = "rapat sebelumnya" if bahan.laporan.triwulan else f"rapat sebelum Tahun {bahan.rencana.tahun}"
    return {
        "kendala": [
            _pilih(
                fakta["kendala"],
                "Kendala yang dibahas beserta solusinya adalah sebagai berikut.",
                "Tidak ada kendala yang dicatat.",
            )
        ],
        "tindak_lanjut": [
            _pilih(
                fakta["tindak_lanjut"],
                f"Perkembangan rekomendasi {sebelum} adalah sebagai berikut.",
                f"Tidak ada rekomendasi {sebelum} yang masih harus ditindaklanjuti.",
            )
        ],
        "rekomendasi": [
            _pilih(
                fakta["rekomendasi"],
                "Berdasarkan hasil monitoring dan evaluasi, direkomendasikan hal-hal berikut."
                if bahan.laporan.triwulan
                else f"Rekomendasi rapat selama {bahan.lingkup} beserta keadaannya adalah sebagai berikut.",
                "Belum ada rekomendasi yang dicatat.",
            )
        ],
    }


def _lampiran(fakta: Data) -> dict[str, list[str]]:
    tim = fakta["keterlibatan"]
    bagian = sum(bool(satu["banyak"]) for satu in tim)
    lingkup = fakta["perlu_dijelaskan"]["lingkup"]
    return {
        "daftar_bukti": [
            _pilih(
                fakta["daftar_bukti"],
                "Setiap bukti disebut dengan nomor, tanggal, dan perihalnya, lalu hari bukti itu tercatat "
                "lengkap di cabang utama, dan terakhir tempat berkas serta commit yang memuatnya.",
                "Belum ada bukti untuk kegiatan dalam laporan ini.",
            )
        ],
        "keterlibatan": [
            _pilih(
                tim,
                f"Dari {len(tim)} anggota tim, {bagian or 'belum ada yang'} tercatat sebagai pelaksana pada bukti "
                "dalam laporan ini.",
                "Susunan tim belum dicantumkan dalam rencana aksi; yang tercantum berikut adalah nama pelaksana "
                "menurut bukti."
                if fakta["di_luar_tim"]
                else "Susunan tim belum dicantumkan dalam rencana aksi, dan bukti dalam laporan ini belum menyebut "
                "pelaksana.",
            )
        ],
        "perlu_dijelaskan": [_dijelaskan(fakta["perlu_dijelaskan"], lingkup)],
    }


def _dijelaskan(dijelaskan: Data, lingkup: str) -> str:
    if not dijelaskan["ada"]:
        return "Riwayat git tidak terbaca, sehingga tidak ada yang dapat diperiksa darinya."
    banyak = dijelaskan["lain"]
    lain = f" Di luar bukti dalam laporan ini ada {banyak} hal lain yang perlu dijelaskan: zi audit." if banyak else ""
    if not dijelaskan["temuan"]:
        return f"{lingkup}. Tidak ada yang perlu dijelaskan dari bukti dalam laporan ini.{lain}"
    return f"{lingkup}. Hal berikut terlihat dalam riwayat; penjelasan yang wajar ditanyakan lebih dahulu.{lain}"


def _pilih(daftar: Sequence[object], ada: str, kosong: str) -> str:
    return ada if daftar else kosong


def _penutup(bahan: Bahan) -> list[str]:
    return [
        (
            f"Demikian laporan monitoring dan evaluasi pelaksanaan rencana aksi {_waktu(bahan)} ini disusun "
            "sebagai bahan pertimbangan pimpinan dan dasar tindak lanjut. Setiap angka di dalamnya dapat "
            "dihitung kembali dari rencana, bukti, dan riwayat yang tersimpan dalam repositori kantor."
        )
    ]
