"""The lampiran of the decree: its eight columns, as people print it (Markdown, csv) and as rows."""

import csv
import io

from zi.model.hari import tulis
from zi.model.rencana import Indikator, Rencana
from zi.model.teks import polos, satu_baris
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel

KOLOM = (
    "No",
    "Komponen Pengungkit",
    "Aspek Pemenuhan",
    "Kegiatan/Aksi",
    "Indikator",
    "Bukti Fisik",
    "Target Waktu Pelaksanaan",
    "Target Capaian",
)
_TERGABUNG = 3  # komponen, aspek and kegiatan stand over several rows of the decree
_RUMUS = ("=", "+", "-", "@", "\t", "\r")


def sel(indikator: Indikator) -> dict[str, str]:
    """Give the cells of one row by name, each number as the decree prints it, italics as ``*…*``."""
    return {
        "komponen": f"{indikator.komponen}. {indikator.nama_komponen}",
        "aspek": _bernomor(indikator.nomor_aspek, indikator.aspek),
        "kegiatan": _bernomor(indikator.nomor_kegiatan, indikator.kegiatan),
        "indikator": _bernomor(indikator.nomor, indikator.uraian),
        "bukti_fisik": indikator.bukti_fisik,
        "waktu": indikator.waktu,
        "target": indikator.teks_target,
    }


def _bernomor(nomor: int | None, teks: str) -> str:
    return teks if nomor is None else f"{nomor}. {teks}"


def baris(indikator: Indikator) -> list[str]:
    """Give the eight cells of the decree's table: number and name of the komponen apart, italics as ``*…*``."""
    isi = sel(indikator)
    return [f"{indikator.komponen}.", indikator.nama_komponen, *list(isi.values())[1:]]


def ke_csv(rencana: Rencana) -> str:
    """Write the lampiran as csv with a head; a cell that a spreadsheet would take for a formula gets a ``'``."""
    berkas = io.StringIO()
    penulis = csv.writer(berkas, lineterminator="\n")
    penulis.writerow(["Id", *KOLOM])
    for satu in rencana.indikator:
        penulis.writerow([_aman(polos(sel_teks)) for sel_teks in [satu.id, *baris(satu)]])
    return berkas.getvalue()


def _aman(teks: str) -> str:
    return f"'{teks}" if teks.startswith(_RUMUS) else teks


def ke_tsv(rencana: Rencana) -> str:
    """Write the lampiran for a pipe: one line a row, cells parted by tabs."""
    isi = [["Id", *KOLOM], *([satu.id, *baris(satu)] for satu in rencana.indikator)]
    return "".join("\t".join(satu_baris(polos(teks)) for teks in satu) + "\n" for satu in isi)


def fakta(rencana: Rencana) -> dict[str, object]:
    """Give what the template ``rencana.md.j2`` sees: the decree, the heads of the columns, the rows."""
    dasar = rencana.dasar
    return {
        "satker": dasar.satker if dasar else "",
        "tahun": str(rencana.tahun),
        "nomor": dasar.nomor if dasar else "",
        "tanggal": tulis(dasar.tanggal) if dasar else "",
        "tentang": dasar.tentang if dasar else "",
        "kolom": list(KOLOM),
        "isi": [baris(satu) for satu in rencana.indikator],
    }


def lembar(rencana: Rencana, *, sempit: bool) -> Lembar:
    """Lay the lampiran out for a terminal; a cell that the decree merges is shown once.

    In a window too narrow for eight columns (``sempit``) each row is a block of its own.
    """
    if sempit:
        return Lembar(_kepala(rencana), tuple(_blok(satu) for satu in rencana.indikator))
    kolom = (Kolom("Id"), *(Kolom(nama, lipat=True) for nama in KOLOM[1:]))
    isi, atas = list[Baris](), [""] * (len(KOLOM) - 1)
    for satu in rencana.indikator:
        ini = list(sel(satu).values())
        ulang = [ini[: urut + 1] == atas[: urut + 1] and urut < _TERGABUNG for urut in range(len(ini))]
        isi.append(
            (
                Sel(satu.id, "redup"),
                *(Sel("" if lama else teks, miring=True) for teks, lama in zip(ini, ulang, strict=True)),
            )
        )
        atas = ini
    return Lembar(_kepala(rencana), (Bagian(None, kolom, tuple(isi)),))


def _blok(indikator: Indikator) -> Bagian:
    baris = tuple(
        (Sel(nama, "redup"), Sel(teks, miring=True))
        for nama, teks in zip(KOLOM[1:], sel(indikator).values(), strict=True)
    )
    return Bagian(Sel(indikator.id, "judul"), (Kolom(), Kolom(lipat=True)), baris)


def _kepala(rencana: Rencana) -> tuple[Sel, ...]:
    isi = fakta(rencana)
    return (
        Sel(f"{isi['satker']} · Rencana Aksi Zona Integritas {isi['tahun']}", "judul"),
        Sel(f"Lampiran Keputusan Nomor {isi['nomor']}, {isi['tanggal']}", "redup"),
    )
