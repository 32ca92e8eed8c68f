"""Word documents read by another program (LibreOffice): pages, text, tables; and by it as PDF."""

import re
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alat import perlu
from cetak.bentuk_word import tampak
from cetak.fakta_acak import JAHAT, Fakta, berputar, fakta_contoh, lengkap
from cetak.test_kompilasi import kosong, penuh
from pypdf import PdfReader

from zi.cli.bahan_laporan import siapkan
from zi.model.teks import satu_baris
from zi.output.cetak.docx import docx
from zi.output.cetak.lampiran_word import lampiran
from zi.output.cetak.perangkat import perangkat
from zi.output.harfiah import Harfiah
from zi.output.laporan import fakta as fakta_laporan
from zi.output.templat import BAWAAN
from zi.repo import loader
from zi.repo.berkas import PohonKerja

INI = Path(__file__).parent.parent.parent
NAMA = "laporan-triwulan.docx"


@pytest.fixture(scope="module")
def soffice() -> str:
    """Give LibreOffice; without it these tests are skipped, which on the project's own machine is a failure."""
    return perlu("soffice")


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office, with something in every list."""
    return lengkap(fakta_contoh(tmp_path_factory.mktemp("kantor"), 2, date(2026, 7, 3)))


def cetak(soffice: str, semua: Mapping[str, bytes], folder: Path) -> dict[str, PdfReader]:
    """Have documents printed by LibreOffice, by name."""
    for nama, data in semua.items():
        (folder / f"{nama}.docx").write_bytes(data)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    perintah = [soffice, profil, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*perintah, *(f"{nama}.docx" for nama in semua)], cwd=folder, check=True, capture_output=True, timeout=300
    )
    return {nama: PdfReader(folder / f"{nama}.pdf") for nama in semua}


def rapat(teks: str) -> str:
    """Take out white space and hyphens, where lines may have been broken."""
    return re.sub(r"[\s-]", "", teks)


def isi(pdf: PdfReader) -> str:
    """Give the text of all pages."""
    return rapat("".join(satu.extract_text() for satu in pdf.pages))


def rebah(pdf: PdfReader) -> list[bool]:
    """Tell of each page whether it is landscape."""
    return [satu.mediabox.width > satu.mediabox.height for satu in pdf.pages]


def test_reports_at_any_progress(soffice: str, fakta: Fakta, tmp_path: Path) -> None:
    """At 0, 40 and 100 %, of a triwulan and of the year: every page has its number and foot, and no page is empty."""
    keadaan = {"separuh": fakta}
    for nama, kantor, triwulan, hari in (
        ("nol", kosong, 2, date(2026, 7, 3)),
        ("penuh", penuh, 4, date(2027, 1, 10)),
        ("setahun", penuh, None, date(2027, 1, 10)),
    ):
        akar = kantor(tmp_path / nama)
        keadaan[nama] = fakta_laporan(siapkan(akar, triwulan, 2026, hari, None, None).bahan)
    hasil = cetak(soffice, {nama: docx(NAMA, satu, BAWAAN) for nama, satu in keadaan.items()}, tmp_path)
    for nama, pdf in hasil.items():
        ini = keadaan[nama]
        assert 18 <= len(pdf.pages) <= 60, nama
        for nomor, halaman in enumerate(pdf.pages, start=1):
            teks = rapat(halaman.extract_text())
            assert rapat(ini["kata"]["kaki"]) in teks
            assert rapat(ini["kata"]["ulang"]) in teks
            assert (f"{nomor}" in teks[:4]) == (nomor > 1)
            sisa = teks.replace(rapat(ini["kata"]["kaki"]), "").replace(rapat(ini["kata"]["ulang"]), "")
            assert len(sisa) > 25, f"{nama}: {nomor}"
        semua = isi(pdf)
        for kata in (*ini["narasi"]["ringkasan"], *(satu["sitiran"] for satu in ini["daftar_bukti"])):
            assert rapat(tampak(kata)) in semua
        assert "{{" not in semua
        assert set(rebah(pdf)) == {True, False}
        assert pdf.metadata is not None
        assert pdf.metadata.title == ini["kata"]["judul"]


def test_heads_of_tables_come_again_on_each_page(soffice: str, fakta: Fakta, tmp_path: Path) -> None:
    """A table that goes over pages has its head on each; the charts are drawn with their names."""
    banyak = {**fakta, "daftar_bukti": fakta["daftar_bukti"] * 4}
    (pdf,) = cetak(soffice, {"panjang": docx(NAMA, banyak, BAWAAN)}, tmp_path).values()
    halaman = [rapat(satu.extract_text()) for satu in pdf.pages]
    bukti = [satu for satu in halaman if "evidence/2026/" in satu and "Terhitung" in satu]
    assert len(bukti) >= 5
    assert all("No.BuktiUntukIsi" in satu for satu in bukti)
    (grafik,) = [satu for satu in halaman if "Targetkumulatifyangdirencanakan" in satu]
    assert "RencanaRealisasi" in grafik
    assert "1.ManajemenPerubahan" in grafik
    assert "83%" in grafik


def test_the_lampiran(soffice: str, tmp_path: Path) -> None:
    """Landscape pages with both head rows on each, the last with the signature."""
    rencana = loader.muat_rencana(PohonKerja(INI), 2026)
    (pdf,) = cetak(soffice, {"lampiran": lampiran(rencana, BAWAAN)}, tmp_path).values()
    halaman = [rapat(satu.extract_text()) for satu in pdf.pages]
    assert set(rebah(pdf)) == {True}
    assert 8 <= len(halaman) <= 16
    assert all("(1)(2)(3)(4)(5)(6)(7)(8)" in satu for satu in halaman)
    assert halaman[-1].endswith("KETUAKOMISIPEMILIHANUMUMKOTAPALU,IDRUS")
    semua = "".join(halaman)
    assert [satu.waktu for satu in rencana.indikator if rapat(satu.waktu)[:20] not in semua] == []


def test_the_kit(soffice: str, fakta: Fakta, tmp_path: Path) -> None:
    """The invitation and the list of those present are short; no signature stands alone on a page."""
    kit = {nama.removesuffix(".docx"): data for nama, data in perangkat(fakta, BAWAAN).items()}
    hasil = cetak(soffice, kit, tmp_path)
    assert {nama: len(pdf.pages) for nama, pdf in hasil.items()} == {"undangan": 2, "daftar-hadir": 1, "notula": 4}
    akhir = rapat(hasil["notula"].pages[-1].extract_text())
    assert "G.PenutupRapatditutuppukul" in akhir
    assert {"Notulis", "PimpinanRapat"} <= set(akhir.replace("…", ",").replace(".", ",").split(","))


def test_hostile_text_and_endless_words(soffice: str, fakta: Fakta, tmp_path: Path) -> None:
    """What people wrote is read as the text that it is; the longest words are broken, none runs out of its page."""
    pendek = [satu for satu in JAHAT if len(satu) < 400 and satu_baris(satu)]
    data = {"jahat": docx(NAMA, berputar(fakta, pendek), BAWAAN), "panjang": docx(NAMA, panjang(fakta), BAWAAN)}
    hasil = cetak(soffice, data, tmp_path)
    semua = isi(hasil["jahat"])
    for satu in ("<script>alert(1)</script>", "{{ 7*7 }} {% raw %}", '=HYPERLINK("http://contoh.invalid","klik")'):
        assert rapat(tampak(satu)) in semua
    kata = isi(hasil["panjang"]).count("w")
    assert kata >= 300 * 200
    assert len(hasil["panjang"].pages) < 200


def panjang(nilai: Any) -> Any:
    """Give facts in which every name and sentence of people ends in a word of 300 letters."""
    if isinstance(nilai, dict):
        return {nama: panjang(satu) for nama, satu in nilai.items()}
    if isinstance(nilai, list):
        return [panjang(satu) for satu in nilai]
    return Harfiah(f"{nilai} {'w' * 300}") if isinstance(nilai, Harfiah) and nilai else nilai
