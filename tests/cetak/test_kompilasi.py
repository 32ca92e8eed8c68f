"""The report in LaTeX, really compiled with both engines: at 0, 40 and 100 %, and from a hostile plan."""

import os
import re
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from alat import perlu
from kantor import zi
from kantor_contoh import buat, rencana_contoh
from pypdf import PdfReader
from pypdf.generic import Destination

from zi.output.render import isi_tex
from zi.repo import loader
from zi.repo.berkas import PohonKerja

MESIN = {"lualatex": "-lualatex", "pdflatex": "-pdf"}
TEMPLAT = "laporan-triwulan.tex.j2"
LAYAK_DIBACA = re.compile(r"Warning|Overfull|Underfull|Missing character|[Uu]ndefined|^!", re.MULTILINE)
MUSUH = (
    r"\input{/etc/passwd} \write18{touch x} \end{document} \def\par{x} $x$ 5 % } { ^^5c & # _ ~ \\ [3cm] \\* "
    "<% if x %> << x >> <! x --- `` '' ?` *i* \"| 😀 "
)
MUSUH_PENDEK = r"\x $ % } { ^^5c & # _ ~ \\ "
PILIHAN = ("huruf", "kertas")  # words that the template compares and never prints
MILIK_ZI = re.compile(  # words that zi itself makes short: ids, days, percents
    "id|kode|gaya|status|tanggal|mulai|akhir|tenggat|per|rev|rev_pendek|kind|dicatat|logo|nomor|zi|aturan|persen"
)
BAGIAN = ("BAB I PENDAHULUAN", "BAB II RENCANA DAN REALISASI", "BAB III KENDALA DAN SOLUSI", "BAB VI PENUTUP")
LAMPIRAN = (
    "LAMPIRAN 1 DAFTAR BUKTI",
    "LAMPIRAN 2 KETERLIBATAN ANGGOTA TIM",
    "LAMPIRAN 3 YANG PERLU DIJELASKAN DAN DIPERBAIKI",
)


@pytest.fixture(autouse=True)
def tex() -> None:
    """Skip where there is no TeX; where the project's own machine has none, that is a failure."""
    perlu("latexmk", *MESIN)


def kosong(tujuan: Path) -> Path:
    """Build an office that has recorded nothing."""
    rencana_contoh(tujuan, 2026)
    return tujuan


def penuh(tujuan: Path) -> Path:
    """Build an office that has handed in all that is asked for."""
    rencana_contoh(tujuan, 2026)
    for ini in loader.muat_rencana(PohonKerja(tujuan), 2026).indikator:
        for ke in ini.periode:
            for urut in range(ini.target_periode):
                folder = tujuan / "evidence/2026" / ini.id / ke.kode / f"{ke.tenggat}-contoh-kegiatan-{urut}"
                folder.mkdir(parents=True)
                for entri in ini.dokumen:
                    jenis = entri.split(" atau ")[0].replace("dokumentasi", "foto")
                    (folder / f"{jenis}-contoh.pdf").write_bytes(b"contoh")
                (folder / "bukti.yaml").write_text(f"nomor: {urut + 1}/PW.01/{ke.kode}/2026\nuraian: Contoh {ini.id}\n")
    return tujuan


MONEV = """\
rapat: {tanggal: 2026-07-03, tempat: Aula, pimpinan: Ketua, hadir: [Ketua, Sekretaris]}
kendala:
  - {indikator: 2.1.1, uraian: Penyusunan SOP menunggu hasil analisis jabatan}
rekomendasi:
  - {id: TW2-1, uraian: Menyusun jadwal penyelesaian SOP, penanggung_jawab: Sekretaris, tenggat: 2026-08-31}
"""


def fakta(akar: Path, per: str = "2026-07-03") -> dict[str, Any]:
    """Give the facts of the report on the second triwulan, with the register of its meeting."""
    monev = akar / "plan/2026/monev/TW2.yaml"
    monev.parent.mkdir()
    monev.write_text(MONEV, "utf-8")
    hasil = zi("report", "-C", str(akar), "--triwulan", "2", "--per", per, "--format", "json", "-o", "-")
    assert hasil.kode == 0, hasil.galat
    isi: dict[str, Any] = hasil.data
    return isi


