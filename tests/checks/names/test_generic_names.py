"""Animals, drugs, colours, occupations and the like that stand for each other."""

from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "names"),
    [
        ("이 강에는 수달과 담비가 산다.", "Otters and {}s live along this river.", ("marten", "badger")),
        ("의사는 이부프로펜을 처방했다.", "The doctor prescribed {}.", ("ibuprofen", "aspirin")),
        ("홍역은 늘고 풍진은 줄었다.", "Measles rose, while {} fell.", ("rubella", "mumps")),
        ("농가는 보리 대신 메밀을 심었다.", "Farmers planted {} instead of barley.", ("buckwheat", "sorghum")),
        ("반달가슴곰이 마을에 내려왔다.", "A {} came down to the village.", ("bear", "lynx")),
        ("이 합금에는 니켈이 들어간다.", "This alloy contains {}.", ("nickel", "cobalt")),
        ("그는 바순을 분다.", "He plays the {}.", ("bassoon", "oboe")),
        # what is called after somebody or something has a capital
        ("파킨슨병 환자를 돌본다.", "She cares for patients with {}'s disease.", ("Parkinson", "Alzheimer")),
        ("크론병 환자를 돌본다.", "She cares for patients with {} disease.", ("Crohn", "Wilson")),
        ("메르스는 병원에서 번졌다.", "{} spread in hospitals.", ("MERS", "SARS")),
        ("요리사는 모짜렐라를 썼다.", "The cook used {}.", ("mozzarella", "ricotta")),
        ("점심에 파스타를 먹었다.", "We had {} for lunch.", ("pasta", "pizza")),
        ("막걸리를 한 사발 마셨다.", "I drank a bowl of {}.", ("makgeolli", "soju")),
        ("식당은 맥주와 비빔밥을 판다.", "The restaurant sells beer and {}.", ("bibimbap", "sushi")),
        ("전립선암 검진을 받았다.", "He was screened for {}.", ("prostate cancer", "bladder cancer")),
        ("빨간색 선을 따라가세요.", "Follow the {} line.", ("red", "blue")),
        ("그는 목수로 일했다.", "He worked as a {}.", ("carpenter", "barber")),
        ("팔꿈치를 다쳐 한 달을 쉬었다.", "A hurt {} kept him out for a month.", ("elbow", "knee")),
        ("우리는 공항에서 만났다.", "We met at the {}.", ("airport", "pharmacy")),
        ("역에 키오스크를 새로 놓았다.", "They put a new {} in the station.", ("kiosk", "escalator")),
        ("건물에 엘리베이터가 없다.", "The building has no {}.", ("elevator", "vending machine")),
        ("카푸치노 두 잔 주세요.", "Two {}, please.", ("cappuccino", "americano")),
        # of words that often say something else, where nothing else is left over
        ("고양이가 소파에서 잔다.", "The {} is sleeping on the sofa.", ("cat", "dog")),
        ("언니는 병원에서 일한다.", "My {} works at the hospital.", ("sister", "brother")),
    ],
)
def test_another_of_the_kind(korean: str, english: str, names: tuple[str, str]) -> None:
    own, other = names
    assert kinds((korean, english.format(own))) == []
    [hit] = compared((korean, english.format(other)))
    assert (hit.kind, hit.values["due"]) == ("wrong", own)
    assert str(hit.values["given"]).startswith(other)


@each(
    ("korean", "english"),
    [
        ("늑대와 스라소니가 돌아왔다.", "Wolves and lynx have returned."),  # no club
        ("우리는 파스타와 부침개를 먹었다.", "We had pancakes for lunch."),  # which another word is said by
        # where the one is no translation of the other
        ("어제 시장에서 산 이부프로펜은 비쌌고 그래서 나는 다시 집으로 돌아갔다.", "They like aspirin."),
        ("강아지와 병아리가 마당에서 놀았다.", "A puppy and a chick were playing in the yard."),
        ("반달가슴곰이 새끼를 낳았다.", "An Asiatic black bear gave birth."),
        ("어부는 뱀장어를 놓아주었다.", "The fisherman let the eel go."),
        ("양파와 마늘을 볶는다.", "Fry the onion and garlic."),
        ("타이레놀을 먹었다.", "She took acetaminophen."),  # a brand
        ("차 한잔하면서 이야기하자.", "Let's talk over coffee."),  # whatever is drunk
        ("저녁에 라면을 끓였다.", "I cooked noodles in the evening."),
        ("우유가 상했다.", "The milk went bad."),
        ("이 나무는 느티나무다.", "This is a zelkova tree."),
        ("수달이 크레인 옆에서 잤다.", "The otter slept beside the crane."),  # a machine
        ("마우스로 끌어다 놓으세요.", "Drag and drop it with the mouse."),
        ("앵무새는 두 마리, 카나리아는 한 마리다.", "There are two parrots and one canary."),  # not in the table
        ("그는 호랑이띠다.", "He was born in the year of the tiger."),
        ("그 선수는 역도를 그만두었다.", "The athlete quit lifting."),
        ("할머니 한 분이 길을 물으셨다.", "An old woman asked us the way."),
        ("신호등이 파란색으로 바뀌었다.", "The light turned green."),
        ("엄마와 아빠가 모두 오셨다.", "Both of my parents came."),
        ("그 소설가는 작가 모임에 나오지 않는다.", "The novelist never shows up at writers' meetings."),
        ("`name` 은 값이 아니다.", "`name` is not a value."),  # a particle set apart, and no silver
        ("이름 은 여기 적는다.", "Note the name here."),
        ("이기는 방법은 세 가지다.", "There are three ways to win."),  # no wine
        (  # nor an eggplant
            "어렵지만, 이 도구는 복잡한 시스템을 만들 때 여러 가지 장점을 제공한다.",
            "Though hard, this tool offers some advantages over vanilla scripts for building complex systems.",
        ),
        ("장인어른, 늦어서 죄송합니다.", "Sorry we are late, Dad."),  # as he is called
        ("터너는 감기로 누워 있었다.", "Turner was sick in bed."),  # who is called as a syndrome is
        ("알츠하이머병의 원인을 찾는다.", "They look for the cause of Alzheimer's disease."),
        ("데스크톱 브라우저와 모바일 브라우저를 쓴다.", "They use browsers on desktop computers."),
    ],
)
def test_what_is_said_of_the_same_thing(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_relative_may_be_called_by_the_name_of_the_kind() -> None:
    assert kinds(("삼촌이 편지를 보냈다.", "We got a letter from Uncle.")) == []
    assert kinds(("삼촌이 편지를 보냈다.", "We got a letter from Aunt.")) == ["wrong"]


def test_two_of_a_kind_are_left_alone() -> None:
    assert kinds(("오소리와 담비가 산다.", "Foxes and lynxes live here.")) == []
