"""What ``zi check --since`` judges: what a branch adds or changes."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.cli.kantor import hari_kantor
from zi.cli.penilaian import Penilaian, nilai, nilai_pohon
from zi.model.capaian import hitung
from zi.model.checks import kiriman
from zi.model.entri import Entri, diabaikan
from zi.model.selisih import Selisih, Sisi, banding
from zi.model.temuan import Temuan, urut
from zi.repo.bawaan import periksa_bawaan
from zi.repo.revisi import Revisi, commit
from zi.repo.sentuhan import berkas_lain, objek_kini, sentuhan
from zi.repo.telusur import pangkal


class Kiriman(NamedTuple):
    """What a branch does: since which commit, what moved in each year, and the findings that are its own."""

    rev: str
    selisih: list[Selisih]
    temuan: list[Temuan]
    entri: list[Entri]
    hari_ini: date


def nilai_kiriman(akar: Path, rev: str, per: date | None) -> Kiriman:
    """Judge what the working tree has otherwise than the commit from which it and ``rev`` went apart.

    Raises GitGagal where git cannot tell.
    """
    sekarang = hari_kantor(akar)
    hari = per or sekarang
    dasar = Revisi(akar, pangkal(akar, commit(akar, rev), commit(akar, "HEAD")))
    lama, tersentuh = nilai(dasar, hari), sentuhan(akar, dasar)
    baru = nilai_pohon(akar, hari)
    tersentuh = {jalur: objek for jalur, objek in tersentuh.items() if not any(map(diabaikan, jalur.split("/")))}
    selisih = _selisih(_sisi(lama, dasar.objek, hari), _sisi(baru, objek_kini(dasar, tersentuh), hari))
    temuan = kiriman.pilih(baru.temuan, lama.temuan, tersentuh)
    bawaan = [jalur for jalur, objek in tersentuh.items() if objek is not None]
    temuan += kiriman.periksa(selisih, bawaan)
    batas = min((satu.rencana.pengaturan.batas_berkas_mb for satu in baru.kantor), default=0) << 20
    temuan += periksa_bawaan(akar, bawaan, batas)
    temuan += kiriman.campuran(tersentuh, berkas_lain(akar, dasar))
    return Kiriman(dasar.rev, selisih, urut(temuan), baru.entri, sekarang)


def _sisi(penilaian: Penilaian, objek: dict[str, str], per: date) -> dict[int, Sisi]:
    return {
        satu.rencana.tahun: Sisi(hitung(satu.rencana, satu.bukti, per), satu.bukti, objek) for satu in penilaian.kantor
    }


def _selisih(lama: dict[int, Sisi], baru: dict[int, Sisi]) -> list[Selisih]:
    """Give the years in which something moved."""
    semua = (banding(lama.get(tahun), baru.get(tahun)) for tahun in sorted({*lama, *baru}))
    return [satu for satu in semua if satu.periode or satu.bukti or not satu.utuh]
