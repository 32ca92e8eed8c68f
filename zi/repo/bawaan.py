"""The files that a change brings, looked at before they are accepted."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from zi.model.bukti import NAMA_BUKTI, TINGKAT_BUKTI
from zi.model.naskah import Letak
from zi.model.temuan import Temuan
from zi.repo.isi_berkas import periksa
from zi.repo.lfs import oid

_DILIHAT = frozenset({"nik", "gps", "besar"})
_SARAN = "Lihat sebelum menerima: yang sudah diterima tetap ada dalam riwayat (zi explain ZI072)."
_PENUNJUK = 1024  # bytes; no pointer of LFS is longer


def periksa_bawaan(akar: Path, jalur: Iterable[str], batas: int) -> Iterator[Temuan]:
    """Give what must be looked at in the files of records at these paths; ``batas`` is the size limit in bytes.

    A pointer of LFS stands for its file, which is not here.
    """
    for satu in jalur:
        berkas, bagian = akar / satu, satu.split("/")
        if len(bagian) != TINGKAT_BUKTI + 1 or bagian[-1] == NAMA_BUKTI or berkas.is_symlink() or not berkas.is_file():
            continue
        if berkas.stat().st_size > _PENUNJUK or not oid(berkas.read_bytes()):
            for keberatan in periksa(berkas, batas):
                if keberatan.jenis in _DILIHAT:
                    yield Temuan("ZI072", Letak(satu, 1, 1), keberatan.pesan, _SARAN)
