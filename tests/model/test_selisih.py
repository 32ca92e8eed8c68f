"""What moved between two states: figures, periode, evidence, and what a change may not do."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantor import KOMPONEN, Kantor

from zi.model.capaian import hitung
from zi.model.checks import kiriman
from zi.model.entri import BERKAS
from zi.model.selisih import Selisih, Sisi, banding, capaian_triwulan, pindah
from zi.repo import loader
from zi.repo.berkas import PohonKerja

TW1 = "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
TIM = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim"
PER = date(2026, 4, 1)
Berkas = Mapping[str, str]


def sisi(berkas: Berkas, komponen: str = KOMPONEN, per: date = PER) -> Sisi:
    """Load an example office with these files; a file's content stands for its id."""
    with TemporaryDirectory() as folder:
        kantor = Kantor(Path(folder), komponen=komponen)
        for jalur, isi in berkas.items():
            kantor.tulis(jalur, isi)
        ini = loader.muat(PohonKerja(kantor.akar), 2026)
        objek = {satu.jalur: (kantor.akar / satu.jalur).read_text() for satu in ini.entri if satu.jenis == BERKAS}
    return Sisi(hitung(ini.rencana, ini.bukti, per), ini.bukti, objek)


def beda(sebelum: Berkas, sesudah: Berkas) -> Selisih:
    """Hold two sets of files against each other."""
    return banding(sisi(sebelum), sisi(sesudah))


def temuan(sebelum: Berkas, sesudah: Berkas) -> list[tuple[str, str, str]]:
    """Give what is said of a change from some files to others: rule, place and words."""
    dibawa = [jalur for jalur, isi in sesudah.items() if sebelum.get(jalur) != isi]
    daftar = kiriman.periksa([beda(sebelum, sesudah)], dibawa)
    return [(satu.aturan, satu.letak.berkas, satu.pesan) for satu in daftar]


def test_a_record_that_comes() -> None:
    """A record that came moves its periode, its komponen and the totals, and nothing else."""
    hasil = beda({}, {f"{TW1}/foto.jpg": "a"})
    (periode,), (bukti,), (komponen,) = hasil.periode, hasil.bukti, hasil.komponen
    assert periode.sebelum is not None
    assert (periode.indikator.id, periode.kini.periode.kode, periode.sebelum.status) == ("1.1.2", "TW1", "terlambat")
    assert (periode.kini.status, periode.naik, periode.menjadi_selesai) == ("selesai", True, True)
    assert (bukti.jenis, bukti.bukti.folder, bukti.mulai_dihitung) == ("masuk", TW1, True)
    assert bukti.baru == {"foto.jpg"}
    assert [(satu.id, satu.kode, satu.dinilai.dihitung) for satu in bukti.tempat] == [("1.1.2", "TW1", True)]
    assert komponen.sebelum
    assert komponen.sesudah
    assert (komponen.sebelum.realisasi, komponen.sesudah.realisasi) == (0, 1)
    assert hasil.sebelum
    assert hasil.sesudah
    assert (hasil.sebelum.angka, hasil.sesudah.angka) == (komponen.sebelum, komponen.sesudah)


def test_a_record_that_goes_and_one_that_changes() -> None:
    """A record that went is told as it was; one with other contents or other files is told as changed."""
    hasil = beda({f"{TW1}/foto.jpg": "a", f"{TIM}/laporan.pdf": "b"}, {f"{TIM}/laporan.pdf": "c"})
    berubah, keluar = hasil.bukti
    assert (berubah.jenis, berubah.hilang, berubah.baru) == ("berubah", ("laporan.pdf",), frozenset())
    assert (keluar.jenis, keluar.bukti.folder, keluar.hilang) == ("keluar", TW1, ("foto.jpg",))
    assert [satu.kode for satu in keluar.tempat] == ["TW1"]
    (periode,) = hasil.periode
    assert (periode.naik, periode.menjadi_selesai, periode.kini.realisasi) == (False, False, 0)


