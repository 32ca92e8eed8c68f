"""A revision as a source of files, and git asked without believing what the repository says."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantor import Kantor, Terminal
from kantor_git import catat, git, mulai

from zi.model.entri import LAIN, TAUTAN, Entri
from zi.repo import git as pintu
from zi.repo import loader
from zi.repo.berkas import BATAS_BACA, PohonKerja
from zi.repo.git import GitGagal
from zi.repo.objek import isi_objek, pembaca_objek
from zi.repo.revisi import Revisi, awalan, commit

REKAMAN = "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
BAGIAN = st.one_of(
    st.sampled_from(["1.1.1", "1.1.2", "TW1", "B01-B02", "2026-02-01-rapat", "foto.jpg", "bukti.yaml", "a b", "-x"]),
    st.sampled_from(["'\"", "a\nb", "\\", "*", ":(top)x", ".gitkeep", "~$a", "Thumbs.db", "monev", "é", "\udcff"]),
)
JALUR = st.one_of(
    st.lists(BAGIAN, min_size=1, max_size=5).map(lambda bagian: "/".join(["evidence", "2026", *bagian])),
    st.tuples(st.sampled_from(["evidence", "evidence/2026", "plan/2026", "plan"]), BAGIAN).map("/".join),
    BAGIAN.map(lambda nama: f"{REKAMAN}/{nama}"),
)
ISI = st.sampled_from([b"", b"isi", b"uraian: Rapat\n", b"juga: [1.1.1/B01-B02]\n", b"- [", b"\xff", None])


@given(st.dictionaries(JALUR, ISI, max_size=8), st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_commit_is_read_as_its_working_tree_is(isi: dict[str, bytes | None], di_dalam: bool) -> None:  # noqa: FBT001  # drawn
    """Whatever lies in an office, its working tree and its commit give equal facts, also within a larger repository."""
    with TemporaryDirectory() as folder:
        akar = Path(folder) / ":kantor kami" if di_dalam else Path(folder)
        kantor = Kantor(akar)
        for jalur, satu in isi.items():
            tujuan = akar / jalur
            if os.path.lexists(tujuan) or any(atas.is_file() or atas.is_symlink() for atas in tujuan.parents):
                continue
            if satu is None:
                tujuan.parent.mkdir(parents=True, exist_ok=True)
                tujuan.symlink_to("di mana-mana")
            else:
                kantor.tulis(jalur, satu)
        mulai(Path(folder))
        catat(Path(folder))
        assert loader.muat_semua(Revisi(akar, "HEAD")) == loader.muat_semua(PohonKerja(akar))


def _berkas_jadi_folder(kantor: Kantor) -> None:
    kantor.tulis("evidence/2026", "")


def _semua_berkas(kantor: Kantor) -> None:
    kantor.tulis("evidence", "")


def _tautan_di_atas(kantor: Kantor) -> None:
    (kantor.akar / "evidence").symlink_to("plan")


def _rencana_folder(kantor: Kantor) -> None:
    (kantor.akar / "plan/2026/rencana.yaml").unlink()
    kantor.tulis("plan/2026/rencana.yaml/isi", "")


def _rencana_tautan(kantor: Kantor) -> None:
    (kantor.akar / "plan/2026/rencana.yaml").rename(kantor.akar / "asli.yaml")
    (kantor.akar / "plan/2026/rencana.yaml").symlink_to("../../asli.yaml")


def _rencana_tautan_putus(kantor: Kantor) -> None:
    (kantor.akar / "plan/2026/rencana.yaml").unlink()
    (kantor.akar / "plan/2026/rencana.yaml").symlink_to("tidak ada")


def _naskah_tautan(kantor: Kantor) -> None:
    kantor.tulis(f"{REKAMAN}/foto.jpg")
    (kantor.akar / f"{REKAMAN}/bukti.yaml").symlink_to("foto.jpg")


def _dapat_dijalankan(kantor: Kantor) -> None:
    kantor.tulis(f"{REKAMAN}/foto.jpg").chmod(0o755)
    kantor.tulis(f"{REKAMAN}/bukti.yaml", "uraian: Rapat\n").chmod(0o755)


def _terlalu_panjang(kantor: Kantor) -> None:
    kantor.tulis("plan/2026/2-lain.yaml", b"#" * (BATAS_BACA + 5))
    kantor.tulis(f"{REKAMAN}/bukti.yaml", "uraian: Rapat\n")


def _dua_tahun(kantor: Kantor) -> None:
    kantor.tulis("plan/2027/rencana.yaml", "satker: Lain\n")
    kantor.tulis("plan/2028/lain.yaml", "")
    kantor.tulis("plan/abcd/rencana.yaml", "")
    kantor.tulis("evidence/2029/a", "")


def _urutan_nama(kantor: Kantor) -> None:
    for nama in ("a", "a-b", "a.b", "a/c", "B"):
        kantor.tulis(f"evidence/2026/1.1.2/TW1/2026-02-01-{nama}/foto.jpg")


@pytest.mark.parametrize(
    "atur",
    [
        _berkas_jadi_folder,
        _semua_berkas,
        _tautan_di_atas,
        _rencana_folder,
        _rencana_tautan,
        _rencana_tautan_putus,
        _naskah_tautan,
        _dapat_dijalankan,
        _terlalu_panjang,
        _dua_tahun,
        _urutan_nama,
    ],
)
def test_odd_trees_are_read_alike(kantor: Kantor, atur: Callable[[Kantor], None]) -> None:
    """Files where folders should be, links, programs, long texts and odd years: both sources tell the same."""
    atur(kantor)
    mulai(kantor.akar)
    catat(kantor.akar)
    pohon, revisi = PohonKerja(kantor.akar), Revisi(kantor.akar, "HEAD")
    assert revisi.tahun() == pohon.tahun()
    assert loader.muat_semua(revisi) == loader.muat_semua(pohon)
    for folder in ("plan", "evidence", "evidence/2026", "evidence/2026/tidak/ada"):
        assert list(revisi.jelajah(folder)) == list(pohon.jelajah(folder))


def test_another_repository_inside_is_no_regular_thing(kantor: Kantor) -> None:
    """A sub-module is told as what it is and never read, also where a file of text should be."""
    mulai(kantor.akar)
    satu = catat(kantor.akar)
    for jalur in (REKAMAN, f"{REKAMAN}-b/bukti.yaml", "plan/2026/2-lain.yaml"):
        git(kantor.akar, "update-index", "--add", "--cacheinfo", f"160000,{satu},{jalur}")
    git(kantor.akar, "commit", "-q", "-m", "Contoh")
    revisi = Revisi(kantor.akar, "HEAD")
    assert Entri(REKAMAN, LAIN) in list(revisi.jelajah("evidence/2026"))
    assert revisi.baca("plan/2026/2-lain.yaml") is None
    (ini,), _ = loader.muat_semua(revisi)
    salah = {temuan.letak.berkas for temuan in ini.temuan if temuan.aturan == "ZI045"}
    assert salah == {REKAMAN, f"{REKAMAN}-b/bukti.yaml", "plan/2026/2-lain.yaml"}


def test_what_is_at_a_path(kantor: Kantor) -> None:
    """A revision reads a file by path, nothing that is not there and no link, and knows its content's id."""
    kantor.tulis(f"{REKAMAN}/foto.jpg", "foto")
    (kantor.akar / f"{REKAMAN}/laporan.pdf").symlink_to("foto.jpg")
    mulai(kantor.akar)
    satu = catat(kantor.akar)
    revisi = Revisi(kantor.akar, "main")
    assert (revisi.rev, revisi.akar) == (satu, kantor.akar)
    assert revisi.baca(f"{REKAMAN}/foto.jpg") == b"foto"
    assert [revisi.baca(jalur) for jalur in (f"{REKAMAN}/laporan.pdf", "tidak ada", REKAMAN)] == [None, None, None]
    assert revisi.objek[f"{REKAMAN}/foto.jpg"] == git(kantor.akar, "hash-object", f"{REKAMAN}/foto.jpg")
    assert Entri(f"{REKAMAN}/laporan.pdf", TAUTAN) in list(revisi.isi(REKAMAN))


