"""``zi diff``: what moved between two revisions or days."""

import re
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor
from kantor_git import catat, git, mulai

from zi.model.selisih import Keadaan
from zi.output.render import Harfiah, isi, markdown
from zi.output.selisih_md import BATAS, fakta, potong

TW1 = "evidence/2026/1.1.2/TW1/2026-02-01-rapat"
TIM = "evidence/2026/1.1.1/B01-B02/2026-02-01-tim"


@pytest.fixture
def repo(kantor: Kantor) -> Kantor:
    """Give the office as a repository: its plan on 5 January, a record on 1 February, another on 1 April (local)."""
    mulai(kantor.akar)
    catat(kantor.akar, "2026-01-05T10:00:00+08:00")
    kantor.tulis(f"{TW1}/foto.jpg", "foto")
    kantor.tulis(f"{TIM}/laporan.pdf", "laporan")
    catat(kantor.akar, "2026-02-01T10:00:00+08:00")
    kantor.tulis(f"{TIM}/keputusan.pdf", "keputusan")
    kantor.tulis(f"{TIM}/laporan.pdf", "laporan yang lain")
    catat(kantor.akar, "2026-04-01T00:30:00+08:00")
    return kantor


def test_two_days(repo: Kantor) -> None:
    """A day stands for the main branch at its end in the office's zone, as of that day."""
    data = repo.zi("diff", "2026-01-31..2026-04-01", "--format", "json").data
    rev = git(repo.akar, "rev-list", "--reverse", "HEAD").split()
    assert list(data) == ["schemaVersion", "kind", "dari", "ke", "sebelum", "sesudah", "komponen", "periode", "bukti"]
    assert (data["dari"], data["ke"]) == ({"rev": rev[0], "per": "2026-01-31"}, {"rev": rev[2], "per": "2026-04-01"})
    assert (data["sebelum"]["realisasi"], data["sesudah"]["realisasi"], data["sesudah"]["terlambat"]) == (0, 2, 0)
    assert list(data["sebelum"]) == list(repo.zi("status", "--json").data)[6:-1]
    assert [satu["id"] for satu in data["komponen"]] == ["1"]
    assert data["periode"] == [
        {
            "id": "1.1.1",
            "kode": "B01-B02",
            "sebelum": {"status": "berjalan", "realisasi": 0, "target": 1},
            "sesudah": {"status": "selesai", "realisasi": 1, "target": 1},
        },
        {
            "id": "1.1.2",
            "kode": "TW1",
            "sebelum": {"status": "berjalan", "realisasi": 0, "target": 1},
            "sesudah": {"status": "selesai", "realisasi": 1, "target": 1},
        },
        {
            "id": "1.1.2",
            "kode": "TW2",
            "sebelum": {"status": "belum-mulai", "realisasi": 0, "target": 1},
            "sesudah": {"status": "berjalan", "realisasi": 0, "target": 1},
        },
    ]
    assert data["bukti"] == [{"folder": TIM, "jenis": "masuk"}, {"folder": TW1, "jenis": "masuk"}]


@pytest.mark.parametrize(
    ("hari", "urutan"),
    [("2026-01-05", 0), ("2026-01-31", 0), ("2026-02-01", 1), ("2026-03-31", 1), ("2026-04-01", 2), ("9999-12-31", 2)],
)
def test_the_end_of_a_day_is_that_of_the_office(repo: Kantor, hari: str, urutan: int) -> None:
    """A commit at half past midnight in Palu is of that day, though it is still the day before in Greenwich."""
    rev = git(repo.akar, "rev-list", "--reverse", "HEAD").split()
    assert repo.zi("diff", f"{hari}..HEAD", "--format", "json").data["dari"] == {"rev": rev[urutan], "per": hari}


@pytest.mark.parametrize("hari", ["2026-01-04", "1999-01-01", "0001-01-01"])
def test_a_day_before_the_beginning(repo: Kantor, hari: str) -> None:
    """A day on which the main branch had nothing is a sentence."""
    hasil = repo.zi("diff", f"{hari}..HEAD")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "cabang utama “main” belum mempunyai catatan apa pun" in hasil.galat


