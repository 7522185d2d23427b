from shipped import LETTERS
from toy import pair

from qa_lint.facts.names.romanized import read_renderings


def renderings(korean: str, english: str) -> list[tuple[str, str]]:
    return [(r.hangul, r.latin) for r in read_renderings(pair(korean, english), LETTERS)]


def test_a_person_in_either_order():
    assert renderings("서하윤이 왔다.", "Seo Ha-yoon came.") == [("서하윤", "Seo Ha-yoon")]
    assert renderings("서하윤이 왔다.", "Hayoon Seo's brother came.") == [("서하윤", "Hayoon Seo")]


def test_a_family_name_alone_is_no_form():
    assert not renderings("서하윤 감독이 왔다.", "Director Seo came.")


def test_a_place_is_no_person():
    assert not renderings("강원도의 산", "the mountains of Gangwon-do")


def test_one_word_is_a_person_only_if_something_parts_it():
    assert renderings("서하윤이 왔다.", "SeoHayun came.") == [("서하윤", "SeoHayun")]
    assert not renderings("제네바에 왔다.", "They came to Geneva.")


def test_rare_and_short_names_are_read_to_the_letter():
    assert renderings("범가온이 왔다.", "Gaon Beom came.") == [("범가온", "Gaon Beom")]
    assert not renderings("범가온이 왔다.", "Gaun Boom came.")
    assert not renderings("범가온이 왔다.", "Beom Gaun came.")
    assert renderings("박지훈이 왔다.", "Park Jahun came.") == [("박지훈", "Park Jahun")]
    assert renderings("허준이 왔다.", "Heo Jun came.") == [("허준", "Heo Jun")]
    assert not renderings("허준이 왔다.", "Hye Jin came.")
    assert not renderings("범준이 왔다.", "Beom Jihun came.")


def test_a_given_name_from_abroad_is_known_by_its_sound():
    assert renderings("이다니엘이 왔다.", "Daniel Lee came.") == [("이다니엘", "Daniel Lee")]
    assert not renderings("이다니엘이 왔다.", "David Lee came.")
    assert renderings("김로버트가 왔다.", "Robert Kim came.") == [("김로버트", "Robert Kim")]
    assert not renderings("김로버트가 왔다.", "Richard Kim came.")
