"""The sample report in docs/: that of an example office for its meeting in July, as PDF, and a picture of its pages.

``python tests/laporan_contoh.py`` rewrites both; a test holds the PDF against what zi makes. The office, its people,
its evidence and its meetings are examples.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kantor import Kantor
from kantor_contoh import buat
from kantor_git import git, mulai

from zi.output.cetak.pdf import HURUF

DOCS = Path(__file__).parents[1] / "docs"
PDF, GAMBAR = DOCS / "contoh-laporan.pdf", DOCS / "contoh-laporan.png"
_TIM = """\
tim:
  - {nama: "Ani Contoh, S.H.", jabatan: Sekretaris, area: Penguatan Pengawasan}
  - {nama: "Budi Contoh", jabatan: Kasubbag Hukum, area: Manajemen Perubahan}
  - {nama: "Citra Contoh, S.Sos.", jabatan: Kasubbag Perencanaan, area: Penataan Tata Laksana}
  - {nama: "Dewi Contoh", jabatan: Kasubbag Keuangan, area: Penataan Sistem Manajemen SDM}
  - {nama: "Eko Contoh, S.Kom.", jabatan: Kasubbag Teknis, area: Penguatan Akuntabilitas Kinerja}
pengaturan:
  laporan:
    kop: [KANTOR CONTOH, KOTA CONTOH]
    alamat: ["Jalan Contoh Nomor 1, Kota Contoh", "Dokumen ini contoh: tidak satu pun isinya bukti"]
    tempat: Kota Contoh
    pengesahan:
      - {peran: "Disusun oleh,", jabatan: Ketua Tim Pembangunan Zona Integritas, nama: "Ani Contoh, S.H."}
      - {peran: "Mengesahkan,", jabatan: Kepala Kantor Contoh, nama: Fajar Contoh}
"""
_MONEV = {
    "TW1": (
        "2026-04-03",
        """\
rapat: {tanggal: 2026-04-03, tempat: Aula Kantor Contoh, pimpinan: Fajar Contoh}
rekomendasi:
  - {id: TW1-1, uraian: Menyampaikan laporan Triwulan I kepada pimpinan, penanggung_jawab: Sekretaris,
     tenggat: 2026-04-30, selesai: {tanggal: 2026-04-28, uraian: Laporan disampaikan dengan nota dinas}}
  - {id: TW1-2, uraian: Melengkapi bukti perencanaan yang masih kurang laporannya, penanggung_jawab: Kasubbag Teknis,
     tenggat: 2026-05-31}
""",
    ),
    "TW2": (
        "2026-07-03",
        """\
rapat: {tanggal: 2026-07-03, tempat: Aula Kantor Contoh, pimpinan: Fajar Contoh,
        hadir: [Fajar Contoh, Ani Contoh, Budi Contoh, Citra Contoh, Dewi Contoh, Eko Contoh]}
kendala:
  - {indikator: 4.2.1.1, uraian: Dokumen perencanaan masih direviu, solusi: Reviu diselesaikan pada minggu kedua Juli}
  - {indikator: 3.6.1.1, uraian: Daftar nominatif belum dipindai, solusi: Dipindai dan ditambahkan ke foldernya}
  - {uraian: Dua anggota tim bertugas di luar kota pada bulan Juni}
rekomendasi:
  - {id: TW2-1, uraian: Menyelesaikan reviu dokumen perencanaan, penanggung_jawab: Kasubbag Teknis, tenggat: 2026-07-17}
  - {id: TW2-2, uraian: Menjadwalkan survei kepuasan pelayanan, penanggung_jawab: Kasubbag Hukum, tenggat: 2026-08-31}
