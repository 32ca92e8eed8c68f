"""Which records hold a paper, told by its content and never by its name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from zi.model.bukti import Bukti
from zi.model.cocok import Cocok, Dicari, dari_jalur
from zi.model.entri import BERKAS
from zi.repo import git, loader
from zi.repo.berkas import PohonKerja
from zi.repo.git import GitGagal
from zi.repo.loader import TahunKantor
from zi.repo.revisi import Revisi
from zi.repo.sidik import SHA1, SHA256, Sidik, objek, objek_isi, sidik, sidik_isi


class Tempat(NamedTuple):
    """Where to look: a source of files, and the years that were loaded from it."""

    sumber: Revisi | PohonKerja
    tahun: Sequence[TahunKantor]


def tempat(sumber: Revisi | PohonKerja) -> Tempat:
    """Load every year of a source."""
    return Tempat(sumber, loader.muat_semua(sumber)[0])


def tempat_kini(akar: Path) -> list[Tempat]:
    """Give the commit that is checked out, where there is one, and after it the working tree."""
    sumber = list[Revisi | PohonKerja]()
    if git.ada(akar):
        with suppress(GitGagal):  # no commit yet, or no git: the files are there
            sumber.append(Revisi(akar, "HEAD"))
    return [tempat(satu) for satu in (*sumber, PohonKerja(akar))]


def cari(berkas: Sequence[Path], tempat: Iterable[Tempat]) -> list[Dicari]:
    """Find the records that hold each file, by path; what a later place says of a path holds.

    An LFS pointer is the file that it names. Raises OSError when a file cannot be read.
    """
    dicari = {satu: sidik(satu) for satu in berkas}
    ada: dict[Path, dict[tuple[str, str], Cocok]] = {satu: {} for satu in berkas}
    for satu in tempat:
        bukti = {rekaman.folder: rekaman for tahun in satu.tahun for rekaman in tahun.bukti}
        for asal, cocok in (*_isi(dicari, satu, bukti), *_arsip(dicari, bukti.values())):
            ada[asal][cocok.folder, cocok.berkas or ""] = cocok
    return [
        Dicari(satu.name, dicari[satu].sha256, tuple(cocok for _, cocok in sorted(ada[satu].items())))
        for satu in berkas
    ]


def _arsip(dicari: Mapping[Path, Sidik], bukti: Iterable[Bukti]) -> Iterator[tuple[Path, Cocok]]:
    """Find papers that are kept elsewhere."""
    for rekaman in bukti:
        for arsip in rekaman.isi.arsip:
            for asal, punya in dicari.items():
                if arsip.sha256 == punya.sha256:
                    yield asal, Cocok(rekaman.folder, None, rekaman.id, rekaman.kode, rekaman, arsip)


def _isi(dicari: Mapping[Path, Sidik], satu: Tempat, bukti: dict[str, Bukti]) -> Iterator[tuple[Path, Cocok]]:
    """Find files of the same content below ``evidence/``."""
    jalur = [entri.jalur for tahun in satu.tahun for entri in tahun.entri if entri.jenis == BERKAS]
    sama = (
        _di_revisi(dicari, satu.sumber, jalur)
        if isinstance(satu.sumber, Revisi)
        else _di_pohon(dicari, satu.sumber, jalur)
    )
    for asal, nama in sama:
        yield asal, dari_jalur(nama, bukti)


def _di_revisi(dicari: Mapping[Path, Sidik], revisi: Revisi, jalur: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Find the same content in a commit by the ids that it lists; no content is read."""
    cara = SHA1 if len(revisi.rev) == 40 else SHA256
    asal = defaultdict[str, list[Path]](list)
    for berkas, punya in dicari.items():
        for satu in {objek(berkas, punya.ukuran, cara), objek_isi(punya.penunjuk, cara)}:
            asal[satu].append(berkas)
    for nama in jalur:
        yield from ((berkas, nama) for berkas in asal.get(revisi.objek[nama], ()))


def _di_pohon(dicari: Mapping[Path, Sidik], pohon: PohonKerja, jalur: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Find the same content on disk; only a file of the same size is read."""
    asal = defaultdict[Sidik, list[Path]](list)
    for berkas, punya in dicari.items():
        for satu in {punya, sidik_isi(punya.penunjuk)}:
            asal[satu].append(berkas)
    ukuran = {satu.ukuran for satu in asal}
    for nama in jalur:
        di_sini = pohon.akar / nama
        if di_sini.stat().st_size in ukuran:
            yield from ((berkas, nama) for berkas in asal.get(sidik(di_sini), ()))
