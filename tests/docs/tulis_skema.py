"""The JSON Schemas of docs/skema/: made from the forms, for editors that complete and check as people type.

``python tests/docs/tulis_skema.py`` rewrites them; a test holds the committed files against the forms.
Nothing of this is in the program: no command pays for it. A schema knows what one file shows by itself,
so it accepts whatever zi accepts (but a bare ``null`` or ``~``, which an editor cannot tell from an empty
value) and refuses less. What a scalar's schema says is keyed by the function that reads the scalar.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any, get_args

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

sys.path.append(str(Path(__file__).parents[1]))  # as pytest finds it, when this file is run by itself
from docs.keterangan_skema import JUDUL, KETERANGAN, LEBIH_SEMPIT

from zi.model.bentuk import BentukBukti, BentukKomponen, BentukRencana
from zi.model.bentuk.monev import BentukMonev
from zi.model.bentuk.nilai import AlamatRepositori, Bentuk, Bulat, BulatPositif, Pola, Tanggal, Teks, Zona, daftar

FOLDER = Path(__file__).parents[2] / "docs" / "skema"
BERKAS: dict[str, type[Bentuk]] = {
    "rencana": BentukRencana,
    "komponen": BentukKomponen,
    "bukti": BentukBukti,
    "monev": BentukMonev,
}


def _fungsi(skalar: object) -> tuple[object, ...]:
    """Give the functions that read a scalar, the first first."""
    return tuple(satu.func for satu in reversed(get_args(skalar)[1:]))


_HURUF = (r"[^\W_]", r"[^\s!-/:-@\[-`{-~]")  # a letter or digit of any script: JavaScript's \W knows only ASCII
_HARI = (
    r"(?!0000)[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|02-29"
    r"|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
)
_SKALAR: dict[str, JsonSchemaValue] = {
    # All but a list, a mapping and nothing is text to zi; said in this way, no editor offers "true" for every text.
    "teks": {
        "if": {"type": "boolean"},
        "else": {
            "type": ["string", "number"],
            "pattern": r"\S",
            "errorMessage": "Di sini harus ada teks, dan tidak boleh kosong.",
        },
    },
    "bulat": {
        "type": ["integer", "string"],
        "minimum": 0,
        "maximum": 999_999,
        "pattern": r"^\s*[0-9]{1,6}\s*$",
        "errorMessage": "Di sini harus ada bilangan bulat, ditulis dengan angka 0–9 saja.",
    },
    "positif": {
        "type": ["integer", "string"],
        "minimum": 1,
        "maximum": 999_999,
        "pattern": r"^\s*(?=0*[1-9])[0-9]{1,6}\s*$",
        "errorMessage": "Di sini harus ada bilangan bulat, sekurang-kurangnya 1.",
    },
    "tanggal": {
        "type": "string",
        "pattern": rf"^\s*{_HARI}\s*$",
        "errorMessage": "Tulis tanggal yang ada, TAHUN-BULAN-HARI, misalnya 2026-07-03.",
    },
    "zona": {
        "type": "string",
        "pattern": r"^\s*[A-Za-z0-9_+/-]+\s*$",
        "errorMessage": "Pakai Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura.",
    },
    "repositori": {
        "type": "string",
        "pattern": r"^\s*https://[^\s@/]+(?:/[^\s@/]+){2,}/*\s*$",
        "errorMessage": "Tulis alamat https:// halaman repositori.",
    },
}
_TIPE = (Teks, Bulat, BulatPositif, Tanggal, Zona, AlamatRepositori)
_PEMBACA = {_fungsi(tipe): nama for nama, tipe in zip(_SKALAR, _TIPE, strict=True)}


def _pola(pola: Pola) -> JsonSchemaValue:
    """Give the schema of a text that must look like something; a number, where a number can look like it."""
    return {
        "type": ["string", "number"] if re.fullmatch(pola.pola, "9") else "string",
        "pattern": rf"^\s*(?:{pola.pola.replace(*_HURUF)})\s*$",
        "errorMessage": pola.pesan,
    }


def _bernama(isi: Any) -> Any:
    """Give a schema in which every scalar that has a name is called by it."""
    for nama, skalar in _SKALAR.items():
        if isi == skalar:
            return {"$ref": f"#/$defs/{nama}"}
    if isinstance(isi, dict):
        return {kunci: _bernama(nilai) for kunci, nilai in isi.items()}
    return isi


def _atau_satu(isi: JsonSchemaValue) -> JsonSchemaValue:
    """Give the schema of a list in whose place a single item may stand."""
    return {"if": {"type": "array"}, "then": isi, "else": isi["items"]}


def _sempitkan(isi: JsonSchemaValue, butir: JsonSchemaValue) -> JsonSchemaValue:
    """Put another scalar in the place of the one in a schema, or of each in its list."""
    return _atau_satu({**isi["then"], "items": butir}) if "then" in isi else butir


class _Penyusun(GenerateJsonSchema):
    """What pydantic knows of a form, with what the readers of its scalars know; without names that say nothing."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """Give the schema of what the reader of a scalar takes."""
        fungsi, dalam = schema["function"]["function"], schema["schema"]
        if fungsi is daftar:
            return _atau_satu(super().function_before_schema(schema))
        if isinstance(fungsi, Pola):
            return _pola(fungsi)
        sesudah = (dalam["function"]["function"],) if dalam["type"] == "function-after" else ()
        return _SKALAR[_PEMBACA[fungsi, *sesudah]]

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A key without a value is refused; what may be left out is left out with its key."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Name a default that is a text or a number; the others are that there is nothing."""
        isi = self.generate_inner(schema["schema"])
        bawaan = schema.get("default")
        return {**isi, "default": bawaan} if isinstance(bawaan, str | int | float) else isi

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Give the schema of a mapping whose keys are the office's own words."""
        kunci, isi = schema["keys_schema"], schema["values_schema"]
        pola = self.generate_inner(kunci)["pattern"]
        return {
            "type": "object",
            "patternProperties": {pola: self.generate_inner(isi)},
            "additionalProperties": False,
        }

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:  # noqa: ARG002  # pydantic gives it
        """Leave everything in the order in which it is said."""
        return value

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # pydantic gives it
        """No titles: they would only repeat the key."""
        return False


