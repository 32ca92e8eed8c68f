"""``zi log``: what happened to records and to the plan, newest first."""

from collections.abc import Iterable, Iterator

from zi.model.hari import tulis
from zi.model.jejak import PANJANG_REV
from zi.model.kejadian import DICABUT, DIGANTI, DIHAPUS, DIPINDAH, RENCANA, Kejadian, Perubahan
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.output.kepala import judul
from zi.output.lembar import Bagian, Baris, Kolom, Lembar, Sel
from zi.output.riwayat import JENIS, penerima, selang

_PERBUATAN = {"baru": "baru", "diganti": "isinya diganti", "dihapus": "dihapus", "berganti-nama": "berganti nama"}
_SEL = {"bukti_fisik": "bukti fisik"}


def lembar(rencana: Rencana, riwayat: Riwayat, kejadian: Iterable[Kejadian]) -> Lembar:
    """Lay chosen events out, in the order in which they are given."""
    sampai = f"{riwayat.ujung[:PANJANG_REV]}, {tulis(riwayat.hari(riwayat.akhir.saat))}"
    atas = (judul(rencana), Sel(f"Riwayat menurut git sampai {sampai}", "redup"))
    bagian = tuple(_bagian(satu, riwayat, rencana.pengaturan.batas_hari_dicatat) for satu in kejadian)
    kosong = Bagian(None, (), (), (Sel("Tidak ada catatan yang sesuai."),))
    return Lembar(atas, bagian or (kosong,))


def _bagian(satu: Kejadian, riwayat: Riwayat, batas: int) -> Bagian:
    hari = tulis(riwayat.hari(satu.langkah.saat))
    tempat = " ".join(bagian for bagian in (satu.id, satu.kode) if bagian)
    baris = [*(_rencana(satu) if satu.jenis == RENCANA else _bukti(satu, riwayat, batas)), *_orang(satu, riwayat)]
    return Bagian(Sel(f"{hari} · {JENIS[satu.jenis]} · {tempat}", "tebal"), (Kolom(), Kolom(lipat=True)), tuple(baris))


def _bukti(satu: Kejadian, riwayat: Riwayat, batas: int) -> Iterator[Baris]:
    folder = satu.bukti or ""
    tentang = folder.rpartition("/")[2][len("2026-01-01-") :].replace("-", " ")
    kegiatan = ", ".join(teks for teks in (tulis(satu.tanggal) if satu.tanggal else "", tentang) if teks)
    yield Sel("Kegiatan", "redup"), Sel(kegiatan or "tanggalnya tidak terbaca")
    for berkas in satu.berkas:
        yield Sel(""), Sel(f"{berkas.nama} ({_PERBUATAN[berkas.perbuatan]})")
    if satu.terhitung:
        hari = riwayat.hari(satu.langkah.saat)
        lambat = selang((hari - satu.tanggal).days if satu.tanggal else 0, batas)
        yield Sel(""), Sel(f"mulai terhitung{f'; {lambat}' if lambat else ''}", "dekat" if lambat else "selesai")
    if satu.alasan:
        yield Sel("Alasan", "redup"), Sel(satu.alasan)
    if satu.dari:
        yield Sel(""), Sel(f"dari {satu.dari}/", "redup")
    yield Sel(""), Sel(f"{folder}/", "redup")


def _rencana(satu: Kejadian) -> Iterator[Baris]:
    for beda in satu.perubahan:
        yield Sel(_SEL.get(beda.kunci, beda.kunci), "redup"), Sel(_dahulu_kini(beda), miring=True)
    for folder in satu.ditinjau:
        yield Sel("Perlu ditinjau ulang", "dekat"), Sel(f"{folder}/ diterima menurut bunyi yang lama")


def _dahulu_kini(beda: Perubahan) -> str:
    if beda.sebelum is None:
        return f"ditambahkan: {beda.sesudah}"
    return f"{beda.sebelum} → {beda.sesudah}" if beda.sesudah is not None else f"tidak ada lagi: {beda.sebelum}"


def _orang(satu: Kejadian, riwayat: Riwayat) -> Iterator[Baris]:
    kata = "Diubah" if satu.jenis in {RENCANA, DIHAPUS, DIPINDAH, DICABUT, DIGANTI} else "Diserahkan"
    ditulis = tulis(riwayat.hari(satu.komit.saat))
    yield Sel(kata, "redup"), Sel(f"{satu.komit.penulis.nama}, {ditulis}; {penerima(satu.langkah)}")
    yield Sel("Commit", "redup"), Sel(satu.langkah.utama.rev[:PANJANG_REV])
