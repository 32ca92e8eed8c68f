"""``zi report``: figures, lists and words of the monev report, from files and git alone."""

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantor import RENCANA, Hasil, Kantor, zi
from kantor_git import catat, git, mulai

MONEV_TW1 = """\
rapat: {tanggal: 2026-04-03, tempat: Aula, pimpinan: Ketua, hadir: [Ani, Budi]}
kendala:
  - {indikator: 1.1.2, uraian: Rapat tertunda, solusi: Dijadwalkan ulang}
  - {uraian: Anggaran belum turun}
rekomendasi:
  - {id: TW1-1, uraian: Melengkapi bukti, penanggung_jawab: Sekretaris, tenggat: 2026-04-30,
     selesai: {tanggal: 2026-04-20, uraian: Sudah lengkap, bukti: evidence/2026/1.1.1/B01-B02/2026-02-03-sk}}
  - {id: TW1-2, uraian: Menyusun jadwal, penanggung_jawab: [Ani, Budi], tenggat: 2026-05-31}
"""
MONEV_TW2 = """\
rapat: {tanggal: 2026-07-03}
rekomendasi:
  - {id: TW2-1, uraian: Menata arsip, penanggung_jawab: Ani, tenggat: 2026-08-31}
"""
TIM = """\
tim:
  - {nama: Ani Contoh, jabatan: Ketua Tim, area: Manajemen Perubahan}
  - {nama: "Budi Contoh, S.H."}
  - {nama: Citra}
"""
SK = "evidence/2026/1.1.1/B01-B02/2026-02-03-sk"
RAPAT = "evidence/2026/1.1.2/TW1/2026-04-02-rapat"


def data(kantor: Kantor, *argumen: str, triwulan: int = 2, per: str = "2026-07-03") -> dict[str, Any]:
    """Give the facts of a report."""
    hasil = kantor.zi("report", "--triwulan", str(triwulan), "--per", per, "--format", "json", *argumen)
    assert hasil.kode == 0, hasil.galat
    isi: dict[str, Any] = hasil.data
    return isi


def markdown(kantor: Kantor, *argumen: str) -> Hasil:
    """Give a report as Markdown on stdout."""
    return kantor.zi("report", *argumen, "--format", "md", "-o", "-")


@pytest.fixture
def isi(kantor: Kantor) -> Kantor:
    """Give an office with a team, two records, and the registers of two meetings."""
    kantor.tulis("plan/2026/rencana.yaml", RENCANA + TIM)
    kantor.tulis(f"{SK}/keputusan.pdf")
    kantor.tulis(f"{SK}/laporan.pdf")
    kantor.tulis(
        f"{SK}/bukti.yaml", "nomor: 3/HK.03/2026\nuraian: Penetapan tim\npelaksana: [ani contoh, Budi Contoh]\n"
    )
    kantor.tulis(f"{RAPAT}/foto.jpg")
    kantor.tulis(f"{RAPAT}/bukti.yaml", "pelaksana: [Dewi]\n")
    kantor.tulis("plan/2026/monev/TW1.yaml", MONEV_TW1)
    kantor.tulis("plan/2026/monev/TW2.yaml", MONEV_TW2)
    return kantor


def test_figures_are_over_the_periode_up_to_the_triwulan(isi: Kantor) -> None:
    """A report of triwulan N counts periode with triwulan up to N; beside it stand the triwulan and the year."""
    satu, dua = data(isi, triwulan=1), data(isi)
    assert (satu["target"], satu["realisasi"], satu["terlambat"]) == (2, 2, 0)
    assert (dua["target"], dua["realisasi"], dua["target_jatuh_tempo"], dua["terlambat"]) == (3, 2, 3, 1)
    rekap = dua["angka"]["rekap"]
    angka = {nama: (ini["target"], ini["realisasi"], ini["persen"]) for nama, ini in rekap.items()}
    assert angka == {
        "triwulan": (1, 0, "0 %"),
        "jatuh_tempo": (3, 2, "75 %"),  # the mean of 1 of 1 and 1 of 2
        "sampai": (3, 2, "75 %"),
        "tahun": (5, 2, "63 %"),  # the mean of 1 of 1 and 1 of 4
    }


def test_what_is_not_due_is_not_counted_as_due(isi: Kantor) -> None:
    """Before the tenggat of a periode of the triwulan it is in the triwulan's target, and not in what is due."""
    rekap = data(isi, per="2026-06-29")["angka"]["rekap"]
    assert (rekap["sampai"]["target"], rekap["jatuh_tempo"]["target"]) == (3, 2)


def test_the_rows_are_what_was_due_or_done(isi: Kantor) -> None:
    """A periode is shown when it is of the triwulan, or a bukti of it has its day in that calendar quarter."""
    baris = [
        (ini["id"], ke["kode"]) for satu in data(isi)["komponen"] for ini in satu["indikator"] for ke in ini["periode"]
    ]
    assert baris == [("1.1.2", "TW1"), ("1.1.2", "TW2")]  # the meeting of TW1 was held in April
    (kosong,) = data(isi, triwulan=4)["komponen"]
    assert [ini["id"] for ini in kosong["indikator"]] == ["1.1.2"]


def test_late_and_next(isi: Kantor) -> None:
    """What is late from earlier triwulan and what comes in the next are listed by tenggat, with what is missing."""
    tiga = data(isi, triwulan=3, per="2026-10-02")
    assert [(satu["id"], satu["kode"], satu["keadaan"]) for satu in tiga["tunggakan"]] == [
        ("1.1.2", "TW2", "Lewat tenggat, belum ada bukti")
    ]
    assert [(satu["id"], satu["kode"]) for satu in tiga["mendatang"]] == [("1.1.2", "TW4")]
    assert tiga["mendatang"][0]["masih_kurang"] == "Dokumentasi (foto, video, tangkapan layar)"
    assert data(isi, triwulan=4, per="2026-12-31")["mendatang"] == []
    narasi = {hari: data(isi, triwulan=3, per=hari)["komponen"][0]["narasi"] for hari in ("2026-09-01", "2026-10-02")}
    awal = "Target Triwulan III berjumlah 1, terealisasi 0 (capaian 0 %). Lewat tenggat "
    assert narasi == {
        "2026-09-01": f"{awal}1 periode, seluruhnya dari triwulan sebelumnya.",
        "2026-10-02": f"{awal}2 periode, 1 di antaranya dari triwulan sebelumnya.",
    }
    assert "Lewat" not in data(isi, per="2026-06-30")["komponen"][0]["narasi"]


