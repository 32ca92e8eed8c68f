"""The forms of ``plan/<tahun>/``: ``rencana.yaml`` and one file for each komponen."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from zi.model.bentuk.nilai import (
    ZONA_BAWAAN,
    AlamatRepositori,
    Bentuk,
    Bulat,
    BulatPositif,
    DaftarKata,
    DaftarNama,
    Huruf,
    JenisSitus,
    Kertas,
    KunciLaporan,
    NamaGambar,
    NamaJenis,
    Sentimeter,
    Tanggal,
    Teks,
    UkuranHuruf,
    VersiZi,
    Zona,
    daftar,
)


class Dicabut(Bentuk):
    """An indikator that an amending decree dropped, from that day on."""

    oleh: Teks
    tanggal: Tanggal


class BentukIndikator(Bentuk):
    """The leaf of a komponen file: columns 5 to 8 of the decree."""

    id: Teks
    nomor: Bulat | None = None
    uraian: Teks
    bukti_fisik: Teks
    waktu: Teks
    target: Teks
    dokumen: Annotated[tuple[Teks, ...], Field(min_length=1), BeforeValidator(daftar)]
    penanggung_jawab: DaftarNama = ()
    dicabut: Dicabut | None = None


class BentukKegiatan(Bentuk):
    """Column 4 of the decree."""

    nomor: Bulat | None = None
    uraian: Teks
    penanggung_jawab: DaftarNama = ()
    indikator: Annotated[tuple[BentukIndikator, ...], Field(min_length=1)]


class BentukAspek(Bentuk):
    """Column 3 of the decree."""

    nomor: Bulat | None = None
    nama: Teks
    penanggung_jawab: DaftarNama = ()
    kegiatan: Annotated[tuple[BentukKegiatan, ...], Field(min_length=1)]


class BentukKomponen(Bentuk):
    """One komponen file: columns 1 and 2 of the decree, and all below."""

    komponen: Bulat
    nama: Teks
    penanggung_jawab: DaftarNama = ()
    aspek: Annotated[tuple[BentukAspek, ...], Field(min_length=1)]


class PenandaTangan(Bentuk):
    """Who signed the decree."""

    jabatan: Teks
    nama: Teks


class Diktum(Bentuk):
    """One clause of the decision: ``KESATU`` and its text."""

    nama: Teks
    teks: Teks


class Perubahan(Bentuk):
    """A decree that amends this one."""

    nomor: Teks
    tanggal: Tanggal
    tentang: Teks


class Anggota(Bentuk):
    """A member of the team; ``akun`` is the e-mail of their commits."""

    nama: Teks
    jabatan: Teks | None = None
    area: Teks | None = None
    akun: Teks | None = None


class Riwayat(Bentuk):
    """A purge of history that was decided: the commit from which history counts."""

    tanggal: Tanggal
    rev: Teks
    alasan: Teks


class PengaturanSitus(Bentuk):
    """The forge, where the remote's address does not tell it: its kind, and the page of the repository."""

    jenis: JenisSitus | None = None
    alamat: AlamatRepositori | None = None


class Marjin(Bentuk):
    """Margins of the report's pages, in centimetres."""

    kiri: Sentimeter = 3.0
    kanan: Sentimeter = 2.5
    atas: Sentimeter = 2.5
    bawah: Sentimeter = 2.5


class Pengesahan(Bentuk):
    """Who signs the report, and as what; without a name there is room to write one."""

    peran: Teks | None = None
    jabatan: Teks
    nama: Teks | None = None
    nip: Teks | None = None


class PengaturanLaporan(Bentuk):
    """How the report looks. ``nomor`` and ``tanggal`` are by report: TW1 to TW4, TH; blank where not given.

    Paper, margins and letter are those of offices' own generators; the regulation on them could not be read.
    """

    kop: DaftarNama = ()
    alamat: DaftarNama = ()
    logo: NamaGambar | None = None
    kertas: Kertas = "a4"
    marjin: Marjin = Field(default_factory=Marjin)
    huruf: Huruf = "arial"
    ukuran: UkuranHuruf = 11
    tempat: Teks | None = None
    nomor: dict[KunciLaporan, Teks] = Field(default_factory=dict)
    tanggal: dict[KunciLaporan, Tanggal] = Field(default_factory=dict)
    pengesahan: tuple[Pengesahan, ...] = ()


class Kategori(Bentuk):
    """A word for capaian from so many percent (included) up to the next; the regulation gives none."""

    nama: Teks
    mulai: Bulat


class Pengaturan(Bentuk):
    """The settings; each has a default.

    ``batas_berkas_mb`` counts in MiB, as GitHub's upload page does; from more than ``batas_hari_dicatat`` days after
    its day a record is recorded late; commits from ``tanda_tangan_sejak`` on must be signed.
    """

    zi: VersiZi = ">=1.0"
    cabang_utama: Teks = "main"
    situs: PengaturanSitus = Field(default_factory=PengaturanSitus)
    batas_berkas_mb: BulatPositif = 25
    batas_hari_dicatat: Bulat = 14
    tanda_tangan_sejak: Tanggal | None = None
    laporan: PengaturanLaporan = Field(default_factory=PengaturanLaporan)
    kategori: tuple[Kategori, ...] = ()


class BentukRencana(Bentuk):
    """``rencana.yaml``: the decree, the team, the settings."""

    satker: Teks
    tahun: Bulat
    nomor: Teks
    tanggal: Tanggal
    tentang: Teks
    zona_waktu: Zona = ZONA_BAWAAN
    tempat: Teks | None = None
    penanda_tangan: PenandaTangan | None = None
    menimbang: tuple[Teks, ...] = ()
    mengingat: tuple[Teks, ...] = ()
    diktum: tuple[Diktum, ...] = ()
    perubahan: tuple[Perubahan, ...] = ()
    tim: tuple[Anggota, ...] = ()
    jenis: dict[NamaJenis, DaftarKata] = Field(default_factory=dict)
    riwayat: tuple[Riwayat, ...] = ()
    pengaturan: Pengaturan = Field(default_factory=Pengaturan)
