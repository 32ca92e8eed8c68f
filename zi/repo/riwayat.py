"""From git to the history of an office: two processes, one for commits and names, one for the YAML that changed.

No other content is read, and a copy that lacks some says what it therefore cannot tell.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from zi.model import bunyi
from zi.model.bentuk import BentukBukti, baca_sebagian
from zi.model.bukti import NAMA_BUKTI, belah_nama
from zi.model.isi import Isi, tempat
from zi.model.jejak import Jejak
from zi.model.kejadian import RENCANA, Kejadian, Naskah, kejadian
from zi.model.langkah import Langkah, langkah, pembuat
from zi.model.perjalanan import Singgah, jalan, perjalanan
from zi.model.rencana import Rencana
from zi.model.riwayat import Rekam, Riwayat
from zi.repo import loader
from zi.repo.git import GitGagal
from zi.repo.jejak import baca_jejak, baca_ubah
from zi.repo.naskah import urai
from zi.repo.objek import SEBAGIAN, isi_yang_ada
from zi.repo.pohon_objek import KOSONG
from zi.repo.terhitung import Penilai, Pertama, butir, terhitung
from zi.repo.utama import Utama

_BANYAK = 500  # folders that a command line surely takes
Versi = dict[int, list[tuple[int, Rencana | None]]]  # of each year, the plan (None: not here) and its first step


class _Bahan(NamedTuple):
    """What a history is put together from."""

    jejak: Jejak
    langkah: list[Langkah]
    jalan: list[list[Singgah]]
    penilai: Penilai
    versi: Versi
    naskah: Naskah

    def menyebut(self, isi: Isi, kata: bytes) -> BentukBukti | None:
        """Read a record's bukti.yaml where it has a word in it; None where it has not, or cannot be read."""
        objek = isi.get(NAMA_BUKTI, "")
        return self.naskah(objek) if kata in self.penilai.gudang.get(objek, b"") else None


def riwayat(akar: Path, utama: Utama, jalur: Sequence[str], gudang: dict[str, bytes] | None = None) -> Riwayat:
    """Read the history of a main branch below some paths of the office (``plan/…`` and ``evidence/…``).

    What is read of YAML is kept in ``gudang``, by id. Raises GitGagal where it cannot be told: a shallow clone, no
    such commit, a changed bukti.yaml that is not here.
    """
    jejak = baca_jejak(akar, utama.rev, utama.cabang, jalur)
    return _susun(akar, jejak, utama.zona, {} if gudang is None else gudang)


def riwayat_indikator(akar: Path, utama: Utama, tahun: int, id_indikator: str, lain: Iterable[str] = ()) -> Riwayat:
    """Read the history of one indikator, and of ``lain`` (other records); what was moved there, or away, is told whole.

    Raises GitGagal as ``riwayat`` does.
    """
    jalur = [f"evidence/{tahun}/{id_indikator}", f"plan/{tahun}", *lain]
    jejak = baca_jejak(akar, utama.rev, utama.cabang, jalur)
    while lagi := _tempat_lain(akar, jejak, jalur):
        jalur += lagi
        jejak = baca_jejak(akar, utama.rev, utama.cabang, jalur)
    return _susun(akar, jejak, utama.zona, {})


def _tempat_lain(akar: Path, jejak: Jejak, jalur: Sequence[str]) -> list[str]:
    """Find the folders outside of some paths that a record may have come from, or gone to.

    Whatever shares a content with a record that came or went (or holds nothing of what it held) is one, so that the
    same moves are told as of the whole. With a folder comes the plan of its year. Of very many it is all evidence.
    """
    semua, isi = langkah(jejak), dict[int, set[str]]()
    for satu in perjalanan(semua):
        if satu.dari or not set(satu.sebelum.values()) & set(satu.sesudah.values()):
            isi.setdefault(satu.langkah, set()).update(satu.sebelum.values(), satu.sesudah.values())
    pasangan = {semua[urut].utama.rev: (sebelum, isi[urut]) for urut in isi if (sebelum := semua[urut].sebelum)}
    if not pasangan:
        return []
    dalam, lagi = tuple(f"{satu}/" for satu in jalur), set[str]()
    for rev, ubah in baca_ubah(akar, [(rev, sebelum) for rev, (sebelum, _) in pasangan.items()], ["evidence"]):
        kena = (satu.jalur for satu in ubah if {satu.lama, satu.baru} & pasangan[rev][1])
        lagi |= {di[0] for satu in kena if not satu.startswith(dalam) and (di := tempat(satu))}
    if len(lagi) > _BANYAK:
        return ["evidence", "plan"]
    return sorted(lagi | {f"plan/{folder.split('/')[1]}" for folder in lagi} - set(jalur))


