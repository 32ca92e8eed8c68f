"""What this copy may not know yet: how old its last fetch is, and which kiriman wait to be accepted.

Three processes at most, however many branches there are (two more where the main branch follows none,
one more in a linked working tree); one where no branch waits.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from zi.model.kiriman import CABANG, Kiriman, folder_bukti
from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.remote import remote

_OBJEK = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


class Tertunda(NamedTuple):
    """The instant of the last fetch (seconds, as files have them; None when it cannot be told), and what waits."""

    diambil: float | None
    kiriman: tuple[Kiriman, ...]


class _Cabang(NamedTuple):
    """The tips of the main branch, and of every kiriman by its name: here, then on the server."""

    utama: tuple[str, ...]
    kiriman: Mapping[str, tuple[str | None, str | None]]


class _Commit(NamedTuple):
    """A commit that is not in the main branch: its parents, and the folders that it names."""

    induk: tuple[str, ...]
    folder: tuple[str, ...]


def periksa(akar: Path, cabang_utama: str) -> Tertunda:
    """Ask git; where it cannot answer (no repository, no git, no remote) nothing is known and nothing waits."""
    if not git.ada(akar):
        return Tertunda(None, ())
    try:
        ref, hulu = _ref(akar, cabang_utama)
        if hulu in {"", "."} and any(satu.startswith("refs/remotes/") for satu in ref):
            lain = remote(akar, cabang_utama)
            hulu = lain.nama if lain else ""
        cabang = _cabang(ref, cabang_utama, hulu)
        ada_remote = any(satu.startswith(f"refs/remotes/{hulu}/") for satu in ref)
        diambil = _diambil(akar, hulu, cabang_utama) if ada_remote else None
        return Tertunda(diambil, tuple(_menunggu(akar, cabang)))
    except GitGagal:
        return Tertunda(None, ())


def _ref(akar: Path, cabang_utama: str) -> tuple[dict[str, str], str]:
    """Give every branch that may matter with its commit, and the remote that the main branch follows (or nothing)."""
    pola = (f"refs/heads/{cabang_utama}", f"refs/heads/{CABANG}", "refs/remotes/")
    isi = git.baca(akar, "for-each-ref", "--format=%(refname)%00%(objectname)%00%(upstream:remotename)", *pola)
    baris = [satu.split("\0") for satu in isi.decode("utf-8", "surrogateescape").split("\n")[:-1]]
    hulu = {nama: remote_ for nama, _, remote_ in baris}.get(f"refs/heads/{cabang_utama}", "")
    return {nama: objek for nama, objek, _ in baris}, hulu


def _cabang(ref: Mapping[str, str], cabang_utama: str, hulu: str) -> _Cabang:
    sini, sana = "refs/heads/", f"refs/remotes/{hulu}/"
    utama = [ref[depan + cabang_utama] for depan in (sini, sana) if depan + cabang_utama in ref]
    nama = sorted(
        {satu.removeprefix(depan) for depan in (sini, sana) for satu in ref if satu.startswith(depan + CABANG)}
    )
    return _Cabang(tuple(utama), {satu: (ref.get(sini + satu), ref.get(sana + satu)) for satu in nama})


def _menunggu(akar: Path, cabang: _Cabang) -> Iterator[Kiriman]:
    """Give the kiriman that are in no main branch: neither their commits nor, squashed, what these hold."""
    if not cabang.utama or not cabang.kiriman:
        return
    baru = _baru(akar, cabang)
    sisa = [
        (Kiriman(nama, _folder(ujung, baru), terkirim=sana is not None), ujung)
        for nama, (sini, sana) in cabang.kiriman.items()
        if (ujung := [satu for satu in dict.fromkeys((sini, sana)) if satu in baru])
    ]
    tanya = {
        (rev, folder): None for kiriman, ujung in sisa for folder in kiriman.folder for rev in (*ujung, *cabang.utama)
    }
    pohon = _pohon(akar, list(tanya))
    for kiriman, ujung in sisa:
        if not all(any(_sama(pohon, satu, utama, kiriman.folder) for utama in cabang.utama) for satu in ujung):
            yield kiriman


def _baru(akar: Path, cabang: _Cabang) -> dict[str, _Commit]:
    """Give every commit of the kiriman that the main branch does not have."""
    ujung = [satu for pasangan in cabang.kiriman.values() for satu in pasangan if satu]
    masukan = "".join(f"{satu}\n" for satu in (*ujung, *(f"^{satu}" for satu in cabang.utama)))
    bentuk = "--format=%P%x00%(trailers:key=Bukti,valueonly,unfold,separator=%x00)"
    isi = git.baca(akar, "rev-list", "--stdin", "--encoding=UTF-8", bentuk, masukan=masukan.encode())
    baris = isi.decode("utf-8", "surrogateescape").split("\n")
    hasil = dict[str, _Commit]()
    for kepala, badan in zip(baris[::2], baris[1::2], strict=False):
        induk, *nilai = badan.split("\0")
        folder = tuple(sah for satu in nilai if (sah := folder_bukti(satu)))
        hasil[kepala.removeprefix("commit ")] = _Commit(tuple(induk.split()), folder)
    return hasil


def _folder(ujung: Iterable[str], baru: Mapping[str, _Commit]) -> tuple[str, ...]:
    """Gather the folders that the new commits of a branch name, the oldest commit's first."""
    lihat, urut = list(ujung), dict[str, None]()
    while lihat:
        satu = lihat.pop(0)
        if satu in baru and satu not in urut:
            urut[satu] = None
            lihat += baru[satu].induk
    return tuple(dict.fromkeys(folder for satu in reversed(urut) for folder in baru[satu].folder))


