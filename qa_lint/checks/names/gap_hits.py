"""The one name that has fallen out of an English sentence, which shows the gap.

The gap proves that something is lost, so a word may be it that proves nothing alone: a loanword (나일론), or a name
beside others that only one side has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qa_lint.checks.names.ledger import FOREIGN, PART, Ledger
from qa_lint.checks.names.leftover_hits import is_answered_here, is_called_in_short
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.readings import READS, HangulWord
from qa_lint.facts.names.stand_ins import Gaps, read_gaps
from qa_lint.facts.romanization import reads_place
from qa_lint.languages.particles import OF_A_PLACE, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_SAYS = 0.05  # the score from which English has what the tables give for a word
_RATHER_FOREIGN = 0.0  # log-odds of foreign syllables from which a word in the gap itself may be a name
_PLAINLY_FOREIGN = 2.0  # log-odds of foreign syllables from which a word is no Korean one
_IN_OR_OF = any_of(OF_A_PLACE | forms_of("genitive"))
_LOCATED = regex.compile(  # with its unit, of so many syllables that it is hardly a word
    rf"(?<!\p{{Hangul}})(?P<place>\p{{Hangul}}{{2,}}[동읍면리시군구로길역산강천섬봉])(?:{_IN_OR_OF})(?!\p{{Hangul}})"
)

_BEGINS = regex.compile(r"[^\p{L},;]*(?!\p{Ll}{2})[\p{L}\p{N}]")  # as a sentence does


def gap_hits(ledger: Ledger) -> Iterator[Hit]:
    """The only name without an answer, where a word has fallen out for sure, or the beginning of the sentence."""
    if ledger.gap_told or not ledger.latin:
        return
    known, unknown, placed = list(must_be_answered(ledger)), list(unknown_names(ledger)), list(places(ledger))
    rarer = [*_said_less_often(ledger)] if not known else []
    cut_off = [] if known or unknown or _BEGINS.match(ledger.evidence.prose) else [*_cut_off(ledger)]
    if not (known or unknown or placed or rarer or cut_off):
        return  # nearly always, and sooner known than whether there is a gap
    gaps = ledger.pair.english.fact(read_gaps)
    if not (gaps.small_letter or gaps.plain):
        return
    yield from _only_lost(ledger, gaps, known, unknown, placed)
    if not (ledger.gap_told or known):
        spans = cut_off or [span for span in rarer if gaps.plain or ledger.is_cut_off(span)]
        if len(spans) == 1:
            yield ledger.lose(spans[0])


def _only_lost(
    ledger: Ledger,
    gaps: Gaps,
    known: Sequence[Mention],
    unknown: Sequence[Span],
    placed: Sequence[tuple[Span, HangulWord]],
) -> Iterator[Hit]:
    """The only one of some names that may have stood in a gap."""
    if gaps.plain:
        spans = {mention.span for mention in known if "organisation" not in mention.name.groups}  # which is described
        spans |= {*unknown} or {span for span, word in placed if ledger.evidence.proper(word) >= PART}
    else:
        spans = {mention.span for mention in known} | {span for span in unknown if _is_plainly_foreign(ledger, span)}
        spans = {span for span in spans if ledger.acts(span)}
    if len(spans) > 1 and gaps.headless:
        spans = {span for span in spans if ledger.acts(span)}
    if len(spans) > 1 and gaps.nowhere:
        located = {mention.span for mention in known if mention.joined in OF_A_PLACE} | {span for span, _ in placed}
        spans &= located
    if len({ledger.pair.korean[slice(*span)] for span in spans}) == 1:
        yield ledger.lose(min(spans))


def _said_less_often(ledger: Ledger) -> Iterator[Span]:
    """Where each known name stands that Korean has more often than English, the first time that it is called alone."""
    answered = [mention for mention, _ in ledger.known_names.answered]
    for name, often in Counter(mention.name for mention in answered).items():
        if often == 1 or name.several or "organisation" in name.groups:
            continue
        words = tuple(part for form in name.latin for part in form.split() if part[:1].isupper())
        said = sum(word.text.startswith(words) for word in ledger.latin)
        alone = [mention.span for mention in answered if mention.name == name and mention.required]
        if said < often and alone:
            yield next((span for span in alone if ledger.acts(span)), alone[0])


def _cut_off(ledger: Ledger) -> Iterator[Span]:
    """What acts in the Korean sentence and may be a name, and English neither reads nor says: where the beginning of
    the English sentence is missing, it needs no further proof."""
    evidence = ledger.evidence
    for i in evidence.unread:
        word = evidence.hangul[i]
        span = ledger.stem_of(i, evidence.stem(word))
        if not ledger.acts(span) or ledger.is_settled(word.span) or ledger.is_no_name(word):
            continue
        stem = ledger.pair.korean[slice(*span)]
        if evidence.translation(word) >= _SAYS or ledger.is_kind_of_thing(word):
            continue
        if ledger.may_be_heard(stem) or ledger.is_heard_in_small(stem) or evidence.is_part_of_name(i):
            continue
        if ledger.letters.foreign(stem) >= _RATHER_FOREIGN or evidence.proper(word) >= PART:
            yield span


def must_be_answered(ledger: Ledger) -> Iterator[Mention]:
    """Known names that must be answered, and are not."""
    for mention in ledger.known_names.left:
        sure = mention.required and not mention.name.ambiguous and not _is_in_small(ledger, mention)
        if sure and mention.name.groups == {"organisation"} and is_called_in_short(ledger, mention):
            continue
        if sure and not (ledger.is_settled(mention.span) or is_answered_here(ledger, mention)):
            yield mention


def _is_in_small(ledger: Ledger, mention: Mention) -> bool:
    """Whether English has the name in small letters (redis), as some write what they type all day."""
    forms = {form.lower() for form in mention.name.latin if " " not in form}
    return any(word.text in forms for word in ledger.latin if not word.capital)


def unknown_names(ledger: Ledger) -> Iterator[Span]:
    """Words from abroad that are neither read, said nor heard."""
    evidence = ledger.evidence
    for i in evidence.unread:
        word = evidence.hangul[i]
        stem = evidence.stem(word)
        foreign = ledger.letters.foreign(stem)
        if len(stem) < PART or foreign < FOREIGN or evidence.is_loanword(word):
            continue  # 코드, which a translator may leave out
        if foreign < _PLAINLY_FOREIGN and evidence.is_ordinary(word):
            continue  # 요즘
        if ledger.is_settled(word.span) or ledger.known.dictionary.is_form(word.text):
            continue
        if any(mention.span.overlaps(word.span) for mention in ledger.known_names.mentions):
            continue
        if evidence.translation(word) >= _SAYS or evidence.is_part_of_name(i):
            continue
        if ledger.is_read_with_a_neighbour(i) or ledger.is_read_in_two(i):
            continue
        if not any(ledger.letters.reaches(stem, other.text, READS) for other in ledger.latin):
            yield ledger.stem_of(i, stem)


def places(ledger: Ledger) -> Iterator[tuple[Span, HangulWord]]:
    """Words that end as places of Korea do (강정천에서, 망미동의), each with its span, and that nothing spells."""
    for match in _LOCATED.finditer(ledger.pair.korean):
        span, name = Span(*match.span("place")), match["place"]
        word = next((word for word in ledger.evidence.hangul if word.span.start == span.start), None)
        if word is None or name in ledger.known.vocabulary or ledger.is_settled(span):
            continue
        if ledger.known.dictionary.is_form(word.text) or ledger.is_kind_of_thing(word):
            continue
        spelled = any(reads_place(head, other.text) for head in (name, name[:-1]) for other in ledger.latin)
        if not (spelled or ledger.evidence.translation(word) >= _SAYS):
            yield span, word


def _is_plainly_foreign(ledger: Ledger, span: Span) -> bool:
    return ledger.letters.foreign(ledger.pair.korean[slice(*span)]) >= _PLAINLY_FOREIGN
