"""A change of the evidence put together and judged, before anything is touched."""

from collections.abc import Collection, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from zi.cli.catat.isian import Isian
from zi.cli.catat.meja import Meja
from zi.cli.catat.pilihan import Pilihan
from zi.cli.catat.timbang import Timbangan
from zi.model.akibat import Akibat, akibat
from zi.model.bukti import NAMA_BUKTI, Bukti
from zi.model.capaian import Capaian, hitung
from zi.model.gagal import SalahPakai
from zi.model.penamaan import Diserahkan, beri_nama
from zi.model.slug import slug
from zi.model.teks import tak_terlihat
from zi.repo import lfs, loader, sidik, tulis_naskah
from zi.repo.loader import TahunKantor
from zi.repo.panggung import salin, tulis
from zi.repo.tindih import Perubahan, Tindihan

SKEMA = "docs/skema/bukti.json"


class Susunan(NamedTuple):
    """A change and what it comes to.

    ``nama`` are the new files of the record by the name that they came with; ``sesudah`` is the office as the
    change would leave it.
    """

    folder: str
    perubahan: Perubahan
    nama: Mapping[str, str]
    lfs: tuple[str, ...]
    bukti: Bukti
    akibat: tuple[Akibat, ...]
    sesudah: Capaian


def rekaman(meja: Meja, isian: Isian, hasil: Timbangan, p: Pilihan) -> Susunan:
    """Stage a new record, or what is added to one. Raises SalahPakai when it could not be in order."""
    folder, ada = _tempat(meja, isian)
    diserahkan = [Diserahkan(satu.asal.name, satu.jenis) for satu in hasil.berkas]
    nama = beri_nama(diserahkan, isian.kantor.rencana.kamus_jenis, ada)
    panggung, lama = dict[str, Path](), dict[str, bytes]()
    for nomor, (satu, nama_baru) in enumerate(zip(hasil.berkas, nama, strict=True)):
        panggung[f"{folder}/{nama_baru}"] = meja.ruang / f"berkas-{nomor}"
        salin(satu.asal, panggung[f"{folder}/{nama_baru}"], hasil.sha256[satu.asal])
    lewat_lfs = [baru for satu, baru in zip(hasil.berkas, nama, strict=True) if satu.asal in hasil.lfs]
    lain = [_naskah(meja, isian, hasil, p, folder, ada), _atribut(meja, folder, lewat_lfs)]
    if isian.ganti:
        lain.append(pencabutan(meja, isian.ganti, isian.alasan, folder))
    for tambahan in lain:
        panggung |= tambahan.isi
        lama |= tambahan.lama
    asal = {baru: satu.nama for satu, baru in zip(diserahkan, nama, strict=True)}
    perubahan = Perubahan(panggung, baru=None if isian.ke else folder, lama=lama)
    lewat = [f"{folder}/{satu}" for satu in lewat_lfs]
    return nilai(meja, isian.kantor, perubahan, folder, asal, lewat, [isian.ganti.folder] if isian.ganti else [])


def _tempat(meja: Meja, isian: Isian) -> tuple[str, list[str]]:
    """Give the folder of the record, and the names that are in it already."""
    tahun = isian.kantor.rencana.tahun
    isi = {satu.jalur for satu in meja.sumber.jelajah(f"evidence/{tahun}")}
    if isian.ke:
        return isian.ke.folder, [satu.rpartition("/")[2] for satu in isi if satu.startswith(f"{isian.ke.folder}/")]
    folder = f"evidence/{tahun}/{isian.indikator.id}/{isian.kode}/{_nama_folder(isian)}"
    if isian.ganti:
        return next(satu for satu in _bernomor(folder) if satu not in isi), []
    if folder in isi:
        saran = f"Lengkapi dengan --ke {folder}, atau beri uraian lain."
        raise SalahPakai(f"Bukti {folder} sudah ada; tidak ada yang ditimpa. {saran}")
    return folder, []


def _atribut(meja: Meja, folder: str, lewat_lfs: Collection[str]) -> Perubahan:
    """Stage the attributes by which LFS keeps these files; those of earlier files stay."""
    if not lewat_lfs:
        return Perubahan({})
    jalur = f"{folder}/{lfs.ATRIBUT}"
    lama = meja.sumber.baca(jalur)
    return _panggung(meja, jalur, lfs.atribut(lewat_lfs, lama or b""), lama)


def folder_kerja(
    meja: Meja, kantor: TahunKantor, folder: str, berkas: Collection[Path], lewat_lfs: Collection[str]
) -> Susunan:
    """Stage a record as it lies in the working tree: its names are kept. LFS keeps those in ``lewat_lfs``."""
    panggung = dict[str, Path]()
    for nomor, satu in enumerate(berkas):
        panggung[f"{folder}/{satu.name}"] = meja.ruang / f"berkas-{nomor}"
        salin(satu, meja.ruang / f"berkas-{nomor}", sidik.sidik(satu).sha256)
    jalur = f"{folder}/{lfs.ATRIBUT}"
    atribut = panggung[jalur].read_bytes() if jalur in panggung else meja.sumber.baca(jalur) or b""
    if baru := [satu for satu in lewat_lfs if satu not in lfs.nama(atribut)]:
        panggung |= _panggung(meja, jalur, lfs.atribut(baru, atribut), None).isi
    asal = {satu.name: satu.name for satu in berkas}
    return nilai(meja, kantor, Perubahan(panggung), folder, asal, [f"{folder}/{satu}" for satu in lewat_lfs])


