"""Headquarters' word that lay aside at a post: where it is kept once a person takes it in."""

from dataclasses import replace

from tests.years.founding import SUPERVISOR
from tests.years.machine import Years
from tests.years.test_found import state, takes_over_in_silence  # noqa: F401 (a fixture)
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.operations.cases import kept
from vetting_desk.operations.exchange import quarantine
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.registry.heard_word import HeardWord, registry_of


def test_each_desk_keeps_it_where_it_counts(state: Years) -> None:  # noqa: F811
    assert type(registry_of(state.year.hq.casebook)) is CasebookRegistry
    assert type(registry_of(state.year.post(0).at(SUPERVISOR).casebook)) is HeardWord


def test_it_counts_as_what_a_return_bundle_brings(state: Years) -> None:  # noqa: F811
    case_id = takes_over_in_silence(state)
    post, hq = state.year.post(0).at(SUPERVISOR), state.year.hq
    [aside] = quarantine.held(post)
    entry = hq.casebook.entries.get(aside.id)
    document = parse_entry(hq.casebook.blobs.get(entry.files[0].sha256))
    assert entry.files[0].name == MEMBER

    HeardWord(post.casebook).accept_entry(replace(entry, taken_in=True), document)

    assert kept.holders(post, case_id) == (hq.desk.id,)
    post.casebook.verify()
