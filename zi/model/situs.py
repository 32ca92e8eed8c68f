"""The forge where an office's repository lives (GitHub, GitLab, Forgejo or Gitea), and the addresses of its pages.

Every address that is made here begins with ``https://``, and has nothing in it but letters, digits and
marks that mean the same everywhere: whatever else a path or a text has is percent-encoded (UTF-8).
Credentials in a remote's address are never kept.
"""

import re
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import quote

from zi.model.teks import bersih, satu_baris

GITHUB, GITLAB, FORGEJO = "github", "gitlab", "forgejo"
JENIS_SITUS = (GITHUB, GITLAB, FORGEJO)
BATAS_ALAMAT = 8_192  # bytes of an address that GitHub, and most servers, still take
BATAS_JUDUL = 255  # characters of a title that all three take
BATAS_ISI_PUSH = 4_000  # characters of a push option, well below git's packet and a command line of Windows
_RUANG_ISI = 100  # bytes that the text of a pull request has at least

_WEB = re.compile(r"(?P<skema>https?)://(?:[^/@]*@)*(?P<tuan>[^/:@]+)(?P<port>:[0-9]{1,5})?/(?P<jalur>.+)")
_SSH = re.compile(
    r"(?:(?:git\+ssh|ssh|git)://(?:[^/@]*@)*(?P<tuan>[^/:@]+)(?::[0-9]{1,5})?/"
    r"|(?:[^/:@]*@)?(?P<scp>[^/:@]+):(?!//))/?(?P<jalur>.+)"
)
_TUAN = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?")
_BAGIAN = re.compile(r"\.?[A-Za-z0-9_~][A-Za-z0-9._~+-]*")
_KOMIT = re.compile(r"[0-9a-f]{7,64}")
_LEWAT_443 = {"ssh.github.com": "github.com", "altssh.gitlab.com": "gitlab.com"}  # ssh where port 22 is shut
_TANDA = {
    "github": GITHUB,
    "gitlab": GITLAB,
    "codeberg.org": FORGEJO,
    "forgejo": FORGEJO,
    "gitea": FORGEJO,
}


class Situs(NamedTuple):
    """A repository on a forge: ``jenis`` is github, gitlab, forgejo (Gitea too), or empty where it is not known.

    ``alamat`` is that of the repository's page: https, no slash and no ``.git`` at its end.
    """

    jenis: str
    alamat: str


def kenali(alamat_remote: str, jenis: str | None = None, alamat: str | None = None) -> Situs | None:
    """Tell the forge by the address of a git remote; ``jenis`` and ``alamat`` are the office's settings, which win.

    None for a remote that is no forge (a folder, ``file://``) and for an address that is not certain:
    odd characters, plain http on a port of its own, an alias of ssh.
    """
    letak = _letak(alamat or alamat_remote)
    if letak is None:
        return None
    tuan, port, bagian = letak
    jenis = jenis or next((satu for tanda, satu in _TANDA.items() if tanda in tuan), "")
    if len(bagian) < 2 or (jenis == GITHUB and len(bagian) > 2):
        return None
    return Situs(jenis, f"https://{tuan}{port}/{'/'.join(bagian)}")


def _letak(alamat: str) -> tuple[str, str, list[str]] | None:
    """Cut an address into host, port of the web (with its colon, or empty) and the parts of its path."""
    port = ""
    if cocok := _WEB.fullmatch(alamat):
        tuan, port = cocok["tuan"].lower(), cocok["port"] or ""
        if cocok["skema"] == "http" and port:
            return None
    elif cocok := _SSH.fullmatch(alamat):
        tuan = (cocok["tuan"] or cocok["scp"]).lower()
        if "." not in tuan:  # an alias of ssh, or a drive of Windows
            return None
    else:
        return None
    bagian = cocok["jalur"].rstrip("/").removesuffix(".git").split("/")
    aneh = ".." in alamat or not _TUAN.fullmatch(tuan) or not all(_BAGIAN.fullmatch(satu) for satu in bagian)
    return None if aneh else (_LEWAT_443.get(tuan, tuan), port, bagian)


def owner_repo(situs: Situs) -> str:
    """Name the repository as ``gh -R`` takes it: ``O/R`` on github.com, ``HOST/O/R`` elsewhere."""
    return situs.alamat.removeprefix("https://").removeprefix("github.com/")


def unggah(situs: Situs, cabang: str, folder: str) -> str | None:
    """Give the page that uploads into a folder, which need not be there yet.

    GitLab has none: there it is the page that begins a record's ``bukti.yaml``, whose folder's name is to be
    put in. None where the forge is not known, or the path is none.
    """
    ke, di = _jalur(cabang), _jalur(folder)
    if ke is None or di is None:
        return None
    halaman = {
        GITHUB: f"/upload/{ke}/{di}",
        GITLAB: f"/-/new/{ke}?file_name={di}/TANGGAL-uraian/bukti.yaml",
        FORGEJO: f"/_upload/{ke}/{di}",
    }
    return _di(situs, halaman)


