"""``zi diff --format md``: what moved, for the page of a pull request, by the template ``selisih.md.j2``."""

import re
from collections.abc import Callable
from datetime import date

from zi.model.selisih import KELUAR, BuktiSelisih, Keadaan, Selisih
from zi.output import selisih as teks
from zi.output.alamat import Alamat
from zi.output.kepala import kepala
from zi.output.render import Harfiah, isi
from zi.output.templat import Templat

BATAS = 900_000  # bytes; a forge takes a summary of up to a mebibyte
Tautan = Callable[[str, str], str | None]  # from a commit and a path to the address of the file, where there is one
_ALAMAT = re.compile(r"https://[^\s()<>\\\[\]`]+", re.ASCII)


def markdown(selisih: Selisih, dari: Keadaan, ke: Keadaan, hari_ini: date, tautan: Tautan, templat: Templat) -> str:
    """Fill the template, and cut what is too long for a summary; ``templat`` are the office's own templates.

    Raises TemplatError when the office's own template cannot be filled.
    """
    return potong(isi("selisih.md.j2", fakta(selisih, dari, ke, hari_ini, tautan), templat))


def potong(naskah: str) -> str:
    """End a text after the last whole line that fits, and say so."""
    data = naskah.encode("utf-8", "replace")
    if len(data) <= BATAS:
        return naskah
    muat = data[: data.rfind(b"\n", 0, BATAS) + 1].decode("utf-8", "replace")
    return f"{muat}\nTerlalu panjang untuk ditampilkan seluruhnya; selengkapnya: zi diff di komputer sendiri.\n"


def fakta(selisih: Selisih, dari: Keadaan, ke: Keadaan, hari_ini: date, tautan: Tautan) -> dict[str, object]:
    """Give what the template sees."""
    bukti = [_bukti(satu, asal, dari, ke, tautan) for satu, asal in teks.bukti_berubah(selisih)]
    return {
        "judul": Harfiah(kepala(selisih.capaian.rencana, selisih.capaian.per)[0].teks),
        "keterangan": Harfiah(teks.keterangan(dari, ke)),
        "dasar": Harfiah(teks.DASAR),
        "capaian": [_perubahan(satu) for satu in teks.perubahan_capaian(selisih, hari_ini)],
        "komponen": [
            [_perubahan(ini) for ini in teks.perubahan_komponen(satu)] for satu in teks.komponen_berubah(selisih)
        ],
        "periode": [
            {
                "id": Harfiah(satu.indikator.id),
                "indikator": satu.indikator.uraian,
                "nama": Harfiah(kata.nama),
                "keadaan": Harfiah(kata.teks),
                "banyak": Harfiah(banyak.teks),
            }
            for satu in selisih.periode
            for kata, banyak in [teks.perubahan_periode(selisih, satu)]
        ],
        "bukti": bukti,
    }


def _perubahan(satu: teks.Perubahan) -> dict[str, Harfiah]:
    return {nama: Harfiah(isi_teks) for nama, isi_teks in satu._asdict().items()} | {"teks": Harfiah(satu.teks)}


def _bukti(satu: BuktiSelisih, asal: str | None, dari: Keadaan, ke: Keadaan, tautan: Tautan) -> dict[str, object]:
    rev = dari.rev if satu.jenis == KELUAR else ke.rev
    ada = {ini.nama for ini in satu.bukti.berkas}
    return {
        "judul": Harfiah(teks.judul_bukti(satu, asal)),
        "ihwal": [{"tempat": Harfiah(tempat), "kata": Harfiah(sel.teks)} for tempat, sel in teks.ihwal(satu, asal)],
        "berkas": [
            {
                "nama": Harfiah(nama),
                "jenis": Harfiah(jenis),
                "alamat": _alamat(tautan(rev, f"{satu.bukti.folder}/{nama}")) if nama in ada else None,
            }
            for nama, jenis in teks.berkas(satu)
        ],
    }


def _alamat(alamat: str | None) -> Alamat | None:
    """Take an address only when it is https and has no character that could end it."""
    return Alamat(alamat) if alamat and _ALAMAT.fullmatch(alamat) else None
