"""A history read from git: one process, however many commits and files there are. No content is read."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from zi.model.garis import garis
from zi.model.jejak import Commit, Jejak, Orang, Ubah
from zi.repo import git
from zi.repo.git import GitGagal
from zi.repo.objek import SEBAGIAN
from zi.repo.revisi import awalan as awalan_kantor
from zi.repo.telusur import pastikan_utuh

_KEPALA = ("%H", "%P", "%aN", "%aE", "%cN", "%cE", "%ct", "%s", "%b")
_BENTUK = "".join(f"{satu}%x00" for satu in _KEPALA)
_LOG = ("log", "--topo-order", "--no-color", "--no-notes", "--encoding=UTF-8", "-z", f"--format={_BENTUK}")
_UBAH = (  # every commit, also those that change nothing here: who came in by which merge depends on all of them
    "--full-history",
    "--sparse",
    "--diff-merges=first-parent",
    "--raw",
    "--no-renames",
    "--no-abbrev",
)
_SETELAN = [  # whatever the user's configuration says
    ("log.showRoot", "true"),
    ("mailmap.file", ""),
    ("core.bare", "true"),
    ("safe.bareRepository", "all"),
    ("diff.ignoreSubmodules", "none"),
    ("diff.orderFile", os.devnull),
]
_PR_GABUNGAN = re.compile(  # as GitHub, Gitea and GitLab write it, and who merges what was squashed
    r"(?m)(?:\AMerge pull request (?:'.*' \()?#|\A.*\(#|^See merge request \S*!)(?P<pr>\d{1,9})\b"
)
_PR_SQUASH = re.compile(r"\A.*\(#(?P<pr>\d{1,9})\)$", re.MULTILINE)
_ALASAN = re.compile(r"^Alasan: (.+)$", re.MULTILINE)  # as zi writes it
_TERAKHIR = 253_000_000_000  # seconds; the year 9987, after which no day can be told
_BIASA = frozenset({b"100644", b"100755"})


def baca_jejak(akar: Path, ujung: str, cabang: str, jalur: Sequence[str] = ()) -> Jejak:
    """Read the history of a commit, and what each commit changed against its first parent below some paths.

    A step of the main branch (``cabang``) is held against the step before it. People are named by the ``.mailmap``
    of that commit. Raises GitGagal where the history here is not whole.
    """
    pastikan_utuh(akar, "siapa dan kapan tidak dapat dipastikan")
    folder_git, awalan = _tempat(akar)
    setelan = [*_SETELAN, ("mailmap.blob", f"{ujung}:.mailmap")]
    pilihan = (*_UBAH, ujung, "--", *_cakupan(awalan, jalur)) if jalur else (ujung,)
    commit, ubah = dict[str, Commit](), dict[str, tuple[Ubah, ...]]()
    hasil = git.tanya(folder_git, *_LOG, *pilihan, setelan=setelan)
    if hasil.kode:
        raise GitGagal(SEBAGIAN, hasil.galat)
    for satu, berubah in _urai(hasil.keluar, len(awalan)):
        commit[satu.rev] = satu
        if berubah:
            ubah[satu.rev] = berubah
    jejak = Jejak(ujung, cabang, commit, ubah)
    tarikan = [(satu.rev, rev) for satu, rev in garis(jejak) if rev and rev != satu.induk[0]]
    return jejak._replace(ubah=ubah | dict(baca_ubah(akar, tarikan, jalur))) if tarikan and jalur else jejak


def baca_ubah(
    akar: Path, pasangan: Iterable[tuple[str, str]], jalur: Sequence[str]
) -> Iterator[tuple[str, tuple[Ubah, ...]]]:
    """Give what each of some commits has otherwise than another below some paths; one process for all."""
    folder_git, awalan = _tempat(akar)
    masukan = "".join(f"{rev} {lain}\n" for rev, lain in pasangan)
    tanya = ("diff-tree", "--stdin", "-r", "-z", "--raw", "--no-renames", "--no-abbrev")
    data = git.baca(folder_git, *tanya, "--", *_cakupan(awalan, jalur), masukan=masukan.encode(), setelan=_SETELAN)
    bagian, letak = data.split(b"\0"), 0
    while letak + 1 < len(bagian):
        rev, letak = bagian[letak].decode(), letak + 1
        berubah, letak = _semua_ubah(bagian, letak, len(awalan))
        yield rev, tuple(berubah)


def _tempat(akar: Path) -> tuple[Path, str]:
    """Give git's own folder, where no file of the working tree takes part, and the office's path in the repository.

    The path is empty, or ends with ``/``.
    """
    folder_git = git.baca(akar, "rev-parse", "--absolute-git-dir").removesuffix(b"\n")
    return Path(os.fsdecode(folder_git)), awalan_kantor(akar)


def _cakupan(awalan: str, jalur: Iterable[str]) -> list[str]:
    return [f":(top,literal){awalan}{satu}" for satu in jalur]


def _urai(data: bytes, awalan: int) -> Iterator[tuple[Commit, tuple[Ubah, ...]]]:
    """Cut git's answer into commits; each has its fields, an empty one, and then a head and a path for each file."""
    bagian, letak, orang = data.split(b"\0"), 0, dict[tuple[bytes, bytes], Orang]()
    while letak + len(_KEPALA) < len(bagian):
        isi = bagian[letak : letak + len(_KEPALA)]
        letak += len(_KEPALA) + 1
        berubah, letak = _semua_ubah(bagian, letak, awalan)
        yield _commit(isi, orang), tuple(berubah)


def _semua_ubah(bagian: Sequence[bytes], letak: int, awalan: int) -> tuple[list[Ubah], int]:
    """Read the heads and paths from a place on; give the place after them."""
    hasil = list[Ubah]()
    while letak < len(bagian) and bagian[letak].lstrip(b"\n").startswith(b":"):
        hasil.append(_ubah(bagian[letak], os.fsdecode(bagian[letak + 1])[awalan:]))
        letak += 2
    return hasil, letak


def _commit(isi: Sequence[bytes], orang: dict[tuple[bytes, bytes], Orang]) -> Commit:
    rev, induk, *nama, saat, judul, badan = isi
    penulis, pengomit = (
        orang.setdefault(satu, Orang(*(teks.decode("utf-8", "replace") for teks in satu)))
        for satu in ((nama[0], nama[1]), (nama[2], nama[3]))
    )
    teks = judul.decode("utf-8", "replace")
    waktu = min(int(saat or 0), _TERAKHIR)
    pesan = f"{teks}\n{badan.decode('utf-8', 'replace')}"
    alasan = _ALASAN.search(pesan)
    kepala = (rev.decode(), tuple(induk.decode().split()), penulis, pengomit, waktu, teks)
    cocok = (_PR_GABUNGAN if b" " in induk else _PR_SQUASH).search(pesan)
    return Commit(*kepala, int(cocok["pr"]) if cocok else None, alasan[1] if alasan else None)


def _ubah(kepala: bytes, jalur: str) -> Ubah:
    mode_lama, mode_baru, lama, baru, _ = kepala.lstrip(b"\n:").split(b" ")
    return Ubah(jalur, _objek(mode_lama, lama), _objek(mode_baru, baru))


def _objek(mode: bytes, objek: bytes) -> str | None:
    if not mode.strip(b"0"):
        return None
    return (objek if mode in _BIASA else mode + b" " + objek).decode()
