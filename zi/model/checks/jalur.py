"""Paths under evidence/: whether each names an indikator, a periode and a day that exist."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from zi.model.bukti import TINGKAT_BUKTI, belah_nama
from zi.model.entri import BERKAS, LAIN, TAUTAN, Entri
from zi.model.hari import baca_tanggal, tulis
from zi.model.naskah import Letak
from zi.model.rencana import Indikator, Rencana
from zi.model.temuan import Temuan

_BENTUK = "evidence/<tahun>/<id>/<kode>/<tanggal>-<uraian>/"
_BUKAN = {TAUTAN: "tautan simbolis", LAIN: "bukan berkas biasa"}


def periksa(entri: Iterable[Entri], rencana: Rencana, lain: Sequence[Rencana] = ()) -> Iterator[Temuan]:
    """Give every kesalahan of the paths under ``evidence/<tahun>/``; entries come before their contents.

    What lies under a folder that is wrong is not judged again. ``lain`` are the plans of other years,
    in which an id, or an id and kode, may exist.
    """
    menurut_id = rencana.menurut_id
    salah = set[str]()
    for satu in entri:
        if satu.jenis in _BUKAN:
            pesan = f"“{satu.bagian[-1]}” adalah {_BUKAN[satu.jenis]}; yang dihitung hanya berkas biasa."
            yield Temuan("ZI045", Letak(satu.jalur), pesan, "Ganti dengan berkas aslinya, atau hapus.")
        elif not _di_bawah(satu, salah) and len(satu.bagian) <= TINGKAT_BUKTI:
            for temuan in _satu(satu, menurut_id, rencana, lain):
                salah.add(satu.jalur)
                yield temuan


def _di_bawah(entri: Entri, salah: set[str]) -> bool:
    bagian = entri.bagian
    return any("/".join(bagian[:panjang]) in salah for panjang in range(3, len(bagian)))


def _satu(
    entri: Entri, menurut_id: dict[str, Indikator], rencana: Rencana, lain: Sequence[Rencana]
) -> Iterator[Temuan]:
    bagian = entri.bagian
    if entri.jenis == BERKAS:
        pesan = f"Berkas ini bukan bagian dari bukti mana pun; bukti adalah folder {_BENTUK}"
        yield Temuan("ZI044", Letak(entri.jalur, 1, 1), pesan, "Pindahkan ke dalam folder buktinya, atau hapus.")
    elif len(bagian) == 3:
        yield from _indikator(entri, menurut_id, rencana, lain)
    elif len(bagian) == 4 and bagian[2] in menurut_id:
        yield from _periode(entri, menurut_id[bagian[2]], lain)
    elif len(bagian) == TINGKAT_BUKTI and belah_nama(bagian[4]) is None:
        pesan = f"Nama folder bukti “{bagian[4]}” tidak diawali tanggal yang ada di kalender."
        if baca_tanggal(bagian[4][:10]):
            pesan = f"Pada nama folder bukti “{bagian[4]}”, sesudah tanggal harus ada tanda hubung dan uraian."
        saran = "Beri nama TAHUN-BULAN-HARI-uraian, misalnya 2026-07-03-rapat."
        yield Temuan("ZI043", Letak(entri.jalur), pesan, saran)


def _indikator(
    entri: Entri, menurut_id: dict[str, Indikator], rencana: Rencana, lain: Sequence[Rencana]
) -> Iterator[Temuan]:
    id_indikator = entri.bagian[2]
    if id_indikator in menurut_id or rencana.tidak_utuh(id_indikator):
        return
    saran = "Pindahkan bukti itu ke folder indikator yang benar."
    if tahun := _tahun_lain(lain, id_indikator, None):
        saran = f"Indikator itu ada dalam rencana {tahun}: evidence/{tahun}/{id_indikator}/"
    elif dekat := get_close_matches(id_indikator, menurut_id, n=1, cutoff=0.75):
        saran = f"Maksudnya {dekat[0]}?"
    pesan = f"Indikator “{id_indikator}” tidak ada dalam rencana {rencana.tahun}."
    yield Temuan("ZI041", Letak(entri.jalur), pesan, saran)


def _periode(entri: Entri, indikator: Indikator, lain: Sequence[Rencana]) -> Iterator[Temuan]:
    kode = entri.bagian[3]
    if indikator.periode_kode(kode):
        return
    ada = [satu.kode for satu in indikator.periode]
    saran = f"Periode indikator ini: {', '.join(ada) or 'tidak ada lagi'}."
    if kode.upper() in ada:
        saran = f"Kode ditulis dengan huruf besar: {kode.upper()}."
    elif belah_nama(kode) and ada:
        induk = entri.jalur.rpartition("/")[0]
        saran = f"Sisipkan folder kode di antaranya, misalnya {induk}/{ada[0]}/{kode}/. {saran}"
    elif tahun := _tahun_lain(lain, indikator.id, kode):
        saran += f" Rencana {tahun} mempunyainya: evidence/{tahun}/{indikator.id}/{kode}/"
    if indikator.dicabut:
        saran += (
            f" Indikator ini dicabut oleh keputusan {indikator.dicabut.oleh} sejak {tulis(indikator.dicabut.tanggal)}."
        )
    pesan = f"Periode “{kode}” tidak ada pada indikator {indikator.id}."
    yield Temuan("ZI042", Letak(entri.jalur), pesan, saran)


def _tahun_lain(lain: Sequence[Rencana], id_indikator: str, kode: str | None) -> int | None:
    """Give the year of another plan that has the indikator (and the kode, where one is asked for)."""
    for rencana in lain:
        indikator = rencana.menurut_id.get(id_indikator)
        if indikator and (kode is None or indikator.periode_kode(kode)):
            return rencana.tahun
    return None
