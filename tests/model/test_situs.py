"""The forge behind a remote's address, and the addresses of its pages."""

import string
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zi.model.situs import (
    BATAS_ALAMAT,
    BATAS_ISI_PUSH,
    BATAS_JUDUL,
    JENIS_SITUS,
    Situs,
    halaman,
    kenali,
    kiriman,
    owner_repo,
    pilihan_push,
    unggah,
)

GITHUB = Situs("github", "https://github.com/kpu/zi")
GITLAB = Situs("gitlab", "https://gitlab.com/kpu/palu/zi")
FORGEJO = Situs("forgejo", "https://codeberg.org/kpu/zi")
ASING = Situs("", "https://git.kantor.go.id/kpu/zi")
REV = "0123456789abcdef0123456789abcdef01234567"
AMAN = frozenset(string.ascii_letters + string.digits + "-._~/%")  # of a path; a query has its marks besides
SITUS = st.sampled_from([GITHUB, GITLAB, FORGEJO, Situs("forgejo", "https://git.contoh.go.id:8443/gitea/kpu/zi")])
NAMA = st.text(min_size=1).filter(lambda nama: "/" not in nama and nama not in {".", ".."})
JALUR = st.lists(NAMA, min_size=1, max_size=4).map("/".join)


@pytest.mark.parametrize(
    ("alamat", "harapan"),
    [
        ("https://github.com/kpu/zi.git", GITHUB),
        ("https://github.com/kpu/zi", GITHUB),
        ("https://github.com/kpu/zi.git/", GITHUB),
        ("https://GitHub.com/kpu/zi", GITHUB),
        ("https://ani:rahasia@github.com/kpu/zi.git", GITHUB),
        ("https://ani:raha@sia@github.com/kpu/zi.git", GITHUB),
        ("http://github.com/kpu/zi", GITHUB),
        ("git@github.com:kpu/zi.git", GITHUB),
        ("git@github.com:/kpu/zi", GITHUB),
        ("github.com:kpu/zi", GITHUB),
        ("ssh://git@github.com/kpu/zi", GITHUB),
        ("ssh://git@ssh.github.com:443/kpu/zi.git", GITHUB),
        ("git://github.com/kpu/zi.git", GITHUB),
        ("git@gitlab.com:kpu/palu/zi.git", GITLAB),
        ("ssh://git@altssh.gitlab.com:443/kpu/palu/zi.git", GITLAB),
        ("https://codeberg.org/kpu/zi", FORGEJO),
        ("https://github.kantor.go.id/kpu/zi", Situs("github", "https://github.kantor.go.id/kpu/zi")),
        ("ssh://git@gitlab.kantor.go.id:2222/a/b/c/d.git", Situs("gitlab", "https://gitlab.kantor.go.id/a/b/c/d")),
        ("git@gitea.kantor.go.id:kpu/zi.git", Situs("forgejo", "https://gitea.kantor.go.id/kpu/zi")),
        ("https://forgejo.kantor.go.id:8443/kpu/zi", Situs("forgejo", "https://forgejo.kantor.go.id:8443/kpu/zi")),
        ("git@git.kantor.go.id:kpu/zi.git", ASING),
        ("https://github.com/kpu/.github", Situs("github", "https://github.com/kpu/.github")),
    ],
)
def test_a_forge_is_told_by_the_remotes_address(alamat: str, harapan: Situs) -> None:
    """Every way to write a remote leads to one page, without credentials, and without a port of ssh."""
    assert kenali(alamat) == harapan


@pytest.mark.parametrize(
    "alamat",
    [
        "",
        "/srv/git/zi.git",
        "../kantor/zi",
        "file:///srv/git/zi.git",
        "C:\\kantor\\zi",
        "C:/kantor/zi",
        "https://github.com/zi",
        "https://github.com/kpu/zi/pulls",
        "https://github.com/kpu/.git",
        "https://github.com//kpu/zi",
        "https://github.com/kpu/./zi",
        "https://github.com/kpu/../zi",
        "https://github.com/kpu/z..i",
        "https://github.com/kpu/%2e%2e/zi",
        "https://github.com/kpu/zi?x=1",
        "https://github.com/kpu/z i",
        "https://github.com/kpu/z\ni",
        "https://github.com/kpu/zi\n",
        'https://github.com/kpu/z"i',
        "https://github.com/kpu/z'i",
        "https://github.com/kpu/z\x1bi",
        "https://github.com/kpu/(zi)",
        "https://github.com/--upload-pack=x/zi",
        "https://ani:raha/sia@github.com/kpu/zi",
        "https://github.com/ani:rahasia@x/zi",
        "https://git hub.com/kpu/zi",
        "https://[::1]/kpu/zi",
        "https://-x.id/kpu/zi",
        "http://10.0.0.5:3000/kpu/zi",
        "github-kerja:kpu/zi",
        "ani.b:rahasia@github.com:kpu/zi",
        "ext::sh -c touch% /tmp/x",
    ],
)
def test_what_is_not_certain_is_no_forge(alamat: str) -> None:
    """A folder, a half address, odd characters, an alias of ssh and plain http on its own port are refused."""
    assert kenali(alamat) is None


