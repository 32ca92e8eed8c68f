"""Every rule of ``zi check``: the smallest office that trips it, and the nearest one that does not."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from kantor import KOMPONEN, RENCANA, Kantor

from zi.model.aturan import ATURAN
from zi.model.aturan.audit import ATURAN_AUDIT
from zi.model.aturan.kiriman import ATURAN_KIRIMAN

R, K = "plan/2026/rencana.yaml", "plan/2026/1-manajemen-perubahan.yaml"
B = "evidence/2026/1.1.2/TW1/2026-02-03-rapat"  # a record that foto.jpg makes whole
E = "evidence/2026/1.1.2"
M = "plan/2026/monev/TW2.yaml"
KOMPONEN_2 = KOMPONEN.replace("komponen: 1", "komponen: 2").replace("id: 1.", "id: 2.")
KESALAHAN, PERINGATAN, KETERANGAN = "kesalahan", "peringatan", "keterangan"

Isi = str | bytes | tuple[str, str] | Path | None
Perubahan = dict[str, Isi]
Letak = tuple[str, int | None, int | None]


def terapkan(kantor: Kantor, perubahan: Perubahan) -> None:
    """Change an office.

    A path that ends with ``/`` is a folder; a pair replaces one text by another; a ``Path`` is the
    target of a symbolic link; None removes the file.
    """
    for jalur, isi in perubahan.items():
        tujuan = kantor.akar / jalur
        if isinstance(isi, tuple):
            kantor.ubah(jalur, *isi)
        elif isi is None:
            tujuan.unlink()
        elif jalur.endswith("/"):
            tujuan.mkdir(parents=True)
        elif isinstance(isi, Path):
            tujuan.parent.mkdir(parents=True, exist_ok=True)
            tujuan.symlink_to(isi)
        else:
            kantor.tulis(jalur, isi)


def ringkas(kantor: Kantor, per: str = "2026-12-31") -> list[tuple[str, str, Letak]]:
    """Give what ``zi check`` finds: rule, severity and place."""
    return [
        (satu["aturan"], satu["tingkat"], (satu["berkas"], satu["baris"], satu["kolom"])) for satu in kantor.temuan(per)
    ]


@dataclass(frozen=True)
class Kasus:
    """A rule, the change that trips it and where, and the change that does not; ``juga`` are rules that both trip."""

    aturan: str
    tingkat: str
    salah: Perubahan
    letak: Letak
    benar: Perubahan
    juga: tuple[str, ...] = ()


def bukti(naskah: str) -> Perubahan:
    """Give a whole record with a bukti.yaml."""
    return {f"{B}/foto.jpg": "isi", f"{B}/bukti.yaml": naskah}


def monev(naskah: str) -> Perubahan:
    """Give the register of a meeting."""
    return {M: f"rapat: {{tanggal: 2026-07-03}}\n{naskah}"}


def rekomendasi(*kode: str, siapa: str = "Sekretaris", tenggat: str = "2026-07-31") -> str:
    """Write recommendations, one line each."""
    isi = f"uraian: Melengkapi bukti, penanggung_jawab: {siapa}, tenggat: {tenggat}"
    return "rekomendasi:\n" + "".join(f"  - {{id: {satu}, {isi}}}\n" for satu in kode)


def selesai(bukti: str, hari: str = "2026-07-20") -> str:
    """Write a recommendation that was carried out."""
    isi = f"selesai: {{tanggal: {hari}, uraian: Sudah lengkap{bukti and f', {bukti}'}}}"
    return (
        "rekomendasi:\n  - id: TW2-1\n    uraian: Melengkapi\n    penanggung_jawab: Sekretaris\n    "
        f"tenggat: 2026-07-31\n    {isi}\n"
    )


NASKAH = [
    Kasus(
        "ZI001",
        KESALAHAN,
        {K: KOMPONEN.encode().replace(b"Perubahan", b"\xc3\xa9\xe9")},
        (K, 2, 18),
        {K: KOMPONEN.encode().replace(b"Perubahan", b"\xc3\xa9\xc3\xa9")},
    ),
    Kasus(
        "ZI001",
        KESALAHAN,
        {R: RENCANA + "#" * (1_000_001 - len(RENCANA))},
        (R, 1, 1),
        {R: RENCANA + "#" * (1_000_000 - len(RENCANA))},
    ),
    Kasus("ZI002", KESALAHAN, {R: ("Kantor Contoh", "Kantor: Contoh")}, (R, 1, 15), {R: ("Kantor C", "Kantor:C")}),
    Kasus("ZI002", KESALAHAN, {R: ("tahun: 2026", "tahun 2026")}, (R, 2, 1), {R: ("tahun: 2026", "tahun : 2026")}),
    Kasus("ZI002", KESALAHAN, {R: ("Kantor Contoh", '"Kantor')}, (R, 1, 9), {R: ("Kantor Contoh", '"Kantor"')}),
    Kasus("ZI002", KESALAHAN, {R: ("Kantor Contoh", r'"C:\data"')}, (R, 1, 12), {R: ("Kantor Contoh", r"'C:\data'")}),
    Kasus("ZI002", KESALAHAN, {R: ("Kantor Contoh", "@kantor")}, (R, 1, 9), {R: ("Kantor Contoh", "kantor@")}),
    Kasus(
        "ZI002", KESALAHAN, {R: ("tentang: Ren", "tentang: [Ren")}, (R, 5, 10), {R: ("tentang: Ren", "tentang: Ren[")}
    ),
    Kasus("ZI002", KESALAHAN, {K: ("            waktu: Per", "           waktu: Per")}, (K, 23, 12), {}),
    Kasus("ZI002", KESALAHAN, {R: f"{RENCANA}---\n"}, (R, 7, 1), {R: f"---\n{RENCANA}...\n"}),
    Kasus("ZI002", KESALAHAN, {R: RENCANA + "a: " + "[" * 40 + "]" * 40}, (R, 7, 43), {}),
    Kasus("ZI003", KESALAHAN, {K: ("aspek:", "nama: Tim\naspek:")}, (K, 4, 1), {K: ("aspek:", "# nama: Tim\naspek:")}),
    Kasus(
        "ZI004",
        KESALAHAN,
        {K: ("uraian: Rapat dilaksanakan", "uraian: *public campaign*")},
        (K, 21, 21),
        {K: ("uraian: Rapat dilaksanakan", 'uraian: "*public campaign*"')},
    ),
    Kasus("ZI004", KESALAHAN, {R: ("Kantor Contoh", "*kantor")}, (R, 1, 9), {R: ("Kantor Contoh", "kantor*")}),
    Kasus("ZI004", KESALAHAN, {R: ("Kantor Contoh", "&a Kantor")}, (R, 1, 9), {R: ("Kantor Contoh", "a & Kantor")}),
    Kasus("ZI004", KESALAHAN, {R: ("Kantor Contoh", "!!str Kantor")}, (R, 1, 9), {R: ("Kantor Contoh", "Kantor!!")}),
    Kasus("ZI004", KESALAHAN, {R: f"{RENCANA}<<: {{tempat: Palu}}\n"}, (R, 7, 1), {R: f"{RENCANA}tempat: Palu\n"}),
    Kasus(
        "ZI005",
        PERINGATAN,
        {R: ("Kantor Contoh", "Kantor # 5")},
        (R, 1, 9),
        {R: ("Kantor Contoh", '"Kantor # 5" # catatan')},
    ),
    Kasus("ZI005", PERINGATAN, {R: ("Kantor Contoh", "Kantor\n  Contoh #5")}, (R, 1, 9), {R: ("Contoh", "Contoh#5")}),
    Kasus("ZI006", KESALAHAN, {R: f"<<<<<<< HEAD\n{RENCANA}"}, (R, 1, 1), {R: f"# <<<<<<< HEAD\n{RENCANA}"}),
    Kasus("ZI006", KESALAHAN, {R: ("tahun", "=======\ntahun")}, (R, 2, 1), {R: ("tahun", "# =======\ntahun")}),
    Kasus("ZI007", PERINGATAN, {R: ("Kantor Contoh", "Kan\u200btor")}, (R, 1, 12), {R: ("Kantor Contoh", "Kan–tor")}),
    Kasus("ZI007", PERINGATAN, {R: ("Kantor Contoh", r'"Kan\etor"')}, (R, 1, 9), {R: ("Kantor Contoh", r'"Kan\"tor"')}),
]
RENCANA_SALAH = [
    Kasus("ZI010", KESALAHAN, {K: ("aspek:", "warna: biru\naspek:")}, (K, 4, 1), {R: f"{RENCANA}tempat: Palu\n"}),
    Kasus("ZI010", KESALAHAN, {R: ("satker:", "satkr:")}, (R, 1, 1), {}),
    Kasus("ZI010", KESALAHAN, {R: f"{RENCANA}tim: [{{nama: Sekretaris, umur: 40}}]\n"}, (R, 7, 26), {}),
    Kasus("ZI010", KESALAHAN, {R: f"{RENCANA}pengaturan: {{warna: biru}}\n"}, (R, 7, 14), {}),
    Kasus("ZI011", KESALAHAN, {R: ("nomor: 1 Tahun 2026\n", "")}, (R, 1, 1), {R: ("zona_waktu: Asia/Makassar\n", "")}),
    Kasus("ZI011", KESALAHAN, {K: ("nama: Manajemen Perubahan\n", "")}, (K, 1, 1), {}),
    Kasus("ZI011", KESALAHAN, {R: f"{RENCANA}penanda_tangan:\n  jabatan: Ketua\n"}, (R, 8, 3), {}),
    Kasus("ZI011", KESALAHAN, {R: f"{RENCANA}tim:\n  - nama: Sekretaris\n  - {{}}\n"}, (R, 9, 5), {}),
    Kasus(
        "ZI012", KESALAHAN, {K: ("komponen: 1", "komponen: satu")}, (K, 1, 11), {K: ("komponen: 1", 'komponen: "1"')}
    ),
    Kasus("ZI012", KESALAHAN, {K: ""}, (K, 1, 1), {}),
    Kasus("ZI012", KESALAHAN, {R: "# kosong\n"}, (R, 1, 1), {}),
    Kasus("ZI012", KESALAHAN, {R: "- satker\n"}, (R, 1, 1), {}),
    Kasus("ZI012", KESALAHAN, {R: f"{RENCANA}[tempat]: Palu\n"}, (R, 7, 1), {R: f"{RENCANA}? tempat\n: Palu\n"}),
    Kasus("ZI012", KESALAHAN, {R: ("Kantor Contoh", "#5")}, (R, 1, 8), {R: ("Kantor Contoh", '"#5"')}),
    Kasus("ZI012", KESALAHAN, {R: ("Kantor Contoh", '" "')}, (R, 1, 9), {R: ("Kantor Contoh", '" x "')}),
    Kasus("ZI012", KESALAHAN, {R: ("Kantor Contoh", "[Kantor]")}, (R, 1, 9), {R: ("Kantor Contoh", "Kantor[]")}),
    Kasus("ZI012", KESALAHAN, {R: ("Asia/Makassar", "Asia/Palu")}, (R, 6, 13), {R: ("Makassar", "Jayapura")}),
    Kasus(
        "ZI012", KESALAHAN, {R: f"{RENCANA}tim: Sekretaris\n"}, (R, 7, 6), {R: f"{RENCANA}tim: [nama: Sekretaris]\n"}
    ),
    Kasus("ZI012", KESALAHAN, {R: f"{RENCANA}jenis: {{PK: [pk]}}\n"}, (R, 7, 9), {R: f"{RENCANA}jenis: {{pk: pk}}\n"}),
    Kasus("ZI012", KESALAHAN, {R: f"{RENCANA}jenis: [pk]\n"}, (R, 7, 8), {R: f"{RENCANA}jenis: {{pk: []}}\n"}),
    Kasus(
        "ZI012",
        KESALAHAN,
        {K: "komponen: 1\nnama: Perubahan\naspek: []\n"},
        (K, 3, 8),
        {},
    ),
    Kasus(
        "ZI012",
        KESALAHAN,
        {R: f"{RENCANA}pengaturan:\n  zi: 1.0\n"},
        (R, 8, 7),
        {R: f'{RENCANA}pengaturan:\n  zi: ">=1.0"\n'},
    ),
    Kasus("ZI013", KESALAHAN, {R: ("2026-01-01", "2025-02-29")}, (R, 4, 10), {R: ("2026-01-01", "2024-02-29")}),
    Kasus("ZI013", KESALAHAN, {R: ("2026-01-01", "1 Januari 2026")}, (R, 4, 10), {}),
    Kasus("ZI014", KESALAHAN, {R: ("tahun: 2026", "tahun: 2025")}, (R, 2, 8), {R: ("tahun: 2026", "tahun: '2026'")}),
    Kasus("ZI015", KESALAHAN, {K: None}, ("plan/2026", None, None), {K: None, "plan/2026/apa-saja.yaml": KOMPONEN}),
    Kasus("ZI015", KESALAHAN, {"plan/2025/1-a.yaml": KOMPONEN}, ("plan/2025", None, None), {}),
    Kasus(
        "ZI016",
        KESALAHAN,
        {"plan/2026/2-a.yml": KOMPONEN_2},
        ("plan/2026/2-a.yml", 1, 1),
        {"plan/2026/2-a.yaml": KOMPONEN_2},
    ),
    Kasus("ZI016", KESALAHAN, {"plan/2026/2-a.YAML": KOMPONEN_2}, ("plan/2026/2-a.YAML", 1, 1), {}),
    Kasus(
        "ZI017",
        PERINGATAN,
        {"plan/2026/konsep.docx": "isi"},
        ("plan/2026/konsep.docx", 1, 1),
        {"plan/2026/.konsep.docx": "isi", "plan/2026/~$konsep.docx": "isi", "plan/2026/Thumbs.db": "isi"},
    ),
    Kasus(
        "ZI017",
        PERINGATAN,
        {"plan/2026/lama/1-a.yaml": KOMPONEN},
        ("plan/2026/lama", None, None),
        {M: "rapat: {tanggal: 2026-07-03}\n"},
    ),
    Kasus("ZI017", PERINGATAN, {"plan/lama/1-a.yaml": KOMPONEN}, ("plan/lama", None, None), {}),
    Kasus("ZI020", KESALAHAN, {K: ("id: 1.1.2", "id: 1.1.1")}, (K, 20, 17), {}),
    Kasus(
        "ZI020",
        KESALAHAN,
        {
            K: (
                "      - nomor: 2\n        uraian: Melaksanakan rapat\n        indikator:\n          - id: 1.1.2",
                "      - nomor: 1\n        uraian: Melaksanakan rapat\n        indikator:\n          - id: 1.1.1",
            )
        },
        (K, 20, 17),
        {},
    ),
    Kasus(
        "ZI020",
        KESALAHAN,
        {"plan/2026/lain.yaml": KOMPONEN},
        ("plan/2026/lain.yaml", 1, 11),
        {"plan/2026/lain.yaml": KOMPONEN_2},
    ),
    Kasus(
        "ZI021",
        KESALAHAN,
        {K: ("id: 1.1.2", "id: 1.1.3")},
        (K, 20, 17),
        {K: ("      - nomor: 2\n", "      -\n")},
    ),
    Kasus(
        "ZI021",
        KESALAHAN,
        {"plan/2026/3-a.yaml": KOMPONEN_2},
        ("plan/2026/3-a.yaml", 1, 11),
        {"plan/2026/02-a.yaml": KOMPONEN_2},
    ),
    Kasus("ZI022", KESALAHAN, {K: ("Per Triwulan", "Triwulan")}, (K, 23, 20), {K: ("Per Triwulan", "per triwulan.")}),
    Kasus(
        "ZI023", KESALAHAN, {K: ("4 (empat) Kegiatan", "100%")}, (K, 24, 21), {K: ("4 (empat) Kegiatan", "4 Kegiatan")}
    ),
    Kasus("ZI024", KESALAHAN, {K: ("4 (empat)", "5 (lima)")}, (K, 24, 21), {}),
    Kasus(
        "ZI024",
        KESALAHAN,
        {K: ("Per Triwulan\n            target: 4 (empat)", "Per Semester\n            target: 1 (satu)")},
        (K, 24, 21),
        {K: ("Per Triwulan\n            target: 4 (empat)", "Per Semester\n            target: 2 (dua)")},
    ),
    Kasus("ZI025", PERINGATAN, {K: ("4 (empat)", "4 (lima)")}, (K, 24, 21), {K: ("4 (empat)", "4 ( Empat )")}),
    Kasus("ZI026", KESALAHAN, {K: ("[dokumentasi]", "[notulen]")}, (K, 25, 23), {K: ("[dokumentasi]", "[notula]")}),
    Kasus(
        "ZI026",
        KESALAHAN,
        {K: ("[dokumentasi]", "[foto, pk atau laporan]")},
        (K, 25, 29),
        {R: f"{RENCANA}jenis: {{pk: []}}\n", K: ("[dokumentasi]", "[foto, pk atau laporan]")},
    ),
    Kasus(
        "ZI026",
        KESALAHAN,
        bukti(f"arsip:\n  - {{jenis: lapor, sha256: {'0' * 64}, tempat: Lemari, pemegang: Budi}}\n"),
        (f"{B}/bukti.yaml", 2, 13),
        bukti(f"arsip:\n  - {{jenis: laporan, sha256: {'0' * 64}, tempat: Lemari, pemegang: Budi}}\n"),
    ),
    Kasus("ZI026", KESALAHAN, {K: ("[dokumentasi]", "dokumen")}, (K, 25, 22), {K: ("[dokumentasi]", "foto")}),
    Kasus(
        "ZI027",
        KETERANGAN,
        {K: KOMPONEN.replace("      - nomor: 2", "      - nomor: 3").replace("1.1.2", "1.1.3")},
        (K, 17, 16),
        {},
    ),
    Kasus(
        "ZI027",
        KETERANGAN,
        {"plan/2026/3-a.yaml": KOMPONEN_2.replace("komponen: 2", "komponen: 3").replace("id: 2.", "id: 3.")},
        ("plan/2026/3-a.yaml", 1, 11),
        {"plan/2026/2-a.yaml": KOMPONEN_2},
    ),
    Kasus("ZI028", KETERANGAN, {R: ("2026-01-01", "2026-01-02")}, (K, 14, 20), {R: ("2026-01-01", "2025-12-31")}),
    Kasus(
        "ZI029", KETERANGAN, {K: ("4 (empat)", "8 (delapan)")}, (K, 24, 21), {K: ("Per Triwulan", "B01, B04, B07, B10")}
    ),
    Kasus(
        "ZI030",
        KETERANGAN,
        {K: ("Per Triwulan", "Per Triwulan (minggu pertama bulan April, Juli, Oktober dan Januari 2027)")},
        (K, 23, 20),
        {K: ("Per Triwulan", "Per Triwulan (minggu keempat bulan Maret, Juni, September dan Desember 2026)")},
    ),
    Kasus(
        "ZI031",
        KETERANGAN,
        {K: ("penanggung_jawab: Sekretaris\n", "")},
        (K, 1, 11),
        {
            K: KOMPONEN.replace("penanggung_jawab: Sekretaris\n", "").replace(
                "    nama: Tim Kerja\n", "    nama: Tim Kerja\n    penanggung_jawab: [Sekretaris]\n"
            )
        },
    ),
    Kasus(
        "ZI032",
        PERINGATAN,
        {R: f"{RENCANA}tim: [nama: Budi]\n"},
        (K, 3, 19),
        {R: f"{RENCANA}tim: [nama: 'sekretaris, S.H.']\n"},
    ),
    Kasus(
        "ZI032",
        PERINGATAN,
        {R: f"{RENCANA}tim: [{{nama: Budi, jabatan: Ketua}}]\n"},
        (K, 3, 19),
        {R: f"{RENCANA}tim: [{{nama: Budi, jabatan: Sekretaris}}]\n"},
    ),
    Kasus(
        "ZI032",
        PERINGATAN,
        {
            R: f"{RENCANA}tim: [nama: Sekretaris]\n",
            K: ("    kegiatan:\n", "    penanggung_jawab: [Sekretaris, Budi]\n    kegiatan:\n"),
        },
        (K, 7, 36),
        {},
    ),
]
BUKTI_SALAH = [
    Kasus(
        "ZI040",
        KESALAHAN,
        {"evidence/2025/1.1.2/TW1/2026-02-03/foto.jpg": "isi"},
        ("evidence/2025", None, None),
        {"evidence/2026/1.1.2/TW1/2026-02-03/foto.jpg": "isi"},
    ),
    Kasus(
        "ZI041",
        KESALAHAN,
        {"evidence/2026/1.1.3/TW1/2026-02-03/catatan.txt": "isi"},
        ("evidence/2026/1.1.3", None, None),
        {"evidence/2026/1.1.2/TW1/2026-02-03/foto.jpg": "isi"},
    ),
    Kasus(
        "ZI042",
        KESALAHAN,
        {f"{E}/TW5/2026-02-03/foto-2025.jpg": "isi"},
        (f"{E}/TW5", None, None),
        {f"{E}/TW4/2026-12-03/foto.jpg": "isi"},
    ),
    Kasus(
        "ZI043",
        KESALAHAN,
        {f"{E}/TW1/2026-02-29-rapat/foto.jpg": "isi"},
        (f"{E}/TW1/2026-02-29-rapat", None, None),
        {f"{E}/TW1/2026-02-28/foto.jpg": "isi"},
    ),
    Kasus("ZI043", KESALAHAN, {f"{E}/TW1/rapat/foto.jpg": "isi"}, (f"{E}/TW1/rapat", None, None), {}),
    Kasus(
        "ZI044",
        KESALAHAN,
        {f"{E}/TW1/foto.jpg": "isi"},
        (f"{E}/TW1/foto.jpg", 1, 1),
        {f"{E}/TW1/.foto.jpg": "isi", f"{B}/foto.jpg": "isi"},
    ),
    Kasus("ZI044", KESALAHAN, {f"{E}/foto.jpg": "isi"}, (f"{E}/foto.jpg", 1, 1), {}),
    Kasus("ZI044", KESALAHAN, {"evidence/2026/foto.jpg": "isi"}, ("evidence/2026/foto.jpg", 1, 1), {}),
    Kasus("ZI044", KESALAHAN, {"evidence/foto.jpg": "isi"}, ("evidence/foto.jpg", 1, 1), {}),
    Kasus("ZI017", PERINGATAN, {"plan/2-a.yaml": KOMPONEN_2}, ("plan/2-a.yaml", 1, 1), {}),
    Kasus(
        "ZI045",
        KESALAHAN,
        {f"{B}/foto.jpg": "isi", f"{B}/foto-2.jpg": Path("foto.jpg")},
        (f"{B}/foto-2.jpg", None, None),
        {f"{B}/foto.jpg": "isi", f"{B}/foto-2.jpg": "isi"},
    ),
    Kasus(
        "ZI045",
        KESALAHAN,
        {f"{B}/foto.jpg": "isi", f"{B}/bukti.yaml": Path("/etc/hostname")},
        (f"{B}/bukti.yaml", None, None),
        bukti("uraian: Rapat\n"),
    ),
    Kasus(
        "ZI045",
        KESALAHAN,
        {f"{B}/foto.jpg": "isi", f"{E}/TW1/2026-02-04": Path("2026-02-03-rapat")},
        (f"{E}/TW1/2026-02-04", None, None),
        {},
    ),
    Kasus("ZI045", KESALAHAN, {f"{B}/foto.jpg": "isi", f"{E}/TW2": Path("TW1")}, (f"{E}/TW2", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"evidence": Path("plan")}, ("evidence", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"evidence/2025": Path("../plan/2026")}, ("evidence/2025", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"plan/2026/2-a.yaml": Path("tidak-ada")}, ("plan/2026/2-a.yaml", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"plan/2026/monev": Path("../..")}, ("plan/2026/monev", None, None), {}),
    Kasus("ZI046", PERINGATAN, {f"{B}/foto.jpg": ""}, (f"{B}/foto.jpg", 1, 1), {f"{B}/foto.jpg": "a"}),
    Kasus(
        "ZI046",
        PERINGATAN,
        {f"{B}/foto.jpg": "isi", f"{B}/catatan.txt": ""},
        (f"{B}/catatan.txt", 1, 1),
        {f"{B}/foto.jpg": "isi", f"{B}/bukti.yaml": ""},
    ),
    Kasus("ZI047", PERINGATAN, {f"{B}/scan0012.pdf": "isi"}, (B, None, None), {f"{B}/scan0012.jpg": "isi"}),
    Kasus("ZI047", PERINGATAN, {f"{B}/bukti.yaml": "uraian: Rapat\n"}, (B, None, None), {}),
    Kasus(
        "ZI047",
        PERINGATAN,
        bukti("juga:\n  - 1.1.1/B01-B02\n"),
        (f"{B}/bukti.yaml", 2, 5),
        {
            **bukti("juga:\n  - 1.1.1/B01-B02\n"),
            f"{B}/SK Tim.pdf": "isi",
            f"{B}/Lap 2.pdf": "isi",
        },
    ),
    Kasus(
        "ZI048",
        KETERANGAN,
        {f"{B}/foto.jpg": "isi", f"{B}/scan0012.pdf": "isi"},
        (f"{B}/scan0012.pdf", 1, 1),
        {f"{B}/foto.jpg": "isi", f"{B}/notulen rapat.pdf": "isi"},
    ),
    Kasus(
        "ZI048",
        KETERANGAN,
        {f"{B}/foto.jpg": "isi", f"{B}/bukti.yml": "uraian: Rapat\n"},
        (f"{B}/bukti.yml", 1, 1),
        bukti("uraian: Rapat\n"),
    ),
    Kasus(
        "ZI049",
        PERINGATAN,
        {f"{B}/foto.jpg": "isi", f"{B}/lain/foto.jpg": "isi"},
        (f"{B}/lain", None, None),
        {f"{B}/foto.jpg": "isi", f"{B}/.lain/foto.jpg": "isi"},
    ),
    Kasus("ZI050", PERINGATAN, {f"{B}/": ""}, (B, None, None), {f"{B}/foto.jpg": "isi"}),
    Kasus("ZI050", PERINGATAN, {f"{E}/TW1/": ""}, (f"{E}/TW1", None, None), {}),
    Kasus("ZI050", PERINGATAN, {f"{E}/": ""}, (E, None, None), {"evidence/2026/": ""}),
    Kasus(
        "ZI051",
        PERINGATAN,
        {f"{B}/foto-2025.jpg": "isi"},
        (f"{B}/foto-2025.jpg", 1, 1),
        {f"{B}/foto-2025-2026.jpg": "isi", f"{B}/IMG_2019.jpg": "isi"},
    ),
    Kasus(
        "ZI051",
        PERINGATAN,
        {f"{B}/foto.jpg": "isi", f"{B}/laporan 20251231": "isi"},
        (f"{B}/laporan 20251231", 1, 1),
        {f"{B}/foto.jpg": "isi", f"{B}/laporan 20261231": "isi"},
    ),
    Kasus("ZI051", PERINGATAN, bukti("nomor: 5/PR/2025\n"), (f"{B}/bukti.yaml", 1, 8), bukti("nomor: 2035/PR\n")),
    Kasus(
        "ZI052",
        PERINGATAN,
        {f"{E}/TW4/2027-01-01/foto.jpg": "isi"},
        (f"{E}/TW4/2027-01-01", None, None),
        {f"{E}/TW4/2026-12-31/foto.jpg": "isi"},
    ),
    Kasus(
        "ZI052",
        PERINGATAN,
        bukti("dicabut:\n  tanggal: 2027-01-01\n  alasan: Salah folder\n"),
        (f"{B}/bukti.yaml", 2, 12),
        bukti("dicabut:\n  tanggal: 2026-12-31\n  alasan: Salah folder\n"),
        ("ZI058",),
    ),
    Kasus(
        "ZI053",
        KETERANGAN,
        {f"{E}/TW2/2026-03-31/foto.jpg": "isi"},
        (f"{E}/TW2/2026-03-31", None, None),
        {f"{E}/TW2/2026-04-01/foto.jpg": "isi"},
    ),
    Kasus("ZI053", KETERANGAN, {f"{E}/TW3/2026-04-02/foto.jpg": "isi"}, (f"{E}/TW3/2026-04-02", None, None), {}),
    Kasus(
        "ZI054",
        PERINGATAN,
        {f"{E}/TW3/2026-04-01/foto.jpg": "isi"},
        (f"{E}/TW3/2026-04-01", None, None),
        {f"{E}/TW3/2026-07-01/foto.jpg": "isi"},
    ),
    Kasus(
        "ZI055",
        KESALAHAN,
        bukti("juga: [1.1.1/TW1]\n"),
        (f"{B}/bukti.yaml", 1, 8),
        {**bukti("juga: [1.1.1/B01-B02]\n"), f"{B}/keputusan.pdf": "isi", f"{B}/laporan.pdf": "isi"},
    ),
    Kasus("ZI055", KESALAHAN, bukti("juga: [9.9.9/TW1]\n"), (f"{B}/bukti.yaml", 1, 8), {}),
    Kasus("ZI055", KESALAHAN, bukti("juga: 1.1.2/TW2\n"), (f"{B}/bukti.yaml", 1, 7), {}),
    Kasus(
        "ZI056",
        PERINGATAN,
        {
            **bukti("juga: [1.1.1/B01-B02, 1.1.1/B01-B02]\n"),
            f"{B}/keputusan.pdf": "isi",
            f"{B}/laporan.pdf": "isi",
        },
        (f"{B}/bukti.yaml", 1, 23),
        {**bukti("juga: [1.1.1/B01-B02]\n"), f"{B}/keputusan.pdf": "isi", f"{B}/laporan.pdf": "isi"},
    ),
    Kasus(
        "ZI057",
        KETERANGAN,
        {f"{B}/bukti.yaml": "tautan:\n  - jenis: foto\n    url: https://contoh.go.id/1\n"},
        (f"{B}/bukti.yaml", 2, 3),
        bukti("tautan:\n  - jenis: foto\n    url: https://contoh.go.id/1\n"),
    ),
    Kasus(
        "ZI058",
        KETERANGAN,
        bukti("dicabut:\n  tanggal: 2026-03-01\n  alasan: Salah folder\n"),
        (f"{B}/bukti.yaml", 2, 3),
        bukti("uraian: Rapat\n"),
    ),
    Kasus(
        "ZI059",
        PERINGATAN,
        bukti(f"dicabut:\n  tanggal: 2026-03-01\n  alasan: Ganda\n  pengganti: {E}/TW1/2026-02-04\n"),
        (f"{B}/bukti.yaml", 4, 14),
        {
            **bukti(f"dicabut:\n  tanggal: 2026-03-01\n  alasan: Ganda\n  pengganti: {E}/TW1/2026-02-04/\n"),
            f"{E}/TW1/2026-02-04/foto.jpg": "isi",
        },
        ("ZI058",),
    ),
    Kasus("ZI060", PERINGATAN, {f"{B}/foto?.jpg": "isi"}, (f"{B}/foto?.jpg", 1, 1), {f"{B}/foto!.jpg": "isi"}),
    Kasus("ZI060", PERINGATAN, {f"{B} /foto.jpg": "isi"}, (f"{B} ", None, None), {f"{B} 2/foto.jpg": "isi"}),
    Kasus(
        "ZI060",
        PERINGATAN,
        {f"{B}/foto.jpg": "isi", f"{B}/fo\u200bto.jpg": "isi"},
        (f"{B}/fo\u200bto.jpg", 1, 1),
        {},
    ),
    Kasus("ZI060", PERINGATAN, {f"{B}/foto.jpg": "isi", f"{B}/Foto.jpg": "isi"}, (f"{B}/foto.jpg", 1, 1), {}),
]
MONEV_SALAH = [
    Kasus(
        "ZI090",
        KESALAHAN,
        monev("kendala:\n  - {indikator: 1.1.9, uraian: Tertunda}\n"),
        (M, 3, 17),
        monev("kendala:\n  - {indikator: 1.1.2, uraian: Tertunda}\n  - uraian: Anggaran\n"),
    ),
    Kasus("ZI091", KESALAHAN, monev(rekomendasi("TW1-1")), (M, 3, 10), monev(rekomendasi("TW2-1"))),
    Kasus(
        "ZI092",
        KESALAHAN,
        monev(rekomendasi("TW2-1", "TW2-1")),
        (M, 4, 10),
        monev(rekomendasi("TW2-1", "TW2-2")),
    ),
    Kasus(
        "ZI093",
        PERINGATAN,
        monev(rekomendasi("TW2-1", siapa="[Sekretaris, Sekertaris]")),
        (M, 3, 74),
        {K: ("penanggung_jawab: Sekretaris\n", ""), **monev(rekomendasi("TW2-1", siapa="Entah"))},
        ("ZI031",),
    ),
    Kasus(
        "ZI093",
        PERINGATAN,
        monev(rekomendasi("TW2-1", siapa="Ani")),
        (M, 3, 61),
        {
            R: f"{RENCANA}tim: [{{nama: Ani, jabatan: Ketua Tim}}, {{nama: Sekretaris}}]\n",
            **monev(rekomendasi("TW2-1", siapa="[ani, ketua  tim]")),
        },
    ),
    Kasus(
        "ZI094",
        PERINGATAN,
        {f"{B}/foto.jpg": "isi", **monev(selesai(f"bukti: [{B}, {E}/TW1/rapat]"))},
        (M, 7, 109),
        {f"{B}/foto.jpg": "isi", **monev(selesai(f"bukti: {B}/"))},
    ),
    Kasus(
        "ZI095",
        PERINGATAN,
        monev(rekomendasi("TW2-1", tenggat="2026-07-02")),
        (M, 3, 82),
        monev(rekomendasi("TW2-1", tenggat="2026-07-03")),
    ),
    Kasus(
        "ZI095",
        PERINGATAN,
        monev(rekomendasi("TW2-1", tenggat="2029-01-01")),
        (M, 3, 82),
        monev(rekomendasi("TW2-1", tenggat="2028-12-31")),
    ),
    Kasus("ZI095", PERINGATAN, monev(selesai("", "2026-07-02")), (M, 7, 24), monev(selesai("", "2026-07-03"))),
    Kasus(
        "ZI096", KETERANGAN, {M: "rapat: {tanggal: 2026-03-31}\n"}, (M, 1, 18), {M: "rapat: {tanggal: 2026-04-01}\n"}
    ),
    Kasus(
        "ZI096", KETERANGAN, {M: "rapat: {tanggal: 2027-01-01}\n"}, (M, 1, 18), {M: "rapat: {tanggal: 2026-12-31}\n"}
    ),
    Kasus("ZI016", KESALAHAN, {"plan/2026/monev/tw2.YML": "rapat: 1\n"}, ("plan/2026/monev/tw2.YML", 1, 1), {}),
    Kasus("ZI017", PERINGATAN, {"plan/2026/monev/TW5.yaml": "rapat: 1\n"}, ("plan/2026/monev/TW5.yaml", 1, 1), {}),
    Kasus("ZI017", PERINGATAN, {"plan/2026/monev/foto/a.jpg": "isi"}, ("plan/2026/monev/foto", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"plan/2026/monev/x": Path("..")}, ("plan/2026/monev/x", None, None), {}),
    Kasus("ZI045", KESALAHAN, {M: Path("../rencana.yaml")}, (M, None, None), {}),
    Kasus("ZI012", KESALAHAN, {M: "rapat: {tanggal: 2026-07-03}\nkendala: tidak ada\n"}, (M, 2, 10), {}),
]
SATU_SEBAB = [
    Kasus(
        "ZI033",
        PERINGATAN,
        {R: f"{RENCANA}jenis: {{berita: [ba, SK]}}\n"},
        (R, 7, 22),
        {R: f"{RENCANA}jenis: {{berita: [ba]}}\n"},
    ),
    Kasus("ZI033", PERINGATAN, {R: f"{RENCANA}jenis: {{sk: []}}\n"}, (R, 7, 9), {}),
    Kasus("ZI033", PERINGATAN, {R: f"{RENCANA}jenis: {{ba: [a], bb: [A]}}\n"}, (R, 7, 23), {}),
    Kasus("ZI012", KESALAHAN, {R: f"{RENCANA}jenis: {{berita: [b.a]}}\n"}, (R, 7, 18), {}),
    Kasus("ZI016", KESALAHAN, {"plan/2026/2-a.yaml.txt": KOMPONEN_2}, ("plan/2026/2-a.yaml.txt", 1, 1), {}),
    Kasus("ZI048", KETERANGAN, {f"{B}/foto.jpg": "a", f"{B}/bukti.yaml.txt": "b"}, (f"{B}/bukti.yaml.txt", 1, 1), {}),
    Kasus("ZI015", KESALAHAN, {"plan/2025/1-a.yaml": KOMPONEN, "evidence/2025/": ""}, ("plan/2025", None, None), {}),
    Kasus(
        "ZI012", KESALAHAN, {"plan/2026/2-a.yaml": "---"}, ("plan/2026/2-a.yaml", 1, 1), {}
    ),  # faults that could be told more than once, and are not
    Kasus("ZI011", KESALAHAN, {K: ("            target: 1 (satu) Laporan\n", "")}, (K, 11, 13), {}),
    Kasus("ZI010", KESALAHAN, {K: ("target: 1", "targt: 1")}, (K, 15, 13), {}),
    Kasus("ZI012", KESALAHAN, {K: ("[dokumentasi]", "[]")}, (K, 25, 22), {}),
    Kasus("ZI012", KESALAHAN, {K: ("waktu: Per Triwulan", "waktu:")}, (K, 23, 19), {}),
    Kasus("ZI010", KESALAHAN, {K: ("  - nomor: 1\n    nama", "  - omor: 1\n    nama")}, (K, 5, 5), {}),
    Kasus("ZI012", KESALAHAN, {R: f'{RENCANA}pengaturan: {{zi: ">={"9" * 5000}"}}\n'}, (R, 7, 18), {}),
    Kasus("ZI021", KESALAHAN, {K: ("komponen: 1", "komponen: 2")}, (K, 1, 11), {}),
    Kasus("ZI021", KESALAHAN, {K: ("  - nomor: 1\n    nama", "  - nomor: 3\n    nama")}, (K, 5, 12), {}),
    Kasus("ZI002", KESALAHAN, {K: ("    nama: Tim", "\tnama: Tim")}, (K, 6, 1), {K: ("Tim Kerja", "Tim\tKerja")}),
    Kasus("ZI001", KESALAHAN, {R: b"\xef\xbb\xbfsatker: \xff"}, (R, 1, 9), {R: b"\xef\xbb\xbf" + RENCANA.encode()}),
    Kasus("ZI004", KESALAHAN, {R: ("Kantor Contoh", "* kantor")}, (R, 1, 9), {}),
    Kasus("ZI004", KESALAHAN, {R: ("Kantor Contoh", "!a!b kantor")}, (R, 1, 9), {}),
    Kasus("ZI002", KESALAHAN, {R: ("Kantor Contoh", '"Kantor" Contoh')}, (R, 1, 18), {}),
    Kasus("ZI045", KESALAHAN, {"evidence": "isi"}, ("evidence", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"evidence/2026": "isi"}, ("evidence/2026", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"evidence/2026": Path("../plan")}, ("evidence/2026", None, None), {}),
    Kasus("ZI045", KESALAHAN, {"plan/2025": Path("2026")}, ("plan/2025", None, None), {}),
    Kasus("ZI049", PERINGATAN, {f"{B}/lain/foto.jpg": "isi"}, (f"{B}/lain", None, None), {}),
    Kasus("ZI042", KESALAHAN, {f"{E}/TW1?/2026-02-03-rapat/foto.jpg": "isi"}, (f"{E}/TW1?", None, None), {}),
    Kasus("ZI060", PERINGATAN, {f"{B}/foto.jpg": "a", f"{E}/TW1/2026-02-03-Rapat/foto.jpg": "b"}, (B, None, None), {}),
    Kasus(
        "ZI026",
        KESALAHAN,
        bukti(f"arsip: [{{jenis: fotto, sha256: {'a' * 64}, tempat: Lemari, pemegang: Ani}}]\n"),
        (f"{B}/bukti.yaml", 1, 17),
        bukti(f"arsip: [{{jenis: foto, sha256: {'A' * 64}, tempat: Lemari, pemegang: Ani}}]\n"),
    ),
    Kasus("ZI012", KESALAHAN, bukti("uraian: []\n"), (f"{B}/bukti.yaml", 1, 9), bukti("# belum ada isinya\n")),
]
SEMUA = [*NASKAH, *RENCANA_SALAH, *BUKTI_SALAH, *MONEV_SALAH, *SATU_SEBAB]


def nama(kasus: Kasus) -> str:
    """Name a case after its rule, and its place among the cases of that rule."""
    return f"{kasus.aturan}-{[satu for satu in SEMUA if satu.aturan == kasus.aturan].index(kasus) + 1}"


def test_every_rule_is_tripped_somewhere_in_the_table() -> None:
    """The table has every rule on an office, with a case that trips it and one that nearly does.

    Those on a change have a table of their own (tests/model/test_selisih.py), those on history a year (test_tahun.py).
    """
    aturan = set(ATURAN) - {satu.kode for satu in (*ATURAN_KIRIMAN, *ATURAN_AUDIT)}
    assert {satu.aturan for satu in SEMUA} == {satu.aturan for satu in SEMUA if satu.benar} == aturan


def test_the_example_office_is_in_order(kantor: Kantor) -> None:
    """What the table changes is, unchanged, without any finding."""
    hasil = kantor.zi("check")
    assert (hasil.kode, hasil.keluar) == (0, "")
    assert hasil.galat == "Tidak ada kesalahan.\n"


@pytest.mark.parametrize("kasus", SEMUA, ids=nama)
def test_one_fault_is_one_finding(kantor: Kantor, kasus: Kasus) -> None:
    """A fault is told once: its rule, its severity, its place; and nothing else is."""
    terapkan(kantor, kasus.salah)
    lain = [satu for satu in ringkas(kantor) if satu[0] not in kasus.juga]
    assert lain == [(kasus.aturan, kasus.tingkat, kasus.letak)]


@pytest.mark.parametrize("kasus", [satu for satu in SEMUA if satu.benar], ids=nama)
def test_what_is_nearly_a_fault_is_none(kantor: Kantor, kasus: Kasus) -> None:
    """The nearest thing that is in order brings no finding."""
    terapkan(kantor, kasus.benar)
    assert [satu[0] for satu in ringkas(kantor)] == list(kasus.juga)


def saran(kantor: Kantor, perubahan: Perubahan) -> str:
    """Give what the only finding of a changed office says is to be done."""
    terapkan(kantor, perubahan)
    (satu,) = kantor.temuan()
    return str(satu["saran"])


def test_ten_faults_in_one_plan_are_ten_findings(kantor: Kantor) -> None:
    """All faults are told in one run, each at its own place, and the exit code is 1."""
    salah = KOMPONEN.replace("id: 1.1.1", "id: 1.1.7").replace("id: 1.1.2", "id: 1.1.8")
    salah = salah.replace("Januari s.d. Februari 2026", "Januari atau Februari").replace("Per Triwulan", "Berkala")
    salah = salah.replace("1 (satu) Laporan", "90%").replace("4 (empat) Kegiatan", "4 (empat)")
    salah = salah.replace("[keputusan, laporan]", "[keputusan, lapor]").replace("[dokumentasi]", "[absen]")
    terapkan(kantor, {K: salah, R: ("tahun: 2026", "tahun: 2062"), "plan/2026/2-a.yml": KOMPONEN_2})
    assert ringkas(kantor) == [
        ("ZI021", KESALAHAN, (K, 11, 17)),
        ("ZI022", KESALAHAN, (K, 14, 20)),
        ("ZI023", KESALAHAN, (K, 15, 21)),
        ("ZI026", KESALAHAN, (K, 16, 34)),
        ("ZI021", KESALAHAN, (K, 20, 17)),
        ("ZI022", KESALAHAN, (K, 23, 20)),
        ("ZI023", KESALAHAN, (K, 24, 21)),
        ("ZI026", KESALAHAN, (K, 25, 23)),
        ("ZI016", KESALAHAN, ("plan/2026/2-a.yml", 1, 1)),
        ("ZI014", KESALAHAN, (R, 2, 8)),
    ]
    assert kantor.zi("check").kode == 1


def test_a_broken_file_does_not_hide_the_others(kantor: Kantor) -> None:
    """After a file that cannot be read, the other files of the plan and the evidence are judged all the same."""
    terapkan(
        kantor,
        {
            R: "satker: [\n",
            K: ("Per Triwulan", "Triwulan"),
            "plan/2026/2-a.yaml": "nama: a: b\n",
            "plan/2026/3-a.yaml": KOMPONEN_2.replace("komponen: 2", "komponen: 3").replace("id: 2.", "id: 3."),
            "evidence/2026/3.1.2/TW5/2026-02-03/foto.jpg": "isi",
        },
    )
    assert ringkas(kantor) == [
        ("ZI042", KESALAHAN, ("evidence/2026/3.1.2/TW5", None, None)),
        ("ZI022", KESALAHAN, (K, 23, 20)),
        ("ZI002", KESALAHAN, ("plan/2026/2-a.yaml", 1, 8)),
        ("ZI002", KESALAHAN, (R, 2, 1)),
    ]


def test_what_a_broken_plan_may_hold_is_not_missed_in_evidence(kantor: Kantor) -> None:
    """While a komponen file cannot be read, neither a folder nor ``juga`` is blamed for naming its indikator."""
    terapkan(
        kantor,
        {
            "plan/2026/2-a.yaml": "nama: a: b\n",
            "evidence/2026/2.1.2/TW1/2026-02-03/foto.jpg": "isi",
            **bukti("juga: [2.1.1/B01-B02]\n"),
        },
    )
    assert ringkas(kantor) == [("ZI002", KESALAHAN, ("plan/2026/2-a.yaml", 1, 8))]


def test_kinds_are_not_judged_while_they_are_not_known(kantor: Kantor) -> None:
    """While what rencana.yaml declares cannot be read, no kind is unknown and no paper missing, nor a figure stated."""
    terapkan(kantor, {R: ("satker: ", "satker: ["), f"{B}/pk.pdf": "isi"})
    assert ringkas(kantor) == [("ZI002", KESALAHAN, (R, 1, 9))]
    assert "Manajemen" in kantor.zi("status").keluar
    kantor.ubah(K, "[dokumentasi]", "[pk]")
    assert ringkas(kantor) == [("ZI002", KESALAHAN, (R, 1, 9))]
    assert "Manajemen" not in kantor.zi("status").keluar


@pytest.mark.parametrize("isi", ["pk", "{pk: {a: b}}", "{pk: [[a]]}"])
def test_kinds_of_a_wrong_form_are_one_finding(kantor: Kantor, isi: str) -> None:
    """A jenis that is no mapping of words is named itself, and nothing that depends on it."""
    terapkan(kantor, {R: f"{RENCANA}jenis: {isi}\n", K: ("[dokumentasi]", "[pk]"), f"{B}/pk.pdf": "isi"})
    assert [satu[0] for satu in ringkas(kantor)] == ["ZI012"]


def test_kinds_are_known_when_something_else_is_wrong(kantor: Kantor) -> None:
    """The office's own kinds are read though rencana.yaml has another fault: figures hold and faults are told."""
    rencana = RENCANA.replace("2026-01-01", "2026-02-30") + "jenis: {berita: [ba]}\n"
    terapkan(kantor, {R: rencana, K: ("[dokumentasi]", "[berita, fotoo]"), f"{B}/ba.pdf": "isi"})
    assert ringkas(kantor) == [("ZI026", KESALAHAN, (K, 25, 31)), ("ZI013", KESALAHAN, (R, 4, 10))]
    kantor.ubah(K, "[berita, fotoo]", "[berita]")
    assert "1/5" in kantor.zi("status", "--per", "2026-03-31").keluar


