"""Which entry of a register each row of a working sheet is of, so that rows may be moved and sorted.

A row is known by its id, or by its words where it has lost that. What the sheet said when it was written leads from
it to the entry: a recommendation keeps its id, a kendala is known by its indikator and its words. What is not known
is new.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zi.model.bentuk.monev import Rekomendasi
from zi.model.monev import Catatan, nama_rekomendasi
from zi.model.monev.lembar import (
    KENDALA,
    LANJUTAN,
    RAPAT,
    REKOMENDASI,
    Baris,
    Dulu,
    IsiLembar,
    Salah,
    baku,
    nilai,
    sel,
)
from zi.model.monev.sejajar import Kata, sejajar, susulan
from zi.model.monev.ubah import Jalan, Urutan, kata
from zi.model.rencana import Rencana

TETAP = {"rapat": "rapat", "tahun": "rencana", "satker": "kantor"}  # what must be the same, and what else it is of


class Pasangan(NamedTuple):
    """A row, what it said when the sheet was written, and the entry of a register that it is of.

    ``lama`` is None for a new entry, which ``id_baru`` then begins, and for one that is no longer in the register.
    """

    tabel: str
    baris: Baris
    di: Urutan
    nama: str
    jalan: Jalan
    lama: object | None
    dulu: Dulu
    id_baru: str = ""


class Terpasang(NamedTuple):
    """Rows with their entries; what is wrong with some, and what the sheet leaves out."""

    pasangan: list[Pasangan]
    salah: list[Salah]
    catatan: list[Salah]


def pasangkan(isi: IsiLembar, catatan: Catatan, semua: Sequence[Catatan], rencana: Rencana) -> Terpasang:
    """Find the entry of every row; ``semua`` are all registers that there are."""
    hasil = Terpasang([], [], [])
    _rapat(isi, catatan, rencana, hasil)
    _kendala(isi, catatan, hasil)
    _rekomendasi(isi, catatan, hasil)
    _lanjutan(isi, catatan, semua, hasil)
    return hasil


def jati_diri(catatan: Catatan, rencana: Rencana) -> dict[str, str]:
    """Give what a sheet says of whose it is."""
    satker = rencana.dasar.satker if rencana.dasar else ""
    return {"rapat": f"TW{catatan.triwulan}", "tahun": str(catatan.tahun), "satker": str(sel(satker))}


def _rapat(isi: IsiLembar, catatan: Catatan, rencana: Rencana, hasil: Terpasang) -> None:
    """Take the meeting itself; refuse the sheet of another one, or of another office."""
    for baris in isi.tabel.get(RAPAT, ()):
        for kunci, ini in jati_diri(catatan, rencana).items():
            if baris[kunci].terbaca and baris[kunci].isi != ini:
                pesan = f"lembar kerja ini milik {TETAP[kunci]} lain (“{kata(baris[kunci].isi)}”), bukan “{kata(ini)}”"
                hasil.salah.append(Salah(baris[kunci].alamat, pesan))
        dulu = isi.asal.get((RAPAT, ""), {})
        hasil.pasangan.append(Pasangan(RAPAT, baris, catatan.urutan, "Rapat", ("rapat",), catatan.isi.rapat, dulu))


def _kendala(isi: IsiLembar, catatan: Catatan, hasil: Terpasang) -> None:
    """Pair rows with kendala; those that came into the register after the sheet was written are of new rows."""
    kini = [(satu.indikator or "", baku(sel(satu.uraian))) for satu in catatan.isi.kendala]
    dulu = isi.dulu(KENDALA)
    tempat = sejajar(_kata_semua(dulu), kini)
    baris = list(_beralamat(KENDALA, isi, _kata_semua(dulu), hasil.salah))
    baru = {nomor: _kata_baris(satu) for nomor, (kode, satu) in enumerate(baris) if kode not in dulu}
    tempat_baru = susulan(baru, {ke: satu for ke, satu in enumerate(kini) if ke not in tempat.values()})
    urut = len(kini)
    for nomor, (kode, satu) in enumerate(baris):
        ke = tempat.get(kode) if kode in dulu else tempat_baru.get(nomor)
        lama, asal = None if ke is None else catatan.isi.kendala[ke], dulu.get(kode, {})
        if lama or asal:
            nama = _nama(lama.indikator or "" if lama else asal.get("indikator", ""))
        else:
            nama, ke, urut = f"{_nama(kata(satu['indikator'].isi))} (baru)", urut, urut + 1
        hasil.pasangan.append(Pasangan(KENDALA, satu, catatan.urutan, nama, ("kendala", ke or 0), lama, asal))
    ada = {kode for kode, _ in baris}
    hilang = (kini[ke] for kode, ke in tempat.items() if kode not in ada)
    hasil.catatan.extend(Salah(KENDALA, _tidak_ada(f"{_nama(satu)} (“{kata(uraian)}”)")) for satu, uraian in hilang)


def _nama(id_indikator: str) -> str:
    return f"Kendala {id_indikator}" if id_indikator else "Kendala seluruh rencana"


def _tidak_ada(apa: str) -> str:
    return f"{apa} tidak ada di lembar kerja; tidak dihapus dari catatan"


def _rekomendasi(isi: IsiLembar, catatan: Catatan, hasil: Terpasang) -> None:
    """Pair rows with recommendations by id; one without is known by its words, or gets the next number."""
    lama = {ini.id: (ke, ini) for ke, ini in reversed(list(enumerate(catatan.isi.rekomendasi)))}
    dulu, dilihat, urut = isi.dulu(REKOMENDASI), set[str](), len(catatan.isi.rekomendasi)
    nomor = _nomor_baru(catatan, [*lama, *dulu, *(_id(satu) for satu in isi.tabel.get(REKOMENDASI, ()))])
    dikenal = _dikenal(dulu, {kode: ini for kode, (_, ini) in lama.items()})
    for kode, satu in _beralamat(REKOMENDASI, isi, dikenal, hasil.salah):
        ini, baru = kode or next(nomor), ""
        dilihat.add(ini)
        ke, entri = lama.get(ini, (0, None))
        if ini not in dikenal:
            baru, ke, urut = ini, urut, urut + 1
            hasil.salah.extend(_id_asing(satu, ini, catatan.triwulan))
        nama, jalan = f"Rekomendasi {kata(ini)}{' (baru)' if baru else ''}", ("rekomendasi", ke)
        hasil.pasangan.append(Pasangan(REKOMENDASI, satu, catatan.urutan, nama, jalan, entri, dulu.get(ini, {}), baru))
    hilang = (f"Rekomendasi {satu}" for satu in lama if satu in dulu and satu not in dilihat)
    hasil.catatan.extend(Salah(REKOMENDASI, _tidak_ada(satu)) for satu in hilang)


def _id_asing(satu: Baris, kode: str, triwulan: int) -> Iterator[Salah]:
    if not re.fullmatch(rf"TW{triwulan}-[1-9][0-9]{{0,3}}", kode):
        pesan = f"“{kata(kode)}” bukan id rapat ini; tulis TW{triwulan}- dan nomornya, atau kosongkan"
        yield Salah(satu["id"].alamat, pesan)


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
        nama_rekomendasi(milik, ini, catatan.tahun): (milik, ke, ini)
        for milik in semua
        if milik.urutan < catatan.urutan
        for ke, ini in enumerate(milik.isi.rekomendasi)
    }
    dulu = isi.dulu(LANJUTAN)
    dikenal = _dikenal(dulu, {kode: ini for kode, (_, _, ini) in lama.items()})
    for kode, satu in _beralamat(LANJUTAN, isi, dikenal, hasil.salah):
        if kode not in dikenal:
            pesan = f"“{kata(kode)}” bukan id rekomendasi rapat sebelumnya" if kode else "id rekomendasinya tidak ada"
            hasil.salah.append(Salah(satu["id"].alamat, pesan))
            continue
        milik, ke, ini = lama.get(kode, (catatan, 0, None))
        asal, jalan = dulu.get(kode, {}), ("rekomendasi", ke)
        hasil.pasangan.append(Pasangan(LANJUTAN, satu, milik.urutan, f"Rekomendasi {kode}", jalan, ini, asal))


def _dikenal(dulu: Mapping[str, Dulu], kini: Mapping[str, Rekomendasi]) -> dict[str, Kata]:
    """Give the words of all recommendations that a row may be of, by id: as the sheet knew them, else as they are."""
    sekarang = {kode: ("", baku(sel(nilai(ini, "uraian")))) for kode, ini in kini.items()}
    return {**sekarang, **_kata_semua(dulu)}


def _beralamat(
    tabel: str, isi: IsiLembar, dikenal: Mapping[str, Kata], salah: list[Salah]
) -> Iterator[tuple[str, Baris]]:
    """Give the rows that say something, each with its id; a row that only has one is there to be filled in."""
    semua = isi.tabel.get(tabel, ())
    bernama = {_id(satu) for satu in semua}
    menurut_kata = {satu: kode for kode, satu in dikenal.items() if kode not in bernama}
    semula, kini = _kata_semua(isi.dulu(tabel)), {_id(satu): _kata_baris(satu) for satu in semua}
    dilihat = set[str]()
    for satu in semua:
        kode = _id(satu) or menurut_kata.get(_kata_baris(satu), "")
        if kode not in dikenal and not any(sel_ini.isi for kunci, sel_ini in satu.items() if kunci != "id"):
            continue
        if kode and kode in dilihat:
            salah.append(Salah(satu["id"].alamat, f"{kata(kode)} sudah ada di baris lain; kosongkan salah satunya"))
            continue
        dilihat.add(kode)
        if lain := _tertukar(kode, semula, kini):
            pesan = f"baris ini semula {lain}, bukan {kode}; urutkan tabel seutuhnya, jangan kodenya saja"
            salah.append(Salah(satu["id"].alamat, pesan))
            continue
        yield kode, satu


def _tertukar(kode: str, semula: Mapping[str, Kata], kini: Mapping[str, Kata]) -> str | None:
    """Give the id whose words stand beside another one, and no longer beside itself: only ids or words were moved."""
    isi = kini.get(kode)
    if kode not in semula or isi in {None, semula[kode]}:
        return None
    return next((lain for lain, satu in semula.items() if satu == isi != kini.get(lain)), None)


def _id(baris: Baris) -> str:
    return baku(baris["id"].isi).upper()


def _kata_semua(dulu: Mapping[str, Dulu]) -> dict[str, Kata]:
    return {kode: (satu.get("indikator", ""), satu.get("uraian", "")) for kode, satu in dulu.items()}


def _kata_baris(baris: Baris) -> Kata:
    return (baku(baris["indikator"].isi) if "indikator" in baris else ""), baku(baris["uraian"].isi)