@pytest.mark.parametrize(
    "rev", ["-x", "--all", "--output=x", "tidak-ada", "", "^HEAD", "HEAD^{tree}", "HEAD:plan", ".."]
)
def test_a_revision_that_is_none(kantor: Kantor, rev: str) -> None:
    """A name that is no commit, or that git would take for an option, is a sentence that names it."""
    mulai(kantor.akar)
    catat(kantor.akar)
    with pytest.raises(GitGagal, match=r"^Revisi “.*” tidak ada di repositori ini.$"):
        commit(kantor.akar, rev)


def test_where_there_is_no_repository(kantor: Kantor) -> None:
    """Outside a repository, or in one that git cannot read, the sentence says so."""
    with pytest.raises(GitGagal, match="bukan repositori git"):
        Revisi(kantor.akar, "HEAD")
    with pytest.raises(GitGagal, match=r"^git rev-parse gagal: not a git repository"):
        awalan(kantor.akar)
    (kantor.akar / ".git").mkdir()
    with pytest.raises(GitGagal, match=r"^git tidak dapat membaca repositori ini: not a git repository"):
        Revisi(kantor.akar, "HEAD")


def test_the_path_of_the_office_in_its_repository(tmp_path: Path) -> None:
    """The office may lie anywhere in its repository."""
    kantor = Kantor(tmp_path / "kantor kami")
    mulai(tmp_path)
    assert (awalan(tmp_path), awalan(kantor.akar)) == ("", "kantor kami/")


