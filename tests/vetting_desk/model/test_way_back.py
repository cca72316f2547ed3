"""Answers say what they are: a correction names its record, a reply has words."""

import pytest
from pydantic import ValidationError

from vetting_desk.model.way_back import AnswerPayload

TO = {"entry": "00000001-0000-4000-8000-000000000000", "digest": "0" * 64}
RECORD = {"record": "00000002-0000-4000-8000-000000000000", "digest": "1" * 64}


@pytest.mark.parametrize(
    ("step", "words", "record"),
    [("read", "", None), ("reply", "Why", None), ("corrected", "", RECORD), ("done", "So", None)],
)
def test_an_answer_is_taken(step: str, words: str, record: object) -> None:
    found = AnswerPayload.model_validate({"to": TO, "step": step, "words": words, "record": record})
    assert found.step == step


@pytest.mark.parametrize(
    ("step", "words", "record"),
    [("reply", "", None), ("done", "", None), ("corrected", "", None), ("read", "", RECORD)],
)
def test_one_that_says_nothing_is_refused(step: str, words: str, record: object) -> None:
    with pytest.raises(ValidationError):
        AnswerPayload.model_validate({"to": TO, "step": step, "words": words, "record": record})
