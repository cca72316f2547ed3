"""No answer is missing from a report: each one on screen is in the signed document and in the PDF, once."""

import json
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.forms import Node, Session, load_form
from vetting_desk.judgement.answers import sections
from vetting_desk.model import (
    Assessment,
    AssessmentState,
    BirthCertainty,
    BirthDate,
    Case,
    Desk,
    DeskKind,
    InstrumentKey,
    InstrumentSummary,
    NameScript,
    Officer,
    PersonName,
    Role,
    Stage,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview.instruments import shipped
from vetting_desk.operations.records.report_content import draft_content
from vetting_desk.paths import resource_path
from vetting_desk.reports import (
    CodingState,
    ReportContent,
    ReportEvidence,
    load_labels,
    render_report,
)

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
PRINTED_ELSEWHERE = frozenset(
    {
        "language",
        "instrument",
        "case_reference",
        "names",
        "birth",
        "officer",
        "desk",
        "direction",
        "glossary",
        "safeguards",
    }
)
"""Fields of the content that hold no answers."""
HELD = "Held by a clinician"
NO_ANSWER = frozenset(
    {"question", "title", "code", "domain", "number", "state", "side", "grades", "linked"}
)
"""Fields of its parts that hold none; a side is printed in the report's own words."""


@dataclass(frozen=True)
class Asked:
    """A question of an invented form, or a group or repeat of questions.

    Attributes:
        name: Its name.
        kind: Its kind or role; empty for none.
        inside: What is in it; None for a question.
        repeats: True for a repeat, which gets two instances.
    """

    name: str
    kind: str = ""
    inside: tuple["Asked", ...] | None = None
    repeats: bool = False


def question(name: str, role: str = "") -> Asked:
    return Asked(name, role)


def group(name: str, kind: str, *inside: Asked) -> Asked:
    return Asked(name, kind, inside)


def repeat(name: str, kind: str, *inside: Asked) -> Asked:
    return Asked(name, kind, inside, repeats=True)


def xform(asked: tuple[Asked, ...]) -> bytes:
    """Return a form of texts that asks `asked`."""
    binds: list[str] = []

    def instance(one: Asked) -> str:
        if one.inside is None:
            return f"<{one.name}/>"
        held = "".join(map(instance, one.inside))
        if one.repeats:
            return f'<{one.name} jr:template="">{held}</{one.name}>'
        return f"<{one.name}>{held}</{one.name}>"

    def body(one: Asked, above: str) -> str:
        path = f"{above}/{one.name}"
        attribute = "role" if one.inside is None else "kind"
        vetting = f' vd:{attribute}="{escape(one.kind)}"' if one.kind else ""
        binds.append(f'<bind nodeset="{path}"{vetting}/>')
        label = f"<label>Label of {one.name}</label>"
        if one.inside is None:
            return f'<input ref="{path}">{label}</input>'
        held = "".join(body(inner, path) for inner in one.inside)
        if one.repeats:
            return f'<group ref="{path}">{label}<repeat nodeset="{path}">{held}</repeat></group>'
        return f'<group ref="{path}">{label}{held}</group>'

    shown = "".join(body(one, "/data") for one in asked)
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
        'xmlns:jr="http://openrosa.org/javarosa" xmlns:vd="urn:vetting-desk:instrument:1">'
        '<h:head><h:title>Invented</h:title><model><instance><data id="invented" version="1">'
        f"{''.join(map(instance, asked))}</data></instance>{''.join(binds)}</model></h:head>"
        f"<h:body>{shown}</h:body></h:html>"
    ).encode()


def filled(asked: tuple[Asked, ...], skip: Callable[[int], bool] = lambda _: False) -> Session:
    """Return a session on such a form with two instances of each repeat and a unique word as each answer."""
    session = load_form(xform(asked)).new_session(now=NOW)
    _add_repeats(session, session.root)
    for number, node in enumerate(_questions(session.root)):
        if not skip(number):
            session.set(node.reference, f"answer{number:03}")
    return session


def _add_repeats(session: Session, node: Node) -> None:
    if node.kind == "repeat":
        while node.count < 2:
            session.add_repeat(node.reference)
    for child in node.children:
        _add_repeats(session, child)


