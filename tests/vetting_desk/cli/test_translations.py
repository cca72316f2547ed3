"""The window's texts for a translator, from a terminal, and the words that wait."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli
from vetting_desk.paths import resource_path


@pytest.mark.parametrize("ending", ["xlf", "xlsx"])
def test_the_window_s_texts_go_and_come_without_loss(cli: Cli, tmp_path: Path, ending: str) -> None:
    out, made = tmp_path / f"texts.{ending}", tmp_path / "made.ts"
    assert "en to fa" in cli("translations", "export", "fa", "-o", out).out
    assert cli("translations", "import", "fa", out, "-o", made).code == 0
    assert made.read_bytes() == resource_path("i18n/vetting_desk_fa.ts").read_bytes()


def test_texts_of_another_language_are_refused(
    refused: Callable[..., str], cli: Cli, tmp_path: Path
) -> None:
    out = tmp_path / "texts.xlf"
    cli("translations", "export", "fa", "-o", out)
    assert "are of window fa, and not of window tg" in refused("translations", "import", "tg", out)
    assert "none of" in refused("translations", "export", "xx", "-o", out)


def test_the_words_that_wait_are_shown_or_written(cli: Cli, tmp_path: Path) -> None:
    shown = cli("translations", "waiting").out
    assert shown.startswith("# Words that wait for a person to choose")
    cli("translations", "waiting", "-o", tmp_path / "words.md")
    assert (tmp_path / "words.md").read_text(encoding="utf-8").strip() == shown.strip()
