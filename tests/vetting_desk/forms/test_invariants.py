"""Invariants of every form and every way of filling it."""

from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vetting_desk.errors import AnswerError
from vetting_desk.forms import Session, load_form
from vetting_desk.forms.tree import walk_nodes

pytestmark = pytest.mark.slow

Steps = list[tuple[str, str, int]]
_NAMES = [f"q{i}" for i in range(8)]
_INNER = ["i0", "i1", "i2"]


@dataclass
class Spec:
    """A random form: questions, a group that can be hidden, and a repeat."""

    binds: dict[str, dict[str, str]] = field(default_factory=dict)
    answerable: list[str] = field(default_factory=list)

    def xml(self) -> bytes:
        flat, grouped = _NAMES[:5], _NAMES[5:]
        instance = "".join(f"<{n}/>" for n in flat)
        instance += "<g>" + "".join(f"<{n}/>" for n in grouped) + "</g>"
        instance += "<r>" + "".join(f"<{n}/>" for n in _INNER) + "</r>"
        binds = "".join(
            f"<bind nodeset={quoteattr(path)}"
            + "".join(f" {k}={quoteattr(v)}" for k, v in rules.items())
            + "/>"
            for path, rules in self.binds.items()
        )
        body = "".join(f'<input ref="/data/{n}"/>' for n in flat)
        body += '<group ref="/data/g">' + "".join(f'<input ref="/data/g/{n}"/>' for n in grouped)
        body += '</group><group ref="/data/r"><repeat nodeset="/data/r">'
        body += "".join(f'<input ref="/data/r/{n}"/>' for n in _INNER) + "</repeat></group>"
        return (
            '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
            f'<h:head><h:title>R</h:title><model><instance><data id="r">{instance}</data>'
            f"</instance>{binds}</model></h:head><h:body>{body}</h:body></h:html>"
        ).encode()


def _path(name: str) -> str:
    if name in _INNER:
        return f"/data/r/{name}"
    return f"/data/g/{name}" if name in _NAMES[5:] else f"/data/{name}"


def _order() -> list[str]:
    """Expressions refer only to earlier nodes in this order, so that there is no cycle."""
    return [*_NAMES[:5], *_NAMES[5:], *_INNER]


@st.composite
def _looks(draw: st.DrawFn, name: str) -> str:
    """Return an expression that refers to earlier nodes."""
    order = _order()
    earlier = order[: order.index(name)] or ["q0"]
    seen = draw(st.sampled_from(earlier)) if name != "q0" else ""
    if not seen:
        return "1"
    inner = name in _INNER and seen in _INNER
    path = f"../{seen}" if inner else _path(seen)
    return draw(
        st.sampled_from(
            [
                path,
                f"concat({path}, 'x')",
                f"number({path}) + 1",
                f"count({path})",
                f"string-length({path})",
                f"if({path} = '1', 'a', {path})",
                f"sum({_path(seen)})",
                f"position(..) + number({path})" if name in _INNER else f"coalesce({path}, 'n')",
                "count(/data/r)",
                f"selected({path}, '1')",
                f"{path} != ''",
                f"not({path} = '1')",
            ]
        )
    )


@st.composite
def specs(draw: st.DrawFn) -> Spec:
    spec = Spec()
    for name in _order():
        rules: dict[str, str] = {}
        if draw(st.integers(0, 3)) == 0:
            rules["calculate"] = draw(_looks(name))
        else:
            spec.answerable.append(name)
        for rule in ("relevant", "required", "constraint", "readonly"):
            if rule != "readonly" and draw(st.integers(0, 3)) == 0:
                rules[rule] = draw(_looks(name))
        if rules:
            spec.binds[_path(name)] = rules
    if draw(st.booleans()):
        spec.binds["/data/g"] = {"relevant": draw(_looks("q5"))}
    if draw(st.booleans()):
        spec.binds["/data/r"] = {"relevant": draw(_looks("q5"))}
    return spec


