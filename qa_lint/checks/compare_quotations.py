"""Quotations of one side that are not on the other, and quotation marks without a partner.

Quotations are compared, not characters: which marks are used, where a comma or full stop stands, and whether "he said"
splits one quotation in two makes no difference. Which of several is missing is decided by what they say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import Any, NamedTuple

from qa_lint.alignment.quotations import MOST_ALIGNED, align_quotations, english_length, is_entitled
from qa_lint.alignment.running_quotations import Both, read_running
from qa_lint.facts.lost_marks import marked, place_of_the_other_mark, quoted_alike, spoken
from qa_lint.facts.markup import Markup, read_markup, read_prose
from qa_lint.facts.misplaced_marks import read_misplaced_marks
from qa_lint.facts.optional_marks import are_optional, has_no_counterpart
from qa_lint.facts.quotation_marks import read_apostrophes
from qa_lint.facts.quotes import Quotation, ends_as_a_clause, read_quotations
from qa_lint.facts.reported_speech import read_direct_words, read_reported_words, read_second_half
from qa_lint.facts.speakers import SAYING_ENGLISH
from qa_lint.facts.words import read_words
from qa_lint.facts.wrapped_cells import is_wrapped, wrapped_cells
from qa_lint.languages.particles import QUOTING, QUOTING_SPEECH
from qa_lint.languages.patterns import any_of
from qa_lint.languages.script import HANGUL
from qa_lint.late import re, regex  # re is the faster one for plain characters
from qa_lint.model import ROWS_BEFORE, Document, Hit, Pair, Span, Spot, Text, check
from qa_lint.model.plain_hit import hits_again, plain_hits
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs


class _Side(NamedTuple):
    """The quotations of one side of a pair."""

    text: Text
    outer: Sequence[Quotation]
    nested: Sequence[Quotation]
    answers: dict[Quotation, Quotation]  # to each outer one that has a counterpart, the first quotation of that

    @property
    def loose(self) -> list[Quotation]:
        return [q for q in self.text.fact(read_quotations) if not q.whole]

    @property
    def unanswered(self) -> list[Quotation]:
        return [q for q in self.outer[:MOST_ALIGNED] if q not in self.answers]


_SPOKEN, _MARKED = ("quotation", "speaker"), ("mark", "quotation")
_REACH = ROWS_BEFORE // 2  # rows through which a quotation is followed from one part of a long table to the next


@check(
    kinds={
        "missing": _SPOKEN, "missing-emphasis": _SPOKEN, "added": _SPOKEN, "added-emphasis": _SPOKEN,
        "indirect": _SPOKEN, "unbalanced": _MARKED, "unbalanced-source": _MARKED, "wrapped": ("rows",),
    }
)  # fmt: skip
def compare_quotations(
    document: Document, *, words: WordPairs, letters: LetterTable, dictionary: Dictionary
) -> Iterator[Hit]:
    """Quotations that one side lost or added, and marks without a partner.

    A quotation may run over several segments, opened in one and closed in a later one; so neighbours are looked at.
    """
    pairs, own = _pairs_of(document)
    quoted = [_quotations_of(pair, document.kept(pair)) for pair in pairs]
    of_source, of_target = read_running(pairs, document.given, quoted)
    wrapped = wrapped_cells(pairs, quoted, own) if document.given else set()
    if wrapped:
        yield _wrapped_hit(pairs[min(wrapped)], len(wrapped))
    through = of_source.through | of_target.through
    running = through.union(wrapped, of_source.halves, of_target.halves)
    for i in own:
        pair, kept = pairs[i], document.kept(pairs[i])
        if i not in running and _SAID in kept:
            yield from hits_again(kept[_SAID], pair)
            continue
        hits = [*_unbalanced_code(pair)]
        if i not in wrapped and any(quoted[i]):
            source, target = _sides(pair, words)
            for mine, other, runs in ((source, target, of_source), (target, source, of_target)):
                if i in runs.halves:
                    hits.append(_unbalanced_hit(pair, mine, "unbalanced", runs.halves[i]))
                elif i not in runs.through:
                    hits += _unbalanced(pair, mine, other)
            if i not in through or (source.outer and target.outer):  # else within a quotation
                tables = words, letters, dictionary
                hits += [*_lost(pair, source, target, *tables), *_lost(pair, target, source, *tables)]
                hits += _half_lost(pair, source, target)
                hits += _misplaced(pair, source, dictionary) if i not in through else ()
        if i not in running and (said := plain_hits(hits, pair)) is not None:
            kept[_SAID] = said
        yield from hits


# what is kept about a pair: the quotations of its sides, and what is said of them where none runs on from other rows
_QUOTED, _SAID = "quotations", "what is said of quotations"


def _quotations_of(pair: Pair, kept: dict[str, Any]) -> Both:
    """The quotations of both sides; they are kept as plain tuples."""
    if _QUOTED in kept:
        if not kept[_QUOTED]:
            return (), ()  # as of most
        source, target = (tuple(map(Quotation.of, side)) for side in kept[_QUOTED])
        return source, target
    found = pair.source.text.fact(read_quotations), pair.target.text.fact(read_quotations)
    kept[_QUOTED] = [[quotation.plain for quotation in side] for side in found] if any(found) else None
    return found


def _pairs_of(document: Document) -> tuple[Sequence[Pair], Sequence[int]]:
    """The pairs with text on both sides, the last ones before a part of a long table among them, and the indices of
    those to tell of: what the last of a part say is told with the next part, in which the rows after them are seen.
    """
    rows = [*document.before, *document.pairs]
    own = range(len(document.before) - _REACH, len(rows) - _REACH * document.goes_on)
    complete = [(n, pair) for n, pair in enumerate(rows) if pair.complete]
    return [pair for _, pair in complete], [i for i, (n, _) in enumerate(complete) if n in own]


def _wrapped_hit(pair: Pair, rows: int) -> Hit:
    target = is_wrapped(pair.target.text, pair.target.text.fact(read_quotations))
    return pair.hit(
        "wrapped", None if target else pair.source.text.whole, pair.target.text.whole if target else None, rows=rows
    )


# ------------------------------------------------------------------------------- marks without a partner


def _unbalanced(pair: Pair, mine: _Side, other: _Side) -> Iterator[Hit]:
    """The first mark without a partner, where the other side has not just as many."""
    loose, theirs = mine.loose or _left_open(mine, other), other.loose
    if len(loose) <= len(theirs) + len(_unread(other.text)):
        return
    quotation = loose[0]
    partner = mine.answers.get(quotation)
    kind = "unbalanced"
    if mine.text is pair.source.text and partner is None and not theirs:
        kind = "unbalanced-source"  # the translation has set it right, or has nothing to be set right
    yield _unbalanced_hit(pair, mine, kind, quotation)


def _unbalanced_hit(pair: Pair, mine: _Side, kind: str, quotation: Quotation) -> Hit:
    partner = mine.answers.get(quotation)
    mark, words = mine.text[slice(*quotation.mark)], quotation.words_at_mark(mine.text)
    hit = _hit(pair, mine, kind, quotation.mark, partner.span if partner else None, mark=mark, quotation=words)
    if mine.text is not pair.target.text or partner is None or not partner.whole:
        return hit
    better = place_of_the_other_mark(mine.text, quotation, pair.source.text, partner)
    return hit.fixed_by(Spot(pair.target, Span(better[0], better[0])), better[1]) if better else hit


_SINGLE = regex.compile(r"(?<![\p{L}0-9'’‘￼])['‘](?=\p{L})")


def _unread(text: Text) -> Sequence[Span]:
    """The marks that look like those of a quotation left open, and were taken for apostrophes: 'tis but the start."""
    marks = [Span(*match.span()) for match in _SINGLE.finditer(text.fact(read_prose))]
    read = {place for q in text.fact(read_quotations) for place in (q.span.start, q.inner.end)}
    return [mark for mark in marks if mark.start not in read]


