"""A document of another year than the plan's: the commonest defect that real evaluators name."""

import re
from collections.abc import Iterator

from zi.model.bukti import Bukti
from zi.model.naskah import Letak
from zi.model.rencana import Rencana
from zi.model.temuan import Temuan

_TAHUN = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))?(?![0-9])")
_NOMOR_KAMERA = re.compile(r"(?:img|dsc[nf]?|pict?|mvi|vid)[-_ ]?[0-9]{4}", re.IGNORECASE)


def tahun_lain(bukti: Bukti, rencana: Rencana) -> Iterator[Temuan]:
    """Name files, and a document's number, that tell only years that cannot be this periode's.

    The plan year, the years of the periode and the year of the record's own day are fine; a number
    that a camera gave (``IMG_2019``) is no year.
    """
    indikator = rencana.menurut_id.get(bukti.id)
    periode = indikator.periode_kode(bukti.kode) if indikator else None
    if periode is None:
        return
    boleh = {rencana.tahun, periode.mulai.year, periode.tenggat.year, bukti.tanggal.year}
    saran = f"Pastikan dokumen itu memang untuk rencana {rencana.tahun}."
    for satu in bukti.berkas:
        pokok = satu.nama.rpartition(".")[0] or satu.nama
        if (tahun := _lain(pokok, boleh)) and not _NOMOR_KAMERA.fullmatch(pokok):
            pesan = f"Nama berkas menyebut tahun {tahun}, bukan {rencana.tahun}."
            yield Temuan("ZI051", Letak(f"{bukti.folder}/{satu.nama}", 1, 1), pesan, saran)
    if bukti.simpul and (tahun := _lain(bukti.isi.nomor or "", boleh)):
        pesan = f"Nomor “{bukti.isi.nomor}” menyebut tahun {tahun}, bukan {rencana.tahun}."
        yield Temuan("ZI051", bukti.simpul.letak_anak("nomor"), pesan, saran)


def _lain(teks: str, boleh: set[int]) -> int | None:
    """Give the last year that a text tells, when it tells none that is fine."""
    disebut = [int(tahun) for tahun in _TAHUN.findall(teks) if int(tahun) <= max(boleh) + 1]
    return disebut[-1] if disebut and boleh.isdisjoint(disebut) else None
