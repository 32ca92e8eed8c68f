"""Handing in through the forge's web page: zi show ID --buka, zi due --format md, and the settings behind them."""

import os
import re
import subprocess
import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Hasil, Kantor, zi

from zi.cli.unggah import buka_peramban

PER = ("--per", "2026-03-15")
UNGGAH = "https://github.com/kpu/zi/upload/main/evidence/2026"


def git(folder: Path, *argumen: str) -> None:
    """Run git in a folder, without the machine's configuration."""
    subprocess.run(["git", *argumen], cwd=folder, check=True, env=os.environ | {"GIT_CONFIG_GLOBAL": os.devnull})


@pytest.fixture(autouse=True)
def _sendiri(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the machine's configuration of git and its browsers out."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(webbrowser, "_browsers", {})
    monkeypatch.setattr(webbrowser, "_tryorder", [])


def di(kantor: Kantor, alamat: str = "git@github.com:kpu/zi.git") -> Kantor:
    """Give the office a git remote."""
    git(kantor.akar, "init", "-q", "-b", "main")
    git(kantor.akar, "remote", "add", "origin", alamat)
    return kantor


def setel(kantor: Kantor, pengaturan: str) -> None:
    """Give the office settings."""
    kantor.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{{pengaturan}}}\n")


class Peramban(webbrowser.BaseBrowser):
    """A browser with a window of its own, which notes what it was asked to open."""

    def __init__(self, jadi: bool = True) -> None:  # noqa: FBT001, FBT002  # what it says of itself
        super().__init__()
        self.dibuka, self.jadi = list[str](), jadi

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:  # noqa: FBT001, FBT002  # the library's own
        """Note the address."""
        del new, autoraise
        self.dibuka.append(url)
        return self.jadi


def test_the_page_of_the_next_periode(kantor: Kantor) -> None:
    """The link stands on a line of its own, with the periode above it and two sentences below."""
    hasil = di(kantor).zi("show", "1.1.1", "--buka", *PER)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar == (
        "1.1.1 B01-B02 (Januari–Februari 2026) · lewat tenggat, belum ada bukti\n"
        f"{UNGGAH}/1.1.1/B01-B02\n"
        "\n"
        "Seret SATU folder ke halaman itu, bernama TANGGAL-uraian (tanggal kegiatan selesai dilaksanakan, misalnya "
        "2026-03-15-rapat), berisi: keputusan, laporan.\n"
        "Lalu pilih cabang baru (“Create a new branch”) bila ditawarkan, dan tekan dua tombol hijau berturut-turut: "
        "“Propose changes”, kemudian “Create pull request”.\n"
    )


@pytest.mark.parametrize(
    ("per", "ada", "kode"),
    [
        ("2026-01-01", [], "TW1"),
        ("2026-08-01", [], "TW1"),
        ("2026-08-01", [1], "TW2"),
        ("2026-08-01", [1, 3], "TW2"),
        ("2026-08-01", [1, 2, 3], "TW4"),
    ],
)
def test_which_periode_is_next(kantor: Kantor, per: str, ada: list[int], kode: str) -> None:
    """It is the oldest unmet one that has begun, else the next one to begin."""
    for kuartal in ada:
        kantor.tulis(f"evidence/2026/1.1.2/TW{kuartal}/2026-0{3 * kuartal - 2}-02-rapat/foto.jpg")
    assert f"{UNGGAH}/1.1.2/{kode}\n" in di(kantor).zi("show", "1.1.2", "--buka", "--per", per).keluar


def test_a_periode_may_be_chosen(kantor: Kantor) -> None:
    """--periode names one, in any case of letters, also one that is met; another one is a wrong call."""
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/foto.jpg")
    di(kantor)
    for kode in ("TW1", "tw4"):
        hasil = kantor.zi("show", "1.1.2", "--buka", "--periode", kode, *PER)
        assert (hasil.kode, f"{UNGGAH}/1.1.2/{kode.upper()}\n" in hasil.keluar) == (0, True)
    hasil = kantor.zi("show", "1.1.2", "--buka", "--periode", "TW5")
    assert (hasil.kode, "Yang ada: TW1, TW2, TW3, TW4." in hasil.galat) == (2, True)
    kantor.ubah(
        "plan/2026/1-manajemen-perubahan.yaml",
        "            dokumen: [dokumentasi]",
        "            dokumen: [dokumentasi]\n            dicabut: {oleh: 2 Tahun 2026, tanggal: 2026-01-02}",
    )
    hasil = kantor.zi("show", "1.1.2", "--buka", "--periode", "TW1")
    assert (hasil.kode, "tidak mempunyai periode lagi" in hasil.galat) == (2, True)


