"""The package for assessors: whole, the same bytes from the same revision, and readable without any tool."""

import hashlib
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor
from kantor_git import catat, git, mulai
from openpyxl import load_workbook
from pypdf import PdfWriter
from test_log import PLAN, RAPAT, TIM, ganti_nama, kirim

LENGKAP = {"keputusan.pdf": "k", "laporan.pdf": "l"}
SHA = hashlib.sha256(b"film").hexdigest()
PENUNJUK = f"version https://git-lfs.github.com/spec/v1\noid sha256:{SHA}\nsize 4\n"
INDEKS = {"BACA-DULU.html", "DAFTAR-BUKTI.xlsx", "PERIKSA.txt", "SHA256SUMS"}


def pdf(halaman: int) -> bytes:
    """Write a PDF of so many empty pages."""
    tulis, keluar = PdfWriter(), io.BytesIO()
    for _ in range(halaman):
        tulis.add_blank_page(100, 100)
    tulis.write(keluar)
    return keluar.getvalue()


@pytest.fixture
def repo(tmp_path: Path) -> Kantor:
    """Give an office with two records in git: one of two files, one of a PDF of three pages, with a number."""
    kantor = Kantor(tmp_path)
    mulai(tmp_path)
    catat(tmp_path, "2026-01-05T08:00:00+08:00", siapa="Budi")
    kirim(kantor, lambda: [kantor.tulis(f"{TIM}/{nama}", isi) for nama, isi in LENGKAP.items()], "2026-02-03")
    naskah = "uraian: Rapat monev\nnomor: 12/X/2026\n"
    isi: dict[str, str | bytes] = {"Laporan ke-1.pdf": pdf(3), "foto rapat é.jpg": "f", "bukti.yaml": naskah}
    kirim(kantor, lambda: [kantor.tulis(f"{RAPAT}/{nama}", data) for nama, data in isi.items()], "2026-04-01", "Citra")
    return kantor


def kemas(kantor: Kantor, *argumen: str) -> dict[str, bytes]:
    """Make a package; give its files."""
    hasil = kantor.zi("bundle", *argumen)
    assert (hasil.kode, hasil.keluar.count("\n")) == (0, 1), hasil.galat
    with zipfile.ZipFile(hasil.keluar.strip()) as paket:
        return {nama: paket.read(nama) for nama in paket.namelist()}


def baris(isi: dict[str, bytes], lembar: str = "Berkas") -> list[dict[str, object]]:
    """Read a sheet of the workbook: each row by its heads."""
    kepala, *sisa = load_workbook(io.BytesIO(isi["DAFTAR-BUKTI.xlsx"]))[lembar].iter_rows(values_only=True)
    return [dict(zip(map(str, kepala), satu, strict=True)) for satu in sisa]


def test_everything_is_in_it(repo: Kantor) -> None:
    """Folders are numbered in the decree's order; every file is there byte for byte, under a short name."""
    isi = kemas(repo)
    assert set(isi) - INDEKS == {
        "001-1.1.1-B01-B02/keputusan.pdf",
        "001-1.1.1-B01-B02/laporan.pdf",
        "002-1.1.2-TW1/Laporan-ke-1.pdf",
        "002-1.1.2-TW1/foto-rapat-e.jpg",
        "002-1.1.2-TW1/bukti.yaml",
    }
    assert isi["002-1.1.2-TW1/Laporan-ke-1.pdf"] == pdf(3)
    assert set(isi) > INDEKS


def test_checksums_are_those_of_the_files(repo: Kantor, tmp_path: Path) -> None:
    """SHA256SUMS names every other file, and sha256sum -c accepts it; a changed file is told."""
    isi = kemas(repo)
    tertulis = dict(satu.split("  ")[::-1] for satu in isi["SHA256SUMS"].decode().splitlines())
    assert tertulis == {nama: hashlib.sha256(data).hexdigest() for nama, data in isi.items() if nama != "SHA256SUMS"}
    folder = tmp_path / "terbuka"
    with zipfile.ZipFile(next((repo.akar / "build").glob("*.zip"))) as paket:
        paket.extractall(folder)
    if program := shutil.which("sha256sum"):
        assert (
            subprocess.run([program, "-c", "SHA256SUMS"], cwd=folder, check=False, capture_output=True).returncode == 0
        )
        (folder / "001-1.1.1-B01-B02/laporan.pdf").write_text("lain")
        assert (
            subprocess.run([program, "-c", "SHA256SUMS"], cwd=folder, check=False, capture_output=True).returncode == 1
        )