def test_a_record_counts_at_other_periode_too() -> None:
    """Where ``juga`` names other periode the record is told at each, its own first."""
    juga = {f"{TW1}/foto.jpg": "a", f"{TW1}/bukti.yaml": "juga: [1.1.1/B01-B02]\n"}
    (bukti,) = beda({}, juga).bukti
    assert [(satu.id, satu.dinilai.kurang) for satu in bukti.tempat] == [
        ("1.1.2", ()),
        ("1.1.1", ("keputusan", "laporan")),
    ]
    lengkap = juga | {f"{TW1}/keputusan.pdf": "b", f"{TW1}/laporan.pdf": "c"}
    hasil = beda(juga, lengkap)
    assert [satu.indikator.id for satu in hasil.periode] == ["1.1.1"]
    assert hasil.bukti[0].mulai_dihitung


def test_nothing_moved() -> None:
    """Equal states, whatever is ignored or lies elsewhere, are told as equal; an empty folder is no record."""
    sama = {f"{TW1}/foto.jpg": "a", f"{TW1}/.DS_Store": "1", "evidence/2026/1.1.2/salah.pdf": "x"}
    hasil = beda(sama, {**sama, f"{TW1}/.DS_Store": "2", f"{TIM}/.gitkeep": ""})
    assert (hasil.periode, hasil.bukti, hasil.komponen[0].sebelum) == ((), (), hasil.komponen[0].sesudah)


def test_a_plan_that_did_not_exist() -> None:
    """Before its plan existed a year has no figures, and every periode of it is new; the same after it is gone."""
    kini = sisi({f"{TW1}/foto.jpg": "a"})
    hasil = banding(None, kini)
    assert (hasil.sebelum, hasil.sesudah, hasil.utuh, len(hasil.periode)) == (None, kini.capaian, True, 5)
    assert {satu.sebelum for satu in hasil.periode} == {None}
    assert [satu.naik for satu in hasil.periode].count(True) == 1
    assert (hasil.komponen[0].sebelum, hasil.bukti[0].jenis) == (None, "masuk")
    balik = banding(kini, None)
    assert (balik.capaian, balik.sesudah, {satu.sesudah for satu in balik.periode}) == (kini.capaian, None, {None})
    assert (balik.bukti[0].jenis, balik.komponen[0].sesudah) == ("keluar", None)
    with pytest.raises(ValueError, match="rencana"):
        banding(None, None)


def test_a_periode_on_one_side_only() -> None:
    """A periode that the plan no longer has, or has newly, is told; those it keeps stand first."""
    semester = KOMPONEN.replace("Per Triwulan", "Per Semester").replace("4 (empat)", "2 (dua)")
    hasil = banding(sisi({}), sisi({}, semester))
    assert [(satu.kini.periode.kode, bool(satu.sebelum), bool(satu.sesudah)) for satu in hasil.periode] == [
        *(("SM1", False, True), ("SM2", False, True)),
        *((f"TW{nomor}", True, False) for nomor in (1, 2, 3, 4)),
    ]


def test_a_plan_that_is_not_whole() -> None:
    """States of which a plan has a kesalahan cannot be held against each other."""
    assert not banding(sisi({}), sisi({}, KOMPONEN.replace("Per Triwulan", "kapan saja"))).utuh


def test_capaian_up_to_a_triwulan() -> None:
    """It is the mean over the indikator that have a periode up to then, realisasi capped at each periode's target."""
    berkas = {f"{TW1}/foto.jpg": "a", f"{TW1}-b/foto.jpg": "b", f"{TIM}/laporan.pdf": "c"}
    capaian = sisi(berkas).capaian
    assert [capaian_triwulan(capaian, n) for n in (1, 2, 4)] == [Fraction(1, 2), Fraction(1, 4), Fraction(1, 8)]
    kemudian = KOMPONEN.replace("Januari s.d. Februari 2026", "Juli 2026")
    assert capaian_triwulan(sisi(berkas, kemudian).capaian, 2) == Fraction(1, 2)
    assert capaian_triwulan(sisi(berkas, kemudian).capaian, 0) is None


