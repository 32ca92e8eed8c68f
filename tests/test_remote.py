"""The remote of an office, and where its main branch stands here and there."""

from pathlib import Path

import pytest
from kantor import Kantor
from kantor_git import catat, git, mulai

from zi.repo.git import GitGagal
from zi.repo.remote import Remote, remote, ujung


@pytest.mark.parametrize(
    ("setelan", "diharap"),
    [
        ([], None),
        ([("remote.a.url", "https://a.example/x")], Remote("a", "https://a.example/x")),
        ([("remote.a.url", "https://a.example/x"), ("remote.b.url", "b")], None),
        ([("remote.a.url", "a"), ("remote.origin.url", "git@b.example:x")], Remote("origin", "git@b.example:x")),
        ([("remote.a b.url", "a"), ("remote.origin.url", "b"), ("branch.main.remote", "a b")], Remote("a b", "a")),
        ([("remote.origin.url", "b"), ("branch.main.remote", ".")], Remote("origin", "b")),
        ([("remote.a.url", "a"), ("branch.lain.remote", "a"), ("remote.origin.url", "b")], Remote("origin", "b")),
        ([("remote.x.y.url", "a"), ("branch.main.remote", "x.y")], Remote("x.y", "a")),
        ([("remote.-x.url", "a"), ("remote.-x.pushurl", "b")], Remote("-x", "a")),
        ([("remote.a.url", "hub:x"), ("url.https://a.example/.insteadOf", "hub:")], Remote("a", "https://a.example/x")),
    ],
)
def test_the_remote_of_an_office(kantor: Kantor, setelan: list[tuple[str, str]], diharap: Remote | None) -> None:
    """It is the one that the main branch follows; else origin, else the only one; its address is what git uses."""
    mulai(kantor.akar)
    for kunci, isi in setelan:
        git(kantor.akar, "config", kunci, isi)
    assert remote(kantor.akar, "main") == diharap


def test_where_there_is_no_repository(tmp_path: Path) -> None:
    """Outside a repository there is no remote, and asking for a branch is an error with a sentence."""
    assert remote(tmp_path, "main") is None
    with pytest.raises(GitGagal, match=r"^git for-each-ref gagal"):
        ujung(tmp_path, "main", None)


@pytest.mark.parametrize(
    ("perintah", "diharap"),
    [
        ([], "dua"),
        (["update-ref refs/remotes/origin/main satu", "update-ref -d refs/heads/main"], "satu"),
        (["update-ref refs/remotes/origin/main dua", "update-ref refs/heads/main satu"], "dua"),
        (["update-ref refs/remotes/origin/main satu"], "dua"),
        (["update-ref refs/remotes/origin/main dua"], "dua"),
        (["update-ref refs/remotes/origin/main lain"], "dua"),
        (["branch -m main cabang", "tag main"], None),
    ],
)
def test_where_the_main_branch_stands(kantor: Kantor, perintah: list[str], diharap: str | None) -> None:
    """The branch here, unless the remote's is ahead of it or the only one; a tag of that name is no branch."""
    mulai(kantor.akar)
    tempat = {"satu": catat(kantor.akar), "dua": catat(kantor.akar, pesan="Dua")}
    git(kantor.akar, "checkout", "-q", "--detach", tempat["satu"])
    tempat["lain"] = catat(kantor.akar, pesan="Lain")
    for satu in perintah:
        git(kantor.akar, *(tempat.get(kata, kata) for kata in satu.split()))
    assert ujung(kantor.akar, "main", "origin") == (tempat[diharap] if diharap else None)


@pytest.mark.parametrize("cabang", ["*", "-x", "ma\nin", "mai[n]", "refs/heads/main", "main/"])
def test_a_branch_is_never_a_pattern(kantor: Kantor, cabang: str) -> None:
    """A name that is no branch's is none, whatever git would make of it as a pattern or an option."""
    mulai(kantor.akar)
    catat(kantor.akar)
    git(kantor.akar, "branch", b"x\xff".decode("utf-8", "surrogateescape"))
    assert ujung(kantor.akar, cabang, None) is None