def _questions(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.kind == "question":
            yield child
        else:
            yield from _questions(child)


def content_of(session: Session) -> ReportContent:
    officer = Officer("0b7c3a52", "Madina Sample", Role.PSYCHOLOGIST)
    desk = Desk("5d7f2e60", "Post Sample", DeskKind.POST, "Invented", training=False)
    key = InstrumentKey("invented", "1", "c4" * 32)
    names = (PersonName("Firuz Sample", NameScript.LATIN),)
    birth = BirthDate("1994", BirthCertainty.YEAR)
    return draft_content(
        cast("OpenDesk", SimpleNamespace(officer=officer, desk=desk)),
        Case("c", "2026-00017", names, birth, Stage.INTAKE, NOW, NOW),
        Assessment(
            "a", "c", key, "Invented", AssessmentState.DRAFT, officer.id, officer.name, "", "", NOW, NOW
        ),
        InstrumentSummary(key, "Invented", ()),
        session,
        NOW,
    )  # fmt: skip


def answers_in(content: ReportContent) -> Counter[str]:
    """Return how often each answer occurs in the report's content."""
    found: Counter[str] = Counter()
    for field in fields(content):
        if field.name not in PRINTED_ELSEWHERE:
            found.update(_words(getattr(content, field.name)))
    for scenario in content.scenarios:
        found.update(part for part in scenario.title.split(" · ") if part)
    return found


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for one in value:
            yield from _words(one)
    elif isinstance(value, ReportEvidence) and value.number and not value.linked:
        return  # as an indicator has it; all of it stands in the table of lines
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NO_ANSWER:
                yield from _words(getattr(value, field.name))
    elif isinstance(value, str) and value:
        yield value


def asked_and_answered(session: Session) -> Counter[str]:
    """Return how often each answer in words occurs in the signed document."""
    return Counter(
        answer.text for section in sections(session) for answer in section.answers if answer.value
    )


EXTRA = {
    "need": group("g", "need", question("known", "need-level"), question("extra")),
    "need in an inner group": group(
        "g", "need", question("known", "need-level"), group("i", "", question("extra"))
    ),
    "need with lines": group(
        "g", "need", question("known", "need-level"), repeat("r", "", question("extra"))
    ),
    "need without a level": group("g", "need", question("extra")),
    "indicator": group("g", "indicator", question("known", "reasons"), question("extra")),
    "criterion": group("g", "criterion", question("known", "reasons"), question("extra", "new")),
    "lines of an indicator": group(
        "g", "indicator", question("known", "reasons"), repeat("r", "", question("extra"))
    ),
    "evidence": group(
        "g",
        "criterion",
        repeat("r", "evidence", question("known", "evidence-words"), question("extra")),
    ),
    "evidence without words": group("g", "indicator", repeat("r", "evidence", question("extra"))),
    "scenario": repeat("g", "scenario", question("known", "what"), question("extra")),
    "scenario in an inner group": repeat(
        "g", "scenario", question("known", "what"), group("i", "", question("extra"))
    ),
    "scenario of nothing else": repeat("g", "scenario", question("extra")),
    "plan": repeat("g", "plan", question("known", "action"), question("extra")),
    "plan of nothing else": repeat("g", "plan", question("extra")),
    "summary": group("g", "summary", question("known", "judgement"), question("extra")),
    "formulation": group("g", "formulation", question("known", "led-in"), question("extra")),
    "readback": group("g", "readback", repeat("r", "correction", question("extra"))),
    "a group of an unknown kind": group("g", "review", question("extra")),
    "a second question of a role": group(
        "g", "need", question("known", "action"), question("extra", "action")
    ),
    "a need in an indicator": group(
        "g", "indicator", group("i", "need", question("known", "need-level"), question("extra"))
    ),
    "a review date in a need": group("g", "need", question("extra", "review-date")),
}


@pytest.mark.parametrize("name", EXTRA)
def test_an_extra_question_is_reported_once(name: str) -> None:
    session = filled((EXTRA[name],))
    assert answers_in(content_of(session)) == asked_and_answered(session)


def test_the_questionnaires_own_words_are_known_and_no_answer_is() -> None:
    session = _example("first-contact")
    content = content_of(session)
    known = content.instrument.vocabulary
    asked = {
        word
        for each in content.sections
        for answer in each.answers
        for word in answer.question.split()
    }
    assert len(asked & known) > 50
    assert "Namuna" not in known
    assert content_of(session).instrument.vocabulary is known
    russian = _example("first-contact")
    russian.set_language("Русский (ru)")
    assert "Вы" in content_of(russian).instrument.vocabulary - known


def test_extra_answers_stand_in_the_pdf(outside_tool: Callable[[str], str], tmp_path: Path) -> None:
    asked = tuple(
        Asked(f"g{number}", one.kind, one.inside, one.repeats)
        for number, one in enumerate(EXTRA.values())
    )
    session = filled(asked)
    path = tmp_path / "report.pdf"
    path.write_bytes(render_report(content_of(session), load_labels("en"), {}))
    run = subprocess.run(
        [outside_tool("pdftotext"), "-layout", path, "-"], capture_output=True, check=True
    )
    text = run.stdout.decode()
    wanted = asked_and_answered(session)
    assert len(wanted) > 40
    assert [word for word in wanted if word not in text] == []
    assert "Label of extra" in text


@pytest.mark.parametrize("name", shipped())
def test_every_answer_of_a_shipped_instrument_is_reported_once(name: str) -> None:
    session = _example(name)
    expected: Counter[str] = Counter()
    for section in sections(session):
        for answer in section.answers:
            role = session.node(answer.reference).attributes.get("role")
            said_otherwise = role in {"evidence-side", "evidence-link"} or answer.value == "omit"
            if answer.value and not said_otherwise and not _kept(session.node(answer.reference)):
                expected[answer.text] += 1
    if name == "return-spj":
        expected[HELD] += 4
    assert answers_in(content_of(session)) == expected


def _kept(node: Node | None) -> bool:
    """Return whether a question stands on a page that is for a clinician alone."""
    while node is not None:
        if node.attributes.get("restricted"):
            return True
        node = node.parent
    return False


def test_what_is_for_a_clinician_alone_is_not_printed() -> None:
    session = _example("return-spj")
    content = content_of(session)
    kept = {need.code: need for need in content.needs if need.level == HELD}
    assert set(kept) == {"N3", "N5", "N6"}
    assert not any(n.action or n.owner or n.due or n.further for n in kept.values())
    (self_harm,) = (each for each in content.judgements if each.judgement == HELD)
    assert self_harm.title == "Self-harm"
    assert not self_harm.gaps
    assert self_harm.further == ()


def test_the_glossary_says_of_each_coded_indicator_what_counts_and_what_does_not() -> None:
    content = content_of(_example("return-spj"))
    assert len(content.glossary) == content.count(CodingState.CODED)
    title, definition, counts, not_ = content.glossary[0]
    assert title == "P1  Took personal risk to leave"
    assert "Speaks for this" in definition
    assert counts == "Counts. Left despite a real danger."
    assert not_.startswith("Does not count. Leaving when released")


def test_only_what_is_coded_omitted_and_open_is_counted() -> None:
    content = content_of(_example("return-spj"))
    assert [content.count(state) for state in CodingState] == [30, 4, 0]


def _example(name: str) -> Session:
    folder = resource_path("instruments")
    session = load_form(folder / f"{name}.xml").new_session(language="English (en)", now=NOW)
    path = Path(folder) / "examples" / f"{name}.json"
    session.apply(json.loads(path.read_text(encoding="utf-8"))["steps"])
    return session


ROLES = st.sampled_from(
    ["", "", "own-role", "action", "reasons", "judgement", "need-level", "presence", "what", "led-in",
     "omit-reason", "evidence-words", "evidence-side", "evidence-place", "review-date", "plan-area",
     "scenario-type", "confidence", "decision"]
)  # fmt: skip
KINDS = st.sampled_from(
    ["", "own-kind", "need", "indicator", "criterion", "evidence", "scenario", "plan", "summary",
     "formulation", "interpreter", "notice", "readback", "correction", "review"]
)  # fmt: skip


@st.composite
def forms(draw: st.DrawFn) -> tuple[Asked, ...]:
    """Draw a form with any questions in any groups."""
    count = 0

    def nodes(depth: int, least: int) -> tuple[Asked, ...]:
        nonlocal count
        found = []
        for _ in range(draw(st.integers(least, 3))):
            count += 1
            shape = draw(st.sampled_from(["question", "group", "repeat"])) if depth else "question"
            if shape == "question":
                found.append(question(f"q{count}", draw(ROLES)))
            else:
                name, kind = f"g{count}", draw(KINDS)
                inside = nodes(depth - 1, 1)
                found.append(Asked(name, kind, inside, repeats=shape == "repeat"))
        return tuple(found)

    return nodes(3, 1)


@settings(max_examples=60, deadline=None)
@given(forms(), st.sets(st.integers(0, 30)))
def test_every_answer_of_any_form_is_reported_once(
    asked: tuple[Asked, ...], left_open: set[int]
) -> None:
    session = filled(asked, left_open.__contains__)
    assert answers_in(content_of(session)) == asked_and_answered(session)
