"""Numbers over many cases, at headquarters: tables with pictures beside them, fairness, and exports."""
