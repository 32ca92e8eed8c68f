"""The kit of a meeting in Word: invitation, list of those present, minutes."""

import json
from datetime import date
from pathlib import Path

import pytest
from cetak.bentuk_word import buka, dari, dokumen_word, kerangka, semua_teks, spasi, tabel_berkepala, tampak
from cetak.fakta_acak import JAHAT, Fakta, berputar, fakta_contoh, teks_acak
from hypothesis import example, given, settings

from zi.model.teks import satu_baris
from zi.output.cetak.perangkat import BERKAS, perangkat
from zi.output.harfiah import Harfiah
from zi.output.templat import BAWAAN, TemplatError


@pytest.fixture(scope="module")
def fakta(tmp_path_factory: pytest.TempPathFactory) -> Fakta:
    """Give the facts of the second triwulan of the example office, with a team that has jabatan and area."""
    isi = fakta_contoh(tmp_path_factory.mktemp("kantor"), 2, date(2026, 7, 3))
    tim = [{**satu, "jabatan": Harfiah("Jabatan"), "area": Harfiah("Area")} for satu in isi["tim"]]
    return {**isi, "tim": tim}


@pytest.fixture(scope="module")
def kit(fakta: Fakta) -> dict[str, bytes]:
    """Give the files."""
    return perangkat(fakta, BAWAAN)


def test_three_files_with_the_meeting_and_the_office(fakta: Fakta, kit: dict[str, bytes]) -> None:
    """Each has the letterhead, the meeting's name in its title, its day with its name, and its place."""
    assert tuple(kit) == BERKAS == ("undangan.docx", "daftar-hadir.docx", "notula.docx")
    nama = "Rapat Monitoring dan Evaluasi Pembangunan Zona Integritas Triwulan II Tahun 2026"
    for satu in kit.values():
        teks = semua_teks(satu)
        assert fakta["kop"]["baris"][0] in teks
        assert "\nJumat, 3 Juli 2026\n" in teks
        assert "\nAula\n" in teks
        assert nama in teks
        assert buka(satu).core_properties.title.endswith(nama)
        assert "{{" not in teks
        assert "{%" not in teks


def test_the_invitation(fakta: Fakta, kit: dict[str, bytes]) -> None:
    """It has the agenda with its figures, is signed by who confirms the report, and lists the team."""
    teks = semua_teks(kit["undangan.docx"])
    assert "1.capaian rencana aksi s.d. Triwulan II, keadaan per 3 Juli 2026;" in teks
    assert "2.kegiatan yang lewat tenggat: 13 periode;" in teks
    assert "3.tindak lanjut rekomendasi rapat sebelumnya: 1 belum selesai;" in teks
    assert f"{fakta['pengesahan'][-1]['jabatan']},\n" in teks
    (tim,) = tabel_berkepala(buka(kit["undangan.docx"]), "No.", "Nama", "Jabatan")
    assert tim == [[str(urut), satu["nama"], "Jabatan"] for urut, satu in enumerate(fakta["tim"], start=1)]
    tanpa = semua_teks(perangkat({**fakta, "tim": []}, BAWAAN)["undangan.docx"])
    assert "Pimpinan, pejabat struktural, dan anggota Tim Pembangunan Zona Integritas." in tanpa


def test_the_list_of_those_present(fakta: Fakta, kit: dict[str, bytes]) -> None:
    """Everyone of the team has a row to sign in; seven more are free."""
    (tabel,) = tabel_berkepala(buka(kit["daftar-hadir.docx"]), "No.", "Nama", "Jabatan", "Area", "Tanda tangan")
    anggota = [[satu["nama"], "Jabatan", "Area", ""] for satu in fakta["tim"]]
    assert [satu[1:] for satu in tabel] == [*anggota, *[[""] * 4] * 7]
    assert [satu[0] for satu in tabel] == [str(urut) for urut in range(1, len(tabel) + 1)]


