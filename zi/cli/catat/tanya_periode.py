"""Which periode: the one that was named, the one that is certain, or the one that is answered."""

from datetime import date

from zi.cli.catat import tanya
from zi.cli.catat.meja import Meja
from zi.model.capaian import IndikatorDinilai, PeriodeDinilai, hitung
from zi.model.gagal import SalahPakai
from zi.model.hari import tulis_rentang
from zi.model.pilih_periode import pasti, pilihan
from zi.model.usul import maksudnya
from zi.repo.loader import TahunKantor

Calon = tuple[TahunKantor, PeriodeDinilai]


def periode_untuk(  # the office, what is recorded, and what was said of it
    meja: Meja, kantor: TahunKantor, id_indikator: str, hari: date, kode: str | None, *, tahun_pasti: bool
) -> tuple[TahunKantor, str]:
    """Choose the periode, and with it the year's plan. Raises SalahPakai when it is not certain and nobody answers.

    The same indikator of the year before counts as earlier: what its last periode still lacks must not slip
    into this year's first.
    """
    dinilai = _dinilai(meja, kantor, id_indikator, hari)
    if dinilai is None or not dinilai.periode:
        raise SalahPakai(f"Indikator {id_indikator} tidak mempunyai periode lagi dalam rencana {kantor.rencana.tahun}.")
    lama = [] if tahun_pasti else _tahun_lalu(meja, kantor, id_indikator, hari)
    belum = [satu for satu in lama if not satu[1].terpenuhi]
    if kode is not None:
        calon = _bernama(kantor, dinilai, lama, hari, kode)
        ini = calon[0][1] if len(calon) == 1 else None
    else:
        calon = [*belum, *((kantor, satu) for satu in pilihan(dinilai))]
        ini = None if belum else pasti(dinilai, hari)
    if ini:
        return calon[0][0] if kode is not None else kantor, ini.periode.kode
    bertahun = len({satu.rencana.tahun for satu, _ in calon}) > 1
    daftar = [(_teks(satu, bertahun=bertahun), satu) for satu in calon]
    if not tanya.bisa():
        raise SalahPakai(_tidak_pasti(id_indikator, hari, [teks for teks, _ in daftar], bertahun=bertahun))
    tanya.kata(f"Untuk periode {id_indikator} yang mana?")
    terpilih = tanya.pilih("Periode", daftar)
    return terpilih[0], terpilih[1].periode.kode


def _dinilai(meja: Meja, kantor: TahunKantor, id_indikator: str, hari: date) -> IndikatorDinilai | None:
    capaian = hitung(kantor.rencana, kantor.bukti, max(hari, meja.hari_ini))
    return next((satu for satu in capaian.indikator if satu.indikator.id == id_indikator), None)


def _bernama(kantor: TahunKantor, dinilai: IndikatorDinilai, lama: list[Calon], hari: date, kode: str) -> list[Calon]:
    """Give the periode of that kode: in January the TW4 that is meant is that of the plan of the year before.

    One of this year's plan that has begun by the day is certain.
    """
    ini = [(kantor, satu) for satu in dinilai.periode if satu.periode.kode == kode.upper()]
    senama = [satu for satu in lama if satu[1].periode.kode == kode.upper()]
    if not (ini or senama):
        ada = [satu.periode.kode for satu in dinilai.periode]
        pesan = f"Periode “{kode}” tidak ada pada indikator {dinilai.indikator.id}.{maksudnya(kode, ada)}"
        raise SalahPakai(f"{pesan} Yang ada: {', '.join(ada)}.")
    return ini if ini and ini[0][1].periode.mulai <= hari else [*senama, *ini]


def _tahun_lalu(meja: Meja, kantor: TahunKantor, id_indikator: str, hari: date) -> list[Calon]:
    """Give the periode of the same indikator in the plan of the year before."""
    tahun = kantor.rencana.tahun - 1
    if tahun not in meja.sumber.tahun():
        return []
    lama = meja.muat(tahun)
    dinilai = _dinilai(meja, lama, id_indikator, hari)
    urut = sorted(dinilai.periode, key=lambda satu: satu.periode.tenggat) if dinilai else []
    return [(lama, satu) for satu in urut]


def _teks(calon: Calon, *, bertahun: bool) -> str:
    kantor, ke = calon
    tahun = f" rencana {kantor.rencana.tahun}" if bertahun else ""
    keadaan = "sudah terpenuhi" if ke.terpenuhi else f"{ke.realisasi} dari {ke.target}"
    return f"{ke.periode.kode}{tahun} ({tulis_rentang(ke.periode.mulai, ke.periode.tenggat)}) · {keadaan}"


def _tidak_pasti(id_indikator: str, hari: date, daftar: list[str], *, bertahun: bool) -> str:
    opsi = "--tahun TAHUN --periode KODE" if bertahun else "--periode KODE"
    baris = "\n".join(f"  {satu}" for satu in daftar)
    pesan = f"Periode {id_indikator} untuk tanggal {hari.isoformat()} tidak pasti; sebut dengan {opsi}."
    return f"{pesan} Pilihannya:\n{baris}"
