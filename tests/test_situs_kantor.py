"""Which forge an office's repository is on, as far as git and the settings tell."""

import pytest
from kantor import Kantor
from kantor_git import git, mulai

from zi.repo import loader
from zi.repo.berkas import PohonKerja
from zi.repo.situs import awalan_kantor, situs_kantor


def test_git_that_is_not_installed(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git there is no remote, and the office is taken to be the whole repository."""
    mulai(kantor.akar)
    git(kantor.akar, "remote", "add", "origin", "git@github.com:kpu/zi.git")
    rencana = loader.muat_rencana(PohonKerja(kantor.akar), 2026)
    assert situs_kantor(kantor.akar, rencana) is not None
    monkeypatch.setenv("PATH", "")
    assert situs_kantor(kantor.akar, rencana) is None
    assert awalan_kantor(kantor.akar) == ""
