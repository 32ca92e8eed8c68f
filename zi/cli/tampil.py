"""To a terminal with colours and bars, or to a pipe as plain text: the same sheet."""

import sys

from zi.output.lembar import Lembar


def di_layar() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout.isatty()


def tampil(lembar: Lembar) -> None:
    """Show a sheet on stdout."""
    if di_layar():
        from zi.output import layar

        layar.tunjukkan(lembar, layar.konsol())
    else:
        from zi.output import polos

        sys.stdout.write(polos.tulis(lembar))
