"""What works on Linux and fails on Windows is called through what knows both, everywhere in the program.

Days before 1970 and after 3000 have no zone on Windows; a folder that a scanner looks into cannot be removed at
once; a text file opened without an encoding has the code page's. The sources are read as syntax trees.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
INSTEAD = {
    "astimezone": "vetting_desk.clock: on_the_wall, midnight",
    "fromtimestamp": "vetting_desk.clock: from_seconds",
    "rmtree": "vetting_desk.machine.temporary: remove_folder",
    "TemporaryDirectory": "vetting_desk.machine.temporary: temporary_folder",
    "unlink": "vetting_desk.machine.durable: remove_file",
    "rename": "vetting_desk.machine.durable: rename, put_in_place",
    "no encoding": "an encoding",
}
"""What is not called, and what is called instead."""
MAY = {
    "vetting_desk/clock.py": "the zone of this computer",
    "vetting_desk/machine/durable.py": "waits for what is held",
    "vetting_desk/machine/temporary.py": "waits for what is held",
    "vetting_desk/transfer/carrier/stick.py": "parts that a pulled stick left; the next writing looks again",
}
_OPENING = {"open", "read_text", "write_text", "fdopen"}
_ENCODING_AT = {"read_text": 0, "write_text": 1}


def faults(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and kind of each call that fails on Windows."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = getattr(called, "attr", getattr(called, "id", ""))
            of = ast.unparse(called.value) if isinstance(called, ast.Attribute) else ""
            if name in _OPENING and _opens_text(node, name, of):
                yield node.lineno, "no encoding"
            elif name in INSTEAD and _is_of_the_system(node, name, of):
                yield node.lineno, name


def _is_of_the_system(node: ast.Call, name: str, of: str) -> bool:
    """Return whether a call is the one that is meant, and not another's of the same name."""
    if name == "astimezone":
        return not node.args and not of.endswith(("now()", "now(UTC)"))
    if name == "unlink":
        return not node.args
    return name != "rename" or bool(of)


def _opens_text(node: ast.Call, name: str, of: str) -> bool:
    """Return whether a call opens a file as text without saying in which encoding."""
    if any(each.arg == "encoding" for each in node.keywords):
        return False
    if name in {"read_text", "write_text"}:
        return len(node.args) <= _ENCODING_AT[name]
    first = 0 if name == "open" and of else 1
    modes = [each for each in node.args[first : first + 1] if isinstance(each, ast.Constant)]
    modes += [
        each.value
        for each in node.keywords
        if each.arg == "mode" and isinstance(each.value, ast.Constant)
    ]
    return any(
        isinstance(each.value, str) and set(each.value) <= set("rwxat+") and each.value
        for each in modes
    )


def test_nothing_is_called_that_fails_on_windows() -> None:
    found = [
        f"{name}:{line}: {kind}; instead {INSTEAD[kind]}"
        for path in sorted([*ROOT.glob("vetting_desk/**/*.py"), *ROOT.glob("ui/**/*.py")])
        for name in [path.relative_to(ROOT).as_posix()]
        if name not in MAY
        for line, kind in faults(ast.parse(path.read_text("utf-8")))
    ]
    assert not found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("moment.astimezone()", "astimezone"),
        ("datetime.combine(day, time()).astimezone()", "astimezone"),
        ("datetime.fromtimestamp(value, tz=UTC)", "fromtimestamp"),
        ("shutil.rmtree(folder, ignore_errors=True)", "rmtree"),
        ("with tempfile.TemporaryDirectory() as folder: pass", "TemporaryDirectory"),
        ("path.unlink(missing_ok=True)", "unlink"),
        ("path.rename(other)", "rename"),
        ("path.read_text()", "no encoding"),
        ("path.write_text(words)", "no encoding"),
        ("path.open('w')", "no encoding"),
        ("open(path, 'r')", "no encoding"),
        ("os.fdopen(handle, mode='w')", "no encoding"),
    ],
)
def test_such_a_call_is_found(text: str, kind: str) -> None:
    assert [each for _, each in faults(ast.parse(text))] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "datetime.now(UTC).astimezone()",
        "moment.astimezone(UTC)",
        "path.read_text('utf-8')",
        "path.write_text(words, encoding='utf-8')",
        "path.open('rb')",
        "open(path, 'w', encoding='utf-8')",
        "rename(source, target)",
        "judging.unlink(number, at)",
        "dialog.open()",
    ],
)
def test_what_works_everywhere_is_let_be(text: str) -> None:
    assert not list(faults(ast.parse(text)))