def test_the_minutes(fakta: Fakta, kit: dict[str, bytes]) -> None:
    """What is late and what is open are the agenda, each with room for what is said; what is known stands in it."""
    dok = buka(kit["notula.docx"])
    teks = semua_teks(kit["notula.docx"])
    assert "\nKetua, Sekretaris, Kasubbag Hukum\n" in teks
    assert [satu for satu in fakta["narasi"]["ringkasan"] if tampak(satu) not in teks] == []
    (lewat,) = tabel_berkepala(dok, "No.", "Kegiatan", "Masih kurang", "Pembahasan")
    sekarang = [
        {**satu, **ke}
        for komponen in fakta["komponen"]
        for satu in komponen["indikator"]
        for ke in satu["periode"]
        if ke["status"] == "terlambat"
    ]
    semua = [*fakta["tunggakan"], *sekarang]
    assert len(lewat) == len(semua) == 13
    for satu, isi in zip(semua, lewat, strict=True):
        assert isi[1].startswith(f"{satu['id']} {tampak(satu['indikator'])}, {spasi(satu['nama'])}")
        assert isi[2:] == [satu["masih_kurang"], "", ""]
    (terbuka,) = tabel_berkepala(dok, "Nomor", "Rekomendasi", "Penanggung jawab", "Tenggat", "Tindak lanjut")
    assert [satu[:3] for satu in terbuka] == [["TW1-2", "Melengkapi bukti", "Kasubbag Hukum, Kasubbag Teknis"]]
    assert terbuka[0][3:] == ["31 Mei 2026 (lewat tenggat)", ""]
    (kendala,) = tabel_berkepala(dok, "Indikator", "Kendala", "Solusi")
    assert [satu[1] for satu in kendala] == [*(satu["uraian"] for satu in fakta["kendala"]), "", "", ""]
    rekomendasi = tabel_berkepala(dok, "Nomor", "Rekomendasi", "Penanggung jawab", "Tenggat")[-1]
    assert [satu[0] for satu in rekomendasi] == ["TW2-1", *[""] * 5]
    assert fakta["kata"]["kaki"] not in teks  # paper to be written on, whatever is recorded since


def test_nothing_late_nothing_open_and_no_meeting_yet(fakta: Fakta) -> None:
    """Where there is nothing to follow up the minutes say so; what is not known yet is dots to write on."""
    tanpa: Fakta = {"ada": False, "tanggal": None, "tanggal_kata": "", "tempat": "", "pimpinan": "", "hadir": []}
    isi = {**fakta, "tunggakan": [], "komponen": [], "tindak_lanjut": [], "rapat": tanpa}
    undangan = semua_teks(perangkat(isi, BAWAAN)["undangan.docx"])
    assert "kegiatan yang lewat tenggat;" in undangan
    assert "tindak lanjut rekomendasi rapat sebelumnya;" in undangan
    teks = semua_teks(perangkat(isi, BAWAAN)["notula.docx"])
    assert "Tidak ada kegiatan yang lewat tenggat per 3 Juli 2026." in teks
    assert "Tidak ada rekomendasi rapat sebelumnya yang masih terbuka." in teks
    assert "sebagaimana tercantum dalam daftar hadir" in teks
    assert "Hari, tanggal\n:\n…………………………………\n" in teks


def test_what_is_late_is_told_once(fakta: Fakta) -> None:
    """A late periode of an earlier triwulan in which something was done in this one is in both lists, and told once."""
    komponen = json.loads(json.dumps(fakta["komponen"]))
    lama = fakta["tunggakan"][0]
    satu = next(ini for milik in komponen for ini in milik["indikator"] if ini["periode"])
    satu["id"], satu["periode"] = lama["id"], [{**satu["periode"][0], "kode": lama["kode"], "status": "terlambat"}]
    dok = buka(perangkat({**fakta, "komponen": komponen}, BAWAAN)["notula.docx"])
    (lewat,) = tabel_berkepala(dok, "No.", "Kegiatan", "Masih kurang")
    assert sum(isi[1].startswith(f"{lama['id']} ") for isi in lewat) == 1


def test_the_offices_own_templates_win(fakta: Fakta, tmp_path: Path) -> None:
    """Each of the three may be the office's; one that cannot be filled is named."""
    (tmp_path / "notula.docx").write_bytes(dokumen_word("{{ lewat|length }} dan {{ terbuka|length }}"))
    hasil = perangkat(fakta, tmp_path)
    assert semua_teks(hasil["notula.docx"]).strip() == "13 dan 1"
    assert hasil["undangan.docx"] == perangkat(fakta, BAWAAN)["undangan.docx"]
    with pytest.raises(TemplatError, match=r"Templat templates/undangan\.docx tidak dapat dipakai"):
        perangkat(fakta, dari(b"rusak"))


def test_hostile_texts_are_only_text(fakta: Fakta, kit: dict[str, bytes]) -> None:
    """Whatever people wrote, the files are built as they were, and each text stands in them as it is."""
    rangka = {nama: kerangka(satu) for nama, satu in kit.items()}

    @given(teks=teks_acak())
    @example(teks=list(JAHAT))
    @example(teks=["{{ satker }}", "{% if %}", "</w:t>"])
    @settings(max_examples=8, deadline=None)
    def periksa(teks: list[str]) -> None:
        dipakai = [satu if satu_baris(satu) else f"x{satu}" for satu in teks]
        hasil = perangkat(berputar(fakta, dipakai), BAWAAN)
        assert {nama: kerangka(satu) for nama, satu in hasil.items()} == rangka
        semua = semua_teks(hasil["notula.docx"])
        hilang = [satu for satu in dipakai if tampak(satu) not in semua and tampak(Harfiah(satu)) not in semua]
        assert hilang == [] or len(dipakai) > 7  # more than there are places for

    periksa()
