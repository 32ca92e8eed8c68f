"""Which events and records of a history are asked for."""

from typing import NamedTuple

from zi.model.jejak import Orang
from zi.model.kejadian import Kejadian
from zi.model.rencana import Rencana
from zi.model.riwayat import Rekam, Riwayat


class Saringan(NamedTuple):
    """Which events and records are asked for; None asks for all."""

    rencana: Rencana
    id: str | None = None
    komponen: int | None = None
    orang: str | None = None
    triwulan: int | None = None

    def kejadian(self, semua: Riwayat) -> list[Kejadian]:
        """Choose the events, newest first."""
        milik = {_kunci(satu) for rekam in self.rekam(semua) for satu in rekam.kejadian}
        return [
            satu
            for satu in reversed(semua.kejadian)
            if (_kunci(satu) in milik if satu.bukti else self._milik(satu.id or "", None)) and self._oleh(satu)
        ]

    def rekam(self, semua: Riwayat) -> list[Rekam]:
        """Choose the records that are or were in a place that is asked for."""
        return [satu for satu in semua.semua if any(map(self._di, satu.tempat))]

    def bukti(self, semua: Riwayat, kejadian: list[Kejadian]) -> list[Rekam]:
        """Choose the records that are there and about which some chosen event is."""
        disebut = {_kunci(satu) for satu in kejadian}
        dipilih = (satu for satu in self.rekam(semua) if satu.ada and disebut & set(map(_kunci, satu.kejadian)))
        return sorted(dipilih, key=lambda satu: satu.folder)

    def _di(self, folder: str) -> bool:
        _, _, id_indikator, kode, _ = folder.split("/")
        return self._milik(id_indikator, kode)

    def _milik(self, id_indikator: str, kode: str | None) -> bool:
        if self.id is not None and id_indikator != self.id:
            return False
        if self.komponen is not None and id_indikator.split(".", 1)[0] != str(self.komponen):
            return False
        indikator = self.rencana.menurut_id.get(id_indikator)
        periode = [satu for satu in (indikator.periode if indikator else ()) if kode in {None, satu.kode}]
        return self.triwulan is None or any(satu.triwulan == self.triwulan for satu in periode)

    def _oleh(self, satu: Kejadian) -> bool:
        return self.orang is None or any(self._bernama(ini) for ini in (satu.komit.penulis, satu.penggabung) if ini)

    def _bernama(self, orang: Orang) -> bool:
        """Tell whether a person is meant: by name, by address, or by the name that the team has for that address."""
        tim = self.rencana.dasar.tim if self.rencana.dasar else ()
        akun = [satu.nama for satu in tim if satu.akun and satu.akun.casefold() == orang.surel.casefold()]
        return any((self.orang or "").casefold() in teks.casefold() for teks in (orang.nama, orang.surel, *akun))


def _kunci(satu: Kejadian) -> tuple[int, str | None, str]:
    """Give what tells an event of a record from any other."""
    return satu.urut, satu.bukti, satu.jenis
