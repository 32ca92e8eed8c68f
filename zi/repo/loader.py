"""From the files of an office to facts: a plan, its evidence, and what is wrong with them.

Never stops at the first fault. The layout is that of ``plan/<tahun>/`` and ``evidence/<tahun>/``.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from zi.model import susun
from zi.model.bentuk import BentukBukti, BentukMonev, baca, baca_sebagian
from zi.model.bukti import NAMA_BUKTI, TINGKAT_BUKTI, Bukti, kelompok
from zi.model.bukti import susun as susun_bukti
from zi.model.checks import isi_bukti, jalur, tempat
from zi.model.checks.tempat import MONEV, RENCANA, TINGKAT_RENCANA
from zi.model.entri import BERKAS, Entri
from zi.model.monev import Catatan, jalur_catatan
from zi.model.naskah import Letak, Simpul
from zi.model.rencana import Rencana
from zi.model.temuan import Temuan
from zi.repo.berkas import PohonKerja
from zi.repo.naskah import urai
from zi.repo.sumber import Sumber

Isi = tuple[Simpul | None, BentukBukti]  # a bukti.yaml: its value with places, and what it says


class TahunKantor(NamedTuple):
    """One year of an office: plan, evidence, and every kesalahan (and finding of text) in their files.

    ``entri`` is what lies under ``evidence/<tahun>/``, for whoever checks more than what counts.
    """

    rencana: Rencana
    bukti: tuple[Bukti, ...]
    temuan: tuple[Temuan, ...]
    entri: tuple[Entri, ...]


def akar(mulai: Path) -> Path | None:
    """Find the root upwards from a folder: the nearest one with ``plan/<tahun>/rencana.yaml``."""
    mulai = mulai.resolve()
    return next((folder for folder in (mulai, *mulai.parents) if PohonKerja(folder).tahun()), None)


def setelan(sumber: Sumber, tahun: int, *kunci: str) -> str | None:
    """Give one text of ``rencana.yaml`` by its keys, whatever else is wrong with the file; None where there is none."""
    isi, _ = baca_naskah(sumber, Entri(f"plan/{tahun}/{RENCANA}", BERKAS))
    for satu in kunci:
        isi = isi.anak(satu) if isi else None
    return isi.isi if isi and isinstance(isi.isi, str) else None


def muat_monev(sumber: Sumber, tahun: int, triwulan: int) -> tuple[BentukMonev | None, list[Temuan]]:
    """Read the register of a meeting: what it says, and what is wrong with it; neither where there is none."""
    for entri, nomor in _register(sumber, tahun):
        if nomor == triwulan:
            isi, _, temuan = _baca_monev(sumber, entri)
            return isi, temuan
    return None, []


def muat_catatan(sumber: Sumber, sampai_tahun: int) -> tuple[list[Catatan], list[Temuan]]:
    """Read every register of the plans up to a year (included), and what is wrong with them."""
    hasil, temuan = list[Catatan](), list[Temuan]()
    for tahun in (satu for satu in sumber.tahun() if satu <= sampai_tahun):
        for entri, triwulan in _register(sumber, tahun):
            isi, simpul, salah = _baca_monev(sumber, entri)
            temuan += salah
            if isi and simpul:
                hasil.append(Catatan(tahun, triwulan, isi, simpul))
    return hasil, temuan


def _register(sumber: Sumber, tahun: int) -> Iterator[tuple[Entri, int]]:
    """List the registers of a year's meetings, each with its triwulan."""
    nama = {jalur_catatan(tahun, triwulan): triwulan for triwulan in range(1, 5)}
    for satu in sumber.isi(f"plan/{tahun}/{MONEV}"):
        if satu.jenis == BERKAS and satu.jalur in nama:
            yield satu, nama[satu.jalur]


def _baca_monev(sumber: Sumber, entri: Entri) -> tuple[BentukMonev | None, Simpul | None, list[Temuan]]:
    simpul, temuan = baca_naskah(sumber, entri)
    isi, salah = baca(BentukMonev, simpul) if simpul else (None, [])
    return isi, simpul, [*temuan, *salah]


