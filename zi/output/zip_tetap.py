"""Office files are zips: written again so that the same content is the same bytes."""

import io
import zipfile


def tetap(data: bytes) -> bytes:
    """Write a zip again so that nothing in it depends on the day, the machine or its libraries: entries are stored."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as asal, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in sorted(asal.namelist(), key=lambda satu: (satu != "[Content_Types].xml", satu)):
            entri = zipfile.ZipInfo(nama, (1980, 1, 1, 0, 0, 0))
            entri.create_system, entri.external_attr = 3, 0o100644 << 16
            tujuan.writestr(entri, asal.read(nama))
    return keluar.getvalue()
