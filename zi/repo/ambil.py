"""Fetch from the server and bring the main branch forward, losing nothing.

Only a fast-forward is made. Where the main branch is not the one that is checked out, its ref alone moves.
"""

from pathlib import Path
from shlex import quote
from typing import NamedTuple

from zi.model.kiriman import CABANG
from zi.repo import galat, git, serupa
from zi.repo.git import GitGagal, Hasil
from zi.repo.remote import remote

_UTUH = "Tidak ada yang diubah."
_SETENGAH = {  # what git leaves in its folder while it is in the middle of something, and the way out
    "MERGE_HEAD": ("penggabungan (merge)", "git merge --abort"),
    "rebase-merge": ("pemindahan commit (rebase)", "git rebase --abort"),
    "rebase-apply": ("pemindahan commit (rebase)", "git rebase --abort"),
    "CHERRY_PICK_HEAD": ("penyalinan commit (cherry-pick)", "git cherry-pick --abort"),
    "REVERT_HEAD": ("pembatalan commit (revert)", "git revert --abort"),
}


class Terambil(NamedTuple):
    """What a fetch came to: the main branch before (None: there was none) and after, and the commits between.

    ``lebih`` counts the commits of the main branch here that the server does not have. ``terbuka`` is the
    branch that is checked out where it is another one, empty for none; None where it is the main branch.
    """

    server: str
    dari: str | None
    ke: str
    jumlah: int
    lebih: int
    terbuka: str | None


class _Tempat(NamedTuple):
    """Where the main branch stands here and, as far as is known, on the server; and what is checked out."""

    sini: str | None
    sana: str | None
    kepala: str


def ambil(akar: Path, cabang: str, *, boleh_bertanya: bool = False) -> Terambil:
    """Fetch, and fast-forward the main branch. Raises GitGagal with a sentence; nothing is lost then."""
    if not git.ada(akar):
        raise GitGagal("Folder ini bukan repositori git, jadi tidak ada server tempat mengambil. Periksa: zi doctor")
    server = remote(akar, cabang)
    if server is None:
        saran = "Minta alamatnya kepada pengelola, lalu: git remote add origin ALAMAT"
        raise GitGagal(f"Repositori ini belum tersambung ke server (remote). {saran}")
    lama = _tempat(akar, cabang, server.nama)
    hasil = git.dengan_milik_pengguna(akar, "fetch", "--prune", "--", server.nama, boleh_bertanya=boleh_bertanya)
    if hasil.kode:
        raise GitGagal(f"Tidak dapat mengambil dari server “{server.nama}”: {galat.jaringan(hasil.galat)} {_UTUH}")
    kini = _tempat(akar, cabang, server.nama)
    if kini.sana is None:
        saran = "Nama cabang utama ditetapkan dengan pengaturan cabang_utama di rencana.yaml."
        raise GitGagal(f"Cabang utama “{cabang}” tidak ada di server “{server.nama}”. {_UTUH} {saran}")
    _periksa_riwayat(akar, f"refs/remotes/{server.nama}/{cabang}", lama.sana, kini.sana)
    terbuka = None if kini.kepala == f"refs/heads/{cabang}" else kini.kepala.removeprefix("refs/heads/")
    if kini.sini is None and terbuka is not None:
        return Terambil(server.nama, lama.sana, kini.sana, _hitung(akar, lama.sana, kini.sana)[1], 0, terbuka)
    lebih, jumlah = _hitung(akar, kini.sini, kini.sana)
    if jumlah:
        _majukan(akar, cabang, server.nama, kini, lebih, jumlah)
    return Terambil(server.nama, kini.sini, kini.sana if jumlah else str(kini.sini), jumlah, lebih, terbuka)


def _periksa_riwayat(akar: Path, ref: str, lama: str | None, sana: str) -> None:
    """Raise GitGagal where the server's history was written anew: what this copy has must not go back there."""
    sebelumnya = git.tanya(akar, "rev-parse", "--verify", "--quiet", f"{ref}@{{1}}").teks
    dulu = [satu for satu in (lama, sebelumnya) if satu]
    if dulu and git.tanya(akar, "rev-list", "--max-count=1", *dulu, f"^{sana}").teks:
        raise GitGagal(
            "Riwayat cabang utama di server ditulis ulang (misalnya ada dokumen yang dikeluarkan). Jangan mengirim apa "
            "pun dari salinan ini. Salin ulang repositorinya ke folder baru (git clone), lalu hapus salinan lama ini."
        )


