"""Records that were changed, used twice, or recorded long after their day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from zi.model.audit.temuan import TemuanAudit, pada_bukti
from zi.model.hari import tulis
from zi.model.kejadian import BERGANTI_NAMA, DIGANTI, DIHAPUS, DILENGKAPI, DIPINDAH, Kejadian
from zi.model.rencana import Rencana
from zi.model.riwayat import Rekam, Riwayat

Rapat = Mapping[tuple[int, int], date]  # the day of a meeting, by year of the plan and triwulan
_BANYAK = 5  # names of files in one sentence
_DIGANTI = (
    "Tanyakan dahulu: apakah dokumen dipindai ulang, atau dilengkapi tanda tangannya? Isi yang lama masih ada dalam "
    "riwayat; bila yang lama keliru, bukti itu dicabut dengan alasan."
)
_DIHAPUS = (
    "Tanyakan dahulu: apakah bukti itu salah unggah, atau diserahkan ulang di folder lain? Isinya masih ada dalam "
    "riwayat dan dapat dikembalikan."
)
_DIUBAH = "Tanyakan dahulu: apakah tempat atau keterangan bukti itu dibetulkan? Bandingkan dengan yang dilihat rapat."
_LAMA = "Biasanya wajar: dokumen menunggu tanda tangan, atau bukti dikumpulkan sekaligus. Tanyakan kapan dibuatnya."
_SAMA = (
    "Tanyakan dahulu: apakah dokumen itu memang membuktikan keduanya? Bila ya, cukup satu bukti dengan kunci juga; "
    "salinannya dicabut. Bila tidak, mungkin salah unggah."
)


class Dasar(NamedTuple):
    """What changes are judged by: the plans by year, and the days of the meetings.

    ``tercabut`` are the ids of every bukti.yaml that withdraws its record; ``setara`` the pairs of contents (before,
    after) that are one and the same, as a file and its pointer of LFS are.
    """

    rencana: Mapping[int, Rencana]
    rapat: Rapat
    tercabut: frozenset[str] = frozenset()
    setara: frozenset[tuple[str, str]] = frozenset()


def diganti(riwayat: Riwayat) -> list[tuple[str, str]]:
    """Give every pair of contents, before and after, where a file was replaced."""
    semua = (satu for rekam in riwayat.semua for satu in rekam.kejadian if satu.jenis == DIGANTI)
    return [(berkas.lama, berkas.kini) for satu in semua for berkas in satu.berkas if berkas.perbuatan == "diganti"]


def diubah(riwayat: Riwayat, dasar: Dasar) -> Iterator[TemuanAudit]:
    """Find evidence that was deleted or replaced without a withdrawal, or changed after the meeting of its triwulan."""
    for rekam in riwayat.semua:
        for satu in rekam.kejadian:
            if not rekam.dicabut and satu.naskah not in dasar.tercabut:
                berkas = tuple(ini for ini in satu.berkas if (ini.lama, ini.kini) not in dasar.setara)
                sesudah_rapat = _sesudah_rapat(riwayat, satu, dasar)
                yield from _diubah(riwayat, rekam, satu._replace(berkas=berkas), sesudah_rapat)


def _diubah(riwayat: Riwayat, rekam: Rekam, satu: Kejadian, sesudah_rapat: str) -> Iterator[TemuanAudit]:
    rev, folder = satu.langkah.utama.rev, satu.bukti or ""
    kapan = f"pada {tulis(riwayat.hari(satu.langkah.saat))}{sesudah_rapat}"
    if satu.jenis == DIHAPUS:
        yield pada_bukti("ZI080", folder, rev, f"Bukti ini dihapus {kapan}, tanpa dicabut.", _DIHAPUS)
    elif satu.jenis == DIGANTI and not satu.keterangan_saja and (apa := _perbuatan(satu)):
        yield pada_bukti("ZI080", folder, rev, f"Sesudah diterima, {apa} {kapan}, tanpa dicabut.", _DIGANTI)
    elif sesudah_rapat and (apa := _pindahan(rekam, satu)):
        yield pada_bukti("ZI081", folder, rev, f"{apa} {kapan}.", _DIUBAH)


def _pindahan(rekam: Rekam, satu: Kejadian) -> str:
    """Say what was changed of a record without its evidence being replaced; nothing where it was only added to."""
    if satu.jenis == DIGANTI:
        return "Keterangan dalam bukti.yaml diubah" if satu.keterangan_saja else ""
    if not _sudah_terhitung(rekam, satu):
        return ""
    nama = [berkas.nama for berkas in satu.berkas if berkas.perbuatan == BERGANTI_NAMA]
    if satu.jenis == DILENGKAPI and nama:
        return f"Nama berkas diganti menjadi {sebut(nama)}"
    return f"Bukti ini dipindahkan dari {satu.dari}" if satu.jenis == DIPINDAH else ""


def _perbuatan(satu: Kejadian) -> str:
    """Say which files were replaced and which are gone: ``notula.pdf diganti isinya``."""
    kata = {"diganti": "diganti isinya", "dihapus": "dihapus"}
    bagian = list[str]()
    for perbuatan, sebutan in kata.items():
        nama = [berkas.nama for berkas in satu.berkas if berkas.perbuatan == perbuatan]
        if nama:
            bagian.append(f"{sebut(nama)} {sebutan}")
    return " dan ".join(bagian)


def sebut(nama: Sequence[str]) -> str:
    """Name files in a sentence: the first few, and how many more."""
    lagi = f" dan {len(nama) - _BANYAK} berkas lain" if len(nama) > _BANYAK else ""
    return ", ".join(f"“{satu}”" for satu in nama[:_BANYAK]) + lagi


def _sudah_terhitung(rekam: Rekam, satu: Kejadian) -> bool:
    awal = next((ini.urut for ini in rekam.kejadian if ini.terhitung), None)
    return awal is not None and awal < satu.urut


def _sesudah_rapat(riwayat: Riwayat, satu: Kejadian, dasar: Dasar) -> str:
    """Say of a change that it came after the meeting of its triwulan; else nothing."""
    _, tahun, id_indikator, kode, _ = (satu.dari or satu.bukti or "////").split("/")
    milik = next((ini for ini in dasar.rencana.values() if str(ini.tahun) == tahun), None)
    indikator = milik.menurut_id.get(id_indikator) if milik else None
    periode = indikator.periode_kode(kode) if indikator else None
    hari = dasar.rapat.get((milik.tahun, periode.triwulan)) if milik and periode else None
    if periode and hari and riwayat.hari(satu.langkah.saat) > hari:
        return f", sesudah rapat monev TW{periode.triwulan} ({tulis(hari)})"
    return ""


def lambat(riwayat: Riwayat, rencana: Mapping[int, Rencana]) -> Iterator[TemuanAudit]:
    """Find records that first counted more days after their own than the plan allows."""
    menurut_tahun = {str(tahun): milik for tahun, milik in rencana.items()}
    for rekam in riwayat.rekam.values():
        hari, selang = rekam.hari_dicatat(riwayat.zona), rekam.selang(riwayat.zona)
        milik = menurut_tahun.get(rekam.tahun)
        batas = milik.pengaturan.batas_hari_dicatat if milik else 0
        if not rekam.dicabut and milik and hari and rekam.tanggal and (selang or 0) > batas:
            pesan = f"Kegiatan {tulis(rekam.tanggal)}, baru terhitung {tulis(hari)}: dicatat {selang} hari kemudian."
            yield pada_bukti("ZI084", rekam.folder, rekam.dicatat and rekam.dicatat.utama.rev, pesan, _LAMA)


def sama(riwayat: Riwayat, menurut_isi: Iterable[Mapping[str, str]]) -> Iterator[TemuanAudit]:
    """Find content that more than one counting record holds.

    ``menurut_isi`` gives for each such content the folders that hold it, each with the file's name.
    """
    urutan = _urutan(riwayat)
    pasangan = dict[tuple[str, str], list[str]]()
    for tempat in menurut_isi:
        awal, *lain = sorted(tempat, key=urutan.__getitem__)
        for folder in lain:
            pasangan.setdefault((folder, awal), []).append(tempat[folder])
    for (folder, awal), nama in sorted(pasangan.items()):
        pesan = f"{sebut(nama)} sama persis isinya dengan berkas dalam {awal}; keduanya terhitung."
        langkah = riwayat.rekam[folder].dicatat
        yield pada_bukti("ZI082", folder, langkah.utama.rev if langkah else None, pesan, _SAMA)


def _urutan(riwayat: Riwayat) -> dict[str, tuple[int, date, str]]:
    """Order records by the step in which they came, then by day and folder: the first one is not the copy."""
    hasil = dict[str, tuple[int, date, str]]()
    for folder, rekam in riwayat.rekam.items():
        hasil[folder] = (rekam.kejadian[0].urut, rekam.tanggal or date.max, folder)
    return hasil
