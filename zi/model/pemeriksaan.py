"""Is this set-up in order: facts in, one result for each thing looked at, with the one line that mends it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from zi.model.keadaan import Kantor, Keadaan, Salinan, Server

BAIK, KETERANGAN, PERHATIAN, SALAH = "baik", "keterangan", "perhatian", "salah"
GIT_TERTUA = (2, 31)  # the first whose log holds a merge against its first parent alone (--diff-merges)
PANJANG = 240  # letters of a whole path that every program on Windows still opens
_PASANG_GIT = {"Windows": "winget install Git.Git", "Darwin": "brew install git"}
_PASANG_LFS = {"Windows": "winget install GitHub.GitLFS", "Darwin": "brew install git-lfs"}


class Hasil(NamedTuple):
    """One thing that was looked at: how grave, its name, how it stands, and what mends it (empty: nothing to mend)."""

    tingkat: str
    nama: str
    keadaan: str
    perbaikan: str = ""


def angka_versi(teks: str) -> tuple[int, ...]:
    """Give the numbers of a version: ``2.39.5.windows.1`` is (2, 39, 5)."""
    cocok = re.search(r"[0-9]+(?:\.[0-9]+)*", teks)
    return tuple(map(int, cocok[0].split("."))) if cocok else ()


def periksa(ini: Keadaan) -> list[Hasil]:
    """Judge everything; results in a fixed order, what does not apply is left out."""
    return [*_mesin(ini), *_git(ini), *(_salinan(ini, ini.salinan) if ini.git and ini.salinan else ()), *_tempat(ini)]


def _mesin(ini: Keadaan) -> Iterator[Hasil]:
    mesin, kantor = ini.mesin, ini.kantor
    terpasang = f"zi {mesin.zi}, Python {mesin.python}, {mesin.sistem}"
    diminta = f"repositori ini memerlukan zi {kantor.zi.removeprefix('>=')} atau lebih baru" if kantor else ""
    if kantor is None:
        yield Hasil(BAIK, "zi", terpasang)
        saran = "pindah ke folder kantor (yang berisi plan/<tahun>/rencana.yaml), lalu ulangi: zi doctor"
        yield Hasil(PERHATIAN, "kantor", "folder ini bukan folder kantor; yang diperiksa hanya komputernya", saran)
    elif angka_versi(kantor.zi) > angka_versi(mesin.zi):
        yield Hasil(SALAH, "zi", f"{terpasang}; {diminta}", "uv tool upgrade zona-integritas")
    else:
        yield Hasil(BAIK, "zi", f"{terpasang}; {diminta}")
    yield _pengodean(ini)
    if mesin.git_bash and not mesin.layar:
        saran = "buka Windows Terminal atau PowerShell, lalu jalankan zi dari sana"
        yield Hasil(
            PERHATIAN, "terminal", "Git Bash tidak memberi zi terminal: tanpa warna dan tanpa tanya jawab", saran
        )
    if kantor:
        yield _zona(ini, kantor)


def _pengodean(ini: Keadaan) -> Hasil:
    nama = ini.mesin.pengodean
    if nama.lower().replace("-", "") == "utf8":
        return Hasil(BAIK, "huruf", "UTF-8")
    if ini.mesin.sistem == "Windows":
        saran = "bila keluaran zi dialirkan di PowerShell: [Console]::OutputEncoding = [Text.Encoding]::UTF8"
        return Hasil(KETERANGAN, "huruf", f"{nama}; di jendela terminal zi tetap menulis UTF-8", saran)
    return Hasil(PERHATIAN, "huruf", f"{nama}; tanda seperti “–” dapat tampil keliru", "export LC_ALL=C.UTF-8")


def _zona(ini: Keadaan, kantor: Kantor) -> Hasil:
    beda = round(ini.mesin.beda_zona.total_seconds() / 60)
    if not beda:
        return Hasil(BAIK, "zona waktu", kantor.zona)
    arah = "lebih awal" if beda > 0 else "lebih lambat"
    jarak = f"{abs(beda) // 60} jam" + (f" {abs(beda) % 60} menit" if beda % 60 else "")
    keadaan = f"jam komputer ini {jarak} {arah} daripada zona kantor; zi tetap memakai zona kantor ({kantor.zona})"
    return Hasil(KETERANGAN, "zona waktu", keadaan)


def _git(ini: Keadaan) -> Iterator[Hasil]:
    pasang = _PASANG_GIT.get(ini.mesin.sistem, "sudo apt install git")
    if ini.git is None:
        yield Hasil(SALAH, "git", "belum terpasang; angka tetap dapat dilihat, mengambil dan mengirim tidak", pasang)
    elif angka_versi(ini.git)[:2] < GIT_TERTUA:
        tertua = ".".join(map(str, GIT_TERTUA))
        naik = pasang.replace("winget install", "winget upgrade").replace("brew install", "brew upgrade")
        yield Hasil(SALAH, "git", f"{ini.git}; zi memerlukan {tertua} atau lebih baru", naik)
    else:
        yield Hasil(BAIK, "git", ini.git)
        if ini.salinan is None:
            saran = "git clone ALAMAT, dengan alamat repositori kantor dari pengelola"
            yield Hasil(
                PERHATIAN, "repositori", "folder ini tidak terhubung dengan git: tanpa riwayat dan kiriman", saran
            )


def _salinan(ini: Keadaan, salinan: Salinan) -> Iterator[Hasil]:
    if salinan.galat:
        yield _ditolak(ini, salinan)
        return
    yield from _identitas(salinan)
    yield from _server(ini, salinan.server)
    yield _lengkap(salinan)
    yield from _lfs(ini, salinan)
    yield _akhir_baris(salinan)


def _ditolak(ini: Keadaan, salinan: Salinan) -> Hasil:
    if "dubious ownership" in salinan.galat and ini.kantor:
        perbaikan = f'git config --global --add safe.directory "{ini.kantor.folder}"'
        return Hasil(SALAH, "repositori", "folder ini milik pengguna lain, maka git menolak membacanya", perbaikan)
    return Hasil(SALAH, "repositori", f"git tidak dapat membacanya: {salinan.galat}", "klon ulang: git clone ALAMAT")


def _identitas(salinan: Salinan) -> Iterator[Hasil]:
    """The name and address that commits carry."""
    contoh = (
        ("nama", salinan.nama, "user.name", '"Nama Lengkap"'),
        ("surel", salinan.surel, "user.email", "nama@instansi.go.id"),
    )
    for nama, isi, kunci, nilai in contoh:
        if isi:
            yield Hasil(BAIK, nama, isi)
        else:
            yield Hasil(SALAH, nama, f"{nama} pengirim belum diatur", f"git config --global {kunci} {nilai}")


def _server(ini: Keadaan, server: Server | None) -> Iterator[Hasil]:
    cabang = ini.kantor.cabang_utama if ini.kantor else ""
    if server is None:
        yield Hasil(PERHATIAN, "server", "belum ada server (remote)", "git remote add origin ALAMAT")
        return
    nama = f"{server.nama} ({server.host})" if server.host else server.nama
    if server.galat:
        yield Hasil(SALAH, "server", f"{nama} tidak menjawab: {server.galat}", "git fetch")
        return
    yield Hasil(BAIK, "server", f"{nama} terjangkau dengan akun ini")
    if not server.ada_utama and cabang:
        perbaikan = f"git push -u {server.nama} {cabang}"
        yield Hasil(PERHATIAN, "cabang utama", f"{cabang} belum ada di server", perbaikan)
    yield Hasil(KETERANGAN, "penjagaan", *_penjagaan(server.host, cabang or "cabang utama"))


def _penjagaan(host: str, cabang: str) -> tuple[str, str]:
    """Say what the forge may not enforce; zi cannot see an office's plan or settings there."""
    saran = (
        f"periksa pengaturannya di situs: {cabang} dilindungi, dan hanya merge commit yang boleh; lihat docs/forge.md"
    )
    if host == "github.com":
        keadaan = f"di GitHub Free, {cabang} pada repositori privat tidak dapat dilindungi dari perubahan langsung"
        return f"{keadaan}; paket kantor tidak terlihat oleh zi", saran
    return f"apakah server menjaga {cabang} tidak dapat dilihat zi", saran


