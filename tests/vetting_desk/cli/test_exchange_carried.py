"""Old bundles on a stick, from a terminal."""

from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import Cli
from tests.vetting_desk.cli.opened import confirm_all

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def hq(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[Any, ...]:
    return (desks[0], "--passphrase-file", words["boss"])


@pytest.fixture
def stick(cli: Cli, hq: tuple[Any, ...], tmp_path: Path) -> Path:
    """A stick with one return bundle, and somebody's letter."""
    from vetting_desk.operations.organisation.packs import sample

    folder = tmp_path / "usb"
    folder.mkdir()
    cli("pack", "sign", *hq, sample())
    cli("exchange", "sync", hq[0], folder, *hq[1:], "--shared")
    (folder / "letter.txt").write_text("somebody's", encoding="ascii")
    return folder


def test_a_bundle_is_named_and_kept_until_it_is_confirmed(
    cli: Cli, hq: tuple[Any, ...], stick: Path
) -> None:
    named = cli("exchange", "own", hq[0], stick, *hq[1:]).out
    assert "bundle 1 for Post" in named
    assert named.endswith("not confirmed\n")
    ran = cli("exchange", "clear", hq[0], stick, *hq[1:], "--yes")
    assert (ran.code, "Nothing to remove" in ran.out) == (0, True)
    assert len(list(stick.iterdir())) == 2


def test_a_confirmed_bundle_is_removed_after_asking(
    cli: Cli, hq: tuple[Any, ...], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm_all(hq[0])
    answers = [False, True]

    def asked(question: str, *, abort: bool) -> None:
        assert question.startswith("Remove 1 confirmed files")
        if not answers.pop(0):
            import click

            raise click.Abort

    monkeypatch.setattr("click.confirm", asked)
    assert cli("exchange", "clear", hq[0], stick, *hq[1:]).code == 1
    assert len(list(stick.iterdir())) == 2
    ran = cli("exchange", "clear", hq[0], stick, *hq[1:])
    assert (ran.code, ran.out.count("Removed: ")) == (0, 1)
    assert [path.name for path in stick.iterdir()] == ["letter.txt"]