def test_without_git(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is not installed the sentence says so; a folder that has gone is another fault."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GitGagal, match="git belum terpasang di komputer ini"):
        Revisi(kantor.akar, "HEAD")
    with pytest.raises(FileNotFoundError):
        commit(kantor.akar / "tidak ada", "HEAD")


def test_contents_by_id(kantor: Kantor) -> None:
    """Contents come in the order of the ids, no further than a text may be long; an id that is not here is named."""
    mulai(kantor.akar)
    objek = []
    for isi in (b"satu\n\nmissing\n", b"x" * (BATAS_BACA + 1), b""):
        kantor.tulis("isi", isi)
        objek.append(git(kantor.akar, "hash-object", "-w", "isi"))
    assert list(isi_objek(kantor.akar, objek)) == [b"satu\n\nmissing\n", b"x" * BATAS_BACA, b""]
    with pytest.raises(GitGagal, match="tidak memuat semua isi"):
        list(isi_objek(kantor.akar, [*objek, "0" * 40]))


def test_what_the_repository_is_set_to_starts_no_program(kantor: Kantor) -> None:
    """Hooks, monitors, filters of text, pagers, aliases and remotes of a repository's own settings are never run."""
    kantor.tulis(f"{REKAMAN}/foto.jpg", "foto")
    kantor.tulis(".gitattributes", "* diff=jahat\n")
    mulai(kantor.akar)
    satu = catat(kantor.akar)
    saksi = kantor.akar / "dijalankan"
    jahat = f"touch '{saksi}'; cat"
    for kunci in (
        "core.fsmonitor",
        "core.pager",
        "pager.ls-tree",
        "diff.external",
        "diff.jahat.textconv",
        "gpg.program",
    ):
        git(kantor.akar, "config", kunci, jahat)
    for nama in ("ls-tree", "rev-parse", "cat-file", "log", "diff-index"):
        git(kantor.akar, "config", f"alias.{nama}", f"!{jahat}")
    git(
        kantor.akar,
        "config",
        "core.hooksPath",
        str(kantor.tulis("kait/post-index-change", f"#!/bin/sh\n{jahat}\n").parent),
    )
    (kantor.akar / "kait/post-index-change").chmod(0o755)
    git(kantor.akar, "config", "log.showSignature", "true")
    Revisi(kantor.akar, "HEAD").baca("plan/2026/rencana.yaml")
    pintu.baca(kantor.akar, "log", "-p", "--no-ext-diff", "--no-textconv", satu)
    assert not saksi.exists()


def test_what_is_missing_is_not_fetched(kantor: Kantor) -> None:
    """In a partial clone what is not here is named; its remote is not asked, whatever program that would be."""
    mulai(kantor.akar)
    catat(kantor.akar)
    saksi = kantor.akar / "dijalankan"
    for kunci, isi in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "jahat",
        "remote.jahat.promisor": "true",
        "remote.jahat.url": f"ext::sh -c touch% '{saksi}'",
        "protocol.ext.allow": "always",
    }.items():
        git(kantor.akar, "config", kunci, isi)
    objek = git(kantor.akar, "rev-parse", "HEAD:plan/2026/rencana.yaml")
    (kantor.akar / ".git/objects" / objek[:2] / objek[2:]).unlink()
    with pytest.raises(GitGagal):
        Revisi(kantor.akar, "HEAD").baca("plan/2026/rencana.yaml")
    assert not saksi.exists()


