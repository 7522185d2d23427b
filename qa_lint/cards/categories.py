"""What the categories of rules are about, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from qa_lint.model import Language

_ABOUT: Mapping[str, Mapping[Language, str]] = {
    "omission": {
        "en": "What has no counterpart on the other side: sentences, parts of sentences, rows, files.",
        "ko": "다른 쪽에 짝이 없는 것: 문장, 문장의 일부, 행, 파일.",
    },
    "number": {
        "en": "Figures, amounts, dates and units that do not say the same. Values are compared, not digits.",
        "ko": "서로 다른 말을 하는 수, 금액, 날짜, 단위. 숫자가 아니라 값을 견줍니다.",
    },
    "name": {
        "en": "Persons, places and organisations that are another one, or none, on the other side.",
        "ko": "다른 쪽에서 다른 이름이 되거나 사라진 사람, 곳, 단체의 이름.",
    },
    "polarity": {
        "en": "What says the opposite: negation, bounds, directions.",
        "ko": "반대로 말하는 것: 부정, 범위, 방향.",
    },
    "quote": {
        "en": "Quotations that lost their marks, gained them, or are not closed.",
        "ko": "따옴표를 잃거나 얻거나, 닫히지 않은 인용.",
    },
    "romanization": {
        "en": "One name in two spellings, and spellings against the chosen system.",
        "ko": "한 이름의 두 표기, 그리고 정한 표기법에 어긋나는 표기.",
    },
    "terminology": {
        "en": "Terms of the glossary, and words that are translated in two ways.",
        "ko": "용어집의 용어, 그리고 두 가지로 옮긴 말.",
    },
    "text": {
        "en": "What is wrong with one side by itself: text left untranslated, repeated words, spaces, register.",
        "ko": "한쪽 글만 보아도 아는 것: 옮기지 않은 글, 되풀이된 말, 띄어쓰기, 문체.",
    },
    "markup": {
        "en": "Placeholders, tags, code, links and headings that do not match.",
        "ko": "서로 맞지 않는 자리표시자, 태그, 코드, 링크, 제목.",
    },
    "configuration": {
        "en": "What is wrong with how findings are silenced.",
        "ko": "지적을 끄는 방법이 잘못된 것.",
    },
}


def about(category: str, language: Language) -> str:
    """A sentence on a category; empty for one of a project's own."""
    return _ABOUT.get(category, {}).get(language, "")
