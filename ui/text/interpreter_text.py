"""Words for interpreters: whether they may be assigned, what ties them to a person, and what to do about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text, in_row, left_to_right
from ui.text.person_text import isolated
from vetting_desk.model.interpreter import Interpreter, InterpreterState, TieSort
from vetting_desk.operations.interpreters.looking import Named

_STATES = {
    InterpreterState.ASSIGNABLE: QT_TRANSLATE_NOOP("Interpreters", "May be assigned"),
    InterpreterState.NOT_ASKED: QT_TRANSLATE_NOOP("Interpreters", "Undertaking not asked yet"),
    InterpreterState.DECLINED: QT_TRANSLATE_NOOP("Interpreters", "Declined the undertaking"),
    InterpreterState.ENDED: QT_TRANSLATE_NOOP("Interpreters", "The undertaking has ended"),
    InterpreterState.WITHDRAWN: QT_TRANSLATE_NOOP("Interpreters", "Assigned no more"),
}
_SHAPES = {
    InterpreterState.ASSIGNABLE: ("ok", "ok"),
    InterpreterState.NOT_ASKED: ("warn", "warn"),
    InterpreterState.DECLINED: ("error", "error"),
    InterpreterState.ENDED: ("warn", "warn"),
    InterpreterState.WITHDRAWN: ("error", "muted"),
}
TIES = {
    TieSort.KIN: QT_TRANSLATE_NOOP("Interpreters", "kin of the person"),
    TieSort.OTHER_SIDE: QT_TRANSLATE_NOOP("Interpreters", "served the other side"),
    TieSort.WITNESS: QT_TRANSLATE_NOOP("Interpreters", "a witness"),
    TieSort.KNOWN: QT_TRANSLATE_NOOP("Interpreters", "knows the person"),
    TieSort.OTHER: QT_TRANSLATE_NOOP("Interpreters", "something else"),
}
_INTERPRETED = QT_TRANSLATE_NOOP("Interpreters", "interpreted there")


def state_text(state: InterpreterState) -> str:
    """Return whether an interpreter may be assigned."""
    return _say(_STATES[state])


def state_shape(state: InterpreterState) -> tuple[str, str]:
    """Return the shape and the ink of that."""
    return _SHAPES[state]


def tie_text(sort: TieSort | None) -> str:
    """Return what ties an interpreter to the person of a case; None where they interpreted there."""
    return _say(_INTERPRETED if sort is None else TIES[sort])


def sex_text(interpreter: Interpreter) -> str:
    """Return whether an interpreter is a woman or a man; empty where that is not known."""
    names = {
        "woman": QT_TRANSLATE_NOOP("Interpreters", "Woman"),
        "man": QT_TRANSLATE_NOOP("Interpreters", "Man"),
    }
    return _say(names[interpreter.sex]) if interpreter.sex in names else ""


def about_text(interpreter: Interpreter, state: InterpreterState) -> str:
    """Return languages, sex and undertaking of an interpreter, in one line."""
    parts = [in_row(isolated(each) for each in interpreter.languages), sex_text(interpreter)]
    parts.append(state_text(state))
    if state is InterpreterState.ASSIGNABLE and interpreter.until is not None:
        parts[-1] += " " + _say(QT_TRANSLATE_NOOP("Interpreters", "until {day}")).format(
            day=date_text(interpreter.until)
        )
    return " · ".join(part for part in parts if part)


def named_text(found: Named) -> tuple[str, str]:
    """Return what is to be said of an interpreter in a case, and what to do; both empty for nothing."""
    code = isolated(left_to_right(found.code))
    said = []
    if found.ties:
        ties = in_row(dict.fromkeys(tie_text(each.sort) for each in found.ties))
        said.append(
            _say(QT_TRANSLATE_NOOP("Interpreters", "Interpreter {code}: {ties}.")).format(
                code=code, ties=ties
            )
        )
    state = found.state
    if found.registered is None and state is not InterpreterState.ASSIGNABLE:
        said.append(
            _say(
                QT_TRANSLATE_NOOP("Interpreters", "Interpreter {code} is not in the register.")
            ).format(code=code)
        )
    elif state is not InterpreterState.ASSIGNABLE:
        said.append(f"{code}: {state_text(state)}.")
    for each in found.near:
        case = left_to_right(each.reference) if each.reference else _say(
            QT_TRANSLATE_NOOP("Interpreters", "a restricted case")
        )  # fmt: skip
        said.append(
            _say(
                QT_TRANSLATE_NOOP("Interpreters", "In {case}, which belongs with this one: {tie}.")
            ).format(case=isolated(case), tie=tie_text(each.sort))
        )
    if found.elsewhere:
        said.append(
            _say(
                QT_TRANSLATE_NOOP("Interpreters", "Ties to the persons of other cases: {count}.")
            ).format(count=found.elsewhere)
        )
    return " ".join(said), _hint(found) if said else ""


def _hint(found: Named) -> str:
    if found.ties or found.state in {
        InterpreterState.DECLINED,
        InterpreterState.ENDED,
        InterpreterState.WITHDRAWN,
    }:
        return _say(
            QT_TRANSLATE_NOOP(
                "Interpreters", "Take another interpreter. Until then ask about safety and needs."
            )
        )
    if found.state is InterpreterState.NOT_ASKED:
        return _say(
            QT_TRANSLATE_NOOP(
                "Interpreters",
                "Go through the undertaking with them, and record whether they signed it.",
            )
        )
    return _say(
        QT_TRANSLATE_NOOP(
            "Interpreters", "Ask whether this is a conflict of interest before you go on."
        )
    )


def _say(words: object) -> str:
    return QCoreApplication.translate("Interpreters", str(words))
