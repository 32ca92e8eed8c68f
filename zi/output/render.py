"""Templates filled with facts (jinja2). The office's own ``templates/`` win over those that come with zi.

A template sees facts and computes nothing. The office's templates are text from a pull request like
any other, so they run in a sandbox; every value is made harmless for the format unless the template
says otherwise.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from traceback import extract_tb

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.ext import Extension
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing
from markupsafe import Markup, escape

from zi.model.teks import miring, satu_baris
from zi.model.usul import maksudnya
from zi.output.harfiah import Harfiah
from zi.output.latex import latex, potong
from zi.output.templat import BAWAAN, Templat, TemplatError, periksa_versi

__all__ = ["Harfiah", "html", "isi", "isi_html", "isi_tex", "markdown"]
_Tanda = tuple[str, str, str, str, str, str]  # how a template marks a block, a value and a comment
_TANDA: _Tanda = ("{%", "%}", "{{", "}}", "{#", "#}")
_TANDA_TEX: _Tanda = ("<%", "%>", "<<", ">>", "<!", "!>")  # of braces, % and # TeX itself is made
_MARKDOWN = re.compile(r"([\\|\[\]()<>*_~#!`&$])")
_AWAL_BARIS = re.compile(r"^([0-9]*)([-+=.])")  # what makes a list, a rule or a heading of a line that begins with it


class _Pemuat(FileSystemLoader):
    """Loads templates, and refuses one that a link leads out of its folder."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Give a template's text, its file, and whether it is still the same."""
        sumber, berkas, sama = super().get_source(environment, template)
        if not any(Path(berkas).resolve().is_relative_to(Path(folder).absolute()) for folder in self.searchpath):
            raise TemplateError("tautan simbolis ke luar folder templates/ tidak diikuti")
        return sumber, berkas, sama


class _Versi(Extension):
    """Refuses a template, also one that another includes, that was written for other facts."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Give the text as it is."""
        periksa_versi(name or str(filename), source)
        return source


def isi(nama: str, fakta: Mapping[str, object], milik_kantor: Templat) -> str:
    """Fill the Markdown template ``nama`` with facts.

    ``milik_kantor`` is the office's own folder of templates, or what reads one of them by its name.
    """
    # not HTML: finalize makes every value harmless for Markdown
    lingkungan = _lingkungan(fakta, milik_kantor, autoescape=False, finalize=markdown)
    lingkungan.filters["awal"] = awal
    return _isi(nama, fakta, lingkungan)


def isi_html(nama: str, fakta: Mapping[str, object], milik_kantor: Templat) -> str:
    """Fill the HTML template ``nama`` in the same way."""
    return _isi(nama, fakta, _lingkungan(fakta, milik_kantor, autoescape=True, finalize=html))


def isi_tex(nama: str, fakta: Mapping[str, object], milik_kantor: Templat) -> str:
    """Fill the LaTeX template ``nama`` in the same way; it is marked with ``<% %>``, ``<< >>`` and ``<! !>``.

    No filter and no macro of a template makes a value anything but text.
    """
    lingkungan = _lingkungan(fakta, milik_kantor, autoescape=False, finalize=latex, tanda=_TANDA_TEX)
    lingkungan.filters["potong"] = potong
    lingkungan.globals["sejajar"] = sejajar
    return _isi(nama, fakta, lingkungan)


def _lingkungan(
    fakta: Mapping[str, object],
    milik_kantor: Templat,
    *,
    autoescape: bool,
    finalize: Callable[[object], object],
    tanda: _Tanda = _TANDA,
) -> Environment:
    return SandboxedEnvironment(
        *tanda,
        extensions=[_Versi],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=_tak_dikenal(fakta),
        finalize=finalize,
        autoescape=autoescape,
        loader=_pemuat(milik_kantor),
    )


