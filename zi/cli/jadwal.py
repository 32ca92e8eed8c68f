"""``zi jadwal``: how are these words read."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from zi.cli.bantuan import Perintah, contoh
from zi.cli.opsi import OpsiFolder, OpsiJson, OpsiTahun


def daftarkan(app: typer.Typer) -> None:
    """Add the command to the program."""
    kaki = contoh('zi jadwal "Januari s.d. Februari 2026"', 'zi jadwal "Per Triwulan" --tahun 2027')
    app.command("jadwal", cls=Perintah, short_help="Cara kata-kata waktu dibaca", epilog=kaki)(jadwal)


def jadwal(
    kata: Annotated[str, typer.Argument(metavar="KATA", help="Kata-kata waktu, dalam tanda kutip.")],
    tahun: OpsiTahun = None,
    data: OpsiJson = False,  # noqa: FBT002  # a flag of the command line
    folder: OpsiFolder = None,
) -> None:
    """Bagaimana kata-kata waktu dibaca: periode dan tenggatnya, atau sebab tidak dapat dibaca."""
    from zi.cli.kantor import gagal
    from zi.cli.tampil import tampil
    from zi.model import jadwal as model_jadwal
    from zi.model.teks import kalimat
    from zi.model.usul import bacaan_terdekat
    from zi.output import jadwal as output_jadwal

    tahun = tahun or _tahun_kini(folder)
    hasil = model_jadwal.baca(kata, tahun)
    if isinstance(hasil, model_jadwal.Ditolak):
        terbaca = f"Yang sudah terbaca: “{hasil.terbaca}”.\n" if hasil.terbaca not in {"", kata} else ""
        gagal(f"“{kata}” tidak dapat dibaca: {kalimat(hasil.alasan)}\n{terbaca}{bacaan_terdekat(kata, tahun)}", 1)
    if data:
        from zi.output import data as output_data

        sys.stdout.write(output_data.tulis(output_data.jadwal(kata, tahun, hasil)))
    else:
        tampil(output_jadwal.lembar(kata, tahun, hasil))


def _tahun_kini(folder: Path | None) -> int:
    """Give the year that words without one are read in: the office's plan, or today's outside an office."""
    from zi.cli.kantor import hari_ini, pilih_tahun
    from zi.repo import loader

    akar = loader.akar(folder or Path())
    return pilih_tahun(akar) if akar else hari_ini().year