_STEPS = st.lists(
    st.tuples(
        st.sampled_from([*_order(), "add", "remove"]),
        st.sampled_from(["", "0", "1", "2", "1 2", "x", "2020-01-01"]),
        st.integers(1, 3),
    ),
    max_size=14,
)


def _fill(session: Session, spec: Spec, steps: Steps) -> None:
    for name, value, place in steps:
        try:
            if name == "add" and session.node("/data/r").count < 4:
                session.add_repeat("/data/r")
            elif name == "remove":
                session.remove_repeat("/data/r", place)
            elif name in spec.answerable:
                session.set(_path(name).replace("/r/", f"/r[{place}]/"), value)
        except AnswerError as error:
            assert error.fields["detail"] in ("no-such-node", "no-such-repetition")  # noqa: PT017


def _everything(session: Session) -> list[tuple[str, ...]]:
    return [
        (n.reference, n.value, n.kept, str(n.relevant), str(n.required), str(n.valid))
        for n in session.walk()
    ]


_LIMITS = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@_LIMITS
@given(specs(), _STEPS)
def test_computing_all_from_scratch_gives_what_was_kept_up_to_date(
    spec: Spec, steps: Steps
) -> None:
    session = load_form(spec.xml()).new_session()
    _fill(session, spec, steps)
    before = _everything(session)
    session._engine.mark_all(walk_nodes(session.document.root))
    session._engine.run()
    assert _everything(session) == before


@_LIMITS
@given(specs(), _STEPS)
def test_violations_are_those_of_the_nodes(spec: Spec, steps: Steps) -> None:
    session = load_form(spec.xml()).new_session()
    _fill(session, spec, steps)
    found = [(n.reference, n.valid) for n in session.walk() if n.valid is not True]
    assert [(v.reference, v.condition) for v in session.violations] == found


@_LIMITS
@given(specs(), _STEPS)
def test_a_draft_in_and_out_is_the_same_session(spec: Spec, steps: Steps) -> None:
    form = load_form(spec.xml())
    session = form.new_session()
    _fill(session, spec, steps)
    restored = form.restore(session.to_draft_xml())
    assert _everything(restored) == _everything(session)
    assert restored.to_xml() == session.to_xml()


@_LIMITS
@given(specs(), _STEPS)
def test_a_submission_in_and_out_is_the_same_submission(spec: Spec, steps: Steps) -> None:
    form = load_form(spec.xml())
    session = form.new_session()
    _fill(session, spec, steps)
    xml = session.to_xml()
    again = form.restore(xml).to_xml()
    assert form.restore(again).to_xml() == again


@_LIMITS
@given(specs(), _STEPS, st.sampled_from(["", "0", "1", "x"]))
def test_no_answer_is_lost_by_hiding_and_showing(spec: Spec, steps: Steps, value: str) -> None:
    session = load_form(spec.xml()).new_session()
    _fill(session, spec, steps)
    asked = [_path(name) for name in spec.answerable if name not in (*_INNER, "q0")]
    kept = {path: session.node(path).kept for path in asked}
    if "q0" in spec.answerable:
        before = session.node("/data/q0").kept
        session.set("/data/q0", value)
        assert {path: session.node(path).kept for path in asked} == kept
        session.set("/data/q0", before)
    assert {path: session.node(path).kept for path in asked} == kept


@_LIMITS
@given(specs(), _STEPS)
def test_changes_name_all_that_looks_different(spec: Spec, steps: Steps) -> None:
    session = load_form(spec.xml()).new_session()
    for step in steps:
        before = {row[0]: row for row in _everything(session)}
        name, value, place = step
        if name in ("add", "remove") or name not in spec.answerable:
            _fill(session, spec, [step])
            continue
        try:
            changes = session.set(_path(name).replace("/r/", f"/r[{place}]/"), value)
        except AnswerError:
            continue
        for row in _everything(session):
            old = before[row[0]]
            if (old[1], *old[3:]) != (row[1], *row[3:]):
                assert row[0] in changes
