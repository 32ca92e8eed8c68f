"""Commits whose time, way into the main branch, people or signature ask for an explanation; a history written anew."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from zi.model.audit.temuan import TemuanAudit, pada_bukti
from zi.model.bentuk.rencana import Riwayat as Pembersihan
from zi.model.hari import tulis
from zi.model.isi import tempat
from zi.model.jejak import PANJANG_REV, Commit
from zi.model.langkah import AWAL, GABUNGAN, SQUASH, Langkah, para_pembuat
from zi.model.riwayat import Riwayat
from zi.model.zona import instan

_LONGGAR = 600  # seconds by which the clocks of two machines may differ
_JAM = (
    "Biasanya jam atau zona waktu komputer pembuatnya salah. Waktu commit berasal dari komputer itu; tanyakan kapan "
    "sebenarnya dibuat."
)
_LANGSUNG = "Tanyakan dahulu: apakah perubahan ini diperiksa orang lain sebelum masuk? Sebutkan siapa yang menerimanya."
_SQUASH = (
    "Forge mungkin diatur menerima dengan squash atau rebase, atau berkasnya diunggah langsung ke cabang utama lewat "
    "halaman web. Tanyakan siapa yang menerimanya; halaman kirimannya di forge mungkin masih menyebutnya."
)
_SENDIRI = (
    "Mungkin komputernya dipakai bersama, namanya kebetulan sama, atau ia hanya membetulkan kiriman orang lain. "
    "Tanyakan siapa yang memeriksanya."
)
_TANDA = "Tanyakan dahulu: apakah pembuatnya memakai komputer lain, atau mengubah lewat peramban?"
_DITULIS_ULANG = (
    "Periksa dahulu apakah kode commit itu benar dan pernah ada di cabang utama. Tanyakan kepada pengelola: apakah ada "
    "dokumen yang harus dikeluarkan dari riwayat? Bila ya, keputusannya dicatat pada riwayat dalam rencana.yaml."
)


class Acuan(NamedTuple):
    """A commit that must still be in the history: where it was named, and the day of that, where it is known."""

    rev: str
    asal: str
    hari: date | None = None


def waktu(riwayat: Riwayat, kini: int) -> Iterator[TemuanAudit]:
    """Find commits dated before their parents, or after ``kini`` (seconds of Unix)."""
    for satu in list(riwayat.jejak.commit.values())[::-1]:
        induk = [riwayat.jejak.commit[rev] for rev in satu.induk]
        lebih_tua = [lain for lain in induk if satu.saat + _LONGGAR < lain.saat <= kini + _LONGGAR]
        hari = tulis(riwayat.hari(satu.saat))
        if satu.saat > kini + _LONGGAR:
            pesan = f"Commit {_pendek(satu)} bertanggal {hari}, sesudah hari ini."
            yield _pada_commit("ZI083", riwayat, satu, pesan, _JAM)
        elif lebih_tua:
            lain = max(lebih_tua, key=lambda ini: ini.saat)
            pesan = (
                f"Commit {_pendek(satu)} bertanggal {hari} pukul {_pukul(riwayat, satu)}, lebih awal daripada "
                f"pendahulunya {_pendek(lain)} ({tulis(riwayat.hari(lain.saat))} pukul {_pukul(riwayat, lain)})."
            )
            yield _pada_commit("ZI083", riwayat, satu, pesan, _JAM)


def tanpa_penggabungan(riwayat: Riwayat) -> Iterator[TemuanAudit]:
    """Find changes of plan or evidence that came into the main branch without a merge; the very first commit may."""
    for satu in riwayat.langkah:
        if satu.ubah and satu.cara not in {GABUNGAN, AWAL}:
            hari = tulis(riwayat.hari(satu.saat))
            apa = f"Commit {_pendek(satu.utama)} oleh {satu.utama.penulis.nama} ({hari}) masuk ke cabang utama"
            if satu.cara == SQUASH:
                pesan = f"{apa} tanpa penggabungan; penerima: tidak tercatat (squash/rebase)."
            else:
                pesan = f"{apa} langsung, tanpa penggabungan; penerimanya tidak tercatat."
            yield _pada_langkah("ZI086", satu, pesan, _SQUASH if satu.cara == SQUASH else _LANGSUNG)


def sendiri(riwayat: Riwayat) -> Iterator[TemuanAudit]:
    """Find merges by someone who also made what they brought."""
    for satu in (ini for ini in riwayat.langkah if ini.ubah and ini.cara == GABUNGAN):
        penerima = satu.utama.penulis
        if any(orang.sama(penerima) for orang in para_pembuat(riwayat.jejak, satu)):
            hari = tulis(riwayat.hari(satu.saat))
            pesan = f"Menurut git, kiriman ini dibuat dan diterima dengan nama yang sama: {penerima.nama} ({hari})."
            yield _pada_langkah("ZI087", satu, pesan, _SENDIRI)


def perlu_tanda_tangan(riwayat: Riwayat, sejak: date) -> list[Commit]:
    """Give the commits from a day on that change plan or evidence, and the merges that brought such; oldest first."""
    utama = {satu.utama.rev for satu in riwayat.langkah if satu.ubah}
    return [
        satu
        for rev, satu in list(riwayat.jejak.commit.items())[::-1]
        if (rev in utama or rev in riwayat.jejak.ubah) and riwayat.hari(satu.saat) >= sejak
    ]


def tanda_tangan(riwayat: Riwayat, menurut_git: Mapping[str, str]) -> Iterator[TemuanAudit]:
    """Find commits that are not signed, or not validly; ``menurut_git`` is git's letter (``%G?``) for each."""
    kata = {
        "N": "tidak ditandatangani",
        "B": "keaslian tanda tangan digitalnya tidak terbukti",
        "R": "kunci tanda tangan digitalnya tidak berlaku lagi",
    }
    kata |= dict.fromkeys("XY", "tanda tangan digitalnya sudah kedaluwarsa")
    for rev, huruf in menurut_git.items():
        satu = riwayat.jejak.commit[rev]
        if huruf in kata:
            hari = tulis(riwayat.hari(satu.saat))
            pesan = f"Commit {_pendek(satu)} oleh {satu.penulis.nama} ({hari}) {kata[huruf]}."
            yield _pada_commit("ZI088", riwayat, satu, pesan, _TANDA)
    tak_dikenal = [rev for rev, huruf in menurut_git.items() if huruf not in {"G", *kata}]
    if tak_dikenal:
        pesan = (
            f"{len(tak_dikenal)} commit ditandatangani dengan kunci yang tidak dikenal di komputer ini, jadi tidak "
            f"dapat diperiksa; yang pertama {tak_dikenal[0][:PANJANG_REV]}."
        )
        saran = "Mungkin kunci pembuatnya belum terpasang di sini; minta daftar kunci kepada pengelola."
        yield TemuanAudit("ZI088", pesan, saran)