def _lengkap(salinan: Salinan) -> Hasil:
    if salinan.dangkal:
        keadaan = "salinan ini hanya memuat riwayat terakhir (shallow): kapan bukti dicatat tidak dapat diketahui"
        return Hasil(PERHATIAN, "riwayat", keadaan, "git fetch --unshallow")
    if salinan.sebagian:
        keadaan = "lengkap; isi berkas diunduh saat diperlukan (partial clone), jadi perlu jaringan"
        return Hasil(KETERANGAN, "riwayat", keadaan)
    return Hasil(BAIK, "riwayat", "lengkap")


def _lfs(ini: Keadaan, salinan: Salinan) -> Iterator[Hasil]:
    """Large files: only where the office has any."""
    if not (ini.isi.lfs_diminta or ini.isi.penunjuk):
        yield Hasil(BAIK, "berkas besar", "tidak ada yang memakai Git LFS")
    elif not ini.lfs:
        pasang = _PASANG_LFS.get(ini.mesin.sistem, "sudo apt install git-lfs")
        yield Hasil(SALAH, "berkas besar", "kantor ini memakai Git LFS, yang belum terpasang", pasang)
    elif not salinan.saringan_lfs:
        yield Hasil(SALAH, "berkas besar", "Git LFS terpasang tetapi belum diaktifkan", "git lfs install")
    elif ini.isi.penunjuk:
        keadaan = f"{ini.isi.penunjuk} berkas baru berupa penunjuk; tetap terhitung, isinya belum diunduh"
        yield Hasil(KETERANGAN, "berkas besar", keadaan, "git lfs pull")
    else:
        yield Hasil(BAIK, "berkas besar", "Git LFS terpasang")


