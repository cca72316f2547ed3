"""Which persons are held, and until which day: rows that follow from the facts of cases, kept case by case.

Nothing binds them to the audit log: the facts are bound. What is said of liberty, here or by another desk,
marks its case (see the triggers of step 28), and whoever lists cases has those looked at first.
"""

from vetting_desk.model.custody import custody_of
from vetting_desk.model.fact_standing import in_force
from vetting_desk.store.engine.core import Core
from vetting_desk.store.facts import FactStore


def bring_up_to_date(core: Core) -> None:
    """Look at the cases of which something was said since; mostly there are none.

    It is asked at each key that is typed into the search: the marks are read first (CROSS JOIN keeps that
    order, https://www.sqlite.org/optoverview.html#crossjoin), else all cases would be read each time.
    """
    database = core.database
    rows = database.rows(
        "SELECT number, id FROM custody_to_look CROSS JOIN cases ON number = case_number"
        " ORDER BY case_number"
    )
    if not rows:
        return
    facts = FactStore(core)
    with database.transaction():
        for row in rows:
            custody = custody_of(in_force(facts.of_case(row["id"])))
            database.execute("DELETE FROM custody WHERE case_number = ?", (row["number"],))
            if custody is not None:
                database.execute(
                    "INSERT INTO custody (case_number, day) VALUES (?, ?)",
                    (row["number"], custody.day),
                )
            database.execute("DELETE FROM custody_to_look WHERE case_number = ?", (row["number"],))
