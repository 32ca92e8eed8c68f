"""A file's value read in a form; what pydantic finds wrong becomes findings with their places."""

from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from zi.model.bentuk.nilai import Bentuk
from zi.model.naskah import Simpul
from zi.model.temuan import Temuan
from zi.model.usul import maksudnya, mirip

_B = TypeVar("_B", bound=Bentuk)
_KOSONG = "Nilainya kosong."
_PESAN = {
    "model_type": "Di sini harus ada pasangan “kunci: nilai”.",
    "dict_type": "Di sini harus ada pasangan “kunci: nilai”.",
    "tuple_type": "Di sini harus ada daftar; tiap butir diawali tanda hubung.",
    "too_short": "Daftar ini tidak boleh kosong.",
}


def baca(model: type[_B], simpul: Simpul) -> tuple[_B | None, list[Temuan]]:
    """Read a file's value in a form: the form, or None and every finding with its place."""
    try:
        return model.model_validate(simpul.data()), []
    except ValidationError as galat:
        return None, _terjemahkan(galat.errors(include_url=False), simpul, model)


def baca_sebagian(model: type[_B], simpul: Simpul) -> tuple[_B, list[Temuan]]:
    """Read a file's value in a form all of whose keys are optional: what is right of it, and every finding.

    What is wrong is left out: an item of a list, else the whole of its key.
    """
    bentuk, temuan = baca(model, simpul)
    if bentuk is not None:
        return bentuk, temuan
    isi, daftar = simpul.data(), set[tuple[Any, ...]]()
    try:
        model.model_validate(isi)
    except ValidationError as galat:
        daftar = {satu["loc"][:2] for satu in galat.errors(include_url=False)}
    return model.model_validate(_tanpa(isi, daftar)), temuan


def _tanpa(isi: object, salah: set[tuple[Any, ...]]) -> dict[str, object]:
    """Leave out of a mapping what is wrong: (key,) or (key, place in its list)."""
    hasil = dict[str, object]()
    for kunci, nilai in isi.items() if isinstance(isi, dict) else ():
        if isinstance(nilai, list):
            hasil[kunci] = [satu for urut, satu in enumerate(nilai) if (kunci, urut) not in salah]
        elif not any(jalan[0] == kunci for jalan in salah):
            hasil[kunci] = nilai
    return {kunci: nilai for kunci, nilai in hasil.items() if (kunci,) not in salah}


def _terjemahkan(galat: list[ErrorDetails], simpul: Simpul, model: type[BaseModel]) -> list[Temuan]:
    """Turn pydantic's errors into findings; an unknown key near a missing one is one finding."""
    hilang = {satu["loc"] for satu in galat if satu["type"] == "missing"}
    asing = [satu["loc"] for satu in galat if satu["type"] == "extra_forbidden"]
    lewati = {_kembaran(jalan, hilang) for jalan in asing}
    lewati |= {satu["loc"] for satu in galat if satu["type"] == "too_short" and _ada_di_bawah(satu["loc"], galat)}
    return [_temuan(satu, simpul, model) for satu in galat if satu["loc"] not in lewati]


def _ada_di_bawah(jalan: tuple[Any, ...], galat: list[ErrorDetails]) -> bool:
    """Tell whether a list is only too short because items of it are wrong, which is told of them."""
    return any(len(satu["loc"]) > len(jalan) and satu["loc"][: len(jalan)] == jalan for satu in galat)


def _kembaran(jalan: tuple[Any, ...], hilang: set[tuple[Any, ...]]) -> tuple[Any, ...] | None:
    """Give the missing key of the same mapping that an unknown key was probably meant to be."""
    calon = {satu[-1]: satu for satu in hilang if satu[:-1] == jalan[:-1]}
    return calon.get(mirip(str(jalan[-1]), calon))


def _temuan(galat: ErrorDetails, simpul: Simpul, model: type[BaseModel]) -> Temuan:
    jalan = galat["loc"]
    kunci = str(jalan[-1]) if jalan else ""
    if galat["type"] == "missing":
        letak = _di(simpul, jalan[:-1]).letak_pertama()
        return Temuan("ZI011", letak, f"Kunci “{kunci}” belum ada.", f"Tambahkan baris “{kunci}: …”.")
    if galat["type"] == "extra_forbidden":
        maksud = maksudnya(kunci, _kunci_dikenal(model, jalan[:-1]))
        letak = _di(simpul, jalan[:-1]).kunci[kunci]
        return Temuan("ZI010", letak, f"Kunci “{kunci}” tidak dikenal.{maksud}", "Betulkan atau hapus kunci itu.")
    return _nilai_salah(galat, simpul, jalan)


def _nilai_salah(galat: ErrorDetails, simpul: Simpul, jalan: tuple[Any, ...]) -> Temuan:
    nama = next((f"“{kunci}”: " for kunci in reversed(jalan) if isinstance(kunci, str) and kunci != "[key]"), "")
    if galat["type"] == "tanggal":
        return Temuan("ZI013", _di(simpul, jalan).letak, f"{nama}{galat['msg']}", "Tulis tanggal yang ada di kalender.")
    if galat["input"] == "" or galat["type"] == "kosong":
        saran = "Isi nilainya, atau hapus kuncinya; teks yang diawali # harus diberi tanda kutip."
        return Temuan("ZI012", _di(simpul, jalan).letak, f"{nama}{_KOSONG}", saran)
    letak = _di(simpul, jalan[:-2]).kunci[str(jalan[-2])] if jalan[-1:] == ("[key]",) else _di(simpul, jalan).letak
    pesan = _PESAN.get(galat["type"], galat["msg"])
    return Temuan("ZI012", letak, f"{nama}{pesan}", "Betulkan nilainya; lihat zi explain ZI012.")


def _di(simpul: Simpul, jalan: tuple[Any, ...]) -> Simpul:
    """Give the value at a place of pydantic's; the nearest one above where the file has none there."""
    for kunci in jalan:
        simpul = simpul.anak(kunci) or simpul
    return simpul


def _kunci_dikenal(model: type[BaseModel], jalan: tuple[Any, ...]) -> list[str]:
    """Give the keys that the mapping at this place may have."""
    for kunci in jalan:
        if isinstance(kunci, str):
            bentuk = model.model_fields[kunci].annotation
            model = next(satu for satu in (bentuk, *get_args(bentuk)) if _bentuk(satu))
    return list(model.model_fields)


def _bentuk(satu: object) -> bool:
    return isinstance(satu, type) and issubclass(satu, BaseModel)
