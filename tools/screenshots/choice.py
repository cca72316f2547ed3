"""Selects pages and looks by name; an unknown name is refused with a list of the known ones."""

import re
from typing import NamedTuple

from tools.screenshots.looks import LOOKS, Look
from tools.screenshots.pages import OVERVIEW, SUBJECTS

OVERVIEW_NAME = "overview"


class UnknownNameError(Exception):
    """A page or look of this name does not exist.

    Attributes:
        name: The unknown name.
        known: The known names.
    """

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"There is no {name!r}. There is: {', '.join(known)}.")
        self.name = name
        self.known = known


class Job(NamedTuple):
    """One subject in one look, photographed in one process.

    Attributes:
        subject: Its name.
        look: The look.
        pages: The pages to photograph.
    """

    subject: str
    look: Look
    pages: frozenset[str]


def choose_looks(names: str) -> list[Look]:
    """Return the looks with these names, in the order of `LOOKS`.

    Args:
        names: Separated by commas or spaces; empty for all.

    Raises:
        UnknownNameError: If one is not known.
    """
    wanted = _split(names)
    known = [look.name for look in LOOKS]
    for name in wanted:
        if name not in known:
            raise UnknownNameError(name, known)
    return [look for look in LOOKS if not wanted or look.name in wanted]


def choose_pages(names: str) -> dict[str, frozenset[str]]:
    """Return the pages of each subject to photograph, in the order of `SUBJECTS`.

    Args:
        names: Subjects (``transfer``), single pages (``transfer/written``) or ``overview``, separated
            by commas or spaces; empty for all.

    Raises:
        UnknownNameError: If one is not known; lists the subject's pages if only the page is unknown.
    """
    pages_of = {subject.name: frozenset(subject.pages) for subject in SUBJECTS}
    wanted = _split(names)
    if not wanted:
        return pages_of
    chosen: dict[str, frozenset[str]] = {}
    for name in wanted:
        for each in OVERVIEW if name == OVERVIEW_NAME else (name,):
            subject, _, page = each.partition("/")
            if subject not in pages_of:
                raise UnknownNameError(each, [OVERVIEW_NAME, *pages_of])
            if page and page not in pages_of[subject]:
                raise UnknownNameError(each, _full_names(subject))
            more = frozenset({page}) if page else pages_of[subject]
            chosen[subject] = chosen.get(subject, frozenset()) | more
    return {name: chosen[name] for name in pages_of if name in chosen}


def jobs(pages: dict[str, frozenset[str]], looks: list[Look]) -> list[Job]:
    """Return the jobs, look by look."""
    return [Job(subject, look, wanted) for look in looks for subject, wanted in pages.items()]


def _full_names(subject_name: str) -> list[str]:
    [subject] = (subject for subject in SUBJECTS if subject.name == subject_name)
    return [f"{subject.name}/{page}" for page in subject.pages]


def _split(names: str) -> list[str]:
    return [name for name in re.split(r"[,\s]+", names) if name]