def test_an_unknown_key_near_a_missing_one_is_one_finding(kantor: Kantor) -> None:
    """A slip of the pen is told once, with the key that was meant; two keys that are unlike are told as two."""
    terapkan(kantor, {R: ("satker:", "satkr:")})
    (satu,) = kantor.temuan()
    assert (satu["aturan"], satu["pesan"][-20:]) == ("ZI010", " Maksudnya “satker”?")
    terapkan(kantor, {R: ("satkr:", "warna:")})
    assert ringkas(kantor) == [("ZI010", KESALAHAN, (R, 1, 1)), ("ZI011", KESALAHAN, (R, 1, 1))]


@pytest.mark.parametrize(
    "lama_baru",
    [
        ("nama: Manajemen", "nama: Manajemen: a"),
        ("nama: Manajemen", '"nama: Manajemen'),
        ("nama: Manajemen", "nama: *Manajemen"),
        ("nama: Manajemen", "nama: Manajemen\n<<<<<<< HEAD"),
        ("nama: Manajemen", "[nama]: Manajemen"),
        ("nama: Manajemen", "---\nnama: Manajemen"),
    ],
)
def test_after_a_syntax_error_the_rest_of_the_file_is_not_judged(kantor: Kantor, lama_baru: tuple[str, str]) -> None:
    """What stands below a syntax error is not judged, and the one finding says so."""
    terapkan(kantor, {K: ("Per Triwulan", "Triwulan")})
    terapkan(kantor, {K: lama_baru})
    (satu,) = kantor.temuan()
    assert satu["berkas"] == K
    assert satu["pesan"].endswith("Sisa berkas ini belum diperiksa.")


