"""The index of the package as a workbook (xlsxwriter): every file with its two days, people, commit and checksum."""

from collections.abc import Iterator, Sequence

from zi.model.bundel import Paket, RekamPaket, Terkemas, menurut_folder
from zi.model.riwayat import Riwayat
from zi.model.teks import polos
from zi.output.bundel import lain, rev
from zi.output.harfiah import Harfiah
from zi.output.kata import keadaan, masih_kurang, terhitung
from zi.output.riwayat import nama_penerima
from zi.output.tabel_xlsx import Buku, Kolom, Sel, halaman

_BERKAS = (  # the heads, and the widths of their columns in characters
    Kolom("Folder", 24),
    Kolom("Id", 9),
    Kolom("Periode", 10),
    Kolom("Indikator", 48),
    Kolom("Kegiatan", 36),
    Kolom("Nomor dokumen", 18),
    Kolom("Hari kegiatan", 16),
    Kolom("Hari tercatat", 16),
    Kolom("Diserahkan oleh", 20),
    Kolom("Diterima oleh", 28),
    Kolom("Kiriman", 9),
    Kolom("Commit", 14),
    Kolom("Berkas dalam paket", 36),
    Kolom("Nama asal", 30),
    Kolom("Terbaca sebagai", 16),
    Kolom("Halaman", 9),
    Kolom("Byte", 11),
    Kolom("SHA-256", 66),
    Kolom("Keadaan", 34),
)
_PERIODE = (
    Kolom("Id", 9),
    Kolom("Periode", 10),
    Kolom("Indikator", 60),
    Kolom("Tenggat", 16),
    Kolom("Target", 8),
    Kolom("Realisasi", 10),
    Kolom("Keadaan", 28),
    Kolom("Masih kurang", 48),
)


def buku(paket: Paket, riwayat: Riwayat, berkas: Sequence[Terkemas]) -> bytes:
    """Give the workbook: one sheet of files, one of periode; text cells only where text is meant."""
    buku_kerja = Buku("Daftar bukti")
    for nama, kolom, baris in (
        ("Berkas", _BERKAS, _baris_berkas(paket, riwayat, berkas)),
        ("Periode", _PERIODE, _baris_periode(paket)),
    ):
        lembar = buku_kerja.lembar(nama)
        buku_kerja.tabel(lembar, kolom, map(_harfiah, baris))
        halaman(lembar)
    return buku_kerja.selesai()


def _harfiah(baris: tuple[Sel, ...]) -> tuple[Sel, ...]:
    """No cell is the decree's as it stands there: a star in the name of a file is a star."""
    return tuple(Harfiah(sel) if isinstance(sel, str) else sel for sel in baris)


def _baris_berkas(paket: Paket, riwayat: Riwayat, berkas: Sequence[Terkemas]) -> Iterator[tuple[Sel, ...]]:
    milik = menurut_folder(berkas)
    for rekam in paket.rekam:
        kepala, ekor = _kepala(paket, riwayat, rekam), _keadaan(rekam)
        for satu in milik.get(rekam.folder, ()):
            jalur = satu.kemasan.jalur if satu.ada else "isinya tidak ada dalam paket ini (Git LFS)"
            yield (*kepala, jalur, satu.kemasan.asal, satu.jenis, satu.halaman, satu.ukuran, satu.sha256, ekor)
        for bukan in lain(rekam):
            yield (*kepala, "–", str(bukan["nama"]), str(bukan["jenis"]), None, None, str(bukan["sha256"]), ekor)


def _kepala(paket: Paket, riwayat: Riwayat, rekam: RekamPaket) -> tuple[Sel, ...]:
    di, bukti, tercatat = rekam.tempat[0], rekam.bukti, riwayat.rekam.get(rekam.bukti.folder)
    uraian = polos(paket.capaian.rencana.menurut_id[di.id].uraian)
    pertama = tercatat.pertama if tercatat else None
    return (
        *(rekam.folder, di.id, di.kode, uraian, bukti.uraian, bukti.isi.nomor or "", bukti.tanggal),
        tercatat.hari_dicatat(riwayat.zona) if tercatat else None,
        pertama.komit.penulis.nama if pertama else "",
        nama_penerima(pertama.langkah) if pertama else "belum diterima di cabang utama",
        pertama.langkah.utama.pr if pertama else None,
        rev(tercatat)[:12],
    )


def _keadaan(rekam: RekamPaket) -> str:
    utama, *juga = rekam.tempat
    kata = [terhitung(utama.dinilai).teks, *(f"{di.id} {di.kode}: {terhitung(di.dinilai).teks}" for di in juga)]
    return "; ".join(kata)


def _baris_periode(paket: Paket) -> Iterator[tuple[Sel, ...]]:
    for satu, ke in paket.periode:
        yield (
            *(satu.indikator.id, ke.periode.kode, polos(satu.indikator.uraian), ke.periode.tenggat),
            *(ke.target, ke.realisasi, keadaan(ke, paket.capaian.per).teks),
            masih_kurang(ke) if ke.kurang else "",
        )
