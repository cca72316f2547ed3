"""What headquarters keeps of all desks: cases as they come in, records, arrivals, receipts, quarantine.

Implements what `vetting_desk.transfer` asks of a registry (`transfer.receiving`), over a casebook. Checks no
signature and knows no bundle. Linking the cases of one person across desks is not part of it: a case belongs
to the desk that opened it. Its door is `casebook_registry.CasebookRegistry`; nothing is imported here.
"""
