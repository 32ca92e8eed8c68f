"""The register of a meeting on disk: a new one, and old ones that were edited; all of them, or none."""

from collections.abc import Mapping
from pathlib import Path

from zi.model.hari import ROMAWI
from zi.model.monev import jalur_catatan
from zi.model.skema import baris_skema
from zi.repo.panggung import panggung, tulis
from zi.repo.sunting_naskah import Nilai, butir
from zi.repo.taruh import pasang
from zi.repo.tindih import Perubahan

_SKEMA = "docs/skema/monev.json"  # of an office that has it, so that editors help


def catatan_baru(akar: Path, tahun: int, triwulan: int, isi: Mapping[str, Nilai]) -> bytes:
    """Write a new register; its head says how to go on."""
    skema = [baris_skema(jalur_catatan(tahun, triwulan))] if (akar / _SKEMA).is_file() else []
    kepala = (
        *skema,
        f"# Catatan rapat monev triwulan {ROMAWI[triwulan - 1]} tahun {tahun}.",
        "# Kendala di bawah ini disarankan zi dari angka: ubah menurut keadaan sebenarnya, lalu tambahkan “solusi:”.",
        "# Rekomendasi rapat ditulis di bawahnya seperti ini, tanpa tanda pagar:",
        "# rekomendasi:",
        f"#   - id: TW{triwulan}-1",
        "#     uraian: apa yang harus dikerjakan",
        "#     penanggung_jawab: nama, atau [nama, nama]",
        "#     tenggat: TAHUN-BULAN-HARI",
    )
    return "".join(f"{satu}\n" for satu in (*kepala, butir(isi))).encode()


def simpan(akar: Path, isi: Mapping[str, bytes], lama: Mapping[str, bytes]) -> None:
    """Put files in their place, by path; ``lama`` are the bytes of those that are there.

    Raises SudahAdaError when one is no longer what it was, OSError when the disk refuses.
    """
    with panggung(akar) as ruang:
        staged = {jalur: ruang / str(nomor) for nomor, jalur in enumerate(isi)}
        for jalur, tujuan in staged.items():
            tulis(tujuan, isi[jalur])
        folder = next(iter(isi)).rpartition("/")[0]
        pasang(akar, Perubahan(staged, baru=None if (akar / folder).is_dir() else folder, lama=lama), ruang)
