"""What commands say of the server: how old the last fetch is, and which kiriman wait."""

import time

from zi.cli.konteks import Konteks
from zi.model.rencana import Rencana


def cabang_utama(rencana: Rencana) -> str:
    """Give the main branch that a plan names."""
    from zi.model.bentuk.rencana import Pengaturan

    return (rencana.dasar.pengaturan if rencana.dasar else Pengaturan()).cabang_utama


def catatan_server(ini: Konteks) -> list[str]:
    """Say how old the last fetch is when it is more than a day, and what waits; nothing where git is not.

    Of a revision that was asked for there is nothing to say: it is what it was.
    """
    if ini.rev:
        return []
    from zi.output import server
    from zi.repo import tertunda

    kini = tertunda.periksa(ini.akar, cabang_utama(ini.rencana))
    umur = None if kini.diambil is None else time.time() - kini.diambil
    return list(server.catatan(umur, kini.kiriman))
