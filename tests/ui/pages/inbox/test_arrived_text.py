"""What arrived, in words."""

from dataclasses import replace
from datetime import UTC, datetime

from ui.pages.inbox.arrived_text import ArrivedText, looks
from vetting_desk.model import IntakeOutcome
from vetting_desk.operations.exchange.inbox import Arrived

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def arrived(flags: tuple[str, ...] = (), **outcomes: int) -> Arrived:
    found = {IntakeOutcome(key.replace("_", "-")): count for key, count in outcomes.items()}
    return Arrived(1, "b", "d", "Post", 3, "Anora", NOW, flags, found, {})


def test_each_outcome_has_words(qapp: object) -> None:
    said = ArrivedText().outcomes(arrived(accepted=3, held=1))
    assert said == ["3 records taken in", "1 record held for a person to judge"]
    assert ArrivedText().outcomes(arrived()) == ["Nothing but its word of how it stands"]


def test_flags_are_sentences_and_said_once(qapp: object) -> None:
    found = looks(arrived(("gap", "fork", "fork", "instrument-unknown")))
    assert len(found) == 3
    assert "had not arrived" in found[0]
    assert all(each.endswith(".") for each in found)
    assert ArrivedText().looks(len(found)) == "3 things to look at"


def test_statements_are_told_apart_from_records(qapp: object) -> None:
    both = replace(
        arrived(accepted=1),
        statements={
            IntakeOutcome.ACCEPTED: 4, IntakeOutcome.ALREADY_HAVE: 1, IntakeOutcome.FORK: 2
        },
    )  # fmt: skip
    said = ArrivedText().outcomes(both)
    assert said == ["1 record taken in", "5 statements taken in", "2 statements refused"]
