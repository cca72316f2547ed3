"""Both raters and what they settled, as a report has them: what the signed document says, and nothing else."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument, TwiceRatedPart
    from vetting_desk.reports import rated_twice


def twice_of(document: "RecordDocument") -> "rated_twice.ReportSecondRating | None":
    """Return how an assessment was rated a second time; None where its record says nothing of that."""
    from vetting_desk.reports import rated_twice

    said = document.second_rating
    if said is None:
        return None
    return rated_twice.ReportSecondRating(
        first=said.first.name,
        second=said.second.name if said.second is not None else "",
        settled=said.state == "settled",
        third=said.third,
        opened=said.opened,
        words=said.words,
        items=tuple(_item(each) for each in said.items),
    )


def _item(part: "TwiceRatedPart") -> "rated_twice.ReportTwiceRated":
    from vetting_desk.reports import rated_twice

    return rated_twice.ReportTwiceRated(
        code=part.indicator,
        title=part.label.lstrip("\u200f").removeprefix(part.indicator).lstrip(" .:★"),
        differs=part.differs,
        stays=part.stays,
        aspects=tuple((each.name, each.first, each.second, each.agreed) for each in part.aspects),
        reasons=(part.reasons_first, part.reasons_second),
        why_changed=(part.why_first, part.why_second),
    )
