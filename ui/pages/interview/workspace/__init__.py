"""The judgement workspace: another face of the same interview, for forms with evidence at their own level."""
