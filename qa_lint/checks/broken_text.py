"""Translated text that is broken in itself: doubled, garbled, with marks or particles that do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import is_normalized

from qa_lint.facts.brackets import read_brackets
from qa_lint.facts.markup import read_prose
from qa_lint.facts.spans import Spans
from qa_lint.languages.particles import NEVER_DOUBLED, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex
from qa_lint.model import Document, Hit, Pair, Segment, Sighting, Sightings, Span, Spot, Text, check, collects

# Short words that English doubles only by mistake ("that that", "had had" and "gave her her book" can be right), and
# longer ones that it may double on purpose.
_TWICE_EN = regex.compile(
    r"(?<![\p{L}0-9'’-])(\p{L}+)\s+(\1)(?![\p{L}0-9'’_-]|[.(]\p{L})(?!\s+\1(?!\p{L}))", regex.IGNORECASE
)
_NEVER_TWICE = frozenset(
    regex.findall(
        "[a-z]+",
        "the a an of to for with and or are was were be been it at by on from as we he she they will would can could"
        " his its my our their your if this these those has have but because which into about than when while where"
        " may all any",
    )
)
_MAY_BE_TWICE = frozenset(
    regex.findall(
        "[a-z]+",
        "that very long even plus zero nine five four well more much many really again over never ever knock there"
        " please years days months wait stop help good yeah okay tick round down here none null blah hush some same"
        " small little great high deep fast slow quick quiet come move run know what whatever into dear tear",
    )
)
# Verbs whose own the first "in" of "in in" may be: those who checked in in March.
_TAKES_IN = regex.compile(
    r"(?<!\p{L})(?:(?:call|check|clock|fill|hand|join|kick|lock|log|opt|phone|plug|rush|settle|sign|stay|step|turn|zoom)"
    r"(?:s|[a-z]?ed|[a-z]?ing)?|(?:come|give|live|move|tune)[sd]?|(?:com|giv|liv|mov|phon|settl|tun)ing|settled|phoned"
    r"|came|gave|given|go|goes|going|gone|went|bring(?:s|ing)?|brought|break(?:s|ing)?|broken?|built|drop(?:s|ped|ping)?"
    r"|let(?:s|ting)?|set(?:s|ting)?|taken?|took)\s+$",
    regex.IGNORECASE,
)
# "is is" is right behind a clause that is the subject: what it is is a start
_CLAUSE_BEFORE = regex.compile(
    r"(?<![\p{L}0-9'’-])(?:what|where|who|how|why|all|that|it|there|thing|whatever)(?!\p{L})", regex.IGNORECASE
)
# Korean doubles words for effect (하나 하나, 아주 아주); a word with a particle or an ending is doubled by mistake
_TOPIC, _OBJECT, _SUBJECT = forms_of("topic"), forms_of("object"), forms_of("subject")
# These are words of one syllable, or end one of two (동의, 결과, 우와), so that they tell behind two syllables alone.
_BEHIND_TWO = forms_of("locative", "genitive", "comitative", "limit", "locative-topic")
# what ends as if with a particle and is none: adverbs, connective endings (가다가 가다가), questions (누가 누가)
_TWICE_FOR_EFFECT = frozenset(
    regex.findall(
        r"\p{Hangul}+",
        "많이 높이 깊이 길이 같이 멀찍이 곳곳이 틈틈이 일일이 나날이 겹겹이 층층이 줄줄이 더욱이 가까이 깊숙이 고이"
        " 누가 니가 네가 내가 우리가 아이 아가 한번에 단번에 곳곳에",
    )
)
# nouns that are doubled for each and every one, and what stands behind a noun that is not
_ONE_BY_ONE = frozenset(
    regex.findall(
        r"\p{Hangul}+",
        "하나 한 골목 구석 순간 마디 조각 굽이 구비 고비 송이 방울 줄기 가닥 군데 사람 걸음 글자 장면 동네 마을 갈피"
        " 고을 그루 포기 대목 끼니 시간 단계 계절 고개 다음 자리 가지 올올 집집 매일 하루 서로 모두 스스로 각자 각각"
        " 누구 어디 무엇 언제 아무 여기 저기 거기 조금 엄마 아빠",
    )
)
_BEHIND_A_NOUN = _TOPIC | _OBJECT | _SUBJECT | forms_of("locative", "genitive", "comitative") | {"에서", "에는", "으로"}
_TWICE_KO = regex.compile(
    rf"(?<![\p{{L}}0-9])(\p{{Hangul}}*(?:{any_of(NEVER_DOUBLED - _TOPIC)}"
    r"|하는|하고|하여|하면|하기|되는|되어|위해|위한|대한|통해|있는|있습니다|합니다|됩니다|입니다|것은|것이)"
    rf"|\p{{Hangul}}{{2,}}{any_of(_TOPIC | _SUBJECT | _BEHIND_TWO)}|[그이]는|이제|또는|그리고|및|수(?=\s+수\s[있없])"
    r"|(?<!\p{Hangul}\s)다음|(?<!\S)[이그새](?=\s+[이그새]\s\p{Hangul}{2})|모든|해당|새로운|같은"
    r"|최근|현재|올해|작년|내년|지난|이번|당시|기존|관련|하지만|그러나|따라서|다른(?=\s+다른\s\p{Hangul})|이러한|그러한|어떠한|이런|그런)"
    r"\s+(\1)(?!\p{Hangul})"
    r"|(?<=\p{Hangul})(하고|하는|되고|되는)\s+(\3)(?=자)"
    rf"|(?<![\p{{L}}0-9])(하고|하는|하여|되는|있는|위한|위해|대한|통해|{any_of(NEVER_DOUBLED - _TOPIC - _OBJECT)})"
    r"\s+(\5)(?=\p{Hangul})"
    rf"|(?<=\p{{Hangul}}|[\p{{L}}0-9`])({any_of(NEVER_DOUBLED)})\s+(\7)(?![\p{{L}}0-9])"
    r"|(?<![\p{L}0-9])((?:[전후뒤중때안밖앞위옆곳]에|\p{Hangul}{2,}(?:에서|으로)))\s+(\9)(?=(?:는|도|만|까지)?(?!\p{Hangul}))"
    rf"|(?<!\p{{L}})(?!{any_of(_ONE_BY_ONE)})(?<noun>\p{{Hangul}}{{2,}})\s+(\g<noun>)"
    rf"(?={any_of(_BEHIND_A_NOUN)}(?!\p{{Hangul}}))"
)
_TWICE_THERE_TOO = regex.compile(r"(?<!\p{L})(\p{L}{2,})[\s,-]+\1(?!\p{L})", regex.IGNORECASE)  # Fifty Fifty


@check(kinds={"repeated": ("word",)})
def find_repeated_words(pair: Pair) -> Iterator[Hit]:
    """A word of the translation that stands twice in a row by mistake."""
    if not pair.complete:
        return
    english = pair.target.text.language == "en"
    for match in (_TWICE_EN if english else _TWICE_KO).finditer(pair.target.text.fact(read_prose)):
        word = match.group(match.lastindex or 0)
        if not english and match["noun"] and _TWICE_THERE_TOO.search(pair.source.text):
            continue
        if _is_twice_by_mistake(match, word) if english else word not in _TWICE_FOR_EFFECT:
            hit = pair.hit("repeated", None, Span(*match.span()), word=word)
            once = Span(match.end() - len(word), match.end())
            gap = pair.target.text[: once.start].rstrip()
            yield hit.fixed_by(Spot(pair.target, Span(len(gap), once.end)), "")


def _is_twice_by_mistake(match: regex.Match[str], second: str) -> bool:
    """Whether English does not double a word; names may be doubled (Pago Pago), and so may long, long words."""
    first = match[1]
    if first.lower() in _NEVER_TWICE:
        return second.islower()
    if first.lower() == "in":
        return second.islower() and not _TAKES_IN.search(match.string, max(0, match.start() - 20), match.start())
    if first == second == "is":
        return not _CLAUSE_BEFORE.search(match.string, 0, match.start())
    return first.islower() and second.islower() and len(first) > 3 and first not in _MAY_BE_TWICE


_LOOKALIKES = "аеорсухіјѕһАВЕІЈКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΧο"  # Cyrillic, Greek
# One of these begins whatever is stray; most texts have none, and to look for them alone takes a tenth of the time.
_BEGINS_STRAY = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\ufffd\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e"
    rf"ÃÂâ‚√ìíëê\uff21-\uff3a\uff41-\uff5a。！，：；？ㄱ-ㅣ{_LOOKALIKES}]"
)
_STRAY = regex.compile(
    rf"""(?={_BEGINS_STRAY.pattern})(?:
        (?P<replacement>\ufffd)
      | (?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f])
      | (?P<invisible>[\u200b\u2060\u00ad\ufeff\u200e\u200f\u202a-\u202e])
      | (?P<mojibake>[ÃÂ][\x80-\xbf]|â€[œ\u009d™˜¦“”]     # é and “ of a UTF-8 file read as Latin-1, and Hangul likewise
          |‚Ä[ôúùìî¶¢]|√[©®±º§∂≠≥]                           # and as Mac Roman
          |[ìíëê](?:[\x80-\xbf]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){{2}})
      | (?P<wide>[\uff21-\uff3a\uff41-\uff5a]+|(?<![\p{{Han}}\p{{Hiragana}}\p{{Katakana}}])[。！，：；？]+)
      | (?P<lookalike>(?:(?<=[A-Za-z])|(?=.[A-Za-z]))[{_LOOKALIKES}])
      # a letter that the next key left, glued to a syllable or behind the last full stop; not of laughter and tears
      | (?P<jamo>(?:(?<=[가-힣][.!?]?)(?![ㅇㅋㅎㅜㅠㅡ])(?!.(?:불규칙|받침|자))[ㄱ-ㅣ](?=[\s.,!?]|[가-힣]|\Z)
          |(?<=[.!?][ ]?)(?![ㅋㅎㅜㅠㅡ])[ㄱ-ㅣ](?=\s*\Z))) )
    """,
    regex.VERBOSE,
)


_CLEAN = "no stray characters"  # what is kept about a pair


class Stray(NamedTuple):
    """Characters that may have come into a translation by mistake."""

    codes: str  # empty: there are none
    in_parts: bool = False  # they are a letter that others have composed
    composed: int = 0  # at the end of some rows: how many pairs have such letters composed


def strays(document: Document) -> Sequence[Sighting[Stray, Spot]]:
    """The stray characters of each translation, and the first of its letters in parts."""
    found = []
    for pair in document.pairs:
        kept = document.kept(pair)
        if pair.complete and _CLEAN not in kept:
            own = [*_stray_characters(pair)]
            found += own
            if not own:
                kept[_CLEAN] = True
    return [*found, *_letters_in_parts(document)]


@check(kinds={"stray": ("codes",)})
@collects(strays)
def find_stray_characters(seen: Sightings) -> Iterator[Hit]:
    """Characters that came into the translation by mistake: invisible, undecodable, full-width Latin, decomposed.

    Letters in parts (NFD) are that in a translation that is composed (NFC) elsewhere: searching does not find them.
    """
    evidence = seen.evidence(strays)
    in_parts = composed = 0
    for found in evidence:
        in_parts += found.record.in_parts
        composed += found.record.composed
    for found in evidence:
        record = found.record
        if record.codes and (not record.in_parts or composed >= _RARELY * in_parts):
            yield Hit("stray", found.source, found.target, {"codes": record.codes})


def _stray_characters(pair: Pair) -> Iterator[Sighting[Stray, Spot]]:
    if not _BEGINS_STRAY.search(pair.target.text):
        return
    told: set[str] = set()
    for match in _STRAY.finditer(pair.target.text):
        if match.group() in pair.source.text or match.group() in told:
            continue
        told.add(match.group())
        spot = Spot(pair.target, Span(*match.span()))
        yield Sighting(Stray(_codes(match.group())), Spot.whole(pair.source), spot)


def _codes(text: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in text[:4])


_RARELY = 4  # composed pairs for each decomposed one, where the decomposed ones come from elsewhere


def _letters_in_parts(document: Document) -> Iterator[Sighting[Stray, Spot]]:
    """The first letter in parts of each translation that has one, and how many pairs have composed ones."""
    pairs = [pair for pair in document.pairs if pair.complete]
    composed = 0
    for pair in pairs:
        place = _first_decomposed(pair.target)
        if place is None:
            composed += any(map(_is_composed, (pair.source, pair.target)))
        else:
            spot = Spot(pair.target, Span(place, place + 1))
            yield Sighting(Stray(_codes(spot.segment.raw(spot.span)), True), Spot.whole(pair.source), spot)
    if composed:
        yield Sighting(Stray("", composed=composed), Spot.whole(pairs[0].source), Spot.whole(pairs[0].target))


def _first_decomposed(segment: Segment) -> int | None:
    """Where the first letter stands that the file has in parts."""
    if segment.file.is_composed or is_normalized("NFC", segment.raw(Span(0, len(segment.text)))):
        return None
    letters = range(len(segment.text))
    return next((i for i in letters if not is_normalized("NFC", segment.raw(Span(i, i + 1)))), None)


def _is_composed(segment: Segment) -> bool:
    """Whether the file has letters composed that might stand in parts; most English text shows neither."""
    return not is_normalized("NFD", segment.text) and _first_decomposed(segment) is None


_SPACES = regex.compile(r"(?<=\S)(?<![.!?:;|])[ \u00a0]{2,}(?=[^\s|])")


@check(kinds={"double-space": ()})
def find_double_spaces(pair: Pair) -> Iterator[Hit]:
    """Two spaces within a line of the translation, where the source has no such habit."""
    if not pair.complete or "  " in pair.source.text.strip():
        return
    if match := _SPACES.search(pair.target.text):
        span = Span(*match.span())
        yield pair.hit("double-space", None, span).fixed_by(Spot(pair.target, span), " ", safe=True)


# what looks like a bracket without partner, and is none: "1)", "a)", ":)", "ㅎ)"
_NO_BRACKET = regex.compile(
    r"(?:^|(?<=\s))(?:[0-9]{1,2}\\?|[a-zA-Z가-힣]|[ivx]{1,4}|예시?|보기|참고|ex|e\.?g\.?|[Ee]xample)\)|[:;8=][-'^]?[()\[\]]|[ㄱ-ㅣ^][)(]|\([ㄱ-ㅣ:;^]"
)


@check(kinds={"bracket": ("mark",)})
def find_unbalanced_brackets(pair: Pair) -> Iterator[Hit]:
    """A bracket of the translation without its partner, where the source's brackets are in order."""
    if not pair.complete:
        return
    loose = _loose_brackets(pair.target.text)
    if loose and not _loose_brackets(pair.source.text):
        place = loose[0]
        mark = pair.target.text[place]
        yield pair.hit("bracket", None, Span(place, place + 1), mark=mark)


