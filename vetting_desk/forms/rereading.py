"""Whether a submission is what a form gives: somebody else's filling, looked at again with one's own form.

`Form.read` takes it up as it stands; here it is compared with what the form itself would have written. What
an expression gave that asked for the moment, for chance or for an earlier filling cannot be asked for again
and is believed; everything else is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vetting_desk.forms import writing
from vetting_desk.forms.answers import normal
from vetting_desk.forms.definition import Kind
from vetting_desk.forms.instance import Leaf
from vetting_desk.forms.names import plain_tag
from vetting_desk.forms.node import calculated
from vetting_desk.forms.xml_reader import read_xml
from vetting_desk.forms.xpath.context import Context

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from vetting_desk.forms.session import Session


def is_as_written(session: Session, xml: bytes) -> bool:
    """Return whether a submission says what the filling taken up from it says, and no more.

    False where it answers what is not asked, leaves out what is, holds what the form does not know, or a
    choice that is not offered. How it is written makes no difference: prefixes, indentation, escapes.

    Args:
        session: What `Form.read` made of it.
        xml: The submission.

    Raises:
        FormSyntaxError: If it is not XML.
    """
    own = writing.submission(session)
    if own == xml:
        return True
    default = session.form.root.default_namespace
    return _same(read_xml(own).root, read_xml(xml).root, default)


def miscalculated(session: Session) -> tuple[str, ...]:
    """Return the references of values that the form calculates and that are not what it gives.

    Each is calculated from the values beside it as they stand, so that one that can change by itself does
    not make those wrong that were made from it. What people may overwrite is not looked at.
    """
    return tuple(
        leaf.reference for leaf in calculated(session) if not _is_what_the_form_gives(session, leaf)
    )


def _is_what_the_form_gives(session: Session, leaf: Leaf) -> bool:
    run = leaf.definition.computations[Kind.CALCULATE].evaluate
    before = session.asked
    text = normal(str(run(Context(session, leaf))), leaf.definition.type)  # type: ignore[misc] # set by the loader
    own, session.asked = session.asked != before, before
    return own or text == leaf.raw


def _same(one: Element, other: Element, default: str) -> bool:
    """Compare two elements with all inside them; bounded in depth by the reader."""
    return (
        plain_tag(one.tag, default) == plain_tag(other.tag, default)
        and one.attrib == other.attrib
        and _words(one) == _words(other)
        and len(one) == len(other)
        and all(_same(mine, theirs, default) for mine, theirs in zip(one, other, strict=True))
    )


def _words(element: Element) -> tuple[str, ...]:
    """Return what stands directly in an element; between elements only what is not white."""
    if not len(element):
        return (element.text or "",)
    beside = [element.text, *(child.tail for child in element)]
    return tuple(text for text in beside if text and text.strip())
