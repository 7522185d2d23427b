"""What a text affirms and denies: signs of opposite meaning, what is negated, and what comes before what."""
