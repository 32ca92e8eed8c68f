"""The way of a record: filled in, weighed, put together and judged, handed over."""

import shlex
from collections.abc import Iterator
from pathlib import Path

from zi.cli.catat import tanya
from zi.cli.catat.isian import Isian, lengkapi
from zi.cli.catat.kirim_folder import folder_bukti, kirim_folder
from zi.cli.catat.kiriman import Ucapan
from zi.cli.catat.meja import Meja, siapkan
from zi.cli.catat.pilihan import Pilihan
from zi.cli.catat.serah import serahkan
from zi.cli.catat.susunan import Susunan, rekaman
from zi.cli.catat.timbang import Timbangan, timbang
from zi.model.capaian import BuktiDinilai, Capaian, hitung
from zi.model.checks import ganjil_bukti
from zi.model.gagal import SalahPakai
from zi.model.hari import tulis
from zi.model.jenis import kurang
from zi.model.juga import tempat_lain
from zi.model.penamaan import Diserahkan, jenis_diserahkan
from zi.output.kata import dokumen, nama_periode

_SUDAH_DIKATAKAN = frozenset({"ZI046", "ZI047", "ZI048", "ZI052"})  # told in words of this command


def rekam(folder: Path | None, p: Pilihan) -> None:
    """Make or complete a record, and hand it over."""
    _periksa(p)
    with siapkan(folder, kirim_langsung=p.kirim, coba=p.coba, ke=p.ke or (p.kata[0] if p.kata else None)) as meja:
        if meja.tujuan and len(p.kata) == 1 and (jalur := folder_bukti(meja, p.kata[0])):
            kirim_folder(meja, meja.tujuan, jalur, p)
            return
        isian = lengkapi(meja, p)
        hasil = timbang(meja, isian, p)
        if not (hasil.berkas or hasil.tautan or hasil.arsip):
            raise SalahPakai("Tidak ada lagi yang dimasukkan; tidak ada yang diubah.")
        capaian = hitung(isian.kantor.rencana, isian.kantor.bukti, meja.hari_ini)
        jenis = _jenis(isian, hasil)
        isian = _tawarkan_lengkapi(isian, capaian, jenis)
        p = _tawarkan_juga(isian, capaian, jenis, p)
        s = rekaman(meja, isian, hasil, p)
        saran = [*_saran(meja, isian, s), *_ganjil(meja, isian, s), *_saran_juga(isian, capaian, jenis, p)]
        serahkan(meja, s, _ucapan(isian), saran, coba=p.coba, data=p.data)


def _periksa(p: Pilihan) -> None:
    """Refuse options that would do nothing: what was typed is never passed over in silence."""
    if p.ke and p.ganti:
        raise SalahPakai("Pakai --ke atau --ganti, bukan keduanya.")
    if p.alasan and not p.ganti:
        raise SalahPakai("--alasan hanya untuk --ganti; keterangan lain ditulis dengan --catatan.")
    if (p.tempat or p.pemegang) and not p.arsip:
        raise SalahPakai("--tempat dan --pemegang hanya untuk dokumen --arsip, yang belum disebut.")


def _jenis(isian: Isian, hasil: Timbangan) -> frozenset[str]:
    """Give the kinds that are handed in."""
    kamus = isian.kantor.rencana.kamus_jenis
    berkas = (jenis_diserahkan(Diserahkan(satu.asal.name, satu.jenis), kamus) for satu in hasil.berkas)
    lain = (satu["jenis"] for satu in (*hasil.tautan, *hasil.arsip))
    return frozenset(satu for satu in (*berkas, *lain) if satu)


