"""One job: the walk photographs all pages of its subject, on its own practice desks."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.screenshots import studio
from tools.screenshots.choice import Job
from tools.screenshots.looks import LOOKS
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject


@pytest.fixture
def do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., studio.Done]:
    """A function that runs the job of a subject with two pages and the given walk."""
    desks = tmp_path / "desks"
    desks.mkdir()
    (desks / "desk.json").write_text("{}")
    monkeypatch.setattr(studio, "application", lambda: (None, None, None))

    def run(walk: Callable[[Photographer], None], *pages: str) -> studio.Done:
        monkeypatch.setattr(studio, "SUBJECTS", (Subject("doors", ("open", "shut"), walk),))
        return studio.take(Job("doors", LOOKS[0], frozenset(pages)), desks, tmp_path)

    return run


def test_pages_the_walk_did_not_come_to_are_named(do: Callable[..., studio.Done]) -> None:
    done = do(lambda _camera: None, "open", "shut")

    assert done.missing == ("open", "shut")
    assert done.files == ()


def test_a_page_the_subject_does_not_promise_is_a_mistake(do: Callable[..., studio.Done]) -> None:
    with pytest.raises(KeyError, match="ajar"):
        do(lambda camera: camera.take("ajar"), "open")


def test_each_walk_has_desks_of_its_own(do: Callable[..., studio.Done], tmp_path: Path) -> None:
    found: list[Path] = []

    def spoil(camera: Photographer) -> None:
        (camera.data / "desk.json").write_text("spoilt")
        found.append(camera.data)

    do(spoil, "open")

    assert (tmp_path / "desks" / "desk.json").read_text() == "{}"
    assert not found[0].exists()
