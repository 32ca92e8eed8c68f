"""Bytes to stdout: a terminal takes text only."""

import sys

import typer


def tuang(data: bytes) -> None:
    """Write what was made to stdout; ends with a sentence where that is a terminal and the bytes are no text."""
    if sys.stdout.isatty() and b"\0" in data:
        raise typer.BadParameter("bentuk ini bukan teks; sebutkan tujuannya, atau alirkan ke berkas", param_hint="-o")
    if (biner := getattr(sys.stdout, "buffer", None)) is None:
        sys.stdout.write(data.decode())
    else:
        sys.stdout.flush()
        biner.write(data)
