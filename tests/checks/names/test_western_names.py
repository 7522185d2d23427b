"""Western names that sound alike, and are others by how they are written."""

from compared import assert_told_in_the_place_of, compared, kinds
from each import each
from worded import told


@each(
    ("korean", "english", "names"),
    [
        ("케빈은 어제 파리로 떠났다.", "{} left for Paris yesterday.", ("Kevin", "Gavin")),
        ("이 곡은 가수 파커가 직접 썼다.", "The singer {} wrote this song.", ("Parker", "Barker")),
        ("회사는 엘런을 새 대표로 뽑았다.", "The company named {} its new chief executive.", ("Ellen", "Helen")),
        ("마틴 의원은 법안에 반대했다.", "Rep. {} opposed the bill.", ("Martin", "Marvin")),
        ("레오와 친구들은 호숫가에서 야영했다.", "{} and friends camped by the lake.", ("Leo", "Theo")),
        ("로런과 이모들은 호텔에서 묵었다.", "{} and her aunts stayed at the hotel.", ("Lauren", "Laura")),
        ("이 곡은 가수 줄리아가 직접 썼다.", "The singer {} wrote this song.", ("Julia", "Julie")),
        ("숀 의원은 법안에 반대했다.", "Rep. {} opposed the bill.", ("Sean", "Shane")),  # one syllable, before a title
        ("로베르토 가르시아가 이겼다.", "{} Garcia won.", ("Roberto", "Ed")),  # short for other names
        ("다나카 씨는 지진 뒤에 이사했다.", "Mr. {} moved after the earthquake.", ("Tanaka", "Tanabe")),
        ("이고르는 창밖을 보며 웃었다.", "{} looked out of the window and smiled.", ("Igor", "Oleg")),
        ("앤더슨과 해리는 서로를 안다.", "{} and Harry know each other.", ("Anderson", "Henderson")),
    ],
)
def test_another_name_that_sounds_alike(korean: str, english: str, names: tuple[str, str]) -> None:
    assert_told_in_the_place_of(korean, english, *names)


def test_where_one_is_misspelled_nobody_else_stands_for_him() -> None:
    assert kinds(("바르가스와 오래 이야기했다.", "Vprgas and Olson talked for long.")) == ["misspelled"]


@each(
    ("korean", "english"),
    [
        ("캐서린은 새 책을 냈다.", "Katherine published a new book."),
        ("스티븐은 역에서 기다렸다.", "Stephen waited at the station."),
        ("앨런은 어제 도착했다.", "Allan arrived yesterday."),
        ("시어도어는 늘 웃었다.", "Teddy always smiled."),  # in short
        ("케빈과 개빈은 쌍둥이다.", "Gavin and Kevin are twins."),
        ("줄리는 줄리아의 언니다.", "Julie is Julia's sister."),
        ("브라이언과 라이언은 형제다.", "Ryan and Brian are brothers."),
        ("엘리자베스는 답장을 보냈다.", "Beth replied."),
        ("케빈은 어제 떠났다.", "He left yesterday."),
        ("케빈은 어제 떠났다.", "Kevyn left yesterday."),
        ("고바야시 씨가 왔다.", "Mr. Kobayashi came."),
        ("류드밀라는 차를 마셨다.", "Ludmila drank tea."),
        ("몰리 사람들이 모였다.", "Polly was crowded."),  # a form of a verb
    ],
)
def test_the_same_name(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_name_beside_another_family_name_is_added() -> None:
    """The given name that English adds stands for nobody else (바이든, Joe Biden)."""
    assert kinds(("바이든은 케빈을 만났다.", "Joe Biden met him.")) == []


def test_where_the_one_is_no_translation_of_the_other_nobody_is_exchanged() -> None:
    assert (
        kinds(("메리는 어제 시장에서 산 비싼 감자를 들고 그래서 다시 집으로 돌아갔다.", "Susan likes it here.")) == []
    )


@each(
    ("korean", "english", "found"),
    [
        (
            "페르난데스 장관은 기자들을 만났다.",
            "Minister Ferandez met reporters.",
            [("misspelled", "페르난데스", "Ferandez")],
        ),
        ("페르난데스 장관은 기자들을 만났다.", "Minister Fernandes met reporters.", []),
        ("바르가스와 올슨은 서로를 안다.", "Vprgas and Olson know each other.", [("misspelled", "바르가스", "Vprgas")]),
        ("바르가스와 올슨은 서로를 안다.", "Vargas and Oslon know each other.", [("misspelled", "올슨", "Oslon")]),
        ("하워드 Hovard 씨가 왔다.", "Mr. Hovard came.", []),  # as the Korean has it
        # as it is written each time
        ("그린버그는 떠났다. 그린버그는 웃었다.", "Greendberg left. Greendberg laughed. Greendberg went.", []),
    ],
)
def test_a_slip_of_the_finger(korean: str, english: str, found: list[tuple[str, str, str]]) -> None:
    assert told(compared((korean, english))) == found
