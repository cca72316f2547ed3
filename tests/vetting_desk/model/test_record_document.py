"""``assessment.json``: written canonically, read strictly."""

import json
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.registry.conftest import make_document
from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import new_id, record_document
from vetting_desk.model.record_document import digest_of, instrument_of, parse_document, to_bytes


def refusal(data: bytes) -> str:
    with pytest.raises(BundleFormatError) as refused:
        parse_document(data)
    assert refused.value.fields["member"] == "assessment.json"
    return str(refused.value.fields["detail"])


def changed(**changes: Any) -> bytes:
    return rfc8785.dumps(json.loads(to_bytes(make_document())) | changes)


def test_what_is_written_is_read() -> None:
    document = make_document()

    assert parse_document(to_bytes(document)) == document


def test_it_is_written_as_canonical_json() -> None:
    data = to_bytes(make_document())

    assert data == rfc8785.dumps(json.loads(data))
    assert data.startswith(b'{"answers":[],"assessment":')


@given(st.text())
def test_every_text_is_written_as_rfc_8785_has_it(text: str) -> None:
    document = make_document()
    named = document.case.model_copy(update={"reference": text})

    data = to_bytes(document.model_copy(update={"case": named, "language": text}))

    assert data == rfc8785.dumps(json.loads(data))


def test_which_instrument_it_names_is_read_alone() -> None:
    document = make_document()

    assert instrument_of(to_bytes(document)) == document.instrument


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"instrument":{"id":"x"}}', b"[" * 100_000])
def test_without_an_instrument_nothing_is_named(data: bytes) -> None:
    with pytest.raises(BundleFormatError) as refused:
        instrument_of(data)

    assert refused.value.fields["detail"] == "instrument"


@pytest.mark.parametrize(
    "spell",
    [
        lambda data: data + b"\n",
        lambda data: data.replace(b'":', b'": ', 1),
        lambda data: data.replace(b"Anna", rb"\u0041nna"),
    ],
    ids=["line end", "space", "escape"],
)
def test_any_other_spelling_is_refused(spell: Any) -> None:
    assert refusal(spell(to_bytes(make_document()))) == "not canonical"


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    assert refusal(data) == "not JSON"


def test_a_newer_version_is_called_newer_even_with_things_unknown() -> None:
    with pytest.raises(BundleVersionError) as refused:
        parse_document(changed(version=5, weather="fine"))

    assert refused.value.fields == {"found": 5, "known": 4}


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"weather": "fine"}, "weather"),
        ({"version": 0}, "version"),
        ({"record": "../../x"}, "record"),
        ({"language": 7}, "language"),
        ({"audit": {"head": "0" * 64, "length": -1}}, "audit.length"),
        ({"files": [{"name": "a/b", "sha256": "a" * 64, "length": 1, "media_type": ""}]}, "files.0.name"),
        ({"incomplete": {"reason": "", "open": []}}, "incomplete.reason"),
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_refused_with_its_place(changes: dict[str, Any], where: str) -> None:
    assert refusal(changed(**changes)) == where


def test_a_document_that_is_too_long_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = to_bytes(make_document())
    monkeypatch.setattr(
        record_document, "LAYOUT", replace(record_document.LAYOUT, longest=len(data) - 1)
    )

    assert refusal(data) == "too long"


def test_the_digest_is_sha_256_of_the_bytes() -> None:
    data = to_bytes(make_document())

    assert digest_of(data) == sha256(data).hexdigest()


def version_1(**changes: Any) -> bytes:
    fields = json.loads(to_bytes(make_document())) | {"version": 1} | changes
    return rfc8785.dumps(
        {n: v for n, v in fields.items() if n not in {"handed_over", "correction"}}
    )


def test_version_1_is_read_and_keeps_its_bytes() -> None:
    data = version_1(corrects=new_id())
    document = parse_document(data)

    assert (document.version, document.handed_over, document.correction) == (1, [], None)
    assert to_bytes(document) == data


def test_version_1_has_nothing_of_version_2() -> None:
    fields = json.loads(to_bytes(make_document())) | {"version": 1}

    assert refusal(rfc8785.dumps(fields)) in {"handed_over", "correction"}


@pytest.mark.parametrize(
    ("corrects", "correction"),
    [("", {"digest": "a" * 64, "reason": "Invented"}), (new_id(), None)],
    ids=["reason without a record", "record without a reason"],
)
def test_what_it_corrects_and_why_come_together(corrects: str, correction: Any) -> None:
    refusal(changed(corrects=corrects, correction=correction))


def test_a_handover_has_a_reason_and_names_three() -> None:
    person = {"id": new_id(), "name": "Officer Invented"}
    step = {
        "before": person, "after": person, "decided_by": person, "at": "2026-11-22T10:00:00.000Z",
        "reason": "Invented",
    }  # fmt: skip

    assert parse_document(changed(handed_over=[step])).handed_over[0].reason == "Invented"
    assert refusal(changed(handed_over=[{**step, "reason": ""}])) == "handed_over.0.reason"


def third(**changes: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(to_bytes(make_document()))
    case = document["case"] | {
        "papers": [{"kind": "passport", "number": "AB 1"}],
        "stage": "intake",
    }
    return document | {"version": 3, "case": case, "taken_over": ["/data/name"]} | changes


def test_version_3_says_papers_stage_and_what_was_taken_over() -> None:
    data = rfc8785.dumps(third())
    document = parse_document(data)

    assert to_bytes(document) == data
    assert document.case.papers[0].number == "AB 1"
    assert (document.case.stage, document.taken_over) == ("intake", ["/data/name"])


def test_earlier_versions_do_not_say_it() -> None:
    for data in (rfc8785.dumps(third(version=2)), rfc8785.dumps(third(version=1))):
        with pytest.raises(BundleFormatError):
            parse_document(data)


def test_version_3_leaves_nothing_of_it_out() -> None:
    for name in ("taken_over", "case"):
        document = third()
        if name == "case":
            del document["case"]["stage"]
        else:
            del document[name]
        with pytest.raises(BundleFormatError):
            parse_document(rfc8785.dumps(document))


SECOND_RATING = {
    "state": "ended", "because": "ill", "first": {"id": new_id(), "name": "Anora Sample"}, "second": None,
    "third": "", "opened": "", "words": "Fell ill", "items": [],
    "rests_on": [{"entry": new_id(), "digest": "a" * 64}],
}  # fmt: skip


def test_version_4_tells_of_a_second_rating_and_keeps_its_bytes() -> None:
    data = rfc8785.dumps(third(version=4, second_rating=SECOND_RATING))
    document = parse_document(data)

    assert document.second_rating is not None
    assert document.second_rating.words == "Fell ill"
    assert to_bytes(document) == data


@pytest.mark.parametrize(
    "changes", [{"version": 4}, {"version": 3, "second_rating": SECOND_RATING}]
)
def test_a_second_rating_comes_with_version_4_and_with_no_other(changes: dict[str, Any]) -> None:
    refusal(rfc8785.dumps(third(**changes)))
