"""The command line: options, exit codes, what goes to stdout and what to stderr."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor, zi

from zi import __version__


def test_status_on_a_pipe_is_plain(kantor: Kantor) -> None:
    """On a pipe there is no colour, no box and no folding, and the base of a mean is named."""
    keluar = kantor.zi("status", "--per", "2026-04-01").keluar
    assert "\x1b" not in keluar
    assert "S.d. 1 April 2026  0 %  (rata-rata 2 indikator) · 0 dari 2" in keluar
    assert "Lewat tenggat, belum ada bukti: 2 periode" in keluar


def test_komponen_narrows_the_lists_and_never_the_totals(kantor: Kantor) -> None:
    """With --komponen the totals stay those of the plan."""
    kantor.tulis("plan/2026/2-lain.yaml", KOMPONEN.replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2."))
    data = kantor.zi("status", "--json", "--komponen", "2", "--per", "2026-04-01").data
    assert ([satu["id"] for satu in data["komponen"]], data["target"]) == (["2"], 10)
    teks = kantor.zi("status", "--komponen", "2", "--per", "2026-04-01").keluar
    assert "2.1.2" in teks
    assert "1.1.2" not in teks
    assert kantor.zi("status", "--komponen", "7").kode == 2
    assert {satu["id"][0] for satu in kantor.zi("due", "--json", "--komponen", "2").data["periode"]} == {"2"}


def test_due_goes_up_to_the_next_tenggat(kantor: Kantor) -> None:
    """Without --hari: what is late and what has the next tenggat; with it: up to so many days."""
    satu = kantor.zi("due", "--json", "--per", "2026-03-15").data
    assert [(ke["id"], ke["kode"], ke["sisa_hari"]) for ke in satu["periode"]] == [
        ("1.1.1", "B01-B02", -15),
        ("1.1.2", "TW1", 16),
    ]
    assert (satu["hari"], satu["periode"][0]["penanggung_jawab"]) == (None, ["Sekretaris"])
    dua = kantor.zi("due", "--json", "--per", "2026-03-15", "--hari", "0").data
    assert [ke["kode"] for ke in dua["periode"]] == ["B01-B02"]
    tiga = kantor.zi("due", "--json", "--per", "2026-03-15", "--hari", "120").data
    assert [ke["kode"] for ke in tiga["periode"]] == ["B01-B02", "TW1", "TW2"]


def test_due_of_one_person(kantor: Kantor) -> None:
    """--pj takes part of a name, case apart; who answers for nothing has nothing due."""
    assert kantor.zi("due", "--json", "--pj", "sekre", "--per", "2026-03-15").data["periode"]
    tanpa = kantor.zi("due", "--json", "--pj", "Bendahara")
    assert (tanpa.kode, tanpa.data["periode"]) == (0, [])
    assert tanpa.galat == "Tidak ada penanggung jawab yang namanya memuat “Bendahara”. Yang ada: Sekretaris.\n"
    assert kantor.zi("due", "--pj", "Bendahara").keluar == ""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "penanggung_jawab: Sekretaris\n", "")
    assert "belum menyebut penanggung jawab" in kantor.zi("due", "--pj", "Sekretaris").galat


def test_nothing_is_due(kantor: Kantor) -> None:
    """When all is met up to then, due says so."""
    for nama in ("keputusan.pdf", "laporan.pdf"):
        kantor.tulis(f"evidence/2026/1.1.1/B01-B02/2026-01-01-a/{nama}")
    assert "Tidak ada yang lewat tenggat" in kantor.zi("due", "--per", "2026-01-05", "--hari", "60").keluar


def test_due_is_fit_for_a_chat(kantor: Kantor) -> None:
    """On a pipe each periode is one line with what is missing and who answers for it."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/laporan.pdf")
    keluar = kantor.zi("due", "--per", "2026-03-01").keluar
    assert "Tenggat 28 Februari 2026 (lewat 1 hari): 1 periode" in keluar
    assert (
        "- 1.1.1 B01-B02 (Januari–Februari 2026): Tim kerja ditetapkan. Kurang keputusan. [Sekretaris] "
        "Lewat tenggat, bukti belum lengkap." in keluar
    )


