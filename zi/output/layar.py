"""A sheet in a terminal (rich): bars, colours with a meaning, text folded to the window."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.theme import Theme

from zi.model.teks import miring, satu_baris
from zi.output.lembar import Bagian, Batang, Lembar, Sel

_TEMA = Theme(
    {
        "selesai": "green",
        "lewat": "red",
        "dekat": "dark_orange3",
        "redup": "dim",
        "tebal": "bold",
        "judul": "bold",
        "kesalahan": "bold red",
        "peringatan": "dark_orange3",
        "keterangan": "blue",
    }
)
_LEBAR_BATANG = 10


def konsol(*, lebar: int | None = None, rekam: bool = False) -> Console:
    """Give a console for stdout; ``rekam`` keeps what is printed, for a picture."""
    return Console(theme=_TEMA, highlight=False, width=lebar, record=rekam)


def tunjukkan(lembar: Lembar, layar: Console) -> None:
    """Show a sheet in a console."""
    for satu in lembar.kepala:
        layar.print(_teks(satu))
    for nomor, bagian in enumerate(lembar.bagian):
        if nomor or lembar.kepala:
            layar.print()
        _bagian(bagian, layar)


def _bagian(bagian: Bagian, layar: Console) -> None:
    if bagian.judul:
        layar.print(_teks(bagian.judul))
    if bagian.baris:
        layar.print(Padding(_tabel(bagian), (0, 0, 0, 2 if bagian.judul else 0)))
    for satu in bagian.catatan:
        layar.print(Padding(_teks(satu), (0, 0, 0, 2 if bagian.judul else 0)))


def _tabel(bagian: Bagian) -> Table:
    tabel = Table(
        box=None,
        pad_edge=False,
        padding=(0, 2, 0, 0),
        header_style="redup",
        show_header=any(kolom.judul for kolom in bagian.kolom),
    )
    for kolom in bagian.kolom:
        tabel.add_column(
            Text(kolom.judul),
            justify="right" if kolom.kanan else "left",
            no_wrap=not kolom.lipat,
            overflow="fold" if kolom.lipat else "ellipsis",
        )
    for baris in bagian.baris:
        tabel.add_row(*(_batang(sel) if isinstance(sel, Batang) else _teks(sel) for sel in baris))
    return tabel


def _teks(sel: Sel) -> Text:
    """Make harmless text of a cell: never markup, its control characters gone, its italics shown."""
    if not sel.miring:
        return Text(satu_baris(sel.teks), sel.gaya)
    hasil = Text(style=sel.gaya)
    for potongan, condong in miring(satu_baris(sel.teks)):
        hasil.append(potongan, "italic" if condong else None)
    return hasil


def _batang(batang: Batang) -> Text:
    """Draw a bar; something is never an empty bar, and less than all never a full one."""
    if batang.rasio is None:
        return Text("·" * _LEBAR_BATANG, "redup")
    penuh = int(batang.rasio * _LEBAR_BATANG)
    if batang.rasio > 0:
        penuh = max(penuh, 1)
    return Text("█" * penuh, "selesai") + Text("░" * (_LEBAR_BATANG - penuh), "redup")
