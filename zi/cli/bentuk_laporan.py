"""The forms of a report: which can be made here, and each made from the same facts."""

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from zi.cli.kantor import gagal
from zi.cli.tunggu import kabar
from zi.output.templat import TemplatError

if TYPE_CHECKING:
    from zi.cli.bahan_laporan import LaporanSiap

TEMPLAT = "laporan-triwulan"  # the name of the templates, without their endings
_BIASA = ("md", "tex", "pdf", "docx")
_EKSTRA = {"pdf": ("typst", "pdf", "PDF"), "docx": ("docxtpl", "word", "Word")}
Isi = Mapping[str, Any]


def pilih(diminta: Sequence[str] | None) -> list[str]:
    """Choose the forms: those asked for, each once; else the usual ones that can be made here.

    Ends with a sentence when one that was asked for needs something that is not installed; says on stderr which of
    the usual ones do.
    """
    daftar = list(dict.fromkeys(str(satu) for satu in diminta or _BIASA))
    for bentuk in [satu for satu in daftar if satu in _EKSTRA]:
        modul, ekstra, nama = _EKSTRA[bentuk]
        if find_spec(modul) is None:
            pesan = f"Untuk {nama} pasang dahulu: python -m pip install 'zona-integritas[{ekstra}]'"
            if diminta:
                gagal(pesan)
            sys.stderr.write(f"{pesan}\n")
            daftar.remove(bentuk)
    return daftar


def buat(ini: "LaporanSiap", isi: Isi, bentuk: Sequence[str]) -> dict[str, bytes]:
    """Make the forms, by file name. Raises TemplatError when the office's own template cannot be filled."""
    hasil = dict[str, bytes]()
    for satu in bentuk:
        nama = f"{isi['kata']['nama_berkas']}.{satu}"
        with kabar(f"Menyusun {nama} …"):
            hasil[nama] = _PEMBUAT[satu](ini, isi)
    if "tex" in bentuk and (logo := ini.logo):
        hasil[str(isi["kop"]["logo"])] = logo
    return hasil


def _md(ini: "LaporanSiap", isi: Isi) -> bytes:
    from zi.output import render

    return render.isi(f"{TEMPLAT}.md.j2", isi, ini.templat).encode()


def _tex(ini: "LaporanSiap", isi: Isi) -> bytes:
    from zi.output import render

    return render.isi_tex(f"{TEMPLAT}.tex.j2", isi, ini.templat).encode()


def _pdf(ini: "LaporanSiap", isi: Isi) -> bytes:
    from zi.output.cetak.galat_typst import jelaskan
    from zi.output.cetak.pdf import HURUF, UTAMA, berkas, saat
    from zi.repo.typst import TypstGagal, susun

    semua = berkas(isi, ini.templat, ini.logo)
    try:
        return susun(UTAMA, semua, HURUF, saat(isi))
    except TypstGagal as galat:
        raise TemplatError(jelaskan(str(galat), galat.rinci, isi, semua)) from galat


def _docx(ini: "LaporanSiap", isi: Isi) -> bytes:
    from zi.output.cetak.docx import docx

    return docx(f"{TEMPLAT}.docx", isi, ini.templat, ini.logo)


def _xlsx(_: "LaporanSiap", isi: Isi) -> bytes:
    from zi.output.cetak.xlsx import xlsx

    return xlsx(isi)


def _json(_: "LaporanSiap", isi: Isi) -> bytes:
    from zi.output.data import tulis

    return tulis(dict(isi)).encode()


_PEMBUAT: dict[str, Callable[["LaporanSiap", Isi], bytes]] = {
    "md": _md,
    "tex": _tex,
    "pdf": _pdf,
    "docx": _docx,
    "xlsx": _xlsx,
    "json": _json,
}