def _left_open(mine: _Side, other: _Side) -> list[Quotation]:
    """The quotation that the one mark taken for an apostrophe opens, where one of the other side has no counterpart:
    ‘시작’과 ‘설정’, 'Start' and 'Settings.
    """
    apostrophes, left = read_apostrophes(mine.text), other.unanswered
    marks = [mark for mark in _unread(mine.text) if mark.start not in apostrophes]
    if len(marks) != 1 or len(left) != 1 or not left[0].whole or mine.unanswered or other.nested:
        return []
    (mark,), end = marks, len(mine.text)
    opened = Quotation(
        Span(mark.start, end), Span(mark.end, end), "single", left[0].use, 0, opened=True, closed=False, owner=None
    )
    mine.answers[opened] = left[0]
    other.answers[left[0]] = opened
    return [opened]


_STRAIGHT = re.compile("['\"]")
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")  # "it's goin'"
_STRING_MARK = regex.compile(r"(?<![\p{L}\\])['\"]|(?<!\\)['\"](?!\p{L})")


def _unbalanced_code(pair: Pair) -> Iterator[Hit]:
    """A quotation mark in code that has no partner, where the same code has none or both on the other side."""
    source, target = pair.texts
    if not _STRAIGHT.search(source) and not _STRAIGHT.search(target):
        return  # as in most rows, whose code need not be looked for
    for mine, other in ((source, target), (target, source)):
        right = {_STRING_MARK.sub("", m.text) for m in _code(other) if not _odd_mark(m.text)}
        right -= {markup.text for markup in _code(mine)}
        for markup in _code(mine) if right else ():
            mark = _odd_mark(markup.text)
            words = _STRING_MARK.sub("", markup.text)
            if mark and words in right:
                place = markup.span.start + markup.text.rindex(mark)
                spans = Span(place, place + 1), None
                quotation = words.strip("`")
                yield pair.hit("unbalanced", *spans[:: 1 if mine is source else -1], mark=mark, quotation=quotation)


