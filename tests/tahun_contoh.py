"""A year of an example office with real git: kiriman of many people, three meetings, and, if asked for, faults.

What was done is known: who made what, who accepted it, when, and what of it has to be explained.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from kantor import Hasil, Kantor
from kantor_contoh import rencana_contoh
from kantor_git import catat, git, mulai

from zi.model.jenis import PISAH_ATAU
from zi.repo import loader
from zi.repo.berkas import PohonKerja

TAHUN = 2025
RAPAT = {1: date(TAHUN, 4, 3), 2: date(TAHUN, 7, 3), 3: date(TAHUN, 10, 2)}
PENYERAH, PENERIMA = ("Ani", "Citra", "Dewi", "Eko"), ("Budi", "Fajar")
BANYAK = 44  # records of a clean year
NOTULA = "notula-rapat.pdf"
Kerja = Callable[[], object]


@dataclass(frozen=True)
class Tahu:
    """What is known of a record: who made it, who accepted it, and the step in which it first counted."""

    folder: str
    hari: date
    penulis: str
    penggabung: str | None
    dikomit: str
    dicatat: str
    rev: str


@dataclass
class TahunContoh:
    """The office, what is known of it, what zi said on the day of each meeting, and what has to be explained."""

    kantor: Kantor
    tahu: dict[str, Tahu] = field(default_factory=dict)
    rapat: dict[int, tuple[Hasil, Hasil, Hasil]] = field(default_factory=dict)
    laporan: dict[int, Hasil] = field(default_factory=dict)
    perlu: list[tuple[str, str | None]] = field(default_factory=list)
    diaudit: str = ""
    nomor: int = 0
    jadwal: list[tuple[str, int, Kerja]] = field(default_factory=list)

    def pada(self, waktu: str, kerja: Kerja) -> None:
        """Put something to be done at a time."""
        self.jadwal.append((waktu, len(self.jadwal), kerja))

    def jalankan(self) -> None:
        """Let the year go by."""
        for _, _, kerja in sorted(self.jadwal, key=lambda satu: satu[:2]):
            kerja()

    def kiriman(  # noqa: PLR0913  # who and when, twice
        self,
        tulis: Kerja,
        siapa: str,
        komit: str,
        terima: str,
        gabung: str,
        sesudah: Callable[[str], object] = str,
        *,
        squash: bool = False,
        tertulis: str = "",
    ) -> None:
        """Send a change on a branch of its own at one time, and accept it at another.

        ``tertulis`` is what the commit states of its time, where that is another.
        """
        self.nomor += 1
        akar, nomor = self.kantor.akar, self.nomor

        def buat() -> None:
            git(akar, "switch", "-q", "-c", f"bukti/{nomor}", "main")
            tulis()
            catat(akar, tertulis or komit, f"Kiriman {nomor}", siapa)
            git(akar, "switch", "-q", "main")

        def gabungkan() -> None:
            if squash:
                git(akar, "merge", "-q", "--squash", f"bukti/{nomor}")
                catat(akar, gabung, f"Kiriman (#{nomor})", siapa)
            else:
                pesan = f"Merge pull request #{nomor} from contoh/bukti-{nomor}"
                git(akar, "merge", "-q", "--no-ff", "-m", pesan, f"bukti/{nomor}", hari=gabung, siapa=terima)
            sesudah(git(akar, "rev-parse", "HEAD"))

        self.pada(komit, buat)
        self.pada(gabung, gabungkan)

    def serahkan(  # noqa: PLR0913  # a record, its files, who and when
        self,
        folder: str,
        berkas: dict[str, str],
        hari: tuple[date, date],
        siapa: str = "Ani",
        terima: str = "Budi",
        *,
        squash: bool = False,
        tertulis: str = "",
    ) -> None:
        """Hand in a record, or add to one: the last time is known as the one in which it first counted."""
        dibuat, diterima = jam(hari[0], self.nomor), jam(hari[1], self.nomor)

        def ketahui(rev: str) -> None:
            hari_kegiatan = date.fromisoformat(folder.rpartition("/")[2][:10])
            penggabung, dikomit = (None, diterima) if squash else (f"{terima} Contoh", tertulis or dibuat)
            self.tahu[folder] = Tahu(folder, hari_kegiatan, f"{siapa} Contoh", penggabung, dikomit, diterima, rev)

        def tulis() -> None:
            for nama, isi in berkas.items():
                self.kantor.tulis(f"{folder}/{nama}", isi)

        self.kiriman(tulis, siapa, dibuat, terima, diterima, ketahui, squash=squash, tertulis=tertulis)

    def rapatkan(self, triwulan: int) -> None:
        """Hold a meeting: its register is accepted, and what zi says at the end of that day is kept."""
        hari = RAPAT[triwulan]
        berkas, isi = f"plan/{TAHUN}/monev/TW{triwulan}.yaml", f"rapat: {{tanggal: {hari}}}\n"
        self.kiriman(lambda: self.kantor.tulis(berkas, isi), "Citra", jam(hari, 0), "Budi", jam(hari, 1))

        def simpan() -> None:
            perintah = ["status", "--rapat", str(hari)]
            biasa, layar = (self.kantor.zi(*perintah, layar=satu) for satu in (False, True))
            self.rapat[triwulan] = (biasa, layar, self.kantor.zi(*perintah, "--json"))
            self.laporan[triwulan] = self.kantor.zi(*laporan(triwulan), "--per", str(hari))

        self.pada(f"{hari}T23:59:00+08:00", simpan)


def laporan(triwulan: int) -> tuple[str, ...]:
    """Give the call for the facts of the report of a meeting."""
    return ("report", "--triwulan", str(triwulan), "--tahun", str(TAHUN), "--format", "json")


def jam(hari: date, urut: int) -> str:
    """Write a time of a day in Palu, another one for each kiriman."""
    return f"{hari}T{8 + urut // 30:02}:{urut % 30 * 2:02}:00+08:00"


def buat_tahun(akar: Path, *, bercacat: bool = False) -> TahunContoh:
    """Build the year in a folder."""
    rencana_contoh(akar, TAHUN)
    tahun = TahunContoh(Kantor.di(akar))
    mulai(akar)
    catat(akar, jam(date(TAHUN, 1, 1), 0), "Rencana", "Budi")
    for nomor, (folder, hari, dokumen) in enumerate(_rekaman(akar)):
        kapan = (hari + timedelta(days=1), hari + timedelta(days=1 + nomor % 9))  # some wait for a week
        siapa, terima = PENYERAH[nomor % len(PENYERAH)], PENERIMA[nomor % len(PENERIMA)]
        tahun.serahkan(folder, _berkas(dokumen, folder), kapan, siapa, terima)
    for triwulan in RAPAT:
        tahun.rapatkan(triwulan)
    if bercacat:
        _rusak(tahun)
    tahun.jalankan()
    return tahun


def _rekaman(akar: Path) -> list[tuple[str, date, tuple[str, ...]]]:
    """Choose every second periode by tenggat, one record for each, on a day of its own."""
    rencana = loader.muat_rencana(PohonKerja(akar), TAHUN)
    semua = [(ke.tenggat, satu.id, ke.kode, satu.dokumen) for satu in rencana.indikator for ke in satu.periode]
    hasil = []
    for nomor, (tenggat, id_indikator, kode, dokumen) in enumerate(sorted(semua)[: BANYAK * 2 : 2]):
        hari = tenggat - timedelta(days=nomor % 5)
        hasil.append((f"evidence/{TAHUN}/{id_indikator}/{kode}/{hari}-contoh-{nomor}", hari, dokumen))
    return hasil


def _berkas(dokumen: tuple[str, ...], tanda: str) -> dict[str, str]:
    """Give a file for every kind that is asked for, and a notula; no two have the same content."""
    jenis = [satu.split(PISAH_ATAU)[0].replace("dokumentasi", "foto") for satu in dokumen]
    return {f"{satu}.pdf": f"{satu} {tanda}" for satu in jenis} | {NOTULA: f"notula {tanda}"}


def _rusak(tahun: TahunContoh) -> None:
    """Plant what goes wrong in a year."""
    akar, kantor = tahun.kantor.akar, tahun.kantor
    rekaman = [satu for satu, _, _ in _rekaman(akar)]
    monev, dokumen = f"evidence/{TAHUN}/1.3.1.2", f"evidence/{TAHUN}/1.3.1.1"

    def hari(bulan: int, tanggal: int) -> date:
        return date(TAHUN, bulan, tanggal)

    def perlu(aturan: str, folder: str | None) -> None:
        tahun.perlu.append((aturan, folder))

    # recorded long after its day
    folder = f"evidence/{TAHUN}/1.4.2/B01-B02/{TAHUN}-02-10-terlambat"
    tahun.serahkan(folder, {"keputusan.pdf": "terlambat"}, (hari(5, 19), hari(5, 20)))
    perlu("ZI084", folder)
    # a photo in April, its laporan in May
    bertahap = f"{monev}/TW1/{TAHUN}-04-02-bertahap"
    tahun.serahkan(bertahap, {"foto.jpg": "bertahap"}, (hari(4, 3), hari(4, 4)))
    tahun.serahkan(bertahap, {"laporan.pdf": "menyusul"}, (hari(5, 5), hari(5, 6)), "Dewi", "Fajar")
    perlu("ZI084", bertahap)
    # the same photo for a later meeting
    folder = f"{monev}/TW3/{TAHUN}-10-01-foto-lama"
    tahun.serahkan(folder, {"foto.jpg": "bertahap", "laporan.pdf": "TW3"}, (hari(10, 3), hari(10, 4)))
    perlu("ZI082", folder)
    # accepted by a squash
    folder = f"{dokumen}/TW3/{TAHUN}-10-01-squash"
    berkas = {"foto.jpg": "squash", "laporan.pdf": "squash 1"}
    tahun.serahkan(folder, berkas, (hari(10, 3), hari(10, 5)), squash=True)
    perlu("ZI086", folder)
    # made and accepted by one person
    folder = f"{dokumen}/TW2/{TAHUN}-07-01-sendiri"
    tahun.serahkan(
        folder, {"foto.jpg": "sendiri", "laporan.pdf": "sendiri 1"}, (hari(7, 2), hari(7, 3)), "Dewi", "Dewi"
    )
    perlu("ZI087", folder)
    # made in July, and dated back to January
    folder = f"{monev}/TW2/{TAHUN}-07-02-mundur"
    berkas = {"foto.jpg": "mundur", "laporan.pdf": "mundur 1"}
    tahun.serahkan(folder, berkas, (hari(7, 5), hari(7, 6)), tertulis=f"{TAHUN}-01-02T08:00:00+08:00")
    perlu("ZI083", folder)
    # a notula replaced after the meeting of its triwulan
    tahun.kiriman(
        lambda: kantor.tulis(f"{rekaman[3]}/{NOTULA}", "notula yang lain"),
        "Ani",
        jam(hari(7, 20), 0),
        "Budi",
        jam(hari(7, 21), 0),
    )
    perlu("ZI080", rekaman[3])
    # a record deleted
    tahun.kiriman(lambda: git(akar, "rm", "-rq", rekaman[20]), "Eko", jam(hari(11, 3), 0), "Fajar", jam(hari(11, 4), 0))
    perlu("ZI080", rekaman[20])
    # pushed to the main branch
    folder = f"{dokumen}/TW4/{TAHUN}-12-30-langsung"

    def dorong() -> None:
        for nama in ("foto.jpg", "laporan.pdf"):
            kantor.tulis(f"{folder}/{nama}", f"{nama} langsung")
        catat(akar, f"{TAHUN + 1}-01-20T08:00:00+08:00", "Langsung", "Eko")

    tahun.pada(f"{TAHUN + 1}-01-20T08:00:00+08:00", dorong)
    perlu("ZI086", folder)
    perlu("ZI084", folder)

    # and at last the newest commit written anew
    akhir = f"{TAHUN + 1}-01-21T08:00:00+08:00"

    def tulis_ulang() -> None:
        tahun.diaudit = git(akar, "rev-parse", "HEAD")
        git(akar, "commit", "-q", "--amend", "-m", "Ditulis ulang", hari=akhir, siapa="Eko")

    tahun.pada(akhir, tulis_ulang)
    perlu("ZI085", None)