def test_how_to_check_on_windows(repo: Kantor) -> None:
    """PERIKSA.txt has the one line of PowerShell, in plain letters and with the line ends of Windows."""
    teks = kemas(repo)["PERIKSA.txt"].decode("ascii")
    assert teks.count("\r\n") == teks.count("\n")
    (satu,) = [ini for ini in teks.splitlines() if "Get-FileHash" in ini]
    assert satu.startswith("Get-Content SHA256SUMS | ForEach-Object {")
    assert satu.count("{") == satu.count("}")
    assert satu.count('"') == 4


def test_the_same_revision_is_the_same_package(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the day, the folder, the clone and the working tree: the same bytes, entries stored and dated 1980."""
    paket = [Path(repo.zi("bundle").keluar.strip()).read_bytes()]
    rev = git(repo.akar, "rev-parse", "HEAD")
    folder = tmp_path_factory.mktemp("lain")
    git(folder, "clone", "-q", str(repo.akar), "salinan")
    salinan = Kantor.di(folder / "salinan")
    repo.tulis(f"{RAPAT}/lagi.jpg", "belum dicatat")
    kirim(repo, lambda: None, "2026-09-01")
    for kantor in (repo, salinan):
        hasil = kantor.zi("bundle", "--rev", rev, "-o", str(folder / "keluar"))
        assert Path(hasil.keluar.strip()).name == f"bukti-2026-{rev[:8]}.zip"
        paket.append(Path(hasil.keluar.strip()).read_bytes())
    assert paket[0] == paket[1] == paket[2]
    for data in (paket[0], kemas(repo)["DAFTAR-BUKTI.xlsx"]):
        with zipfile.ZipFile(io.BytesIO(data)) as isi:
            for satu in isi.infolist():
                kepala = (satu.date_time, satu.compress_type, satu.create_system, satu.external_attr)
                assert kepala == ((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED, 3, 0o100644 << 16)


def test_what_is_asked_for(repo: Kantor) -> None:
    """A triwulan, a komponen, an indikator, or the year; the name of the package says which."""
    rev = git(repo.akar, "rev-parse", "HEAD")[:8]
    kasus: tuple[tuple[list[str], set[str], str], ...] = (
        (["--triwulan", "1"], {"001", "002"}, "-TW1"),
        (["--triwulan", "TW2"], set(), "-TW2"),
        (["--id", "1.1.2"], {"001"}, "-1.1.2"),
        (["--komponen", "1", "--triwulan", "1"], {"001", "002"}, "-TW1-K1"),
        ([], {"001", "002"}, ""),
    )
    for argumen, folder, nama in kasus:
        isi = kemas(repo, *argumen)
        assert {satu[:3] for satu in set(isi) - INDEKS} == folder
        assert (repo.akar / f"build/bukti-2026{nama}-{rev}.zip").is_file()


def test_the_page_opens_without_tools(repo: Kantor) -> None:
    """The index names each periode, both days, who handed in and who accepted, pages, checksum and revision."""
    isi = kemas(repo)
    html = isi["BACA-DULU.html"].decode()
    rev = git(repo.akar, "rev-parse", "HEAD")
    assert html.startswith('<!DOCTYPE html>\n<html lang="id">')
    for kata in (
        "Kantor Contoh · Rencana Aksi Zona Integritas 2026",
        "Paket bukti setahun · keadaan per 1 April 2026",
        f"<pre>zi bundle --tahun 2026 --rev {rev}</pre>",
        "<h2>1.1.2 TW1: Rapat dilaksanakan</h2>",
        "<h3>Nomor 12/X/2026, 30 Maret 2026, Rapat monev</h3>",
        "Tercatat 1 April 2026; diserahkan Citra Contoh, diterima Budi Contoh",
        '<a href="002-1.1.2-TW1/Laporan-ke-1.pdf">Laporan ke-1.pdf</a></td><td>laporan</td><td class="angka">3</td>',
        hashlib.sha256(pdf(3)).hexdigest(),
        "Belum mulai, 0 dari 1; kurang dokumentasi",
        f"{RAPAT}/ · commit {rev[:10]}",
    ):
        assert kata in html, kata
    assert not re.search(r"<script|https?://|src=", html)
    assert set(re.findall(r'href="([^"]+)"', html)) <= set(isi)


def test_the_workbook(repo: Kantor) -> None:
    """One row for each file with both days as dates, people, commit, checksum and pages; a sheet of all periode."""
    isi = kemas(repo)
    semua = baris(isi)
    assert len(semua) == 5
    satu = next(ini for ini in semua if ini["Nama asal"] == "Laporan ke-1.pdf")
    rev = git(repo.akar, "rev-parse", "HEAD")
    assert satu | {"SHA-256": hashlib.sha256(pdf(3)).hexdigest(), "Halaman": 3, "Byte": len(pdf(3))} == satu
    assert (satu["Id"], satu["Periode"], satu["Nomor dokumen"]) == ("1.1.2", "TW1", "12/X/2026")
    assert [str(satu[kunci])[:10] for kunci in ("Hari kegiatan", "Hari tercatat")] == ["2026-03-30", "2026-04-01"]
    assert (satu["Diserahkan oleh"], satu["Diterima oleh"], satu["Commit"]) == ("Citra Contoh", "Budi Contoh", rev[:12])
    assert (satu["Terbaca sebagai"], satu["Keadaan"]) == ("laporan", "terhitung")
    assert {str(ini["Periode"]): ini["Keadaan"] for ini in baris(isi, "Periode")} == {
        "B01-B02": "selesai",
        "TW1": "selesai",
        "TW2": "berjalan",
        "TW3": "belum mulai",
        "TW4": "belum mulai",
    }


def test_what_is_not_counted_is_told(repo: Kantor) -> None:
    """A record at several periode is in it once; incomplete and withdrawn ones are there with the reason."""
    kurang, cabut = TIM.replace("-tim", "-kurang"), TIM.replace("-tim", "-cabut")
    naskah = "dicabut: {tanggal: 2026-04-02, alasan: Keliru}\n"
    kirim(
        repo,
        lambda: [repo.tulis(f"{kurang}/keputusan.pdf", "x"), repo.tulis(f"{cabut}/bukti.yaml", naskah)],
        "2026-04-02",
    )
    juga = TIM.replace("-tim", "-juga")
    isi = {"foto.jpg": "j", "bukti.yaml": "juga: 1.1.2/TW1\n"}
    kirim(repo, lambda: [repo.tulis(f"{juga}/{nama}", teks) for nama, teks in isi.items()], "2026-04-03")
    paket = kemas(repo)
    keadaan = {str(satu["Folder"]): str(satu["Keadaan"]) for satu in baris(paket)}
    assert sorted(keadaan.values()) == [
        "belum lengkap, kurang keputusan, laporan; 1.1.2 TW1: terhitung",
        "belum lengkap, kurang laporan",
        "dicabut: Keliru",
        "terhitung",
        "terhitung",
    ]
    assert paket["BACA-DULU.html"].decode().count(f"{juga}/") == 2


def test_papers_kept_elsewhere_and_links(repo: Kantor) -> None:
    """A paper that is kept elsewhere is listed with its place and keeper, a link with its address."""
    naskah = (
        f"arsip: [{{jenis: laporan, sha256: {SHA}, tempat: Lemari besi, pemegang: Sekretaris}}]\n"
        "tautan: [{jenis: foto, url: https://contoh.example/a}]\n"
    )
    kirim(repo, lambda: repo.tulis(f"{TIM.replace('-tim', '-arsip')}/bukti.yaml", naskah), "2026-04-02")
    isi = kemas(repo)
    teks = isi["BACA-DULU.html"].decode()
    tempat = "<td>arsip, disimpan di Lemari besi oleh Sekretaris</td><td>laporan</td><td></td>"
    assert f'{tempat}<td class="sidik">{SHA}' in teks
    assert "<td>https://contoh.example/a</td><td>foto (tautan)</td>" in teks
    assert "arsip, disimpan di Lemari besi oleh Sekretaris" in {satu["Nama asal"] for satu in baris(isi)}
    assert SHA not in isi["SHA256SUMS"].decode()


def test_files_of_lfs(repo: Kantor) -> None:
    """What LFS keeps goes in with its content; what is not in this copy, or is something else, is named as missing."""
    film = TIM.replace("-tim", "-film")
    kirim(repo, lambda: repo.tulis(f"{film}/video.mp4", PENUNJUK), "2026-04-02")
    hasil = repo.zi("bundle", "--id", "1.1.1")
    assert (
        f"Isi {film}/video.mp4 belum ada di salinan ini, atau bukan yang tercatat; jalankan git lfs fetch"
        in hasil.galat
    )
    for simpanan in (None, b"lain"):
        if simpanan:
            repo.tulis(f".git/lfs/objects/{SHA[:2]}/{SHA[2:4]}/{SHA}", simpanan)
        isi = kemas(repo, "--id", "1.1.1")
        assert not [nama for nama in isi if nama.endswith(".mp4")]
        teks = isi["BACA-DULU.html"].decode()
        assert "1 berkas Git LFS tidak ada dalam paket ini" in teks
        assert 'video.mp4 <span class="kurang">(isinya tidak ada dalam paket ini)</span>' in teks
        assert SHA in teks
        assert repo.zi("bundle", "--id", "1.1.1").keluar.endswith("-tidak-lengkap.zip\n")
        assert SHA not in isi["SHA256SUMS"].decode()
        assert "isinya tidak ada dalam paket ini (Git LFS)" in {satu["Berkas dalam paket"] for satu in baris(isi)}
    repo.tulis(f".git/lfs/objects/{SHA[:2]}/{SHA[2:4]}/{SHA}", b"film")
    isi = kemas(repo, "--id", "1.1.1")
    assert isi["001-1.1.1-B01-B02/video.mp4"] == b"film"
    assert f"{SHA}  001-1.1.1-B01-B02/video.mp4\n" in isi["SHA256SUMS"].decode()


def test_large_files_go_through_in_pieces(repo: Kantor) -> None:
    """A file larger than what is read at once is there whole, and a later one is still in its place."""
    besar = bytes(range(256)) * 10_000
    kirim(repo, lambda: [repo.tulis(f"{RAPAT}/video.mp4", besar), repo.tulis(f"{RAPAT}/zeta.txt", "z")], "2026-04-02")
    isi = kemas(repo, "--id", "1.1.2")
    assert isi["001-1.1.2-TW1/video.mp4"] == besar
    assert isi["001-1.1.2-TW1/zeta.txt"] == b"z"


def test_a_pdf_that_cannot_be_read_has_no_pages(repo: Kantor) -> None:
    """A damaged PDF, and what is none, is in the package like any other file."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/laporan-2.pdf", b"%PDF-1.7\nrusak"), "2026-04-02")
    halaman = {satu["Nama asal"]: satu["Halaman"] for satu in baris(kemas(repo, "--id", "1.1.2"))}
    assert halaman == {"Laporan ke-1.pdf": 3, "laporan-2.pdf": None, "foto rapat é.jpg": None, "bukti.yaml": None}