def _odd_mark(code: str) -> str:
    """The quotation mark that stands in code an odd number of times; empty: none does."""
    marks = _STRING_MARK.findall(_STRING.sub("", code))
    return next((mark for mark in ("'", '"') if marks.count(mark) % 2), "")


# ------------------------------------------------------------------------------- quotations without a counterpart


def _sides(pair: Pair, words: WordPairs) -> tuple[_Side, _Side]:
    source, target = map(_side, pair.texts)
    for mine, other in ((source, target), (target, source)):
        if _only_nested_kept(mine, other):
            other.answers.update(zip(other.outer, mine.nested, strict=True))
            return source, target
    whole = [q for q in source.outer if q.whole], [q for q in target.outer if q.whole]
    for bead in align_quotations(pair, *whole, words):
        a, b = whole[0][bead.source : bead.source_end], whole[1][bead.target : bead.target_end]
        source.answers.update((q, b[0]) for q in a)
        target.answers.update((q, a[0]) for q in b)
    _answer_loose(source, target)
    _answer_loose(target, source)
    return source, target


def _answer_loose(mine: _Side, other: _Side) -> None:
    """A quotation that lost one of its marks answers what is left over nearest to it, and the neighbours of that.

    Where one quotation is all that the other side says, it answers whatever is quoted here: “A.” “B. / “A. B.”
    """
    everything = next((q for q in other.outer if q.whole and q.span == other.text.whole), None)
    for quotation in mine.loose[:MOST_ALIGNED]:
        left = other.unanswered
        if quotation in mine.answers:
            continue
        if not left:
            if everything:
                mine.answers[quotation] = everything
            continue
        place = quotation.mark.start / len(mine.text)
        nearest = min(left, key=lambda q: abs(q.span.start / len(other.text) - place))
        mine.answers[quotation] = nearest
        for number, neighbour in enumerate(other.outer, -other.outer.index(nearest)):
            if neighbour in left and -2 <= number <= 2:
                other.answers[neighbour] = quotation


def _side(text: Text) -> _Side:
    quotations = text.fact(read_quotations)
    return _Side(text, [q for q in quotations if q.depth == 0], [q for q in quotations if q.depth > 0], {})


_INNER = 0.8  # of the length of a quotation, below which what is quoted in it is another one


def _only_nested_kept(mine: _Side, other: _Side) -> bool:
    """Whether the other side kept the quotations within a quotation, and lost the marks around them."""
    if not mine.nested or other.nested or len(mine.nested) != len(other.outer):
        return False
    if any(q.family != "double" or not q.whole for q in mine.outer):
        return False
    length = english_length(other.text, other.outer)
    inside, around = english_length(mine.text, mine.nested), english_length(mine.text, mine.outer)
    nearer = abs(log((length + 8) / (inside + 8))) < abs(log((length + 8) / (around + 8)))
    return nearer and inside < _INNER * around


