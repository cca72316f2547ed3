-- What headquarters says and has not sent yet: asked for at every bundle that is taken in or written.

CREATE INDEX entry_ways_waiting ON entry_ways (entry_number) WHERE way = 'to-send' AND feed != '';
