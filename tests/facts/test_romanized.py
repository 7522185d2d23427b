from qa_lint.facts.romanized import read_renderings
from qa_lint.model import Language, Segment, TextFile


def segment(text: str, language: Language) -> Segment:
    return Segment.of_file(TextFile("x.txt", text), 0, len(text), language)


def renderings(korean: str, english: str) -> list[tuple[str, str]]:
    return [(r.hangul, r.latin) for r in read_renderings(segment(korean, "ko"), segment(english, "en"))]


def test_a_person_in_either_order():
    assert renderings("서하윤이 왔다.", "Seo Ha-yoon came.") == [("서하윤", "Seo Ha-yoon")]
    assert renderings("서하윤이 왔다.", "Hayoon Seo's brother came.") == [("서하윤", "Hayoon Seo")]


def test_a_family_name_alone_is_no_form():
    assert not renderings("서하윤 감독이 왔다.", "Director Seo came.")


def test_places_with_their_unit():
    assert renderings("강원도의 산", "the mountains of Gangwon-do") == [("강원도", "Gangwon-do")]
    assert renderings("강원도의 산", "the mountains of Gangwon Province") == [("강원도", "Gangwon Province")]


def test_a_region_is_no_form_of_a_province():
    assert not renderings("강원 북부 지역의 산", "mountains in northern Gangwon Province")
    assert not renderings("강원도의 산", "mountains of the Gangwon region")
