"""What stands around the text of every page."""

from collections.abc import Callable
from dataclasses import replace

from vetting_desk.reports import ReportContent, load_labels
from vetting_desk.reports.layout.edges import digest_of, edges_of, watermarks_of

LABELS = load_labels("en")


def test_a_report_is_named_by_instrument_case_and_digest(
    make_content: Callable[..., ReportContent],
) -> None:
    content = make_content()
    edges = edges_of(content, LABELS, "Printed")
    assert edges.title == content.instrument.title
    assert content.case_reference in edges.case
    assert edges.stamp == "Printed"
    assert edges_of(replace(content, draft=True), LABELS).watermarks[0] == "DRAFT"


def test_what_has_no_digest_says_so() -> None:
    assert digest_of(LABELS, "ab") == "SHA-256 ab"
    assert digest_of(LABELS, "") == LABELS.no_digest
    assert watermarks_of(LABELS, draft=False, training=False) == ()
    assert watermarks_of(LABELS, draft=True, training=True) == ("DRAFT", "TRAINING")
