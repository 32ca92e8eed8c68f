"""A Word document from a template that is a real Word file, edited in Word itself (docxtpl, the extra ``word``)."""

from collections.abc import Mapping

from zi.output.templat import Templat, baca


def docx(nama_templat: str, fakta: Mapping[str, object], templat: Templat, logo: bytes | None = None) -> bytes:
    """Fill a Word template with facts; the same facts and template give the same bytes.

    Raises TemplatError, with a sentence, for a template that cannot be filled or holds more than text, tables and
    pictures of its own.
    """
    from zi.output.cetak.dokumen_word import selesaikan
    from zi.output.cetak.isi_word import isi
    from zi.output.cetak.paket_word import periksa, periksa_hasil
    from zi.output.cetak.tanda_word import periksa_tanda

    data = baca(nama_templat, templat)
    periksa(nama_templat, data)
    periksa_tanda(nama_templat, data)
    hasil = selesaikan(nama_templat, isi(nama_templat, data, fakta, logo), fakta)
    periksa_hasil(nama_templat, hasil)
    return hasil
