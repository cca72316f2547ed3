"""Expressions that other engines, or this one, were once seen to get wrong; reports are named in brackets.

The small forms lie beside the repository; where they do not, what they ask is asked again in a few words.
"""

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form, Session, load_form

ZONES = ["UTC", "Asia/Dushanbe", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"]
EVENING = "2026-03-03T22:30:00"
CLOCKS_CHANGE = "2026-03-08T03:30:00"
"""The morning on which the clocks of Los Angeles went forward."""


def filled(form: Form, steps: Path | None, moment: datetime, language: str = "") -> dict[str, str]:
    """Return what a form holds after `steps`, by the names of its questions."""
    session = form.new_session(now=moment, language=language)
    if steps is not None:
        session.apply(json.loads(steps.read_text(encoding="utf-8")))
    return values(session)


def values(session: Session) -> dict[str, str]:
    return dict(re.findall(r"<(\w+)>([^<]*)</", session.to_xml().decode()))


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("text", "yesterday"), [(EVENING, "2026-03-02"), (CLOCKS_CHANGE, "2026-03-07")]
)
def test_days_are_counted_by_one_calendar(
    faults: Path, zone: str, text: str, yesterday: str
) -> None:
    """A date and 280 days are the same date in every zone (cht-core 1922, 7731)."""
    folder = faults / "day-arithmetic"
    found = filled(load_form(folder / "form.md"), folder / "steps.json", at(text, zone))
    dues = {found[f"due{number}"] for number in (1, 2, 3, 4, 6, 7)}
    assert dues == {"2026-02-05"}
    assert (found["yest"], found["yest2"]) == (yesterday, yesterday)
    assert found["fl"] == "20209"
    assert found["due5"] == "20489"
    assert found["daysago"] == found["daysago2"] == found["daysago3"]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("date(decimal-date-time('2025-05-01') + 280)", "2026-02-05"),
        ("format-date(date('2025-05-01') + 280, '%Y-%m-%d')", "2026-02-05"),
        ("format-date(today() - 1, '%Y-%m-%d')", "2026-03-02"),
        ("date(decimal-date-time(now()))", "2026-03-03"),
        ("int(decimal-date-time(now())) - int(decimal-date-time(today()))", "0"),
        ("int(now()) = int(today())", "true"),
        ("decimal-date-time('2024-02-29') - decimal-date-time('2024-02-28')", "1"),
        ("format-date-time(now() + 0.25, '%H:%M')", "04:30"),
        ("min(today(), date('2030-01-01')) = today()", "true"),
        ("date('1969-07-20') + 0", "-165"),
    ],
)
def test_a_number_of_days_is_the_date_it_came_from(
    x: FormMaker, zone: str, expression: str, written: str
) -> None:
    form = x.form("<out/>", x.bind("out", calculate=expression), body="")
    session = form.new_session(now=at(EVENING, zone))
    assert session.node("/data/out").value == written


def test_moments_of_two_zones_compare_as_moments(value: Callable[..., str]) -> None:
    early, late = "'2026-03-03T10:00:00+05:00'", "'2026-03-03T09:00:00+03:00'"
    assert value(f"number({early}) < number({late})") == "true"


def test_a_calculation_is_kept_once_there_is_something_to_keep(faults: Path) -> None:
    """`once` of no number is nothing yet (enketo 710, 719)."""
    folder = faults / "once-nan"
    found = filled(load_form(folder / "form.md"), folder / "steps.json", at(EVENING, "UTC"))
    assert (found["o2"], found["o5"], found["o7"], found["o6"]) == ("300", "1", "3", "2026-03-03")
    assert "NaN" not in (found["o3"], found["o4"], found["o9"])


