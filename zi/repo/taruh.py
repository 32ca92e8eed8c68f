"""A change of the evidence carried out in the working tree: whole or not at all, and nothing overwritten."""

import ctypes
import os
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from zi.model.gagal import Gagal
from zi.repo.panggung import tetapkan
from zi.repo.tindih import Perubahan

_TUKAR = {  # the system's own call that exchanges two names in one step, and its arguments round the two paths
    "linux": ("renameat2", (-100,), (-100,), (2,)),  # AT_FDCWD, RENAME_EXCHANGE
    "darwin": ("renamex_np", (), (), (2,)),  # RENAME_SWAP
}


class SudahAdaError(Gagal):
    """Something is in the way, or not what it was any more; the message is a sentence."""


def pasang(akar: Path, perubahan: Perubahan, panggung: Path) -> None:
    """Carry out a change below an office's root; ``panggung`` is where its files are staged.

    A new folder appears by one rename; files that are added to one by one exchange (where the system has
    none, one by one); a file is replaced by one rename. Raises SudahAdaError before anything is touched
    when something is in the way, OSError when the disk refuses.
    """
    menurut_folder = dict[str, dict[str, Path]]()
    for jalur, staged in perubahan.isi.items():
        folder, _, nama = jalur.rpartition("/")
        menurut_folder.setdefault(folder, {})[nama] = staged
    for folder in menurut_folder:
        _periksa_atas(akar, folder)
    for jalur, isi_lama in perubahan.lama.items():
        if (akar / jalur).read_bytes() != isi_lama:
            raise SudahAdaError(f"{jalur} baru saja diubah; tidak ada yang ditimpa. Ulangi.")
    if perubahan.pindah:
        _pindahkan(akar, *perubahan.pindah)
    for nomor, (folder, isi) in enumerate(menurut_folder.items()):
        ruang = panggung / f"pasang-{nomor}"
        ruang.mkdir()
        if folder == perubahan.baru:
            _buat(akar, folder, isi, ruang)
        else:
            _tambah(akar / folder, isi, [nama for nama in isi if f"{folder}/{nama}" in perubahan.lama], ruang)


def _periksa_atas(akar: Path, folder: str) -> None:
    """Refuse a folder that a link leads out of the office to."""
    bagian = folder.split("/")
    for panjang in range(1, len(bagian) + 1):
        atas = akar.joinpath(*bagian[:panjang])
        if atas.is_symlink() or (atas.exists() and not atas.is_dir()):
            raise SudahAdaError(f"“{'/'.join(bagian[:panjang])}” adalah tautan atau bukan folder; perbaiki: zi check")


def _buat(akar: Path, folder: str, isi: Mapping[str, Path], ruang: Path) -> None:
    """Make a record's folder, and those above it that are not there, appear by one rename."""
    bagian = folder.split("/")
    dalam = ruang / folder
    dalam.mkdir(parents=True)
    for nama, staged in isi.items():
        staged.rename(dalam / nama)
    for panjang in range(len(bagian), -1, -1):
        tetapkan(ruang.joinpath(*bagian[:panjang]))
    while True:
        _periksa_atas(akar, folder)
        ada = max(panjang for panjang in range(len(bagian)) if akar.joinpath(*bagian[:panjang]).is_dir())
        tujuan = akar.joinpath(*bagian[: ada + 1])
        try:
            ruang.joinpath(*bagian[: ada + 1]).rename(tujuan)
        except OSError as galat:
            if not tujuan.exists():
                raise
            if ada + 1 == len(bagian):
                raise SudahAdaError(f"Bukti {folder} baru saja dibuat; tidak ada yang ditimpa.") from galat
        else:  # where another record has just made a folder above it, this one goes into that
            tetapkan(tujuan.parent)
            return


def _tambah(folder: Path, isi: Mapping[str, Path], ganti: Collection[str], ruang: Path) -> None:
    """Put files into a record's folder, those in ``ganti`` in the place of others.

    Several come in by exchanging the folder for one that has them all, one alone by its name.
    """
    baru = [nama for nama in isi if nama not in ganti]
    _periksa_bebas(folder, baru)
    if len(isi) > 1 and _boleh_ditukar(folder) and _kembaran(folder, isi, ruang) and _tukar(ruang, folder):
        _susulkan(ruang, folder, baru, ganti)
        ruang.chmod(0o700)  # so that it can be taken away without a change to what its names lead to
    else:
        ruang.chmod(0o700)
        for nama, staged in isi.items():
            if nama in ganti:
                staged.replace(folder / nama)
            else:
                _sambung(staged, folder / nama)
    tetapkan(folder)


def _periksa_bebas(folder: Path, nama: Collection[str]) -> None:
    for satu in nama:
        if os.path.lexists(folder / satu):
            raise SudahAdaError(f"“{satu}” sudah ada di {folder.name}; tidak ada yang ditimpa. Ulangi.")


def _boleh_ditukar(folder: Path) -> bool:
    """Tell whether nobody known stands in a folder: whoever does would be left in the one that goes."""
    return not Path.cwd().is_relative_to(folder)


def _kembaran(folder: Path, isi: Mapping[str, Path], ruang: Path) -> bool:
    """Make a twin of a folder with the new files in it; False where it holds more than files that can be linked."""
    try:
        for satu in folder.iterdir():
            if satu.name not in isi:
                os.link(satu, ruang / satu.name, follow_symlinks=False)
        for nama, staged in isi.items():
            os.link(staged, ruang / nama)
    except OSError:
        return False
    ruang.chmod(folder.stat().st_mode)
    tetapkan(ruang)
    return True


def _susulkan(lama: Path, folder: Path, baru: Collection[str], ganti: Collection[str]) -> None:
    """Let what came into a folder while its twin was made follow it; one of a name in ``baru`` undoes the exchange."""
    try:
        _periksa_bebas(lama, baru)
    except SudahAdaError:
        _tukar(lama, folder)
        raise
    for satu in lama.iterdir():
        tujuan = folder / satu.name
        if satu.name not in ganti and not (os.path.lexists(tujuan) and os.path.samestat(satu.lstat(), tujuan.lstat())):
            satu.replace(tujuan)


def _tukar(satu: Path, lain: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    nama, depan, tengah, akhir = _TUKAR.get(sys.platform, ("", (), (), ()))
    panggilan = getattr(ctypes.CDLL(None), nama, None) if nama else None
    return panggilan is not None and panggilan(*depan, os.fsencode(satu), *tengah, os.fsencode(lain), *akhir) == 0


def _sambung(staged: Path, tujuan: Path) -> None:
    """Give a staged file its name, never in place of another."""
    try:
        os.link(staged, tujuan)
    except FileExistsError as galat:
        raise SudahAdaError(f"“{tujuan.name}” baru saja dibuat; tidak ada yang ditimpa. Ulangi.") from galat
    except OSError:  # a disk without links
        staged.rename(tujuan)


def _pindahkan(akar: Path, lama: str, baru: str) -> None:
    """Move a record's folder, and remove the folders above it that this leaves empty."""
    _periksa_atas(akar, lama)
    _periksa_atas(akar, baru.rpartition("/")[0])
    tujuan = akar / baru
    if os.path.lexists(tujuan):
        raise SudahAdaError(f"“{baru}” sudah ada; tidak ada yang dipindahkan.")
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    (akar / lama).rename(tujuan)
    for satu in (tujuan.parent, (akar / lama).parent):
        tetapkan(satu)
    with suppress(OSError):
        for atas in (akar / lama).parents[:2]:
            atas.rmdir()
