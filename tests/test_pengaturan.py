"""The settings of rencana.yaml about the forge and about sizes."""

import pytest
from kantor import RENCANA, Kantor

from zi.repo import loader
from zi.repo.berkas import PohonKerja


def setel(kantor: Kantor, pengaturan: str) -> None:
    """Give the office settings."""
    kantor.tulis("plan/2026/rencana.yaml", f"{RENCANA}pengaturan: {{{pengaturan}}}\n")


@pytest.mark.parametrize(
    ("pengaturan", "kata"),
    [
        ("situs: {jenis: bitbucket}", "Jenis situs hanya github, gitlab, atau forgejo"),
        ("situs: {alamat: 'http://git.kantor.go.id/kpu/zi'}", "Tulis alamat https:// halaman repositori"),
        ("situs: {alamat: 'https://git.kantor.go.id'}", "Tulis alamat https:// halaman repositori"),
        ("situs: {alamat: 'https://ani:rahasia@git.kantor.go.id/kpu/zi'}", "Tulis alamat https:// halaman repositori"),
        ("situs: {alamt: x}", "Maksudnya “alamat”?"),
        ("batas_berkas_mb: 0", "sekurang-kurangnya 1"),
        ("batas_berkas_mb: 2.5", "bilangan bulat"),
    ],
)
def test_a_wrong_setting_is_named(kantor: Kantor, pengaturan: str, kata: str) -> None:
    """A setting that cannot be is a kesalahan at its place."""
    setel(kantor, pengaturan)
    [temuan] = kantor.temuan()
    assert (temuan["tingkat"], temuan["berkas"], temuan["baris"]) == ("kesalahan", "plan/2026/rencana.yaml", 7)
    assert kata in temuan["pesan"]


def test_every_setting_has_a_default(kantor: Kantor) -> None:
    """Without rencana.yaml, or without settings in it, the defaults hold."""
    for isi in (RENCANA, "satker: [\n"):
        kantor.tulis("plan/2026/rencana.yaml", isi)
        pengaturan = loader.muat_rencana(PohonKerja(kantor.akar), 2026).pengaturan
        assert (pengaturan.cabang_utama, pengaturan.batas_berkas_mb, pengaturan.situs.jenis) == ("main", 25, None)
    setel(kantor, "batas_berkas_mb: 100")
    assert loader.muat_rencana(PohonKerja(kantor.akar), 2026).pengaturan.batas_berkas_mb == 100