def susulan(server: str, cabang: str, rev: str) -> str:
    """Give the command that sends what the main branch here has too much as a kiriman, moving nothing."""
    return f"git push {quote(server)} {quote(f'{cabang}:refs/heads/{CABANG}susulan-{rev[:7]}')}"


def _tempat(akar: Path, cabang: str, server: str) -> _Tempat:
    ref = (f"refs/heads/{cabang}", f"refs/remotes/{server}/{cabang}")
    isi = git.baca(akar, "for-each-ref", "--format=%(refname) %(objectname)", *ref).decode("utf-8", "replace")
    objek = {nama: rev for nama, _, rev in (satu.rpartition(" ") for satu in isi.split("\n")[:-1])}
    kepala = git.tanya(akar, "symbolic-ref", "--quiet", "HEAD").teks
    return _Tempat(objek.get(ref[0]), objek.get(ref[1]), kepala)


def _hitung(akar: Path, sini: str | None, sana: str) -> tuple[int, int]:
    """Count the commits that only the one has, and only the other."""
    if sini is None:
        return 0, int(git.baca(akar, "rev-list", "--count", sana))
    sini_saja, sana_saja = git.baca(akar, "rev-list", "--count", "--left-right", f"{sini}...{sana}").split()
    return int(sini_saja), int(sana_saja)


def _majukan(akar: Path, cabang: str, server: str, tempat: _Tempat, lebih: int, jumlah: int) -> None:
    """Bring the main branch here forward to the server's."""
    if lebih:
        raise GitGagal(
            f"Cabang {cabang} di komputer ini mempunyai {lebih} commit yang belum ada di server, sedangkan server "
            f"mempunyai {jumlah} yang baru. {_UTUH} Kirimkan dahulu yang dari sini sebagai kiriman: "
            f"{susulan(server, cabang, str(tempat.sini))}\n"
            "Sesudah kiriman itu diterima, jalankan zi sync lagi."
        )
    if setengah := _setengah_jalan(akar):
        apa, batal = setengah
        raise GitGagal(
            f"Ada {apa} yang belum selesai di repositori ini. {jumlah} commit baru sudah diambil, tetapi belum "
            f"dipasang. Selesaikan dahulu, atau batalkan dengan: {batal}; lalu zi sync"
        )
    hasil = _pasang(akar, cabang, server, tempat)
    if hasil.kode:
        raise GitGagal(f"{jumlah} commit baru sudah diambil, tetapi belum dipasang. {galat.penggabungan(hasil.galat)}")


def _pasang(akar: Path, cabang: str, server: str, tempat: _Tempat) -> Hasil:
    """Move the branch: with its files where it is checked out, else its ref alone."""
    if tempat.kepala != f"refs/heads/{cabang}":
        # a fetch from here to here moves a ref forward only, and no branch that is open in another folder
        ke = f"refs/remotes/{server}/{cabang}:refs/heads/{cabang}"
        sunyi = ("--quiet", "--no-prune", "--no-tags", "--no-write-fetch-head")
        return git.dengan_milik_pengguna(akar, "fetch", *sunyi, ".", ke)
    maju = ("merge", "--ff-only", "--no-overwrite-ignore", "--quiet", str(tempat.sana))
    hasil = git.dengan_milik_pengguna(akar, *maju)
    if hasil.kode and tempat.sini and (sama := serupa.akui(akar, str(tempat.sana))):
        hasil = git.dengan_milik_pengguna(akar, *maju)
        if hasil.kode:
            serupa.lepaskan(akar, sama)
    return hasil


def _setengah_jalan(akar: Path) -> tuple[str, str] | None:
    """Tell what git was left in the middle of, and the command that takes it back."""
    tanya = [bagian for nama in _SETENGAH for bagian in ("--git-path", nama)]
    jalur = git.baca(akar, "rev-parse", *tanya).decode("utf-8", "surrogateescape").split("\n")[:-1]
    return next((isi for satu, isi in zip(jalur, _SETENGAH.values(), strict=True) if (akar / satu).exists()), None)
