"""Which JSON Schema of ``docs/skema/`` a file of an office has, named in its first line for editors."""

from zi.model.checks.tempat import MONEV, RENCANA


def baris_skema(jalur: str) -> str:
    """Give the first line of a YAML file: a comment that leads from its path to its schema."""
    atas, *_, induk, nama = jalur.split("/")
    jenis = "monev" if induk == MONEV else "rencana" if nama == RENCANA else "komponen"
    naik = "../" * jalur.count("/")
    return f"# yaml-language-server: $schema={naik}docs/skema/{'bukti' if atas == 'evidence' else jenis}.json"