def test_an_incomplete_record_is_completed(kantor: Kantor) -> None:
    """Where a record only lacks papers, the folder to drag has its name and what it lacks."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim\x1bkerja/laporan.pdf")
    keluar = di(kantor).zi("show", "1.1.1", "--buka", *PER).keluar
    assert "bernama “2026-02-01-tim\ufffdkerja” (nama bukti yang belum lengkap itu), berisi: keputusan." in keluar
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/catatan.txt")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/bukti.yaml", "juga: 1.1.1/B01-B02\n")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-tim\x1bkerja/laporan.pdf", "")
    assert "berisi: keputusan, laporan." in kantor.zi("show", "1.1.1", "--buka", *PER).keluar


def test_another_indikators_record_is_not_completed_here(kantor: Kantor) -> None:
    """A record that proves this periode by its “juga” lies elsewhere: here a new folder is asked for."""
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/laporan.pdf")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-rapat/bukti.yaml", "juga: 1.1.1/B01-B02\n")
    keluar = di(kantor).zi("show", "1.1.1", "--buka", *PER).keluar
    assert "bernama TANGGAL-uraian (" in keluar
    assert "berisi: keputusan, laporan." in keluar


def test_nothing_left_to_hand_in(kantor: Kantor) -> None:
    """When all is met the command says so, asks for no forge, and says how to add nevertheless."""
    for nama in ("keputusan.pdf", "laporan.pdf"):
        kantor.tulis(f"evidence/2026/1.1.1/B01-B02/2026-02-01-a/{nama}")
    hasil = kantor.zi("show", "1.1.1", "--buka", *PER)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar.startswith("Tidak ada periode indikator 1.1.1 yang masih harus diserahkan.")


def test_the_way_of_each_forge(kantor: Kantor) -> None:
    """Forgejo has buttons of other names; GitLab takes no folder, so its way is another."""
    di(kantor, "https://ani:rahasia@codeberg.org/kpu/zi")
    hasil = kantor.zi("show", "1.1.1", "--buka", *PER)
    assert "https://codeberg.org/kpu/zi/_upload/main/evidence/2026/1.1.1/B01-B02\n" in hasil.keluar
    assert "“Propose file change”" in hasil.keluar
    assert "rahasia" not in hasil.keluar + hasil.galat
    git(kantor.akar, "remote", "set-url", "origin", "git@gitlab.com:kpu/palu/zi.git")
    keluar = kantor.zi("show", "1.1.1", "--buka", *PER).keluar
    assert "/-/new/main?file_name=evidence/2026/1.1.1/B01-B02/TANGGAL-uraian/bukti.yaml\n" in keluar
    assert "“Create merge request”" in keluar


def test_an_office_below_the_root_of_its_repository(tmp_path: Path) -> None:
    """The way to the office is part of the address, percent-encoded."""
    kantor = Kantor(tmp_path / "kantor palu")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "remote", "add", "origin", "git@github.com:kpu/zi.git")
    keluar = kantor.zi("show", "1.1.1", "--buka", *PER).keluar
    assert "https://github.com/kpu/zi/upload/main/kantor%20palu/evidence/2026/1.1.1/B01-B02\n" in keluar


def gagal(hasil: Hasil, kata: str) -> None:
    """Hold that a call ended with a sentence about the set-up, and nothing else."""
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert kata in hasil.galat
    assert "plan/2026/rencana.yaml" in hasil.galat


def test_without_a_forge_it_says_what_to_set(kantor: Kantor) -> None:
    """No git, no remote, a folder as remote, an unknown forge, a branch that cannot be: a sentence, exit 3."""
    gagal(kantor.zi("show", "1.1.1", "--buka"), "Alamat repositori di web belum diketahui.")
    di(kantor, "/srv/git/zi.git")
    gagal(kantor.zi("show", "1.1.1", "--buka"), "situs: {jenis: forgejo, alamat: ")
    git(kantor.akar, "remote", "set-url", "origin", "git@git.kantor.go.id:kpu/zi")
    gagal(kantor.zi("show", "1.1.1", "--buka"), "Jenis situs https://git.kantor.go.id/kpu/zi belum dikenal.")
    setel(kantor, "cabang_utama: a//b, situs: {jenis: github}")
    gagal(kantor.zi("show", "1.1.1", "--buka"), "Nama cabang “a//b” tidak mungkin.")


def test_settings_are_enough_without_git(kantor: Kantor) -> None:
    """An office in a folder without git, or with a git that is not installed, has its settings to go by."""
    setel(kantor, 'cabang_utama: utama, situs: {jenis: forgejo, alamat: "https://git.kantor.go.id/kpu/zi.git"}')
    keluar = kantor.zi("show", "1.1.1", "--buka", *PER).keluar
    assert "https://git.kantor.go.id/kpu/zi/_upload/utama/evidence/2026/1.1.1/B01-B02\n" in keluar


def test_a_broken_plan_still_leads_to_the_page(kantor: Kantor) -> None:
    """The page of an indikator that is whole is given; the findings follow, and exit 1."""
    kantor.tulis("plan/2026/2-lain.yaml", "komponen: dua\n")
    hasil = di(kantor).zi("show", "1.1.1", "--buka", *PER)
    assert (hasil.kode, f"{UNGGAH}/1.1.1/B01-B02\n" in hasil.keluar) == (1, True)
    assert "plan/2026/2-lain.yaml" in hasil.galat


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (["show", "1.1.1", "--buka", "--json"], "--buka: tidak dapat dipakai bersama --json."),
        (["show", "1.1.1", "--periode", "TW1"], "--periode: hanya dipakai bersama --buka."),
        (["due", "--format", "md", "--json"], "--format: md tidak dapat dipakai bersama --json."),
        (["due", "--format", "html"], "--format: “html” tidak dikenal; pilih text, md."),
    ],
)
def test_options_that_exclude_each_other(argumen: list[str], kata: str) -> None:
    """A call that asks for two things at once is a wrong one, said in a sentence."""
    hasil = zi(*argumen)
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert kata in hasil.galat


@pytest.mark.parametrize("jadi", [True, False])
def test_a_terminal_opens_the_page(kantor: Kantor, jadi: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """At a terminal the address is opened, on a pipe it is not; what does not open is no error."""
    peramban = Peramban(jadi)
    webbrowser.register("uji", None, peramban, preferred=True)
    di(kantor)
    assert kantor.zi("show", "1.1.1", "--buka", *PER).kode == 0
    assert peramban.dibuka == []
    hasil = kantor.zi("show", "1.1.1", "--buka", *PER, layar=True)
    assert (hasil.kode, peramban.dibuka) == (0, [f"{UNGGAH}/1.1.1/B01-B02"])
    assert f"{UNGGAH}/1.1.1/B01-B02\n" in hasil.keluar
    assert hasil.galat == ("Halaman itu dibuka di peramban.\n" if jadi else "")


class Samping(webbrowser.BackgroundBrowser):
    """A browser that is started as a program beside the terminal."""

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:  # noqa: FBT001, FBT002  # the library's own
        """Say that it was."""
        return bool(url) and not new and autoraise


class Elinks(Peramban):
    """The library's name for a browser that runs in the terminal."""