def test_several_years(kantor: Kantor) -> None:
    """The year is that of the day, else the newest earlier plan; due shows all plans, status names others."""
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    kantor.tulis("plan/2025/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2025"))
    assert kantor.zi("status", "--json", "--per", "2025-06-30").data["tahun"] == 2025
    assert kantor.zi("status", "--json", "--per", "2029-06-30").data["tahun"] == 2026
    assert kantor.zi("status", "--json", "--per", "2020-06-30").data["tahun"] == 2025
    assert kantor.zi("status", "--json", "--per", "2029-06-30", "--tahun", "2025").data["tahun"] == 2025
    assert (
        "Rencana lain yang belum terpenuhi seluruhnya: 2025 (5 periode)"
        in kantor.zi("status", "--per", "2026-01-01").keluar
    )
    due = kantor.zi("due", "--json", "--per", "2026-01-01").data["periode"]
    assert {ke["tahun"] for ke in due} == {2025, 2026}
    assert "(rencana 2025)" in kantor.zi("due", "--per", "2026-01-01").keluar
    assert {ke["tahun"] for ke in kantor.zi("due", "--json", "--tahun", "2026").data["periode"]} == {2026}
    assert kantor.zi("status", "--tahun", "2024").kode == 2


def test_the_other_plans_may_have_nothing_left(kantor: Kantor) -> None:
    """A plan whose periode are all met is not named."""
    satu = KOMPONEN[: KOMPONEN.index("      - nomor: 2")].replace("2026", "2025")
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    kantor.tulis("plan/2025/1-manajemen-perubahan.yaml", satu)
    for nama in ("keputusan.pdf", "laporan.pdf"):
        kantor.tulis(f"evidence/2025/1.1.1/B01-B02/2025-02-01-tim/{nama}")
    assert "Rencana lain" not in kantor.zi("status", "--per", "2026-01-01").keluar


