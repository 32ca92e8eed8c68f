"""The rules, by id: ZI00x of a text, to ZI03x of the plan, to ZI06x of evidence, ZI07x of a change, ZI08x of history.

ZI09x are those of the registers of meetings. Those of history are of ``zi audit``, all others of ``zi check``.
"""

from zi.model.aturan.audit import ATURAN_AUDIT
from zi.model.aturan.bentuk import KESALAHAN, KETERANGAN, PERINGATAN, Aturan
from zi.model.aturan.bukti import ATURAN_BUKTI
from zi.model.aturan.kiriman import ATURAN_KIRIMAN
from zi.model.aturan.monev import ATURAN_MONEV
from zi.model.aturan.naskah import ATURAN_NASKAH
from zi.model.aturan.rencana import ATURAN_RENCANA

__all__ = ["ATURAN", "KESALAHAN", "KETERANGAN", "PERINGATAN", "Aturan"]

_SEMUA = (*ATURAN_NASKAH, *ATURAN_RENCANA, *ATURAN_BUKTI, *ATURAN_KIRIMAN, *ATURAN_AUDIT, *ATURAN_MONEV)
ATURAN = {aturan.kode: aturan for aturan in _SEMUA}