def test_hostile_text_is_only_text(repo: Kantor) -> None:
    """Text from a kiriman is no markup in the page, no formula and no link in the workbook, no path in the zip."""
    folder = 'evidence/2026/1.1.2/TW2/2026-04-02-"><script>alert(1)<'
    nama = '=HYPERLINK("x")<img src=x>\x1b[31m.jpg'
    naskah = 'uraian: "=1+1 <b>tebal</b> {{ 7*7 }}"\nnomor: "<i>"\n'
    isi_bukti = {nama: "h", "bukti.yaml": naskah}
    kirim(repo, lambda: [repo.tulis(f"{folder}/{a}", b) for a, b in isi_bukti.items()], "2026-04-03", "<u>Ani")
    repo.ubah(PLAN, "Rapat dilaksanakan", "\"Rapat *miring* <b> & 'x'\"")
    catat(repo.akar, "2026-04-04T08:00:00+08:00", siapa="Ani")
    isi = kemas(repo, "--id", "1.1.2")
    html = isi["BACA-DULU.html"].decode()
    assert not re.search(r"<(?:script|img|b|i|u)\b|\x1b", html)
    assert "Rapat <em>miring</em> &lt;b&gt; &amp; &#39;x&#39;" in html
    assert "=1+1 &lt;b&gt;tebal&lt;/b&gt; {{ 7*7 }}" in html
    buku = load_workbook(io.BytesIO(isi["DAFTAR-BUKTI.xlsx"]))["Berkas"]
    sel = [satu for ini in buku.iter_rows(min_row=2) for satu in ini if satu.value is not None]
    assert {satu.data_type for satu in sel} <= {"s", "n", "d"}
    assert not any(satu.hyperlink for satu in sel)
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,59}", satu) for satu in isi)


