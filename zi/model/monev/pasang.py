"""Which entry of a register each row of a working sheet is of, so that rows may be moved and sorted.

A recommendation is known by its id, a kendala by its indikator and its words; what is not known is new.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zi.model.bentuk.monev import Kendala, Rekomendasi
from zi.model.monev import Catatan
from zi.model.monev.lembar import KENDALA, LANJUTAN, RAPAT, REKOMENDASI, Baris, IsiLembar, Salah, sel
from zi.model.monev.ubah import Jalan, Urutan, kata
from zi.model.rencana import Rencana
from zi.model.usul import maksudnya


class Pasangan(NamedTuple):
    """A row and the entry of a register that it is of, None for a new one, which ``kunci`` then begins."""

    tabel: str
    baris: Baris
    di: Urutan
    nama: str
    jalan: Jalan
    lama: object | None
    kunci: tuple[str, str, str] | None = None  # the key, the head of its column, its value


class Terpasang(NamedTuple):
    """Rows with their entries; what is wrong with some, and what the sheet leaves out."""

    pasangan: list[Pasangan]
    salah: list[Salah]
    catatan: list[Salah]


def pasangkan(isi: IsiLembar, catatan: Catatan, semua: Sequence[Catatan], rencana: Rencana) -> Terpasang:
    """Find the entry of every row; ``semua`` are all registers that there are."""
    hasil = Terpasang([], [], [])
    _rapat(isi, catatan, hasil)
    _kendala(isi, catatan, rencana, hasil)
    _rekomendasi(isi, catatan, hasil)
    _lanjutan(isi, catatan, semua, hasil)
    return hasil


def nama_lanjutan(milik: Catatan, rekomendasi: Rekomendasi, tahun: int) -> str:
    """Give what a recommendation of an earlier meeting is called in the plan of a year."""
    return rekomendasi.id if milik.tahun == tahun else f"{rekomendasi.id} ({milik.tahun})"


def _rapat(isi: IsiLembar, catatan: Catatan, hasil: Terpasang) -> None:
    """Take the meeting itself; refuse the sheet of another one."""
    for baris in isi.tabel.get(RAPAT, ()):
        for kunci, ini in (("rapat", f"TW{catatan.triwulan}"), ("tahun", str(catatan.tahun))):
            if baris[kunci].isi != ini:
                pesan = f"lembar ini milik rapat lain (“{kata(baris[kunci].isi)}”), bukan {ini}"
                hasil.salah.append(Salah(baris[kunci].alamat, pesan))
        hasil.pasangan.append(Pasangan(RAPAT, baris, catatan.urutan, "Rapat", ("rapat",), catatan.isi.rapat))


def _kendala(isi: IsiLembar, catatan: Catatan, rencana: Rencana, hasil: Terpasang) -> None:
    """Pair rows with kendala: of the same indikator those of the same words first, the others in their order."""
    sisa, baris = list(enumerate(catatan.isi.kendala)), isi.tabel.get(KENDALA, ())
    pasangan = dict[int, tuple[int, Kendala]]()
    for persis in (True, False):
        for nomor, satu in enumerate(baris):
            calon = [ini for ini in sisa if _cocok(ini[1], satu, persis=persis)]
            if nomor not in pasangan and calon:
                pasangan[nomor] = calon[0]
                sisa.remove(calon[0])
    urut = len(catatan.isi.kendala)
    for nomor, satu in enumerate(baris):
        if nomor in pasangan:
            ke, lama = pasangan[nomor]
            nama = _nama(lama.indikator or "")
            hasil.pasangan.append(Pasangan(KENDALA, satu, catatan.urutan, nama, ("kendala", ke), lama))
        else:
            hasil.pasangan.append(_kendala_baru(satu, catatan.urutan, urut, rencana, hasil.salah))
            urut += 1
    hilang = (f"{_nama(ini.indikator or '')} (“{kata(sel(ini.uraian))}”)" for _, ini in sisa)
    hasil.catatan.extend(Salah(KENDALA, _tidak_ada(satu)) for satu in hilang)


def _kendala_baru(satu: Baris, di: Urutan, urut: int, rencana: Rencana, salah: list[Salah]) -> Pasangan:
    id_indikator = str(satu["indikator"].isi)
    if id_indikator and id_indikator not in rencana.menurut_id:
        pesan = f"indikator “{kata(id_indikator)}” tidak ada dalam rencana {rencana.tahun}."
        salah.append(Salah(satu["indikator"].alamat, pesan + maksudnya(id_indikator, rencana.menurut_id)))
    kunci = ("indikator", "Id indikator", id_indikator) if id_indikator else None
    return Pasangan(KENDALA, satu, di, f"{_nama(id_indikator)} (baru)", ("kendala", urut), None, kunci)


def _cocok(lama: Kendala, baris: Baris, *, persis: bool) -> bool:
    sama = (lama.indikator or "") == baris["indikator"].isi
    return sama and (not persis or sel(lama.uraian) == baris["uraian"].isi)


def _nama(id_indikator: str) -> str:
    return f"Kendala {id_indikator}" if id_indikator else "Kendala seluruh rencana"


def _tidak_ada(apa: str) -> str:
    return f"{apa} tidak ada di lembar kerja; tidak dihapus dari catatan"


def _rekomendasi(isi: IsiLembar, catatan: Catatan, hasil: Terpasang) -> None:
    """Pair rows with recommendations by id; one without is known by its words, or gets the next number."""
    lama = {ini.id: (ke, ini) for ke, ini in reversed(list(enumerate(catatan.isi.rekomendasi)))}
    semua = isi.tabel.get(REKOMENDASI, ())
    baris = list(_beralamat(semua, lama, hasil.salah))
    nomor = _nomor_baru(catatan, [*lama, *(str(satu["id"].isi).upper() for satu in semua)])
    urut, dilihat = len(catatan.isi.rekomendasi), set[str]()
    for id_baris, satu in baris:
        ini = id_baris or next(nomor)
        dilihat.add(ini)
        if ini in lama:
            ke, entri = lama[ini]
            nama = f"Rekomendasi {ini}"
            hasil.pasangan.append(Pasangan(REKOMENDASI, satu, catatan.urutan, nama, ("rekomendasi", ke), entri))
            continue
        if not re.fullmatch(rf"TW{catatan.triwulan}-[1-9][0-9]{{0,3}}", ini):
            pesan = f"“{kata(ini)}” bukan id rapat ini; tulis TW{catatan.triwulan}- dan nomornya, atau kosongkan"
            hasil.salah.append(Salah(satu["id"].alamat, pesan))
        nama, jalan = f"Rekomendasi {ini} (baru)", ("rekomendasi", urut)
        hasil.pasangan.append(Pasangan(REKOMENDASI, satu, catatan.urutan, nama, jalan, None, ("id", "Id", ini)))
        urut += 1
    hilang = (f"Rekomendasi {satu}" for satu in lama if satu not in dilihat)
    hasil.catatan.extend(Salah(REKOMENDASI, _tidak_ada(satu)) for satu in hilang)


def _beralamat(
    baris: Sequence[Baris], lama: dict[str, tuple[int, Rekomendasi]], salah: list[Salah]
) -> Iterator[tuple[str, Baris]]:
    """Give the rows that say something, each with its id; a row that only has one is there to be filled in."""
    bernama = {str(satu["id"].isi).upper() for satu in baris}
    menurut_kata = {sel(ini.uraian): kode for kode, (_, ini) in lama.items() if kode not in bernama}
    dilihat = set[str]()
    for satu in baris:
        kode = str(satu["id"].isi).upper() or menurut_kata.get(satu["uraian"].isi, "")
        if kode not in lama and not any(sel_ini.isi for kunci, sel_ini in satu.items() if kunci != "id"):
            continue
        if kode and kode in dilihat:
            salah.append(Salah(satu["id"].alamat, f"id {kata(kode)} sudah ada di baris lain"))
            continue
        dilihat.add(kode)
        yield kode, satu


def _nomor_baru(catatan: Catatan, ada: Sequence[str]) -> Iterator[str]:
    """Give ids that are free, beginning behind the last one."""
    cocok = (re.fullmatch(rf"TW{catatan.triwulan}-([1-9][0-9]{{0,3}})", satu) for satu in ada)
    nomor = max((int(satu[1]) for satu in cocok if satu), default=0)
    while True:
        nomor += 1
        yield f"TW{catatan.triwulan}-{nomor}"


def _lanjutan(isi: IsiLembar, catatan: Catatan, semua: Sequence[Catatan], hasil: Terpasang) -> None:
    """Pair rows with recommendations of earlier meetings."""
    lama = {
        nama_lanjutan(milik, ini, catatan.tahun): (milik, ke, ini)
        for milik in semua
        if milik.urutan < catatan.urutan
        for ke, ini in enumerate(milik.isi.rekomendasi)
    }
    for satu in isi.tabel.get(LANJUTAN, ()):
        nama = str(satu["id"].isi)
        if nama not in lama:
            pesan = f"“{kata(nama)}” bukan id rekomendasi rapat sebelumnya" if nama else "id rekomendasinya tidak ada"
            hasil.salah.append(Salah(satu["id"].alamat, pesan))
            continue
        milik, ke, ini = lama[nama]
        jalan = ("rekomendasi", ke)
        hasil.pasangan.append(Pasangan(LANJUTAN, satu, milik.urutan, f"Rekomendasi {nama}", jalan, ini))