def test_show_tells_how_each_file_was_read(kantor: Kantor) -> None:
    """Zi show gives number, day and subject first, each file with its kind, the path last."""
    folder = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim-kerja"
    kantor.tulis(f"{folder}/SK Tim.pdf")
    kantor.tulis(f"{folder}/scan01.pdf")
    kantor.tulis(f"{folder}/laporan.pdf", "")
    kantor.tulis(
        f"{folder}/bukti.yaml",
        "nomor: 5 Tahun 2026\nuraian: Tim kerja\npelaksana: [Ani, Budi]\ncatatan: menyusul\n"
        "tautan: [{jenis: foto, url: 'https://contoh.id/p/1'}]\n"
        "arsip: [{jenis: laporan, sha256: " + "ab" * 32 + ", tempat: Lemari 2, pemegang: Sekretaris}]\n",
    )
    keluar = kantor.zi("show", "1.1.1", "--per", "2026-03-01").keluar
    for potongan in (
        "Nomor 5 Tahun 2026, 1 Februari 2026, Tim kerja",
        "SK Tim.pdf → keputusan",
        "scan01.pdf → lampiran",
        "laporan.pdf → laporan, kosong",
        "https://contoh.id/p/1 → foto (tautan)",
        "SHA-256 abababababab… → laporan, disimpan di Lemari 2 oleh Sekretaris",
        "terhitung (ada yang disimpan di tempat lain)",
        "Pelaksana: Ani, Budi",
        "Catatan: menyusul",
        f"{folder}/",
        "B01-B02 (Januari–Februari 2026) · 1 dari 1 · selesai",
    ):
        assert potongan in keluar


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        ("dicabut: {tanggal: 2026-02-02, alasan: keliru}", "dicabut: keliru"),
        ("dicabut: salah", "perlu diperbaiki (zi check)"),
        ("catatan: x", "belum lengkap, kurang laporan"),
    ],
)
def test_show_says_why_a_record_does_not_count(kantor: Kantor, isi: str, kata: str) -> None:
    """A record that does not count is shown with its reason, in words."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01/keputusan.pdf")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01/bukti.yaml", f"{isi}\n")
    assert kata in kantor.zi("show", "1.1.1", "--per", "2026-03-01").keluar


def test_show_of_a_day_before_the_record(kantor: Kantor) -> None:
    """A record of a later day is shown as such, and the periode as it stood."""
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg")
    keluar = kantor.zi("show", "1.1.2", "--per", "2026-01-15").keluar
    assert "tanggalnya belum tiba" in keluar
    assert "TW1 (Januari–Maret 2026) · 0 dari 1 · berjalan" in keluar
    assert "hari terakhir" in kantor.zi("show", "1.1.2", "--per", "2026-06-30").keluar
    assert "belum ada yang tiba tenggatnya" in kantor.zi("show", "1.1.2", "--per", "2026-01-15").keluar


def test_show_json_is_the_indikator_of_status(kantor: Kantor) -> None:
    """Zi show --json has every field that status has for the indikator, and riwayat."""
    dari_status = kantor.zi("status", "--json", "--per", "2026-03-01").data["komponen"][0]["indikator"][1]
    data = kantor.zi("show", "1.1.2", "--json", "--per", "2026-03-01").data
    assert dari_status.items() <= data.items()
    assert (data["kind"], data["riwayat"]) == ("show", None)


def test_a_part_of_a_target_is_said(kantor: Kantor) -> None:
    """Where a periode asks for more, the screen says how many of how many."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "1 (satu) Laporan", "2 (dua) Laporan")
    for nama in ("keputusan.pdf", "laporan.pdf"):
        kantor.tulis(f"evidence/2026/1.1.1/B01-B02/2026-02-01-a/{nama}")
    keluar = kantor.zi("due", "--per", "2026-03-01").keluar
    assert "Kurang 1 bukti lagi: keputusan, laporan." in keluar
    assert "Lewat tenggat, baru 1 dari 2." in keluar
    assert "Masih kurang: 1 bukti, masing-masing keputusan, laporan" in kantor.zi("show", "1.1.1").keluar
    assert "Lewat tenggat, bukti belum lengkap: 1 periode" in kantor.zi("status", "--per", "2026-03-01").keluar


def test_everything_done(kantor: Kantor) -> None:
    """When all is met nothing is late and nothing is next."""
    for nama in ("keputusan.pdf", "laporan.pdf"):
        kantor.tulis(f"evidence/2026/1.1.1/B01-B02/2026-02-01-a/{nama}")
    for kuartal in (1, 2, 3, 4):
        kantor.tulis(f"evidence/2026/1.1.2/TW{kuartal}/2026-0{kuartal}-02-rapat/foto.jpg")
    keluar = kantor.zi("status", "--per", "2026-12-31").keluar
    assert "S.d. 31 Desember 2026  100 %" in keluar
    assert "Lewat tenggat" not in keluar
    assert "Berikutnya" not in keluar


def test_evidence_with_a_fault_stops_no_figure_and_is_named(kantor: Kantor) -> None:
    """A kesalahan in evidence leaves the figures, and status says where to look."""
    kantor.tulis("evidence/2026/1.1.2/TW9/2026-02-01-rapat/foto.jpg")
    hasil = kantor.zi("status", "--per", "2026-03-01")
    assert (hasil.kode, "1 hal pada bukti perlu diperbaiki" in hasil.keluar) == (0, True)


RUSAK = [("komponen: 1", "komponen: satu"), ("target: 4 (empat) Kegiatan", "target: 100%")]


