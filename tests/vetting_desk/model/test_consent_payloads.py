"""What the entries of outreach may say: strict, whole, and nothing that contradicts itself."""

from typing import Any

import pytest
from pydantic import ValidationError

from vetting_desk.model.consent_payloads import (
    ConsentPayload,
    ConsentWithdrawnPayload,
    EngagementStepPayload,
    OutreachStopPayload,
    PartnerToldPayload,
    PlanPartnerPayload,
)
from vetting_desk.model.entry_payload import Payload

REF = {"entry": "00000000-0000-4000-8000-000000000001", "digest": "0" * 64}
PARTNER = {"name": "School 4", "kind": "school", "may_know": "The name"}
CONSENT: dict[str, Any] = {
    "to": "contact", "partner": None, "answer": "given", "said_by": "person", "how": "Alone",
    "language": "tg", "interpreter": "", "day": "2026-06-01", "until": "", "words": "", "knew": [],
}  # fmt: skip
STEP: dict[str, Any] = {"engagement": REF, "step": "held", "well": "", "words": "", "knew": []}
BACK: dict[str, Any] = {"consents": [REF], "everything": False, "day": "2026-06-01", "words": ""}
HELPS: dict[str, Any] = {
    "partner": REF["entry"], "name": "School 4", "kind": "school", "does": "Takes the children", "reach": "",
    "items": [REF["entry"]], "holds": True, "words": "", "knew": [],
}  # fmt: skip
STOP: dict[str, Any] = {"stop": True, "lifts": [], "words": "To rest"}


@pytest.mark.parametrize(
    ("sort", "content"),
    [
        (ConsentPayload, CONSENT),
        (ConsentPayload, CONSENT | {"to": "sharing", "partner": PARTNER, "until": "2026-07-01"}),
        (ConsentWithdrawnPayload, BACK),
        (ConsentWithdrawnPayload, BACK | {"consents": [], "everything": True}),
        (PartnerToldPayload, {"consent": REF, "day": "2026-06-01", "words": "By telephone"}),
        (PlanPartnerPayload, HELPS),
        (PlanPartnerPayload, HELPS | {"holds": False, "words": "It closed"}),
        (EngagementStepPayload, STEP),
        (EngagementStepPayload, STEP | {"step": "before", "well": "not-said"}),
        (OutreachStopPayload, STOP),
        (OutreachStopPayload, STOP | {"stop": False, "lifts": [REF["entry"]]}),
    ],
)
def test_what_is_whole_is_read_as_it_was(sort: type[Payload], content: dict[str, Any]) -> None:
    assert sort.model_validate(content).model_dump() == content


@pytest.mark.parametrize(
    ("sort", "content"),
    [
        (ConsentPayload, CONSENT | {"to": "sharing"}),
        (ConsentPayload, CONSENT | {"partner": PARTNER}),
        (ConsentPayload, CONSENT | {"answer": "perhaps"}),
        (ConsentPayload, CONSENT | {"how": ""}),
        (ConsentPayload, CONSENT | {"day": "yesterday"}),
        (ConsentPayload, CONSENT | {"more": "than it knows"}),
        (ConsentWithdrawnPayload, BACK | {"consents": []}),
        (PartnerToldPayload, {"consent": REF, "day": "2026-06-01", "words": ""}),
        (PlanPartnerPayload, HELPS | {"holds": False}),
        (PlanPartnerPayload, HELPS | {"kind": "friend"}),
        (PlanPartnerPayload, HELPS | {"does": ""}),
        (EngagementStepPayload, STEP | {"step": "before"}),
        (EngagementStepPayload, STEP | {"well": "yes"}),
        (EngagementStepPayload, STEP | {"step": "called-off"}),
        (OutreachStopPayload, STOP | {"lifts": [REF["entry"]]}),
        (OutreachStopPayload, STOP | {"stop": False}),
    ],
)
def test_what_is_not_is_refused(sort: type[Payload], content: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        sort.model_validate(content)
