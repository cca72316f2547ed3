"""Enrolling a post at headquarters while both desks are open on one machine, as only practice has it."""

from pathlib import Path

from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.machine.durable import remove_file
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.organisation import enrolment, issuing_officers, membership
from vetting_desk.operations.organisation.needs import ApprovingDesk
from vetting_desk.operations.practice.needs import NewPostDesk


@open_door("each of the two officers is asked at the operations it calls")
def join(post: NewPostDesk, hq: ApprovingDesk, stick: Path, second_passphrase: str = "") -> None:
    """Enrol a post at headquarters by the papers, both desks being open on this machine.

    Args:
        post: The post.
        hq: Headquarters.
        stick: Where the papers are written and read.
        second_passphrase: Of headquarters' second officer, where the issuing key wants one.

    Raises:
        WrongPassphraseError: If it is not theirs.
    """
    enrolment.write_request(post, stick)
    request = stick / membership.REQUEST_FILE
    try:
        enrolment.approve(hq, request, stick)
    except SecondOfficerNeededError as wanted:
        issuing_officers.give_second(
            hq,
            IssuingPurpose(wanted.fields["purpose"]),
            wanted.fields["subject"],
            wanted.fields["ids"][0],
            second_passphrase,
        )
        enrolment.approve(hq, request, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    for paper in enrolment.find_papers(stick):
        remove_file(paper.path)
