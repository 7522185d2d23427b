"""Animals, drugs, colours, occupations and the like that stand for each other."""

from compared import compared, kinds
from each import each
from shipped import GAZETTEER

from qa_lint.languages.stems import english_stem
from qa_lint.late import regex

_TOLD = [
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
    ("환자는 정형외과에서 진료를 받았다.", "The patient was seen in {}.", ("Orthopedics", "Neurology")),
    ("소아청소년과는 3층이다.", "{} is on the third floor.", ("Pediatrics", "Urology")),
    ("심장 내과 교수가 설명했다.", "A professor of {} explained it.", ("Cardiology", "Nephrology")),
    ("법원은 민법 제2조를 들었다.", "The court cited Article 2 of the {}.", ("Civil Act", "Nationality Act")),
    # written in one word or in several
    ("개인정보보호법을 어겼다.", "It violated the {}.", ("Personal Information Protection Act", "Copyright Act")),
    ("개인정보 보호법을 어겼다.", "It violated the {}.", ("Personal Information Protection Act", "Patent Act")),
    ("중학생 열 명이 참가했다.", "Ten {}s took part.", ("middle school student", "college student")),
    ("석사 학위를 받았다.", "She earned a {}.", ("master degree", "doctorate")),
    ("의사는 항생제를 처방했다.", "The doctor prescribed an {}.", ("antibiotic", "antidepressant")),
    ("창고에 제초제를 보관한다.", "The {} is kept in the shed.", ("herbicide", "insecticide")),
    ("상속세를 줄이기로 했다.", "They decided to cut the {}.", ("inheritance tax", "gift tax")),
    ("여행자보험에 가입하세요.", "Take out {}.", ("travel insurance", "fire insurance")),
    ("기초연금을 받는다.", "He receives the {}.", ("basic pension", "national pension")),
    ("직원은 병가를 신청했다.", "The employee applied for {}.", ("sick leave", "unpaid leave")),
    ("재직증명서를 내세요.", "Submit a {}.", ("certificate of employment", "birth certificate")),
    ("판사는 집행유예를 선고했다.", "The judge gave a {}.", ("suspended sentence", "death sentence")),
    ("그는 횡령 혐의로 기소됐다.", "He was charged with {}.", ("embezzlement", "perjury")),
    ("그는 불교를 믿는다.", "He believes in {}.", ("Buddhism", "Islam")),
    ("회사는 우선주를 샀다.", "The firm bought {}.", ("preferred stock", "common stock")),
    ("회사는 액면분할을 결정했다.", "The company decided on a {}.", ("stock split", "bonus issue")),
    ("현금배당을 늘린다.", "They will raise the {}.", ("cash dividend", "stock dividend")),
    ("순이익이 크게 늘었다.", "Its {} grew sharply.", ("net profit", "gross profit")),
    ("정기예금에 돈을 넣었다.", "She put the money in a {}.", ("time deposit", "demand deposit")),
    ("신용카드로 계산했다.", "I paid by {}.", ("credit card", "debit card")),
    ("월세가 비싸다.", "The {} is high.", ("monthly rent", "jeonse")),
    ("퇴직금을 받았다.", "He got his {}.", ("severance pay", "overtime pay")),
    ("은메달을 목에 걸었다.", "She won the {}.", ("silver medal", "bronze medal")),
    ("준결승에서 졌다.", "They lost in the {}.", ("semifinal", "quarterfinal")),
    ("그는 준준결승에서 졌다.", "He lost in the {}.", ("quarterfinal", "semifinal")),  # the one is in the other word
    ("유격수가 공을 놓쳤다.", "The {} dropped the ball.", ("shortstop", "catcher")),
    ("홈런을 두 개 쳤다.", "He hit two {}s.", ("home run", "sacrifice fly")),
    ("자책골로 졌다.", "They lost by an {}.", ("own goal", "penalty kick")),
    ("산점도를 그렸다.", "We drew a {}.", ("scatter plot", "histogram")),
    ("정수를 입력하세요.", "Enter an {}.", ("integer", "boolean")),
    ("사이드바를 숨긴다.", "It hides the {}.", ("sidebar", "toolbar")),
    ("체크박스를 고르세요.", "Select the {}.", ("checkbox", "slider")),
    ("성기사는 아군을 지킨다.", "The {} protects allies.", ("paladin", "archer")),
    ("숲에서 고블린이 나온다.", "A {} comes out of the forest.", ("goblin", "zombie")),
    ("방패를 잃었다.", "He lost his {}.", ("shield", "dagger")),
    ("민첩이 오른다.", "Your {} goes up.", ("agility", "evasion")),
    ("녹차 한 잔 주세요.", "A cup of {}, please.", ("green tea", "barley tea")),
    ("안심을 구웠다.", "We grilled the {}.", ("tenderloin", "sirloin")),
    ("된장찌개를 시켰다.", "We ordered {}.", ("doenjang jjigae", "samgyetang")),
    ("동맥을 다쳤다.", "The {} was injured.", ("artery", "vein")),
    ("봉산탈춤과 판소리를 보았다.", "We saw a Bongsan dance and {}.", ("pansori", "changgeuk")),
    ("굴뚝을 고쳤다.", "They repaired the {}.", ("chimney", "ceiling")),
    ("젓가락을 놓았다.", "She set out the {}.", ("chopstick", "ladle")),
    ("식탁은 대리석이다.", "The table is {}.", ("marble", "granite")),
    ("가뭄이 들었다.", "There was a {}.", ("drought", "tsunami")),
    ("공주가 궁을 떠났다.", "The {} left the palace.", ("princess", "concubine")),
    ("물약을 주웠다.", "I picked up a {}.", ("potion", "scroll")),
    ("음악 수업을 들었다.", "I took a {} class.", ("music", "PE")),
    ("베개를 샀다.", "I bought a {}.", ("pillow", "mattress")),
    ("엽서를 받았다.", "I got a {}.", ("postcard", "diary")),
    ("부채는 3% 늘었다.", "{} rose 3%.", ("liabilities", "total assets")),
    ("농구를 좋아한다.", "I like {}.", ("basketball", "volleyball")),
    ("췌장에 병이 생겼다.", "He has a disease of the {}.", ("pancreas", "kidney")),
    ("침실을 청소했다.", "We cleaned the {}.", ("bedroom", "kitchen")),
    ("계곡을 지났다.", "We passed a {}.", ("valley", "desert")),
    ("사파이어를 팔았다.", "He sold the {}.", ("sapphire", "emerald")),
    ("천문학을 배운다.", "She studies {}.", ("astronomy", "geology")),
    ("앞치마를 샀다.", "I bought an {}.", ("apron", "earring")),
    ("육각형을 그렸다.", "I drew a {}.", ("hexagon", "pentagon")),
    ("구급차를 불렀다.", "They called an {}.", ("ambulance", "helicopter")),
    ("대령이 명령했다.", "The {} gave the order.", ("colonel", "brigadier general")),
    ("상병이 다쳤다.", "The {} was hurt.", ("corporal", "private first class")),
    ("해군이 구조에 나섰다.", "The {} joined the rescue.", ("navy", "air force")),
    ("엑스레이를 찍었다.", "They took an {}.", ("X-ray", "MRI")),
    ("연고를 바르세요.", "Apply the {}.", ("ointment", "syrup")),
    ("경유 가격이 올랐다.", "The price of {} rose.", ("diesel", "kerosene")),
    ("지열로 집을 데운다.", "{} energy heats the house.", ("geothermal", "solar")),
    ("전기차를 샀다.", "We bought an {}.", ("electric car", "hydrogen car")),
    ("엔화가 약세다.", "The {} is weak.", ("yen", "dollar")),
    ("형용사를 찾으세요.", "Find the {}.", ("adjective", "pronoun")),
    ("과거형으로 쓰세요.", "Write it in the {}.", ("past tense", "present tense")),
    ("단수형을 고르세요.", "Choose the {}.", ("singular", "plural")),
    ("뺄셈을 배운다.", "They learn {}.", ("subtraction", "multiplication")),
    ("분모가 다르다.", "The {} differs.", ("denominator", "numerator")),
    ("지름을 재세요.", "Measure the {}.", ("diameter", "radius")),
    ("중앙값을 구했다.", "We found the {}.", ("median", "variance")),
    ("두께를 재세요.", "Measure the {}.", ("thickness", "width")),
    ("습도가 높다.", "The {} is high.", ("humidity", "temperature")),
    ("뿌리를 씻는다.", "Wash the {}.", ("root", "seed")),
    ("번데기가 되었다.", "It became a {}.", ("pupa", "larva")),
    ("양서류가 산다.", "{}s live here.", ("amphibian", "reptile")),
    ("감사위원회가 열렸다.", "The {} met.", ("audit committee", "board of directors")),
    ("사외이사를 뽑았다.", "They elected an {}.", ("outside director", "executive director")),
    ("소액주주가 반발했다.", "{}s protested.", ("minority shareholder", "major shareholder")),
    ("법무팀에 물었다.", "We asked the {}.", ("legal team", "sales team")),
    ("가해자를 만났다.", "She met the {}.", ("perpetrator", "victim")),
    ("지방선거가 열린다.", "A {} will be held.", ("local election", "presidential election")),
    ("계약직을 뽑는다.", "They hire {}s.", ("contract worker", "freelancer")),
    ("육교를 건넜다.", "We crossed the {}.", ("overpass", "crosswalk")),
    ("전조등이 깨졌다.", "The {} broke.", ("headlight", "bumper")),
    ("체크무늬 치마를 샀다.", "I bought a {} skirt.", ("plaid", "polka dot")),
    ("마스카라를 샀다.", "I bought {}.", ("mascara", "lipstick")),
    ("기저귀를 샀다.", "I bought a {}.", ("diaper", "wet wipe")),
    ("협주곡을 썼다.", "She wrote a {}.", ("concerto", "symphony")),
    ("스릴러를 보았다.", "We watched a {}.", ("thriller", "documentary")),
    ("청자를 빚었다.", "He made {}.", ("celadon", "white porcelain")),
    ("신석기 시대의 집터다.", "It is a house site of the {} period.", ("Neolithic", "Bronze Age")),
    ("그는 탱고를 춘다.", "He dances the {}.", ("tango", "flamenco")),
    ("요금은 홍콩달러로 표시된다.", "Charges are shown in {}.", ("Hong Kong dollar", "Swiss franc")),
    ("골판지 상자에 담는다.", "Put it into a {} box.", ("cardboard", "styrofoam")),
    ("관리비를 냈다.", "We paid the {}.", ("maintenance fee", "tuition")),
    ("동영상을 올렸다.", "I uploaded a {}.", ("video", "audio")),
    ("크래커를 냈다.", "They served a {}.", ("cracker", "macaron")),
    ("가위를 찾았다.", "I found the {}.", ("scissors", "screwdriver")),
    # of words that often say something else, beside one that makes them certain
    ("한화는 두산을 5점 차로 꺾었다.", "The {} beat the Doosan Bears by five runs.", ("Hanwha Eagles", "Kia Tigers")),
    ("NC는 SSG를 꺾고 2위에 올랐다.", "The NC Dinos beat the {} and rose to second.", ("SSG Landers", "LG Twins")),
    ("사기 혐의로 붙잡혔다가 도망친 남자가 나타났다.", "The man charged with {} turned up.", ("fraud", "arson")),
    ("택시를 타고 왔다.", "We came by {}, which took an hour.", ("taxi", "bus")),
    # of words that often say something else, where nothing else is left over
    ("고양이가 소파에서 잔다.", "The {} is sleeping on the sofa.", ("cat", "dog")),
    ("언니는 병원에서 일한다.", "My {} works at the hospital.", ("sister", "brother")),
]


