"""Words that the shell completes. Nothing heavy is loaded: the shell waits for each key."""

import re
from pathlib import Path

_ID = re.compile(r"^\s*-?\s*id:\s*[\"']?([0-9.]+)", re.MULTILINE)


def id_indikator(awal: str) -> list[str]:
    """Give the ids of the newest plan above the working folder that begin so."""
    for folder in (Path.cwd(), *Path.cwd().parents):
        if tahun := sorted(folder.glob("plan/*/rencana.yaml")):
            teks = "".join(berkas.read_text("utf-8", "replace") for berkas in sorted(tahun[-1].parent.glob("*.yaml")))
            return [satu for satu in _ID.findall(teks) if satu.startswith(awal)]
    return []


def kode_aturan(awal: str) -> list[str]:
    """Give the ids of rules that begin so."""
    from zi.model.aturan import ATURAN

    return [kode for kode in ATURAN if kode.startswith(awal.upper())]


def triwulan(awal: str) -> list[str]:
    """Give the triwulan that begin so."""
    return [satu for satu in ("TW1", "TW2", "TW3", "TW4") if satu.startswith(awal.upper())]