@pytest.mark.parametrize(("lama", "baru"), RUSAK)
def test_a_broken_plan_stops_the_totals(kantor: Kantor, lama: str, baru: str) -> None:
    """The whole komponen are shown without a total, the findings on stderr, exit 1; JSON is empty."""
    kantor.tulis("plan/2026/2-lain.yaml", KOMPONEN.replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2."))
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", lama, baru)
    for perintah in (["status"], ["due"], ["show", "2.1.1"]):
        hasil = kantor.zi(*perintah, "--per", "2026-04-01")
        assert (hasil.kode, "2.1.1" in hasil.keluar, "1.1.1" in hasil.keluar) == (1, True, False)
        assert "plan/2026/1-manajemen-perubahan.yaml:" in hasil.galat
        data = kantor.zi(*perintah, "--json", "--per", "2026-04-01")
        assert (data.kode, data.keluar) == (1, "")
    assert "Jumlah keseluruhan tidak ditampilkan" in kantor.zi("status").keluar
    assert kantor.zi("show", "1.1.1").kode == 1
    assert (kantor.zi("plan", "--format", "json").kode, kantor.zi("plan", "--format", "json").keluar) == (1, "")


def test_a_broken_rencana_yaml_leaves_the_komponen(kantor: Kantor) -> None:
    """Without rencana.yaml's words the komponen are still shown, without whose they are."""
    kantor.tulis("plan/2026/rencana.yaml", "satker: [\n")
    hasil = kantor.zi("status", "--per", "2026-04-01")
    assert (hasil.kode, "1. Manajemen Perubahan" in hasil.keluar) == (1, True)
    assert "Rencana Aksi 2026 · per 1 April 2026" in hasil.keluar


@pytest.mark.parametrize(
    ("argumen", "kode", "kata"),
    [
        (["statu"], 2, "Perintah “statu” tidak dikenal. Maksudnya “status”?"),
        (["status", "--pre", "x"], 2, "Opsi “--pre” tidak dikenal. Maksudnya “--per”?"),
        (["status", "--per", "2026-02-30"], 2, "--per: “2026-02-30” bukan tanggal"),
        (["status", "--tahun", "26"], 2, "--tahun: “26” bukan tahun"),
        (["status", "--komponen", "dua"], 2, "--komponen: “dua” bukan bilangan bulat 0 sampai 9999."),
        (["status", "--komponen", "0"], 2, "Komponen 0 tidak ada dalam rencana; yang ada: 1."),
        (["due", "--hari", "-1"], 2, "--hari: “-1” bukan bilangan bulat"),
        (["show"], 2, "ID belum diberikan."),
        (["show", "1.1.9"], 2, "indikator “1.1.9” tidak ada dalam rencana 2026. Maksudnya “1.1."),
        (["plan", "--format", "pdf"], 2, "--format"),
        (["due", "x"], 2, "Ada argumen yang berlebih: x."),
        (["jadwal", "Appril 2026"], 1, "Bacaan terdekat: “April 2026”"),
        (["jadwal", "berkala"], 1, "tidak dapat dibaca"),
    ],
)
def test_wrong_calls_get_a_sentence(kantor: Kantor, argumen: list[str], kode: int, kata: str) -> None:
    """A wrong call exits 2 (words refused: 1) with a sentence on stderr, nothing on stdout, no traceback."""
    hasil = kantor.zi(*argumen)
    assert (hasil.kode, hasil.keluar) == (kode, "")
    assert kata in hasil.galat
    assert "Traceback" not in hasil.galat


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (["status", "--per"], "Opsi --per memerlukan nilai."),
        (["explain", "ZI999"], "aturan “ZI999” tidak ada; kodenya dari ZI001"),
        (["explain"], "ATURAN belum diberikan."),
        (["-C", "."], "Perintah belum diberikan."),
        (["check", "--format", "xml"], "--format: “xml” tidak dikenal; pilih text, json, github, gitlab."),
        (["status", "--json=ya"], "Opsi --json tidak menerima nilai."),
    ],
)
def test_wrong_calls_anywhere(argumen: list[str], kata: str) -> None:
    """The same for calls that never come to look for an office."""
    hasil = zi(*argumen)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert kata in hasil.galat