def test_long_texts_fit_a_cell(repo: Kantor) -> None:
    """A text longer than a cell takes is cut, and the package is made."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/bukti.yaml", f"uraian: {'panjang ' * 6000}\n"), "2026-04-03")
    assert len(str(baris(kemas(repo, "--id", "1.1.2"))[0]["Kegiatan"])) == 32_000


def test_the_offices_own_template(repo: Kantor) -> None:
    """templates/bundel.html.j2 of the revision wins; one that cannot be filled leaves no package."""
    repo.tulis("templates/bundel.html.j2", "<p>{{ lingkup }}</p>")
    catat(repo.akar, "2026-04-02T08:00:00+08:00")
    assert kemas(repo)["BACA-DULU.html"] == b"<p>Paket bukti setahun</p>"
    assert kemas(repo, "--rev", "HEAD~1")["BACA-DULU.html"].startswith(b"<!DOCTYPE")
    repo.tulis("templates/bundel.html.j2", "{{ tidak_ada_ini }}")
    catat(repo.akar, "2026-04-03T08:00:00+08:00")
    hasil = repo.zi("bundle", "-o", "lain")
    assert (hasil.kode, hasil.keluar, "templates/bundel.html.j2" in hasil.galat) == (3, "", True)
    assert list((repo.akar / "lain").iterdir()) == []


def test_as_of_the_meeting(repo: Kantor) -> None:
    """With --rapat the package is of the revision and the day of the meeting; else of the day of the last commit."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT.replace('TW1/2026-03-30', 'TW2/2026-05-01')}/foto.jpg", "m"), "2026-05-02")
    assert "keadaan per 2 Mei 2026" in kemas(repo)["BACA-DULU.html"].decode()
    isi = kemas(repo, "--rapat", "2026-04-03")
    html = isi["BACA-DULU.html"].decode()
    assert "keadaan per 3 April 2026" in html
    perintah = re.findall(r"<pre>zi bundle (.*)</pre>", html)[0].split()
    assert kemas(repo, *perintah) == isi
    assert repo.zi("bundle", *perintah).keluar == repo.zi("bundle", "--rapat", "2026-04-03").keluar
    assert "-20260403-" in repo.zi("bundle", *perintah).keluar
    assert len({satu[:3] for satu in set(isi) - INDEKS}) == 2


