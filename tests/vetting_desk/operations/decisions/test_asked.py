"""What was asked of a case, as queues and what is due read it: open until it was answered."""

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, ISKANDAR, Bench
from vetting_desk.operations.decisions import answering, asked, remarks, tasks
from vetting_desk.operations.decisions.remarks import Remark


def test_a_record_sent_back_is_open_until_it_was_replied_to(bench: Bench) -> None:
    record = bench.records["intake"]
    remarks.send_back(bench.at(DAVLAT), record.id, [Remark("", "Ask again")])
    [found] = asked.sent_back(bench.at(HILOLA), bench.case_id)
    assert (found.open, found.payload.about.record) == (True, record.id)
    bench.carry()
    [there] = asked.sent_back(bench.at(ISKANDAR), bench.case_id)
    answering.reply(bench.at(ISKANDAR), there.entry.id, "So it was said")
    [there] = asked.sent_back(bench.at(ISKANDAR), bench.case_id)
    assert not there.open


def test_a_task_is_open_until_it_was_done(bench: Bench) -> None:
    task = tasks.ask(bench.at(DAVLAT), bench.case_id, "Find the certificate", "The post")
    [found] = asked.tasks(bench.at(HILOLA), bench.case_id)
    assert (found.open, found.entry.id, found.by) == (True, task.id, DAVLAT)
    bench.carry()
    answering.done(bench.at(ISKANDAR), task.id, "Found")
    [there] = asked.tasks(bench.at(ISKANDAR), bench.case_id)
    assert not there.open
