"""The kit of a meeting in Word, from the facts of the report on its day."""

from datetime import date
from pathlib import Path

from zi.cli.bahan_laporan import siapkan
from zi.cli.bentuk_laporan import pilih
from zi.cli.monev_catatan import Rapat
from zi.cli.tertulis import sebut
from zi.model.bentuk import BentukMonev
from zi.model.bentuk.monev import Rapat as BentukRapat
from zi.model.monev import Catatan
from zi.model.naskah import Letak, Simpul
from zi.output.laporan import fakta
from zi.repo.hasil import tulis


def tulis_perangkat(ini: Rapat, folder: Path, tanggal: date | None) -> None:
    """Write invitation, list of those present and minutes; the meeting need not have a register yet."""
    hari = ini.hari(tanggal)
    pilih(["docx"])
    from zi.output.cetak.perangkat import perangkat

    siap = siapkan(ini.akar, ini.triwulan, ini.tahun, min(hari, ini.hari_ini), None, None)
    bahan = siap.bahan
    if ini.milik is None:
        kosong = BentukMonev(rapat=BentukRapat(tanggal=hari.isoformat()))
        bahan = bahan._replace(catatan=[*bahan.catatan, Catatan(*_di(ini), kosong, Simpul(Letak(ini.jalur), ""))])
    sebut(tulis(folder, perangkat(fakta(bahan), siap.templat, siap.logo)))


def _di(ini: Rapat) -> tuple[int, int]:
    return ini.tahun, ini.triwulan
