"""The preview as a separate process: an unusable file is reported in one line, and nothing is opened."""

from pathlib import Path

import pytest

from ui.ground.preferences import Preferences
from ui.shell import preview
from ui.shell.application import Application
from ui.shell.preview import run_preview

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
<h:title>Tried out</h:title><model><instance><data id="tried" version="1"><age/></data></instance></model>
</h:head><h:body><input ref="/data/age"><label>Age</label></input></h:body></h:html>"""


@pytest.fixture
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a window fails the test."""

    def opened(*_: object) -> None:
        raise AssertionError("a window was opened")

    monkeypatch.setattr(preview, "PreviewWindow", opened)


@pytest.mark.usefixtures("no_window")
def test_a_file_that_is_no_questionnaire_is_said_in_one_line(
    qapp: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.xml"
    path.write_text("not a form")
    assert run_preview(qapp, path, Preferences()) == 1
    said = capsys.readouterr().err
    assert "not a questionnaire" in said
    assert said.count("\n") == 1


@pytest.mark.usefixtures("no_window")
def test_a_file_that_is_not_there_is_named(
    qapp: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_preview(qapp, tmp_path / "gone.xml", Preferences()) == 1
    assert "gone.xml" in capsys.readouterr().err


def test_the_window_shows_the_questionnaire_until_it_is_closed(
    qapp: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tried.xml"
    path.write_text(FORM, encoding="utf-8")
    titles: list[str] = []

    def look(_app: Application) -> int:
        shown = [each for each in Application.topLevelWidgets() if each.isVisible()]
        titles.extend(each.windowTitle() for each in shown)
        for each in shown:
            each.close()
        return 0

    monkeypatch.setattr(Application, "exec", look)
    assert run_preview(qapp, path, Preferences(theme="light", language="en")) == 0
    assert any("Tried out" in title or "tried.xml" in title for title in titles)
