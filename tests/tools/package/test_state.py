"""Which state of the sources is packed."""

import subprocess
from pathlib import Path

import pytest

from tools.package import state
from tools.package.state import NotPackedError, epoch, require_clean


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    def git(*words: str) -> None:
        subprocess.run(
            ["git", "-C", str(tmp_path), "-c", "user.name=x", "-c", "user.email=x@localhost", *words],
            check=True, capture_output=True,
            env={"GIT_COMMITTER_DATE": "@1700000000 +0500", "PATH": "/usr/bin:/bin:/usr/local/bin"},
        )  # fmt: skip

    git("init")
    (tmp_path / "a").write_text("a")
    git("add", "a")
    git("commit", "-m", "a")
    return tmp_path


def test_only_what_was_committed_is_packed(checkout: Path) -> None:
    require_clean(checkout)
    (checkout / "new").touch()
    with pytest.raises(NotPackedError, match="new"):
        require_clean(checkout)
    (checkout / "new").unlink()
    (checkout / "a").write_text("b")
    with pytest.raises(NotPackedError, match="Commit or remove"):
        require_clean(checkout)


def test_the_time_is_that_of_the_commit_unless_another_is_said(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(state.VARIABLE, raising=False)
    assert epoch(checkout) == 1_700_000_000
    monkeypatch.setenv(state.VARIABLE, "12")
    assert epoch(checkout) == 12
    monkeypatch.setenv(state.VARIABLE, "yesterday")
    with pytest.raises(NotPackedError, match="yesterday"):
        epoch(checkout)


def test_no_checkout_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotPackedError, match="git checkout"):
        require_clean(tmp_path / "nothing")


def test_the_surroundings_leave_nothing_to_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(state.VARIABLE, "12")
    found = state.surroundings()
    assert (found["PYTHONHASHSEED"], found[state.VARIABLE], found["TZ"]) == ("0", "12", "UTC")