def test_a_day_goes_along_the_main_branch(repo: Kantor) -> None:
    """What was committed on a branch is of the day of its merge; the remote's main counts where it is ahead."""
    git(repo.akar, "checkout", "-q", "-b", "bukti/x", "main~2")
    repo.tulis("evidence/2026/1.1.2/TW2/2026-02-02-x/foto.jpg")
    catat(repo.akar, "2026-02-02T10:00:00+08:00")
    git(repo.akar, "checkout", "-q", "main")
    git(repo.akar, "merge", "-q", "--no-ff", "-m", "Gabung", "bukti/x", hari="2026-04-05T10:00:00+08:00")
    git(repo.akar, "remote", "add", "origin", "https://contoh.example/kantor.git")
    git(repo.akar, "update-ref", "refs/remotes/origin/main", "main")
    git(repo.akar, "reset", "-q", "--hard", "main^1")
    rev = git(repo.akar, "rev-parse", "origin/main", "main", "main~1").split()
    data = repo.zi("diff", "2026-03-01..2026-04-05", "--format", "json").data
    assert [data["dari"]["rev"], data["ke"]["rev"]] == [rev[2], rev[0]]


def test_a_revision_is_judged_as_of_today(repo: Kantor) -> None:
    """Revisions are judged as of today; A.. goes to HEAD, ..B comes from it, and A...B from where they went apart."""
    git(repo.akar, "checkout", "-q", "-b", "cabang", "main~1")
    repo.tulis("evidence/2026/1.1.2/TW2/2026-05-01-x/foto.jpg")
    catat(repo.akar)
    satu, dua, tiga = git(repo.akar, "rev-parse", "main~1", "main", "cabang").split()

    def ujung(rentang: str) -> list[str]:
        data = repo.zi("diff", rentang, "--format", "json").data
        assert data["dari"]["per"] == data["ke"]["per"]
        return [data["dari"]["rev"], data["ke"]["rev"]]

    assert ujung("main..") == ujung("main..cabang") == [dua, tiga]
    assert ujung("..main") == [tiga, dua]
    assert ujung("main...cabang") == ujung("main...") == [satu, tiga]
    assert ujung(f"{satu[:12]}..main~0") == [satu, dua]


def test_told_as_a_sheet(repo: Kantor) -> None:
    """The sheet has the totals, then only what changed: komponen, periode, and how each file was read."""
    keluar = repo.zi("diff", "2026-02-01..2026-04-01").keluar
    rev = git(repo.akar, "rev-parse", "main~1", "main").split()
    assert (
        keluar
        == f"""\
Kantor Contoh · Rencana Aksi Zona Integritas 2026
Dari {rev[0][:10]} (per 1 Februari 2026) ke {rev[1][:10]} (per 1 April 2026)

Capaian                     Sebelum                         Sesudah
Yang sudah tiba tenggatnya  belum ada yang tiba tenggatnya  100 % (2 dari 2)
Setahun                     13 % (1 dari 5)                 63 % (2 dari 5)
Lewat tenggat               0 periode                       0 periode
Persentase adalah rata-rata capaian indikator.

Komponen yang berubah
                        Sudah tiba tenggatnya                              Setahun
1. Manajemen Perubahan  belum ada yang tiba tenggatnya → 100 % (2 dari 2)  13 % (1 dari 5) → 63 % (2 dari 5)

Periode yang berubah: 2
1.1.1 B01-B02 (Januari–Februari 2026)  0/1 → 1/1  berjalan → selesai
1.1.2 TW2 (April–Juni 2026)            0/1        belum mulai → berjalan

Bukti berubah: {TIM}/
               1 Februari 2026, tim
1.1.1 B01-B02  terhitung
               keputusan.pdf → keputusan (baru)
               laporan.pdf → laporan (isinya diubah)
"""
    )
    assert "100 % (2 dari 2)" in repo.zi("diff", "2026-02-01..2026-04-01", layar=True).keluar
    sama = repo.zi("diff", "HEAD..HEAD").keluar
    assert "Sampai hari ini" in sama
    assert sama.endswith("Tidak ada yang berubah.\n")


