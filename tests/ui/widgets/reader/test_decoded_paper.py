"""Files that others made: decoded page by page as they are seen, and no more kept than that."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.conftest import InlineTasks
from ui.widgets.reader.decoded_paper import DecodedPaper
from vetting_desk.decoding import asking
from vetting_desk.decoding.asking import Pixels
from vetting_desk.errors import DecodingError

Asked = list[tuple[int, int]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Page and width of what is asked for; a document of ten pages answers, twice as high as wide."""
    found: Asked = []

    def picture(_content: bytes, width: int, height: int, page: int) -> Pixels:
        assert height >= width
        found.append((page, width))
        return Pixels(width, width * 2, 10, bytes([page]) * (width * width * 6))

    monkeypatch.setattr(asking, "picture", picture)
    return found


def painted(paper: DecodedPaper, page: int, zoom: float = 0.5) -> QImage:
    image = QImage(700, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paper.paint(painter, page, zoom)
    painter.end()
    return image


@pytest.fixture
def paper(asked: Asked, tasks: InlineTasks, settle: Callable[[], None]) -> DecodedPaper:
    made = DecodedPaper(b"%PDF", tasks)
    assert made.count() == 0
    made.begin()
    settle()
    return made


def test_the_first_page_tells_how_many_there_are(paper: DecodedPaper, asked: Asked) -> None:
    assert (paper.count(), asked) == (10, [(0, 1600)])
    assert paper.size(0).height() == 2 * paper.size(0).width() == paper.size(5).height()
    assert paper.text(0) is None


def test_a_page_is_asked_for_when_it_is_seen_and_once(
    paper: DecodedPaper, asked: Asked, settle: Callable[[], None]
) -> None:
    image = painted(paper, 3)
    assert image.pixelColor(5, 5) == QColor("white")
    painted(paper, 3)
    settle()
    assert asked[1:] == [(3, 1600)]
    assert painted(paper, 3).pixelColor(5, 5) == QColor(3, 3, 3)


def test_a_page_made_larger_is_asked_for_again(
    paper: DecodedPaper, asked: Asked, settle: Callable[[], None]
) -> None:
    painted(paper, 0, 4.0)
    settle()
    painted(paper, 0, 100.0)
    settle()
    painted(paper, 0, 200.0)
    settle()
    assert asked[1:] == [(0, 2380), (0, 4000)]


def test_pages_far_away_are_not_kept(
    paper: DecodedPaper, asked: Asked, settle: Callable[[], None]
) -> None:
    for page in range(10):
        painted(paper, page)
        settle()
        painted(paper, page)
    assert set(paper._pictures) <= {7, 8, 9}
    painted(paper, 0)
    settle()
    assert asked[-1] == (0, 1600)


def test_a_small_picture_is_shown_as_large_as_it_is(
    tasks: InlineTasks, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "picture", lambda *_: Pixels(96, 48, 1, bytes(96 * 48 * 3)))
    paper = DecodedPaper(b"", tasks)
    paper.begin()
    settle()
    assert (paper.size(0).width(), paper.size(0).height()) == (72, 36)
    asked_before = len(tasks.asked)
    painted(paper, 0, 8.0)
    assert len(tasks.asked) == asked_before


def test_what_cannot_be_decoded_is_told(
    tasks: InlineTasks, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Pixels:
        raise DecodingError(detail="time")

    monkeypatch.setattr(asking, "picture", refuse)
    paper = DecodedPaper(b"", tasks)
    told: list[Exception] = []
    paper.failed.connect(told.append)
    paper.begin()
    settle()
    assert [type(error) for error in told] == [DecodingError]


def test_what_comes_after_the_paper_is_gone_is_dropped(
    asked: Asked, tasks: InlineTasks, settle: Callable[[], None]
) -> None:
    paper = DecodedPaper(b"%PDF", tasks)
    paper.begin()
    paper.deleteLater()
    settle()
    assert tasks.failures == []  # type: ignore[attr-defined]
