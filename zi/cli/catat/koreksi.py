"""Corrections of what was handed in: a record withdrawn, a record moved. Nothing is taken away."""

from pathlib import Path

from zi.cli.catat import tanya
from zi.cli.catat.kiriman import Ucapan
from zi.cli.catat.meja import Meja, id_asing, siapkan
from zi.cli.catat.meja import cari_bukti as cari
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
        kantor, jalur = cari(meja, teks)
        lama = _bukti(kantor, jalur)
        baru = cari(meja, pengganti)[1] if pengganti else None
        if baru == jalur:
            raise SalahPakai("Bukti tidak dapat menjadi pengganti dirinya sendiri.")
        if baru and _bukti(cari(meja, baru)[0], baru).isi.dicabut:
            raise SalahPakai(f"{baru} sudah dicabut, jadi tidak dapat menjadi pengganti.")
        sebab = _alasan(alasan, f"--alasan belum diberikan: mengapa {jalur} dicabut.")
        s = nilai(meja, kantor, pencabutan(meja, lama, sebab, baru), jalur, {})
        serahkan(meja, s, Ucapan("Dicabut", CABUT, sebab, CABUT, (f"Alasan: {sebab}",)), coba=coba)


def pindahkan(folder: Path | None, teks: str, ke: str, alasan: str | None, *, kirim: bool, coba: bool) -> None:
    """Move a record to another indikator or periode of the same plan; raises SalahPakai without a reason."""
    with siapkan(folder, kirim_langsung=kirim, coba=coba) as meja:
        kantor, lama = cari(meja, teks)
        baru = _tujuan(meja, kantor, lama, ke)
        sebab = _alasan(alasan, f"--alasan belum diberikan: mengapa {lama} dipindahkan.")
        s = nilai(meja, kantor, Perubahan({}, (lama, baru)), baru, {}, lain=(lama,))
        tentang = f"pindahan dari {' '.join(lama.split('/')[2:4])}, {sebab}"
        keterangan = (f"Dipindahkan dari {lama}.", f"Alasan: {sebab}")
        serahkan(meja, s, Ucapan("Dipindahkan", PINDAH, tentang, PINDAH, keterangan), coba=coba)


def _bukti(kantor: TahunKantor, jalur: str) -> Bukti:
    return next(satu for satu in kantor.bukti if satu.folder == jalur)


def _tujuan(meja: Meja, kantor: TahunKantor, lama: str, ke: str) -> str:
    """Give the folder that it becomes; raises SalahPakai when that is not certain, or not free."""
    _, tahun, id_lama, kode_lama, nama = lama.split("/")
    hari = _bukti(kantor, lama).tanggal
    id_baru, _, kode = ke.partition("/")
    if asing := id_asing(kantor.rencana, id_baru):
        raise SalahPakai(asing)
    indikator = kantor.rencana.menurut_id[id_baru]
    if not kode and id_baru != id_lama and indikator.periode_kode(kode_lama):
        kode = kode_lama
    _, kode = periode_untuk(meja, kantor, id_baru, hari, kode or None, tahun_pasti=True)
    baru = f"evidence/{tahun}/{id_baru}/{kode}/{nama}"
    if baru == lama:
        raise SalahPakai(f"{lama} sudah di sana.")
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
