"""Originals in parentheses behind a Hangul name, as Korean gives them: 브리스톨(Bristol)."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from worded import told


@each(
    ("korean", "english", "found"),
    [
        ("브리스톨(Bristol)에서 왔다.", "He is from Bristal.", ("misspelled", "브리스톨", "Bristal")),
        # and what it reads is written like it by a word that no table has, beside nothing else of it
        ("그 집은 로데릭(Roderick)이 지었다.", "Roderich built that house.", ("misspelled", "Roderick", "Roderich")),
        # who is called so is read in English, and the original is somebody else
        ("슈트라우스(Brahms)의 왈츠를 들었다.", "They heard a waltz by Strauss.", ("wrong", "Brahms", "Strauss")),
        (
            "요한 슈트라우스(Johann Brahms)의 왈츠를 들었다.",
            "They heard a waltz by Johann Strauss.",
            ("wrong", "Johann Brahms", "Johann Strauss"),
        ),
        # both sides give it, and it is written nothing like the word before it sounds
        (
            "슈트라우스(Brahms)의 왈츠를 들었다.",
            "They heard a waltz by Brahms.",
            ("wrong", "슈트라우스(Brahms)", "Brahms"),
        ),
    ],
)
def test_an_original_reads_the_name_before_it_and_stands_in_english(
    korean: str, english: str, found: tuple[str, str, str]
) -> None:
    assert told(compared((korean, english))) == [found]


@each(
    ("korean", "english"),
    [
        ("브리스톨(Bristol)에서 왔다.", "He is from Bristol."),
        # a longer word that begins with it, one of several, somebody of a people
        ("로체스터(Rochester)에 산다.", "He lives in Rochesterville."),
        ("뉴질랜드 회사 트레이드(Trade)는 성장했다.", "TradeMe, a firm of New Zealand, grew."),
        ("바스크족(Basques)의 말을 배웠다.", "She learned the language of a Basque."),
        # what only its second half is heard in, what is alike in letters, and what a table has for another name
        ("테크노쇼비니즘(Technochauvinism)을 비판했다.", "She criticized Technochauvinism."),
        ("로젠베르크(Rosengard)에 갔다.", "They went to Rosengard."),
        ("카렌베르크(Marchbanks)를 만났다.", "They met Marchbanks."),  # as Karenberk is in four of ten
        ("핀란드(Suomi)에 갔다.", "They went to Suomi."),
    ],
)
def test_originals_that_may_be_right(korean: str, english: str) -> None:
    assert not kinds((korean, english))
