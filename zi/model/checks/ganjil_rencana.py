"""Oddities of a plan: nothing here stops a figure, and nothing is ever repaired."""

from collections.abc import Iterator

from zi.model.hari import tulis
from zi.model.jenis import baku
from zi.model.naskah import Letak, Simpul
from zi.model.rencana import Indikator, Komponen, Rencana
from zi.model.target import Target
from zi.model.temuan import Temuan
from zi.model.tim import anggota, contoh_nama, menjabat

_TINGKAT = ("aspek", "kegiatan", "indikator")


def periksa(rencana: Rencana) -> Iterator[Temuan]:
    """Give every peringatan and keterangan on the whole komponen of a plan."""
    utuh = [satu for satu in rencana.komponen if satu.utuh]
    for komponen in utuh:
        yield from _loncat(komponen.simpul, 0)
        yield from _tanpa_penanggung_jawab(komponen)
        yield from _sebelum_keputusan(komponen, rencana)
        for indikator in komponen.indikator:
            yield from _indikator(indikator, rencana.tahun)
        yield from _di_luar_tim(komponen.simpul, rencana)
    yield from _kata_jenis(rencana)
    if rencana.utuh:
        yield from _urutan("komponen", [(satu.nomor, satu.simpul.letak_anak("komponen")) for satu in utuh])


def _kata_jenis(rencana: Rencana) -> Iterator[Temuan]:
    """Name a word of an own kind that is another kind's already: it stays with the other."""
    for jenis, kata in (rencana.dasar.jenis if rencana.dasar else {}).items():
        for urut, satu in enumerate((jenis, *kata)):
            pemilik = rencana.kamus_jenis[baku(satu)]
            if pemilik != jenis and rencana.simpul:
                simpul = rencana.simpul.anak("jenis") or rencana.simpul
                letak = simpul.letak_anak(jenis, urut - 1) if urut else simpul.kunci[jenis]
                pesan = f"Kata “{satu}” sudah milik jenis “{pemilik}”, jadi tidak dibaca sebagai “{jenis}”."
                yield Temuan("ZI033", letak, pesan, "Pilih kata lain untuk jenis itu.")


def _loncat(simpul: Simpul, tingkat: int) -> Iterator[Temuan]:
    """Look for gaps in the decree's own numbers, level by level."""
    if tingkat == len(_TINGKAT):
        return
    anak = simpul.daftar(_TINGKAT[tingkat])
    bernomor = [nomor for satu in anak if (nomor := satu.anak("nomor"))]
    yield from _urutan(_TINGKAT[tingkat], [(int(str(satu.isi)), satu.letak) for satu in bernomor])
    for satu in anak:
        yield from _loncat(satu, tingkat + 1)


def _urutan(nama: str, bernomor: list[tuple[int, Letak]]) -> Iterator[Temuan]:
    sebelum = 0
    for nomor, letak in bernomor:
        if nomor > sebelum + 1:
            pesan = f"Nomor {nama} melompat dari {sebelum} ke {nomor}."
            if not sebelum:
                pesan = f"Nomor {nama} mulai dari {nomor}, bukan 1."
            yield Temuan("ZI027", letak, pesan, "Biarkan bila memang demikian bunyi keputusannya.")
        sebelum = nomor


def _daftar_id(indikator: list[Indikator]) -> str:
    nama = [satu.id for satu in indikator]
    return ", ".join(nama[:5]) + (f", dan {len(nama) - 5} lagi" if len(nama) > 5 else "")


def _tanpa_penanggung_jawab(komponen: Komponen) -> Iterator[Temuan]:
    tanpa = [satu for satu in komponen.indikator if not satu.penanggung_jawab]
    if tanpa:
        pesan = f"{len(tanpa)} indikator komponen {komponen.nomor} belum ada penanggung jawabnya: {_daftar_id(tanpa)}."
        saran = "Isi “penanggung_jawab” pada komponen, aspek, kegiatan, atau indikatornya."
        yield Temuan("ZI031", komponen.simpul.letak_anak("komponen"), pesan, saran)


def _sebelum_keputusan(komponen: Komponen, rencana: Rencana) -> Iterator[Temuan]:
    if rencana.dasar is None:
        return
    hari = rencana.dasar.tanggal
    awal = [satu for satu in komponen.indikator if any(periode.mulai < hari for periode in satu.periode)]
    if awal:
        pesan = f"{len(awal)} indikator mulai sebelum tanggal keputusan, {tulis(hari)}: {_daftar_id(awal)}."
        yield Temuan(
            "ZI028", awal[0].simpul.letak_anak("waktu"), pesan, "Biarkan bila memang demikian bunyi keputusannya."
        )


def _indikator(indikator: Indikator, tahun: int) -> Iterator[Temuan]:
    target = indikator.target
    if isinstance(target, Target) and not target.kata_cocok:
        pesan = f"Angka {target.jumlah} dan hurufnya, “{target.kata}”, berbeda; yang dihitung angkanya."
        saran = "Biarkan bila memang demikian bunyi keputusannya; betulkan bila salah ketik."
        yield Temuan("ZI025", indikator.simpul.letak_anak("target"), pesan, saran)
    if indikator.target_periode > 1:
        pesan = f"Satu periode meminta {indikator.target_periode} bukti ({indikator.waktu}, {indikator.teks_target})."
        saran = "Catat setiap bukti dalam foldernya sendiri."
        yield Temuan("ZI029", indikator.simpul.letak_anak("target"), pesan, saran)
    luar = [satu for satu in indikator.periode if satu.tenggat.year != tahun]
    if luar:
        hari = ", ".join(f"{satu.kode} sampai {tulis(satu.tenggat)}" for satu in luar)
        saran = f"Buktinya tetap diletakkan di evidence/{tahun}/{indikator.id}/."
        yield Temuan("ZI030", indikator.simpul.letak_anak("waktu"), f"Tenggat di luar tahun {tahun}: {hari}.", saran)


def _di_luar_tim(simpul: Simpul, rencana: Rencana) -> Iterator[Temuan]:
    """Look for names under ``penanggung_jawab`` that the team does not have, nor as a position, at every level."""
    nama = simpul.anak("penanggung_jawab")
    for satu in [nama] if nama and isinstance(nama.isi, str) else simpul.daftar("penanggung_jawab"):
        if not (rencana.dasar and menjabat(str(satu.isi), rencana.dasar.tim)):
            yield from nama_di_luar_tim(str(satu.isi), satu.letak, rencana)
    for tingkat in _TINGKAT:
        for anak in simpul.daftar(tingkat):
            yield from _di_luar_tim(anak, rencana)


def nama_di_luar_tim(nama: str, letak: Letak, rencana: Rencana) -> Iterator[Temuan]:
    """Name a person that the team of ``rencana.yaml`` does not have; silent while no team is given."""
    tim = rencana.dasar.tim if rencana.dasar else ()
    if tim and not anggota(nama, tim):
        contoh = contoh_nama([satu.nama for satu in tim])
        saran = f"Samakan ejaannya dengan salah satu nama di “tim” ({contoh}), atau tambahkan ke sana."
        yield Temuan("ZI032", letak, f"“{nama}” tidak ada dalam tim.", saran)