class Rusak(webbrowser.BaseBrowser):
    """A browser that is gone."""

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:  # noqa: FBT001, FBT002  # the library's own
        """Fail."""
        raise OSError(url, new, autoraise)


@pytest.mark.parametrize("peramban", [webbrowser.GenericBrowser("w3m"), Elinks(), Rusak()])
def test_no_browser_takes_the_terminal(peramban: webbrowser.BaseBrowser) -> None:
    """One that runs in the terminal is left alone, and one that fails, or none, is no error."""
    assert buka_peramban("https://contoh.id/") is False
    webbrowser.register("uji", None, peramban, preferred=True)
    assert buka_peramban("https://contoh.id/") is False
    assert getattr(peramban, "dibuka", []) == []


def test_a_program_beside_the_terminal_may_open_it() -> None:
    """A browser that starts in the background is used."""
    webbrowser.register("uji", None, Samping("peramban"), preferred=True)
    assert buka_peramban("https://contoh.id/") is True


def test_due_in_markdown(contoh: Path, tmp_path: Path, emas: Callable[[str, str], None]) -> None:
    """A list by tenggat, with what is missing, who answers for it, and a link to each periode's upload page."""
    salinan = tmp_path / "contoh"
    subprocess.run(["cp", "-r", str(contoh), str(salinan)], check=True)
    git(salinan, "init", "-q", "-b", "main")
    git(salinan, "remote", "add", "origin", "https://github.com/kpu/zi.git")
    hasil = zi("due", "--format", "md", "--per", "2026-06-30", "-C", str(salinan))
    assert (hasil.kode, hasil.galat) == (0, "")
    emas("due-md.md", hasil.keluar)


