"""The lampiran of the decree in Word, laid out as the decree does: eight columns, merged cells, signature."""

from zi.model.hari import tulis
from zi.model.rencana import Rencana
from zi.output.cetak.docx import docx
from zi.output.harfiah import Harfiah
from zi.output.lampiran import baris
from zi.output.laporan.tata import tata
from zi.output.templat import Templat

TEMPLAT = "lampiran.docx"
_TERGABUNG = 4  # number, komponen, aspek and kegiatan stand over several rows
_HURUF = {"huruf": "bookman", "ukuran": 11}  # of decrees


def lampiran(rencana: Rencana, templat: Templat) -> bytes:
    """Give the document. Raises TemplatError when the office's own template cannot be filled."""
    return docx(TEMPLAT, fakta(rencana), templat)


def fakta(rencana: Rencana) -> dict[str, object]:
    """Give what the template sees. A cell that is one with the cell above it is empty."""
    dasar = rencana.dasar
    tentang = Harfiah(dasar.tentang if dasar else "")
    penanda = dasar.penanda_tangan if dasar else None
    jabatan = penanda.jabatan if penanda else ""
    satker = dasar.satker if dasar else ""
    return {
        "satker": Harfiah(satker),
        "lembaga": Harfiah(jabatan.removeprefix("KETUA ") or satker.upper()),
        "tahun": rencana.tahun,
        "nomor": Harfiah(dasar.nomor if dasar else ""),
        "tanggal": tulis(dasar.tanggal) if dasar else "",
        "tentang": tentang,
        "per": dasar.tanggal.isoformat() if dasar else f"{rencana.tahun}-01-01",
        "kata": {"judul": Harfiah(f"Lampiran Keputusan Nomor {dasar.nomor if dasar else ''}"), "subjudul": tentang},
        "penanda_tangan": {"jabatan": Harfiah(jabatan), "nama": Harfiah(penanda.nama if penanda else "")},
        "tata": {**tata(rencana.pengaturan.laporan), **_HURUF},
        "isi": _isi(rencana),
    }


def _isi(rencana: Rencana) -> list[list[str]]:
    hasil, atas = list[list[str]](), list[str]()
    for satu in rencana.indikator:
        ini = baris(satu)
        sama = [urut < _TERGABUNG and ini[: urut + 1] == atas[: urut + 1] for urut in range(len(ini))]
        hasil.append(["" if lama else teks for teks, lama in zip(ini, sama, strict=True)])
        atas = ini
    return hasil
