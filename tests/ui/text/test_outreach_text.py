"""Words of outreach: each state, each thing that is asked, each step has its own."""

from ui.text.outreach_text import (
    consent_shape,
    consent_state_text,
    day_text,
    early_text,
    engagement_shape,
    engagement_state_text,
    partner_text,
    step_text,
    to_text,
    well_text,
)
from vetting_desk.model.consent import ConsentState, ConsentTo, EngagementState, PartnerKind


def test_everything_has_words_of_its_own() -> None:
    for words in (
        [to_text(each) for each in ConsentTo],
        [partner_text(each) for each in PartnerKind],
        [consent_state_text(each) for each in ConsentState],
        [engagement_state_text(each) for each in EngagementState],
        [step_text(each) for each in ("before", "held", "after", "called-off")],
        [well_text(each) for each in ("yes", "no", "not-said")],
        [early_text(each) for each in ("decision", "decision-again", "told")],
    ):
        assert all(words)
        assert len(set(words)) == len(words)
    assert (well_text(""), early_text("")) == ("", "")
    assert "2026" in day_text("2026-11-30")


def test_no_answer_of_a_person_looks_better_or_worse_than_another() -> None:
    tones = {consent_shape(each)[1] for each in ConsentState}
    tones |= {engagement_shape(each)[1] for each in EngagementState}
    assert not tones & {"ok", "error"}
