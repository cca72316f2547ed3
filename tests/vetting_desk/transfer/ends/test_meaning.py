"""What a record means, asked for by a protocol; for the answers see `operations/exchange/test_meaning`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.test_record_check import Came
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.transfer.ends import meaning
from vetting_desk.transfer.ends.meaning import ByItsWord, Said, is_open, sealed, weigh
from vetting_desk.transfer.ends.record_check import CORE, DOCUMENT


@dataclass
class Told:
    """Says what a test wants, and remembers what it was shown."""

    clinical: bool = False
    open: bool = True
    broken: str = ""
    unjudged: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()

    def said(self, document: RecordDocument) -> Said:
        del document
        return Said(self.clinical, self.open)

    def compare(
        self, document: RecordDocument, files: Mapping[str, bytes]
    ) -> tuple[str, tuple[str, ...]]:
        del document
        self.shown = tuple(sorted(files))
        return self.broken, self.unjudged

    def rated_twice(self, document: RecordDocument, xml: bytes) -> tuple[str, ...]:
        assert not document.answers
        assert bool(xml) is (document.second_rating is not None)
        return self.rated

    def seal(self, files: Mapping[str, bytes]) -> bytes:
        return b"sealed:" + b",".join(name.encode() for name in sorted(files))


@pytest.fixture
def came(three_records: Any) -> Came:
    return Came(three_records[2])


@pytest.fixture
def document(came: Came) -> RecordDocument:
    return parse_document(came.contents[DOCUMENT])


def test_the_four_parts_are_compared_and_no_others(came: Came, document: RecordDocument) -> None:
    told = Told(unjudged=("instrument-unknown",))
    assert weigh(came.part(), document, came, told) == ("instrument-unknown",)
    assert told.shown == tuple(sorted(CORE))


def test_parts_that_disagree_refuse_the_record(came: Came, document: RecordDocument) -> None:
    with pytest.raises(RecordRefusedError) as caught:
        weigh(came.part(), document, came, Told(broken="report-pages"))
    assert caught.value.fields["reason"] == "report-pages"


def test_an_interviewer_signs_nothing_that_headquarters_holds_for_clinical(
    came: Came, document: RecordDocument
) -> None:
    assert document.officer.role == "interviewer"
    assert not document.instrument.clinical
    with pytest.raises(RecordRefusedError) as caught:
        weigh(came.part(), document, came, Told(clinical=True))
    assert caught.value.fields["reason"] == "role"


def test_who_holds_no_instruments_takes_a_record_for_what_it_says(
    came: Came, document: RecordDocument
) -> None:
    assert weigh(came.part(), document, came, ByItsWord()) == ()
    assert not is_open(document, ByItsWord())
    assert ByItsWord().seal(came.contents) == b""


@pytest.mark.parametrize(
    ("clinical", "open_", "wanted"),
    [(True, True, True), (True, False, False), (False, True, False)],
)
def test_what_is_clinical_and_lies_open_is_to_be_sealed(
    document: RecordDocument, clinical: bool, open_: bool, wanted: bool
) -> None:
    assert is_open(document, Told(clinical, open_)) is wanted


def test_a_whole_record_is_sealed_and_nothing_less(
    came: Came, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert b"photo.jpg" in sealed(came.contents, Told())
    part = {name: data for name, data in came.contents.items() if name != "assessment.p7s"}
    assert sealed(part, Told()) == b""
    monkeypatch.setattr(meaning, "MOST_SEALED", 10)
    assert sealed(came.contents, Told()) == b""