def test_the_register_is_told(isi: Kantor) -> None:
    """Kendala and new recommendations are those of the report's meeting, the earlier ones are followed up."""
    satu = data(isi, triwulan=1, per="2026-04-03")
    assert [(ini["id"], ini["indikator"], ini["uraian"], ini["solusi"]) for ini in satu["kendala"]] == [
        ("1.1.2", "Rapat dilaksanakan", "Rapat tertunda", "Dijadwalkan ulang"),
        ("", "", "Anggaran belum turun", ""),
    ]
    assert [ini["nama"] for ini in satu["rekomendasi"]] == ["TW1-1", "TW1-2"]
    dua = data(isi)
    assert [(ini["nama"], ini["keadaan"]) for ini in dua["tindak_lanjut"]] == [
        ("TW1-1", "Selesai"),
        ("TW1-2", "Lewat tenggat, belum selesai"),
    ]
    assert [ini["nama"] for ini in dua["rekomendasi"]] == ["TW2-1"]
    tiga = data(isi, triwulan=3, per="2026-10-02")
    assert [ini["nama"] for ini in tiga["tindak_lanjut"]] == ["TW1-2", "TW2-1"]  # TW1-1 was told in July


def test_recommendations_live_on_into_the_next_year(isi: Kantor) -> None:
    """An open recommendation of last year's plan is followed up, and named with its year."""
    isi.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    isi.tulis("plan/2025/1-manajemen-perubahan.yaml", (isi.akar / "plan/2026/1-manajemen-perubahan.yaml").read_bytes())
    rekomendasi = "{id: TW4-1, uraian: Lama, penanggung_jawab: Ani, tenggat: 2026-03-01}"
    isi.tulis("plan/2025/monev/TW4.yaml", f"rapat: {{tanggal: 2026-01-05}}\nrekomendasi: [{rekomendasi}]\n")
    assert [ini["nama"] for ini in data(isi, triwulan=1, per="2026-04-03")["tindak_lanjut"]] == ["TW4-1 (2025)"]


def test_the_part_of_everyone_in_the_team(isi: Kantor) -> None:
    """Each member of the team has the records that name them, whatever case or degree; others stand apart."""
    tahun = isi.zi("report", "--tahunan", "--per", "2026-12-31", "--format", "json").data
    assert [(satu["nama"], satu["kata"]) for satu in tahun["keterlibatan"]] == [
        ("Ani Contoh", "1 bukti: nomor 1"),
        ("Budi Contoh, S.H.", "1 bukti: nomor 1"),
        ("Citra", "belum tercatat"),
    ]
    assert [(satu["nama"], satu["banyak"]) for satu in tahun["di_luar_tim"]] == [("Dewi", 1)]
    isi.ubah(f"{SK}/bukti.yaml", "[ani contoh,", "[ani contoh, ANI CONTOH, Ani  Contoh S.E.,")
    dua_kali = isi.zi("report", "--tahunan", "--per", "2026-12-31", "--format", "json").data["keterlibatan"]
    assert dua_kali[0]["kata"] == "1 bukti: nomor 1"


def test_evidence_is_cited_by_number_day_and_subject(isi: Kantor) -> None:
    """The list of evidence cites each record as readers expect; the path comes last."""
    satu, dua = isi.zi("report", "--tahunan", "--per", "2026-12-31", "--format", "json").data["daftar_bukti"]
    assert satu["sitiran"] == "Nomor 3/HK.03/2026, 3 Februari 2026, Penetapan tim"
    assert (satu["untuk"], satu["folder"]) == (["1.1.1 B01-B02"], SK)
    assert [ini["jenis"] for ini in satu["berkas"]] == ["keputusan", "laporan"]
    assert dua["sitiran"] == "2 April 2026, rapat"


@pytest.mark.parametrize(
    ("bukti", "kata"),
    [
        (0, "Sampai dengan 31 Desember 2026, belum satu pun dari 5 target yang sudah tiba tenggatnya terealisasi"),
        (2, "Sampai dengan 31 Desember 2026, 2 dari 5 target yang sudah tiba tenggatnya telah terealisasi"),
        (5, "Sampai dengan 31 Desember 2026, seluruh 5 target yang sudah tiba tenggatnya telah terealisasi"),
    ],
)
def test_the_findings_read_well_at_every_figure(kantor: Kantor, bukti: int, kata: str) -> None:
    """The paragraph of findings is computed, and says none and all in words."""
    folder = [SK, *(f"evidence/2026/1.1.2/TW{n}/2026-0{3 * n if n < 4 else 9}-20-rapat" for n in (1, 2, 3, 4))]
    for satu in folder[:bukti]:
        for berkas in ("keputusan.pdf", "laporan.pdf", "foto.jpg"):
            kantor.tulis(f"{satu}/{berkas}")
    narasi = data(kantor, triwulan=4, per="2026-12-31")["narasi"]["ringkasan"]
    assert narasi[0].startswith(kata)
    assert ("Tidak ada kegiatan yang lewat tenggat." in narasi[1]) == (bukti == 5 or bukti > 4)


def test_before_anything_is_due_no_capaian_is_stated(kantor: Kantor) -> None:
    """Where nothing is due yet there is no capaian of what is due, and the words say so."""
    awal = data(kantor, triwulan=1, per="2026-01-05")
    assert awal["capaian_jatuh_tempo"] is None
    assert awal["angka"]["rekap"]["jatuh_tempo"]["persen"] == "–"
    assert awal["narasi"]["ringkasan"][0].startswith("Sampai dengan 5 Januari 2026 belum ada target yang tiba")


def test_the_curve_ends_at_what_is_stated(isi: Kantor) -> None:
    """The planned curve ends at the year's target; the realised one at the day of the report, at its realisasi."""
    kurva = data(isi)["kurva"]
    assert (kurva["titik"][-1]["rencana"], kurva["target"]) == (5, 5)
    nyata = [satu["realisasi"] for satu in kurva["titik"] if satu["realisasi"] is not None]
    assert (nyata, max(nyata)) == (sorted(nyata), kurva["realisasi_per"])
    assert kurva["realisasi_per"] == 2
    assert [satu["hari"] for satu in kurva["titik"] if satu["tanggal"] == "2026-07-03"] == [kurva["per_hari"]]
    assert [satu["nama"] for satu in kurva["bulanan"]][::11] == ["Januari 2026", "Desember 2026"]


