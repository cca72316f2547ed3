"""The second rater: who is asked, rating blind, side by side and settled, how far raters agree, training."""
