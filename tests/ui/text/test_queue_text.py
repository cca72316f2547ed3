"""Every queue, flag, step and way a claim ends has words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ui.text import queue_text as texts
from vetting_desk.model.claim import Claim, ReviewStep, Step, UrgentKind, WhyEnded
from vetting_desk.model.queue import Flag, Queue

NOW = datetime(2026, 11, 22, tzinfo=UTC)
CLAIM = Claim("1", "c", "o", "Anora", "Anora", NOW, NOW + timedelta(days=7))


@pytest.mark.parametrize("queue", Queue)
def test_each_queue_says_its_name_and_what_fills_it(qapp: object, queue: Queue) -> None:
    assert texts.queue_text(queue)
    assert texts.nothing_text(queue).endswith(".")


def test_flags_are_said_in_one_line(qapp: object) -> None:
    assert texts.flags_text((Flag.ALARM, Flag.NEWER)) == "open alarm · something newer arrived"
    assert len({texts.flag_text(flag) for flag in Flag}) == len(Flag)


@pytest.mark.parametrize("kind", UrgentKind)
def test_what_is_urgent_names_who_said_it(qapp: object, kind: UrgentKind) -> None:
    assert "Anora" in texts.urgent_text(kind, "Anora", "today")
    assert texts.queue_detail_text(kind.value) != kind.value


@pytest.mark.parametrize("why", WhyEnded)
def test_how_a_claim_ended_is_said(qapp: object, why: WhyEnded) -> None:
    ended = replace(CLAIM, ended_at=NOW, ended_by="Bahrom", why=why)
    assert "Bahrom" in texts.claim_text(ended)
    assert "by itself" in texts.claim_text(replace(ended, ended_by=""))
    assert texts.queue_detail_text(why.value) == texts.ended_text(why)


def test_a_claim_says_whose_and_by_whom(qapp: object) -> None:
    assert "given by" not in texts.claim_text(CLAIM)
    assert "Bahrom" in texts.claim_text(replace(CLAIM, given_by="Bahrom"))


@pytest.mark.parametrize("step", Step)
def test_steps_say_who_and_why(qapp: object, step: Step) -> None:
    said = ReviewStep("1", "c", step, "o", "Anora", NOW, "Because", (1, 0))
    assert "Because" in texts.step_text(said)
    assert "Because" not in texts.step_text(replace(said, words=""))


def test_counts_are_words(qapp: object) -> None:
    counted = texts.Queues()
    assert (counted.cases(1), counted.cases(2)) == ("1 case", "2 cases")
    assert "too low" in counted.unsorted(3)
    assert "acknowledged" in counted.unseen(1)


def test_a_detail_of_tomorrow_is_shown_as_it_is(qapp: object) -> None:
    assert texts.queue_detail_text("tomorrow") == "tomorrow"
