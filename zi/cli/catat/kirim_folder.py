"""A record that lies in the working tree, made by hand or by the plain form, sent as it is."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from zi.cli.catat import tanya
from zi.cli.catat.isian import Isian
from zi.cli.catat.kiriman import Ucapan
from zi.cli.catat.meja import Meja, Tujuan, dari_utama, jalur_bukti
from zi.cli.catat.pilihan import Pilihan
from zi.cli.catat.serah import serahkan
from zi.cli.catat.serahan import Serahan
from zi.cli.catat.susunan import folder_kerja
from zi.cli.catat.timbang import periksa_kata, timbang
from zi.model.bukti import NAMA_BUKTI, TINGKAT_BUKTI, belah_nama
from zi.model.entri import diabaikan
from zi.model.gagal import SalahPakai
from zi.repo import lfs, sidik
from zi.repo.berkas import PohonKerja
from zi.repo.loader import TahunKantor
from zi.repo.revisi import Revisi

_BERLAKU = ("kata", "tetap", "lfs", "kirim", "coba", "tahun", "data")  # what can be said of a folder that is sent


def folder_bukti(meja: Meja, kata: str) -> str | None:
    """Give the path of the record that a word names in the working tree, or None."""
    jalur = jalur_bukti(meja.akar, kata)
    bagian = jalur.split("/")
    sebagai_bukti = len(bagian) == TINGKAT_BUKTI and bagian[0] == "evidence" and belah_nama(bagian[-1])
    return jalur if sebagai_bukti and (meja.akar / jalur).is_dir() else None


def kirim_folder(meja: Meja, ke: Tujuan, folder: str, p: Pilihan) -> None:
    """Send what the server does not have of a record; names stay as they are."""
    if asing := [f"--{nama}" for nama, isi in p._asdict().items() if isi and nama not in _BERLAKU]:
        raise SalahPakai(
            f"{folder} dikirim sebagaimana adanya, tanpa {', '.join(asing)}; isi bukti.yaml di folder itu."
        )
    tahun = folder.split("/")[1]
    if not tahun.isdecimal() or int(tahun) not in meja.sumber.tahun():
        raise SalahPakai(f"Tidak ada rencana {tahun} di cabang utama server.")
    kantor = meja.muat(int(tahun))
    ada = _di_server(meja, ke, folder)
    berkas = _belum_ada(meja, folder, ada)
    if not berkas and ke.menunggu and not ke.terkirim:  # what an earlier run left, and could not send
        utama = dari_utama(meja, ke)
        kirim_folder(utama, utama.tujuan or ke, folder, p)
        return
    if not berkas:
        raise SalahPakai(f"Isi {folder} sudah ada di server; tidak ada yang perlu dikirim.")
    s = folder_kerja(meja, kantor, folder, berkas, _timbang(meja, kantor, folder, berkas, p))
    baru = not ada
    ucapan = Ucapan("Dikirim", "" if baru else "dilengkapi", s.bukti.uraian, "" if baru else "lengkap", baru=baru)
    serahkan(meja, s, ucapan, coba=p.coba, data=p.data)


def _di_server(meja: Meja, ke: Tujuan, folder: str) -> dict[str, str]:
    """Give the files of a record where the kiriman is built on: the id of each content by name."""
    depan = f"{folder}/"
    objek = Revisi(meja.akar, ke.dasar).objek
    return {satu.removeprefix(depan): objek[satu] for satu in objek if satu.startswith(depan)}


def _belum_ada(meja: Meja, folder: str, ada: Mapping[str, str]) -> list[Path]:
    """Give the files that are new; name those that are there with another content, which stay as they are there."""
    semua = sorted(satu for satu in (meja.akar / folder).iterdir() if not diabaikan(satu.name))
    if salah := [satu.name for satu in semua if satu.is_symlink() or not satu.is_file()]:
        raise SalahPakai(f"Di {folder} ada yang bukan berkas biasa: {', '.join(salah)}. Perbaiki: zi check")
    if beda := [satu.name for satu in semua if satu.name in ada and not _sama(satu, ada[satu.name])]:
        tanya.kata(f"Di server sudah ada berkas bernama sama dengan isi lain, yang dibiarkan: {', '.join(beda)}.")
    return [satu for satu in semua if satu.name not in ada] + _atribut(meja, folder)


def _sama(berkas: Path, objek: str) -> bool:
    """Tell whether a file is the content of an id, or the one that this content is a pointer to."""
    cara, ini = sidik.SHA1 if len(objek) == 40 else sidik.SHA256, sidik.sidik(berkas)
    return objek in {sidik.objek(berkas, ini.ukuran, cara), sidik.objek_isi(ini.penunjuk, cara)}


def _atribut(meja: Meja, folder: str) -> list[Path]:
    """Give the file that tells what LFS keeps, where it says more than on the server."""
    jalur = f"{folder}/{lfs.ATRIBUT}"
    sini, sana = (satu.baca(jalur) or b"" for satu in (PohonKerja(meja.akar), meja.sumber))
    if not lfs.milik_zi(sini, sana):
        raise SalahPakai(f"{jalur} bukan dari zi; pindahkan dahulu ke luar folder bukti itu.")
    return [meja.akar / jalur] if lfs.nama(sini) != lfs.nama(sana) else []


def _timbang(meja: Meja, kantor: TahunKantor, folder: str, berkas: Sequence[Path], p: Pilihan) -> list[str]:
    """Weigh the new files; give the names of those that LFS keeps: as the folder says, or the large ones."""
    _, _, id_indikator, kode, nama = folder.split("/")
    naskah = PohonKerja(meja.akar).baca(f"{folder}/{NAMA_BUKTI}") or b""
    periksa_kata(p._replace(catatan=naskah.decode("utf-8", "replace")), nama)
    ditandai = lfs.nama(PohonKerja(meja.akar).baca(f"{folder}/{lfs.ATRIBUT}") or b"")
    dinilai = [Serahan(satu) for satu in berkas if satu.name not in {NAMA_BUKTI, lfs.ATRIBUT}]
    lewat = [satu.asal.name for satu in dinilai if satu.asal.name in ditandai and satu.asal.stat().st_size]
    hari, indikator = belah_nama(nama), kantor.rencana.menurut_id.get(id_indikator)
    if hari is None or indikator is None:  # judged, and refused, where it is put together
        return lewat
    for lewat_lfs in (True, False):
        bagian = tuple(satu for satu in dinilai if (satu.asal.name in lewat) == lewat_lfs)
        isian = Isian(kantor, indikator, kode, hari[0], nama, bagian)
        hasil = timbang(meja, isian, p._replace(lfs=lewat_lfs or p.lfs), tanpa_tanya=True)
        lewat += [satu.name for satu in hasil.lfs if satu.name not in lewat]
    return lewat
