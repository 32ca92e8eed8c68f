"""A change carried out in the working tree: whole or not at all, and nothing overwritten."""

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest
from kantor import Kantor
from kantor_git import mulai
from sela import isi, menolak, sela, sisa

from zi.model.entri import Entri
from zi.repo.berkas import PohonKerja
from zi.repo.panggung import BerubahError, panggung, salin, tulis
from zi.repo.taruh import SudahAdaError, pasang
from zi.repo.tindih import Perubahan, Tindihan

FOLDER = "evidence/2026/1.1.2/TW2/2026-06-03-rapat"


@pytest.fixture
def ruang(tmp_path: Path) -> Path:
    """Give a stage beside the office, on the same disk."""
    folder = tmp_path / "panggung"
    folder.mkdir()
    return folder


@pytest.fixture
def akar(tmp_path: Path) -> Path:
    """Give the root of an office."""
    folder = tmp_path / "kantor"
    folder.mkdir()
    return folder


def disiapkan(ruang: Path, *nama: str) -> dict[str, Path]:
    """Stage a file for each name in the record's folder; its content is its name."""
    for satu in nama:
        tulis(ruang / f"s-{satu}", satu.encode())
    return {f"{FOLDER}/{satu}": ruang / f"s-{satu}" for satu in nama}


def ada(akar: Path, *nama: str) -> Path:
    """Put files into the record's folder beforehand."""
    (akar / FOLDER).mkdir(parents=True)
    for satu in nama:
        (akar / FOLDER / satu).write_text("lama", "utf-8")
    return akar / FOLDER


def berkas(akar: Path) -> dict[str, bytes | None]:
    """Give the content of the record's folder."""
    return {satu.removeprefix(f"{FOLDER}/"): data for satu, data in isi(akar).items() if satu.startswith(f"{FOLDER}/")}


@pytest.mark.parametrize("atas", ["", "evidence/2026", "evidence/2026/1.1.2/TW2"])
def test_a_new_record_appears_with_the_folders_above_it(akar: Path, ruang: Path, atas: str) -> None:
    """However much of its path is there, a new record appears whole, and can be read by others."""
    (akar / atas).mkdir(parents=True, exist_ok=True)
    pasang(akar, Perubahan(disiapkan(ruang, "foto.jpg", "bukti.yaml"), baru=FOLDER), ruang)
    assert berkas(akar) == {"foto.jpg": b"foto.jpg", "bukti.yaml": b"bukti.yaml"}
    assert (akar / "evidence").stat().st_mode & 0o777 == 0o777 & ~_umask()


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask


def test_a_record_that_another_has_just_made_stays(akar: Path, ruang: Path) -> None:
    """Where the folder appears at the last moment it is not touched, and the sentence names it."""
    with (
        sela("os.rename", lambda: ada(akar, "foto.jpg"), str(akar)),
        pytest.raises(SudahAdaError, match=f"Bukti {FOLDER} baru saja dibuat; tidak ada yang ditimpa"),
    ):
        pasang(akar, Perubahan(disiapkan(ruang, "foto.jpg", "bukti.yaml"), baru=FOLDER), ruang)
    assert berkas(akar) == {"foto.jpg": b"lama"}


def test_a_folder_above_that_another_has_just_made_is_used(akar: Path, ruang: Path) -> None:
    """Two records of one periode may appear at the same moment: both are there."""
    lain = akar / "evidence/2026/1.1.2/TW2/2026-05-01/foto.jpg"

    def buat() -> None:
        lain.parent.mkdir(parents=True)
        lain.touch()

    with sela("os.rename", buat, str(akar)):
        pasang(akar, Perubahan(disiapkan(ruang, "foto.jpg"), baru=FOLDER), ruang)
    assert berkas(akar) == {"foto.jpg": b"foto.jpg"}
    assert lain.exists()


