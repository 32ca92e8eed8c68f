"""What happened to records and to the plan, told from the steps of the main branch."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from zi.model.bentuk import BentukBukti
from zi.model.bukti import NAMA_BUKTI, belah_nama
from zi.model.isi import hilang
from zi.model.jejak import Commit, Orang
from zi.model.langkah import Langkah
from zi.model.perjalanan import Singgah

MASUK, DILENGKAPI, DIGANTI, DIPINDAH = "masuk", "dilengkapi", "diganti", "dipindah"
DICABUT, DIHAPUS, RENCANA = "dicabut", "dihapus", "rencana"
BERGANTI_NAMA = "berganti-nama"

Naskah = Callable[[str], BentukBukti | None]  # what a bukti.yaml says, by its id; None for one that cannot be used


class Berkas(NamedTuple):
    """A file that an event is about, and what became of it: ``baru``, ``diganti``, ``dihapus`` or ``berganti-nama``.

    ``lama`` and ``kini`` are the ids of a replaced content and of what took its place.
    """

    nama: str
    perbuatan: str
    lama: str = ""
    kini: str = ""


class Perubahan(NamedTuple):
    """A cell of the plan that was changed: its key, and what it said before and after (None: was not there)."""

    kunci: str
    sebelum: str | None
    sesudah: str | None


class Kejadian(NamedTuple):
    """One thing that happened. ``urut`` is its step; ``komit`` the commit in which it was done.

    ``id`` and ``kode`` are where the record is after it, ``dari`` the folder that it was moved from;
    ``perubahan`` are the cells of the plan, and ``ditinjau`` the records that were accepted under the older words.
    ``terhitung`` tells that with it the record first counted; ``alasan`` is why it was moved
    or withdrawn, where that is said. ``keterangan_saja`` is True where only the notes of bukti.yaml changed: no file,
    link, paper kept elsewhere or withdrawal. ``naskah`` is the id of the bukti.yaml after it, or when it went.
    """

    jenis: str
    urut: int
    langkah: Langkah
    komit: Commit
    id: str | None
    kode: str | None = None
    bukti: str | None = None
    tanggal: date | None = None
    dari: str | None = None
    berkas: tuple[Berkas, ...] = ()
    perubahan: tuple[Perubahan, ...] = ()
    ditinjau: tuple[str, ...] = ()
    terhitung: bool = False
    alasan: str | None = None
    keterangan_saja: bool = False
    naskah: str | None = None

    @property
    def penggabung(self) -> Orang | None:
        """Who accepted it; None where git does not know."""
        return self.langkah.penggabung


def kejadian(
    singgah: Singgah, langkah: Langkah, komit: Commit, naskah: Naskah, kosong: frozenset[str]
) -> Iterator[Kejadian]:
    """Tell what a step did to a record; ``kosong`` are the ids of files without a byte."""
    _, _, id_indikator, kode, nama = singgah.folder.split("/")
    terbelah = belah_nama(nama)
    dasar = Kejadian("", singgah.langkah, langkah, komit, id_indikator, kode, singgah.folder)
    for jenis in _jenis(singgah, naskah, kosong):
        yield dasar._replace(
            jenis=jenis,
            tanggal=terbelah[0] if terbelah else None,
            dari=singgah.dari if jenis == DIPINDAH else None,
            berkas=tuple(_berkas(jenis, singgah, kosong)),
            alasan=_alasan(jenis, singgah, komit, naskah),
            naskah=(singgah.sesudah or singgah.sebelum).get(NAMA_BUKTI),
            keterangan_saja=jenis == DIGANTI and _keterangan_saja(singgah, naskah, kosong),
        )


def _alasan(jenis: str, singgah: Singgah, komit: Commit, naskah: Naskah) -> str | None:
    if jenis == DICABUT:
        kini = _dua_naskah(singgah, naskah)[1]
        return kini.dicabut.alasan if kini and kini.dicabut else None
    return komit.alasan if jenis == DIPINDAH else None


def _jenis(singgah: Singgah, naskah: Naskah, kosong: frozenset[str]) -> Iterator[str]:
    sebelum, sesudah = singgah.sebelum, singgah.sesudah
    if not sebelum or not sesudah:
        yield MASUK if sesudah else DIHAPUS
        return
    if singgah.dari:
        yield DIPINDAH
    dahulu, kini = _dua_naskah(singgah, naskah)
    mencabut = bool(kini and kini.dicabut and not (dahulu and dahulu.dicabut))
    if hilang(sebelum, sesudah, _boleh(singgah, naskah, kosong)):
        yield DIGANTI
    elif not mencabut and set(sesudah.items()) - set(sebelum.items()):
        yield DILENGKAPI
    if mencabut:
        yield DICABUT


def _boleh(singgah: Singgah, naskah: Naskah, kosong: frozenset[str]) -> Iterator[str]:
    """Give the files that may become others: empty ones, and a bukti.yaml that only says more or was never accepted."""
    yield from (nama for nama, objek in singgah.sebelum.items() if objek in kosong)
    if NAMA_BUKTI in singgah.sebelum:
        dahulu, kini = _dua_naskah(singgah, naskah)
        if dahulu is None or (kini and _bertambah(dahulu, kini)):
            yield NAMA_BUKTI


def _bertambah(dahulu: BentukBukti, kini: BentukBukti) -> bool:
    """Tell whether a bukti.yaml still says all that it said, and only says more."""
    pasangan = ((lama, getattr(kini, nama)) for nama, lama in dahulu)
    return all(
        not lama or lama == baru or (isinstance(lama, tuple) and set(lama) <= set(baru)) for lama, baru in pasangan
    )


def _keterangan_saja(singgah: Singgah, naskah: Naskah, kosong: frozenset[str]) -> bool:
    if set(hilang(singgah.sebelum, singgah.sesudah, _boleh(singgah, naskah, kosong))) != {NAMA_BUKTI}:
        return False
    dahulu, kini = (satu or BentukBukti() for satu in _dua_naskah(singgah, naskah))
    return not (dahulu.dicabut and not kini.dicabut) and _sumber(dahulu) <= _sumber(kini)


def _sumber(isi: BentukBukti) -> set[tuple[str, str]]:
    """Give the evidence that a bukti.yaml names: links, and papers kept elsewhere, wherever that is."""
    return {(satu.jenis, satu.url) for satu in isi.tautan} | {(satu.jenis, satu.sha256) for satu in isi.arsip}


def _dua_naskah(singgah: Singgah, naskah: Naskah) -> tuple[BentukBukti | None, BentukBukti | None]:
    """Read what bukti.yaml said before and after; one that stayed the same is not read."""
    lama, baru = (isi.get(NAMA_BUKTI) for isi in (singgah.sebelum, singgah.sesudah))
    if lama == baru:
        return BentukBukti(), BentukBukti()
    return (naskah(lama) if lama else BentukBukti()), (naskah(baru) if baru else BentukBukti())


def _berkas(jenis: str, singgah: Singgah, kosong: frozenset[str]) -> Iterator[Berkas]:
    """Tell what became of each file, where that is what the event is about; into a sub-folder is as good as gone."""
    if jenis in {MASUK, DICABUT, DIPINDAH}:
        return
    sebelum, sesudah = singgah.sebelum, singgah.sesudah
    pergi = {objek for nama, objek in sebelum.items() if nama not in sesudah} - kosong
    datang = {objek for nama, objek in sesudah.items() if nama not in sebelum and "/" not in nama}
    for nama, objek in sesudah.items():
        if nama not in sebelum:
            yield Berkas(nama, BERGANTI_NAMA if objek in pergi & datang else "baru")
        elif sebelum[nama] != objek:
            yield Berkas(nama, "baru" if sebelum[nama] in kosong else "diganti", sebelum[nama], objek)
    for nama, objek in sebelum.items():
        if nama not in sesudah and objek not in datang:
            yield Berkas(nama, "dihapus")
