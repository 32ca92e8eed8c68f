"""Files that lie here untracked, and come in from the server with the very same content.

It is how every record comes back that was made here, sent, and accepted. git would refuse to put its own
copy over them, although nothing would change.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from zi.repo import git
from zi.repo.sidik import SHA1, SHA256, objek_isi, sidik


def akui(akar: Path, rev: str) -> list[str]:
    """Let git know such files before the branch moves to ``rev``; give their paths, from the repository's root.

    Only names that a line can hold; a file that differs by one byte is left alone. One that Git LFS keeps is
    the same as its pointer, where git here would make that pointer of it.
    """
    pohon = puncak(akar)
    baru = {nama: objek for objek, nama in _baru(pohon, rev) if "\n" not in nama and _biasa(pohon / nama)}
    if not baru:
        return []
    daftar = "".join(f"{satu}\n" for satu in baru).encode("utf-8", "surrogateescape")
    objek = git.baca(pohon, "hash-object", "--no-filters", "--stdin-paths", masukan=daftar).decode().splitlines()
    sama = [nama for nama, satu in zip(baru, objek, strict=True) if satu == baru[nama]]
    sama += _lewat_lfs(pohon, {nama: satu for nama, satu in baru.items() if nama not in sama})
    return sama if _indeks(pohon, "--add", sama) else []


def _lewat_lfs(pohon: Path, lain: Mapping[str, str]) -> list[str]:
    """Give those files whose pointers come in; the filter of LFS runs for no other."""
    nama = [satu for satu, objek in lain.items() if objek == _objek_penunjuk(pohon / satu, objek)]
    if not nama:
        return []
    daftar = "".join(f"{satu}\n" for satu in nama).encode("utf-8", "surrogateescape")
    jadi = git.dengan_milik_pengguna(pohon, "hash-object", "--stdin-paths", masukan=daftar).teks.splitlines()
    return [satu for satu, objek in zip(nama, jadi, strict=False) if objek == lain[satu]]


def _objek_penunjuk(berkas: Path, seperti: str) -> str:
    return objek_isi(sidik(berkas).penunjuk, SHA1 if len(seperti) == 40 else SHA256)


def lepaskan(akar: Path, nama: list[str]) -> None:
    """Take the same files back out of git's knowledge; they stay where they are."""
    _indeks(puncak(akar), "--force-remove", nama)


def puncak(akar: Path) -> Path:
    """Give the root of the repository."""
    return Path(git.baca(akar, "rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n"))


def _baru(pohon: Path, rev: str) -> Iterator[tuple[str, str]]:
    """Give id and path of every file that ``rev`` has and the checked-out commit has not."""
    data = git.baca(pohon, "diff-tree", "-r", "-z", "--no-renames", "--diff-filter=A", "HEAD", rev)
    bagian = data.decode("utf-8", "surrogateescape").split("\0")[:-1]
    for kepala, nama in zip(bagian[::2], bagian[1::2], strict=True):
        yield kepala.split(" ")[3], nama


def _biasa(berkas: Path) -> bool:
    return berkas.is_file() and not berkas.is_symlink()


def _indeks(pohon: Path, perbuatan: str, nama: list[str]) -> bool:
    masukan = "".join(f"{satu}\0" for satu in nama).encode("utf-8", "surrogateescape")
    return git.dengan_milik_pengguna(pohon, "update-index", perbuatan, "-z", "--stdin", masukan=masukan).kode == 0