def _lost(
    pair: Pair, mine: _Side, other: _Side, words: WordPairs, letters: LetterTable, dictionary: Dictionary
) -> Iterator[Hit]:
    """Quotations that have no counterpart: a grave matter, or one of format where their marks may be replaced."""
    text = mine.text
    code, formats = _other_code(mine, other), _other_formats(mine, other)
    for quotation in mine.unanswered:
        if not quotation.whole:
            continue  # told as unbalanced
        if has_no_counterpart(text, quotation, other.text) or _is_joined(mine, other, quotation):
            continue
        if _heads(text, quotation) and _HEADED.match(other.text):
            continue
        soft = are_optional(text, quotation, other.text)
        literal = next((name for name in code if _may_stand_for(name, text[slice(*quotation.inner)])), None)
        replaced = literal is not None or (formats > 0 and (soft or quotation.use != "speech"))
        if literal is not None:
            code.remove(literal)
        elif replaced:
            formats -= 1
        if soft and (replaced or is_entitled(text, quotation, other.text, words, letters)):
            continue  # a title in italics, or in capitals
        kind = "missing" if mine.text is pair.source.text else "added"
        speaker = text[slice(*quotation.owner)] if quotation.owner else ""
        if (
            soft
            or replaced
            or (kind == "added" and _is_a_word_of_its_own(text, quotation, other.text, words, dictionary))
        ):
            kind += "-emphasis"
        elif kind == "missing" and _may_be_reported(text, quotation, other.text):
            kind = "indirect"
        hit = _hit(pair, mine, kind, quotation.span, None, quotation=quotation.opening_words(text), speaker=speaker)
        alike = quoted_alike(text, quotation, other.text) if mine.text is pair.source.text else None
        if alike:
            hit = hit.fixed_by(Spot(pair.target, alike), marked(other.text, alike, quotation, text), safe=True)
        elif kind == "missing" and (said := spoken(text, quotation, other.text)):
            hit = hit.fixed_by(Spot(pair.target, said), marked(other.text, said, quotation, text))
        yield hit


# a label before what it is of, in other brackets, or with a mark behind it: [Photo 1], (Note), Table 2.
_HEADED = regex.compile(
    r"\s*(?:[\[(<【〈][^\[\]()<>【】〈〉]{1,24}[\])>】〉]|\p{L}{2,12}\s[0-9]{1,3}(?:[-.][0-9]{1,3})?[.:)]?\s)"
)
_LONGEST_LABEL = 12  # characters
_LABELS = ("<", "〈", "[", "【")


def _heads(text: Text, quotation: Quotation) -> bool:
    """Whether what is in brackets is a label at the head of a text: <사진 1>, <참고>."""
    start, end = quotation.span
    if end - start > _LONGEST_LABEL or text.whole.start != start or not text.startswith(_LABELS, start):
        return False
    return text[end : end + 1].isspace()


_SAID_AFTER = regex.compile(rf"\s?{any_of(QUOTING | QUOTING_SPEECH)}")
_LEAST_SAID = 4  # words without a verb that somebody says (예산이 모자라기 때문); fewer are cited (때늦은 결정)
_AS_SAID = regex.compile(  # and no noun
    r"(?:지\s?마|[가-힣]\s줘|봐|잖아|거야|할게|을게|[있없았었했겠]어|어요|아요)[.!?…]*$"
)
_CLAUSE_QUOTED = regex.compile(r"\s?(?:고|며|면서)(?!\p{Hangul})")  # no noun stands before these
_SUBJECT = regex.compile(r"\p{Hangul}[이가]\s")
_OBJECT_AFTER = regex.compile(r"[을를](?!\p{Hangul})")
_BEFORE_A_HEADLINE = regex.compile(r"(?:…|[.]{2,3})\s?$")
_BEHIND_A_HEADLINE = regex.compile(r"\s*(?:…|[.]{2,3}|·{2,3}|$)")
_SPEAKER_OF_A_HEADLINE = regex.compile(  # 노조, 전문가; but not 노조가
    r"\p{Hangul}(?<![은는이을를의에로도와과며고서]|(?<!전문|작|정치|평론|운동|기업|미술|소설|음악|사업|활동|번역|만화)가)\s$"
)
_WANTED_AFTER = regex.compile(r"[을를]\s(?:요구|주장|촉구|제안|약속|지시|명령|호소|강조)")


def _is_said(text: Text, quotation: Quotation) -> bool:
    """Whether it is something that can be reported, and no term: in Korean, the words behind it tell."""
    if text.language == "en":
        return quotation.use == "speech" or _ENDS.search(text[slice(*quotation.inner)]) is not None
    inside, end = text[slice(*quotation.inner)], quotation.span.end
    framed = _SAID_AFTER.match(text, end) or _WANTED_AFTER.match(text, end)
    words = len(inside.split())
    if _CLAUSE_QUOTED.match(text, end) or ends_as_a_clause(inside) or (framed and _AS_SAID.search(inside)):
        return True
    if _OBJECT_AFTER.match(text, end) and not framed:
        return False  # something that is named: “손볼 데가 많은 낡은 집”을 고치려고
    if _SUBJECT.search(inside) or _headlined(text, quotation) or _is_told_by_a_noun(text, quotation):
        return True
    return words >= (_LEAST_SAID if framed else _LEAST_SAID + 1)


