"""What a text affirms and denies: signs of opposite meaning, what is negated, and which words translate each other.

How the sides are at odds is found in the folders, one form of it in each module: amounts and roles, contraries upon
these, and upon those denials and times. Nothing here looks into them.
"""
