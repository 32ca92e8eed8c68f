"""Files of Git LFS whose content in this copy is not what was recorded."""

from collections.abc import Iterable, Iterator

from zi.model.audit.temuan import TemuanAudit, pada_bukti

_RUSAK = "Biasanya media penyimpanan yang rusak. Periksa dengan git lfs fsck, lalu ambil ulang dari server."


def rusak(berkas: Iterable[tuple[str, str, str]]) -> Iterator[TemuanAudit]:
    """Tell of each file, given by its record's folder, its name and the SHA-256 that was recorded."""
    for folder, nama, sha256 in sorted(berkas):
        pesan = f"Isi “{nama}” dalam Git LFS di salinan ini tidak sama dengan yang dicatat ({sha256[:12]}…)."
        yield pada_bukti("ZI089", folder, None, pesan, _RUSAK)
