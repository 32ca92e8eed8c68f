"""What lies in ``plan/<tahun>/``: whether each thing is read, and whether what must be there is."""

import re
from collections.abc import Collection, Iterable, Iterator

from zi.model.entri import FOLDER, LAIN, TAUTAN, Entri
from zi.model.naskah import Letak
from zi.model.temuan import Temuan

RENCANA = "rencana.yaml"
MONEV = "monev"
TINGKAT_RENCANA = 3  # plan, tahun, and then the file itself
_PINDAH = "Pindahkan ke tempatnya, atau hapus."
_BUANG = "Pindahkan keluar dari folder rencana."


def periksa_rencana(entri: Entri) -> list[Temuan]:
    """Name what is no plan file; ``monev/`` holds the registers of meetings and is left alone."""
    nama, letak = entri.bagian[-1], Letak(entri.jalur)
    if entri.jenis in {TAUTAN, LAIN}:
        pesan = f"“{nama}” adalah tautan simbolis atau bukan berkas biasa."
        return [Temuan("ZI045", letak, pesan, "Ganti dengan berkas aslinya, atau hapus.")]
    if len(entri.bagian) > TINGKAT_RENCANA or nama == MONEV:
        return []
    if entri.jenis == FOLDER and nama == RENCANA:
        return [Temuan("ZI045", letak, f"“{nama}” adalah folder, bukan berkas.", "Ganti dengan berkasnya.")]
    if entri.jenis == FOLDER:
        return [Temuan("ZI017", letak, f"Folder “{nama}” tidak dibaca.", _BUANG)]
    letak = Letak(entri.jalur, 1, 1)
    if nama.endswith(".yaml"):
        return []
    if cocok := re.fullmatch(r"(.+)\.ya?ml(?:\.txt)?", nama, re.IGNORECASE):
        pesan = f"“{nama}” tidak terbaca karena akhirannya bukan .yaml."
        saran = f"Ganti namanya menjadi {cocok[1]}.yaml; bila berkas itu sudah ada, gabungkan isinya lebih dahulu."
        return [Temuan("ZI016", letak, pesan, saran)]
    return [Temuan("ZI017", letak, f"“{nama}” tidak dibaca.", _BUANG)]


def periksa_atas(entri: Iterable[Entri], tahun: Collection[int]) -> Iterator[Temuan]:
    """Name what lies directly in ``plan/`` or ``evidence/`` and is no year that has a plan."""
    daftar = list(entri)
    setengah = {satu.bagian[1] for satu in daftar if satu.bagian[0] == "plan" and satu.bagian[1:]}
    for satu in daftar:
        atas, nama = satu.bagian[0], satu.bagian[-1]
        bertahun = nama.isdecimal() and int(nama) in tahun
        if len(satu.bagian) == 1 or (bertahun and atas == "evidence"):
            continue  # whoever reads that year tells of it
        if satu.jenis in {TAUTAN, LAIN}:
            yield from periksa_rencana(satu)
        elif satu.jenis != FOLDER:
            aturan = "ZI044" if atas == "evidence" else "ZI017"
            yield Temuan(aturan, Letak(satu.jalur, 1, 1), f"“{nama}” tidak pada tempatnya di {atas}/.", _PINDAH)
        elif not bertahun and atas == "evidence" and nama not in setengah:
            pesan = f"Tidak ada rencana untuk “{nama}” (plan/{nama}/{RENCANA})."
            yield Temuan(
                "ZI040", Letak(satu.jalur), pesan, "Buat rencananya, atau pindahkan buktinya ke tahun rencana."
            )
        elif not bertahun and atas == "plan" and re.fullmatch(r"[12][0-9]{3}", nama):
            saran = "Buat berkas itu; isinya keputusan, tim, dan pengaturan."
            yield Temuan("ZI015", Letak(satu.jalur), f"Rencana {nama} tidak mempunyai {RENCANA}.", saran)
        elif not bertahun and atas == "plan":
            yield Temuan("ZI017", Letak(satu.jalur), f"Folder “{nama}” tidak dibaca.", "Pindahkan keluar dari plan/.")


def periksa_lengkap(tahun: int, temuan: Iterable[Temuan], *, ada_komponen: bool) -> Iterator[Temuan]:
    """Name that a plan has no komponen at all, where no other finding already tells why."""
    lain = {satu.letak.berkas for satu in temuan if satu.kesalahan} - {f"plan/{tahun}/{RENCANA}"}
    if not ada_komponen and not lain:
        pesan = f"Rencana {tahun} tidak mempunyai satu pun berkas komponen."
        saran = "Tambahkan satu berkas .yaml untuk setiap komponen."
        yield Temuan("ZI015", Letak(f"plan/{tahun}"), pesan, saran)
