"""The structure of the modules: no import cycles, none too long, and each with a test module of its name.

An import counts wherever it stands: at the top, inside a function, under ``TYPE_CHECKING``. What is
imported through a package's face (``from vetting_desk.forms import Form``) counts as an import of the
module that defines it, inside the package too. Nothing is imported to find this out; the sources are
read as syntax trees.
"""

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("vetting_desk", "ui")
MOST_LINES = 400
MEDIAN_BELOW = 130

WITHOUT_A_TEST_OF_ITS_NAME = {
    "vetting_desk/errors/forms.py": "one property; the face's test speaks for all errors",
    "vetting_desk/errors/root.py": "tested through the face",
    "ui/text/error_text/words.py": "a pair of texts; tested through the face",
    "ui/text/error_text/sizes.py": "tested through the face",
    "ui/text/error_text/describing.py": "tested through the face",
}
"""Modules that need no test of their own name, and why."""


@dataclass(frozen=True)
class Module:
    """One source file.

    Attributes:
        name: Its dotted name; a package's is that of its folder.
        path: Where it lies, from the root of the project.
        is_package: True for an ``__init__.py``.
        lines: How many lines it has.
        imports: Its import statements, wherever they stand.
        behaves: True if it has a function or a method with something in it.
    """

    name: str
    path: str
    is_package: bool
    lines: int
    imports: tuple[ast.Import | ast.ImportFrom, ...]
    behaves: bool

    @property
    def package(self) -> str:
        """The package in which its relative imports begin."""
        return self.name if self.is_package else self.name.rpartition(".")[0]


@dataclass(frozen=True, order=True)
class Import:
    """One import, and its line."""

    importer: str
    imported: str
    what: str
    line: int = field(compare=False)


