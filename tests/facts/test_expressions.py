"""Expressions that the other language says by one without a word in common, and which stretches they are."""

from __future__ import annotations

import unicodedata

from each import each
from shipped import ACCOUNT_TABLES
from toy import pair
from ways import parted, ways_of

from qa_lint.facts.content.expressions import read_expressions

EXPRESSIONS = ACCOUNT_TABLES.expressions

# what stands in brackets answers what does so on the other side
SAID = [
    ("[권한이 없는] 접근을 막습니다.", "It blocks [unauthorized] access."),
    ("입장료는 [1인당] 오천 원이다.", "Admission is 5,000 won [per person]."),
    ("[한 사람당] 두 개씩 받았다.", "They got two [each]."),
    ("약은 아이의 [손이 닿지 않는] 곳에 두세요.", "Keep the medicine [out of reach] of children."),
    ("이 앱을 [쓰면] 메모를 나눌 수 있다.", "The app [lets] you share notes."),
    ("이 도구를 [활용하면] 메모를 나눌 수 있다.", "The tool [allows] you to share notes."),
    ("[지하에] 차를 세우세요.", "Park on [B2]."),
    ("가게는 아홉 시에 [문을 연다].", "The shop [opens] at nine."),
    ("박물관은 월요일에 [문을 닫는다].", "The museum is [closed] on Mondays."),
    ("[동네 사람들은] 모두 잠들었다.", "The [villagers] were all asleep."),
    ("그는 [저녁을 먹으러] 갔다.", "He went in for his [supper]."),
    ("[권한 없이] 고칠 수 없습니다.", "No [unauthorised] changes."),
    ("우체국은 일요일에 [문을 열지 않습니다].", "The post office is [closed] on Sundays."),
    ("단추를 [길게 누르세요].", "[Press and hold] the button."),
    ("그림을 [길게 눌러] 지우세요.", "[Long-press] the picture to delete it."),
    ("[연결 시간이 초과되었습니다].", "The connection [timed out]."),
    ("접시의 [물기를 잘 닦으세요].", "[Wipe dry] the plates."),
    ("상추의 [물기를 빼고] 담는다.", "[Drain] the lettuce and serve."),
    ("은행은 [책임을 지지] 않는다.", "The bank is not [liable]."),
    ("누구에게 [책임이 있나요]?", "Who is [responsible]?"),
    ("[재고 소진 시까지] 팝니다.", "On sale while [supplies last]."),
    ("[유통 기한이 지난] 우유", "[expired] milk"),
    ("[유통기한을] 보세요.", "Check the [best-before date]."),
    ("[뚜껑을 열고] 끓인다.", "[Take off the lid] and boil."),
    ("[화면을 위로 쓸어 올리세요].", "[Swipe up]."),
    ("[소리를 켜려면] 누르세요.", "Tap to [unmute]."),
    ("키 [순으로] 섰다.", "They stood [in order of] height."),
    ("심판은 [판독] 끝에 말했다.", "The referee spoke after [reviewing the footage]."),
    ("화재 [시에는] 뛰지 마세요.", "[In the event of] a fire, do not run."),
    ("[음소거 해제]", "[Unmute]"),
    ("아이가 [배가 아프다고] 한다.", "The child has a [stomachache]."),
    ("협약의 [효력이 발생한다].", "The pact [takes effect]."),
    ("협약은 [효력을 잃는다].", "The pact becomes [void]."),
    ("구청을 상대로 [소를 제기했다].", "She [brought a case] against the district office."),
    ("[포장을 뜯은] 장난감", "[Opened] toys"),
    ("다리의 [차량 통행이 금지됩니다].", "The bridge is [closed to traffic]."),
    ("음식물 [반입 금지]", "Food is [not allowed]"),
    ("[휴가를 내고] 집에 있었다.", "I took the [day off] and stayed home."),
    ("[참가를 희망하는] 학생은 교무실로 오세요.", "Students may [sign up] at the office."),
    ("[신청 희망자는] 전화하세요.", "Call us to [apply]."),
    (
        "[이쑤시개로 찔러 보았을 때 반죽이 묻어나지 않으면] 불을 끈다.",
        "Turn it off when a toothpick [comes out clean].",
    ),
    ("감자가 [다 익었으면] 꺼낸다.", "Take the potatoes out when [cooked]."),
    ("아프면 [등교하지 말고] 쉬세요.", "If you are ill, [stay at home] and rest."),
    ("박물관으로 [현장 학습을] 갔다.", "We went on a [field trip] to the museum."),
    ("시험 [전날 저녁에는] 쉬세요.", "Rest on the [evening before] the exam."),
    ("[다친 부위를] 식히세요.", "Cool the [injured area]."),
    ("할머니의 [빠른 쾌유를] 빕니다.", "[Get well soon], Grandma."),
    ("모자를 [저렴한 가격에 만나 보세요].", "Hats [on sale]."),
    ("개의 [배설물은 주인이 직접 치워] 주세요.", "Please [clean up after] your dog."),
    ("나는 그가 우는 [소리를 들었다].", "I [heard] him cry."),
    ("[시력 검사]", "[Eye exam]"),
    ("[보안경을] 쓰세요.", "Wear [safety goggles]."),
    ("[스팸 메일함을] 열어 보세요.", "Open your [junk folder]."),
    ("[휴지통에] 있습니다.", "It is in the [trash]."),
    ("[이삼일] 걸립니다.", "It takes [two or three days]."),
    ("[두세 명이] 왔다.", "[Two to three people] came."),
    ("[이웃 사람들이] 모두 잠들었다.", "The [neighbors] were all asleep."),
    ("나사를 [임의로] 풀지 마세요.", "[Do not] undo the screws."),
    ("경력 있는 [분을] 찾습니다.", "We want [applicants] with experience."),
    ("저는 그 [모자가 마음에 들어요].", "I [like] that hat."),
    ("[허가받지 않은] 차량", "[Unauthorized] vehicles"),
    ("[허락 없이] 들어오지 마세요.", "No [unauthorized] entry."),
    ("Ctrl [키를 누른 상태에서] 클릭하세요.", "[Ctrl + click] the file."),
    ("Shift를 [누른 채] 끄세요.", "[Shift+drag] it."),
    ("옵션을 [누른 상태로] 클릭하세요.", "[Option+click] it."),
    ("오늘은 [1+1] 행사입니다.", "Today: [buy one get one free]."),
    ("[원플러스원] 상품", "[Buy-one-get-one] offers"),
    ("[원 플러스 원] 행사", "A [buy one, get one free] sale"),
    ("[회원에만 한정됩니다].", "This is [only] for members."),
    ("[회원에만 한정된] 혜택", "[Members-only] benefits"),
    ("[국내외] 판매", "[Domestic and overseas] sales"),
    ("[대내외] 여건", "[Internal and external] conditions"),
    ("[미국 영어로] 씁니다.", "It is written in [AmE]."),
    ("[영국 영어] 철자", "[BrE] spelling"),
    ("[그 외에도 다양한 기능을 제공합니다].", "It does this [and more]."),
    ("[이 밖에도 많은 일을 합니다].", "It does [all the other things they do]."),
    ("[그 외에도 여러 가지 주제를 다룹니다].", "[Among other things], it does this."),
    ("[예:] 값이 3일 때", "[Let's say] the value is 3."),
    ("값이 3이[라고 합시다].", "[Let’s say] the value is 3."),
    ("값이 3이라고 [가정합니다].", "[Let's say] the value is 3."),
    ("그는 [자기] 방에 있다.", "He is in [his] room."),
    ("누구나 [자기] 길을 간다.", "Everyone goes [one's] way."),
    ("질문이 있는 [분은] 오십시오.", "[Anyone] with a question may come."),
    ("어떻게 설정[하는지를] 설명한다.", "It explains [how to set] it."),
    ("[예를 들면] 사과가 있다.", "Fruit [such as] apples"),
    ("[예를 들어] 사과가 있다.", "Fruit, [e.g.] apples"),
    ("[예를 들자면] 사과가 있다.", "Fruit, [for instance] apples"),
    ("[나이를 불문하고] 올 수 있다.", "[Anybody] may come."),
    ("[장소를 불문하고] 일한다.", "They work [wherever] they are."),
    ("[이유를 불문하고] 금지된다.", "It is banned [no matter] why."),
    ("[값이 그보다 작으면] 오류가 난다.", "[Otherwise] there is an error."),
    ("[가이드를 참고해 주세요].", "There are [details in] the guide."),
    ("[문서를 확인하십시오].", "Find [more information at] the link."),
    ("[더 자세히 알고 싶으면] 여기를 보세요.", "[Further details in] the guide."),
    ("[더 많은 정보가 필요하면] 여기를 보세요.", "[More on this at] the link."),
    ("쭉 가[면 병원이 나옵니다].", "Go straight [to reach] the hospital."),
    ("돌[면 우체국이 나온다].", "Turn [to find] the post office."),
    *(
        (f"구글, 깃랩 [등 {many}] 쓴다.", f"Google, GitLab {others} use it.")
        for many, others in (
            ("많은 기업이", "[and many others]"),
            ("수많은 기업이", "[and others]"),
            ("여러 기업이", "[among others]"),
            ("다양한 기업이", "[among many others]"),
            ("다수의 기업이", "[and other companies]"),
            ("많은 기업이", "[and many more]"),
            ("많은 기업이", "[and more]"),
        )
    ),
    ("내년에야 [도착한다].", "It will [be there] next year."),
    ("아직 [도착하지 않았다].", "They have not [been here]."),
    ("오늘은 [도착하지 못한다].", "They cannot [get there] today."),
    *(
        (f"낚시는 [{banned}].", f"Fishing is [{so}].")
        for banned, so in (
            ("법적으로 금지된다", "illegal"),
            ("법으로 금한다", "unlawful"),
            ("법으로 금지된다", "against the law"),
            ("법으로 금지된다", "outlawed"),
            ("법으로 금지된다", "banned"),
        )
    ),
    ("그녀는 [승낙했다].", "[She said yes]."),
    ("그는 [거절했다].", "[He said “no]”."),
    ("[허가받지 못한] 차량", "[Unauthorized] vehicles"),
    ("[허가 없이] 들어오지 마세요.", "No [unauthorized] entry."),
    ("[허락받지 않고] 들어오지 마세요.", "No [unauthorized] entry."),
    *(
        (f"{key} [키를 누른 채로] 클릭하세요.", f"[{key} + click] the file.")
        for key in ("Shift", "Control", "Alt", "Command", "Cmd")
    ),
    ("[1+1] 행사", "A [buy-one, get-one] sale"),
    ("[1+1] 행사", "A [buy one and get one] sale"),
    *(
        (f"[{and_so}] 있습니다.", f"It has this {more}.")
        for and_so, more in (
            ("이 밖에도 다양한 내용이 들어", "[and more]"),
            ("그 외에도 여러 작업이 들어", "and [much more]"),
            ("이외에도 많은 것이 들어", "and [many more]"),
            ("그 밖에도 여러 가지 정보가 들어", "[all the other things]"),
            ("이 외에도 많은 주제가 들어", "[among other things]"),
        )
    ),
    ("값이 3이다[라고 하자].", "[Let's say] the value is 3."),
    ("비가 그친[다고 치자].", "[Let's say] it stops."),
    ("비가 그친[다고 해] 보자.", "[Let's say] it stops."),
    *(("[자기] 방에 있다.", f"[{own}] room") for own in ("her", "their", "its", "your", "my", "our", "own", "one’s")),
    ("설정[하는지]", "[how to set] it"),
    ("설정[하는지도] 본다.", "See [how to set] it."),
    ("설정[하는지는] 모른다.", "Nobody knows [how to set] it."),
    *(("[예를 들어] 사과가 있다.", f"Fruit [{like}] apples") for like in ("like", "including", "for example")),
    *(
        ("[나이를 불문하고] 온다.", f"They come [{whoever}].")
        for whoever in ("whoever", "whatever", "wherever", "regardless", "anyhow", "all")
    ),
    *(
        (f"[{see}].", "There are [further details in] the guide.")
        for see in ("섹션을 참조하세요", "페이지를 확인하세요", "항목을 참고하세요", "문서를 참조해 주십시오")
    ),
    *(
        (f"[{more}] 여기를 보세요.", "[More details at] the link.")
        for more in ("더 자세한 내용을 원하면", "더 많은 것이 궁금하면", "더 자세히 알고싶다면")
    ),
    *(
        (f"쭉 가[면 병원이 {comes}].", f"Go straight [{find}] the hospital.")
        for comes, find in (("나옵니다", "to get to"), ("나온다", "to see"), ("나오네", "to reach"))
    ),
    *(
        (f"그는 [{said}].", f"[{yes}].")
        for said, yes in (
            ("승낙한다", "He says yes"),
            ("거절했다", "They said no"),
            ("거절한다", "saying no"),
            ("승낙했다", "We say yes"),
        )
    ),
    ("[눈이 많이 내려서] 길이 막혔다.", "It was [snowing], and the buses stopped."),
    ("[고객님의] 편지를 읽었습니다.", "We read [your] letter."),
    ("[차가 막혀서] 늦었다.", "I was late because of [traffic]."),
    ("[콘센트에서 플러그를 뽑고] 닦으세요.", "[Unplug] it and wipe it."),
    ("[입사 지원서]", "[Application] form"),
    ("[우승 상금]", "[prize money]"),
    ("아이가 [진료를 받았다].", "The child [saw the doctor]."),
    ("아이는 [병원에 갔다].", "The child [visited a dentist]."),
    ("[잠시 후] 다시 오세요.", "Come again [later]."),
    ("[센 불에] 볶으세요.", "Fry it over [high heat]."),
    ("[약한 불로] 끓이세요.", "[Simmer] it."),
    ("[불편을 드려] 죄송합니다.", "Sorry for the [inconvenience]."),
    ("[양해 부탁드립니다].", "Please [note that]."),
    ("많은 분들의 [참여 바랍니다].", "We [look forward to seeing] you."),
    ("[해마다] 잔치를 연다.", "They hold a feast [every autumn]."),
    ("수업 [시간에] 졸았다.", "He dozed off in [class]."),
    ("엄마와 [함께] 오세요.", "Be [accompanied] by your mother."),
    ("[결제하신 금액은] 전액 환불됩니다.", "You get a full [refund]."),
    ("카드를 [재발급받았다].", "I got a [replacement] card."),
    ("[편지 잘 받았어요].", "[Thank you for your] letter."),
    ("수술은 [잘 끝났다].", "The surgery [went well]."),
    ("감자를 [얇게] 썬다.", "[Slice] the potatoes."),
    ("[세탁기에 돌리지 마세요].", "[Hand wash] only."),
    ("[오랜 기간] 지켜 왔다.", "They have kept it [over the years]."),
    ("그는 농부에게 [감사를 표했다].", "He [thanked] the farmer."),
    ("[속도를 줄이세요].", "[Slow down]."),
    ("[물이 새는] 지붕", "A [leaky] roof"),
    ("떡이 [맛있기로 유명하다].", "It is [famous] for its rice cakes."),
    ("그는 큰 [위험을 안고] 제보했다.", "He reported it [at great risk]."),
    ("[자리를 비울] 때", "When you [step away from your desk]"),
    ("[낯선 사람을] 조심해라.", "Beware of [strangers]."),
    ("[고객센터에] 문의하세요.", "Contact [customer support]."),
    ("빵을 [오븐에 넣고] 기다린다.", "[Bake] the bread."),
    ("[시계 반대 방향으로] 돌려라.", "Turn it [counterclockwise]."),
    ("일찍 [자는] 게 좋아.", "[Go to bed] early."),
    ("오이의 [껍질을 벗긴다].", "[Peel] the cucumber."),
    ("[화학 약품을] 만졌다.", "He touched the [chemicals]."),
    ("개가 물었을 것으로 [보고 있다].", "They [suspect] that the dog bit him."),
    ("[치아 교정 장치를] 낀 아이", "A child with [braces]"),
    ("환불을 [원하시면] 전화하세요.", "Call us [for refunds], please."),
    ("외부인 [출입 금지]", "[Keep out]"),
    ("배달할 [분을] 찾습니다.", "We are looking for [someone] to deliver it."),
    ("청소하기 [전에] 창을 여세요.", "Open the window [before starting] to clean."),
    ("점수가 [0이 되면] 진다.", "You lose when your score [reaches] 0."),
    ("[할머니께], 잘 지내시지요?", "[Dear] Grandma, how are you?"),
    ("개는 [들어올 수 없습니다].", "Dogs are not [allowed in]."),
    ("[들어갈 수 없는] 방", "A room where nobody is [admitted]"),
    ("바다에 [가면] 전화할게.", "I will call [when I'm at] the sea."),
    ("[을은] 값을 치른다.", "[Party B] pays the price."),
    ("[싱거우면] 소금을 넣는다.", "Add salt [to taste]."),
    ("다른 쿠폰과 [함께 사용할] 수 없다.", "It cannot be [combined] with other coupons."),
    ("[입장료를 받지 않는다].", "Admission is [free]."),
    ("밥과 함께 [드세요].", "[Serve] with rice."),
    ("[약을 먹은] 뒤 쉬세요.", "Rest after [taking the medicine]."),
    ("[전원 코드를 뽑고] 닦으세요.", "[Unplug the power cord] and wipe it."),
    ("[많은 참여 바랍니다].", "We [hope you will join] us."),
    # idioms
    ("시험은 [식은 죽 먹기였다].", "The exam was a [piece of cake]."),
    ("식당은 [발 디딜 틈이] 없었다.", "The diner was [packed]."),
    ("그는 [시치미를 뗐다].", "He [played innocent]."),
    ("[눈 깜짝할 사이에] 끝났다.", "It was over [in a flash]."),
    ("그는 [입이 무거운] 사람이다.", "He is [tight-lipped]."),
    ("양측은 [이견을 좁히지 못한] 채 헤어졌다.", "They parted, still [at odds]."),
    ("그는 [말을 아꼈다].", "He [declined]."),
    ("우리가 [어릴 때] 살던 집", "The house where we lived [as kids]"),
    # what is said in letters, notices, shops and forms
    ("[궁금한 점은] 창구로 오세요.", "Bring your [questions] to the desk."),
    ("[안부 전해] 줘.", "[Say hello] to her."),
    ("귤 [잘 받았습니다].", "[Thank you for] the tangerines."),
    ("그는 [비가 오나 눈이 오나] 걷는다.", "He walks, [whatever the weather]."),
    ("통증이 [나아지지 않으면] 오세요.", "Come if the pain [persists]."),
    ("[졸음이 오는] 약", "A pill that makes you [drowsy]"),
    ("[먹기 좋은 크기로] 썬다.", "Cut it into [bite-sized] pieces."),
    ("[학력 무관]", "[Any education]"),
    ("열차가 [들어오고 있습니다].", "A train is [approaching]."),
    ("이 노래는 [1위를 차지했다].", "The song [topped] the charts."),
    ("[육지에 둘러싸인] 나라", "A [landlocked] country"),
    ("[별도로 명시되지] 않은 한", "[Unless noted]"),
    ("보기 - [명령을 선택합니다].", "[Choose] View -."),
    ("이 앱을 [쓰면] 메모를 나눌 수 있다.", "The app [enables] you to share notes."),
    ("[권한이 없는] 접근을 막습니다.", "It blocks [unauthorised] access."),
    ("밖에 [함박눈이 내렸다].", "It [snowed] outside."),
    ("[우승 상금은] 만 달러다.", "The [winnings] are 10,000 dollars."),
    ("[잠시후] 시작한다.", "It starts [shortly]."),
    ("[매해] 열린다.", "It is held [every year]."),
    ("아이를 [동반한] 손님", "Guests [accompanied] by children"),
    ("손님들에게 [고마움을 전했다].", "They expressed their [appreciation] to the guests."),
    ("손님들에게 [사의를 표했다].", "They showed their [gratitude] to the guests."),
    ("[고객지원] 번호", "The number of [customer service]"),
    ("[고객 지원] 번호", "The number of [customer service]"),
    ("[양해를 구합니다].", "Please [bear with us]."),
    ("근무 [시간엔] 끄세요.", "Turn it off during [shifts]."),
    ("그는 [자러] 갔다.", "He [went to bed]."),
    ("이제 [자야] 한다.", "I have to [go to sleep] now."),
    ("[친절하기로 이름난] 가게", "A shop [renowned] for its kindness"),
    ("[길이 막힌] 아침", "A morning of heavy [traffic]"),
    ("[진찰을 받으세요].", "[See a doctor]."),
    ("[대회 상금]", "The [prize purse]"),
    ("[세탁기에 돌리지 마세요].", "[Wash by hand]."),
    ("[입사 지원] 서류", "Papers of [applicants]"),
    ("그는 [위험을 안고] 뛰었다.", "He ran [at risk]."),
    # the last words of each row
    *(
        ("[국내외] 판매", f"[{both}] sales")
        for both in ("local or abroad", "home and foreign", "foreign and domestic", "international or local")
    ),
    ("[1+1] 행사", "[Buy one get one]!"),
    ("[1+1] 행사", "[Buy one, get-one free]!"),
    *(
        (f"[{so_many}] 두 개씩 받는다.", f"They get two [{each_one}].")
        for so_many, each_one in (
            ("1명당", "a head"),
            ("한 인당", "per capita"),
            ("1사람당", "every adult"),
            ("한 명당", "each child"),
            ("1인당", "per visitor"),
            ("1인당", "per guest"),
            ("1인당", "per member"),
        )
    ),
    *(
        ("[손에 닿는] 곳에 있다.", f"It is [{reach}].")
        for reach in ("beyond reach", "within reach", "out of the reach")
    ),
    ("[손이 닿지 못하는] 곳", "Places [beyond the reach]"),
    *(("이 앱을 [쓰면] 메모를 나눈다.", f"It [{lets}] you share notes.") for lets in ("let", "allow", "enable")),
    ("[지하에] 차를 세우세요.", "Park on [B12F]."),
    ("가게가 [문을 여는] 날이다.", "It is the [opening] day."),
    *(
        (f"가게는 [문을 {opens}].", f"The shop {so}.")
        for opens, so in (
            ("열었다", "[reopened]"),
            ("닫는다", "is [closing]"),
            ("닫았다", "faces [closure]"),
            ("닫는다", "[shuts]"),
            ("닫았다", "is [shutting]"),
        )
    ),
    *(
        (f"[{here}] 모두 잠들었다.", f"The [{people}] were all asleep.")
        for here, people in (
            ("마을 주민은", "townspeople"),
            ("시골 사람들은", "townsfolk"),
            ("고장 사람들은", "locals"),
            ("동네 주민들은", "neighbors"),
            ("마을 사람들은", "residents"),
        )
    ),
    *(
        (f"[{eats}].", f"They had [{meal}].")
        for eats, meal in (
            ("간식을 먹었다", "snacks"),
            ("아침도 먹었다", "breakfast"),
            ("점심을 드셨다", "lunch"),
            ("밥을 먹었다", "brunch"),
            ("끼니를 먹었다", "meals"),
            ("식사를 드시고", "dined"),
            ("저녁을 드실까", "dining"),
        )
    ),
    ("[이유를 불문하고] 온다.", "They come [anyway]."),
    *(
        ("[문서를 참고하세요].", f"There is {more} the guide.")
        for more in ("[more in]", "[further information in]", "[more on this in]", "[details at]")
    ),
    *(
        (f"쭉 가[면 병원이 {comes}].", f"Go straight and {you} the hospital.")
        for comes, you in (("나옵니다", "[you’ll come to]"), ("나온다", "[you will get to]"), ("나옵니다", "[get to]"))
    ),
    ("[우박이 내렸다].", "It [hailed]."),
    *(
        (f"[{who}님께] 알립니다.", f"A notice to [{you}].")
        for who, you in (
            ("회원", "you"),
            ("신청자", "yourselves"),
            ("방문자", "yourself"),
            ("보호자", "yours"),
            ("구독자", "you"),
            ("학부모", "you"),
        )
    ),
    ("[길이 꽉 막혔다].", "There was [congestion]."),
    ("[도로가 막혀] 늦었다.", "They were late because of a [jam]."),
    ("[전원 코드를 빼고] 닦으세요.", "[Disconnect] it and wipe it."),
    ("[전원 플러그를 뺀] 뒤에 닦으세요.", "Wipe it after [disconnecting] it."),
    ("[입사 지원] 서류", "Papers for [applying]"),
    ("[대회 상금]", "The [prize cash]"),
    *(
        (f"[{seen}].", f"They {saw}.")
        for seen, saw in (
            ("병원을 찾았다", "[consult their physicians]"),
            ("병원 진료를 받았다", "had [checkups]"),
            ("의사의 진찰을 받았다", "[seek medical advice]"),
            ("병원을 방문했다", "got [medical help]"),
        )
    ),
    *(
        ("[잠시 후에] 시작한다.", f"It starts [{soon}].")
        for soon in ("soon", "in a moment", "in a minute", "in a while", "in a bit", "in a few seconds")
    ),
    ("[강한 불로] 볶으세요.", "Fry it over a [strong flame]."),
    ("[약불에] 끓이세요.", "Keep it over a [low flame]."),
    ("[통행에 불편을 끼쳐] 죄송합니다.", "Sorry for this [inconveniencing]."),
    *(
        (f"[양해 {asked}].", f"{so}.")
        for asked, so in (
            ("바랍니다", "Please [be advised]"),
            ("바라며", "Thanks for your [understanding]"),
            ("부탁드립니다", "Thanks for your [patience]"),
            ("부탁드립니다", "We are [sorry]"),
            ("바랍니다", "We [apologize]"),
        )
    ),
    *(
        (f"[{come}].", f"We {so}.")
        for come, so in (
            ("많은 참석 부탁드립니다", "ask you to [join us]"),
            ("적극적인 참여 바랍니다", "[hope to see] you"),
            ("관심과 방문을 바랍니다", "[look forward to] you"),
        )
    ),
    *(
        ("[매해] 잔치를 연다.", f"They hold a feast [{every}].")
        for every in ("each spring", "every year", "each season", "every May", "annually", "yearly")
    ),
    *(
        (f"{what} [시간이] 되었다.", f"It was time for [{so}].")
        for what, so in (
            ("약속", "appointments"),
            ("식사", "meals"),
            ("회의", "meetings"),
            ("면접", "interviews"),
            ("등교", "lessons"),
            ("퇴근", "work"),
            ("근무", "shift"),
        )
    ),
    *(("엄마와 [같이] 오세요.", f"Come with your mother [{so}] you.") for so in ("accompanying", "accompanies")),
    ("[주문한 요금을] 모두 환불합니다.", "All is [refundable]."),
    *(
        (f"카드를 [{again}].", f"I got {new}.")
        for again, new in (
            ("재발급했다", "it [reissued]"),
            ("다시 발급했다", "[a new one]"),
            ("재발급했다", "[a new ticket]"),
        )
    ),
    ("[선물 고맙게 받았어요].", "[Thanks so much for the] gift."),
    *(
        (f"수술은 [{ends}].", f"The surgery {went}.")
        for ends, went in (
            ("무사히 끝났다", "[went smoothly]"),
            ("잘 마쳤다", "[went off] as planned"),
        )
    ),
    ("[오랜 세월 동안] 지켜 왔다.", "They have kept it [for many years]."),
    ("[오랜 시간] 지켜 왔다.", "They have kept it for a [long time]."),
    ("[세탁기로 세탁하지 마세요].", "[Handwash] only."),
    ("손님들에게 [감사를 전했다].", "They were [grateful] to the guests."),
    ("[속도를 늦췄다].", "It [decelerated]."),
    ("[물이 샜다].", "It [leaked]."),
    *(
        (f"그는 [{bears}] 산다.", f"He lives {with_it}.")
        for bears, with_it in (
            ("빚을 안고", "[bearing] debts"),
            ("문제를 안고", "[facing] trouble"),
            ("부담을 안고", "[burdened]"),
            ("희망을 안고", "[full] of hope"),
            ("꿈을 안고", "[carrying] a dream"),
            ("상처를 안고", "[having] a scar"),
        )
    ),
    *(
        (f"떡이 [맛있기로 {known}].", f"It is [{famous}] for its rice cakes.")
        for known, famous in (("소문났다", "popular"), ("유명하다", "noted"))
    ),
    *(
        (f"[자리를 {leaves}] 때", f"When you {away}")
        for leaves, away in (
            ("뜰", "[leave your desk]"),
            ("비운", "[are away from the computer]"),
            ("비웠을", "are [leaving the seat]"),
            ("떴을", "[walk away from your seat]"),
        )
    ),
    ("[낯선 이를] 조심해라.", "Beware of a [stranger]."),
    *(
        (f"[{centre}] 문의하세요.", f"Contact {help_desk}.")
        for centre, help_desk in (
            ("고객 지원 센터에", "[support]"),
            ("고객지원센터에", "the [help desk]"),
            ("고객 센터에", "the [customer care centre]"),
            ("고객지원에", "the [helpline]"),
        )
    ),
    ("닭을 [오븐에서] 굽는다.", "[Roast] the chicken."),
    ("[반시계 방향으로] 돌려라.", "Turn it [anti-clockwise]."),
    ("[시계방향으로] 돌려라.", "Turn it [clockwise]."),
    ("그는 [잠자리에 들었다].", "He had [gone to sleep]."),
    ("이제 [잘] 시간이다.", "It is time for [going to bed]."),
]

