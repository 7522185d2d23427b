"""Numbers of two parts: of a law and its paragraph, of a mixture, of a period; and the time behind the last one."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY
from toy import pair

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.exchanged_sections import read_exchanged_sections
from qa_lint.facts.numbers.floors import lost_basement
from qa_lint.facts.numbers.halves import read_unlike_halves
from qa_lint.facts.numbers.next_times import says_what_begins_next
from qa_lint.facts.numbers.parts_of_periods import read_parts_of_periods, read_unlike_parts
from qa_lint.facts.numbers.ratios import read_reversed_ratios
from qa_lint.model import Language, Text


def exchanged(korean: str, english: str) -> list[tuple[str, str, str]]:
    found = read_exchanged_sections(pair(korean, english))
    return [(korean[slice(*one.korean)], one.first, one.second) for one in found]


@each(
    ("korean", "first", "second"),
    [
        # what each is called, the first with 5 and the second with 2
        ("제5조 제2항", "Article {}", "Paragraph {}"),
        ("제5조제2항", "article {}", "paragraph {}"),
        ("5조 2항", "Art. {}", "para. {}"),
        ("제5조 제2항", "Section {}", "Item {}"),
        ("제5조 제2항", "Rule {}", "Subsection {}"),
        ("제5조 제2항", "Article {}", "({})"),
        ("제5항 제2호", "Paragraph {}", "Subparagraph {}"),
        ("제5항 제2호", "Section {}", "Point {}"),
        ("제5항 제2호", "Para. {}", "No. {}"),
        ("제5장 제2절", "Chapter {}", "Section {}"),
        ("제5장 제2절", "Ch. {}", "verse {}"),
        ("제5편 제2장", "Part {}", "Chapter {}"),
        ("제5편 제2장", "Vol. {}", "Chapter {}"),
        ("제5부 제2장", "Part {}", "Chapter {}"),
    ],
)
def test_the_number_of_a_part_for_that_of_another(korean: str, first: str, second: str) -> None:
    said = f"Under {first}, {second} of the Act." if second != "({})" else f"Under {first}{second} of the Act."
    assert exchanged(f"법 {korean}에 따른다.", said.format(5, 2)) == []
    [(whole, _, _)] = exchanged(f"법 {korean}에 따른다.", said.format(2, 5))
    assert whole == korean
    if second != "({})":  # paragraph 5 of Article 2
        assert len(exchanged(f"법 {korean}에 따른다.", f"Under {second.format(5)} of {first.format(2)}.")) == 1


@each(
    ("korean", "english"),
    [
        ("법 제5조 제2항에 따른다.", "Under Section 2, Clause 5 of the Act."),  # 조 and 항 may both be called either
        ("법 제5조와 제2항에 따른다.", "Under Article 2, Paragraph 5 of the Act."),
        ("법 제5조 제5항에 따른다.", "Under Article 5, Paragraph 5 of the Act."),
        ("법 제5조 제2조에 따른다.", "Under Article 2, Paragraph 5 of the Act."),
        ("법 제5조 제2항 및 제2조 제5항에 따른다.", "Under Article 2, Paragraph 5 of the Act."),
        ("법 제5조 제2항에 따른다.", "Under Articles 2 and 5, Paragraph 5 of the Act."),
        ("법 제5조 제2항에 따른다.", "Under Article 2, Paragraph 4 of the Act."),
        ("법 제5조에 따른다.", "Under Article 2 of the Act."),
    ],
)
def test_what_is_no_number_of_another(korean: str, english: str) -> None:
    assert exchanged(korean, english) == []


@each(
    ("korean", "english", "told"),
    [
        ("요한복음 3장 16절", "John 16:3", True),
        ("요한복음 3장 16절", "John 3:16", False),
        ("요한복음 3장 16절", "We met at 16:3.", False),
        ("제7조의2에 따른다.", "Under Article 2-7.", True),
        ("제7조의2에 따른다.", "Under Art. 2-7.", True),
        ("제7조의2에 따른다.", "Under Article 2 bis 7.", True),
        ("제7조의2에 따른다.", "Under Article 7-2.", False),
        ("제7조의2에 따른다.", "Under Articles 7-2 and Article 2-7.", True),
        ("제7조의2와 제2조의7에 따른다.", "Under Article 2-7.", False),
        ("제7조의7에 따른다.", "Under Article 7-7.", False),
    ],
)
def test_verses_and_articles_that_came_later(korean: str, english: str, told: bool) -> None:
    assert bool(exchanged(korean, english)) == told


def reversed_ratio(korean: str, english: str) -> bool:
    both = pair(korean, english)
    return bool(
        [*read_reversed_ratios(both, both.korean.fact(read_numbers), both.english.fact(read_numbers), DICTIONARY)]
    )


PARTED = """
나눴다 나누었다 나눈다 나눌 나뉘었다 나뉜다 분배했다 배분했다 섞었다 혼합했다 배합했다 희석했다 쪼갰다 쪼개었다 쪼갠다
"""


@each("verb", PARTED.split())
def test_what_is_divided_or_mixed_in_parts(verb: str) -> None:
    for english in ("split", "divided", "shared", "mixed", "blended", "combined", "diluted"):
        assert reversed_ratio(f"둘을 7대 3으로 {verb}.", f"They {english} the two 3 to 7.")
        assert not reversed_ratio(f"둘을 7대 3으로 {verb}.", f"They {english} the two 7 to 3.")
    assert not reversed_ratio(f"둘을 7대 3으로 {verb}.", "They lost to the two 3 to 7.")
    assert not reversed_ratio(f"둘을 3대 3으로 {verb}.", "They split the two 3 to 3.")
    assert not reversed_ratio(f"둘을 7대 3으로, 셋을 5대 1로 {verb}.", "They split the two 3 to 7.")
    assert not reversed_ratio("우리가 7대 3으로 이겼다.", "They split the two 3 to 7.")


@each(
    ("english", "told"),
    [
        ("The ratio of cement to sand is 3 to 1.", True),
        ("The cement-to-sand ratio is 3 to 1.", True),
        ("The ratio of cement to sand is three to one.", True),
        ("The ratio of cement to sand is 1 to 3.", False),
        ("The ratio of cement to sand is one to three.", False),
        ("The ratio of sand to cement is 3 to 1.", False),
        ("The sand-to-cement ratio is 3 to 1.", False),
        ("The ratio of wool to silk is 3 to 1.", False),  # of which nothing says that they are the same
        ("There are 3 parts of sand to 1 of cement.", False),
    ],
)
def test_a_ratio_of_things_named_in_the_same_order(english: str, told: bool) -> None:
    assert reversed_ratio("시멘트와 모래의 비율은 1 대 3이다.", english) == told


def parts(text: str, language: Language) -> list[tuple[str, str]]:
    return [(name, text[slice(*span)]) for name, span in read_parts_of_periods(Text(text, language))]


PERIODS = "3월 2020년 90년대 20대 이번_주 다음_달 지난_해 새해 이달 내달 올해 내년 작년 지난해 세기 학기 분기 월 연"


@each("period", PERIODS.split())
def test_each_period_that_has_parts(period: str) -> None:
    said = period.replace("_", " ")
    parts_of_weeks = {"early": "초", "middle": "중반", "late": "후반"}
    for name, part in parts_of_weeks.items():
        assert [found for found, _ in parts(f"{said} {part}에 만난다.", "ko")] == [name]
    assert parts(f"{said}에 만난다.", "ko") == []


@each(
    ("part", "name"),
    [
        *(
            ("초", "early"),
            ("초순", "early"),
            ("상순", "early"),
            ("초반", "early"),
            ("중순", "middle"),
            ("중반", "middle"),
        ),
        *(("말", "late"), ("하순", "late"), ("후반", "late"), ("말경", "late")),
    ],
)
def test_each_part_of_a_period(part: str, name: str) -> None:
    for behind in ("에", "에는", "에도", "부터", "까지", "까지는", "쯤", "의", "이면", "인", "현재", "기준"):
        assert parts(f"3월 {part}{behind} 보았다.", "ko") == [(name, f"3월 {part}")]
    assert parts(f"3월 {part}하다 보았다.", "ko") == []


@each(
    ("said", "name"),
    [
        *(("early", "early"), ("early in", "early"), ("the start of", "early"), ("the beginning of", "early")),
        *(
            ("mid", "middle"),
            ("the middle of", "middle"),
            ("late", "late"),
            ("late in", "late"),
            ("the end of", "late"),
        ),
    ],
)
def test_each_way_to_say_a_part_in_english(said: str, name: str) -> None:
    periods = ["March", "this week", "next month", "last year", "the decade", "each quarter", "every semester"]
    periods += ["2020", "the 1990s", "his 20s", "her thirties", "the 19th century", "the nineteenth century"]
    for period in periods:
        assert [found for found, _ in parts(f"They met {said} {period}.", "en")] == [name]
    assert parts(f"They met {said} the street.", "en") == []


@each(
    ("korean", "english", "unlike"),
    [
        ("3월 초에 만난다.", "We meet in late March.", True),
        ("3월 초에 만난다.", "We meet in early March.", False),
        ("3월 초에 만난다.", "We meet in March.", False),
        ("3월 초에, 또 5월 말에 만난다.", "We meet in late March.", False),
        ("3월 초에 만난다.", "We meet in late March and in mid-May.", False),
        ("연말에 만난다.", "We meet at year-end.", False),
        ("월초에 만난다.", "We meet at month’s end.", True),
    ],
)
def test_another_part_of_the_one_period(korean: str, english: str, unlike: bool) -> None:
    assert (read_unlike_parts(pair(korean, english)) != ()) == unlike


BEGINS = """
opens opened reopens reopened re-opens opening resumes resumed resume resuming restarts restarted starts started
starting begins began begun beginning back returns returned returning from as_of goes_into went_to fell_into swung_to
slipped_into turned_to plunged_into
"""


@each("begins", BEGINS.split())
def test_what_begins_behind_the_last_year(begins: str) -> None:
    said = begins.replace("_", " ")
    assert says_what_begins_next(pair("2019년까지 흑자를 냈다.", f"The firm {said} losses in 2020."))
    assert not says_what_begins_next(pair("2019년까지 흑자를 냈다.", f"The firm {said} losses in 2021."))
    assert not says_what_begins_next(pair("2019년까지 흑자를 냈다.", f"The firm {said} losses until 2020."))
    assert not says_what_begins_next(pair("2019년까지만 흑자를 냈다.", f"The firm {said} losses in 2020."))
    assert not says_what_begins_next(pair("2019년에 흑자를 냈다.", f"The firm {said} losses in 2020."))
    assert not says_what_begins_next(pair("2019년까지 흑자를 냈다.", "The firm made losses in 2020."))


MEASURES = """
컵 cup | 잔 cup glass | 병 bottle | 그릇 bowl | 공기 bowl | 접시 plate dish | 큰술 tablespoon tbsp | 작은술 teaspoon tsp
| 숟가락 spoon spoonful tablespoon teaspoon | 숟갈 spoon spoonful tablespoon teaspoon
| 스푼 spoon spoonful tablespoon teaspoon | 알 tablet pill | 정 tablet pill | 봉지 bag packet pack | 봉 bag packet pack
| 상자 box | 박스 box | 팩 pack packet carton | 쪽 page | 페이지 page | 바퀴 lap turn | 티스푼 teaspoon tsp
"""


@each("row", MEASURES.split("|"))
def test_half_of_each_measure_and_one_of_it(row: str) -> None:
    measure, *english = row.split()
    for said in english:
        for half in (f"half a {said}", f"half of a {said}", f"a half {said}", f"½ {said}"):
            assert read_unlike_halves(pair(f"한 {measure}을 넣는다.", f"Add {half}.")) is not None
            assert read_unlike_halves(pair(f"반 {measure}을 넣는다.", f"Add {half}.")) is None
        for one in (f"a {said}", f"one {said}", f"1 {said}"):
            assert read_unlike_halves(pair(f"반 {measure}을 넣는다.", f"Add {one}.")) is not None
            assert read_unlike_halves(pair(f"한 {measure} 반을 넣는다.", f"Add {one}.")) is not None
            assert read_unlike_halves(pair(f"한 {measure} 반을 넣는다.", f"Add {one} and a half.")) is None
            assert read_unlike_halves(pair(f"반 {measure}을 넣는다.", f"Add {one} or half a {said}.")) is None
    assert read_unlike_halves(pair(f"반 {measure}을 넣는다.", "Add a spade.")) is None
    assert read_unlike_halves(pair(f"반 {measure}, 또 반 {measure}을 넣는다.", f"Add a {english[0]}.")) is None


@each(
    ("korean", "english", "places"),
    [
        ("지하 1층에 있다.", "It is on the first floor.", ("지하 1층", "first floor")),
        ("지하1층에 있다.", "It is on the 1st floor.", ("지하1층", "1st floor")),
        ("지하 이층에 있다.", "It is on floor 2.", ("지하 이층", "floor 2")),
        ("1층에 있다.", "It is on the first basement level.", ("1층", "first basement level")),
        ("지하 1층에 있다.", "It is on the first basement floor.", None),
        ("지하 1층에 있다.", "It is on B1, the first floor below.", None),
        ("지하 1층에 있다.", "It is underground, on the first floor of the mall.", None),
        ("지하 1층에 있다.", "It is below ground, on the first floor of the mall.", None),
        ("지하 1층에 있다.", "It is on the lower level, the first floor of the mall.", None),
        ("지하 1층과 2층에 있다.", "It is on the first floor.", None),  # not as many
        ("지하 1층과 2층에 있다.", "It is on the first and on the second floor.", None),
        ("2층과 지하 1층에 있다.", "It is on the second floor and the first floor.", ("지하 1층", "first floor")),
        ("1층에 있다.", "It is on the first floor.", None),
        ("지하에 있고 1층은 없다.", "It is on the first floor.", None),  # which is no floor below
        ("지하 1층에 있다.", "It is there.", None),
    ],
)
def test_floors_below_the_ground(korean: str, english: str, places: tuple[str, str] | None) -> None:
    both = pair(korean, english)
    found = lost_basement(both.korean, both.english)
    assert (found and (korean[slice(*found[0])], english[slice(*found[1])])) == places