def _loose_brackets(text: Text) -> list[int]:
    loose = text.fact(read_brackets).loose
    if not loose:
        return []
    none = Spans(match.span() for match in _NO_BRACKET.finditer(text.fact(read_prose)))
    return [place for place in loose if not none.hold(place, place + 1)]


_SENTENCE = {
    "ko": regex.compile(r"(?:^|(?<=[.!?。]\s))\p{Hangul}[^.!?。\n]*\p{Hangul}[.!?。](?=\s|$)"),
    "en": regex.compile(r"(?:^|(?<=[.!?]\s))\p{Lu}[^.!?\n]*\p{Latin}{2}[.!?](?=\s|$)"),
}
_LEAST_SENTENCE = {"ko": 8, "en": 12}  # letters: shorter ones may be said twice


@check(kinds={"sentence": ()})
def find_repeated_sentences(pair: Pair) -> Iterator[Hit]:
    """A sentence that stands twice in a row in the translation, and not in the source."""
    if not pair.complete:
        return
    least = _LEAST_SENTENCE[pair.target.text.language]
    twice = [place for place in _repeated(pair.target.text) if place.end - place.start >= least]
    if twice and not _repeated(pair.source.text):
        for place in twice:
            yield pair.hit("sentence", None, place)


def _repeated(text: Text) -> list[Span]:
    """The sentences right behind the same one. What is read as no sentence, as it ends in a figure, stands between."""
    sentences = [Span(*match.span()) for match in _SENTENCE[text.language].finditer(text)]
    return [
        place
        for before, place in pairwise(sentences)
        if text[before.start : before.end] == text[place.start : place.end]
        and not text[before.end : place.start].strip()
    ]


