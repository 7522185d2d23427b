"""Half of what one is counted by, and one of it, or one and a half: half a cup, for 한 컵; 반 병, a bottle.

A half and a one in words are how either language says much else, so that neither is missed for itself. Beside what
holds or measures the same on both sides, they are held against each other.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.tables import rows
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_MEASURES = {  # the Korean ones, and what English may call them
    korean: frozenset(english)
    for (korean,), english in rows(
        """
        컵      cup
        잔      cup glass
        병      bottle
        그릇    bowl
        공기    bowl
        접시    plate dish
        큰술    tablespoon tbsp
        작은술  teaspoon tsp
        숟가락  spoon spoonful tablespoon teaspoon
        숟갈    spoon spoonful tablespoon teaspoon
        스푼    spoon spoonful tablespoon teaspoon
        알      tablet pill
        정      tablet pill
        봉지    bag packet pack
        봉      bag packet pack
        상자    box
        박스    box
        팩      pack packet carton
        쪽      page
        페이지  page
        바퀴    lap turn
        티스푼  teaspoon tsp
        """,
        1,
    )
}
_KOREAN = regex.compile(
    rf"(?<![\p{{Hangul}}0-9./])(?:(?P<half>반|½)|(?P<one>한|1)) ?(?P<measure>{any_of(_MEASURES)})"
    r"(?!의 (?:절반|반))(?P<more> ?반)?"
    r"(?=(?:[을를이가은는의에씩만도]|밖에|정도|으로|이나|이면|쯤|만큼|입니다){0,2}(?!\p{Hangul}))"
)
_ENGLISH = regex.compile(
    r"(?<![\p{L}0-9./-])(?:(?P<half>(?i:half(?: of)?[ -]an?|a half|half|½))|(?P<one>(?i:an?|one|1)))"
    rf"[ -](?P<measure>{any_of({word for words in _MEASURES.values() for word in words})})(?!\p{{L}})"
    r"(?P<more> and a half)?"
)


def read_unlike_halves(pair: Pair) -> tuple[Span, Span] | None:
    """Half of one on one side, where the other side has one of the same, and neither says both."""
    if "반" not in pair.korean and "half" not in pair.english.lower() and "½" not in pair.english:
        return None  # as in most pairs
    ours = list(_KOREAN.finditer(pair.korean.fact(read_prose)))
    if len(ours) != 1:
        return None
    [mine] = ours
    theirs = _ENGLISH.finditer(pair.english.fact(read_prose))
    same = [match for match in theirs if match["measure"].lower() in _MEASURES[mine["measure"]]]
    if len(same) != 1 or _amount(same[0]) == _amount(mine):
        return None
    return Span(*mine.span()), Span(*same[0].span())


def _amount(match: regex.Match[str]) -> tuple[bool, bool]:
    """Whether it is half of one, and whether it is one and a half."""
    return match["half"] is not None, match["more"] is not None