def halaman(situs: Situs, rev: str, jalur: str) -> str | None:
    """Give the page of a file, or of a folder (``jalur`` ends with ``/``), as a commit (its id) has it.

    None where the forge is not known, or it is no commit's id or no path.
    """
    ke = _jalur(jalur.removesuffix("/"))
    if ke is None or not _KOMIT.fullmatch(rev):
        return None
    rupa = "tree" if jalur.endswith("/") else "blob"
    halaman = {
        GITHUB: f"/{rupa}/{rev}/{ke}",
        GITLAB: f"/-/{rupa}/{rev}/{ke}",
        FORGEJO: f"/src/commit/{rev}/{ke}",
    }
    return _di(situs, halaman)


def kiriman(situs: Situs, cabang_utama: str, cabang: str, judul: str, isi: str) -> str | None:
    """Give the page that opens a pull request with its title and text filled in.

    The text is shortened where the address would grow too long. Forgejo passes over both and takes them from
    the one commit's message; Gitea reads them. None where the forge is not known or a branch has no such name.
    """
    asal, tujuan = _jalur(cabang), _jalur(cabang_utama)
    if asal is None or tujuan is None or ".." in cabang + cabang_utama:
        return None
    kepala = _kode(satu_baris(judul)[:BATAS_JUDUL])
    banding = f"/compare/{tujuan}...{asal}?quick_pull=1&title={kepala}&body="
    kunci = {nama: f"merge_request%5B{nama}%5D=" for nama in ("source_branch", "target_branch", "title", "description")}
    gitlab = f"{kunci['source_branch']}{asal}&{kunci['target_branch']}{tujuan}&{kunci['title']}{kepala}"
    halaman = {
        GITHUB: banding,
        GITLAB: f"/-/merge_requests/new?{gitlab}&{kunci['description']}",
        FORGEJO: banding,
    }
    alamat = _di(situs, halaman)
    if alamat is None or len(alamat) > BATAS_ALAMAT - _RUANG_ISI:
        return None
    return alamat + _muat(_isi(situs, isi), BATAS_ALAMAT - 1 - len(alamat))


def pilihan_push(situs: Situs, cabang_utama: str, judul: str, isi: str) -> list[str]:
    r"""Give the push options by which GitLab opens a merge request; none for other forges.

    git refuses newlines in them; GitLab reads the two characters ``\n`` in a description as one.
    """
    if situs.jenis != GITLAB:
        return []
    teks = _isi(situs, isi)
    potong = (teks if len(teks) <= BATAS_ISI_PUSH else f"{teks[: BATAS_ISI_PUSH - 1]}…").replace("\n", r"\n")
    return [
        "merge_request.create",
        f"merge_request.target={cabang_utama}",
        f"merge_request.title={satu_baris(judul)[:BATAS_JUDUL]}",
        *([f"merge_request.description={potong}"] if potong else []),
    ]


def _isi(situs: Situs, isi: str) -> str:
    """Make a text harmless; on GitLab no line of it is a command (``/merge``)."""
    baris = (satu.rstrip() for satu in bersih("\n".join(isi.splitlines())).split("\n"))
    return "\n".join(re.sub(r"^\s*/", r"\\/", satu) if situs.jenis == GITLAB else satu for satu in baris).strip()


def _di(situs: Situs, halaman: dict[str, str]) -> str | None:
    """Give the page of the forge of this kind."""
    return f"{situs.alamat}{halaman[situs.jenis]}" if situs.jenis in halaman else None


def _jalur(teks: str) -> str | None:
    """Encode a path or branch, its slashes kept; None where a part of it is empty or leads elsewhere."""
    if any(bagian in {"", ".", ".."} for bagian in teks.split("/")):
        return None
    try:
        return quote(teks.encode("utf-8", "surrogateescape"), safe="/")
    except UnicodeEncodeError:
        return None


def _kode(teks: str) -> str:
    return quote(teks, safe="")


def _muat(teks: str, ruang: int) -> str:
    """Encode as much of a text as there is room for, never half a character; a cut one ends with ``…``."""
    utuh = _kode(teks)
    if len(utuh) <= ruang:
        return utuh
    panjang = accumulate(len(_kode(huruf)) for huruf in teks)
    muat = sum(satu <= ruang - len(_kode("…")) for satu in panjang)
    return _kode(f"{teks[:muat]}…")
