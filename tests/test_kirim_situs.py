"""The pull request of a kiriman: opened by gh on GitHub, by push options on GitLab, else an address that opens one."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from kantor import RENCANA, Kantor
from kantor_git import catat, git, kait
from kantor_server import BIASA, FOLDER, JPEG, NAMA, berkas, buat_server, di_server, kirimkan, klon

pytestmark = pytest.mark.usefixtures("orang")
JUDUL = "1.1.2 TW1 menjadi selesai (0/1 → 1/1): Rapat monev"


def di_situs(tmp_path: Path, jenis: str, alamat: str) -> Kantor:
    """Give Ani's copy of an office whose plan says at which forge it lives; the remote is a folder here."""
    server = buat_server(tmp_path)
    ani = klon(server, "ani")
    ani.tulis("plan/2026/rencana.yaml", f'{RENCANA}pengaturan: {{situs: {{jenis: {jenis}, alamat: "{alamat}"}}}}\n')
    catat(ani.akar)
    git(ani.akar, "push", "-q", "origin", "main")
    return ani


@pytest.fixture
def github(tmp_path: Path) -> Kantor:
    """Give an office on GitHub."""
    return di_situs(tmp_path, "github", "https://github.com/kantor/zi")


@pytest.fixture
def gitlab(tmp_path: Path) -> Kantor:
    """Give an office on a GitLab that takes push options, writes them down, and answers as GitLab does."""
    ani = di_situs(tmp_path, "gitlab", "https://gitlab.example/kantor/zi")
    server = tmp_path / "server.git"
    git(server, "config", "receive.advertisePushOptions", "true")
    kait(
        server,
        "post-receive",
        'i=0; while [ "$i" -lt "${GIT_PUSH_OPTION_COUNT:-0}" ]; do\n'
        f"eval \"printf '%s\\\\0' \\\"\\$GIT_PUSH_OPTION_$i\\\"\" >> '{tmp_path}/opsi'; i=$((i+1)); done\n"
        "echo; echo 'View merge request for x:'; echo '  https://gitlab.example/kantor/zi/-/merge_requests/7'; echo",
    )
    return ani


@pytest.fixture
def gh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a gh on the PATH that writes down how it is called, and answers what lies beside it; give its folder."""
    folder = tmp_path / "gh"
    folder.mkdir()
    (folder / "gh").write_text(
        "#!/bin/sh\n"
        f"cd '{folder}'\n"
        'for satu in "$@"; do printf \'%s\\0\' "$satu"; done >> argumen\n'
        'cat >> isi\nprintf %s "$GH_PROMPT_DISABLED" > tanya\n'
        "cat keluar\ncat galat >&2\nexit $(cat kode)\n",
        "utf-8",
    )
    (folder / "gh").chmod(0o755)
    jawab(folder, "https://github.com/kantor/zi/pull/12\n")
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return folder


def jawab(gh: Path, keluar: str, galat: str = "", kode: int = 0) -> None:
    """Say what gh will answer."""
    (gh / "keluar").write_text(keluar, "utf-8")
    (gh / "galat").write_text(galat, "utf-8")
    (gh / "kode").write_text(str(kode), "utf-8")


def test_gh_opens_it(github: Kantor, gh: Path, foto: str) -> None:
    """It gets repository, branches, title and text; it is never let ask; its address is told."""
    hasil = kirimkan(github, foto)
    assert hasil.kode == 0, hasil.galat
    assert "Menunggu persetujuan di https://github.com/kantor/zi/pull/12\n" in hasil.keluar
    argumen = (gh / "argumen").read_text("utf-8").split("\0")[:-1]
    assert argumen == [
        "pr", "create", "-R", "kantor/zi", "--base", "main", "--head", f"bukti/{NAMA}",
        "--title", JUDUL, "--body-file", "-",
    ]  # fmt: skip
    assert (gh / "isi").read_text("utf-8") == (
        f"Rapat monev, dilaksanakan 1 Februari 2026.\n\n- foto.jpg: foto\n\n1.1.2 TW1: 0/1 → 1/1\n\nBukti: {FOLDER}\n"
    )
    assert (gh / "tanya").read_text("utf-8") == "1"


@pytest.mark.parametrize(
    ("keluar", "galat", "kode"),
    [("", "gh: To use GitHub CLI, please run: gh auth login\n", 4), ("tanpa alamat", "", 0), ("https://x/y", "", 1)],
)
def test_gh_that_cannot(github: Kantor, gh: Path, foto: str, keluar: str, galat: str, kode: int) -> None:
    """The kiriman is sent all the same, and the page is named that asks for its acceptance, filled in."""
    jawab(gh, keluar, galat, kode)
    hasil = kirimkan(github, foto, "--json")
    assert hasil.kode == 0, hasil.galat
    alamat = hasil.data["url"]
    assert alamat.startswith(f"https://github.com/kantor/zi/compare/main...bukti/{NAMA}?quick_pull=1&title=1.1.2%20TW1")
    assert f"Bukti: {FOLDER}" in unquote(alamat)


def test_one_that_is_open_already(github: Kantor, gh: Path, foto: str) -> None:
    """A second run of the same command gives the address of the first, and of an addition gh is not asked."""
    kirimkan(github, foto)
    alamat = "https://github.com/kantor/zi/pull/12"
    jawab(gh, "", f'a pull request for branch "bukti/{NAMA}" into branch "main" already exists:\n{alamat}\n', 1)
    assert kirimkan(github, foto, "--json").data["url"] == alamat
    (gh / "argumen").unlink()
    laporan = berkas(Path(foto).parent, "laporan.txt", b"laporan")
    hasil = github.zi("record", laporan, "--ke", FOLDER, "--kirim")
    assert hasil.kode == 0, hasil.galat
    assert f"https://github.com/kantor/zi/compare/main...bukti/{NAMA}" in hasil.keluar
    assert not (gh / "argumen").exists()


def test_without_gh(github: Kantor, foto: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not installed the page is named, on a line of its own that is never folded."""
    (tmp_path / "bin").mkdir()
    for nama in ("git", "git-upload-pack", "git-receive-pack", "sh"):
        asal = next(
            Path(satu) / nama for satu in ("/usr/local/bin", "/usr/bin", "/bin") if (Path(satu) / nama).exists()
        )
        (tmp_path / "bin" / nama).symlink_to(asal)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    hasil = kirimkan(github, foto)
    assert hasil.kode == 0, hasil.galat
    awal = f"Buka alamat ini untuk meminta persetujuan: https://github.com/kantor/zi/compare/main...bukti/{NAMA}"
    assert [satu for satu in hasil.keluar.splitlines() if satu.startswith(awal)]


