"""Ids and numbers: whether each fits its place, and whether any is there twice."""

from collections.abc import Iterator

from zi.model.bentuk import BentukKomponen
from zi.model.naskah import Letak
from zi.model.rencana import Indikator, Komponen
from zi.model.temuan import Temuan


def periksa(pasangan: list[tuple[BentukKomponen, Komponen]]) -> Iterator[Temuan]:
    """Give every kesalahan of the numbers of komponen and the ids of indikator, over all files of a plan."""
    nomor = dict[int, Letak]()
    tunggal = list[tuple[BentukKomponen, Komponen]]()
    for bentuk, komponen in pasangan:
        letak = komponen.simpul.letak_anak("komponen")
        if lama := nomor.get(komponen.nomor):
            pesan = f"Komponen {komponen.nomor} sudah ada di {lama.berkas}."
            yield Temuan("ZI020", letak, pesan, "Gabungkan kedua berkas, atau betulkan nomornya.")
            continue
        nomor[komponen.nomor] = letak
        tunggal.append((bentuk, komponen))
        yield from _nama_berkas(komponen)
    yield from _id(
        [pasang for bentuk, satu in tunggal for pasang in zip(satu.indikator, id_benar(bentuk), strict=True)]
    )


def _nama_berkas(komponen: Komponen) -> Iterator[Temuan]:
    nama = komponen.simpul.letak.berkas.rpartition("/")[2]
    depan = nama.split("-")[0]
    if depan.isdecimal() and int(depan) != komponen.nomor:
        pesan = f"Komponen {komponen.nomor} tidak cocok dengan nama berkasnya, {nama}."
        saran = "Samakan isi kunci “komponen” dan angka di depan nama berkas."
        yield Temuan("ZI021", komponen.simpul.letak_anak("komponen"), pesan, saran)


def id_benar(bentuk: BentukKomponen) -> Iterator[str]:
    """Give the id that each place has: the decree's numbers, or the position where it prints none."""
    for urut_aspek, aspek in enumerate(bentuk.aspek, 1):
        for urut_kegiatan, kegiatan in enumerate(aspek.kegiatan, 1):
            pangkal = f"{bentuk.komponen}.{aspek.nomor or urut_aspek}.{kegiatan.nomor or urut_kegiatan}"
            for urut, satu in enumerate(kegiatan.indikator, 1):
                yield f"{pangkal}.{satu.nomor or urut}" if len(kegiatan.indikator) > 1 else pangkal


def _id(pasangan: list[tuple[Indikator, str]]) -> Iterator[Temuan]:
    """Name an id that is somebody else's (the one that fits its place keeps it), or that fits no place."""
    pemilik = {satu.id: satu.simpul.letak_anak("id") for satu, benar in reversed(pasangan) if satu.id == benar}
    for satu, benar in pasangan:
        letak = satu.simpul.letak_anak("id")
        lama = pemilik.get(satu.id, letak)
        if lama != letak:
            pesan = f"Id “{satu.id}” sudah dipakai di {lama.berkas}:{lama.baris}."
            saran = "Dua bagian bernomor sama; betulkan “nomor”-nya." if satu.id == benar else f"Seharusnya {benar}."
            yield Temuan("ZI020", letak, pesan, saran)
        elif satu.id != benar:
            yield Temuan("ZI021", letak, f"Id “{satu.id}” tidak sesuai tempatnya.", f"Seharusnya {benar}.")
