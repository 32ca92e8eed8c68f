"""Help and errors of the command line, in the office's language."""

import re
import sys
from collections.abc import Callable, Collection

import typer
from typer.core import TyperCommand, TyperGroup

from zi.model.teks import bersih
from zi.model.usul import maksudnya

_KATA = (  # what typer itself says on a help page
    ("Usage:", "Penggunaan:"),
    ("\nArguments:", "\nArgumen:"),
    ("\nOptions:", "\nOpsi:"),
    ("\nCommands:", "\nPerintah:"),
    ("COMMAND [ARGS]...", "PERINTAH [ARGUMEN]..."),
    ("[OPTIONS]", "[OPSI]"),
    ("[required]", "[wajib]"),
    ("[default: ", "[bawaan: "),
)
_BANTUAN = {  # the options that typer itself adds
    "help": "Tampilkan bantuan ini.",
    "install_completion": "Pasang pelengkap perintah untuk shell ini.",
    "show_completion": "Tampilkan pelengkap perintah, untuk disalin atau disesuaikan.",
}
_TIPE = re.compile(r"(?<=\S) <(?:str|int|list\[str\]|list\[Path\])>(?=  )")  # Python's names for what an argument is
_LAIN = {"Missing command.": "Perintah belum diberikan."}


def contoh(*perintah: str) -> str:
    """Give the foot of a help page: examples, one on each line, never folded."""
    return "\b\nContoh:\n" + "\n".join(f"  {satu}" for satu in perintah)


def _bantuan(perintah: TyperCommand | TyperGroup, ctx: typer.Context, tulis: Callable[[typer.Context], str]) -> str:
    """Write a help page in Indonesian: typer's own options before the page is folded, its heads after."""
    for param in perintah.get_params(ctx):
        if param.name in _BANTUAN:
            param.help = _BANTUAN[param.name]  # type: ignore[attr-defined]  # options have one
    halaman = tulis(ctx)
    for inggris, indonesia in _KATA:
        halaman = halaman.replace(inggris, indonesia)
    tanpa_kurung = re.sub(r"[{}]", "", halaman.partition("\n")[0])  # typer's braces round what must be given
    tanpa_tipe = _TIPE.sub(lambda cocok: " " * len(cocok.group()), halaman.partition("\n")[2])
    return f"{tanpa_kurung}\n{tanpa_tipe}"


class Perintah(TyperCommand):
    """A command whose help is in Indonesian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]  # typer's own context
        """Give the help page."""
        return _bantuan(self, ctx, super().get_help)


class Kelompok(TyperGroup):
    """The program, whose help is in Indonesian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]  # typer's own context
        """Give the help page."""
        return _bantuan(self, ctx, super().get_help)


def salah_pakai(galat: typer.TyperException, perintah_ada: Collection[str], argumen: list[str]) -> int:
    """Tell a wrong call in one or two lines, and give its exit code; no call at all shows the help.

    Typer hands out its errors as one public class; what they are is told by their names and words.
    """
    if type(galat).__name__ == "NoArgsIsHelpError":
        sys.stdout.write(f"{galat.format_message()}\n")
        return 0
    perintah = " ".join(["zi", *(satu for satu in argumen[:1] if satu in perintah_ada)])
    sys.stderr.write(f"{bersih(_pesan(galat))}\nBantuan: {perintah} --help\n")
    return galat.exit_code


def _pesan(galat: typer.TyperException) -> str:
    jenis, konteks = type(galat).__name__, getattr(galat, "ctx", None)
    if jenis == "NoSuchOption":
        opsi = str(getattr(galat, "option_name", ""))
        ada = [nama for param in konteks.command.params for nama in param.opts] if konteks else []
        return f"Opsi “{opsi}” tidak dikenal.{maksudnya(opsi, ada)}"
    if jenis == "MissingParameter":
        return f"{_parameter(galat)} belum diberikan."
    if jenis == "BadParameter":
        return f"{_parameter(galat)}: {_nilai(galat.message)}"
    if cocok := re.match(r"No such command '(.*?)'", galat.message):
        ada = list(konteks.command.commands) if konteks else []
        return f"Perintah “{cocok[1]}” tidak dikenal.{maksudnya(cocok[1], ada)}"
    if cocok := re.match(r"Got unexpected extra argument\S* \((.*)\)", galat.message):
        return f"Ada argumen yang berlebih: {cocok[1]}."
    if cocok := re.match(r"Option '(.*)' (requires|does not take)", galat.message):
        return f"Opsi {cocok[1]} {'memerlukan' if cocok[2] == 'requires' else 'tidak menerima'} nilai."
    return _LAIN.get(galat.message, galat.format_message())


def _parameter(galat: typer.TyperException) -> str:
    nama = getattr(galat, "param_hint", None)
    param = getattr(galat, "param", None)
    if nama is None and param is not None:
        nama = param.opts[0] if param.param_type_name == "option" else param.metavar
    return str(nama or "Argumen")


def _nilai(pesan: str) -> str:
    if cocok := re.search(r"'(.*?)' is not one of (.*)", pesan):
        return f"“{cocok[1]}” tidak dikenal; pilih {cocok[2].replace(chr(39), '').rstrip('.')}."
    return pesan if pesan.endswith(("?", ".")) else f"{pesan}."
