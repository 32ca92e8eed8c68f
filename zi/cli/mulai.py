"""Where the ``zi`` command starts: set this process up, then load and run the program."""

import gc
import sys


def main() -> None:
    """Run the command line and exit with its code.

    0 fine, 1 something needs mending, 2 a wrong call, 3 the environment (no office here, a newer zi
    needed, a template or a disk that fails).
    """
    gc.disable()  # a command lives for a moment; collecting while the libraries load would cost a twentieth of it
    for aliran in (sys.stdout, sys.stderr):  # a console in another code page must not fail on “–”
        aliran.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # real streams can
    from zi.cli.main import jalankan

    sys.exit(jalankan(sys.argv[1:]))
