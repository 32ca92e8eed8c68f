"""YAML text to values with places (``zi.model.naskah``), and what is wrong with the text.

The format is YAML without its traps: every scalar is text; anchors, aliases, merge keys, tags and
double keys are refused. Both parsers of PyYAML give the same verdicts here, because only their
events are used; libyaml's is taken where it is there, being nine times as fast. (They differ on a
few oddities, such as ``{a:[b]}`` and what stands behind a backslash.)
"""

import codecs
import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml
from yaml import events

from zi.model.naskah import Letak, Simpul
from zi.model.teks import bersih, tak_terlihat
from zi.model.temuan import Temuan

BATAS_UKURAN = 1_000_000
PENGURAI: tuple[type, ...] = (getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader)
_BATAS_DALAM = 40
_SISA = "Sisa berkas ini belum diperiksa."
_KUTIP = 'Beri tanda kutip pada nilai itu, misalnya uraian: "…".'
_TAB_DI_AWAL = re.compile(r"^ *\t", re.MULTILINE)
_KONFLIK = re.compile(r"^(?:<{7} |={7}$|>{7} |\|{7} )", re.MULTILINE)
_ALIAS = "Nilai yang diawali * dibaca sebagai alias."
_JANGKAR = "Nilai yang diawali & dibaca sebagai jangkar."
_TAG = "Nilai yang diawali ! dibaca sebagai tag."
_SALAH = (  # part of what PyYAML says, whether the place is where it began, the sentence, what to do
    ("mapping values are not allowed", False, "Ada titik dua di tengah nilai.", _KUTIP),
    ("scanning an alias", True, _ALIAS, _KUTIP),
    ("scanning an anchor", True, _JANGKAR, _KUTIP),
    ("a tag", True, _TAG, _KUTIP),
    ("tag handle", False, _TAG, _KUTIP),
    ("cannot start any token", False, "Nilai diawali tanda yang tidak boleh di sana.", _KUTIP),
    ("escape", False, "Tanda \\ di dalam kutip ganda tidak dikenal.", "Pakai kutip tunggal: 'C:\\data'."),
    ("quoted scalar", True, "Tanda kutip ini tidak ditutup dengan benar.", "Tutup tanda kutipnya."),
    ("simple key", True, "Baris ini bukan pasangan “kunci: nilai”.", "Tambahkan titik dua dan spasi sesudah kuncinya."),
    ("flow", True, "Kurung ini tidak ditutup dengan benar.", "Tutup kurungnya, atau beri tanda kutip pada nilainya."),
)
_SUSUNAN = "Susunan baris ini tidak cocok dengan baris di atasnya."
_RAPIKAN = "Samakan jumlah spasi di awal baris dengan kunci yang sederajat."


class _BerhentiError(Exception):
    """The rest of this file cannot be judged; a finding already says why."""


def urai(data: bytes, berkas: str, pengurai: type = PENGURAI[0]) -> tuple[Simpul | None, list[Temuan]]:
    """Read a file's bytes: its value (None when it cannot be used) and the findings of its text.

    An empty file is the empty text at 1:1. ``pengurai`` is one of PyYAML's loader classes.
    """
    penyusun = _Penyusun(berkas)
    try:
        teks = _teks(data, penyusun)
        penyusun.baris = teks.split("\n")
        for kejadian in yaml.parse(teks, Loader=pengurai):
            penyusun.terima(kejadian)
    except (yaml.YAMLError, ValueError, OverflowError) as galat:  # the pure parser lets chr() fail on "\UFFFFFFFF"
        penyusun.salah(galat)
        return None, penyusun.temuan
    except _BerhentiError:
        return None, penyusun.temuan
    return penyusun.akar or Simpul(Letak(berkas, 1, 1), ""), penyusun.temuan


