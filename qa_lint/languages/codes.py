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


# Languages that tables of translations have beside Korean and English: their codes, and what they are called in
# English, in Korean and by themselves. A code that is a word as well (it, is, my) needs a region (it-IT).
_OTHERS = frozenset(
    """
    ja jp jpn zh cn tw zho chi fr fra fre de deu ger es spa pt ru rus vi vie th tha tr pl pol nl sv da nb fi cs hu ro uk
    ar hi el bg hr sk sl lt lv et ca kk uz mn km
    chinese japanese french german spanish italian portuguese russian vietnamese thai indonesian malay turkish polish
    dutch swedish danish norwegian finnish czech hungarian romanian ukrainian arabic hindi hebrew greek bulgarian
    croatian slovak slovenian lithuanian latvian estonian catalan filipino tagalog kazakh uzbek mongolian khmer lao
    burmese
    중국어 일본어 프랑스어 불어 독일어 독어 스페인어 서반아어 이탈리아어 포르투갈어 러시아어 베트남어 태국어 타이어
    인도네시아어 말레이어 터키어 튀르키예어 폴란드어 네덜란드어 스웨덴어 덴마크어 노르웨이어 핀란드어 체코어
    헝가리어 루마니아어 우크라이나어 아랍어 힌디어 히브리어 그리스어 불가리아어 크로아티아어 필리핀어 카자흐어
    우즈베크어 몽골어 크메르어 라오어 미얀마어 중문 일문 간체 번체
    中文 简体中文 繁體中文 日本語 français deutsch español italiano português русский
    """.split()  # noqa: SIM905 - a list of one word a line says no more
)
_WITH_REGION = frozenset({"it", "id", "is", "no", "he", "my", "ms", "lo"})
_REGION = regex.compile(
    r"(?P<code>\p{Ll}{2,3})(?P<region>[-_](?:\p{L}{4}[-_])?\p{L}{2}|[-_](?:hans|hant|latn|cyrl|419))?"
)
_CODE = 3  # letters of a code, behind which no word stands
_NAME = regex.compile(
    r"(?:(?:simplified|traditional|brazilian|european)\s)?(?P<name>\p{L}+)(?:\s?\([^()]*\)|\s\p{L}+)?"
)


def is_other_language(head: str) -> bool:
    """Whether the head of a column names a language but Korean and English: 일본어, ja-JP, French draft."""
    head = head.casefold()
    if code := _REGION.fullmatch(head):
        known = code["code"] in _OTHERS or (code["region"] and code["code"] in _WITH_REGION)
        return bool(known)
    name = _NAME.fullmatch(head)
    return name is not None and not (name["name"].isascii() and len(name["name"]) <= _CODE) and name["name"] in _OTHERS
