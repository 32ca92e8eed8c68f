"""What people see: golden pages of the example office, and hostile text in every output."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from conftest import EMAS
from kantor import KOMPONEN, Kantor, zi

from zi.output import lampiran, polos
from zi.repo import loader
from zi.repo.berkas import PohonKerja

Emas = Callable[[str, str], None]
PER = ("--per", "2026-06-30")
HALAMAN = {
    "status": ("status", *PER),
    "status-komponen": ("status", "--komponen", "1", *PER),
    "due": ("due", *PER),
    "show": ("show", "1.3.1.2", *PER),
}
JAHAT = "x\x1b[31m\u202e[/b] `a` | <script>alert(1)</script> *b* _c_ \\ =1+1 ::error::y {{ 7*7 }} [bold]"


def halaman() -> Iterator[str]:
    """Give the names of all golden files."""
    yield from (f"{nama}-{bentuk}.txt" for nama in HALAMAN for bentuk in ("pipa", "layar"))
    yield from ("due-md.md", "due-md-tanpa-situs.md")


@pytest.mark.parametrize("nama", HALAMAN)
def test_pages_of_the_example_office(contoh: Path, emas: Emas, nama: str) -> None:
    """What the commands print on a pipe and show in a terminal is what was looked at and found good."""
    for bentuk in ("pipa", "layar"):
        with chdir(contoh):
            hasil = zi(*HALAMAN[nama], layar=bentuk == "layar")
        assert hasil.kode == 0
        emas(f"{nama}-{bentuk}.txt", hasil.keluar)


def test_no_golden_file_is_left_over() -> None:
    """Every golden file belongs to a page."""
    assert {berkas.name for berkas in EMAS.iterdir()} == set(halaman())


def test_colours_have_a_meaning_and_can_be_left_out(contoh: Path) -> None:
    """In a terminal what is late is red and what is done is green; the words say the same without."""
    keluar = zi("show", "1.3.1.1", *PER, "-C", str(contoh), layar=True).keluar
    assert re.search(r"\x1b\[[0-9;]*31m[^\x1b]*lewat tenggat", keluar)
    assert re.search(
        r"\x1b\[[0-9;]*32m[^\x1b]*selesai", zi("show", "1.2.1", *PER, "-C", str(contoh), layar=True).keluar
    )
    assert "\x1b" not in zi("show", "1.3.1.1", *PER, "-C", str(contoh)).keluar


def test_the_lampiran_in_a_wide_terminal(contoh: Path) -> None:
    """In eight columns a cell that the decree merges is shown once."""
    rencana = loader.muat_rencana(PohonKerja(contoh), 2026)
    teks = polos.tulis(lampiran.lembar(rencana, sempit=False))
    assert teks.count("Manajemen Perubahan") == 1
    assert teks.count("3. Pemantauan dan Evaluasi Pembangunan") == 1
    assert teks.count("Keputusan KPU Kota Palu tentang") == 8


def test_the_lampiran_in_a_narrow_terminal(contoh: Path) -> None:
    """In a narrow window each row is a block with all its cells, italics as italics."""
    keluar = zi("plan", "-C", str(contoh), layar=True).keluar
    assert keluar.count("Manajemen Perubahan") == 8
    assert "\x1b[3m" in keluar
    assert "*stakeholder*" not in keluar


def test_the_lampiran_in_markdown(contoh: Path) -> None:
    """Markdown has a head, one line a row, and the decree's italics."""
    baris = zi("plan", "--format", "md", "-C", str(contoh)).keluar.splitlines()
    assert baris[0] == "# Rencana Aksi Kantor Contoh \\(data contoh\\) Tahun 2026"
    assert len([satu for satu in baris if satu.startswith("|")]) == 2 + 63
    assert "internal dan *stakeholder*" in "\n".join(baris)


def test_the_lampiran_as_csv(contoh: Path) -> None:
    """Csv has a head and 63 rows of nine cells, without stars."""
    baris = list(csv.reader(io.StringIO(zi("plan", "--format", "csv", "-C", str(contoh)).keluar)))
    assert (len(baris), {len(satu) for satu in baris}) == (64, {9})
    assert baris[3][4] == "2. Melaksanakan sosialisasi Rencana Aksi kepada internal dan stakeholder"
    tsv = zi("plan", "-C", str(contoh)).keluar.splitlines()
    assert [len(satu.split("\t")) for satu in tsv] == [9] * 64


