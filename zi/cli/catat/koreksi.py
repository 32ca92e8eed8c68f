"""Corrections of what was handed in: a record withdrawn, a record moved. Nothing is taken away."""

from pathlib import Path

from zi.cli.catat import tanya
from zi.cli.catat.kiriman import Ucapan
from zi.cli.catat.meja import Meja, cari_bukti, id_asing, siapkan
from zi.cli.catat.serah import serahkan
from zi.cli.catat.susunan import nilai, pencabutan
from zi.cli.catat.tanya_periode import periode_untuk
from zi.model.bukti import Bukti
from zi.model.gagal import SalahPakai
from zi.model.nik import cari as cari_nik
from zi.model.pesan_kiriman import CABUT, PINDAH
from zi.model.teks import tak_terlihat
from zi.repo.loader import TahunKantor
from zi.repo.tindih import Perubahan


def cabut(
    folder: Path | None, teks: str, alasan: str | None, pengganti: str | None, *, kirim: bool, coba: bool
) -> None:
    """Withdraw a record; raises SalahPakai without a reason and nobody to ask."""
    with siapkan(folder, kirim_langsung=kirim, coba=coba) as meja:
        kantor, lama = cari_bukti(meja, teks)
        baru = _pengganti(meja, lama, pengganti) if pengganti else None
        sebab = _alasan(alasan, f"--alasan belum diberikan: mengapa {lama.folder} dicabut.")
        s = nilai(meja, kantor, pencabutan(meja, lama, sebab, baru), lama.folder, {})
        serahkan(meja, s, Ucapan("Dicabut", CABUT, sebab, CABUT, (f"Alasan: {sebab}",)), coba=coba)


def pindahkan(folder: Path | None, teks: str, ke: str, alasan: str | None, *, kirim: bool, coba: bool) -> None:
    """Move a record to another indikator or periode of the same plan; raises SalahPakai without a reason."""
    with siapkan(folder, kirim_langsung=kirim, coba=coba) as meja:
        kantor, bukti = cari_bukti(meja, teks)
        lama = bukti.folder
        baru = _tujuan(meja, kantor, bukti, ke)
        sebab = _alasan(alasan, f"--alasan belum diberikan: mengapa {lama} dipindahkan.")
        s = nilai(meja, kantor, Perubahan({}, (lama, baru)), baru, {}, lain=(lama,))
        tentang = f"pindahan dari {' '.join(lama.split('/')[2:4])}, {sebab}"
        keterangan = (f"Dipindahkan dari {lama}.", f"Alasan: {sebab}")
        serahkan(meja, s, Ucapan("Dipindahkan", PINDAH, tentang, PINDAH, keterangan), coba=coba)


def _pengganti(meja: Meja, lama: Bukti, teks: str) -> str:
    """Give the folder of the record that takes the place of another; raises SalahPakai when it cannot."""
    _, bukti = cari_bukti(meja, teks)
    if bukti.folder == lama.folder:
        raise SalahPakai("Bukti tidak dapat menjadi pengganti dirinya sendiri.")
    if bukti.isi.dicabut:
        raise SalahPakai(f"{bukti.folder} sudah dicabut, jadi tidak dapat menjadi pengganti.")
    return bukti.folder


def _tujuan(meja: Meja, kantor: TahunKantor, lama: Bukti, ke: str) -> str:
    """Give the folder that it becomes; raises SalahPakai when that is not certain, or not free."""
    _, tahun, id_lama, kode_lama, nama = lama.folder.split("/")
    id_baru, _, kode = ke.partition("/")
    if asing := id_asing(kantor.rencana, id_baru):
        raise SalahPakai(asing)
    indikator = kantor.rencana.menurut_id[id_baru]
    if not kode and id_baru != id_lama and indikator.periode_kode(kode_lama):
        kode = kode_lama
    _, kode = periode_untuk(meja, kantor, id_baru, lama.tanggal, kode or None, tahun_pasti=True)
    baru = f"evidence/{tahun}/{id_baru}/{kode}/{nama}"
    if baru == lama.folder:
        raise SalahPakai(f"{baru} sudah di sana.")
    if any(satu.jalur == baru for satu in meja.sumber.jelajah(f"evidence/{tahun}")):
        raise SalahPakai(f"{baru} sudah ada; tidak ada yang dipindahkan.")
    return baru


def _alasan(alasan: str | None, kurang: str) -> str:
    """Give the reason on one line; asked for at a terminal."""
    isi = " ".join((alasan or (tanya.baris("Alasannya") if tanya.bisa() else "")).split())
    if not isi:
        raise SalahPakai(kurang)
    if ada := cari_nik(isi):
        raise SalahPakai(f"Alasannya memuat nomor yang mungkin NIK: {', '.join(ada)}. Tulis tanpa nomor itu.")
    if tak_terlihat(isi) is not None:
        raise SalahPakai("Alasannya memuat karakter yang tidak terlihat; ketik ulang.")
    return isi