@pytest.mark.parametrize(
    ("baris", "kolom"),
    [
        ("tempat: Palu # kota", 9),
        ("tempat: Palu\t# kota", 9),
        ("tempat: >-\n  Palu # kota", None),
        ("tempat: Palu#kota", None),
        ("tempat: 'Palu # kota'", None),
        ("menimbang: [bahwa # a\n  , dan]", 13),
        ("menimbang:\n  - bahwa # a", 5),
        ("menimbang: # a\n  - bahwa", None),
    ],
)
def test_a_plain_value_before_a_number_sign_has_lost_its_end(kantor: Kantor, baris: str, kolom: int | None) -> None:
    """Only a value without quotes or a block sign is cut by `` #``; it is told at the value."""
    terapkan(kantor, {R: f"{RENCANA}{baris}\n"})
    assert [(satu["aturan"], satu["kolom"]) for satu in kantor.temuan()] == ([("ZI005", kolom)] if kolom else [])


@pytest.mark.parametrize(
    "nilai", ["*public campaign*", "*public", "* public", "&a Rapat", "Rapat: evaluasi", "@akun", "%akun", "!rapat Tim"]
)
def test_a_value_that_needs_quotes_is_told_so(kantor: Kantor, nilai: str) -> None:
    """Where YAML takes a sign for a command, the advice is to put the value in quotes."""
    baris = ("uraian: Rapat dilaksanakan", f"uraian: {nilai}")
    assert "eri tanda kutip" in saran(kantor, {K: baris})