def skema(bentuk: type[Bentuk]) -> dict[str, Any]:
    """Give the schema of one kind of file."""
    isi = _bernama(bentuk.model_json_schema(schema_generator=_Penyusun))
    bagian = isi.pop("$defs")
    for satu in Bentuk.__subclasses__():
        if satu is bentuk or satu.__name__ in bagian:
            _terangkan(isi if satu is bentuk else bagian[satu.__name__], satu)
    if bentuk is BentukBukti:
        isi["type"] = ["object", "null"]  # a bukti.yaml that says nothing is as if it were not there
    judul, uraian = JUDUL[bentuk]
    kepala = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": judul, "description": uraian}
    terpakai = {nama: satu for nama, satu in _SKALAR.items() if f'/{nama}"' in json.dumps([isi, bagian])}
    return {**kepala, **isi, "$defs": {**bagian, **terpakai}}


def _terangkan(isi: dict[str, Any], bentuk: type[Bentuk]) -> None:
    """Put the words for people at each key of a form, in place of those for programmers."""
    isi.pop("title")
    isi.pop("description")
    for kunci, asli in isi["properties"].items():
        sempit = LEBIH_SEMPIT.get((bentuk, kunci))
        nilai = isi["properties"][kunci] = _sempitkan(asli, _pola(sempit)) if sempit else asli
        nilai["description"], *contoh = KETERANGAN[bentuk][kunci]
        for butir in (nilai["then"]["items"], nilai["else"]) if "then" in nilai else (nilai,):
            butir.update({"examples": contoh} if contoh else {})


def naskah(bentuk: type[Bentuk]) -> str:
    """Give the whole file of one schema."""
    return json.dumps(skema(bentuk), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for nama_berkas, bentuk_berkas in BERKAS.items():
        (FOLDER / f"{nama_berkas}.json").write_text(naskah(bentuk_berkas), encoding="utf-8", newline="\n")
