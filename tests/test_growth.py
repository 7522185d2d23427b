"""What a text costs grows with its length and no faster, whatever it is made of.

Each text is so long that what grew with the square of its length took two and a half seconds here or longer, and takes
a moment now: twice as long a text would tell no more, and cost the more.
`tests/benchmarks/growth.py` measures the growth itself, over many more families of text.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy
import pytest
from each import each
from shipped import GAZETTEER, NUMBER_TABLES

from qa_lint.alignment.beads import weigh
from qa_lint.alignment.quotations import _CAPITALS
from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.checks.compare_titles import compare_titles
from qa_lint.checks.names.generic_hits import generic_hits
from qa_lint.checks.names.given_hits import given_hits, read_given_names
from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.omission.elsewhere import Elsewhere, is_said_apart
from qa_lint.checks.omission.lone_qualifiers import lone_qualifiers
from qa_lint.checks.omission.looks import close_looks
from qa_lint.checks.omission.parts import SENTENCES, Cut, sentence_pairs
from qa_lint.checks.untranslated import _RUN, find_untranslated
from qa_lint.engine.gathered import unexplained
from qa_lint.facts.content.account import Tables, read_account
from qa_lint.facts.content.content_units import read_english_units, read_korean_units
from qa_lint.facts.content.sources import _NAMED
from qa_lint.facts.names.evidence import Knowledge, NameEvidence
from qa_lint.facts.names.generic import read_generic_names
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.lists import _AND, unequal_lists
from qa_lint.facts.names.memory import NameMemory
from qa_lint.facts.names.persons import QUOTED
from qa_lint.facts.names.ranks import changed_ranks
from qa_lint.facts.names.roads import other_roads
from qa_lint.facts.numbers.__init__ import read_numbers
from qa_lint.facts.particle_forms import read_both_forms
from qa_lint.facts.polarity.amounts.bounds import read_wrong_bounds
from qa_lint.facts.polarity.amounts.comparisons import read_comparisons
from qa_lint.facts.polarity.contradictions import read_contradictions
from qa_lint.facts.polarity.denials.corrections import read_lost_corrections
from qa_lint.facts.polarity.denials.denied_relatives import read_denied_relatives
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials
from qa_lint.facts.polarity.denials.lost_in_korean import _ABLE
from qa_lint.facts.polarity.roles.exchanged_actors import _RECEIVES
from qa_lint.facts.polarity.signs import read_signs
from qa_lint.facts.polarity.times.order import read_reversed_order
from qa_lint.facts.polarity.times.times_from_now import read_turned_times
from qa_lint.facts.sentences import read_clauses, read_statements
from qa_lint.formats.plain_text import _ENGLISH_THEN_KOREAN
from qa_lint.late import LatePattern
from qa_lint.model import Finding, Language, Location, Pair, Segment, Span, Text, TextFile
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.qualifiers import Qualifiers
from qa_lint.resources.registry import Resources
from qa_lint.resources.title_forms import Titles
from qa_lint.resources.word_pairs import WordPairs


def a_moment() -> float:
    """Seconds of the processor, a third of which is enough on an idle machine; more where each line is traced, as when
    coverage is measured."""
    return 1.2 if sys.gettrace() is None else 12.0


def is_quick(run: Callable[[], object]) -> bool:
    before = time.process_time()
    run()
    return time.process_time() - before < a_moment()


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "." * 15_000,
        "." * 15_000 + " " * 15_000,
        "a" + " " * 15_000 + "b",
        "a" + "\u00a0" * 15_000 + "b",
        "ab cd. " * 2_500,
        "- . " * 10_000,
        "“a.” " * 5_000,
        "A.B." * 5_000,
    ],
    ids=["dots", "dots and blanks", "blanks", "hard blanks", "abbreviations", "list marks", "quotations", "initials"],
)
def test_sentences(text: str, language: Language) -> None:
    assert is_quick(lambda: (read_statements(Text(text, language)), read_clauses(Text(text, language))))


@pytest.mark.parametrize("marks", ["\u0301", "\u0316\u0301", "\u0301\u0316\u0323"])
def test_marks_on_one_letter(marks: str) -> None:
    text = "e" + marks * 25_000
    assert is_quick(lambda: Segment.of_string(text, "en"))
    segment = Segment.of_string(text, "en")
    assert segment.text[0] in "éẹe"
    assert segment.offsets(Span(0, len(segment.text))) == Span(0, len(text))


@pytest.mark.parametrize("text", ["(" * 8_000 + "역주", "(역주" * 4_000, "(역주)" * 2_000, "[a](" * 2_000 + "역주"])
def test_notes_in_brackets(text: str) -> None:
    pair = Pair(Segment.of_string(text + ". 갔다.", "ko"), Segment.of_string("He went.", "en"))
    assert is_quick(lambda: Cut.of(pair, SENTENCES))


@each("unit", ["1/2 ", "1 ", "1,", "1~", "k½ ", "스물 ", "{} km ", "{}℃ ", "3월 ", "{}명 이상 "])
def test_numbers(unit: str) -> None:
    text = "".join(unit.format(n) for n in range(600))
    both = Segment.of_string(text, "ko"), Segment.of_string("He went 3 miles at 10 degrees.", "en")
    assert is_quick(lambda: list(compare_numbers(Pair(*both), **NUMBER_TABLES)))
    matched = Segment.of_string(text, "ko"), Segment.of_string(text, "en")
    assert is_quick(lambda: list(compare_numbers(Pair(*matched), **NUMBER_TABLES)))


@pytest.mark.parametrize("term", ["term number {}", "a{}", "{}"])
def test_a_glossary_of_many_terms(term: str) -> None:
    glossary = Glossary.of_rows((f"용어 {n}", term.format(n)) for n in range(4_000))
    assert is_quick(
        lambda: [*glossary.find("용어 7을 " * 50, "ko"), *glossary.find("The term number 7 is. " * 50, "en")]
    )


@pytest.mark.parametrize("text", ["1월 2일 " * 800, "k½" * 2_400, "3억 5천만 원 " * 800, "비율 5:3:2 " * 800])
def test_numbers_of_dates_and_fractions(text: str) -> None:
    korean = Text(text, "ko")
    assert is_quick(lambda: korean.fact(read_numbers))
    tables = Resources()
    given = [tables.get(kind) for kind in (WordPairs, Dictionary, Morphemes)]
    assert is_quick(lambda: korean.fact(read_korean_units, *given))
    assert is_quick(lambda: Text(text, "en").fact(read_english_units, given[0]))


def test_very_many_ratios() -> None:
    assert is_quick(lambda: Text("비율 5:3:2 " * 4_500, "ko").fact(read_numbers))


@pytest.mark.parametrize("text", ["1" * 8_000, "12을(를) " * 2_000, "가" * 8_000, "A" * 8_000])
def test_both_forms_of_a_particle(text: str) -> None:
    assert is_quick(lambda: Text(text, "ko").fact(read_both_forms))


def test_a_word_that_does_not_end_in_a_translation() -> None:
    korean = "나무를 심는다. " + "a" * 60_000
    pair = Pair(Segment.of_string("Trees are planted.", "en"), Segment.of_string(korean, "ko"))
    assert is_quick(lambda: [*find_untranslated(pair)])


def test_members_of_a_list_that_stand_far_apart() -> None:
    assert is_quick(lambda: _AND.fullmatch(" " * 60_000))
    assert [bool(_AND.fullmatch(text)) for text in (", ", " and ", ",\nor ", "and ", " ", ",and ", ", and, ")] == [
        True, True, True, False, False, False, False,
    ]  # fmt: skip


def test_one_sentence_beside_thousands() -> None:
    """Whichever side has them: the score of a gap each, and of one pair."""
    gaps = numpy.zeros((3_200, 2))
    gaps[-1, -1] = 1.0
    scores = {(1, 1): gaps, (1, 0): gaps, (0, 1): gaps}
    turned = {(b, a): table.T for (a, b), table in scores.items()}
    before = time.process_time()
    (total, found), (same, mirrored) = weigh(scores), weigh(turned)
    assert time.process_time() - before < a_moment()
    assert total == same
    assert all((found[a, b] == mirrored[b, a].T).all() for a, b in scores)


def test_leaving_each_of_thousands_out_beside_one() -> None:
    """What is left of them, and which other is nearer, is told of each by what is reckoned once for all."""
    many = 8_000
    table = numpy.zeros((many, 1))
    table[-1] = 1.0
    tables: Any = SimpleNamespace(compared=lambda _: SimpleNamespace(nearness=(table, table), coverage=table))
    encoder: Any = SimpleNamespace(vectors=lambda texts: numpy.full((len(texts), 64), 1 / 8))
    sides = [Text("가.", "ko")] * many, [Text("A.", "en")]
    cheap: Any = [{}] * many, []  # nothing of the only one
    before = time.process_time()
    korean, english = close_looks(cheap, sides, tables, (numpy.zeros(many), numpy.zeros(1)), encoder)
    assert time.process_time() - before < a_moment()
    assert [look["cosine_rival"] for look in korean] == [1.0] * (many - 1) + [-1.0]
    assert {round(look["cosine_without"], 6) for look in korean} == {1.0}
    assert english == []


def test_capitals_beside_a_road() -> None:
    pair = Pair(Segment.of_string("대학로 99에 있다.", "ko"), Segment.of_string("A" * 40_000 + ".", "en"))
    assert is_quick(lambda: list(other_roads(pair)))


def test_words_that_answer_each_other() -> None:
    """Each of them would be answered by any of the other side."""
    tables = Tables(**Resources().wanted_by(Tables))
    pair = Pair(Segment.of_string("나무 " * 3_000, "ko"), Segment.of_string("tree " * 3_000, "en"))
    assert is_quick(lambda: pair.fact(read_account, tables))


@pytest.mark.parametrize("text", ["1 " * 800, "2024년 " * 800])
def test_numbers_that_answer_each_other(text: str) -> None:
    """Each of them is a unit of what its side says, and answered by one of the other side."""
    tables = Tables(**Resources().wanted_by(Tables))
    pair = Pair(Segment.of_string(text, "ko"), Segment.of_string(text.replace("년", ""), "en"))
    assert is_quick(lambda: pair.fact(read_account, tables))


@pytest.mark.parametrize(
    ("pattern", "piece"),
    [
        (QUOTED, "“"),
        (_CAPITALS, "A"),
        (_ABLE, "수"),
        (_RECEIVES, "가"),
        (_NAMED["en"].pattern, "-"),
        (_RUN, "a'"),
        (_ENGLISH_THEN_KOREAN, "\n"),
    ],
)
def test_patterns_that_begin_at_each_letter(pattern: LatePattern, piece: str) -> None:
    assert is_quick(lambda: list(pattern.finditer(piece * 30_000)))


def test_latin_words_of_both_sides_that_may_be_members_of_a_list() -> None:
    known = Knowledge(**Resources().wanted_by(Knowledge))
    text = "Busan, Seoul, " * 2_000
    evidence = NameEvidence(Pair(Segment.of_string(text, "ko"), Segment.of_string(text, "en")), known, NameMemory())
    mentions = read_known_names(evidence.pair, known.gazetteer, known.vocabulary)
    assert is_quick(lambda: list(unequal_lists(evidence, mentions, frozenset())))


def test_places_of_thousands_of_names() -> None:
    known = Knowledge(**Resources().wanted_by(Knowledge))
    pair = Pair(Segment.of_string("부산에서 " * 10_000, "ko"), Segment.of_string("Busan.", "en"))
    evidence = NameEvidence(pair, known, NameMemory())
    assert is_quick(lambda: [evidence.place_of(word) for word in evidence.hangul])


def test_findings_in_findings() -> None:
    place = TextFile("a", "x" * 40_000)
    holders = [finding("holder", place.location(n, n + 3)) for n in range(0, 30_000, 10)]
    inside = [finding("held", place.location(n, n + 2)) for n in range(0, 30_000, 10)]
    assert is_quick(lambda: [*unexplained(inside, {"held": ["holder"]}, holders)])
    assert not [*unexplained(inside, {"held": ["holder"]}, holders)]


def finding(rule: str, place: Location) -> Finding:
    return Finding(rule, "text", "info", rule, None, place)


@pytest.mark.parametrize(
    "text", ["값이 오르지 않았다. " * 2_000, "드문 일이 아니다. " * 2_000, "문을 열어 두지 마라. " * 2_000]
)
def test_signs_that_are_denied(text: str) -> None:
    resources = Resources()
    assert is_quick(lambda: read_signs(Text(text, "ko"), resources.get(Opposites), resources.get(Negation)))


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("수출은 늘었고 수입은 줄었다. ", "Exports rose and imports eased. "),
        ("수출은 20% 늘었고 수입은 30% 줄었다. ", "Exports rose by 20% and imports fell by 30%. "),
        ("수출은 늘었다. ", "Exports fell. "),
    ],
)
def test_rises_and_falls_that_answer_each_other(korean: str, english: str) -> None:
    """Each of them would be answered, or contradicted, by any of the other side."""
    pair = Pair(Segment.of_string(korean * 100, "ko"), Segment.of_string(english * 100, "en"))
    tables = [Resources().get(kind) for kind in (Opposites, Negation, WordPairs, Dictionary)]
    assert is_quick(lambda: pair.fact(read_contradictions, *tables))


def test_offices_and_times_that_come_again() -> None:
    """Each office and each time of one side may be that of any of the other."""
    texts = "전 시장이 3일 전에 왔다. ", "The mayor came in 3 days. "
    pair = Pair(Segment.of_string(texts[0] * 200, "ko"), Segment.of_string(texts[1] * 200, "en"))
    titles = Resources().get(Titles)
    assert is_quick(lambda: [*changed_ranks(pair, titles)])
    assert is_quick(lambda: read_turned_times(pair))


def test_many_sentences_that_may_be_said_within_others() -> None:
    """Of each it is asked what the other side has left to say it: that of its place, and not of all of a long text."""
    tables = Tables(**Resources().wanted_by(Tables))
    korean, english = "어선은 새벽에 항구를 떠난다. ", "Fishing boats leave the harbor at dawn. "
    pair = Pair(Segment.of_string(korean * 600, "ko"), Segment.of_string(english * 600, "en"))
    pair.fact(read_account, tables)
    spans = [Span(0, len(english)).moved(n * len(english)) for n in range(100, 200)]
    assert is_quick(lambda: [is_said_apart(pair, span, span, "en", tables) for span in spans])


def test_many_sentences_of_which_each_may_be_said_elsewhere() -> None:
    """What no sentence of its own answers is sought in those around it."""
    tables = Tables(**Resources().wanted_by(Tables))
    pair = Pair(Segment.of_string("고래. " * 400, "ko"), Segment.of_string("Bread, butter, jam. " * 400, "en"))
    elsewhere = Elsewhere(pair, sentence_pairs(pair), tables)
    assert is_quick(lambda: [elsewhere.says(Span(0, 5), "en", n) for n in range(400)])


def test_things_of_a_kind_that_both_sides_have() -> None:
    """Each of them may be said of any of the other side, and the same word is settled once."""
    known = Knowledge(**Resources().wanted_by(Knowledge))
    text = "우럭과 오징어를 샀다. " * 600, "She bought rockfish and squid. " * 600
    pair = Pair(Segment.of_string(text[0], "ko"), Segment.of_string(text[1], "en"))
    names = pair.fact(read_known_names, known.gazetteer, known.vocabulary)
    ledger = Ledger(pair, known, NameMemory(), (), names)
    assert is_quick(lambda: [*generic_hits(ledger)])
    assert {ledger.latin[i].text for i in ledger.taken} == {"rockfish", "squid"}


def test_things_of_a_kind_that_the_other_side_calls_less() -> None:
    """What a word of one is a part of is looked for once for each of the other, and not for each place."""
    known = Knowledge(**Resources().wanted_by(Knowledge))
    pair = Pair(Segment.of_string("준결승 " * 2_200, "ko"), Segment.of_string("the final, " * 2_200, "en"))
    evidence = NameEvidence(pair, known, NameMemory())
    assert is_quick(lambda: read_generic_names(evidence, known.gazetteer.generic))


def test_given_names_that_stand_alone() -> None:
    """Each of them may be meant by any of the other side."""
    known = Knowledge(**Resources().wanted_by(Knowledge))
    text = "도진은 세경을 봤다. " * 1_000, "Se-ra saw Do-jun. " * 1_000
    pair = Pair(Segment.of_string(text[0], "ko"), Segment.of_string(text[1], "en"))
    ledger = Ledger(pair, known, NameMemory(), (), pair.fact(read_known_names, known.gazetteer, known.vocabulary))
    assert ledger.evidence.readings is not None  # which is read once, and is not what is measured
    assert is_quick(lambda: [*given_hits(ledger), *read_given_names(ledger)])


def test_titles_of_which_none_is_said() -> None:
    """Whoever bears one may be named beside any of the other side."""
    korean, english = "오 시장이 왔다. ", "Chairman Lee Jae-yong came. "
    pair = Pair(Segment.of_string(korean * 300, "ko"), Segment.of_string(english * 300, "en"))
    tables = Resources()
    given = {"letters": tables.get(LetterTable), "titles": tables.get(Titles), "gazetteer": GAZETTEER}
    assert is_quick(lambda: [*compare_titles(pair, **given)])


def test_qualifiers_that_the_other_side_lacks() -> None:
    tables = Tables(**Resources().wanted_by(Tables))
    pair = Pair(Segment.of_string("무료 접종을 한다. " * 400, "ko"), Segment.of_string("It vaccinates. " * 400, "en"))
    pair.fact(read_account, tables)
    assert is_quick(lambda: [*lone_qualifiers(pair, Resources().get(Qualifiers), tables)])


def test_comparisons_that_come_again() -> None:
    text = Text("도시가 시골보다 더 비싸다. " * 1_200, "ko")
    tables = [Resources().get(kind) for kind in (Opposites, Negation)]
    text.fact(read_signs, *tables)
    assert is_quick(lambda: text.fact(read_comparisons, *tables))


def test_orders_of_which_each_is_turned_round() -> None:
    """Each is held against each of the other side, and of the same words it is reckoned once what they have in
    common."""
    korean, english = "마감 전에 낸 서류만 받는다. ", "Only papers filed after the deadline are accepted. "
    pair = Pair(Segment.of_string(korean * 200, "ko"), Segment.of_string(english * 200, "en"))
    tables = [Resources().get(kind) for kind in (Opposites, Negation, WordPairs, Dictionary)]
    assert is_quick(lambda: pair.fact(read_reversed_order, *tables))
    assert pair.fact(read_reversed_order, *tables)


def test_bounds_of_which_each_is_said_of_another_amount() -> None:
    """The amount of a bound stands beside it, and what may answer it is looked up by its amount."""
    korean = "".join(f"{n}명 이상이 왔다. " for n in range(0, 3_600, 3))
    english = "".join(f"At most {n} people came. " for n in range(0, 3_600, 3))
    pair = Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"))
    tables = [Resources().get(kind) for kind in (Opposites, Negation)]
    assert is_quick(lambda: pair.fact(read_wrong_bounds, *tables))
    assert len(pair.fact(read_wrong_bounds, *tables)) == 1_200


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("고양이는 밥을 먹지 않았고 물도 마시지 않았다. ", "The cat did not eat. "),
        ("안 했다 ", "It did it. "),
        ("밥을 먹지 말고 물을 마셔라. ", "Do drink water. "),
        ("그는 선수가 아니라 코치로 왔다. ", "He came as a player but as a coach. "),
        ("불이 꺼지지 않으면 문이 닫히지 않는다. ", "Unless the light goes off, the door stays open. "),
        ("천천히 가면 길을 찾기 쉽다. ", "It is hard to find the way without going fast. "),
        ("이름을 정렬합니다. ", "No shoes inside, please. "),
        ("왜 창문을 닫지 않으셨죠? ", "Why did you close the window? "),
    ],
)
def test_noes_of_which_the_other_side_says_fewer(korean: str, english: str) -> None:
    """Any of them may be answered by any other no, by its own verb elsewhere, or by an opposite."""
    pair = Pair(Segment.of_string(korean * 200, "ko"), Segment.of_string(english * 200, "en"))
    tables = [Resources().get(kind) for kind in (Opposites, Negation, WordPairs, Dictionary)]
    assert is_quick(lambda: pair.fact(read_lost_denials, *tables))


def test_noes_of_nouns_and_corrections_that_come_again() -> None:
    """Each clause that tells of a noun, and each "but", may be the one that lacks any of the Korean noes."""
    korean = "보호받지 못하는 세입자는 이웃이 아니라 손님이다. "
    english = "Tenants who lack protection and who are guests live as neighbours but as guests of no house. "
    pair = Pair(Segment.of_string(korean * 500, "ko"), Segment.of_string(english * 500, "en"))
    tables = [Resources().get(kind) for kind in (Negation, WordPairs, Dictionary)]
    assert is_quick(lambda: pair.fact(read_denied_relatives, *tables))
    assert is_quick(lambda: pair.fact(read_lost_corrections, *tables))


def test_noes_that_the_korean_says_nowhere() -> None:
    """Each may be missed beside any verb of the Korean, in the sentence of its number."""
    korean = "".join(f"학생 {n}명 가운데 일부만 모두 갔다. " for n in range(400))
    english = "".join(f"Not all of the {n} students went. " for n in range(400))
    pair = Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"))
    tables = [Resources().get(kind) for kind in (Opposites, Negation, WordPairs, Dictionary)]
    assert is_quick(lambda: pair.fact(read_lost_denials, *tables))