def test_the_offices_settings_win() -> None:
    """A setting stands above what the address tells; the page's address alone is enough to go by."""
    assert kenali("git@git.kantor.go.id:kpu/zi", "gitlab") == Situs("gitlab", "https://git.kantor.go.id/kpu/zi")
    assert kenali("github-kerja:kpu/zi", None, "https://github.com/kpu/zi") == GITHUB
    assert kenali("git@github.com:kpu/zi", "forgejo", "https://git.kantor.go.id:8443/kpu/zi.git") == Situs(
        "forgejo", "https://git.kantor.go.id:8443/kpu/zi"
    )
    assert kenali("", None, "https://git.kantor.go.id/kpu/zi") == ASING


@given(st.text(), st.text(string.ascii_letters + string.digits + ":@/._-%", max_size=30))
def test_credentials_are_never_kept(ani: str, rahasia: str) -> None:
    """Whatever stands before the last @ of a remote is not in the page's address."""
    for alamat in (f"https://{rahasia}@github.com/kpu/zi", f"ssh://{rahasia}@github.com/kpu/zi", ani):
        hasil = kenali(alamat)
        assert hasil is None or hasil == GITHUB or (hasil.alamat.startswith("https://") and "@" not in hasil.alamat)


def test_the_name_for_gh() -> None:
    """Gh takes O/R on github.com, and the host in front of it elsewhere."""
    assert owner_repo(GITHUB) == "kpu/zi"
    assert owner_repo(Situs("github", "https://github.kantor.go.id/kpu/zi")) == "github.kantor.go.id/kpu/zi"


def test_upload_pages() -> None:
    """Each forge has its own page to hand in evidence."""
    folder = "evidence/2026/1.3.1.2/TW2"
    assert unggah(GITHUB, "main", folder) == f"https://github.com/kpu/zi/upload/main/{folder}"
    assert unggah(FORGEJO, "main", folder) == f"https://codeberg.org/kpu/zi/_upload/main/{folder}"
    assert (
        unggah(GITLAB, "main", folder)
        == f"https://gitlab.com/kpu/palu/zi/-/new/main?file_name={folder}/TANGGAL-uraian/bukti.yaml"
    )
    assert unggah(ASING, "main", folder) is None


def test_pages_of_a_file_and_a_folder() -> None:
    """A path that ends with a slash is a folder's; names are percent-encoded, in UTF-8, whatever they have."""
    assert halaman(GITHUB, REV, "plan/a.yaml") == f"https://github.com/kpu/zi/blob/{REV}/plan/a.yaml"
    assert halaman(GITHUB, REV, "plan/") == f"https://github.com/kpu/zi/tree/{REV}/plan"
    assert halaman(GITLAB, REV, "plan/") == f"https://gitlab.com/kpu/palu/zi/-/tree/{REV}/plan"
    assert halaman(GITLAB, REV, "a #1?%.jpg") == f"https://gitlab.com/kpu/palu/zi/-/blob/{REV}/a%20%231%3F%25.jpg"
    assert halaman(FORGEJO, REV, 'é"\n') == f"https://codeberg.org/kpu/zi/src/commit/{REV}/%C3%A9%22%0A"
    assert halaman(GITHUB, REV, "a\udcff") == f"https://github.com/kpu/zi/blob/{REV}/a%FF"
    assert halaman(ASING, REV, "plan/") is None


@pytest.mark.parametrize("jalur", ["", "/", "/a", "a//b", "../a", "a/./b", "a/..", "\ud800"])
def test_a_path_that_leads_elsewhere_has_no_page(jalur: str) -> None:
    """An empty part, a dot, two dots, and what is no text are refused."""
    assert halaman(GITHUB, REV, jalur) is None
    assert unggah(GITHUB, "main", jalur) is None
    assert unggah(GITHUB, jalur, "evidence") is None


def test_only_a_commit_has_pages() -> None:
    """A page is asked for by a commit's id, so that it stays what it is."""
    assert halaman(GITHUB, "main", "plan/a.yaml") is None


def test_pages_that_open_a_pull_request() -> None:
    """Title and text are filled in, in the way of each forge."""
    cabang = "bukti/1.3.1.2-TW2-2026-07-03-rapat"
    dasar = f"/compare/main...{cabang}?quick_pull=1&title=1.3.1.2%20TW2%3A%200%2F1%20%E2%86%92%201%2F1&body=Rapat%0A%26"
    judul, isi = "1.3.1.2 TW2:\n0/1 → 1/1", "Rapat\r\n&"
    assert kiriman(GITHUB, "main", cabang, judul, isi) == GITHUB.alamat + dasar
    assert kiriman(FORGEJO, "main", cabang, judul, isi) == FORGEJO.alamat + dasar
    gitlab = urlsplit(kiriman(GITLAB, "main", cabang, judul, isi) or "")
    assert gitlab.path == "/kpu/palu/zi/-/merge_requests/new"
    assert parse_qs(gitlab.query) == {
        "merge_request[source_branch]": [cabang],
        "merge_request[target_branch]": ["main"],
        "merge_request[title]": ["1.3.1.2 TW2: 0/1 → 1/1"],
        "merge_request[description]": ["Rapat\n&"],
    }


