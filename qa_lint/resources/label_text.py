"""The text of a label of a program, whatever stands around it."""

from __future__ import annotations

from qa_lint.late import regex

_AROUND = " .,:;!?…。()[]\"'“”‘’&_"
_DOING = regex.compile(r"\s?(?:하기|합니다|하세요|하십시오|함)$")


def label_text(text: str) -> str:
    """A label without marks around it."""
    return " ".join(text.strip(_AROUND).split())


def without_doing(label: str) -> str:
    """A Korean label without what makes a noun a verb, which a button may have or not: 저장하기."""
    return _DOING.sub("", label)
