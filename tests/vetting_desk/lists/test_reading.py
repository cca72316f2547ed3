"""Whatever the publisher: each entry has a number of its own, and everything is within bounds."""

from pathlib import Path

import pytest

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import reading
from vetting_desk.model.watch_list import ListShape

LISTS = Path(__file__).parents[2] / "data" / "lists"
UN = (LISTS / "un.xml").read_text(encoding="utf-8")


def refused(text: str, shape: ListShape = ListShape.UN) -> str:
    with pytest.raises(ListFormatError) as error:
        reading.read(text.encode(), shape)
    return str(error.value.fields["detail"])


def test_a_list_of_another_shape_is_named() -> None:
    with pytest.raises(ListFormatError) as error:
        reading.read(UN.encode(), ListShape.EU)
    assert error.value.fields == {
        "detail": "another-shape", "found": "CONSOLIDATED_LIST", "wanted": "export",
    }  # fmt: skip


def test_what_is_out_of_bounds_is_refused() -> None:
    assert refused(UN.replace("TAi.902", "QDi.901")) == "entry-twice"
    assert refused(UN.replace("TAi.902", "9" * 101)) == "bad-entry"
    assert refused(UN.replace("SAMPLE", "x" * 501)) == "bad-entry"
    assert refused(UN.replace("SAMPLE", "A\u0084B")) == "bad-entry"
    assert refused("<CONSOLIDATED_LIST/>") == "empty"


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_ENTRIES", 1)
    assert refused(UN) == "too-many"
