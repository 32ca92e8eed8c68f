"""How many pages a document has, where that can be told."""

import io

from zi.repo.teks_berkas import diam


def halaman(data: bytes) -> int | None:
    """Count the pages of a PDF; None for what is none, is locked, or cannot be read."""
    if not data.startswith(b"%PDF-"):
        return None
    from pypdf import PdfReader

    try:
        with diam("pypdf"):
            return len(PdfReader(io.BytesIO(data)).pages)
    except Exception:  # noqa: BLE001  # damaged or hostile bytes make the library raise anything
        return None
