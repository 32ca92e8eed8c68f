"""An office in a temporary folder, as small as a test needs it, and the command line run on it."""

import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from zi.cli.main import jalankan

RENCANA = """\
satker: Kantor Contoh
tahun: 2026
nomor: 1 Tahun 2026
tanggal: 2026-01-01
tentang: Rencana Aksi Contoh
zona_waktu: Asia/Makassar
"""
KOMPONEN = """\
komponen: 1
nama: Manajemen Perubahan
penanggung_jawab: Sekretaris
aspek:
  - nomor: 1
    nama: Tim Kerja
    kegiatan:
      - nomor: 1
        uraian: Menetapkan tim kerja
        indikator:
          - id: 1.1.1
            uraian: Tim kerja ditetapkan
            bukti_fisik: Keputusan dan Laporan
            waktu: Januari s.d. Februari 2026
            target: 1 (satu) Laporan
            dokumen: [keputusan, laporan]
      - nomor: 2
        uraian: Melaksanakan rapat
        indikator:
          - id: 1.1.2
            uraian: Rapat dilaksanakan
            bukti_fisik: Dokumentasi
            waktu: Per Triwulan
            target: 4 (empat) Kegiatan
            dokumen: [dokumentasi]
"""


@dataclass(frozen=True)
class Hasil:
    """What one call of zi came to."""

    kode: int
    keluar: str
    galat: str

    @property
    def data(self) -> Any:
        """What was printed, read as JSON."""
        return json.loads(self.keluar)


class Kantor:
    """An example office: a plan of two indikator in one komponen, and no evidence."""

    def __init__(self, akar: Path, rencana: str = RENCANA, komponen: str = KOMPONEN) -> None:
        self.akar = akar
        self.tulis("plan/2026/rencana.yaml", rencana)
        self.tulis("plan/2026/1-manajemen-perubahan.yaml", komponen)

    @classmethod
    def di(cls, akar: Path) -> "Kantor":
        """Take the office that a folder already has."""
        ini = cls.__new__(cls)
        ini.akar = akar
        return ini

    def tulis(self, jalur: str, isi: str | bytes = "isi") -> Path:
        """Write a file below the root, with the folders above it."""
        tujuan = self.akar / jalur
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        tujuan.write_bytes(isi if isinstance(isi, bytes) else isi.encode())
        return tujuan

    def ubah(self, jalur: str, lama: str, baru: str) -> None:
        """Replace a text that is in a file."""
        isi = (self.akar / jalur).read_text("utf-8")
        assert lama in isi
        self.tulis(jalur, isi.replace(lama, baru))

    def zi(self, *argumen: str, layar: bool = False) -> Hasil:
        """Run zi on the office."""
        return zi(*argumen, "-C", str(self.akar), layar=layar)

    def temuan(self, per: str = "2026-12-31") -> list[dict[str, Any]]:
        """Give all findings of ``zi check``."""
        return list(self.zi("check", "--format", "json", "--per", per).data["temuan"])


class Terminal(StringIO):
    """A stdout that says it is a terminal (of 80 columns, rich's own measure where none is known)."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def zi(*argumen: str, layar: bool = False) -> Hasil:
    """Run zi in this process, as a pipe sees it, or as a terminal does."""
    keluar, galat = Terminal() if layar else StringIO(), StringIO()
    with redirect_stdout(keluar), redirect_stderr(galat):
        kode = jalankan(list(argumen))
    return Hasil(kode, keluar.getvalue(), galat.getvalue())
