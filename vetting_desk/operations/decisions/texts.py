"""The organisation's approved criteria, outcomes and grounds, as a decision uses them; behind the doors."""

from vetting_desk.errors import NotFoundError
from vetting_desk.model.decision import ApprovedText
from vetting_desk.model.pack import PackSort
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.approved_texts import TextsDesk


def listed(open_desk: TextsDesk, sort: PackSort, language: str) -> list[ApprovedText]:
    """Return the texts of a sort in the order of the pack, in a language or else in the official one.

    Of several packs in force the first that has the sort counts.

    Raises:
        NotFoundError: If no pack here has any.
    """
    for pack in approved_texts.packs(open_desk):
        found = [
            ApprovedText(
                key=each.name.partition("/")[2],
                text=each.text,
                language=each.language,
                pack=pack.id,
                version=pack.version,
            )
            for each in approved_texts.texts(open_desk, pack, language)
            if each.name.startswith(f"{sort.value}/")
        ]
        if found:
            return found
    raise NotFoundError(what="text", id=sort.value)


def one(open_desk: TextsDesk, sort: PackSort, key: str, language: str) -> ApprovedText:
    """Return a text by its key.

    Raises:
        NotFoundError: If the organisation has none of this key.
    """
    for each in listed(open_desk, sort, language):
        if each.key == key:
            return each
    raise NotFoundError(what="text", id=f"{sort.value}/{key}")