_END = regex.compile(r"([.!?。…])[\s\"'”’)\]」』*_`~]*$")
_ANY_END = regex.compile(r"[.!?。…:;,][\s\"'”’)\]」』*_`~]*$")
_REMARK = regex.compile(r"[.!?。…][\"'”’]*\s[(\[][^()\[\]]{1,60}[)\]]$")  # It opens in May. (July 24)
_KOREAN_END = regex.compile(r"(?:다|요|죠|까|오|라|자)[\"'”’)\]」』*_]*$")
_REMARK_REACH = 80  # characters at the end of a text in which a remark in brackets stands
_LEAST_WORDS = {"ko": 2, "en": 4}  # of a sentence: fewer are a title or a label


_USUALLY = 10  # sentences with a mark for each without one, where those without are slips
_FEW = 2  # sentences without a mark that are slips in any case


class End(NamedTuple):
    """A translation that lacks the mark at its end that the source has."""

    mark: str  # empty: there is none
    ended: int = 0  # at the end of some rows: how many translations have one


def ends(document: Document) -> Sequence[Sighting[End, Spot]]:
    """The translations without a mark at their end, and how many have one."""
    ended = 0
    found = []
    for pair in document.pairs:
        end = _END.search(pair.source.text[-20:].rstrip()) if pair.complete else None
        if end and _ANY_END.search(pair.target.text[-20:].rstrip()):
            ended += 1
        elif end and _wants_end(pair.target.text):
            last = len(pair.target.text.rstrip())
            found.append(Sighting(End(end[1]), Spot.whole(pair.source), Spot(pair.target, Span(last - 1, last))))
    if ended:
        first = document.pairs[0]
        found.append(Sighting(End("", ended), Spot.whole(first.source), Spot.whole(first.target)))
    return found


@check(kinds={"end": ("mark",)})
@collects(ends)
def find_missing_ends(seen: Sightings) -> Iterator[Hit]:
    """Sentences without the full stop that the source has, in a translation that usually sets one.

    Korean may leave it out after a noun, English may not.
    """
    evidence = seen.evidence(ends)
    missing = ended = 0
    for found in evidence:
        missing += bool(found.record.mark)
        ended += found.record.ended
    if missing <= max(_FEW, ended // _USUALLY):
        for found in evidence:
            if found.record.mark:
                yield Hit("end", found.source, found.target, {"mark": found.record.mark})


def _wants_end(text: Text) -> bool:
    """Whether a text ends as sentences do that have a full stop."""
    string = text.rstrip()
    if _REMARK.search(string[-_REMARK_REACH:]):
        return False
    if text.language == "ko" and not _KOREAN_END.search(string[-20:]):
        return False
    long_enough = len(string.split()) >= _LEAST_WORDS[text.language]
    return long_enough and regex.match(r"[\p{L}\p{N}\"'”’)]", string[-1]) is not None
