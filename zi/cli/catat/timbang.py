"""Weighed before anything enters a history that cannot forget: personal data, positions, size.

Wrong content and a paper that is recorded already are named, and go in.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from zi.cli.catat import serahan, tanya
from zi.cli.catat.isian import Isian
from zi.cli.catat.meja import Meja
from zi.cli.catat.pilihan import Pilihan
from zi.cli.catat.serahan import Serahan
from zi.model.cocok import Dicari
from zi.model.gagal import SalahPakai
from zi.model.jenis import DOKUMENTASI, baku, jenis_berkas
from zi.model.nik import cari as cari_nik
from zi.model.teks import satu_baris
from zi.repo import cari, isi_berkas, sidik

MIB = 1 << 20
_DIPUTUSKAN = frozenset({"nik", "gps", "besar"})  # what a history must not take in unless somebody decides so
_PILIHAN = (
    "Pilihannya: keluarkan berkas itu dari perintah; simpan di tempat lain dan catat dengan --arsip JENIS=BERKAS "
    "--tempat … --pemegang …; ganti dengan tautan unggahan resmi, --tautan JENIS=https://…; atau, bila memang "
    "seharusnya masuk, ulangi dengan --tetap (berkas besar: --lfs)."
)


class Timbangan(NamedTuple):
    """What goes in: files, links, papers kept elsewhere; ``lfs`` are those of the files that LFS keeps.

    ``sha256`` are the contents that were weighed: nothing else may go in.
    """

    berkas: tuple[Serahan, ...]
    tautan: tuple[dict[str, str], ...]
    arsip: tuple[dict[str, str], ...]
    sha256: Mapping[Path, str]
    lfs: frozenset[Path] = frozenset()


def timbang(meja: Meja, isian: Isian, p: Pilihan, *, tanpa_tanya: bool = False) -> Timbangan:
    """Weigh every file; what somebody must decide is asked at a terminal, else SalahPakai names all of it."""
    periksa_kata(p, isian.uraian)
    kamus = isian.kantor.rencana.kamus_jenis
    batas = isian.kantor.rencana.pengaturan.batas_berkas_mb * MIB
    tautan, arsip = tuple(_tautan(p, kamus)), tuple(_arsip(p, kamus))
    dicari = _dicari(meja, isian)
    besar = frozenset(satu.asal for satu in isian.serahan if satu.asal.stat().st_size > batas)
    sidik_isi = {satu.asal: isi.sha256 for satu, isi in dicari.items()}
    hasil = Timbangan((), tautan, arsip, sidik_isi, besar if p.lfs else frozenset())
    keberatan = {satu: [*_keberatan(satu, batas, p), *_sama(satu, isi, isian)] for satu, isi in dicari.items()}
    berat = {satu: [pesan for jenis, pesan in isi if jenis] for satu, isi in keberatan.items()}
    for isi in keberatan.values():
        for jenis, pesan in isi:
            if not jenis or p.tetap:
                tanya.kata(pesan)
    if p.tetap or not any(berat.values()):
        return hasil._replace(berkas=isian.serahan)
    if tanpa_tanya or not tanya.bisa():
        raise SalahPakai("\n".join([*(pesan for isi in berat.values() for pesan in isi), _PILIHAN]))
    for satu in isian.serahan:
        hasil = (
            _putuskan(hasil, satu, berat[satu], kamus, besar=satu.asal in besar) if berat[satu] else _masuk(hasil, satu)
        )
    return hasil


def periksa_kata(p: Pilihan, uraian: str) -> None:
    """Raise SalahPakai where a text that goes into the history has a number that can be a NIK; ``--tetap`` goes on."""
    kata = [("--uraian", uraian), ("--nomor", p.nomor), ("--catatan", p.catatan), ("--alasan", p.alasan)]
    kata += [("--tempat", p.tempat), ("--pemegang", p.pemegang), *(("--pelaksana", satu) for satu in p.pelaksana)]
    ada = [(nama, cari_nik(isi or "")) for nama, isi in kata]
    pesan = [f"{nama} memuat nomor yang mungkin NIK: {', '.join(nik)}." for nama, nik in ada if nik]
    if pesan and not p.tetap:
        raise SalahPakai("\n".join([*pesan, "Hapus nomor itu; bila memang bukan NIK, ulangi dengan --tetap."]))


def _masuk(hasil: Timbangan, satu: Serahan) -> Timbangan:
    return hasil._replace(berkas=(*hasil.berkas, satu))


def _keberatan(satu: Serahan, batas: int, p: Pilihan) -> Iterator[tuple[str, str]]:
    """Give what can be held against a file: a sentence, after what somebody must decide (empty: worth knowing)."""
    for keberatan in isi_berkas.periksa(satu.asal, batas):
        if not (keberatan.jenis == "besar" and p.lfs):
            yield keberatan.jenis if keberatan.jenis in _DIPUTUSKAN else "", keberatan.pesan


def _dicari(meja: Meja, isian: Isian) -> dict[Serahan, Dicari]:
    """Look every file up by its content."""
    berkas = isian.serahan
    dicari = cari.cari([satu.asal for satu in berkas], [cari.tempat(meja.sumber)]) if berkas else []
    return dict(zip(berkas, dicari, strict=True))


def _sama(satu: Serahan, dicari: Dicari, isian: Isian) -> Iterator[tuple[str, str]]:
    """Name the records that hold the very same content and count: a paper is never copied for a second use.

    The same paper twice in one record is somebody's to decide; elsewhere it is worth knowing.
    """
    nama, kamus = satu_baris(satu.asal.name), isian.kantor.rencana.kamus_jenis
    jenis, ganti = _jenis(satu, kamus), isian.ganti.folder if isian.ganti else None
    cocok = dicari.cocok if satu.asal.stat().st_size else ()  # all that is empty is alike
    for ada in {ini.folder: ini for ini in cocok if not ini.dicabut}.values():
        if isian.ke and ada.folder == isian.ke.folder:
            kembar = ada.berkas is not None and jenis_berkas(ada.berkas, kamus) == jenis
            yield "sama" if kembar else "", f"Isi “{nama}” sudah ada di bukti ini."
        elif ada.folder != ganti:
            saran = "Bila membuktikan indikator lain pula, tambahkan “juga” pada bukti.yaml di sana"
            yield "", f"Isi “{nama}” sudah ada di {ada.folder}. {saran}."


def _jenis(satu: Serahan, kamus: Mapping[str, str]) -> str | None:
    return satu.jenis or jenis_berkas(satu.asal.name, kamus)


def _putuskan(hasil: Timbangan, satu: Serahan, pesan: list[str], kamus: Mapping[str, str], *, besar: bool) -> Timbangan:
    """Ask what becomes of one file."""
    for kalimat in pesan:
        tanya.kata(kalimat)
    jenis = _jenis(satu, kamus)
    pilihan = [("keluarkan berkas ini", "keluar")]
    pilihan += [("simpan di tempat lain, catat sebagai arsip", "arsip")] if jenis else []
    pilihan += [("ganti dengan tautan unggahan resmi", "tautan")] if jenis in DOKUMENTASI else []
    pilihan += [("masukkan lewat Git LFS", "lfs")] if besar else []
    keputusan = tanya.pilih(f"Apa yang dilakukan dengan {satu.asal.name}?", [*pilihan, ("tetap masukkan", "tetap")])
    if keputusan == "arsip":
        return hasil._replace(arsip=(*hasil.arsip, _satu_arsip(satu.asal, str(jenis), None, None)))
    if keputusan == "tautan":
        return hasil._replace(tautan=(*hasil.tautan, {"jenis": str(jenis), "url": _tanya_alamat()}))
    if keputusan == "keluar":
        return hasil
    lfs = hasil.lfs | {satu.asal} if keputusan == "lfs" else hasil.lfs
    return _masuk(hasil, satu)._replace(lfs=lfs)


def _tanya_alamat() -> str:
    while not (jawab := tanya.baris("Alamat unggahannya (https://…)")).startswith("https://"):
        tanya.kata("Tulis alamat lengkapnya, diawali https://, misalnya dari bilah alamat peramban.")
    return jawab


def _isi(teks: str, nilai: str | None) -> str:
    """Give what was said of a paper that is kept elsewhere; asked for until it is not empty."""
    while not (nilai := nilai or tanya.baris(teks)):
        tanya.kata("Ini perlu diisi, supaya dokumennya dapat ditemukan lagi.")
    return nilai


def _tautan(p: Pilihan, kamus: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Read ``KIND=https://…``; an address alone is dokumentasi."""
    for satu in p.tautan:
        jenis, _, url = ("dokumentasi", "", satu) if satu.startswith("http") else satu.partition("=")
        yield {"jenis": kamus.get(baku(jenis), jenis), "url": url}


