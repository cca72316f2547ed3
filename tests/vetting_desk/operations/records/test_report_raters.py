"""Both raters as a report has them: what the signed document says, and nothing where it says nothing."""

import json

from tests.vetting_desk.registry.conftest import make_document
from vetting_desk.model import new_id
from vetting_desk.model.record_document import RecordDocument, SecondRatingPart
from vetting_desk.operations.records.report_raters import twice_of

SAID: dict[str, object] = {
    "state": "settled", "because": "", "first": {"id": new_id(), "name": "Anora"},
    "second": {"id": new_id(), "name": "Bahrom"}, "third": "Salima", "opened": "", "words": "Both hold",
    "rests_on": [{"entry": new_id(), "digest": "a" * 64}],
    "items": [{
        "indicator": "H1", "label": "H1. Path in ★", "differs": True, "stays": False,
        "aspects": [{"name": "presence", "first": "present", "second": "partial", "agreed": "partial"}],
        "reasons_first": "Twice", "reasons_second": "Once", "why_first": "Read again", "why_second": "",
    }],
}  # fmt: skip


def document(said: dict[str, object] | None) -> RecordDocument:
    part = SecondRatingPart.model_validate_json(json.dumps(said)) if said else None
    return make_document().model_copy(update={"second_rating": part})


def test_a_record_rated_once_has_none() -> None:
    assert twice_of(document(None)) is None


def test_names_words_and_reasons_stand_as_they_were_signed() -> None:
    found = twice_of(document(SAID))
    assert found is not None
    assert (found.first, found.second, found.third, found.settled) == (
        "Anora", "Bahrom", "Salima", True,
    )  # fmt: skip
    [item] = found.items
    assert (item.code, item.title) == ("H1", "Path in ★")
    assert item.aspects == (("presence", "present", "partial", "partial"),)
    assert (item.reasons, item.why_changed) == (("Twice", "Once"), ("Read again", ""))


def test_where_nobody_rated_second_no_name_stands() -> None:
    found = twice_of(
        document(SAID | {"state": "ended", "because": "ill", "second": None, "items": []})
    )
    assert found is not None
    assert (found.second, found.settled, found.items) == ("", False, ())