def test_italics_are_only_between_stars_that_touch_words(kantor: Kantor) -> None:
    """A star before a non-space up to the next after a non-space is italics; any other is a star."""
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "uraian: Rapat dilaksanakan", 'uraian: "a *b c* d * e *f"')
    assert "| a *b c* d \\* e \\*f |" in kantor.zi("plan", "--format", "md").keluar
    assert "a b c d * e *f" in kantor.zi("plan").keluar
    assert kantor.zi("plan", "--format", "json").data["baris"][1]["indikator"] == "a *b c* d * e *f"


def test_the_offices_own_template_wins(kantor: Kantor) -> None:
    """A template in the repository is used instead of the one that comes with zi; a wrong one says so."""
    kantor.tulis("templates/rencana.md.j2", "{{ satker }}: {{ isi | length }} baris\n")
    assert kantor.zi("plan", "--format", "md").keluar == "Kantor Contoh: 2 baris\n"
    for isi in ("{{ tidak_ada }}", "{% for %}", "{{ ''.__class__.__mro__ }}", "{{ isi[0][0] / 0 }}"):
        kantor.tulis("templates/rencana.md.j2", isi)
        hasil = kantor.zi("plan", "--format", "md")
        assert (hasil.kode, hasil.keluar) == (3, "")
        assert "Templat templates/rencana.md.j2" in hasil.galat


@pytest.fixture
def jahat(kantor: Kantor) -> Kantor:
    """Give an office all of whose texts are hostile."""
    teks = json.dumps(JAHAT)
    isi = KOMPONEN
    for kunci in ("nama: Manajemen Perubahan", "uraian: Rapat dilaksanakan", "uraian: Melaksanakan rapat"):
        isi = isi.replace(kunci, f"{kunci.split(':')[0]}: {teks}")
    kantor.tulis("plan/2026/1-manajemen-perubahan.yaml", isi.replace("Sekretaris", teks))
    kantor.ubah("plan/2026/rencana.yaml", "satker: Kantor Contoh", f"satker: {teks}")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-\x1b[2Jx/foto\u202e.jpg")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-\x1b[2Jx/bukti.yaml", f"uraian: {teks}\ncatatan: {teks}\n")
    kantor.tulis(b"evidence/2026/1.1.2/TW1/2026-02-02-\xff".decode("utf-8", "surrogateescape") + "/foto.jpg")
    return kantor


@pytest.mark.parametrize("layar", [False, True])
def test_hostile_text_reaches_people_only_as_text(jahat: Kantor, layar: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """No control character, bidi mark or markup from a file steers a terminal."""
    for perintah in (
        ["status"],
        ["due", "--per", "2026-04-02"],
        ["show", "1.1.2"],
        ["plan"],
        ["check"],
        ["plan", "--format", "md"],
    ):
        hasil = jahat.zi(*perintah, layar=layar)
        bersih = re.sub(r"\x1b\[[0-9;]*m", "", hasil.keluar) if layar else hasil.keluar
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\udcff]", bersih), perintah
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\udcff]", hasil.galat), perintah
        assert "Traceback" not in hasil.galat


def test_hostile_text_in_json_and_markdown(jahat: Kantor) -> None:
    """JSON stays JSON without raw control characters; Markdown shows the text and runs nothing."""
    for perintah in (["status", "--json"], ["plan", "--format", "json"], ["check", "--format", "json"]):
        keluar = jahat.zi(*perintah).keluar
        json.loads(keluar)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", keluar)
    md = jahat.zi("plan", "--format", "md").keluar
    assert "\\<script\\>" in md
    assert "49" not in md


def test_github_lines_cannot_be_forged(kantor: Kantor) -> None:
    """A finding is one workflow command, whatever its file or its words are called."""
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-a,b%0A::error::x/foto.jpg")
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-a,b%0A::error::x/kosong.pdf", "")
    kantor.tulis("evidence/2026/1.1.2/TW2/salah/foto.jpg")
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "4 (empat)", "4 (lima)")
    hasil = kantor.zi("check", "--format", "github")
    assert hasil.kode == 1
    baris = hasil.keluar.splitlines()
    assert all(
        re.fullmatch(r"::(error|warning|notice) file=[^:]+,line=\d+(,col=\d+)?,title=[^:]+::.+", satu) for satu in baris
    )
    assert "::warning file=plan/2026/1-manajemen-perubahan.yaml,line=24,col=21,title=peringatan ZI025::" in hasil.keluar
    assert "a%2Cb%250A%3A%3Aerror%3A%3Ax" in hasil.keluar