def test_a_broken_plan_gives_no_report(kantor: Kantor) -> None:
    """A kesalahan in the plan ends with the findings and exit code 1; nothing is written, stdout stays empty."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "Per Triwulan", "Sewaktu-waktu")
    hasil = kantor.zi("report", "--triwulan", "2", "--per", "2026-07-03")
    assert (hasil.kode, hasil.keluar) == (1, "")
    assert "ZI0" in hasil.galat
    assert not (kantor.akar / "build").exists()


def test_an_incomplete_office_gives_a_report_that_says_so(isi: Kantor) -> None:
    """Evidence to be mended, a register that is missing or broken: the report is made, and says what it lacks."""
    isi.tulis("evidence/2026/1.1.2/TW9/2026-04-02-salah/foto.jpg")
    isi.tulis("plan/2026/monev/TW2.yaml", "rapat: {tanggal: kemarin}\n")
    catatan = " ".join(data(isi)["catatan"])
    assert "1 hal pada bukti perlu diperbaiki" in catatan
    assert "plan/2026/monev/TW2.yaml perlu diperbaiki (zi check)" in catatan
    assert data(isi)["perlu_diperbaiki"][0]["tempat"].startswith("evidence/2026/1.1.2/TW9")
    isi.tulis("plan/2026/monev/TW2.yaml", "")
    assert "plan/2026/monev/TW2.yaml perlu diperbaiki (zi check)" in " ".join(data(isi)["catatan"])
    (isi.akar / "plan/2026/monev/TW2.yaml").unlink()
    assert "Catatan rapat (plan/2026/monev/TW2.yaml) belum ada" in " ".join(data(isi)["catatan"])


def test_without_git_the_report_is_made_and_says_so(isi: Kantor) -> None:
    """Figures need files only; what git would tell is said to be missing."""
    isi_md = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    assert isi_md.kode == 0
    assert "Tanpa revisi: folder ini bukan repositori git" in isi_md.keluar
    assert data(isi)["perlu_dijelaskan"]["ada"] is False


def test_a_clean_tree_names_its_revision_and_a_changed_one_is_a_draft(isi: Kantor) -> None:
    """Where plan/, evidence/ and templates/ are as HEAD has them it is named, and --rev gives the same bytes."""
    mulai(isi.akar)
    rev = catat(isi.akar, "2026-07-03T09:00:00+08:00", "Awal", "Budi")
    isi.tulis("lain.txt", "di luar kantor")
    dari_pohon = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    assert f"Revisi {rev[:10]} · keadaan per 3 Juli 2026" in dari_pohon.keluar
    dari_rev = markdown(isi, "--triwulan", "2", "--per", "2026-07-03", "--rev", rev)
    assert dari_rev.keluar == dari_pohon.keluar
    for jalur in (f"{SK}/foto.jpg", "templates/x.md.j2", "evidence/2026/1.1.2/TW2/2026-06-01-a/foto.jpg"):
        isi.tulis(jalur)
        draf = markdown(isi, "--triwulan", "2", "--per", "2026-07-03").keluar
        assert "DRAF: memuat perubahan yang belum dicatat · keadaan per" in draf
        assert rev not in draf
        (isi.akar / jalur).unlink()
    isi.tulis(".gitignore", "*.jpg\n")
    isi.tulis(f"{SK}/foto.jpg")  # left alone by git, and read by zi all the same
    assert "DRAF" in markdown(isi, "--triwulan", "2", "--per", "2026-07-03").keluar


@pytest.mark.parametrize(
    "ubah",
    [
        ("mkdir", "-p", "evidence/2026/1.1.2/TW2/2026-06-01-kosong"),
        ("git", "update-index", "--assume-unchanged", f"{SK}/keputusan.pdf"),
        ("git", "update-index", "--skip-worktree", f"{SK}/keputusan.pdf"),
        ("git", "sparse-checkout", "set", "plan"),
    ],
)
def test_what_git_does_not_look_at_makes_a_draft(isi: Kantor, ubah: tuple[str, ...]) -> None:
    """Only where zi reads just what HEAD has is it named, whatever git was told not to look at."""
    mulai(isi.akar)
    catat(isi.akar, "2026-07-03T09:00:00+08:00", "Awal", "Budi")
    for sampah in ("evidence/.DS_Store", f"{SK}/Thumbs.db"):  # ignored by zi everywhere
        isi.tulis(sampah)
    perintah = ("--triwulan", "2", "--per", "2026-07-03")
    assert markdown(isi, *perintah).keluar == markdown(isi, *perintah, "--rev", "HEAD").keluar
    subprocess.run(ubah, cwd=isi.akar, check=True)
    assert "DRAF: memuat perubahan yang belum dicatat" in markdown(isi, *perintah).keluar


def test_evidence_tells_both_days_and_its_commit(isi: Kantor) -> None:
    """Each record has the day it was done and the day it was recorded, who, and the commit that holds it."""
    mulai(isi.akar)
    rev = catat(isi.akar, "2026-04-05T09:00:00+08:00", "Awal", "Budi")
    ini = next(satu for satu in data(isi)["daftar_bukti"] if satu["folder"] == RAPAT)
    assert (ini["tanggal"], ini["dicatat"], ini["penulis"], ini["rev"]) == (
        "2026-04-02",
        "2026-04-05",
        "Budi Contoh",
        rev,
    )


def test_the_report_of_the_meeting_comes_again_in_october(isi: Kantor) -> None:
    """With --rapat TWn the report of the meeting's day is the same byte for byte; without it the report says so."""
    mulai(isi.akar)
    catat(isi.akar, "2026-07-02T09:00:00+08:00", "Awal", "Budi")
    bentuk = [kata for nama in ("md", "tex", "xlsx", "json", "pdf", "docx") for kata in ("--format", nama)]
    pada = ("--per", "2026-07-03", "-o", str(isi.akar / "juli"))
    assert isi.zi("report", "--triwulan", "2", *bentuk, *pada).kode == 0
    juli = {satu.name: satu.read_bytes() for satu in (isi.akar / "juli").glob("laporan*")}
    assert len(juli) == 6
    isi.tulis("evidence/2026/1.1.2/TW2/2026-06-30-susulan/foto.jpg")
    catat(isi.akar, "2026-10-01T09:00:00+08:00", "Susulan", "Ani")
    lagi = ("--rapat", "TW2", "-o", str(isi.akar / "oktober"))
    assert isi.zi("report", "--triwulan", "2", *bentuk, *lagi).kode == 0
    assert {satu.name: satu.read_bytes() for satu in (isi.akar / "oktober").glob("laporan*")} == juli
    kini = isi.zi("report", "--triwulan", "2", "--per", "2026-10-20")
    assert "Laporan ini memuat keadaan per 20 Oktober 2026, bukan keadaan pada rapat 3 Juli 2026" in kini.galat
    awal = "zi report --triwulan 2 --tahun 2026"
    assert f"Keadaan yang dilihat rapat itu: {awal} --rapat 2026-07-03\n" in kini.galat
    assert f"catatan rapat yang sekarang: {awal} --per 2026-07-03\n" in kini.galat
    assert data(isi, per="2026-10-20")["realisasi"] == 3


