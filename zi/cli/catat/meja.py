"""The desk on which a change of the evidence is put together: where it is read from, and where it will go."""

from collections.abc import Iterator
from contextlib import chdir, contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from zi.cli.kantor import cari_akar, hari_kantor, periksa_versi, tutup
from zi.model.bukti import TINGKAT_BUKTI, Bukti
from zi.model.gagal import Gagal, SalahPakai
from zi.model.pesan_kiriman import nama_cabang
from zi.model.rencana import Rencana
from zi.model.usul import maksudnya
from zi.repo import cabang, galat, git, kirim, loader
from zi.repo.berkas import PohonKerja
from zi.repo.cabang import Cabang
from zi.repo.loader import TahunKantor
from zi.repo.panggung import panggung
from zi.repo.remote import Remote, remote
from zi.repo.revisi import Revisi

_BELUM_DI_SANA = " di cabang utama server; yang baru dikirim, atau baru ada di komputer ini, belum diterima"


class Tujuan(NamedTuple):
    """Where a kiriman goes. ``dasar`` is the commit that it is built on; ``menunggu`` a branch that it goes on with.

    ``putus`` is what the server or the network said when the newest state could not be fetched.
    """

    remote: Remote
    utama: str
    dasar: str
    menunggu: Cabang | None = None
    putus: str | None = None

    @property
    def terkirim(self) -> bool:
        """Whether the server has the branch already (and so, most likely, a pull request of it)."""
        return self.menunggu is not None and self.menunggu.sana is not None


class Meja(NamedTuple):
    """The office as a change sees it; ``tujuan`` is None for the working tree.

    ``ruang`` is the stage, ``dari`` the folder in which the user is.
    """

    akar: Path
    sumber: PohonKerja | Revisi
    hari_ini: date
    ruang: Path
    tujuan: Tujuan | None
    dari: Path

    def muat(self, tahun: int) -> TahunKantor:
        """Load one year; ends with its findings when its plan is not whole."""
        return _utuh(loader.muat(self.sumber, tahun))


@contextmanager
def siapkan(folder: Path | None, *, kirim_langsung: bool, coba: bool, ke: str | None = None) -> Iterator[Meja]:
    """Give the desk for the working tree, or for a kiriman on top of the server's main branch.

    ``coba`` asks nothing of the network. ``ke`` is a record that may still wait on a branch of its own.
    """
    akar, dari = cari_akar(folder), Path.cwd()
    sumber: PohonKerja | Revisi = PohonKerja(akar)
    tujuan = None
    with chdir(folder or dari):  # files, and folders of records, are named as from that folder
        if kirim_langsung:
            rencana = loader.muat_rencana(sumber, sumber.tahun()[-1])
            if rencana.dasar is None:  # else the main branch would be guessed
                raise Gagal(f"plan/{rencana.tahun}/rencana.yaml perlu diperbaiki dahulu: zi check")
            tujuan = _dasar(akar, _tujuan(akar, rencana.pengaturan.cabang_utama, coba=coba), ke)
            sumber = _sumber(akar, tujuan, coba=coba)
        with panggung(akar) as ruang:
            yield Meja(akar, sumber, hari_kantor(akar), ruang, tujuan, dari)


def _tujuan(akar: Path, utama: str, *, coba: bool) -> Tujuan:
    if not git.ada(akar):
        raise Gagal("Folder ini bukan repositori git, jadi tidak ada yang dapat dikirim. Periksa: zi doctor")
    if (tolak := git.tanya(akar, "rev-parse", "--git-dir")).kode:
        raise Gagal(f"git tidak mau membuka repositori ini: {galat.sebab(tolak.galat)}. Periksa: zi doctor")
    kirim.periksa_identitas(akar)
    ke = remote(akar, utama)
    if ke is None:
        saran = "Sambungkan: git remote add origin ALAMAT"
        raise Gagal(f"Repositori ini belum tersambung ke server, jadi tidak ada tempat mengirim. {saran}")
    putus = None if coba else kirim.ambil(akar, ke.nama, utama)
    dasar = git.tanya(akar, "show-ref", "--verify", "--hash", "--", f"refs/remotes/{ke.nama}/{utama}").teks
    if not dasar:
        sebab = f" Jawaban server: {galat.sebab(putus)}." if putus else ""
        raise Gagal(f"Cabang utama “{utama}” belum pernah diambil dari server {ke.nama}.{sebab} Periksa: zi doctor")
    return Tujuan(ke, utama, dasar, putus=putus)