def _susun(akar: Path, jejak: Jejak, zona: ZoneInfo, gudang: dict[str, bytes]) -> Riwayat:
    bahan = _bahan(akar, jejak, gudang)
    daftar = [
        _rekam(bahan, singgah, peristiwa, pertama)
        for singgah, peristiwa, pertama in zip(bahan.jalan, _kejadian(bahan), _pertama(bahan), strict=True)
    ]
    semua = [*(satu for ini in daftar for satu in ini.kejadian), *_kejadian_rencana(bahan, daftar)]
    urut = tuple(sorted(semua, key=lambda satu: (satu.urut, satu.bukti or "", satu.id or "")))
    return Riwayat(
        jejak, zona, tuple(bahan.langkah), urut, tuple(daftar), {satu.folder: satu for satu in daftar if satu.ada}
    )


def _bahan(akar: Path, jejak: Jejak, gudang: dict[str, bytes]) -> _Bahan:
    semua = langkah(jejak)
    singgah = list(perjalanan(semua))
    versi = {tahun: bunyi.versi(semua, tahun) for tahun in _tahun(semua)}
    gudang |= isi_yang_ada(akar, _naskah_diperlukan(singgah, versi))
    penilai = Penilai(akar, gudang)
    terbaca = {
        tahun: [(urut, _rencana(penilai, isi, tahun)) for urut, isi in daftar] for tahun, daftar in versi.items()
    }
    return _Bahan(jejak, semua, jalan(singgah), penilai, terbaca, pembaca(gudang))


def _rencana(penilai: Penilai, isi: Mapping[str, str], tahun: int) -> Rencana | None:
    """Read one version of a plan; None where this copy does not hold all of its files."""
    if not all(" " in satu or satu in penilai.gudang for satu in isi.values()):
        return None
    return loader.muat_rencana(penilai.pohon([butir(*satu) for satu in isi.items()]), tahun)


def _tahun(semua: Iterable[Langkah]) -> list[int]:
    """Give the years of which something changed."""
    nama = {bagian[1] for satu in semua for ubah in satu.ubah if len(bagian := ubah.jalur.split("/", 2)) > 2}
    return sorted(int(satu) for satu in nama if satu.isdecimal() and satu.isascii())


def _naskah_diperlukan(
    singgah: Iterable[Singgah], versi: Mapping[int, list[tuple[int, Mapping[str, str]]]]
) -> Iterator[str]:
    for satu in singgah:
        for isi in (satu.sebelum, satu.sesudah):
            if NAMA_BUKTI in isi and " " not in isi[NAMA_BUKTI]:
                yield isi[NAMA_BUKTI]
    for daftar in versi.values():
        for _, berkas in daftar:
            yield from (objek for objek in berkas.values() if " " not in objek)


def _kejadian(bahan: _Bahan) -> list[list[Kejadian]]:
    """Tell the events of every record."""
    siapa = cache(lambda urut: pembuat(bahan.jejak, bahan.langkah[urut]))
    hasil = list[list[Kejadian]]()
    for singgah in bahan.jalan:
        daftar = list[Kejadian]()
        for satu in singgah:
            ini = bahan.langkah[satu.langkah]
            komit = siapa(satu.langkah).get(satu.folder) or siapa(satu.langkah).get(satu.dari or "") or ini.utama
            daftar += kejadian(satu, ini, komit, bahan.naskah, KOSONG)
        hasil.append(daftar)
    return hasil