def test_a_record_that_was_moved_is_known_again() -> None:
    """The same files in another folder are a move, whatever bukti.yaml says; two alike are paired one to one."""
    lama = {f"{TW1}/foto.jpg": "a", f"{TW1}/bukti.yaml": "uraian: A\n", f"{TIM}/foto.jpg": "a"}
    tujuan = "evidence/2026/1.1.2/TW2/2026-02-01-rapat"
    baru = {f"{tujuan}/gambar.jpg": "a", f"{tujuan}/bukti.yaml": "uraian: B\n"}
    assert pindah(beda(lama, baru).bukti) == {TIM: tujuan}
    hanya = "arsip: [{jenis: foto, sha256: " + "0" * 64 + ", tempat: Lemari, pemegang: Budi}]\n"
    assert pindah(beda({f"{TW1}/bukti.yaml": hanya}, {f"{tujuan}/bukti.yaml": hanya}).bukti) == {TW1: tujuan}
    assert pindah(beda({f"{TW1}/bukti.yaml": hanya}, {f"{tujuan}/bukti.yaml": f"{hanya} "}).bukti) == {}


DICABUT = "dicabut: {tanggal: 2026-03-01, alasan: Keliru}\n"


@pytest.mark.parametrize(
    ("sebelum", "sesudah", "diharap"),
    [
        pytest.param({"laporan.pdf": "a"}, {"laporan.pdf": "a", "foto.jpg": "b"}, [], id="adding"),
        pytest.param({"laporan.pdf": "a"}, {"laporan.pdf": "b"}, ["diubah: “laporan.pdf”"], id="changing"),
        pytest.param({"a.pdf": "a", "b.pdf": "b"}, {"b.pdf": "b"}, ["dihapus: “a.pdf”"], id="deleting"),
        pytest.param({"scan.pdf": "a"}, {"laporan.pdf": "a"}, [], id="renaming"),
        pytest.param({"foto/a.jpg": "a"}, {"a.jpg": "a"}, [], id="out of a sub-folder"),
        pytest.param({"laporan.pdf": ""}, {"laporan.pdf": "a"}, [], id="filling an empty file"),
        pytest.param({"a.jpg": "a"}, {"a.jpg": "a", "bukti.yaml": DICABUT}, [], id="withdrawing"),
        pytest.param(
            {"a.jpg": "a", "bukti.yaml": "uraian: A\n"},
            {"a.jpg": "a", "bukti.yaml": "uraian: A\n" + DICABUT},
            [],
            id="withdrawing what says something",
        ),
        pytest.param(
            {"a.jpg": "a", "bukti.yaml": "uraian: A\n"},
            {"a.jpg": "a", "bukti.yaml": "uraian: B\n" + DICABUT},
            ["diubah: “bukti.yaml”"],
            id="withdrawing and more",
        ),
        pytest.param(
            {"a.jpg": "a", "bukti.yaml": DICABUT},
            {"a.jpg": "a"},
            ["dihapus: “bukti.yaml”"],
            id="taking back a withdrawal",
        ),
        pytest.param(
            {"a.jpg": "a", "bukti.yaml": "- ["}, {"a.jpg": "a", "bukti.yaml": "uraian: A\n"}, [], id="mending"
        ),
        pytest.param(
            {f"{nomor}.pdf": str(nomor) for nomor in range(8)},
            {},
            ["dihapus seluruhnya: “0.pdf”, “1.pdf”, “2.pdf”, “3.pdf”, “4.pdf”, dan 3 lainnya"],
            id="deleting all",
        ),
        pytest.param(
            {"a.pdf": "a", "b.pdf": "b"}, {"a.pdf": "c"}, ["diubah: “a.pdf”; dihapus: “b.pdf”"], id="both at once"
        ),
    ],
)
def test_what_may_be_done_inside_a_record(sebelum: Berkas, sesudah: Berkas, diharap: list[str]) -> None:
    """Adding, renaming, mending and withdrawing are fine; content that was there and is no longer is told once."""
    dua = [{f"{TIM}/{nama}": isi for nama, isi in satu.items()} for satu in (sebelum, sesudah)]
    kata = [pesan for aturan, _, pesan in temuan(*dua) if aturan == "ZI071"]
    assert len(kata) == len(diharap)
    assert all(harap in pesan for harap, pesan in zip(diharap, kata, strict=True))


def test_where_it_is_told() -> None:
    """A change is told at the file that was changed, a deletion at the record, a move at the new place."""
    assert temuan({f"{TIM}/a.pdf": "a", f"{TIM}/b.pdf": "b"}, {f"{TIM}/a.pdf": "a"})[0][1] == TIM
    assert temuan({f"{TIM}/a.pdf": "a"}, {f"{TIM}/a.pdf": "b"})[0][1] == f"{TIM}/a.pdf"
    tujuan = f"{TIM}-benar"
    assert temuan({f"{TIM}/a.pdf": "a"}, {f"{tujuan}/a.pdf": "a"}) == [
        ("ZI071", tujuan, f"Bukti {TIM} dipindahkan ke {tujuan}; berkasnya sama.")
    ]


