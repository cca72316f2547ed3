"""Every action the core logs, and every kind of timeline entry, has a text."""

import ast
from collections.abc import Iterator
from pathlib import Path

import vetting_desk
from ui.pages.cases.timeline_table_model import entry_text, known_kinds
from ui.pages.log.action_text import action_text, known_actions
from vetting_desk.clock import SystemClock
from vetting_desk.model import AmendmentOutcome, AssessmentState, BundleState, TimelineEntry
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access.policy import Purpose

CORE = Path(vetting_desk.__file__).parent
WRITERS = {
    "append", "entry", "note", "bind", "bind_many", "_bind", "_bind_open", "_bind_way", "note_many",
    "_note", "_note_of",
}  # fmt: skip
"""Names of the calls that write an entry; their first argument that looks like a key is the action."""
PATTERNS = {
    "amendment-{}": tuple(AmendmentOutcome),
    "assessment-{}": tuple(AssessmentState),
    "bundle-{}": tuple(BundleState),
    "entry-{}": tuple(EntryWay),
    "{}-revoked": ("officer", "desk"),
}
"""Actions composed of parts, and their parts."""


def sources() -> Iterator[ast.Module]:
    for folder in ("store", "operations", "transfer", "registry", "crypto", "cli"):
        for path in (CORE / folder).rglob("*.py"):
            yield ast.parse(path.read_text(encoding="utf-8"))


def is_key(text: object) -> bool:
    return (
        isinstance(text, str)
        and "-" in text.strip("-")
        and text == text.strip()
        and text.replace("-", "").isalpha()
        and text.islower()
    )


def constants(tree: ast.Module) -> dict[str, str]:
    """Constants of the module with a text."""
    found = {}
    for line in tree.body:
        target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
        value = getattr(line, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and is_key(value.value):
            found[target.id] = str(value.value)
    return found


def written_by(call: ast.Call, named: dict[str, str]) -> Iterator[str]:
    """Yield the actions a call may write."""
    for argument in call.args[:1]:
        for part in ast.walk(argument):
            if isinstance(part, ast.Constant) and is_key(part.value):
                yield str(part.value)
            elif isinstance(part, ast.Name) and part.id in named:
                yield named[part.id]
            elif isinstance(part, ast.JoinedStr):
                pattern = "".join(
                    str(piece.value) if isinstance(piece, ast.Constant) else "{}"
                    for piece in part.values
                )
                yield from (pattern.format(each) for each in PATTERNS[pattern])


def is_log_call(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in WRITERS:
        return False
    called = ast.unparse(call.func)
    return name not in {"append", "entry", "note", "note_many"} or "audit" in called


def tables(tree: ast.Module) -> Iterator[str]:
    """Yield the values of tables such as ``_ACTIONS`` and ``_EVENTS``."""
    for line in ast.walk(tree):
        if isinstance(line, ast.Assign | ast.AnnAssign) and isinstance(line.value, ast.Dict):
            target = line.targets[0] if isinstance(line, ast.Assign) else line.target
            if ast.unparse(target) in {"_ACTIONS", "_EVENTS"}:
                yield from (
                    str(value.value)
                    for value in line.value.values
                    if isinstance(value, ast.Constant) and is_key(value.value)
                )


def actions_of_the_core() -> set[str]:
    found: set[str] = set()
    for tree in sources():
        named = constants(tree)
        found |= set(tables(tree))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and is_log_call(call):
                found |= set(written_by(call, named))
    return found


def test_the_search_finds_what_is_known_to_be_written() -> None:
    found = actions_of_the_core()
    assert len(found) > 45
    assert {
        "answer-given", "assessment-moved", "assessment-signed", "backup-made", "bundle-written",
        "case-erased", "case-held", "case-opened", "clinical-released", "desk-revoked",
        "export-allowed", "record-received", "slot-raised", "unlock-failed",
    } <= found  # fmt: skip


def test_every_action_the_core_writes_has_words() -> None:
    assert sorted(actions_of_the_core() - set(known_actions())) == []


def test_every_purpose_that_asks_again_leaves_an_entry_with_words() -> None:
    from vetting_desk.operations.access.confirmation import _ACTIONS

    assert set(_ACTIONS) == set(Purpose)
    assert set(_ACTIONS.values()) <= set(known_actions())


def test_no_two_actions_have_the_same_words() -> None:
    words = [action_text(action) for action in known_actions()]
    assert sorted({each for each in words if words.count(each) > 1}) == []


def timeline_kinds() -> set[str]:
    """The kinds of timeline entries the store writes, from the model's docstring."""
    text = TimelineEntry.__doc__ or ""
    listed = text[text.index("kind:") : text.index("officer_name:")]
    return {part for part in listed.split("``") if is_key(part)}


def test_every_kind_of_a_timeline_has_words() -> None:
    assert timeline_kinds() >= {"case-erased", "clinical-note-added", "clinical-released"}
    assert timeline_kinds() == known_kinds()


def test_a_release_says_why_and_a_note_says_nothing() -> None:
    now = SystemClock().now()
    text = entry_text(TimelineEntry(now, "clinical-released", "X", "", "1", "urgent-safety"))
    assert text == "Released: Urgent: safety"
    assert entry_text(TimelineEntry(now, "clinical-note-added", "X", "", "1")) == (
        "Clinical note added"
    )


def test_actions_have_words_and_unknown_ones_show_their_key() -> None:
    assert all(action_text(action) for action in known_actions())
    assert action_text("flux-aligned") == "Flux aligned"
