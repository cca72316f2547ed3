-- What is still on its way is few among all bundles of many years.
CREATE INDEX bundles_on_their_way ON bundles (feed, sequence) WHERE state != 'received';

-- Numbers of a feed that are still to come, below its highest. It follows from `arrivals`, and is kept so that a
-- feed of many years is not read to place one bundle.
CREATE TABLE feed_gaps (
    desk_id TEXT NOT NULL,
    kind    TEXT NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    PRIMARY KEY (desk_id, kind, first)
) STRICT, WITHOUT ROWID;

INSERT INTO feed_gaps (desk_id, kind, first, last)
SELECT desk_id, kind, before + 1, sequence - 1 FROM (
    SELECT desk_id, kind, sequence,
           lag(sequence, 1, 0) OVER (PARTITION BY desk_id, kind ORDER BY sequence) AS before
    FROM arrivals)
WHERE sequence > before + 1;