@pytest.mark.parametrize("pemisah", ["\n", "\r\n"])
@pytest.mark.parametrize("depan", ["", "\ufeff"])
def test_lines_and_columns_are_those_of_an_editor(kantor: Kantor, pemisah: str, depan: str) -> None:
    """Lines and columns count characters from 1, whatever ends a line, with a byte order mark or without."""
    naskah = KOMPONEN.replace("Per Triwulan", "Triwulan").replace("Rapat dilaksanakan", "“Rapat” 😀")
    naskah = naskah.replace("[dokumentasi]", '["😀", foto😀, absen]')
    terapkan(kantor, {K: (depan + naskah).replace("\n", pemisah)})
    assert [(satu["aturan"], satu["baris"], satu["kolom"]) for satu in kantor.temuan()] == [
        ("ZI022", 23, 20),
        ("ZI026", 25, 23),
        ("ZI026", 25, 28),
        ("ZI026", 25, 35),
    ]


def test_an_id_that_another_year_has_is_named_with_its_path(kantor: Kantor) -> None:
    """Evidence of an indikator that only another year's plan has is told where it belongs."""
    terapkan(
        kantor,
        {
            "plan/2027/rencana.yaml": RENCANA.replace("2026", "2027"),
            "plan/2025/rencana.yaml": RENCANA.replace("2026", "2025"),
            "plan/2025/1-a.yaml": KOMPONEN.replace("2026", "2025"),
            "plan/2027/1-a.yaml": KOMPONEN.replace("2026", "2027"),
            "plan/2027/2-a.yaml": KOMPONEN_2.replace("2026", "2027"),
        },
    )
    ubah: Perubahan = {"evidence/2026/2.1.2/TW1/2026-02-03/foto.jpg": "isi"}
    assert "evidence/2027/2.1.2/" in saran(kantor, ubah)


