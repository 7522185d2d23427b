"""What is on, and what is off: "on by default", for 기본으로 꺼져 있다.

English says it by two of its smallest words, which by themselves tell nothing. Behind a verb of being and before the
end of what is said they do, and Korean has verbs for both.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import holds_a_no
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.negation import Negation

_KOREAN = regex.compile(
    r"(?<!\p{Hangul})(?:(?P<on>켜(?:져(?=\s?있)|진(?!다)|짐)|켠\s(?:상태|채))"
    r"|(?P<off>꺼(?:져(?=\s?있)|진(?!다)|짐)|끈\s(?:상태|채)))\p{Hangul}*(?:\s있\p{Hangul}*)?"
)
_SWITCHES = regex.compile(r"(?<!\p{Hangul})(?:[켜켰켠켤]|[꺼껐끄끈끌])")
_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:is|are|was|were|be|been|stays?|stayed|remains?|remained|it['’]s|they['’]re|set to|left|kept)\s"
    r"(?:(?:already|always|still|turned|switched|\p{Ll}+ly)\s){0,2}(?P<state>on|off)"
    r"(?=\s*(?:[.;:!?)]|$|,|\s(?:by default|when|while|until|unless|if|at night|during|all)(?!\p{L})))"
)
_SWITCHES_ENGLISH = regex.compile(r"(?<!\p{L})(?i:on|off|lit|lights? up|enabled?|disabled?|(?:de)?activated?)(?!\p{L})")


def read_switched(pair: Pair, negation: Negation) -> tuple[Opposed, ...]:
    """The one thing of either side that is on there and off here, where neither side says no."""
    if "켜" not in pair.korean and "꺼" not in pair.korean and "켠" not in pair.korean and "끈" not in pair.korean:
        return ()
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    ours, theirs = [*_KOREAN.finditer(korean)], [*_ENGLISH.finditer(english)]
    if len(ours) != 1 or len(theirs) != 1 or (ours[0]["on"] is None) == (theirs[0]["state"] == "off"):
        return ()
    if len(_SWITCHES.findall(korean)) > 1 or len(_SWITCHES_ENGLISH.findall(english)) > 1:
        return ()  # one thing is switched when it is not so
    if holds_a_no(pair.korean) or pair.english.fact(read_english_denials, negation):
        return ()
    return (Opposed(Span(*ours[0].span()), Span(*theirs[0].span())),)
