"""The interviewing guide."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.guide import load_guide, phase_at


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_fourteen_lines_stand_in_every_language(language: str) -> None:
    phases = load_guide(language)
    assert [len(phase.lines) for phase in phases] == [3, 2, 5, 2, 2]
    assert [phase.kinds for phase in phases] == [phase.kinds for phase in load_guide("en")]


def test_languages_are_not_copies_of_each_other() -> None:
    lines = [
        {line for phase in load_guide(code) for line in phase.lines}
        for code in ("en", "ru", "tg", "fa")
    ]
    assert len(set.union(*lines)) == 4 * 14


def test_a_language_without_a_guide_has_the_english_one() -> None:
    assert load_guide("uz") == load_guide("en")


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("/data/before/safety/safe_now", "Before you begin"),
        ("/data/before/notice/notice_court", "The notice"),
        ("/data/conversation/topics/talk_path", "The account"),
        ("/data/conversation/privacy/private_now", "Before you begin"),
        ("/data/readback/readback_page/read_back", "The end"),
    ],
)
def test_the_phase_is_that_of_the_group_around(
    filled: Callable[..., Session], place: str, title: str
) -> None:
    phases = load_guide("en")
    session = filled("return-spj")
    node = next(n for n in session.walk() if n.reference.endswith(place.removeprefix("/data")))
    at = phase_at(phases, node)
    assert at is not None
    assert phases[at].title == title


def test_ratings_are_no_phase_of_the_talk(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    assert (
        phase_at(load_guide("en"), session.node("/data/history/h1/h1_rating/h1_presence")) is None
    )
