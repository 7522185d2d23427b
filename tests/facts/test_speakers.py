"""Whose words a quotation holds, by each verb of saying."""

from __future__ import annotations

from each import each

from qa_lint.facts.speakers import read_owner
from qa_lint.model import Language, Span, Text


def owner(line: str) -> str:
    """Who says what stands in the first “marks” of a line."""
    language: Language = "ko" if any("가" <= letter <= "힣" for letter in line) else "en"
    found = read_owner(Text(line, language), Span(line.index("“"), line.index("”") + 1))
    return line[slice(*found)] if found else ""


SAYING = """
said says say told tells asked asks added adds replied replies answered wrote writes explained continued noted stated
stressed emphasized emphasised insisted claimed argued warned announced declared remarked commented suggested requested
urged quoted cried shouted tweeted recalled responded whispered muttered
"""
SAYING_BEHIND = """
complained countered retorted admitted confessed acknowledged promised vowed pleaded lamented joked concluded
"""
KOREAN = """
말했다 밝혔다 답했다 대답했다 설명했다 강조했다 덧붙였다 전했다 요청했다 주장했다 물었다 묻는다 외쳤다 외치며 썼다
적었다 적혀 지적했다 비판했다 호소했다 당부했다 부탁했다 경고했다 약속했다 반박했다 제안했다 알렸다 알리며 평가했다
토로했다 인용했다 보도했다 속삭였다 중얼거렸다 입장이다
"""


@each("verb", SAYING.split())
def test_each_english_verb_of_saying(verb: str) -> None:
    assert owner(f"“It is late,” he {verb}.") == "he"
    assert owner(f"“It is late,” {verb} the old coach.") == "the old coach"
    assert owner(f"The old coach {verb}, “It is late.”") == "The old coach"
    assert owner(f"Peter sat down and {verb}: “It is late.”") == "Peter"
    assert owner(f"Mina Hill, who knows it, {verb}, “It is late.”") == "Mina Hill"
    assert owner("“It is late,” he thought.") == ""


@each("verb", SAYING_BEHIND.split())
def test_each_verb_that_says_so_right_behind_what_is_said(verb: str) -> None:
    assert owner(f"“It is late,” he {verb}.") == "he"
    assert owner(f"He {verb} that the “late” train had left.") == ""


@each("verb", KOREAN.split())
def test_each_korean_verb_of_saying(verb: str) -> None:
    assert owner(f"한도윤 소장은 “늦었다”고 {verb}.") == "한도윤 소장"
    assert owner(f"“늦었다”고 한도윤 소장은 {verb}.") == "한도윤 소장"
    assert owner("한도윤 소장은 “늦었다”고 생각했다.") == ""


@each(
    ("line", "who"),
    [
        ("“It is late,” Mina Hill said.", "Mina Hill"),
        ("“It is late,” and he then said so.", "he"),
        ("“It is late,” according to the old coach.", "the old coach"),
        ("According to the old coach, “It is late.”", "the old coach"),
        ("They said, “It is late.”", "They"),
        ("한도윤 소장에 따르면, “늦었다”는 것이다.", "한도윤 소장"),
        ("설계를 맡은 한도윤 소장은 “늦었다”고 말했다.", "한도윤 소장"),
        ("회의에서 한도윤 소장이 “늦었다”고 말했다.", "한도윤 소장"),
        ("“늦었다”는 글을 읽었다.", ""),
    ],
)
def test_who_says_it(line: str, who: str) -> None:
    assert owner(line) == who