def test_a_register_that_was_written_after_the_meeting_is_told(isi: Kantor) -> None:
    """What the meeting saw does not have what was written after it: the call that has it is named, on the screen."""
    mulai(isi.akar)
    (isi.akar / "plan/2026/monev/TW2.yaml").unlink()
    catat(isi.akar, "2026-07-02T09:00:00+08:00", "Awal", "Budi")
    isi.tulis("plan/2026/monev/TW2.yaml", MONEV_TW2)
    susulan = (
        "Catatan rapat plan/2026/monev/TW2.yaml ditulis atau diubah sesudah revisi itu, sehingga isinya yang sekarang "
        "tidak dimuat. Agar dimuat: zi report --triwulan 2 --tahun 2026 --per 2026-07-03\n"
    )
    for sudah in (False, True):
        if sudah:
            catat(isi.akar, "2026-07-04T09:00:00+08:00", "Catatan", "Budi")
        rapat = isi.zi("report", "--triwulan", "2", "--rapat", "TW2", "--format", "md")
        assert susulan in rapat.galat
        assert susulan not in (isi.akar / "build/laporan-2026-TW2.md").read_text("utf-8")
    kini = isi.zi("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "md")
    assert susulan not in kini.galat
    assert "Menata arsip" in (isi.akar / "build/laporan-2026-TW2.md").read_text("utf-8")
    assert isi.zi("report", "--tahunan", "--rev", "HEAD", "--per", "2026-12-31", "--format", "md").kode == 0


def test_it_says_which_files_and_sums_up_in_three_lines(isi: Kantor) -> None:
    """The paths are on stdout; on stderr stand the figures, and the line that hands in the signed report."""
    isi.ubah("plan/2026/1-manajemen-perubahan.yaml", "nama: Tim Kerja", "nama: Pemantauan dan Evaluasi Pembangunan ZI")
    isi.ubah("plan/2026/1-manajemen-perubahan.yaml", "dokumen: [dokumentasi]", "dokumen: [dokumentasi, laporan]")
    hasil = isi.zi("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "md", "--format", "xlsx")
    build = isi.akar / "build"
    assert hasil.keluar.split() == [str(build / f"laporan-2026-TW2.{akhir}") for akhir in ("md", "xlsx")]
    assert (build / ".gitignore").read_text("utf-8") == "*\n"
    *_, tiba, tahun, lewat, serah, perintah = hasil.galat.splitlines()
    assert tiba == "Tenggat s.d. 3 Juli 2026: 50 % (rata-rata 2 indikator) · 1 dari 3"
    assert tahun.startswith("Tahun 2026: 50 %")
    assert lewat == "Lewat tenggat s.d. Triwulan II: 2 periode; rekomendasi terbuka dari rapat sebelumnya: 1"
    assert serah.startswith("Sesudah ditandatangani")
    assert perintah == (
        "  zi record 1.1.2 foto-rapat.jpg laporan-bertanda-tangan.pdf --periode TW2 --tanggal 2026-07-03 "
        "--uraian 'Laporan monev Triwulan II' --kirim"
    )
    isi.ubah("plan/2026/1-manajemen-perubahan.yaml", "[dokumentasi, laporan]", "[foto atau video, laporan]")
    isi.tulis("plan/2026/monev/TW4.yaml", "rapat: {tanggal: 2027-01-05}\n")
    januari = isi.zi("report", "--triwulan", "4", "--tahun", "2026", "--per", "2027-01-05", "--format", "md").galat
    assert "zi record 1.1.2 foto-rapat.jpg laporan-bertanda-tangan.pdf --periode TW4 --tanggal 2027-01-05 " in januari
    assert januari.endswith(" --tahun 2026 --kirim\n")
    sebelum = "Sebelum ditandatangani, catat perubahannya dalam git, lalu buat laporan ini lagi.\n"
    assert sebelum not in januari
    mulai(isi.akar)
    catat(isi.akar, "2026-07-02T09:00:00+08:00")
    isi.tulis("evidence/2026/1.1.2/TW2/2026-06-30-susulan/foto.jpg")
    assert sebelum in isi.zi("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "md").galat


def test_what_a_person_changed_is_kept(isi: Kantor) -> None:
    """A file that someone changed since zi wrote it gets another name; one that nobody changed is replaced."""
    perintah = ("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "md")
    tujuan = isi.akar / "build" / "laporan-2026-TW2.md"
    isi.zi(*perintah)
    asli = tujuan.read_bytes()
    (isi.akar / "plan/2026/monev/TW2.yaml").unlink()
    isi.zi(*perintah)
    assert [satu.name for satu in tujuan.parent.glob("*.md")] == [tujuan.name]
    tujuan.write_bytes(asli + b"disunting")
    for _ in range(2):
        hasil = isi.zi(*perintah)
        tujuan.write_bytes(asli + b"disunting")
    assert (
        "laporan-2026-TW2.md yang lama sudah diubah orang; disimpan sebagai laporan-2026-TW2-lama-1.md." in hasil.galat
    )
    assert (tujuan.parent / "laporan-2026-TW2-lama-1.md").read_bytes() == asli + b"disunting"
    tujuan.write_bytes(b"lain lagi")
    (tujuan.parent / ".zi-hasil.json").write_bytes(b"rusak")
    isi.zi(*perintah)
    assert (tujuan.parent / "laporan-2026-TW2-lama-2.md").read_bytes() == b"lain lagi"


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        ((), "--triwulan"),
        (("--triwulan", "2", "--tahunan"), "--triwulan"),
        (("--triwulan", "5"), "bukan triwulan"),
        (("--triwulan", "2", "--format", "doc"), "--format"),
        (("--triwulan", "2", "--format", "md", "--format", "json", "-o", "-"), "hanya satu --format"),
        (("--triwulan", "2", "--rapat", "TW2", "--per", "2026-07-03"), "--rapat"),
    ],
)
def test_a_wrong_call_is_told(isi: Kantor, argumen: tuple[str, ...], kata: str) -> None:
    """A call that cannot be meant so is wrong usage, with a sentence."""
    hasil = isi.zi("report", *argumen)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert kata in hasil.galat


def test_the_newest_plan_whose_triwulan_has_begun_is_meant(isi: Kantor) -> None:
    """In January the report of triwulan IV is that of last year's plan, and so is the year's report."""
    isi.tulis("plan/2027/rencana.yaml", RENCANA.replace("2026", "2027"))
    isi.tulis(
        "plan/2027/1-manajemen-perubahan.yaml",
        (isi.akar / "plan/2026/1-manajemen-perubahan.yaml").read_text("utf-8").replace("2026", "2027"),
    )
    assert data(isi, triwulan=4, per="2027-01-05")["tahun"] == 2026
    assert data(isi, triwulan=1, per="2027-01-05")["tahun"] == 2027
    assert data(isi, "--tahun", "2027", triwulan=4, per="2027-01-05")["tahun"] == 2027
    tahunan = isi.zi("report", "--tahunan", "--per", "2027-01-05", "--format", "json").data
    assert (tahunan["tahun"], tahunan["triwulan"]) == (2026, None)


def test_what_came_due_after_the_triwulan_is_not_meant(isi: Kantor) -> None:
    """A report made after later tenggat says up to which triwulan it counts, and that what comes next is late too."""
    ini = data(isi, per="2026-10-15")
    kalimat = " ".join(ini["narasi"]["ringkasan"])
    assert "Per 15 Oktober 2026, 2 dari 3 target sampai dengan Triwulan II yang sudah tiba tenggatnya" in kalimat
    assert "Sampai dengan Triwulan II terdapat 1 periode kegiatan yang lewat tenggat, belum ada bukti." in kalimat
    assert "Dari triwulan berikutnya, 1 target belum terpenuhi; tenggat pertamanya, 30 September 2026, sudah" in kalimat
    assert ini["kata"]["tenggat_tiba"] == "Tenggat s.d. Triwulan II"
    assert ini["kurva"]["rencana_per"] == 4


def test_a_report_before_its_meeting_says_so(isi: Kantor) -> None:
    """The register of a meeting that is still to come is told as such."""
    lebih_awal = "Laporan ini memuat keadaan per 1 Juli 2026, sebelum rapat 3 Juli 2026;"
    assert lebih_awal in " ".join(data(isi, per="2026-07-01")["catatan"])
    assert lebih_awal not in " ".join(data(isi)["catatan"])


@pytest.mark.parametrize(
    ("selesai", "kata"),
    [
        ((), "Dari 2 rekomendasi rapat sebelumnya, belum satu pun yang selesai (2 lewat tenggat)."),
        (("TW1-1",), "Dari 2 rekomendasi rapat sebelumnya, 1 telah selesai dan 1 belum (1 lewat tenggat)."),
        (("TW1-1", "TW1-2"), "Seluruh 2 rekomendasi rapat sebelumnya telah ditindaklanjuti."),
    ],
)
def test_earlier_recommendations_are_told_in_words(isi: Kantor, selesai: tuple[str, ...], kata: str) -> None:
    """None, some or all of them are done; of one alone no number is said."""
    sudah = ", selesai: {tanggal: 2026-05-01, uraian: Ada}"
    butir = [
        f"  - {{id: {nama}, uraian: Isi, penanggung_jawab: A, tenggat: 2026-04-30{sudah if nama in selesai else ''}}}\n"
        for nama in ("TW1-1", "TW1-2")
    ]
    isi.tulis("plan/2026/monev/TW1.yaml", f"rapat: {{tanggal: 2026-04-03}}\nrekomendasi:\n{''.join(butir)}")
    assert data(isi)["narasi"]["ringkasan"][-1].startswith(kata)
    isi.tulis("plan/2026/monev/TW1.yaml", f"rapat: {{tanggal: 2026-04-03}}\nrekomendasi:\n{butir[0]}")
    satu = "telah ditindaklanjuti." if selesai else "belum selesai dan sudah lewat tenggatnya."
    assert data(isi)["narasi"]["ringkasan"][-1].startswith(f"Satu rekomendasi rapat sebelumnya {satu}")


def test_one_and_none_are_told_in_words(kantor: Kantor) -> None:
    """Sentences with a single target, or with none at all, are sentences too."""
    komponen = "plan/2026/1-manajemen-perubahan.yaml"
    kantor.ubah(
        komponen, "waktu: Per Triwulan\n            target: 4 (empat)", "waktu: Mei 2026\n            target: 1 (satu)"
    )
    awal = data(kantor, per="2026-01-05")
    assert awal["narasi"]["rekap"][0].startswith(
        "Dari 2 target sampai dengan Triwulan II, belum ada yang tiba tenggatnya per 5 Januari 2026."
    )
    satu = " ".join(data(kantor, triwulan=1, per="2026-03-05")["narasi"]["ringkasan"])
    assert "Sampai dengan 5 Maret 2026, satu-satunya target yang sudah tiba tenggatnya belum terealisasi" in satu
    assert "Terdapat 1 periode kegiatan yang lewat tenggat, belum ada bukti." in satu
    lama = " ".join(data(kantor, triwulan=3, per="2026-07-05")["narasi"]["ringkasan"])
    assert (
        "2 periode kegiatan yang lewat tenggat, semuanya belum ada bukti; seluruhnya dari triwulan sebelumnya." in lama
    )
    kantor.tulis(f"{SK}/keputusan.pdf")
    kantor.tulis(f"{SK}/laporan.pdf")
    satu = " ".join(data(kantor, triwulan=3, per="2026-07-05")["narasi"]["ringkasan"])
    assert "Terdapat 1 periode kegiatan yang lewat tenggat, belum ada bukti (dari triwulan sebelumnya)." in satu
    tiba = " ".join(data(kantor, triwulan=1, per="2026-03-05")["narasi"]["ringkasan"])
    assert "satu-satunya target yang sudah tiba tenggatnya telah terealisasi, sehingga capaiannya 100 %" in tiba
    isi = (kantor.akar / komponen).read_text("utf-8")
    cabut = "            dicabut: {oleh: Keputusan 9, tanggal: 2026-01-02}\n"
    kantor.tulis(komponen, re.sub(r"(            dokumen: .*\n)", rf"\1{cabut}", isi))
    kosong = data(kantor, per="2026-07-05")["narasi"]
    assert kosong["rekap"] == ["Tidak ada target sampai dengan Triwulan II."]
    assert "Rencana setahun tidak mempunyai target." in kosong["ringkasan"][0]


def test_the_year_has_all_its_meetings(isi: Kantor) -> None:
    """The report of the year shows every periode, and what all its meetings found and recommended."""
    tahun = isi.zi("report", "--tahunan", "--per", "2027-01-05", "--format", "json").data
    assert tahun["kata"]["judul"] == "Laporan Monitoring dan Evaluasi Tahun 2026"
    assert len([ke for satu in tahun["komponen"] for ini in satu["indikator"] for ke in ini["periode"]]) == 5
    assert [ini["nama"] for ini in tahun["rekomendasi"]] == ["TW1-1", "TW1-2", "TW2-1"]
    assert (tahun["tunggakan"], tahun["mendatang"], tahun["tindak_lanjut"]) == ([], [], [])
    assert "plan/2026/monev/TW3.yaml dan plan/2026/monev/TW4.yaml" in " ".join(tahun["catatan"])


def test_settings_shape_the_report(isi: Kantor) -> None:
    """Letterhead, paper, letter, number, signatures and kategori come from the settings."""
    isi.tulis(
        "plan/2026/rencana.yaml",
        RENCANA
        + """\
tempat: Palu
penanda_tangan: {jabatan: KETUA, nama: IDRUS}
pengaturan:
  kategori: [{nama: Baik, mulai: 60}, {nama: Kurang, mulai: 0}]
  laporan:
    kop: [KOMISI CONTOH, KOTA PALU]
    alamat: Jalan Contoh 1
    logo: logo.png
    kertas: f4
    marjin: {kiri: "3,5", atas: 2}
    huruf: bookman
    ukuran: 12
    nomor: {TW2: 105/PL.02/2026}
    tanggal: {TW2: 2026-07-06}
    pengesahan: [{peran: "Mengetahui,", jabatan: Ketua, nama: Ani, nip: 1}]
""",
    )
    tanpa_logo = data(isi)
    assert tanpa_logo["kop"]["logo"] is None
    assert "Logo templates/logo.png tidak ada, sehingga kop tidak memuatnya." in tanpa_logo["catatan"]
    isi.tulis("templates/logo.png", b"gambar")
    ini = data(isi)
    assert ini["kop"] == {"baris": ["KOMISI CONTOH", "KOTA PALU"], "alamat": ["Jalan Contoh 1"], "logo": "logo.png"}
    assert ini["tata"]["marjin_mm"] == {"kiri": 35.0, "kanan": 25.0, "atas": 20.0, "bawah": 25.0}
    assert (ini["tata"]["lebar_mm"], ini["tata"]["tinggi_mm"], ini["tata"]["huruf"]) == (215, 330, "bookman")
    assert ini["surat"] == {"nomor": "105/PL.02/2026", "tempat": "Palu", "tanggal": "6 Juli 2026"}
    assert ini["pengesahan"] == [{"peran": "Mengetahui,", "jabatan": "Ketua", "nama": "Ani", "nip": "1"}]
    assert (ini["kategori_ada"], ini["angka"]["rekap"]["tahun"]["kategori"]) == (True, "Baik")
    assert "| Kategori |" in markdown(isi, "--triwulan", "2", "--per", "2026-07-03").keluar
    per = ("--triwulan", "2", "--per", "2026-07-03")
    assert isi.zi("report", *per, "--format", "tex", "-o", str(isi.akar / "hasil")).kode == 0
    assert (isi.akar / "hasil/logo.png").read_bytes() == b"gambar"  # beside the .tex that names it
    bawaan = data(isi, triwulan=1)
    assert bawaan["surat"]["nomor"] == bawaan["surat"]["tanggal"] == ""


def test_without_settings_the_signatures_are_of_the_team_and_the_decree(isi: Kantor) -> None:
    """The head of the team signs, with room for the name, and whoever signed the decree."""
    isi.tulis("plan/2026/rencana.yaml", RENCANA + "penanda_tangan: {jabatan: KETUA KPU, nama: IDRUS}\n")
    ini = data(isi)
    assert [(satu["jabatan"], satu["nama"]) for satu in ini["pengesahan"]] == [
        ("Ketua Tim Pembangunan Zona Integritas", ""),
        ("KETUA KPU", "IDRUS"),
    ]
    assert ini["kop"]["baris"] == ["KANTOR CONTOH"]


def test_a_decree_that_was_amended_is_named_so(isi: Kantor) -> None:
    """Amending decrees stand among what the report rests on."""
    ubah = "perubahan: [{nomor: 9 Tahun 2026, tanggal: 2026-05-01, tentang: Perubahan}]\nmengingat: [Undang-Undang;]\n"
    isi.tulis("plan/2026/rencana.yaml", RENCANA + ubah)
    assert data(isi)["narasi"]["dasar_hukum"] == [
        "Undang-Undang",
        "Keputusan Nomor 1 Tahun 2026 tanggal 1 Januari 2026 tentang Rencana Aksi Contoh",
        "Keputusan Nomor 9 Tahun 2026 tanggal 1 Mei 2026 tentang Perubahan",
    ]


def test_the_office_s_own_template_wins(isi: Kantor) -> None:
    """Templates of the office are used; one for other facts, or with a field that is none, is refused in a sentence."""
    jalur = "templates/laporan-triwulan.md.j2"
    isi.tulis(jalur, "{# fakta: 1 #}{{ kata.judul }} milik sendiri\n")
    assert markdown(isi, "--triwulan", "2", "--per", "2026-07-03").keluar.endswith("Tahun 2026 milik sendiri\n")
    isi.tulis(jalur, "{# fakta: 1 #}\n{{ kata.judulnya }}\n")
    salah = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    assert (salah.kode, salah.keluar) == (3, "")
    assert f"{jalur}:2" in salah.galat
    assert "judulnya" in salah.galat
    isi.tulis(jalur, "{% include 'rahasia.md.j2' %}\n")
    rahasia = isi.akar.parent / "rahasia.txt"
    rahasia.write_text("rahasia", "utf-8")
    (isi.akar / "templates/rahasia.md.j2").symlink_to(rahasia)
    tautan = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    assert (tautan.kode, tautan.keluar) == (3, "")
    assert "tautan simbolis ke luar folder templates/ tidak diikuti" in tautan.galat
    isi.tulis(jalur, "{# fakta: 7 #}\n")
    lain = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    assert "ditulis untuk fakta versi 7; zi ini memakai fakta versi 1" in lain.galat


@pytest.mark.parametrize(
    ("templat", "kata"),
    [
        (b"{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", ":1 tidak dapat dipakai: isinya berputar tanpa akhir"),
        ("{# fakta: 1 #}".encode("utf-16"), ", atau yang disertakannya, bukan teks UTF-8; simpan lagi sebagai UTF-8."),
        (b"{% include '/etc/passwd' %}", "“/etc/passwd” tidak ada di folder templates/."),
        (b"{{ satker | hilang }}", ":1 tidak dapat dipakai: No filter named 'hilang'."),
    ],
)
def test_a_template_that_cannot_be_filled_is_told_in_a_sentence(isi: Kantor, templat: bytes, kata: str) -> None:
    """Whatever is wrong with an office's template: its name and why, no traceback, nothing of this machine."""
    isi.tulis("templates/laporan-triwulan.md.j2", templat)
    hasil = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert hasil.galat.startswith("Templat templates/laporan-triwulan.md.j2")
    assert kata in hasil.galat
    assert str(isi.akar) not in hasil.galat


def test_what_begins_a_line_is_only_text(isi: Kantor) -> None:
    """Text that would be a heading, a rule or a list at the beginning of a line of Markdown is only text."""
    laporan = '{alamat: ["Jalan X", "==="], pengesahan: [{jabatan: "- Ketua", nama: "+ Ani"}]}'
    isi.tulis(
        "plan/2026/rencana.yaml",
        RENCANA.replace("satker: Kantor Contoh", 'satker: "---"')
        + f'tempat: "2. Palu"\nmengingat: ["1. Undang-Undang"]\npengaturan:\n  laporan: {laporan}\n',
    )
    baris = markdown(isi, "--triwulan", "2", "--per", "2026-07-03").keluar.splitlines()
    for satu in (r"\===<br>", r"\---", r"2\. Palu, ……………………………", r"1. 1\. Undang-Undang", r"\- Ketua", r"\+ Ani"):
        assert satu in baris


def test_a_year_s_report_of_every_meeting_is_complete(contoh: Path) -> None:
    """On the example office each report names every indikator that had something due, once for each periode."""
    status = zi("status", "--json", "--per", "2026-06-30", "-C", str(contoh)).data
    semua = [
        (ini["id"], ke["kode"], ke["triwulan"])
        for satu in status["komponen"]
        for ini in satu["indikator"]
        for ke in ini["periode"]
    ]
    for triwulan in (1, 2, 3, 4):
        perintah = ("report", "--triwulan", str(triwulan), "--per", "2026-06-30", "--format", "json", "-C", str(contoh))
        ada = {
            (ini["id"], ke["kode"])
            for satu in zi(*perintah).data["komponen"]
            for ini in satu["indikator"]
            for ke in ini["periode"]
        }
        assert {(satu, kode) for satu, kode, milik in semua if milik == triwulan} <= ada


@settings(max_examples=25, deadline=None)
@given(hari=st.dates(date(2025, 12, 1), date(2027, 2, 1)))
def test_the_fourth_triwulan_and_the_year_are_status(contoh: Path, hari: date) -> None:
    """On any day the figures up to triwulan IV, and those of the year, are those of zi status."""
    status = json.loads(zi("status", "--json", "--tahun", "2026", "--per", str(hari), "-C", str(contoh)).keluar)
    for apa in (("--triwulan", "4"), ("--tahunan",)):
        perintah = ("report", *apa, "--tahun", "2026", "--per", str(hari), "--format", "json", "-C", str(contoh))
        laporan = json.loads(zi(*perintah).keluar)
        for nama in ("target", "realisasi", "target_jatuh_tempo", "realisasi_jatuh_tempo", "capaian", "terlambat"):
            assert laporan[nama] == status[nama]
        assert [satu["angka"]["capaian_jatuh_tempo"] for satu in laporan["komponen"]] == [
            satu["capaian_jatuh_tempo"] for satu in status["komponen"]
        ]


def test_history_that_cannot_be_read_is_told(isi: Kantor, tmp_path: Path) -> None:
    """A shallow copy gives a report without what its history would tell, and says so."""
    asal = tmp_path / "kantor"
    asal.mkdir()
    lengkap = Kantor(asal)
    mulai(asal)
    catat(asal, "2026-07-01T09:00:00+08:00")
    lengkap.tulis(f"{RAPAT}/foto.jpg")
    catat(asal, "2026-07-02T09:00:00+08:00")
    git(tmp_path, "clone", "-q", "--depth", "1", asal.as_uri(), "dangkal")
    hasil = markdown(Kantor.di(tmp_path / "dangkal"), "--triwulan", "2", "--per", "2026-07-03")
    assert hasil.kode == 0
    assert "Riwayat tidak disertakan:" in hasil.galat
    assert "Riwayat git tidak terbaca" in hasil.keluar
    assert isi.akar == tmp_path


def test_what_has_no_target_and_nothing_to_explain_is_said_in_words(isi: Kantor) -> None:
    """A komponen whose only act was done early is told without a capaian; a clean history as one."""
    for rapat in ("TW1.yaml", "TW2.yaml"):
        (isi.akar / "plan/2026/monev" / rapat).unlink()
    isi.ubah("plan/2026/1-manajemen-perubahan.yaml", "Per Triwulan", "Desember 2026")
    isi.ubah("plan/2026/1-manajemen-perubahan.yaml", "4 (empat) Kegiatan", "1 (satu) Kegiatan")
    shutil.rmtree(isi.akar / RAPAT)
    shutil.rmtree(isi.akar / SK)
    mulai(isi.akar)
    catat(isi.akar, "2026-01-05T09:00:00+08:00", "Rencana", "Ani")
    git(isi.akar, "switch", "-q", "-c", "bukti/1")
    isi.tulis("evidence/2026/1.1.2/B12/2026-05-04-rapat/foto.jpg")
    catat(isi.akar, "2026-05-05T09:00:00+08:00", "Rapat", "Ani")
    git(isi.akar, "switch", "-q", "main")
    gabung = ("merge", "-q", "--no-ff", "-m", "Merge pull request #1 from contoh/bukti-1", "bukti/1")
    git(isi.akar, *gabung, hari="2026-05-05T10:00:00+08:00", siapa="Budi")
    ini = data(isi)
    assert ini["komponen"][0]["narasi"] == (
        "Tidak ada target pada Triwulan II; yang dilaksanakan tercantum dalam tabel berikut."
    )
    assert "Tidak ada yang perlu dijelaskan dari bukti dalam laporan ini." in ini["narasi"]["perlu_dijelaskan"][0]


@pytest.mark.parametrize(("modul", "ekstra", "nama"), [("typst", "pdf", "PDF"), ("docxtpl", "word", "Word")])
def test_without_an_extra_one_sentence_says_what_to_install(isi: Kantor, modul: str, ekstra: str, nama: str) -> None:
    """A form that is asked for and cannot be made here ends the command; of the usual ones the others are made."""
    pesan = f"Untuk {nama} pasang dahulu: python -m pip install 'zona-integritas[{ekstra}]'\n"
    diminta = tanpa(modul, isi, "--format", "pdf", "--format", "docx")
    assert (diminta.returncode, diminta.stdout) == (3, "")
    assert pesan in diminta.stderr
    biasa = tanpa(modul, isi)
    assert biasa.returncode == 0
    assert biasa.stderr.startswith(pesan)
    akhiran = {satu.rpartition(".")[2] for satu in biasa.stdout.split()}
    assert akhiran == {"md", "tex", "pdf", "docx"} - {"pdf" if modul == "typst" else "docx"}


def tanpa(modul: str, kantor: Kantor, *argumen: str) -> "subprocess.CompletedProcess[str]":
    """Run ``zi report`` in a Python that has no such module."""
    awal = f"import sys; sys.modules[{modul!r}] = None; from zi.cli.mulai import main; main()"
    perintah = [sys.executable, "-c", awal, "report", "--triwulan", "2", "--per", "2026-07-03", *argumen]
    return subprocess.run([*perintah, "-C", str(kantor.akar)], capture_output=True, text=True, check=False)


def test_a_template_is_copied_for_the_office_to_change(isi: Kantor) -> None:
    """--salin-templat puts the templates of the forms into templates/ of the office; a second time nothing is lost."""
    bentuk = ("--format", "docx", "--format", "md")
    hasil = isi.zi("report", "--salin-templat", *bentuk)
    templat = [isi.akar / "templates" / f"laporan-triwulan.{akhir}" for akhir in ("docx", "md.j2")]
    assert (hasil.kode, hasil.keluar.split()) == (0, [str(satu) for satu in templat])
    biasa = markdown(isi, "--triwulan", "2", "--per", "2026-07-03")
    isi.ubah("templates/laporan-triwulan.md.j2", "{{ kata.judul }}", "{{ kata.judul }} (milik sendiri)")
    milik = markdown(isi, "--triwulan", "2", "--per", "2026-07-03").keluar
    assert milik == biasa.keluar.replace("Tahun 2026\n", "Tahun 2026 (milik sendiri)\n", 1)
    lagi = isi.zi("report", "--salin-templat", "--format", "md")
    assert (lagi.kode, lagi.keluar) == (0, "")
    assert lagi.galat == "templates/laporan-triwulan.md.j2 sudah ada dan dibiarkan.\n"
    assert "(milik sendiri)" in templat[1].read_text("utf-8")
    for argumen in ((), ("--format", "xlsx")):
        tanpa_templat = isi.zi("report", "--salin-templat", *argumen)
        assert (tanpa_templat.kode, tanpa_templat.keluar) == (2, "")
        assert "sebutkan bentuk yang mempunyai templat: --format md, tex, pdf, docx" in tanpa_templat.galat


def test_a_link_is_not_followed_out_of_the_office(isi: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A pull request can bring build, or a file in it, as a link: nothing is written where it leads."""
    luar = tmp_path_factory.mktemp("luar")
    (isi.akar / "build").symlink_to(luar)
    salah = isi.zi("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "md")
    assert (salah.kode, salah.keluar) == (3, "")
    assert salah.galat == f"Gagal: {isi.akar / 'build'}: sudah ada, tetapi bukan folder\n"
    (isi.akar / "build").unlink()
    (isi.akar / "build").mkdir()
    (isi.akar / "build/laporan-2026-TW2.md").symlink_to(luar / "laporan.md")
    assert isi.zi("report", "--triwulan", "2", "--per", "2026-07-03", "--format", "md").kode == 0
    assert list(luar.iterdir()) == []
    assert not (isi.akar / "build/laporan-2026-TW2.md").is_symlink()
    (isi.akar / "templates").symlink_to(luar)
    templat = isi.zi("report", "--salin-templat", "--format", "md")
    assert (templat.kode, list(luar.iterdir())) == (3, [])
    assert templat.galat == f"Gagal: {isi.akar / 'templates'}: sudah ada, tetapi bukan folder\n"