def test_a_kode_that_another_year_has_is_named_with_its_path(kantor: Kantor) -> None:
    """Evidence of a periode that only another year's plan has is told where it belongs."""
    terapkan(
        kantor,
        {
            "plan/2027/rencana.yaml": RENCANA.replace("2026", "2027"),
            "plan/2027/1-a.yaml": KOMPONEN.replace("2026", "2027").replace("Per Triwulan", "B01, B02, B03, B04"),
        },
    )
    assert "evidence/2027/1.1.2/B02/" in saran(kantor, {f"{E}/B02/2026-02-03/foto.jpg": "isi"})


@pytest.mark.parametrize(
    ("jalur", "harapan"),
    [
        (f"{E}/tw1/2026-02-03/foto.jpg", "huruf besar: TW1"),
        (f"{E}/2026-02-03-rapat/foto.jpg", f"{E}/TW1/2026-02-03-rapat/"),
        (f"{E}/TW1/2026-02-03_rapat/foto.jpg", "TAHUN-BULAN-HARI-uraian"),
        (f"{E}/TW9/2026-02-03/foto.jpg", "TW1, TW2, TW3, TW4"),
        ("evidence/2026/1.1.12/TW1/2026-02-03/foto.jpg", "Maksudnya 1.1.2?"),
        ("evidence/2026/rapat/TW1/2026-02-03/foto.jpg", "folder indikator yang benar"),
    ],
)
def test_a_wrong_folder_is_told_with_the_right_one(kantor: Kantor, jalur: str, harapan: str) -> None:
    """A folder that names no indikator or no periode is told with what was probably meant."""
    assert harapan in saran(kantor, {jalur: "isi"})


