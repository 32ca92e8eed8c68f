"""What is set up around a pull request holds: workflows, templates, the hook, and the commands that docs tell."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from kantor import zi

INI = Path(__file__).parents[2]
CONTOH = INI / "docs" / "contoh"
DI_SINI = INI / ".github" / "workflows" / "bukti.yml"
ALUR = (DI_SINI, CONTOH / "github-bukti.yml", CONTOH / "forgejo-bukti.yml")
GITLAB = CONTOH / "gitlab-ci.yml"
BERSEMAT = re.compile(r"uses: (?:https://github\.com/)?actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+")


def baca(berkas: Path) -> dict[Any, Any]:
    """Read a YAML file (whose key ``on`` is True to this reader)."""
    isi: dict[Any, Any] = yaml.safe_load(berkas.read_text("utf-8"))
    return isi


def langkah(berkas: Path) -> list[dict[str, Any]]:
    """Give the steps of every job of a workflow."""
    return [satu for pekerjaan in baca(berkas)["jobs"].values() for satu in pekerjaan["steps"]]


def blok_sh(berkas: Path, bab: str = "") -> list[str]:
    """Give the shell blocks of a document, or of one chapter of it."""
    naskah = berkas.read_text("utf-8")
    if bab:
        naskah = naskah.partition(f"\n## {bab}\n")[2].partition("\n## ")[0]
    return re.findall(r"^```sh\n(.*?)^```$", naskah, re.MULTILINE | re.DOTALL)


def bash(perintah: str, folder: Path, **lingkungan: str) -> str:
    """Run shell commands in a folder as a workflow does, with an identity of git's and no other setting of it."""
    isi = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"} | lingkungan
    for siapa in ("AUTHOR", "COMMITTER"):
        isi |= {f"GIT_{siapa}_NAME": "Pegawai Contoh", f"GIT_{siapa}_EMAIL": "pegawai@example.org"}
    hasil = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", perintah], cwd=folder, env=isi, capture_output=True, text=True, check=False
    )
    assert hasil.returncode == 0, hasil.stderr
    return hasil.stdout


def terbaca(perintah: str) -> bool:
    """Tell whether bash can read these commands, without running them."""
    return subprocess.run(["bash", "-n"], input=perintah, text=True, check=False).returncode == 0


@pytest.mark.parametrize("berkas", ALUR, ids=lambda berkas: berkas.name)
def test_a_workflow_may_only_read(berkas: Path) -> None:
    """A workflow runs on pull_request, never with the rights of the base, and its token may read and nothing else."""
    isi = baca(berkas)
    assert set(isi[True]) == {"pull_request", "push"}
    assert isi["permissions"] == {"contents": "read"}
    assert all("permissions" not in pekerjaan for pekerjaan in isi["jobs"].values())
    assert "secrets" not in berkas.read_text("utf-8")


@pytest.mark.parametrize("berkas", ALUR, ids=lambda berkas: berkas.name)
def test_a_workflow_uses_pinned_actions_alone(berkas: Path) -> None:
    """Every action is one of the forge's own, pinned to a whole commit id, with its version beside it."""
    tertulis = [baris for baris in berkas.read_text("utf-8").splitlines() if "uses:" in baris]
    assert len(tertulis) == sum("uses" in satu for satu in langkah(berkas)) > 0
    assert all(BERSEMAT.fullmatch(baris.strip()) for baris in tertulis)


@pytest.mark.parametrize("berkas", ALUR, ids=lambda berkas: berkas.name)
def test_a_workflow_fetches_all_history_and_no_large_file(berkas: Path) -> None:
    """The checkout has the whole history, leaves no credentials behind and downloads no LFS content."""
    ambil = [satu["with"] for satu in langkah(berkas) if "/checkout@" in satu.get("uses", "")]
    assert ambil == [{"fetch-depth": 0, "lfs": False, "persist-credentials": False}]
    assert all(satu["env"]["GIT_LFS_SKIP_SMUDGE"] == "1" for satu in baca(berkas)["jobs"].values())


