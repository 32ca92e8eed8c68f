"""An example office at mid-year, always the same: what ``make demo`` shows and the benchmarks measure.

It takes the plan of this repository, calls the office an example, gives it people, and hands in
evidence whose files say that they are examples. Nothing of it is evidence of anything.

``python tests/kantor_contoh.py FOLDER [FIRST_YEAR]`` builds one year (2026) or all years up to 2026.
"""

import sys
from datetime import date, timedelta
from pathlib import Path

from zi.model.jenis import DOKUMENTASI, PISAH_ATAU
from zi.model.periode import Periode
from zi.model.rencana import Indikator
from zi.repo import loader
from zi.repo.berkas import PohonKerja

INI = Path(__file__).parent.parent
PER = date(2026, 6, 30)
ISI = b"Contoh: bukan dokumen sebenarnya.\n"
_TIM = ("Sekretaris", "Kasubbag Hukum", "Kasubbag Perencanaan", "Kasubbag Keuangan", "Kasubbag Teknis")
_AKHIRAN = {"foto": "jpg", "video": "mp4", "tangkapan-layar": "png"}


def buat(tujuan: Path, tahun: int = 2026, per: date = PER) -> Path:
    """Build one year of the example office in a folder, as it would be on the day ``per``."""
    rencana_contoh(tujuan, tahun)
    urut = 0
    for indikator in loader.muat_rencana(PohonKerja(tujuan), tahun).indikator:
        for periode in indikator.periode:
            urut += 1
            _catat(tujuan / "evidence" / str(tahun), indikator, periode, urut, per)
    return tujuan


def rencana_contoh(tujuan: Path, tahun: int) -> None:
    """Write the plan of one year of the example office."""
    rencana = tujuan / "plan" / str(tahun)
    rencana.mkdir(parents=True)
    for asal in sorted((INI / "plan" / "2026").glob("*.yaml")):
        isi = asal.read_text("utf-8").replace("2027", "{N+1}").replace("2026", str(tahun))
        (rencana / asal.name).write_text(_jadi_contoh(isi.replace("{N+1}", str(tahun + 1))), "utf-8", newline="\n")


def _jadi_contoh(isi: str) -> str:
    """Make a plan file the example's: its name, its people, who answers for a komponen; it has no schema to name."""
    isi = isi.partition("\n")[2].replace("satker: KPU Kota Palu\n", "satker: Kantor Contoh (data contoh)\n")
    if isi.startswith("komponen: "):
        kepala, _, sisa = isi.partition("\naspek:")
        return f"{kepala}\npenanggung_jawab: {_TIM[int(isi[10]) % len(_TIM)]}\naspek:{sisa}"
    isi = isi.partition("pengaturan:\n")[0].replace("nama: IDRUS\n", "nama: NAMA CONTOH\n")
    isi = isi.replace("jabatan: KETUA KOMISI PEMILIHAN UMUM KOTA PALU\n", "jabatan: KEPALA KANTOR CONTOH\n")
    return isi + "tim:\n" + "".join(f"  - nama: {nama}\n" for nama in _TIM)


def _catat(folder: Path, indikator: Indikator, periode: Periode, urut: int, per: date) -> None:
    """Hand in one record, or none: most in time, some late, some incomplete, some missing."""
    nasib = ("tepat", "tepat", "lewat", "tepat", "kurang", "tepat", "tidak")[urut * 5 % 7]
    hari = periode.tenggat + timedelta(days=9 if nasib == "lewat" else -(urut % 5))
    if nasib == "tidak" or hari > per:
        return
    rekaman = folder / indikator.id / periode.kode / f"{hari.isoformat()}-contoh"
    rekaman.mkdir(parents=True)
    for entri in indikator.dokumen if nasib != "kurang" else indikator.dokumen[1:]:
        jenis = entri.split(PISAH_ATAU)[0]
        jenis = DOKUMENTASI[urut % 2] if jenis == "dokumentasi" else jenis
        (rekaman / f"{jenis}-contoh.{_AKHIRAN.get(jenis, 'pdf')}").write_bytes(ISI)
    if nasib == "kurang":
        (rekaman / "scan0001.pdf").write_bytes(ISI)


if __name__ == "__main__":
    akhir = PER.year
    for satu_tahun in range(int(sys.argv[2]) if len(sys.argv) > 2 else akhir, akhir + 1):
        buat(Path(sys.argv[1]), satu_tahun, PER if satu_tahun == akhir else date(satu_tahun + 1, 12, 31))
