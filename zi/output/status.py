"""``zi status``: where the office stands, komponen by komponen, what is late and what comes next."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from zi.model.capaian import TERLAMBAT, Capaian, IndikatorDinilai, KomponenDinilai, PeriodeDinilai
from zi.model.hari import tulis
from zi.output.angka import persen
from zi.output.kata import awal_besar, belum_ada, keadaan, masih_kurang, nama_periode, sampai, sisa
from zi.output.kepala import kepala
from zi.output.lembar import Bagian, Baris, Batang, Kolom, Lembar, Sel

Daun = tuple[IndikatorDinilai, PeriodeDinilai]
_BANYAK = 5  # rows of a list on this screen; zi due shows all


def lembar(
    capaian: Capaian, hari_ini: date | None, komponen: int | None, perintah: str = "zi due", catatan: Iterable[str] = ()
) -> Lembar:
    """Lay out the figures; ``komponen`` narrows the lists, never the totals.

    ``perintah`` shows a list whole; ``catatan`` go below.
    """
    dipilih = [satu for satu in capaian.komponen if komponen in {None, satu.nomor}]
    daun = [(ini, ke) for satu in dipilih for ini in satu.indikator for ke in ini.periode]
    bagian = [_total(capaian, hari_ini)]
    if dipilih:
        bagian.append(_komponen(dipilih, sampai(capaian.per, hari_ini)))
    if komponen is not None:
        bagian += [_indikator(satu, capaian.per) for satu in dipilih]
    bagian += [*_lewat(daun, capaian.per, perintah), *_berikutnya(daun, capaian.per, perintah)]
    bawah = tuple(Sel(satu, "redup") for satu in catatan)
    return Lembar(kepala(capaian.rencana, capaian.per), (*bagian, *([Bagian(None, (), (), bawah)] if bawah else ())))


def _total(capaian: Capaian, hari_ini: date | None) -> Bagian:
    kolom = (Kolom(), Kolom(), Kolom(kanan=True), Kolom(lipat=True))
    angka = capaian.angka
    if angka is None:
        pesan = "Jumlah keseluruhan tidak ditampilkan karena ada bagian rencana yang perlu diperbaiki."
        return Bagian(None, kolom, (), (Sel(pesan, "peringatan"),))
    daun = [satu.angka for satu in capaian.indikator]
    kini = [satu.capaian_jatuh_tempo for satu in daun], angka.realisasi_jatuh_tempo, angka.target_jatuh_tempo
    setahun = [satu.capaian for satu in daun], angka.realisasi, angka.target
    baris = (
        (Sel(awal_besar(sampai(capaian.per, hari_ini))), *_rata(angka.capaian_jatuh_tempo, *kini)),
        (Sel("Setahun"), *_rata(angka.capaian, *setahun)),
    )
    return Bagian(None, kolom, baris)


def _rata(rasio: Fraction | None, daun: list[Fraction | None], realisasi: int, target: int) -> Baris:
    """Show a mean with its base: over how many indikator, and the units beside it."""
    banyak = sum(satu is not None for satu in daun)
    dasar = (
        f"(rata-rata {banyak} indikator) · {realisasi} dari {target}" if banyak else "belum ada yang tiba tenggatnya"
    )
    return Batang(rasio), Sel(persen(rasio), "tebal"), Sel(dasar)


def _komponen(komponen: list[KomponenDinilai], kata_sampai: str) -> Bagian:
    kolom = (
        Kolom("Komponen", lipat=True),
        Kolom(awal_besar(kata_sampai)),
        Kolom(kanan=True),
        Kolom(kanan=True),
        Kolom("Setahun", kanan=True),
        Kolom(kanan=True),
        Kolom("Lewat", kanan=True),
    )
    return Bagian(None, kolom, tuple(_baris_komponen(satu) for satu in komponen))


def _baris_komponen(satu: KomponenDinilai) -> Baris:
    angka = satu.angka
    return (
        Sel(f"{satu.nomor}. {satu.nama}"),
        *_rasio(angka.capaian_jatuh_tempo, angka.realisasi_jatuh_tempo, angka.target_jatuh_tempo),
        Sel(persen(angka.capaian)),
        Sel(f"{angka.realisasi}/{angka.target}", "redup"),
        _banyak_lewat(angka.terlambat),
    )


def _rasio(rasio: Fraction | None, realisasi: int, target: int) -> Baris:
    return Batang(rasio), Sel(persen(rasio), "tebal"), Sel(f"{realisasi}/{target}", "redup")


def _banyak_lewat(banyak: int) -> Sel:
    return Sel(str(banyak), "lewat") if banyak else Sel("–", "redup")


def _indikator(komponen: KomponenDinilai, per: date) -> Bagian:
    """List the indikator of one komponen, their periode below each."""
    kolom = (
        Kolom("Id"),
        Kolom("Indikator", lipat=True),
        Kolom(kanan=True),
        Kolom("Penanggung jawab, keadaan", lipat=True),
    )
    baris = list[Baris]()
    for satu in komponen.indikator:
        siapa = Sel(", ".join(satu.indikator.penanggung_jawab), "redup")
        baris.append((Sel(satu.indikator.id, "tebal"), Sel(satu.indikator.uraian, miring=True), Sel(""), siapa))
        for ke in satu.periode:
            banyak = Sel(f"{ke.realisasi}/{ke.target}")
            baris.append((Sel(""), Sel(nama_periode(ke.periode), "redup"), banyak, keadaan(ke, per)))
    return Bagian(Sel(f"{komponen.nomor}. {komponen.nama}", "judul"), kolom, tuple(baris))


def _lewat(daun: list[Daun], per: date, perintah: str) -> list[Bagian]:
    lewat = sorted(((satu, ke) for satu, ke in daun if ke.status == TERLAMBAT), key=_tenggat)
    if not lewat:
        return []
    tanpa = sum(belum_ada(ke) for _, ke in lewat)
    judul = f"Lewat tenggat, belum ada bukti: {len(lewat)} periode"
    if not tanpa:
        judul = f"Lewat tenggat, bukti belum lengkap: {len(lewat)} periode"
    elif tanpa < len(lewat):
        judul = f"Lewat tenggat: {len(lewat)} periode, {tanpa} di antaranya belum ada bukti"
    return [_daftar(Sel(judul, "lewat"), lewat, per, perintah)]


def _berikutnya(daun: list[Daun], per: date, perintah: str) -> list[Bagian]:
    depan = sorted(((satu, ke) for satu, ke in daun if not ke.terpenuhi and ke.periode.tenggat >= per), key=_tenggat)
    if not depan:
        return []
    hari = depan[0][1].periode.tenggat
    ini = [(satu, ke) for satu, ke in depan if ke.periode.tenggat == hari]
    judul = f"Berikutnya: {tulis(hari)} ({sisa((hari - per).days)}), {len(ini)} periode belum terpenuhi"
    return [_daftar(Sel(judul, "judul"), ini, per, perintah)]


def _tenggat(daun: Daun) -> date:
    return daun[1].periode.tenggat


def _daftar(judul: Sel, daun: list[Daun], per: date, perintah: str) -> Bagian:
    kolom = (Kolom(), Kolom(lipat=True))
    baris = tuple(baris for satu in daun[:_BANYAK] for baris in _butir(satu, per))
    lagi = len(daun) - _BANYAK
    return Bagian(
        judul, kolom, baris, (Sel(f"… dan {lagi} lainnya; selengkapnya: {perintah}", "redup"),) if lagi > 0 else ()
    )


def _butir(daun: Daun, per: date) -> Iterator[Baris]:
    """A periode and how far its tenggat is; below it what is missing and who answers for it."""
    satu, ke = daun
    jarak = sisa((ke.periode.tenggat - per).days)
    yield Sel(satu.indikator.id, "tebal"), Sel(f"{nama_periode(ke.periode)} · {jarak}")
    yield Sel(""), Sel(" · ".join([masih_kurang(ke), *satu.indikator.penanggung_jawab]), "redup")
