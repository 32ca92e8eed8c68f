"""What a file's first bytes say it is, and whether its extension agrees.

Kinds are named by their usual extension; ``ole`` is any Office file of the old form (or a new one that a
password locks), ``teks`` any text, and nothing what is not known.
"""

_KENDALI = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))  # what no text has
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"})
_FILM = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})  # how mp4 and its kin begin
_HTML = (b"<!doctype html", b"<html", b"<head", b"<script")
_SAMA = {"apng": "png", "m4v": "mp4", "mov": "mp4", "3gp": "mp4"}

BERTANDA = frozenset({"xml", "html", "htm", "xhtml", "svg"})
TEKS = BERTANDA | {"txt", "csv", "tsv", "md", "json", "yaml", "yml", "log", "eml", "ics", "vcf", "tex", "sql", "ini"}
_BOLEH = {satu: {satu} for satu in ("pdf", "png", "gif", "webp", "bmp", "avi", "mkv", "webm", "rar", "7z", "gz", "rtf")}
_BOLEH |= {  # an extension, and the kinds of content that it may stand for
    **{satu: {"jpg"} for satu in ("jpg", "jpeg", "jpe", "jfif")},
    **{satu: {"tif"} for satu in ("tif", "tiff")},
    **{satu: {"heic"} for satu in ("heic", "heif")},
    **{satu: {"mp4"} for satu in ("mp4", "m4v", "mov", "qt", "3gp")},
    **{satu: {satu, "zip", "ole"} for satu in ("docx", "xlsx", "pptx")},
    **{satu: {satu, "zip"} for satu in ("odt", "ods", "odp")},
    "doc": {"ole", "rtf"},
    "xls": {"ole"},
    "ppt": {"ole"},
    "zip": {"zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"},
}
PROGRAM = frozenset({"exe", "elf", "skrip"})
_SEBUTAN = {
    "pdf": "PDF",
    "jpg": "foto JPEG",
    "png": "gambar PNG",
    "heic": "foto HEIC",
    "mp4": "video MP4",
    "html": "halaman web (HTML), misalnya halaman masuk yang tersimpan",
    "teks": "teks biasa",
    "ole": "dokumen Office bentuk lama",
    "exe": "program komputer",
    "elf": "program komputer",
    "skrip": "skrip program",
    "": "bukan jenis berkas yang dikenal",
}


def kenali(kepala: bytes) -> str:
    """Tell what the first 8 KiB of a file are."""
    import filetype

    awal = kepala.removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in kepala[:1024]:
        return "pdf"
    if kepala.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16
        return "teks"
    if not set(kepala) & set(_KENDALI):
        return _jenis_teks(awal)
    if kepala.startswith(b"MZ"):
        return "exe"
    if kepala.startswith(_OLE):
        return "ole"
    if kepala[4:8] == b"ftyp" and kepala[8:12] in _HEIC:
        return "heic"
    if kepala[4:8] in _FILM:
        return "mp4"
    jenis = filetype.guess_extension(kepala) or ""
    return _SAMA.get(jenis, jenis)


def _jenis_teks(awal: bytes) -> str:
    if awal.startswith(b"{\\rtf"):
        return "rtf"
    if awal.startswith(b"#!"):
        return "skrip"
    return "html" if awal.lower().startswith(_HTML) else "teks"


def tidak_cocok(akhiran: str, jenis: str) -> str | None:
    """Say what a content seems to be when its extension (without the dot) promises another; None when they agree.

    Text has no mark of its own, so that any text may have an extension of text; an extension that is not
    known promises nothing, but that there is no program behind it.
    """
    if akhiran in TEKS:
        cocok = jenis in {"teks", "html", "rtf", "skrip", ""}
    elif akhiran in _BOLEH:
        cocok = jenis in _BOLEH[akhiran]
    else:
        cocok = jenis not in PROGRAM
    return None if cocok else _SEBUTAN.get(jenis, f"berkas {jenis.upper()}")
