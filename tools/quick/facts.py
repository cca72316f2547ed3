"""What the text of one Python file says about other files, read without running it."""

import ast
from collections.abc import Iterator
from typing import NamedTuple


class Taken(NamedTuple):
    """One name of a ``from module import name as known_as``.

    Attributes:
        module: In full, also where the text has dots for it.
        name: What is taken from it.
        known_as: What the file calls it.
    """

    module: str
    name: str
    known_as: str


class Facts(NamedTuple):
    """What one file says.

    Attributes:
        modules: Those of ``import module``, wherever they stand.
        taken: The names of each ``from module import name``, wherever they stand.
        strings: All of them.
        homes: Pairs of strings from dictionaries: a face's names, and the modules it loads them from.
        loads_by_name: True if the file imports modules whose names are strings.
    """

    modules: tuple[str, ...]
    taken: tuple[Taken, ...]
    strings: tuple[str, ...]
    homes: tuple[tuple[str, str], ...]
    loads_by_name: bool


def read_facts(source: bytes, package: str) -> Facts:
    """Return what a file says.

    Args:
        source: Of the file.
        package: The package that it lies in, with dots.

    Raises:
        SyntaxError: If it is not Python.
    """
    modules: list[str] = []
    taken: list[Taken] = []
    strings: list[str] = []
    homes: list[tuple[str, str]] = []
    loads_by_name = False
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                strings.append(node.value)
        elif isinstance(node, ast.ImportFrom):
            module = _in_full(node, package)
            taken += [Taken(module, name.name, name.asname or name.name) for name in node.names]
        elif isinstance(node, ast.Import):
            modules += [name.name for name in node.names]
        elif isinstance(node, ast.Dict):
            homes += _pairs(node)
        elif isinstance(node, ast.Attribute):
            loads_by_name |= node.attr == "import_module"
    loads_by_name |= any(each.name == "import_module" for each in taken)
    return Facts(tuple(modules), tuple(taken), tuple(strings), tuple(homes), loads_by_name)


def _in_full(node: ast.ImportFrom, package: str) -> str:
    """Return the module of a ``from … import …`` with its dots resolved."""
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    return ".".join(
        [*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])]
    )


def _pairs(node: ast.Dict) -> Iterator[tuple[str, str]]:
    for key, value in zip(node.keys, node.values, strict=True):
        match key, value:
            case ast.Constant(value=str(name)), ast.Constant(value=str(home)):
                yield name, home
