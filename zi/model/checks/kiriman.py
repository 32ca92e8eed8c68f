"""What looks wrong in a change as a whole: that it proves nothing new, or touches what was accepted."""

from collections.abc import Iterable, Iterator, Sequence

from zi.model.bukti import TINGKAT_BUKTI
from zi.model.naskah import Letak
from zi.model.selisih import KELUAR, BuktiSelisih, Selisih, pindah
from zi.model.temuan import Temuan

_BANYAK = 5  # names of files in one sentence


def periksa(selisih: Sequence[Selisih], dibawa: Iterable[str]) -> Iterator[Temuan]:
    """Give what is to be said of a change; ``selisih`` has all years, ``dibawa`` the files that it adds or changes."""
    bukti = [satu for tahun in selisih for satu in tahun.bukti]
    tujuan = pindah(bukti)
    for satu in bukti:
        yield from _isi(satu, tujuan)
    if all(satu.utuh for satu in selisih) and not _membuktikan(selisih, bukti):
        yield from _tanpa_hal_baru(bukti, tujuan, dibawa)


def pilih(temuan: Iterable[Temuan], dahulu: Iterable[Temuan], tersentuh: Iterable[str]) -> list[Temuan]:
    """Choose the findings that are a change's own: those where it touches something, and those that are new.

    A record is touched as a whole, and with it the folders that say which indikator and periode it is of.
    """
    ada = {_kunci(satu) for satu in dahulu}
    tempat = {atas for jalur in tersentuh for atas in _ke_atas(jalur)}
    return [satu for satu in temuan if di_bukti(satu.letak.berkas) in tempat or _kunci(satu) not in ada]


def campuran(tersentuh: Iterable[str], lain: Sequence[str]) -> Iterator[Temuan]:
    """Say of a change that brings evidence that it also changes the plan, or files where nobody looks for them."""
    semua = sorted(tersentuh)
    bukti = [satu for satu in semua if satu.startswith("evidence/")]
    rencana = [satu for satu in semua if satu.startswith("plan/")]
    if bukti and rencana:
        pesan = f"Kiriman bukti ini juga mengubah rencana: {_daftar(rencana)}."
        saran = "Angka yang naik dapat berasal dari rencana yang berubah, bukan dari bukti; periksa tersendiri."
        yield Temuan("ZI073", Letak(rencana[0], 1, 1), pesan, saran)
    if bukti and lain:
        pesan = f"Kiriman bukti ini juga mengubah berkas lain: {_daftar(lain)}."
        saran = "Pastikan perubahan itu memang dimaksudkan; sebaiknya dikirim tersendiri."
        yield Temuan("ZI073", Letak(bukti[0], 1, 1), pesan, saran)


def _kunci(temuan: Temuan) -> tuple[str, str, str]:
    return temuan.aturan, temuan.letak.berkas, temuan.pesan


def _ke_atas(jalur: str) -> Iterator[str]:
    bagian = jalur.split("/")[:TINGKAT_BUKTI]
    for panjang in range(3 if bagian[0] == "evidence" else len(bagian), len(bagian) + 1):
        yield "/".join(bagian[:panjang])


def di_bukti(jalur: str) -> str:
    """Give the folder of the record that a path lies in; the path itself where it lies in none."""
    return "/".join(jalur.split("/")[:TINGKAT_BUKTI])


def _isi(satu: BuktiSelisih, tujuan: dict[str, str]) -> Iterator[Temuan]:
    folder = satu.bukti.folder
    if folder in tujuan:
        pesan = f"Bukti {folder} dipindahkan ke {tujuan[folder]}; berkasnya sama."
        saran = "Pastikan tempat barunya benar; angka yang pernah dilaporkan dari tempat lamanya dapat berubah."
        yield Temuan("ZI071", Letak(tujuan[folder]), pesan, saran)
    elif satu.hilang:
        saran = (
            "Kembalikan berkasnya (di peramban: tutup kiriman ini, lalu kirim ulang tanpa mengubah berkas itu). "
            "Bila bukti itu keliru, cabut dengan kunci dicabut pada bukti.yaml."
        )
        diubah = [nama for nama in satu.hilang if nama in satu.isi_sesudah]
        dihapus = [nama for nama in satu.hilang if nama not in satu.isi_sesudah]
        kata = [f"{kerja}: {_daftar(nama)}" for kerja, nama in (("diubah", diubah), ("dihapus", dihapus)) if nama]
        letak = Letak(f"{folder}/{diubah[0]}", 1, 1) if diubah else Letak(folder)
        pesan = f"Isi bukti yang sudah diterima {'; '.join(kata)}."
        if satu.jenis == KELUAR:
            pesan = f"Bukti yang sudah diterima dihapus seluruhnya: {_daftar(dihapus)}."
        yield Temuan("ZI071", letak, pesan, saran)


def _daftar(nama: Sequence[str]) -> str:
    lagi = f", dan {len(nama) - _BANYAK} lainnya" if len(nama) > _BANYAK else ""
    return ", ".join(f"“{satu}”" for satu in nama[:_BANYAK]) + lagi


def _membuktikan(selisih: Iterable[Selisih], bukti: Iterable[BuktiSelisih]) -> bool:
    return any(satu.naik for tahun in selisih for satu in tahun.periode) or any(satu.mulai_dihitung for satu in bukti)


def _tanpa_hal_baru(bukti: Iterable[BuktiSelisih], tujuan: dict[str, str], dibawa: Iterable[str]) -> Iterator[Temuan]:
    """Say so at the first record that the change adds or adds to, else at the first thing it brings under evidence/."""
    lain = {satu.bukti.folder for satu in bukti if satu.jenis == KELUAR or satu.hanya_mencabut} | set(tujuan.values())
    tempat = sorted({di_bukti(jalur) for jalur in dibawa if jalur.startswith("evidence/")} - lain)
    if tempat:
        pesan = "Kiriman ini menyentuh bukti tetapi tidak membuktikan hal baru."
        saran = "Lengkapi bukti yang dikirim; yang masih kurang disebut pada buktinya."
        yield Temuan("ZI070", Letak(tempat[0]), pesan, saran)
