"""A second pair of eyes on an assessment that rates: asked, blind, side by side, settled; how far raters agree.

Not its business: the first rater's draft itself (`operations.interview`), where ratings are sealed to
(`operations.access.rating_seal`), the measures of agreement (`vetting_desk.judgement.agreement`). Doors:
`asking`, `locking`, `blind`, `comparing`, `settling`, `measuring`, `training`.
"""
