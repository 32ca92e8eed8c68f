"""Findings, and good news, as forges show them at the file in a pull request."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from zi.model.aturan import KESALAHAN, KETERANGAN, PERINGATAN
from zi.model.entri import BERKAS, Entri
from zi.model.naskah import Letak
from zi.model.teks import bersih, satu_baris
from zi.model.temuan import Temuan
from zi.output.temuan import teks

_GITHUB = {KESALAHAN: "error", PERINGATAN: "warning", KETERANGAN: "notice"}
_GITLAB = {KESALAHAN: "major", PERINGATAN: "minor", KETERANGAN: "info"}
_BANYAK = 10  # of each severity, which is what GitHub shows of one step


class Kabar(NamedTuple):
    """Good news: the file to tell it at, its title and what it says."""

    berkas: str
    judul: str
    isi: str


def tempatkan(temuan: Iterable[Temuan], entri: Iterable[Entri], depan: str) -> list[Temuan]:
    """Put findings on a folder at the first file in it, for a forge shows none at a folder.

    ``depan`` is the path of the office inside its repository, from whose root a forge names files.
    """
    pertama = dict[str, str]()
    for satu in entri:
        if satu.jenis == BERKAS:
            bagian = satu.jalur.split("/")
            for panjang in range(1, len(bagian)):
                pertama.setdefault("/".join(bagian[:panjang]), satu.jalur)
    return [satu._replace(letak=_di(satu.letak, pertama, depan)) for satu in temuan]


def _di(letak: Letak, pertama: Mapping[str, str], depan: str) -> Letak:
    if letak.baris is None and letak.berkas in pertama:
        return Letak(f"{depan}{pertama[letak.berkas]}", 1)
    return letak._replace(berkas=f"{depan}{letak.berkas}")


def github(temuan: Sequence[Temuan], kabar: Sequence[Kabar] = ()) -> str:
    """Write workflow commands: good news, then findings, the severest first.

    GitHub shows ten of a severity and says nothing of the rest; the rest is written below, for the log.
    """
    tampil = [
        satu
        for tingkat in _GITHUB
        for satu in [ini for ini in temuan if ini.tingkat == tingkat][: _ruang(tingkat, kabar)]
    ]
    perintah = [*(_kabar(satu) for satu in kabar[:_BANYAK]), *(_perintah(satu) for satu in tampil)]
    sudah = frozenset(tampil)
    return "".join(perintah) + _lain([satu for satu in temuan if satu not in sudah], kabar[_BANYAK:])


def _ruang(tingkat: str, kabar: Sequence[Kabar]) -> int:
    return max(_BANYAK - len(kabar), 0) if tingkat == KETERANGAN else _BANYAK


def _lain(temuan: Sequence[Temuan], kabar: Sequence[Kabar]) -> str:
    """Write what has no room, as text that the runner takes for no command, old form or new."""
    if not temuan and not kabar:
        return ""
    hitung = Counter(satu.tingkat for satu in temuan)
    banyak = [f"{hitung[tingkat]} {tingkat}" for tingkat in _GITHUB if hitung[tingkat]]
    banyak += [f"{len(kabar)} kabar"] if kabar else []
    isi = "".join(f"{satu_baris(f'{satu.berkas}: {satu.isi}')}\n" for satu in kabar) + teks(temuan)
    kepala = f"GitHub menampilkan paling banyak {_BANYAK} dari setiap tingkat pada berkasnya. Selebihnya"
    return f"{kepala} ({', '.join(banyak)}), juga dengan zi check di komputer sendiri:\n{isi}"


def _perintah(satu: Temuan) -> str:
    tempat = [f"file={_lolos(satu.letak.berkas)}", f"line={satu.letak.baris or 1}"]
    if satu.letak.kolom:
        tempat.append(f"col={satu.letak.kolom}")
    tempat.append(f"title={_lolos(f'{satu.tingkat} {satu.aturan}')}")
    pesan = _lolos_isi(f"{satu_baris(satu.pesan)} {satu_baris(satu.saran)}")
    return f"::{_GITHUB[satu.tingkat]} {','.join(tempat)}::{pesan}\n"


def _kabar(satu: Kabar) -> str:
    return (
        f"::notice file={_lolos(satu.berkas)},line=1,title={_lolos(satu.judul)}::{_lolos_isi(satu_baris(satu.isi))}\n"
    )


def _lolos_isi(isi: str) -> str:
    return bersih(isi).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _lolos(sifat: str) -> str:
    return _lolos_isi(sifat).replace(":", "%3A").replace(",", "%2C")


def gitlab(temuan: Sequence[Temuan], entri: Iterable[Entri], depan: str) -> list[dict[str, Any]]:
    """Give the Code Quality report; a fingerprint is the same for as long as the finding is."""
    sudah = Counter[tuple[str, str, str]]()
    hasil = list[dict[str, Any]]()
    for satu, tempat in zip(temuan, tempatkan(temuan, entri, depan), strict=True):
        kunci = satu.aturan, satu.letak.berkas, satu.pesan
        sudah[kunci] += 1
        sidik = sha256("\0".join([*kunci, str(sudah[kunci])]).encode("utf-8", "backslashreplace")).hexdigest()
        hasil.append(
            {
                "description": f"{satu_baris(satu.pesan)} {satu_baris(satu.saran)}",
                "check_name": satu.aturan,
                "fingerprint": sidik,
                "severity": _GITLAB[satu.tingkat],
                "location": {"path": tempat.letak.berkas, "lines": {"begin": tempat.letak.baris or 1}},
            }
        )
    return hasil