@pytest.mark.parametrize("berkas", ALUR, ids=lambda berkas: berkas.name)
def test_nothing_from_the_pull_request_is_read_as_a_command(berkas: Path) -> None:
    """No run block holds an expression: what others chose comes in through env, and bash can read every block."""
    blok = [satu["run"] for satu in langkah(berkas) if "run" in satu]
    assert all("${{" not in satu and terbaca(satu) for satu in blok)
    assert all(satu.get("shell") == "bash" for satu in langkah(berkas) if "run" in satu)


@pytest.mark.parametrize("berkas", ALUR, ids=lambda berkas: berkas.name)
def test_the_effect_is_told_also_when_the_check_failed(berkas: Path) -> None:
    """Whatever zi check said, zi diff runs, if zi was installed at all and there is a pull request."""
    (satu,) = (satu for satu in langkah(berkas) if "zi diff" in satu.get("run", ""))
    assert satu["if"].startswith(("${{ !cancelled() && ", "${{ always() && "))
    assert satu["if"].endswith("github.event_name == 'pull_request' && steps.pasang.outcome == 'success' }}")


def test_the_example_for_another_office_differs_in_the_installation_alone() -> None:
    """The workflow here and the one for another office on GitHub have the same steps but for where zi comes from."""
    sama = [[satu for satu in langkah(berkas) if "zi dari" not in satu["name"]] for berkas in ALUR[:2]]
    beda = [(satu["name"], lain["name"]) for satu, lain in zip(*sama, strict=True) if satu != lain]
    assert beda == [("Pasang zi", "Pasang zi")]


def test_a_pull_request_does_not_change_its_judge(tmp_path: Path) -> None:
    """The judge is taken from the main branch, whatever the pull request made of it, and no evidence is copied."""
    kantor, sementara = tmp_path / "kantor", tmp_path / "sementara"
    (kantor / "evidence").mkdir(parents=True)
    sementara.mkdir()
    (kantor / "zi.py").write_text("pemeriksa cabang utama\n", "utf-8")
    (kantor / "evidence" / "foto.jpg").write_text("Contoh: bukan foto sebenarnya.\n", "utf-8")
    bash("git init -q -b main . && git add . && git commit -q -m Utama && git clone -q . ../kiriman", kantor)
    kiriman = tmp_path / "kiriman"
    (kiriman / "zi.py").write_text("pemeriksa buatan pengirim\n", "utf-8")
    bash("git switch -q -c bukti/contoh && git commit -q -a -m Kiriman", kiriman)
    (ambil,) = (satu["run"] for satu in langkah(DI_SINI) if satu["name"] == "Ambil zi dari cabang utama")
    bash(ambil, kiriman, ASAL="origin/main", RUNNER_TEMP=str(sementara))
    assert {satu.name: satu.read_text("utf-8") for satu in (sementara / "zi").iterdir()} == {
        "zi.py": "pemeriksa cabang utama\n"
    }


def test_the_example_for_gitlab_reports_on_the_merge_request() -> None:
    """GitLab gets the whole history and no LFS content; the report named as artifact is the file that is written."""
    isi = baca(GITLAB)
    assert isi["variables"] | {"GIT_DEPTH": "0", "GIT_LFS_SKIP_SMUDGE": "1"} == isi["variables"]
    pekerjaan = isi["periksa kiriman"]
    laporan, ringkasan = pekerjaan["artifacts"]["reports"]["codequality"], pekerjaan["artifacts"]["paths"]
    assert f"--format gitlab > {laporan} || true" in pekerjaan["script"][0]
    assert [f"--format md > {ringkasan[0]}" in satu for satu in pekerjaan["after_script"]] == [True, False]
    assert pekerjaan["artifacts"]["when"] == "always"
    for satu in (isi["default"]["before_script"], pekerjaan["script"], pekerjaan["after_script"]):
        assert terbaca("\n".join(satu))


def test_the_example_for_gitlab_judges_every_merge_request() -> None:
    """Both pipelines of GitLab, that of a merge request and that of the main branch, have just one job."""
    isi = baca(GITLAB)
    aturan = [isi[nama]["rules"] for nama in ("periksa kiriman", "periksa seluruhnya")]
    assert [satu for kelompok in aturan for satu in kelompok] == isi["workflow"]["rules"]


