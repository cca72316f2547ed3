"""What a judgement wants before it is signed."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Node, Session
from vetting_desk.judgement import evidence, finishing
from vetting_desk.judgement.evidence import form_lines
from vetting_desk.judgement.finishing import Wanting, wanting
from vetting_desk.judgement.rated import EvidenceLine


def test_a_whole_judgement_wants_nothing(filled: Callable[..., Session]) -> None:
    assert wanting(filled("return-spj")) == {}


def test_what_is_missing_is_named_with_its_indicators(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    session.set("/data/history/h6/h6_rating/h6_presence", "")
    session.set("/data/protective/p1/p1_rating/p1_reasons", "")
    session.set("/data/protective/p2/p2_rating/p2_reasons", "")
    session.set("/data/review/review_date", "")
    assert wanting(session) == {
        Wanting.UNCODED: ("H6",),
        Wanting.NO_REASONS: ("P1", "P2"),
        Wanting.NO_REVIEW_DATE: (),
    }


def test_where_nothing_is_rated_there_is_no_judgement(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    for node in list(session.walk()):
        if node.attributes.get("role") == "presence":
            session.set(node.reference, "omit")
    assert wanting(session) == {}
    assert wanting(filled("phq-9")) == {}


def test_the_lines_of_a_form_are_read_once_for_all_its_indicators(
    filled: Callable[..., Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(node: Node) -> tuple[EvidenceLine, ...]:
        read.append(node.reference)
        return form_lines(node)

    monkeypatch.setattr(finishing, "form_lines", counted)
    monkeypatch.setattr(evidence, "form_lines", counted)
    assert wanting(filled("return-spj")) == {}
    assert len(read) == 1
