"""The options of ``zi record`` and of its like. Light: read by every start."""

from datetime import date
from typing import Annotated

import typer

from zi.cli.lengkapi import id_indikator
from zi.cli.opsi import baca_hari

Banyak = list[str] | None
ArgKata = Annotated[
    Banyak,
    typer.Argument(
        metavar="ID BERKAS",
        help="Id indikator, lalu berkasnya: BERKAS, JENIS=BERKAS, atau folder.",
        autocompletion=id_indikator,
    ),
]
ArgFolder = Annotated[str, typer.Argument(metavar="FOLDER", help="Folder buktinya.")]
OpsiTanggal = Annotated[
    date | None,
    typer.Option("--tanggal", parser=baca_hari, metavar="TANGGAL", help="Hari kegiatannya selesai dilaksanakan."),
]
OpsiUraian = Annotated[str | None, typer.Option("--uraian", metavar="TEKS", help="Tentang apa bukti ini.")]
OpsiPeriode = Annotated[str | None, typer.Option("--periode", metavar="KODE", help="Periodenya, misalnya TW2.")]
OpsiKe = Annotated[
    str | None, typer.Option("--ke", metavar="FOLDER", help="Lengkapi bukti ini; tidak ada isinya yang diubah.")
]
OpsiGanti = Annotated[
    str | None, typer.Option("--ganti", metavar="FOLDER", help="Gantikan bukti ini, yang lalu dicabut.")
]
OpsiAlasan = Annotated[str | None, typer.Option("--alasan", metavar="TEKS", help="Alasannya.")]
OpsiNomor = Annotated[str | None, typer.Option("--nomor", metavar="NOMOR", help="Nomor dokumennya.")]
OpsiTempat = Annotated[str | None, typer.Option("--tempat", metavar="TEKS", help="Di mana dokumen --arsip disimpan.")]
OpsiPemegang = Annotated[
    str | None, typer.Option("--pemegang", metavar="NAMA", help="Siapa yang menyimpan dokumen --arsip.")
]
OpsiCatatan = Annotated[str | None, typer.Option("--catatan", metavar="TEKS", help="Yang perlu diketahui pemeriksa.")]
OpsiPengganti = Annotated[str | None, typer.Option("--pengganti", metavar="FOLDER", help="Bukti yang menggantikannya.")]
OpsiPelaksana = Annotated[
    Banyak, typer.Option("--pelaksana", metavar="NAMA", help="Yang ikut melaksanakan; boleh diulang.")
]
OpsiTautan = Annotated[
    Banyak, typer.Option("--tautan", metavar="JENIS=URL", help="Unggahan resmi, https://; boleh diulang.")
]
OpsiArsip = Annotated[
    Banyak,
    typer.Option(
        "--arsip", metavar="JENIS=BERKAS", help="Dokumen yang tidak dimasukkan, hanya SHA-256-nya; boleh diulang."
    ),
]
OpsiJuga = Annotated[
    Banyak,
    typer.Option("--juga", metavar="ID/KODE", help="Periode indikator lain yang juga dibuktikan; boleh diulang."),
]
OpsiTetap = Annotated[bool, typer.Option("--tetap", help="Tetap masukkan berkas yang dipersoalkan.")]
OpsiLfs = Annotated[bool, typer.Option("--lfs", help="Masukkan berkas besar lewat Git LFS.")]
OpsiKirim = Annotated[
    bool, typer.Option("--kirim", "--pr", help="Kirim untuk disetujui, tanpa menyentuh berkas di folder kerja.")
]
OpsiCoba = Annotated[bool, typer.Option("--dry-run", help="Perlihatkan saja; tidak ada yang diubah.")]