def test_no_office_here(tmp_path: Path) -> None:
    """Outside an office every command but jadwal exits 3 with a sentence; a folder that is not there too."""
    for perintah in (["status"], ["due"], ["show", "1.1.1"], ["plan"], ["check"]):
        hasil = zi(*perintah, "-C", str(tmp_path))
        assert (hasil.kode, hasil.keluar) == (3, "")
        assert "tidak ada plan/<tahun>/rencana.yaml" in hasil.galat
    assert zi("status", "-C", str(tmp_path / "tidak-ada")).kode == 3
    assert zi("-C", str(tmp_path / "tidak-ada"), "status").kode == 3
    assert zi("jadwal", "Maret", "-C", str(tmp_path)).kode == 0
    panjang = zi("status", "-C", "x" * 5000)
    assert (panjang.kode, "terlalu panjang" in panjang.galat) == (3, True)


def test_the_root_is_found_upwards(kantor: Kantor) -> None:
    """A command works from any folder below the root."""
    bawah = kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg").parent
    assert zi("status", "--json", "-C", str(bawah)).data["satker"] == "Kantor Contoh"


def test_today_is_the_offices(kantor: Kantor) -> None:
    """Without --per the day is today in the office's time zone."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    sebelum = datetime.now(ZoneInfo("Asia/Makassar")).date()
    per = date.fromisoformat(kantor.zi("status", "--json").data["per"])
    assert sebelum <= per <= datetime.now(ZoneInfo("Asia/Makassar")).date()


@pytest.mark.parametrize("zona", ["Asia/Tidakada", "[Asia/Jakarta]", '""'])
def test_today_is_the_capitals_while_the_zone_is_wrong(kantor: Kantor, zona: str) -> None:
    """A time zone that cannot be read stops the totals and no clock."""
    kantor.ubah("plan/2026/rencana.yaml", "Asia/Makassar", zona)
    hasil = kantor.zi("status")
    assert (hasil.kode, "zona_waktu" in hasil.galat) == (1, True)
    assert kantor.zi("check").kode == 1


def test_a_plan_may_ask_for_a_newer_zi(kantor: Kantor) -> None:
    """A plan that an older zi must not read ends with a sentence and exit 3."""
    kantor.tulis("plan/2026/rencana.yaml", RENCANA + 'pengaturan: {zi: ">=99.0"}\n')
    for perintah in ("status", "plan", "check"):
        hasil = kantor.zi(perintah)
        assert (hasil.kode, "memerlukan zi 99.0 atau lebih baru" in hasil.galat) == (3, True)


def test_jadwal(kantor: Kantor) -> None:
    """Zi jadwal tells how words are read, in the plan's year unless another is given."""
    keluar = kantor.zi("jadwal", "Juli, Des 2026").keluar
    assert "“Juli, Des 2026” dalam rencana 2026: 2 periode" in keluar
    assert "B07" in keluar
    data = kantor.zi("jadwal", "Maret", "--tahun", "2030", "--json").data
    assert data == {
        "schemaVersion": 1,
        "kind": "jadwal",
        "teks": "Maret",
        "tahun": 2030,
        "periode": [{"kode": "B03", "mulai": "2030-03-01", "tenggat": "2030-03-31", "triwulan": 1}],
    }


def test_help_is_in_indonesian() -> None:
    """No call at all, --help and each command's help speak Indonesian and show examples."""
    kosong = zi()
    assert (kosong.kode, "Penggunaan: zi" in kosong.keluar, "Perintah:" in kosong.keluar) == (0, True, True)
    for perintah in ("status", "due", "show", "jadwal", "plan", "check", "explain"):
        bantuan = zi(perintah, "--help").keluar
        assert "Contoh:" in bantuan
        assert not {"Usage", "Options:", "Show this"} & set(bantuan.split())
    assert zi("--version").keluar == f"zi {__version__}\n"


def test_ids_complete(kantor: Kantor) -> None:
    """The shell completes ids of the plan and rule ids without loading anything heavy."""
    kode = (
        "import os, sys; os.chdir(sys.argv[1]); from zi.cli.lengkapi import id_indikator, kode_aturan; "
        "print(id_indikator('1.1'), id_indikator('9'), kode_aturan('zi01')[:2]); "
        "print({'pydantic', 'yaml', 'rich'} & set(sys.modules))"
    )
    keluar = subprocess.run(
        [sys.executable, "-c", kode, str(kantor.akar)], check=True, capture_output=True, text=True
    ).stdout
    assert keluar == "['1.1.1', '1.1.2'] [] ['ZI010', 'ZI011']\nset()\n"