@pytest.mark.parametrize("berkas", [*ALUR[1:], GITLAB], ids=lambda berkas: berkas.name)
def test_an_example_names_what_is_to_be_replaced(berkas: Path) -> None:
    """An example has the two placeholders, in one place each, and installs what they name."""
    naskah = berkas.read_text("utf-8")
    assert naskah.count('ALAMAT: "ALAMAT-REPOSITORI-ZI"\n') == naskah.count('VERSI: "ID-COMMIT-ZI"\n') == 1
    assert naskah.count('"git+$ALAMAT@$VERSI"') == 1


def test_the_template_is_the_same_on_every_forge() -> None:
    """A reviewer finds the same three things to look at, on GitHub, Forgejo and GitLab."""
    naskah = (INI / ".github" / "pull_request_template.md").read_text("utf-8")
    assert naskah == (CONTOH / "gitlab-merge_request_template.md").read_text("utf-8")
    assert naskah.count("\n- [ ] ") == 3


def test_the_hook_runs_when_plan_or_evidence_change() -> None:
    """The hook calls the program that this package installs, once, for changes of plan and evidence alone."""
    (kait,) = yaml.safe_load((INI / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert kait["entry"] == "zi check"
    assert '[project.scripts]\nzi = "' in (INI / "pyproject.toml").read_text("utf-8")
    assert (kait["language"], kait["pass_filenames"]) == ("python", False)
    cocok = [jalur for jalur in ("plan/a", "evidence/b", "docs/plan/c", "README.md") if re.search(kait["files"], jalur)]
    assert cocok == ["plan/a", "evidence/b"]
    assert f"- id: {kait['id']}\n" in (INI / "docs" / "forge.md").read_text("utf-8")


def test_every_shell_block_of_these_docs_can_be_read() -> None:
    """A shell can read every block of commands that docs/riwayat.md tells."""
    blok = blok_sh(INI / "docs" / "riwayat.md")
    assert len(blok) == 8
    assert all(terbaca(satu) for satu in blok)


def test_the_backup_of_the_docs_can_be_restored(tmp_path: Path) -> None:
    """The commands for backup make a bundle from which the office comes back, with the id that the forge names."""
    asal, cadangan = tmp_path / "asal", tmp_path / "cadangan"
    cadangan.mkdir()
    shutil.copytree(INI / "plan", asal / "plan")
    bash("git init -q -b main . && git add . && git commit -q -m Rencana", asal)
    sekali, berkala, coba = blok_sh(INI / "docs" / "riwayat.md", "Backup")[:3]
    keluar = bash(sekali + berkala + coba, cadangan, ALAMAT=str(asal))
    assert len(set(re.findall(r"\b[0-9a-f]{40}\b", "\n".join(keluar.splitlines()[-2:])))) == 1
    rencana = "plan/2026/rencana.yaml"
    assert (cadangan / "uji" / rencana).read_bytes() == (asal / rencana).read_bytes()


def test_the_files_that_are_put_around_a_pull_request_are_documented() -> None:
    """docs/forge.md leads to every example and to what stands under .github."""
    naskah = (INI / "docs" / "forge.md").read_text("utf-8")
    tujuan = {(INI / "docs" / satu).resolve() for satu in re.findall(r"\]\(([^)#:]+)\)", naskah)}
    assert {*CONTOH.iterdir(), DI_SINI, INI / ".github" / "pull_request_template.md"} <= tujuan


def test_every_call_of_zi_in_a_workflow_is_one_that_the_program_knows() -> None:
    """A workflow, an example or the hook calls zi with commands, options and formats that its help lists."""
    naskah = "\n".join(berkas.read_text("utf-8") for berkas in (*ALUR, GITLAB))
    dipanggil = set(re.findall(r"(?:run: |/bin/)zi (check|diff)\b(.*)", naskah))
    assert {perintah for perintah, _ in dipanggil} == {"check", "diff"}
    for perintah, sisanya in dipanggil:
        bantuan = zi(perintah, "--help").keluar
        assert set(re.findall(r"--[a-z]+", sisanya)) <= set(re.findall(r"--[a-z]+", bantuan))
        assert all(re.search(rf"\b{bentuk}\b", bantuan) for bentuk in re.findall(r"--format ([a-z]+)", sisanya))
