"""When an alarm is open, and until when something is kept apart."""

from dataclasses import replace
from datetime import UTC, datetime

from vetting_desk.model.alarm import Alarm, Apart, ApartCause, ApartOutcome

AT = datetime(2026, 3, 3, tzinfo=UTC)


def test_an_alarm_is_open_until_somebody_came() -> None:
    alarm = Alarm(
        "1", "2", "", clinical=False, cause="danger", at=AT, officer_id="3", officer_name="A"
    )
    assert alarm.open
    assert not replace(alarm, answered_at=AT).open


def test_what_is_kept_apart_stays_so_unless_a_lawyer_frees_it() -> None:
    apart = Apart("1", "2", "3", "Intake", ApartCause.ILL_TREATMENT, AT, "A")
    assert apart.holds
    assert replace(apart, outcome=ApartOutcome.APART).holds
    assert not replace(apart, outcome=ApartOutcome.FREE).holds