def _arsip(p: Pilihan, kamus: Mapping[str, str]) -> Iterator[dict[str, str]]:
    berkas, salah = serahan.baca(p.arsip, kamus)
    tempat, pemegang = p.tempat, p.pemegang
    for satu in berkas:
        if _jenis(satu, kamus) is None:
            salah.append(f"Sebut jenis dokumen “{satu.asal.name}”: --arsip daftar-hadir={satu.asal.name}")
    if berkas and not tanya.bisa():
        salah += [
            f"{nama} belum diberikan: {apa} dokumen yang diarsipkan."
            for nama, apa, isi in (("--tempat", "di mana", tempat), ("--pemegang", "siapa yang menyimpan", pemegang))
            if not isi
        ]
    if salah:
        raise SalahPakai("\n".join(salah))
    for satu in berkas:
        isi = _satu_arsip(satu.asal, str(_jenis(satu, kamus)), tempat, pemegang)
        tempat, pemegang = isi["tempat"], isi["pemegang"]
        yield isi


def _satu_arsip(asal: Path, jenis: str, tempat: str | None, pemegang: str | None) -> dict[str, str]:
    """Give the entry of a paper that stays where it is."""
    return {
        "jenis": jenis,
        "sha256": sidik.sidik(asal).sha256,
        "tempat": _isi(f"Di mana {asal.name} disimpan", tempat),
        "pemegang": _isi(f"Siapa yang menyimpan {asal.name}", pemegang),
    }