class Sources:
    """A set of modules and their imports of each other."""

    def __init__(self, modules: Iterable[Module]) -> None:
        self.modules = {module.name: module for module in modules}
        self._bound: dict[str, dict[str, tuple[str, str]]] = {}

    @cached_property
    def imports(self) -> list[Import]:
        """Every import of one of these modules by another, sorted."""
        return sorted(
            {
                found
                for module in self.modules.values()
                for node in module.imports
                for found in self._imports_at(module, node)
                if found.importer != found.imported
            }
        )

    def _imports_at(self, module: Module, node: ast.AST) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name in self.modules:
                    yield Import(module.name, alias.name, alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            source = source_of(module, node)
            if source in self.modules:
                for alias in node.names:
                    home = self.home_of(source, alias.name)
                    yield Import(module.name, home, alias.name, node.lineno)

    def home_of(self, source: str, name: str) -> str:
        """Return the module that defines what is imported as `name` from `source`."""
        seen = set()
        while (source, name) not in seen:
            seen.add((source, name))
            if name not in self._bound_in(source):
                deeper = f"{source}.{name}"
                return deeper if deeper in self.modules else source
            source, name = self._bound_in(source)[name]
            if not name:
                return source
        return source

    def _bound_in(self, source: str) -> dict[str, tuple[str, str]]:
        """Return what a package exports: by name, the module that defines it and its name there.

        Only packages export; imports of a plain module are not exported.
        """
        if source not in self._bound:
            module, found = self.modules[source], dict[str, tuple[str, str]]()
            if module.is_package:
                for node in module.imports:
                    if isinstance(node, ast.ImportFrom):
                        origin = source_of(module, node)
                        if origin in self.modules and origin != source:
                            found |= {
                                each.asname or each.name: (origin, each.name) for each in node.names
                            }
            self._bound[source] = found
        return self._bound[source]


def source_of(module: Module, node: ast.ImportFrom) -> str:
    """Return the full name of the module that is imported from."""
    if not node.level:
        return node.module or ""
    parts = module.package.split(".")
    above = parts[: len(parts) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def module_of(path: Path, root: Path) -> Module:
    """Read one source file."""
    inside = path.relative_to(root)
    is_package = path.name == "__init__.py"
    parts = inside.parent.parts if is_package else (*inside.parent.parts, path.stem)
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text, str(path))
    return Module(
        ".".join(parts),
        inside.as_posix(),
        is_package,
        text.count("\n"),
        tuple(import_statements(tree.body)),
        any(map(behaves, tree.body)),
    )


def behaves(node: ast.stmt) -> bool:
    """Return whether a definition has behaviour; a record, a list of errors or a protocol has none."""
    if isinstance(node, ast.ClassDef):
        return any(map(behaves, node.body))
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return not all(
            isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
            for each in node.body
        )
    return False


def import_statements(body: Iterable[ast.AST]) -> Iterator[ast.Import | ast.ImportFrom]:
    """Yield the import statements of a body and of all blocks in it."""
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        for block in ("body", "orelse", "finalbody", "handlers", "cases"):
            inner = getattr(node, block, None)
            if isinstance(inner, list):
                yield from import_statements(inner)


def reached(start: str, arrows: dict[str, set[str]]) -> set[str]:
    """Return everything that `start` imports, directly or indirectly."""
    found: set[str] = set()
    ahead = list(arrows[start])
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += arrows[name]
    return found


def rings(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Return the import cycles as sorted groups of modules."""
    reach = {name: reached(name, arrows) for name in arrows}
    groups = {
        frozenset(other for other in reach[name] if name in reach[other])
        for name in arrows
        if name in reach[name]
    }
    return sorted(sorted(group) for group in groups)


def in_words(ring: list[str], sources: Sources) -> str:
    """Describe a cycle: its modules, and what each imports from another of them."""
    inside = set(ring)
    lines = [f"{len(ring)} modules import one another:"]
    for each in sources.imports:
        if {each.importer, each.imported} <= inside:
            path = sources.modules[each.importer].path
            lines.append(f"  {path}:{each.line} takes {each.what} from {each.imported}")
    return "\n".join(lines)


def rings_in_words(sources: Sources) -> str:
    """Describe all cycles; empty if there are none."""
    arrows: dict[str, set[str]] = {name: set() for name in sources.modules}
    for each in sources.imports:
        arrows[each.importer].add(each.imported)
    return "\n".join(in_words(ring, sources) for ring in rings(arrows))


@cache
def sources() -> Sources:
    """Return all sources of the program."""
    return Sources(
        module_of(path, ROOT)
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
    )


def code(package: str = "") -> list[Module]:
    """Return all modules, or those of one package."""
    return [each for each in sources().modules.values() if each.name.startswith(package)]


# The rules


def test_no_ring_of_imports() -> None:
    found = rings_in_words(sources())
    if found:
        pytest.fail(found, pytrace=False)


def test_no_module_is_too_long() -> None:
    long = [f"{each.path}: {each.lines} lines" for each in code() if each.lines > MOST_LINES]
    if long:
        pytest.fail(f"more than {MOST_LINES} lines:\n" + "\n".join(long), pytrace=False)


@pytest.mark.parametrize("package", PACKAGES)
def test_modules_are_small(package: str) -> None:
    lengths = [each.lines for each in code(package)]
    longest = sorted(code(package), key=lambda each: -each.lines)[:10]
    assert median(lengths) < MEDIAN_BELOW, "\n".join(f"{e.path}: {e.lines}" for e in longest)


def test_of(module: Module) -> Path:
    """Return where the test of a module lies."""
    path = Path(module.path)
    own = path.parent if module.is_package else path
    return ROOT / "tests" / own.parent / f"test_{own.stem.strip('_')}.py"


test_of.__test__ = False  # type: ignore[attr-defined]


def test_no_module_beside_a_script_hides_one_of_pythons_own() -> None:
    """Python looks beside the script it runs first: ``numbers.py`` there would be taken for its own."""
    scripts = [ROOT / "main.py", *sorted(ROOT.glob("vetting_desk/**/__main__.py"))]
    assert len(scripts) > 1
    beside = {path for script in scripts for path in script.parent.iterdir()}
    hiding = {path.stem for path in beside if path.suffix == ".py" or path.is_dir()}
    assert hiding & sys.stdlib_module_names == set()


def test_every_subject_of_pages_is_in_the_rule_of_their_independence() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    [rule] = [each for each in contracts["contracts"] if each["type"] == "independence"]
    folders = {path.parent.name for path in (ROOT / "ui" / "pages").glob("*/__init__.py")}
    listed = {module.removeprefix("ui.pages.") for module in rule["modules"]}
    if folders != listed:
        pytest.fail(f"mend the list in pyproject.toml: {sorted(folders ^ listed)}", pytrace=False)


def test_each_module_has_a_test_of_its_own_name() -> None:
    missing = [
        f"{each.path}: no {test_of(each).relative_to(ROOT).as_posix()}"
        for each in code()
        if each.behaves
        and each.path not in WITHOUT_A_TEST_OF_ITS_NAME
        and not test_of(each).is_file()
    ]
    if missing:
        pytest.fail(f"{len(missing)} modules:\n" + "\n".join(missing), pytrace=False)


def test_the_exceptions_are_there_and_needed() -> None:
    paths = {each.path: each for each in code()}
    stale = [
        path
        for path in sorted(WITHOUT_A_TEST_OF_ITS_NAME)
        if path not in paths or test_of(paths[path]).is_file()
    ]
    assert not stale, stale


# The rules detect violations


def written(folder: Path, texts: dict[str, str]) -> Sources:
    """Return sources made from texts, by path."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Sources(module_of(path, folder) for path in sorted(folder.rglob("*.py")))


@pytest.mark.parametrize(
    "back",
    [
        "from p.a import A",
        "import p.a",
        "from p import a",
        "from . import a",
        "from .a import A",
        "from p import A",
        "def late():\n    from p.a import A",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p import A",
    ],
)
def test_a_ring_is_noticed_however_it_is_closed(tmp_path: Path, back: str) -> None:
    made = written(
        tmp_path,
        {
            "p/__init__.py": "from p.a import A\n",
            "p/a.py": "from p.b import B\nclass A: ...\n",
            "p/b.py": back,
        },
    )
    found = rings_in_words(made)
    assert "p/a.py:1 takes B from p.b" in found
    assert "from p.a" in found


def test_a_face_that_hands_on_what_another_face_has_is_followed_to_the_end(tmp_path: Path) -> None:
    made = written(
        tmp_path,
        {
            "p/__init__.py": "from q import A as Other\n",
            "q/__init__.py": "from q.a import A\n",
            "q/a.py": "from r import x\nclass A: ...\n",
            "r/__init__.py": "",
            "r/x.py": "from p import Other\n",
        },
    )
    assert Import("r.x", "q.a", "Other", 1) in made.imports
    assert "q/a.py:1 takes x from r.x" in rings_in_words(made)


def test_imports_that_only_run_down_make_no_ring(tmp_path: Path) -> None:
    made = written(
        tmp_path,
        {
            "p/__init__.py": "from p.b import B\n",
            "p/a.py": "from p import B\n",
            "p/b.py": "import os\nclass B: ...\n",
        },
    )
    assert rings_in_words(made) == ""


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("class A:\n    b: int = 1", False),
        ("class A:\n    def b(self) -> int:\n        'Only said.'", False),
        ("class A:\n    def b(self) -> int: ...", False),
        ("class A:\n    def b(self) -> int:\n        return 1", True),
        ("def a() -> int:\n    return 1", True),
        ("A = 1", False),
    ],
)
def test_only_what_does_something_needs_a_test(text: str, does: bool) -> None:
    assert any(map(behaves, ast.parse(text).body)) is does
