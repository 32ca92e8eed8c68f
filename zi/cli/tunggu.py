"""A line on stderr when something takes longer than a moment, so that nobody thinks it hangs."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SEKEJAP = 1.0  # seconds


@contextmanager
def kabar(teks: str, sekejap: float = _SEKEJAP) -> Iterator[None]:
    """Say what is being done once it has taken longer than ``sekejap`` seconds."""
    jam = threading.Timer(sekejap, sys.stderr.write, [f"{teks}\n"])
    jam.daemon = True
    jam.start()
    try:
        yield
    finally:
        jam.cancel()
