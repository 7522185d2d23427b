"""Translated text that is unfinished or broken in itself: left in the source's language, doubled, garbled."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.particles import read_wrong_particles
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Hit, Pair, Segment, Span

_WORDS = {"ko": regex.compile(r"\p{Hangul}+"), "en": regex.compile(r"\p{Latin}[\p{Latin}'’-]*(?![\p{Latin}0-9])")}


def find_empty(pair: Pair) -> Iterator[Hit]:
    """A source text whose translation was left empty (a cell without text, not a line that is missing)."""
    source, target = pair.source, pair.target
    if target.missing or target.text.strip() or not regex.search(r"\p{L}", source.fact(read_prose)):
        return
    yield Hit("empty", source.whole, target.whole)


def find_untranslated(pair: Pair) -> Iterator[Hit]:
    """A translation that is its source, or that still holds words or sentences of it."""
    if not pair.complete:
        return
    if _is_source(pair):
        yield Hit("untranslated", pair.source.whole, pair.target.whole)
    elif pair.target.language == "en":
        yield from _leftover_hangul(pair)
    else:
        yield from _leftover_english(pair)


def _is_source(pair: Pair) -> bool:
    """Whether the translation repeats the source, or is in the source's language throughout."""
    source, target = pair.source.fact(read_prose), pair.target.fact(read_prose)
    language = pair.source.language
    words = _WORDS[language].findall(target)
    if language == "ko":
        return bool(words) and not _WORDS["en"].search(target.replace("\ufffc", "")) and len(words) > 1
    if _WORDS["ko"].search(target):
        return False
    running = [word for word in words if word.islower() and len(word) > 1]
    return len(running) >= 3 and " ".join(source.split()) == " ".join(target.split())


# words in Hangul, but not a range of letters such as 가-힣
_HANGUL = regex.compile(r"(?!\p{Hangul}[-–~]\p{Hangul})(?<!\p{Hangul}[-–~])\p{Hangul}+(?:[\s·,.~]+\p{Hangul}+)*")
_GLOSS = regex.compile(r"[(\[（][^()\[\]（）]*\p{Hangul}[^()\[\]（）]*[)\]）]")
_NAMED = regex.compile(r"(?<!\p{L})(?:Hangul|Hangeul|Korean|in Korean)[:,]?\s*$", regex.IGNORECASE)


def _leftover_hangul(pair: Pair) -> Iterator[Hit]:
    """Hangul in English text, unless it is a gloss in parentheses, a quoted term, or follows the word Hangul."""
    prose = pair.target.fact(read_prose)
    if not _WORDS["ko"].search(prose):
        return
    meant = [m.span() for m in _GLOSS.finditer(prose) if _is_gloss(prose, *m.span())]
    quoted = {pair.source.text[slice(*q.inner)] for q in pair.source.fact(read_quotations)}
    for quotation in pair.target.fact(read_quotations):
        inner = pair.target.text[slice(*quotation.inner)]
        if quotation.whole and not _WORDS["en"].search(inner) and (inner in quoted or quotation.family == "work"):
            meant.append(quotation.span)
    for match in _HANGUL.finditer(prose):
        start, end = match.span()
        if any(a <= start and end <= b for a, b in meant) or _NAMED.search(prose[max(0, start - 20) : start]):
            continue
        there = pair.source.text.find(match.group())
        source = pair.source.at(there, there + end - start) if there >= 0 else pair.source.whole
        yield Hit("leftover", source, pair.target.at(start, end))


def _is_gloss(prose: str, start: int, end: int) -> bool:
    """Whether parentheses explain the word before them: `Jeju (제주)`, but not `the grass (잔디)`."""
    if _WORDS["en"].search(prose, start, end) and not regex.search(r"[,;:/]", prose[start:end]):
        return False
    before = regex.search(r"(\S+)\s?$", prose[:start])
    return before is None or not before[1].isalpha() or not before[1].islower()


_FUNCTION_WORDS = frozenset(
    regex.findall(  # enough of them to tell running text from a list of names
        "[a-z]+",
        "a an the is are was were be been has have had do does did will would can could should may might must of to in"
        " on at by for with from as that this these those it its they their we our you your he she his her and or but"
        " not if when which who what there than into",
    )
)
_RUN = regex.compile(r"\p{Latin}[\p{Latin}0-9'’-]*(?:[\s,;:()\"“”\ufffc0-9*_-]+\p{Latin}[\p{Latin}0-9'’-]*){3,}[.!?]?")
_LEAST_WORDS = 5


