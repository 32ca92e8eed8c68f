"""A failure that is expected: told in a sentence, never as a traceback."""


class Gagal(Exception):  # noqa: N818  # an error by its Indonesian name
    """Something cannot be done. The message is a whole sentence for the user; ``kode`` is the exit code."""

    kode = 3


class SalahPakai(Gagal):
    """What was asked for cannot be meant so."""

    kode = 2
