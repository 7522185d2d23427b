from each import each

from qa_lint.languages.given_names import is_given_name


@each("name", ["민수", "서연", "재인", "하윤", "석열", "은경"])
def test_two_syllables_that_parents_choose(name: str):
    assert is_given_name(name)


@each("word", ["스트", "르크", "반적", "는데", "다고", "민", "민수진", ""])
def test_what_is_no_given_name(word: str):
    assert not is_given_name(word)
