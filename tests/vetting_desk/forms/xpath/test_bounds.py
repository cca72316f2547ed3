"""Short texts are not counted; a long one is, and one that is too long is refused where it is."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from vetting_desk.errors import AnswerError
from vetting_desk.forms.xpath.bounds import MAX_TEXT, SHORT, bounded


@dataclass
class Told:
    """A session that only counts, and a node with a reference."""

    reference: str = "/d/a"
    counted: list[int] = field(default_factory=list)

    def put_together(self, node: Any, length: int) -> None:
        self.counted.append(length)


@dataclass
class At:
    session: Told
    current: Any


def test_a_short_text_is_not_counted() -> None:
    told = Told()

    bounded(At(told, told), SHORT)  # type: ignore[arg-type] # as much of a context as is asked

    assert told.counted == []


@pytest.mark.parametrize("length", [SHORT + 1, MAX_TEXT])
def test_a_long_text_is_counted(length: int) -> None:
    told = Told()

    bounded(At(told, told), length)  # type: ignore[arg-type] # as above

    assert told.counted == [length]


@pytest.mark.parametrize(("node", "reference"), [(Told(), "/d/a"), (object(), "")])
def test_too_long_a_text_is_refused_with_its_place(node: Any, reference: str) -> None:
    with pytest.raises(AnswerError) as refused:
        bounded(At(Told(), node), MAX_TEXT + 1)  # type: ignore[arg-type] # as above

    assert refused.value.fields == {
        "reference": reference,
        "type": "text",
        "detail": "text-too-long",
        "limit": MAX_TEXT,
    }