def _leftover_english(pair: Pair) -> Iterator[Hit]:
    """An English clause in Korean text that stands word for word in the source."""
    prose, source = pair.target.fact(read_prose), pair.source.fact(read_prose)
    if not _WORDS["ko"].search(prose):
        return
    meant = [q.span for q in pair.target.fact(read_quotations) if q.whole]
    meant += [Span(*m.span()) for m in regex.finditer(r"[(\[（][^()\[\]（）]*[)\]）]", prose)]
    for match in _RUN.finditer(prose):
        start, end = match.span()
        words = [word.lower() for word in _WORDS["en"].findall(match.group())]
        if len(words) < _LEAST_WORDS or len(_FUNCTION_WORDS.intersection(words)) < 2:
            continue
        if any(a <= start and end <= b for a, b in meant):
            continue
        there = source.find(match.group())
        if there < 0:
            known = " ".join(_WORDS["en"].findall(source)).lower()
            if " ".join(words) not in known:
                continue
        place = pair.source.at(there, there + end - start) if there >= 0 else pair.source.whole
        yield Hit("leftover", place, pair.target.at(start, end))
        return


# words that English doubles only by mistake; "that that", "had had" and "is is" can be right
_TWICE_EN = regex.compile(
    r"(?<![\p{L}0-9'’-])(the|a|an|of|to|for|with|and|or|are|was|were|be|been|it|at|by|from|as|not|we|they|will|would|can"
    r"|his|her|its|my|our|their|your|if|this|these|those|has|have|but|because|which|into|about|than|when|while|where)"
    r"\s+(\1)(?![\p{L}0-9'’-])",
    regex.IGNORECASE,
)
# Korean doubles words for effect (하나 하나, 아주 아주); a word with a particle or an ending is doubled by mistake
_TWICE_KO = regex.compile(
    r"(?<![\p{L}0-9])(\p{Hangul}*(?:을|를|에서|에게|으로|하는|하고|하여|하면|하기|되는|되어|위해|위한|대한|통해|있는|있습니다"
    r"|합니다|됩니다|입니다|것은|것이))"
    r"\s+(\1)(?!\p{Hangul})"
    r"|(?<=\p{Hangul})(하고|하는|되고|되는)\s+(\3)(?=자)"
    r"|(?<![\p{L}0-9])(하고|하는|하여|되는|있는|위한|위해|대한|통해|에서|에게|으로)\s+(\5)(?=\p{Hangul})"
    r"|(?<=\p{Hangul}|[\p{L}0-9`])(을|를|은|는|에서|에게|으로)\s+(\7)(?![\p{L}0-9])"
)


def find_repeated_words(pair: Pair) -> Iterator[Hit]:
    """A word of the translation that stands twice in a row by mistake."""
    if not pair.complete:
        return
    pattern = _TWICE_EN if pair.target.language == "en" else _TWICE_KO
    for match in pattern.finditer(pair.target.fact(read_prose)):
        word = match.group(match.lastindex or 0)
        if match.start() and pair.target.language == "en" and not match.group(1)[0].isalpha():
            continue
        yield Hit("repeated", pair.source.whole, pair.target.at(*match.span()), {"word": word})


_STRAY = regex.compile(
    r"""(?P<replacement>\ufffd)
      | (?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f])
      | (?P<invisible>[\u200b\u2060\u00ad\ufeff\u200e\u200f\u202a-\u202e])
      | (?P<mojibake>[ÃÂ][\x80-\xbf]|â€[œ\u009d™˜¦“”]     # é and “ of a UTF-8 file read as Latin-1, and Hangul likewise
          |[ìíëê](?:[\x80-\xbf]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2})
      | (?P<wide>[\uff21-\uff3a\uff41-\uff5a]+)
    """,
    regex.VERBOSE,
)


def find_stray_characters(pair: Pair) -> Iterator[Hit]:
    """Characters that came into the translation by mistake: invisible, undecodable, full-width Latin."""
    if not pair.complete:
        return
    told: set[str] = set()
    for match in _STRAY.finditer(pair.target.text):
        if match.group() in pair.source.text or match.group() in told:
            continue
        told.add(match.group())
        codes = " ".join(f"U+{ord(c):04X}" for c in match.group()[:4])
        yield Hit("stray", pair.source.whole, pair.target.at(*match.span()), {"codes": codes})


_SPACES = regex.compile(r"(?<=\S)(?<![.!?:;|])[ \u00a0]{2,}(?=[^\s|])")


def find_double_spaces(pair: Pair) -> Iterator[Hit]:
    """Two spaces within a line of the translation, where the source has no such habit."""
    if not pair.complete or "  " in pair.source.text.strip():
        return
    if match := _SPACES.search(pair.target.text):
        yield Hit("double-space", pair.source.whole, pair.target.at(*match.span()))


