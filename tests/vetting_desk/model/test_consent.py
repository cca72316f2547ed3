"""How consents stand: the same in every order, and never in force beside a refusal that they do not name."""

from itertools import permutations
from typing import TypeVar

import pytest
from pydantic import ValidationError

from vetting_desk.clock import from_text
from vetting_desk.model.consent import (
    ConsentState,
    EngagementState,
    consents_from,
    engagements_from,
    matter,
    stops_from,
)
from vetting_desk.model.consent_payloads import (
    ConsentPayload,
    ConsentWithdrawnPayload,
    EngagementPayload,
    EngagementStepPayload,
    OutreachStopPayload,
    PartnerPart,
)
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_payload import EntryRef, Payload
from vetting_desk.model.record_document import OfficerPart

P = TypeVar("P", bound=Payload)
AT = "2026-06-01T11:05:30.000000Z"
DIGEST = "0" * 64


def uuid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def entry(number: int, kind: str) -> Entry:
    return Entry(
        id=uuid(number), kind=kind, case_id=uuid(0), desk_id=uuid(1), author_id=uuid(2),
        author_name="Anora Sample", written_at=from_text(AT), digest=DIGEST, previous="", files=(),
    )  # fmt: skip


def said(number: int, kind: str, payload: P) -> Said[P]:
    author = OfficerPart(id=uuid(2), name="Anora Sample", role="interviewer")
    return Said(entry(number, kind), author, payload)


def ref(number: int) -> EntryRef:
    return EntryRef(entry=uuid(number), digest=DIGEST)


def asked(
    number: int, answer: str = "given", *knew: int, until: str = "", to: str = "speaking"
) -> Said[ConsentPayload]:
    content = {
        "to": to, "partner": None, "answer": answer, "said_by": "person", "how": "Alone",
        "language": "tg", "interpreter": "", "day": "2026-06-01", "until": until, "words": "",
        "knew": [uuid(each) for each in knew],
    }  # fmt: skip
    return said(number, "consent", ConsentPayload.model_validate(content))


def taken_back(number: int, *consents: int) -> Said[ConsentWithdrawnPayload]:
    payload = ConsentWithdrawnPayload(
        consents=[ref(each) for each in consents],
        everything=not consents,
        day="2026-06-02",
        words="",
    )
    return said(number, "consent-withdrawn", payload)


def states(
    rows: list[Said[ConsentPayload]], back: list[Said[ConsentWithdrawnPayload]]
) -> dict[str, str]:
    found = set()
    for order in permutations(rows):
        stand = consents_from(order, back, [], "2026-06-03")
        found.add(tuple(sorted((each.said.entry.id[-2:], each.state.value) for each in stand)))
    [one] = found
    return dict(one)


@pytest.mark.parametrize(
    ("rows", "back", "wanted"),
    [
        ([asked(11)], [], {"11": "given"}),
        ([asked(11), asked(12, "refused")], [], {"11": "contradicted", "12": "refused"}),
        ([asked(11), asked(12, "refused", 11)], [], {"11": "replaced", "12": "refused"}),
        ([asked(11, "refused"), asked(12, "given", 11)], [], {"11": "replaced", "12": "given"}),
        ([asked(11)], [taken_back(21, 11)], {"11": "withdrawn"}),
        ([asked(11), asked(12, "given", 11, 21)], [taken_back(21, 11)], {"11": "withdrawn", "12": "given"}),
        ([asked(11), asked(12, "given", 11)], [taken_back(21, 11)], {"11": "withdrawn", "12": "contradicted"}),
        ([asked(11), asked(12, "refused", to="story")], [], {"11": "given", "12": "refused"}),
        ([asked(11, until="2026-06-02")], [], {"11": "ended"}),
        ([asked(11, until="2026-06-03")], [], {"11": "given"}),
    ],
)  # fmt: skip
def test_in_every_order_the_same_stands(
    rows: list[Said[ConsentPayload]],
    back: list[Said[ConsentWithdrawnPayload]],
    wanted: dict[str, str],
) -> None:
    assert states(rows, back) == wanted


def test_a_partner_is_one_however_it_is_written() -> None:
    one = asked(11).payload
    names = ("School  4", " school 4")
    found = {
        matter(
            one.model_copy(
                update={
                    "to": "sharing",
                    "partner": PartnerPart(name=name, kind="school", may_know="Names"),
                }
            )
        )
        for name in names
    }
    assert len(found) == 1


@pytest.mark.parametrize("to", ["sharing", "contact"])
def test_sharing_names_a_partner_and_nothing_else_does(to: str) -> None:
    content = asked(11).payload.model_dump() | {"to": to}
    partner = {"name": "School 4", "kind": "school", "may_know": "Names"}
    with pytest.raises(ValidationError):
        ConsentPayload.model_validate(content | {"partner": None if to == "sharing" else partner})


def test_a_stop_stands_until_one_that_knows_it_lifts_it() -> None:
    def stop(number: int, *lifts: int) -> Said[OutreachStopPayload]:
        payload = OutreachStopPayload(
            stop=not lifts, lifts=[uuid(each) for each in lifts], words="Rest"
        )
        return said(number, "outreach-stop", payload)

    for order in permutations([stop(31), stop(32), stop(33, 31)]):
        assert [each.entry.id for each in stops_from(order)] == [uuid(32)]


def test_that_all_is_well_counts_only_beside_what_it_names() -> None:
    plan = said(
        41,
        "engagement",
        EngagementPayload(consent=ref(11), what="A talk", where="A school", day="2026-07-01"),
    )

    def before(number: int, well: str, *knew: int) -> Said[EngagementStepPayload]:
        content = {
            "engagement": ref(41).model_dump(), "step": "before", "well": well, "words": "",
            "knew": [uuid(each) for each in knew],
        }  # fmt: skip
        return said(number, "engagement-step", EngagementStepPayload.model_validate(content))

    consents = consents_from([asked(11)], [], [], "2026-06-03")
    assert consents[0].state is ConsentState.GIVEN
    cases = [
        ([before(51, "yes")], EngagementState.READY),
        ([before(51, "yes"), before(52, "no")], EngagementState.NOT_WELL),
        ([before(51, "no"), before(52, "yes", 51)], EngagementState.READY),
    ]
    for steps, state in cases:
        for order in permutations(steps):
            [found] = engagements_from([plan], order, consents)
            assert found.state is state
