"""The forms of the files people write, and how a file is read in one (pydantic's only room)."""

from zi.model.bentuk.baca import baca, baca_sebagian
from zi.model.bentuk.bukti import BentukBukti
from zi.model.bentuk.monev import BentukMonev
from zi.model.bentuk.rencana import BentukKomponen, BentukRencana

__all__ = ["BentukBukti", "BentukKomponen", "BentukMonev", "BentukRencana", "baca", "baca_sebagian"]
