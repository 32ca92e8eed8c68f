"""The head of every sheet: whose plan this is, by which decree, and the day."""

from datetime import date

from zi.model.hari import tulis
from zi.model.rencana import Rencana
from zi.output.lembar import Sel


def kepala(rencana: Rencana, per: date) -> tuple[Sel, ...]:
    """Say whose plan this is, and the day."""
    dasar = rencana.dasar
    if dasar is None:
        return (Sel(f"Rencana Aksi {rencana.tahun} · per {tulis(per)}", "judul"),)
    asal = f"Keputusan Nomor {dasar.nomor}, {tulis(dasar.tanggal)}"
    return judul(rencana), Sel(f"{asal} · keadaan per {tulis(per)}", "redup")


def judul(rencana: Rencana) -> Sel:
    """Say whose plan this is."""
    satker = f"{rencana.dasar.satker} · Rencana Aksi Zona Integritas" if rencana.dasar else "Rencana Aksi"
    return Sel(f"{satker} {rencana.tahun}", "judul")
