"""No modules import each other in a ring, not even for types, inside functions or through a package's face."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@cache
def modules() -> dict[str, Path]:
    """Return all modules of the core by name."""
    found = {}
    for path in (ROOT / "vetting_desk").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imported(module: str) -> frozenset[str]:
    """Return what a module imports anywhere; a name out of a package's face is where the face has it from."""
    found = set()
    for node in ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in modules() else home(node.module, alias.name))
    return frozenset(found - {module}) & frozenset(modules())


@cache
def home(package: str, name: str) -> str:
    """Return the module a package's face takes `name` from; `package` itself for a name of its own."""
    path = modules().get(package)
    if path is None or path.name != "__init__.py":
        return package
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and any(
            (alias.asname or alias.name) == name for alias in node.names
        ):
            return node.module or package
    return package


def ring_through(start: str) -> list[str]:
    """Return a way along imports from `start` back to it; empty if there is none."""
    ways = [[start]]
    seen = set()
    while ways:
        way = ways.pop()
        for name in imported(way[-1]):
            if name == start:
                return way
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []


@pytest.mark.parametrize("wing", ["forms", "judgement", "reports"])
def test_no_module_imports_itself_by_way_of_others(wing: str) -> None:
    inside = [name for name in modules() if name.startswith(f"vetting_desk.{wing}.")]
    assert inside
    assert [way for name in inside if (way := ring_through(name))] == []
