"""Where a text cannot end: after a particle or a connective, an article, a preposition or the like."""

from __future__ import annotations

from qa_lint.languages.particles import GOING_ON
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Language

# particles, endings of verbs, and words that stand before a noun; not 고, in which titles end (경고)
_KOREAN = (
    rf"(?:{any_of(GOING_ON)}|하는|하고|지만|면서|며|(?<=\p{{Hangul}}{{2}})(?:된|(?<![제권기시무북남여유극상하국])한)"
    r"|(?<!\p{Hangul})(?:한|두|세|네|몇|여러|모든|각|그|저|전|현|새|첫|옛|총|약))$"
)
_ENGLISH = (
    r"(?<!\p{L})(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|is|are|was|were|be|been|has"
    r"|have|had|will|would|shall|should|can|could|may|might|must|his|her|their|its|our|your|my|this|these|those|not"
    r"|no|than|over|into|about|after|before|during|between|against|among|through|under|within|without|per|via|why"
    r"|how|where|whether|when|while|because|if|since|until|towards?|despite|upon|except|becomes?|became|former"
    r"|incumbent|especially|including)$"
)
GOES_ON: dict[Language, regex.Pattern[str]] = {
    "ko": regex.compile(_KOREAN),
    "en": regex.compile(_ENGLISH, regex.IGNORECASE),
}