def test_a_disk_that_refuses_says_so(akar: Path, ruang: Path) -> None:
    """When the last step fails for any other reason, the system's reason is told, and nothing is there."""
    with sela("os.rename", menolak(errno.ENOSPC), str(akar)), pytest.raises(OSError, match="No space left"):
        pasang(akar, Perubahan(disiapkan(ruang, "foto.jpg"), baru=FOLDER), ruang)
    assert isi(akar) == {}


@pytest.mark.parametrize("atas", ["evidence", "evidence/2026", "evidence/2026/1.1.2", "evidence/2026/1.1.2/TW2"])
def test_nothing_is_written_through_a_link(akar: Path, ruang: Path, tmp_path: Path, atas: str) -> None:
    """A link, or a file, anywhere above a record is refused before anything is touched."""
    luar = tmp_path / "luar"
    luar.mkdir()
    (akar / atas).parent.mkdir(parents=True, exist_ok=True)
    (akar / atas).symlink_to(luar)
    with pytest.raises(SudahAdaError, match=f"“{atas}” adalah tautan atau bukan folder"):
        pasang(akar, Perubahan(disiapkan(ruang, "foto.jpg"), baru=FOLDER), ruang)
    (akar / atas).unlink()
    (akar / atas).touch()
    with pytest.raises(SudahAdaError, match="bukan folder"):
        pasang(akar, Perubahan(disiapkan(ruang, "video.mp4"), baru=FOLDER), ruang)
    assert list(luar.iterdir()) == []


@pytest.mark.parametrize("baru", [("laporan.pdf",), ("laporan.pdf", "notula.pdf")])
def test_adding_changes_no_file_that_is_there(akar: Path, ruang: Path, baru: tuple[str, ...]) -> None:
    """What is there is afterwards the very same file, whether one comes in or several."""
    folder = ada(akar, "foto.jpg", ".gitattributes")
    folder.chmod(0o750)
    sebelum = [(folder / satu).stat()[:3] for satu in ("foto.jpg", ".gitattributes")]
    pasang(akar, Perubahan(disiapkan(ruang, *baru)), ruang)
    assert berkas(akar) == {"foto.jpg": b"lama", ".gitattributes": b"lama"} | {satu: satu.encode() for satu in baru}
    assert [(folder / satu).stat()[:3] for satu in ("foto.jpg", ".gitattributes")] == sebelum
    assert folder.stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("baru", [("laporan.pdf",), ("notula.pdf", "laporan.pdf")])
def test_a_name_that_is_taken_stops_all(akar: Path, ruang: Path, baru: tuple[str, ...]) -> None:
    """When one of the names is taken, none comes in."""
    ada(akar, "laporan.pdf")
    with pytest.raises(SudahAdaError, match=r"“laporan\.pdf” sudah ada di 2026-06-03-rapat; tidak ada yang ditimpa"):
        pasang(akar, Perubahan(disiapkan(ruang, *baru)), ruang)
    assert berkas(akar) == {"laporan.pdf": b"lama"}


def test_a_name_that_is_taken_at_the_last_moment(akar: Path, ruang: Path) -> None:
    """A file that appears under the very name is not touched either."""
    folder = ada(akar)
    with (
        sela("os.link", lambda: (folder / "laporan.pdf").write_text("lain", "utf-8")),
        pytest.raises(SudahAdaError, match=r"“laporan\.pdf” baru saja dibuat"),
    ):
        pasang(akar, Perubahan(disiapkan(ruang, "laporan.pdf")), ruang)
    assert berkas(akar) == {"laporan.pdf": b"lain"}


