"""The consolidated list of the European Union (Financial Sanctions Files, XML 1.1).

Source: FSF XML 1.1, https://webgate.ec.europa.eu/fsd/fsf; persons alone are read (subject type P).
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import births
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListedPerson, NameQuality

ROOT = "export"


def day(root: ET.Element) -> str:
    """Return of which day the file says it is, ``YYYY-MM-DD``; empty if it does not."""
    return (root.get("generationDate") or "")[:10]


def persons(root: ET.Element) -> Iterator[ListedPerson]:
    """Yield its persons.

    Raises:
        ListFormatError: With detail ``bad-entry``, if one has no number or no name.
    """
    for entry in root.iterfind("sanctionEntity"):
        subject = entry.find("subjectType")
        if subject is None or subject.get("classificationCode", "").upper() != "P":
            continue
        number = (entry.get("euReferenceNumber") or entry.get("logicalId") or "").strip()
        names: list[ListedName] = []
        for alias in entry.iterfind("nameAlias"):
            text = _name(alias)
            if text:
                weak = alias.get("strong", "true").lower() == "false"
                first = not names and not weak
                good = NameQuality.MAIN if first else NameQuality.GOOD
                names.append(ListedName(text, NameQuality.LOW if weak else good))
        if not number or not names:
            raise ListFormatError(detail="bad-entry", entry=number)
        dates = (_birth(each) for each in entry.iterfind("birthdate"))
        yield ListedPerson(number, tuple(names), tuple(each for each in dates if each is not None))


def _name(alias: ET.Element) -> str:
    whole = " ".join((alias.get("wholeName") or "").split())
    parts = (alias.get(part) or "" for part in ("firstName", "middleName", "lastName"))
    return whole or " ".join(" ".join(parts).split())


def _birth(element: ET.Element) -> ListedBirth | None:
    if element.get("calendarType", "GREGORIAN").upper() not in {"", "GREGORIAN"}:
        return None
    about = element.get("circa", "false").lower() == "true"
    first, last = element.get("yearRangeFrom") or "", element.get("yearRangeTo") or ""
    if first or last:
        return births.span(first, last)
    known = births.read(element.get("birthdate") or "", about=about)
    if known is not None:
        return known
    text = births.of_parts(
        element.get("year") or "", element.get("monthOfYear") or "", element.get("dayOfMonth") or ""
    )
    return ListedBirth(text, about=about) if text else None
