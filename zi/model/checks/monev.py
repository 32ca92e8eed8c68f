"""What is odd in the register of a meeting, held against its plan and the evidence."""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

from zi.model.checks.tempat import MONEV
from zi.model.entri import BERKAS, FOLDER, Entri
from zi.model.hari import akhir_bulan, awal_triwulan, tulis
from zi.model.monev import Catatan
from zi.model.monev.lembar import rentang
from zi.model.naskah import Letak
from zi.model.rencana import Rencana
from zi.model.temuan import Temuan
from zi.model.tim import anggota, contoh_nama
from zi.model.usul import maksudnya, mirip

_PERIKSA_TAHUN = "Betulkan tanggalnya; periksa terutama tahunnya."
_TINGKAT = 4  # plan, tahun, monev, and then the file itself
_TERLAMA = timedelta(days=184)  # half a year after its triwulan a meeting is hardly about it any more


def berkas(entri: Iterable[Entri]) -> Iterator[Temuan]:
    """Name what lies in ``plan/<tahun>/monev/`` and is not read; links are told elsewhere."""
    for satu in entri:
        nama, letak = satu.bagian[-1], Letak(satu.jalur, 1, 1)
        if len(satu.bagian) != _TINGKAT or re.fullmatch(r"TW[1-4]\.yaml", nama):
            continue
        if satu.jenis == FOLDER:
            saran = f"Pindahkan keluar dari {MONEV}/; bukti rapat diletakkan di evidence/."
            yield Temuan("ZI017", Letak(satu.jalur), f"Folder “{nama}” tidak dibaca.", saran)
        elif satu.jenis == BERKAS and (cocok := re.fullmatch(r"TW([1-4])\.ya?ml(?:\.txt)?", nama, re.IGNORECASE)):
            pesan = f"“{nama}” tidak terbaca karena namanya bukan TW{cocok[1]}.yaml."
            saran = (
                f"Ganti namanya menjadi TW{cocok[1]}.yaml; bila berkas itu sudah ada, gabungkan isinya lebih dahulu."
            )
            yield Temuan("ZI016", letak, pesan, saran)
        elif satu.jenis == BERKAS:
            saran = f"Catatan rapat bernama TW1.yaml sampai TW4.yaml; pindahkan yang lain keluar dari {MONEV}/."
            yield Temuan("ZI017", letak, f"“{nama}” tidak dibaca.", saran)


def periksa(catatan: Catatan, rencana: Rencana, folder: Collection[str]) -> Iterator[Temuan]:
    """Give every finding of one register; ``folder`` are those of all records there are."""
    yield from _hari_rapat(catatan)
    yield from _kendala(catatan, rencana)
    yield from _id(catatan)
    yield from _penanggung_jawab(catatan, rencana)
    yield from _hari(catatan)
    yield from _bukti(catatan, folder)


def hari_wajar(hari: date, tahun: int, triwulan: int) -> str | None:
    """Say so when a meeting is held before its triwulan begins, or long after its end; else None."""
    mulai, akhir = awal_triwulan(tahun, triwulan), akhir_bulan(tahun, triwulan * 3)
    if mulai <= hari <= akhir + _TERLAMA:
        return None
    kapan = "sebelum triwulan itu mulai" if hari < mulai else "lebih dari setengah tahun sesudah triwulan itu"
    return f"Hari rapat TW{triwulan}, {tulis(hari)}, {kapan}."


def _hari_rapat(catatan: Catatan) -> Iterator[Temuan]:
    if pesan := hari_wajar(catatan.isi.rapat.tanggal, catatan.tahun, catatan.triwulan):
        letak = catatan.simpul.letak_anak("rapat", "tanggal")
        yield Temuan("ZI096", letak, pesan, "Betulkan bila salah tulis; biarkan bila memang demikian.")


def _kendala(catatan: Catatan, rencana: Rencana) -> Iterator[Temuan]:
    for urut, satu in enumerate(catatan.isi.kendala):
        id_indikator = satu.indikator
        if id_indikator and id_indikator not in rencana.menurut_id and not rencana.tidak_utuh(id_indikator):
            maksud = maksudnya(id_indikator, rencana.menurut_id)
            pesan = f"Indikator “{id_indikator}” tidak ada dalam rencana {catatan.tahun}.{maksud}"
            saran = "Betulkan id-nya, atau hapus kunci “indikator” bila kendalanya mengenai seluruh rencana."
            yield Temuan("ZI090", catatan.simpul.letak_anak("kendala", urut, "indikator"), pesan, saran)


