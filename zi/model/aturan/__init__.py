"""The rules of ``zi check``, by id: ZI00x of a file's text, ZI01x to ZI03x of the plan, ZI04x and up of evidence."""

from zi.model.aturan.bentuk import KESALAHAN, KETERANGAN, PERINGATAN, Aturan
from zi.model.aturan.bukti import ATURAN_BUKTI
from zi.model.aturan.naskah import ATURAN_NASKAH
from zi.model.aturan.rencana import ATURAN_RENCANA

__all__ = ["ATURAN", "KESALAHAN", "KETERANGAN", "PERINGATAN", "Aturan"]

ATURAN = {aturan.kode: aturan for aturan in (*ATURAN_NASKAH, *ATURAN_RENCANA, *ATURAN_BUKTI)}
