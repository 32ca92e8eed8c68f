"""Templates filled with facts (jinja2). The office's own ``templates/`` win over those that come with zi.

A template sees facts and computes nothing. The office's templates are text from a pull request like
any other, so they run in a sandbox; every value is made harmless for the format unless the template
says otherwise.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
)
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from zi.model.teks import miring, satu_baris

_PAKET = Path(__file__).parent.parent
BAWAAN = next(folder for folder in (_PAKET / "templates", _PAKET.parent / "templates") if folder.is_dir())
_MARKDOWN = re.compile(r"([\\|\[\]()<>*_~#!`&$])")


Baca = Callable[[str], bytes | None]  # from the name of a template to its bytes, None where the office has none
Templat = Path | Baca  # an office's own templates: their folder, or what reads one by its name


class Harfiah(str):
    """A text that is no cell of the decree: its stars are stars."""

    __slots__ = ()


class TemplatError(Exception):
    """A template that cannot be filled; the message says which, where and why."""


class _Pemuat(FileSystemLoader):
    """Loads templates, and refuses one that a link leads out of its folder."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Give a template's text, its file, and whether it is still the same."""
        sumber, berkas, sama = super().get_source(environment, template)
        if not any(Path(berkas).resolve().is_relative_to(Path(folder).absolute()) for folder in self.searchpath):
            raise TemplateError("tautan simbolis ke luar folder templates/ tidak diikuti")
        return sumber, berkas, sama


def isi(nama: str, fakta: Mapping[str, object], milik_kantor: Templat) -> str:
    """Fill the Markdown template ``nama`` with facts.

    ``milik_kantor`` is the office's own folder of templates, or what reads one of them by its name.
    """
    # not HTML: finalize makes every value harmless for Markdown
    return _isi(nama, fakta, milik_kantor, autoescape=False, finalize=markdown)


def isi_html(nama: str, fakta: Mapping[str, object], milik_kantor: Templat) -> str:
    """Fill the HTML template ``nama`` in the same way."""
    return _isi(nama, fakta, milik_kantor, autoescape=True, finalize=html)


def _isi(
    nama: str,
    fakta: Mapping[str, object],
    milik_kantor: Templat,
    *,
    autoescape: bool,
    finalize: Callable[[object], object],
) -> str:
    lingkungan = SandboxedEnvironment(
        loader=_pemuat(milik_kantor),
        undefined=StrictUndefined,
        autoescape=autoescape,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    try:
        return lingkungan.get_template(nama).render(fakta)
    except (TemplateError, OSError, ValueError, TypeError, ArithmeticError) as galat:
        baris = getattr(galat, "lineno", None)
        tempat = f"templates/{nama}{f':{baris}' if baris else ''}"
        raise TemplatError(f"Templat {tempat} tidak dapat dipakai: {satu_baris(str(galat))}") from galat


def _pemuat(milik_kantor: Templat) -> BaseLoader:
    if isinstance(milik_kantor, Path):
        return _Pemuat([milik_kantor.absolute(), BAWAAN.resolve()])

    def baca(nama: str) -> str | None:
        data = milik_kantor(nama)
        return None if data is None else data.decode()

    return ChoiceLoader([FunctionLoader(baca), _Pemuat([BAWAAN.resolve()])])


def markdown(nilai: object) -> object:
    """Make a value harmless in a cell of a Markdown table; the decree's ``*…*`` stay italics."""
    if not isinstance(nilai, str):
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
