"""What commands say of the server: how old the last fetch is, and which kiriman wait."""

import time

from zi.cli.konteks import Konteks


def catatan_server(ini: Konteks) -> list[str]:
    """Say how old the last fetch is when it is more than a day, and what waits; nothing where git is not.

    Of a revision that was asked for there is nothing to say: it is what it was.
    """
    if ini.rev:
        return []
    from zi.output import server
    from zi.repo import tertunda

    kini = tertunda.periksa(ini.akar, ini.rencana.pengaturan.cabang_utama)
    umur = None if kini.diambil is None else time.time() - kini.diambil
    return list(server.catatan(umur, kini.kiriman))
