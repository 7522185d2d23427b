"""Quotations: where they stand, how deep, what they are for, and whose words they hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal, NamedTuple

from qa_lint.facts.quotation_marks import Family, read_mark_pairs
from qa_lint.facts.speakers import SAYING_ENGLISH, SAYING_KOREAN, read_owner
from qa_lint.languages.particles import QUOTING, QUOTING_BEFORE_SAYING, QUOTING_SPEECH
from qa_lint.languages.patterns import any_of
from qa_lint.languages.titles import DOTTED_IN_SPEECH
from qa_lint.late import regex
from qa_lint.model import Span, Text

Use = Literal["speech", "work", "emphasis"]
_LONGEST_NAME = 40  # characters of a quotation by which it is named


class Quotation(NamedTuple):
    """A stretch between quotation marks; where one of the two is missing, it reaches to the segment's end."""

    span: Span  # with its marks
    inner: Span  # without them
    family: Family
    use: Use
    depth: int  # 0: stands in no other quotation
    opened: bool
    closed: bool
    owner: Span | None = None  # who says it, where a verb of saying tells

    @classmethod
    def of(cls, plain: Sequence[Any]) -> Quotation:
        """The one that these plain values say."""
        span, inner, family, use, depth, opened, closed, owner = plain
        return cls(Span(*span), Span(*inner), family, use, depth, opened, closed, owner and Span(*owner))

    @property
    def plain(self) -> tuple[Any, ...]:
        """The same in plain values, as they are kept about a pair."""
        span, inner, *others, owner = self
        return tuple(span), tuple(inner), *others, owner and tuple(owner)

    @property
    def whole(self) -> bool:
        return self.opened and self.closed

    @property
    def firm(self) -> bool:
        """Whether the marks must stay, as those of speech and citation must; those of emphasis and of titles may go."""
        return self.family == "double" or self.use == "speech"

    @property
    def mark(self) -> Span:
        """The mark that has no partner."""
        return Span(self.span.start, self.inner.start) if self.opened else Span(self.inner.end, self.span.end)

    def opening_words(self, text: str) -> str:
        """Its first words, to name it by."""
        words = " ".join(text[self.inner.start : self.inner.end].split())
        return words if len(words) <= _LONGEST_NAME else words[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(",.") + " …"

    def words_at_mark(self, text: str) -> str:
        """What stands at the mark without a partner: its first words, or its last ones where it was never opened."""
        words = " ".join(text[self.inner.start : self.inner.end].split())
        if self.opened or len(words) <= _LONGEST_NAME:
            return self.opening_words(text)
        return "… " + words[-_LONGEST_NAME:].split(" ", 1)[-1]


def read_quotations(text: Text) -> tuple[Quotation, ...]:
    """All quotations in order of their beginning, the outer before the inner.

    Apostrophes, measures (5'10", a 6" nail) and the marks in code are none.
    """
    end = len(text)
    found = []
    for opening, closing, depth in read_mark_pairs(text):
        mark = opening or closing
        assert mark is not None, "a quotation has at least one mark"
        span = Span(opening.start if opening else 0, closing.end if closing else end)
        inner = Span(opening.end if opening else 0, closing.start if closing else end)
        owner = read_owner(text, span) if mark.family in ("double", "single") else None
        use = _use(text, span, inner, mark.family, owner)
        found.append(Quotation(span, inner, mark.family, use, depth, opening is not None, closing is not None, owner))
    return tuple(_with_owners(text, sorted(found, key=lambda q: (q.span.start, -q.span.end))))


_NEAR = 200  # characters between two quotations, or of one, that still say something
_NEW_SENTENCE = regex.compile(rf"(?<!(?:^|\P{{L}})(?:{any_of(DOTTED_IN_SPEECH)}|St|Jr|Sr|\p{{Lu}}))[.!?]\s*\S")


def _with_owners(text: str, quotations: list[Quotation]) -> Iterator[Quotation]:
    """Who goes on speaking after a "he said" is named only once."""
    before: Quotation | None = None
    for quotation in quotations:
        if before and before.owner and not quotation.owner and quotation.depth == before.depth:
            between = text[before.span.end : quotation.span.start]
            if len(between) < _NEAR and not _NEW_SENTENCE.search(between):
                quotation = quotation._replace(owner=before.owner)
        yield quotation
        if quotation.family in ("double", "single"):
            before = quotation


_SENTENCE_END = regex.compile(r"[.!?…]$|(?:다|요|죠|까|네|라|자|지|군)[.!?…]*$")
_CLAUSE_END = regex.compile(r"[.!?…]$|(?:다|요|죠|까|냐|시오|[하가오]라|[하가]자)[.!?…]*$")
_QUOTING_KO = regex.compile(rf"\s?(?:{any_of(QUOTING_SPEECH)}|{any_of(QUOTING)}(?!\s?\p{{Hangul}}*부[르른]))")
_SAID_AFTER_KO = regex.compile(
    rf"\s?{any_of(QUOTING_BEFORE_SAYING)}(?![\p{{Hangul}}]*\s?부르).{{0,60}}?{SAYING_KOREAN}"
)
_QUOTED_BESIDE_KO = regex.compile(rf"\s(?:하고|라고|하며|라며)\s.{{0,30}}?{SAYING_KOREAN}")  # 「…」 하고 말했다
_THOUGHT_KO = regex.compile(r"[^.!?]{0,30}?(?:생각|속으로|혼잣말|다짐|되뇌|되뇄|싶었|싶다|중얼|마음먹)")
_GOES_ON_EN = regex.compile(
    r"(?<=,[\"'”’]+)\s(?:he|she|they|it|I|we|the|an?|one|\p{Lu}\p{L}+)\s"
)  # “…,” the mayor admitted
_SAID_EN = regex.compile(rf"(?<!\p{{L}})(?:saying|{SAYING_ENGLISH}|according to)(?!\p{{L}})", regex.IGNORECASE)
# words for works, before the title of one
_WORK = {
    "ko": regex.compile(
        r"(?:소설|영화|노래|책|저서|시집|앨범|음반|드라마|연극|뮤지컬|그림|곡|만화|웹툰|게임|다큐멘터리|프로그램|신작|작품"
        r"|동화|희곡|오페라|수필)(?:인|의)?\s?$"
    ),
    "en": regex.compile(
        r"(?<!\p{L})(?:novel|film|movie|song|album|book|play|poem|series|show|drama|musical|opera|painting|documentary"
        r"|memoir|essay|story|magazine|single|sitcom)s?,?\s$",
        regex.IGNORECASE,
    ),
}


def _use(text: Text, span: Span, inner: Span, family: Family, owner: Span | None) -> Use:
    """What the quotation is for: a verb of saying beside it makes it speech, and so does a sentence inside it."""
    inside = text[max(inner.start, inner.end - _NEAR) : inner.end].strip()
    after = min(len(text), span.end + 80)
    korean = text.language == "ko"
    if family == "work":
        return "work"
    if family == "single" and korean and _THOUGHT_KO.match(text, span.end, min(after, span.end + 40)):
        return "emphasis"  # English sets no marks around what is only thought
    term = family == "single" and korean and len(inside.split()) <= 2 and not ends_as_a_clause(inside)
    if (owner and family == "double") or (korean and not term and _SAID_AFTER_KO.match(text, span.end, after)):
        return "speech"
    if family == "corner" and korean and _QUOTED_BESIDE_KO.match(text, span.end, after):
        return "speech"
    if family == "corner" or _WORK[text.language].search(text, max(0, span.start - 16), span.start):
        return "work"
    said = _said_in_korean(text, span, inside, family) if korean else _said_in_english(text, span, inside)
    return "speech" if said else "emphasis"


def ends_as_a_clause(words: str) -> bool:
    """Whether Korean words end as a clause does (간다, 가자, 왜요), rather than as a noun."""
    return _CLAUSE_END.search(words) is not None


def _said_in_korean(text: str, span: Span, inside: str, family: Family) -> bool:
    if regex.search(r"\p{Hangul}[.!?…]+$", inside):
        return True
    if family == "single" and not (ends_as_a_clause(inside) and _QUOTING_KO.match(text, span.end)):
        return False  # ‘사용금지’라는 말, ‘체포된 자’를
    return _SENTENCE_END.search(inside) is not None and (
        len(inside.split()) >= 3 or _QUOTING_KO.match(text, span.end) is not None
    )


def _said_in_english(text: str, span: Span, inside: str) -> bool:
    if len(inside.split()) >= 5 and (_SENTENCE_END.search(inside) or _GOES_ON_EN.match(text, span.end)):
        return True
    beside = _SAID_EN.search(text, max(0, span.start - 40), span.start) or _SAID_EN.search(
        text, span.end, min(len(text), span.end + 40)
    )
    return beside is not None and inside.rstrip("'\"’”").endswith((",", ".", "!", "?"))