def test_due_in_markdown_without_a_forge(contoh: Path, emas: Callable[[str, str], None]) -> None:
    """Without a known forge it is the same without links, and stderr says why."""
    hasil = zi("due", "--format", "md", "--per", "2026-06-30", "-C", str(contoh))
    assert hasil.kode == 0
    assert hasil.galat.startswith("Alamat repositori di web belum diketahui.")
    assert hasil.galat.endswith("Tautan unggah tidak disertakan.\n")
    emas("due-md-tanpa-situs.md", hasil.keluar)


def test_markdown_when_nothing_is_due(kantor: Kantor) -> None:
    """It says so, and names evidence with a fault below."""
    for nama in ("keputusan.pdf", "laporan.pdf"):
        kantor.tulis(f"evidence/2026/1.1.1/B01-B02/2026-01-01-a/{nama}")
    kantor.tulis("evidence/2026/1.1.2/TW9/2026-01-02-a/foto.jpg")
    keluar = di(kantor).zi("due", "--format", "md", "--per", "2026-01-05", "--hari", "60").keluar
    assert keluar.endswith(
        "\n\nTidak ada yang lewat tenggat dan tidak ada yang harus diserahkan.\n"
        "\n1 hal pada bukti perlu diperbaiki sebelum dapat dihitung: zi check\n"
    )


def test_markdown_of_another_years_plan(kantor: Kantor) -> None:
    """A periode of another year's plan says so, and its link leads to that year's folder."""
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    kantor.tulis("plan/2025/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2025"))
    keluar = di(kantor).zi("due", "--format", "md", "--per", "2026-01-01").keluar
    [baris] = [satu for satu in keluar.splitlines() if satu.startswith("- **1.1.1** B01-B02 (Januari–Februari 2025)")]
    assert baris.endswith(" Rencana 2025. [unggah](https://github.com/kpu/zi/upload/main/evidence/2025/1.1.1/B01-B02)")


def test_hostile_text_makes_no_markdown(kantor: Kantor) -> None:
    """Words of the plan are text in Markdown: no link, no heading, no HTML, no new line."""
    jahat = '"[x](http://jahat.id) <b> # `a` {{ 7*7 }} \\n# y"'
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "uraian: Tim kerja ditetapkan", f"uraian: {jahat}")
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "penanggung_jawab: Sekretaris", f"penanggung_jawab: {jahat}")
    keluar = di(kantor).zi("due", "--format", "md", *PER).keluar
    assert r"\[x\]\(http://jahat.id\) \<b\> \# \`a\` {{ 7\*7 }} \# y" in keluar
    assert re.findall(r"(?<!\\)\]\((.*?)\)", keluar) == [f"{UNGGAH}/1.1.1/B01-B02", f"{UNGGAH}/1.1.2/TW1"]


def test_the_offices_own_template_of_due(kantor: Kantor) -> None:
    """An office may lay the list out itself; a template that cannot be filled is a sentence, exit 3."""
    kantor.tulis("templates/due.md.j2", "{% for satu in bagian %}{{ satu.tenggat }}\n{% endfor %}")
    assert kantor.zi("due", "--format", "md", *PER).keluar == "28 Februari 2026\n31 Maret 2026\n"
    kantor.tulis("templates/due.md.j2", "{{ tidak_ada }}")
    hasil = kantor.zi("due", "--format", "md", *PER)
    assert (hasil.kode, hasil.keluar, "Templat templates/due.md.j2" in hasil.galat) == (3, "", True)
