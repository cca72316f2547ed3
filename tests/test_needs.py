"""What the use cases ask of an open desk: small protocols, none of which asks for more than is used.

That nothing else is used is proved by mypy: a part or a store that a protocol does not name cannot be reached
through it. Here is the other half: `OpenDesk` is asked for by nobody, and whatever a protocol names is used by
a function that takes it, or asked for by what that function hands the desk or its casebook on to. Nothing is
imported to find this out; the sources are read as syntax trees.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OPERATIONS = "vetting_desk.operations"

MAKES_OR_KEEPS = {
    "access.open_desk": "is it",
    "decisions.beside": "gives headquarters as a second member of a panel has it, for one signature",
    "desk.desks": "makes and unlocks desks",
    "desk.unlocking": "unlocks one",
    "organisation.enrolment": "leaves a new headquarters or post open",
    "practice.colleagues": "gives a post as an invented colleague has it unlocked",
    "practice.decided_way": "gives headquarters as an invented member of a panel has it unlocked",
    "practice.filler": "gives a post as whoever fills a form has it unlocked",
    "practice.walkthrough": "keeps the two desks of its way",
    "registry.member_folder": "opens a copy of a member's book for as long as their folder is open",
    "registry.members": "gives a member's folder as its program has it open",
}
"""Modules of `operations` that may name `OpenDesk`, and why; none of them asks a caller for one."""

WHOLE = "*"
"""Stands for all of a casebook, where the class itself is asked for."""

Definition = ast.FunctionDef | ast.ClassDef

_QUOTED = re.compile(r"[\w.\[\], |]*\bOpenDesk\b[\w.\[\], |]*")
"""A quoted type with `OpenDesk` in it."""


class Sources:
    """The sources under a folder, as syntax trees by the names of their modules."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._trees: dict[str, ast.Module] = {}
        self._imported: dict[str, dict[str, str]] = {}

    def names(self, package: str) -> list[str]:
        """Return the modules of a package."""
        found = (self._root / package.replace(".", "/")).rglob("*.py")
        return sorted(
            ".".join(path.relative_to(self._root).with_suffix("").parts).removesuffix(".__init__")
            for path in found
        )

    def tree(self, module: str) -> ast.Module:
        """Return a module's tree; an empty one for what lies elsewhere."""
        if module not in self._trees:
            path = self._root / module.replace(".", "/")
            file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
            text = file.read_text(encoding="utf-8") if file.is_file() else ""
            self._trees[module] = ast.parse(text)
        return self._trees[module]

    def imported(self, module: str) -> dict[str, str]:
        """Return what names of other modules mean in a module, wherever they are imported."""
        if module not in self._imported:
            self._imported[module] = {
                alias.asname or alias.name: f"{node.module}.{alias.name}"
                for node in ast.walk(self.tree(module))
                if isinstance(node, ast.ImportFrom)
                for alias in node.names
            }
        return self._imported[module]

    def home(self, module: str, name: str) -> tuple[str, str]:
        """Return the module that defines a (dotted) name of another, and its name there."""
        head, _, rest = name.partition(".")
        full = self.imported(module).get(head)
        whole = f"{full}.{rest}" if full and rest else full or f"{module}.{name}"
        home, _, last = whole.rpartition(".")
        return home, last

    def find(self, module: str, name: str) -> tuple[str, Definition | None]:
        """Return where a name of a module is defined, and its definition."""
        home, last = self.home(module, name)
        found = [
            node
            for node in self.tree(home).body
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == last
        ]
        return home, found[0] if found else None

    def asked(self, module: str, annotation: ast.expr | None) -> set[str]:
        """Return the members that a protocol asks for, those of a casebook as ``casebook.…``."""
        asked: set[str] = set()
        for each in alternatives(annotation):
            if isinstance(each, ast.Subscript) and ast.unparse(each.value) == "HasCasebook":
                asked |= {f"casebook.{name}" for name in self.asked(module, each.slice)}
            elif isinstance(each, (ast.Name, ast.Attribute)):
                home, found = self.find(module, ast.unparse(each))
                if isinstance(found, ast.ClassDef):
                    asked |= self._members(home, found)
                elif last_of(each) == "Casebook":
                    asked.add(WHOLE)
        return asked

    def _members(self, module: str, protocol: ast.ClassDef) -> set[str]:
        if not is_protocol(protocol):
            return {WHOLE}
        members: set[str] = set()
        for base in protocol.bases:
            members |= self.asked(module, base)
        own = dict(own_members(protocol))
        if "casebook" in own:
            members = {each for each in members if not each.startswith("casebook.")}
            members |= {f"casebook.{each}" for each in self.asked(module, own.pop("casebook"))}
        return members | set(own)


