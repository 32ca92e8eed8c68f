"""What a bukti.yaml names that does not exist: kinds of papers kept elsewhere, other periode."""

from collections.abc import Iterator

from zi.model.bukti import Bukti
from zi.model.checks.kata import jenis_asing
from zi.model.naskah import Letak
from zi.model.rencana import Rencana
from zi.model.temuan import Temuan


def periksa(bukti: Bukti, rencana: Rencana) -> Iterator[Temuan]:
    """Give every kesalahan of one record's ``arsip`` and ``juga``."""
    yield from _arsip(bukti, rencana)
    yield from _juga(bukti, rencana)


def _arsip(bukti: Bukti, rencana: Rencana) -> Iterator[Temuan]:
    for urut, arsip in enumerate(bukti.isi.arsip):
        if rencana.jenis_pasti and arsip.jenis not in rencana.kamus_jenis.values():
            letak = bukti.simpul.letak_anak("arsip", urut, "jenis") if bukti.simpul else Letak(bukti.folder)
            yield jenis_asing(arsip.jenis, letak, rencana.kamus_jenis)


def _juga(bukti: Bukti, rencana: Rencana) -> Iterator[Temuan]:
    menurut_id = rencana.menurut_id if bukti.isi.juga else {}
    for urut, rujukan in enumerate(bukti.isi.juga):
        id_indikator, _, kode = rujukan.partition("/")
        letak = bukti.simpul.letak_anak("juga", urut) if bukti.simpul else Letak(bukti.folder)
        if id_indikator == bukti.id:
            pesan = f"“juga” menyebut {rujukan}, indikator bukti ini sendiri."
            yield Temuan("ZI055", letak, pesan, "Sebut indikator lain, atau hapus rujukan itu.")
        elif id_indikator not in menurut_id:
            if not rencana.tidak_utuh(id_indikator):
                pesan = f"“juga” menyebut {rujukan}; indikator {id_indikator} tidak ada dalam rencana."
                yield Temuan("ZI055", letak, pesan, "Betulkan id-nya, atau hapus rujukan itu.")
        elif menurut_id[id_indikator].periode_kode(kode) is None:
            ada = ", ".join(satu.kode for satu in menurut_id[id_indikator].periode)
            pesan = f"“juga” menyebut {rujukan}; periode itu tidak ada."
            yield Temuan("ZI055", letak, pesan, f"Periode indikator {id_indikator}: {ada}.")
