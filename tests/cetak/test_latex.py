"""Text in LaTeX: whatever it is, it is shown as it is; and templates that do not fit the facts say where."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from zi.model.teks import miring, satu_baris
from zi.output.latex import PECAH, latex, potong
from zi.output.render import Harfiah, isi, isi_tex
from zi.output.templat import TemplatError

BERARTI = {  # what the output may be made of, beside plain characters
    r"\textbackslash{}": "\\",
    r"\{": "{",
    r"\}": "}",
    r"\$": "$",
    r"\&": "&",
    r"\#": "#",
    r"\%": "%",
    r"\_": "_",
    r"\textasciicircum{}": "^",
    r"\textasciitilde{}": "~",
    r"\textquotedbl{}": '"',
    r"\textquotesingle{}": "'",
    r"\textasciigrave{}": "`",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    "{[}": "[",
    "{]}": "]",
    "{*}": "*",
    r"\ensuremath{\leq}": "≤",
    r"\ensuremath{\geq}": "≥",
    r"\ensuremath{\neq}": "≠",
    r"\ensuremath{\approx}": "≈",
    r"\ensuremath{-}": "−",
    PECAH: "",
    "~": " ",  # at which no line breaks
}
BAGIAN = re.compile("|".join(map(re.escape, BERARTI)))
POLOS = re.compile(r"[^\\{}$&#%_^~\"'`<>\[\]*]*")
BERBAHAYA = st.text(st.sampled_from("\\{}$&#%_^~[]*\"'`<>-,!?/ \n\t😀Ħéx≥\u0301\u200b"), max_size=60)


def terbaca(tex: str) -> str:
    """Give the text that a piece of LaTeX shows."""
    return BAGIAN.sub(lambda satu: BERARTI[satu.group()], tex)


def tampak(teks: str) -> str:
    """Give what a text should show: one line, and the number of what the letters do not have."""
    satu = unicodedata.normalize("NFC", satu_baris(teks))
    return "".join(huruf if ada(huruf) else f"[U+{ord(huruf):04X}]" for huruf in satu)


def ada(huruf: str) -> bool:
    """Tell whether a character is shown by itself: ASCII, Latin letters, and some signs that both letters have."""
    return huruf.isascii() or huruf in BERARTI.values() or latex(Harfiah(huruf)) == huruf


@given(st.text() | BERBAHAYA)
@example(r"\input{/etc/passwd} \write18{rm} $x$ 100 % } ^^5c \\[3cm] -- --- << >> ,, `` '' [*]")
def test_literal_text_is_shown_as_it_is(teks: str) -> None:
    """What LaTeX would show is the text again, and nothing in it is a command, a brace or a sign that acts."""
    tex = str(latex(Harfiah(teks)))
    assert terbaca(tex) == tampak(teks)
    assert all(POLOS.fullmatch(bagian) for bagian in BAGIAN.split(tex))


@given(st.text() | BERBAHAYA)
def test_no_two_characters_become_another(teks: str) -> None:
    """No ligature of TeX is left that would turn two characters into one other."""
    tex = str(latex(Harfiah(teks)))
    assert not re.search(r"--|,,|<<|>>|''|``|[?!]`", tex)
    assert not re.search(r"\\text(less|greater)\{\}\\text\1\{\}", tex)


@given(st.text(st.sampled_from("ab/-_.!…xW "), max_size=400))
@example("x" * 500)
@example("a/" * 250)
def test_every_long_text_can_be_broken(teks: str) -> None:
    """A line can be broken at least every 28 characters."""
    for bagian in re.split(rf" |{re.escape(PECAH)}", str(latex(Harfiah(teks)))):
        assert len(terbaca(bagian)) <= 28


def test_short_words_are_left_whole() -> None:
    """Words of the language, ids and short signs are not broken up; numbers of letters and paths are, after signs."""
    for teks in ("pertanggungjawaban dipertanggungjawabkan", "1.3.1.2 TW2", "dan/atau", "WBK/WBBM 90/2021"):
        assert latex(Harfiah(teks)) == teks
    assert latex(Harfiah("105/PL.02.1-SD/71/IX/2026")) == "105/PL.02.1-SD/71/IX/2026".replace("/", "/" + PECAH).replace(
        ".", "." + PECAH
    ).replace("-", "-" + PECAH)
    assert latex(Harfiah("evidence/2026")) == "evidence/2026"


@given(BERBAHAYA.map(lambda teks: "".join(satu_baris(teks).split())))
def test_italics_of_the_decree(teks: str) -> None:
    """What the model calls italic is emphasized; each piece is shown as if it stood alone."""
    potongan = [(latex(Harfiah(bagian)), condong) for bagian, condong in miring(unicodedata.normalize("NFC", teks))]
    assert latex(teks) == "".join(rf"\emph{{{bagian}}}" if condong else str(bagian) for bagian, condong in potongan)


def test_italics_by_example() -> None:
    """A star beside a letter opens italics, any other is a star."""
    assert latex("mengisi *e-form* & *a_b*") == r"mengisi \emph{e-form} \& \emph{a\_b}"
    assert latex("2 * 3 *") == "2 {*} 3 {*}"
    assert latex(Harfiah("*e-form*")) == "{*}e-form{*}"


def test_a_percent_sign_stays_with_its_number() -> None:
    """No line breaks between a number and its percent sign."""
    assert latex(Harfiah("capaian 75 % (5 %)")) == r"capaian 75~\% (5~\%)"


def test_values_that_are_no_text() -> None:
    """Numbers are left to the template; whatever else a template prints is made text first."""
    assert latex(3) == 3
    assert latex(0.25) == 0.25
    assert latex(["$x$", "*a*"]) == (
        r"{[}\textquotesingle{}\$x\$\textquotesingle{}, \textquotesingle{}{*}a{*}\textquotesingle{}{]}"
    )


def templat(folder: Path, isi_templat: str, nama: str = "a.tex.j2") -> Path:
    """Write an office's own template, and give its folder."""
    (folder / nama).write_text(isi_templat, "utf-8")
    return folder