def alternatives(annotation: ast.expr | None) -> Iterator[ast.expr]:
    """Yield the types of an annotation: of a quoted one, of each side of ``|``."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        yield from alternatives(ast.parse(annotation.value, mode="eval").body)
    elif isinstance(annotation, ast.BinOp):
        yield from alternatives(annotation.left)
        yield from alternatives(annotation.right)
    elif annotation is not None:
        yield annotation


def last_of(name: ast.expr) -> str:
    """Return the last part of a dotted name."""
    return ast.unparse(name).rpartition(".")[2]


def is_protocol(node: ast.stmt) -> bool:
    """Return whether a definition is a protocol."""
    return isinstance(node, ast.ClassDef) and any(
        ast.unparse(base).startswith("Protocol") for base in node.bases
    )


def own_members(protocol: ast.ClassDef) -> Iterator[tuple[str, ast.expr | None]]:
    """Yield what a protocol names itself, and of what type it is."""
    for node in protocol.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.returns
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.annotation


def parameters(function: ast.FunctionDef) -> list[ast.arg]:
    """Return a function's parameters in their order."""
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


def taken(definition: Definition) -> list[tuple[str, ast.expr | None]]:
    """Return what calling a function or a class takes: names and types."""
    if isinstance(definition, ast.FunctionDef):
        return [(each.arg, each.annotation) for each in parameters(definition)]
    for node in definition.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            return taken(node)[1:]
    return [(name, kind) for name, kind in own_members(definition)]


@dataclass
class Use:
    """What a parameter is used for where it is known by some expressions.

    Attributes:
        known_as: Expressions and what of the parameter each is: ``""`` it, ``"casebook."`` its casebook.
        types: The parameter's own, by home and name: handing it on to what takes the same is no use of it.
        used: The members that are used.
    """

    known_as: dict[str, str]
    types: set[tuple[str, str]]
    used: set[str] = field(default_factory=set)

    def look(self, sources: Sources, module: str, body: ast.AST) -> None:
        """Add what is used in `body`."""
        self._follow(body)
        for node in ast.walk(body):
            if isinstance(node, ast.Attribute):
                inside = self._place(node.value)
                if inside is not None:
                    self.used.add(inside + node.attr)
            elif isinstance(node, ast.Call):
                self._hand_on(sources, module, node)
            elif isinstance(node, ast.FunctionDef):
                for each in ast.walk(node):
                    if isinstance(each, ast.Return) and each.value is not None:
                        self._add(self._place(each.value), sources.asked(module, node.returns))

    def _follow(self, body: ast.AST) -> None:
        for node in ast.walk(body):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    for name, value in pairs(target, node.value):
                        place = self._place(value)
                        if place is not None:
                            self.known_as[ast.unparse(name)] = place

    def _hand_on(self, sources: Sources, module: str, call: ast.Call) -> None:
        home, definition = sources.find(module, ast.unparse(call.func))
        if definition is None:
            return
        order = taken(definition)
        by_name = dict(order)
        given = [*zip(call.args, [kind for _, kind in order], strict=False)]
        given += [(each.value, by_name.get(each.arg or "")) for each in call.keywords]
        for value, kind in given:
            if not types_of(sources, home, kind) & self.types:
                self._add(self._place(value), sources.asked(home, kind))

    def _place(self, expression: ast.expr) -> str | None:
        text = ast.unparse(expression)
        if text in self.known_as:
            return self.known_as[text]
        is_casebook = isinstance(expression, ast.Attribute) and expression.attr == "casebook"
        of_the_desk = is_casebook and self.known_as.get(text.removesuffix(".casebook")) == ""
        return "casebook." if of_the_desk else None

    def _add(self, place: str | None, members: set[str]) -> None:
        if place is not None:
            self.used |= {place + each for each in members}


def types_of(sources: Sources, module: str, annotation: ast.expr | None) -> set[tuple[str, str]]:
    """Return the types that an annotation names, by home and name."""
    return {
        sources.home(module, ast.unparse(each))
        for each in alternatives(annotation)
        if isinstance(each, (ast.Name, ast.Attribute))
    }


