"""``zi audit``: what is to be explained, each with the honest explanation to ask for first. Nobody is accused."""

from collections.abc import Iterable, Sequence

from zi.model.aturan import ATURAN
from zi.model.audit.temuan import TemuanAudit
from zi.model.hari import tulis
from zi.model.jejak import PANJANG_REV
from zi.model.rencana import Rencana
from zi.model.riwayat import Riwayat
from zi.output.data import Data, kepala
from zi.output.kepala import judul
from zi.output.lembar import Bagian, Kolom, Lembar, Sel
from zi.output.render import Harfiah

TIDAK_ADA = "Tidak ada yang perlu dijelaskan."


def lembar(rencana: Rencana, riwayat: Riwayat, temuan: Sequence[TemuanAudit]) -> Lembar:
    """Lay out what is to be explained, the gravest first."""
    bagian = tuple(_satu(satu) for satu in temuan)
    kosong = Bagian(None, (), (), (Sel(TIDAK_ADA, "selesai"),))
    return Lembar((judul(rencana), Sel(lingkup(riwayat), "redup")), bagian or (kosong,))


def lingkup(riwayat: Riwayat) -> str:
    """Say which history was looked at."""
    banyak = f"{len(riwayat.jejak.commit)} commit dan {len(riwayat.rekam)} bukti dari semua tahun rencana"
    hari = tulis(riwayat.hari(riwayat.akhir.saat))
    return f"{banyak} diperiksa menurut git sampai {riwayat.ujung[:PANJANG_REV]}, {hari}"


def ringkasan(temuan: Sequence[TemuanAudit]) -> str:
    """Count them, in one line."""
    return f"Perlu dijelaskan: {len(temuan)} hal." if temuan else TIDAK_ADA


def _satu(satu: TemuanAudit) -> Bagian:
    di = " · ".join(kata for kata in (ATURAN[satu.aturan].judul, " ".join(filter(None, (satu.id, satu.kode)))) if kata)
    baris = [(Sel("Terlihat", "redup"), Sel(satu.pesan)), (Sel("Penjelasan", "redup"), Sel(satu.penjelasan))]
    if satu.bukti:
        baris.append((Sel(""), Sel(f"{satu.bukti}/", "redup")))
    if satu.rev:
        baris.append((Sel(""), Sel(f"commit {satu.rev[:PANJANG_REV]}", "redup")))
    return Bagian(Sel(f"{satu.aturan} {di}", "tebal"), (Kolom(), Kolom(lipat=True)), tuple(baris))


def fakta(rencana: Rencana, riwayat: Riwayat, temuan: Iterable[TemuanAudit]) -> dict[str, object]:
    """Give what the template sees."""
    return {
        "judul": Harfiah(judul(rencana).teks),
        "lingkup": Harfiah(lingkup(riwayat)),
        "tidak_ada": TIDAK_ADA,
        "temuan": [butir(satu) for satu in temuan],
    }


def butir(satu: TemuanAudit) -> dict[str, object]:
    """Give one of them as templates see it."""
    return {
        "aturan": satu.aturan,
        "judul": ATURAN[satu.aturan].judul,
        "tingkat": satu.tingkat,
        "tempat": Harfiah(" ".join(filter(None, (satu.id, satu.kode)))),
        "pesan": Harfiah(satu.pesan),
        "penjelasan": Harfiah(satu.penjelasan),
        "bukti": Harfiah(f"{satu.bukti}/" if satu.bukti else ""),
        "rev": (satu.rev or "")[:PANJANG_REV],
    }


def data(riwayat: Riwayat, temuan: Iterable[TemuanAudit]) -> Data:
    """Give the whole of ``zi audit`` for programs."""
    return {
        **kepala("audit"),
        "rev": riwayat.ujung,
        "temuan": [
            {
                "aturan": satu.aturan,
                "tingkat": satu.tingkat,
                "id": satu.id,
                "kode": satu.kode,
                "bukti": satu.bukti,
                "rev": satu.rev,
                "pesan": satu.pesan,
                "penjelasan": satu.penjelasan,
            }
            for satu in temuan
        ],
    }
