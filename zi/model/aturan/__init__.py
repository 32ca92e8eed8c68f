"""The rules of ``zi check``, by id: ZI00x of a text, to ZI03x of the plan, to ZI06x of evidence, ZI07x of a change."""

from zi.model.aturan.bentuk import KESALAHAN, KETERANGAN, PERINGATAN, Aturan
from zi.model.aturan.bukti import ATURAN_BUKTI
from zi.model.aturan.kiriman import ATURAN_KIRIMAN
from zi.model.aturan.naskah import ATURAN_NASKAH
from zi.model.aturan.rencana import ATURAN_RENCANA

__all__ = ["ATURAN", "KESALAHAN", "KETERANGAN", "PERINGATAN", "Aturan"]

ATURAN = {aturan.kode: aturan for aturan in (*ATURAN_NASKAH, *ATURAN_RENCANA, *ATURAN_BUKTI, *ATURAN_KIRIMAN)}
