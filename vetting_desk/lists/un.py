"""The consolidated list of the United Nations Security Council, as XML.

Source: the schema at https://scsanctions.un.org/resources/xml/en/consolidated.xml (individuals alone are read).
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import births
from vetting_desk.lists.xml_source import text_of
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListedPerson, NameQuality

ROOT = "CONSOLIDATED_LIST"
_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


def day(root: ET.Element) -> str:
    """Return of which day the file says it is, ``YYYY-MM-DD``; empty if it does not."""
    return (root.get("dateGenerated") or "")[:10]


def persons(root: ET.Element) -> Iterator[ListedPerson]:
    """Yield its individuals.

    Raises:
        ListFormatError: With detail ``bad-entry``, if one has no number or no name.
    """
    for entry in root.iterfind("INDIVIDUALS/INDIVIDUAL"):
        number = text_of(entry, "REFERENCE_NUMBER", "DATAID")
        main = " ".join(filter(None, (text_of(entry, part) for part in _PARTS)))
        if not number or not main:
            raise ListFormatError(detail="bad-entry", entry=number)
        names = [ListedName(main, NameQuality.MAIN)]
        original = text_of(entry, "NAME_ORIGINAL_SCRIPT")
        if original:
            names.append(ListedName(original, NameQuality.ORIGINAL))
        for alias in entry.iterfind("INDIVIDUAL_ALIAS"):
            text = text_of(alias, "ALIAS_NAME")
            if text:
                low = text_of(alias, "QUALITY").lower() != "good"
                names.append(ListedName(text, NameQuality.LOW if low else NameQuality.GOOD))
        dates = (_birth(each) for each in entry.iterfind("INDIVIDUAL_DATE_OF_BIRTH"))
        yield ListedPerson(number, tuple(names), tuple(each for each in dates if each is not None))


def _birth(element: ET.Element) -> ListedBirth | None:
    kind = text_of(element, "TYPE_OF_DATE").upper()
    if kind == "BETWEEN":
        return births.span(text_of(element, "FROM_YEAR"), text_of(element, "TO_YEAR"))
    return births.read(text_of(element, "DATE", "YEAR"), about=kind == "APPROXIMATELY")
