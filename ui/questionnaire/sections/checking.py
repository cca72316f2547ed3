"""All relevant questions with their answers by section, and what keeps them from being signed.

What the page that checks answers shows, and what the page that signs shows again as its preview.
"""

from dataclasses import dataclass

from ui.questionnaire.sections.answer_text import (
    answer_text,
    instance_title,
    item_title,
    problem_text,
    section_title,
)
from ui.questionnaire.sections.outline import Outline, Section, cut
from ui.questionnaire.sections.plain_text import plain_text
from ui.questionnaire.sections.state import Problem, Sitting, Standing
from vetting_desk.forms import Session
from vetting_desk.judgement.answers import is_matrix_head
from vetting_desk.judgement.answers import is_question as is_signed


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One question with its answer.

    Attributes:
        reference: The question.
        words: Its label.
        answer: In words; empty where there is none.
        problem: What is wrong with it; empty where nothing is.
        taken_over: Whether its answer came from the case and was not asked again.
    """

    reference: str
    words: str
    answer: str
    problem: str
    taken_over: bool = False


@dataclass(frozen=True, slots=True)
class CheckSection:
    """One section, or an instance of a repeat within it.

    Attributes:
        title: Its words.
        rows: Its questions in order.
    """

    title: str
    rows: tuple[CheckRow, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """The whole of it.

    Attributes:
        sections: Those that have questions.
        problems: Reference and words of everything that is wrong, in order.
    """

    sections: tuple[CheckSection, ...]
    problems: tuple[tuple[str, str], ...]


def check(session: Session, sitting: Sitting) -> Check:
    """Return all answers and all problems as they stand."""
    outline = cut(session)
    wrong = _problems(session, outline, sitting)
    sections = [
        CheckSection(title, rows)
        for section in outline.sections
        for title, rows in _parts(session, section, wrong, sitting)
        if rows
    ]
    return Check(tuple(sections), tuple(wrong.items()))


def _problems(session: Session, outline: Outline, sitting: Sitting) -> dict[str, str]:
    """Return the words of every problem by reference, also of those that no page shows."""
    standing = Standing(session, sitting)
    found = {
        problem.reference: problem_text(session, problem)
        for page in outline.pages
        for problem in standing.problems(page)
    }
    for violation in session.violations:
        if violation.reference not in found and not is_matrix_head(
            session.node(violation.reference)
        ):
            state = standing.question(violation.reference)
            problem = Problem(violation.reference, state, violation.message)
            found[violation.reference] = problem_text(session, problem)
    return found


def _parts(
    session: Session, section: Section, wrong: dict[str, str], sitting: Sitting
) -> list[tuple[str, tuple[CheckRow, ...]]]:
    """Return the rows of a section under what they are about: the section, an instance, an item of it."""
    title = section_title(session, section)
    parts: list[tuple[str, list[CheckRow]]] = []
    for page in section.pages:
        instance = instance_title(session, page.instance) if page.instance else ""
        for reference in page.questions:
            node = session.node(reference)
            if not is_signed(node):
                continue
            item = item_title(node)
            about = (title, "" if item == title else item, instance)
            heading = " › ".join(words for words in about if words)
            if not parts or parts[-1][0] != heading:
                parts.append((heading, []))
            words = plain_text(node.label) or node.name
            row = CheckRow(
                reference,
                words,
                answer_text(node),
                wrong.get(reference, ""),
                bool(node.value) and sitting.is_taken_over(reference),
            )
            parts[-1][1].append(row)
    return [(words, tuple(rows)) for words, rows in parts]
