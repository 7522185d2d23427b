from qa_lint.resources.analyser import Analyser


def test_proper_nouns_are_places_in_the_text():
    text = "선수단은 하와이에서 돌아왔다."
    assert [text[start:end] for start, end in Analyser().proper_nouns(text)] == ["하와이"]


def test_each_text_is_analysed_once():
    analyser = Analyser()
    assert analyser.proper_nouns("컴퓨터를 샀다.") == analyser.proper_nouns("컴퓨터를 샀다.") == ()
    assert analyser.asked == 1
