"""A year of an example office: every answer of history is what the builder knows it did."""

from datetime import date
from pathlib import Path

import pytest
from kantor_git import git
from tahun_contoh import RAPAT, TAHUN, TahunContoh, buat_tahun, laporan


@pytest.fixture(scope="module")
def bersih(tmp_path_factory: pytest.TempPathFactory) -> TahunContoh:
    """Give a year in which nothing went wrong."""
    return buat_tahun(tmp_path_factory.mktemp("bersih"))


@pytest.fixture(scope="module")
def bercacat(tmp_path_factory: pytest.TempPathFactory) -> TahunContoh:
    """Give a year in which much went wrong."""
    return buat_tahun(tmp_path_factory.mktemp("bercacat"), bercacat=True)


@pytest.fixture(params=["bersih", "bercacat"])
def tahun(request: pytest.FixtureRequest) -> TahunContoh:
    """Give either."""
    hasil = request.getfixturevalue(request.param)
    assert isinstance(hasil, TahunContoh)
    return hasil


def test_a_year_has_forty_merges_and_three_meetings(tahun: TahunContoh) -> None:
    """The example is of the size of a real year."""
    assert int(git(tahun.kantor.akar, "rev-list", "--count", "--merges", "--first-parent", "main")) > 40
    assert len(tahun.rapat) == 3


def test_who_handed_in_who_accepted_and_when(tahun: TahunContoh) -> None:
    """The log has, for the step in which each record first counted, the people and both times as they were."""
    data = tahun.kantor.zi("log", "--tahun", str(TAHUN), "--json").data
    dicatat = {satu["folder"]: satu for satu in data["bukti"]}
    ada = {satu: tahu for satu, tahu in tahun.tahu.items() if satu in dicatat}
    assert len(tahun.tahu) - len(ada) == (1 if tahun.perlu else 0)  # the one that was deleted
    for folder, tahu in ada.items():
        assert (dicatat[folder]["dicatat"], dicatat[folder]["tanggal"]) == (tahu.dicatat, str(tahu.hari))
        selang = (date.fromisoformat(tahu.dicatat[:10]) - tahu.hari).days
        assert dicatat[folder]["selang_hari"] == selang
        (kejadian,) = (satu for satu in data["kejadian"] if (satu["bukti"], satu["rev"]) == (folder, tahu.rev))
        assert kejadian["penulis"]["nama"] == tahu.penulis
        assert (kejadian["penggabung"] or {}).get("nama") == tahu.penggabung
        assert (kejadian["dikomit"], kejadian["dicatat"]) == (tahu.dikomit, tahu.dicatat)
        assert kejadian["jenis"] in {"masuk", "dilengkapi"}


def test_events_are_newest_first(tahun: TahunContoh) -> None:
    """The steps of the main branch are told from the last to the first, each pull request with its number."""
    kejadian = tahun.kantor.zi("log", "--tahun", str(TAHUN), "--json").data["kejadian"]
    urutan = git(tahun.kantor.akar, "rev-list", "--first-parent", "main").splitlines()
    letak = [urutan.index(satu["rev"]) for satu in kejadian]
    assert letak == sorted(letak)
    assert all(satu["pr"] for satu in kejadian if satu["penggabung"])


def test_one_indikator_is_the_same_part_of_the_whole(tahun: TahunContoh) -> None:
    """What is told of one indikator is what the log of the year tells of it, event by event."""
    semua = tahun.kantor.zi("log", "--tahun", str(TAHUN), "--json").data
    for id_indikator in ("1.3.1.2", "1.4.2", "4.1.1", "3.2.1"):
        satu = tahun.kantor.zi("log", id_indikator, "--tahun", str(TAHUN), "--json").data
        for kunci in ("kejadian", "bukti"):
            assert satu[kunci] == [ini for ini in semua[kunci] if ini["id"] == id_indikator]


def test_a_clean_year_has_nothing_to_explain(bersih: TahunContoh) -> None:
    """Where nothing went wrong nothing is found, also by what was audited before."""
    lama = git(bersih.kantor.akar, "rev-parse", "HEAD~9")
    hasil = bersih.kantor.zi("audit", "--since", lama, "--format", "json")
    assert (hasil.kode, hasil.data["temuan"]) == (0, [])
    teks = bersih.kantor.zi("audit")
    assert teks.keluar.endswith("\n\nTidak ada yang perlu dijelaskan.\n")
    assert teks.galat == "Tidak ada yang perlu dijelaskan.\n"


