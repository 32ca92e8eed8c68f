"""git, and the only two doors to it.

*Reading* is hardened: nothing that a repository or its configuration says can start a program, change
what is read, or ask a question. *Sending* (``dengan_milik_pengguna``) keeps the user's own set-up:
credential helpers, ssh, hooks of LFS, identity.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple, cast

from zi.model.gagal import Gagal

_AMAN = tuple(
    bagian
    for setelan in ("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "core.pager=cat", "log.showSignature=false")
    for bagian in ("-c", setelan)
)
_TENANG = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,  # parents that somebody made up in this copy
    "GIT_NO_LAZY_FETCH": "1",  # a partial clone would ask its remote, by whatever program it is configured to
    "GIT_ALLOW_PROTOCOL": "",  # the same, for a git that does not know the line above
    "LC_ALL": "C",
}
_TEMPAT = (  # what would lead git to another repository or index than the folder's own
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_QUARANTINE_PATH",
)


class GitGagal(Gagal):
    """git could not answer. The message is a sentence; ``galat`` is what git itself said."""

    def __init__(self, pesan: str, galat: str = "") -> None:
        super().__init__(pesan)
        self.galat = galat


class Hasil(NamedTuple):
    """What one call came to: exit code, bytes of stdout, text of stderr."""

    kode: int
    keluar: bytes
    galat: str

    @property
    def teks(self) -> str:
        """Stdout as text, without white space at its ends."""
        return self.keluar.decode("utf-8", "replace").strip()


def ada(folder: Path) -> bool:
    """Tell whether a folder lies in a git repository, without asking git."""
    return any((satu / ".git").exists() for satu in (folder.absolute(), *folder.absolute().parents))


def baca(
    folder: Path,
    *argumen: str,
    masukan: bytes = b"",
    setelan: Iterable[tuple[str, str]] = (),
    indeks: Path | None = None,
) -> bytes:
    """Ask git something in a folder; give its stdout. ``setelan`` are settings for this question.

    ``indeks`` is an index to be used in place of the user's. Raises GitGagal when git is missing or says no.
    """
    hasil = tanya(folder, *argumen, masukan=masukan, setelan=setelan, indeks=indeks)
    if hasil.kode:
        raise GitGagal(f"git {argumen[0]} gagal: {sebab(hasil.galat) or f'kode {hasil.kode}'}", hasil.galat)
    return hasil.keluar


def tanya(
    folder: Path,
    *argumen: str,
    masukan: bytes = b"",
    setelan: Iterable[tuple[str, str]] = (),
    indeks: Path | None = None,
) -> Hasil:
    """Ask git something that it may deny; raises GitGagal only when git is missing."""
    lingkungan = {nama: isi for nama, isi in os.environ.items() if not nama.startswith("GIT_")} | _TENANG
    lingkungan |= _sebagai_lingkungan(tuple(setelan)) | ({"GIT_INDEX_FILE": os.fspath(indeks)} if indeks else {})
    return program(folder, ("git", *_AMAN, *argumen), lingkungan, masukan)


def dengan_milik_pengguna(
    folder: Path,
    *argumen: str,
    masukan: bytes | IO[bytes] = b"",
    lingkungan: Mapping[str, str] | None = None,
    boleh_bertanya: bool = False,
) -> Hasil:
    """Run git with the user's own set-up, to fetch, to send, and to make objects in their name.

    ``boleh_bertanya`` lets git ask for a password, where there is a terminal on both sides. Raises GitGagal
    only when git is missing.
    """
    isi = {nama: nilai for nama, nilai in os.environ.items() if nama not in _TEMPAT} | {"LC_ALL": "C"}
    if not (boleh_bertanya and all(satu and not satu.closed and satu.isatty() for satu in (sys.stdin, sys.stderr))):
        isi |= {"GIT_TERMINAL_PROMPT": "0", "GCM_INTERACTIVE": "never"}
    return program(folder, ("git", *argumen), isi | dict(lingkungan or {}), masukan)


@contextmanager
def percakapan(folder: Path, *argumen: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Start git to be asked one thing after another: what it is written to, and what it answers on."""
    lingkungan = {nama: isi for nama, isi in os.environ.items() if not nama.startswith("GIT_")} | _TENANG
    with subprocess.Popen(  # noqa: S603  # fixed arguments, as those of ``program``
        ["git", *_AMAN, *argumen],  # noqa: S607  # found on the PATH, as everywhere here
        cwd=folder,
        env=lingkungan,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as proses:
        yield cast("IO[bytes]", proses.stdin), cast("IO[bytes]", proses.stdout)


def _sebagai_lingkungan(setelan: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Hand settings over apart from their names, which may hold any character (``-c`` cuts at the first ``=``)."""
    hasil = {"GIT_CONFIG_COUNT": str(len(setelan))}
    for urut, (kunci, isi) in enumerate(setelan):
        hasil |= {f"GIT_CONFIG_KEY_{urut}": kunci, f"GIT_CONFIG_VALUE_{urut}": isi}
    return hasil


def program(
    folder: Path, perintah: tuple[str, ...], lingkungan: Mapping[str, str], masukan: bytes | IO[bytes] = b""
) -> Hasil:
    """Run one program with fixed arguments, never a shell; raises GitGagal when it is not installed.

    ``masukan`` is what it reads: bytes, or an open file, whose content is never loaded here.
    """
    isi, aliran = (masukan, None) if isinstance(masukan, bytes) else (None, masukan)
    try:
        proses = subprocess.run(  # noqa: S603  # a list of arguments; what comes from people is one of them
            perintah, cwd=folder, env=dict(lingkungan), input=isi, stdin=aliran, capture_output=True, check=False
        )
    except FileNotFoundError as galat:
        if not folder.is_dir():
            raise
        raise GitGagal(f"{perintah[0]} belum terpasang di komputer ini.") from galat
    return Hasil(proses.returncode, proses.stdout, proses.stderr.decode("utf-8", "replace").strip())


def sebab(galat: str) -> str:
    """Give what git said first of its failure, without its word for an error; empty when it said nothing."""
    baris = galat.splitlines() or [""]
    utama = next((satu for satu in baris if satu.startswith("fatal: ")), baris[0])
    return utama.removeprefix("fatal: ").removeprefix("error: ")