def test_records_that_go_are_moved_or_cannot_count(repo: Kantor) -> None:
    """A deleted record is told as it was, a moved one once, and one in the wrong place as what must be mended."""
    (repo.akar / f"{TW1}/foto.jpg").rename(repo.tulis("evidence/2026/1.1.2/TW2/2026-02-01-rapat/foto.jpg"))
    (repo.akar / f"{TIM}/laporan.pdf").unlink()
    repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim\n")
    repo.tulis("evidence/2026/1.1.9/TW1/2026-02-01/foto.jpg")
    catat(repo.akar)
    repo.tulis(f"{TIM}/bukti.yaml", "uraian: Tim kerja\n")
    (repo.akar / "evidence/2026/1.1.9/TW1/2026-02-01/foto.jpg").unlink()
    catat(repo.akar)
    keluar = repo.zi("diff", "HEAD~2..HEAD~1").keluar
    assert "Bukti dipindahkan: evidence/2026/1.1.2/TW2/2026-02-01-rapat/\n" in keluar
    assert f"dari {TW1}/\n" in keluar
    assert "Bukti keluar" not in keluar
    assert "laporan.pdf dihapus\n" in keluar
    assert re.search(r"1 Februari 2026\n1\.1\.9 TW1 +perlu diperbaiki \(zi check\)\n", keluar)
    lanjut = repo.zi("diff", "HEAD~1..").keluar
    assert "Bukti keluar: evidence/2026/1.1.9/TW1/2026-02-01/\n" in lanjut
    assert "bukti.yaml diubah\n" in lanjut
    data = repo.zi("diff", "HEAD~2..HEAD~1", "--format", "json").data
    assert {satu["jenis"] for satu in data["bukti"]} == {"masuk", "keluar", "berubah"}


def test_a_plan_that_did_not_exist_yet(repo: Kantor) -> None:
    """A year that one side has no plan of has null for its figures there; --tahun chooses the year."""
    repo.tulis("plan/2027/rencana.yaml", RENCANA.replace("2026", "2027"))
    repo.tulis("plan/2027/1-a.yaml", KOMPONEN.replace("2026", "2027"))
    catat(repo.akar)
    data = repo.zi("diff", "HEAD~1..", "--tahun", "2027", "--format", "json").data
    assert (data["sebelum"], data["komponen"][0]["sebelum"], len(data["periode"])) == (None, None, 5)
    assert "belum ada rencana" in repo.zi("diff", "HEAD~1..", "--tahun", "2027").keluar
    keluar = repo.zi("diff", "HEAD..HEAD~1", "--tahun", "2027").keluar
    assert "belum mulai → tidak ada dalam rencana" in keluar or "berjalan → tidak ada dalam rencana" in keluar
    assert "2026" in repo.zi("diff", "HEAD~1..").keluar.splitlines()[0]
    salah = repo.zi("diff", "HEAD~1..", "--tahun", "2025")
    assert (salah.kode, "Yang ada: 2026, 2027." in salah.galat) == (2, True)


def test_where_neither_side_has_a_plan(repo: Kantor) -> None:
    """Two states without any plan are a sentence."""
    git(repo.akar, "checkout", "-q", "--orphan", "kosong")
    git(repo.akar, "rm", "-rq", "--cached", ".")
    git(repo.akar, "commit", "-q", "--allow-empty", "-m", "Kosong")
    hasil = repo.zi("diff", "HEAD..HEAD")
    assert (hasil.kode, "belum ada rencana" in hasil.galat) == (3, True)


def test_a_plan_that_is_broken_on_one_side(repo: Kantor) -> None:
    """The findings are told with the side that they are of, stdout is empty, and the exit code is 1."""
    repo.ubah("plan/2026/1-manajemen-perubahan.yaml", "Per Triwulan", "kapan saja")
    catat(repo.akar)
    hasil = repo.zi("diff", "HEAD~1..HEAD", "--format", "json")
    assert (hasil.kode, hasil.keluar) == (1, "")
    assert re.search(r"plan/2026/1-manajemen-perubahan.yaml:\d+:\d+: kesalahan", hasil.galat)
    assert "Rencana 2026 pada “HEAD” perlu diperbaiki dahulu" in hasil.galat


def test_a_plan_for_a_newer_zi(repo: Kantor) -> None:
    """A revision that asks for a newer zi is not judged."""
    repo.tulis("plan/2026/rencana.yaml", f'{RENCANA}pengaturan: {{zi: ">=99.0"}}\n')
    catat(repo.akar)
    assert "memerlukan zi 99.0" in repo.zi("diff", "HEAD~1..").galat


