"""Git LFS: large files of a record kept beside the history, their pointers in it.

Only the named file of the record's own folder is tracked, by a ``.gitattributes`` inside that folder,
so that a file that comes in through a web page is never turned into a pointer by surprise.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.sidik import Sidik, sidik

ATRIBUT = ".gitattributes"
_PENUNJUK = re.compile(rb"version https://git-lfs[^\n]*\n(?:[^\n]*\n)*?oid sha256:([0-9a-f]{64})\nsize ([0-9]+)\n")


def atribut(nama: Iterable[str], lama: bytes = b"") -> bytes:
    """Give the ``.gitattributes`` of a record for files with these names (``[a-z0-9.-]`` alone), after what it was."""
    depan = lama if lama.endswith(b"\n") or not lama else lama + b"\n"
    return depan + "".join(f"/{satu} filter=lfs diff=lfs merge=lfs -text\n" for satu in nama).encode()


def nama(isi_atribut: bytes) -> list[str]:
    """Give the names that such a file names, in its order."""
    return re.findall(r"^/(\S+) filter=lfs ", isi_atribut.decode("utf-8", "replace"), re.MULTILINE)


def milik_zi(isi_atribut: bytes, lama: bytes) -> bool:
    """Tell whether such a file says nothing, beside what it said before, but that LFS keeps some files."""
    isi, dulu = (satu.replace(b"\r\n", b"\n") for satu in (isi_atribut, lama))
    tambahan = isi.removeprefix(dulu)
    return isi.startswith(dulu) and atribut(nama(tambahan)) == tambahan


def penunjuk(akar: Path, jalur: str, berkas: Path) -> bytes:
    """Store a file's content with LFS and give its pointer; ``jalur`` is its path in the office.

    Raises GitGagal when LFS is missing or what it gives is no pointer to these bytes.
    """
    with berkas.open("rb") as isi:
        hasil = git.dengan_milik_pengguna(akar, "lfs", "clean", "--", jalur, masukan=isi)
    cocok = _PENUNJUK.match(hasil.keluar)
    if hasil.kode or cocok is None or cocok[1].decode() != sidik(berkas).sha256:
        raise GitGagal("Git LFS belum terpasang di komputer ini; pasang dahulu: git lfs install", hasil.galat)
    return hasil.keluar


def unggah(akar: Path, remote: str, oid: Iterable[str]) -> git.Hasil:
    """Send objects to the server; must come before the branch that names them."""
    return git.dengan_milik_pengguna(akar, "lfs", "push", "--object-id", "--", remote, *oid, boleh_bertanya=True)


def dirujuk(penunjuk_lfs: bytes) -> Sidik | None:
    """Give what a pointer stands for; None when it is no pointer."""
    cocok = _PENUNJUK.match(penunjuk_lfs)
    return Sidik(int(cocok[2]), cocok[1].decode()) if cocok else None


def oid(penunjuk_lfs: bytes) -> str:
    """Give the SHA-256 that a pointer names; empty when it is no pointer."""
    milik = dirujuk(penunjuk_lfs)
    return milik.sha256 if milik else ""


def gudang_lfs(akar: Path) -> Path:
    """Give the folder in which LFS keeps its objects in this copy."""
    tanya = git.baca(akar, "rev-parse", "--git-common-dir").rstrip(b"\n")
    folder_git = akar / os.fsdecode(tanya)
    lain = os.fsdecode(git.tanya(akar, "config", "--type=path", "--get", "lfs.storage").keluar.rstrip(b"\n"))
    return folder_git / (lain or "lfs") / "objects"


def tempat_objek(gudang: Path, sha256: str) -> Path:
    """Give the file in which LFS keeps an object, where it has it."""
    return gudang / sha256[:2] / sha256[2:4] / sha256
