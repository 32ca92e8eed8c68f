"""The register of a meeting, read from what people write before, during and after it."""

from datetime import date

import pytest

from zi.model.bentuk.baca import baca
from zi.model.bentuk.monev import BentukMonev
from zi.model.temuan import Temuan
from zi.repo.naskah import urai

SEBELUM = "rapat: {tanggal: 2026-07-03}\n"
SESUDAH = """\
rapat:
  tanggal: 2026-07-03
  tempat: Aula
  pimpinan: Ketua
  hadir: [Ketua, Sekretaris]
kendala:
  - indikator: 1.3.1.2
    uraian: Laporan belum selesai
    solusi: Dibantu dua orang
  - uraian: Anggaran belum turun
rekomendasi:
  - id: TW2-1
    uraian: Menyelesaikan laporan
    penanggung_jawab: Sekretaris
    tenggat: 2026-07-31
    selesai:
      tanggal: 2026-07-20
      uraian: Laporan disampaikan
      bukti: evidence/2026/1.3.1.2/TW2/2026-07-03-rapat
"""


def isi(teks: str) -> tuple[BentukMonev | None, list[Temuan]]:
    """Read a register."""
    simpul, temuan = urai(teks.encode(), "plan/2026/monev/TW2.yaml")
    assert simpul is not None
    assert temuan == []
    return baca(BentukMonev, simpul)


def test_before_the_meeting_its_day_is_enough() -> None:
    """A register may say nothing but when the meeting will be."""
    monev, temuan = isi(SEBELUM)
    assert temuan == []
    assert monev is not None
    assert (monev.rapat.tanggal, monev.rapat.hadir) == (date(2026, 7, 3), ())
    assert (monev.kendala, monev.rekomendasi) == ((), ())


def test_after_the_meeting_everything_is_read() -> None:
    """What was found, asked for and done is read with its days; one name stands for a list of one."""
    monev, temuan = isi(SESUDAH)
    assert temuan == []
    assert monev is not None
    assert monev.rapat.hadir == ("Ketua", "Sekretaris")
    assert [(satu.indikator, satu.solusi) for satu in monev.kendala] == [("1.3.1.2", "Dibantu dua orang"), (None, None)]
    (satu,) = monev.rekomendasi
    assert (satu.id, satu.penanggung_jawab, satu.tenggat) == ("TW2-1", ("Sekretaris",), date(2026, 7, 31))
    assert satu.selesai is not None
    assert satu.selesai.bukti == ("evidence/2026/1.3.1.2/TW2/2026-07-03-rapat",)


@pytest.mark.parametrize(
    ("lama", "baru", "temuan"),
    [
        ("  tanggal: 2026-07-03\n", "", ("ZI011", 2)),
        ("2026-07-03\n", "2026-06-31\n", ("ZI013", 2)),
        ("indikator: 1.3.1.2", "indikator: 1.3", ("ZI012", 7)),
        ("    uraian: Laporan belum selesai\n", "", ("ZI011", 7)),
        ("id: TW2-1", "id: TW2", ("ZI012", 12)),
        ("    penanggung_jawab: Sekretaris\n", "", ("ZI011", 12)),
        ("    tenggat: 2026-07-31\n", "", ("ZI011", 12)),
        ("      uraian: Laporan disampaikan\n", "", ("ZI011", 17)),
        ("rekomendasi:", "saran:", ("ZI010", 11)),
    ],
)
def test_a_fault_is_named_with_its_line(lama: str, baru: str, temuan: tuple[str, int]) -> None:
    """What a register lacks or has too much is one finding at its line."""
    assert lama in SESUDAH
    monev, ada = isi(SESUDAH.replace(lama, baru, 1))
    assert monev is None
    assert [(satu.aturan, satu.letak.baris) for satu in ada] == [temuan]