def pembaca(gudang: Mapping[str, bytes]) -> Naskah:
    """Give what reads a bukti.yaml by its id; raises GitGagal for one that this copy does not hold."""

    @cache
    def naskah(objek: str) -> BentukBukti | None:
        if " " in objek:
            return None
        if objek not in gudang:
            raise GitGagal(SEBAGIAN)
        simpul, temuan = urai(gudang[objek], NAMA_BUKTI)
        if simpul is None or any(satu.kesalahan for satu in temuan):
            return None
        if simpul.isi == "":
            return BentukBukti()
        bentuk, salah = baca_sebagian(BentukBukti, simpul)
        return None if any(satu.kesalahan for satu in salah) else bentuk

    return naskah


def _pertama(bahan: _Bahan) -> list[Pertama]:
    """Give where each record first counted, under the plan of any year that it was in."""
    hasil, milik = [Pertama(None)] * len(bahan.jalan), dict[str, list[int]]()
    for nomor, singgah in enumerate(bahan.jalan):
        for nama in {satu.folder.split("/", 2)[1] for satu in singgah}:
            milik.setdefault(nama, []).append(nomor)
    for tahun, rencana in bahan.versi.items():
        semua = milik.get(str(tahun), [])
        jalan_tahun = [bahan.jalan[nomor] for nomor in semua]
        for nomor, satu in zip(semua, terhitung(bahan.penilai, jalan_tahun, rencana, tahun), strict=True):
            dahulu = hasil[nomor]
            if dahulu.langkah is None or (satu.langkah is not None and satu.langkah < dahulu.langkah):
                hasil[nomor] = satu._replace(pasti=satu.pasti and dahulu.pasti)
    return hasil


def _rekam(bahan: _Bahan, singgah: Sequence[Singgah], peristiwa: Sequence[Kejadian], pertama: Pertama) -> Rekam:
    akhir = singgah[-1]
    terbelah = belah_nama(akhir.folder.rpartition("/")[2])
    terhitung_pada = max((urut for urut, satu in enumerate(peristiwa) if satu.urut == pertama.langkah), default=-1)
    naskah = bahan.menyebut(akhir.sesudah or akhir.sebelum, b"dicabut")
    return Rekam(
        akhir.folder,
        terbelah[0] if terbelah else None,
        akhir.sesudah,
        tuple(satu._replace(terhitung=urut == terhitung_pada) for urut, satu in enumerate(peristiwa)),
        bahan.langkah[pertama.langkah] if pertama.langkah is not None else None,
        pertama.pasti,
        dicabut=bool(naskah and naskah.dicabut),
    )


def _kejadian_rencana(bahan: _Bahan, rekam: Sequence[Rekam]) -> Iterator[Kejadian]:
    """Tell which words of the plan changed, and which records were accepted under the older ones."""
    menurut_id, nomor = _menurut_id(bahan, rekam), {satu.utama.rev: urut for urut, satu in enumerate(bahan.langkah)}
    for tahun, semua in bahan.versi.items():
        for lama, urut, baru in bunyi.pasangan_versi(semua):
            ini = bahan.langkah[urut]
            siapa = pembuat(bahan.jejak, ini)
            for id_indikator, beda in bunyi.perubahan(lama, baru).items():
                simpul = (baru.menurut_id.get(id_indikator) or lama.menurut_id[id_indikator]).simpul
                milik = menurut_id.get((str(tahun), id_indikator), [])
                ditinjau = tuple(satu.folder for satu in milik if satu.dicatat and nomor[satu.dicatat.utama.rev] < urut)
                komit = siapa.get(simpul.letak.berkas, ini.utama)
                yield Kejadian(RENCANA, urut, ini, komit, id_indikator, perubahan=beda, ditinjau=ditinjau)


def _menurut_id(bahan: _Bahan, rekam: Iterable[Rekam]) -> Mapping[tuple[str, str], list[Rekam]]:
    """Gather the records that stand by year and indikator: that of their path, and those of juga."""
    hasil = dict[tuple[str, str], list[Rekam]]()
    for satu in rekam:
        if satu.ada and not satu.dicabut:
            naskah = bahan.menyebut(satu.isi, b"juga")
            juga = (rujukan.partition("/")[0] for rujukan in (naskah.juga if naskah else ()))
            for id_indikator in dict.fromkeys((satu.id, *juga)):
                hasil.setdefault((satu.tahun, id_indikator), []).append(satu)
    return hasil