def _teks(data: bytes, penyusun: "_Penyusun") -> str:
    """Decode, and look first for what would only confuse a parser."""
    if len(data) > BATAS_UKURAN:
        penyusun.berhenti("ZI001", (1, 1), "Berkas ini lebih besar dari 1 MB.", "Keluarkan isi yang tidak perlu.")
    try:
        teks = data.removeprefix(codecs.BOM_UTF8).decode().replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as galat:
        baik = galat.object[: galat.start].decode()
        tempat = _tempat(baik, len(baik))
        penyusun.berhenti("ZI001", tempat, "Berkas ini bukan teks UTF-8.", "Simpan ulang berkas ini sebagai UTF-8.")
    if cocok := _KONFLIK.search(teks):
        saran = "Pilih isi yang benar, lalu hapus baris-baris tanda konflik."
        penyusun.berhenti("ZI006", _tempat(teks, cocok.start()), "Ada tanda konflik git.", saran)
    if cocok := _TAB_DI_AWAL.search(teks):
        tempat = _tempat(teks, cocok.end() - 1)
        penyusun.berhenti("ZI002", tempat, "Ada tab di awal baris.", "Ganti tab dengan spasi.")
    penyusun.periksa_terlihat(teks)
    return bersih(teks).replace("\t", " ")  # between words the two parsers do not agree on what a tab is


def _tempat(teks: str, indeks: int) -> tuple[int, int]:
    """Give line and column, from 1, of a character (from 0) of a text."""
    awal = teks.rfind("\n", 0, indeks) + 1
    return teks.count("\n", 0, indeks) + 1, indeks - awal + 1


@dataclass(slots=True)
class _Wadah:
    """A list or mapping that is being filled; ``kunci`` is the key whose value comes next."""

    letak: Letak
    isi: list[Simpul] | dict[str, Simpul]
    tempat: dict[str, Letak] = field(default_factory=dict)
    kunci: str | None = None
    buang: bool = False  # the value of a double or merge key: read, and not kept


