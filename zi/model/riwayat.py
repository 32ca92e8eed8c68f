"""The history of an office: its records, each with all that happened to it, and what happened to the plan."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from zi.model.isi import Isi
from zi.model.jejak import Jejak
from zi.model.kejadian import DIHAPUS, Kejadian
from zi.model.langkah import Langkah
from zi.model.zona import hari_di


class Rekam(NamedTuple):
    """A record: where it is (or last was), what it holds, and everything that happened to it, oldest first.

    ``dicatat`` is the step in which it first counted, None where it never did; ``pasti`` tells whether that
    is known (a copy without older files cannot tell); ``dicabut`` whether what it (last) held is withdrawn.
    """

    folder: str
    tanggal: date | None
    isi: Isi
    kejadian: tuple[Kejadian, ...]
    dicatat: Langkah | None
    pasti: bool
    dicabut: bool

    @property
    def id(self) -> str:
        """The indikator in its path."""
        return self.folder.split("/")[2]

    @property
    def kode(self) -> str:
        """The periode in its path."""
        return self.folder.split("/")[3]

    @property
    def tahun(self) -> str:
        """The year in its path, which may be none."""
        return self.folder.split("/")[1]

    @property
    def ada(self) -> bool:
        """Whether it is still there."""
        return self.kejadian[-1].jenis != DIHAPUS

    @property
    def pertama(self) -> Kejadian:
        """The event in which it first counted; of one that never did, that in which it came."""
        return next((satu for satu in self.kejadian if satu.terhitung), self.kejadian[0])

    @property
    def tempat(self) -> frozenset[str]:
        """Every folder in which it ever was."""
        dari = {satu.dari for satu in self.kejadian if satu.dari}
        return frozenset(dari | {satu.bukti for satu in self.kejadian if satu.bukti})

    @property
    def rev(self) -> str:
        """The commit of the main branch with which it first counted; of one that never did, with which it came."""
        return (self.dicatat or self.kejadian[0].langkah).utama.rev

    def hari_dicatat(self, zona: ZoneInfo) -> date | None:
        """Give the day on which it first counted, in the office's zone."""
        return hari_di(self.dicatat.saat, zona) if self.dicatat else None

    def selang(self, zona: ZoneInfo) -> int | None:
        """Give how many days after its own day it first counted; None where one of the two is not known."""
        hari = self.hari_dicatat(zona)
        return (hari - self.tanggal).days if hari and self.tanggal else None


class Riwayat(NamedTuple):
    """What git tells up to one commit: the steps of the main branch, the events (oldest first), and every record.

    ``semua`` has also the records that are no more; ``rekam`` those that are there, by folder.
    """

    jejak: Jejak
    zona: ZoneInfo
    langkah: tuple[Langkah, ...]
    kejadian: tuple[Kejadian, ...]
    semua: tuple[Rekam, ...]
    rekam: Mapping[str, Rekam]

    @property
    def ujung(self) -> str:
        """The commit at which the history ends."""
        return self.jejak.ujung

    @property
    def akhir(self) -> Langkah:
        """The last step."""
        return self.langkah[-1]

    def hari(self, saat: int) -> date:
        """Give the day of an instant in the office's zone."""
        return hari_di(saat, self.zona)
