-- What the desk keeps of time. Before, only headquarters' floor was kept, as a setting; the step of the same number
-- in `clock_moved` moves it and says so in the audit log.
CREATE TABLE device_clock (
    number    INTEGER PRIMARY KEY CHECK (number = 1),
    moment    TEXT NOT NULL,     -- what two signs showed
    floor     TEXT NOT NULL,     -- the newest moment signed by headquarters that was believed; empty for none
    refused   TEXT NOT NULL,     -- one that was absurd; empty for none
    corrected TEXT NOT NULL,     -- headquarters' newest correction; empty for none
    counted   INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 10000000000000),  -- milliseconds since `moment`
    counter   INTEGER NOT NULL,  -- the casebook's when that was counted
    ticks     INTEGER NOT NULL,  -- the machine's then
    boot      TEXT NOT NULL      -- in which of its starts; empty if unknown
) STRICT;

CREATE TRIGGER keep_device_clock BEFORE DELETE ON device_clock
BEGIN SELECT raise(ABORT, 'device clock'); END;