# a sentence, or several, and the ways to say what stands in the brackets, of which each may stand for it alone
WAYS = """
현관의 [문을 여는] 사람 / 가게는 [문을 연] 적이 없다 / [문을 엽니다]
    open, opens, opened, opening, reopen, close, closes, closed, closing, closure, shut, shuts, shutting
버튼을 [길게 누르는] 동안 / 버튼을 [길게 누른] 다음 / 버튼을 [길게 누릅니다] / 버튼을 [길게 눌렀다]
    press and hold, pressing and holding, taps and holds, touch and hold, click and hold, long press, long-tap,
    hold down, holds down, holding down
[시간이 초과되었다] / [시간 초과로] 끊겼다
    time out, timed out, times out, timing out, timeout, time-out
잔의 [물기를 닦았다] / 잔의 [물기를 제거한다] / 잔의 [물기를 없앤다] / 잔의 [물기를 없애고] \
/ 잔의 [물기를 없앴다] / 나물의 [물기를 훔친다] / 나물의 [물기를 뺀다] / 나물의 [물기를 짜고] \
/ 나물의 [물기를 짠다] / 빨래의 [물기를 말린다]
    wipe dry, dried, dries, drying, drain, draining, wring out, wrings, squeeze, squeezes out
그가 [책임을 졌다] / 그가 [책임을 진다] / 그가 [책임을 질] 것이다 / 그가 [책임도 집니다] / 그가 [책임은 져요] \
/ [책임 없는] 일
    liable, liability, responsible, responsibility, responsibilities, accountable, accountability, to blame
[재고가 소진되면] 끝난다 / [재고 소진 시] 끝난다
    stocks last, stock lasts, supplies last, run out, sell out, sold out, ran out
[유통기한이 지났다] / [소비기한이 지나서] 버렸다 / [소비 기한을] 보다
    expiry date, expiration dates, expired, expires, expire, best before, best-before date, use by, use-by dates,
    shelf life, out of date
[뚜껑을 연다] / [뚜껑을 여는] 법 / [뚜껑을 벗기고] 끓인다 / [뚜껑을 벗긴] 냄비
    removing the lid, take off the lid, lifts the cover, opened the cap, open cap, uncovered
[사진을 쓸어 올린다] / [사진을 쓸어 넘기세요] / [사진을 밀어 내린다]
    swipe up, swiping down, flicking left, scroll right, scrolled
[소리를 켭니다] / [소리를 켠] 다음 / [소리를 켰다] / [음소거 해제]
    unmute, unmuting, turn on the sound, turns on the sound
아이는 [배가 아팠다] / 아이는 [배가 몹시 아픈] 듯하다 / 아이는 [머리가 아프다] / 아이는 [이가 아파] 운다 \
/ [치아가 아플] 때
    stomachache, stomach aches, belly ache, tummy ache, headache, toothache
법이 [효력을 갖는다] / 법이 [효력을 가진다] / 법이 [효력을 가지고] 있다 / 법에 [효력이 생긴다] \
/ 법에 [효력이 생겼다] / 법에 [효력이 다시 생겨] 있다 / 법의 [효력이 발생했다]
    take effect, takes effect, come into force, came into force, went into force, took effect, going into effect,
    effective
법이 [효력을 상실했다] / 법에 [효력이 없다] / 법의 [효력이 소멸한다] / 법의 [효력이 상실되었다]
    void, invalid, invalidated, lapse, lapsed, lapses, expire, expiring, ceases to apply, cease to exist
그가 [소송을 낸다] / 그가 [소송을 제기한다] / 그가 [소를 냈다] / 그가 [소송을 내고] 싶어 한다
    brings a case, bring an action, brought its suit, bringing a lawsuit, file a suit, taking the matter,
    take their case, sue, sues, sued, suing
상자의 [포장을 개봉한다] / 상자의 [포장을 풀었다] / 상자의 [포장을 푼다] / 상자의 [포장을 벗긴다] \
/ 상자의 [포장을 벗겨] 보자 / 상자의 [포장을 벗기면] 안 된다 / [제품 포장을 뜯은] 뒤
    open, opened, unopened, unwrap, unwrapped, unpacked
골목의 [통행이 제한된다] / 골목의 [통행을 통제한다] / 골목의 [차량 통행 금지]
    closed, closes to traffic, closing to vehicles, closed to cars, no traffic, no entry, no vehicles
음식의 [반입을 금한다] / 음식의 [반입이 불가하다] / 음식의 [반입을 금합니다] / 음식의 [반입을 금하고] 있다 \
/ [반입을 삼가] 주세요
    no, not, not allowed, not permitted, outside, bring, bringing
그는 [휴가를 냈다] / 그는 [휴가를 낸다] / 그는 [휴가를 쓰고] 싶다 / 그는 [휴가를 쓴다] / 그는 [휴가를 썼다] \
/ 그는 [휴가를 얻었다] / 그는 [휴가를 받았다]
    day off, days off, week off, time off, afternoon off, morning off
[참여를 희망하는] 학생 / [참가를 원하시는] 학생 / [신청을 희망하고] 있다 / [지원을 희망하며] 왔다 \
/ [구매를 원하는] 손님 / [이용을 원하는] 손님 / [방문을 원하는] 손님 / [가입을 원하는] 손님 \
/ [등록을 원하는] 손님 / [관람을 원하는] 손님 / [예약을 원하는] 손님 / [참여 희망자는] 오라 \
/ [참가희망자는] 오라
    sign up, signs up, signed up, signing up, sign-up, apply, applies, applied, applying, applicant, applicants,
    application, applications, register, registration, enrol, enrolled, join, joining, participate, book,
    booking, order, ordered, visit, visitors
[반죽은 묻어나지 않는다] / [아무것도 묻어나오지 않을] 때 / [묻어 나지 않으면] 된다
    come out clean, comes out clean, coming out clean
고기가 [다 구워졌다] / 고기가 [다 구워진] 다음 / 고기가 [다 구워지면] 먹자 / 고기가 [다 익었다] \
/ 고기가 [다 익은] 다음
    done, ready, cooked
[등교하지 않고] 잔다 / [등교를 중지한다] / [등교 중단]
    stay home, stay at home, keep him home, kept at home, remain at home, stays home from school, staying home,
    keeps home
[체험 학습] / [현장 체험 학습]
    field trip, field trips, excursion, excursions, outing, outings
[전날 밤에] 왔다 / [전날 아침에] 왔다 / [전날 오후에] 왔다 / [전날에] 왔다
    evening before, night before, days earlier, morning before, afternoon before, eve, previous night
[상처 부위] / [통증 부위] / [환부 부위] / [아픈 부위] / [화상 부위] / [감염 부위]
    sore area, painful spot, affected parts, infected sites, injured part, wound, wounds, injury, injuries, burn,
    burns, infection
[하루 빨리 쾌차하세요] / [하루빨리 쾌차하세요] / [조속히 완쾌하기를] 빈다 / [얼른 쾌유하기를] 빈다
    get well, get well soon, get better, gets better, getting well, feel better, feeling better, recover,
    recovery, speedy recovery
모자를 [할인된 가격에 판매한다] / 모자를 [특별한 가격으로 구입하자] / 모자를 [착한 가격에 드립니다] \
/ 모자를 [알뜰한 가격에 모십니다] / 모자를 [파격적인 가격에 이용하세요] / 모자를 [합리적인 가격에 누리세요] \
/ 모자를 [할인 가격에 구매하세요]
    on sale, discount, discounted, deal, deals, bargain, bargains, reduced, low price, lower prices,
    special rate, great price, reasonable rates, for less
개의 [똥은 바로 치운다] / 개의 [똥을 치울] 때 / 개의 [대변을 꼭 치웁시다] / 개의 [배설물을 보호자가 치웠다] \
/ 개의 [배설물을 치우고] 가라
    clean up after, cleans up after, cleaned up after, cleaning up after, pick up after, picks up after
새 [소리가 들린다] / 새 [소리를 들으며] 잤다 / 새 [소리를 들은] 사람 / 새 [소리를 들을] 때 \
/ 새 [소리가 들리고] 있다 / 새 [소리가 들릴] 때 / 새 [소리가 크게 들렸다] / 새 [소리가 들려] 왔다 \
/ 새 [소리를 듣는] 사람
    hear, hears, heard, hearing, listen, listening, sound, sounds, noise, noises, audible
[시력 검진] / [시력 측정] / [시력검사를] 받다
    eye exam, eyesight test, vision check, eye examinations, eye tests
[안전 고글] / [보호 안경] / [보호 고글]
    safety goggles, safety glasses, protective eyewear, protective goggles, goggles, eye protection
[정크 메일함] / [스팸 편지함] / [스팸함] / [휴지통]
    spam, junk, spam mail, junk e-mail, spam email folder, junk box, junk mailbox, trash, trash can, bin,
    recycle bin
[삼사 년] / [사오 주] / [오륙 달] / [서너 주일] / [네댓 해] / [두어 시간] / [두세 분] / [서너 개] / [두세 사람] \
/ [두어 번] / [두어 차례] / [서너 마리] / [두어 잔] / [두어 권] / [서너 장] / [서너 곳] / [이삼 날]
    three or four years, a couple of years, a few years, several years, two to three days, four or five weeks,
    five-six days
새 [이름이 마음에 든다] / 새 [이름이 마음에 쏙 들어요] / 새 [이름이 마음에 안 드는] 듯하다 \
/ 새 [이름이 마음에 꼭 듭니다] / 새 [이름이 마음에 든] 아이
    like, likes, liked, dislike, disliked, love, loves, loved, loving, liking, prefer, preferred, enjoy, enjoyed,
    fond, fancy, please, pleased, pleasing, happy, satisfied, favorite, favourite, to your liking, to her taste
밖에 [비가 온다] / 밖에 [비가 올] 것이다 / 밖에 [비가 오면] 좋겠다 / 밖에 [비가 오고] 있다 / 밖에 [비가 오기] 전 \
/ 밖에 [비가 오겠다] / 밖에 [비는 와요] / 밖에 [비도 내린다] / 밖에 [소나기가 내릴] 것이다 \
/ 밖에 [소나기는 내리고] 있다 / 밖에 [비가 많이 내려] 있다
    rain, rained, shower, showers, drizzled, poured
[손님께] 드립니다 / [사용자님께] 드립니다 / [이용자님께] 드립니다 / [독자님께] 드립니다 / [승객님께] 드립니다 \
/ [환자님께] 드립니다 / [고객님께] 드립니다
    you, your, yours, yourself, yourselves
[차가 막혔다] / [길이 막히는] 아침 / [도로가 많이 막힌] 아침
    traffic, congested, congestion, jam, jammed
[콘센트에서 플러그를 뺀다] / [전원 코드를 뽑는다] / [전원플러그를 뺄] 때
    unplug, unplugged, disconnect, disconnecting
[입사 지원]
    apply, applies, applied, applying, application, applications, applicant, applicants
아이는 [진료를 받았다] / 아이는 [병원에 갔다] / 아이는 [병원에 가고] 있다 / 아이는 [병원에 간다] \
/ 아이는 [병원에 갈] 것이다 / 아이는 [진찰을 보았다]
    see a doctor, sees the doctor, saw his dentist, seen a physician, seeing her doctor, visit a doctor,
    visits their doctor, visited my dentist, consult your doctor, see an eye doctor, medical attention,
    medical care, medical help, medical advice, seek medical attention, check-up, checkups
고기를 [센 불에] 굽는다 / 고기를 [강한 불로] 굽는다 / [센 불을] 켠다
    high heat, strong heat, full heat, high flame, strong flame
고기를 [약한 불에] 굽는다 / 고기를 [약불로] 굽는다 / [약한 불을] 켠다
    low heat, low flame, simmer, simmering
[불편을 드려서] 죄송하다 / [불편을 드린] 점 / [불편을 드리게] 되었다
    inconvenience, inconvenient
[양해를 구하고] 갔다 / [양해를 구한다] / [양해를 구할] 일 / [양해를 구했다] / [양해 바랍니다]
    note, note that, be advised, understanding, patience, bear with us, sorry, apologise, apologize
[많은 참석을 바라며] 기다린다 / [관심과 방문을 부탁드립니다] / [참여를 바랍니다]
    look forward to, look forward to seeing, join us, hope to see
잔치를 [해마다] 연다
    every spring, every summer, each autumn, each fall, every winter, every year, each season, every December,
    annual, annually, yearly
점심 [시간을] 기다린다 / 저녁 [시간은] 길다 / 아침 [시간에] 왔다 / 진료 [시간엔] 쉰다 / 상담 [시간이] 길다 \
/ 영업 [시간에] 왔다 / 운영 [시간에] 왔다 / 출근 [시간에] 왔다
    lunch, class, classes, lesson, lessons, appointment, appointments, date, dates, meal, meals, breakfast,
    dinner, meeting, meetings, interview, interviews, work, hours, shift, shifts
아이와 [함께] 오세요 / 아이와 [같이] 오세요
    accompany, accompanied, accompanies, accompanying
[구매하신 대금] 환불 / [구매한 금액을] 모두 환불합니다 / [납부된 요금이] 환불됩니다 / [지불한 대금은] 환불됩니다
    refund, refunds, refunded
증명서를 [다시 발급했다] / 증명서를 [재발급했다]
    a new one, a new card, a new ticket, a new copy, issue a new card, issued her a new card, replace,
    replacement, reissue, reissued
[소식 잘 받았습니다] / [메일을 잘 받았어요] / [이메일은 잘 받았어요] / [선물도 잘 받았어요] \
/ [글은 고맙게 받았어요] / [편지를 잘 받아] 보았다 / [편지는 잘 받았어요]
    thank you for your, thank you very much for the, thanks for your, thanks so much for your,
    thanks very much for the
공연은 [잘 끝나서] 기쁘다 / 공연은 [잘 끝난] 편이다 / 공연은 [잘 마치고] 왔다 / 공연은 [잘 마친] 편이다
    went well, go well, went smoothly, went fine, went off
감자를 [얇게] 썰어요 / 감자를 [얇게] 썬다 / 고기를 [얇게] 저민다 / 고기를 [얇게] 저며 둔다
    slice, slices, sliced, slicing
옷을 [세탁기에 넣지 마세요] / 옷을 [세탁기로 빨지 말고] 들고 오세요 / 옷을 [세탁기에 함께 돌리지 마라]
    hand wash, hand-washed, handwashing, wash by hand
[사의를 표한다]
    thank, thanks, thanked, thanking, thankful, gratitude, grateful, appreciation
차의 [속도를 늦춘다] / 차의 [속도를 늦추고] 섰다 / 차의 [속도를 늦춰] 섰다 / 차의 [속도를 늦출] 때
    slow, slows, slowed, slowing, slower, slow down, slowed down, decelerate, decelerating
[물이 샌다] / [물이 샐] 때
    leak, leaks, leaking
[위험을 안았다] / [우려를 안은] 사람 / [과제를 안고] 산다 / [숙제를 안고] 산다 / [한계를 안고] 산다 \
/ [약점을 안고] 산다 / [고민을 안고] 산다 / [기대를 안고] 산다
    at risk, at great risk, under a burden, with risks, under burdens, with, in, risky, have, having, has, had,
    carry, carries, carried, carrying, bear, bearing, face, faces, faced, facing, burdened, full
[맛있기로 유명하다]
    famous, known, renowned, noted, famed, celebrated, popular
[자리를 비우고] 잔다 / [자리를 비운] 사람 / [자리를 비워] 둔다 / [자리를 뜨고] 말았다 / [자리를 뜬] 사람 \
/ [자리를 떠] 버렸다
    step away, walk away, are away, be away, is away, get away, step away from your desk,
    walk away from the seat, be away from his computer, be away from her desk, leave your desk, leaves his seat,
    leaving her computer, leave the computer
[고객 센터] / [고객지원 센터] / [고객 지원에] 전화하다
    customer support, customer service, customer care, customer support center, customer service centre,
    customer service team, help desk, helpdesk, helpline, help line, help center, support
닭을 [오븐에서] 굽는다 / 닭을 [오븐에 넣는다]
    bake, bakes, baked, baking, roast, roasts, roasted, roasting
그는 [자고] 싶다 / 그는 [자면] 안 된다 / 그는 [잤다] / 이제 [잔다] / 이제 [잘] 때다 / 이제 [잘] 거다 \
/ 그는 [잠자리에 든다]
    go to bed, go to sleep, goes to bed, went to sleep, gone to bed, going to sleep
그는 [거절했다] / 그는 [승낙했다]
    say no, i said yes, they said no, he says no, she said yes, we say yes, saying “no, saying 'yes, said "no
소리가 나[면 병원이 나온다]
    to the
"""


