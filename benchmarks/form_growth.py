"""How what a form costs grows with its size: ten thousand questions beside one thousand, per question.

Processor time is measured, so that what else runs on the machine counts for little. A form that grows
linearly has the ratio 1; a step that touches nothing else has it too. What stands above 1 is the memory's:
ten thousand questions do not fit into the caches of a processor.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from benchmarks.measure import Measure
from vetting_desk.forms import Form, load_form

SMALL, LARGE = 1_000, 10_000
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
_STEPS = 300
_LIST = "".join(f"<item><name>c{at}</name><itextId>c{at}</itextId></item>" for at in range(5))


def plain(questions: int) -> bytes:
    """Return a form of questions that know nothing of each other."""
    rows = range(questions)
    return _document(
        "".join(f"<q{at}/>" for at in rows),
        "".join(f'<bind nodeset="/data/q{at}" type="int"/>' for at in rows),
        "".join(f'<input ref="/data/q{at}"><label>Question {at}</label></input>' for at in rows),
    )


def mixed(questions: int) -> bytes:
    """Return a form of groups and repeats with choices, rules, calculations and two languages."""
    instance, binds, body = [], [], []
    for first in range(0, questions, 10):
        path, repeated = f"/data/g{first}", first % 50 == 40
        inner = "".join(f"<q{at}/>" for at in range(first, first + 10))
        mark = ' jr:template=""' if repeated else ""
        instance.append(f"<g{first}{mark}>{inner}</g{first}>")
        controls = "".join(_control(path, at) for at in range(first, first + 10))
        binds += [_bind(path, at) for at in range(first, first + 10)]
        held = f'<repeat nodeset="{path}">{controls}</repeat>' if repeated else controls
        body.append(f'<group ref="{path}"><label>Group</label>{held}</group>')
    texts = "".join(
        f'<text id="t{at}"><value>Question {at}</value></text>' for at in range(questions)
    )
    choices = "".join(f'<text id="c{at}"><value>Choice {at}</value></text>' for at in range(5))
    itext = "".join(
        f'<translation lang="{name}">{texts}{choices}</translation>'
        for name in ("English (en)", "Русский (ru)")
    )
    lists = f'<instance id="l"><root>{_LIST}</root></instance><itext>{itext}</itext>'
    return _document("".join(instance), lists + "".join(binds), "".join(body))


def _bind(path: str, at: int) -> str:
    rules = {
        1: 'type="int" constraint=". &gt; 0 and . &lt; 120"',
        2: f'relevant="{path}/q{at - 1} &gt; 5"',
        3: f'type="int" calculate="{path}/q{at - 2} * 2 + 1"',
        4: 'required="true()"',
        6: f"relevant=\"selected({path}/q{at - 1}, 'c1')\"",
    }
    return f'<bind nodeset="{path}/q{at}" {rules.get(at % 10, "")}/>'


def _control(path: str, at: int) -> str:
    label = f"<label ref=\"jr:itext('t{at}')\"/>"
    if at % 10 == 3:
        return ""
    if at % 10 == 5:
        itemset = '<value ref="name"/><label ref="jr:itext(itextId)"/>'
        nodes = "instance('l')/root/item"
        inside = f'<itemset nodeset="{nodes}">{itemset}</itemset>'
        return f'<select1 ref="{path}/q{at}">{label}{inside}</select1>'
    return f'<input ref="{path}/q{at}">{label}</input>'


def _document(instance: str, model: str, body: str) -> bytes:
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
        ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Growth</h:title><model><instance>'
        f'<data id="growth">{instance}</data></instance>{model}</model></h:head>'
        f"<h:body>{body}</h:body></h:html>"
    ).encode()


def run() -> list[Measure]:
    """Measure loading, beginning and stepping."""
    return [
        *_compared("questions alone", plain, lambda at: f"/data/q{at}"),
        *_compared("groups, repeats, rules", mixed, lambda at: f"/data/g{at // 10 * 10}/q{at}"),
    ]


def _compared(
    name: str, write: Callable[[int], bytes], place: Callable[[int], str]
) -> list[Measure]:
    small, large = (_figures(write(size), size, place) for size in (SMALL, LARGE))
    peer = f"{SMALL:,} questions"
    return [
        Measure(f"forms: {name}, {what}", big, "us", peer, little, goal)
        for (what, goal), big, little in zip(
            (
                ("load, a question", 1.5),
                ("begin, a question", 2.0),
                ("a step and its violations", 1.5),
            ),
            large,
            small,
            strict=True,
        )
    ]


def _figures(xml: bytes, size: int, place: Callable[[int], str]) -> tuple[float, float, float]:
    """Return microseconds to load and to begin, per question, and of a step that touches nothing else."""
    form = load_form(xml)
    load = _least(lambda: load_form(xml)) / size
    begin = _least(lambda: form.new_session(now=NOW)) / size
    return load, begin, _step(form, size, place)


def _step(form: Form, size: int, place: Callable[[int], str]) -> float:
    session = form.new_session(now=NOW)
    # Every tenth question from the one nothing refers to, in groups that are not repeats.
    free = [place(at) for at in range(0, size, 10) if at % 50 != 40]
    chosen = [free[(at * 37) % len(free)] for at in range(_STEPS)]

    def walk() -> None:
        for at, reference in enumerate(chosen):
            session.set(reference, str(at % 7))
            len(session.violations)

    return _least(walk) / _STEPS


def _least(work: Callable[[], object], rounds: int = 5) -> float:
    """Return the least processor time of `work` in microseconds."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append((time.process_time() - begun) * 1e6)
    return min(times)