def jadikan(teks: str, folder: Path, mesin: str) -> PdfReader:
    """Compile a document in a fresh folder, as a stranger's; what TeX says must not be worth reading."""
    folder.mkdir(parents=True)
    (folder / "laporan.tex").write_text(teks, "utf-8")
    tutup = {"openin_any": "p", "openout_any": "p", "max_print_line": "1000"}
    hasil = subprocess.run(
        ["latexmk", MESIN[mesin], "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "laporan.tex"],
        cwd=folder,
        env=os.environ | tutup,
        capture_output=True,
        timeout=300,
        check=False,
    )
    log = (folder / "laporan.log").read_text("utf-8", "replace")
    assert hasil.returncode == 0, log[-3000:]
    assert [baris for baris in log.splitlines() if LAYAK_DIBACA.search(baris)] == []
    return PdfReader(folder / "laporan.pdf")


def isi_pdf(pdf: PdfReader) -> str:
    """Give the text of all pages without white space and hyphens, which lines may have broken."""
    return re.sub(r"[\s-]", "", "".join(halaman.extract_text() for halaman in pdf.pages))


def penanda(pdf: PdfReader) -> list[str]:
    """Give the titles of the bookmarks, of all levels."""

    def datar(daftar: list[Any]) -> list[str]:
        return [
            judul for satu in daftar for judul in ([str(satu.title)] if isinstance(satu, Destination) else datar(satu))
        ]

    return datar(pdf.outline)


KEADAAN: Mapping[str, tuple[Callable[[Path], Path], str]] = {
    "0 %": (kosong, "2026-07-03"),
    "40 %": (buat, "2026-07-03"),
    "100 %": (penuh, "2027-01-10"),
}


@pytest.mark.parametrize("mesin", MESIN)
@pytest.mark.parametrize("keadaan", KEADAAN)
def test_a_report_compiles_to_a_good_pdf(keadaan: str, mesin: str, tmp_path: Path) -> None:
    """Whatever the progress: no warning, the text, the page numbers, the foot, the bookmarks, title and language."""
    kantor, per = KEADAAN[keadaan]
    ini = fakta(kantor(tmp_path / "kantor"), per)
    pdf = jadikan(isi_tex(TEMPLAT, ini, tmp_path), tmp_path / "tex", mesin)
    judul = penanda(pdf)
    assert [satu for satu in (*BAGIAN, *LAMPIRAN) if satu not in judul] == []
    assert "A. Latar Belakang" in judul
    assert [satu["nama"] for satu in ini["komponen"] if f"{satu['nomor']}. {satu['nama']}" not in judul] == []
    assert pdf.metadata is not None
    assert pdf.metadata.title == f"{ini['kata']['judul']}: {ini['satker']}"
    assert pdf.metadata.author == ini["satker"]
    assert str(pdf.root_object["/Lang"]) == "id-ID"
    for nomor, halaman in enumerate(pdf.pages, 1):
        teks = halaman.extract_text()
        assert (f"- {nomor} -" in teks) == (nomor > 1)
        assert f"keadaan per {ini['kata']['per']}" in teks
        assert "--triwulan 2" in teks
        assert "ttd" not in teks
    isi = isi_pdf(pdf)
    for kata in (*ini["narasi"]["ringkasan"], *(satu["sitiran"] for satu in ini["daftar_bukti"])):
        assert re.sub(r"[\s-]", "", kata) in isi
    assert {halaman.mediabox.width > halaman.mediabox.height for halaman in pdf.pages} == {True, False}


@pytest.mark.parametrize("mesin", MESIN)
def test_the_same_bytes_in_any_folder(mesin: str, tmp_path: Path) -> None:
    """Facts give one document, and a document one PDF, wherever and whenever, as the office sets it up."""
    ini = fakta(buat(tmp_path / "kantor"))
    ini["daftar_bukti"][0]["berkas"] *= 200  # a row longer than a page
    ini["tata"] |= {"kertas": "f4", "lebar_mm": 215, "tinggi_mm": 330, "huruf": "bookman", "ukuran": 12}
    ini["kop"] = {"baris": ["KANTOR CONTOH", "KOTA CONTOH"], "alamat": ["Jalan Contoh 1"], "logo": "logo_1.png"}
    ini["pengesahan"] += [{"peran": "Mengetahui,", "jabatan": "KETUA", "nama": "Contoh", "nip": "1980"}]
    ini["kategori_ada"] = True
    teks = isi_tex(TEMPLAT, ini, tmp_path)
    satu, dua = tmp_path / "a", tmp_path / "lain/b b"
    pdf = jadikan(teks, satu, mesin)
    assert [round(float(sisi) / 72 * 25.4) for sisi in pdf.pages[0].mediabox[2:]] == [215, 330]
    assert "NIP 1980" in pdf.pages[1].extract_text()
    jadikan(teks, dua, mesin)
    assert (satu / "laporan.pdf").read_bytes() == (dua / "laporan.pdf").read_bytes()


@pytest.mark.parametrize("mesin", MESIN)
def test_texts_longer_than_a_page_are_whole(mesin: str, tmp_path: Path) -> None:
    """What a meeting wrote at length goes on over the next page, to its last word."""
    ini = fakta(buat(tmp_path / "kantor"))
    kata = [f"kata{nomor}" for nomor in range(900)]
    panjang = " ".join(kata)
    ini["kendala"][0] |= {"uraian": f"{panjang} ujungkendala", "solusi": f"{panjang} ujungsolusi"}
    ini["rekomendasi"][0] |= {"uraian": f"{panjang} ujungrekomendasi"}
    selesai = {"tanggal_kata": "1 Juni 2026", "uraian": f"{panjang} ujungtindak", "bukti": ["evidence/ujungbukti"]}
    ini["tindak_lanjut"] = [{**ini["rekomendasi"][0], "uraian": f"{panjang} ujunglanjut", "selesai": selesai}]
    isi = isi_pdf(jadikan(isi_tex(TEMPLAT, ini, tmp_path), tmp_path / "tex", mesin))
    assert [satu for satu in kata if isi.count(satu) < 5] == []
    ujung = ("kendala", "solusi", "rekomendasi", "tindak", "bukti", "lanjut")
    assert [satu for satu in ujung if f"ujung{satu}" not in isi] == []


def bermusuhan(nilai: Any, kunci: str = "", urut: int = 0) -> Any:
    """Make every text of the facts hostile; every seventh of those that people write has a word of 500 letters."""
    if isinstance(nilai, dict):
        return {nama: bermusuhan(isi, nama, urut + ke) for ke, (nama, isi) in enumerate(nilai.items())}
    if isinstance(nilai, list):
        return [bermusuhan(isi, kunci, urut + ke) for ke, isi in enumerate(nilai)]
    if not isinstance(nilai, str) or kunci in PILIHAN:
        return nilai
    if MILIK_ZI.fullmatch(kunci):
        return MUSUH_PENDEK + nilai
    return f"{nilai} {'w' * 500}" if urut % 7 == 0 else MUSUH + nilai


@pytest.mark.parametrize("mesin", MESIN)
def test_a_hostile_plan_is_only_ever_text(mesin: str, tmp_path: Path) -> None:
    """Commands, signs, emoji and endless words are shown; nothing is read, written or run, and no line is cut."""
    asal = fakta(buat(tmp_path / "kantor"))
    asal["kop"] |= {"logo": "/etc/passwd"}
    bulan = asal["kurva"].pop("bulan")
    ini = bermusuhan(asal)
    ini["kurva"]["bulan"] = [satu | {"nama": MUSUH_PENDEK} for satu in bulan]  # as short as the name of a month is
    folder = tmp_path / "tex"
    pdf = jadikan(isi_tex(TEMPLAT, ini, tmp_path), folder, mesin)
    isi = isi_pdf(pdf)
    assert r"\input{/etc/passwd}\write18{touchx}\end{document}" in isi
    assert "[U+1F600]" in isi
    assert "root:" not in isi
    assert {satu.stem for satu in folder.iterdir()} == {"laporan"}