def test_completion_outside_an_office(tmp_path: Path) -> None:
    """Where there is no plan nothing is completed."""
    kode = "import os, sys; os.chdir(sys.argv[1]); from zi.cli.lengkapi import id_indikator; print(id_indikator(''))"
    keluar = subprocess.run(
        [sys.executable, "-c", kode, str(tmp_path)], check=True, capture_output=True, text=True
    ).stdout
    assert keluar == "[]\n"


def test_python_m_zi_in_any_code_page(kantor: Kantor) -> None:
    """As a process of its own, also where the console speaks another code page, zi writes UTF-8."""
    hasil = subprocess.run(
        [sys.executable, "-m", "zi", "status", "-C", str(kantor.akar), "--per", "2026-04-01"],
        check=False,
        capture_output=True,
        env={"PYTHONIOENCODING": "cp1252", "PATH": ""},
    )
    assert (hasil.returncode, "keadaan per 1 April 2026" in hasil.stdout.decode("utf-8")) == (0, True)


def test_a_reader_may_stop_reading(kantor: Kantor) -> None:
    """When the other end of the pipe closes, zi ends without a word, buffered or not."""
    buta = {nama: isi for nama, isi in os.environ.items() if nama != "PYTHONUNBUFFERED"}
    for lingkungan in (buta, buta | {"PYTHONUNBUFFERED": "1"}):
        perintah = [sys.executable, "-m", "zi", "plan", "-C", str(kantor.akar)]
        with subprocess.Popen(perintah, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=lingkungan) as proses:
            assert proses.stdout
            proses.stdout.close()
            assert proses.stderr
            assert proses.stderr.read() == b""


def test_show_of_a_kegiatan_names_its_indikator(kantor: Kantor) -> None:
    """The beginning of ids is answered with the ids that begin so."""
    assert "Yang ada: 1.1.1, 1.1.2." in kantor.zi("show", "1.1").galat


def test_a_full_disk_is_a_sentence(kantor: Kantor) -> None:
    """When what is printed cannot be written, zi says so and exits 3."""
    with Path("/dev/full").open("w") as penuh:
        perintah = [sys.executable, "-m", "zi", "plan", "-C", str(kantor.akar)]
        hasil = subprocess.run(perintah, check=False, stdout=penuh, stderr=subprocess.PIPE, text=True)
    assert (hasil.returncode, hasil.stderr) == (3, "Gagal: keluaran: ruang penyimpanan penuh\n")


def test_other_plans_that_are_broken_are_named(kantor: Kantor) -> None:
    """A broken plan of another year is never silent: status says so, due names all findings of all plans."""
    for tahun in ("2024", "2025"):
        kantor.tulis(f"plan/{tahun}/rencana.yaml", RENCANA.replace("2026", tahun))
        kantor.tulis(f"plan/{tahun}/1-manajemen-perubahan.yaml", KOMPONEN.replace("4 (empat)", "3 (tiga)"))
    hasil = kantor.zi("status", "--per", "2026-04-01")
    assert (hasil.kode, "Rencana 2025 perlu diperbaiki: zi check" in hasil.keluar) == (0, True)
    due = kantor.zi("due", "--per", "2026-04-01")
    assert (due.kode, "plan/2024/" in due.galat, "plan/2025/" in due.galat) == (1, True, True)


def test_a_komponen_that_one_plan_has_is_enough(kantor: Kantor) -> None:
    """Due refuses a komponen only when no plan has it."""
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    lain = KOMPONEN.replace("2026", "2025").replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2.")
    kantor.tulis("plan/2025/2-lain.yaml", lain)
    assert kantor.zi("due", "--komponen", "1", "--per", "2026-04-01").kode == 0
    assert kantor.zi("due", "--komponen", "9", "--per", "2026-04-01").kode == 2