def test_every_planted_fault_is_found_and_nothing_else(bercacat: TahunContoh) -> None:
    """Each fault is one thing to be explained, of its record, with what was seen and an honest explanation."""
    hasil = bercacat.kantor.zi("audit", "--since", bercacat.diaudit, "--format", "json")
    temuan = hasil.data["temuan"]
    assert sorted((satu["aturan"], satu["bukti"] or "") for satu in temuan) == sorted(
        (aturan, folder or "") for aturan, folder in bercacat.perlu
    )
    assert all(satu["pesan"].endswith(".") and satu["penjelasan"].endswith(("?", ".")) for satu in temuan)
    assert hasil.kode == 1
    assert hasil.galat == f"Perlu dijelaskan: {len(bercacat.perlu)} hal.\n"
    menurut_aturan = {satu["aturan"]: satu["pesan"] for satu in temuan}
    assert f"sesudah rapat monev TW1 (3 April {TAHUN})" in "".join(satu["pesan"] for satu in temuan)
    assert "(squash/rebase)" in "".join(satu["pesan"] for satu in temuan)
    assert "bertanggal 2 Januari 2025 pukul 08.00, lebih awal" in menurut_aturan["ZI083"]


def test_a_rewritten_history_is_seen_by_the_last_audited_commit_alone(bercacat: TahunContoh) -> None:
    """Without a commit that was audited before nobody can tell."""
    temuan = bercacat.kantor.zi("audit", "--format", "json").data["temuan"]
    assert "ZI085" not in {satu["aturan"] for satu in temuan}


@pytest.mark.parametrize("triwulan", RAPAT)
def test_what_each_meeting_saw_is_derived_again(tahun: TahunContoh, triwulan: int) -> None:
    """At the end of the year --rapat gives byte for byte what was printed at the end of the day of the meeting."""
    biasa, layar, data = tahun.rapat[triwulan]
    hari = str(RAPAT[triwulan])
    assert tahun.kantor.zi("status", "--rapat", hari) == biasa
    assert tahun.kantor.zi("status", "--rapat", hari, layar=True) == layar
    assert tahun.kantor.zi("status", "--rapat", hari, "--json") == data
    menurut_catatan = tahun.kantor.zi("status", "--rapat", f"TW{triwulan}", "--tahun", str(TAHUN), "--json")
    assert menurut_catatan == data
    assert data.data["per"] == hari


@pytest.mark.parametrize("triwulan", RAPAT)
def test_the_report_of_each_meeting_is_derived_again(tahun: TahunContoh, triwulan: int) -> None:
    """At the end of the year --rapat gives the report that was made from the working tree on the day of the meeting."""
    lama = tahun.laporan[triwulan]
    assert lama.data["per"] == str(RAPAT[triwulan])
    assert tahun.kantor.zi(*laporan(triwulan), "--rapat", f"TW{triwulan}") == lama


def test_between_two_meetings(bersih: TahunContoh) -> None:
    """Zi diff of two days has exactly the records that were accepted after the one and up to the other."""
    satu, dua = RAPAT[1], RAPAT[2]
    data = bersih.kantor.zi("diff", f"{satu}..{dua}", "--tahun", str(TAHUN), "--format", "json").data
    masuk = {tahu.folder for tahu in bersih.tahu.values() if str(satu) < tahu.dicatat[:10] <= str(dua)}
    assert {bukti["folder"] for bukti in data["bukti"]} == masuk
    assert data["sesudah"]["realisasi"] - data["sebelum"]["realisasi"] == len(masuk)


def test_both_days_stand_where_an_indikator_is_shown(bercacat: TahunContoh) -> None:
    """Zi show says when each record was recorded, how late, by whom, and what happened to it since."""
    keluar = bercacat.kantor.zi("show", "1.3.1.2", "--tahun", str(TAHUN)).keluar
    assert (
        "tercatat 6 Mei 2025, dicatat 34 hari kemudian; diserahkan Dewi Contoh, diterima Fajar Contoh (kiriman nomor"
        in keluar
    )
    ganti = next(folder for aturan, folder in bercacat.perlu if aturan == "ZI080")
    assert ganti
    keluar = bercacat.kantor.zi("show", ganti.split("/")[2], "--tahun", str(TAHUN)).keluar
    assert "21 Juli 2025: isi bukti diganti (notula-rapat.pdf), oleh Ani Contoh" in keluar
    gencet = bercacat.kantor.zi("show", "1.3.1.1", "--tahun", str(TAHUN)).keluar
    assert "penerima: tidak tercatat (squash/rebase)" in gencet


def test_the_package_of_a_meeting_stays_the_same(tahun: TahunContoh, tmp_path: Path) -> None:
    """The package of what a meeting saw is the same, byte for byte, whenever and wherever it is made."""
    isi = []
    for nama in ("satu", "dua"):
        argumen = ("--triwulan", "1", "--tahun", str(TAHUN), "--rapat", str(RAPAT[1]), "-o", str(tmp_path / nama))
        hasil = tahun.kantor.zi("bundle", *argumen)
        assert hasil.kode == 0
        isi.append(Path(hasil.keluar.strip()).read_bytes())
    assert isi[0] == isi[1]
