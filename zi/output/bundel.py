"""The index of the package for assessors: what opens without tools, and how to make sure that nothing changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from zi.model.bundel import Paket, RekamPaket, Terkemas, menurut_folder
from zi.model.capaian import PeriodeDinilai
from zi.model.hari import tulis
from zi.model.jejak import PANJANG_REV
from zi.model.riwayat import Rekam, Riwayat
from zi.output.kata import awal_besar, dokumen, keadaan, masih_kurang, sitiran, terhitung
from zi.output.kepala import judul
from zi.output.render import Harfiah, isi_html
from zi.output.riwayat import jejak
from zi.output.templat import Templat

HTML, XLSX, SIDIK, PERIKSA = "BACA-DULU.html", "DAFTAR-BUKTI.xlsx", "SHA256SUMS", "PERIKSA.txt"
_POWERSHELL = (
    "Get-Content SHA256SUMS | ForEach-Object { $h, $f = $_ -split '  ', 2; "
    "if ((Get-FileHash -Algorithm SHA256 -LiteralPath $f -ErrorAction SilentlyContinue).Hash -eq $h) "
    '{ "SAMA  $f" } else { "BEDA  $f" } }'
)


class Asal(NamedTuple):
    """Where the package is from: version of zi, and the command that makes it again."""

    zi: str
    perintah: str


def baca_dulu(paket: Paket, riwayat: Riwayat, berkas: Sequence[Terkemas], asal: Asal, templat: Templat) -> str:
    """Fill the template of the page. Raises TemplatError when the office's own cannot be filled."""
    return isi_html("bundel.html.j2", fakta(paket, riwayat, berkas, asal), templat)


def fakta(paket: Paket, riwayat: Riwayat, berkas: Sequence[Terkemas], asal: Asal) -> dict[str, object]:
    """Give what the template sees."""
    terpenuhi = sum(ke.terpenuhi for _, ke in paket.periode)
    return {
        "judul": Harfiah(judul(paket.capaian.rencana).teks),
        "lingkup": Harfiah(lingkup(paket)),
        "per": tulis(paket.capaian.per),
        "rev": riwayat.ujung,
        "zi": asal.zi,
        "perintah": Harfiah(asal.perintah),
        "jumlah": {
            "periode": len(paket.periode),
            "terpenuhi": terpenuhi,
            "belum": len(paket.periode) - terpenuhi,
            "bukti": len(paket.rekam),
            "berkas": sum(satu.ada for satu in berkas),
        },
        "tidak_ada": sum(not satu.ada for satu in berkas),
        "periode": list(_periode(paket, riwayat, menurut_folder(berkas))),
    }


def lingkup(paket: Paket) -> str:
    """Say what the package is about."""
    di = paket.lingkup
    bagian = (
        f"triwulan {di.triwulan}" if di.triwulan else "",
        f"komponen {di.komponen}" if di.komponen else "",
        f"indikator {di.id}" if di.id else "",
    )
    return f"Paket bukti {', '.join(filter(None, bagian)) or 'setahun'}"


def _periode(paket: Paket, riwayat: Riwayat, berkas: Mapping[str, Sequence[Terkemas]]) -> Iterator[dict[str, object]]:
    for satu, ke in paket.periode:
        indikator = satu.indikator
        yield {
            "id": indikator.id,
            "kode": ke.periode.kode,
            "indikator": indikator.uraian,
            "waktu": indikator.waktu,
            "dokumen": dokumen(indikator.dokumen),
            "keadaan": Harfiah(_keadaan(ke, paket)),
            "belum": not ke.terpenuhi,
            "bukti": [
                {
                    **_bukti(rekam, riwayat, paket),
                    "dihitung": Harfiah(awal_besar(terhitung(di.dinilai).teks)),
                    "berkas": [_berkas(ini) for ini in berkas.get(rekam.folder, ())],
                    "lain": list(lain(rekam)),
                }
                for rekam, di in paket.milik(indikator.id, ke.periode.kode)
            ],
        }


def _keadaan(ke: PeriodeDinilai, paket: Paket) -> str:
    kurang = f"; {masih_kurang(ke)}" if ke.kurang else ""
    return f"{awal_besar(keadaan(ke, paket.capaian.per).teks)}, {min(ke.realisasi, ke.target)} dari {ke.target}{kurang}"


def _bukti(rekam: RekamPaket, riwayat: Riwayat, paket: Paket) -> dict[str, object]:
    bukti, tercatat = rekam.bukti, riwayat.rekam.get(rekam.bukti.folder)
    batas = paket.capaian.rencana.pengaturan.batas_hari_dicatat
    return {
        "judul": Harfiah(sitiran(bukti)),
        "jejak": [Harfiah(awal_besar(kata)) for kata in jejak(bukti.folder, riwayat, batas)],
        "folder": Harfiah(bukti.folder),
        "rev": rev(tercatat)[:PANJANG_REV],
    }


def rev(rekam: Rekam | None) -> str:
    """Give the commit of the main branch with which a record first counted, else came; nothing where there is none."""
    return rekam.rev if rekam else ""


def _berkas(satu: Terkemas) -> dict[str, object]:
    return {
        "nama": Harfiah(satu.kemasan.asal),
        "jalur": Harfiah(satu.kemasan.jalur),
        "jenis": satu.jenis,
        "halaman": "" if satu.halaman is None else satu.halaman,
        "sha256": satu.sha256,
        "ada": satu.ada,
    }


def lain(rekam: RekamPaket) -> Iterator[dict[str, object]]:
    """Give what a record has that is no file: papers kept elsewhere, with their place, and links."""
    for arsip in rekam.bukti.isi.arsip:
        tempat = f"disimpan di {arsip.tempat} oleh {arsip.pemegang}"
        yield {"nama": Harfiah(f"arsip, {tempat}"), "jenis": arsip.jenis, "sha256": arsip.sha256}
    for tautan in rekam.bukti.isi.tautan:
        yield {"nama": Harfiah(tautan.url), "jenis": f"{tautan.jenis} (tautan)", "sha256": ""}


def sidik(berkas: Iterable[tuple[str, str]]) -> str:
    """Give the checksums, path and SHA-256, as ``sha256sum -c`` reads them."""
    return "".join(f"{sha256}  {jalur}\n" for jalur, sha256 in sorted(berkas))


def cara_periksa() -> str:
    """Say how to make sure that no file changed, in plain letters and with the line ends of Windows."""
    baris = (
        "Memastikan bahwa tidak ada berkas dalam paket ini yang berubah",
        "",
        "1. Ekstrak seluruh paket ke satu folder (klik kanan, Extract All).",
        "2. Buka folder itu, lalu buka terminal di sana.",
        "",
        "Windows: di PowerShell, salin satu baris ini lalu tekan Enter:",
        "",
        _POWERSHELL,
        "",
        "Linux dan macOS:",
        "",
        "sha256sum -c SHA256SUMS        (macOS: shasum -a 256 -c SHA256SUMS)",
        "",
        "Setiap baris harus berbunyi SAMA (di Linux dan macOS: OK).",
        "Berkas yang berbunyi BEDA (FAILED) bukan lagi berkas yang dikemas.",
        "",
    )
    return "\r\n".join(baris)
