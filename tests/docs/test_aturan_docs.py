"""docs/aturan.md is what the rules are."""

from docs.tulis_aturan import BERKAS, naskah


def test_the_document_is_the_one_that_the_rules_give() -> None:
    """The document is byte for byte what ``python tests/docs/tulis_aturan.py`` writes."""
    assert BERKAS.read_bytes().decode() == naskah()
