"""A change of the evidence as a commit, built and sent beside the user's work.

Neither the working tree nor the index nor the branch that is checked out is touched: the tree is put
together in an index of its own. Making the objects is as hardened as reading; only what is done in the
user's name (to commit, to fetch, to push) has their set-up.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from zi.model.kiriman import CABANG
from zi.repo import galat, git, lfs
from zi.repo.git import GitGagal, Hasil
from zi.repo.revisi import awalan
from zi.repo.tindih import Perubahan

_IDENTITAS = (
    'git belum tahu nama Anda. Jalankan: git config --global user.name "Nama Anda", lalu '
    "git config --global user.email alamat@contoh.go.id"
)
_SENDIRI = ("core.splitIndex", "false")  # an index that is thrown away leaves nothing beside it


class Tersusun(NamedTuple):
    """A commit that no branch shows yet: its id, the id of its tree, and the LFS objects that it names."""

    commit: str
    pohon: str
    lfs: tuple[str, ...]


def ambil(akar: Path, remote: str, cabang: str) -> str | None:
    """Fetch the main branch and what waits; None when that worked, else what the server or the network said."""
    ref = [f"+refs/heads/{satu}:refs/remotes/{remote}/{satu}" for satu in (cabang, f"{CABANG}*")]
    argumen = ("fetch", "--quiet", "--no-tags", "--prune", "--", remote, *ref)
    hasil = git.dengan_milik_pengguna(akar, *argumen, boleh_bertanya=True)
    return galat.tanpa_sandi(hasil.galat) or f"kode {hasil.kode}" if hasil.kode else None


def ambil_isi(akar: Path, remote: str, rev: str, objek: Iterable[str]) -> None:
    """Fetch those contents of a commit that a partial clone left on the server; what fails is found when it is read.

    All at once; git itself would ask for one after the other.
    """
    if not git.tanya(akar, "config", "--get-regexp", r"^remote\..*\.promisor$").keluar:
        return
    semua = git.tanya(akar, "rev-list", "--no-walk", "--objects", "--missing=print", rev).teks.splitlines()
    if kurang := {satu[1:] for satu in semua if satu.startswith("?")} & set(objek):
        argumen = ("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--filter=blob:none", "--stdin")
        git.dengan_milik_pengguna(akar, *argumen, "--", remote, masukan=_baris(kurang), boleh_bertanya=True)


def periksa_identitas(akar: Path) -> None:
    """Raise GitGagal with what to do when git does not know in whose name to commit."""
    for siapa in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
        hasil = git.dengan_milik_pengguna(akar, "-c", "user.useConfigOnly=true", "var", siapa)
        if hasil.kode and any(kata in hasil.galat for kata in ("was given", "ident name", "disallowed")):
            raise GitGagal(_IDENTITAS, hasil.galat)
        _perlu(hasil)


def susun(akar: Path, dasar: str, perubahan: Perubahan, pesan: str, lewat_lfs: Iterable[str], ruang: Path) -> Tersusun:
    """Build the commit of a change on top of ``dasar``; ``lewat_lfs`` are paths whose content LFS keeps.

    ``ruang`` is a folder for the index. Raises GitGagal.
    """
    depan, indeks = awalan(akar), ruang / "indeks"
    penunjuk = {satu: lfs.penunjuk(akar, satu, perubahan.isi[satu]) for satu in lewat_lfs}
    _perlu(git.tanya(akar, "read-tree", dasar, setelan=[_SENDIRI], indeks=indeks))
    baris = [*_dipindah(akar, dasar, perubahan, depan), *_baru(akar, perubahan.isi, penunjuk, depan, ruang)]
    masukan = b"".join(satu + b"\0" for satu in baris)
    _perlu(git.tanya(akar, "update-index", "-z", "--index-info", masukan=masukan, setelan=[_SENDIRI], indeks=indeks))
    pohon = _perlu(git.tanya(akar, "write-tree", "--missing-ok", setelan=[_SENDIRI], indeks=indeks)).teks
    tanda = ["-S"] if git.dengan_milik_pengguna(akar, "config", "--bool", "commit.gpgsign").teks == "true" else []
    setelan = ("-c", "user.useConfigOnly=true", "-c", "i18n.commitEncoding=UTF-8")
    argumen = (*setelan, "commit-tree", *tanda, "-p", dasar, "-F", "-", pohon)
    commit = _perlu(git.dengan_milik_pengguna(akar, *argumen, masukan=pesan.encode())).teks
    return Tersusun(commit, pohon, tuple(map(lfs.oid, penunjuk.values())))


def _baru(
    akar: Path, isi: Mapping[str, Path], penunjuk: Mapping[str, bytes], depan: str, ruang: Path
) -> Iterator[bytes]:
    """Store the content of new files, byte for byte, and give their lines for the index."""
    sumber = dict(isi)
    for nomor, (jalur, data) in enumerate(penunjuk.items()):
        sumber[jalur] = ruang / f"penunjuk-{nomor}"
        sumber[jalur].write_bytes(data)
    daftar = b"".join(_kutip(satu) + b"\n" for satu in sumber.values())
    objek = _perlu(git.tanya(akar, "hash-object", "-w", "--no-filters", "--stdin-paths", masukan=daftar))
    for jalur, satu in zip(sumber, objek.teks.splitlines(), strict=True):
        yield f"100644 {satu}\t".encode() + os.fsencode(depan + jalur)


def _kutip(path: Path) -> bytes:
    """Write a path as git reads one on a line of its own, whatever characters the folders above have."""
    isi = os.fsencode(path).replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n")
    return b'"' + isi + b'"'


def _dipindah(akar: Path, dasar: str, perubahan: Perubahan, depan: str) -> Iterator[bytes]:
    """Give the lines for the index that take each file of a folder from its old place to its new one."""
    if perubahan.pindah is None:
        return
    lama, baru = (os.fsencode(depan + satu) for satu in perubahan.pindah)
    data = git.baca(akar, "ls-tree", "-r", "-z", "--full-tree", dasar, "--", os.fsdecode(lama) + "/")
    for satu in data.split(b"\0")[:-1]:
        kepala, _, jalur = satu.partition(b"\t")
        mode, _, objek = kepala.split(b" ")
        yield b"%s %s\t%s" % (mode, objek, baru + jalur.removeprefix(lama))
        yield b"0 %s\t%s" % (b"0" * len(objek), jalur)


def dorong(akar: Path, remote: str, rev: str, cabang: str, opsi: Iterable[str]) -> Hasil:
    """Send a commit to a branch on the server with the user's own set-up; ``opsi`` are push options.

    What is known here of that branch follows, also where the remote fetches other branches alone.
    """
    pilihan = [f"--push-option={satu}" for satu in opsi]
    tujuan = f"{rev}:refs/heads/{cabang}"
    hasil = git.dengan_milik_pengguna(akar, "push", "--porcelain", *pilihan, "--", remote, tujuan, boleh_bertanya=True)
    if hasil.kode == 0:
        git.dengan_milik_pengguna(akar, "update-ref", f"refs/remotes/{remote}/{cabang}", rev)
    return hasil


def _baris(isi: Iterable[str]) -> bytes:
    return "".join(f"{satu}\n" for satu in isi).encode()


def _perlu(hasil: Hasil) -> Hasil:
    if hasil.kode:
        raise GitGagal(f"git tidak dapat menyusun kiriman: {galat.sebab(hasil.galat)}.", hasil.galat)
    return hasil
