"""The one name that has fallen out of an English sentence, which shows the gap or has everything else.

The gap proves that something is lost, so a word may be it that proves nothing alone: a loanword (나일론), or a name
beside others that only one side has.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.known_hits import is_told_otherwise
from qa_lint.checks.names.ledger import FOREIGN, PART, Ledger
from qa_lint.checks.names.leftover_hits import is_answered_here
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.readings import READS, HangulWord
from qa_lint.facts.names.stand_ins import calls_a_country, has_pronoun, read_gaps, says_nation
from qa_lint.facts.romanization import reads_place
from qa_lint.languages.particles import OF_A_PLACE, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_SAYS = 0.05  # the score from which English has what the tables give for a word
_PLAINLY_FOREIGN = 2.0  # log-odds of foreign syllables from which a word is no Korean one
_FOREIGN_NAME = 0.5  # and from which a known name is none of Korea
_NEARLY_ALL = 0.6  # the share of Korean words that a close translation answers
_FEW = 5  # words; a shorter sentence may leave a name to the one before
_IN_OR_OF = any_of(OF_A_PLACE | forms_of("genitive"))
_LOCATED = regex.compile(  # with its unit, of so many syllables that it is hardly a word
    rf"(?<!\p{{Hangul}})(?P<place>\p{{Hangul}}{{2,}}[동읍면리시군구로길역산강천섬봉])(?:{_IN_OR_OF})(?!\p{{Hangul}})"
)
_ACTS = regex.compile(rf"{any_of(forms_of('topic', 'subject'))}(?!\p{{Hangul}})")


def gap_hits(ledger: Ledger) -> Iterator[Hit]:
    """The only name without an answer, where a word has fallen out for sure, or the beginning of the sentence."""
    if ledger.gap_told or not ledger.latin:
        return
    known, unknown, places = list(_known(ledger)), list(_unknown(ledger)), list(_places(ledger))
    if not (known or unknown or places):
        return
    gaps = ledger.pair.english.fact(read_gaps)
    if gaps.plain:
        spans = {mention.span for mention in known if "organisation" not in mention.name.groups}  # which is described
        spans |= {*unknown} or {span for span, word in places if ledger.evidence.proper(word) >= PART}
    elif gaps.small_letter:
        spans = {mention.span for mention in known} | {span for span in unknown if _is_plainly_foreign(ledger, span)}
        spans = {span for span in spans if _acts(ledger, span)}
    else:
        return
    if len({ledger.pair.korean[slice(*span)] for span in spans}) == 1:
        yield ledger.lose(min(spans))


def sole_hits(ledger: Ledger) -> Iterator[Hit]:
    """A known foreign name that is all that is left over, where the translation accounts for nearly everything else and
    has nothing that may stand for it."""
    evidence, prose = ledger.evidence, ledger.evidence.prose
    left = [m for m in _known(ledger) if "organisation" not in m.name.groups] if ledger.known_names.left else []
    if len(left) != 1 or ledger.gap_told or ledger.known_names.strangers or evidence.strangers - ledger.taken:
        return
    if any(i not in ledger.taken | ledger.explained and not ledger.latin[i].opening for i in evidence.free):
        return  # PeopleSoft
    mention = left[0]
    if ledger.letters.foreign(mention.name.hangul) < _FOREIGN_NAME or is_told_otherwise(ledger, mention):
        return
    if has_pronoun(prose) or calls_a_country(prose) or says_nation(prose) or _is_described(ledger, mention):
        return
    if ledger.is_heard_in_small(mention.name.hangul) or ledger.may_be_heard(mention.name.hangul):
        return
    if len(evidence.hangul) >= _FEW and ledger.answered >= _NEARLY_ALL and not ledger.is_glossed(mention.span):
        yield ledger.lose(mention.span)


def _is_described(ledger: Ledger, mention: Mention) -> bool:
    """Whether English may do without the name: somebody by the title, a country by what lies in it (프랑스 파리), what
    is named twice by one of them."""
    if any(other.name == mention.name for other, _ in ledger.known_names.answered):
        return True
    if any(other.span.start == mention.span.end + 1 for other in ledger.known_names.mentions):
        return True
    word = next((word for word in ledger.evidence.hangul if word.span.overlaps(mention.span)), None)
    return word is None or ledger.evidence.has_stand_in(word, ledger.said(mention), place=False)


def _known(ledger: Ledger) -> Iterator[Mention]:
    """Known names that must be answered, and are not."""
    for mention in ledger.known_names.left:
        sure = mention.required and not mention.name.ambiguous
        if sure and not (ledger.is_settled(mention.span) or is_answered_here(ledger, mention)):
            yield mention


def _unknown(ledger: Ledger) -> Iterator[Span]:
    """Words from abroad that are neither read, said nor heard."""
    evidence = ledger.evidence
    for i in evidence.unread:
        word = evidence.hangul[i]
        stem = evidence.stem(word)
        if len(stem) < PART or ledger.letters.foreign(stem) < FOREIGN or evidence.is_loanword(word):
            continue  # 코드, which a translator may leave out
        if ledger.is_settled(word.span) or ledger.known.dictionary.is_form(word.text):
            continue
        if any(mention.span.overlaps(word.span) for mention in ledger.known_names.mentions):
            continue
        if evidence.translation(word) >= _SAYS or evidence.is_part_of_name(i):
            continue
        if ledger.is_read_with_a_neighbour(i) or ledger.is_read_in_two(i):
            continue
        if not any(ledger.letters.score(stem, other.text) >= READS for other in ledger.latin):
            yield ledger.stem_of(i, stem)


def _places(ledger: Ledger) -> Iterator[tuple[Span, HangulWord]]:
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


def _acts(ledger: Ledger, span: Span) -> bool:
    """Whether it is what the Korean sentence is about, with which the English one may begin."""
    return bool(_ACTS.match(ledger.pair.korean, span.end))
