"""Copies of a case: their kinds are those of the document."""

from typing import get_args

from vetting_desk.model import case_file_parts, copy_document
from vetting_desk.model.copies import CopyFor, LeftOut


def test_kinds_and_recipients_are_those_of_the_document() -> None:
    assert set(get_args(case_file_parts.Kind)) == {kind.value for kind in LeftOut}
    recipient = copy_document.RecipientPart.model_fields["kind"].annotation
    assert set(get_args(recipient)) == {each.value for each in CopyFor}
