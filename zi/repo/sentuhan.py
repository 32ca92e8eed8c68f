"""What a working tree has otherwise than a commit: the paths of plan/ and evidence/, and their contents now."""

import hashlib
import os
import stat
from pathlib import Path

from zi.repo import git
from zi.repo.berkas import BUKA
from zi.repo.revisi import Revisi, awalan
from zi.repo.sidik import SHA1, SHA256, objek_isi, sidik

_FOLDER = ("plan", "evidence")
_CAKUPAN = frozenset({"local", "worktree"})
_PANJANG_SHA256, _POTONGAN = 64, 1 << 20
_BUKAN = "bukan-berkas"  # stands for the content of what is no regular file


def sentuhan(akar: Path, dasar: Revisi, folder: tuple[str, ...] = _FOLDER) -> dict[str, str | None]:
    """Give every path in these folders that differs from a commit, with the id of its content now; None: it is gone.

    Two processes, and one that looks for programs which the repository would have started.
    """
    perintah = ("diff-index", "-z", "--no-renames", "--relative", "--ignore-submodules=dirty", dasar.rev, "--")
    bagian = git.baca(akar, *perintah, *folder, setelan=_tanpa_saringan(akar)).split(b"\0")
    hasil = dict[str, str | None]()
    for kepala, nama in zip(bagian[:-1:2], bagian[1::2], strict=True):
        *_, baru, status = kepala.decode().split(" ")
        jalur = os.fsdecode(nama)
        if status == "D":
            hasil[jalur] = None
        elif status == "T":  # no longer the same sort of thing, whatever its content is
            hasil[jalur] = _objek(akar / jalur, dasar.rev)
        else:
            hasil[jalur] = baru if baru.strip("0") else _kini(akar / jalur, dasar.objek.get(jalur), dasar.rev)
    for nama in git.baca(akar, "ls-files", "-o", "--exclude-standard", "-z", "--", *folder).split(b"\0")[:-1]:
        jalur = os.fsdecode(nama.rstrip(b"/"))
        hasil[jalur] = _objek(akar / jalur, dasar.rev)
    return {jalur: objek for jalur, objek in hasil.items() if objek != dasar.objek.get(jalur)}


def berkas_lain(akar: Path, dasar: Revisi) -> list[str]:
    """Give the tracked paths outside plan/ and evidence/ that differ from a commit, from the repository's root."""
    perintah = ("diff-index", "-z", "--no-renames", "--name-only", "--ignore-submodules=dirty", dasar.rev, "--")
    jalur = git.baca(akar, *perintah, setelan=_tanpa_saringan(akar)).split(b"\0")[:-1]
    kantor = tuple(f"{awalan(akar)}{satu}/" for satu in _FOLDER)
    return [satu for satu in map(os.fsdecode, jalur) if not satu.startswith(kantor)]


def objek_kini(dasar: Revisi, tersentuh: dict[str, str | None]) -> dict[str, str]:
    """Give the id of every file's content as the working tree has it."""
    kini = {jalur: objek for jalur, objek in tersentuh.items() if objek is not None}
    return {jalur: objek for jalur, objek in dasar.objek.items() if jalur not in tersentuh} | kini


def _tanpa_saringan(akar: Path) -> list[tuple[str, str]]:
    """Give settings that switch off the filters which the repository's own configuration names.

    git runs a filter to tell whether a file is as it was; those of the user's own set-up (LFS) stay.
    """
    data = git.tanya(akar, "config", "-z", "--show-scope", "--get-regexp", r"^filter\.").keluar
    bagian = os.fsdecode(data).split("\0")
    milik_repositori = (kunci for cakupan, kunci in zip(bagian[::2], bagian[1::2], strict=False) if cakupan in _CAKUPAN)
    nama = dict.fromkeys(kunci.partition("\n")[0].rpartition(".")[0] for kunci in milik_repositori)
    mati = {"clean": "", "smudge": "", "process": "", "required": "false"}
    return [(f"{satu}.{kunci}", isi) for satu in nama for kunci, isi in mati.items()]


def _kini(berkas: Path, dahulu: str | None, contoh: str) -> str:
    """Give the id of a file that git did not look into: the one it had, where git would make that of it again.

    So is a link to the same place, the file of an LFS pointer, and a text whose line ends a checkout changed.
    """
    cara = SHA256 if len(contoh) == _PANJANG_SHA256 else SHA1
    if berkas.is_symlink():
        tautan = objek_isi(os.fsencode(berkas.readlink()), cara)
        return tautan if tautan == dahulu else _BUKAN
    apa_adanya = _objek(berkas, contoh)
    if apa_adanya in {dahulu, _BUKAN}:
        return apa_adanya
    sama = (objek_isi(isi, cara) for isi in (sidik(berkas).penunjuk, berkas.read_bytes().replace(b"\r\n", b"\n")))
    return next((satu for satu in sama if satu == dahulu), apa_adanya)


def _objek(berkas: Path, contoh: str) -> str:
    """Give the id that git has for a file's bytes as they are; ``contoh`` is another id of the same repository."""
    try:
        with os.fdopen(os.open(berkas, BUKA), "rb") as isi:
            keadaan = os.fstat(isi.fileno())
            if not stat.S_ISREG(keadaan.st_mode):
                return _BUKAN
            kepala = f"blob {keadaan.st_size}\0".encode()
            hasil = hashlib.sha256(kepala) if len(contoh) == _PANJANG_SHA256 else hashlib.sha1(kepala)  # noqa: S324  # git's own naming, no secret
            while potongan := isi.read(_POTONGAN):
                hasil.update(potongan)
    except OSError:
        return _BUKAN
    return hasil.hexdigest()
