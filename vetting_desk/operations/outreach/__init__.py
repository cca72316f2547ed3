"""What a person agrees to after a decision: contact, sharing with a named partner, speaking in public.

Asked late, taken back in one act, a condition of nothing, and shown to nobody who decides. Not its business:
decisions (`decisions`), what guards the person (`safeguards`). Doors: `reading`, `asking`, `partners`,
`plan_partners`, `engagements`, `stopping`.
"""
