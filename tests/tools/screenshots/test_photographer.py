"""One window is driven, and a picture shows what a person would see."""

from pathlib import Path
from typing import Any

import pytest

from tools.screenshots.looks import LOOKS
from tools.screenshots.photographer import Photographer


class Idle:
    """An application in which nothing happens."""

    def processEvents(self) -> None:  # noqa: N802 (as Qt calls it)
        pass

    def sendPostedEvents(self, *_: object) -> None:  # noqa: N802 (as Qt calls it)
        pass


class Window:
    """A window that can be closed; its picture is a few words."""

    def __init__(self) -> None:
        self.visible = True

    def isVisible(self) -> bool:  # noqa: N802 (as Qt calls it)
        return self.visible

    def grab(self) -> "Window":
        return self

    def save(self, path: str, *, quality: int) -> bool:
        return bool(Path(path).write_text(f"words, {quality}"))


def test_no_picture_is_taken_of_a_window_that_was_closed(tmp_path: Path) -> None:
    """As after a lock: it would show parts that nothing lays out any more."""
    file = tmp_path / "page.png"
    app: Any = Idle()
    window: Any = Window()
    camera = Photographer(app, tmp_path, LOOKS[0], {"page": file})
    camera.window = window
    try:
        camera.take("page")
        assert file.exists()
        file.unlink()
        window.visible = False
        with pytest.raises(RuntimeError, match="closed before 'page'"):
            camera.take("page")
    finally:
        camera.tasks.shutdown()
    assert not file.exists()
