"""Where a text cannot end: after a particle or a connective, an article, a preposition or the like."""

from __future__ import annotations

from qa_lint.languages.particles import GOING_ON
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Language

# particles, and endings of verbs; not 고, in which titles end (경고)
_KOREAN = rf"(?:{any_of(GOING_ON)}|하는|하고|지만|면서|며)$"
_ENGLISH = (
    r"(?<!\p{L})(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|is|are|was|were|be|been|has|have"
    r"|had|will|would|can|could|may|might|his|her|their|its|our|your|my|this|these|those|not|no|than|over|into|about"
    r"|after|before|during|between|against|among|through|under|within|without|per|via|why|how|where|whether|when|while"
    r"|because|if)$"
)
GOES_ON: dict[Language, regex.Pattern[str]] = {
    "ko": regex.compile(_KOREAN),
    "en": regex.compile(_ENGLISH, regex.IGNORECASE),
}