def ditulis_ulang(
    riwayat: Riwayat, acuan: Iterable[Acuan], pembersihan: Sequence[Pembersihan], hari_ini: date
) -> Iterator[TemuanAudit]:
    """Find commits that were in the history and are no more, unless a purge that the plan names explains it."""
    sah = [satu for satu in pembersihan if _ada(riwayat, satu.rev) and satu.tanggal <= hari_ini]
    for satu in acuan:
        dijelaskan = any(satu.hari is None or satu.hari <= lain.tanggal for lain in sah)
        if not _ada(riwayat, satu.rev) and not dijelaskan:
            pesan = f"Commit {satu.rev[:PANJANG_REV]} ({satu.asal}) tidak ada dalam riwayat cabang utama."
            yield TemuanAudit("ZI085", pesan, _DITULIS_ULANG, rev=satu.rev)
    for lain in pembersihan:
        if not _ada(riwayat, lain.rev):
            apa = f"Commit {lain.rev[:PANJANG_REV]} yang disebut riwayat dalam rencana.yaml ({tulis(lain.tanggal)})"
            yield TemuanAudit("ZI085", f"{apa} tidak ada dalam riwayat cabang utama.", _DITULIS_ULANG, rev=lain.rev)


def _ada(riwayat: Riwayat, rev: str) -> bool:
    """Tell whether a commit is in the history, by its id or how that begins."""
    commit = riwayat.jejak.commit
    return rev in commit or (len(rev) >= 7 and any(satu.startswith(rev.lower()) for satu in commit))


def _pukul(riwayat: Riwayat, satu: Commit) -> str:
    """Give the time of day that a commit states, in the office's zone."""
    return instan(satu.saat, riwayat.zona)[11:16].replace(":", ".")


def _pendek(satu: Commit) -> str:
    return satu.rev[:PANJANG_REV]


def _pada_commit(aturan: str, riwayat: Riwayat, satu: Commit, pesan: str, penjelasan: str) -> TemuanAudit:
    folder = {di[0] for ubah in riwayat.jejak.ubah.get(satu.rev, ()) if (di := tempat(ubah.jalur))}
    return _pada(aturan, folder, satu.rev, pesan, penjelasan)


def _pada_langkah(aturan: str, satu: Langkah, pesan: str, penjelasan: str) -> TemuanAudit:
    folder = {di[0] for ubah in satu.ubah if (di := tempat(ubah.jalur))}
    return _pada(aturan, folder, satu.utama.rev, pesan, penjelasan)


def _pada(aturan: str, folder: set[str], rev: str, pesan: str, penjelasan: str) -> TemuanAudit:
    """Give what is to be explained of a commit; of its record where it is about a single one."""
    if len(folder) == 1:
        return pada_bukti(aturan, next(iter(folder)), rev, pesan, penjelasan)
    return TemuanAudit(aturan, pesan, penjelasan, rev=rev)