def test_an_indikator_that_was_dropped_has_no_periode(kantor: Kantor) -> None:
    """Evidence of an indikator that an amending decree dropped before its first tenggat has nowhere to lie."""
    dicabut = "dokumen: [dokumentasi]\n            dicabut: {oleh: 9 Tahun 2026, tanggal: 2026-03-31}"
    terapkan(kantor, {K: ("dokumen: [dokumentasi]", dicabut)})
    assert "tidak ada lagi" in saran(kantor, {f"{B}/foto.jpg": "isi"})


@pytest.mark.parametrize(
    ("waktu", "target", "harapan"),
    [
        (
            "Per Triwulan",
            "5 (lima) Kegiatan",
            ["4 atau 8", "“Januari s.d. Desember 2026”"],
        ),
        (
            "Triwulan II, III",
            "1 (satu) Kegiatan",
            [": 2.", "“April s.d. September 2026”"],
        ),
        ("Per Semester", "3 (tiga) Kegiatan", ["2 atau 4."]),
    ],
)
def test_a_target_that_does_not_divide_is_told_with_those_that_do(
    kantor: Kantor, waktu: str, target: str, harapan: list[str]
) -> None:
    """Both nearest multiples are named and, for triwulan, the single range that they may stand for."""
    terapkan(kantor, {K: ("4 (empat) Kegiatan", target)})
    isi = saran(kantor, {K: ("Per Triwulan", waktu)})
    assert [satu for satu in harapan if satu not in isi] == []


