"""What an outcome does, by its key; and that a draft has nothing chosen."""

import pytest

from vetting_desk.model.decision import CriterionDraft, DecisionDraft, sort_of


@pytest.mark.parametrize(
    ("key", "sort"),
    [
        ("amnesty", "amnesty"),
        ("amnesty-with-support", "amnesty"),
        ("prosecutor", "prosecutor"),
        ("prosecutor-military", "prosecutor"),
        ("inquiry", "inquiry"),
        ("child-protection", "child-protection"),
        ("amnestyx", ""),
        ("house-rules", ""),
    ],
)
def test_an_outcome_does_what_its_key_begins_with(key: str, sort: str) -> None:
    assert sort_of(key) == sort


def test_nothing_is_chosen_in_a_new_draft() -> None:
    draft = DecisionDraft(saw="0" * 64, works_from=(), criteria=(CriterionDraft(key="e1"),))
    assert (draft.outcome, draft.grounds, draft.panel, draft.lawyer) == ("", (), (), None)
    assert draft.criterion("e1").result == ""
    with pytest.raises(KeyError):
        draft.criterion("e9")


def test_a_draft_is_kept_as_text_and_read_again() -> None:
    draft = DecisionDraft(
        saw="0" * 64, works_from=(), criteria=(CriterionDraft(key="e1", result="unclear"),)
    )
    assert DecisionDraft.model_validate_json(draft.model_dump_json()) == draft
