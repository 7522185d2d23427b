"""Quotation marks that a good translation may leave out or add: they set off a term, a title, a label or a meaning."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import Quotation
from qa_lint.late import regex
from qa_lint.model import Text


def are_optional(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether the marks may go: they set off a term, a title or a label, and not somebody's words."""
    if not quotation.firm or _is_formatted(text, quotation):
        return True
    if _is_said_by_nobody(text, quotation, other) or _is_cited(text, quotation, other):
        return True
    if _A_WORD.match(text, quotation.span.end):
        return True
    if quotation.use == "speech":
        return False
    if _is_catchword(text, quotation, other):
        return True
    words = text[slice(*quotation.inner)].strip(" .,")
    literal = f"({words.casefold()})" in other.casefold()  # 위축효과(chilling effect)
    return literal or _is_label(text, quotation, other) or _is_title(words) or _is_so_called(text, quotation, other)


_CATCHWORD = 8  # characters
_BEFORE_A_NOUN = regex.compile(r"\s\p{Hangul}{2}")
_STOPS = regex.compile(r"[.!?][\s”’\"')]*$")


def _is_catchword(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether a Korean headline marks a few syllables before a noun, which an English one says in its own words:
    “네 탓” 공방, trade blame."""
    if text.language != "ko" or len(text[slice(*quotation.inner)]) > _CATCHWORD:
        return False
    if not _BEFORE_A_NOUN.match(text, quotation.span.end) or text.rstrip().endswith(("다", "요")):
        return False
    return not (_STOPS.search(text) or _STOPS.search(other))


# what stands before the words that a Korean word means: (maru, literally "floor")
_MEANS = regex.compile(
    r"(?<!\p{L})(?:literal(?:ly)?(?:\s(?:meaning|translation))?|meaning|which\smeans|translat(?:es|ed)\s(?:as|to)),?\s$"
)
_REACH = 30  # characters before a quotation in which they stand


def _is_meaning(text: Text, quotation: Quotation) -> bool:
    """Whether it tells readers of English what a word means, which Korean ones know."""
    start = quotation.span.start
    return text.language == "en" and _MEANS.search(text, max(0, start - _REACH), start) is not None


# ("Brightfold," "we," or "us"): names that a contract defines, of which another language needs fewer
_DEFINED = regex.compile(
    r"\((?:\s*(?:[\"“][^\"“”()]{1,40}[\"”]|,|;|or|and|the|each|an?|collectively|together|hereinafter|hereafter"
    r"|referred to as)(?=[\s,;\"“)]))+\)"
)
_DEFINES = regex.compile(r"\(이하\s")
_DEFINING = 120  # characters before a name that a bracket defines, in which the others stand
_PARTIES = frozenset("갑을병정")


def has_no_counterpart(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether it is marked in one language alone: what a word means, a party to a contract, one more name for it, a way
    through menus.
    """
    if _is_meaning(text, quotation) or _is_party(text, quotation) or _is_yes_or_no(text, quotation, other):
        return True
    if _is_case_of_a_pronoun(text, quotation, other) or _is_inscribed(text, quotation, other):
        return True
    return _is_defined_besides(text, quotation, other) or _is_path(text, quotation, other)


def _is_party(text: Text, quotation: Quotation) -> bool:
    """Whether Korean has a party to a contract in marks, as it names none of them otherwise: '갑', the Buyer."""
    return text.language == "ko" and text[slice(*quotation.inner)] in _PARTIES


_OWN_NAMES = frozenset(("we", "us", "our", "ours", "you", "your", "yours"))
_CALLS_ITSELF = regex.compile(r"[\"“‘'](?:우리|당사|저희|회사|귀하|고객|회원|이용자|사용자|여러분|당신)[\"”’']")


def _is_case_of_a_pronoun(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether English defines all cases of a pronoun ("we", "us" or "our") where Korean defines a name ("당사")."""
    inner = text[slice(*quotation.inner)].lower().rstrip(".,")
    return text.language == "en" and inner in _OWN_NAMES and _CALLS_ITSELF.search(other) is not None


_YES = regex.compile(r"승낙|수락|허락|찬성|동의|응[하한할해했낙]|좋다고")
_NO = regex.compile(r"거절|거부|사양|반대|마다[하한할해했]|안 된다|싫다고")
_SAYS = regex.compile(r"(?<!\p{L})(?i:say|says|said|saying)\s(?:an?\s)?$")
_LONGEST_SAYING = len("saying a ")


def _is_yes_or_no(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether English says by a quoted yes or no what Korean has a verb for: said "no" to it, 거절했다."""
    if text.language != "en" or not _SAYS.search(
        text, max(0, quotation.span.start - _LONGEST_SAYING), quotation.span.start
    ):
        return False
    answer = {"yes": _YES, "no": _NO}.get(text[slice(*quotation.inner)].lower().rstrip(".,!"))
    return answer is not None and answer.search(other) is not None


def _is_defined_besides(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether an English bracket defines several names for what Korean defines one for, and this is one of them."""
    if text.language != "en" or not _DEFINES.search(other):
        return False
    start = text.rfind("(", max(0, quotation.span.start - _DEFINING), quotation.span.start)
    bracket = _DEFINED.match(text, start) if start >= 0 else None
    return bracket is not None and bracket.end() > quotation.span.end


_INSCRIBED = regex.compile(
    r"\s?(?:이?라고|이?라는\s글이)\s(?:[\p{Hangul}]+\s)?(?:쓰[여인이]|써|쓰여|적[혀힌히]|새겨|새긴|붙어|붙은|표시)"
)
_IN_CAPITALS = regex.compile(r"(?<![\p{L}-])\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})+(?!\p{L})")


def _is_inscribed(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether it stands on a sign, which English sets in capitals: KEEP OUT."""
    sign = text.language == "ko" and _INSCRIBED.match(text, quotation.span.end) is not None
    return sign and _IN_CAPITALS.search(other) is not None


_STEP = " > "


def _is_path(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether it is a way through menus (“설정 > 보안”), which needs no marks to be seen as one on the other side."""
    return _STEP in text[slice(*quotation.inner)] and _STEP in other


_CITED = regex.compile(r"\p{L}:\s+\p{Lu}\p{Ll}*\s\p{Ll}")  # it says one thing: Everything that breaks was whole once


def _is_cited(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether Korean has in single marks what is written somewhere, and English sets it off by a colon."""
    written = quotation.family == "single" and quotation.owner is None
    return text.language == "ko" and written and _CITED.search(other) is not None


_TO_SAY = regex.compile(  # there is no shame in saying "I don't know"
    r"(?<!\p{L})(?:(?:in|of|by|without|from|like|about)\s(?:saying|asking|answering)|to\s(?:say|ask|answer)),?\s$"
)
_FEW_WORDS = 4
_SAID_AS_IT_IS = regex.compile(
    r"\p{Hangul}(?:요|니다|니까|죠)(?:이?라고|라며|라는)(?!\p{Hangul})"
)  # and not reported: 예쁘다고


def _is_said_by_nobody(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether English quotes a few words that nobody in particular says, where Korean may report them."""
    start = quotation.span.start
    if text.language != "en" or len(text[slice(*quotation.inner)].split()) > _FEW_WORDS:
        return False
    if _SAID_AS_IT_IS.search(other):
        return False
    return _TO_SAY.search(text, max(0, start - _REACH), start) is not None


_SO_CALLED = {"en": regex.compile(r"[Ss]o-called\s$"), "ko": regex.compile(r"(?:이른바|소위|일명)[\s,]*$")}
_SO_CALLED_WORDS = {"en": "so-called", "ko": "이른바|소위|일명"}


def _is_so_called(text: Text, quotation: Quotation, other: Text) -> bool:
    """So-called "quiet quitters": the word says what the marks do, on both sides."""
    before = _SO_CALLED[text.language].search(text, max(0, quotation.span.start - 12), quotation.span.start)
    return before is not None and regex.search(_SO_CALLED_WORDS[other.language], other, regex.IGNORECASE) is not None


_TITLE = regex.compile(
    r"\p{Lu}[\p{L}'’]*\p{Ll}(?:[ -](?:\p{Lu}[\p{L}'’]*\p{Ll}|(?:of|the|and|in|a|an|for|to|on|at)(?=\s\p{Lu})))*"
)


def _is_title(words: str) -> bool:
    """Whether all its words have capitals, as those of English names and titles."""
    return _TITLE.fullmatch(words) is not None


_LABELLED = regex.compile(
    r"\s?(?:[을를]\s(?:누르|클릭|선택|탭)|(?:버튼|메뉴|탭|항목|아이콘|옵션|페이지|화면|창|섹션|절|단락|모드|폴더)(?!\p{L}{3}))"
)
_A_WORD = regex.compile(r"\s?이?라는\s(?:단어|낱말|용어)")


def _is_label(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether it names something on the screen or in a text: “저장” 버튼, “개요” 절, "Export" for [내보내기]."""
    bracketed = len(_BRACKETED.findall(other)) > len(_BRACKETED.findall(text))
    return bracketed or _LABELLED.match(text, quotation.span.end) is not None


_BRACKETED = regex.compile(r"\[[^\[\]]{1,40}\](?![(\[:])")


def _is_formatted(text: Text, quotation: Quotation) -> bool:
    """Whether there are no words in it, or they are set in bold or italics besides; speech keeps its marks even so.

    A placeholder is no word: what will stand for it is a name or a number.
    """
    if not regex.search(r"\p{L}", text.fact(read_prose)[slice(*quotation.inner)]):
        return True
    start, end = quotation.span
    if text[start - 1 : start] in ("(", "（") and text[end : end + 1] in (")", "）"):  # (“seize the day”), a gloss
        return True
    return quotation.use != "speech" and start > 0 and text[start - 1] in "*_" and text[end : end + 1] in ("*", "_")
