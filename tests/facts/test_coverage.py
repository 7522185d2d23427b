"""Which words of a pair answer each other."""

from __future__ import annotations

import pytest
from toy import pair

from qa_lint.facts.content.coverage import read_answers
from qa_lint.model import Language
from qa_lint.resources.word_pairs import WordPairs

TABLE = WordPairs({"항구": {"harbour": 0.5, "port": 0.25}, "선박": {"ship": 0.75, "port": 0.1}}, {}, {}, 1)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_links_say_which_words_answer_each_other(language: Language) -> None:
    both = pair("항구 선박 항구 나루", "ports ship harbour boat ship")
    answers = read_answers(both, TABLE)
    korean, english = ["항구", "선박", "항구", "나루"], ["port", "ship", "harbour", "boat", "ship"]
    expected = {
        "ko": [
            [TABLE.scores.get(word, {}).get(stem, 0.0) for stem in english] for word in korean
        ],
        "en": [
            [TABLE.scores.get(word, {}).get(stem, 0.0) for word in korean] for stem in english
        ],
    }  # fmt: skip
    links = answers.links(language)
    found = [[dict(kinds).get(kind, 0.0) for kind in links.kinds] for kinds in links.answers]
    assert found == expected[language]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_is_said_many_times_has_as_many_links_as_words(language: Language) -> None:
    for times in (1, 50):
        links = read_answers(pair("항구 선박 " * times, "ports ship harbour " * times), TABLE).links(language)
        assert len(links.answers) == (2 if language == "ko" else 3) * times
        assert sum(map(len, links.answers)) == 4 * times