def _pohon(akar: Path, tanya: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Give the id of each folder in each commit, where it is there; paths are from the root of the office."""
    if not tanya:
        return {}
    masukan = "".join(f"{rev}:./{folder}\n" for rev, folder in tanya).encode("utf-8", "surrogateescape")
    jawab = git.baca(akar, "cat-file", "--batch-check=%(objectname)", masukan=masukan).decode("utf-8", "replace")
    return {satu: objek for satu, objek in zip(tanya, jawab.split("\n"), strict=False) if _OBJEK.fullmatch(objek)}


def _sama(pohon: Mapping[tuple[str, str], str], rev: str, utama: str, folder: tuple[str, ...]) -> bool:
    """Tell whether all folders (and at least one is there) are the very same in a commit and in the main branch."""
    pasangan = [(pohon.get((rev, satu)), pohon.get((utama, satu))) for satu in folder]
    return any(satu for satu, _ in pasangan) and all(satu == lain for satu, lain in pasangan)


def _diambil(akar: Path, hulu: str, cabang_utama: str) -> float | None:
    """Give the instant of the last fetch; after a clone that fetched nothing since, that of the clone.

    A fetch that fails leaves an empty FETCH_HEAD: then the last good one is not known.
    """
    sendiri, bersama = _folder_git(akar)
    berkas = [satu / "FETCH_HEAD" for satu in (sendiri, bersama) if (satu / "FETCH_HEAD").is_file()]
    if berkas:
        return max((satu.stat().st_mtime for satu in berkas if satu.stat().st_size), default=None)
    klon = (
        bersama / "refs/remotes" / hulu / "HEAD",
        bersama / "packed-refs",
        bersama / "refs/remotes" / hulu / cabang_utama,
    )
    return next((satu.stat().st_mtime for satu in klon if satu.is_file()), None)


def _folder_git(akar: Path) -> tuple[Path, Path]:
    """Give git's own folder, and the one that linked working trees share; the usual ``.git`` without a process."""
    biasa = next((satu / ".git" for satu in (akar, *akar.parents) if (satu / ".git").exists()), akar)
    if biasa.is_dir():
        return biasa, biasa
    sendiri, bersama = git.baca(akar, "rev-parse", "--git-dir", "--git-common-dir").decode().splitlines()
    return akar / sendiri, akar / bersama
