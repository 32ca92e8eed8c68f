"""The words for what git tells of a record: what happened, who handed it in, who accepted it, how late it was."""

from collections.abc import Iterator

from zi.model.hari import tulis
from zi.model.kejadian import DICABUT, DIGANTI, DIHAPUS, DILENGKAPI, DIPINDAH, MASUK, RENCANA
from zi.model.langkah import AWAL, LANGSUNG, SQUASH, Langkah
from zi.model.riwayat import Rekam, Riwayat

JENIS = {
    MASUK: "bukti masuk",
    DILENGKAPI: "bukti dilengkapi",
    DIGANTI: "isi bukti diganti",
    DIPINDAH: "bukti dipindahkan",
    DICABUT: "bukti dicabut",
    DIHAPUS: "bukti dihapus",
    RENCANA: "rencana diubah",
}
_TANPA_PENERIMA = {
    SQUASH: "tidak tercatat (squash/rebase)",
    LANGSUNG: "tidak tercatat (squash/rebase, atau langsung ke cabang utama)",
    AWAL: "tidak ada (commit pertama)",
}


def nama_penerima(langkah: Langkah) -> str:
    """Give who accepted; where git does not know, that."""
    orang = langkah.penggabung
    return orang.nama if orang else _TANPA_PENERIMA[langkah.cara]


def penerima(langkah: Langkah) -> str:
    """Say who accepted: ``diterima Budi (kiriman nomor 12)``; where git does not know, that."""
    kiriman = f" (kiriman nomor {langkah.utama.pr})" if langkah.utama.pr is not None else ""
    kata = "diterima" if langkah.penggabung else "penerima:"
    return f"{kata} {nama_penerima(langkah)}{kiriman}"


def selang(hari: int, batas: int) -> str:
    """Say how long after its day a record first counted, where that is more than the office allows; else nothing."""
    return f"dicatat {hari} hari kemudian" if hari > batas else ""


def jejak(folder: str, riwayat: Riwayat, batas: int) -> Iterator[str]:
    """Say when a record was recorded, by whom, and what happened since to it or to the words of its indikator.

    Of one that git does not have, that is said.
    """
    rekam = riwayat.rekam.get(folder)
    if rekam is None:
        yield "belum diterima di cabang utama"
        return
    pertama = rekam.pertama
    yield f"{_sejak(rekam, riwayat, batas)}; diserahkan {pertama.komit.penulis.nama}, {penerima(pertama.langkah)}"
    for satu in rekam.kejadian:
        if satu.jenis != MASUK and satu is not pertama:
            berkas = ", ".join(ini.nama for ini in satu.berkas)
            hari = tulis(riwayat.hari(satu.langkah.saat))
            yield f"{hari}: {JENIS[satu.jenis]}{f' ({berkas})' if berkas else ''}, oleh {satu.komit.penulis.nama}"
    for satu in riwayat.kejadian:
        if folder in satu.ditinjau:
            hari = tulis(riwayat.hari(satu.langkah.saat))
            yield f"{hari}: bunyi indikator {satu.id} dalam rencana diubah; perlu ditinjau ulang"


def _sejak(rekam: Rekam, riwayat: Riwayat, batas: int) -> str:
    hari = rekam.hari_dicatat(riwayat.zona)
    if hari is None:
        masuk = f"masuk {tulis(riwayat.hari(rekam.pertama.langkah.saat))}"
        tahu = ", belum pernah terhitung" if rekam.pasti else "; sejak kapan terhitung tidak dapat dipastikan di sini"
        return f"{masuk}{tahu}"
    lambat = selang(rekam.selang(riwayat.zona) or 0, batas)
    return f"tercatat {tulis(hari)}{f', {lambat}' if lambat else ''}"
