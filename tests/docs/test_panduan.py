"""What docs/panduan.md tells the staff is what the program knows and does."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest
import yaml
from kantor import RENCANA, Kantor, zi
from kantor_contoh import buat

from zi.model import jadwal
from zi.model.aturan import ATURAN
from zi.model.bentuk import BentukBukti
from zi.model.jadwal import Ditolak
from zi.model.jenis import DOKUMENTASI, JENIS, jenis_berkas, kamus

NASKAH = (Path(__file__).parents[2] / "docs" / "panduan.md").read_text(encoding="utf-8")
BLOK = re.findall(r"^```(\w+)\n(.*?)^```$", NASKAH, re.MULTILINE | re.DOTALL)
YAML = [isi for bahasa, isi in BLOK if bahasa == "yaml"]
ID, KODE = "1.3.1.2", "TW2"
DUA_SETIAP = """\
komponen: 1
nama: Contoh
aspek:
  - nama: Contoh
    kegiatan:
      - uraian: Contoh
        indikator:
          - id: 1.1.1
            uraian: Contoh
            bukti_fisik: Dokumentasi
            waktu: Per Triwulan
            target: 8 (delapan) Kegiatan
            dokumen: [dokumentasi]
"""


def tabel(*kepala: str) -> list[list[str]]:
    """Give the rows of the table with these heads."""
    awal = f"| {' | '.join(kepala)} |\n"
    assert NASKAH.count(awal) == 1, kepala
    baris = NASKAH.partition(awal)[2].partition("\n\n")[0].partition("\n<!--")[0].splitlines()
    return [[sel.strip().strip("`") for sel in satu.strip("|").split("|")] for satu in baris[1:]]


def perintah() -> list[str]:
    """Give every call of zi that the guide shows, in a code span or on a line of a block."""
    tertulis = [
        span
        for baris in re.sub(r"^```.*?^```$", "", NASKAH, flags=re.MULTILINE | re.DOTALL).splitlines()
        for span in re.findall(r"`([^`]+)`", baris)
    ]
    tertulis += [baris for _, isi in BLOK for baris in isi.splitlines()]
    return [cocok[1] for satu in tertulis if (cocok := re.match(r"(?:.*python -m )?zi (.+)", satu))]


@pytest.fixture
def contoh(tmp_path: Path) -> Kantor:
    """Give the example office with this repository's plan, and no evidence."""
    rencana = buat(tmp_path, per=date(2026, 1, 1)) / "plan" / "2026"
    assert not (tmp_path / "evidence").exists()
    isi = [(rencana / nama).read_text("utf-8") for nama in ("rencana.yaml", "1-manajemen-perubahan.yaml")]
    return Kantor(tmp_path, *isi)


def folder_contoh() -> tuple[str, list[str]]:
    """Give the folder that the guide prepares, and the files in it."""
    folder, *berkas = next(isi for bahasa, isi in BLOK if bahasa == "text").split()
    return folder, berkas


def serahkan(kantor: Kantor, folder: str, bukti: str | None = None) -> None:
    """Hand in the guide's files in a folder, with or without a bukti.yaml."""
    for nama in folder_contoh()[1]:
        kantor.tulis(f"{folder}{nama}")
    if bukti is not None:
        kantor.tulis(f"{folder}bukti.yaml", bukti)


def dinilai(kantor: Kantor, id_indikator: str) -> list[tuple[bool, str | None]]:
    """Tell of each record at the guide's periode of an indikator whether it counts, and if not, why."""
    periode = kantor.zi("show", id_indikator, "--per", "2026-07-31", "--json").data["periode"]
    bukti = next(satu["bukti"] for satu in periode if satu["kode"] == KODE)
    return [(satu["dihitung"], satu["alasan"]) for satu in bukti]


def kesalahan(kantor: Kantor) -> list[str]:
    """Give what must be mended in an office."""
    return [satu["pesan"] for satu in kantor.temuan("2026-07-31") if satu["tingkat"] == "kesalahan"]


def test_the_table_of_kinds_is_the_programs() -> None:
    """The guide lists every kind of paper with every everyday word, in the program's order."""
    harapan = ["| Jenis | Nama berkas boleh juga diawali |", "|---|---|"]
    harapan += [f"| {jenis} | {', '.join(kata) or '–'} |" for jenis, kata in JENIS.items()]
    di_antara = NASKAH.partition("<!-- jenis: mulai -->\n")[2].partition("\n<!-- jenis: akhir -->")[0]
    assert di_antara.splitlines() == harapan


@pytest.mark.parametrize(("nama", "jenis"), tabel("Nama berkas", "Dibaca sebagai"))
def test_an_example_of_a_file_name_is_read_so(nama: str, jenis: str) -> None:
    """Every file name that the guide shows is read as the kind beside it, else as a lampiran."""
    assert (jenis_berkas(nama, kamus({})) or "lampiran") == jenis


def test_what_stands_for_dokumentasi_is_named() -> None:
    """The guide names exactly the kinds that satisfy dokumentasi."""
    assert f"dipenuhi oleh {', '.join(DOKUMENTASI[:-1])}, atau {DOKUMENTASI[-1]};" in NASKAH


