"""Why a server did not take a kiriman, in the words of the office."""

import re

from zi.model.teks import satu_baris

_SEBAB = (
    (
        r"GH001|exceeds .*limit|larger than|too large|size limit",
        "ada berkas yang terlalu besar bagi server; ganti dengan --tautan, atau ulangi dengan --lfs",
    ),
    (
        r"non-fast-forward|fetch first|stale info|cannot lock ref .*(already exists|but expected)",
        "kiriman bernama sama sudah ada di server; lengkapi dengan --ke FOLDER, atau ubah --uraian",
    ),
    (
        r"GH006|GH013|protected branch|hook declined|not allowed to push",
        "server menolak menurut aturannya; tunjukkan pesan ini kepada pengelola repositori",
    ),
    (r"push options", "server tidak menerima pilihan kiriman; periksa pengaturan situs pada rencana.yaml"),
    (r"does not appear to be a git repository|No such file", "alamat server tidak benar; periksa: git remote -v"),
    (
        r"(permission|access) denied|denied to|error: 40[134]|Authentication failed|could not read|repo.* not found",
        "server tidak mengenali Anda atau Anda belum berhak mengirim; periksa: zi doctor",
    ),
    (
        r"Could not resolve|unable to access|Connection|timed out|unreachable|Could not connect|hung up",
        "server tidak dapat dihubungi; periksa sambungan internet",
    ),
)
_PANJANG = 300


def sebab(galat: str) -> str:
    """Say why, from what git and the server said; the server's own words beside it, where it has said any."""
    kalimat = next((isi for pola, isi in _SEBAB if re.search(pola, galat, re.IGNORECASE)), None)
    baris = [satu for satu in map(satu_baris, galat.splitlines()) if satu]
    server = [isi for satu in baris if satu.startswith("remote:") if (isi := satu.removeprefix("remote:").strip())]
    if kalimat is None and not server:
        lain = [satu for satu in baris if not satu.startswith(("error: failed to push", "hint:", "To ", "Done"))]
        return (lain or ["tanpa keterangan"])[-1]
    kutipan = f" (“{' '.join(server)[:_PANJANG]}”)" if server else ""
    return f"{kalimat or 'server menolaknya'}{kutipan}"