def pairs(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    """Return what is assigned to what, one by one."""
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return list(zip(target.elts, value.elts, strict=False))
    return [(target, value)]


def behind_a_door(function: ast.FunctionDef) -> bool:
    """Return whether the officer's role is checked before a function begins."""
    return any(
        isinstance(each, ast.Call) and ast.unparse(each.func) == "door"
        for each in function.decorator_list
    )


def takers(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.expr | None, set[str], bool]]:
    """Yield who takes what: the body, the type, by which names it is known there, whether a door asks it first.

    What a class takes when it is made is known in all of its methods.
    """
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for place, each in enumerate(parameters(node)):
                yield node, each.annotation, {each.arg}, not place and behind_a_door(node)
        elif isinstance(node, ast.ClassDef) and not is_protocol(node):
            for name, annotation in taken(node):
                yield node, annotation, {name, f"self.{name}"}, False
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and method.name != "__init__":
                    for each in parameters(method)[1:]:
                        yield method, each.annotation, {each.arg}, False


def uses(sources: Sources, package: str) -> dict[tuple[str, str], set[str]]:
    """Return what is used of each type that a function of a package takes, by its home and name."""
    found: dict[tuple[str, str], set[str]] = {}
    for module in sources.names(package):
        for body, annotation, names, door in takers(sources.tree(module)):
            types = types_of(sources, module, annotation)
            use = Use(dict.fromkeys(names, ""), types, {"desk", "officer"} if door else set())
            use.look(sources, module, body)
            for each in types:
                found.setdefault(each, set()).update(use.used)
    return found


def protocols(sources: Sources, package: str) -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield the protocols of a package, with their modules."""
    for module in sources.names(package):
        for node in sources.tree(module).body:
            if isinstance(node, ast.ClassDef) and is_protocol(node):
                yield module, node


def asked_for_nothing(sources: Sources, package: str) -> list[str]:
    """Return, in words, what protocols of a package name that nobody uses, and protocols nobody takes."""
    used = uses(sources, package)
    part_of_others = {
        each
        for module, protocol in protocols(sources, package)
        for kind in [*protocol.bases, *(kind for _, kind in own_members(protocol))]
        for each in types_of(sources, module, kind)
    }
    stated = []
    for module, protocol in protocols(sources, package):
        name = (module, protocol.name)
        shown = f"{module.removeprefix(package + '.')}.{protocol.name}"
        if name in used:
            asked = sources.asked(module, ast.Name(protocol.name))
            stated += [f"{shown} asks for {each}" for each in sorted(asked - used[name])]
        elif name not in part_of_others and not is_vocabulary(module):
            stated.append(f"{shown} is taken by nobody")
    return stated


def is_vocabulary(module: str) -> bool:
    """Return whether a module's protocols are words of which others are made."""
    return module.endswith((".access.unlocked", ".access.stores"))


def names_open_desk(tree: ast.Module) -> bool:
    """Return whether a module names `OpenDesk`, in a quoted annotation too, but for its docstrings."""
    return any(
        (isinstance(node, ast.Name) and node.id == "OpenDesk")
        or (isinstance(node, ast.Attribute) and node.attr == "OpenDesk")
        or (isinstance(node, ast.alias) and node.name == "OpenDesk")
        or (isinstance(node, ast.ClassDef) and node.name == "OpenDesk")
        or (isinstance(node, ast.Constant) and _QUOTED.fullmatch(str(node.value)) is not None)
        for node in ast.walk(tree)
    )


def asks_for_open_desk(tree: ast.Module) -> list[str]:
    """Return the functions of a module that take an `OpenDesk`."""
    return [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for each in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        if each.annotation is not None and "OpenDesk" in ast.unparse(each.annotation)
    ]


@cache
def ours() -> Sources:
    """Return the sources of the program."""
    return Sources(ROOT)


# The rules


def test_an_open_desk_is_named_only_where_it_is_made_or_kept() -> None:
    named = {
        module.removeprefix(OPERATIONS + ".")
        for module in ours().names(OPERATIONS)
        if names_open_desk(ours().tree(module))
    }
    assert named == set(MAKES_OR_KEEPS), "a wing takes what it uses by a protocol of its `needs`"


def test_no_use_case_asks_for_an_open_desk() -> None:
    asking = {
        module: found
        for module in ours().names(OPERATIONS)
        if (found := asks_for_open_desk(ours().tree(module)))
    }
    assert not asking


def test_no_protocol_asks_for_what_nobody_uses() -> None:
    found = asked_for_nothing(ours(), OPERATIONS)
    if found:
        pytest.fail("\n".join(found), pytrace=False)