def test_no_page_opens_what_cannot_be() -> None:
    """An unknown forge, a branch that git would not have, and one of absurd length have no such page."""
    assert kiriman(ASING, "main", "bukti/a", "a", "b") is None
    assert kiriman(GITHUB, "main", "a...b", "a", "b") is None
    assert kiriman(GITHUB, "main..x", "a", "a", "b") is None
    assert kiriman(GITHUB, "main", "", "a", "b") is None
    assert kiriman(GITHUB, "", "a", "a", "b") is None
    assert kiriman(GITHUB, "main", "a" * BATAS_ALAMAT, "a", "b") is None


def test_a_long_text_is_cut_between_characters() -> None:
    """The address stays below what servers take, and says with … that there was more."""
    for huruf in ("a", "é", "😀", " "):
        alamat = kiriman(GITHUB, "main", "bukti/a", "judul", f"x{huruf * 9000}x") or ""
        isi = parse_qs(urlsplit(alamat).query, errors="strict")["body"][0]
        assert isi == f"x{huruf * (len(isi) - 2)}…"
        assert BATAS_ALAMAT - 24 < len(alamat) < BATAS_ALAMAT


def test_push_options_for_gitlab() -> None:
    r"""GitLab opens the merge request itself: newlines become the two characters \n, none in the title."""
    assert pilihan_push(GITLAB, "main", "1.3.1.2\nTW2", "Rapat\r\nmonev\n") == [
        "merge_request.create",
        "merge_request.target=main",
        "merge_request.title=1.3.1.2 TW2",
        "merge_request.description=Rapat\\nmonev",
    ]
    assert len(pilihan_push(GITLAB, "main", "a", "")) == 3
    assert pilihan_push(GITHUB, "main", "a", "b") == []
    *_, judul, isi = pilihan_push(GITLAB, "main", "a" * 900, "b" * 90_000)
    assert judul == f"merge_request.title={'a' * BATAS_JUDUL}"
    assert isi == f"merge_request.description={'b' * (BATAS_ISI_PUSH - 1)}…"


def test_no_line_is_a_command_to_gitlab() -> None:
    """A line that begins with a slash is text there, not an order to merge."""
    isi = pilihan_push(GITLAB, "main", "a", "b\n/merge\n /close")[-1]
    assert isi == "merge_request.description=b\\n\\/merge\\n\\/close"
    alamat = kiriman(GITLAB, "main", "bukti/a", "a", "/merge") or ""
    assert parse_qs(urlsplit(alamat).query)["merge_request[description]"] == ["\\/merge"]


@given(st.sampled_from(JENIS_SITUS), st.text(), st.text(), st.text())
def test_push_options_are_what_git_takes(jenis: str, cabang: str, judul: str, isi: str) -> None:
    """Title and text of any kind make options without newline or NUL, short enough for a packet of git."""
    for satu in pilihan_push(Situs(jenis, GITLAB.alamat), "main", judul, isi + cabang):
        assert not {"\n", "\r", "\0"} & set(satu)
        assert len(satu.encode("utf-8", "surrogatepass")) < 65_516


@given(SITUS, JALUR, JALUR)
def test_addresses_lead_to_what_they_name(situs: Situs, cabang: str, jalur: str) -> None:
    """Every address parses, has the forge's host, nothing raw that is unsafe, and decodes back to its path."""
    for alamat, depan in ((unggah(situs, cabang, jalur), f"/{cabang}"), (halaman(situs, REV, jalur), f"/{REV}")):
        assert alamat is not None
        bagian = urlsplit(alamat)
        assert f"https://{bagian.netloc}" == "/".join(situs.alamat.split("/")[:3])
        assert bagian.fragment == ""
        assert set(bagian.path + bagian.query.removeprefix("file_name=")) <= AMAN
        utuh = unquote(bagian.path, "utf-8", "surrogateescape")
        if bagian.query:
            assert utuh.endswith(f"/-/new/{cabang}")
            assert unquote(bagian.query, "utf-8", "surrogateescape") == f"file_name={jalur}/TANGGAL-uraian/bukti.yaml"
        else:
            assert utuh.endswith(f"{depan}/{jalur}")


@given(SITUS, st.text(), st.text())
def test_texts_arrive_as_they_were(situs: Situs, judul: str, isi: str) -> None:
    """Whatever is in a title or text, the address keeps its keys, its host, and its length."""
    alamat = kiriman(situs, "main", "bukti/a", judul, isi) or ""
    bagian = urlsplit(alamat)
    assert f"https://{bagian.netloc}" == "/".join(situs.alamat.split("/")[:3])
    assert len(alamat) < BATAS_ALAMAT
    assert set(alamat.removeprefix("https://")) <= AMAN | set("?&=:")
    kunci = set(parse_qs(bagian.query, keep_blank_values=True, errors="strict"))
    assert kunci in (
        {"quick_pull", "title", "body"},
        {f"merge_request[{nama}]" for nama in ("source_branch", "target_branch", "title", "description")},
    )
