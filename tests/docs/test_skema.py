"""The schemas of docs/skema/ are those of the forms, and judge a file as zi does, as far as one file shows it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from docs.keterangan_skema import KETERANGAN
from docs.tulis_skema import BERKAS, FOLDER, naskah
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from kantor import KOMPONEN, RENCANA, Kantor

from zi.model import target
from zi.model.bentuk.baca import baca
from zi.model.bentuk.monev import BentukMonev
from zi.model.bentuk.nilai import Bentuk
from zi.model.skema import baris_skema
from zi.model.temuan import Temuan
from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.naskah import urai

INI = Path(__file__).parents[2]
SKEMA = {nama: json.loads((FOLDER / f"{nama}.json").read_text("utf-8")) for nama in BERKAS}
R, K, M = "plan/2026/rencana.yaml", "plan/2026/1-manajemen-perubahan.yaml", "plan/2026/monev/TW2.yaml"
B = "evidence/2026/1.1.2/TW1/2026-02-03-rapat/bukti.yaml"
PENUH = {
    R: f"""\
{RENCANA}tempat: Palu
penanda_tangan: {{jabatan: Ketua, nama: Budi}}
menimbang: [bahwa perlu]
mengingat: [Undang-Undang]
diktum:
  - {{nama: KESATU, teks: Menetapkan}}
perubahan:
  - {{nomor: 2 Tahun 2026, tanggal: 2026-06-30, tentang: Perubahan}}
tim:
  - {{nama: Sekretaris, jabatan: Sekretaris, area: Pengawasan, akun: sekretaris@contoh.go.id}}
jenis:
  berita-acara: [ba, berita acara]
  memo: nota dinas
riwayat:
  - {{tanggal: 2026-03-01, rev: abc123, alasan: Data pribadi}}