@dataclass
class _Penyusun:
    """Builds the values of one file from the parser's events, with a stack of its own: no recursion."""

    berkas: str
    temuan: list[Temuan] = field(default_factory=list)
    baris: list[str] = field(default_factory=list)
    tumpukan: list[_Wadah] = field(default_factory=list)
    akar: Simpul | None = None

    def lapor(self, aturan: str, tempat: tuple[int, int], pesan: str, saran: str) -> None:
        self.temuan.append(Temuan(aturan, Letak(self.berkas, *tempat), pesan, saran))

    def berhenti(self, aturan: str, tempat: tuple[int, int], pesan: str, saran: str) -> NoReturn:
        self.lapor(aturan, tempat, f"{pesan} {_SISA}", saran)
        raise _BerhentiError

    def periksa_terlihat(self, teks: str) -> None:
        indeks = tak_terlihat(teks)
        if indeks is not None:
            pesan = f"Ada karakter yang tidak terlihat (U+{ord(teks[indeks]):04X})."
            self.lapor(
                "ZI007", _tempat(teks, indeks), pesan, "Hapus karakter itu, lalu ketik ulang kata di sekitarnya."
            )

    def terima(self, kejadian: Any) -> None:  # noqa: ANN401  # PyYAML's events have no types of their own
        tempat = (kejadian.start_mark.line + 1, kejadian.start_mark.column + 1)
        if isinstance(kejadian, events.DocumentStartEvent) and self.akar is not None:
            self.berhenti("ZI002", tempat, "Berkas ini memuat lebih dari satu dokumen YAML.", "Hapus baris “---” itu.")
        elif isinstance(kejadian, events.CollectionEndEvent):
            wadah = self.tumpukan.pop()
            self.taruh(Simpul(wadah.letak, wadah.isi, wadah.tempat))
        elif isinstance(kejadian, events.NodeEvent):
            self.larang(kejadian, tempat)
            self.mulai(kejadian, tempat)

    def larang(self, kejadian: Any, tempat: tuple[int, int]) -> None:  # noqa: ANN401  # as above
        """Name anchors, aliases and tags; what carries them is read all the same."""
        if isinstance(kejadian, events.AliasEvent):
            self.lapor("ZI004", tempat, _ALIAS, _KUTIP)
        elif kejadian.anchor:
            self.lapor("ZI004", tempat, _JANGKAR, _KUTIP)
        elif kejadian.tag:
            self.lapor("ZI004", tempat, _TAG, _KUTIP)

    def mulai(self, kejadian: Any, tempat: tuple[int, int]) -> None:  # noqa: ANN401  # as above
        letak = Letak(self.berkas, *tempat)
        if isinstance(kejadian, events.CollectionStartEvent):
            if self.tumpukan and isinstance(self.tumpukan[-1].isi, dict) and self.tumpukan[-1].kunci is None:
                self.berhenti("ZI012", tempat, "Kunci harus teks, bukan daftar.", "Tulis “kunci: nilai”.")
            if len(self.tumpukan) >= _BATAS_DALAM:
                self.berhenti(
                    "ZI002", tempat, "Susunan berkas ini terlalu dalam.", "Periksa kurung dan tanda hubungnya."
                )
            petak = isinstance(kejadian, events.MappingStartEvent)
            self.tumpukan.append(_Wadah(letak, {} if petak else []))
        elif isinstance(kejadian, events.AliasEvent):
            self.taruh(Simpul(letak, f"*{kejadian.anchor}"))
        else:
            self.periksa_pagar(kejadian, tempat)
            self.periksa_lolos(kejadian.value, tempat)
            self.taruh(Simpul(letak, bersih(kejadian.value)))

    def periksa_pagar(self, kejadian: Any, tempat: tuple[int, int]) -> None:  # noqa: ANN401  # as above
        """A plain value followed by `` #`` has lost what comes after it."""
        akhir = kejadian.end_mark
        if kejadian.style or not kejadian.value or akhir.line >= len(self.baris):
            return
        if re.match(r"\s+#", self.baris[akhir.line][akhir.column :]):
            saran = "Beri tanda kutip bila teks itu bagian dari nilainya; hapus bila bukan."
            self.lapor("ZI005", tempat, "Teks sesudah # tidak terbaca.", saran)

    def periksa_lolos(self, nilai: str, tempat: tuple[int, int]) -> None:
        r"""What a backslash wrote (``"\\e[31m"``) is as unseen as what was typed."""
        indeks = tak_terlihat(nilai)
        if indeks is not None:
            pesan = f"Nilai ini memuat karakter yang tidak terlihat (U+{ord(nilai[indeks]):04X})."
            self.lapor("ZI007", tempat, pesan, "Hapus karakter itu dari nilainya.")

    def taruh(self, simpul: Simpul) -> None:
        """Put a finished value where it belongs: the root, a list, a mapping's key or its value."""
        if not self.tumpukan:
            self.akar = simpul if simpul.isi else Simpul(Letak(self.berkas, 1, 1), "")
            return
        wadah = self.tumpukan[-1]
        if isinstance(wadah.isi, list):
            wadah.isi.append(simpul)
        elif wadah.kunci is None:
            self.taruh_kunci(wadah, simpul)
        else:
            if not wadah.buang:
                wadah.isi[wadah.kunci] = simpul
            wadah.kunci, wadah.buang = None, False

    def taruh_kunci(self, wadah: _Wadah, simpul: Simpul) -> None:
        kunci, letak = str(simpul.isi), simpul.letak
        tempat = (letak.baris or 1, letak.kolom or 1)
        wadah.kunci = kunci
        wadah.buang = kunci == "<<" or kunci in wadah.tempat
        if kunci == "<<":
            self.lapor("ZI004", tempat, "Kunci gabungan “<<” tidak dipakai di sini.", "Tulis isinya langsung.")
        elif wadah.buang:
            pesan = f"Kunci “{kunci}” sudah ada di baris {wadah.tempat[kunci].baris}."
            self.lapor("ZI003", tempat, pesan, "Hapus salah satunya; yang terbaca hanya yang pertama.")
        else:
            wadah.tempat[kunci] = letak

    def salah(self, galat: Exception) -> None:
        """Tell a syntax error in the words of someone who does not know YAML."""
        kata = f"{getattr(galat, 'context', '')} {getattr(galat, 'problem', galat)}"
        cocok = [baris[1:] for baris in _SALAH if baris[0] in kata]
        di_awal, pesan, saran = cocok[0] if cocok else (False, _SUSUNAN, _RAPIKAN)
        tanda = getattr(galat, "context_mark" if di_awal else "problem_mark", None)
        tempat = (tanda.line + 1, tanda.column + 1) if tanda else (1, 1)
        if pesan == _SUSUNAN and self.baris[tempat[0] - 1][: tempat[1] - 1].strip(" -"):
            pesan, saran = "Ada teks sesudah nilai yang sudah ditutup.", "Beri tanda kutip pada seluruh nilainya."
        if self.temuan and (self.temuan[-1].aturan, self.temuan[-1].letak.baris) == ("ZI004", tempat[0]):
            lama = self.temuan.pop()  # an alias followed by more words is one fault, not two
            self.temuan.append(lama._replace(pesan=f"{lama.pesan} {_SISA}"))
        else:
            aturan = "ZI004" if pesan in {_ALIAS, _JANGKAR, _TAG} else "ZI002"
            self.lapor(aturan, tempat, f"{pesan} {_SISA}", saran)
