"""The first questions of ``zi record`` at a terminal: what is done, and which file is which of the papers asked for."""

import os
import shlex
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from zi.cli.catat import serahan, tanya
from zi.cli.catat.serahan import Serahan
from zi.model.capaian import hitung
from zi.model.jenis import PISAH_ATAU, jenis_berkas, memenuhi
from zi.model.rencana import Indikator
from zi.model.tagihan import Tagihan, pilih
from zi.model.teks import polos, satu_baris
from zi.output.kata import masih_kurang, nama_periode
from zi.repo.loader import TahunKantor

_SETAHUN = 400  # days; further than any tenggat of a plan


def apa_yang_selesai(kantor: Sequence[TahunKantor], hari_ini: date) -> tuple[TahunKantor, str, str]:
    """Ask what is done: what is due first, all that is unmet by a part of a word. Give its plan, id and kode."""
    capaian = [hitung(satu.rencana, satu.bukti, hari_ini) for satu in kantor]
    semua = pilih(capaian, hari_ini, _SETAHUN)
    if not semua:
        semua = [Tagihan(isi.rencana, satu, ke) for isi in capaian for satu in isi.indikator for ke in satu.periode]
    daftar = [(_baris(satu), satu) for satu in semua]
    dekat = frozenset(_baris(satu) for satu in pilih(capaian, hari_ini, None))
    tanya.kata("Apa yang selesai?")
    terpilih = tanya.pilih("Pilih", daftar, [satu for satu in daftar if satu[0] in dekat])
    tahun = next(satu for satu in kantor if satu.rencana.tahun == terpilih.rencana.tahun)
    return tahun, terpilih.indikator.indikator.id, terpilih.periode.periode.kode


def _baris(tagihan: Tagihan) -> str:
    satu, ke = tagihan.indikator.indikator, tagihan.periode
    return f"{satu.id} {nama_periode(ke.periode)} {polos(satu.uraian)} · {masih_kurang(ke)}"


def berkas_per_jenis(
    indikator: Indikator, kamus: Mapping[str, str], awal: Collection[Serahan], sudah: Collection[str]
) -> list[Serahan]:
    """Tick off the kinds asked for, one by one, with the files that answer each; then whatever else belongs to it.

    ``awal`` are the files that were named on the command line.
    ``sudah`` are the kinds that the record has. A kind that has no file yet is passed over with Enter.
    """
    hasil = list(awal)
    for dokumen in indikator.dokumen:
        if memenuhi(dokumen, {*sudah, *_semua_jenis(hasil, kamus)}):
            tanya.kata(f"  ✓ {dokumen}")
            continue
        dijawab = _tanya(f"Berkas {dokumen} (Enter bila belum ada)", kamus, hasil, dokumen)
        cocok = memenuhi(dokumen, _semua_jenis(dijawab, kamus))
        tanya.kata(f"  {'✓' if cocok else '–'} {dokumen}{_sebut(dijawab, kamus)}")
        hasil += dijawab
    if awal:  # whoever named files on the command line has named those that belong to it
        return hasil
    return [*hasil, *_tanya("Berkas lain (Enter bila tidak ada)", kamus, hasil)]


def _tanya(
    teks: str, kamus: Mapping[str, str], sudah: Collection[Serahan], dokumen: str | None = None
) -> list[Serahan]:
    """Ask for files until all that are named exist; several at once, quoted or dragged into the window.

    What is named itself is taken for ``dokumen``; what comes from a folder is read by its name.
    """
    while True:
        kata = _potong(tanya.baris(teks))
        berkas, salah = serahan.baca(kata, kamus)
        ada = {satu.asal.resolve() for satu in sudah}
        salah += [f"“{satu.asal}” disebut dua kali." for satu in berkas if satu.asal.resolve() in ada]
        if not salah:
            langsung = set(map(Path, kata))
            return [_sebagai(satu, dokumen, kamus) if dokumen and satu.asal in langsung else satu for satu in berkas]
        tanya.kata("\n".join(salah))


def _potong(jawab: str) -> list[str]:
    """Cut an answer into paths, as the system's shell would; a path of Windows keeps its backslashes."""
    try:
        return [satu.strip("'\"") for satu in shlex.split(jawab, posix=os.name != "nt")]
    except ValueError:
        return [jawab]


def _semua_jenis(berkas: Collection[Serahan], kamus: Mapping[str, str]) -> set[str]:
    return {jenis for satu in berkas if (jenis := _jenis(satu, kamus))}


def _sebut(berkas: Collection[Serahan], kamus: Mapping[str, str]) -> str:
    """Name the files that were answered, each with how it is read."""
    nama = ", ".join(f"{satu_baris(satu.asal.name)} → {_jenis(satu, kamus) or 'lampiran'}" for satu in berkas)
    return f": {nama}" if nama else ""


def _jenis(satu: Serahan, kamus: Mapping[str, str]) -> str | None:
    return satu.jenis or jenis_berkas(satu.asal.name, kamus)


def _sebagai(satu: Serahan, dokumen: str, kamus: Mapping[str, str]) -> Serahan:
    """Take a file for the kind that was asked for, unless a word in its name tells its kind, or it will do."""
    ada = _jenis(satu, kamus)
    if satu.jenis or jenis_berkas(f"{satu.asal.stem}.", kamus) or (ada and memenuhi(dokumen, {ada})):
        return satu
    return satu._replace(jenis=dokumen.partition(PISAH_ATAU)[0])