# That the rules would notice


STORES = """
from typing import Protocol
class KeepsCases(Protocol):
    @property
    def cases(self) -> int: "Cases."
class KeepsHolds(Protocol):
    @property
    def holds(self) -> int: "Holds."
class Transacts(Protocol):
    def transaction(self) -> int: "A transaction."
"""
NEEDS = """
from typing import Protocol
from p.access.stores import KeepsCases, KeepsHolds, Transacts
class HasClock(Protocol):
    @property
    def clock(self) -> int: "The clock."
class Books(KeepsCases, KeepsHolds, Transacts, Protocol): "Books."
class Desk(HasClock, Protocol):
    @property
    def casebook(self) -> Books: "The store."
class HoldDesk(Protocol):
    @property
    def casebook(self) -> KeepsHolds: "The store."
"""
HEAD = "from p.needs import Desk, HoldDesk\n"
WORK = "    with open_desk.casebook.transaction():\n        return open_desk.clock\n"
HOLD = "def hold(open_desk: HoldDesk) -> int:\n    return open_desk.casebook.holds\n"


def found_in(folder: Path, text: str) -> list[str]:
    """Return what is asked for in vain in a wing of one module."""
    for name, content in {"access/stores": STORES, "needs": NEEDS, "work": HEAD + text}.items():
        path = folder / "p" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return asked_for_nothing(Sources(folder), "p")


@pytest.mark.parametrize(
    "work",
    [
        "    open_desk.casebook.cases\n    hold(open_desk)\n",
        "    books = open_desk.casebook\n    books.cases, books.holds\n",
        "    now, books = 0, open_desk.casebook\n    books.cases, books.holds\n",
        "    def later():\n        return open_desk.casebook.cases\n    hold(open_desk=open_desk)\n",
    ],
)
def test_what_is_used_or_handed_on_is_not_asked_in_vain(tmp_path: Path, work: str) -> None:
    assert found_in(tmp_path, HOLD + "def work(open_desk: 'Desk') -> int:\n" + work + WORK) == []


def test_what_an_object_made_with_the_desk_uses_is_used(tmp_path: Path) -> None:
    text = (
        "class Work:\n"
        "    def __init__(self, open_desk: Desk) -> None:\n"
        "        self._desk = open_desk\n"
        "    def work(self) -> int:\n"
        "        self._desk.casebook.transaction()\n"
        "        return self._desk.casebook.cases + self._desk.clock\n"
    )
    assert found_in(tmp_path, HOLD + text) == ["needs.Desk asks for casebook.holds"]


def test_a_store_that_nobody_uses_is_noticed(tmp_path: Path) -> None:
    text = "def work(open_desk: Desk) -> int:\n    hold(open_desk)\n" + WORK
    assert found_in(tmp_path, HOLD + text) == ["needs.Desk asks for casebook.cases"]


def test_handing_a_desk_on_to_what_asks_for_the_same_is_no_use(tmp_path: Path) -> None:
    again = "def again(open_desk: Desk) -> int:\n    return work(open_desk)\n"
    text = "def work(open_desk: Desk) -> int:\n    open_desk.casebook.holds\n" + WORK + again
    assert found_in(tmp_path, HOLD + text) == ["needs.Desk asks for casebook.cases"]


def test_a_protocol_that_nobody_takes_is_noticed(tmp_path: Path) -> None:
    text = "def work(open_desk: Desk) -> int:\n    open_desk.casebook.cases\n"
    text += "    open_desk.casebook.holds\n" + WORK
    assert found_in(tmp_path, text) == ["needs.HoldDesk is taken by nobody"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("from a import OpenDesk", True),
        ("def f(d: 'OpenDesk') -> None: ...", True),
        ("def f(d: 'OpenDesk | None') -> None: ...", True),
        ("import a\ndef f() -> a.OpenDesk: ...", True),
        ('"An `OpenDesk` is all of it."', False),
    ],
)
def test_an_open_desk_is_noticed_however_it_is_named(text: str, names: bool) -> None:
    assert names_open_desk(ast.parse(text)) is names


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("def f(d: 'OpenDesk | None') -> None: ...", ["f"]),
        ("class A:\n    def f(self, *, d: OpenDesk) -> None: ...", ["f"]),
        ("def f() -> OpenDesk: ...", []),
    ],
)
def test_who_asks_for_an_open_desk_is_noticed(text: str, asks: list[str]) -> None:
    assert asks_for_open_desk(ast.parse(text)) == asks
