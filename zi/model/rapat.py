"""Which indikator the report of a meeting proves: those that ask for monev of the action plan, with a laporan."""

import re
from collections.abc import Iterator

from zi.model.capaian import Capaian, IndikatorDinilai, PeriodeDinilai

_PANTAU = re.compile(r"\b(?:monitoring|monev|pemantauan)\b", re.IGNORECASE)
_ZI = re.compile(r"\b(?:zona integritas|zi|wbk|pembangunan|rencana aksi)\b", re.IGNORECASE)


def dibuktikan_laporan(capaian: Capaian, triwulan: int) -> Iterator[tuple[IndikatorDinilai, PeriodeDinilai]]:
    """Give the unmet periode of a triwulan that a signed report is evidence of.

    The aspek tells: in this decree it is "Pemantauan dan Evaluasi Pembangunan" (1.3), as in the assessment's own form.
    """
    for satu in capaian.indikator:
        aspek, asal = satu.indikator.aspek, satu.indikator.dokumen
        if _PANTAU.search(aspek) and _ZI.search(aspek) and any("laporan" in entri for entri in asal):
            belum = (ke for ke in satu.periode if ke.periode.triwulan == triwulan and not ke.terpenuhi)
            yield from ((satu, ke) for ke in belum)
