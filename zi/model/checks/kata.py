"""What cannot be read in a komponen's words: waktu, target, and the kinds under dokumen."""

from collections.abc import Iterator, Mapping

from zi.model import target, usul
from zi.model.hari import BULAN
from zi.model.jadwal import Ditolak
from zi.model.jenis import PISAH_ATAU, baku
from zi.model.naskah import Letak
from zi.model.periode import Periode
from zi.model.rencana import Indikator, Komponen
from zi.model.teks import kalimat
from zi.model.temuan import Temuan


def periksa(komponen: Komponen, kamus: Mapping[str, str] | None, tahun: int) -> Iterator[Temuan]:
    """Give every kesalahan of one komponen's words; ``kamus`` is None while the kinds are not known."""
    for satu in komponen.indikator:
        yield from _waktu(satu, tahun)
        yield from _target(satu)
        if kamus is not None:
            yield from _dokumen(satu, kamus)


def _waktu(indikator: Indikator, tahun: int) -> Iterator[Temuan]:
    hasil = indikator.jadwal
    if isinstance(hasil, Ditolak):
        terbaca = f" Yang sudah terbaca: “{hasil.terbaca}”." if hasil.terbaca not in {"", indikator.waktu} else ""
        pesan = f"Waktu “{indikator.waktu}” tidak dapat dibaca: {kalimat(hasil.alasan)}{terbaca}"
        letak = indikator.simpul.letak_anak("waktu")
        yield Temuan("ZI022", letak, pesan, usul.bacaan_terdekat(indikator.waktu, tahun))


def _target(indikator: Indikator) -> Iterator[Temuan]:
    letak = indikator.simpul.letak_anak("target")
    hasil, periode = indikator.target, indikator.jadwal
    if isinstance(hasil, Ditolak):
        pesan = f"Target “{indikator.teks_target}” tidak dapat dibaca: {kalimat(hasil.alasan)}"
        yield Temuan("ZI023", letak, pesan, target.bacaan_terdekat(indikator.teks_target))
        return
    if isinstance(periode, Ditolak) or target.bagi(hasil.jumlah, len(periode)) is not None:
        return
    pesan = f"Target {hasil.jumlah} tidak dapat dibagi rata ke dalam {len(periode)} periode."
    yield Temuan("ZI024", letak, pesan, _kelipatan(hasil.jumlah, periode))


def _kelipatan(jumlah: int, periode: tuple[Periode, ...]) -> str:
    """Name the nearest targets that do divide and, for triwulan, the range that would be one periode."""
    bawah = jumlah // len(periode) * len(periode)
    pilihan = " atau ".join(str(angka) for angka in (bawah, bawah + len(periode)) if angka)
    saran = f"Target yang terbagi rata: {pilihan}."
    if all("TW" in satu.kode for satu in periode):
        awal, akhir = periode[0].mulai, periode[-1].tenggat
        rentang = f"{BULAN[awal.month - 1]} s.d. {BULAN[akhir.month - 1]} {akhir.year}"
        saran += f" Bila maksudnya satu rentang: “{rentang}”."
    return saran


def _dokumen(indikator: Indikator, kamus: Mapping[str, str]) -> Iterator[Temuan]:
    for urut, entri in enumerate(indikator.dokumen):
        for satu in entri.split(PISAH_ATAU):
            if satu not in kamus.values():
                yield jenis_asing(satu, indikator.simpul.letak_anak("dokumen", urut), kamus)


def jenis_asing(kata: str, letak: Letak, kamus: Mapping[str, str]) -> Temuan:
    """Give the finding of a kind of document that a plan (``kamus``: its words for kinds) does not know."""
    pesan = f"Jenis dokumen “{kata}” tidak dikenal.{_maksud_jenis(kata, kamus)}"
    saran = "Betulkan, atau daftarkan jenis itu di kunci “jenis” pada rencana.yaml."
    return Temuan("ZI026", letak, pesan, saran)


def _maksud_jenis(kata: str, kamus: Mapping[str, str]) -> str:
    """Give `` Maksudnya “…”?`` for a kind that is not known: the kind whose everyday word it is, or the nearest."""
    pilihan = [kamus.get(baku(satu), "") for satu in kata.split("/")]
    dikenal = PISAH_ATAU.join(pilihan) if all(pilihan) else None
    return f" Maksudnya “{dikenal}”?" if dikenal else usul.maksudnya(kata, kamus.values())
