"""A YAML file changed where it must be and nowhere else: what people wrote round it stays as it is.

A change is the value that the file should have. What differs is edited in the text: a new key or a new item
goes behind the last one, a value that is another takes the place of the old one. Nothing is taken away.
The result is read again before anybody sees it: it says just what was wanted.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import yaml
from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from zi.model.teks import bersih
from zi.repo.naskah import urai
from zi.repo.tulis_naskah import TakTertulisError

Nilai = str | date | Sequence["Nilai"] | Mapping[str, "Nilai"]
_AKHIR_BARIS = re.compile("\r\n|\r|\n")
_KOMENTAR = re.compile(r"\s+#.*")
_LEBAR = 2_000_000  # characters: no value is folded


class _Suntingan(NamedTuple):
    """A piece of the text, from one place (line and column from 0) to another, and what stands there instead."""

    dari: tuple[int, int]
    sampai: tuple[int, int]
    teks: str


def sunting(lama: bytes, jalur: str, harapan: Mapping[str, Nilai]) -> bytes:
    """Give the bytes of a file, which is in order, so that it says ``harapan``.

    Raises TakTertulisError where the way it is written does not let it be edited.
    """
    tanda = codecs.BOM_UTF8 if lama.startswith(codecs.BOM_UTF8) else b""
    baris, akhir = _potong(lama.removeprefix(tanda).decode())
    simpul = yaml.compose(bersih("\n".join(baris)).replace("\t", " "), Loader=yaml.SafeLoader)
    semua = list(enumerate(_beda(simpul, harapan, baris) if simpul else ()))
    for _, satu in sorted(semua, key=lambda satu: (satu[1].dari, satu[0]), reverse=True):
        _terapkan(satu, baris, akhir)
    hasil = tanda + "".join(map("".join, zip(baris, akhir, strict=True))).encode()
    _pastikan(lama, hasil, jalur, harapan)
    return hasil


def butir(isi: Nilai) -> str:
    """Write a value as YAML in block style."""
    return _yaml(isi, alir=False)


def _pastikan(lama: bytes, hasil: bytes, jalur: str, harapan: Mapping[str, Nilai]) -> None:
    """Make sure that a file says what it should, and that nothing became wrong with it."""
    (_, dahulu), (simpul, temuan) = urai(lama, jalur), urai(hasil, jalur)
    lebih = Counter(satu.aturan for satu in temuan) - Counter(satu.aturan for satu in dahulu)
    if simpul is None or lebih or simpul.data() != _teks(harapan):
        raise TakTertulisError(f"{jalur} ditulis dengan cara yang tidak dapat disunting zi; ubah sendiri berkas itu.")


def _teks(isi: Nilai) -> object:
    """Give a value as a file would be read: every scalar is text."""
    if isinstance(isi, str | date):
        return str(isi)
    if isinstance(isi, Mapping):
        return {kunci: _teks(nilai) for kunci, nilai in isi.items()}
    return [_teks(satu) for satu in isi]


def _potong(teks: str) -> tuple[list[str], list[str]]:
    """Cut a text into lines, and how each ends."""
    return _AKHIR_BARIS.split(teks), [*_AKHIR_BARIS.findall(teks), ""]


def _terapkan(satu: _Suntingan, baris: list[str], akhir: list[str]) -> None:
    (awal, kiri), (ujung, kanan) = satu.dari, satu.sampai
    baru = (baris[awal][:kiri] + satu.teks + baris[ujung][kanan:]).split("\n")
    biasa = next((tanda for tanda in akhir if tanda), "\n")
    baris[awal : ujung + 1] = baru
    akhir[awal : ujung + 1] = [*([biasa] * (len(baru) - 1)), akhir[ujung]]


def _beda(simpul: Node, harapan: Nilai, baris: Sequence[str], *, kurung: bool = False) -> Iterator[_Suntingan]:
    """Give the edits that make a value another; those of what lies further in come first.

    ``kurung`` tells that it stands in brackets, where commas end a text.
    """
    kurung = kurung or bool(isinstance(simpul, CollectionNode) and simpul.flow_style)
    if isinstance(simpul, MappingNode) and isinstance(harapan, Mapping):
        ada = {str(kunci.value): nilai for kunci, nilai in simpul.value}
        for kunci, nilai in ada.items():
            yield from _beda(nilai, harapan[kunci], baris, kurung=kurung)
        baru = {kunci: nilai for kunci, nilai in harapan.items() if kunci not in ada}
        if baru:
            yield _tambah(simpul, baru, baris)
    elif isinstance(simpul, SequenceNode) and not isinstance(harapan, str | date | Mapping):
        yield from _beda_daftar(simpul, harapan, baris, kurung=kurung)
    elif not isinstance(simpul, ScalarNode) or simpul.value != _teks(harapan):
        yield _ganti(simpul, harapan, baris, kurung=kurung)


def _ganti(simpul: Node, harapan: Nilai, baris: Sequence[str], *, kurung: bool) -> _Suntingan:
    """Put a value in the place of another; a comment behind it stays there, and makes quotes necessary."""
    awal, (nomor, kolom) = _mulai(simpul), _akhir(simpul, baris)
    blok = isinstance(simpul, ScalarNode) and simpul.style in {"|", ">"}
    ekor = _KOMENTAR.search(baris[awal[0]], awal[1]) if blok else _KOMENTAR.match(baris[nomor], kolom)
    if ekor:
        teks = _yaml(str(harapan) if isinstance(harapan, date) else harapan, alir=True, kutip=True)
    else:
        teks = _yaml([harapan], alir=True)[1:-1] if kurung else _yaml(harapan, alir=True)
    return _Suntingan(awal, (nomor, kolom), teks + ekor[0] if ekor and blok else teks)


def _beda_daftar(
    simpul: SequenceNode, harapan: Sequence[Nilai], baris: Sequence[str], *, kurung: bool
) -> Iterator[_Suntingan]:
    """Edit a list item by item; one that becomes shorter is written anew, unless that would lose comments in it."""
    if len(harapan) < len(simpul.value):
        (awal, _), (ujung, _) = _mulai(simpul), _akhir(simpul, baris)
        if any(_KOMENTAR.search(f" {satu}") for satu in baris[awal:ujung]):
            raise TakTertulisError(
                f"Daftar di baris {awal + 1} memuat komentar yang akan hilang; ubah sendiri daftar itu."
            )
        yield _Suntingan(_mulai(simpul), _akhir(simpul, baris), _yaml(harapan, alir=True))
        return
    for lama, nilai in zip(simpul.value, harapan, strict=False):
        yield from _beda(lama, nilai, baris, kurung=kurung)
    if sisa := harapan[len(simpul.value) :]:
        yield _tambah(simpul, sisa, baris)


def _tambah(simpul: CollectionNode, baru: Mapping[str, Nilai] | Sequence[Nilai], baris: Sequence[str]) -> _Suntingan:
    """Put keys or items behind the last one: in a block on lines of their own, in brackets behind a comma."""
    if simpul.flow_style:
        awal, kolom = _mulai(simpul)
        di = _akhir(_terakhir(simpul), baris) if simpul.value else (awal, kolom + 1)
        return _Suntingan(di, di, (", " if simpul.value else "") + _yaml(baru, alir=True)[1:-1])
    nomor = _akhir(simpul, baris)[0]
    di, depan = (nomor, len(baris[nomor])), "\n" + " " * simpul.start_mark.column
    teks = butir(baru) if isinstance(baru, Mapping) else "\n".join(_butir_daftar(satu) for satu in baru)
    return _Suntingan(di, di, depan + teks.replace("\n", depan))


def _butir_daftar(satu: Nilai) -> str:
    return butir([satu]) if isinstance(satu, Mapping) else f"- {_yaml(satu, alir=True)}"


def _terakhir(simpul: CollectionNode) -> Node:
    akhir: Node | tuple[Node, Node] = simpul.value[-1]
    return akhir[1] if isinstance(akhir, tuple) else akhir


def _mulai(simpul: Node) -> tuple[int, int]:
    return simpul.start_mark.line, simpul.start_mark.column


def _akhir(simpul: Node, baris: Sequence[str]) -> tuple[int, int]:
    """Give the place behind a value's last character; the parser's is often further down."""
    if isinstance(simpul, CollectionNode) and not simpul.flow_style:
        return _akhir(_terakhir(simpul), baris)
    nomor, kolom = simpul.end_mark.line, simpul.end_mark.column
    while not baris[nomor][:kolom].strip():
        nomor -= 1
        kolom = len(baris[nomor].rstrip())
    return nomor, kolom


class _Penulis(yaml.SafeDumper):
    """Writes as people do: lists of texts in brackets, other lists indented."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  # PyYAML's
        """Indent a list that is in a mapping."""
        super().increase_indent(flow, indentless=False)


def _daftar_pendek(penulis: yaml.SafeDumper, isi: Sequence[object]) -> Node:
    pendek = not any(isinstance(satu, Mapping) for satu in isi)
    return penulis.represent_sequence("tag:yaml.org,2002:seq", isi, flow_style=pendek or None)


_Penulis.add_representer(list, _daftar_pendek)
_Penulis.add_representer(tuple, _daftar_pendek)


def _yaml(isi: Nilai, *, alir: bool, kutip: bool = False) -> str:
    teks: str = yaml.dump(
        isi,
        Dumper=_Penulis,
        allow_unicode=True,
        sort_keys=False,
        width=_LEBAR,
        default_flow_style=alir,
        default_style="'" if kutip and isinstance(isi, str) else None,
    )
    return teks.removesuffix("\n").removesuffix("\n...")