def test_what_comes_in_while_several_are_added_stays(akar: Path, ruang: Path) -> None:
    """What another saves in the folder at that moment, new or anew, is there afterwards."""
    folder = ada(akar, "foto.jpg", "materi.pdf")

    def lain() -> None:
        (folder / "video.mp4").write_text("lain", "utf-8")
        (folder / "sub").mkdir()
        (folder / "sementara").write_text("diperbarui", "utf-8")
        (folder / "sementara").replace(folder / "materi.pdf")

    with sela("ctypes.dlopen", lain):
        pasang(akar, Perubahan(disiapkan(ruang, "laporan.pdf", "notula.pdf")), ruang)
    assert berkas(akar) == {
        "foto.jpg": b"lama",
        "materi.pdf": b"diperbarui",
        "video.mp4": b"lain",
        "sub": None,
        "laporan.pdf": b"laporan.pdf",
        "notula.pdf": b"notula.pdf",
    }


def test_a_file_of_the_same_name_that_comes_in_meanwhile(akar: Path, ruang: Path) -> None:
    """When another saves one of the very names at that moment, theirs stays and none of ours is there."""
    folder = ada(akar, "foto.jpg")
    with (
        sela("ctypes.dlopen", lambda: (folder / "notula.pdf").write_text("lain", "utf-8")),
        pytest.raises(SudahAdaError, match=r"“notula\.pdf” sudah ada"),
    ):
        pasang(akar, Perubahan(disiapkan(ruang, "laporan.pdf", "notula.pdf")), ruang)
    assert berkas(akar) == {"foto.jpg": b"lama", "notula.pdf": b"lain"}