def test_gitlab_opens_it_by_the_push(gitlab: Kantor, foto: str, tmp_path: Path) -> None:
    """Title, target and text go with the push, no line break in them; the address that the server answers is told."""
    hasil = kirimkan(gitlab, foto)
    assert hasil.kode == 0, hasil.galat
    assert "Menunggu persetujuan di https://gitlab.example/kantor/zi/-/merge_requests/7\n" in hasil.keluar
    isi = r"Rapat monev, dilaksanakan 1 Februari 2026.\n\n- foto.jpg: foto\n\n1.1.2 TW1: 0/1 → 1/1\n\nBukti: "
    assert (tmp_path / "opsi").read_text("utf-8").split("\0")[:-1] == [
        "merge_request.create",
        "merge_request.target=main",
        f"merge_request.title={JUDUL}",
        f"merge_request.description={isi}{FOLDER}",
    ]


def test_an_addition_on_gitlab(gitlab: Kantor, foto: str, tmp_path: Path) -> None:
    """What waits already is not asked for a second time; where it waits is told as the server answers it."""
    kirimkan(gitlab, foto)
    (tmp_path / "opsi").unlink()
    laporan = berkas(Path(foto).parent, "laporan.txt", b"laporan")
    hasil = gitlab.zi("record", laporan, "--ke", FOLDER, "--kirim")
    assert "Menunggu persetujuan di https://gitlab.example/kantor/zi/-/merge_requests/7\n" in hasil.keluar
    assert not (tmp_path / "opsi").exists()


def test_words_that_are_commands_to_gitlab(gitlab: Kantor, foto: str, tmp_path: Path) -> None:
    """A line of GitLab's that would do something (/merge) is only a line."""
    kirimkan(gitlab, foto, "--uraian=/merge")
    opsi = (tmp_path / "opsi").read_text("utf-8")
    assert "description=\\/merge, dilaksanakan" in opsi


def test_a_server_without_push_options(tmp_path: Path, foto: str) -> None:
    """A server that the plan takes for GitLab, and is not, is told as that."""
    ani = di_situs(tmp_path, "gitlab", "https://gitlab.example/kantor/zi")
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 3
    assert "server tidak menerima pilihan kiriman; periksa pengaturan situs pada rencana.yaml" in hasil.galat


def test_forgejo(tmp_path: Path, foto: str) -> None:
    """The page that opens a pull request is named; nobody is asked."""
    ani = di_situs(tmp_path, "forgejo", "https://git.contoh.example/kantor/zi")
    hasil = kirimkan(ani, foto)
    assert f"persetujuan: https://git.contoh.example/kantor/zi/compare/main...bukti/{NAMA}?" in hasil.keluar


def test_a_server_that_is_no_forge(server: Path, ani: Kantor, foto: str, gh: Path) -> None:
    """No address is made up, and gh is left alone."""
    hasil = kirimkan(ani, foto)
    assert hasil.kode == 0
    assert f"Judul kiriman: {JUDUL}\nCabang: bukti/{NAMA}\nMintalah persetujuannya di halaman repo" in hasil.keluar
    assert di_server(server) == [f"bukti/{NAMA}"]
    assert not (gh / "argumen").exists()


def test_a_trial_names_the_page_alone(github: Kantor, gh: Path, foto: str) -> None:
    """With --dry-run the address is shown, and gh is not called."""
    hasil = kirimkan(github, foto, "--dry-run", "--json")
    assert hasil.data["url"].startswith("https://github.com/kantor/zi/compare/main...")
    assert hasil.data["rev"] is None
    assert not (gh / "argumen").exists()


def test_passwords_are_never_shown(tmp_path: Path, foto: str) -> None:
    """An address with a name and password leads to the forge, and neither is told, whatever happens."""
    ani = klon(buat_server(tmp_path), "ani")
    git(ani.akar, "config", "remote.origin.url", "https://ani:rahasia@127.0.0.1:1/kantor/zi.git")
    lain = berkas(Path(foto).parent, "lain.jpg", JPEG + b"lain")
    for hasil in (
        kirimkan(ani, foto, "--dry-run"),
        kirimkan(ani, foto),
        kirimkan(ani, lain),
        ani.zi("record", lain, "--ke", FOLDER, "--kirim"),
        ani.zi("record", "1.1.2", lain, *BIASA[:-1]),
        ani.zi("record", FOLDER, "--kirim"),
        ani.zi("withdraw", FOLDER, "--alasan", "x", "--kirim"),
    ):
        assert "rahasia" not in hasil.keluar + hasil.galat
        assert hasil.keluar or hasil.galat
