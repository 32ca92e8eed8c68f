"""The forge's upload pages, for the commands that lead there; and the browser."""

from typing import NamedTuple

from zi.cli.konteks import Konteks
from zi.model.situs import Situs, unggah
from zi.model.tagihan import Tagihan
from zi.repo.situs import awalan_kantor, situs_kantor


class Pengunggah(NamedTuple):
    """What the address of an upload page is made of; ``situs`` is None where no forge is known."""

    situs: Situs | None
    cabang: str
    awalan: str

    def alamat(self, tagihan: Tagihan) -> str | None:
        """Give the page that uploads to a periode."""
        return unggah(self.situs, self.cabang, f"{self.awalan}{tagihan.folder}") if self.situs else None

    def sebab(self, tahun: int) -> str | None:
        """Say why there is no such page, and what to set; None when there is one."""
        berkas = f"plan/{tahun}/rencana.yaml"
        if self.situs is None:
            contoh = 'situs: {jenis: forgejo, alamat: "https://git.contoh.go.id/kantor/zi"}'
            return f"Alamat repositori di web belum diketahui. Isi pengaturan dalam {berkas}, misalnya {contoh}."
        if not self.situs.jenis:
            pilihan = "github, gitlab, atau forgejo (juga untuk Gitea)"
            return (
                f"Jenis situs {self.situs.alamat} belum dikenal. Isi pengaturan.situs.jenis dalam {berkas}: {pilihan}."
            )
        if unggah(self.situs, self.cabang, "evidence") is None:
            return f"Nama cabang “{self.cabang}” tidak mungkin. Betulkan pengaturan.cabang_utama dalam {berkas}."
        return None


def pengunggah(ini: Konteks) -> Pengunggah:
    """Find the forge of an office."""
    return Pengunggah(situs_kantor(ini.akar, ini.rencana), ini.rencana.pengaturan.cabang_utama, awalan_kantor(ini.akar))


def buka_peramban(alamat: str) -> bool:
    """Open an address in a browser that has a window of its own; tell whether that was done.

    A browser that would run in this terminal is left alone, and a failure is no error: the address was printed.
    """
    import webbrowser

    try:
        peramban = webbrowser.get()
        if isinstance(peramban, webbrowser.GenericBrowser) and not isinstance(peramban, webbrowser.BackgroundBrowser):
            return False
        return type(peramban).__name__ != "Elinks" and peramban.open(alamat)
    except (webbrowser.Error, OSError):
        return False
