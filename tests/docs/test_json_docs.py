"""The examples of docs/json.md are what the program prints."""

import json
import re
from pathlib import Path

from docs.tulis_json import BERKAS, CONTOH, perbarui
from kantor import Kantor, zi

from zi.model.capaian import BELUM_MULAI, BERJALAN, SELESAI, SELESAI_TERLAMBAT, TERLAMBAT

NASKAH = BERKAS.read_text(encoding="utf-8")
BAGIAN = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", NASKAH, re.MULTILINE | re.DOTALL))


def kolom_pertama(kepala: str) -> list[str]:
    """Give the first cells of the table whose first head is this."""
    baris = NASKAH.partition(f"| {kepala} |")[2].partition("\n\n")[0].splitlines()[2:]
    return [satu.split("|")[1].strip(" `") for satu in baris]


def test_the_examples_are_what_the_program_prints(tmp_path: Path) -> None:
    """Every example is byte for byte what its command prints (``python tests/docs/tulis_json.py`` rewrites them)."""
    assert perbarui(NASKAH, tmp_path) == NASKAH


def test_an_example_stands_under_its_command() -> None:
    """Every example says in ``kind`` which command printed it, and stands under that command's heading."""
    di_bagian = [(nama, cocok) for nama, isi in BAGIAN.items() for cocok in CONTOH.finditer(isi)]
    assert len(di_bagian) == NASKAH.count("```json\n")
    for nama, cocok in di_bagian:
        assert cocok["perintah"].startswith(f"zi {nama} ")
        assert json.loads(cocok[0].partition("```json\n")[2].removesuffix("```\n"))["kind"] == nama


def test_every_command_with_json_is_described() -> None:
    """The commands that print JSON are those that the document has a heading for."""
    semua = re.findall(r"^  (\w+) ", zi("--help").keluar.partition("\nPerintah:\n")[2], re.MULTILINE)
    ada = {satu for satu in semua if re.search(r"^ +--(?:json|format .*json)", zi(satu, "--help").keluar, re.MULTILINE)}
    assert ada == set(BAGIAN)


def test_the_table_has_every_status() -> None:
    """The table names the status of a periode in the order in which they are tried."""
    assert kolom_pertama("`status` of a periode") == [SELESAI, SELESAI_TERLAMBAT, TERLAMBAT, BERJALAN, BELUM_MULAI]


def test_the_table_has_every_alasan(kantor: Kantor) -> None:
    """The table names every alasan for which a bukti does not count."""
    folder = "evidence/2026/1.1.2/TW2/2026-0"
    kantor.tulis(f"{folder}4-01/bukti.yaml", "dicabut: {tanggal: 2026-04-02, alasan: keliru}\n")
    kantor.tulis(f"{folder}4-02/bukti.yaml", "bukan kunci: apa pun\n")
    kantor.tulis(f"{folder}4-03/scan.pdf")
    kantor.tulis(f"{folder}5-01/foto.jpg")
    periode = kantor.zi("show", "1.1.2", "--per", "2026-04-30", "--json").data["periode"]
    assert sorted(kolom_pertama("`alasan` of a bukti")) == sorted(satu["alasan"] for satu in periode[1]["bukti"])