def test_where_the_system_cannot_exchange(akar: Path, ruang: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a system without that step the files come in one by one."""
    ada(akar, "foto.jpg", "bukti.yaml")
    monkeypatch.setattr(sys, "platform", "lain")
    lama = {f"{FOLDER}/bukti.yaml": b"lama"}
    pasang(akar, Perubahan(disiapkan(ruang, "laporan.pdf", "notula.pdf", "bukti.yaml"), lama=lama), ruang)
    assert set(berkas(akar)) == {"foto.jpg", "laporan.pdf", "notula.pdf", "bukti.yaml"}
    assert (akar / FOLDER / "bukti.yaml").read_text("utf-8") == "bukti.yaml"


def test_a_record_with_a_folder_in_it(akar: Path, ruang: Path) -> None:
    """A folder inside a record cannot be linked; the record is added to all the same, and the folder stays."""
    (ada(akar, "foto.jpg") / "sub").mkdir()
    pasang(akar, Perubahan(disiapkan(ruang, "laporan.pdf", "notula.pdf")), ruang)
    assert set(berkas(akar)) == {"foto.jpg", "sub", "laporan.pdf", "notula.pdf"}


def test_a_disk_without_links(akar: Path, ruang: Path) -> None:
    """Where a disk knows no second name for a file, it is moved there."""
    ada(akar, "foto.jpg")
    with sela("os.link", menolak(errno.EPERM)):
        pasang(akar, Perubahan(disiapkan(ruang, "laporan.pdf")), ruang)
    assert berkas(akar) == {"foto.jpg": b"lama", "laporan.pdf": b"laporan.pdf"}


@pytest.mark.parametrize("nama", [("bukti.yaml",), ("bukti.yaml", "laporan.pdf")])
def test_a_file_that_changes_is_replaced_whole(akar: Path, ruang: Path, nama: tuple[str, ...]) -> None:
    """A file that takes the place of one does so in one step, alone or together with others that come in."""
    ada(akar, "foto.jpg", "bukti.yaml")
    pasang(akar, Perubahan(disiapkan(ruang, *nama), lama={f"{FOLDER}/bukti.yaml": b"lama"}), ruang)
    assert berkas(akar) == {"foto.jpg": b"lama"} | {satu: satu.encode() for satu in nama}


def test_a_file_that_changed_meanwhile_is_not_replaced(akar: Path, ruang: Path) -> None:
    """What somebody else wrote into it in the meantime is not lost."""
    ada(akar, "bukti.yaml")
    with pytest.raises(SudahAdaError, match=r"bukti\.yaml baru saja diubah; tidak ada yang ditimpa"):
        pasang(akar, Perubahan(disiapkan(ruang, "bukti.yaml"), lama={f"{FOLDER}/bukti.yaml": b"semula"}), ruang)
    assert berkas(akar) == {"bukti.yaml": b"lama"}


def test_moving_a_record(akar: Path, ruang: Path) -> None:
    """A record moves with all that is in it; the folders that this leaves empty go, others stay."""
    ada(akar, "foto.jpg", ".gitattributes")
    baru = "evidence/2026/1.1.2/TW1/2026-06-03-rapat"
    pasang(akar, Perubahan({}, (FOLDER, baru)), ruang)
    tersisa = {"evidence", "evidence/2026", "evidence/2026/1.1.2", "evidence/2026/1.1.2/TW1", baru}
    assert set(isi(akar)) == tersisa | {f"{baru}/foto.jpg", f"{baru}/.gitattributes"}


def test_moving_to_another_indikator(akar: Path, ruang: Path) -> None:
    """Where a record was the only one of its indikator, nothing of that indikator stays behind."""
    ada(akar, "foto.jpg")
    pasang(akar, Perubahan({}, (FOLDER, FOLDER.replace("1.1.2", "1.1.1"))), ruang)
    assert {satu.split("/")[2] for satu in isi(akar) if satu.count("/") > 1} == {"1.1.1"}


def test_moving_into_the_way_of_another(akar: Path, ruang: Path) -> None:
    """Where something has the name already, nothing moves."""
    ada(akar, "foto.jpg")
    baru = akar / "evidence/2026/1.1.2/TW1/2026-06-03-rapat"
    baru.parent.mkdir()
    baru.symlink_to("entah")
    sebelum = isi(akar)
    with pytest.raises(SudahAdaError, match="sudah ada; tidak ada yang dipindahkan"):
        pasang(akar, Perubahan({}, (FOLDER, "evidence/2026/1.1.2/TW1/2026-06-03-rapat")), ruang)
    assert isi(akar) == sebelum


def test_a_tree_with_a_change_laid_over_it(kantor: Kantor, ruang: Path) -> None:
    """A tree as a change would leave it lists and reads what comes in, and what moves at its new place."""
    kantor.tulis(f"{FOLDER}/foto.jpg", "foto")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-01-05/laporan.pdf")
    baru = "evidence/2026/1.1.2/TW3/2026-06-03-rapat"
    masuk = "evidence/2026/1.1.2/TW4/2026-10-01"
    perubahan = Perubahan(
        {f"{masuk}/foto.jpg": tulis_di(ruang / "a", b"isi"), f"{masuk}/.gitattributes": tulis_di(ruang / "b", b"")},
        (FOLDER, baru),
    )
    tree = Tindihan(PohonKerja(kantor.akar), perubahan)
    jalur = [satu.jalur for satu in tree.jelajah("evidence/2026")]
    assert jalur == [
        "evidence/2026/1.1.1",
        "evidence/2026/1.1.1/B01-B02",
        "evidence/2026/1.1.1/B01-B02/2026-01-05",
        "evidence/2026/1.1.1/B01-B02/2026-01-05/laporan.pdf",
        "evidence/2026/1.1.2",
        "evidence/2026/1.1.2/TW2",
        "evidence/2026/1.1.2/TW3",
        baru,
        f"{baru}/foto.jpg",
        "evidence/2026/1.1.2/TW4",
        masuk,
        f"{masuk}/foto.jpg",
    ]
    assert list(tree.isi("evidence/2026")) == [
        Entri("evidence/2026/1.1.1", "folder"),
        Entri("evidence/2026/1.1.2", "folder"),
    ]
    assert tree.tahun() == [2026]
    assert (tree.baca(f"{masuk}/foto.jpg"), tree.baca(f"{baru}/foto.jpg")) == (b"isi", b"foto")
    assert tree.baca("evidence/2026/1.1.1/B01-B02/2026-01-05/laporan.pdf") == b"isi"


def tulis_di(tujuan: Path, data: bytes) -> Path:
    """Write a file; give its path."""
    tulis(tujuan, data)
    return tujuan


def test_a_file_that_changes_while_it_is_copied(tmp_path: Path) -> None:
    """What was weighed goes in, or nothing: a file that is another by then is named."""
    (tmp_path / "laporan.pdf").write_text("baru", "utf-8")
    with pytest.raises(BerubahError, match=r"“laporan\.pdf” berubah selagi disalin; tutup dahulu berkas itu"):
        salin(tmp_path / "laporan.pdf", tmp_path / "salinan", "0" * 64)


def test_a_disk_that_refuses_names_the_file(tmp_path: Path) -> None:
    """An error of the disk that names no file gets the name of the one that was copied."""
    asal = tulis_di(tmp_path / "laporan.pdf", b"isi")
    with sela("open", menolak(errno.ENOSPC), "salinan"), pytest.raises(OSError, match="No space left") as galat:
        salin(asal, tmp_path / "salinan", "0" * 64)
    assert galat.value.filename == str(asal)


def test_the_stage_lies_where_git_keeps_its_own(kantor: Kantor) -> None:
    """With git the stage is in git's folder; without, it is hidden in the office; afterwards it is gone."""
    with panggung(kantor.akar) as ruang:
        assert (ruang.parent, ruang.name[:13]) == (kantor.akar, ".zi-panggung-")
    mulai(kantor.akar)
    with panggung(kantor.akar) as ruang:
        assert (ruang.parent, ruang.name[:12]) == (kantor.akar / ".git", "zi-panggung-")
    assert sisa(kantor.akar) == []


def test_the_stage_is_on_the_disk_of_the_office(kantor: Kantor) -> None:
    """Where git keeps its folder on another disk, the stage is in the office, for a rename to be one step."""
    lain = Path("/dev/shm")  # noqa: S108  # the one other disk that every Linux has
    if not lain.is_dir() or lain.stat().st_dev == kantor.akar.stat().st_dev:
        pytest.skip("no second disk")
    mulai(kantor.akar)
    with panggung(lain) as ruang:
        (kantor.akar / ".git").rename(kantor.akar / "git")
        tujuan = ruang / "git"
        shutil.copytree(kantor.akar / "git", tujuan)
        (kantor.akar / ".git").write_text(f"gitdir: {tujuan}\n", "utf-8")
        with panggung(kantor.akar) as dalam:
            assert dalam.parent == kantor.akar


def test_without_git_the_office_holds_the_stage(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is not installed nothing fails."""
    mulai(kantor.akar)
    monkeypatch.setenv("PATH", "")
    with panggung(kantor.akar) as ruang:
        assert ruang.parent == kantor.akar


@pytest.mark.parametrize("ber_git", [False, True])
def test_what_a_killed_run_left_behind_goes_after_a_day(kantor: Kantor, *, ber_git: bool) -> None:
    """A stage older than a day is removed by the next run; a newer one, and whatever only looks like one, stays."""
    if ber_git:
        mulai(kantor.akar)
    rumah, titik = (kantor.akar / ".git", "") if ber_git else (kantor.akar, ".")
    for nama in (f"{titik}zi-panggung-tua", f"{titik}zi-panggung-muda", f"{titik}zi-arsip"):
        (rumah / nama / "pasang-0").mkdir(parents=True)
        (rumah / nama / "berkas-0").touch()
    (rumah / f"{titik}zi-panggung-berkas").touch()
    for nama in (f"{titik}zi-panggung-tua", f"{titik}zi-arsip", f"{titik}zi-panggung-berkas"):
        os.utime(rumah / nama, (0, 0))
    with panggung(kantor.akar):
        pass
    ada_lagi = {satu.name for satu in rumah.iterdir() if "zi-" in satu.name}
    assert ada_lagi == {f"{titik}zi-panggung-muda", f"{titik}zi-arsip", f"{titik}zi-panggung-berkas"}
