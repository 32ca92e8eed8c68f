"""Findings told to people, and to GitHub's pull request page."""

from collections import Counter
from collections.abc import Iterable, Sequence

from zi.model.aturan import KESALAHAN, KETERANGAN, PERINGATAN, Aturan
from zi.model.naskah import Letak
from zi.model.teks import bersih, satu_baris
from zi.model.temuan import Temuan
from zi.output.lembar import Bagian, Kolom, Lembar, Sel

_GITHUB = {KESALAHAN: "error", PERINGATAN: "warning", KETERANGAN: "notice"}
_URUTAN = (KESALAHAN, PERINGATAN, KETERANGAN)


def letak(tempat: Letak) -> str:
    """Write a place as ``file:line:col``, without what is not known."""
    return ":".join(str(satu) for satu in (tempat.berkas, tempat.baris, tempat.kolom) if satu is not None)


def teks(temuan: Iterable[Temuan]) -> str:
    """Write findings for a pipe or a log: one line each, what to do on the next."""
    return "".join(
        f"{bersih(letak(satu.letak))}: {satu.tingkat} {satu.aturan}: {satu_baris(satu.pesan)}\n"
        f"    {satu_baris(satu.saran)}\n"
        for satu in temuan
    )


def lembar(temuan: Sequence[Temuan]) -> Lembar:
    """Lay findings out for a terminal, with the count at the end."""
    bagian = tuple(
        Bagian(
            Sel(f"{letak(satu.letak)}", "tebal"),
            (Kolom(), Kolom(lipat=True)),
            (
                (Sel(f"{satu.tingkat} {satu.aturan}", satu.tingkat), Sel(satu.pesan)),
                (Sel(""), Sel(satu.saran, "redup")),
            ),
        )
        for satu in temuan
    )
    return Lembar((), bagian)


def ringkasan(temuan: Iterable[Temuan]) -> str:
    """Count findings by severity, in one line."""
    hitung = Counter(satu.tingkat for satu in temuan)
    ada = [f"{hitung[tingkat]} {tingkat}" for tingkat in _URUTAN if hitung[tingkat]]
    if not ada:
        return "Semua beres: tidak ada yang perlu diperbaiki."
    depan = "Perlu diperbaiki:" if hitung[KESALAHAN] else "Tidak ada kesalahan;"
    return f"{depan} {', '.join(ada)}. Penjelasan satu aturan: zi explain ZI…"


def github(temuan: Iterable[Temuan]) -> str:
    """Write workflow commands, which GitHub shows at the file in the pull request."""
    return "".join(_perintah(satu) for satu in temuan)


def _perintah(satu: Temuan) -> str:
    tempat = [f"file={_lolos(satu.letak.berkas)}", f"line={satu.letak.baris or 1}"]
    if satu.letak.kolom:
        tempat.append(f"col={satu.letak.kolom}")
    tempat.append(f"title={_lolos(f'{satu.tingkat} {satu.aturan}')}")
    pesan = _lolos_isi(f"{satu_baris(satu.pesan)} {satu_baris(satu.saran)}")
    return f"::{_GITHUB[satu.tingkat]} {','.join(tempat)}::{pesan}\n"


def _lolos_isi(isi: str) -> str:
    return bersih(isi).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _lolos(sifat: str) -> str:
    return _lolos_isi(sifat).replace(":", "%3A").replace(",", "%2C")


def penjelasan(aturan: Aturan) -> Lembar:
    """Lay out the page of one rule: what, why, an example, how to mend."""
    isi = (("Apa", aturan.apa), ("Mengapa", aturan.mengapa), ("Contoh", aturan.contoh), ("Cara", aturan.cara))
    bagian = tuple(
        Bagian(Sel(judul, "tebal"), (Kolom(lipat=True),), tuple((Sel(baris),) for baris in isi_teks.split("\n")))
        for judul, isi_teks in isi
    )
    return Lembar((Sel(f"{aturan.kode} · {aturan.judul}", "judul"), Sel(aturan.tingkat, aturan.tingkat)), bagian)
