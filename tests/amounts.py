"""How many inputs a test of a property is given that is cheaper or dearer than most: in a nightly run a million bytes
for readers, which cost least.
"""

from __future__ import annotations

from hypothesis import settings

IS_NIGHTLY = settings().max_examples > 1_000  # as the profile of that name has it


def inputs(usual: int, nightly: int) -> settings:
    """So many in each case of a test, in a usual run or a nightly one."""
    return settings(max_examples=nightly if IS_NIGHTLY else usual)
