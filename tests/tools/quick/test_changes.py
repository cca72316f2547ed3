"""The files that differ from the main branch, in a repository made by the test."""

import subprocess
from pathlib import Path

import pytest

from tools.quick.changes import NoBaseError, changed_files


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit on main and a branch checked out."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    run(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / ".gitignore").write_text("build/\n")
    for name in ("kept.py", "edited.py", "deleted.py", "moved.py"):
        (tmp_path / name).write_text(f"# {name}\n")
    commit(tmp_path)
    run(tmp_path, "switch", "--quiet", "--create", "work")
    return tmp_path


def run(root: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    subprocess.run(["git", *settings, *arguments], cwd=root, check=True)


def commit(root: Path) -> None:
    run(root, "add", "--all")
    run(root, "commit", "--quiet", "--no-gpg-sign", "--message", "test: something")


def test_nothing_differs_on_a_fresh_branch(git: Path) -> None:
    assert changed_files(git, "main") == []


def test_committed_staged_changed_and_new_files_differ(git: Path) -> None:
    (git / "edited.py").write_text("committed")
    commit(git)
    (git / "moved.py").rename(git / "to here.py")
    run(git, "add", "--all")
    (git / "deleted.py").unlink()
    (git / "нав.py").write_text("new")
    (git / "build").mkdir()
    (git / "build" / "ignored.py").write_text("")

    assert changed_files(git, "main") == [
        "deleted.py", "edited.py", "moved.py", "to here.py", "нав.py",
    ]  # fmt: skip


def test_what_main_did_since_is_not_ours(git: Path) -> None:
    run(git, "switch", "--quiet", "main")
    (git / "kept.py").write_text("changed on main")
    commit(git)
    run(git, "switch", "--quiet", "work")

    assert changed_files(git, "main") == []


def test_a_branch_known_only_from_afar_will_do(git: Path) -> None:
    run(git, "update-ref", "refs/remotes/origin/main", "main")
    run(git, "branch", "--quiet", "-D", "main")
    (git / "edited.py").write_text("edited")

    assert changed_files(git, "main") == ["edited.py"]


def test_without_that_branch_it_is_refused(git: Path) -> None:
    with pytest.raises(NoBaseError, match="trunk"):
        changed_files(git, "trunk")


def test_without_a_repository_it_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(NoBaseError):
        changed_files(tmp_path, "main")


def test_without_git_it_is_refused(git: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(git))

    with pytest.raises(NoBaseError):
        changed_files(git, "main")
