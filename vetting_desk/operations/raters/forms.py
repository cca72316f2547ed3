"""What a form has rated, at a desk that holds it. Behind the doors of this wing."""

from typing import TYPE_CHECKING

from vetting_desk.clock import on_the_wall
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.raters.needs import FormDesk

if TYPE_CHECKING:
    from vetting_desk.judgement.rated_form import RatedIndicator


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
    from datetime import UTC, datetime

    from vetting_desk.judgement.rated_form import rated

    live_forms.instrument(open_desk, instrument_sha256)
    form = live_forms.load_instrument(open_desk, instrument_sha256)
    chosen = live_forms.language_of(form, language)
    empty = form.new_session(now=on_the_wall(datetime(2000, 1, 1, tzinfo=UTC)), language=chosen)
    return rated(empty)