@pytest.mark.parametrize(
    ("lama_baru", "harapan"),
    [
        (("id: 1.1.2", "id: 1.1.1"), "1.1.2"),
        (("      - nomor: 2", "      - nomor: 1"), "1.1.1"),
    ],
)
def test_an_id_that_does_not_fit_is_told_with_the_one_that_does(
    kantor: Kantor, lama_baru: tuple[str, str], harapan: str
) -> None:
    """The id that fits the place is named, whether the id or the number above it is wrong."""
    assert harapan in saran(kantor, {K: lama_baru})


def test_two_parts_of_one_number_are_told_so(kantor: Kantor) -> None:
    """Where two ids are equal and both fit their place, a number above them is there twice."""
    naskah = KOMPONEN.replace("      - nomor: 2", "      - nomor: 1").replace("id: 1.1.2", "id: 1.1.1")
    assert "Dua bagian bernomor sama" in saran(kantor, {K: naskah})


def test_many_indikator_are_named_in_short(kantor: Kantor) -> None:
    """A finding on many indikator names five of them and counts the others."""
    kepala, _, ekor = KOMPONEN.partition("      - nomor: 2\n")
    kegiatan = [f"      - nomor: {nomor}\n{ekor.replace('1.1.2', f'1.1.{nomor}')}" for nomor in range(2, 8)]
    terapkan(kantor, {K: (kepala + "".join(kegiatan)).replace("penanggung_jawab: Sekretaris\n", "")})
    (satu,) = kantor.temuan()
    assert satu["pesan"].startswith("7 indikator")
    assert ": 1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, dan 2 lagi" in satu["pesan"]


def test_what_is_not_a_regular_file_is_no_evidence_and_no_plan(kantor: Kantor) -> None:
    """A pipe is neither read nor counted, in a record or beside the plan's files."""
    terapkan(kantor, {f"{B}/foto.jpg": "isi"})
    for jalur in (f"{B}/foto-2.jpg", "plan/2026/2-a.yaml"):
        os.mkfifo(kantor.akar / jalur)
    assert ringkas(kantor) == [
        ("ZI045", KESALAHAN, (f"{B}/foto-2.jpg", None, None)),
        ("ZI045", KESALAHAN, ("plan/2026/2-a.yaml", None, None)),
    ]


@pytest.mark.parametrize(
    "perubahan",
    [
        {f"{B}/foto-2.jpg": Path("foto.jpg")},
        {f"{B}/lain/foto-2.jpg": Path("foto.jpg")},
        {f"{B}/bukti.yaml": "uraian: a: b\n"},
        {f"{B}/bukti.yaml": "warna: biru\n"},
        {f"{B}/bukti.yaml": "tautan: [{jenis: foto, url: http://contoh.go.id}]\n"},
        {f"{B}/bukti.yaml": "juga: [1.1.1/TW1]\n"},
        {f"{B}/bukti.yaml": "dicabut: {tanggal: 2026-02-30, alasan: Ganda}\n"},
    ],
)
def test_a_record_with_a_kesalahan_does_not_count(kantor: Kantor, perubahan: Perubahan) -> None:
    """Evidence in which something is a kesalahan is listed with that reason, and stops no figure."""
    terapkan(kantor, {f"{B}/foto.jpg": "isi", **perubahan})
    hasil = kantor.zi("status", "--json", "--per", "2026-12-31")
    periode = hasil.data["komponen"][0]["indikator"][1]["periode"][0]
    (dinilai,) = periode["bukti"]
    assert (hasil.kode, periode["realisasi"], dinilai["dihitung"], dinilai["alasan"]) == (0, 0, False, "kesalahan")


