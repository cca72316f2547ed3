"""The ODK form engine: loads a form, fills it, and computes what is relevant, required and valid.

Usable on its own: it does not depend on cases, stores or keys. Names are imported on first use, so that
importing this package does not delay the first window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vetting_desk.forms.changes import Aspect, Changes, Option, Violation
    from vetting_desk.forms.explanation import Explanation, explain
    from vetting_desk.forms.form import Form
    from vetting_desk.forms.form_definition import FormDefinition
    from vetting_desk.forms.loading.loader import check_form, load_form
    from vetting_desk.forms.migration import MovedAnswer, MovePlan, move, plan_move
    from vetting_desk.forms.node import Node
    from vetting_desk.forms.session import Session
    from vetting_desk.forms.texts import FormLanguage

__all__ = [
    "Aspect",
    "Changes",
    "Explanation",
    "Form",
    "FormDefinition",
    "FormLanguage",
    "MovePlan",
    "MovedAnswer",
    "Node",
    "Option",
    "Session",
    "Violation",
    "check_form",
    "explain",
    "load_form",
    "move",
    "plan_move",
]

_HOMES = {
    "Aspect": "changes",
    "Changes": "changes",
    "Explanation": "explanation",
    "Form": "form",
    "FormDefinition": "form_definition",
    "FormLanguage": "texts",
    "MovePlan": "migration",
    "MovedAnswer": "migration",
    "Node": "node",
    "Option": "changes",
    "Session": "session",
    "Violation": "changes",
    "check_form": "loading.loader",
    "explain": "explanation",
    "load_form": "loading.loader",
    "move": "migration",
    "plan_move": "migration",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(name)
    from importlib import import_module

    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
