"""How long an instrument says it takes; what that rests on is `time_needed`."""

from typing import TYPE_CHECKING, Final

from vetting_desk.forms.names import VETTING

if TYPE_CHECKING:
    from vetting_desk.forms.form_definition import FormDefinition

MINUTES: Final = "minutes"


def minutes_of(form: "FormDefinition") -> int:
    """Return how many minutes an instrument says it takes; 0 where it says nothing, or no number."""
    return parsed(form.attributes.get(f"{{{VETTING}}}{MINUTES}", ""))


def parsed(text: str) -> int:
    """Return a number of minutes, 1 to 9999; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