@pytest.mark.parametrize(
    ("expression", "before", "after"),
    [
        ("once(/data/n * 100)", "", "300"),
        ("once(if(/data/n > 0, /data/n, 'x' * 1))", "", "3"),
        ("coalesce(/data/n * 2, 'none')", "none", "6"),
        ("coalesce(/data/n, /data/n * 2, 'none')", "none", "3"),
    ],
)
def test_no_number_counts_as_nothing(
    x: FormMaker, expression: str, before: str, after: str
) -> None:
    binds = (x.bind("n", type="int"), x.bind("out", calculate=expression))
    session = x.session("<n/><out/>", *binds, body=x.input("n"))
    assert session.node("/data/out").value == before
    session.set("/data/n", "3")
    assert session.node("/data/out").value == after


def test_members_of_a_set_without_an_answer_are_passed_over(faults: Path) -> None:
    """Of three rows the third is blank (web-forms 878, 919; xforms-spec 369)."""
    folder = faults / "sum-min-max-blank"
    found = filled(load_form(folder / "form.md"), folder / "steps.json", at(EVENING, "UTC"))
    assert [found[name] for name in ("mn", "mx", "sm", "who", "low")] == [
        "2",
        "3.5",
        "5.5",
        "A",
        "A",
    ]


def test_places_without_an_answer_are_passed_over(faults: Path) -> None:
    folder = faults / "sum-min-max-blank"
    form = load_form(folder / "distance.md")
    found = filled(form, folder / "distance-steps.json", at(EVENING, "UTC"))
    assert found["tr"] == found["dt"]
    assert float(found["tr"]) > 7_000_000


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("sum(/data/r/v)", "5.5"),
        ("min(/data/r/v)", "2"),
        ("max(/data/r/v)", "3.5"),
        ("max(/data/r/v, 9)", "9"),
        ("min(/data/none/v)", ""),
        ("sum(/data/none/v)", "0"),
        ("distance(/data/r/p)", "111318.85"),
        ("distance(/data/r[1]/p, /data/r[2]/p)", ""),
        ("distance(/data/none/v)", ""),
        ("area(/data/none/v)", "0"),
        ("max('', 1)", ""),
    ],
)
def test_a_set_counts_what_is_answered(
    value: Callable[..., str], expression: str, written: str
) -> None:
    rows = "<r><v>2</v><p>0 0</p></r><r><v/><p/></r><r><v>3.5</v><p>0 1</p></r><none><v/></none>"
    maker = FormMaker()
    body = maker.repeat("r", maker.input("r/v"))
    form = maker.form(f"<out/>{rows}", maker.bind("out", calculate=expression), body=body)
    assert form.new_session(now=at(EVENING, "UTC")).node("/data/out").value == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("Русский (ru)", "3 мар. 2026, вт"),
        ("Тоҷикӣ (tg)", "3 Мар 2026, Сшб"),
        ("English (en)", "3 Mar 2026, Tue"),
    ],
)
def test_months_and_days_are_named_in_the_forms_language(
    faults: Path, language: str, written: str
) -> None:
    """As a phone set to that language names them (xforms-spec 122, 137)."""
    folder = faults / "format-date-language"
    form = load_form(folder / "form.md")
    session = form.new_session(now=at(EVENING, "UTC"), language=language)
    session.set("/data/d", "2026-03-03")
    assert values(session)["f"] == written


def test_a_date_is_named_anew_when_the_language_changes(x: FormMaker) -> None:
    texts = "".join(
        f'<translation lang="{name}"><text id="t"><value>T</value></text></translation>'
        for name in ("English (en)", "Русский (ru)")
    )
    bind = x.bind("a", calculate="format-date('2026-05-09', '%e %b')")
    session = x.session("<a/>", f"<itext>{texts}</itext>", bind, body="")
    assert session.node("/data/a").value == "9 May"
    changes = session.set_language("Русский (ru)")
    assert session.node("/data/a").value == "9 мая"
    assert "/data/a" in changes.aspects


def test_a_form_knows_its_version(faults: Path) -> None:
    """Getodk 950."""
    found = filled(load_form(faults / "version-function" / "form.md"), None, at(EVENING, "UTC"))
    assert found["v"] == "v 2026112901"


def test_version_is_that_of_the_form(value: Callable[..., str]) -> None:
    assert value("concat('v', version())") == "v1"