@pytest.mark.parametrize(
    "perubahan",
    [
        {f"{B}/lain/foto.jpg": "isi"},
        {f"{B}/scan0012.pdf": "isi"},
        {f"{B}/foto-2.jpg": ""},
        {f"{B}/foto-2025.jpg": "isi"},
        {f"{B}/foto?.jpg": "isi"},
        {f"{B}/bukti.yaml": "uraian: Rapat # 2\n"},
    ],
)
def test_a_record_without_a_kesalahan_counts(kantor: Kantor, perubahan: Perubahan) -> None:
    """What is only odd keeps no evidence from counting, and leaves the exit code of check at 0."""
    terapkan(kantor, {f"{B}/foto.jpg": "isi", **perubahan})
    assert kantor.zi("status", "--json", "--per", "2026-12-31").data["realisasi"] == 1
    hasil = kantor.zi("check", "--per", "2026-12-31")
    assert (hasil.kode, hasil.galat[:19]) == (0, "Tidak ada kesalahan")


def test_nothing_more_is_said_of_what_lies_under_a_wrong_folder(kantor: Kantor) -> None:
    """What lies under a folder that is wrong already is not judged."""
    terapkan(kantor, {f"{E}/TW9/2024-02-03/foto-2020.jpg": "isi", f"{E}/TW9/2024-02-03/x.txt": "isi"})
    assert [satu[0] for satu in ringkas(kantor)] == ["ZI042"]


@pytest.mark.parametrize(
    ("perubahan", "harapan"),
    [
        (
            {f"{B}/scan.pdf": "isi"},
            "“scan.pdf”",
        ),
        ({f"{B}/laporan.pdf": "isi"}, "foto, video, atau tangkapan-layar"),
    ],
)
def test_a_record_that_lacks_something_is_told_how_to_complete_it(
    kantor: Kantor, perubahan: Perubahan, harapan: str
) -> None:
    """The advice names the file that is perhaps the one, or the name that the missing one should have."""
    assert harapan in saran(kantor, perubahan)


@pytest.mark.parametrize(("kata", "maksud"), [("absen", "daftar-hadir"), ("SK", "keputusan"), ("laporn", "laporan")])
def test_an_everyday_word_is_told_with_its_kind(kantor: Kantor, kata: str, maksud: str) -> None:
    """A word that is no kind is answered with the kind whose everyday word it is, else with the nearest."""
    kantor.ubah(K, "[dokumentasi]", f"[{kata}]")
    assert f"Maksudnya “{maksud}”?" in kantor.temuan()[0]["pesan"]


@pytest.mark.parametrize(
    ("nama", "kata"),
    [
        ("1.1.2/TW1/2026-06-03 rapat", "sesudah tanggal harus ada tanda hubung"),
        ("1.1.2/TW1/rapat", "tidak diawali tanggal"),
        (
            "1.1.2/2026-06-03-rapat",
            "Sisipkan folder kode di antaranya, misalnya evidence/2026/1.1.2/TW1/2026-06-03-rapat/.",
        ),
    ],
)
def test_a_folder_that_is_nearly_right_is_told_how(kantor: Kantor, nama: str, kata: str) -> None:
    """A missing hyphen and a missing level of the path are told as such."""
    kantor.tulis(f"evidence/2026/{nama}/foto.jpg")
    (satu,) = kantor.temuan()
    assert kata in satu["pesan"] + satu["saran"]


def test_another_year_without_the_kode_is_not_named(kantor: Kantor) -> None:
    """Only a year whose plan has the periode is named."""
    kantor.tulis("plan/2025/rencana.yaml", RENCANA.replace("2026", "2025"))
    kantor.tulis("plan/2025/1-manajemen-perubahan.yaml", KOMPONEN.replace("2026", "2025"))
    kantor.tulis(f"{E}/SM1/2026-06-03-rapat/foto.jpg")
    (satu,) = kantor.temuan()
    assert (satu["aturan"], "evidence/2025" in satu["saran"]) == ("ZI042", False)


def test_a_record_is_asked_the_same_at_every_periode_it_names(kantor: Kantor) -> None:
    """Long before its periode opens is as odd for a periode named by juga as for the record's own."""
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-a/keputusan.pdf")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-a/laporan.pdf")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-a/foto.jpg")
    kantor.tulis("evidence/2026/1.1.1/B01-B02/2026-02-01-a/bukti.yaml", "juga: [1.1.2/TW1, 1.1.2/TW2, 1.1.2/TW3]\n")
    assert [(satu["aturan"], satu["kolom"]) for satu in kantor.temuan()] == [("ZI053", 19), ("ZI054", 30)]


def test_a_number_may_be_nought(kantor: Kantor) -> None:
    """A printed 0 is a number like any other: the id has it."""
    isi = KOMPONEN.replace("  - nomor: 1\n    nama", "  - nomor: 0\n    nama")
    kantor.tulis(K, isi.replace("id: 1.1.", "id: 1.0."))
    assert kantor.temuan() == []


def test_numbers_that_begin_late_are_told_so(kantor: Kantor) -> None:
    """A first number that is not 1 is told as that."""
    isi = KOMPONEN.replace("  - nomor: 1\n    nama", "  - nomor: 2\n    nama").replace("id: 1.1.", "id: 1.2.")
    kantor.tulis(K, isi)
    assert [satu["pesan"] for satu in kantor.temuan()] == ["Nomor aspek mulai dari 2, bukan 1."]


def test_evidence_of_a_dropped_periode_names_the_amendment(kantor: Kantor) -> None:
    """Evidence at a periode that an amending decree dropped is told by which decree."""
    kantor.ubah(
        K,
        "            dokumen: [dokumentasi]\n",
        "            dokumen: [dokumentasi]\n" + " " * 12 + "dicabut: {oleh: 9 Tahun 2026, tanggal: 2026-06-30}\n",
    )
    kantor.tulis(f"{E}/TW3/2026-08-03-rapat/foto.jpg")
    (satu,) = kantor.temuan()
    assert "dicabut oleh keputusan 9 Tahun 2026" in satu["saran"]


def test_kinds_joined_by_a_stroke_are_told_with_atau(kantor: Kantor) -> None:
    """Two known kinds joined by / are answered with the same joined by atau."""
    kantor.ubah(K, "[dokumentasi]", "[laporan/foto]")
    assert "Maksudnya “laporan atau foto”?" in kantor.temuan()[0]["pesan"]


def test_a_register_names_what_was_probably_meant(kantor: Kantor) -> None:
    """Findings of a register offer the nearest indikator, number, name and folder."""
    isi = (
        "rapat: {tanggal: 2026-07-03}\nkendala:\n  - {indikator: 1.1.3, uraian: Tertunda}\nrekomendasi:\n"
        "  - {id: TW3-1, uraian: A, penanggung_jawab: Sekertaris, tenggat: 2026-07-31,\n"
        f"     selesai: {{tanggal: 2026-07-20, uraian: B, bukti: {B[:-6]}}}}}\n"
    )
    terapkan(kantor, {M: isi, f"{B}/foto.jpg": "isi"})
    kata = {satu["aturan"]: (satu["pesan"], satu["saran"]) for satu in kantor.temuan()}
    assert " Maksudnya “1.1." in kata["ZI090"][0]
    assert kata["ZI091"][1].startswith("Nomori TW2-1;")
    assert kata["ZI093"][0].endswith(" Maksudnya “Sekretaris”?")
    assert kata["ZI094"][0].endswith(f" Maksudnya “{B}”?")


def test_a_register_is_not_judged_by_a_plan_that_cannot_be_read(kantor: Kantor) -> None:
    """While a part of the plan cannot be read, no register is blamed for what may stand there."""
    isi = "kendala:\n  - {indikator: 2.1.1, uraian: Tertunda}\n"
    terapkan(kantor, {"plan/2026/2-a.yaml": "nama: a: b\n", **monev(isi + rekomendasi("TW2-1", siapa="Entah"))})
    assert ringkas(kantor) == [("ZI002", KESALAHAN, ("plan/2026/2-a.yaml", 1, 8))]
