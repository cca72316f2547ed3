"""Printing: after a reason that the log keeps, copies numbered, clinical pages by psychologists alone."""

import re
from dataclasses import replace

import pytest

from vetting_desk.errors import ConfirmationNeededError, InputError, PermissionDeniedError
from vetting_desk.model import Record, Role
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.paper_copies import MOST_COPIES, MOST_REASON
from vetting_desk.operations.access.policy import KEY, Policy, to_text
from vetting_desk.operations.records.printing import print_copies

WHY = "For the hearing on Friday"


def copies_named(laid_out: LaidOut) -> set[str]:
    """Return the copy that each page names."""
    text = ["\n".join(line.text for line in page.lines) for page in laid_out.pages]
    pages = [re.sub("[\u2066-\u2069]", "", page) for page in text]
    return {str(re.findall(r"Iskandar Sample, .* (\d+)$", page, re.MULTILINE)) for page in pages}


def printed(desk: OpenDesk) -> list[dict[str, object]]:
    return [dict(each.detail) for each in desk.casebook.audit.entries(action="record-printed")]


def test_the_log_keeps_who_printed_which_record_and_why(post: OpenDesk, record: Record) -> None:
    print_copies(post, record.id, f"  {WHY} ", 1)
    [entry] = post.casebook.audit.entries(action="record-printed")
    assert (entry.officer_id, entry.subject) == (post.officer.id, record.id)
    assert entry.detail["reason"] == WHY


def test_copies_are_numbered_on_through_all_that_were_printed(
    post: OpenDesk, record: Record
) -> None:
    assert [copies_named(each) for each in print_copies(post, record.id, WHY, 2)] == [
        {"['1']"},
        {"['2']"},
    ]
    assert [copies_named(each) for each in print_copies(post, record.id, WHY, 1)] == [{"['3']"}]
    assert [(each["first"], each["copies"]) for each in printed(post)] == [(3, 1), (1, 2)]


@pytest.mark.parametrize(
    ("reason", "copies"),
    [("", 1), ("  ", 1), ("x" * (MOST_REASON + 1), 1), (WHY, 0), (WHY, MOST_COPIES + 1)],
)
def test_without_a_reason_or_a_sane_number_nothing_is_printed(
    post: OpenDesk, record: Record, reason: str, copies: int
) -> None:
    with pytest.raises(InputError):
        print_copies(post, record.id, reason, copies)
    assert printed(post) == []


def test_clinical_pages_are_printed_by_psychologists_alone(post: OpenDesk, signed: Record) -> None:
    assert print_copies(post, signed.id, WHY, 1)
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(PermissionDeniedError):
        print_copies(post, signed.id, WHY, 1)
    assert len(printed(post)) == 1


def test_printing_asks_as_every_taking_out_does(post: OpenDesk, record: Record) -> None:
    post.casebook.settings.set(KEY, to_text(Policy(ask_again_minutes=0)))
    with pytest.raises(ConfirmationNeededError) as caught:
        print_copies(post, record.id, WHY, 1)
    assert caught.value.fields["purpose"] == "export"
    assert printed(post) == []