def _akhir_baris(salinan: Salinan) -> Hasil:
    if salinan.bukti_utuh and salinan.yaml_lf:
        return Hasil(BAIK, "akhir baris", "bukti disimpan byte demi byte (.gitattributes)")
    kurang = [] if salinan.bukti_utuh else ["evidence/** -text"]
    kurang += [] if salinan.yaml_lf else ["*.yaml text eol=lf"]
    perbaikan = f"tambahkan ke .gitattributes, masing-masing satu baris: {' dan '.join(kurang)}"
    if salinan.autocrlf:
        keadaan = "core.autocrlf mengubah isi berkas saat diambil, sehingga checksum bukti berbeda"
        return Hasil(SALAH, "akhir baris", keadaan, perbaikan)
    return Hasil(PERHATIAN, "akhir baris", "di komputer lain isi bukti dapat berubah saat diambil", perbaikan)


def _tempat(ini: Keadaan) -> Iterator[Hasil]:
    """Where the folder lies, and how long its paths are."""
    if ini.kantor is None:
        return
    if ini.awan:
        saran = "pindahkan seluruh folder repositori ke luar folder itu"
        yield Hasil(PERHATIAN, "letak folder", f"di dalam {ini.awan}: penyelarasannya dapat merusak repositori", saran)
    panjang = len(ini.isi.terpanjang)
    keadaan = f"jalur terpanjang {panjang} huruf"
    windows = ini.mesin.sistem == "Windows"
    if panjang <= PANJANG:
        yield Hasil(BAIK, "panjang jalur", keadaan)
    elif windows and ini.salinan and not ini.salinan.jalur_panjang:
        yield Hasil(
            SALAH, "panjang jalur", f"{keadaan}: {ini.isi.terpanjang}", "git config --global core.longpaths true"
        )
    else:
        saran = "pindahkan repositori ke folder yang jalurnya pendek, atau pendekkan nama folder bukti berikutnya"
        yield Hasil(PERHATIAN, "panjang jalur", f"{keadaan}; di Windows banyak program tidak dapat membukanya", saran)
