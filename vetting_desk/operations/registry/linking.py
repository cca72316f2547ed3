"""Comparing all persons by the keys that were made as their records were taken in, as the return desk.

What is proposed stands where a run over the casebook leaves it (`operations.cases.linking`), and a person
decides. Of a case that the database does not have the keys are made of what the casebook says.
"""

from vetting_desk.model.watch_list import birth_of
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import linking
from vetting_desk.operations.cases.linking import Ran
from vetting_desk.operations.registry import connecting
from vetting_desk.operations.registry.needs import WholeDesk


@door(Action.ASSIGN)
def run(open_desk: WholeDesk) -> Ran:
    """Compare all persons, and propose pairs to look at in place of those of the run before.

    Raises:
        StateError: If no registry was set up.
        HeadquartersOnlyError: At a post.
        ExtraMissingError: If the libraries it takes are not installed.
        LinkageRunError: If there is not memory enough; what was proposed before stays.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    from dataclasses import replace

    from vetting_desk.linkage import batch
    from vetting_desk.linkage.keys import keys_of

    connecting.require_headquarters(open_desk)
    batch.require_extra()
    books = open_desk.casebook
    with connecting.connected(open_desk) as registry:
        kept = {books.queues.number(each): keys for each, keys in registry.cases.link_keys()}
    found = [
        replace(kept[number], number=number)
        if number in kept
        else keys_of(number, person.names, birth_of(person.birth), person.papers)
        for number, person in books.cases.everybody()
    ]
    return linking.propose(books, found)