def _id(catatan: Catatan) -> Iterator[Temuan]:
    pertama = dict[str, Letak]()
    bebas = _nomor_bebas(catatan)
    for urut, satu in enumerate(catatan.isi.rekomendasi):
        letak = catatan.simpul.letak_anak("rekomendasi", urut, "id")
        if not satu.id.startswith(f"TW{catatan.triwulan}-"):
            pesan = f"“{satu.id}” bukan nomor rekomendasi rapat TW{catatan.triwulan}."
            saran = f"Nomori {bebas}; yang melanjutkan rekomendasi rapat lain dicatat sebagai “selesai” di sana."
            yield Temuan("ZI091", letak, pesan, saran)
        elif satu.id in pertama:
            pesan = f"Rekomendasi {satu.id} sudah ada di baris {pertama[satu.id].baris}."
            yield Temuan("ZI092", letak, pesan, f"Beri nomor yang belum dipakai, misalnya {bebas}.")
        pertama.setdefault(satu.id, letak)


def _nomor_bebas(catatan: Catatan) -> str:
    depan = f"TW{catatan.triwulan}-"
    ada = [int(satu.id.removeprefix(depan)) for satu in catatan.isi.rekomendasi if satu.id.startswith(depan)]
    return f"{depan}{max(ada, default=0) + 1}"


def _penanggung_jawab(catatan: Catatan, rencana: Rencana) -> Iterator[Temuan]:
    """Name who is neither in the team, by name or position, nor answers for anything; silent where nobody is named."""
    tim = rencana.dasar.tim if rencana.dasar else ()
    jabatan = [satu.jabatan for satu in tim if satu.jabatan]
    daun = [nama for satu in rencana.indikator for nama in satu.penanggung_jawab]
    dikenal = list(dict.fromkeys([*(satu.nama for satu in tim), *jabatan, *daun]))
    kunci = {_baku(satu) for satu in dikenal}
    if not kunci or not rencana.utuh:
        return
    for urut, satu in enumerate(catatan.isi.rekomendasi):
        jalan = ("rekomendasi", urut, "penanggung_jawab")
        for nomor, nama in enumerate(satu.penanggung_jawab):
            if _baku(nama) not in kunci and not anggota(nama, tim):
                pesan = f"“{nama}” tidak ada dalam tim dan bukan penanggung jawab dalam rencana."
                contoh = contoh_nama(dikenal)
                saran = f"Samakan ejaannya dengan yang dikenal ({contoh}), atau tambahkan ke “tim” di rencana.yaml."
                letak = catatan.simpul.letak_anak(*jalan, nomor)
                yield Temuan("ZI093", letak, pesan + maksudnya(nama, dikenal), saran)


def _baku(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _hari(catatan: Catatan) -> Iterator[Temuan]:
    """Name days that cannot be meant: before the meeting, or years after the plan."""
    rapat = catatan.isi.rapat.tanggal
    for urut, satu in enumerate(catatan.isi.rekomendasi):
        for hari, apa, kunci in (
            (satu.tenggat, "Tenggat", ("tenggat",)),
            (satu.selesai.tanggal if satu.selesai else rapat, "Hari selesai", ("selesai", "tanggal")),
        ):
            if hari < rapat:
                pesan = f"{apa} rekomendasi {satu.id}, {tulis(hari)}, sebelum rapatnya, {tulis(rapat)}."
                letak = catatan.simpul.letak_anak("rekomendasi", urut, *kunci)
                yield Temuan("ZI095", letak, pesan, _PERIKSA_TAHUN)
            elif hari > rentang(catatan.tahun)[1]:
                pesan = f"{apa} rekomendasi {satu.id}, {tulis(hari)}, bertahun-tahun sesudah rencana {catatan.tahun}."
                letak = catatan.simpul.letak_anak("rekomendasi", urut, *kunci)
                yield Temuan("ZI095", letak, pesan, _PERIKSA_TAHUN)


def _bukti(catatan: Catatan, folder: Collection[str]) -> Iterator[Temuan]:
    for urut, satu in enumerate(catatan.isi.rekomendasi):
        for nomor, bukti in enumerate(satu.selesai.bukti if satu.selesai else ()):
            if bukti.rstrip("/") not in folder:
                dekat = mirip(bukti, folder)
                pesan = f"Bukti “{bukti}” tidak ada.{f' Maksudnya “{dekat}”?' if dekat else ''}"
                saran = (
                    "Tulis folder buktinya dari evidence/, misalnya evidence/2026/1.3.1.2/TW2/2026-07-03-rapat-monev."
                )
                letak = catatan.simpul.letak_anak("rekomendasi", urut, "selesai", "bukti", nomor)
                yield Temuan("ZI094", letak, pesan, saran)
