"""The form of ``bukti.yaml``, which says of a record what its folder and files do not."""

from typing import Annotated

from pydantic import BeforeValidator

from zi.model.bentuk.nilai import (
    Alamat,
    Bentuk,
    DaftarNama,
    JenisTautan,
    NamaJenis,
    Rujukan,
    Sha256,
    Tanggal,
    Teks,
    daftar,
)


class Tautan(Bentuk):
    """A post that is evidence: its kind and its address."""

    jenis: JenisTautan
    url: Alamat


class Arsip(Bentuk):
    """A paper kept elsewhere: its kind, checksum, place and keeper."""

    jenis: NamaJenis
    sha256: Sha256
    tempat: Teks
    pemegang: Teks


class BuktiDicabut(Bentuk):
    """A record that was taken back: when, why, and the folder that stands in its place."""

    tanggal: Tanggal
    alasan: Teks
    pengganti: Teks | None = None


class BentukBukti(Bentuk):
    """``bukti.yaml``: every key is optional, and so is the file."""

    uraian: Teks | None = None
    nomor: Teks | None = None
    pelaksana: DaftarNama = ()
    tautan: tuple[Tautan, ...] = ()
    juga: Annotated[tuple[Rujukan, ...], BeforeValidator(daftar)] = ()
    arsip: tuple[Arsip, ...] = ()
    catatan: Teks | None = None
    dicabut: BuktiDicabut | None = None