_BRACKETS = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［", "】": "【"}
_BRACKET = regex.compile(r"[()\[\]{}（）［］【】]")
# what looks like a bracket without partner, and is none: "1)", "a)", ":)", "ㅎ)"
_NO_BRACKET = regex.compile(
    r"(?:^|(?<=\s))(?:[0-9]{1,2}|[a-zA-Z가-힣]|[ivx]{1,4}|예시?|보기|참고|ex|e\.?g\.?|[Ee]xample)\)|[:;8=][-'^]?[()\[\]]|[ㄱ-ㅣ^][)(]|\([ㄱ-ㅣ:;^]"
)


def find_unbalanced_brackets(pair: Pair) -> Iterator[Hit]:
    """A bracket of the translation without its partner, where the source's brackets are in order."""
    if not pair.complete:
        return
    loose = _loose_brackets(pair.target)
    if loose and not _loose_brackets(pair.source):
        place = loose[0]
        mark = pair.target.text[place]
        yield Hit("bracket", pair.source.whole, pair.target.at(place, place + 1), {"mark": mark})


def _loose_brackets(segment: Segment) -> list[int]:
    prose = segment.fact(read_prose)
    stack: list[int] = []
    loose: list[int] = []
    for match in _BRACKET.finditer(prose):
        character, place = match.group(), match.start()
        if character not in _BRACKETS:
            stack.append(place)
        elif stack and prose[stack[-1]] == _BRACKETS[character]:
            stack.pop()
        else:
            loose.append(place)
    if loose or stack:
        none = [match.span() for match in _NO_BRACKET.finditer(prose)]
        return sorted(place for place in loose + stack if not any(a <= place < b for a, b in none))
    return []


_UNRESOLVED = regex.compile(
    r"(?<=\p{Hangul})(?:을\(를\)|를\(을\)|은\(는\)|는\(은\)|이\(가\)|가\(이\)|와\(과\)|과\(와\)|\(으\)로"
    r"|[을를]/[를을]|[은는]/[는은])"
)


def find_unresolved_particles(pair: Pair) -> Iterator[Hit]:
    """A Korean particle left in both forms after a word whose sound is known."""
    if not pair.complete or pair.target.language != "ko":
        return
    for match in _UNRESOLVED.finditer(pair.target.fact(read_prose)):
        yield Hit("unresolved", pair.source.whole, pair.target.at(*match.span()))


def find_wrong_particles(pair: Pair) -> Iterator[Hit]:
    """A Korean particle whose form does not fit the word before it."""
    if not pair.complete or pair.target.language != "ko":
        return
    for particle in pair.target.fact(read_wrong_particles):
        values = {"word": particle.word, "form": particle.form, "fitting": particle.fitting}
        yield Hit("particle", pair.source.whole, pair.target.at(*particle.span), values)


_SENTENCE = {
    "ko": regex.compile(r"(?:^|(?<=[.!?。]\s))\p{Hangul}[^.!?。\n]*\p{Hangul}[.!?。](?=\s|$)"),
    "en": regex.compile(r"(?:^|(?<=[.!?]\s))\p{Lu}[^.!?\n]*\p{Latin}{2}[.!?](?=\s|$)"),
}
_LEAST_SENTENCE = 12  # letters: shorter ones may be said twice


def find_repeated_sentences(pair: Pair) -> Iterator[Hit]:
    """A sentence that stands twice in a row in the translation, and not in the source."""
    if not pair.complete:
        return
    before = ""
    for match in _SENTENCE[pair.target.language].finditer(pair.target.text):
        sentence = match.group().strip()
        if sentence == before and len(sentence) >= _LEAST_SENTENCE and not _repeats(pair.source):
            start = match.end() - len(match.group().lstrip())
            yield Hit("sentence", pair.source.whole, pair.target.at(start, match.end()))
        before = sentence


def _repeats(segment: Segment) -> bool:
    sentences = [match.group().strip() for match in _SENTENCE[segment.language].finditer(segment.text)]
    return any(a == b for a, b in pairwise(sentences))


_END = regex.compile(r"[.!?。…:;][\s\"'”’)\]」』*_`~]*$")
_KOREAN_END = regex.compile(r"(?:다|요|죠|까|오|라|자)[\"'”’)\]」』*_]*$")


def find_missing_ends(pair: Pair) -> Iterator[Hit]:
    """A sentence without the full stop that the source has; Korean may leave it out after a noun, English may not."""
    source, target = pair.source.text.rstrip(), pair.target.text.rstrip()
    if not pair.complete or not _END.search(source) or source[-1] in ":;" or _END.search(target):
        return
    if pair.target.language == "ko" and not _KOREAN_END.search(target):
        return
    if len(target.split()) < 4 or not regex.search(r"[\p{L}\p{N}\"'”’)]$", target):
        return
    yield Hit("end", pair.source.whole, pair.target.at(len(target) - 1, len(target)))
