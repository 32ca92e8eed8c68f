"""Write docs/aturan.md from the rules: ``python tests/docs/tulis_aturan.py``."""

from pathlib import Path

from zi.model.aturan import ATURAN

BERKAS = Path(__file__).parents[2] / "docs" / "aturan.md"
_KEPALA = """\
# The rules of zi check and zi audit

`zi check` holds the plan and the evidence against these rules; `zi explain ZI012` tells one at length.
A **kesalahan** stops totals (in the plan) or keeps a record from counting (in evidence), and only it makes
`zi check` end with exit code 1. A **peringatan** is evidence that does not count, or not yet, or something
that looks wrong; a **keterangan** is an oddity worth knowing. ZI080 to ZI089 are those of `zi audit`, which
holds the history against them ([the audit trail](jejak.md)); only a kesalahan makes it end with exit code 1.
A kesalahan in the register of a meeting (ZI090 and above, or in its text) stops no total.

| Aturan | Tingkat | Judul |
|---|---|---|
"""


def naskah() -> str:
    """Give the whole document."""
    urut = sorted(ATURAN.values(), key=lambda satu: satu.kode)
    return _KEPALA + "".join(f"| {satu.kode} | {satu.tingkat} | {satu.judul} |\n" for satu in urut)


if __name__ == "__main__":
    BERKAS.write_text(naskah(), encoding="utf-8", newline="\n")