@pytest.mark.parametrize(
    ("rentang", "kode", "kata"),
    [
        ("HEAD", 2, "“HEAD” bukan dua keadaan; tulis A..B"),
        ("", 2, "bukan dua keadaan"),
        ("tidak-ada..HEAD", 3, "Revisi “tidak-ada” tidak ada"),
        ("HEAD..--output=x", 3, "Revisi “--output=x” tidak ada"),
        ("2026-02-30..HEAD", 3, "Revisi “2026-02-30” tidak ada"),
        ("HEAD..\x1b[31m", 3, "Revisi “\ufffd[31m” tidak ada"),
        ("yatim...main", 3, "tidak mempunyai riwayat bersama"),
    ],
)
def test_what_is_not_there(repo: Kantor, rentang: str, kode: int, kata: str) -> None:
    """A name that is no revision, and words that are no two states, are sentences."""
    git(repo.akar, "update-ref", "refs/heads/yatim", git(repo.akar, "commit-tree", "-m", "Yatim", "HEAD^{tree}"))
    hasil = repo.zi("diff", rentang)
    assert (hasil.kode, hasil.keluar) == (kode, "")
    assert kata in hasil.galat


def test_where_git_cannot_tell(repo: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No repository, no main branch, and a shallow clone asked for a day: each is a sentence with exit code 3."""
    tanpa = Kantor(tmp_path_factory.mktemp("tanpa"))
    assert "bukan repositori git" in tanpa.zi("diff", "HEAD..").galat
    folder = tmp_path_factory.mktemp("dangkal")
    git(folder, "clone", "-q", "--depth=1", f"file://{repo.akar}", "kantor")
    dangkal = Kantor(folder / "kantor")
    hasil = dangkal.zi("diff", "2026-02-01..HEAD")
    assert (hasil.kode, "shallow clone" in hasil.galat, "fetch-depth: 0" in hasil.galat) == (3, True, True)
    assert dangkal.zi("diff", "HEAD..HEAD").kode == 0
    git(repo.akar, "branch", "-m", "lain")
    assert "Cabang utama “main” tidak ada" in repo.zi("diff", "2026-02-01..").galat
    repo.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{cabang_utama: lain}}\n")
    assert repo.zi("diff", "2026-02-01..").kode == 0
    repo.tulis("plan/2026/rencana.yaml", "- rusak")
    assert "Cabang utama “main” tidak ada" in repo.zi("diff", "2026-02-01..").galat


def test_an_object_that_is_not_here(repo: Kantor) -> None:
    """A file that this copy of the repository does not hold is a sentence."""
    objek = git(repo.akar, "rev-parse", "HEAD:plan/2026/rencana.yaml")
    (repo.akar / ".git/objects" / objek[:2] / objek[2:]).unlink()
    hasil = repo.zi("diff", "HEAD..HEAD")
    assert (hasil.kode, hasil.keluar) == (3, "")
    assert "tidak memuat semua isi" in hasil.galat


def test_as_markdown(repo: Kantor) -> None:
    """The page of a pull request has headings and tables; what comes from people is escaped in all of it."""
    folder = "evidence/2026/1.1.2/TW2/2026-05-01-<b>|x|_y_*z*"
    repo.tulis(f"{folder}/foto [a](javascript:b) `c`.jpg")
    repo.tulis(f"{folder}/bukti.yaml", 'uraian: "# | <script> *tebal*"\n')
    catat(repo.akar)
    md = repo.zi("diff", "2026-04-01..HEAD", "--format", "md").keluar
    assert md.startswith("# Kantor Contoh · Rencana Aksi Zona Integritas 2026\n\nDari ")
    assert (
        "\n\n| Capaian | Sebelum | Sesudah |\n|---|---|---|\n| Yang sudah tiba tenggatnya | 100 % \\(2 dari 2\\) | "
        in md
    )
    assert "\n\n## Periode yang berubah\n\n| Id | Indikator |" in md
    judul = r"## Bukti masuk: evidence/2026/1.1.2/TW2/2026-05-01-\<b\>\|x\|\_y\_\*z\*/"
    assert f"\n\n{judul}\n\n- 1 Mei 2026, \\# \\| \\<script\\> \\*tebal\\*\n- 1.1.2 TW2: terhitung\n\n| Berkas |" in md
    assert "\n| foto \\[a\\]\\(javascript:b\\) \\`c\\`.jpg | foto |\n" in md
    tabel = [baris for baris in md.splitlines() if baris.startswith("|")]
    assert not [baris for baris in tabel if re.search(r"(?<!\\)[<>`*_]", baris.replace("|---", ""))]
    assert repo.zi("diff", "HEAD..HEAD", "--format", "md").keluar.endswith("\n\nTidak ada yang berubah.\n")


def test_links_lead_to_the_file_at_its_commit(repo: Kantor) -> None:
    """A file is a link where its forge is known: at the newer commit, or where it went at the older; only to https."""
    from zi.cli.rentang import sisi, urai
    from zi.model.hari import baca_tanggal
    from zi.model.selisih import banding

    git(repo.akar, "rm", "-q", f"{TW1}/foto.jpg")
    catat(repo.akar)
    hari = baca_tanggal("2026-04-02")
    assert hari
    dari, ke = urai(repo.akar, "HEAD~2..HEAD", hari)
    selisih = banding(sisi(dari, 2026), sisi(ke, 2026))

    def alamat(rev: str, jalur: str) -> str:
        return f"https://contoh.example/{rev}/{jalur.replace(' ', '%20')}" if "laporan" not in jalur else "javascript:x"

    def naskah(dari: Keadaan, ke: Keadaan) -> str:
        return isi("selisih.md.j2", fakta(selisih, dari, ke, hari, alamat), repo.akar / "templates")

    md = naskah(dari.keadaan, ke.keadaan)
    assert f"| [foto.jpg](https://contoh.example/{dari.keadaan.rev}/{TW1}/foto.jpg) | foto |" in md
    assert f"| [keputusan.pdf](https://contoh.example/{ke.keadaan.rev}/{TIM}/keputusan.pdf) | keputusan" in md
    assert "| laporan.pdf | laporan" in md


def test_the_offices_own_template_wins(repo: Kantor) -> None:
    """The template that the first state has is used, not a later one; one that cannot be filled is a sentence."""
    repo.tulis("templates/selisih.md.j2", "{% for satu in bukti %}{{ satu.judul }}.{% endfor %}\n")
    catat(repo.akar)
    repo.tulis("templates/selisih.md.j2", "{{ tidak_ada }}")
    repo.tulis(f"{TIM}/lagi.jpg", "lagi")
    catat(repo.akar)
    assert repo.zi("diff", "HEAD~1..", "--format", "md").keluar == f"Bukti berubah: {TIM}/."
    repo.tulis(f"{TIM}/lagi-2.jpg", "lagi")
    catat(repo.akar)
    hasil = repo.zi("diff", "HEAD~1..", "--format", "md")
    assert (hasil.kode, hasil.keluar, "templates/selisih.md.j2" in hasil.galat) == (3, "", True)


def test_a_summary_has_an_end() -> None:
    """What is longer than a forge takes ends after a whole line, and says so."""
    assert potong("pendek\n") == "pendek\n"
    panjang = potong("baris é\n" * (BATAS // 8))
    assert len(panjang.encode()) < BATAS + 200
    assert panjang.endswith(
        "baris é\n\nTerlalu panjang untuk ditampilkan seluruhnya; selengkapnya: zi diff di komputer sendiri.\n"
    )


def test_a_literal_text_keeps_its_stars() -> None:
    """In a text that is no cell of the decree a star is a star."""
    assert (markdown("*a*"), markdown(Harfiah("*a*\n|")), markdown(1)) == ("*a*", r"\*a\* \|", 1)


def test_the_office_in_a_larger_repository(tmp_path: Path) -> None:
    """An office in a folder of its repository is compared by its own paths."""
    kantor = Kantor(tmp_path / "kantor")
    mulai(tmp_path)
    catat(tmp_path)
    kantor.tulis(f"{TW1}/foto.jpg")
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence/lain").write_text("x", "utf-8")
    catat(tmp_path)
    data = kantor.zi("diff", "HEAD~1..", "--format", "json").data
    assert data["bukti"] == [{"folder": TW1, "jenis": "masuk"}]
    assert "| foto.jpg | foto |" in kantor.zi("diff", "HEAD~1..", "--format", "md").keluar
    git(tmp_path, "remote", "add", "origin", "https://github.com/contoh/kantor.git")
    halaman = f"https://github.com/contoh/kantor/blob/{git(tmp_path, 'rev-parse', 'HEAD')}/kantor/{TW1}/foto.jpg"
    assert f"| [foto.jpg]({halaman}) | foto |" in kantor.zi("diff", "HEAD~1..", "--format", "md").keluar