def found(korean: str, english: str) -> list[str]:
    both = pair(korean, english)
    sides = zip((both.korean, both.english), read_expressions(both, EXPRESSIONS), strict=True)
    return ["".join(c for at, c in enumerate(text) if spans.overlap(at, at + 1)) for text, spans in sides]


def test_it_rains_where_rain_comes_down() -> None:
    assert found("비가 내려 걸었다.", "We walked in the rain.") == ["비가 내려", "rain"]
    assert found("우박이 내렸다.", "It rained.") == ["", ""]
    for falls, it_fell in (
        ("소나기가 내렸다", "poured"),
        ("비는 세차게 내렸다", "showered"),
        ("비가 왔다", "drizzled"),
    ):
        assert found(f"{falls}.", f"It {it_fell}.") == [falls, it_fell]


@each(("korean", "english"), SAID)
def test_what_one_expression_says_for_another(korean: str, english: str) -> None:
    (ours, hangul), (theirs, latin) = parted(korean), parted(english)
    assert found(ours, theirs) == found(unicodedata.normalize("NFD", ours), theirs) == [hangul, latin]
    assert found(ours, "It rained.") == found("비가 왔다.", theirs) == ["", ""]


@each(("korean", "way"), ways_of(WAYS))
def test_what_says_for_it_in_other_words(korean: str, way: str) -> None:
    sentence, expression = parted(korean)
    assert found(f"{sentence}.", f"It was so: {way}.") == [expression, way]
