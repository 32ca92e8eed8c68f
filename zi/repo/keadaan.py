"""Gather what ``zi doctor`` judges: git, this copy, its server, what lies in the office's folders.

The one question that goes over the network is whether the server answers.
"""

import os
import re
from pathlib import Path

from zi.model.keadaan import IsiKantor, Salinan, Server
from zi.repo import galat, git
from zi.repo.git import GitGagal
from zi.repo.remote import remote

_AWAN = ("OneDrive", "Google Drive", "GoogleDrive", "Dropbox")
_ATUR = (
    r"^(user\.(name|email)|core\.(autocrlf|longpaths|sshcommand)|remote\..*\.(promisor|partialclonefilter)"
    r"|extensions\.partialclone|filter\.lfs\.(clean|process))$"
)
_SSH = {"GIT_SSH_COMMAND": "ssh -oBatchMode=yes -oConnectTimeout=15"}  # ask nothing; for who has no ssh of their own
_HOST = re.compile(r"(?:[a-z+]+://(?:[^/@]*@)?|[^/@:]+@)(?P<host>[^/:]+)")
_PENUNJUK = b"version https://git-lfs.github.com/spec/"
_BATAS_PENUNJUK = 1024  # bytes; a pointer is shorter


def versi_git(folder: Path) -> str | None:
    """Give git's version, None where it is not installed."""
    try:
        return git.tanya(folder, "--version").teks.removeprefix("git version ")
    except GitGagal:
        return None


def ada_lfs(folder: Path) -> bool:
    """Tell whether Git LFS is installed; git must be."""
    return git.tanya(folder, "lfs", "version").kode == 0


def awan(folder: Path) -> str:
    """Name the cloud service whose folder holds this one; empty when none does."""
    for nama in _AWAN:
        if any(nama.casefold() in bagian.casefold() for bagian in folder.parts):
            return nama
    milik = (isi for nama, isi in os.environ.items() if nama.upper().startswith("ONEDRIVE") and isi)
    return "OneDrive" if any(folder.is_relative_to(satu) for satu in milik) else ""


def isi_kantor(akar: Path) -> IsiKantor:
    """Walk plan/ and evidence/: the longest path, attributes of LFS, pointers whose content is not here."""
    terpanjang, diminta, penunjuk = "", False, 0
    for berkas in (akar / ".gitattributes", *_berkas(akar / "plan"), *_berkas(akar / "evidence")):
        terpanjang = max(terpanjang, str(berkas), key=len)
        if berkas.name == ".gitattributes":
            diminta = diminta or b"filter=lfs" in _awal(berkas, 1_000_000)
        elif _awal(berkas, len(_PENUNJUK)) == _PENUNJUK and berkas.stat().st_size < _BATAS_PENUNJUK:
            penunjuk += 1
    return IsiKantor(terpanjang, diminta, penunjuk)


def _berkas(folder: Path) -> list[Path]:
    return [Path(atas) / nama for atas, _, isi in os.walk(folder) for nama in isi]


def _awal(berkas: Path, banyak: int) -> bytes:
    """Read how a regular file begins; nothing of what cannot be read or is none."""
    try:
        if not berkas.is_file() or berkas.is_symlink():
            return b""
        with berkas.open("rb") as isi:
            return isi.read(banyak)
    except OSError:
        return b""


def salinan(folder: Path, cabang_utama: str) -> Salinan | None:
    """Look at the repository that a folder lies in, None where it lies in none; git must be installed."""
    if not git.ada(folder):
        return None
    dangkal = git.tanya(folder, "rev-parse", "--is-shallow-repository")
    if dangkal.kode:
        return Salinan(galat=galat.sebab(dangkal.galat))
    atur = _atur(folder)
    bukti, naskah = _atribut(folder)
    return Salinan(
        dangkal=dangkal.teks == "true",
        sebagian=any(kunci.startswith(("remote.", "extensions.")) for kunci in atur),
        nama=os.environ.get("GIT_AUTHOR_NAME") or atur.get("user.name", ""),
        surel=os.environ.get("GIT_AUTHOR_EMAIL") or atur.get("user.email", ""),
        autocrlf=atur.get("core.autocrlf", "") == "true",
        jalur_panjang=atur.get("core.longpaths", "") == "true",
        saringan_lfs=any(kunci.startswith("filter.lfs.") for kunci in atur),
        bukti_utuh=bukti["text"] == "unset",
        yaml_lf=naskah["eol"] == "lf",
        server=_server(folder, cabang_utama, atur),
    )


def _atur(folder: Path) -> dict[str, str]:
    """Read the user's settings that matter, the last of a key holds."""
    hasil = git.dengan_milik_pengguna(folder, "config", "-z", "--get-regexp", _ATUR)
    isi = hasil.keluar.decode("utf-8", "replace").split("\0")[:-1]
    return {kunci: nilai.strip() for kunci, _, nilai in (satu.partition("\n") for satu in isi)}


def _atribut(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Ask how git would treat a paper of a record, and a YAML file of the plan."""
    contoh = ("evidence/2026/1.1.1/TW1/2026-01-01-x/laporan.txt", "plan/2026/rencana.yaml")
    isi = git.baca(folder, "check-attr", "-z", "text", "eol", "--", *contoh).decode().split("\0")[:-1]
    tiga = list(zip(isi[::3], isi[1::3], isi[2::3], strict=True))
    bukti, naskah = ({nama: nilai for jalur, nama, nilai in tiga if jalur == satu} for satu in contoh)
    return bukti, naskah


def _server(folder: Path, cabang_utama: str, atur: dict[str, str]) -> Server | None:
    """Ask the server for its main branch, with the user's own access and without a question to them."""
    tujuan = remote(folder, cabang_utama)
    if tujuan is None:
        return None
    cocok = _HOST.match(tujuan.alamat)
    host = cocok["host"] if cocok else ""
    tanya = ("ls-remote", "--exit-code", "--heads", "--", tujuan.nama, f"refs/heads/{cabang_utama}")
    ssh_sendiri = "core.sshcommand" in atur or any(satu.startswith("GIT_SSH") for satu in os.environ)
    hasil = git.dengan_milik_pengguna(folder, *tanya, lingkungan={} if ssh_sendiri else _SSH)
    salah = galat.jaringan(hasil.galat) if hasil.kode not in {0, 2} else ""
    return Server(tujuan.nama, host, salah, ada_utama=hasil.kode == 0)
