"""Headquarters takes in what a desk became."""

from dataclasses import replace

import pytest

from vetting_desk.errors import EnrolmentError
from vetting_desk.model import new_id
from vetting_desk.model.epoch import LEFT_OUT
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment_documents as documents
from vetting_desk.operations.organisation import membership, successors


@pytest.fixture
def request_document(post: OpenDesk) -> documents.RequestDocument:
    return documents.read_request(membership.write_request(post))


def test_a_request_names_the_desk_it_was(
    hq: OpenDesk, post: OpenDesk, request_document: documents.RequestDocument
) -> None:
    assert successors.former(hq.casebook, request_document) == ""
    named = request_document.model_copy(update={"formerly": post.desk.id})

    assert successors.former(hq.casebook, named) == post.desk.name
    assert documents.read_request(documents.to_bytes(named)) == named
    assert b"formerly" not in documents.to_bytes(request_document)


def test_a_desk_nobody_knows_is_no_former_desk(
    hq: OpenDesk, request_document: documents.RequestDocument
) -> None:
    for formerly in (new_id(), hq.desk.id):
        with pytest.raises(EnrolmentError):
            successors.former(
                hq.casebook, request_document.model_copy(update={"formerly": formerly})
            )


def test_return_bundles_for_the_new_desk_go_on_above(hq: OpenDesk, post: OpenDesk) -> None:
    new = new_id()
    hq.casebook.bundles.skip_to(post.desk.id, 3)

    successors.succeed(hq.casebook, new, post.desk.id)
    successors.succeed(hq.casebook, new, post.desk.id)

    assert hq.casebook.successions.lineage(new) == (new, post.desk.id)
    assert hq.casebook.bundles.next_sequence(new) == LEFT_OUT + 1


def test_a_desk_was_one_other_desk(hq: OpenDesk, post: OpenDesk) -> None:
    new = new_id()
    successors.succeed(hq.casebook, new, post.desk.id)
    hq.casebook.peers.put(replace(hq.casebook.peers.get(post.desk.id), desk_id=new_id()))

    with pytest.raises(EnrolmentError):
        successors.succeed(hq.casebook, new, new_id())
