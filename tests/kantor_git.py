"""A small git repository for a test: fixed people, fixed days, nothing of the machine's settings."""

import os
import subprocess
from pathlib import Path

HARI = "2026-07-03T09:00:00+08:00"
_ORANG = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Orang Contoh",
    "GIT_AUTHOR_EMAIL": "orang@contoh.example",
    "GIT_COMMITTER_NAME": "Orang Contoh",
    "GIT_COMMITTER_EMAIL": "orang@contoh.example",
}


def git(akar: Path, *argumen: str, hari: str = HARI, siapa: str | None = None) -> str:
    """Run git in a folder on a day, as the example person or as somebody of a name; give what it prints."""
    lingkungan = os.environ | _ORANG | {"GIT_AUTHOR_DATE": hari, "GIT_COMMITTER_DATE": hari}
    for peran in ("AUTHOR", "COMMITTER") if siapa else ():
        nama = {f"GIT_{peran}_NAME": f"{siapa} Contoh", f"GIT_{peran}_EMAIL": f"{str(siapa).lower()}@contoh.example"}
        lingkungan |= nama
    hasil = subprocess.run(["git", *argumen], cwd=akar, env=lingkungan, check=True, capture_output=True)
    return os.fsdecode(hasil.stdout).strip()


def mulai(akar: Path) -> None:
    """Make a folder a repository without commits, on the branch main."""
    git(akar, "init", "-q", "-b", "main")


def catat(akar: Path, hari: str = HARI, pesan: str = "Contoh", siapa: str | None = None) -> str:
    """Commit everything that is there; give the commit's id."""
    git(akar, "add", "--all")
    git(akar, "commit", "-q", "--allow-empty", "-m", pesan, hari=hari, siapa=siapa)
    return git(akar, "rev-parse", "HEAD")


def pengguna(tujuan: Path, setelan: str = "") -> Path:
    """Write the git configuration of an example user, and nothing of the machine's; give its file."""
    tujuan.write_text(f"[user]\n\tname = Ani Contoh\n\temail = ani@contoh.example\n{setelan}", "utf-8")
    return tujuan


def semua_berkas(folder: Path) -> dict[str, bytes | None]:
    """Give every file below a folder by its path, with its bytes; a folder has none."""
    return {
        os.path.relpath(satu, folder): satu.read_bytes() if satu.is_file() and not satu.is_symlink() else None
        for satu in folder.rglob("*")
    }


def utuh(akar: Path) -> tuple[object, ...]:
    """Give all that sending must leave as it is.

    The working tree, the index (its bytes, too), what is checked out, and every ref but the kiriman and what
    is known of the server.
    """
    indeks = Path(git(akar, "rev-parse", "--path-format=absolute", "--git-path", "index"))
    ref = git(akar, "for-each-ref", "--format=%(refname) %(objectname)").splitlines()
    kepala = Path(git(akar, "rev-parse", "--path-format=absolute", "--git-path", "HEAD"))
    return (
        {jalur: isi for jalur, isi in semua_berkas(akar).items() if ".git" not in Path(jalur).parts},
        git(akar, "ls-files", "-s"),
        indeks.read_bytes(),
        kepala.read_bytes(),
        [satu for satu in ref if not satu.startswith(("refs/heads/bukti/", "refs/remotes/"))],
        git(akar, "stash", "list"),
    )


def kait(folder_git: Path, nama: str, isi: str) -> None:
    """Give a repository a hook, by its git folder."""
    jalur = folder_git / "hooks" / nama
    jalur.parent.mkdir(exist_ok=True)
    jalur.write_text(f"#!/bin/sh\n{isi}\n", "utf-8")
    jalur.chmod(0o755)
