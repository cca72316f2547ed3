"""A small form that rates, filled by a first rater of a post with several officers, and a second rater."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import Crew
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.rating_payloads import LinkPart, RatingPart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.raters import asking, blind, locking
from vetting_desk.operations.raters.asking import Rater
from vetting_desk.operations.safeguards import known

FIRST, SECOND, SUPERVISOR = "Anora Sample", "Bahrom Sample", "Salima Sample"
WORDS = {
    "K1": "canary-evidence-one-20471",
    "K2": "canary-evidence-two-77120",
    "K3": "canary-evidence-three-15513",
}
"""What the first writes as evidence of each indicator: the second sees it."""
REASONS = {
    "K1": "canary-reasons-one-90023",
    "K2": "canary-reasons-two-41187",
    "K3": "canary-reasons-three-66302",
}
"""What the first writes as reasons: the second never sees it before both have locked."""
FORMULATION = "canary-formulation-31904"
SUMMARY = "canary-summary-88415"
PRESENCE = {"K1": "2", "K2": "0", "K3": "1"}

_CHOICES = {
    "presence": ("0", "1", "2", "omit"),
    "omit_reason": ("no_information", "not_asked"),
    "relevance": ("low", "moderate", "high"),
    "confidence": ("low", "moderate", "high"),
    "kind": ("person", "seen", "document", "third_party", "opinion"),
    "side": ("for", "against", "both"),
    "reliability": ("A", "B", "F"),
    "credibility": ("1", "2", "6"),
}
_VD = 'xmlns:vd="urn:vetting-desk:instrument:1"'


def _leaf(path: str, role: str) -> str:
    return f'<bind nodeset="{path}" type="string" vd:role="{role}"/>'


def _group(name: str) -> tuple[str, str, str]:
    """Return instance, binds and body of one indicator."""
    at, line = f"/data/{name}", f"/data/{name}/line"
    roles = {
        "words": "evidence-words", "kind": "evidence-kind", "place": "evidence-place",
        "side": "evidence-side", "reliability": "source-reliability", "credibility": "credibility",
    }  # fmt: skip
    rated = {
        "presence": "presence", "omit_reason": "omit-reason", "relevance": "relevance",
        "confidence": "confidence", "reasons": "reasons",
    }  # fmt: skip
    instance = (
        f'<{name}><line jr:template="">{"".join(f"<{each}/>" for each in roles)}</line>'
        f"{''.join(f'<{each}/>' for each in rated)}</{name}>"
    )
    binds = f'<bind nodeset="{at}" vd:kind="indicator" vd:id="{name.upper()}" vd:domain="history"/>'
    binds += f'<bind nodeset="{line}" vd:kind="evidence" vd:side="both"/>'
    binds += "".join(_leaf(f"{line}/{each}", role) for each, role in roles.items())
    binds += "".join(_leaf(f"{at}/{each}", role) for each, role in rated.items())
    lines = "".join(_control(f"{line}/{each}", each) for each in roles)
    body = (
        f'<group ref="{at}"><label>Indicator {name.upper()}</label>'
        f'<group ref="{line}"><label>Evidence</label><repeat nodeset="{line}">{lines}</repeat></group>'
        f"{''.join(_control(f'{at}/{each}', each) for each in rated)}</group>"
    )
    return instance, binds, body


def _control(path: str, name: str) -> str:
    if name not in _CHOICES:
        return f'<input ref="{path}"><label>{name}</label></input>'
    items = "".join(
        f"<item><label>Choice {each}</label><value>{each}</value></item>" for each in _CHOICES[name]
    )
    return f'<select1 ref="{path}"><label>{name}</label>{items}</select1>'


def small_form() -> bytes:
    parts = [_group(name) for name in ("k1", "k2", "k3")]
    return (
        '<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms"'
        f' xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" {_VD}>'
        '<h:head><h:title>Small judgement</h:title><model><instance><data id="small-spj" version="1">'
        f"{''.join(each[0] for each in parts)}<led_in/><sum><judged/><why/></sum></data></instance>"
        f"{''.join(each[1] for each in parts)}"
        '<bind nodeset="/data/led_in" type="string"/>'
        '<bind nodeset="/data/sum" vd:kind="summary" vd:id="serious-harm"/>'
        f"{_leaf('/data/sum/judged', 'judgement')}{_leaf('/data/sum/why', 'reasons')}"
        "</model></h:head><h:body>"
        f"{''.join(each[2] for each in parts)}{_control('/data/led_in', 'led')}"
        f'<group ref="/data/sum"><label>Summary</label>{_control("/data/sum/judged", "judged")}'
        f"{_control('/data/sum/why', 'why')}</group></h:body></h:html>"
    ).encode()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small-spj.xml"
    path.write_bytes(small_form())
    return path


@pytest.fixture
def instrument(crew: Crew, small: Path) -> str:
    """Digest of the small form at post and headquarters."""
    instruments.add_instrument(crew.at_hq(), small, in_spite=True)
    return instruments.add_instrument(crew.at_post(SUPERVISOR), small, in_spite=True).key.sha256


def new_case(desk: OpenDesk) -> str:
    """A case of an adult who understood the notice: nothing is shut."""
    case_id = cases.create_case(desk, [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]).id
    for name, value in (("age", "adult"), ("notice", "understood"), ("language", "tg")):
        known.record(desk, case_id, name, value, "Said so")
    return case_id


def fill(desk: OpenDesk, instrument: str, case_id: str = "") -> str:
    """Begin a draft of the small form and rate all of it; return its id."""
    interview = interviews.start(desk, case_id or new_case(desk), instrument)
    for number, name in enumerate(("K1", "K2", "K3"), start=1):
        at = f"/data/{name.lower()}"
        steps = [
            (f"{at}/line", {"repeat": "add"}),
            (f"{at}/line[1]/words", WORDS[name]),
            (f"{at}/line[1]/kind", ("person", "seen", "document")[number - 1]),
            (f"{at}/line[1]/place", f"Post, {number} March 2026"),
            (f"{at}/line[1]/side", "against" if name == "K2" else "for"),
            (f"{at}/line[1]/reliability", "B"),
            (f"{at}/line[1]/credibility", "2"),
            (f"{at}/presence", PRESENCE[name]),
            (f"{at}/relevance", "moderate"),
            (f"{at}/confidence", "high"),
            (f"{at}/reasons", REASONS[name]),
        ]
        interview.answer_all(steps)
    interview.answer("/data/led_in", FORMULATION)
    interview.answer("/data/sum/judged", "low")
    interview.answer("/data/sum/why", SUMMARY)
    interview.close()
    return interview.assessment.id


def rating(
    indicator: str, presence: str = "1", *, key: str = "e1", reasons: str = "Seen so by me"
) -> RatingPart:
    """A whole rating by a second rater."""
    return RatingPart(
        indicator=indicator, presence=presence, omit_reason="", relevance="low", recency="",
        strength="", confidence="moderate", reasons=reasons, links=[LinkPart(key=key, side="for")],
    )  # fmt: skip


@pytest.fixture
def assessment(crew: Crew, instrument: str) -> str:
    """A draft of the first rater, whole, for which the second was asked."""
    draft = fill(crew.at_post(FIRST), instrument)
    supervisor = crew.at_post(SUPERVISOR)
    asking.ask(supervisor, draft, rater_of(supervisor, draft, SECOND))
    return draft


def rater_of(desk: OpenDesk, draft: str, name: str) -> Rater:
    [found] = [
        each for each in asking.raters(desk, draft) if name in {each.officer_name, each.desk_name}
    ]
    return found


@pytest.fixture
def locked(crew: Crew, assessment: str) -> str:
    """Id of the entry with which the first rater locked."""
    return locking.lock(crew.at_post(FIRST), assessment).id


def rate_all(desk: OpenDesk, locked_id: str, presence: dict[str, str] | None = None) -> None:
    for name in ("K1", "K2", "K3"):
        blind.rate(desk, locked_id, rating(name, (presence or {}).get(name, "1")))


@pytest.fixture
def both(crew: Crew, assessment: str, locked: str) -> str:
    """The assessment, rated by both and open to both."""
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)
    assert locking.settle(crew.at_post(FIRST)) == 1
    return assessment


CaseOf = Callable[[OpenDesk, str], str]


def case_of(desk: OpenDesk, assessment_id: str) -> str:
    return desk.casebook.assessments.get(assessment_id).case_id