""",
    ),
}
_ORANG = ("Ani", "Budi", "Citra", "Dewi", "Eko")
_LEMBAR = """\
#set page(width: 1560pt, height: auto, margin: 20pt, fill: rgb("#d0d7de"))
#let halaman(n) = box(fill: white, stroke: 0.7pt + gray, image("laporan.pdf", page: n, alt: "", width: 100%))
#grid(columns: (1fr, 1fr, 1fr, 1.41fr), column-gutter: 16pt, align: top, ..(HALAMAN).map(halaman))
"""
_HALAMAN = (1, 6, 7, 9)  # cover, recap, curve, a table of a komponen


def kantor_laporan(akar: Path) -> Kantor:
    """Build the office: every record and register is handed in by one person and accepted by another, day by day."""
    kantor = Kantor.di(buat(akar))
    rencana = akar / "plan/2026/rencana.yaml"
    rencana.write_text(rencana.read_text("utf-8").partition("tim:\n")[0] + _TIM, "utf-8", newline="\n")
    mulai(akar)
    git(akar, "add", "plan")
    git(akar, "commit", "-q", "-m", "Rencana", hari="2026-01-22T07:00:00+08:00", siapa="Fajar")
    rekaman = [(satu.name[:10], str(satu.relative_to(akar))) for satu in akar.glob("evidence/2026/*/*/*")]
    rapat = [(hari, f"plan/2026/monev/{nama}.yaml") for nama, (hari, _) in _MONEV.items()]
    for nomor, (hari, jalur) in enumerate(sorted([*rekaman, *rapat])):
        siapa = _ORANG[nomor % len(_ORANG)]
        if jalur.startswith("plan"):
            kantor.tulis(jalur, _MONEV[jalur[-8:-5]][1])
        else:
            _tandai(kantor, jalur, siapa)
        _serahkan(kantor, nomor, jalur, hari, siapa)
    return kantor


def _tandai(kantor: Kantor, folder: str, siapa: str) -> None:
    """Let no two files be the same, and say who did it."""
    for berkas in (kantor.akar / folder).iterdir():
        berkas.write_text(f"Contoh: bukan dokumen sebenarnya. {folder}/{berkas.name}\n", "utf-8", newline="\n")
    kantor.tulis(f"{folder}/bukti.yaml", f"pelaksana: [{siapa} Contoh]\n")


def _serahkan(kantor: Kantor, nomor: int, jalur: str, hari: str, siapa: str) -> None:
    """Commit what is at a path on a branch of its own, and merge it five minutes later as Fajar does."""
    dibuat, diterima = (f"{hari}T{8 + nomor // 6:02}:{nomor % 6 * 10 + menit:02}:00+08:00" for menit in (0, 5))
    git(kantor.akar, "switch", "-q", "-c", f"bukti/{nomor}")
    git(kantor.akar, "add", jalur)
    git(kantor.akar, "commit", "-q", "-m", f"Kiriman {nomor}", hari=dibuat, siapa=siapa)
    git(kantor.akar, "switch", "-q", "main")
    pesan = f"Merge pull request #{nomor} from contoh/bukti-{nomor}"
    git(kantor.akar, "merge", "-q", "--no-ff", "-m", pesan, f"bukti/{nomor}", hari=diterima, siapa="Fajar")


def laporan(folder: Path) -> bytes:
    """Give the report of the meeting in July."""
    kantor = kantor_laporan(folder / "kantor")
    hasil = kantor.zi("report", "--triwulan", "2", "--rapat", "TW2", "--format", "pdf", "-o", str(folder / "hasil"))
    assert hasil.kode == 0, hasil.galat
    return (folder / "hasil/laporan-2026-TW2.pdf").read_bytes()


def gambar(pdf: bytes, folder: Path) -> bytes:
    """Give a picture of some of its pages, side by side."""
    import typst

    (folder / "laporan.pdf").write_bytes(pdf)
    (folder / "lembar.typ").write_text(_LEMBAR.replace("HALAMAN", str(_HALAMAN)), "utf-8")
    hasil = typst.compile(folder / "lembar.typ", font_paths=[HURUF], format="png", ppi=96)
    assert isinstance(hasil, bytes)
    return hasil


if __name__ == "__main__":
    with TemporaryDirectory() as sementara:
        PDF.write_bytes(isi := laporan(Path(sementara)))
        GAMBAR.write_bytes(gambar(isi, Path(sementara)))
    sys.stdout.write(f"{PDF}\n{GAMBAR}\n")
