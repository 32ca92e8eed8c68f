"""What a Word template may say: values, ``for`` and ``if``, and a few filters. It computes nothing, so it always ends.

An office's template comes by a kiriman like any text. What it says is looked at before it is run; what it makes is
measured, so that loops within loops are refused instead of waited for.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from jinja2 import StrictUndefined, TemplateAssertionError, TemplateError, nodes
from jinja2.filters import FILTERS
from jinja2.sandbox import SandboxedEnvironment

from zi.model.teks import satu_baris
from zi.model.usul import maksudnya

_UKURAN = 64 * 2**20  # characters, at most, that a template makes; the report of a whole year has two million
_PUTARAN = 100  # characters that a turn of a loop counts for, even when it writes none
_ANGKA = 10_000  # the largest number that may stand in a tag; a text there is as short as the tag
_ISI = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.For, nodes.If, nodes.CondExpr)
_NILAI = (nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.Tuple, nodes.List)
_SYARAT = (nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand)
_HITUNG = (nodes.Add, nodes.Sub, nodes.Neg, nodes.Concat)
_DIKENAL = (*_ISI, *_NILAI, *_SYARAT, *_HITUNG)
_TUNGGAL = (nodes.Const, nodes.Name)
_SARINGAN = frozenset(
    ("abs", "batch", "capitalize", "count", "d", "default", "e", "escape", "first", "int", "last", "length", "lower")
) | {"round", "title", "trim", "upper"}
_TAKAR = "takar "  # no name that a template could write


class Lingkungan(SandboxedEnvironment):
    """The sandbox in which Word templates are filled."""

    def __init__(self, undefined: type[StrictUndefined], finalize: Callable[[object], object]) -> None:
        super().__init__(undefined=undefined, autoescape=True, finalize=lambda nilai: self._tulis(finalize(nilai)))
        self._sisa = _UKURAN
        saringan = {nama: FILTERS[nama] for nama in _SARINGAN}
        self.filters = {**saringan, "join": _gabung, _TAKAR: self._putar}
        self.globals = {"range": self.globals["range"]}  # the sandbox's own, which is bounded

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Read a template, look at what it says, and have its loops measured."""
        templat = super()._parse(source, name, filename)
        _periksa(templat)
        for satu in list(templat.find_all(nodes.For)):
            bobot = nodes.Const(_PUTARAN + sum(len(str(teks)) for teks in _teks(satu)))
            satu.iter = nodes.Filter(satu.iter, _TAKAR, [bobot], [], None, None, lineno=satu.lineno)
        templat.set_environment(self)
        return templat

    def _putar(self, isi: Sequence[object], bobot: int) -> Iterator[object]:
        for satu in isi:
            self._catat(bobot)
            yield satu

    def _tulis(self, nilai: object) -> object:
        self._catat(len(nilai) if isinstance(nilai, str) else 0)
        return nilai

    def _catat(self, banyak: int) -> None:
        self._sisa -= banyak
        if self._sisa < 0:
            raise TemplateError(
                f"hasilnya lebih dari {_UKURAN // 2**20} juta aksara; periksa pengulangan (for) di dalamnya"
            )


def _teks(simpul: nodes.Node) -> Iterator[object]:
    """Give what stands in a part of a template and needs no facts."""
    yield from (satu.data for satu in simpul.find_all(nodes.TemplateData))
    yield from (satu.value for satu in simpul.find_all(nodes.Const))


def _periksa(templat: nodes.Template) -> None:
    """Refuse what a template may not say, and name the place."""
    for simpul in _semua(templat):
        if sebab := _keberatan(simpul):
            raise TemplateAssertionError(sebab, simpul.lineno)


def _semua(simpul: nodes.Node) -> Iterator[nodes.Node]:
    yield simpul
    for anak in simpul.iter_child_nodes():
        yield from _semua(anak)


def _keberatan(simpul: nodes.Node) -> str:
    """Say what is wrong with one part of a template; nothing where nothing is."""
    if isinstance(simpul, nodes.Call):
        rentang = isinstance(simpul.node, nodes.Name) and simpul.node.name == "range"
        return "" if rentang else "fungsi tidak dapat dipanggil"
    if not isinstance(simpul, _DIKENAL) or (isinstance(simpul, nodes.For) and simpul.recursive):
        return f"yang dikenal hanya {{{{ isi }}}}, for, dan if ({type(simpul).__name__.lower()})"
    if isinstance(simpul, nodes.Const) and isinstance(simpul.value, int) and simpul.value > _ANGKA:
        return f"angka di dalam kurung kurawal terlalu besar (paling besar {_ANGKA})"
    if isinstance(simpul, nodes.List | nodes.Tuple) and not all(isinstance(satu, _TUNGGAL) for satu in simpul.items):
        return "isi kurung siku hanya nama, teks, dan angka"
    if isinstance(simpul, nodes.Filter):
        return _keberatan_saringan(simpul)
    return ""


def _keberatan_saringan(simpul: nodes.Filter) -> str:
    dikenal = _SARINGAN | {"join"}
    if simpul.name not in dikenal:
        nama = satu_baris(simpul.name)[:60]
        return f"saringan “{nama}” tidak dikenal.{maksudnya(nama, sorted(dikenal))}".removesuffix(".")
    return ""


def _gabung(daftar: object, pemisah: str = "") -> str:
    """Join a list of texts; a text is not taken apart, nor lists within lists, so that nothing grows by itself."""
    if not isinstance(daftar, list) or any(isinstance(satu, list | Mapping) for satu in daftar):
        raise TemplateError("join hanya untuk daftar teks")
    return pemisah.join(map(str, daftar))
