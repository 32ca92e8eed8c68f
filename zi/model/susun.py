"""A plan put together from the values of its files."""

from collections.abc import Iterator

from zi.model import jadwal, jenis, target
from zi.model.bentuk import BentukKomponen, BentukRencana, baca
from zi.model.bentuk.rencana import BentukAspek, BentukIndikator, BentukKegiatan
from zi.model.checks import kata, penomoran
from zi.model.naskah import Simpul
from zi.model.rencana import Indikator, Komponen, Rencana
from zi.model.temuan import Temuan


def susun(tahun: int, dasar: Simpul | None, berkas: list[Simpul], temuan: list[Temuan]) -> Rencana:
    """Put a plan together: the value of ``rencana.yaml`` and of each komponen file that could be read.

    ``temuan`` are the findings of reading; a file that has a kesalahan there is not whole.
    """
    isi, salah = baca(BentukRencana, dasar) if dasar else (None, [])
    semua = [*temuan, *salah, *(_cocok_tahun(isi, dasar, tahun) if isi and dasar else ())]
    sendiri = jenis.jenis_sendiri(dasar)
    kamus = jenis.kamus(sendiri or {})
    pasangan = list[tuple[BentukKomponen, Komponen]]()
    for simpul in berkas:
        bentuk, salah = baca(BentukKomponen, simpul)
        semua += salah
        if bentuk is not None:
            pasangan.append((bentuk, _komponen(bentuk, simpul, tahun)))
    komponen = [satu for _, satu in pasangan]
    semua += [
        temuan for satu in komponen for temuan in kata.periksa(satu, kamus if sendiri is not None else None, tahun)
    ]
    semua += penomoran.periksa(pasangan)
    rusak = {satu.letak.berkas for satu in semua if satu.kesalahan}
    dikenal = frozenset(kamus.values())
    komponen = [
        satu._replace(utuh=satu.simpul.letak.berkas not in rusak and satu.jenis_diminta <= dikenal) for satu in komponen
    ]
    urut = tuple(sorted(komponen, key=lambda satu: satu.nomor))
    return Rencana(tahun, isi, urut, tuple(semua), kamus, sendiri is not None, dasar)


def _cocok_tahun(isi: BentukRencana, simpul: Simpul, tahun: int) -> Iterator[Temuan]:
    if isi.tahun != tahun:
        pesan = f"Tahun {isi.tahun} tidak cocok dengan foldernya, plan/{tahun}."
        yield Temuan("ZI014", simpul.letak_anak("tahun"), pesan, "Samakan isi kunci “tahun” dan nama foldernya.")


def _komponen(bentuk: BentukKomponen, simpul: Simpul, tahun: int) -> Komponen:
    indikator = tuple(
        _indikator(satu, kegiatan, aspek, bentuk, simpul_indikator, tahun)
        for satu, kegiatan, aspek, simpul_indikator in _daun(bentuk, simpul)
    )
    return Komponen(bentuk.komponen, bentuk.nama, indikator, simpul)


def _daun(
    bentuk: BentukKomponen, simpul: Simpul
) -> Iterator[tuple[BentukIndikator, BentukKegiatan, BentukAspek, Simpul]]:
    """Give each indikator with what is above it and its place in the file."""
    for aspek, simpul_aspek in zip(bentuk.aspek, simpul.daftar("aspek"), strict=True):
        for kegiatan, simpul_kegiatan in zip(aspek.kegiatan, simpul_aspek.daftar("kegiatan"), strict=True):
            for satu, simpul_satu in zip(kegiatan.indikator, simpul_kegiatan.daftar("indikator"), strict=True):
                yield satu, kegiatan, aspek, simpul_satu


def _indikator(  # the four levels, the place and the year
    satu: BentukIndikator,
    kegiatan: BentukKegiatan,
    aspek: BentukAspek,
    komponen: BentukKomponen,
    simpul: Simpul,
    tahun: int,
) -> Indikator:
    terbaca, hitungan = jadwal.baca(satu.waktu, tahun), target.baca(satu.target)
    periode = () if isinstance(terbaca, jadwal.Ditolak) else terbaca
    bagian = target.bagi(hitungan.jumlah, len(periode)) if periode and isinstance(hitungan, target.Target) else None
    batas = satu.dicabut.tanggal if satu.dicabut else None
    return Indikator(
        id=satu.id,
        komponen=komponen.komponen,
        nama_komponen=komponen.nama,
        nomor_aspek=aspek.nomor,
        aspek=aspek.nama,
        nomor_kegiatan=kegiatan.nomor,
        kegiatan=kegiatan.uraian,
        nomor=satu.nomor,
        uraian=satu.uraian,
        bukti_fisik=satu.bukti_fisik,
        waktu=satu.waktu,
        teks_target=satu.target,
        dokumen=satu.dokumen,
        penanggung_jawab=next(
            (b.penanggung_jawab for b in (satu, kegiatan, aspek, komponen) if b.penanggung_jawab), ()
        ),
        jadwal=terbaca,
        target=hitungan,
        periode=tuple(satu for satu in periode if batas is None or satu.tenggat < batas),
        target_periode=bagian or 0,
        dicabut=satu.dicabut,
        simpul=simpul,
    )
