"""What a form has rated, at a desk that holds it. Behind the doors of this wing."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import on_the_wall
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.raters.needs import FormDesk

if TYPE_CHECKING:
    from vetting_desk.forms import Form
    from vetting_desk.judgement.rated_form import RatedIndicator


_KEPT: Final = 16
"""Forms and languages whose indicators the process keeps."""


def indicators(
    open_desk: FormDesk, instrument_sha256: str, language: str = ""
) -> "tuple[RatedIndicator, ...]":
    """Return what an instrument has rated.

    Args:
        open_desk: The unlocked desk.
        instrument_sha256: Which, by the digest of its XForm.
        language: One of the form's languages, or the code of one; anything else means its default.

    Raises:
        NotFoundError: If the desk does not hold it.
    """
    live_forms.instrument(open_desk, instrument_sha256)
    form = live_forms.load_instrument(open_desk, instrument_sha256)
    return _rated(form, live_forms.language_of(form, language))


@lru_cache(maxsize=_KEPT)
def _rated(form: "Form", language: str) -> "tuple[RatedIndicator, ...]":
    """Return what a form has rated, read once: every rating that is kept is held against it."""
    from datetime import UTC, datetime

    from vetting_desk.judgement.rated_form import rated

    now = on_the_wall(datetime(2000, 1, 1, tzinfo=UTC))
    return rated(form.new_session(now=now, language=language))