def test_what_is_moved_keeps_its_first_day(repo: Kantor) -> None:
    """A record that was moved after it counted is listed with the day on which it first did."""
    kirim(repo, lambda: ganti_nama(repo, RAPAT, RAPAT.replace("TW1", "TW2")), "2026-05-02")
    (hari,) = {str(satu["Hari tercatat"])[:10] for satu in baris(kemas(repo, "--id", "1.1.2"))}
    assert hari == "2026-04-01"


@pytest.mark.parametrize(
    ("argumen", "kode", "kata"),
    [
        (["--id", "1.1.9"], 2, "indikator “1.1.9” tidak ada dalam rencana 2026. Maksudnya “1.1."),
        (["--komponen", "9"], 2, "Komponen 9 tidak ada"),
        (["--triwulan", "0"], 2, "bukan triwulan"),
        (["--tahun", "2025"], 3, "Tidak ada rencana 2025 pada revisi itu"),
        (["--rev", "x"], 3, "Revisi “x” tidak ada"),
        (["--rev", "HEAD", "--rapat", "TW1"], 2, "tidak dapat dipakai bersama"),
    ],
)
def test_what_is_not_there(repo: Kantor, argumen: list[str], kode: int, kata: str) -> None:
    """A wrong call is a sentence, and makes nothing."""
    hasil = repo.zi("bundle", *argumen)
    assert (hasil.kode, hasil.keluar, kata in hasil.galat) == (kode, "", True)
    assert not (repo.akar / "build").exists()


