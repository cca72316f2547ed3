"""The report as a desk shows it: as it came only if its pages are those of the data."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from vetting_desk.errors import ReportError
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records import agreement, own_pages
from vetting_desk.operations.records.agreement import Agreement
from vetting_desk.operations.records.signing import JSON, P7S, PDF, XML
from vetting_desk.reports import read_attachments
from vetting_desk.reports.pdf.page_text import page_text


@pytest.fixture
def files(post: OpenDesk, record: Record) -> dict[str, bytes]:
    return {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}


@pytest.fixture
def elsewhere(post: OpenDesk, hq: OpenDesk) -> Any:
    """Another desk that holds the same instruments."""
    return cast("Any", SimpleNamespace(desk=hq.desk, casebook=post.casebook, forms={}))


def find(found: Agreement, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agreement, "compare", lambda *_: found)


def test_what_was_signed_here_is_given_as_it_was_signed(
    post: OpenDesk, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    find(Agreement("report-pages"), monkeypatch)
    assert own_pages.report(post, files) == files[PDF]


def test_what_agrees_is_given_as_it_came(elsewhere: Any, files: dict[str, bytes]) -> None:
    assert own_pages.report(elsewhere, files) == files[PDF]


@pytest.mark.parametrize(
    "found",
    [
        Agreement("report-pages"),
        Agreement(open=("pages-not-compared",)),
        Agreement(open=("instrument-unknown",)),
        Agreement("answers"),
        Agreement("submission"),
    ],
)
def test_else_the_pages_are_laid_out_here_and_say_so(
    elsewhere: Any, files: dict[str, bytes], found: Agreement, monkeypatch: pytest.MonkeyPatch
) -> None:
    find(found, monkeypatch)
    shown = own_pages.report(elsewhere, files)

    text = str(page_text(shown))
    assert "НамунаиОзмоиш" in text
    assert "имзонадоранд" in text
    assert read_attachments(shown) == {name: files[name] for name in (JSON, P7S, XML, PDF)}


def test_words_that_the_instrument_does_not_have_are_shown_as_they_were_signed(
    elsewhere: Any, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    find(Agreement("answers"), monkeypatch)
    files[JSON] = files[JSON].replace(b'"label":"', '"label":"Гунаҳгор '.encode(), 1)
    assert "Гунаҳгор" in str(page_text(own_pages.report(elsewhere, files)))


def test_more_than_a_report_can_hold_is_refused(
    elsewhere: Any, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreement, "MAX_WORDS", 10)
    with pytest.raises(ReportError, match="too-long"):
        own_pages.report(elsewhere, files)
