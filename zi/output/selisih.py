"""``zi diff``: what moved between two states, as a sheet; the same words stand in its Markdown."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from zi.model.capaian import Angka, Capaian, PeriodeDinilai
from zi.model.hari import tulis
from zi.model.jejak import PANJANG_REV
from zi.model.selisih import (
    BERUBAH,
    KELUAR,
    MASUK,
    BuktiSelisih,
    Keadaan,
    KomponenSelisih,
    PeriodeSelisih,
    Selisih,
    pindah,
)
from zi.output.angka import persen
from zi.output.kata import awal_besar, keadaan, nama_periode, sampai, terbaca, terhitung
from zi.output.kepala import kepala
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel

DASAR = "Persentase adalah rata-rata capaian indikator."
TETAP = "Tidak ada yang berubah."
_BUKTI = {MASUK: "Bukti masuk", KELUAR: "Bukti keluar", BERUBAH: "Bukti berubah"}
_TIADA = "belum ada rencana"


class Perubahan(NamedTuple):
    """What something is called, and what it was and is."""

    nama: str
    sebelum: str
    sesudah: str

    @property
    def teks(self) -> str:
        """Both, with an arrow; one alone where they are the same."""
        return self.sesudah if self.sebelum == self.sesudah else f"{self.sebelum} → {self.sesudah}"


def lembar(selisih: Selisih, dari: Keadaan, ke: Keadaan, hari_ini: date) -> Lembar:
    """Lay out what moved: the totals, and then only what changed."""
    atas = (kepala(selisih.capaian.rencana, selisih.capaian.per)[0], Sel(keterangan(dari, ke), "redup"))
    bagian = [bagian_capaian(selisih, hari_ini), *_komponen(selisih), *bagian_periode(selisih), *bagian_bukti(selisih)]
    return Lembar(atas, (*bagian, *([Bagian(None, (), (), (Sel(TETAP),))] if len(bagian) == 1 else ())))


def keterangan(dari: Keadaan, ke: Keadaan) -> str:
    """Say which two states are meant."""
    kata = [f"{satu.rev[:PANJANG_REV]} (per {tulis(satu.per)})" for satu in (dari, ke)]
    return f"Dari {kata[0]} ke {kata[1]}"


def perubahan_capaian(selisih: Selisih, hari_ini: date) -> Iterator[Perubahan]:
    """Give the totals: what is due, the year, what is late."""
    lama, baru = selisih.sebelum, selisih.sesudah
    nama = awal_besar(sampai(selisih.capaian.per, hari_ini))
    if lama and baru and lama.per != baru.per:
        nama = "Yang sudah tiba tenggatnya"
    yield Perubahan(nama, *(_jatuh_tempo(_angka(satu)) for satu in (lama, baru)))
    yield Perubahan("Setahun", *(_setahun(_angka(satu)) for satu in (lama, baru)))
    yield Perubahan("Lewat tenggat", *(_lewat(_angka(satu)) for satu in (lama, baru)))


def _angka(capaian: Capaian | None) -> Angka | None:
    return capaian.angka if capaian else None


def _jatuh_tempo(angka: Angka | None) -> str:
    if angka is None:
        return _TIADA
    if angka.capaian_jatuh_tempo is None:
        return "belum ada yang tiba tenggatnya"
    return f"{persen(angka.capaian_jatuh_tempo)} ({angka.realisasi_jatuh_tempo} dari {angka.target_jatuh_tempo})"


def _setahun(angka: Angka | None) -> str:
    return f"{persen(angka.capaian)} ({angka.realisasi} dari {angka.target})" if angka else _TIADA


def _lewat(angka: Angka | None) -> str:
    return f"{angka.terlambat} periode" if angka else _TIADA


def bagian_capaian(selisih: Selisih, hari_ini: date) -> Bagian:
    """Lay out the totals."""
    kolom = (Kolom("Capaian"), Kolom("Sebelum"), Kolom("Sesudah"))
    baris = tuple(_tiga(satu) for satu in perubahan_capaian(selisih, hari_ini))
    return Bagian(None, kolom, baris, (Sel(DASAR, "redup"),))


def _tiga(satu: Perubahan) -> Baris:
    return Sel(satu.nama), Sel(satu.sebelum), Sel(satu.sesudah, "tebal" if satu.sebelum != satu.sesudah else "")


def komponen_berubah(selisih: Selisih) -> list[KomponenSelisih]:
    """Give the komponen whose figures changed."""
    return [satu for satu in selisih.komponen if satu.sebelum != satu.sesudah]


def perubahan_komponen(satu: KomponenSelisih) -> tuple[Perubahan, Perubahan]:
    """Give what is due in a komponen, and its year."""
    nama = f"{satu.nomor}. {satu.nama}"
    sisi = (satu.sebelum, satu.sesudah)
    return Perubahan(nama, *map(_jatuh_tempo, sisi)), Perubahan(nama, *map(_setahun, sisi))


def _komponen(selisih: Selisih) -> Iterator[Bagian]:
    berubah = [perubahan_komponen(satu) for satu in komponen_berubah(selisih)]
    if berubah:
        kolom = (Kolom(lipat=True), Kolom("Sudah tiba tenggatnya"), Kolom("Setahun"))
        baris = tuple((Sel(kini.nama), Sel(kini.teks), Sel(setahun.teks)) for kini, setahun in berubah)
        yield Bagian(Sel("Komponen yang berubah", "judul"), kolom, baris)


def perubahan_periode(selisih: Selisih, satu: PeriodeSelisih) -> tuple[Perubahan, Perubahan]:
    """Give how a periode stands, and how much of it is proven."""
    nama = nama_periode(satu.kini.periode)
    sisi = ((satu.sebelum, selisih.sebelum), (satu.sesudah, selisih.sesudah))
    kata = (keadaan(ke, capaian.per).teks if ke and capaian else "tidak ada dalam rencana" for ke, capaian in sisi)
    return Perubahan(nama, *kata), Perubahan(nama, *(_banyak(ke) for ke, _ in sisi))


def _banyak(dinilai: PeriodeDinilai | None) -> str:
    return f"{dinilai.realisasi}/{dinilai.target}" if dinilai else "–"


def bagian_periode(selisih: Selisih) -> Iterator[Bagian]:
    """Lay out the periode that changed."""
    if selisih.periode:
        baris = list[Baris]()
        for satu in selisih.periode:
            kata, banyak = perubahan_periode(selisih, satu)
            gaya = "selesai" if satu.menjadi_selesai else ""
            nama = Sel(f"{satu.indikator.id} {kata.nama}", "tebal")
            baris.append((nama, Sel(banyak.teks), Sel(kata.teks, gaya)))
        judul = Sel(f"Periode yang berubah: {len(selisih.periode)}", "judul")
        yield Bagian(judul, (Kolom(), Kolom(), Kolom(lipat=True)), tuple(baris))


def bukti_berubah(selisih: Selisih) -> Iterator[tuple[BuktiSelisih, str | None]]:
    """Give the records that came, went or changed; one that was only moved once, with the folder it came from."""
    tujuan = pindah(selisih.bukti)
    asal = {ke: dari for dari, ke in tujuan.items()}
    for satu in selisih.bukti:
        if not (satu.jenis == KELUAR and satu.bukti.folder in tujuan):
            yield satu, asal.get(satu.bukti.folder)


def judul_bukti(satu: BuktiSelisih, asal: str | None) -> str:
    """Say what became of a record."""
    return f"{_BUKTI[satu.jenis] if asal is None else 'Bukti dipindahkan'}: {satu.bukti.folder}/"


def ihwal(satu: BuktiSelisih, asal: str | None) -> Iterator[tuple[str, Sel]]:
    """Say what a record is about, at which periode it counts and what it lacks there, and what was lost of it."""
    tentang = f", {satu.bukti.uraian}" if satu.bukti.uraian else ""
    yield "", Sel(f"{tulis(satu.bukti.tanggal)}{tentang}")
    if asal:
        yield "", Sel(f"dari {asal}/", "redup")
    for tempat in satu.tempat:
        kata = terhitung(tempat.dinilai)
        nama = f"{tempat.id} {tempat.kode}"
        yield nama, kata._replace(teks=f"tadinya {kata.teks}", gaya="lewat") if satu.jenis == KELUAR else kata
    if not satu.tempat:
        yield f"{satu.bukti.id} {satu.bukti.kode}", Sel("perlu diperbaiki (zi check)", "dekat")
    terlihat = {nama for nama, _ in terbaca(satu.bukti)}
    for nama in satu.hilang if satu.jenis == BERUBAH else ():
        if nama not in terlihat:
            yield "", Sel(f"{nama} {'diubah' if nama in satu.isi_sesudah else 'dihapus'}", "lewat")


def berkas(satu: BuktiSelisih) -> Iterator[tuple[str, str]]:
    """Give how each file was read; in a record that was there, which are new and which hold something else."""
    lama = {objek: nama for nama, objek in satu.isi_sebelum.items() if nama not in satu.isi_sesudah}
    tanda = dict.fromkeys(satu.hilang, " (isinya diubah)") | dict.fromkeys(satu.baru, " (baru)")
    tanda |= {
        nama: f" (nama lama: {lama[objek]})"
        for nama, objek in satu.isi_sesudah.items()
        if nama in satu.baru and objek in lama
    }
    for nama, jenis in terbaca(satu.bukti):
        yield nama, f"{jenis}{tanda.get(nama, '') if satu.jenis == BERUBAH else ''}"


def bagian_bukti(selisih: Selisih, saran: Iterable[tuple[str, str]] = ()) -> Iterator[Bagian]:
    """Lay out the records that came, went or changed; ``saran`` are a folder and what to do there."""
    menurut_folder = dict[str, list[str]]()
    for folder, kata in saran:
        menurut_folder.setdefault(folder, []).append(kata)
    for satu, asal in bukti_berubah(selisih):
        baris: list[Baris] = [(Sel(tempat, "tebal"), sel) for tempat, sel in ihwal(satu, asal)]
        baris += [(Sel(""), Sel(kata, "dekat")) for kata in menurut_folder.get(satu.bukti.folder, ())]
        baris += [(Sel(""), Sel(f"{nama} → {jenis}")) for nama, jenis in berkas(satu)]
        yield Bagian(Sel(judul_bukti(satu, asal), "judul"), (Kolom(), Kolom(lipat=True)), tuple(baris))