def _tawarkan_lengkapi(isian: Isian, capaian: Capaian, jenis: frozenset[str]) -> Isian:
    """Offer to add to an incomplete record of the same periode: evidence arrives in pieces, folders never add up."""
    if isian.ke or isian.ganti:
        return isian
    belum = _belum_lengkap(isian, capaian)
    if tanya.bisa():
        for satu in belum:
            tanya.kata(f"{satu.bukti.folder} belum lengkap: kurang {dokumen(satu.kurang)}.")
            if tanya.ya("Lengkapi bukti itu?", bawaan=True):
                lama = satu.bukti
                return isian._replace(ke=lama, tanggal=lama.tanggal, uraian=lama.uraian)
    elif kurang(isian.indikator.dokumen, jenis):
        for satu in belum:
            if not kurang(isian.indikator.dokumen, jenis | satu.bukti.jenis_ada):
                pesan = f"{satu.bukti.folder} masih kurang {dokumen(satu.kurang)}, dan berkas ini melengkapinya"
                raise SalahPakai(f"{pesan}; ulangi dengan --ke {satu.bukti.folder}")
    return isian


def _belum_lengkap(isian: Isian, capaian: Capaian) -> list[BuktiDinilai]:
    periode = (ke for satu in capaian.indikator if satu.indikator.id == isian.indikator.id for ke in satu.periode)
    semua = (satu for ke in periode if ke.periode.kode == isian.kode for satu in ke.bukti)
    return [satu for satu in semua if satu.alasan == "kurang" and satu.bukti.id == isian.indikator.id]


def _tempat_juga(isian: Isian, capaian: Capaian, jenis: frozenset[str], p: Pilihan) -> Iterator[tuple[str, str]]:
    """Give ``id/kode`` of where the same paper would do besides, and how it is called."""
    if isian.ke is None:
        for satu, ke in tempat_lain(capaian, isian.indikator.id, isian.tanggal, jenis):
            rujukan = f"{satu.id}/{ke.periode.kode}"
            if rujukan not in p.juga:
                yield rujukan, f"{satu.id} {nama_periode(ke.periode)}: {satu.uraian}"


def _tawarkan_juga(isian: Isian, capaian: Capaian, jenis: frozenset[str], p: Pilihan) -> Pilihan:
    if not tanya.bisa():
        return p
    calon = list(_tempat_juga(isian, capaian, jenis, p))
    terpilih = [
        rujukan for rujukan, nama in calon if tanya.ya(f"Apakah bukti ini juga membuktikan {nama}?", bawaan=False)
    ]
    return p._replace(juga=(*p.juga, *terpilih))


def _saran_juga(isian: Isian, capaian: Capaian, jenis: frozenset[str], p: Pilihan) -> Iterator[str]:
    if not tanya.bisa():
        for rujukan, nama in _tempat_juga(isian, capaian, jenis, p):
            yield f"Bila bukti ini juga membuktikan {nama}, sebut --juga {rujukan} (atau “juga” pada bukti.yaml)."


def _saran(meja: Meja, isian: Isian, s: Susunan) -> Iterator[str]:
    """Say what is worth knowing of the record: a day that has not come, papers that are still missing."""
    if isian.tanggal > meja.hari_ini:
        yield f"Tanggalnya, {tulis(isian.tanggal)}, belum tiba; bukti ini terhitung mulai hari itu."
    if kurang(isian.indikator.dokumen, s.bukti.jenis_ada):
        yield f"Lengkapi nanti dengan: zi record BERKAS --ke {shlex.quote(s.folder)}"


def _ganjil(meja: Meja, isian: Isian, s: Susunan) -> Iterator[str]:
    """Say what ``zi check`` would find odd in the record: a name outside the team, another year, a day too early."""
    folder = frozenset(satu.folder for satu in isian.kantor.bukti) | {s.folder}
    for satu in ganjil_bukti.periksa(s.bukti, isian.kantor.rencana, folder, meja.hari_ini):
        if satu.aturan not in _SUDAH_DIKATAKAN:
            yield f"{satu.pesan} {satu.saran}"


def _ucapan(isian: Isian) -> Ucapan:
    if isian.ke:
        return Ucapan("Dilengkapi", "dilengkapi", isian.uraian, "lengkap")
    if isian.ganti:
        alasan = f"Menggantikan {isian.ganti.folder}: {isian.alasan}"
        return Ucapan("Tersimpan, bukti lama dicabut", "diganti", isian.uraian, keterangan=(alasan,), baru=True)
    return Ucapan("Tersimpan", tentang=isian.uraian, baru=True)
