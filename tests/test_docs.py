"""The docs refer only to what exists: files, folders, modules and their definitions, headings, file names.

Checked are the Markdown pages and the names in backticks in docstrings. A name in capitals (``ROOT.pem``) is a
placeholder for the reader's own file and is ignored.
"""

import ast
import fnmatch
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ("vetting_desk", "ui")
SOURCES = (*PROGRAM, "benchmarks")
MADE = {".git", ".venv", "build", "dist", "node_modules"}
"""Folders that commands create; not part of the project."""
OF_OTHERS = {
    "assessor.pem", "headquarters.pem", "identity.txt", "issuing.pem", "long-term.pem", "root.pem",
    "headquarters.p7s", "maker.p7s", "mine.key.request.pem", "mine.pem", "theirs.pem",
    "stamp.p7s", "stamp-*.json", "stamp-1.json", "stamp-1.p7s", "stamp-1.pem", "trace.mjs",
}  # fmt: skip
"""Files that a reader has or creates in an example, or that belong to the peer engine."""

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_CODE = re.compile(r"^```.*?^```|(`+)(?P<span>[^`\n]+)\1", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^)#\s]*)(?:#(?P<heading>[^)]+))?\)")
_ENDINGS = r"(?:py|md|json|jsonl|txt|sql|csv|toml|lock|spec|qm|svg|xml|html|p7s|pdf|pem|mjs)"
_PATH = re.compile(r"\.?[\w*{}-]+(?:/[\w.*{}-]+)+/?|[\w*-]+/")
_FILE = re.compile(rf"[\w*-]+(?:\.[\w-]+)*\.{_ENDINGS}")
_DOTTED = re.compile(r"[a-z_]\w*(?:\.\w+)+")
_PLACEHOLDER = re.compile(r"[A-Z][A-Z_-]+")


# What exists


@cache
def file_names() -> set[str]:
    """Return the names of all files of the project."""
    found: set[str] = set()
    for _folder, inside, names in os.walk(ROOT):
        inside[:] = [each for each in inside if each not in MADE]
        found.update(names)
    return found


@cache
def folders() -> set[str]:
    """Return the packages and folders that a path may begin with: those of the root and the core."""
    places = (ROOT, ROOT / "vetting_desk")
    return {each.name for place in places for each in place.iterdir() if each.is_dir()} - MADE


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a source."""
    return ast.parse(path.read_text(encoding="utf-8"))


def docstring_nodes(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield the docstrings of a source, including those of attributes."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant(value=str()) as text):
                yield text


@cache
def names_in_use() -> set[str]:
    """Return every file name that occurs in the program's code."""
    found: set[str] = set()
    for package in PROGRAM:
        for path in (ROOT / package).rglob("*.py"):
            tree = tree_of(path)
            explaining = {id(node) for node in docstring_nodes(tree)}
            for node in ast.walk(tree):
                match node:
                    case ast.Constant(value=str(text)) if id(node) not in explaining:
                        found.update(_FILE.findall(text))
    return found


def source_at(dotted: str) -> Path | None:
    """Return the source of a module or package; None if there is none."""
    path = ROOT / dotted.replace(".", "/")
    for each in (path.with_suffix(".py"), path / "__init__.py"):
        if each.is_file():
            return each
    return None


def defined_in(body: list[ast.stmt]) -> dict[str, ast.stmt]:
    """Return the names bound by a module or class."""
    found: dict[str, ast.stmt] = {}
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found[node.name] = node
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {alias.asname or alias.name: node for alias in node.names}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
        elif isinstance(node, ast.Assign):
            found |= {each.id: node for each in node.targets if isinstance(each, ast.Name)}
        elif isinstance(node, (ast.If, ast.Try)):
            found |= defined_in([*node.body, *node.orelse])
    return found


