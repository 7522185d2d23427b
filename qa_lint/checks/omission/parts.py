"""Sentences and clauses inside a pair that the other side does not account for, found by leaving each of them out.

If a sentence has no counterpart, the rest of its side is the better translation: its vector comes nearer to the other
side, its length fits better, no word of the other side loses its explanation, and the sentence that it comes nearest to
over there is translated better by another. Two logistic regressions weigh this: one over the words and lengths alone,
which costs microseconds and settles nearly all pairs, and one that also asks the sentence encoder about the few that
remain. Where no sentence is missing, the same is asked of its clauses, with weights and thresholds of their
own: a translator may well pass over a clause, so it must be plain that nothing stands for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.alignment.beads import Bead, place_of
from qa_lint.alignment.chain import Passage, passages
from qa_lint.checks.omission.elsewhere import Elsewhere, is_said_apart, is_said_nowhere
from qa_lint.checks.omission.last_clauses import is_own_clause, may_explain
from qa_lint.checks.omission.left_over import left_over
from qa_lint.checks.omission.lone_alternatives import lone_alternatives
from qa_lint.checks.omission.lone_deeds import lone_deeds
from qa_lint.checks.omission.lone_items import lone_items
from qa_lint.checks.omission.lone_partners import lone_partners
from qa_lint.checks.omission.lone_qualifiers import lone_qualifiers
from qa_lint.checks.omission.lone_words import lone_words
from qa_lint.checks.omission.looks import (
    LOSSES,
    Cheap,
    Look,
    close_looks,
    is_plain,
    is_plain_between,
    to_encode,
)
from qa_lint.checks.omission.stretches import (
    SPOKEN,
    Standards,
    stretch_without_counterpart,
    unanswered,
    weight_of,
    widened,
)
from qa_lint.facts.content.account import Tables as AccountTables
from qa_lint.facts.content.account import read_account
from qa_lint.facts.content.coverage import read_answers, read_coverage
from qa_lint.facts.content.enumerations import joints_of, unanswered_items
from qa_lint.facts.content.explanations import is_explanation, read_descriptions
from qa_lint.facts.content.sources import has_answered_speaker, unanswered_sources
from qa_lint.facts.paired_clauses import read_paired_clauses
from qa_lint.facts.sentences import read_clauses, read_headed_statements, read_statements
from qa_lint.facts.spans import Spans
from qa_lint.facts.translator_notes import read_notes
from qa_lint.facts.turns import read_turns
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.word_pairs import WordPairs


class Grain(NamedTuple):
    """What is left out, and from where on something is said."""

    name: str
    read: Callable[[Text], tuple[Span, ...]]
    ordered: bool  # whether they come in the same order in either language
    doubt: float  # log odds of the cheap look, or of standing alone, from which the encoder is asked about the pair
    certain: float  # log odds of the close look from which something is reported
    nearly: float = 0.0  # how far below `doubt` it is asked where the account has no answer for much of what is doubted
    unsaid: float = 0.0  # log odds that it speaks for a loss that the account finds something nowhere on the other side
    apart: int = 1  # the units, at least, of a sentence that is said within another; one may stand there by chance

    @property
    def cheap(self) -> str:
        """The name of the regression over words and lengths."""
        return f"{self.name}-cheap"

    @property
    def close(self) -> str:
        """The name of the regression over all that is seen."""
        return f"{self.name}-close"

    def of(self, spoken: bool) -> Grain:
        """The same for what is spoken, or not: of that it must be more certain."""
        return self._replace(certain=self.certain + SPOKEN) if spoken else self


# The thresholds stand where, of the bitext that the weights were fitted to, about one untouched row in a hundred is
# still flagged; tests/benchmarks/omission_thresholds.py tells that. Those of sentences are lower by hand, as dialogues,
# half of what was flagged for nothing, must be more certain. What the account adds was set by hand on bitext of other
# kinds: of 1,200 rows that had lost a sentence it tells 26 more, and of 6,000 untouched ones 3.
SENTENCES = Grain(
    "sentences", read_headed_statements, ordered=True, doubt=-2.0, certain=-0.4, nearly=2.5, unsaid=1.0, apart=3
)
CLAUSES = Grain("clauses", read_clauses, ordered=False, doubt=0.2, certain=0.6)
# What follows a text, in words that one with a colon has no need of
_POINTING = regex.compile(
    r"(?<!\p{L})(?:다음|아래)(?=[과와의은는에처]|\s|$)|(?<!\p{L})(?i:follow(?:s|ing)?|below)(?!\p{L})"
)
# With what an English sentence begins that means what is said before by a clause, which Korean may say again: to do so
_SAID_BEFORE = regex.compile(
    r"(?:^|[.!?][\"”’')*]*\s)[\p{Ps}\"“*_]*(?:To\sdo\s(?:so|this|that|it)|In\s(?:this|that)\scase|If\s(?:so|not)|Otherwise"
    r"|Instead|(?:By\s)?[Dd]oing\s(?:so|this|that)|(?:This|That)\sway)(?=[,\s])"
)
_SAID_AGAIN = regex.compile(
    r"(?:려면|면|때는?|수록|써|경우(?:에는?)?)$|\s?(?:위해서?|대신에?|경우|때는?)(?!\p{Hangul}{2})"
)
_BEFORE = 4  # characters before what has no counterpart in which such a word may stand: 다음 특징이 있다
_ROUNDING = 0.01  # log odds by which those of a cosine of 1 may differ for its last digits
_FEWEST_WORDS, _COVERED = 6, 0.3  # of what may be encoded: its words, and how far they are accounted for; by hand
_NAMED = 0.45  # how well a name is answered that both sides have
_OPEN = 1 / 3  # how much of a clause must have no answer; by hand: of lost ones nine in ten have half without
_MUCH = 0.5  # and of a sentence that words alone hardly doubt, to be looked at closely


class Part(NamedTuple):
    """A stretch of one side that has no counterpart, and where on the other side that should stand.

    This is an empty span, or the whole of the other side where nothing tells more.
    """

    text: Text
    span: Span
    place: Span
    explains: bool = False  # whether it may be what a translation says for its readers


class Cut(NamedTuple):
    """A pair whose sides are cut into what can be left out; of all that is twofold, the Korean side comes first."""

    pair: Pair
    spans: tuple[list[Span], list[Span]]

    @classmethod
    def of(cls, pair: Pair, grain: Grain) -> Cut:
        return cls(pair, (_translatable(pair.korean, grain.read), _translatable(pair.english, grain.read)))

    @property
    def sides(self) -> tuple[Text, Text]:
        return self.pair.korean, self.pair.english

    @property
    def comparable(self) -> bool:
        """Whether something can be missing without all being missing."""
        return min(map(len, self.spans)) > 0 and max(map(len, self.spans)) > 1

    def texts(self) -> tuple[list[Text], list[Text]]:
        """What can be left out, as texts by themselves."""
        korean, english = (
            [side.part(*span) for span in spans] for side, spans in zip(self.sides, self.spans, strict=True)
        )
        return korean, english

    def cheap(self, words: WordPairs) -> tuple[Cheap, Cheap]:
        """What sees by words and lengths alone."""
        answers = read_answers(self.pair, words)  # no fact: it is large, and of no use once it was looked at
        korean, english = map(len, self.spans)
        return (
            Cheap(*self.sides, answers, self.spans[0], korean > english),
            Cheap(*self.sides[::-1], answers, self.spans[1], english > korean),
        )

    def cheap_looks(self, words: WordPairs) -> tuple[list[Look], list[Look]]:
        korean, english = self.cheap(words)
        return korean.looks(), english.looks()

    def looks(
        self,
        passage: Passage,
        cheap: tuple[list[Look], list[Look]],
        encoder: Encoder,
        may_tell: Callable[[Look], bool] = lambda look: True,
    ) -> tuple[dict[int, Look], dict[int, Look]]:
        """All that is seen of each statement that is settled in a passage, by its number; nothing of the only one of a
        side. `cheap` are the cheap looks at all statements.
        """
        places = passage.places
        korean, english = (
            [side.part(*span) for span in spans[place]]
            for side, spans, place in zip(self.sides, self.spans, places, strict=True)
        )
        here = cheap[0][places[0]] if len(korean) > 1 else [], cheap[1][places[1]] if len(english) > 1 else []
        found = close_looks(here, (korean, english), passage.tables, passage.alone, encoder, may_tell)
        settled = [
            {n: looks[n - place.start] for n in numbers if looks}
            for looks, place, numbers in zip(found, places, passage.settled, strict=True)
        ]
        return settled[0], settled[1]


def parts_without_counterpart(pair: Pair, standards: Standards) -> Iterator[tuple[Pair, list[Part]]]:
    """What a row has without counterpart: sentences of either side, or else parts of sentences."""
    sentences = _parts(pair, SENTENCES.of(_is_spoken(pair)), standards)
    found = [(pair, sentences)] if sentences else list(parts_of_sentences(pair, standards))
    if found and not (_is_encoded(pair, standards.tables) or _holds_both(pair)):
        yield from found


def _is_spoken(pair: Pair) -> bool:
    """Whether both sides are a dialogue; a sentence of one does not show that by itself."""
    return all(text.fact(read_turns) for text in pair.texts)


_WORD = regex.compile(r"(?<![\p{L}\p{N}_./:-])[a-z]{4,}(?![\p{L}\p{N}_/:-])")
_SETS_OFF = frozenset("-–—:|/()=\n")  # what stands between the two languages of one text


def _holds_both(pair: Pair) -> bool:
    """Whether the Korean side holds all of the English one, set off, so that the rest only says it again in Korean:
    "Network is unreachable -- 네트워크에 도달할 수 없습니다"."""
    korean, english = str(pair.korean), pair.english.strip(" .")
    at = korean.find(english)
    if at < 0 or not _WORD.search(english):
        return False
    beside = korean[:at].rstrip(" ")[-1:], korean[at + len(english) :].lstrip(" .")[:1]
    return all(not mark or mark in _SETS_OFF for mark in beside)


def _is_encoded(pair: Pair, tables: AccountTables) -> bool:
    """Whether the English side of a pair is none, for all its letters: a hint in ROT13, text in another language."""
    words = _WORD.findall(pair.english)
    if len(words) < _FEWEST_WORDS or not min(pair.fact(read_coverage, tables.words)) < _COVERED:
        return False
    learned, vocabulary = tables.words.english, tables.vocabulary
    known = (
        word in learned or english_stem(word) in learned or vocabulary.has_form_of(word)  # of the kitchen, say
        for word in words
    )
    return 2 * sum(known) < len(words)


def parts_of_sentences(pair: Pair, standards: Standards, in_text: bool = False) -> Iterator[tuple[Pair, list[Part]]]:
    """Items of lists and clauses that one side has alone, or other stretches, with the sentences that each is of; or
    the source of what is said, or a qualifier.

    What the sentence of one side lacks and the next of the other side lacks has only moved over the sentence's end; so
    of sentences that stand `in_text` what is merely left over says nothing, nor does a source or a qualifier, which
    others may have.
    """
    found: dict[int, tuple[Pair, list[Part]]] = {}
    spoken = _is_spoken(pair)
    for n, both in enumerate(_sentences_of(pair) if pair.complete else ()):
        doubt = _doubt_of(pair, both, standards)
        if any(doubt):
            one = pair.part(*both) if both else pair
            parts = _parts_of_sentence(one, standards, in_text, spoken, doubt)
            if kept := [part for part in parts if not _goes_without_saying(part, one, standards.tables)]:
                found[n] = one, kept
    languages = {n: parts[0].text.language for n, (_, parts) in found.items()}
    elsewhere = Elsewhere(pair, sentence_pairs(pair) if found else (), standards.tables)
    for n, (one, parts) in found.items():
        around = {languages[m] for m in (n - 1, n, n + 1) if m in languages}
        if len(around) > 1:
            continue
        if kept := [part for part in parts if not elsewhere.says(part.span, part.text.language, n)]:
            yield one, kept
    if pair.complete and not in_text and not found:
        alone = (
            [source for source in unanswered_sources(pair) if not _is_of_speaker(pair, *source, standards.tables)]
            or [*lone_qualifiers(pair, standards.qualifiers, standards.tables)]
            or [*lone_items(pair, standards.tables, standards.usual)]
        )
        yield from ((pair, [_part_of(pair, *part)]) for part in alone)
        if alone or spoken:
            return
        sentences, tables = sentence_pairs(pair), standards.tables
        choices = [(one, part) for one in sentences for part in lone_alternatives(one, tables)]
        partners = choices or [(one, part) for one in sentences for part in lone_partners(one, tables)]
        lost = partners or [*_lost_in_clauses(pair, standards)] or [*_lost_words(pair, standards)]
        told = ((one, _part_of(one, *part)) for one, part in lost)
        yield from ((one, [part]) for one, part in told if not _is_said_again(part, one))


def _lost_in_clauses(pair: Pair, standards: Standards) -> Iterator[tuple[Pair, tuple[Text, Span]]]:
    """What a Korean clause joins to another word that stands alone in its translation, whatever the rest of a long
    sentence says in other words; looked for only where Korean joins more. An English clause may join what Korean says
    in one word (social and economic)."""
    korean, english = joints_of(pair, pair.korean.whole, pair.english.whole)
    if korean <= english:
        return
    tables = standards.tables
    for both in pair.fact(read_paired_clauses, tables.words, tables.dictionary):
        one = pair.part(*both)
        yield from ((one, part) for part in lone_partners(one, tables) if part[0].language == "ko")


def _lost_words(pair: Pair, standards: Standards) -> Iterator[tuple[Pair, tuple[Text, Span]]]:
    """What stands alone of a sentence, and in no other sentence of the other side."""
    sentences = sentence_pairs(pair)
    elsewhere = Elsewhere(pair, sentences, standards.tables)
    for n, one in enumerate(sentences):
        for text, span in [*lone_words(one, standards)] or lone_deeds(one, standards):
            if not elsewhere.says(span, text.language, n):
                yield one, (text, span)


def _is_of_speaker(pair: Pair, text: Text, source: Span, tables: AccountTables) -> bool:
    """Whether only the verb is lost with which somebody says what the other side says that he does."""
    return has_answered_speaker(text, source, pair.fact(read_account, tables).side(text.language))


class _Doubt(NamedTuple):
    """Whether a sentence may lack a part of the other, or an item of its list, by a cheap look."""

    part: bool
    item: bool


def _doubt_of(pair: Pair, both: tuple[Span, Span] | None, standards: Standards) -> _Doubt:
    """What is short does not show in what is plain: an item does by the joints of its list, what stands in brackets by
    these.
    """
    known = standards.measures.words, standards.usual
    plain = is_plain_between(pair, *both, *known) if both else is_plain(pair, *known)
    if plain and not both and pair.korean.count("(") != pair.english.count("("):
        plain = False
    korean, english = joints_of(pair, *(both or (pair.korean.whole, pair.english.whole)))
    return _Doubt(not plain, min(korean, english) > 0 and (not plain or korean != english))


def _goes_without_saying(part: Part, one: Pair, tables: AccountTables) -> bool:
    return _points_on(part, one) or _is_said_again(part, one) or explains(part, one, tables)


def _is_said_again(part: Part, one: Pair) -> bool:
    """Whether it is a Korean clause that English may mean by what only points at it: 오류를 막으려면, to do so."""
    text, (start, end) = part.text, part.span
    if text.language == "en" or not _SAID_BEFORE.search(one.english):
        return False
    return _SAID_AGAIN.search(text[start:end]) is not None or _SAID_AGAIN.match(text, end) is not None


def _points_on(part: Part, one: Pair) -> bool:
    """Whether it says that something follows, as the other side does by its colon (아래 명령을 쓰세요, To start:)."""
    other = one.target.text if part.text is one.source.text else one.source.text
    return other.rstrip().endswith((":", "：")) and bool(
        _POINTING.search(part.text, max(part.span.start - _BEFORE, 0), part.span.end)
    )


def explains(part: Part, one: Pair, tables: AccountTables) -> bool:
    """Whether it tells readers of English what a Korean word means."""
    return part.text.language == "en" and is_explanation(part.text, part.span, one.korean, tables.vocabulary)


def describes(part: Part, one: Pair, tables: AccountTables) -> bool:
    """Whether what nothing in the Korean text answers tells readers of an English translation who or what is meant by a
    name, which the Korean has, too; what else the part has may be answered (in Korea's second-largest city)."""
    if part.text is not one.target.text:
        return False
    told = [description for description in part.text.fact(read_descriptions) if part.span.overlaps(description.told)]
    entries = one.fact(read_account, tables).english if told else ()
    told = [
        description
        for description in told
        if any(entry.answer >= _NAMED and entry.unit.span.overlaps(description.name) for entry in entries)
    ]
    alone = [entry.unit.span for entry in entries if entry.answer < _NAMED and entry.unit.span.overlaps(part.span)]
    spans = [span for description in told for span in description]
    return bool(told and alone) and all(any(_within(span, other) for other in spans) for span in alone)


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _parts_of_sentence(one: Pair, standards: Standards, in_text: bool, spoken: bool, doubt: _Doubt) -> list[Part]:
    """Those of one side alone: what is lost where something else is said is told once.

    In a dialogue nothing is merely left over: what is spoken is translated by its sense.
    """
    if doubt.item and (items := list(unanswered_items(one, standards.tables))):
        return [_part_of(one, *item) for item in items]
    if not doubt.part:
        return []
    if clauses := [
        part
        for part in _parts(one, CLAUSES.of(spoken), standards)
        if _is_lost(one, part.text, part.span, _OPEN, standards.tables)
    ]:
        return clauses
    if stretch := stretch_without_counterpart(one, standards, spoken):
        text, span, certain = stretch
        return [_part_of(one, text, span)._replace(explains=not certain and _may_be_meant(text, span, one))]
    for run in () if in_text or spoken else left_over(one, standards):
        meant = _may_be_meant(run.text, run.span, one) and not is_own_clause(run, standards.tables.dictionary)
        return [_part_of(one, run.text, widened(run))._replace(explains=meant)]
    return []


def _is_lost(pair: Pair, text: Text, span: Span, part: float, tables: AccountTables) -> bool:
    """Whether the account of a pair, which knows more words than the learned table, has no answer for such a part of
    what a sentence or clause says.
    """
    entries = pair.fact(read_account, tables).side(text.language)
    inside = [entry for entry in entries if entry.unit.span.overlaps(span)]
    return unanswered(inside) >= part * weight_of(inside)


def _may_be_meant(text: Text, span: Span, pair: Pair) -> bool:
    """Whether what a side has alone may be told to the readers of a Korean translation; of English ones more is asked
    from the start."""
    return text.language == "ko" and text is pair.target.text and may_explain(text, span)


def _part_of(pair: Pair, text: Text, span: Span) -> Part:
    """A part of one side, which should stand somewhere on the other."""
    return Part(text, span, (pair.target.text if text is pair.source.text else pair.source.text).whole)


def sentence_pairs(pair: Pair) -> list[Pair]:
    """The pairs of sentences in a pair, if both sides have as many; else the pair itself."""
    return [pair.part(*both) if both else pair for both in _sentences_of(pair)]


def _sentences_of(pair: Pair) -> Sequence[tuple[Span, Span] | None]:
    """The Korean and the English sentences of a pair, if both sides have as many; else None alone, for all of it."""
    korean, english = (_translatable(side, read_statements) for side in (pair.korean, pair.english))
    return list(zip(korean, english, strict=True)) if len(korean) == len(english) > 1 else [None]


def _parts(pair: Pair, grain: Grain, standards: Standards) -> list[Part]:
    measures, weights = standards.measures, standards.weights
    cut = Cut.of(pair, grain)
    if not cut.comparable:
        return []
    cheap = cut.cheap(measures.words)
    looks = cheap[0].looks_without_losses(), cheap[1].looks_without_losses()
    regression = weights[grain.cheap]
    least = grain.doubt - grain.nearly
    if all(regression.at_most(look, LOSSES) < least for side in looks for look in side):
        return []  # nine pairs in ten
    looks = cheap[0].with_losses(looks[0]), cheap[1].with_losses(looks[1])
    odds = [
        (regression.log_odds(look), n, span) for n in (0, 1) for look, span in zip(looks[n], cut.spans[n], strict=False)
    ]
    if all(odd < grain.doubt for odd, _, _ in odds):
        near = ((cut.sides[n], span) for odd, n, span in odds if odd >= least)
        if not any(_is_lost(pair, text, span, _MUCH, standards.tables) for text, span in near):
            return []
    texts = cut.texts()
    measures.encoder.vectors(to_encode(texts))  # at once, as each question costs as much as two texts
    return judged(cut, grain, lambda: looks, passages(*texts, measures), standards)


def judged(
    cut: Cut,
    grain: Grain,
    cheap: Callable[[], tuple[list[Look], list[Look]]],
    found: Iterable[Passage],
    standards: Standards,
) -> list[Part]:
    """What all looks together find in some passages of a pair, in the order of the pair; of clauses, on the side where
    it is surest. The cheap looks are asked for once there is a passage.
    """
    close, encoder = standards.weights[grain.close], standards.measures.encoder
    least = grain.certain - grain.unsaid
    against = close.weights.get("cosine_without", 0.0) < 0  # which no table has that was learned so far

    def may_tell(look: Look) -> bool:
        return against or close.log_odds(look) > least - _ROUNDING

    odds = [[-math.inf] * len(spans) for spans in cut.spans]
    beads: list[Bead] = []
    for passage in found:
        beads += passage.beads
        for known, looks in zip(odds, cut.looks(passage, cheap(), encoder, may_tell), strict=True):
            for n, look in looks.items():
                known[n] = close.log_odds(look)
    for side, known in enumerate(odds):
        for n, odd in enumerate(known):
            if least < odd <= grain.certain and _is_unsaid(cut, side, n, beads, standards.tables):
                known[n] += grain.unsaid
    parts = list(_lost(cut, grain, odds, beads, standards.tables))
    if parts and not grain.ordered:
        parts = [max(parts, key=lambda one: one[0])]
    told = [part for _, part in parts]
    return told if cut.pair.source.language == "ko" else told[::-1]


def _is_unsaid(cut: Cut, side: int, number: int, beads: Sequence[Bead], tables: AccountTables) -> bool:
    """Whether the other side says a sentence nowhere, as far as the account can tell."""
    theirs, before = cut.spans[1 - side], place_of(beads, side, number)
    beside = _all(theirs[max(before - 1, 0) : before + 1])
    return is_said_nowhere(cut.pair, cut.spans[side][number], cut.sides[side].language, tables, beside)


def _lost(
    cut: Cut, grain: Grain, odds: Sequence[Sequence[float]], beads: Sequence[Bead], tables: AccountTables
) -> Iterator[tuple[float, Part]]:
    """The runs of statements of either side that are certainly lost, and how certainly; a note by the translator never
    is, nor a sentence that another one says.
    """

    def place_of_counterpart(n: int, number: int) -> Span:
        return _place(cut, n, number, beads) if grain.ordered else _all(cut.spans[1 - n])

    def is_said(n: int, number: int) -> bool:
        side, span = cut.sides[n], cut.spans[n][number]
        place = place_of_counterpart(n, number)
        return grain.ordered and (
            is_said_apart(cut.pair, span, place, side.language, tables, grain.apart)
            or _is_said_wholly(cut.pair, span, side.language, tables)
        )

    for n, (side, spans) in enumerate(zip(cut.sides, cut.spans, strict=True)):
        known = [-math.inf if odd > grain.certain and is_said(n, at) else odd for at, odd in enumerate(odds[n])]
        for stretch in _stretches(known, grain.certain):
            span = Span(spans[stretch.start].start, spans[stretch.stop - 1].end)
            yield max(known[stretch.start : stretch.stop]), Part(side, span, place_of_counterpart(n, stretch.start))


def _is_said_wholly(pair: Pair, span: Span, language: Language, tables: AccountTables) -> bool:
    """Whether each word of a sentence that says something belongs to an expression of the other side (Thank you for
    your patience: 양해 부탁드립니다), which single words do not tell."""
    entries = pair.fact(read_account, tables).side(language)
    answers = [entry.answer for entry in entries if entry.tells and entry.unit.span.overlaps(span)]
    return bool(answers) and min(answers) >= 1.0


def _all(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _place(cut: Cut, n: int, number: int, beads: Sequence[Bead]) -> Span:
    """The empty place where the counterpart of a statement of side `n` should stand.

    Behind that of the statement before it, unless it begins a line (of several that were joined to one side).
    """
    theirs = cut.spans[1 - n]
    before = place_of(beads, n, number)
    segment = cut.pair.side(cut.sides[n].language)
    follows = number > 0 and segment.on_one_line(cut.spans[n][number - 1].end, cut.spans[n][number].start)
    at = theirs[before - 1].end if before == len(theirs) or (follows and before) else theirs[before].start
    return Span(at, at)


def _stretches(odds: Sequence[float], certain: float) -> Iterator[range]:
    """The statements that certainly have no counterpart, in runs of neighbours; but never all that there are."""
    surest = sorted(range(len(odds)), key=odds.__getitem__, reverse=True)[: len(odds) - 1]
    alone = {n for n in surest if odds[n] > certain}
    for first in sorted(alone):
        if first - 1 not in alone:
            yield range(first, next(n for n in range(first, len(odds) + 1) if n not in alone))


def _translatable(side: Text, read: Callable[[Text], tuple[Span, ...]]) -> list[Span]:
    """What can be left out, without what is a translator's note as a whole."""
    spans, notes = list(side.fact(read)), side.fact(read_notes)
    if not notes:
        return spans
    held = Spans(notes)
    return [span for span in spans if not held.hold(*span)]