@pytest.mark.parametrize(
    ("sebelum", "sesudah", "diharap"),
    [
        pytest.param({}, {f"{TW1}/foto.jpg": "a"}, None, id="proves"),
        pytest.param({}, {f"{TIM}/laporan.pdf": "a"}, TIM, id="incomplete"),
        pytest.param({f"{TW1}/foto.jpg": "a"}, {f"{TW1}/foto.jpg": "a", f"{TW1}/b.pdf": "b"}, TW1, id="attachment"),
        pytest.param(
            {f"{TIM}/laporan.pdf": "a"}, {f"{TIM}/laporan.pdf": "a", f"{TIM}/sk.pdf": "b"}, None, id="completes"
        ),
        pytest.param(
            {f"{TW1}/foto.jpg": "a"}, {f"{TW1}/foto.jpg": "a", f"{TW1}/bukti.yaml": DICABUT}, None, id="withdraws"
        ),
        pytest.param(
            {f"{TW1}/foto.jpg": "a"},
            {f"{TW1}/foto.jpg": "a", f"{TW1}/bukti.yaml": DICABUT, f"{TW1}-b/foto.jpg": "c"},
            None,
            id="replaces",
        ),
        pytest.param({f"{TW1}/foto.jpg": "a"}, {f"{TW1}-b/foto.jpg": "a"}, None, id="moves"),
        pytest.param({f"{TIM}/laporan.pdf": "a"}, {f"{TIM}-b/laporan.pdf": "a"}, None, id="moves what does not count"),
        pytest.param({f"{TIM}/a.pdf": "a"}, {}, None, id="deletes"),
        pytest.param({}, {"evidence/2026/1.1.2/salah.jpg": "a"}, "evidence/2026/1.1.2/salah.jpg", id="misplaced"),
        pytest.param({"evidence/2026/1.1.2/salah.jpg": "a"}, {}, None, id="clears away"),
        pytest.param({}, {}, None, id="nothing"),
    ],
)
def test_a_change_that_proves_nothing_new(sebelum: Berkas, sesudah: Berkas, diharap: str | None) -> None:
    """What brings files under evidence/ and lets nothing count is told; not what only withdraws, moves or deletes."""
    assert [tempat for aturan, tempat, _ in temuan(sebelum, sesudah) if aturan == "ZI070"] == (
        [diharap] if diharap else []
    )


def test_where_a_plan_is_broken_nothing_is_said_of_what_is_proven() -> None:
    """Evidence cannot prove anything while its komponen cannot be read; that is told of the plan."""
    rusak = KOMPONEN.replace("Per Triwulan", "kapan saja")
    hasil = banding(sisi({}), sisi({f"{TW1}/foto.jpg": "a"}, rusak))
    assert list(kiriman.periksa([hasil], [f"{TW1}/foto.jpg"])) == []


@given(st.lists(st.tuples(st.sampled_from([TW1, TIM, f"{TW1}-b"]), st.sampled_from("abc"), st.sampled_from("xyz"))))
@settings(max_examples=25, deadline=None)
def test_there_and_back(daftar: list[tuple[str, str, str]]) -> None:
    """Seen from the other side, what came went, and every before is an after."""
    isi = {f"{folder}/foto-{nama}.jpg": satu for folder, nama, satu in daftar}
    ke, balik = beda({f"{TW1}/foto-a.jpg": "x"}, isi), beda(isi, {f"{TW1}/foto-a.jpg": "x"})
    lawan = {"masuk": "keluar", "keluar": "masuk", "berubah": "berubah"}
    assert {satu.bukti.folder: lawan[satu.jenis] for satu in ke.bukti} == {
        satu.bukti.folder: satu.jenis for satu in balik.bukti
    }
    assert [(satu.sebelum, satu.sesudah) for satu in ke.komponen] == [
        (satu.sesudah, satu.sebelum) for satu in balik.komponen
    ]
    assert {satu.kini.periode.kode for satu in ke.periode} == {satu.kini.periode.kode for satu in balik.periode}