def test_check_in_a_terminal_and_on_a_pipe(kantor: Kantor) -> None:
    """Both tell the place, the rule, what is wrong and what to do; the count goes to stderr."""
    kantor.tulis("evidence/2026/1.1.2/TW2/salah/foto.jpg")
    pipa, layar = kantor.zi("check"), kantor.zi("check", layar=True)
    for potongan in ("evidence/2026/1.1.2/TW2/salah", "ZI043", "kesalahan"):
        assert potongan in pipa.keluar
        assert potongan in layar.keluar
    assert pipa.galat == "Perlu diperbaiki: 1 kesalahan.\n"
    (kantor.akar / "evidence/2026/1.1.2/TW2/salah").rename(kantor.akar / "evidence/2026/1.1.2/TW2/2026-05-01-rapat")
    assert kantor.zi("check").galat == "Tidak ada kesalahan.\n"


def test_json_has_the_contracts_keys_in_order(kantor: Kantor) -> None:
    """The keys of status and their order are those of the contract."""
    data = kantor.zi("status", "--json").data
    angka = [
        "target",
        "realisasi",
        "target_jatuh_tempo",
        "realisasi_jatuh_tempo",
        "capaian",
        "capaian_jatuh_tempo",
        "terlambat",
    ]
    assert list(data) == ["schemaVersion", "kind", "satker", "tahun", "per", "rev", *angka, "komponen"]
    komponen = data["komponen"][0]
    assert list(komponen) == ["id", "nama", *angka, "indikator"]
    kata = [
        "id",
        "aspek",
        "kegiatan",
        "indikator",
        "bukti_fisik",
        "waktu",
        "target_capaian",
        "dokumen",
        "penanggung_jawab",
    ]
    assert list(komponen["indikator"][0]) == [*kata, *angka, "periode"]
    assert list(komponen["indikator"][0]["periode"][0]) == [
        *("kode", "mulai", "tenggat", "triwulan", "target", "realisasi", "status", "bukti", "kurang")
    ]


def test_bars_before_anything_is_due(kantor: Kantor) -> None:
    """Where nothing is due yet there is no bar; at nothing done it is empty, and at little done not quite."""
    assert "··········" in kantor.zi("status", "--per", "2026-01-02", layar=True).keluar
    assert "░░░░░░░░░░" in kantor.zi("status", "--per", "2026-03-01", layar=True).keluar


def test_due_in_a_terminal(kantor: Kantor) -> None:
    """Below each indikator stand its periode and, where somebody does, who answers for it."""
    berkas, per = "plan/2026/1-manajemen-perubahan.yaml", ("--per", "2026-03-01")
    assert "B01-B02 (Januari–Februari 2026) · Sekretaris" in kantor.zi("due", *per, layar=True).keluar
    kantor.ubah(berkas, "penanggung_jawab: Sekretaris\n", "")
    assert "B01-B02 (Januari–Februari 2026)" in kantor.zi("due", *per, layar=True).keluar
    assert "Sekretaris" not in kantor.zi("due", *per, layar=True).keluar


def test_check_in_a_terminal_begins_with_what_must_be_mended(kantor: Kantor) -> None:
    """A kesalahan stands above a peringatan, and keterangan are counted by rule."""
    kantor.tulis("evidence/2026/1.1.2/TW1/2026-02-01-a/catatan.txt")
    kantor.tulis("evidence/2026/1.1.2/TW2/salah/foto.jpg")
    kantor.ubah("plan/2026/1-manajemen-perubahan.yaml", "penanggung_jawab: Sekretaris\n", "")
    hasil = kantor.zi("check", layar=True)
    urutan = [hasil.keluar.index(kode) for kode in ("ZI043", "ZI047", "ZI031")]
    assert urutan == sorted(urutan)
    assert "1 kali" in hasil.keluar
    assert hasil.galat == "Perlu diperbaiki: 1 kesalahan. Selain itu: 1 peringatan, 1 keterangan.\n"


def test_a_template_that_leads_elsewhere_is_refused(kantor: Kantor, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A template that is a link to a file outside is not followed, nor is a linked folder of templates."""
    rahasia = tmp_path_factory.mktemp("luar") / "rencana.md.j2"
    rahasia.write_text("rahasia", "utf-8")
    (kantor.akar / "templates").mkdir()
    (kantor.akar / "templates/rencana.md.j2").symlink_to(rahasia)
    hasil = kantor.zi("plan", "--format", "md")
    assert (hasil.kode, hasil.keluar, "tautan simbolis" in hasil.galat) == (3, "", True)
    (kantor.akar / "templates/rencana.md.j2").unlink()
    (kantor.akar / "templates").rmdir()
    (kantor.akar / "templates").symlink_to(rahasia.parent)
    hasil = kantor.zi("plan", "--format", "md")
    assert (hasil.kode, hasil.keluar, "tautan simbolis" in hasil.galat) == (3, "", True)