def test_the_environment_does_not_lead_git_elsewhere(
    kantor: Kantor, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GIT_DIR and its like are not heeded: the folder's own repository is read, and asked for its own settings."""
    mulai(kantor.akar)
    satu = catat(kantor.akar)
    monkeypatch.setenv("GIT_DIR", str(tmp_path_factory.mktemp("lain")))
    monkeypatch.setenv("GIT_CONFIG_PARAMETERS", "salah")
    assert commit(kantor.akar, "HEAD") == satu
    assert pintu.baca(kantor.akar, "config", "a.b=c.d", setelan=[("a.b=c.d", "x=y")]) == b"x=y\n"


def test_the_users_own_setup_is_kept_for_sending(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other door keeps the user's settings, not what leads to another repository; no terminal, no question."""
    mulai(kantor.akar)
    git(kantor.akar, "config", "alias.tanya", "!echo $GIT_TERMINAL_PROMPT/$GIT_AUTHOR_NAME/$X")
    monkeypatch.setenv("GIT_DIR", "di tempat lain")
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Orang Contoh")
    hasil = pintu.dengan_milik_pengguna(kantor.akar, "tanya", lingkungan={"X": "x"})
    assert (hasil.kode, hasil.teks) == (0, "0/Orang Contoh/x")
    assert pintu.dengan_milik_pengguna(kantor.akar, "tanya", boleh_bertanya=True).teks == "0/Orang Contoh/"
    for aliran in ("stdin", "stderr"):
        monkeypatch.setattr(sys, aliran, Terminal())
    assert pintu.dengan_milik_pengguna(kantor.akar, "tanya", boleh_bertanya=True).teks == "/Orang Contoh/"


@pytest.mark.parametrize(
    ("galat", "sebab"),
    [("error: satu\nfatal: dua\nhint", "dua"), ("error: satu\nlagi", "satu"), ("", "")],
)
def test_what_git_said_of_its_failure(galat: str, sebab: str) -> None:
    """The cause is git's fatal line, else its first, without the word for an error."""
    assert pintu.sebab(galat) == sebab


def test_what_a_partial_clone_lacks_can_be_fetched(kantor: Kantor, tmp_path: Path) -> None:
    """An older plan that a partial clone has not is a sentence with a command, after which it is read."""
    mulai(kantor.akar)
    lama = catat(kantor.akar)
    kantor.ubah("plan/2026/rencana.yaml", "Kantor Contoh", "Kantor Lain")
    catat(kantor.akar)
    git(kantor.akar, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--filter=blob:none", kantor.akar.as_uri(), "sebagian")
    revisi = Revisi(tmp_path / "sebagian", lama)
    with pytest.raises(GitGagal, match="git fetch --refetch --no-filter"):
        loader.muat(revisi, 2026)
    git(tmp_path / "sebagian", "fetch", "-q", "--refetch", "--no-filter")
    assert loader.muat(revisi, 2026).rencana.utuh


def test_contents_of_any_size_are_read_in_pieces(kantor: Kantor) -> None:
    """One after another, each whole; an id that is not here, and an object that is damaged, end it."""
    mulai(kantor.akar)
    kantor.tulis("satu", "satu\n")
    besar = bytes(range(256)) * 40_000
    kantor.tulis("besar", besar)
    catat(kantor.akar)
    satu, dua = (git(kantor.akar, "rev-parse", f"HEAD:{nama}") for nama in ("satu", "besar"))
    with pembaca_objek(kantor.akar) as baca:
        for objek, isi in ((satu, b"satu\n"), (dua, besar), (satu, b"satu\n")):
            ukuran, potongan = baca(objek)
            assert (ukuran, b"".join(potongan)) == (len(isi), isi)
    with pytest.raises(GitGagal, match="tidak memuat semua isi"), pembaca_objek(kantor.akar) as baca:
        baca("0" * 40)
    berkas = kantor.akar / ".git/objects" / dua[:2] / dua[2:]
    berkas.chmod(0o644)
    berkas.write_bytes(berkas.read_bytes()[:2000])
    with pytest.raises(GitGagal, match="tidak memuat semua isi"), pembaca_objek(kantor.akar) as baca:
        b"".join(baca(dua)[1])
