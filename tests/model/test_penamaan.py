"""The names that files get in a record."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from zi.model.jenis import JENIS, jenis_berkas, kamus
from zi.model.penamaan import Diserahkan, beri_nama, jenis_diserahkan

KAMUS = kamus({})
WINDOWS = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
NAMA = st.one_of(
    st.text(min_size=1, max_size=60),
    st.builds(
        "{}{}{}.{}".format,
        st.sampled_from(sorted([*KAMUS, "scan", "IMG_", "con", "bukti", "~$"])),
        st.sampled_from(["", " ", "_", "-", "1", " 2", "."]),
        st.text("ab1 -_.A", max_size=12),
        st.sampled_from(["pdf", "JPG", "mp4", "yaml", "docx"]),
    ),
)
BERKAS = st.builds(Diserahkan, NAMA, st.none() | st.sampled_from(sorted(JENIS)))


def test_names_as_the_help_gives_them() -> None:
    """What a name says after its kind is kept; what a camera or a scanner called a file is not."""
    berkas = [
        Diserahkan("Laporan Monev.PDF"),
        Diserahkan("IMG_0912.JPG"),
        Diserahkan("scan001.pdf", "daftar-hadir"),
        Diserahkan("SK Tim.pdf"),
        Diserahkan("Notulen rapat.docx"),
        Diserahkan("rencana kerja.xlsx"),
    ]
    assert beri_nama(berkas, KAMUS) == [
        "laporan-monev.pdf",
        "foto.jpg",
        "daftar-hadir.pdf",
        "keputusan-tim.pdf",
        "notula-rapat.docx",
        "rencana-kerja.xlsx",
    ]


def test_several_of_a_kind_are_numbered() -> None:
    """Several of a kind are numbered from 1 in their order; a number of their own is none of their name."""
    foto = [Diserahkan("Foto 7.jpg"), Diserahkan("IMG_2.PNG"), Diserahkan("WhatsApp Image.jpeg")]
    assert beri_nama(foto, KAMUS) == ["foto-1.jpg", "foto-2.png", "foto-3.jpeg"]
    assert beri_nama([Diserahkan("keputusan-28-2026.txt")], KAMUS) == ["keputusan-28-2026.txt"]


@pytest.mark.parametrize(
    ("ada", "nama"),
    [
        ((), "foto.jpg"),
        (("foto.png",), "foto-1.jpg"),
        (("FOTO.JPG", "Foto-1.jpg", "bukti.yaml"), "foto-2.jpg"),
        (("foto",), "foto-1.jpg"),
    ],
)
def test_names_that_are_there_are_passed_over(ada: tuple[str, ...], nama: str) -> None:
    """A name that is there already, in whatever letter case or with whatever extension, is not given again."""
    assert beri_nama([Diserahkan("IMG_0912.jpg")], KAMUS, ada) == [nama]


@pytest.mark.parametrize(
    ("asal", "nama"),
    [
        ("bukti.yaml", "bukti-1.yaml"),
        ("CON.pdf", "lampiran-con.pdf"),
        ("com¹.txt", "lampiran-com1.txt"),
        ("会議.pdf", "lampiran.pdf"),
        (".laporan.pdf", "lampiran-laporan.pdf"),
        ("x" * 300 + ".pdf", "x" * 40 + ".pdf"),
        ("tanpa akhiran", "tanpa-akhiran"),
        ("arsip.tar.gz", "arsip-tar.gz"),
        ("-rf.pdf", "rf.pdf"),
        ('"kutip"\n.pdf', "kutip.pdf"),
    ],
)
def test_odd_names(asal: str, nama: str) -> None:
    """An attachment gets a name that no computer minds, that is read as no kind, and that zi itself does not use."""
    assert beri_nama([Diserahkan(asal)], KAMUS) == [nama]


def test_an_offices_own_words_are_never_hit_by_numbering() -> None:
    """A number that would make a name read as another kind is passed over."""
    sendiri = kamus({"pk-1": [], "laporan-2": []})
    assert beri_nama([Diserahkan("p k.pdf"), Diserahkan("p_k.pdf")], sendiri) == ["p-k-1.pdf", "p-k-2.pdf"]
    assert beri_nama([Diserahkan("Pk.pdf"), Diserahkan("pk.docx")], sendiri) == ["pk-2.pdf", "pk-3.docx"]
    laporan = [Diserahkan("scan.pdf", "laporan")] * 2
    assert beri_nama(laporan, sendiri) == ["laporan-1.pdf", "laporan-3.pdf"]


@given(st.lists(BERKAS, max_size=8), st.lists(st.sampled_from(["foto.jpg", "Laporan-1.PDF", "bukti.yaml"])))
@example([Diserahkan("bukti.yaml"), Diserahkan("BUKTI.YAML")], [])
@example([Diserahkan("keputusan tim", "foto"), Diserahkan("foto.jpg", "keputusan")], [])
def test_names_are_read_back_and_fit_every_computer(berkas: list[Diserahkan], ada: list[str]) -> None:
    """Every name is read as the kind that its file has, unlike all others (case apart), short, and legal everywhere."""
    hasil = beri_nama(berkas, KAMUS, ada)
    for satu, nama in zip(berkas, hasil, strict=True):
        assert jenis_berkas(nama, KAMUS) == jenis_diserahkan(satu, KAMUS)
        assert re.fullmatch(r"[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]{1,10})?", nama)
        assert not WINDOWS.fullmatch(nama)
        assert len(nama) <= 70
    semua = [nama.lower() for nama in (*set(ada), *hasil)]
    assert len(set(semua)) == len(semua)
    assert "bukti.yaml" not in hasil