def _isi(nama: str, fakta: Mapping[str, object], lingkungan: Environment) -> str:
    try:
        return lingkungan.get_template(nama).render(fakta)
    except UnicodeDecodeError as galat:
        pesan = f"Templat templates/{nama}, atau yang disertakannya, bukan teks UTF-8; simpan lagi sebagai UTF-8."
        raise TemplatError(pesan) from galat
    except (TemplateError, OSError, ValueError, TypeError, ArithmeticError, RecursionError, MemoryError) as galat:
        pesan = f"Templat templates/{_tempat(galat, nama)} tidak dapat dipakai: {_sebab(galat)}"
        raise TemplatError(pesan) from galat


def _sebab(galat: Exception) -> str:
    """Say why, in jinja2's own words but for what would name this machine."""
    if isinstance(galat, TemplateNotFound):
        return f"templat “{satu_baris(str(galat.name))}” tidak ada di folder templates/."
    if isinstance(galat, RecursionError | MemoryError):
        return "isinya berputar tanpa akhir atau terlalu besar."
    pesan = satu_baris(str(galat))
    return pesan if pesan.endswith((".", "?")) else f"{pesan}."


def _tempat(galat: Exception, nama: str) -> str:
    """Name the template and the line that could not be used; it may be one that ``nama`` includes."""
    if isinstance(galat, TemplateSyntaxError):
        return f"{Path(galat.name or nama).name}:{galat.lineno}"
    baris = [satu for satu in extract_tb(galat.__traceback__) if not satu.filename.endswith(".py")]
    return f"{Path(baris[-1].filename).name}:{baris[-1].lineno}" if baris else nama


def _tak_dikenal(fakta: Mapping[str, object]) -> type[StrictUndefined]:
    """Make what stands for a field that the facts do not have: whoever reads it is told the nearest that they have."""
    versi = f" versi {fakta['versi_fakta']}" if "versi_fakta" in fakta else ""

    class TakDikenal(StrictUndefined):
        __slots__ = ()

        @property
        def _undefined_message(self) -> str:
            if self._undefined_hint:
                return self._undefined_hint
            ada = fakta if self._undefined_obj is missing else self._undefined_obj
            dekat = maksudnya(str(self._undefined_name), map(str, ada)) if isinstance(ada, Mapping) else ""
            return f"“{self._undefined_name}” tidak ada dalam fakta{versi}.{dekat}"

    return TakDikenal


def _pemuat(milik_kantor: Templat) -> BaseLoader:
    if isinstance(milik_kantor, Path):
        return _Pemuat([milik_kantor.absolute(), BAWAAN.resolve()])

    def baca(nama: str) -> tuple[str, str, None] | None:
        data = milik_kantor(nama)
        return None if data is None else (data.decode(), f"templates/{nama}", None)

    return ChoiceLoader([FunctionLoader(baca), _Pemuat([BAWAAN.resolve()])])


def sejajar(*sel: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Put pieces of cells beside each other, row by row; the shorter ones end with empty cells."""
    return zip_longest(*sel, fillvalue="")


class _Jadi(str):
    """Text that is Markdown already."""

    __slots__ = ()


def awal(nilai: object) -> object:
    """Make a value harmless where it begins a line of Markdown."""
    return _Jadi(_AWAL_BARIS.sub(r"\1\\\2", str(markdown(nilai))))


def markdown(nilai: object) -> object:
    """Make a value harmless in a cell of a Markdown table; the decree's ``*…*`` stay italics."""
    if not isinstance(nilai, str) or isinstance(nilai, _Jadi):
        return nilai
    if isinstance(nilai, Harfiah):
        return _MARKDOWN.sub(r"\\\1", satu_baris(nilai))
    potongan = ((_MARKDOWN.sub(r"\\\1", teks), condong) for teks, condong in miring(satu_baris(nilai)))
    return "".join(f"*{teks}*" if condong else teks for teks, condong in potongan)


def html(nilai: object) -> object:
    """Make a value harmless in HTML, where it stands in text or in a quoted attribute; italics as in Markdown."""
    if not isinstance(nilai, str):
        return nilai
    if isinstance(nilai, Harfiah):
        return escape(satu_baris(nilai))
    potongan = ((escape(teks), condong) for teks, condong in miring(satu_baris(nilai)))
    return Markup().join(Markup("<em>{}</em>").format(teks) if condong else teks for teks, condong in potongan)
