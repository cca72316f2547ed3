"""A vignette of a training set: an invented person, the evidence there is, and how experienced raters rated it.

A file of JSON, written by an organisation or shipped with the program; every text in the languages it has.
Nothing in it is of a case.
"""

import json
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints, ValidationError

from vetting_desk.errors import InputError
from vetting_desk.model.entry_payload import Line, Payload, Words
from vetting_desk.model.rating_payloads import Choice, Indicator, Key, LinkPart, RatingPart

MAX_LENGTH: Final = 1024 * 1024
FALLBACK: Final = "en"

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Texts = dict[Code, Words]
"""A text by language code; at least one."""


class VignetteEvidence(Payload):
    """One line of evidence."""

    key: Key
    words: Texts = Field(min_length=1)
    sort: Choice
    place: Texts


class Reference(Payload):
    """How experienced raters rated one indicator, and why."""

    indicator: Indicator
    presence: Choice
    omit_reason: Choice
    relevance: Choice
    recency: Choice
    strength: Choice
    confidence: Choice
    reasons: Texts = Field(min_length=1)
    links: list[LinkPart]


class Vignette(Payload):
    """A vignette with its reference rating; what is rated are the indicators of the reference."""

    format: Literal["vetting-desk-vignette"]
    version: Literal[1]
    id: Id
    instrument: Line
    title: Texts = Field(min_length=1)
    story: Texts = Field(min_length=1)
    evidence: list[VignetteEvidence] = Field(min_length=1, max_length=200)
    reference: list[Reference] = Field(min_length=1, max_length=200)


def parse_vignette(data: bytes) -> Vignette:
    """Return the vignette of a file.

    Raises:
        InputError: If it is none, is too large, or names evidence or an indicator twice or not at all.
    """
    if len(data) > MAX_LENGTH:
        raise InputError(field="vignette", detail="too-long", limit=MAX_LENGTH)
    try:
        found = Vignette.model_validate(json.loads(data))
    except (ValidationError, ValueError) as error:
        raise InputError(field="vignette", detail="format") from error
    keys = [each.key for each in found.evidence]
    rated = [each.indicator for each in found.reference]
    named = {link.key for each in found.reference for link in each.links}
    if len(set(keys)) != len(keys) or len(set(rated)) != len(rated) or not named <= set(keys):
        raise InputError(field="vignette", detail="format")
    return found


def text_in(texts: Texts, language: str) -> str:
    """Return a text in a language, or else in English, or else in the first there is; never empty."""
    return texts.get(language) or texts.get(FALLBACK) or next(iter(texts.values()), "")


def as_rating(reference: Reference, language: str) -> RatingPart:
    """Return a reference as a rating, its reasons in one language."""
    content = reference.model_dump() | {"reasons": text_in(reference.reasons, language)}
    return RatingPart.model_validate(content)