def muat_rencana(sumber: Sumber, tahun: int) -> Rencana:
    """Read the plan of one year, whatever is wrong with its files."""
    temuan, dasar, komponen = list[Temuan](), None, list[Simpul]()
    for entri in sumber.jelajah(f"plan/{tahun}"):
        salah = tempat.periksa_rencana(entri)
        temuan += salah
        if salah or entri.jenis != BERKAS or len(entri.bagian) != TINGKAT_RENCANA:
            continue
        simpul, salah_naskah = baca_naskah(sumber, entri)
        temuan += salah_naskah
        if entri.bagian[-1] == RENCANA:
            dasar = simpul
        elif simpul:
            komponen.append(simpul)
    temuan += tempat.periksa_lengkap(tahun, temuan, ada_komponen=bool(komponen))
    return susun.susun(tahun, dasar, komponen, temuan)


def baca_naskah(sumber: Sumber, entri: Entri) -> tuple[Simpul | None, list[Temuan]]:
    """Read one YAML file that was listed: its value (None when it cannot be used) and what is wrong with it."""
    data = sumber.baca(entri.jalur)
    if data is None:
        pesan = "Berkas ini tidak dapat dibuka."
        return None, [Temuan("ZI001", Letak(entri.jalur, 1, 1), pesan, "Periksa izin baca berkas itu.")]
    return urai(data, entri.jalur)


def muat(sumber: Sumber, tahun: int) -> TahunKantor:
    """Read one year: its plan and its evidence."""
    return muat_bukti(sumber, muat_rencana(sumber, tahun))


def muat_semua(sumber: Sumber) -> tuple[list[TahunKantor], list[Temuan]]:
    """Read every year, and name what lies beside the years."""
    tahun = sumber.tahun()
    rencana = [muat_rencana(sumber, satu) for satu in tahun]
    atas = [entri for folder in ("plan", "evidence") for entri in sumber.isi(folder)]
    kantor = [muat_bukti(sumber, satu, [lain for lain in rencana if lain is not satu]) for satu in rencana]
    return kantor, list(tempat.periksa_atas(atas, tahun))


def muat_bukti(sumber: Sumber, rencana: Rencana, lain: Sequence[Rencana] = ()) -> TahunKantor:
    """Read the evidence of a plan's year; ``lain`` are other years' plans, to name the right one."""
    entri = tuple(sumber.jelajah(f"evidence/{rencana.tahun}"))
    isi_folder = kelompok(entri)
    naskah, salah = _baca_isi(sumber, isi_folder)
    temuan = [*jalur.periksa(entri, rencana, lain), *salah]
    cacat = frozenset("/".join(satu.letak.berkas.split("/")[:TINGKAT_BUKTI]) for satu in temuan if satu.kesalahan)
    bukti = list[Bukti]()
    for rekaman in susun_bukti(isi_folder, naskah, rencana.kamus_jenis, cacat):
        salah = list(isi_bukti.periksa(rekaman, rencana))
        temuan += salah
        bukti.append(rekaman._replace(cacat=True) if salah else rekaman)
    return TahunKantor(rencana, tuple(bukti), (*rencana.temuan, *temuan), entri)


def _baca_isi(sumber: Sumber, isi_folder: Mapping[str, list[Entri]]) -> tuple[dict[str, Isi], list[Temuan]]:
    """Read every record's bukti.yaml, by folder; an empty file says nothing."""
    hasil, temuan = dict[str, Isi](), list[Temuan]()
    for folder, entri in isi_folder.items():
        naskah = Entri(f"{folder}/{NAMA_BUKTI}", BERKAS)
        if naskah in entri:
            hasil[folder], salah = _isi_bukti(sumber, naskah)
            temuan += salah
    return hasil, temuan


def _isi_bukti(sumber: Sumber, entri: Entri) -> tuple[Isi, list[Temuan]]:
    """Read a ``bukti.yaml``; one that cannot be used is as if it said nothing, with the reason."""
    simpul, temuan = baca_naskah(sumber, entri)
    if simpul is None or simpul.isi == "":
        return (None, BentukBukti()), temuan
    bentuk, salah = baca_sebagian(BentukBukti, simpul)
    return (simpul, bentuk), [*temuan, *salah]
