"""Whether a short English text may say a name at all."""

from __future__ import annotations

from compared import KNOWN
from each import each
from shipped import LETTERS
from toy import pair

from qa_lint.facts.message_patterns import read_source_pattern, read_target_pattern
from qa_lint.facts.named_patterns import may_name, named_patterns
from qa_lint.resources.word_pairs import WordPairs

WORDS = WordPairs({}, {}, {"report": 101, "harbour": 100}, 1)


@each(
    ("english", "may"),
    [
        ("Harbour is closed", True),  # no more often than a hundred times
        ("Report is closed", False),
        ("Zorken is closed", True),
        ("Report by Anna", True),
        ("Report. Anna came", False),  # where a sentence begins
        ("report is closed", False),
    ],
)
def test_what_may_say_a_name(english: str, may: bool) -> None:
    assert may_name(english, WORDS) == may


@each(
    ("korean", "english", "here", "there"),
    [
        ("부산 지점을 삭제했습니다.", "Deleted the Busan branch.", "@ 지점을 삭제했습니다", "delet the @ branch"),
        ("부산 지점을 삭제했습니다.", "Busan branch deleted.", "@ 지점을 삭제했습니다", "@ branch delet"),
        ("독일 지점을 삭제했습니다.", "Deleted the Germany branch.", "@ 지점을 삭제했습니다", "delet the @ branch"),
        ("문도현 님을 삭제했습니다.", "Deleted the user Moon Do-hyun.", "@ 님을 삭제했습니다", "delet the user @"),
        ("문도현 님을 삭제했습니다.", "Deleted the user Do-hyun Moon.", "@ 님을 삭제했습니다", "delet the user @"),
        ("로스앤젤레스 지점을 닫았다.", "They closed Los Angeles now.", "@ 지점을 닫았다", "they clos @ now"),
        (
            "부산에서 대구까지 갔습니다.",
            "They went from Busan to Daegu.",
            "@에서 @까지 갔습니다",
            "they went from @ to @",
        ),
        ("부산 지점을 삭제했습니다.", "Deleted the branch.", "", ""),
        ("부 지점을 삭제했습니다.", "Deleted the Bu branch.", "", ""),  # a syllable may be anything
        ("문도현 님을 삭제했습니다.", "Deleted Moon, Do-hyun now.", "", ""),
        ("리포트를 삭제했습니다.", "Report deleted by us.", "", ""),  # where a sentence begins
        ("리포트를 삭제했습니다.", "Report Deleted by us now", "", ""),
        ("리포트를 삭제했습니다.", "We deleted a Report now", "@을 삭제했습니다", "we delet a @ now"),
        ("메이를 삭제했습니다.", "They deleted it in May now.", "", ""),  # a month
    ],
)
def test_a_pattern_without_the_names_that_both_sides_have(korean: str, english: str, here: str, there: str) -> None:
    said = pair(korean, english)
    patterns = said.fact(read_source_pattern), said.fact(read_target_pattern)
    found = named_patterns(said.korean, said.english, patterns, LETTERS, KNOWN.exonyms, WORDS)
    assert (found and (" ".join(found[0]), " ".join(found[1]))) == ((here, there) if here else None)
