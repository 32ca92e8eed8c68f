"""Content that more than one counting record holds, told by ids; only what occurs twice is looked into."""

from collections.abc import Iterator, Mapping

from zi.model.bentuk import BentukBukti
from zi.model.bukti import NAMA_BUKTI
from zi.model.isi import Isi
from zi.model.kejadian import Naskah
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.repo.pohon_objek import KOSONG
from zi.repo.sidik import Sidik
from zi.repo.terhitung import Penilai

_ARSIP = b"arsip"  # a bukti.yaml without this word names no paper that is kept elsewhere


def isi_sama(
    riwayat: Riwayat, rencana: Mapping[int, Rencana], penilai: Penilai, naskah: Naskah, lfs: Mapping[str, Sidik]
) -> list[dict[str, str]]:
    """Give for each content that two or more counting records hold their folders, each with the file's name.

    A paper that is kept elsewhere, and a file of LFS, are the content with that SHA-256.
    """
    tempat = dict[str, dict[str, str]]()
    for rekam in riwayat.rekam.values():
        for kunci, nama in _isi(rekam.isi, penilai, naskah, lfs):
            tempat.setdefault(kunci, {}).setdefault(rekam.folder, nama)
    ganda = {kunci: isi for kunci, isi in tempat.items() if len(isi) > 1}
    dihitung = _dihitung(riwayat, rencana, penilai, {folder for isi in ganda.values() for folder in isi})
    sisa = [{folder: nama for folder, nama in isi.items() if folder in dihitung} for isi in ganda.values()]
    return [isi for isi in sisa if len(isi) > 1]


def _isi(isi: Isi, penilai: Penilai, naskah: Naskah, lfs: Mapping[str, Sidik]) -> Iterator[tuple[str, str]]:
    for nama, objek in isi.items():
        if nama != NAMA_BUKTI and "/" not in nama and objek not in KOSONG and " " not in objek:
            yield (f"sha256:{lfs[objek].sha256}" if objek in lfs else objek), nama
    objek = isi.get(NAMA_BUKTI, "")
    if _ARSIP in penilai.gudang.get(objek, b""):
        for satu in (naskah(objek) or BentukBukti()).arsip:
            yield f"sha256:{satu.sha256}", f"arsip {satu.jenis}"


def _dihitung(riwayat: Riwayat, rencana: Mapping[int, Rencana], penilai: Penilai, calon: set[str]) -> frozenset[str]:
    """Give those of some records that count, each under the plan of its year as it is now."""
    hasil = frozenset[str]()
    for tahun, milik in rencana.items():
        keadaan = {folder: riwayat.rekam[folder].isi for folder in sorted(calon) if folder.split("/")[1] == str(tahun)}
        hasil |= penilai.dihitung(milik, keadaan)
    return hasil
