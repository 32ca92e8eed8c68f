"""Facts of a report for the tests of its forms: real ones of an example office, and the same with hostile texts.

``fakta_contoh`` gives the facts; ``berputar(fakta, teks)`` the same facts in which every text that a person could have
written is one of these, and ``teks_acak()`` draws such texts; what programs rely on (days, ids, settings, numbers,
what is empty) stays.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from kantor_contoh import PER, buat

from zi.cli.bahan_laporan import siapkan
from zi.output.harfiah import Harfiah
from zi.output.laporan import fakta

Fakta = dict[str, Any]

MONEV = {
    "TW1": """\
rapat: {tanggal: 2026-04-03, tempat: Aula, pimpinan: Ketua}
rekomendasi:
  - {id: TW1-1, uraian: Menyelesaikan laporan triwulan I, penanggung_jawab: Sekretaris, tenggat: 2026-04-30,
     selesai: {tanggal: 2026-04-28, uraian: Laporan disampaikan kepada pimpinan}}
  - {id: TW1-2, uraian: Melengkapi bukti, penanggung_jawab: [Kasubbag Hukum, Kasubbag Teknis], tenggat: 2026-05-31}
""",
    "TW2": """\
rapat: {tanggal: 2026-07-03, tempat: Aula, pimpinan: Ketua, hadir: [Ketua, Sekretaris, Kasubbag Hukum]}
kendala:
  - {indikator: 2.1.1, uraian: Penyusunan SOP menunggu hasil analisis jabatan}
  - {uraian: Anggaran kegiatan belum turun seluruhnya, solusi: Revisi DIPA diajukan pada bulan Juli}
rekomendasi:
  - {id: TW2-1, uraian: Menyusun jadwal penyelesaian SOP, penanggung_jawab: Sekretaris, tenggat: 2026-08-31}
""",
}
REV = "0123456789" * 4
# what each form would take for its own: formulas, markup, commands, what hides or steers, what is too long
JAHAT = (
    *('=HYPERLINK("http://contoh.invalid","klik")', "@SUM(A1:A9)", "+1", "-1", "=1+1", "{=1}", "0123", "1e5"),
    *("<r><t>x</t></r>", "<r>", "_x000D_", "&amp; <b>tebal</b> ]]> <!-- -->", "<script>alert(1)</script>"),
    *(
        r"\input{/etc/passwd} \write18{rm} \end{document} $x$ 100 % } ^^5c # _ ~",
        "{{ 7*7 }} {% raw %}",
        "<% x %> << x >>",
    ),
    *('#sys.inputs #read("/etc/passwd") $x$ <label> @ref // /* *', "| [x](javascript:alert(1)) `a` ![y](z) ~~s~~"),
    *(
        "*miring* dan * bintang *",
        "**",
        "*",
        "*=1+1*",
        "'kutip'",
        "'",
        "&G &[Picture] &P &A",
        "History",
        "a/b\\c:d?[e]",
    ),
    *(
        "tab\tdi tengah",
        " ruang  tepi ",
        "baris\nbaru\r\nlagi",
        "\u202ebalik\u202c \u200b\ufeff",
        "\x00\x1b[31m\x07",
        "\u2028",
    ),
    *("😀" * 40, "👩‍👩‍👧 e\u0301 ẞ İ ǆ", "中文 عربى עברית", "x" * 300, "panjang " * 60, "a" * 40_000, "😀 " * 20_000),
)
_TETAP = frozenset(  # fields that programs read, whatever they hold
    ("kind", "zi", "rev", "rev_pendek", "id", "kode", "status", "gaya", "kertas", "huruf", "logo", "tingkat", "aturan")
)
_MILIK_PROGRAM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+|[0-9]+ %|–|[█░]+|[0-9a-f]{40}|laporan-[0-9]{4}-\w+")


def fakta_contoh(folder: Path, triwulan: int | None = 2, per: date = PER) -> Fakta:
    """Build the example office in an empty folder and give the facts of its report, as they are without git."""
    buat(folder)
    for nama, isi in MONEV.items():
        berkas = folder / "plan/2026/monev" / f"{nama}.yaml"
        berkas.parent.mkdir(exist_ok=True)
        berkas.write_text(isi, "utf-8")
    return fakta(siapkan(folder, triwulan, 2026, per, None, None).bahan)


def lengkap(asal: Fakta) -> Fakta:
    """Give the same facts with something where the example has nothing: what only git, or a fault, would bring."""
    kata = {nama: Harfiah(f"{nama} contoh") for nama in ("tempat", "pesan", "penjelasan", "saran")}
    temuan = {
        "aturan": "ZI080",
        "judul": "Bukti diganti sesudah rapat",
        "tingkat": "kesalahan",
        **kata,
        "bukti": Harfiah("evidence/2026/1.1.1/B01/2026-01-30-contoh/"),
        "rev": REV[:10],
    }
    orang = {"nama": Harfiah("Dewi Contoh"), "banyak": 1, "bukti": [1], "kata": Harfiah("1 bukti: nomor 1")}
    tercatat = {"dicatat": "2026-07-01", "dicatat_kata": "1 Juli 2026", "penulis": Harfiah("Ani"), "rev": REV}
    pertama, *lain = asal["daftar_bukti"]
    return {
        **asal,
        "rev": REV,
        "perlu_dijelaskan": {"ada": True, "lingkup": Harfiah("9 commit diperiksa"), "temuan": [temuan], "lain": 2},
        "perlu_diperbaiki": [kata],
        "di_luar_tim": [orang],
        "daftar_bukti": [{**pertama, **tercatat, "penerima": Harfiah("Budi"), "rev_pendek": REV[:10]}, *lain],
    }


def ganti(asal: Any, teks: Callable[[], str], kunci: str = "") -> Any:
    """Give the same facts with every text that a person could have written replaced; a literal one stays literal."""
    if isinstance(asal, dict):
        return {nama: ganti(isi, teks, nama) for nama, isi in asal.items()}
    if isinstance(asal, list):
        return [ganti(satu, teks, kunci) for satu in asal]
    if not isinstance(asal, str) or not asal or kunci in _TETAP or _MILIK_PROGRAM.fullmatch(asal):
        return asal
    return Harfiah(teks()) if isinstance(asal, Harfiah) else teks()


def berputar(asal: Fakta, teks: Sequence[str]) -> Fakta:
    """Give the same facts with these texts, one after the other and again from the first."""
    hasil: Fakta = ganti(asal, cycle(teks).__next__)
    return hasil


def teks_acak() -> st.SearchStrategy[list[str]]:
    """Draw hostile texts for ``berputar``; few different ones at a time, so that a failure is readable."""
    return st.lists(st.text(min_size=1, max_size=80) | st.sampled_from(JAHAT), min_size=1, max_size=7)
