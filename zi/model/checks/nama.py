"""Names and folders as such: fit for every computer, and saying something."""

import re
from collections.abc import Iterable, Iterator

from zi.model.bukti import TINGKAT_BUKTI
from zi.model.entri import BERKAS, FOLDER, Entri
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
        atas = {satu.jalur.rsplit("/", turun)[0] for turun in range(3)} | {satu.jalur}
        kosong = satu.jenis == FOLDER and len(satu.bagian) <= TINGKAT_BUKTI and satu.jalur not in berisi
        if kosong and salah.isdisjoint(atas):
            yield Temuan("ZI050", Letak(satu.jalur), "Folder ini kosong.", "Isi dengan buktinya, atau hapus foldernya.")
