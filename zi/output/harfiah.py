"""Text that is literal: told apart by its type from the cells of the decree, in which ``*…*`` is italics."""


class Harfiah(str):
    """A text that is no cell of the decree: its stars are stars."""

    __slots__ = ()