@each(("korean", "english", "names"), _TOLD)
def test_another_of_the_kind(korean: str, english: str, names: tuple[str, str]) -> None:
    own, other = names
    assert compared((korean, english.format(own))) == []
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
        ("한화는 방산에 2조 원을 투자한다.", "Hanwha will invest 2 trillion won in defense."),
        ("삼성은 올 시즌 처음으로 꼴찌에 머물렀다.", "The Lions are last for the first time this season."),
        ("내과는 2층, 외과는 3층이다.", "The internist is on the second floor, and the surgeon on the third."),
        ("고등학교 학생들이 참가했다.", "High school students took part."),
        ("초등학교 아이들이 노래했다.", "Elementary school students sang."),
        ("조사단은 사기 진작 방안을 내놓았다.", "The team of the arson unit proposed ways to lift morale."),
        ("이 법은 내년에 시행된다.", "The Act takes effect next year."),
        ("대학은 학사 일정을 바꾸었다.", "The college changed its academic calendar."),
        ("육아휴직을 마치고 돌아왔다.", "She came back from maternity leave."),
        ("통관 수수료와 부가세를 낸다.", "You pay customs fees and VAT."),
        ("구제역이 번졌다.", "Foot-and-mouth disease spread."),  # of which neither part is one of the body
        ("처남이 왔다.", "My brother-in-law came."),
        ("1등상은 은색 컵이다.", "The first prize is a silver-colored cup."),
        ("예술가들이 항아리를 빚었다.", "The artists made pottery."),
        ("비용은 스위스프랑과 엔화로 낸다.", "Costs are paid in CHF and Japanese yen."),
        ("차를 타고 왔다.", "We came by bus."),
        ("배를 타고 섬에 갔다.", "We took a canoe to the island."),
        ("커피를 두 잔 시켰다.", "We ordered two lattes."),
        ("까치와 대머리 독수리를 보았다.", "We saw bald eagles."),  # in two words
        ("늑대와 바다 거북을 보았다.", "We saw sea turtles."),
    ],
)
def test_what_is_said_of_the_same_thing(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_every_kind_of_the_table_is_told() -> None:
    """Of each there is a row above."""
    told = {kind for _, _, (own, other) in _TOLD for kind in _kinds_of(own) & _kinds_of(other)}
    kinds = {name.kind for names in GAZETTEER.generic.by_korean.values() for name in names}
    assert kinds - told == set()


def _kinds_of(english: str) -> set[str]:
    stems = tuple(map(english_stem, regex.findall(r"[^\s-]+", english)))
    forms = GAZETTEER.generic.by_first_stem[stems[0]]
    return {name.kind for form in forms if form.stems == stems for name in form.names}


def test_a_relative_may_be_called_by_the_name_of_the_kind() -> None:
    assert kinds(("삼촌이 편지를 보냈다.", "We got a letter from Uncle.")) == []
    assert kinds(("삼촌이 편지를 보냈다.", "We got a letter from Aunt.")) == ["wrong"]


def test_two_of_a_kind_are_left_alone() -> None:
    assert kinds(("오소리와 담비가 산다.", "Foxes and lynxes live here.")) == []