def _headlined(text: Text, quotation: Quotation) -> bool:
    """Whether it ends a Korean headline, which says in a few words without a verb what somebody said: 금리 동결…“환율
    경계”."""
    return quotation.span.end == text.whole.end and _BEFORE_A_HEADLINE.search(text, 0, quotation.span.start) is not None


def _is_told_by_a_noun(text: Text, quotation: Quotation) -> bool:
    """Whether who says it stands before it without a particle, and nothing or an ellipsis behind it, as in a Korean
    headline: 노조 “임금 8% 올려야”…17일 파업 예고."""
    if _ENDS.search(text.rstrip()) or not _BEHIND_A_HEADLINE.match(text, quotation.span.end):
        return False
    return _SPEAKER_OF_A_HEADLINE.search(text, 0, quotation.span.start) is not None


def _are_headlines(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether a Korean headline says in an English one without a quotation what somebody holds: union blames
    management."""
    if text.language == "en" or not _is_told_by_a_noun(text, quotation) or _ENDS.search(other.rstrip()):
        return False
    return not (other.fact(read_direct_words) or other.fact(read_quotations))


def _may_be_reported(text: Text, quotation: Quotation, other: Text) -> bool:
    """Whether the other side reports what is quoted, as it may."""
    if _are_headlines(text, quotation, other):
        return True
    return _is_said(text, quotation) and not _stands_alone(text, quotation) and _is_reported(other)


def _is_reported(text: Text) -> bool:
    return text.fact(read_reported_words) and not text.fact(read_direct_words)


_MOST_MARKED = 3  # words
_CALLED_BEFORE = regex.compile(r"(?<!\p{L})(?:called|dubbed|termed|nicknamed|known\sas)(?:\s(?:the|an?))?,?\s$")
_CALLED_WITHIN = 16  # characters before the marks in which that stands


def _is_a_word_of_its_own(
    text: Text, quotation: Quotation, source: Text, words: WordPairs, dictionary: Dictionary
) -> bool:
    """Whether an English translation marks a word or two that nobody is said to have said and that Korean, which could
    have marked them as well, does not have: a figure of speech, how a Korean word is rendered literally ("true-view"
    landscapes).
    """
    inside = Span(*quotation.inner)
    if text.language != "en" or quotation.use == "speech" or len(text[slice(*inside)].split()) > _MOST_MARKED:
        return False
    start = quotation.span.start
    called = _CALLED_BEFORE.search(text, max(0, start - _CALLED_WITHIN), start) is not None
    if not called and (quotation.owner or source.fact(read_reported_words)):
        return False
    stems = {word.keys[0] for word in text.fact(read_words) if inside.start <= word.start < inside.end}
    return not any(
        stems & dictionary.meanings(source[word.start : word.end])
        or any(stems & words.scores.get(key, {}).keys() for key in word.keys)
        for word in source.fact(read_words)
    )


_ENDS = regex.compile(r"[.!?…]$")


def _stands_alone(text: str, quotation: Quotation) -> bool:
    """Whether the quotation is a sentence of its own, which no verb of saying frames: “It is late.” He looked away."""
    if quotation.owner or not _ENDS.search(text[slice(*quotation.inner)].rstrip()):
        return False
    before, behind = text[: quotation.span.start].rstrip(), text[quotation.span.end : quotation.span.end + 1]
    return behind in ("", " ") and (not before or before[-1] in ".!?…”\"’'")


_MOST_BEHIND = 40  # characters behind a Korean quotation that only say who said it


def _half_lost(pair: Pair, source: _Side, target: _Side) -> Iterator[Hit]:
    """One Korean quotation that English cuts in two, and only the first part has its marks: “…,” he said, but now …"""
    if source.text.language != "ko" or len(source.outer) != 1 or len(target.outer) != 1:
        return
    (quotation,) = source.outer
    ends = len(source.text) - quotation.span.end <= _MOST_BEHIND
    if quotation.whole and quotation.use == "speech" and ends and target.text.fact(read_second_half):
        values = {"quotation": quotation.opening_words(source.text), "speaker": ""}
        yield _hit(pair, source, "missing", quotation.span, None, **values)


def _misplaced(pair: Pair, source: _Side, dictionary: Dictionary) -> Iterator[Hit]:
    """A quotation whose marks stand around other words in the translation."""
    if found := pair.fact(read_misplaced_marks, dictionary):
        quotation = found[pair.source.language != "ko"]
        values = {"quotation": quotation.opening_words(source.text), "speaker": ""}
        yield _hit(pair, source, "missing", quotation.span, None, **values)


def _hit(pair: Pair, mine: _Side, kind: str, here: Span, there: Span | None, **values: str) -> Hit:
    """A hit about a span of one side, and one of the other (None: all of it)."""
    return pair.hit(kind, *((here, there) if mine.text is pair.source.text else (there, here)), **values)


_JOINED = 0.7  # of the length of both, which the one must have that says both; set by hand
_NEXT_SENTENCE = regex.compile(r"[.!?]\s")


def _is_joined(mine: _Side, other: _Side, quotation: Quotation) -> bool:
    """Whether the other side's answer to the neighbour says this, too: “A”면서 “B”라고 했다 / "A. B," they said, or
    "A," they said. "B." / “A인데 B”라고 했다."""
    place = mine.outer.index(quotation)
    for neighbour in (*mine.outer[max(0, place - 1) : place], *mine.outer[place + 1 : place + 2]):
        answer = mine.answers.get(neighbour)
        if (
            answer
            and answer.whole
            and (
                _NEXT_SENTENCE.search(other.text, *answer.inner)
                or (_goes_on(mine.text, *sorted((neighbour, quotation))) and _ends_with(other.text, answer))
            )
        ):
            both = english_length(mine.text, [quotation, neighbour])
            if english_length(other.text, [answer]) >= _JOINED * both:
                return True
    return False


_ONLY_SAYS = regex.compile(rf"[^.!?“”\"]{{0,60}}(?<!\p{{L}}){SAYING_ENGLISH}(?!\p{{L}})[^.!?“”\"]{{0,60}}[.,]?\s")


def _goes_on(text: Text, first: Quotation, second: Quotation) -> bool:
    """Whether nothing but who says it stands between two English quotations: "A," says the guide. "B." """
    comma = text[slice(*first.inner)].rstrip().endswith(",")
    return comma and _ONLY_SAYS.fullmatch(text, first.span.end, second.span.start) is not None


def _ends_with(text: Text, quotation: Quotation) -> bool:
    """Whether a text ends with the sentence of a quotation, so that what is quoted besides stands in it, too."""
    return _NEXT_SENTENCE.search(text, quotation.span.end) is None


# ------------------------------------------------------------------------------- what may stand for quotation marks

_FORMATTED = regex.compile(
    r"(?<![*\p{Latin}0-9])(\*{1,3})(?=\S)[^*\n]{1,500}?(?<=\S)\1(?![*\p{Latin}0-9])"
    r"|(?<![_\p{Latin}0-9])(_{1,2})(?=\S)[^_\n]{1,500}?(?<=\S)\2(?![_\p{Latin}0-9])"
)
_FORMAT_TAG = regex.compile(r"<(?:i|em|cite|b|strong|q|mark)[\s>]")


def _other_code(mine: _Side, other: _Side) -> list[str]:
    """The code that only the other side has."""
    own = {_bare(markup) for markup in _code(mine.text)}
    return [_bare(markup) for markup in _code(other.text) if _bare(markup) not in own]


def _bare(markup: Markup) -> str:
    return markup.text.strip("`'\"")


def _may_stand_for(code: str, words: str) -> bool:
    """Whether code may be what is quoted on the other side: `done` for "완료", and `done` for "done"."""
    if HANGUL.search(code) or HANGUL.search(words):
        return True
    return code.casefold() == words.strip(".,").casefold()


def _other_formats(mine: _Side, other: _Side) -> int:
    """How much more the other side has of what may stand for marks: bold, italics, links, quotations within others."""
    formats = max(0, _formats(other.text) - _formats(mine.text))
    return formats + max(0, len(other.nested) - len(mine.nested))


def _code(text: Text) -> list[Markup]:
    return [markup for markup in text.fact(read_markup) if markup.kind == "code"]


def _formats(text: Text) -> int:
    markup = text.fact(read_markup)
    marked = sum(m.kind == "link" or _FORMAT_TAG.match(m.text) is not None for m in markup)
    return marked + len(_FORMATTED.findall(text))
