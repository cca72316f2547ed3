"""Only what somebody said, saw or read is a passage."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from vetting_desk.forms import Session
from vetting_desk.judgement.passages import passages, passages_of_record


def test_words_of_the_talk_are_passages_and_judgements_are_not(
    filled: Callable[..., Session],
) -> None:
    session = filled("return-spj")
    found = passages(session, "draft")
    keys = {passage.key for passage in found}
    assert any("/data/conversation/" in key for key in keys)
    for part in (
        "history",
        "evidence",
        "formulation",
        "scenarios",
        "plan",
        "summary",
        "needs",
        "before/session",
    ):
        assert not [key for key in keys if f"#/data/{part}" in key], part
    assert all(key.startswith("draft#/data/") for key in keys)
    assert all(len(passage.words) >= 12 for passage in found if not passage.file)


def test_a_record_gives_what_its_draft_gave_with_its_title(
    filled: Callable[..., Session],
) -> None:
    session = filled("return-spj")
    document: Any = SimpleNamespace(record="r1", instrument=SimpleNamespace(title="Return"))
    found = passages_of_record(document, session)
    said = passages(session, "r1")
    assert [(each.key, each.words) for each in found] == [(each.key, each.words) for each in said]
    assert found
    assert all(each.source.startswith("Return · ") for each in found)