pengaturan:
  zi: ">=1.0"
  cabang_utama: utama
  situs: {{jenis: forgejo, alamat: https://git.contoh.go.id/kantor/zona-integritas}}
  batas_berkas_mb: 10
  laporan:
    kop: [KOMISI CONTOH, KOTA CONTOH]
    marjin: {{kiri: 3.5, kanan: "2,5"}}
    ukuran: 12
    kertas: f4
    logo: logo.png
    nomor: {{TW1: 12/PW.01/2026, TH: 4}}
    tanggal: {{TW1: 2026-04-06}}
    pengesahan: [{{peran: Mengetahui, jabatan: Ketua, nama: Budi, nip: 19}}]
  kategori: [{{nama: Baik, mulai: 80}}]
""",
    K: KOMPONEN.replace(
        "            dokumen: [dokumentasi]\n",
        "            dokumen: [dokumentasi, notula atau berita-acara]\n"
        "            penanggung_jawab: [Ketua, Sekretaris]\n"
        "            dicabut: {oleh: 2 Tahun 2026, tanggal: 2026-12-01}\n",
    ),
    B: """\
uraian: Rapat tim kerja
nomor: 5
pelaksana: [Sekretaris, Budi]
tautan:
  - {jenis: foto, url: "https://contoh.go.id/1"}
juga: 1.1.1/B01-B02
arsip:
  - jenis: laporan
    sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    tempat: Lemari 2
    pemegang: Sekretaris
catatan: true
dicabut: {tanggal: 2026-03-01, alasan: Ganda, pengganti: evidence/2026/1.1.2/TW1/2026-02-04-rapat}
""",
    M: """\
rapat: {tanggal: 2026-07-03, tempat: Aula, pimpinan: Ketua, hadir: [Ketua, Sekretaris]}
kendala:
  - {indikator: 1.1.2, uraian: Foto belum ada, solusi: Ditugaskan seorang}
  - uraian: Anggaran belum turun
rekomendasi:
  - id: TW2-1
    uraian: Mengumpulkan foto
    penanggung_jawab: Sekretaris
    tenggat: 2026-07-31
    selesai: {tanggal: 2026-07-20, uraian: Sudah, bukti: evidence/2026/1.1.2/TW1/2026-02-03-rapat}
""",
}


class Editor(yaml.SafeLoader):
    """Reads a file as an editor does: numbers and truth values are such, days are text."""


Editor.yaml_implicit_resolvers = {
    huruf: [(tag, pola) for tag, pola in daftar if tag != "tag:yaml.org,2002:timestamp"]
    for huruf, daftar in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def teks_kunci(isi: Any) -> Any:
    """Make every key a text, as it is in JSON."""
    if isinstance(isi, dict):
        return {str(kunci): teks_kunci(nilai) for kunci, nilai in isi.items()}
    return [teks_kunci(nilai) for nilai in isi] if isinstance(isi, list) else isi


def jenis(jalur: str) -> str:
    """Give the name of a file's schema."""
    return Path(baris_skema(jalur)).stem


def keluhan(jalur: str, isi: str) -> list[str]:
    """Give what an editor has to say of a file."""
    data = teks_kunci(yaml.load(isi, Editor))  # noqa: S506  # a subclass of the safe loader
    return [satu.message for satu in Draft202012Validator(SKEMA[jenis(jalur)]).iter_errors(data)]


def kesalahan(jalur: str, isi: str) -> list[Temuan]:
    """Give every kesalahan that zi finds in a file, beside the other files of a whole office."""
    if jalur == M:
        simpul, temuan = urai(isi.encode(), jalur)
        return [*temuan, *(baca(BentukMonev, simpul)[1] if simpul else ())]
    with TemporaryDirectory() as folder:
        kantor = Kantor(Path(folder))
        for satu, asli in PENUH.items():
            kantor.tulis(satu, isi if satu == jalur else asli)
        temuan = list(loader.muat(PohonKerja(Path(folder)), 2026).temuan)
    return [satu for satu in temuan if satu.kesalahan and satu.letak.berkas == jalur]


def test_the_schemas_are_those_of_the_forms() -> None:
    """The folder has the schemas just as they are made (``python tests/docs/tulis_skema.py`` rewrites them)."""
    ada = {satu.name: satu.read_text("utf-8") for satu in FOLDER.iterdir()}
    assert ada == {f"{nama}.json": naskah(bentuk) for nama, bentuk in BERKAS.items()}


@pytest.mark.parametrize("nama", BERKAS)
def test_a_schema_is_one_that_every_editor_can_read(nama: str) -> None:
    """Each is a valid schema, and its patterns have only what Python and JavaScript (with its ``u``) read alike."""
    Draft202012Validator.check_schema(SKEMA[nama])
    polos = {r"\s", r"\S", r"\.", r"\(", r"\)", r"\[", r"\x", r"\\"}
    for pola in re.findall(r'"pattern": (".+?"),?$', naskah(BERKAS[nama]), re.MULTILINE):
        assert set(re.findall(r"\\.", json.loads(pola))) <= polos


def test_people_are_told_of_every_key_and_of_no_other() -> None:
    """Every key of every form has its words, and no words are left of keys that are gone."""
    assert {satu: set(kunci) for satu, kunci in KETERANGAN.items()} == {
        satu: set(satu.model_fields) for satu in Bentuk.__subclasses__()
    }


@pytest.mark.parametrize("jalur", PENUH)
def test_a_file_with_every_key_is_accepted(jalur: str) -> None:
    """Neither zi nor the schema has anything against a file in which every key is used as it may be."""
    assert kesalahan(jalur, PENUH[jalur]) == []
    assert keluhan(jalur, PENUH[jalur]) == []


def test_the_files_of_an_office_are_accepted(contoh: Path) -> None:
    """Every file of this repository, of the example office and of the documents is right by its schema."""
    for akar in (INI, contoh):
        for berkas in berkas_yaml(akar):
            assert keluhan(berkas, (akar / berkas).read_text("utf-8")) == []
    blok = [
        satu
        for nama in ("berkas.md", "panduan.md")
        for satu in re.findall(
            r"^```yaml\n(.*?)^```$", (INI / "docs" / nama).read_text("utf-8"), re.DOTALL | re.MULTILINE
        )
    ]
    awal = {"satker": R, "komponen": K, "rapat": M, "uraian": B, "dicabut": B}
    assert {satu.partition(":")[0] for satu in blok} == set(awal)
    for satu in blok:
        assert keluhan(awal[satu.partition(":")[0]], satu) == []


@pytest.mark.parametrize("isi", ["", "# catatan\n", "{}\n"])
def test_a_bukti_that_says_nothing_is_accepted(isi: str) -> None:
    """A bukti.yaml without any key is as good as none; any other file needs its keys."""
    assert (kesalahan(B, isi), keluhan(B, isi)) == ([], [])
    for jalur in (R, K, M):
        assert kesalahan(jalur, isi)
        assert keluhan(jalur, isi)


@pytest.mark.parametrize(
    ("jalur", "lama", "baru"),
    [
        (R, "tahun: 2026", 'tahun: "2026"'),
        (R, "nomor: 1 Tahun 2026", "nomor: 1.10"),
        (R, "tentang: Rencana Aksi Contoh", "tentang: yes"),
        (R, "tempat: Palu", "tempat: 12:30"),
        (R, "tanggal: 2026-01-01", "tanggal: ' 2024-02-29 '"),
        (R, "menimbang: [bahwa perlu]", "menimbang: []"),
        (R, "memo: nota dinas", "2026: [2026, Ñandú]"),
        (R, 'zi: ">=1.0"', "zi: '>=1.0.2'"),
        (R, "batas_berkas_mb: 10", 'batas_berkas_mb: "010"'),
        (R, "/zona-integritas", "/zona-integritas.git/"),
        (K, "komponen: 1\n", 'komponen: "001"\n'),
        (K, "dokumen: [keputusan, laporan]", "dokumen: keputusan"),
        (K, "1 (satu) Laporan", "1\n              (satu)\n              Laporan lengkap"),
        (K, "penanggung_jawab: Sekretaris", "penanggung_jawab: [1, true]"),
        (B, "juga: 1.1.1/B01-B02", "juga: [1.1.1/B01-B02]"),
        (B, "pelaksana: [Sekretaris, Budi]", "pelaksana: 7"),
        (B, "e3b0c44298fc", "E3B0C44298FC"),
        (M, "penanggung_jawab: Sekretaris", "penanggung_jawab: [Sekretaris, Ketua]"),
        (M, "selesai: {tanggal: 2026-07-20, uraian: Sudah,", "selesai: {tanggal: 2026-07-20, uraian: 5,"),
    ],
)
def test_what_zi_accepts_the_schema_accepts(jalur: str, lama: str, baru: str) -> None:
    """Whatever an editor takes a value for, a file that zi reads is right by its schema."""
    assert lama in PENUH[jalur]
    isi = PENUH[jalur].replace(lama, baru)
    assert (kesalahan(jalur, isi), keluhan(jalur, isi)) == ([], [])


@pytest.mark.parametrize(
    ("jalur", "lama", "baru"),
    [
        (R, "tempat: Palu", "tempatt: Palu"),
        (R, "satker: Kantor Contoh\n", ""),
        (R, "tahun: 2026", "tahun: dua ribu"),
        (R, "tahun: 2026", "tahun: -2026"),
        (R, "tahun: 2026", "tahun: 2026.5"),
        (R, "tanggal: 2026-01-01", "tanggal: 1 Januari 2026"),
        (R, "tanggal: 2026-01-01", "tanggal: 2026-02-30"),
        (R, "tanggal: 2026-01-01", "tanggal: 2026-06-31"),
        (R, "tempat: Palu", "tempat:"),
        (R, "tempat: Palu", 'tempat: " "'),
        (R, "tempat: Palu", "tempat: [Palu]"),
        (R, "zona_waktu: Asia/Makassar", "zona_waktu: Waktu Indonesia Tengah"),
        (R, "menimbang: [bahwa perlu]", "menimbang: bahwa perlu"),
        (R, "jabatan: Ketua, nama: Budi", "jabatan: Ketua"),
        (R, "memo: nota dinas", "Memo: nota dinas"),
        (R, "memo: nota dinas", "memo: nota/dinas"),
        (R, 'zi: ">=1.0"', "zi: 1.0"),
        (R, "cabang_utama: utama", "cabang: utama"),
        (R, "batas_berkas_mb: 10", "batas_berkas_mb: 0"),
        (R, "batas_berkas_mb: 10", 'batas_berkas_mb: "0"'),
        (R, "jenis: forgejo", "jenis: gitea"),
        (R, "https://git.contoh", "http://git.contoh"),
        (R, "https://git.contoh", "https://kunci@git.contoh"),
        (R, "/kantor/zona-integritas", ""),
        (K, "komponen: 1\n", "komponen: I\n"),
        (K, "id: 1.1.1", "id: 1.1"),
        (K, "id: 1.1.1", "id: A.1.1"),
        (K, "dokumen: [keputusan, laporan]", "dokumen: []"),
        (K, "dokumen: [keputusan, laporan]", "dokumen: [Keputusan]"),
        (K, "dokumen: [keputusan, laporan]", "dokumen: [keputusan/laporan]"),
        (K, "1 (satu) Laporan", "satu Laporan"),
        (K, "1 (satu) Laporan", "0 Laporan"),
        (K, "1 (satu) Laporan", "1"),
        (K, "            waktu: Per Triwulan\n", ""),
        (B, "jenis: foto", "jenis: laporan"),
        (B, "https://contoh", "http://contoh"),
        (B, "https://contoh.go.id/1", "https://contoh.go.id/satu dua"),
        (B, "e3b0c44298fc", "e3b0"),
        (B, "    pemegang: Sekretaris\n", ""),
        (B, "juga: 1.1.1/B01-B02", "juga: 1.1.1"),
        (B, "juga: 1.1.1/B01-B02", "juga: [1.1.1/b01-b02]"),
        (B, "juga: 1.1.1/B01-B02", "juga: 1.1.1/B13"),
        (B, "alasan: Ganda, ", ""),
        (M, "tanggal: 2026-07-03, ", ""),
        (M, "tanggal: 2026-07-03", "tanggal: 3 Juli"),
        (M, "indikator: 1.1.2", "indikator: rapat"),
        (M, "  - uraian: Anggaran belum turun\n", "  - solusi: Menunggu\n"),
        (M, "id: TW2-1", "id: 1"),
        (M, "id: TW2-1", "id: TW5-1"),
        (M, "    penanggung_jawab: Sekretaris\n", ""),
        (M, "penanggung_jawab: Sekretaris", "penanggung_jawab: []"),
        (M, "    tenggat: 2026-07-31\n", ""),
        (M, "tanggal: 2026-07-20, uraian: Sudah", "tanggal: 2026-07-20"),
        (M, "rekomendasi:", "saran:"),
    ],
)
def test_a_fault_is_refused_by_both(jalur: str, lama: str, baru: str) -> None:
    """What is wrong in a file by itself is a kesalahan to zi and is marked by an editor."""
    assert lama in PENUH[jalur]
    isi = PENUH[jalur].replace(lama, baru, 1)
    assert kesalahan(jalur, isi)
    assert keluhan(jalur, isi)


@pytest.mark.parametrize("kosong", ["null", "~"])
def test_a_bare_null_is_text_to_zi_alone(kosong: str) -> None:
    """The one word that only zi accepts: an editor cannot tell it from a value that is missing; quotes cure it."""
    isi = f"catatan: {kosong}\n"
    assert kesalahan(B, isi) == []
    assert keluhan(B, isi)
    assert keluhan(B, f"catatan: '{kosong}'\n") == []


def test_every_target_that_zi_reads_is_accepted() -> None:
    """Of the targets that offices write, the schema refuses none that zi reads."""
    baris = (INI / "tests" / "data" / "varian.tsv").read_text("utf-8").splitlines()
    pola = SKEMA["komponen"]["$defs"]["BentukIndikator"]["properties"]["target"]["pattern"]
    dibaca = [
        teks for satu in baris if (teks := satu.partition("\t")[2]) and isinstance(target.baca(teks), target.Target)
    ]
    assert len(dibaca) > 20
    assert [satu for satu in dibaca if not re.search(pola, satu)] == []


NILAI = st.sampled_from(
    (
        *(
            "",
            " ",
            "0",
            "5",
            "007",
            "1234567",
            "1.5",
            "1e3",
            "0x1F",
            "1_000",
            "12:30",
            "true",
            "yes",
            "Budi",
            "é",
            "memo",
        ),
        *("2026-02-28", "2026-02-30", "2026-13-01", "2026-1-2", " 2026-03-01 ", "Per Semester", "2 (dua) Laporan"),
        *("https://contoh.go.id/a", "http://contoh.go.id", "foto", "laporan", "Laporan", "laporan atau notula"),
        *("1.1.1", "1.1", "1.1.1/B01-B02", "1.1.2/tw1", "TW2-1", ">=1.0", "a" * 64, "Asia/Jayapura", "dua\nbaris"),
    )
) | st.text(st.sampled_from("aA1é .,:/_-'\"#"), max_size=5)
SUSUNAN = st.lists(NILAI, max_size=2) | st.dictionaries(
    st.sampled_from(["nama", "uraian", "tanggal"]), NILAI, max_size=2
)


def tempat(isi: Any, jalan: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to every value of a file but the whole."""
    for kunci, nilai in isi.items() if isinstance(isi, dict) else enumerate(isi) if isinstance(isi, list) else ():
        yield (*jalan, kunci)
        yield from tempat(nilai, (*jalan, kunci))


def ubah(isi: Any, jalan: tuple[Any, ...], cara: str, nilai: Any) -> None:
    """Change one value of a file: put another in its place or beside it, leave it out, or call it otherwise."""
    for kunci in jalan[:-1]:
        isi = isi[kunci]
    lama = isi.pop(jalan[-1])
    if cara == "nama" and isinstance(isi, dict):
        isi["nomor"] = lama
    elif cara == "daftar":
        isi.update({jalan[-1]: [lama]}) if isinstance(isi, dict) else isi.insert(jalan[-1], [lama])
    elif cara == "ganti":
        isi.update({jalan[-1]: nilai}) if isinstance(isi, dict) else isi.insert(jalan[-1], nilai)


def tulis(isi: Any, *, berkutip: bool) -> str:
    """Write values as YAML, texts without quotes where they need none and none are wanted."""
    if isinstance(isi, dict):
        return "{" + ", ".join(f"{kunci}: {tulis(nilai, berkutip=berkutip)}" for kunci, nilai in isi.items()) + "}"
    if isinstance(isi, list):
        return "[" + ", ".join(tulis(nilai, berkutip=berkutip) for nilai in isi) + "]"
    polos = not berkutip and re.fullmatch(r"[A-Za-z0-9é][\w ./()+-]*(?<! )", isi)
    return isi if polos else json.dumps(isi, ensure_ascii=False)


@st.composite
def berubah(draw: st.DrawFn) -> tuple[str, Any]:
    """Draw a file of an office, changed in one place or two."""
    jalur = draw(st.sampled_from(list(PENUH)))
    isi = yaml.load(PENUH[jalur], yaml.BaseLoader)  # noqa: S506  # makes nothing but texts, lists and mappings
    for _ in range(draw(st.integers(1, 2))):
        if jalan := list(tempat(isi)):
            cara = draw(st.sampled_from(["ganti", "ganti", "ganti", "hapus", "nama", "daftar"]))
            ubah(isi, draw(st.sampled_from(jalan)), cara, draw(NILAI | NILAI | NILAI | SUSUNAN))
    return jalur, isi


@settings(derandomize=True, deadline=None, database=None, max_examples=400)
@given(berkas=berubah())
def test_a_changed_file_that_zi_accepts_is_accepted(berkas: tuple[str, Any]) -> None:
    """Whatever is changed in a file, with quotes or without: if zi has no kesalahan, the schema has none."""
    for berkutip in (False, True):
        isi = tulis(berkas[1], berkutip=berkutip)
        assert kesalahan(berkas[0], isi) or not keluhan(berkas[0], isi)


@settings(derandomize=True, deadline=None, database=None, max_examples=400)
@given(berkas=berubah())
def test_a_changed_file_that_its_form_refuses_is_refused(berkas: tuple[str, Any]) -> None:
    """Where all is in quotes, what a form refuses the schema refuses; which zones exist it does not know."""
    isi = tulis(berkas[1], berkutip=True)
    bentuk = [satu for satu in kesalahan(berkas[0], isi) if "ZI010" <= satu.aturan <= "ZI013"]
    assert not [satu for satu in bentuk if "zona_waktu" not in satu.pesan] or keluhan(berkas[0], isi)


def berkas_yaml(akar: Path) -> list[str]:
    """Give the path of every YAML file of an office."""
    semua = [satu for folder in ("plan", "evidence") for satu in (akar / folder).rglob("*.yaml")]
    return sorted(satu.relative_to(akar).as_posix() for satu in semua)


def test_the_first_line_of_every_plan_file_here_names_its_schema() -> None:
    """Every plan file of this repository leads an editor to its schema; a record is never changed for it."""
    plan = [satu for satu in berkas_yaml(INI) if satu.startswith("plan/")]
    assert R in plan
    for berkas in plan:
        baris = (INI / berkas).read_text("utf-8").partition("\n")[0]
        assert baris == baris_skema(berkas)
        assert ((INI / berkas).parent / baris.partition("$schema=")[2]).resolve() == FOLDER / f"{jenis(berkas)}.json"


def test_the_first_lines_are_those_of_the_document() -> None:
    """The first line for every kind of file is the one that docs/berkas.md shows."""
    bagian = (INI / "docs" / "berkas.md").read_text("utf-8").partition("| file | first line |\n|---|---|\n")[2]
    baris = re.findall(r"^\| `(.+)` \| `(.+)` \|$", bagian.partition("\n\n")[0], re.MULTILINE)
    assert [jenis(jalur) for jalur, _ in baris] == ["rencana", "komponen", "monev", "bukti"]
    assert [baris_skema(jalur) for jalur, _ in baris] == [satu for _, satu in baris]
