"""What a report is told from: figures, registers, history, and what has to be explained or mended."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zi.model.audit.temuan import TemuanAudit
from zi.model.bukti import Bukti
from zi.model.hari import ROMAWI
from zi.model.laporan import Laporan
from zi.model.monev import Catatan
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.model.selisih import Tempat
from zi.model.temuan import Temuan


class Asal(NamedTuple):
    """Where the figures are from: version of zi, the commit, and whether files differ from it.

    ``rev`` is None where there is no git, or where ``draf``: the files hold what no commit has.
    """

    zi: str
    rev: str | None
    draf: bool


class Bahan(NamedTuple):
    """All that a report is told from. ``riwayat`` is None where git cannot tell, ``audit`` with it.

    ``catatan`` are the registers that could be read, ``salah_catatan`` what is wrong with others; ``salah_bukti``
    is what has to be mended in the evidence of the year. ``logo`` is the picture of the letterhead, None where it is
    not there.
    """

    laporan: Laporan
    asal: Asal
    catatan: Sequence[Catatan]
    salah_catatan: Sequence[Temuan]
    salah_bukti: Sequence[Temuan]
    riwayat: Riwayat | None
    audit: Sequence[TemuanAudit]
    logo: bytes | None = None

    @property
    def rencana(self) -> Rencana:
        """The plan."""
        return self.laporan.capaian.rencana

    @property
    def triwulan(self) -> Sequence[int]:
        """The triwulan that the report is about."""
        return (self.laporan.triwulan,) if self.laporan.triwulan else (1, 2, 3, 4)

    @property
    def milik(self) -> Sequence[Catatan]:
        """The registers of the report's own meetings, oldest first: one, or those of the whole year."""
        ini = [(self.rencana.tahun, triwulan) for triwulan in self.triwulan]
        return sorted((satu for satu in self.catatan if satu.urutan in ini), key=lambda satu: satu.urutan)

    @property
    def rapat(self) -> Catatan | None:
        """The register of the (last) meeting that the report is about."""
        return self.milik[-1] if self.milik else None

    @property
    def kunci(self) -> str:
        """What the report is called by in settings: TW1 to TW4, TH."""
        return f"TW{self.laporan.triwulan}" if self.laporan.triwulan else "TH"

    @property
    def lingkup(self) -> str:
        """What the report is about: ``Triwulan II``, or the year."""
        triwulan = self.laporan.triwulan
        return f"Triwulan {ROMAWI[triwulan - 1]}" if triwulan else f"Tahun {self.rencana.tahun}"

    @property
    def melampaui(self) -> bool:
        """Tell whether what came due after the triwulan is left out: then "what is due" has to say up to which."""
        angka = self.laporan.angka
        return angka.tahun.target_jatuh_tempo > angka.sampai.target_jatuh_tempo

    def tempat(self) -> Mapping[str, Sequence[Tempat]]:
        """Give every record that the report shows, by folder in the order of the plan, and where it is judged."""
        hasil = dict[str, list[Tempat]]()
        for satu, ke in self.laporan.periode:
            for dinilai in ke.bukti:
                di = Tempat(satu.indikator.id, ke.periode.kode, dinilai)
                hasil.setdefault(dinilai.bukti.folder, []).append(di)
        return hasil

    def bukti(self) -> Sequence[Bukti]:
        """Give those records that can tell who took part: not withdrawn, in order, their day not after the report's."""
        semua = (di[0].dinilai for di in self.tempat().values())
        return [satu.bukti for satu in semua if satu.alasan not in {"dicabut", "sesudah-per"}]