def _dasar(akar: Path, tujuan: Tujuan, ke: str | None) -> Tujuan:
    """Build on the main branch; on the branch of the record that is added to, where it is not in main yet.

    Of the two ends of that branch it is the server's, unless the one here only has more.
    """
    folder = jalur_bukti(akar, ke) if ke else ""
    if folder.count("/") != TINGKAT_BUKTI - 1 or cabang.isi(akar, tujuan.dasar, [folder])[0]:
        return tujuan
    ada = cabang.menunggu(akar, tujuan.remote.nama, nama_cabang(folder), folder)
    if ada is None:
        return tujuan
    ujung = ada.sini if ada.sini and (not ada.sana or cabang.maju(akar, ada.sana, ada.sini)) else ada.sana
    return tujuan._replace(dasar=str(ujung), menunggu=ada)


def _sumber(akar: Path, tujuan: Tujuan, *, coba: bool) -> Revisi:
    """Give the files that a kiriman is built on; a partial clone fetches what is to be read of them."""
    sumber = Revisi(akar, tujuan.dasar)
    if not (coba or tujuan.putus):
        kirim.ambil_isi(akar, tujuan.remote.nama, sumber.rev, sumber.naskah())
    return sumber


def dari_utama(meja: Meja, ke: Tujuan) -> Meja:
    """Give the same desk with the main branch to build on, whatever waits."""
    tujuan = _tujuan(meja.akar, ke.utama, coba=True)._replace(putus=ke.putus)
    return meja._replace(sumber=Revisi(meja.akar, tujuan.dasar), tujuan=tujuan)


def jalur_bukti(akar: Path, teks: str) -> str:
    """Give the path of a record's folder from the root, from what was typed: that path, or one on this machine."""
    rapi = teks.replace("\\", "/").strip("/")
    if rapi.startswith("evidence/"):
        return rapi
    nyata = Path(teks).resolve()  # also one that was reached through a link, as the root was
    return nyata.relative_to(akar).as_posix() if nyata.is_relative_to(akar) else rapi


def _utuh(kantor: TahunKantor) -> TahunKantor:
    """Give the year back; ends with its findings when its plan is not whole."""
    periksa_versi(kantor.rencana)
    tutup(kantor.rencana)
    return kantor


def cari_bukti(meja: Meja, teks: str) -> tuple[TahunKantor, Bukti]:
    """Find the record that was typed, by its path or the end of it, in whichever year it lies.

    Raises SalahPakai when there is none, or several; ends with the findings of that year when its plan is not whole.
    """
    jalur = jalur_bukti(meja.akar, teks)
    semua = [loader.muat(meja.sumber, tahun) for tahun in meja.sumber.tahun()]
    folder = {bukti.folder: (kantor, bukti) for kantor in semua for bukti in kantor.bukti}
    cocok = [satu for satu in folder if satu == jalur or satu.endswith(f"/{jalur}")]
    if len(cocok) > 1:
        raise SalahPakai(f"Ada {len(cocok)} bukti bernama “{teks}”: {', '.join(cocok)}. Sebut jalur lengkapnya.")
    if not cocok:
        tempat = _BELUM_DI_SANA if meja.tujuan else ""
        raise SalahPakai(f"Bukti “{teks}” tidak ada{tempat}.{maksudnya(jalur, folder)} Lihat: zi show ID")
    kantor, bukti = folder[cocok[0]]
    return _utuh(kantor), bukti


def id_asing(rencana: Rencana, id_indikator: str) -> str | None:
    """Say that an id is not in the plan, with the nearest; None for one that is."""
    if id_indikator in rencana.menurut_id:
        return None
    mulai = [satu for satu in rencana.menurut_id if satu.startswith(f"{id_indikator}.")]
    ada = f" Yang ada: {', '.join(mulai)}." if mulai else maksudnya(id_indikator, rencana.menurut_id)
    return f"Indikator “{id_indikator}” tidak ada dalam rencana {rencana.tahun}.{ada}"
