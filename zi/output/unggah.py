"""``zi show ID --buka``: where to hand in the next evidence through the forge's web page, and how."""

from datetime import date

from zi.model.capaian import BuktiDinilai
from zi.model.situs import FORGEJO, GITHUB, GITLAB
from zi.model.tagihan import Tagihan
from zi.model.teks import satu_baris
from zi.output.kata import dokumen, keadaan, nama_periode

_TOMBOL = {GITHUB: ("Propose changes", "Create pull request"), FORGEJO: ("Propose file change", "Create pull request")}


def pesan(tagihan: Tagihan, per: date, jenis: str, alamat: str) -> str:
    """Write which periode it is, the address on a line of its own, and in two sentences what to do there."""
    judul = f"{tagihan.indikator.indikator.id} {nama_periode(tagihan.periode.periode)}"
    ada = tagihan.dilengkapi
    isi = dokumen(ada.kurang if ada else tagihan.indikator.indikator.dokumen)
    arahan = _gitlab(_nama(ada, per), isi) if jenis == GITLAB else _seret(_nama(ada, per), isi, *_TOMBOL[jenis])
    return f"{judul} · {keadaan(tagihan.periode, per).teks}\n{alamat}\n\n{arahan}\n"


def beres(id_indikator: str) -> str:
    """Say that nothing is to be handed in."""
    saran = (
        f"Yang sudah ada: zi show {id_indikator}. Untuk menambah bukti: zi show {id_indikator} --buka --periode KODE."
    )
    return f"Tidak ada periode indikator {id_indikator} yang masih harus diserahkan. {saran}\n"


def _nama(ada: BuktiDinilai | None, per: date) -> str:
    """Say how the folder is to be called; an incomplete record is completed under its own name."""
    if ada:
        return f"“{satu_baris(ada.bukti.folder.rpartition('/')[2])}” (nama bukti yang belum lengkap itu)"
    return f"TANGGAL-uraian (tanggal kegiatan selesai dilaksanakan, misalnya {per.isoformat()}-rapat)"


def _seret(nama: str, isi: str, satu: str, dua: str) -> str:
    return (
        f"Seret SATU folder ke halaman itu, bernama {nama}, berisi: {isi}.\n"
        f"Lalu pilih cabang baru (“Create a new branch”) bila ditawarkan, dan tekan dua tombol hijau berturut-turut: "
        f"“{satu}”, kemudian “{dua}”."
    )


def _gitlab(nama: str, isi: str) -> str:
    """GitLab's page takes no folder, and one file at a time."""
    return (
        f"Di kotak nama berkas, ganti TANGGAL-uraian dengan nama folder {nama}, tulis satu baris “uraian: …” sebagai "
        "isinya, lalu tekan “Commit changes” dengan cabang baru.\n"
        f"Lalu unggah satu per satu ke folder dan cabang yang sama: {isi}; akhiri dengan “Create merge request”."
    )