def is_there(dotted: str) -> bool:
    """Return whether a dotted name is a module, or defined by one."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        source = source_at(".".join(parts[:length]))
        if source is not None:
            body, rest = tree_of(source).body, parts[length:]
            if not rest:
                return True
            found = defined_in(body).get(rest[0])
            if isinstance(found, ast.ClassDef) and len(rest) > 1 and not found.bases:
                return rest[1] in defined_in(found.body) or rest[1] in ast.unparse(found)
            return found is not None
    return (ROOT / dotted.replace(".", "/")).is_dir()


# What the texts refer to


def words_in_code(text: str) -> Iterator[str]:
    """Yield the words of a text in backticks or in a code block."""
    for code in _CODE.finditer(text):
        for word in (code["span"] or code[0]).split():
            yield word.strip("`'\"“”(),;:…")


def missing(word: str, beside: Path = ROOT) -> bool:
    """Return whether a word refers to something of the project that does not exist.

    Args:
        word: As it stands in backticks.
        beside: The folder from which a path may be meant as well.
    """
    if _PLACEHOLDER.match(word) or "://" in word or word in OF_OTHERS:
        return False
    if _PATH.fullmatch(word):
        return is_ours(word) and not any(
            any(place.glob(word.rstrip("/"))) for place in (ROOT, ROOT / "vetting_desk", beside)
        )
    if _FILE.fullmatch(word) and not is_operation(word):
        return not fnmatch.filter(names_in_use(), word) and not fnmatch.filter(file_names(), word)
    if _DOTTED.fullmatch(word):
        return dotted_is_missing(word)
    return False


def is_operation(word: str) -> bool:
    """Return whether a dotted name is a function of an operations module, such as ``raters.locking.lock``."""
    module, _, name = word.rpartition(".")
    path = ROOT / "vetting_desk" / "operations" / f"{module.replace('.', '/')}.py"
    return path.is_file() and f"def {name}(" in path.read_text(encoding="utf-8")


def is_ours(path: str) -> bool:
    """Return whether a path begins with a folder of the project."""
    return path.split("/", 1)[0] in folders()


def dotted_is_missing(word: str) -> bool:
    """Return whether a dotted name begins with a package of ours and does not exist."""
    first = word.split(".", 1)[0]
    if first == "lists" and is_operation(word):  # a wing of operations has the name of a package
        return False
    if first in PROGRAM:
        return not is_there(word)
    if source_at(f"vetting_desk.{first}") is None or first in folders_of_root():
        return False
    return not is_there(f"vetting_desk.{word}")


@cache
def folders_of_root() -> set[str]:
    """Return the names of the folders at the root."""
    return {each.name for each in ROOT.iterdir() if each.is_dir()}


def heading_anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as used after ``#`` in a link."""
    text = page.read_text(encoding="utf-8")
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    kept = (re.sub(r"[^\w\- ]", "", title.lower()) for title in titles)
    return {title.replace(" ", "-") for title in kept}


def dead_links(page: Path) -> list[str]:
    """Return the broken links of a page."""
    dead = []
    for link in _LINK.finditer(page.read_text(encoding="utf-8")):
        if "://" in link["target"]:
            continue
        target = page.parent / link["target"] if link["target"] else page
        heading = link["heading"]
        if not target.exists() or (heading and heading not in heading_anchors(target)):
            dead.append(link[0][2:-1])
    return dead


# The rules


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    assert dead_links(page) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_names_is_there(page: Path) -> None:
    words = words_in_code(page.read_text(encoding="utf-8"))
    assert sorted({word for word in words if missing(word, page.parent)}) == []


@pytest.mark.parametrize("package", SOURCES)
def test_what_docstrings_name_is_there(package: str) -> None:
    stale = []
    for path in sorted((ROOT / package).rglob("*.py")):
        for node in docstring_nodes(tree_of(path)):
            text = str(node.value)
            found = {word for word in words_in_code(text) if missing(word, path.parent)}
            stale += [f"{path.relative_to(ROOT)}:{node.lineno} {word}" for word in sorted(found)]
    if stale:
        pytest.fail("\n".join(stale), pytrace=False)


# The rules detect violations


@pytest.mark.parametrize(
    "word",
    [
        "ui/nowhere.py",
        "vetting_desk/nowhere/",
        "operations/nowhere*.py",
        "nowhere.py",
        "nowhere.json",
        "window.json",
        "vetting_desk.nowhere",
        "vetting_desk.errors.NowhereError",
        "store.nowhere",
        "docs/nowhere.md",
    ],
)
def test_what_is_not_there_is_noticed(word: str) -> None:
    assert [each for each in words_in_code(f"See `{word}`.") if missing(each)] == [word]


@pytest.mark.parametrize(
    "word",
    [
        "vetting_desk/errors/",
        "docs/*.md",
        "test_docs.py",
        "desk.json",
        "vetting_desk.errors.VettingDeskError",
        "tasks.call",
        "ROOT.pem",
        "https://c2sp.org/age",
        "and/or",
    ],
)
def test_what_is_there_or_is_not_ours_passes(word: str) -> None:
    assert not missing(word)
