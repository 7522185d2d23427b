from qa_lint.resources.name_syllables import score_syllables
from qa_lint.training.foreign_syllables import learn_syllables

NAMES = ["르네", "트리어", "켈트너", "르브룅", "프르트", "트렌토", "켈러", "르투르"]
WORDS = {
    "먹는다": 3.0,
    "사람": 3.0,
    "없었다": 2.0,
    "생각": 3.0,
    "않았다": 2.0,
    "했는데": 1.0,
    "많은": 1.0,
    "읽었다": 1.0,
}


def test_foreign_names_are_told_from_korean_words():
    weights = learn_syllables(NAMES, WORDS)
    assert score_syllables(weights, "켈트르") > 0 > score_syllables(weights, "않는다")


def test_learning_is_deterministic():
    assert learn_syllables(NAMES, WORDS) == learn_syllables(reversed(NAMES), dict(reversed(WORDS.items())))


def test_an_unknown_syllable_is_rather_foreign():
    assert score_syllables({}, "뷁") > 0
