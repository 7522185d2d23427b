"""Languages as files name them: BCP 47 tags, POSIX locales and ISO 639-2 codes."""

from __future__ import annotations

from collections.abc import Mapping

from qa_lint.late import regex
from qa_lint.model import Language

_END = regex.compile(r"[-_.@]")  # of what names the language: after it, a script, a region, an encoding
_CODES: Mapping[str, Language] = {"ko": "ko", "kor": "ko", "en": "en", "eng": "en"}


def language_of_code(code: str) -> Language | None:
    """The language of a code such as ko, ko-KR, ko_KR.UTF-8 or eng; None for one of any other language."""
    return _CODES.get(_END.split(code.strip(), maxsplit=1)[0].lower())


def why_other_languages(source: str, target: str) -> str:
    """Why a bilingual file with these codes is passed over: what it lacks."""
    return f"its languages are {source or '?'} and {target or '?'}, and not Korean and English"