def test_a_broken_plan_gives_no_package(repo: Kantor) -> None:
    """The findings are told, the exit code is 1."""
    repo.tulis(PLAN, KOMPONEN.replace("Per Triwulan", "kapan saja"))
    catat(repo.akar, "2026-04-03T08:00:00+08:00")
    repo.tulis(PLAN, KOMPONEN)
    repo.tulis("plan/2026/rencana.yaml", RENCANA)
    hasil = repo.zi("bundle")
    assert (hasil.kode, hasil.keluar, "kesalahan ZI022" in hasil.galat) == (1, "", True)


def test_a_folder_that_cannot_be_written(repo: Kantor) -> None:
    """What the disk says is a sentence."""
    repo.tulis("penuh", "berkas")
    hasil = repo.zi("bundle", "-o", "penuh")
    assert (hasil.kode, hasil.keluar, "Gagal" in hasil.galat) == (3, "", True)


def test_what_git_cannot_give_whole(repo: Kantor) -> None:
    """A file whose object is damaged in this copy makes no package, not a shorter file."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/video.mp4", bytes(range(256)) * 40_000), "2026-04-02")
    objek = git(repo.akar, "rev-parse", f"HEAD:{RAPAT}/video.mp4")
    berkas = repo.akar / ".git/objects" / objek[:2] / objek[2:]
    berkas.chmod(0o644)
    berkas.write_bytes(berkas.read_bytes()[:2000])
    hasil = repo.zi("bundle")
    assert (hasil.kode, hasil.keluar, "tidak memuat semua isi" in hasil.galat) == (3, "", True)
    assert [satu.name for satu in (repo.akar / "build").iterdir()] == [".gitignore"]


def test_a_record_without_files(repo: Kantor) -> None:
    """A folder with nothing but what is ignored is listed, with nothing in it."""
    kirim(repo, lambda: repo.tulis(f"{RAPAT.replace('rapat', 'kosong')}/.gitkeep", ""), "2026-04-02")
    isi = kemas(repo, "--id", "1.1.2")
    assert "Belum diterima di cabang utama" in isi["BACA-DULU.html"].decode()
    assert len(baris(isi)) == 3


def test_nothing_is_left_out_in_silence(repo: Kantor) -> None:
    """Files in sub-folders and a bukti.yaml that cannot be read are in it; links and strays are named."""
    salah = "evidence/2026/9.9.9/TW1/2026-03-30-salah"
    repo.tulis(f"{RAPAT}/dalam/laporan.pdf", "d")
    repo.tulis(f"{RAPAT}/bukti.yaml", "uraian: [")
    repo.tulis(f"{salah}/foto.jpg", "s")
    repo.tulis(f"{RAPAT}/biasa.txt").with_name("tautan.jpg").symlink_to("/etc/passwd")
    kirim(repo, lambda: None, "2026-04-02")
    hasil = repo.zi("bundle")
    isi = kemas(repo)
    assert isi["002-1.1.2-TW1/dalam-laporan.pdf"] == b"d"
    assert isi["002-1.1.2-TW1/bukti.yaml"] == b"uraian: ["
    assert f"Tidak dikemas, karena bukan berkas biasa: {RAPAT}/tautan.jpg\n" in hasil.galat
    assert f"Tidak dikemas, karena tidak pada periode mana pun: {salah}/ (zi check)\n" in hasil.galat
    assert not [nama for nama in isi if "tautan" in nama]


def test_the_build_folder_is_not_for_git(repo: Kantor) -> None:
    """What is made in build/ is never committed by accident, and a .gitignore that is there is left alone."""
    kemas(repo)
    assert git(repo.akar, "status", "--porcelain") == ""
    (repo.akar / "build/.gitignore").unlink()
    kemas(repo)
    assert not (repo.akar / "build/.gitignore").exists()


def test_where_lfs_keeps_its_objects(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A storage that the user set is looked in."""
    gudang = tmp_path_factory.mktemp("gudang")
    git(repo.akar, "config", "lfs.storage", str(gudang))
    objek = gudang / "objects" / SHA[:2] / SHA[2:4]
    objek.mkdir(parents=True)
    (objek / SHA).write_bytes(b"film")
    kirim(repo, lambda: repo.tulis(f"{RAPAT}/video.mp4", PENUNJUK), "2026-04-02")
    assert kemas(repo, "--id", "1.1.2")["001-1.1.2-TW1/video.mp4"] == b"film"
