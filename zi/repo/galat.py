"""What git said when it would not, told as sentences in the office's language.

git is run with ``LC_ALL=C``, so that its words are known; words that are not are quoted.
"""

import re
from collections.abc import Iterable

_SANDI = re.compile(r"(?<=://)[^/\s]+@")  # a name or password inside an address
_JARINGAN = (  # words of git, ssh and curl; what they mean
    ("could not resolve|couldn.t resolve", "alamat server tidak ditemukan; periksa sambungan internet"),
    (
        "couldn.t connect|failed to connect|connection (refused|reset|closed)|timed out|unreachable|no route",
        "server tidak terjangkau; periksa sambungan internet atau VPN kantor, lalu ulangi",
    ),
    ("host key verification failed", "kunci server belum dikenal komputer ini; sambungkan sekali dengan: git fetch"),
    (
        "authentication failed|could not read (user|pass)|prompts disabled|(permission|access) denied|error: 40[13]",
        "server menolak akun ini, atau belum ada kata sandi yang tersimpan; masuk sekali dengan: git fetch",
    ),
    (
        "does not appear to be a git repository|repository .*not found|returned error: 404|does not exist",
        "repositori itu tidak ada di server, atau akun ini tidak boleh melihatnya; periksa alamatnya: git remote -v",
    ),
    ("certificate", "sertifikat server tidak dapat diperiksa; periksa jam komputer dan jaringan kantor"),
)
_KUNCI = re.compile(r"unable to create '(?P<berkas>[^']*\.lock)'|cannot lock ref(?!.*\.lock')", re.IGNORECASE)
_ASING = re.compile(r"Untracked working tree file '(.*)' would be overwritten")  # where there was no commit yet
_BANYAK = 10  # files that a sentence names


def tanpa_sandi(teks: str) -> str:
    """Leave out what stands before the ``@`` of an address: it may be a password."""
    return _SANDI.sub("", teks)


def sebab(galat: str) -> str:
    """Give the line of git's that says why: the first that is an error, else the last."""
    baris = [satu for satu in galat.splitlines() if satu.strip()] or ["git tidak mengatakan sebabnya"]
    pilih = next((satu for satu in baris if satu.startswith(("fatal: ", "error: "))), baris[-1])
    return tanpa_sandi(pilih.removeprefix("fatal: ").removeprefix("error: ").strip().rstrip("."))


def jaringan(galat: str) -> str:
    """Say why the server could not be asked, and what to do; git's own words in brackets."""
    if kunci := terkunci(galat):
        return kunci
    for pola, kalimat in _JARINGAN:
        if re.search(pola, galat, re.IGNORECASE):
            return f"{kalimat} ({sebab(galat)})."
    return f"{sebab(galat)}."


def terkunci(galat: str) -> str | None:
    """Say that another git is at work, or one that was cut off; None when that is not the reason."""
    cocok = _KUNCI.search(galat)
    if cocok is None:
        return None
    berkas = cocok["berkas"] or "*.lock di dalam folder .git"
    return (
        "git lain sedang bekerja di repositori ini. Tunggu sampai selesai, lalu ulangi; "
        f"bila tidak ada git lain yang berjalan, hapus berkas sisa ini: {berkas}"
    )


def penggabungan(galat: str) -> str:
    """Say why the new files could not be put into the working tree, and what to do; nothing was changed."""
    kalimat = list[str]()
    if berubah := _daftar(galat, "local changes to the following files would be overwritten"):
        kalimat.append(
            f"Berkas ini Anda ubah dan belum dicatat, sedangkan di server juga berubah: {_sebut(berubah)}. "
            "Simpan dahulu perubahan Anda: git stash; lalu zi sync; lalu kembalikan: git stash pop"
        )
    asing = _daftar(galat, "untracked working tree files would be overwritten")
    asing = asing or _daftar(galat, "directories would lose untracked files") or _ASING.findall(galat)
    if asing:
        kalimat.append(
            f"Berkas ini ada di folder Anda tanpa tercatat, sedangkan server sudah mempunyainya: {_sebut(asing)}. "
            "Biasanya itu bukti yang sama, yang sudah diterima. Pindahkan berkas itu (jangan foldernya, jangan dihapus "
            "dahulu) ke luar repositori, jalankan zi sync lagi, lalu bandingkan"
        )
    return ". ".join(kalimat) + "." if kalimat else terkunci(galat) or f"{sebab(galat)}."


def _daftar(galat: str, awal: str) -> list[str]:
    """Give the names that git lists under a line that has these words, each after a tab."""
    _, ada, sesudah = galat.partition(awal)
    hasil = list[str]()
    for baris in sesudah.splitlines()[1:] if ada else ():
        if not baris.startswith("\t"):
            break
        hasil.append(baris.strip())
    return hasil


def _sebut(nama: Iterable[str]) -> str:
    semua = list(nama)
    sisa = f", dan {len(semua) - _BANYAK} lainnya" if len(semua) > _BANYAK else ""
    return ", ".join(semua[:_BANYAK]) + sisa
