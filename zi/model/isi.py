"""What a record holds: its files by name, each with the id of its content; and how one is known again."""

from collections.abc import Iterable, Mapping
from itertools import chain

from zi.model.bukti import NAMA_BUKTI, TINGKAT_BUKTI
from zi.model.entri import diabaikan

Isi = Mapping[str, str]  # name within the record's folder, and the id of the content


def tempat(jalur: str) -> tuple[str, str] | None:
    """Cut a path into the folder of its record and the name in there; None where it is of none, or ignored."""
    bagian = jalur.split("/", TINGKAT_BUKTI)
    if bagian[0] != "evidence" or len(bagian) <= TINGKAT_BUKTI:
        return None
    if any(diabaikan(nama) for nama in (*bagian[2:-1], *bagian[-1].split("/"))):
        return None
    return "/".join(bagian[:-1]), bagian[-1]


def hilang(sebelum: Isi, sesudah: Isi, boleh: Iterable[str]) -> tuple[str, ...]:
    """Give the files that hold something else than before, or are gone and their content with them.

    A file that only has another name is not among them, but for bukti.yaml, whose name is what makes it
    read, and for one that went into a sub-folder, where it does not count; nor are those that may go (``boleh``).
    """
    aman, ada = frozenset(boleh), frozenset(objek for nama, objek in sesudah.items() if "/" not in nama)
    return tuple(
        nama
        for nama, objek in sebelum.items()
        if nama not in aman
        and sesudah.get(nama) != objek
        and (nama in sesudah or nama == NAMA_BUKTI or objek not in ada)
    )


def pasangan(pergi: Mapping[str, Isi], datang: Mapping[str, Isi]) -> dict[str, str]:
    """Find the records that went and came with the same files: from which folder to which.

    Of several alike, one keeps its folder's name where it can. What a bukti.yaml says may change on the way,
    unless it is all there is.
    """
    calon = dict[tuple[str, ...], list[str]]()
    for folder, isi in datang.items():
        calon.setdefault(pokok(isi), []).append(folder)
    hasil = dict[str, str]()
    for folder, isi in pergi.items():
        if sama := calon.get(pokok(isi)):
            hasil[folder] = sama.pop(_senama(folder, sama))
    return hasil


def pasangan_bertambah(pergi: Mapping[str, Isi], datang: Mapping[str, Isi]) -> dict[str, str]:
    """Find those that went, and came with all their files and others besides."""
    sisa, tempat_isi = dict(datang), dict[str, list[str]]()
    for folder, isi in datang.items():
        for objek in isi.values():
            tempat_isi.setdefault(objek, []).append(folder)
    hasil = dict[str, str]()
    for folder, isi in pergi.items():
        milik = frozenset(pokok(isi))
        calon = dict.fromkeys(chain.from_iterable(tempat_isi.get(objek, ()) for objek in milik))
        sama = [satu for satu in calon if satu in sisa and milik <= frozenset(sisa[satu].values())]
        if sama:
            hasil[folder] = sama[_senama(folder, sama)]
            del sisa[hasil[folder]]
    return hasil


def _senama(folder: str, calon: list[str]) -> int:
    """Give the place of the folder of the same name; of the first where there is none."""
    nama = folder.rpartition("/")[2]
    return next((urut for urut, satu in enumerate(calon) if satu.endswith(f"/{nama}")), 0)


def pokok(isi: Isi) -> tuple[str, ...]:
    """Give the contents by which a record is known again: those of its files, or of its bukti.yaml alone."""
    return tuple(sorted(objek for nama, objek in isi.items() if nama != NAMA_BUKTI)) or tuple(isi.values())