@pytest.mark.parametrize(("waktu", "kode"), tabel("Waktu dalam keputusan", "Kode"))
def test_an_example_of_waktu_has_these_kode(waktu: str, kode: str) -> None:
    """The words for a schedule that the guide shows have the kode beside them."""
    terbaca = jadwal.baca(waktu, 2026)
    assert not isinstance(terbaca, Ditolak)
    assert ", ".join(satu.kode for satu in terbaca) == kode


@pytest.mark.parametrize("baris", sorted(set(perintah())))
def test_a_command_that_is_shown_exists(baris: str) -> None:
    """Every call of zi in the guide has a command, and only options, that the program's help lists."""
    kata = shlex.split(baris)
    nama = [] if kata[0].startswith("-") else kata[:1]
    bantuan = zi(*nama, "--help")
    assert bantuan.kode == 0, bantuan.galat
    assert bantuan.keluar.startswith(f"Penggunaan: {' '.join(['zi', *nama])} ")
    ada = set(re.findall(r"^ +(-{1,2}[\w-]+)", bantuan.keluar, re.MULTILINE))
    assert {satu for satu in kata if satu.startswith("-")} <= ada


def test_a_rule_that_is_named_exists() -> None:
    """Every rule id in the guide is one of the program's."""
    assert set(re.findall(r"ZI[0-9]{3}", NASKAH)) <= set(ATURAN)


def test_the_folder_of_the_steps_counts_without_bukti_yaml(contoh: Kantor) -> None:
    """The folder that the guide prepares counts as it stands, and nothing in it must be mended."""
    serahkan(contoh, folder_contoh()[0])
    assert kesalahan(contoh) == []
    assert dinilai(contoh, ID) == [(True, None)]


def test_the_example_of_bukti_yaml_counts_at_both_indikator(contoh: Kantor) -> None:
    """The example of bukti.yaml has no kesalahan, and its folder counts where it lies and where juga names it."""
    serahkan(contoh, folder_contoh()[0], YAML[0])
    assert kesalahan(contoh) == []
    juga = yaml.safe_load(YAML[0])["juga"]
    assert [satu.partition("/")[2] for satu in juga] == [KODE]
    for id_indikator in (ID, *(satu.partition("/")[0] for satu in juga)):
        assert dinilai(contoh, id_indikator) == [(True, None)]


def test_the_example_of_dicabut_withdraws_its_record(contoh: Kantor) -> None:
    """The example of dicabut is read without any peringatan, and takes its own record alone out of the count."""
    serahkan(contoh, f"evidence/2026/{ID}/{KODE}/2026-07-02-rapat-monev/", YAML[1])
    serahkan(contoh, folder_contoh()[0])
    bukti = [satu for satu in contoh.temuan("2026-07-31") if satu["berkas"].startswith("evidence/")]
    assert {satu["tingkat"] for satu in bukti} == {"keterangan"}
    assert dinilai(contoh, ID) == [(False, "dicabut"), (True, None)]


def test_the_examples_show_every_key_of_bukti_yaml() -> None:
    """The table of keys and the two examples together have the keys of bukti.yaml, no more and no fewer."""
    semua = list(BentukBukti.model_fields)
    assert [kunci for kunci, _ in tabel("Kunci", "Isinya")] == semua
    assert [*yaml.safe_load(YAML[0]), *yaml.safe_load(YAML[1])] == [
        *(satu for satu in semua if satu != "dicabut"),
        "dicabut",
    ]


def test_the_meeting_of_january_lies_under_the_plan_year(contoh: Kantor) -> None:
    """The folder that the guide names for the meeting of January 2027 counts at its periode."""
    jalur = next(satu for satu in re.findall(r"`(evidence/[^`]+)`", NASKAH) if "2027-" in satu)
    serahkan(contoh, f"{jalur}/")
    periode = contoh.zi("show", jalur.split("/")[2], "--per", "2027-01-31", "--json").data["periode"]
    assert {satu["kode"]: satu["status"] for satu in periode}[jalur.split("/")[3]] == "selesai"


def test_the_words_on_the_screen_are_the_programs(tmp_path: Path, kantor: Kantor) -> None:
    """Every state of a periode that the guide explains is shown by zi show in just these words."""
    for jalur in ("1.1.2/TW1/2026-03-31", "1.1.2/TW2/2026-07-31"):
        kantor.tulis(f"evidence/2026/{jalur}/foto.jpg")
    kantor.tulis("evidence/2026/1.1.2/TW3/2026-09-01/scan.pdf")
    dua = Kantor(tmp_path / "dua", RENCANA, DUA_SETIAP)
    dua.tulis("evidence/2026/1.1.1/TW1/2026-03-01/foto.jpg")
    layar = [
        kantor.zi("show", "1.1.2", "--per", per) for per in ("2026-11-01", "2026-12-31", "2027-01-01", "2026-05-01")
    ]
    layar.append(dua.zi("show", "1.1.1", "--per", "2026-07-01"))
    tampak = {baris.rpartition(" · ")[2] for satu in layar for baris in satu.keluar.splitlines() if " dari " in baris}
    assert {kata for kata, _ in tabel("Keadaan di layar", "Artinya")} <= tampak
