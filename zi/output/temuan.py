"""Findings told to people."""

from collections import Counter
from collections.abc import Iterable, Sequence

from zi.model.aturan import ATURAN, KESALAHAN, KETERANGAN, PERINGATAN, Aturan
from zi.model.aturan.audit import ATURAN_AUDIT
from zi.model.naskah import Letak
from zi.model.teks import satu_baris
from zi.model.temuan import Temuan
from zi.output.lembar import Bagian, Kolom, Lembar, Sel

_URUTAN = (KESALAHAN, PERINGATAN, KETERANGAN)


def letak(tempat: Letak) -> str:
    """Write a place as ``file:line:col``, without what is not known."""
    return ":".join(str(satu) for satu in (tempat.berkas, tempat.baris, tempat.kolom) if satu is not None)


def teks(temuan: Iterable[Temuan]) -> str:
    """Write findings for a pipe or a log: one line each, what to do on the next; a log reads none as a command."""
    semua = "".join(
        f"{satu_baris(letak(satu.letak))}: {satu.tingkat} {satu.aturan}: {satu_baris(satu.pesan)}\n"
        f"    {satu_baris(satu.saran)}\n"
        for satu in temuan
    )
    return semua.replace("##[", "## [")


def lembar(temuan: Sequence[Temuan]) -> Lembar:
    """Lay findings out for a terminal: kesalahan first, then peringatan, by place; keterangan counted by rule."""
    perlu = [satu for tingkat in _URUTAN[:2] for satu in temuan if satu.tingkat == tingkat]
    lain = [satu for satu in temuan if satu.tingkat == KETERANGAN]
    return Lembar((), (*(_satu(satu) for satu in perlu), *([_keterangan(lain)] if lain else ())))


def _satu(satu: Temuan) -> Bagian:
    baris = ((Sel(f"{satu.tingkat} {satu.aturan}", satu.tingkat), Sel(satu.pesan)), (Sel(""), Sel(satu.saran, "redup")))
    return Bagian(Sel(letak(satu.letak), "tebal"), (Kolom(), Kolom(lipat=True)), baris)


def _keterangan(temuan: Sequence[Temuan]) -> Bagian:
    hitung = Counter(satu.aturan for satu in temuan)
    baris = tuple(
        (Sel(kode, KETERANGAN), Sel(ATURAN[kode].judul), Sel(f"{n} kali")) for kode, n in sorted(hitung.items())
    )
    catatan = (Sel("Tidak perlu tindakan bila memang demikian. Rinciannya: zi check | more", "redup"),)
    return Bagian(Sel("Keterangan", "judul"), (Kolom(), Kolom(lipat=True), Kolom(kanan=True)), baris, catatan)


def ringkasan(temuan: Iterable[Temuan]) -> str:
    """Count findings by severity, in one line."""
    hitung = Counter(satu.tingkat for satu in temuan)
    lain = [f"{hitung[tingkat]} {tingkat}" for tingkat in _URUTAN[1:] if hitung[tingkat]]
    if hitung[KESALAHAN]:
        return f"Perlu diperbaiki: {hitung[KESALAHAN]} kesalahan." + (
            f" Selain itu: {', '.join(lain)}." if lain else ""
        )
    return "Tidak ada kesalahan" + (f"; {', '.join(lain)}." if lain else ".")


def penjelasan(aturan: Aturan) -> Lembar:
    """Lay out the page of one rule: what, why, an example, how to mend."""
    isi = (("Apa", aturan.apa), ("Mengapa", aturan.mengapa), ("Contoh", aturan.contoh), ("Cara", aturan.cara))
    bagian = tuple(
        Bagian(Sel(judul, "tebal"), (Kolom(lipat=True),), tuple((Sel(baris),) for baris in isi_teks.split("\n")))
        for judul, isi_teks in isi
    )
    tingkat = Sel("perlu dijelaskan", "dekat") if aturan in ATURAN_AUDIT else Sel(aturan.tingkat, aturan.tingkat)
    return Lembar((Sel(f"{aturan.kode} · {aturan.judul}", "judul"), tingkat), bagian)
