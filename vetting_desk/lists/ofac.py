"""The list of Specially Designated Nationals of the United States (OFAC), as SDN XML.

Source: https://ofac.treasury.gov, SDN XML (sdnList, sdnEntry); individuals alone are read. An alias of the
category *weak* is of low quality.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import births
from vetting_desk.lists.xml_source import text_of
from vetting_desk.model.watch_list import ListedName, ListedPerson, NameQuality

ROOT = "sdnList"


def day(root: ET.Element) -> str:
    """Return of which day the file says it is, ``YYYY-MM-DD``; empty if it does not."""
    for info in root.iterfind("publshInformation"):  # (so it is spelt)
        month, _, rest = text_of(info, "Publish_Date").partition("/")
        days, _, years = rest.partition("/")
        found = births.of_parts(years, month, days)
        if len(found) == len("2026-01-01"):
            return found
    return ""


def persons(root: ET.Element) -> Iterator[ListedPerson]:
    """Yield its individuals.

    Raises:
        ListFormatError: With detail ``bad-entry``, if one has no number or no name.
    """
    for entry in root.iterfind("sdnEntry"):
        if text_of(entry, "sdnType").lower() != "individual":
            continue
        number, main = text_of(entry, "uid"), _name(entry)
        if not number or not main:
            raise ListFormatError(detail="bad-entry", entry=number)
        names = [ListedName(main, NameQuality.MAIN)]
        for alias in entry.iterfind("akaList/aka"):
            text = _name(alias)
            if text:
                weak = text_of(alias, "category").lower() == "weak"
                names.append(ListedName(text, NameQuality.LOW if weak else NameQuality.GOOD))
        dates = (
            births.read(text_of(each, "dateOfBirth"))
            for each in entry.iterfind("dateOfBirthList/dateOfBirthItem")
        )
        yield ListedPerson(number, tuple(names), tuple(each for each in dates if each is not None))


def _name(element: ET.Element) -> str:
    return " ".join(filter(None, (text_of(element, "firstName"), text_of(element, "lastName"))))