def test_marks_of_a_tex_template(tmp_path: Path) -> None:
    """Braces, percent signs and # are TeX's own; whatever a filter or a macro of the template gives is text still."""
    sendiri = templat(
        tmp_path,
        "<! catatan !>\\def\\x#1{\\ifdim 1pt<#1 y\\fi} {{ a }} {% a %} % a\n"
        "<% for satu in daftar %>\n<< satu >>;\n<% endfor %>\n<< a|safe >> << a|e >>\n",
    )
    assert isi_tex("a.tex.j2", {"daftar": ["&", "%"], "a": "$"}, sendiri) == (
        "\\def\\x#1{\\ifdim 1pt<#1 y\\fi} {{ a }} {% a %} % a\n\\&;\n\\%;\n\\$ \\$\n"
    )


def galat(folder: Path, isi_templat: str, fakta: dict[str, object], nama: str = "a.tex.j2") -> str:
    """Give what is said of a template that cannot be filled."""
    templat(folder, isi_templat, nama)
    with pytest.raises(TemplatError) as ini:
        (isi if nama.endswith(".md.j2") else isi_tex)(nama, fakta, folder)
    return str(ini.value)


def test_a_field_that_the_facts_do_not_have(tmp_path: Path) -> None:
    """It is named with its place, the nearest that there is, and the version of the facts where they have one."""
    fakta: dict[str, object] = {"versi_fakta": 1, "rekap": {"target": 1}, "daftar": [1]}
    assert galat(tmp_path, "\n\n<< rekapp >>", fakta) == (
        "Templat templates/a.tex.j2:3 tidak dapat dipakai: “rekapp” tidak ada dalam fakta versi 1. Maksudnya “rekap”?"
    )
    assert galat(tmp_path, "{{ rekap.targt }}", fakta, "a.md.j2") == (
        "Templat templates/a.md.j2:1 tidak dapat dipakai: “targt” tidak ada dalam fakta versi 1. Maksudnya “target”?"
    )
    assert galat(tmp_path, "<< zzz >>", {"a": 1}).endswith("“zzz” tidak ada dalam fakta.")
    assert galat(tmp_path, "<< daftar[7] >>", fakta).endswith("“7” tidak ada dalam fakta versi 1.")
    assert galat(tmp_path, "<< []|first >>", fakta).endswith("No first item, sequence was empty.")


def test_the_place_is_that_of_the_part(tmp_path: Path) -> None:
    """An error in a template that another includes names that one; a template that is not there is named as asked."""
    templat(tmp_path, "\n<< tidak_ada >>", "bagian.tex.j2")
    assert "templates/bagian.tex.j2:2 " in galat(tmp_path, '<% include "bagian.tex.j2" %>', {})
    templat(tmp_path, "\n<% if %>", "bagian.tex.j2")
    assert "templates/bagian.tex.j2:2 " in galat(tmp_path, '<% include "bagian.tex.j2" %>', {})
    assert "templates/a.tex.j2:2 " in galat(tmp_path, "\n<! tak berakhir", {})
    with pytest.raises(TemplatError, match=r"templates/lain\.tex\.j2 tidak dapat dipakai"):
        isi_tex("lain.tex.j2", {}, tmp_path)


def test_the_place_is_told_for_templates_of_a_revision(tmp_path: Path) -> None:
    """Where the office's templates are read from git, the place is told in the same way."""
    templat(tmp_path, "\n\n<< zzz >>")

    def baca(nama: str) -> bytes | None:
        berkas = tmp_path / nama
        return berkas.read_bytes() if berkas.is_file() else None

    with pytest.raises(TemplatError, match=r"templates/a\.tex\.j2:3 tidak"):
        isi_tex("a.tex.j2", {}, baca)


def test_a_template_for_other_facts(tmp_path: Path) -> None:
    """A template, also an included one, that names another version of the facts is refused."""
    assert galat(tmp_path, "<! fakta: 7 !>", {}).startswith("Templat templates/a.tex.j2 ditulis untuk fakta versi 7;")
    templat(tmp_path, "<! fakta: 9 !>", "bagian.tex.j2")
    assert "templates/bagian.tex.j2 ditulis untuk fakta versi 9" in galat(tmp_path, '<% include "bagian.tex.j2" %>', {})
    assert isi_tex("a.tex.j2", {}, templat(tmp_path, "<! fakta: 1 !>x")) == "x"


@given(
    st.text(max_size=3000) | st.sampled_from(["w" * 5000, "kata " * 900, "😀" * 400]), st.sampled_from([str, Harfiah])
)
def test_a_text_is_cut_into_pieces_that_fit(teks: str, jenis: type[str]) -> None:
    """No piece is wider than a page holds, none is empty but that of no text, and nothing but spaces is lost."""
    bagian = potong(jenis(teks))
    assert "".join("".join(bagian).split()) == "".join(satu_baris(teks).split())
    assert all(type(satu) is jenis for satu in bagian)
    assert all(len(satu) <= 600 for satu in bagian)
    assert all(bagian) or bagian == [""]
    assert all(len(satu) <= 60 for satu in potong("😀" * 400))  # shown by their numbers
    assert potong("a b " * 200) == ["a b " * 149 + "a b", "a b " * 49 + "a b"]
