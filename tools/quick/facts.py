"""The references of one Python file to other files, read without running it."""

import ast
from collections.abc import Iterator
from typing import NamedTuple


class Taken(NamedTuple):
    """One name of a ``from module import name as known_as``.

    Attributes:
        module: Full name, also if the text has a relative one.
        name: The imported name.
        known_as: The name it has in the file.
    """

    module: str
    name: str
    known_as: str


class Facts(NamedTuple):
    """The references of one file.

    Attributes:
        modules: The modules of ``import module``, anywhere in the file.
        taken: The names of each ``from module import name``, anywhere in the file.
        strings: All string literals.
        homes: Pairs of strings from dictionaries: exported names, and the modules they are loaded from.
        loads_by_name: True if the file imports modules whose names are strings.
    """

    modules: tuple[str, ...]
    taken: tuple[Taken, ...]
    strings: tuple[str, ...]
    homes: tuple[tuple[str, str], ...]
    loads_by_name: bool


def read_facts(source: bytes, package: str) -> Facts:
    """Return the references of a file.

    Args:
        source: The file's content.
        package: Its package, with dots.

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
    """Return the full module name of a ``from … import …``."""
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
