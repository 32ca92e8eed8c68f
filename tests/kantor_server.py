"""A server (a bare repository) with an example office on it, and people who work on their own copies."""

from pathlib import Path

from kantor import Hasil, Kantor
from kantor_git import catat, git, mulai

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
NAMA = "1.1.2-TW1-2026-02-01-rapat-monev"
FOLDER = "evidence/2026/1.1.2/TW1/2026-02-01-rapat-monev"
BIASA = ("--tanggal", "2026-02-01", "--uraian", "Rapat monev", "--kirim")
FOTO = "evidence/2026/1.1.2/{kode}/{tanggal}-{teks}/foto.jpg"


def buat_server(folder: Path, dalam: str = "") -> Path:
    """Make a server whose main branch has the example office, in a sub-folder of the repository if one is named."""
    awal, server = folder / "awal", folder / "server.git"
    Kantor(awal / dalam)
    mulai(awal)
    catat(awal)
    git(folder, "clone", "-q", "--bare", "awal", server.name)
    return server


def klon(server: Path, nama: str, dalam: str = "") -> Kantor:
    """Give somebody a copy of the server's repository; the office in it."""
    git(server.parent, "clone", "-q", server.as_uri(), nama)
    return Kantor(server.parent / nama / dalam)


def rapat(kantor: Kantor, kode: str, tanggal: str, teks: str = "rapat") -> str:
    """Put a record of 1.1.2 that counts into the working tree; give its folder."""
    jalur = FOTO.format(kode=kode, tanggal=tanggal, teks=teks)
    kantor.tulis(jalur)
    return jalur.rpartition("/")[0]


def kirim(kantor: Kantor, cabang: str, kode: str, tanggal: str, *, dorong: bool = True) -> str:
    """Record something on a branch of its own that names it, push the branch, go back to main; give the folder."""
    git(kantor.akar, "switch", "-q", "-c", cabang, "main")
    folder = rapat(kantor, kode, tanggal)
    catat(kantor.akar, pesan=f"1.1.2 {kode}: rapat\n\nBukti: {folder}")
    if dorong:
        git(kantor.akar, "push", "-q", "-u", "origin", cabang)
    git(kantor.akar, "switch", "-q", "main")
    return folder


def terima(kantor: Kantor, cabang: str, *cara: str) -> None:
    """Merge a branch on the server's main, from somebody's copy."""
    git(kantor.akar, "fetch", "-q")
    git(kantor.akar, "merge", "-q", *(cara or ("--no-ff",)), f"origin/{cabang}")
    if cara:
        catat(kantor.akar, pesan="Terima")
    git(kantor.akar, "push", "-q", "origin", "main")


def berkas(folder: Path, nama: str, isi: bytes) -> str:
    """Write a file; give its path as it is typed."""
    folder.mkdir(exist_ok=True)
    (folder / nama).write_bytes(isi)
    return str(folder / nama)


def kirimkan(kantor: Kantor, foto: str, *lain: str) -> Hasil:
    """Send a photo of the meeting of February, by zi itself; it becomes FOLDER on the branch NAMA."""
    return kantor.zi("record", "1.1.2", foto, *BIASA, *lain)


def isi_cabang(di: Path, cabang: str) -> list[str]:
    """Give the files that a branch adds to main, changes or takes away."""
    return git(di, "diff", "--name-status", "--no-renames", f"main...{cabang}").splitlines()


def di_server(server: Path) -> list[str]:
    """Name the kiriman that the server has."""
    return git(server, "for-each-ref", "--format=%(refname:short)", "refs/heads/bukti/").splitlines()
