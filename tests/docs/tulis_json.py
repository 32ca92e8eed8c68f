"""The examples of docs/json.md: made anew from an example office.

``python tests/docs/tulis_json.py`` rewrites them; a test holds them against what the program prints.
"""

import re
import shlex
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.append(str(Path(__file__).parents[1]))  # as pytest finds it, when this file is run by itself
from kantor import Kantor
from kantor_git import catat, mulai

BERKAS = Path(__file__).parents[2] / "docs" / "json.md"
CONTOH = re.compile(r"(<!-- contoh: (?P<perintah>.+) -->\n```json\n)(?:.*\n)*?```\n")
KOMPONEN = """\
komponen: 1
nama: Manajemen Perubahan
penanggung_jawab: Sekretaris
aspek:
  - nomor: 1
    nama: Tim Kerja
    kegiatan:
      - nomor: 1
        uraian: Melaksanakan rapat
        indikator:
          - id: 1.1.1
            uraian: Rapat dilaksanakan
            bukti_fisik: Dokumentasi dan Laporan
            waktu: Per Semester
            target: 2 (dua) Kegiatan
            dokumen: [dokumentasi, laporan]
"""


def kantor_json(akar: Path) -> Kantor:
    """Build the example office: one indikator, met in the first semester, a laporan still missing in the second.

    It is a repository with one commit for the plan and one for each record, always the same ones.
    """
    kantor = Kantor(akar, komponen=KOMPONEN)
    mulai(akar)
    catat(akar, "2026-01-05T09:00:00+08:00")
    kantor.tulis("evidence/2026/1.1.1/SM1/2026-06-03-rapat-tim-kerja/foto-1.jpg")
    kantor.tulis("evidence/2026/1.1.1/SM1/2026-06-03-rapat-tim-kerja/laporan.pdf", "isi laporan")
    catat(akar, "2026-06-05T09:00:00+08:00")
    kantor.tulis("evidence/2026/1.1.1/SM2/2026-12-02-rapat-tim-kerja/foto-1.jpg")
    catat(akar, "2026-12-04T09:00:00+08:00")
    kantor.tulis("laporan-semester-dua.txt", "isi laporan semester II")
    return kantor


def perbarui(naskah: str, akar: Path) -> str:
    """Give a document with every example that is marked in it as the program prints it now."""
    kantor = kantor_json(akar)

    def satu(cocok: re.Match[str]) -> str:
        _, *argumen = shlex.split(cocok["perintah"])
        return f"{cocok[1]}{kantor.zi(*argumen).keluar}```\n"

    return CONTOH.sub(satu, naskah)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        baru = perbarui(BERKAS.read_text(encoding="utf-8"), Path(folder))
    BERKAS.write_text(baru, encoding="utf-8", newline="\n")
