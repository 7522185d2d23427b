"""The parties of a contract, exchanged: "Party B shall pay Party A", for 갑은 을에게 지급한다.

Korean contracts call them 갑 and 을, English ones Party A and Party B; both stand on both sides, so no word is wrong.
What is compared is who does it: the subject, or in a passive clause who stands behind "by".
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_QUOTE = r"[\"'“”‘’「」]?"
_KOREAN = regex.compile(rf"(?<!\p{{L}})(?P<party>[갑을]){_QUOTE}[은이](?=\s)")
_ENGLISH = regex.compile(
    r"(?<!\p{L})(?<!(?i:unless|if|until|when|once|where|provided|that)\s)(?P<by>by\s)?[Pp]arty\s(?P<party>[AB])(?!\p{L})"
    r"(?:(?P<verb>\s(?:shall|may|must|will|agrees|has|can|undertakes)(?!\p{L})|\s(?!was\s|does\s)\p{Ll}{2,}s(?=\s))(?P<passive>(?:\s\p{Ll}+)?\sbe\s)?)?"
)
# who gets is told of who gives, and the other way round
_GETS = regex.compile(r"받|수령|얻|취득|(?<!\p{Hangul})(?:산다|사[고며는]|삽니다)|구매|매수|매입|빌[리린려]|임차")
_GETS_ENGLISH = regex.compile(r"(?<!\p{L})(?i:receiv|obtain|acquir|get|accept|entitled|buy|purchas|borrow|rent)\p{L}*")
_NAMES = {"갑": "A", "을": "B"}


def read_exchanged_parties(pair: Pair) -> tuple[Opposed, ...]:
    """The one party that acts on either side, where it is not the same."""
    if "arty " not in pair.english:
        return ()
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if bool(_GETS.search(korean)) != bool(_GETS_ENGLISH.search(english)):
        return ()
    ours = [*_KOREAN.finditer(korean)]
    theirs = [m for m in _ENGLISH.finditer(english) if m["by"] or (m["verb"] and not m["passive"])]
    if len(ours) != 1 or len(theirs) != 1:
        return ()
    if _NAMES[ours[0]["party"]] == theirs[0]["party"]:
        return ()
    start = theirs[0].start() + len(theirs[0]["by"] or "")
    return (Opposed(Span(*ours[0].span("party")), Span(start, theirs[0].end("party"))),)
