"""The words of a plan through the steps of the main branch: which files it had, and which cells were changed."""

from collections.abc import Iterable, Iterator, Mapping

from zi.model.hari import tulis
from zi.model.kejadian import Perubahan
from zi.model.langkah import Langkah
from zi.model.rencana import Indikator, Rencana

_TINGKAT = 3  # plan, tahun, and the file


def versi(langkah: Iterable[Langkah], tahun: int) -> list[tuple[int, Mapping[str, str]]]:
    """Give each state of a year's plan files (path to id of content), with the step from which it held."""
    depan, kini = f"plan/{tahun}/", dict[str, str]()
    hasil = list[tuple[int, Mapping[str, str]]]()
    for urut, satu in enumerate(langkah):
        ubah = [ini for ini in satu.ubah if ini.jalur.startswith(depan) and ini.jalur.count("/") == _TINGKAT - 1]
        for ini in ubah:
            if ini.baru is None:
                kini.pop(ini.jalur, None)
            else:
                kini[ini.jalur] = ini.baru
        if ubah:
            hasil.append((urut, dict(kini)))
    return hasil


def perubahan(lama: Rencana, baru: Rencana) -> dict[str, tuple[Perubahan, ...]]:
    """Give the cells that two versions of a plan have otherwise, by the id of their indikator."""
    sebelum, sesudah = lama.menurut_id, baru.menurut_id
    semua = {satu: _beda(sebelum.get(satu), sesudah.get(satu)) for satu in {**sesudah, **sebelum}}
    return {satu: beda for satu, beda in semua.items() if beda}


def _beda(lama: Indikator | None, baru: Indikator | None) -> tuple[Perubahan, ...]:
    dahulu, kini = (_sel(satu) if satu else {} for satu in (lama, baru))
    if not dahulu or not kini:
        return (Perubahan("indikator", dahulu.get("indikator"), kini.get("indikator")),)
    return tuple(Perubahan(kunci, dahulu[kunci], kini[kunci]) for kunci in kini if dahulu[kunci] != kini[kunci])


def _sel(satu: Indikator) -> dict[str, str | None]:
    """Give what an assessor reads in the decree, and how we read it."""
    return {
        "aspek": satu.aspek,
        "kegiatan": satu.kegiatan,
        "indikator": satu.uraian,
        "bukti_fisik": satu.bukti_fisik,
        "waktu": satu.waktu,
        "target": satu.teks_target,
        "dokumen": ", ".join(satu.dokumen),
        "dicabut": f"{satu.dicabut.oleh}, {tulis(satu.dicabut.tanggal)}" if satu.dicabut else None,
    }


def pasangan_versi(semua: Iterable[tuple[int, Rencana | None]]) -> Iterator[tuple[Rencana, int, Rencana]]:
    """Give each version of a plan with the one before it, and the step from which it held.

    One that has a kesalahan is passed over: what it does not say was not taken back. One that cannot be read
    here (None) is held against nothing, and nothing against it.
    """
    lama: Rencana | None = None
    for urut, rencana in semua:
        if rencana is None:
            lama = None
        elif rencana.utuh:
            if lama:
                yield lama, urut, rencana
            lama = rencana
