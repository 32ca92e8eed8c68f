"""The words of a kiriman: its branch, its title that states the effect, and its message."""

from collections.abc import Iterable, Iterator, Sequence

from zi.model.akibat import Akibat
from zi.model.bukti import Bukti
from zi.model.capaian import SELESAI
from zi.model.hari import tulis
from zi.model.kiriman import CABANG
from zi.model.slug import slug
from zi.model.teks import satu_baris

PANJANG_JUDUL = 100
CABUT, PINDAH = "dicabut", "dipindah"


def nama_cabang(folder: str, tambahan: str = "") -> str:
    """Give the branch of a record's folder: ``bukti/<id>-<kode>-<tanggal>-<slug>``, and what is done to it."""
    _, _, id_indikator, kode, nama = folder.split("/")
    bagian = (id_indikator, kode, nama[:10], slug(nama[10:]), tambahan)
    return CABANG + "-".join(satu for satu in bagian if satu)


def judul(akibat: Sequence[Akibat], tentang: str, perbuatan: str = "") -> str:
    """Give the title: what it does to the first periode, then what it is about; one line of at most 100 characters."""
    efek = [_efek(satu, perbuatan) for satu in akibat[:1]] or [perbuatan]
    lain = f", dan {len(akibat) - 1} periode lain" if len(akibat) > 1 else ""
    teks = satu_baris(f"{efek[0]}{lain}{f': {tentang}' if tentang else ''}")
    return teks if len(teks) <= PANJANG_JUDUL else f"{teks[: PANJANG_JUDUL - 1].rstrip()}…"


def _efek(satu: Akibat, perbuatan: str) -> str:
    nama = f"{satu.id} {satu.kode}"
    if satu.selesai:
        lewat = "" if satu.sesudah.status == SELESAI else ", lewat tenggat"
        return f"{nama} menjadi selesai{lewat} ({satu.angka})"
    if perbuatan:
        return f"{nama} {perbuatan} ({satu.angka})"
    if satu.sesudah.realisasi > satu.sebelum.realisasi:
        return f"{nama} {'mendapat bukti tambahan' if satu.sebelum.terpenuhi else 'bertambah'} ({satu.angka})"
    kurang = f" ({', '.join(satu.sesudah.kurang)})" if satu.sesudah.kurang else ""
    return f"{nama} masih kurang{kurang}" if kurang else f"{nama} tetap ({satu.angka})"


def pesan(
    judul_kiriman: str, bukti: Bukti, baru: Iterable[str], akibat: Iterable[Akibat], keterangan: Iterable[str] = ()
) -> str:
    """Give the whole message of the commit; ``baru`` are the names of files that it adds.

    Its last line names the record's folder, from which the branch is known again.
    """
    blok = [judul_kiriman, f"{satu_baris(bukti.uraian) or bukti.id}, dilaksanakan {tulis(bukti.tanggal)}."]
    blok += [satu_baris(satu) for satu in keterangan]
    blok.append("\n".join(_daftar(bukti, frozenset(baru))))
    blok.append("\n".join(f"{satu.id} {satu.kode}: {satu.angka}" for satu in akibat))
    return "\n\n".join(satu for satu in blok if satu) + f"\n\nBukti: {satu_baris(bukti.folder)}\n"


def _daftar(bukti: Bukti, baru: frozenset[str]) -> Iterator[str]:
    """List what came in, and how each file is read."""
    for satu in bukti.berkas:
        if satu.nama in baru:
            yield f"- {satu_baris(satu.nama)}: {satu.jenis or 'lampiran'}"
    for tautan in bukti.isi.tautan:
        yield f"- {tautan.url}: {tautan.jenis} (tautan)"
    for arsip in bukti.isi.arsip:
        yield f"- SHA-256 {arsip.sha256}: {arsip.jenis}, disimpan di {satu_baris(arsip.tempat)}"