def _bernomor(folder: str) -> Iterator[str]:
    """Give a folder's name, then numbered ones: what takes the place of a record may be of the same day and words."""
    yield folder
    yield from (f"{folder}-{nomor}" for nomor in count(2))


def _nama_folder(isian: Isian) -> str:
    return "-".join(satu for satu in (isian.tanggal.isoformat(), slug(isian.uraian)) if satu)


def _naskah(meja: Meja, isian: Isian, hasil: Timbangan, p: Pilihan, folder: str, ada: Collection[str]) -> Perubahan:
    """Stage the bukti.yaml: of a new record always, of one that is added to only where it has none."""
    isi: dict[str, Any] = {
        "uraian": " ".join(isian.uraian.split()) if isian.ke is None else None,
        "nomor": p.nomor,
        "pelaksana": list(p.pelaksana),
        "tautan": list(hasil.tautan),
        "juga": list(p.juga),
        "arsip": list(hasil.arsip),
        "catatan": p.catatan,
    }
    terisi = {kunci: nilai_isi for kunci, nilai_isi in isi.items() if nilai_isi}
    for kunci, nilai_isi in terisi.items():
        if any(tak_terlihat(satu) is not None for satu in _teks(nilai_isi)):
            raise SalahPakai(f"--{kunci} memuat karakter yang tidak terlihat; ketik ulang.")
    if not terisi:
        return Perubahan({})
    if NAMA_BUKTI in ada:
        kunci_isi = ", ".join(terisi)
        raise SalahPakai(f"{folder}/{NAMA_BUKTI} sudah ada dan tidak diubah; tambahkan sendiri {kunci_isi} di sana.")
    jalur = f"{folder}/{NAMA_BUKTI}"
    data = tulis_naskah.bukti_baru(terisi, jalur, skema=(meja.akar / SKEMA).is_file())
    return _panggung(meja, jalur, data)


def _teks(nilai_isi: str | list[Any] | dict[str, str]) -> Iterator[str]:
    """Give every text in a value: also those of lists and of pairs."""
    if isinstance(nilai_isi, str):
        yield nilai_isi
        return
    for satu in nilai_isi.values() if isinstance(nilai_isi, dict) else nilai_isi:
        yield from _teks(satu)


def _panggung(meja: Meja, jalur: str, data: bytes, lama: bytes | None = None) -> Perubahan:
    """Stage one file; ``lama`` is what it takes the place of, if anything."""
    tujuan = meja.ruang / f"naskah-{sum(1 for _ in meja.ruang.iterdir())}"
    tulis(tujuan, data)
    return Perubahan({jalur: tujuan}, lama={} if lama is None else {jalur: lama})


def pencabutan(meja: Meja, bukti: Bukti, alasan: str, pengganti: str | None) -> Perubahan:
    """Stage the bukti.yaml of a record with its ``dicabut``. Raises SalahPakai when it is withdrawn already."""
    if bukti.isi.dicabut:
        raise SalahPakai(f"{bukti.folder} sudah dicabut: {bukti.isi.dicabut.alasan}")
    if tak_terlihat(alasan) is not None or not alasan.strip():
        raise SalahPakai("--alasan kosong atau memuat karakter yang tidak terlihat; tulis alasannya.")
    jalur = f"{bukti.folder}/{NAMA_BUKTI}"
    isi = {"tanggal": meja.hari_ini, "alasan": " ".join(alasan.split())} | (
        {"pengganti": pengganti} if pengganti else {}
    )
    lama = meja.sumber.baca(jalur)
    return _panggung(meja, jalur, tulis_naskah.dengan_dicabut(lama or b"", isi, jalur), lama)


def nilai(  # noqa: PLR0913, PLR0917  # the office, the change, and what is told of it
    meja: Meja,
    kantor: TahunKantor,
    perubahan: Perubahan,
    folder: str,
    nama: Mapping[str, str],
    lewat_lfs: Collection[str] = (),
    lain: Collection[str] = (),
) -> Susunan:
    """Judge a change of the record ``folder`` (and of ``lain``); every kesalahan that it makes is a SalahPakai."""
    tahun = kantor.rencana.tahun
    baru = loader.muat(Tindihan(meja.sumber, perubahan), tahun)
    salah = [satu for satu in baru.temuan if satu.kesalahan and satu not in kantor.temuan]
    if salah:
        raise SalahPakai("\n".join(f"{satu.pesan} {satu.saran}" for satu in salah))
    sebelum, sesudah = (hitung(satu.rencana, satu.bukti, meja.hari_ini) for satu in (kantor, baru))
    bukti = next(satu for satu in baru.bukti if satu.folder == folder)
    efek = akibat(sebelum, sesudah, {folder, *lain})
    efek.sort(key=lambda satu: (satu.id, satu.kode) != (bukti.id, bukti.kode))  # its own place first
    return Susunan(folder, perubahan, nama, tuple(lewat_lfs), bukti, tuple(efek), sesudah)
