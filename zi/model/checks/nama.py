"""Names and folders as such: fit for every computer, and saying something."""

import re
from collections.abc import Iterable, Iterator

from zi.model.bukti import BERKAS, FOLDER, TINGKAT_BUKTI, Entri
from zi.model.naskah import Letak
from zi.model.teks import tak_terlihat
from zi.model.temuan import Temuan

_WINDOWS = re.compile(r'[<>:"|?*\\]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)', re.IGNORECASE)


def periksa(entri: Iterable[Entri], salah: frozenset[str]) -> Iterator[Temuan]:
    """Give the names that some computer cannot hold; ``salah`` are paths already found wrong."""
    pertama = dict[tuple[str, str], str]()
    for satu in entri:
        if satu.jalur in salah:
            continue
        nama = satu.bagian[-1]
        letak = Letak(satu.jalur, 1, 1) if satu.jenis == BERKAS else Letak(satu.jalur)
        if _WINDOWS.search(nama) or tak_terlihat(nama) is not None or "\n" in nama:
            pesan = f"Nama “{nama}” tidak dapat dipakai di Windows atau memuat karakter yang tidak terlihat."
            yield Temuan("ZI060", letak, pesan, "Ganti namanya: huruf, angka, spasi, dan tanda hubung saja.")
        lama = pertama.setdefault((satu.jalur.rpartition("/")[0], nama.casefold()), nama)
        if lama != nama:
            pesan = f"Namanya hanya berbeda huruf besar-kecil dari “{lama}”."
            yield Temuan("ZI060", letak, pesan, "Ganti salah satunya; di Windows keduanya saling menimpa.")


def folder_kosong(entri: Iterable[Entri], salah: frozenset[str]) -> Iterator[Temuan]:
    """Give the folders, down to records, that hold nothing; ``salah`` are paths already found wrong."""
    daftar = list(entri)
    berisi = {satu.jalur.rpartition("/")[0] for satu in daftar}
    for satu in daftar:
        if satu.jenis == FOLDER and len(satu.bagian) <= TINGKAT_BUKTI and satu.jalur not in berisi | salah:
            yield Temuan("ZI050", Letak(satu.jalur), "Folder ini kosong.", "Isi dengan buktinya, atau hapus foldernya.")