def test_a_broken_komponen_that_is_asked_for(kantor: Kantor) -> None:
    """A komponen that cannot be read has no table, and its findings are told."""
    kantor.tulis("plan/2026/2-lain.yaml", "komponen: 2\n")
    hasil = kantor.zi("status", "--komponen", "2")
    assert (hasil.kode, "Komponen" in hasil.keluar, "plan/2026/2-lain.yaml" in hasil.galat) == (1, False, True)


def test_evidence_in_a_wrong_folder_is_never_silent(kantor: Kantor) -> None:
    """Due and show say that evidence needs mending, so that nobody is told falsely that there is none."""
    kantor.tulis("evidence/2026/1.1.2/tw1/2026-02-01-rapat/foto.jpg")
    for layar in (False, True):
        assert "1 hal pada bukti perlu diperbaiki" in kantor.zi("due", "--per", "2026-04-01", layar=layar).keluar
        assert "1 hal pada bukti perlu diperbaiki" in kantor.zi("show", "1.1.2", layar=layar).keluar
    assert "perlu diperbaiki" not in kantor.zi("show", "1.1.1").keluar


@pytest.mark.parametrize(
    "isi", ["catatn: x\njuga: 1.1.2/TW1", "juga: [1.1.2/TW1, 1.1.2]", "tautan: x\njuga: [1.1.2/TW1]"]
)
def test_what_is_right_in_a_wrong_bukti_yaml_is_read(kantor: Kantor, isi: str) -> None:
    """A record with a fault in bukti.yaml is listed, with its reason, at every periode that it names rightly."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/foto.jpg")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/bukti.yaml", f"uraian: Tim kerja\n{isi}\n")
    satu, dua = kantor.zi("status", "--json", "--per", "2026-03-31").data["komponen"][0]["indikator"]
    for periode in (satu["periode"][0], dua["periode"][0]):
        (bukti,) = periode["bukti"]
        assert (bukti["alasan"], bukti["uraian"]) == ("kesalahan", "Tim kerja")
    assert "bukti perlu diperbaiki" in kantor.zi("show", "1.1.2", "--per", "2026-04-01").keluar


def test_show_says_that_an_indikator_was_dropped(kantor: Kantor) -> None:
    """An indikator that an amending decree dropped says by which, and since when."""
    lama = "            dokumen: [dokumentasi]\n"
    kantor.ubah(
        "plan/2026/1-manajemen-perubahan.yaml",
        lama,
        f"{lama}            dicabut: {{oleh: 9 Tahun 2026, tanggal: 2026-06-30}}\n",
    )
    assert "oleh Keputusan Nomor 9 Tahun 2026 sejak 30 Juni 2026" in kantor.zi("show", "1.1.2").keluar
    assert "Dicabut" not in kantor.zi("show", "1.1.1").keluar


def test_show_says_by_which_way_a_record_counts(kantor: Kantor) -> None:
    """A record that counts by juga says where it lies."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/foto.jpg")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim/bukti.yaml", "juga: 1.1.2/TW1\n")
    assert "lewat “juga” dari 1.1.1 B01-B02" in kantor.zi("show", "1.1.2").keluar


def test_an_office_that_has_no_plan_yet(tmp_path: Path) -> None:
    """Where plan/ is still empty, the sentence says what to make."""
    (tmp_path / "plan" / "2026").mkdir(parents=True)
    hasil = zi("check", "-C", str(tmp_path))
    assert (hasil.kode, "Belum ada rencana: buat plan/<tahun>/rencana.yaml" in hasil.galat) == (3, True)


def test_what_was_read_is_not_said_twice(kantor: Kantor) -> None:
    """Where every word is known, only the reason is given."""
    assert "Yang sudah terbaca" not in kantor.zi("jadwal", "Triwulan").galat
    assert "Yang sudah terbaca: “2026”" in kantor.zi("jadwal", "Appril 2026").galat
