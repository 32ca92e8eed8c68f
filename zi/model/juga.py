"""Where the plan asks for the same paper elsewhere: what a record may honestly prove besides."""

from collections.abc import Iterable, Iterator
from datetime import date

from zi.model.capaian import Capaian, PeriodeDinilai
from zi.model.jenis import kurang
from zi.model.rencana import Indikator


def tempat_lain(
    capaian: Capaian, id_indikator: str, hari: date, jenis: Iterable[str]
) -> Iterator[tuple[Indikator, PeriodeDinilai]]:
    """Give the unmet periode of other indikator for which the same paper would do.

    The same paper: bukti fisik in the same words or the same kegiatan, every kind asked for there among
    ``jenis``, and the day in the periode. It is only offered; a person says whether it is so.
    """
    sendiri, ada = capaian.rencana.menurut_id[id_indikator], frozenset(jenis)
    for dinilai in capaian.indikator:
        satu = dinilai.indikator
        if satu.id == id_indikator or not _sama(satu, sendiri) or kurang(satu.dokumen, ada):
            continue
        for ke in dinilai.periode:
            if not ke.terpenuhi and ke.periode.mulai <= hari <= ke.periode.tenggat:
                yield satu, ke


def _sama(satu: Indikator, lain: Indikator) -> bool:
    sekegiatan = (satu.komponen, satu.aspek, satu.kegiatan) == (lain.komponen, lain.aspek, lain.kegiatan)
    return sekegiatan or satu.bukti_fisik.casefold() == lain.bukti_fisik.casefold()
