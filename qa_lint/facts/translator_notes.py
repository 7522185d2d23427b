"""What belongs to one side only: notes that a translator left in brackets, and the dateline of a news report."""

from __future__ import annotations

from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Span, Text

_BRACKET = regex.compile(r"[()\[\]]")
_NOTE = RarePattern(regex.compile(r"옮긴이|역주|역자|[Tt]ranslator['’]s note"), ("옮긴이", "역주", "역자", "ranslator"))
# BUSAN — , SEOUL, Nov. 20 (Yonhap) -- , SEJONG, South Korea — ; (서울=연합뉴스) 홍길동 기자 =
_DATELINE = regex.compile(
    r"\s*\p{Lu}{2,}(?:[ '’.-]\p{Lu}{2,})*(?:,[ ]\p{Lu}[\p{L}. ]{1,24}?(?:[ ][0-9]{1,2})?)?(?:[ ]?\([A-Za-z ]{2,20}\))?"
    r"[ ]?(?:—|–|―|--)[ ]"
    r"|\s*[(\[【][가-힣·]{2,8}=[^()\[\]【】=\n]{2,20}[)\]】](?:[ ]?[가-힣]{2,4}[ ](?:특파원|기자))?(?:[ ]?=)?[ ]"
)


def read_notes(text: Text) -> tuple[Span, ...]:
    """The dateline, and what stands in brackets, with those in it, and is a note."""
    dateline = _DATELINE.match(text)
    notes = _in_brackets(text) if _NOTE.search(text) else ()
    return (Span(*dateline.span()), *notes) if dateline else notes


def _in_brackets(text: Text) -> tuple[Span, ...]:
    opened: list[int] = []
    outer: list[Span] = []
    for bracket in _BRACKET.finditer(text):
        if bracket.group() in "([":
            opened.append(bracket.start())
        elif opened:
            span = Span(opened.pop(), bracket.end())
            while outer and outer[-1].start > span.start:
                outer.pop()
            outer.append(span)
    return tuple(span for span in outer if _NOTE.search(text, *span))
