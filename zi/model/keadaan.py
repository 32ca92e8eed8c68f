"""Facts about a machine and its copy of the repository, as ``zi doctor`` judges them."""

from datetime import timedelta
from typing import NamedTuple


class Server(NamedTuple):
    """The remote: its name, its host where it has one; ``galat`` says why it did not answer (empty: it did).

    ``ada_utama`` tells whether the main branch is there.
    """

    nama: str
    host: str
    galat: str
    ada_utama: bool


class Salinan(NamedTuple):
    """This copy of the repository. ``galat`` is git's refusal to look at it (empty: none).

    ``bukti_utuh`` and ``yaml_lf`` tell whether the attributes keep evidence byte for byte, and YAML with LF.
    """

    galat: str = ""
    dangkal: bool = False
    sebagian: bool = False
    nama: str = ""
    surel: str = ""
    autocrlf: bool = False
    jalur_panjang: bool = False
    saringan_lfs: bool = False
    bukti_utuh: bool = True
    yaml_lf: bool = True
    server: Server | None = None


class IsiKantor(NamedTuple):
    """What lies in plan/ and evidence/: the longest path with the root before it, and what there is of LFS."""

    terpanjang: str = ""
    lfs_diminta: bool = False
    penunjuk: int = 0


class Mesin(NamedTuple):
    """The machine and the terminal. ``beda_zona`` is the machine's clock against the office's."""

    sistem: str
    python: str
    zi: str
    pengodean: str
    layar: bool
    git_bash: bool
    beda_zona: timedelta


class Kantor(NamedTuple):
    """What the plan asks for: the oldest zi, its time zone and its main branch; ``folder`` is the root."""

    folder: str
    zi: str
    zona: str
    cabang_utama: str


class Keadaan(NamedTuple):
    """Everything that is known. ``git`` is its version, None where it is not installed; ``awan`` a cloud's folder.

    ``kantor`` is None outside an office, ``salinan`` outside a repository.
    """

    mesin: Mesin
    git: str | None
    lfs: bool
    awan: str
    kantor: Kantor | None
    salinan: Salinan | None
    isi: IsiKantor
