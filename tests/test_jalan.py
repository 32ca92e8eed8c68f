"""The whole way, with real git: two people, a server, kiriman sent, reviewed, merged; and many of them at once."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from kantor import KOMPONEN, Kantor
from kantor_git import catat, git, mulai, utuh
from kantor_server import BIASA, FOLDER, JPEG, NAMA, berkas, di_server, isi_cabang, klon, terima

from zi.model.pesan_kiriman import nama_cabang
from zi.repo import cabang, kirim
from zi.repo.tindih import Perubahan

pytestmark = pytest.mark.usefixtures("orang")
_INDIKATOR = KOMPONEN.index("      - nomor: 2\n")


def angka(kantor: Kantor) -> tuple[int, int]:
    """Give realisasi and target of the whole year, as zi status tells them."""
    data = kantor.zi("status", "--json").data
    return data["realisasi"], data["target"]


def test_the_whole_walk(server: Path, ani: Kantor, tmp_path: Path) -> None:
    """Recorded by two, sent, seen to wait, reviewed, merged, synced: the figures move in every copy."""
    budi, ketua = klon(server, "budi"), klon(server, "ketua")
    luar = tmp_path / "luar"
    foto, sk, laporan = (
        berkas(luar, nama, isi) for nama, isi in (("a.jpg", JPEG + b"a"), ("SK.txt", b"SK"), ("Laporan.txt", b"L"))
    )
    satu = ani.zi("record", "1.1.2", foto, *BIASA, "--json").data
    dua = budi.zi("record", "1.1.1", sk, laporan, *BIASA, "--uraian", "Tim kerja", "--json").data
    assert (satu["kurang"], dua["kurang"]) == ([], [])
    assert di_server(server) == sorted([satu["cabang"], dua["cabang"]])
    assert "2 kiriman menunggu persetujuan" not in ketua.zi("status").keluar
    ketua.zi("sync")
    assert "2 kiriman menunggu persetujuan: 1.1.1 B01-B02, 1.1.2 TW1" in ketua.zi("status").keluar
    for kiriman, periode in ((satu, ("1.1.2", "TW1")), (dua, ("1.1.1", "B01-B02"))):
        selisih = ketua.zi("diff", f"main...origin/{kiriman['cabang']}", "--format", "json")
        assert selisih.kode == 0, selisih.galat
        assert [(p["id"], p["kode"]) for p in selisih.data["periode"]] == [periode]
        assert selisih.data["bukti"] == [{"folder": kiriman["folder"], "jenis": "masuk"}]
    assert angka(ketua) == (0, 5)
    for kiriman in (dua, satu):
        terima(ketua, kiriman["cabang"])
    for kantor in (ani, budi):
        assert angka(kantor) == (0, 5)
        hasil = kantor.zi("sync")
        assert (hasil.kode, hasil.galat) == (0, "")
        assert "1.1.2  TW1      0/1 → 1/1 · selesai\n" in hasil.keluar
        assert angka(kantor) == (2, 5)
        assert "menunggu" not in kantor.zi("status").keluar
    assert git(server, "rev-list", "--count", "--merges", "main") == "2"
    assert ketua.zi("check").kode == 0


def test_two_hundred_kiriman_in_any_order(tmp_path: Path) -> None:
    """Each on its own branch of the same main, built by zi's own functions: no conflict, and the figures are of all."""
    kepala, contoh = KOMPONEN[:_INDIKATOR], KOMPONEN[_INDIKATOR:]
    banyak = [contoh.replace("nomor: 2", f"nomor: {n}").replace("1.1.2", f"1.1.{n}") for n in range(2, 52)]
    kantor = Kantor(tmp_path / "kantor", komponen=kepala + "".join(banyak))
    mulai(kantor.akar)
    dasar = catat(kantor.akar)
    folder = [
        f"evidence/2026/1.1.{n}/TW{tw}/2026-{3 * tw - 1:02}-01-rapat-{n}" for n in range(2, 52) for tw in range(1, 5)
    ]
    for urut, satu in enumerate(folder):
        ruang = tmp_path / f"ruang-{urut}"
        ruang.mkdir()
        isi = {f"{satu}/foto.jpg": Path(berkas(ruang, "berkas-0", JPEG + satu.encode()))}
        tersusun = kirim.susun(kantor.akar, dasar, Perubahan(isi), f"{satu}\n\nBukti: {satu}\n", [], ruang)
        cabang.pasang(kantor.akar, nama_cabang(satu), tersusun.commit)
    random.Random(28).shuffle(folder)  # noqa: S311  # an order, the same in every run
    for satu in folder:
        git(kantor.akar, "merge", "-q", "--no-ff", "-m", "Terima", nama_cabang(satu))
    assert angka(kantor) == (200, 201)
    assert git(kantor.akar, "rev-list", "--count", "--merges", "main") == "200"
    assert kantor.zi("check").kode == 0


def git_yang_membunuh(folder: Path, saat: int, *, sebelum: bool) -> str:
    """Put a git on a PATH that kills whoever called it, at one of the calls: before it does its work, or after."""
    folder.mkdir()
    asli = shutil.which("git")
    (folder / "git").write_text(
        "#!/bin/sh\n"
        f"echo x >> '{folder}/panggilan'\n"
        f"[ $(wc -l < '{folder}/panggilan') -eq {saat} ] || exec {asli} \"$@\"\n"
        + ("" if sebelum else f'{asli} "$@"\n')
        + "kill -9 $PPID\n",
        "utf-8",
    )
    (folder / "git").chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.parametrize("saat", range(1, 31, 2))
def test_killed_at_any_step(server: Path, ani: Kantor, foto: str, tmp_path: Path, saat: int) -> None:
    """SIGKILL at a call of git: all is as before, the branch is not there or whole, and the same command succeeds."""
    ani.tulis("belum.txt")
    dulu = utuh(ani.akar)
    jalur = git_yang_membunuh(tmp_path / "bin", saat, sebelum=saat % 4 == 1)
    perintah = [sys.executable, "-m", "zi", "record", "1.1.2", foto, *BIASA, "-C", str(ani.akar)]
    proses = subprocess.run(perintah, env=os.environ | {"PATH": jalur}, capture_output=True, check=False)
    panggilan = (tmp_path / "bin/panggilan").read_text("utf-8").count("\n")
    assert (proses.returncode == -9) == (panggilan >= saat)
    assert utuh(ani.akar) == dulu
    for di in (ani.akar, server):
        git(di, "fsck", "--strict")
        if git(di, "branch", "--list", "bukti/*"):
            assert isi_cabang(di, f"bukti/{NAMA}") == [f"A\t{FOLDER}/bukti.yaml", f"A\t{FOLDER}/foto.jpg"]
    hasil = ani.zi("record", "1.1.2", foto, *BIASA)
    assert hasil.kode == 0, hasil.galat
    assert utuh(ani.akar) == dulu
    assert di_server(server) == [f"bukti/{NAMA}"]
    assert git(server, "rev-list", "--count", f"main..bukti/{NAMA}") == "1"
