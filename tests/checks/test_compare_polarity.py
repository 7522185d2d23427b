from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest
from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS

from qa_lint.checks.compare_polarity import compare_polarity
from qa_lint.facts.polarity.amounts.bounds import read_wrong_bounds
from qa_lint.facts.polarity.amounts.moved_amounts import read_moved_amounts
from qa_lint.facts.polarity.amounts.quantifiers import read_wrong_quantifiers
from qa_lint.facts.polarity.cheap import deny_as_often, may_be_opposed
from qa_lint.facts.polarity.contradictions import read_contradictions, stretches_of
from qa_lint.facts.polarity.contraries.exchanged_opposites import read_exchanged_opposites
from qa_lint.facts.polarity.contraries.exchanged_roles import read_exchanged_roles
from qa_lint.facts.polarity.contraries.lone_opposites import read_lone_opposites
from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.signs import read_signs
from qa_lint.facts.polarity.times.order import read_reversed_order
from qa_lint.model import Pair, Segment, Span

SILENT = [
    # a no that a phrase of English says without one
    (
        "우려를 제기했다(예: 이전 버전과 호환되지 않음).",
        "They raised concerns (such as the inability to achieve compatibility).",
    ),
    ("허가 없이 들어갈 수 없다.", "You may enter only with permission."),
    ("동의 없이 제3자에게 정보를 제공하지 않습니다.", "We do not share your information with third parties."),
    # what is done only then is not done before
    ("괴물을 쓰러뜨린 뒤에만 방에서 나갈 수 있다.", "You cannot leave the room before the monster is defeated."),
    ("신분증을 보여 준 뒤에야 들어갈 수 있다.", "Nobody may enter before showing an ID."),
    ("신분증을 보여 준 뒤에야 들어갈 수 있다.", "No visitor may enter before showing an ID."),
    # two noes, the inner one of the past or said of a noun, or by a word
    ("전문가들은 그 사고를 막을 수 없었던 것은 아니라고 말했다.", "Experts said the accident could have been stopped."),
    ("고칠 수 없는 병은 아니다.", "The disease can be cured."),
    ("우리가 못 할 일은 아니다.", "It is something we can do."),
    (
        "증인이 질문을 이해하지 못한 것은 아니라고 법원은 보았다.",
        "The court held that the witness had understood the question.",
    ),
    ("그는 그 배가 온다는 것을 모르지 않았다.", "He knew very well that the ship would come."),
    # what cannot be used is closed, and what cannot be seen is hidden
    (
        "조명을 바꾸느라 월요일부터 열람실을 이용하실 수 없습니다.",
        "The reading room will be closed from Monday while the lighting is replaced.",
    ),
    ("해는 구름에 가려 보이지 않았다.", "The sun was hidden behind the clouds."),
    # to whom something is sent, and from whom it is received
    ("%1$s님이 %2$s님에게 쪽지를 보냈습니다.", "%2$s received a message from %1$s."),
    ("김 과장이 이 대리에게 초대장을 보냈다.", "Assistant Manager Lee received an invitation from Section Chief Kim."),
    # a party in a clause of its own
    (
        "갑의 동의 없이는 을이 권리를 양도할 수 없다.",
        "No assignment of Party B's rights shall be valid unless Party A has consented to it.",
    ),
    # all but one of two, and what one slides up or falls into
    ("짝수 날을 뺀 나머지 날에 2팀이 대기한다.", "Team 2 is on standby on the odd-numbered days."),
    ("창문을 위로 들어 올린 뒤 고정하세요.", "Slide the window up and lock it."),
    ("호크스는 또 져서 5연패에 빠졌다.", "The Hawks lost again and extended their losing streak to five."),
    (
        "뚜껑을 덮고 20분 굽습니다. 그런 다음 뚜껑을 열고 더 굽습니다.",
        "Bake covered for 20 minutes, then uncover and bake on.",
    ),
    # a bound of a time that is counted back
    ("최소 3일 전에 예약하세요.", "Book no later than three days in advance."),
    (
        "계약이 끝나기 최소 30일 전에 서면으로 알려야 한다.",
        "Written notice is due no later than 30 days before the lease ends.",
    ),
    ("늦어도 3일 안에 갚으세요.", "Pay it back no later than three days from now."),
    ("시, 요금 안 올리기로", "City Will Not Raise Fares"),
    ("시는 요금을 안 올리기로 했다.", "The city decided against raising fares."),
    # what is not so much as another thing is less than that, whichever of the two is told of
    ("올겨울은 작년만큼 춥지 않다.", "This winter is not as cold as last year."),
    ("올겨울은 작년만큼 춥지 않다.", "This winter is warmer than last year."),
    ("올겨울은 작년만큼 춥지 않다.", "This winter is less cold than last year."),
    ("새 호텔은 옛 호텔만큼 비싸지 않다.", "The old hotel is more expensive than the new one."),
    ("새 호텔은 옛 호텔보다 비싸지 않다.", "The old hotel is more expensive than the new one."),
    # no is said twice, of what English calls by a word with a no in it as well
    ("증거가 충분하지 않다고 볼 수 없다.", "The evidence cannot be called insufficient."),
    ("증거가 충분하지 않다고 볼 수 없다.", "It cannot be said that the evidence is not sufficient."),
    ("효과가 없다고 보기 어렵다.", "It is hard to say that it is ineffective."),
    ("그 제품이 위험하지 않다고 할 수 없다.", "The product may be dangerous."),
    ("이 소식을 모르는 직원은 없다.", "There is no employee who does not know the news."),
    ("이 소식을 모르는 직원은 없다.", "No employee is unaware of the news."),
    ("그 이름을 아는 이가 없다.", "No one knows that name."),
    ("복용을 중단하십시오.", "Do not take it any more."),
    ("거래는 한산했다.", "Trading was thin."),
    # a manner that is denied, by its opposite; what is not before is only after
    ("이 새는 쉽게 볼 수 없다.", "This bird is hard to see."),
    ("밥을 먹기 전에는 나가지 못한다.", "You may go out only after the meal."),
    # what is short says nothing by itself, and always does by what is meant
    ("미전실 출신 사장이 돌아왔다.", "The president, who came from the strategy office, is back."),
    ("그녀는 결코 지루함을 모른다.", "She is always free of boredom."),
    # a part of a name is no word without its prefix
    ("미영은 사진을 찍었다.", "Mi-young took pictures."),
    # a rate that rises by its name alone
    ("물가 상승률이 0%다.", "Inflation fell to zero."),
    # a verb that ends its clause is not what is lacking behind it
    (
        "이 호텔은 깨끗한데 없는 것이 많아 편하지 않다.",
        "This hotel is clean, but many things are missing and it is not comfortable.",
    ),
    (
        "여기는 시원하지만 없는 게 많아서 오래 살 수 없다.",
        "It is cool here, but we cannot live here long because it lacks much.",
    ),
    ("그는 친절하지만 아닌 척한다.", "He is kind, but he pretends otherwise."),
    # what must be, by two noes of English, too, or by a word that says as much as one
    ("지금 떠나지 않으면 안 돼요.", "You can't help but leave now."),
    ("지금 떠나지 않으면 안 돼요.", "You must not fail to leave now."),
    ("지금 떠나지 않으면 안 돼요.", "You cannot forget to leave now."),
    ("약을 먹지 않으면 안 됩니다.", "You must not skip taking your medicine."),
    ("그 규칙을 지키지 않으면 안 된다.", "The rule cannot be broken; keep it."),
    ("문을 잠그지 않으면 안 된다.", "You must not leave the door unlocked."),
    ("이번 회의에 참석하지 않으면 안 된다.", "You cannot miss this meeting."),
    ("그 일을 알리지 않으면 안 된다.", "You must not neglect to report it."),
    ("값을 확인하지 않으면 안 된다.", "You must not ignore the value; check it."),
    ("허가를 받지 않으면 안 된다.", "You cannot enter unless you get permission."),
    ("허가를 받지 않으면 안 된다.", "You may not proceed without getting permission."),
    # the flower does not rise
    ("장미의 인기가 줄었다.", "The popularity of the rose waned."),
    ("장미 정원을 찾는 사람이 줄었다.", "Fewer people visit the rose garden."),
    ("붉은 장미 판매가 감소했다.", "Sales of the red rose went down."),
    # what is less so, by its opposite
    ("이 방은 저 방보다 덜 덥다.", "This room is cooler."),
    ("이 방은 덜 덥다.", "This room is cooler."),
    ("이 길은 저 길보다 덜 위험하다.", "This road is safer."),
    ("이 방은 덜 덥다.", "This room is less hot."),
    ("모두 부인했다.", "None admitted it."),
    ("아무도 몰랐다.", "It was unknown to everyone."),
    ("그는 창문을 닫고 잤다.", "He slept with the window closed."),
    ("아이는 위층에서 잔다.", "The child sleeps upstairs."),
    ("문을 당겨서 여세요.", "Pull the door to open it."),
    # two things in another order, and both how many there are and what is so of them by the opposite
    ("수출이 늘고 수입이 줄었다.", "Imports fell and exports rose."),
    ("유효하지 않은 표는 유효한 표로 바꾼다.", "An invalid ticket is replaced with a valid one."),
    ("대부분 참석했다.", "Few were absent."),
    ("자주 늦는다.", "He is rarely on time."),
    # what is not done, and done in the opposite way
    ("창문을 열지 마십시오.", "Keep the window closed."),
    ("안에서 문을 잠그지 마십시오.", "Do not lock the door from inside."),
    ("천천히 운전하세요.", "Do not drive fast."),
    ("빨리 운전하지 마세요.", "Drive slowly."),
    ("그는 문을 조용히 닫지 않았다.", "He closed the door loudly."),
    # what most did the rest did not, and who has left does not stay
    ("절반 이상이 남았다.", "Less than half have left."),
    ("절반 이상이 남았다.", "Less than half have already left."),
    ("20kg 이하인 짐만 실을 수 있다.", "You can load only bags of up to 20 kg."),
    ("10명 이하만 참가한다.", "Only 10 people may take part."),
    # a state that is still to come, one that is over, and one that is not for everybody
    ("시작 전", "Not started"),
    ("행사는 아직 시작 전이다.", "The event has not started yet."),
    ("확인 전입니다", "Not confirmed yet"),
    ("결제 전 주문", "Orders not yet paid"),
    ("지원이 종료된 버전입니다", "This version is no longer supported"),
    ("단종된 부품이다.", "This part is no longer made."),
    ("접속이 제한되었습니다", "You don't have access"),
    ("심야에는 이용이 제한됩니다.", "You cannot use it late at night."),
    # a noun that is denied between it and its verb
    ("동의 안 함", "Disagree"),
    ("찬성 안 한다", "I oppose it"),
    # until when something is good, and when it is so no longer
    ("유효 기간(MM/YY)", "Expiry date (MM/YY)"),
    ("유효기간: 2027년 3월", "Expires: March 2027"),
    ("파일을 다시 읽을 필요가 없어서 빨라집니다.", "Removing the need to read the file again makes it faster."),
    ("미술관은 화요일을 빼고 매일 연다.", "The gallery is closed on Tuesdays."),
    ("컵은 씻은 뒤에 사용하세요.", "Wash the cup before using it."),
    ("검사 결과는 음성으로 나왔다.", "The test came back negative."),
    ("관리자 이상의 권한이 필요합니다.", "Administrator rights or higher are required."),
    ("버튼에는 이름표가 지정되어 있어야 합니다.", "Buttons must be clearly labeled."),
    ("이 앱은 사진을 모으지만 팔지는 않습니다.", "This app does not sell photos, but it does collect them."),
    ("가게는 월요일을 빼고 매일 문을 연다.", "The shop is closed only on Mondays."),
    ("오후 6시 이후에는 주차할 수 없다.", "Parking is allowed until 6 p.m."),
    # what need not be done, where English says what must, or should be so
    ("신청하지 않아도 되며, 신분증만 가져와야 합니다.", "You need to bring only your ID; no application is needed."),
    ("서류를 내지 않아도 되지만 면접은 봐야 합니다.", "You must attend the interview, though papers are optional."),
    ("줄을 서지 않아도 된다.", "You should be able to walk right in."),
    ("짐이 없을 때만 탈 수 있다.", "You may get on only if you have no luggage."),
    ("몇 명을 부를지 확실하지 않으면 전화하세요.", "Call us if you are unsure whether to invite them."),
    # an amount that is told in two units, and how far something goes
    ("첨부는 2,048자(2KB) 이하여야 합니다.", "Attachments must be at most 2 KB (2,048 characters)."),
    ("공사는 2주도 안 되어 끝났다.", "The work was finished in less than two weeks."),
    ("연휴까지 비가 온다.", "It will rain until at least the holiday."),
    ("우리는 정상까지 올랐다.", "We climbed at least to the summit."),
    ("적어도 정상까지 올랐다.", "We climbed at least the summit."),
    # what has to be removed is not needed
    ("제거가 필요한 파일을 쉽게 지울 수 있다.", "You can easily delete unnecessary files."),
    # one verb, which one clause denies
    (
        "본관은 주말에 문을 열지만 별관은 열지 않는다.",
        "The annex is closed on weekends, but the main building is open.",
    ),
    ("마감 전에 제출하지 않은 서류는 받지 않는다.", "Documents submitted after the deadline are not accepted."),
    (
        "내일까지 답하지 않으면 제안은 없던 일로 하겠습니다.",
        "Unless you reply by tomorrow, the offer is off the table.",
    ),
    ("고속버스가 기차보다 싸지만 느리다.", "The train is more expensive than the express bus, but faster."),
    ("딸이 어머니에게 운전을 배웠다.", "The mother taught her daughter to drive."),
    ("삼 년 전, 수술 전에 찍은 사진이다.", "This photo was taken three years ago, before the surgery."),
    (
        "이전 선거와 달리 투표 이후에 항의가 이어졌다.",
        "Unlike in the previous election, protests followed after the vote.",
    ),
    # so long has not passed yet
    (
        "개봉한 지 석 달이 지나지 않은 화장품만 교환됩니다.",
        "Only cosmetics opened within the last three months can be exchanged.",
    ),
    (
        "가입한 지 석 달이 지나지 않은 회원은 투표할 수 없다.",
        "Members may vote only once three months have passed since they joined.",
    ),
    (
        "구입한 지 석 달이 지나지 않으면 반품할 수 없다.",
        "You cannot return it unless three months have passed since purchase.",
    ),
    # the rate at which something rises is not what fell
    (
        "땅값이 떨어진 곳도 있고 평균 상승률에 못 미친 곳도 있다.",
        "Land prices fell in some places and in others missed the average rate of increase.",
    ),
    (
        "수출 감소율이 수입 증가율보다 컸다.",
        "The rate of decline in exports was greater than the growth rate of imports.",
    ),
    ("이 도로는 통행량이 적은 새벽에 보수할 예정이다.", "This road will be repaired at dawn, when traffic is light."),
    ("그들은 무인도에서 살았다.", "They lived on a desert island."),
    # what is left behind one is without; and all the way but is no exception
    ("우산을 집에 두고 학교에 갔다.", "I went to school without my umbrella."),
    ("열쇠를 책상 위에 놓고 나갔다.", "He went out without his keys."),
    ("공을 내내 보고 있었지만 잡지 못했다.", "He watched the ball all the way but did not catch it."),
    # conditions: the no of what follows reaches no further than that
    ("값이 내리면 팔지 않는다.", "We will not sell if prices fall."),
    ("비가 오지 않으면 장이 열린다.", "The market opens only if it does not rain."),
    ("비밀번호를 잊어버린 경우 아래 링크를 누르세요.", "If you have forgotten your password, click the link below."),
    ("영수증이 없으면 교환이 불가능합니다.", "Exchange is possible only with a receipt."),
    ("처방전 없이는 이 약을 살 수 없다.", "This medicine is available by prescription only."),
    # of two things one is added less of
    ("우리 가게는 옆 가게보다 설탕을 덜 넣는다.", "The shop next door adds more sugar than ours."),
    ("도시가 시골보다 많은 전기를 쓴다.", "The city uses more electricity than the country."),
    # what is not done before something is done after it
    ("설명서를 읽기 전에는 기기를 조립하지 마십시오.", "Do not assemble the unit until you have read the manual."),
    ("설명서를 읽기 전에는 기기를 조립하지 마십시오.", "Assemble the unit only after you have read the manual."),
    ("짐을 찾으려면 먼저 요금을 내야 한다.", "You cannot collect your luggage before paying the fee."),
    ("요금을 내기 전에는 짐을 찾을 수 없다.", "You can collect your luggage only after paying the fee."),
    ("계약서에 서명하기 전에 내용을 확인하지 않았다.", "He signed the contract before checking the terms."),
    # what could barely be done
    ("숨기지 못한 기쁨이 얼굴에 드러났다.", "The joy he could barely hide showed on his face."),
    # who does not agree is shut out, so that all who come in have to
    ("규정에 동의하지 않으면 출입이 제한됩니다.", "You need to agree to the rules to come in."),
    # opposites that have a verb in common
    ("와이파이를 끄고 데이터를 켰다.", "I turned off the Wi-Fi and turned on mobile data."),
    ("전원을 껐다가 10초 뒤에 다시 켜세요.", "Turn the power off, wait ten seconds and turn it on again."),
    ("언어를 바꾸려면 로그아웃했다가 다시 로그인하세요.", "To change the language, log out and log in again."),
    ("회원은 회비를 내야 하지만 손님은 무료로 들어올 수 있다.", "Members must pay, but guests can come in for free."),
    ("값이 떨어지지 않으면 땅을 사지 않을 것이다.", "Unless the price drops, we will not buy the land."),
    # both of two opposites on either side, one of them by a prefix
    ("투명한 유리를 불투명한 유리처럼 쓴다.", "They use transparent glass like non-transparent glass."),
    ("누나는 서 있고 나는 앉아 있었다.", "My sister was standing while I sat."),
    ("방은 춥고 복도도 추웠다.", "The room was cold, and so was the hallway."),
    ("회의는 일찍 시작해 늦게 끝났다.", "The meeting began early and ended late."),
    # conditions that say the same
    ("표가 없으면 들어갈 수 없다.", "You cannot enter unless you have a ticket."),
    ("승인받지 않으면 문이 열리지 않는다.", "The door stays shut unless approved."),
    ("허락을 받지 않으면 나갈 수 없다.", "You must stay inside unless you have permission."),
    ("하루 전에 취소하시면 요금이 없습니다.", "There is no charge if you cancel a day ahead."),
    ("로그인하지 않아도 볼 수 있습니다.", "You can view it without logging in."),
    ("음료는 들고 들어가도 되지만 음식은 안 됩니다.", "You may bring in drinks but not food."),
    ("그 식당은 연중무휴다.", "The restaurant never closes."),
    ("교실은 텅 비어 있었다.", "Nobody was in the classroom."),
    ("두 팀은 연장전에서도 비겼다.", "The two teams were still level after extra time."),
    ("경고등은 기본적으로 꺼져 있다.", "The warning light is off by default."),
    # what is not done twice is done once at most
    ("두 번 이상 신청하지 마세요.", "Apply at most once."),
    ("두 번 넘게 누르지 마십시오.", "Press it no more than once."),
    # an admission, and no hospital
    ("직원은 실수를 부인하지 않았다.", "The employee admitted to the mistake."),
    ("로그인하지 않아도 글을 읽을 수 있습니다.", "You can read posts as a guest."),
    ("로그인하지 않아도 글을 읽을 수 있습니다.", "You can read posts, but comment only if you are signed in."),
    ("표가 없어도 됩니다.", "Tickets are needed only if you want a seat."),
    ("예약 없이는 들어갈 수 없습니다.", "Reservations are required."),
    ("개가 고양이를 무섭게 했다.", "The cat was afraid of the dog."),
    # in a longer text something is always left over
    (
        "오늘 아침 일찍 우리 마을 옆 큰 산에서 본 미등록 차량은 보험료를 낸다.",
        "Registered cars that I saw early this morning on the big hill by our village pay the insurance.",
    ),
    # what one side says of a thing alone the other denies of its opposite
    ("오른쪽에 서지 마세요.", "Stand only on the left."),
    ("왼쪽에만 서세요.", "Do not stand on the right."),
    # a light is no verb
    ("나가기 전에 불을 끄고 창을 닫으세요.", "Turn off the lights and close the window before you go out."),
    ("거실의 불을 켜세요.", "Switch on the lights in the living room."),
    ("초를 켜세요.", "Light the candle."),
    ("모자라는 것이 없다.", "We have everything we need."),
    ("그는 저녁을 거른다.", "He doesn't eat dinner."),
    # of two things either may be held against the other
    ("내 방이 형 방보다 더럽다.", "My brother's room is cleaner than mine."),
    ("심사가 전보다 까다로워졌다.", "The screening used to be easier than it is now."),
    # what is closed to somebody is not near it
    ("전망대는 일반에 공개되지 않는다.", "The observatory is closed to the public."),
    ("그 길은 차량에 개방되지 않는다.", "The lane is closed to traffic."),
    # only then, of which English says not unless
    # where it does one thing, and only then another
    ("인터넷에 연결되어 있지 않아도 쓸 수 있습니다.", "You can use it offline and sync it only when it is connected."),
    ("인터넷에 연결되어 있지 않아도 쓸 수 있습니다.", "You can use it but sync it only when it is connected."),
    ("고의가 있는 경우에 한하여 책임을 진다.", "The carrier shall not be liable unless it acted on purpose."),
    ("허가를 받은 때에 한해 반출할 수 있다.", "It may not be taken out unless permission is given."),
    ("전적으로 동의합니다.", "I can't agree more."),
    ("무소식이 희소식이다.", "No news is good news."),
    ("건드리지 마시오", "Hands off"),
    # of two who deal with each other either may be said to do it
    ("을은 갑에게서 건물을 빌린다.", "Party B rents the building from Party A."),
    ("갑은 을에게 매달 명세서를 보낸다.", "Party A sends a statement to Party B every month."),
    ("갑은 을에게 명세서를 보낸다.", "A statement is sent by Party A to Party B."),
    ("촬영 전 20분 동안 물을 마시지 마세요.", "Do not drink water for 20 minutes before the scan."),
    ("전 3년간의 기록을 낸다.", "Submit the records of the past three years."),
    ("수술 후 2주간 운동하지 않는다.", "Do not exercise for two weeks after surgery."),
    # what may be done, and what may not besides
    ("여기서는 물을 마셔도 된다.", "You may drink water here."),
    ("물은 마셔도 되지만 음식은 안 된다.", "You may drink water, but you must not eat."),
    ("전화를 써도 됩니다.", "You should not use your phone except outside."),
    ("휴게실에서는 먹어도 된다.", "Food is prohibited except in the lounge."),
    ("모두가 찬성한 것은 아니다.", "Not everyone was in favour."),
    ("모든 부품이 새것인 것은 아니다.", "Some of the parts are old."),
    ("새벽 최저 기온은 3도로 예보됐다.", "A low of 3 degrees is forecast before dawn."),
    ("나는 여름이 싫다.", "I don't like summer."),
    ("세금 인하 법안이 통과됐다.", "A bill to cut taxes passed."),
    ("정부는 세금을 올렸다.", "The government put taxes up."),
    ("오후부터 비가 약해지겠다.", "Rain will ease from the afternoon."),
    ("그럴 수밖에 없었다.", "There was no other choice."),
    ("일주일 안에 답을 드립니다.", "We reply within a week."),
    ("집 안에만 있었다.", "He never went outside the house."),
    # what must be done and what may be done, or cannot and can, are other things
    ("꼭 표를 사야 한다.", "You may enter with a ticket."),
    ("기다릴 수 없었다.", "It was more than he could bear."),
    # what is written in English there, too
    ("화면에 No such file 오류가 떴다.", "The error No such file came up on the screen."),
    # who speaks gives, or is given to by the other
    ("그는 나에게 차를 팔았다.", "I bought my car from him."),
    ("나는 그에게 차를 팔았다.", "He bought his car from me."),
    ("그는 우리에게서 땅을 샀다.", "We sold him the land."),
    # what is not done so is done in the opposite way
    ("건조한 곳에 두세요.", "Do not keep it in a damp place."),
    ("크게 말하지 마세요.", "Please speak quietly."),
    ("식전에 복용하지 마세요.", "Take it after meals."),
    # what is not so yet is still otherwise
    ("그는 아직 자지 않았다.", "He was still awake."),
    ("아직 결정하지 못했다.", "We are still thinking about it."),
    # what is so from a time on is not so until then, and the opposite is
    ("5월 1일부터 판매됩니다.", "It will not be sold before May 1."),
    ("3월 1일부터 적용됩니다.", "It does not take effect until March 1."),
    ("수영장은 7월에 문을 연다.", "The pool stays closed until July."),
    ("지난달까지 문을 열었다.", "It closed last month."),
    # only these, and no others; all but one, and that one alone
    ("현금만 받습니다.", "We do not accept cards."),
    ("그만 웃지 않았다.", "Everyone but him laughed."),
    # nobody did the opposite
    ("모두 시험에 붙었다.", "Nobody failed the exam."),
    # what is kept from something, and what nobody expected
    ("어두운 곳에 두세요.", "Keep it out of the light."),
    ("뜻밖에도 그가 이겼다.", "Nobody expected him to win."),
    ("태풍은 남서쪽에서 북동쪽으로 간다.", "The storm is moving from the southwest to the northeast."),
    # how long somebody waited, and what is no rise or fall
    ("그녀는 한참 뒤에야 말을 꺼냈다.", "It was a long time before she spoke."),
    ("십 년 뒤에야 진실이 밝혀졌다.", "It took a good ten years before the truth came out."),
    ("파일을 올리는 중에 연결이 끊겼다.", "The connection dropped while the file was being uploaded."),
    ("사진을 올렸는데 통화가 끊어졌다.", "The call dropped after I had uploaded the photos."),
    # what most did, the rest did not
    ("주민 절반 이상이 마을을 떠났다.", "Less than half of the villagers stayed."),
    ("배터리가 절반 이상 남아 있다.", "Less than half of the battery has been used."),
    ("참가자 절반 이상이 교실에 남아 있다.", "Fewer than half have left the classroom."),
    ("예산의 절반 이상을 이미 썼다.", "Less than half of the budget is left."),
    # what is not so before a time is so from then on, and all but one do what that one does not
    ("2.4 버전 이전에는 지원하지 않습니다.", "Supported since version 2.4."),
    ("안드로이드 9 이전 버전에서는 사용할 수 없습니다.", "Available on Android 9 and later."),
    ("레벨 10이 되기 전에는 입장할 수 없습니다.", "You can enter from level 10."),
    ("박물관은 월요일에 문을 닫는다.", "The museum is open every day except Monday."),
    ("관리자만 이 설정을 바꿀 수 있습니다.", "Non-administrators cannot change this setting."),
    ("7월 이전 가입자는 대상에서 제외된다.", "The offer applies to those who joined in or after July."),
    ("식사 전에는 복용하지 마십시오.", "Take this medicine after meals."),
    # of what there is none, if it does not appear
    ("두 집단의 차이는 나타나지 않았다.", "The two groups were similar."),
    ("동의하지 않으시면 서비스를 이용하실 수 없습니다.", "You must agree before using the service."),
    ("수령일로부터 14일이 지나면 환불이 불가합니다.", "Refunds are available within 14 days of receipt."),
    ("네트워크가 불안정하면 연결이 끊길 수 있습니다.", "You may lose your connection on an unstable network."),
    ("오븐 문을 여는 것은 금물이다.", "Keep the oven door shut."),
    ("세 번의 기회를 모두 놓쳤다.", "He converted none of his three chances."),
    ("파티가 전멸했다.", "No one in the party survived."),
    ("공복에 복용하지 마십시오.", "Take with food."),
    ("항공편은 정상 운항한다.", "No flights have been canceled."),
    ("법안은 한 표 차로 부결됐다.", "The bill fell one vote short of passing."),
    ("대통령은 사임 요구를 일축했다.", "The president refused to step down."),
    ("이 항목은 비워 둘 수 없습니다.", "This field is required."),
    ("휴지통을 비우면 복구할 수 없습니다.", "Emptying the trash is permanent."),
    ("채소는 물기를 완전히 뺀다.", "Make sure no water is left on the vegetables."),
    ("표는 현장에서 살 수 없다.", "Tickets must be bought in advance."),
    ("수요가 공급을 웃돌고 있다.", "Supply is lagging behind demand."),
    ("버터가 녹을 때까지 젓는다.", "Stir until no solid butter remains."),
    ("대금이 입금되기 전에는 발송하지 않습니다.", "Goods ship once payment is received."),
    ("그가 나를 때렸다.", "I got hit by him."),
    ("나는 그를 두려워한다.", "He frightens me."),
    ("내가 너보다 세 살 많다.", "You are three years younger than me."),
    ("이 앱은 와이파이에서만 내려받습니다.", "This app won't download over mobile data."),
    ("나 혼자서도 할 수 있다.", "I don't need your help."),
    ("엄마는 가게에서 빵을 샀다.", "The shop sold Mom some bread."),
    ("창문을 열어 두지 마세요.", "Leave the windows closed."),
    ("덜 익은 고기는 더 구우세요.", "Cook underdone meat a little longer."),
    # a verb says the same in a word of its own, and an auxiliary belongs to what stands before a comma
    ("2030년까지 탄소 배출을 절반으로 줄이겠습니다.", "We will halve our carbon emissions by 2030."),
    (
        "임신 중에는 의사와 상의하지 않고 복용하지 마십시오.",
        "If you are pregnant, consult your doctor before taking it.",
    ),
    # the parties of a contract
    ("갑은 을에게 대금을 지급한다.", "Party A shall pay Party B."),
    ("갑은 을에게 대금을 지급한다.", "Party B shall be paid by Party A."),
    ("갑은 을에게 대금을 지급한다.", "Party B shall receive payment from Party A."),
    ("갑은 대금을 지급한다.", "The price shall be paid by Party A."),
    ("나무는 갑이 심고 을이 가꾼다.", "Party A will plant the trees and Party B will tend them."),
    # what is within reach of somebody, and is not to be put there
    ("약을 어린이의 손이 닿지 않는 곳에 두십시오.", "Keep the medicine out of the reach of children."),
    ("약을 어린이의 손이 닿는 곳에 두지 마십시오.", "Keep the medicine out of the reach of children."),
    ("약을 어린이의 손이 닿지 않는 곳에 두십시오.", "Do not leave the medicine within reach of children."),
    # two opposites, each said of the same thing
    ("그는 절도는 부인하고 폭행은 인정했다.", "He denied the theft and admitted the assault."),
    ("그는 절도는 부인하고 폭행은 인정했다.", "The assault he admitted, the theft he denied."),
    ("하얀 셔츠에 검은 치마를 입은 여자가 서 있다.", "There is a woman in a white shirt and a black skirt."),
    ("열 너비나 행 높이를 최적화합니다.", "Optimizes the width of a column or the height of a row."),
    (
        "단순한 일에는 과하지만 복잡한 일은 쉬워진다.",
        "It makes complex tasks easy, though it is overkill for simple ones.",
    ),
    ("강판 수출은 늘고 자동차 수출은 줄었다.", "Exports of cars fell and exports of steel sheet rose."),
    ("어부가 늙은 소년을 구했다.", "The fisherman saved the old boy."),
    ("그는 동의를 얻지 않고는 권리를 양도하지 못한다.", "He may assign his rights only with consent."),
    ("반죽을 섞기 전에 오븐을 예열하세요.", "Preheat the oven before you mix the batter."),
    # two noes that affirm, what is done otherwise, and what alone is not denied of its opposite
    ("친구가 접속하지 않으면 초대를 보낼 수 없어요.", "You can invite friends when they are online."),
    ("소금을 한꺼번에 넣지 말고 조금씩 넣으세요.", "Add the salt little by little."),
    ("우유를 한꺼번에 붓지 말고 조금씩 부으세요.", "Pour in the milk a little at a time."),
    ("무를 두껍게 썰지 말고 얇게 써세요.", "Slice the radish thinly."),
    ("한꺼번에 부르지 말고 한 명씩 불러 주세요.", "Call them one at a time."),
    ("선수 교체는 후반전에만 허용된다.", "No substitutions are allowed in the first half."),
    ("선수 교체는 전반전에 허용되지 않는다.", "Substitutions are allowed only in the second half."),
    # what is done in another way, and what is told from the other side
    ("만 12세 미만은 혼자 수영장을 이용할 수 없다.", "Children under 12 can use the pool with an adult."),
    ("그 일은 꼭 답이 하나인 것은 아니다.", "There must be more than one answer to that."),
    ("그 영화는 평단의 극찬을 받았다.", "Critics raved about the film."),
    ("여행객이 가이드를 따라 동굴로 들어갔다.", "The guide led the travelers into the cave."),
    # only these, and these too
    ("의장만이 임시 회의를 소집할 수 있다.", "Only the chairman may call a special meeting."),
    ("의장도 임시 회의를 소집할 수 있다.", "The chairman may call a special meeting as well."),
    ("이름만으로도 누구인지 안다.", "We know who it is by name alone."),
    ("우유만 마시는 아기도 있다.", "Some babies drink milk only."),
    ("회원이 아니면 의자에도 앉을 수 없다.", "Only members may sit on the chairs."),
    (
        "30일 이내에 제품을 등록하지 않으면 보증이 무효가 됩니다.",
        "The warranty is void unless you register it within 30 days.",
    ),
    (
        "30일 이내에 제품을 등록하면 보증이 유효합니다.",
        "The warranty is void unless the product is registered within 30 days.",
    ),
    # what cannot be done, and what can be done with something else
    ("소음은 들을 수 없고 필터는 교체식이다.", "It is silent, and the filter is replaceable."),
    ("이 장치의 밀봉은 교체할 수 없다.", "The device lacks a replaceable seal."),
    ("그는 그 부품을 교체할 수 있다는 주장을 부인했다.", "He maintained that the part is irreplaceable."),
    # a passive verb, whose two are turned as well
    ("그 작은 회사는 더 큰 경쟁사에 인수되었다.", "The smaller company was acquired by its larger rival."),
    ("그 작은 회사는 더 큰 경쟁사에 인수되었다.", "A larger rival acquired the smaller company."),
    ("용의자가 경찰에 붙잡혔다.", "The suspect was caught by the police."),
    ("회사는 은행에 고소당했다.", "The bank sued the company."),
    ("농부가 황소에게 쫓겼다.", "The bull was after him."),
    # a word of the language that begins like a no, and what has no word to tell anything by
    ("무더위가 시작됐다.", "The heat has begun."),
    ("그는 불운을 겪었다.", "He had bad luck."),
    ("그럴 수는 없습니다.", "As if!"),
    ("장관은 기자에게 비판을 받았다.", "The minister was criticized by a reporter."),
    ("그 배우는 감독에게 추천되었다.", "The actor met the director."),
    ("우리 마을은 연합에 가입되었다.", "Our village joined the union."),
    ("할인은 대량 주문에 적용됩니다.", "The discount applies to large orders."),
    ("관광객들이 호수를 따라 걷는다.", "The tourists are walking by the lake."),
    ("의사가 간호사를 따라 병동으로 들어갔다.", "The doctor followed the nurse into the ward."),
    # a soft word that answers another sign
    (
        "원자재 가격이 내리면서 제조업체들의 부담이 크게 줄었다.",
        "With raw material prices falling, the burden on manufacturers eased greatly.",
    ),
    # by how much, and to how much
    ("월급이 20% 올라 300만 원이 되었다.", "Her pay rose by 20% to 3 million won."),
    ("값이 5배로 늘었다.", "The price rose by 5 times."),
    ("기울기 10% 오르막이 이어진다.", "The slope rises to 10%."),
    ("요금이 최대 20%까지 오른다.", "Fares will rise by up to 20%."),
    ("직원을 300명에서 300명 더 늘렸다.", "The staff was raised by 300, from 300."),
    ("관세를 15%로 올렸다가 다시 15% 내렸다.", "The tariff was raised to 15% and then cut by 15%."),
    # what cannot be done, and what can
    (
        "창고 열쇠는 관리인만 가질 수 있고 세입자는 가질 수 없다.",
        "Only the caretaker can have the key to the storeroom.",
    ),
    ("그 광경은 말로 표현할 수 없다.", "You can hardly put the sight into words."),
    ("세입자는 벽에 못을 박을 수 없고 주인만 할 수 있다.", "Only the owner may put nails in the walls."),
    # noes that answer each other, one that reaches over two verbs, and a word that is no no by itself
    ("그는 먹지도 않고 자지도 않았다.", "He neither ate nor slept."),
    ("그들은 길을 알지 못했고 묻지도 않았다.", "They did not know the way or ask for it."),
    (
        "보고서가 거짓이라고 단정할 수 없지만 위원회는 규정을 지키지 않았다.",
        "It is impossible to conclude that the report is false, but the committee has ignored the rules.",
    ),
    ("관계자들은 답변을 거부했고 계약은 파기되었다.", "Officials declined to answer, and the contract was not kept."),
    ("다리가 아프다 못해 저렸다.", "My legs were in such pain that they went numb."),
    ("대표는 ‘왜 답하지 않느냐’는 말을 들었다.", '"Why did you answer so late?" the head was asked.'),
    ("이 기능은 값을 가져오지만 목록은 가져오지 않습니다.", "This feature does fetch values, though no lists."),
    # a part of all
    ("모든 환자에게서 부작용이 나타나는 것은 아니다.", "Not all patients experience side effects."),
    ("모든 방에 창문이 있는 것은 아니다.", "Some rooms have windows."),
    ("모든 방에 창문이 있는 것은 아니다.", "Some of the rooms have no windows."),
    ("항상 창문이 열려 있는 것은 아니다.", "The windows are sometimes open."),
    ("모든 환자에게서 부작용이 나타나는 것은 아니다.", "Some, though by no means all, experience side effects."),
    ("모든 환자에게서 부작용이 나타나는 것은 아니다.", "All in all, few patients experience side effects."),
    (
        "일부 회원만 그 규정을 알고 있었고 모두가 따랐다.",
        "Not all members knew about the rule, which everyone followed.",
    ),
    # of one amount, in texts that have a rise and a fall each
    ("수출은 3.1% 늘고 수입은 2.4% 줄었다.", "Imports fell 2.4 percent, while exports rose 3.1 percent."),
    ("적자는 23억 원 줄었다.", "The deficit narrowed by 2.3 billion won."),
    ("주가는 2% 내렸다가 3% 반등했다.", "Shares fell 2 percent before rebounding 3 percent."),
    ("물가가 5% 오르며 소비가 줄었다.", "A 5 percent rise in prices dampened spending."),
    ("금리는 5%에서 2% 내린 3%가 됐다.", "Rates, up from 5 percent, no: down 2 percent, are at 3 percent."),
    # what is nearly an amount
    ("시민 100만 명 가까이 서명했다.", "Nearly one million people signed."),
    ("거의 3년을 기다렸다.", "They waited for some three years."),
    ("관객이 500만 명에 육박했다.", "It drew close to five million viewers."),
    # bounds of a half, and labels
    ("응답자의 절반에 못 미치는 이들이 찬성했다.", "Fewer than half of the respondents were in favor."),
    ("응답자의 절반 넘게 반대했다.", "More than half of the respondents opposed it."),
    ("임기가 절반도 넘지 않았다.", "More than half of the term is left."),
    ("임기가 절반도 지나지 않았다.", "The term has more than half left."),
    ("선택 해제", "Deselect"),
    # half of what there is, ideals, and a bound that a no turns round
    ("주민 절반 이상이 찬성했다.", "More than half of the residents were in favor."),
    ("두 사람의 이상과 현실은 달랐다.", "The ideals of the two, at most, were not real."),
    ("40mg을 초과하여 드시지 마십시오.", "Do not take more than 40 mg."),
    ("두 알까지만 드세요.", "Do not take more than two tablets."),
    # a fault that was mended, and what is left out
    (
        "그림을 옮기면 글꼴이 적용되지 않던 문제를 해결했습니다.",
        "Fixed an issue where fonts were not applied.",
    ),
    ("그림을 옮기면 글꼴이 빠지던 문제를 해결했습니다.", "Fixed an issue where fonts were not applied."),
    ("요금에는 식사만 포함됩니다.", "The fee covers meals but not drinks."),
    ("요금에는 식사가 포함되며 음료는 별도입니다.", "The fee covers meals but not drinks."),
    # a noun that has its no in it
    ("환자에게 금연하고 운동하라고 권했다.", "The patient was advised not to smoke and to exercise."),
    ("검사 전날에는 금식하고 쉬라고 했다.", "They were told not to eat and to rest on the day before the test."),
    ("별도의 약정이 없는 한 운송비는 매수인이 낸다.", "Unless otherwise agreed, the buyer pays for transport."),
    ("따로 정하지 않으면 운송비는 매수인이 낸다.", "If not otherwise agreed, the buyer pays for transport."),
    # an "and" that joins two nouns begins no clause
    ("부모와 자식이 결합되어 있지 않은 한 피하십시오.", "Avoid it unless the parent and the child are coupled."),
    # who gives and who gets, told from either side
    ("할머니는 떠나는 손녀에게 반지를 주었다.", "Grandmother gave a ring to her departing granddaughter."),
    ("할머니는 떠나는 손녀에게 반지를 주었다.", "Her granddaughter got a ring from Grandmother."),
    ("삼촌은 조카에게 수영을 가르쳐 주었다.", "His nephew learned swimming from him."),
    ("이모는 조카에게 돈을 빌렸다.", "The niece lent her aunt money."),
    # a rank behind another, and bounds of days
    ("우리 팀은 부산에 이어 2위로 시즌을 마쳤다.", "Our team finished second, behind Busan."),
    ("우리 팀은 부산에 이어 2위로 시즌을 마쳤다.", "Our team finished second after Busan."),
    ("발행일부터 30일이 지난 지급에는 이자가 붙는다.", "Payments made later than 30 days after that bear interest."),
    ("신청은 3월 5일까지 받는다.", "Apply no later than March 5."),
    # an idiom, whose object alone is told
    ("그는 놀라움을 감추지 못하면서 인사했다.", "He was surprised as he greeted them."),
    # a word that says no to the clause behind it, and one that is denied in one place and affirmed in another
    ("문이 열려 있는 것은 아니라고 의심한다.", "He doubts that the door is open."),
    ("예전에는 이 도구를 권장했지만 이제는 권장되지 않는다.", "This tool was recommended, but it is now deprecated."),
    ("응답하지 않는 서버를 찾는 명령입니다.", "This is a Response Tool, which finds unresponsive servers."),
    ("그 소식을 들은 사람은 많지 않다.", "Few, as it happens, have heard the news."),
    # what need not be done, which is told in other words as well
    ("서류는 제출하지 않아도 됩니다.", "You do not have to submit the documents."),
    ("걱정하지 않아도 됩니다.", "Do not worry."),
    ("서류는 제출하지 않아도 됩니다.", "You may not have to submit the documents."),
    ("걱정하지 마세요.", "You do not need to worry."),
    (
        "서류는 제출하지 않아도 되지만 잃어버리면 안 됩니다.",
        "You need not submit the documents but must not lose them.",
    ),
    # an English no of a noun, or behind which another clause goes on
    ("두 군 사이에 차이가 전혀 없었다.", "There was no difference between the two groups."),
    ("그는 설명을 거부했다.", "He gave no explanation."),
    ("회사는 계약을 갱신하지만 조건을 바꾼다.", "The company renews the contract, but not on the same terms."),
    ("의사는 한 달 동안 여행을 삼가라고 권했다.", "The doctor advised her not to travel for a month."),
    ("따로 안내하지 않는 한 이 문을 쓰십시오.", "Use this door unless we tell you otherwise."),
    ("두 군의 차이가 관찰되지 않았다.", "There was an absence of difference between the two groups."),
    ("그는 소리를 못 들은 척했다.", "He pretended not to hear the sound."),
    ("그는 자료를 제공한 사실이 없다.", "He never provided the data."),
    # an unless that Korean says by a no in the condition or behind it, by an opposite, or by an exception
    ("비가 오지 않으면 축제는 야외에서 열린다.", "The festival will be held outdoors unless it rains."),
    ("비가 오면 축제는 야외에서 열리지 않는다.", "The festival will be held outdoors unless it rains."),
    ("비가 오면 축제는 실내에서 열린다.", "The festival will be held outdoors unless it rains."),
    ("양측이 합의하면 계약이 종료된다.", "The contract is extended unless both sides agree."),
    ("관리자가 거부하면 계정이 삭제됩니다.", "The account will be deleted unless the administrator approves."),
    ("관리자가 승인한 경우를 제외하고 계정은 삭제됩니다.", "The account is deleted unless the administrator approves."),
    ("버튼을 누르면 화면이 꺼진다.", "The screen stays on unless you press the button."),
    ("기본 글꼴은 제거할 수 없다.", "The default font can only be kept, not removed."),
    ("지운 문서는 복구할 수 없다.", "Deleted documents can never be recovered."),
    ("감자는 껍질을 벗기고 얇게 썬다.", "Peel the potatoes and slice them thinly."),
    ("만 14세 미만은 동의 없이 가입할 수 없습니다.", "Children under 14 may join only with consent."),
    ("손님은 대부분 빵을 한 봉지씩 사 간다.", "Few guests leave without a bag of bread."),
    ("오류 검사를 생략한다.", "It does so without error checking."),
    ("그는 모자를 쓰고 장갑 없이 나갔다.", "He went out with a hat and bare hands."),
    ("여기서 사진을 찍으려면 허가를 받아야 한다.", "You can take pictures here only with a permit."),
    ("이제 서식을 표에 적용해야 합니다.", "Now you can apply the format to the table."),
    ("경기 다음 날 비가 내렸다.", "It rained the day after the game."),
    ("다음날 면접을 보는 친구를 만났다.", "I met a friend the day before her interview."),
    (
        "회담은 국왕이 도착하는 9일 이후에나 열린다.",
        "The talks will be held only after the 9th, when the king arrives.",
    ),
    ("전날 밤 눈이 내려 다음 날 길이 얼었다.", "It snowed the night before, and the roads froze the next day."),
    ("형은 지난달 만기 전역했다.", "My brother was discharged last month after completing his service."),
    ("승객은 표를 보여 줘야 탈 수 있다.", "Passengers must show a ticket to board."),
    ("어떻게 신청해야 하나요?", "How can I apply?"),
    ("배는 너무 늦게 와서 섬사람들을 구하지 못한다.", "The ship comes too late to save the islanders."),
    ("검찰은 그를 무혐의 처분했다.", "Prosecutors cleared him of the charges."),
    ("관계자 외 출입을 금합니다.", "No entry except for staff."),
    ("궁금한 점은 물어보세요.", "Feel free to ask, we never mind."),
    ("값이 범위 밖에 있으면 3 이상으로 바꾼다.", "A value outside the range is set to 3 or more."),
    # what is said twice may be said once with a prefix
    ("저장소를 구독하고 구독을 취소하는 함수다.", "A function that subscribes to a store and unsubscribes."),
    # what is more than halved, or falls by more than half, falls to less than half
    ("사고는 절반 이하로 줄었다.", "Accidents were more than halved."),
    ("사고는 절반 이하로 줄었다.", "Accidents fell by more than half."),
    # 안 before a noun is inside, and no no
    ("골목 안 식당에서 점심을 먹었다.", "We had lunch at a diner in the alley."),
    ("건물 안 카페까지 걸었다.", "They walked to the cafe inside the building."),
    ("한 번 받으면 5년 안에는 다시 신청할 수 없습니다.", "Once approved, you must wait five years to apply again."),
    ("20일까지 내지 않으면 3%의 가산금이 붙습니다.", "Pay by the 20th or face a 3 percent surcharge."),
    ("생명의 기원은 3억 년 앞당겨진다.", "It would push back the origin of life by 300 million years."),
    # what is within a bound is denied, or what is beyond is said
    ("18세 미만은 들어갈 수 없습니다.", "You must be 18 or older to enter."),
    ("만 5세 이상 어린이는 혼자 탈 수 있습니다.", "Children under five may not ride by themselves."),
    ("3주를 넘기지 못했다.", "It lasted three weeks."),
    # a no that is part of a bound, which the other side sets without one
    ("정상까지 10분이 채 걸리지 않는다.", "It takes under ten minutes to the top."),
    ("하루 4회를 넘기지 마세요.", "Limit it to four times a day."),
    ("하루 4회를 넘기지 마세요.", "Do not take it more than four times a day."),
    (
        "러시아에서 먹이를 찾던 곰 무리 탓에 광부들이 아직 마을에서 빠져나오지 못하고 있다.",
        "Bears searching for food in Russia have kept hundreds of miners and geologists from leaving the village.",
    ),
    # what another verb says of all of them
    ("갑판에 있던 사람들은 모두 얼어붙었다.", "Nobody on the deck moved."),
    ("아무도 움직이지 않았다.", "Everyone froze."),
    # what is granted is not denied by what is lacking
    ("아무리 찾아봐도 없네요.", "I have looked everywhere."),
    # a no that is said by its meaning
    ("물론 하루아침에 달라지지는 않을 것이다.", "Change will take time, of course."),
    ("정부는 증세를 고려하지 않는다고 밝혔다.", "The government has ruled out considering a tax increase."),
    ("우승은 꿈도 꾸지 않았다.", "Winning the title was the last thing he dreamed of."),
    # what stands before the standard in Korean is its own clause, and no other thing
    (
        "현재 강의 수위가 어부들이 안전하게 일할 수 있는 수위보다 2m 정도 높다.",
        "The current water level of the river is about 2 meters higher than the level at which fishermen can work.",
    ),
    ("누구인지 알 수 없는 손님의 발소리가 들렸다.", "The steps of a mysterious guest were heard."),
    # what is to be kept so, or else happens, says no by its meaning
    ("젖은 손으로 단추를 만지지 마세요.", "Keep your hands dry when touching the buttons."),
    ("복도에 자전거를 두지 마십시오.", "Keep the hallway clear of bicycles."),
    ("그래도 해결되지 않으면 상담실로 오세요.", "If the problem persists, come to the help desk."),
    ("소금물은 버리지 마세요.", "Save the brine."),  # 버리다 is the verb of a noun, and helps none
    ("몇몇 파일이 저장되지 않던 오류를 고쳤다.", "Fixed a bug that kept some files from being saved."),
    # what one sentence denies, the other does not state, where both texts have as many
    (
        "설탕은 아침에는 먹지 않습니다. 차는 점심 뒤에 한 모금씩 드세요.",
        "Sugar is off the menu in the morning. Tea should be taken after lunch, a sip at a time.",
    ),
    (
        "자기 차의 손해는 보상하지 않습니다. 남의 손해는 보상합니다.",
        "We do not pay for damage to your own car. We do compensate the others.",
    ),
    ("뛰지 않으면 놓쳐.", "Run or you'll miss it."),
    # an amount that does not come to be is less than that
    (
        "1990년대에 900명이던 학생은 이제 60명도 되지 않는다.",
        "In the 1990s the school had 900 students; fewer than 60 are left.",
    ),
    # what is not permitted is banned
    ("복도를 포함한 건물 전체에서 금연이다.", "Smoking is not permitted anywhere in the building, hallways included."),
    # a no of its own beside a bound that is denied, a no of something else, and one that may say none
    ("95%를 넘지 않으면 손대지 않는다.", "We leave it alone unless it is more than 95 percent."),
    ("12세를 넘지 않은 어린이는 들어갈 수 없다.", "Children not over 12 may not enter."),
    ("무게가 5kg 이하인 짐은 신고하지 않아도 된다.", "Bags not over 5 kg need not be declared."),
    # no name, and another thing that there is
    ("그는 차를 소유하지 않지만 자전거는 탄다.", "He has no car, but he does have a bicycle."),
    (
        "경력이 2년 미만이거나 징계를 받은 사람은 지원할 수 없습니다.",
        "You need at least two years of experience and no disciplinary record.",
    ),
    ("결과지는 석 달이 지나지 않은 것이어야 합니다.", "The results must be no more than three months old."),
    # no verb that ends its clause is helped by the next one
    ("영수증은 나중에 다시 쓸 수 있으니 버리지 마십시오.", "Keep the receipt. You may want it again."),
    # over the one and under the other leaves room between, where the units are of two systems
    ("등대까지는 5킬로미터가 조금 넘는다.", "The lighthouse is less than four miles away."),
    # what denies a bound is the other bound, and no lack of leave
    (
        "대출은 한 번에 2주까지, 통산 8주를 넘지 못합니다.",
        "A loan may last up to two weeks at a time and eight in all.",
    ),
    # what is called off in a word of its own
    ("휴강된 수업을 신청한 학생은 사무실로 오십시오.", "If your class is canceled, please come to the office."),
    # every single one: there is none that is not
    ("하루도 가게를 닫아 본 적이 없어요.", "I've opened the shop every single day."),
    ("약을 반으로 자르지 마세요.", "Do so only if a doctor has told you to cut the tablets."),
    ("끈을 푼 다음에 사용하세요.", "Undo the strings before use."),
    (
        "이 식당은 “바로 조리”를 내걸고 음식을 미리 만드는 것이 아니라 손님이 올 때마다 재료를 손질하므로 늘"
        " 줄이 길다.",
        'The restaurant promises "fresh off the stove," cutting vegetables anew for each guest, so that there are'
        " always long lines for whatever is made.",
    ),
    ("보조금은 최대 30%까지 늘었다.", "The grant was up to 30%."),
    (
        "현금성 자산은 2조 원, 순차입금비율은 28%다.",
        "It has 2 trillion won in cash equivalents; its net debt ratio is 28%.",
    ),
    ("명단은 이것이다. 이상 5명이 왔다.", "This is the list. At most 5 people came."),  # the five above
    ("네 명 모두 그 말을 부인했다.", "None of the four admitted it."),
    ("임금 인하 압박이 커졌다.", "The pressure to cut wages has grown."),
    (
        "모든 코드는 규칙을 따르지만 시작하기 전에 알아야 할 것이 있다.",
        "All code follows a rule, but some things must be known before you start.",
    ),
    (
        "이름의 대소문자를 구분하지 않는 모둠에서 문제가 된다.",
        "Mixed-case names are a problem in case-insensitive groups.",
    ),
    ("강연이 처음이라면 떨릴 만하다.", "If you have never given a talk before, it is normal to be nervous."),
    ("차를 모는 여자가 옆에 앉은 남자와 이야기한다.", "A woman driving a car talks to the man seated beside her."),
    ("도급인은 수급인에게 대금을 준다.", "The contractor is paid by the client."),
    # a no by the meaning of a word answers what it stands before, and little and few a verb with 거의
    ("그는 단 음식을 거의 먹지 않는다.", "He eats little sweet food."),
    ("광고가 이용자를 추적하지 못하도록 막는다.", "It blocks ads from gathering data on and tracking users."),
    ("손잡이가 빠지지는 않은지 확인한다.", "They check whether the handle comes off."),
    ("내일 같이 가지 않겠습니까?", "Would you go with me tomorrow?"),
    ("열쇠 챙기는 것을 잊지 마세요.", "Remember to take the key."),
    # the other end of the way may be told first
    ("인천에서 목포까지 배로 갔다.", "They went by ship from Incheon to Mokpo."),
    ("대구에서 버스로 출발했다.", "They set out from Daegu by bus."),
    ("수위가 3m에서 5m로 올랐다.", "The water level rose to 5 m from 3 m."),
    ("수위가 3m에서 5m로 올랐다.", "The water level rose from 3 m to 5 m."),
    ("파일을 여세요.", "Open the file."),
    ("그는 나흘 전 다쳤다.", "He was hurt four days before."),
    ("등록은 7월 3일까지 받는다.", "Registration is open until July 3."),
    ("애플의 시가총액이 늘었지만 경쟁사에 뒤졌다.", "Apple's market value fell behind its rival's."),
    ("그는 유죄를 인정하지 않았다.", "He pleaded not guilty."),
    ("인치를 미터로 바꾼다.", "It converts inches to metres."),
    ("닫으세요.", "Open it."),  # of what, nobody says
    ("소문은 사실과 다르다.", "The rumor is not true."),
    ("창고 문을 열어 두지 마라.", "Keep the storeroom door closed."),
    ("강물은 마실 수 없다.", "The water of the river is undrinkable."),
    ("그가 늦은 것은 한두 번이 아니다.", "He has been late more than once or twice."),
    ("어떤 마을이든 우물이 있다.", "Every village has a well."),
    ("거의 모든 의자가 부서졌다.", "Most of the chairs were broken."),
    ("지도를 보려면 축소하세요.", "Zoom out to see the map."),
    ("이 돌은 저 돌보다 무겁다.", "This stone is heavier than that one."),
    # where something is tells what is there, and not what it is compared with
    ("호수는 곰이 나오는 숲보다 춥다.", "By the forest, the lake is colder than where the bears roam."),
    ("앱이 종료되는 문제를 고치고 저장 속도를 높였습니다.", "The update fixes a crash and speeds up saving."),
    ("조선사는 적자에서 벗어났다.", "The shipbuilder is making a profit again."),
    # what may be done by some only, or under a condition, may not be done otherwise
    ("회원만 들어갈 수 있다.", "You cannot enter unless you are a member."),
    ("표가 있어야 탈 수 있다.", "You cannot board without a ticket."),
    ("금방 알아볼 수 있다.", "You can't miss it."),
    ("그를 믿을 수 있을까?", "Can he not be trusted?"),
    ("이 기록은 처음 들어 본다.", "I have never heard of this record."),
    # what is often said of something else is told only where it is all that is left over
    ("시는 다리 공사를 다시 시작했다.", "The city resumed work on the bridge."),
    ("가게 문을 닫지 않았다.", "The shop stayed open."),
    ("철도 노조가 파업을 중단했다.", "The rail union called off its strike."),
    ("회사는 신형 전지 개발 계획을 보류했다.", "The company froze its plan to develop a new battery."),
    ("비실명 판결문을 요청했다.", "An anonymized copy of the ruling was requested."),
    ("이웃 가운데 그를 모르는 사람은 없었다.", "He was known to everyone in the neighborhood."),
    ("예상보다 적지 않은 사람이 왔다.", "A good many more people came than expected."),
    ("아이들에게 책을 나눠 주었다.", "The children received books."),
    ("관람객이 3만 명을 넘었다.", "More than 30,000 people came."),
    ("50명 미만의 모임", "Meetings of up to 49 people"),
    ("가방은 20kg을 넘지 않아야 한다.", "A bag must weigh no more than 20 kg."),
    ("가방은 20kg을 초과할 수 없다.", "A bag may weigh at most 20 kg."),
    ("회원 수가 천 명에 못 미친다.", "There are fewer than 1,000 members."),
    ("더 이상 3명을 태우지 않는다.", "It no longer carries three people."),
    ("최대 10명까지, 최소 3명은 있어야 한다.", "There must be at least three and up to ten people."),
    ("최대 연결 수는 0보다 커야 합니다.", "The maximum number of connections must be greater than 0."),
    ("최소 길이는 10보다 작아야 한다.", "The minimum length must be less than 10."),
    ("수출은 늘고 수입은 줄었다.", "Imports dropped while exports rose."),
    ("물가 하락세가 둔화됐다.", "The fall in prices slowed."),
    ("적자가 줄었다.", "The deficit shrank."),
    ("산불은 가라앉지 않았지만 피해는 늘지 않았다.", "The fire did not die down, but the damage did not grow."),
    ("비가 그친 뒤 길을 나섰다.", "They waited for the rain to stop before setting out."),
    ("회의가 끝나고 나서 점심을 먹었다.", "After the meeting they had lunch."),
    ("그 후 그는 돌아오지 않았다.", "After that he never came back."),
    ("수출 금지가 풀렸다.", "The export ban was lifted."),
    ("노조는 이 안에 반대하지 않았다.", "The union agreed to the plan."),
    ("오른쪽 서랍에 있다.", "It is in the right drawer."),
    ("요금은 무료가 아니다.", "It is not free of charge."),
    ("길지 않은 글이었다.", "It was a short text."),
    ("문을 잠그지 않으면 안 된다.", "The door must be locked."),
    ("그는 춤출 뿐 아니라 노래도 한다.", "He dances and sings."),
    ("표를 잊지 마세요.", "Remember your ticket."),
    ("그런 일은 드물지 않다.", "Such things are common."),
    ("안 지사가 회의를 열었다.", "Governor Ahn held a meeting."),
    ("불은 꺼지지 않았다.", "The fire kept burning; it did not go out."),
    ("두 곳 모두 문을 열지 않았다.", "Neither place was open."),
    ("임차인은 임대인의 동의를 받아야 한다.", "The consent of the lessor must be obtained by the lessee."),
    ("가장 싼 표가 남았다.", "The least expensive tickets are left."),
    ("가장 흔하지 않은 이름이다.", "It is the least common name."),
    ("적어도 세 명이 가장 인기 있는 요리를 골랐다.", "At least three popular dishes were chosen."),
    ("나는 형보다 게으르다.", "My brother is more diligent than I am."),
    ("저 길이 이 길보다 위험하다.", "This road is safer than that one."),
    ("기차가 버스보다 빠르지만 표는 버스가 기차보다 싸다.", "The bus is cheaper than the train, but slower."),
    ("도시의 집값이 시골보다 높다.", "House prices are lower in the country than in the city."),
    ("법원은 청구를 기각하고 1심을 유지했다.", "The court dismissed the claim and upheld the first ruling."),
    ("승인 없이는 문서를 공개할 수 없다.", "You may not disclose documents without approval."),
    ("승인이 있어야 문서를 공개할 수 있다.", "You may not disclose documents without approval."),
    ("승인 없이 문서를 공개할 수 있다.", "You may disclose documents without approval."),
    ("그는 밤을 새우지 않고 도움 없이 일을 끝냈다.", "He finished the job without staying up all night, on his own."),
    ("광고만 하지 말고 손님의 말을 들으세요.", "Advertise, and listen to your customers."),
    ("너는 커피야 아님 차야?", "Are you for coffee or tea?"),
    ("배터리가 부족하면 불빛이 약해진다.", "The light dims when the battery is running low."),
    ("우리는 예전에 하던 대로 하지 않는다.", "What we do after work has changed; we no longer do it as we did."),
    (
        "길이가 같은지 본다. 같지 않으면 멈춘다.",
        "It looks whether the lengths are equal. If they are unequal, it stops.",
    ),
    ("가공되지 않은 자료가 쌓였다.", "Raw data piled up."),
    ("이름을 숨겨 인쇄되지 않게 한다.", "It is there to hide the name from printing."),
    ("최소 한 명의 어른 없이는 들어갈 수 없다.", "You cannot enter without at least one adult."),
    ("수신자가 발신자를 확인하도록 발신자가 서명한다.", "The sender signs it to let the receiver verify the sender."),
    ("원고의 주장은 피고의 주장과 달랐다.", "The plaintiff's claim differed from the defendant's."),
    ("", "More than ten"),
    # where a no is all that is left over, the other side may say it in a word
    ("피고인은 법정에서 무죄를 주장했다.", "The defendant pleaded not guilty in court."),
    ("예산안이 본회의를 통과하지 못했다.", "The budget bill stalled in the plenary session."),
    ("창을 꼭 닫으세요.", "Don't forget to close the window."),
    ("그 말에 전적으로 동의한다.", "I could not agree more with that."),
    ("그 지도는 완벽과는 거리가 멀다.", "The map is far from perfect."),
    ("값이 참인지 확인합니다.", "Checks whether or not the value is true."),
    ("새 정책에 맞서는 사람이 많다.", "Many people, who could not sleep, oppose the new policy."),
    # of a comparison both the sides and the sense may be turned
    ("산은 바다보다 춥다.", "The sea is warmer than the mountains."),
    ("이 방은 저 방보다 더 시원하다.", "This room is cooler than that one."),
    ("비밀번호는 8자보다 길어야 한다.", "Passwords must be longer than eight characters."),
    ("회담이 실패로 끝났다.", "The talks ended in failure."),
    ("남성 고용은 줄고 여성 고용은 늘었다.", "Employment rose among women and fell among men."),
    # who does what is told by what stands behind each of the two
    (
        "임대인은 열쇠를 주어야 하고, 임차인은 임대료를 내야 한다.",
        "The lessor must hand over the keys, and the lessee must pay the rent.",
    ),
    ("차는 다니지 않고, 음식은 허용되지 않는다.", "No cars pass, and food is forbidden."),
    # a rise that is denied is none, and of two of one kind nothing was exchanged
    ("수출은 늘지 않고 수입이 줄었다.", "Exports did not rise and imports fell."),
    # who does what to whom, where the translation turns the verb as well, or says it another way
    ("제비는 참새를 쫓았다.", "The swallow chased the sparrow."),
    ("제비는 참새를 쫓았다.", "The sparrow fled from the swallow."),
    ("한국은 일본을 앞질렀다.", "Japan trailed Korea."),
    ("한국은 일본을 만났다.", "Japan faced Korea."),
    ("은행이 보낸 서류를 고객이 받았다.", "The customer received the papers that the bank sent."),
    ("은행이 맡긴 고객을 변호사가 만났다.", "The customer met the lawyer."),
    ("고객을 잃으면 은행이 망한다.", "Customers broke banks."),
    ("아들이 어머니에게 가게를 물려받았다.", "The mother handed the shop down to her son."),
    ("어머니가 아들에게 가게를 물려주었다.", "The mother handed the shop down to her son."),
    ("한국은 일본보다 먼저 문을 열었다.", "Japan opened after Korea did."),
    ("한국은 일본보다 먼저 문을 열었다.", "Korea opened before Japan did."),
    # what begins as a negation does, and what says it in a word of its own
    ("미등록 기기는 쓸 수 없습니다.", "Unregistered devices may not be used."),
    ("미등록 기기에서는 로그인이 차단됩니다.", "Sign-in is blocked on unregistered devices."),
    ("미정부가 성명을 냈다.", "The U.S. government issued a statement."),
    ("비상구는 왼쪽에 있다.", "The emergency exit is on the left."),
    ("무허가 건물을 철거했다.", "They tore down a building without a permit."),
    # what says no by its meaning, and what the other side says in another way
    ("그는 물음에 답하기를 거부했다.", "He would give no answer to the question."),
    ("시는 축제를 취소했다.", "The city called off the festival."),
    ("한 팀이 다른 팀과 경기를 하고 있다.", "One team is playing a game against another team."),
    ("우리 가운데 누구도 그 일을 몰랐다.", "None of us knew about it."),
    ("버전 56 이하를 쓰고 있습니다.", "You are running version 56 or older."),
    ("응급 환자가 아니면 동네 병원을 이용하세요.", "Unless it is an emergency, please use a local clinic."),
    ("통로에 짐을 두지 마십시오.", "Keep the aisles clear of baggage."),
    ("그는 서류를 없앤 혐의로 기소됐다.", "He was indicted on charges of destroying papers."),
    # one no within another affirms, and English may say so by none, or by two
    ("이 규칙에 허점이 없는 것은 아니다.", "The rule is not without gaps."),
    # what comes to mind is remembered, and an even that gives weight says nothing of what is equal
    ("먹는 것을 잊었다면 생각난 즉시 드십시오.", "If you miss a dose, take it as soon as you remember."),
    ("그럼에도 새 도구를 썼다는 점에서 차별된다.", "Even so, it differs in using a new tool."),
    ("그는 웃지 않을 수 없었다.", "He could not help laughing."),
    ("그는 웃지 않을 수 없었다.", "He could not but laugh."),
    ("그는 소문을 부인하지 않았다.", "He did not deny the rumor."),
    ("그런 일은 거의 없다.", "Such things are rare."),
    ("이 규칙에 문제가 없는 것은 아니다.", "The rule does have problems."),
    ("이 규칙을 의심하는 사람이 없지 않다.", "The rule is not without its doubters."),
    # what stands between a no and the word that it denies belongs to both
    ("이 목록에 아직 없는 책을 알려 주세요.", "Tell us of a book that isn't already in the list."),
    # an amount that passes by is no bound
    ("수업은 한 시간이 지나서야 끝났다.", "The lesson took 1 hour, and the break less than 5 minutes."),
    ("구내에서는 흡연 금지입니다.", "Smoking is banned on the premises."),
    ("물은 25°C 이하로 쓰십시오.", "Use water no warmer than 25 °C."),
    ("방은 복도보다 5도 더 따뜻했다.", "The room was 5 degrees warmer than the hall."),
    (
        "암호는 12자 이상이어야 하며 이름이 들어가서는 안 됩니다.",
        "The password must have at least 12 characters and must not contain a name.",
    ),
    # before and after say the same of what may be one thing
    ("뒤에 온 사람", "Those who came before the rain"),
    (
        "회의 후 사진을 찍고, 수술 전 검사를 받았다.",
        "He had a check before the surgery and took photos after the meeting.",
    ),
    ("사고는 피할 수 없는 일이었다.", "The accident was inevitable."),
    # a no that is stressed, and what is a part of a name in code
    ("이 파일은 여기서 열면 **안** 됩니다.", "Do **not** open this file here."),
    ("Py_None은 참조로 바뀌는 매크로입니다.", "Py_None is a macro that expands to a reference."),
    # a sentence of several that says no by its meaning, or as the sentence before does
    ("설명은 다음과 같습니다. 값은 바뀌지 않습니다.", "Here is why this does not work. The value never changes."),
    ("문은 열리지 않았다. 열쇠가 맞지 않았다.", "The door stayed shut. The key did not fit."),
    ("표는 환불되지 않습니다. 날짜는 바꿀 수 있습니다.", "Tickets are nonrefundable. Dates can be changed."),
    # what cannot be beaten is the best, and a longer text has more to say than that one thing can be done
    (
        "이 산에서는 어느 때나 도시 전체를 가장 넓게 내려다볼 수 있다.",
        "You can't beat this mountain for views of the whole city.",
    ),
    # how it is done, or what comes of it, and not the verb
    ("군대는 온 마을을 공격했다.", "The army attacked, sparing no village."),
    ("경찰은 모든 집을 수색했다.", "The police searched, skipping no house."),
    ("그는 대답을 거부했다.", "He refused, giving no answer."),
    ("그는 돈을 아꼈다.", "He saved by spending no money."),
    ("그는 모두를 설득했다.", "He convinced them, with no exception."),
    # what recovers from a fall rises
    ("매출이 늘었다.", "Sales rebounded after a fall."),
    ("매출이 늘었다.", "Falling sales recovered."),
    ("주가가 상승했다.", "The stock rallied after the decline."),
    ("수출이 증가했다.", "Exports bounced back from a slump."),
    ("기온이 올랐다.", "The temperature recovered from its drop."),
    ("수출이 증가했다.", "Exports recovered from a decline."),
    ("물가가 올랐다.", "Higher prices cut demand."),
    # what nobody does says no by another verb
    ("구조대는 전원이 숨진 것을 확인했다.", "Rescuers found no survivors."),
    ("탑승자는 전원 사망했다.", "None of those on board survived."),
    ("그 제안은 만장일치로 부결됐다.", "No member voted for the proposal."),
    ("월요일부터 문을 엽니다.", "We are closed until Monday."),
    ("네트워크를 껐다 켰다 해 보세요.", "Try turning your network on and off."),
    ("그 노래를 모르는 사람이 없다.", "Everyone knows that song."),
    ("빠진 사람은 없었다.", "Everyone was there."),
    ("5월에 줄었던 매출이 6월에는 더 낮아졌다.", "The fall in sales in May got worse in June."),
    ("비가 오지 않으면 경기를 한다.", "Unless it rains, the game will be played."),
    ("신고는 8월 31일까지 해야 한다.", "Reports are due by August 31, from today."),
    ("나만 몰랐던 이야기다.", "It was a story everyone but me knew."),
    ("이 방식은 훨씬 드물게 쓰인다.", "This method is used much less frequently."),
    ("매출이 목표를 넘지 못했다.", "Sales fell short of the target."),
    ("한도를 넘지 않도록 지출했다.", "They spent within the limit."),
    ("수요가 늘어 예산을 초과했다.", "Rising demand pushed it over budget."),
    ("전기가 없던 시절이었다.", "It was a time before there was electricity."),
    ("그 식당에는 채식 메뉴가 없다.", "The restaurant lacks a vegetarian menu."),
    ("남은 자리가 없다.", "The hall has limited seats."),
    ("버스에 탄 뒤에 표를 냈다.", "I got on the bus before showing my ticket."),
    ("불을 끄고 나서 우리는 잠들었다.", "We put out the fire before we went to sleep."),
    ("이 설정은 그렇게 중요하지 않거나 필요하지 않을 수 있다.", "This setting may be not as important or necessary."),
    ("거의 4,850명이 서명했다.", "Some 4,850 people signed."),
    ("거의 서른 명이 왔다.", "Some thirty people came."),
    ("물을 마시면 안 되는 것은 아니다.", "You may drink water."),
    ("여기서 사진을 찍으면 안 되는 건 아니에요.", "You can take pictures here."),
    ("혼자 가면 안 된다는 뜻은 아니다.", "That does not mean you must not go alone."),
    ("아무나 들어갈 수 없는 것은 아니다.", "Anyone can get in."),
    ("그를 믿지 않는다는 것은 아니다.", "I do believe him."),
    ("비용이 들지 않는다는 말은 아니다.", "It does cost money."),
    ("이유를 모르는 것은 아니다.", "I know the reason."),
    ("먹지 말라는 말은 아니다.", "You may eat it."),
    ("쓸 수 없다는 뜻은 아닙니다.", "You can still use it."),
    ("움직이지 못하는 것은 아니다.", "It can move."),
    ("그는 끝까지 꿈을 버리지 않았다.", "He held on to his dream to the end."),
    ("마을에서 가장 오래된 집이다.", "It is the oldest house in the village."),
    ("이 산보다 높은 산은 없다. 한국에서 가장 높다.", "There is no higher mountain in Korea."),
    ("세계에서 가장 깊은 호수이다.", "No lake in the world is deeper."),
    ("그 가게는 거의 언제나 비어 있다.", "The shop is hardly ever full."),
    ("학생들은 대부분 출석했다.", "Few of the students were absent."),
    ("오늘은 어제보다 덜 춥다.", "Today is warmer than yesterday."),
    ("눈이 그쳤다.", "It is no longer snowing."),
    ("학생은 정가의 절반만 낸다.", "Students pay half the full price."),
    ("할머니가 의사를 불렀다.", "The doctor was called by the old woman."),
    ("비어 있는 방이 거의 없다.", "Hardly any room is empty."),
    ("잠금이 해제된 파일", "Unlocked files"),
    ("등록이 취소된 기기", "Unregistered devices"),
    ("이 배우는 저 배우보다 덜 유명하다.", "The other actor is more famous."),
    ("라디오 소리를 높여 주세요.", "Please turn up the radio."),
    ("라디오 소리를 줄여 주세요.", "Please turn down the radio."),
    ("이보다 더 큰 방은 없습니다.", "This is the largest room we have."),
    ("이 산보다 높은 산은 없다.", "It is the highest mountain."),
    # it has been otherwise always
    ("그는 수업에 늦은 적이 한 번도 없다.", "He has always been on time for class."),
    ("비밀을 말한 적이 없다.", "The secret has been kept."),
    ("그는 한 번도 진 적이 없다.", "He has won every time."),
    # what is of no account
    ("이 쿠폰은 나이와 관계없이 쓸 수 있습니다.", "It does not matter how old you are when you use this coupon."),
    ("나이와 상관없이 누구나 참가할 수 있다.", "Anyone may take part; age doesn't matter."),
    # what had to be done need not be any more, or not before
    ("줄을 서야 하던 시절은 지났다.", "People do not have to stand in line anymore."),
    ("하루 전까지 확인해야 합니다.", "You do not need to confirm until the day before."),
    ("신청은 3월 2일 이후에 가능합니다.", "Applications will not be accepted until March 2."),
    ("도서관은 오후 1시부터 문을 엽니다.", "The library is closed until 1 p.m."),
    ("그 법은 2019년 이후 폐지됐다.", "The law was in force until 2019."),
    ("최소한 한 번은 가 볼 만하다.", "It is worth visiting at least once."),
    ("한 번 이상 투표하지 마세요.", "Vote at most once."),
    # the opposite of what is denied
    ("뛰지 마시오", "Walk"),
    ("빈속에 드시지 마세요.", "Take with food."),
    # what is off, taken off or left out is lacking
    ("에어컨을 끄고 창문을 여세요.", "Open the windows without the air conditioner on."),
    ("모자를 벗고 사진을 찍었다.", "The picture was taken without a hat on."),
    ("그는 도움을 받지 않고 정상에 올랐다.", "He reached the summit on his own."),
    ("그는 총을 쓰지 않고 도둑을 잡았다.", "He caught the thief with his bare hands."),
    # what is off is not so
    ("알림을 받지 않습니다", "Notifications off"),
    ("3일 오후 7시에 열린다.", "It opens at 7 in the evening on the 3rd."),
    # what it is and was, the one first
    ("값이 60초에서 15초로 바뀌었다.", "The value is now 15 seconds instead of 60."),
    ("색이 8가지에서 24가지로 늘었다.", "There are now 24 tag colors to choose from, up from 8."),
    # a no of what is thought, and not of the thinking
    (
        "위원 3명은 내릴 가능성을 열어 두어야 한다는 의견을 냈다. 나머지 3명은 동결이 바람직하다고 봤다.",
        "Three said the possibility of a cut should be kept open; the other three saw no need for a change.",
    ),
    # what is denied in the next clause, of what is more than a bound
    (
        "예를 들어, 이 모형은 최대 512개의 토큰만을 쓰도록 학습됐기 때문에 이보다 긴 문장은 처리할 수 없습니다. "
        "이런 경우에는 크기를 조절할 수 있습니다.",
        "For instance, the model was only trained with sequences up to 512 tokens, so it cannot process longer "
        "sequences. If you have longer ones, you'll need to cut them.",
    ),
    # two noes, of which either is said
    ("그는 회의에 참석하지 않았고 보고서를 제출하지 않았다.", "He did not attend the meeting or submit the report."),
    ("문서는 암호화되지 않고 서명도 되지 않습니다.", "The documents are neither encrypted nor signed."),
    ("우리는 주소를 팔지 않으며 공유하지 않습니다.", "We do not sell addresses and share them with nobody."),
    ("문은 닦이지 않았고 칠해지지 않았다.", "The door was not cleaned and painted."),
    # what may be done, beside another thing that is forbidden
    ("창고에 들어가도 되지만 상자는 열지 마세요.", "You must not smoke in the warehouse, nor must you open the boxes."),
    ("신고서는 제출해야 하지만 우산은 빌릴 수 있습니다.", "You may borrow an umbrella, and you may smoke outside."),
    ("사진을 찍어도 된다.", "You must not take videos, and not a word is spoken."),
    ("이름은 쓰지 않아도 된다. 그 밖의 칸은 비워 둔다.", "Leave the other fields blank. You must write your name."),
    # an auxiliary that says who else it is said of
    ("예약한 손님은 그렇지 않은 손님보다 먼저 간다.", "Guests with a seat go before one that does, unlike last year."),
    # what nobody does is made sure not to be done
    ("상자가 손상되지 않았는지 확인하십시오.", "Make sure that the box was damaged by nobody."),
    ("상자가 손상되지 않았는지 확인하십시오.", "Make sure that the lid rather than the box was damaged."),
    # of what no table knows it is open in which clause it is denied
    ("그 가게는 빵을 굽지만 커피는 로스팅하지 않는다.", "The shop does not bake bread but has coffee."),
    # of another sentence it may be so
    (
        "지연된 것은 비 때문만은 아니다. 표가 늦게 왔고 길이 막혔다.",
        "The tickets were late and the roads were jammed. It was just because of the rain.",
    ),
    (
        "사과가 아니라 배다. 사과가 아니라 배다. 사과가 아니라 배다.",
        "It is sweet but cheap. It is sweet but cheap. It is sweet but cheap.",
    ),
    ("표를 구하지 못했다. 길이 막혔다. 비가 왔다.", "It rained. The roads were jammed. They have a ticket yet."),
    ("문이 열리지 않는다.", "Why does the door open?"),
]
TOLD = [
    ("전국 대회는 10월에 열린다.", "The local competition will be held in October.", "opposite", "전국", "local"),
    ("이 제도는 종교 단체에만 적용된다.", "The system applies only to secular groups.", "opposite", "종교", "secular"),
    ("물은 분자가 대칭 구조다.", "Water molecules have an asymmetrical structure.", "opposite", "대칭", "asymmetrical"),
    ("마을은 고지대에 있다.", "The village lies in the lowlands.", "opposite", "고지대", "lowlands"),
    ("그는 조용히 방에 들어왔다.", "He came into the room noisily.", "opposite", "조용히", "noisily"),
    ("범인은 낯선 사람이었다.", "The culprit was an acquaintance.", "opposite", "낯선", "acquaintance"),
    # a word that a no in the beginning of the other makes, though it is often found for that one with a no of its own
    ("두 기기는 서로 호환된다.", "The two devices are incompatible.", "opposite", "호환된다", "incompatible"),
    # beside names, which are compared elsewhere
    (
        "김포와 부천은 다리를 함께 헐기로 했다.",
        "Gimpo and Bucheon agreed to build the bridge together.",
        "opposite",
        "헐기",
        "build",
    ),
    (
        "삼척항에서 어선 세 척이 수면 위로 떠올랐다.",
        "At Samcheok Port three fishing boats sank to the bottom.",
        "opposite",
        "떠올랐다",
        "sank",
    ),
    # a bound behind a clause that is denied
    (
        "응답이 없으면 최대 5회 다시 시도합니다.",
        "If there is no response, it retries at least five times.",
        "bound",
        "최대 5회",
        "at least five times",
    ),
    # what cannot be done without something
    ("허가 없이 들어갈 수 없다.", "You cannot enter with permission.", "opposite", "허가 없", "with permission"),
    (
        "동의 없이 정보를 제공하지 않습니다.",
        "We do not share information with your consent.",
        "opposite",
        "동의 없",
        "with your consent",
    ),
    # one no for two
    (
        "막을 수 없는 일은 아니었다.",
        "It could not have been stopped.",
        "opposite",
        "막을 수 없는 일은 아니었다",
        "could not have",
    ),
    ("고칠 수 없는 병은 아니다.", "The disease cannot be cured.", "opposite", "고칠 수 없는 병은 아니다", "cannot be"),
    (
        "가격을 내리지 못할 이유는 없다.",
        "There is no reason to lower the price.",
        "opposite",
        "내리지 못할 이유는 없다",
        "is no reason",
    ),
    (
        "그 소문을 듣지 못한 사람이 없다.",
        "Nobody has heard the rumor.",
        "opposite",
        "듣지 못한 사람이 없다",
        "Nobody has",
    ),
    (
        "등대지기는 그 배가 오리라는 것을 모르지 않았다.",
        "The lighthouse keeper had no idea that the ship would come.",
        "opposite",
        "모르지 않았다",
        "had no idea",
    ),
    (
        "승인을 받은 후에야 공사를 시작할 수 있다.",
        "Construction may begin before approval is granted.",
        "order",
        "받은 후에야",
        "before approval",
    ),
    (
        "최대 3일 전에 예약하세요.",
        "Book no later than three days in advance.",
        "bound",
        "최대 3일",
        "no later than three days",
    ),
    (
        "최소 3일 뒤에 갚으세요.",
        "Pay it back no later than three days from now.",
        "bound",
        "최소 3일",
        "no later than three days",
    ),
    ("시, 요금 안 올리기로", "City to Raise Fares", "lost", "안 올리기로", "Raise"),
    ("시는 요금을 안 올리기로 했다.", "The city decided to raise fares.", "lost", "안 올리기로", "raise"),
    (  # who is younger than others says nothing of what those do not want
        "둘은 놀고 싶었지만 아이들은 그렇게 하고 싶지 않았다. 둘이 아이들보다 어렸기 때문이다.",
        "The two wanted to play, but the boys did want to, because the two were younger than they.",
        "lost",
        "싶지 않았다",
        "did want",
    ),
    # what is not so much as another thing is not more than that
    ("올겨울은 작년만큼 춥지 않다.", "This winter is colder than last year.", "order", "작년만큼 춥지", "colder than"),
    ("이 강은 한강만큼 길지는 않다.", "This river is longer than the Han.", "order", "한강만큼 길지", "longer than"),
    (
        "새 호텔은 옛 호텔보다 비싸지 않다.",
        "The new hotel is more expensive than the old one.",
        "lost",
        "비싸지 않다",
        "than",
    ),
    # two noes of Korean, for which English has one
    (
        "증인은 그날 피고인을 보지 않은 것은 아니라고 진술했다.",
        "The witness testified that he had not seen the defendant that day.",
        "opposite",
        "보지 않은 것은 아니",
        "had not seen",
    ),
    ("효과가 없다고 할 수 없다.", "It has no effect.", "opposite", "효과가 없다고 할 수 없다", "has no effect"),
    (
        "증거가 충분하지 않다고 볼 수 없다.",
        "The evidence is insufficient.",
        "opposite",
        "충분하지 않다고 볼 수 없다",
        "insufficient",
    ),
    ("이 노래를 모르는 사람은 없다.", "Nobody knows this song.", "opposite", "모르는 사람은 없다", "Nobody knows"),
    # what English forbids is what Korean says by a word that means a no
    ("복용을 중단하십시오.", "Do not stop taking it.", "added", "중단하십시오", "Do not stop taking"),
    ("서비스를 중단하십시오.", "Please do not stop the service.", "added", "중단하십시오", "do not stop"),
    ("거래는 한산했다.", "Trading was brisk.", "opposite", "한산했다", "brisk"),
    ("증상이 누그러졌다.", "The symptoms got worse.", "opposite", "누그러졌다", "got worse"),
    ("수출이 뒷걸음쳤다.", "Exports moved ahead.", "opposite", "뒷걸음쳤다", "moved ahead"),
    (
        "회담 소식에 투자자들은 안도했다.",
        "Investors were dismayed by the news of the talks.",
        "opposite",
        "안도했다",
        "dismayed",
    ),
    # what says no before the verb is what is told, and turns nothing round
    (
        "출발 전에 취소 통보했다.",
        "They sent the cancellation after departure.",
        "order",
        "출발 전에",
        "after departure",
    ),
    (
        "의사가 치료할 환자가 왔다.",
        "The patient who will treat the doctor came.",
        "order",
        "의사가 치료할 환자가",
        "patient who will treat the doctor",
    ),
    (
        "그림보다 많은 글이 실렸다.",
        "There are more pictures than texts.",
        "order",
        "그림보다 많은",
        "more pictures than",
    ),
    ("이 마을에는 약국이 없다.", "This village does have pharmacies.", "lost", "약국이 없다", "does have"),
    # what must be, by two noes, may not
    ("그는 가지 않으면 안 된다.", "He must not go.", "opposite", "가지 않으면 안 된다", "must not go"),
    (
        "신청서를 제출하지 않으면 안 됩니다.",
        "You may not submit the application form.",
        "opposite",
        "제출하지 않으면 안 됩니다",
        "may not submit",
    ),
    ("지금 떠나지 않으면 안 돼요.", "You can't leave now.", "opposite", "떠나지 않으면 안 돼요", "can't leave"),
    (
        "그는 소금을 형보다 적게 넣는다.",
        "He adds more salt than his brother.",
        "order",
        "형보다 적게",
        "more salt than",
    ),
    (
        "그는 소금을 형보다 많이 넣는다.",
        "He adds less salt than his brother.",
        "order",
        "형보다 많이",
        "less salt than",
    ),
    ("그는 소금을 형보다 덜 넣는다.", "He adds more salt than his brother.", "order", "형보다 덜", "more salt than"),
    ("이 방은 더 덥다.", "This room is cooler.", "opposite", "덥다", "cooler"),
    ("그는 창문을 열고 잤다.", "He slept with the window closed.", "opposite", "열고", "closed"),
    ("그는 형보다 더 빨리 뛴다.", "He runs slower than his brother.", "order", "형보다 더 빨리", "slower than"),
    ("그는 전보다 더 빨리 뛴다.", "He runs slower than before.", "opposite", "빨리", "slower"),
    ("그는 가까이 산다.", "He lives far away.", "opposite", "가까이", "far away"),
    ("아이는 위층에서 잔다.", "The child sleeps downstairs.", "opposite", "위층", "downstairs"),
    ("문을 당겨서 여세요.", "Push the door to open it.", "opposite", "당겨서", "Push"),
    ("그는 로그아웃했다.", "He logged in.", "opposite", "로그아웃했다", "logged in"),
    ("수출이 늘고 수입이 줄었다.", "Exports rose and imports rose.", "direction", "줄었다", "rose"),
    (
        "쌀값은 하락하고 밀값도 하락했다.",
        "The price of rice eased and that of wheat rose.",
        "direction",
        "하락했다",
        "rose",
    ),
    (
        "유효하지 않은 표는 유효한 표로 바꾼다.",
        "A valid ticket is replaced with a valid one.",
        "lost",
        "유효하지 않",
        "valid",
    ),
    ("대부분 결석했다.", "Few were absent.", "quantifier", "대부분", "Few"),
    ("자주 늦는다.", "He is rarely late.", "opposite", "자주", "rarely"),
    ("형은 서고 동생은 앉았다.", "The older one sat and the younger one sat.", "opposite", "서고", "sat"),
    ("창문을 열지 마십시오.", "Do not close the window.", "opposite", "열지", "close"),
    ("안에서 문을 잠그지 마십시오.", "Do not lock the door from outside.", "opposite", "안에서", "outside"),
    ("천천히 운전하세요.", "Do not drive slowly.", "added", "운전하세요", "Do not drive slowly"),
    ("빨리 운전하지 마세요.", "Drive fast.", "lost", "운전하지 마세요", "Drive"),
    ("그는 문을 조용히 닫지 않았다.", "He closed the door quietly.", "lost", "닫지 않았다", "closed"),
    ("그는 시험에 합격하지 못했다.", "He did not fail the exam.", "opposite", "합격하지", "fail"),
    (
        "그는 안경을 쓰지 않고 읽는다.",
        "He never reads without glasses.",
        "opposite",
        "쓰지 않고",
        "never reads without",
    ),
    ("불이 꺼져 있다.", "The light is on.", "opposite", "꺼져 있다", "is on"),
    # the only no is in what is made sure of, or in what stands for a verb
    (
        "이름이 적혀 있지 않을지 확인하세요.",
        "Make sure that your name is written.",
        "lost",
        "있지 않을지",
        "is written",
    ),
    ("그러지 않는 사람도 있다.", "There are some who do.", "lost", "그러지 않는", "who do"),
    # by the word for the object of the verb, which no auxiliary states
    ("그는 초대를 받지 못했다.", "He was invited.", "lost", "받지 못했다", "invited"),
    ("그는 흥분을 가라앉히지 못했다.", "He was excited.", "lost", "가라앉히지 못했다", "excited"),
    ("절반 이상이 남았다.", "Less than half stayed.", "bound", "절반 이상", "Less than half"),
    # only is no bound of an amount that has another
    (
        "20kg 이하인 짐만 실을 수 있다.",
        "You can load only bags of 20 kg or more.",
        "bound",
        "20kg 이하",
        "20 kg or more",
    ),
    ("10명 이하인 모임만 받는다.", "Only groups of 10 or more are accepted.", "bound", "10명 이하", "10 or more"),
    (
        "구매 후 7일 이내에만 환불된다.",
        "Refunds are given only after 7 days from purchase.",
        "bound",
        "7일 이내",
        "after 7 days",
    ),
    (
        "지원이 계속되는 버전입니다",
        "This version is no longer supported",
        "added",
        "버전입니다",
        "is no longer supported",
    ),
    ("공사가 종료되었다.", "The construction is not finished.", "added", "종료되었다", "is not finished"),
    ("버스는 5분 전에 떠났다.", "The bus did not leave five minutes ago.", "added", "떠났다", "did not leave five"),
    ("공부 안 했다.", "I studied.", "lost", "공부 안 했다", "studied"),
    ("계약을 연장한다.", "The contract expires.", "opposite", "연장한다", "expires"),
    ("컵은 사용하기 전에 씻으세요.", "Wash the cup after using it.", "order", "사용하기 전", "after using"),
    (
        "원금은 보장되지만 이자는 보장되지 않는다.",
        "Interest is guaranteed, but the principal is not.",
        "opposite",
        "이자는 보장되지 않는다.",
        "the principal is not.",
    ),
    (
        "사고는 실수 때문이 아니라 고장 때문이었다.",
        "The accident was due to a mistake, not a breakdown.",
        "order",
        "실수 때문이 아니라 고장 때문이었다",
        "due to a mistake, not a breakdown",
    ),
    (
        "검사 결과는 음성으로 나왔다.",
        "The test came back positive.",
        "opposite",
        "음성으로 나왔다",
        "came back positive",
    ),
    (
        "제한 속도 이상으로 달렸다.",
        "The car ran at the speed limit or below.",
        "bound",
        "속도 이상",
        "limit or below",
    ),
    (
        "이 앱은 사진을 모으지만 팔지는 않습니다.",
        "This app sells photos but does not collect them.",
        "opposite",
        "팔지는 않습니다.",
        "does not collect them.",
    ),
    (
        "저녁 8시 이후에는 출입이 가능합니다.",
        "Entry is possible until 8 p.m.",
        "bound",
        "저녁 8시 이후에는",
        "until 8 p.m.",
    ),
    (
        "이제 사람이 짐을 나르지 않아도 된다.",
        "Now people are needed to carry the luggage.",
        "lost",
        "나르지 않아도",
        "are needed to carry",
    ),
    (
        "1은 읽어야 하는 칸을, 0은 읽지 않아도 되는 칸을 뜻한다.",
        "1 stands for a cell that must be read, and 0 for a cell that must be read.",
        "lost",
        "읽지 않아도",
        "must be read",
    ),
    # a whether or an only that stands for a Korean word of its own
    (
        "몇 명을 부를지 확실하지 않으면 전화하세요.",
        "Call us if you are sure whether to invite them.",
        "lost",
        "확실하지 않으면",
        "are sure",
    ),
    (
        "알려진 주소가 없을 때만 더해집니다.",
        "It is only added if there is a known address.",
        "lost",
        "주소가 없",
        "is a known address",
    ),
    (
        "값을 넣지 않으면 어떻게 되나요?",
        "What happens if you do enter a value?",
        "lost",
        "넣지 않으면",
        "do enter",
    ),
    ("옛 규칙에 얽매이지 않습니다.", "You are locked into the old rules.", "lost", "얽매이지 않습니다", "locked"),
    (
        "첨부는 2,048자(2KB) 이하여야 합니다.",
        "Attachments must be at least 2,048 characters (2KB).",
        "bound",
        "2,048자(2KB) 이하여야",
        "at least 2,048",
    ),
    (
        "경기는 두 곳 이상 도시에서 열릴 수 있다.",
        "The games may be held in less than two cities.",
        "bound",
        "두 곳 이상",
        "less than two",
    ),
    ("물이 무릎까지 찼다.", "The water rose at least the knees.", "bound", "무릎까지", "at least the knees"),
    ("이 파일은 필요하다.", "This file is unnecessary.", "opposite", "필요하다", "unnecessary"),
    (
        "도시가 시골보다 많은 전기를 쓴다.",
        "The country uses more electricity than the city.",
        "order",
        "시골보다 많은",
        "more electricity than",
    ),
    (
        "마감 전에 제출한 서류만 받는다.",
        "Only documents submitted after the deadline are accepted.",
        "order",
        "마감 전에",
        "after the deadline",
    ),
    (
        "고속버스가 기차보다 싸지만 느리다.",
        "The express bus is more expensive than the train, but slower.",
        "order",
        "기차보다 싸지",
        "more expensive than",
    ),
    (
        "딸이 어머니에게 운전을 가르쳤다.",
        "The mother taught her daughter to drive.",
        "order",
        "딸이 어머니에게",
        "mother taught her daughter",
    ),
    (
        "보험사는 누수는 보상하지 않는다고 설명했다.",
        "The insurer explained that it covers leaks.",
        "lost",
        "보상하지 않는다고",
        "covers",
    ),
    (
        "개봉한 지 석 달이 지나지 않은 화장품만 교환됩니다.",
        "Only cosmetics opened more than three months ago can be exchanged.",
        "bound",
        "석 달이 지나지 않은",
        "more than three months",
    ),
    (
        "결혼한 지 1년이 지나지 않아 아이가 태어났다.",
        "The baby was born more than a year after they married.",
        "bound",
        "1년이 지나지 않아",
        "more than a year",
    ),
    (
        "땅값이 떨어진 곳도 있고 평균 상승률에 못 미친 곳도 있다.",
        "Land prices fell in some places and in others missed the average rate of decline.",
        "direction",
        "상승률",
        "rate of decline",
    ),
    (
        "이 도로는 통행량이 적은 새벽에 보수할 예정이다.",
        "This road will be repaired at dawn, when traffic is heavy.",
        "opposite",
        "통행량이 적은",
        "heavy",
    ),
    (
        "그 섬은 무인도라서 머물 곳이 없다.",
        "The island is inhabited, so there is nowhere to stay.",
        "opposite",
        "무인도라서",
        "inhabited",
    ),
    (
        "기본적으로 경고음은 모든 검사 후에 울립니다.",
        "By default, the alarm sounds before every test.",
        "order",
        "검사 후에",
        "before every test",
    ),
    # a phrase that says something of its own compares as well: use more, 덜 넣다
    (
        "새 엔진은 이전 엔진보다 연료를 덜 쓴다.",
        "The new engine uses more fuel than the previous one.",
        "order",
        "엔진보다 연료를 덜",
        "more fuel than",
    ),
    (
        "우리 가게는 옆 가게보다 설탕을 덜 넣는다.",
        "Our shop adds more sugar than the shop next door.",
        "order",
        "가게보다 설탕을 덜",
        "more sugar than",
    ),
    # what may be done without something, where nobody may
    (
        "영수증이 없으면 교환이 불가능합니다.",
        "Exchange is possible without a receipt.",
        "lost",
        "교환이 불가능합니다",
        "possible without",
    ),
    (
        "처방전 없이는 이 약을 살 수 없다.",
        "This medicine is available without a prescription.",
        "lost",
        "살 수 없다",
        "available without",
    ),
    (
        "주인의 동의 없이 방을 세놓아서는 안 된다.",
        "You may sublet the room without the owner's consent.",
        "lost",
        "세놓아서는 안 ",
        "may sublet",
    ),
    # conditions
    (
        "비밀번호를 잊어버린 경우 아래 링크를 누르세요.",
        "Unless you have forgotten your password, click the link below.",
        "opposite",
        "잊어버린 경우",
        "Unless you have forgotten",
    ),
    (
        "비가 오지 않으면 장이 열린다.",
        "The market opens only if it rains.",
        "opposite",
        "오지 않으면",
        "only if it rains",
    ),
    ("값이 오르면 팔지 않는다.", "We will not sell if prices fall.", "direction", "오르면", "fall"),
    # a no that is added to a reason, or to a verb with one that helps it
    (
        "계약서에 서명했으니 보증금을 돌려받을 수 있다.",
        "Because you did not sign the contract, you can get the deposit back.",
        "added",
        "서명했으니",
        "did not sign",
    ),
    (
        "문을 열어 두었지만 아무도 들어오지 않았다.",
        "We did not leave the door open, but nobody came in.",
        "added",
        "두었지만",
        "did not leave the door open",
    ),
    # what was remembered
    ("할머니는 잊지 않고 창문을 잠그셨다.", "Grandmother forgot to lock the window.", "lost", "잊지 않고", "forgot"),
    # a no is lost beside another one, or beside the opposite of something else
    (
        "경찰은 도주할 우려가 없다고 보고 영장을 신청하지 않았다.",
        "Police saw no risk of flight and requested a warrant.",
        "lost",
        "신청하지 않았다",
        "requested",
    ),
    (
        "이웃에게 위협이 되지 않는 개라서 다른 사람들도 쓰다듬는다.",
        "The dog is a threat to its neighbors, so other people pet it, too.",
        "lost",
        "되지 않",
        "is a threat",
    ),
    (
        "문은 잠겼지만 창문은 잠기지 않았다.",
        "The door was not locked, but the window was locked.",
        "opposite",
        "창문은 잠기지 않았다.",
        "The door was not locked",
    ),
    (
        "서명하기 전에는 계약금을 보내지 마십시오.",
        "Send the deposit before you sign.",
        "lost",
        "보내지 마십시오",
        "Send",
    ),
    # who pays by a contract
    ("갑은 대금을 지급한다.", "The price shall be paid by Party B.", "order", "갑", "Party B"),
    # what is hard to do with all of something, and is not
    (
        "모든 서류를 꼼꼼히 살피기는 어렵다.",
        "It is not difficult to look closely at all the papers.",
        "added",
        "어렵다",
        "is not difficult to look closely at",
    ),
    # than both sides expected, so that neither looks at it from the other end
    ("물가는 예상보다 느리게 올랐다.", "Prices rose more quickly than expected.", "opposite", "느리게", "quickly"),
    (
        "그는 시장 선거에 출마하기로 했다.",
        "He withdrew from the mayoral election.",
        "opposite",
        "출마하기로",
        "withdrew",
    ),
    # what is so without something, and only with it
    (
        "전원이 연결되어 있지 않아도 쓸 수 있습니다.",
        "It can be used only when the power is connected.",
        "opposite",
        "지 않아도",
        "only when the power is connected",
    ),
    ("접수증 없이 들어갈 수 있습니다.", "Receipts are required.", "lost", "접수증 없", "Receipts are required"),
    # whom one is afraid of, and what one tries to do to somebody
    (
        "고양이는 개를 무서워했다.",
        "The dog was afraid of the cat.",
        "order",
        "고양이는 개를",
        "dog was afraid of the cat",
    ),
    (
        "경찰이 시장을 체포하려고 했다.",
        "The mayor tried to arrest the police.",
        "order",
        "경찰이 시장을",
        "mayor tried to arrest the police",
    ),
    # words with an opposite of their own, or a longer form of which another row has the beginning
    ("냉동 보관", "Keep at room temperature.", "opposite", "냉동", "room temperature"),
    ("해외 판매가 줄었다.", "Domestic sales fell.", "opposite", "해외", "Domestic sales"),
    ("아이 손이 닿는 곳에 보관하세요.", "Keep out of reach of children.", "opposite", "손이 닿는", "Keep out of reach"),
    ("실내에 머무르세요.", "Stay outdoors.", "opposite", "실내", "outdoors"),
    # what something ends in, or with, is none the less so
    ("수출이 늘었다.", "It ended in a fall of exports.", "direction", "늘었다", "fall"),
    ("수출이 늘었다.", "It ended with a fall of exports.", "direction", "늘었다", "fall"),
    ("값이 올랐다.", "It ended up lower.", "direction", "올랐다", "lower"),
    # a prefix that says no, in a text of as many words as are looked at
    (
        "오늘 아침에 우리 마을 옆 큰 산에서 본 미등록 차량은 보험료를 낸다.",
        "Registered cars that I saw this morning on the big hill by our village pay the insurance.",
        "lost",
        "미등록",
        "Registered",
    ),
    ("등록된 차량은 보험료를 낸다.", "Non-registered cars pay the insurance.", "added", "등록된", "Non-registered"),
    # an "only" where neither side denies anything, and one that is said of others
    ("수출만 늘었다.", "Only exports fell.", "direction", "늘었다", "fell"),
    ("오른쪽에 서지 마세요.", "Only he and she may stand on the left.", "opposite", "오른쪽", "left"),
    ("거실의 불을 켰다.", "She turned off the lights in the living room.", "opposite", "켰다", "turned off"),
    ("불을 꺼 주세요.", "Turn on the lights.", "opposite", "꺼", "Turn on"),
    # what is held against itself at another time
    ("심사가 전보다 까다로워졌다.", "The screening is easier than before.", "opposite", "까다로워졌다", "easier"),
    # what is said behind the sentence is translated freely
    ("모두가 웃었다. 어느새 해가 지고 있었다.", "No one laughed. It was late.", "quantifier", "모두", "No one"),
    ("모두가 찬성한 것은 아니다.", "Nobody was in favour.", "quantifier", "모두가 찬성한 것은 아니다", "Nobody"),
    (
        "모든 후보가 합격한 것은 아니다.",
        "All the candidates failed.",
        "quantifier",
        "모든 후보가 합격한 것은 아니다",
        "All the candidates failed",
    ),
    (
        "모두가 그 제안에 반대했다.",
        "Not everyone agreed to the proposal.",
        "quantifier",
        "모두가 그 제안에 반대했다",
        "Not everyone",
    ),
    ("누구도 찬성하지 않았다.", "Not everyone was in favour.", "quantifier", "누구도", "Not everyone"),
    ("항상 조용한 것은 아니다.", "It is never quiet.", "quantifier", "항상 조용한 것은 아니다", "never"),
    (
        "촬영 전 20분 동안 물을 마시지 마세요.",
        "Do not drink water for 20 minutes after the scan.",
        "order",
        "촬영 전",
        "after the scan",
    ),
    ("식사 전 30분 이내에 먹는다.", "Eat it within 30 minutes after the meal.", "order", "식사 전", "after the meal"),
    ("갑은 을에게 명세서를 보낸다.", "Party B sends a statement to Party A.", "order", "갑", "Party B"),
    ("여기서는 물을 마셔도 된다.", "You should not drink water here.", "opposite", "마셔도 된다", "should not drink"),
    ("이 문으로 나가도 됩니다.", "This door is off limits.", "opposite", "나가도 됩니다", "is off limits"),
    (
        "최저 기온은 영하 3도였다.",
        "The highest temperature was 3 degrees below zero.",
        "opposite",
        "최저 기온",
        "highest",
    ),
    ("나는 여름이 싫다.", "I love summer.", "opposite", "싫다", "love"),
    # of one amount, in texts that have a rise and a fall each
    (
        "매출은 전 분기보다 5.2% 줄었지만 수익성은 높아졌다.",
        "Sales rose 5.2 percent from the previous quarter, and profitability improved.",
        "direction",
        "줄었지만",
        "rose",
    ),
    ("이익 41억 원, 작년보다 18% 증가", "Profit 4.1 billion won, down 18% from last year", "direction", "증가", "down"),
    (
        "실업률은 3.1%에서 2.8%로 떨어졌다.",
        "The jobless rate fell to 3.1% from 2.8%.",
        "order",
        "3.1%에서 2.8%로",
        "to 3.1% from 2.8%",
    ),
    (
        "회비가 2만 원에서 3만 원으로 올랐다.",
        "The fee rose to 20,000 won from 30,000 won.",
        "order",
        "2만 원에서 3만 원으로",
        "to 20,000 won from 30,000 won",
    ),
    ("실업률은 3.2%로 떨어졌다.", "The jobless rate rose to 3.2 percent.", "direction", "떨어졌다", "rose"),
    ("물가가 5% 오르며 소비가 줄었다.", "A 5 percent fall in prices dampened spending.", "direction", "오르", "fall"),
    ("일자리가 2,500개 줄었다.", "It added 2,500 jobs.", "direction", "줄었다", "added"),
    ("식사 전에 복용하십시오.", "Take after meals.", "order", "식사 전에", "after meals"),
    ("환불은 14일 이내에만 가능합니다.", "Refunds are available after 14 days.", "bound", "14일 이내", "after 14 days"),
    # with a no of its own, and another one of what is done
    ("12세를 넘는 어린이는 들어갈 수 없다.", "Children not over 12 may not enter.", "bound", "12세를 넘는", "over 12"),
    (
        "무게가 5kg 이상이면 무료가 아닙니다.",
        "What is not over 5 kg is not free.",
        "bound",
        "5kg 이상이면",
        "over 5 kg",
    ),
    ("시민 100만 명 넘게 서명했다.", "Nearly one million signed.", "bound", "100만 명 넘게", "Nearly one million"),
    ("관객이 500만 명에 육박했다.", "It drew over five million.", "bound", "500만 명에 육박했다", "over five million"),
    ("거의 40명이 왔다.", "More than 40 people came.", "bound", "거의 40명", "More than 40"),
    (
        "매출은 두 배 이상으로, 이익은 세 배 가까이 늘었다.",
        "Sales less than doubled, and profits nearly tripled.",
        "bound",
        "두 배 이상",
        "less than doubled",
    ),
    ("19세 미만만 참가할 수 있다.", "Only those 19 and over may take part.", "bound", "19세 미만", "19 and over"),
    ("매출이 4분의 1로 줄었다.", "Sales fell by a quarter.", "change", "4분의 1로 줄었다", "by a quarter"),
    ("찬물에 헹군다.", "Rinse in hot water.", "opposite", "찬물", "hot water"),
    ("호텔은 역에서 멀다.", "The hotel is close to the station.", "opposite", "멀다", "close to"),
    # persons without a noun
    ("그가 나를 때렸다.", "I hit him.", "order", "그가 나를", "I hit him"),
    ("그녀가 나보다 먼저 도착했다.", "I arrived before she did.", "order", "그녀가 나보다", "I arrived before she"),
    ("공격력이 오른다.", "Attack goes down.", "direction", "오른다", "goes down"),
    (
        "비밀번호에는 공백을 쓸 수 있습니다.",
        "Passwords must not contain spaces.",
        "added",
        "있습니다",
        "must not contain spaces",
    ),
    ("항공편은 정상 운항한다.", "The flights have been canceled.", "opposite", "정상 운항한다", "canceled"),
    (
        "수요가 공급을 웃돌고 있다.",
        "Supply is outstripping demand.",
        "order",
        "수요가 공급을",
        "Supply is outstripping demand",
    ),
    ("하루에 한 알 이상 먹지 마세요.", "Take at least one tablet a day.", "lost", "먹지 마세요", "Take"),
    ("겨울에 눈이 거의 오지 않는다.", "It snows a lot in winter.", "lost", "오지 않는다", "a lot"),
    ("설탕을 덜 넣으세요.", "Add more sugar.", "opposite", "덜 넣으세요", "Add more"),
    ("뚜껑을 덮고 끓인다.", "Boil with the lid off.", "opposite", "뚜껑을 덮고", "lid off"),
    # a verb that says no by itself is what is forbidden
    ("그 번호를 차단하지 마십시오.", "Block the number.", "lost", "차단하지 마십시오", "Block"),
    ("그 작업을 방해하지 마십시오.", "Hinder the work.", "lost", "방해하지 마십시오", "Hinder"),
    ("그 질문을 회피하지 마십시오.", "Evade the question.", "lost", "회피하지 마십시오", "Evade"),
    # and and or begin no phrase that goes on behind an object
    ("손을 흔들고 공을 아래로 던지세요.", "Wave and throw the ball up.", "opposite", "아래로", "up"),
    ("손을 흔들거나 공을 아래로 던지세요.", "Wave or throw the ball up.", "opposite", "아래로", "up"),
    ("그는 동생보다 키가 크다.", "He is shorter than his brother.", "order", "동생보다 키가 크다", "shorter than"),
    (
        "민수가 지영이에게 책을 빌려줬다.",
        "Minsu borrowed a book from Jiyeong.",
        "order",
        "민수가 지영이에게",
        "Minsu borrowed a book from",
    ),
    ("그는 은행에서 돈을 빌렸다.", "He lent money to the bank.", "order", "그는 은행에서", "He lent"),
    # a verb that only helps is no no: leave it open
    ("창문을 열어 두지 마세요.", "Leave the windows open.", "lost", "열어 두지 마세요", "open"),
    ("가스를 켜 놓지 마세요.", "Leave the gas on.", "lost", "켜 놓지 마세요", "gas"),
    ("정부는 세금을 인하했다.", "The government raised taxes.", "opposite", "세금을 인하했다", "raised taxes"),
    ("세금을 인하했다.", "Taxes were raised.", "opposite", "세금을 인하했다", "Taxes were raised"),
    ("저녁부터 바람이 약해지겠다.", "Winds will intensify from the evening.", "opposite", "약해지겠다", "intensify"),
    ("밤사이 바람이 거세졌다.", "The wind weakened overnight.", "opposite", "거세졌다", "weakened"),
    ("상자 안에 두세요.", "Keep it outside the box.", "opposite", "안에", "outside"),
    ("앞줄에 앉은 사람들이 일어섰다.", "The people in the back row stood up.", "opposite", "앞줄", "back row"),
    (
        "가게는 문을 닫지 않았고, 손님은 오지 않았다. 비도 오지 않았다.",
        "The shop did not close its doors, and the guests did not come. It rained.",
        "lost",
        "오지 않았다",
        "rained",
    ),
    (
        "아무것도 하지 않아도 걱정 없이 산다. 정말 부럽다.",
        "He lives without worrying, even if he does do anything. I envy him.",
        "lost",
        "하지 않아도",
        "does do",
    ),
    ("그는 나에게 차를 팔았다.", "He bought his car from me.", "opposite", "팔았다", "bought"),
    ("나는 그에게 차를 팔았다.", "I bought my car from him.", "opposite", "팔았다", "bought"),
    # and the same where what is beside the no is said alike
    ("그는 문을 열었다.", "He opened no door.", "added", "문을 열었다", "no door"),
    ("건조한 곳에 두세요.", "Do not keep it in a dry place.", "added", "두세요", "Do not keep"),
    ("크게 말하지 마세요.", "Please speak loudly.", "lost", "말하지 마세요", "speak"),
    ("5월 1일부터 판매됩니다.", "It will not be sold from May 1.", "added", "판매됩니다", "will not be sold"),
    ("수영장은 7월에 문을 연다.", "The pool closes in July.", "opposite", "문을 연다", "closes"),
    ("현금만 받습니다.", "We do not accept cash.", "added", "받습니다", "do not accept cash"),
    ("비가 왔지만 경기는 열렸다.", "It rained, and the game was not held.", "added", "열렸다", "was not held"),
    ("수백만 명이 투표했다.", "Millions of people did not vote.", "added", "투표했다", "did not vote"),
    ("어두운 곳에 두세요.", "Keep it in the light.", "opposite", "어두운", "light"),
    ("등대는 섬의 동남쪽에 있다.", "The lighthouse stands southwest of the island.", "opposite", "동남쪽", "southwest"),
    (
        "이 약은 식사 두 시간 뒤에 먹는다.",
        "It is taken two hours before a meal.",
        "order",
        "두 시간 뒤에",
        "before a meal",
    ),
    # what two rises and falls share, an adjective before whom it is done to, and the object of what is denied
    (
        "강판 수출은 늘고 자동차 수출은 줄었다.",
        "Exports of steel sheet fell and exports of cars rose.",
        "direction",
        "늘고",
        "fell",
    ),
    (
        "늙은 어부가 소년을 구했다.",
        "The boy saved the old fisherman.",
        "order",
        "어부가 소년을",
        "boy saved the old fisherman",
    ),
    (
        "임차인은 집주인의 동의를 얻지 아니하고는 권리를 제3자에게 양도하지 못한다.",
        "The tenant may assign its rights to a third party without the consent of the landlord.",
        "lost",
        "양도하지 못한다",
        "may assign",
    ),
    (
        "그 공격수는 자유 이적으로 구단에 입단했다.",
        "The striker left the club on a free transfer.",
        "opposite",
        "입단했다",
        "left",
    ),
    (
        "지주사는 은행과 함께 설립되어 결정을 단독으로 내릴 수 없다.",
        "The holding company is set up with a bank and can make decisions on its own.",
        "lost",
        "내릴 수 없다",
        "can make",
    ),
    # a verb behind its object says by itself what it says
    ("불을 끄고 냄비를 덮으세요.", "Turn on the heat and cover the pot.", "opposite", "끄고", "Turn on"),
    ("물가 상승을 걱정한다.", "They worry about falling prices.", "direction", "상승", "falling"),
    ("소리를 줄이고 주무세요.", "Turn up the sound and go to sleep.", "direction", "줄이고", "Turn up"),
    # two opposites, of which the other side has one twice
    (
        "어른은 서서 먹고 아이는 앉아서 먹었다.",
        "The adults ate sitting and the children ate sitting.",
        "opposite",
        "서서",
        "sitting",
    ),
    (
        "앞문은 열려 있고 뒷문은 잠겨 있다.",
        "The front door is open and the back door is open.",
        "opposite",
        "잠겨",
        "open",
    ),
    ("책도 싸고 공책도 싸다.", "The books are expensive and the notebooks are cheap.", "opposite", "싸고", "expensive"),
    # a vowel that is followed by 아
    ("강이 얕아서 건널 수 있다.", "The river is deep, so you can cross it.", "opposite", "얕아서", "deep"),
    ("종이가 얇았다.", "The paper was thick.", "opposite", "얇았다", "thick"),
    # what may be done, and must not, beside something else that must not
    (
        "사진은 찍어도 되지만 플래시는 쓸 수 없습니다.",
        "You may not take photos, nor may you use a flash.",
        "opposite",
        "찍어도 되지만",
        "may not take",
    ),
    # what does not follow where something is not, and in English follows unless it is
    (
        "회원증이 없으면 책을 빌릴 수 없다.",
        "You can borrow books unless you have a membership card.",
        "opposite",
        "빌릴 수 없다",
        "borrow",
    ),
    (
        "담당자가 승인하지 않는 한 대금은 지급되지 않는다.",
        "Payment is made unless the person in charge approves it.",
        "opposite",
        "지급되지 않는다",
        "Payment",
    ),
    # what is so even without something, and in English not until it is there
    (
        "결제를 확인하지 않아도 이용권은 갱신됩니다.",
        "The pass will not renew until you confirm the payment.",
        "opposite",
        "지 않아도",
        "not renew until you confirm",
    ),
    (
        "회원 카드가 없어도 할인됩니다.",
        "Discounts are not given unless you have a membership card.",
        "opposite",
        "없어도",
        "not given unless you have a membership card",
    ),
    # so long before is a time, and excepts nothing
    (
        "이틀 전에 취소하시면 요금이 청구됩니다.",
        "Unless you cancel two days in advance, you will be charged.",
        "opposite",
        "취소하시면",
        "Unless you cancel",
    ),
    # who tells whom
    (
        "민수가 지영에게 그 소식을 알렸다.",
        "Jiyoung told Minsu the news.",
        "order",
        "민수가 지영에게",
        "Jiyoung told Minsu",
    ),
    # what tells of a noun
    (
        "고양이가 문 개는 도망쳤다.",
        "The dog that bit the cat ran away.",
        "order",
        "고양이가 문 개는",
        "dog that bit the cat",
    ),
    # what must be done, beside something else that may be
    (
        "회원은 회비를 내야 하지만 손님은 무료로 들어올 수 있다.",
        "Members can pay the fee, but guests can come in for free.",
        "opposite",
        "내야 하지만",
        "can pay",
    ),
    # a condition turned by its unless, with a no behind it
    (
        "값이 떨어지면 땅을 사지 않을 것이다.",
        "Unless the price drops, we will not buy the land.",
        "opposite",
        "떨어지면",
        "Unless the price drops",
    ),
    # the parties of a contract
    ("갑은 을에게 대금을 지급한다.", "Party B shall pay Party A.", "order", "갑", "Party B"),
    ('"을"은 "갑"의 동의를 얻어야 한다.', "Party A shall obtain Party B's consent.", "order", "을", "Party A"),
    # what is within reach
    (
        "약을 어린이의 손이 닿는 곳에 두십시오.",
        "Keep the medicine out of the reach of children.",
        "opposite",
        "손이 닿는",
        "out of the reach",
    ),
    (
        "약을 어린이의 손이 닿지 않는 곳에 두십시오.",
        "Keep the medicine within reach of children.",
        "lost",
        "닿지 않",
        "within reach",
    ),
    # of two ways in which two things are compared, one turned; and a clause that another is compared with
    (
        "새 의자는 예전 의자보다 넓고 가볍다.",
        "The new chair is narrower and lighter than the old one.",
        "order",
        "의자보다 넓고",
        "narrower and lighter than",
    ),
    (
        "읽는 것보다 쓰는 것이 어렵다.",
        "Reading is harder than writing.",
        "order",
        "것보다 쓰는 것이 어렵다",
        "harder than",
    ),
    ("금은 은보다 무르다.", "Gold is harder than silver.", "order", "은보다 무르다", "harder than"),
    # a no that denies the verb before the one that helps it, or all that is said of a habit
    ("창고는 보통 잠겨 있지 않다.", "The shed is usually kept locked.", "lost", "있지 않다", "kept"),
    ("그녀는 밤에 문을 잠그는 법이 없다.", "She always locks the door at night.", "lost", "잠그는 법이 없다", "locks"),
    # what can be done is not forbidden
    (
        "미성년자도 복권을 살 수 있다.",
        "Minors are barred from buying lottery tickets.",
        "opposite",
        "수 있다",
        "barred from",
    ),
    # two opposites, each said of the other's thing
    (
        "안쪽 문은 밀고 바깥쪽 문은 당기세요.",
        "Pull the inner door and push the outer one.",
        "opposite",
        "밀고",
        "Pull",
    ),
    (
        "그는 절도는 부인하고 폭행은 인정했다.",
        "He admitted the theft and denied the assault.",
        "opposite",
        "인정했다",
        "denied",
    ),
    (
        "반죽을 섞은 후에 오븐을 예열하세요.",
        "Preheat the oven before you mix the batter.",
        "order",
        "섞은 후에",
        "before you",
    ),
    # only these, and these too
    (
        "회원만 주차비를 내야 한다.",
        "Even members have to pay for parking.",
        "quantifier",
        "회원만",
        "Even members",
    ),
    ("주말에도 문을 연다.", "It is open only on weekends.", "quantifier", "주말에도", "only on weekends"),
    (
        "학생만 살 수 있다.",
        "Students and teachers alike can buy it.",
        "quantifier",
        "학생만",
        "Students and teachers alike",
    ),
    ("손님만 씁니다.", "Both guests and staff use it.", "quantifier", "손님만", "Both guests"),
    # of which quality there is most or least
    ("가장 인기 있는 요리다.", "It is the least popular dish.", "opposite", "가장 인기 있는", "least popular"),
    ("제일 위험한 길이다.", "It is the least dangerous road.", "opposite", "제일 위험한", "least dangerous"),
    ("가장 덜 위험한 길이다.", "It is the most dangerous road.", "opposite", "가장 덜 위험한", "most dangerous"),
    # what is compared, where the standard has no word for itself
    ("그의 자동차는 내 것보다 느리다.", "His car is faster than mine.", "order", "것보다 느리다", "faster than"),
    (
        "새 엔진은 먼젓것보다 조용하다.",
        "The new engine is noisier than the old one.",
        "order",
        "먼젓것보다 조용하다",
        "noisier than",
    ),
    ("그는 우유만 마신다.", "He drinks milk, too.", "quantifier", "우유만", "milk, too"),
    ("어린이도 탈 수 있습니다.", "Only children may ride.", "quantifier", "어린이도", "Only children"),
    # a condition from which a no by its meaning follows on both sides
    (
        "30일 이내에 제품을 등록하면 보증이 무효가 됩니다.",
        "The warranty is void unless the product is registered within 30 days.",
        "opposite",
        "등록하면",
        "unless the product is registered",
    ),
    # a passive verb, whose two are not turned
    (
        "그 작은 회사는 더 큰 경쟁사에 인수되었다.",
        "The smaller company acquired its larger rival.",
        "order",
        "회사는 더 큰 경쟁사에 인수되었다",
        "company acquired its larger rival",
    ),
    (
        "용의자가 경찰에 붙잡혔다.",
        "The suspect caught the police.",
        "order",
        "용의자가 경찰에 붙잡혔다",
        "suspect caught the police",
    ),
    (
        "회사는 은행에 고소당했다.",
        "The company sued the bank.",
        "order",
        "회사는 은행에 고소당했다",
        "company sued the bank",
    ),
    (
        "경찰이 시위대를 체포했다.",
        "The police were arrested by the protesters.",
        "order",
        "경찰이 시위대를 체포했다",
        "police were arrested by the protesters",
    ),
    (
        "장관은 기자에게 비판을 받았다.",
        "The minister criticized the reporter.",
        "order",
        "장관은 기자에게 비판을 받았다",
        "minister criticized the reporter",
    ),
    ("쥐가 고양이에게 잡혔다.", "The mouse caught the cat.", "order", "쥐가 고양이에게 잡혔다", "mouse caught the cat"),
    (
        "의사가 간호사를 따라 병동으로 들어갔다.",
        "The nurse followed the doctor into the ward.",
        "order",
        "의사가 간호사를",
        "nurse followed the doctor",
    ),
    # a soft word that answers another sign
    (
        "원자재 가격이 내리면서 제조업체들의 부담이 크게 줄었다.",
        "With raw material prices rising, the burden on manufacturers eased greatly.",
        "direction",
        "내리면서",
        "rising",
    ),
    # by how much, and to how much
    ("월급이 20%로 올랐다.", "Her pay rose by 20%.", "change", "20%로 올랐다", "by 20%"),
    ("지분이 15% 줄었다.", "The stake fell to 15%.", "change", "15% 줄었다", "to 15%"),
    ("주가가 5% 오르며 마감했다.", "The stock closed after rising to 5%.", "change", "5% 오르며", "to 5%"),
    ("지분이 15%로 줄었다.", "There was a drop of 15% in the stake.", "change", "15%로 줄었다", "of 15%"),
    ("정원을 500명까지 늘렸다.", "The quota was raised by 500.", "change", "500명까지 늘렸다", "by 500"),
    # what cannot be done, and can, whatever the verb
    (
        "세입자는 집주인의 동의 없이 벽에 못을 박을 수 없다.",
        "The tenant may put nails in the walls without the landlord's consent.",
        "lost",
        "박을 수 없다",
        "may put",
    ),
    (
        "비가 온 뒤에는 미끄러워서 아무도 계곡 쪽 길로는 산에 오를 수 없다고 관리소장은 말했다.",
        "After rain, said the head ranger, it is slippery and hikers can reach the mountain by the valley trail.",
        "lost",
        "오를 수 없다고",
        "can reach",
    ),
    # a stressed verb that Korean denies
    (
        "이 기능은 값을 가져오지 않으며 따로 설정해야 합니다.",
        "This feature does fetch values, which need to be set separately.",
        "lost",
        "가져오지 않으며",
        "does fetch",
    ),
    # noes that answer each other: the one that is left
    (
        "보고서가 거짓이라고 단정할 수 없지만 위원회는 규정을 지키지 않았다.",
        "We cannot conclude that the report is false, but the committee has observed the rules.",
        "lost",
        "지키지 않았다",
        "has observed",
    ),
    (
        "보고서가 거짓이라고 단정할 수 없지만 위원회는 규정을 지키지 않았다.",
        "It is impossible to conclude that the report is false, but the committee has observed the rules.",
        "lost",
        "지키지 않았다",
        "has observed",
    ),
    (
        "관계자들은 답변을 거부했고 계약은 체결되었다.",
        "Officials declined to answer, and the contract was not signed.",
        "added",
        "체결되었다",
        "was not signed",
    ),
    # a quotation that English has before who says it, and a question in it
    (
        "감독은 경기가 끝난 뒤 “기회가 제대로 주어지지 않았다”고 했다.",
        '"We have been given a proper chance," said the coach after the game.',
        "lost",
        "주어지지 않았다",
        "have been given",
    ),
    (
        "대표는 ‘언제 돌아오느냐’는 질문에 답하지 않았다.",
        'The head did answer when asked, "When will you be back?"',
        "lost",
        "답하지 않았다",
        "did answer",
    ),
    # a verb that only helps, behind its no
    (
        "학교를 졸업해도 취업이 안 되는 청년이 많다.",
        "Many young people can find a job even after they leave school.",
        "lost",
        "안 되는",
        "can find",
    ),
    # a part of all
    (
        "모든 환자에게서 부작용이 나타나는 것은 아니다.",
        "All patients experience side effects.",
        "lost",
        "모든 환자에게서 부작용이 나타나는 것은 아니다",
        "All",
    ),
    (
        "비싼 옷이 반드시 좋다고 할 수는 없다.",
        "Expensive clothes are necessarily good.",
        "lost",
        "할 수는 없다",
        "are necessarily good",
    ),
    # bounds of a half, and labels
    (
        "응답자의 절반에 못 미치는 이들이 찬성했다.",
        "More than half of the respondents were in favor.",
        "bound",
        "절반에 못 미치",
        "More than half",
    ),
    ("선택 해제", "Select", "opposite", "선택 해제", "Select"),
    ("음소거 해제", "Mute", "opposite", "음소거 해제", "Mute"),
    (
        "별도의 약정이 없는 한 운송비는 매수인이 부담한다.",
        "If otherwise agreed, the buyer bears the cost of transport.",
        "opposite",
        "없는 한",
        "If otherwise",
    ),
    (
        "지역과 나이와 성별을 맞춘 뒤에도 커피 섭취와 혈압 사이에는 유의한 관련성이 있었다.",
        "Matched for region, age and sex, there was no significant association between coffee and blood pressure.",
        "added",
        "관련성이 있었다",
        "was no significant association between coffee and",
    ),
    # who gives and who gets
    (
        "할머니는 떠나는 손녀에게 반지를 주었다.",
        "Grandmother got a ring from her departing granddaughter.",
        "order",
        "할머니는 떠나는 손녀에게",
        "Grandmother got a ring from",
    ),
    ("이모는 조카에게 돈을 빌렸다.", "The aunt lent her niece money.", "order", "이모는 조카에게", "aunt lent"),
    # a rank behind another, and bounds of days
    (
        "우리 팀은 부산에 이어 2위로 시즌을 마쳤다.",
        "Our team finished second, ahead of Busan.",
        "order",
        "부산에 이어",
        "ahead of Busan",
    ),
    (
        "발행일부터 30일 이내의 지급에는 이자가 붙는다.",
        "Payments made later than 30 days after that bear interest.",
        "bound",
        "30일 이내",
        "later than 30 days",
    ),
    # a verb that the tables do not know for the other's, beside a word that they do
    (
        "동의 절차가 제대로 이뤄지지 않았다고 이사회에서 밝혔다.",
        "The board said that the consent procedure had been properly followed.",
        "lost",
        "이뤄지지 않았다고",
        "had been properly",
    ),
    # a word that says no in another clause than the verb
    (
        "배수구가 막혀 물의 흐름이 원활하지 못하다.",
        "The drain is blocked and the flow of water is smooth.",
        "lost",
        "원활하지 못하다",
        "is smooth",
    ),
    (
        "성경을 부정한 그의 말은 이웃을 위한 배려가 아니라고 사람들은 말한다.",
        "People say that, denying the Bible as he did, it is a consideration for his neighbors.",
        "lost",
        "배려가 아니",
        "is a consideration",
    ),
    # what need not be done, and what must not
    (
        "서류는 제출하지 않아도 됩니다.",
        "You must not submit the documents.",
        "opposite",
        "제출하지 않아도 됩니다",
        "must not submit",
    ),
    (
        "기기를 열어서는 안 됩니다.",
        "You do not have to open the device.",
        "opposite",
        "열어서는 안 됩니다",
        "do not have to open",
    ),
    # an English no of a noun, and of what is said in the midst of a Korean sentence
    (
        "우리는 약이 위험을 줄인다는 증거를 발견했다.",
        "We found no evidence that the drug reduces the risk.",
        "added",
        "증거를 발견했다",
        "no evidence that the drug reduces",
    ),
    (
        "나이와 체중을 맞춘 뒤에 비교한 두 군 사이에는 여섯 달이 지나도록 두통의 빈도에 차이가 있었다.",
        "Between the two groups, matched for age and weight, there was no difference in headaches after six months.",
        "added",
        "차이가 있었다",
        "was no difference in headaches after six",
    ),
    (
        "의사는 깁스를 풀 때까지 여행하라고 권했다.",
        "The doctor advised her not to travel until the cast came off.",
        "added",
        "여행하라고",
        "not to travel",
    ),
    # a noun that says no of its own denies no verb, nor does what is told in another way
    (
        "두 군 사이에 유의한 차이가 관찰되지 않았다.",
        "A significant difference was observed between the two groups.",
        "lost",
        "관찰되지 않았다",
        "was observed",
    ),
    ("어려움이 보고되지 않았다.", "Difficulties were reported.", "lost", "보고되지 않았다", "were reported"),
    (
        "의사가 따로 지시하지 않는 한 이 약을 계속 드십시오.",
        "Keep taking this medicine if your doctor tells you otherwise.",
        "lost",
        "지시하지 않",
        "tells",
    ),
    # what has been done, or seems to be
    (
        "을은 제3자에게 자료를 제공한 사실이 없음을 보증한다.",
        "Party B warrants that it has provided data to a third party.",
        "lost",
        "제공한 사실이 없음을",
        "has provided",
    ),
    (
        "그는 문 두드리는 소리를 못 들은 척했다.",
        "He pretended to hear the knock at the door.",
        "lost",
        "못 들은",
        "hear",
    ),
    # a condition that English denies by an unless
    (
        "양측이 합의하면 계약이 연장된다.",
        "The contract is extended unless both sides agree.",
        "opposite",
        "합의하면",
        "unless both sides agree",
    ),
    (
        "관리자가 승인하면 계정을 삭제하지 마십시오.",
        "Do not delete the account unless the administrator approves.",
        "opposite",
        "승인하면",
        "unless the administrator approves",
    ),
    # a no behind an "and" or a "but" is not said of the bound
    (
        "암호는 12자 이하여야 하며 이름이 들어가서는 안 됩니다.",
        "The password must have at least 12 characters and must not contain a name.",
        "bound",
        "12자 이하여야",
        "at least 12",
    ),
    (
        "파일은 5MB 이상이어야 하지만 그림을 포함할 수 없습니다.",
        "A file may have up to 5 MB but cannot contain pictures.",
        "bound",
        "5MB 이상이어야",
        "up to 5 MB",
    ),
    ("물은 25°C 이상으로 쓰십시오.", "Use water no warmer than 25 °C.", "bound", "25°C 이상", "warmer than 25 °C"),
    ("5°C 이상에서 보관하십시오.", "Store it at 5 °C or colder.", "bound", "5°C 이상", "5 °C or colder"),
    ("4회를 넘기지 마세요.", "Take it at least four times.", "bound", "4회를 넘기지 마세요", "at least four times"),
    ("학생의 절반 이상이 찬성했다.", "Less than half of them were in favor.", "bound", "절반 이상", "Less than half"),
    (
        "경력이 2년 미만이고 징계를 받지 않아야 합니다.",
        "You need at least two years of experience and no record.",
        "bound",
        "2년 미만",
        "at least two years",
    ),
    ("학생은 60명도 되지 않는다.", "More than 60 students are left.", "bound", "60명도 되지 않는다", "More than 60"),
    ("식당은 금연이다.", "Smoking is permitted in the restaurant.", "opposite", "금연", "Smoking"),
    ("이 약은 소화가 되지 않는다.", "This medicine is digested.", "lost", "되지 않는다", "is digested"),
    ("강수량은 900mm 이상이었다.", "Up to 36 inches of rain fell.", "bound", "900mm 이상", "Up to 36 inches"),
    ("영수증은 버리십시오.", "Keep the receipt.", "opposite", "버리십시오", "Keep"),
    (
        "등대까지는 5킬로미터가 넘는다.",
        "The lighthouse is less than five kilometers away.",
        "bound",
        "5킬로미터가 넘는다",
        "less than five kilometers",
    ),
    (
        "등대까지는 9킬로미터가 넘는다.",
        "The lighthouse is less than four miles away.",
        "bound",
        "9킬로미터가 넘는다",
        "less than four miles",
    ),
    (
        "20일까지 내지 않으면 3%의 가산금이 붙습니다.",
        "Pay by the 20th, and a surcharge is added.",
        "lost",
        "내지 않으면",
        "Pay",
    ),
    ("회의를 한 주 앞당겼다.", "They postponed the meeting by a week.", "opposite", "앞당겼다", "postponed"),
    ("회의를 한 주 앞당겼다.", "The meeting was pushed back a week.", "opposite", "앞당겼다", "was pushed back"),
    (
        "남은 자리는 세 개밖에 없다.",
        "There are more than three seats left.",
        "bound",
        "세 개밖에 없다",
        "more than three",
    ),
    (
        "배송 지연은 판매자가 책임을 진다.",
        "The seller is not liable for late delivery.",
        "added",
        "책임을 진다",
        "is not liable for late delivery",
    ),
    ("약불에서 10분 볶는다.", "Stir-fry over high heat for 10 minutes.", "opposite", "약불", "high heat"),
    ("택시는 버스보다 싸다.", "Buses are cheaper than taxis.", "order", "버스보다 싸다", "cheaper than"),
    ("언제든지 취소해야 합니다.", "You may cancel at any time.", "opposite", "취소해야 합니다", "may cancel"),
    (
        "감독관은 현장을 방문할 수 있다.",
        "The supervisor shall visit the site.",
        "opposite",
        "방문할 수 있다",
        "shall visit",
    ),
    ("선장은 항로를 바꿔도 된다.", "The captain has to change course.", "opposite", "바꿔도 된다", "has to change"),
    ("처방 없이 살 수 있는 약이다.", "It is sold only with a prescription.", "lost", "처방 없", "with a prescription"),
    (
        "동의를 받아야 가입할 수 있다.",
        "You can join without consent.",
        "added",
        "동의를",
        "without consent",
    ),
    ("그는 다시 출마할 것으로 보인다.", "He is unlikely to run again.", "added", "보인다", "unlikely"),
    ("이 폴더를 삭제할 권한이 있다.", "You lack the permissions to delete this folder.", "added", "있다", "lack"),
    ("법원은 하급심 판결을 유지했다.", "The court overturned the lower ruling.", "opposite", "유지했다", "overturned"),
    # a word beside the accused one that another translates far better does not explain it: 직원, workers
    ("공장은 봄에 직원 40명을 해고했다.", "The factory hired 40 workers in spring.", "opposite", "해고했다", "hired"),
    # what the phrases of both poles have tells none of them: record high, record low
    ("관람객이 역대 최저를 기록했다.", "Visitors hit a record high.", "opposite", "최저", "record high"),
    (
        "버스 노조가 파업에 돌입했다.",
        "The bus union called off its strike.",
        "opposite",
        "파업에 돌입했다",
        "called off",
    ),
    ("18세 이상은 들어갈 수 없습니다.", "You must be 18 or older to enter.", "lost", "들어갈 수 없습니다", "enter"),
    ("만 5세 미만은 혼자 탈 수 없습니다.", "Children under five may ride alone.", "lost", "탈 수 없습니다", "may ride"),
    ("갑판에 있던 사람들은 모두 움직였다.", "Nobody on the deck moved.", "quantifier", "모두", "Nobody"),
    ("피해도 없다.", "There was damage.", "lost", "피해도 없다", "was damage"),
    ("세상은 하루아침에 바뀌지 않는다.", "The world changes overnight.", "lost", "바뀌지 않는다", "changes"),
    # a prefix that is lost
    (
        "미등록 기기에서는 로그인이 차단됩니다.",
        "Sign-in is blocked on registered devices.",
        "lost",
        "미등록",
        "registered",
    ),
    ("무허가 건물을 철거했다.", "They tore down a building with a permit.", "lost", "무허가", "permit"),
    # a word that says no by its meaning is all that is left over
    ("그는 질문에 답하기를 거부했다.", "He answered the question.", "lost", "거부했다", "question"),
    (
        "목격자는 피해자를 안다고 말했다.",
        "The witness denied knowing the victim.",
        "added",
        "말했다",
        "denied",
    ),
    ("우리 가운데 누구도 그 일을 몰랐다.", "All of us knew about it.", "quantifier", "누구도", "All of"),
    # what an amount of years is said of, and a comparison that is denied
    ("만 18세 이하만 들어갈 수 있습니다.", "You must be 18 or older to enter.", "bound", "18세 이하", "18 or older"),
    (
        "계약 기간은 1년보다 짧을 수 없다.",
        "The contract may not be for more than one year.",
        "bound",
        "1년보다 짧을",
        "more than one year",
    ),
    # a no behind which its sentence goes on
    (
        "운전하는 동안에는 쓰지 않는 것이 좋습니다.",
        "It is best to use it while driving.",
        "lost",
        "쓰지 않",
        "is best to use",
    ),
    (
        "올해는 예산을 늘리지 않을 것으로 보인다.",
        "The budget is likely to be increased this year.",
        "lost",
        "늘리지 않",
        "increased",
    ),
    (
        "응급 환자가 아니면 동네 병원을 이용하세요.",
        "If it is an emergency, please use a local clinic.",
        "lost",
        "환자가 아니면",
        "is an emergency",
    ),
    (
        "이 쿠폰은 다른 할인과 함께 쓸 수 있습니다.",
        "The coupon cannot be combined with other discounts.",
        "added",
        "쓸 수 있습니다",
        "cannot be combined with other discounts",
    ),
    # a word that turns round what stands behind it, and not what it is said to be on
    (
        "차량은 오르막길에서 멈춰 섰다.",
        "The vehicle came to a halt on a downhill road.",
        "opposite",
        "오르막길",
        "downhill",
    ),
    (
        "정부는 설탕 수입 금지를 풀었다.",
        "The government lifted its ban on exports of sugar.",
        "opposite",
        "수입",
        "exports",
    ),
    # a no that both sides say of one thing turns round nothing else
    (
        "물이 뜨거울 때는 뚜껑을 열지 마세요.",
        "Do not open the lid while the water is cold.",
        "opposite",
        "뜨거울",
        "cold",
    ),
    ("불가능한 일은 아니다.", "It is not possible.", "opposite", "불가능한", "possible"),
    # who does what to whom
    ("한국은 일본에 2 대 0으로 이겼다.", "Japan beat Korea 2-0.", "order", "한국은 일본에", "Japan beat Korea"),
    (
        "가사는 나사를 천억 원에 인수했다.",
        "Nasa bought Gasa for 100 billion won.",
        "order",
        "가사는 나사를",
        "Nasa bought Gasa",
    ),
    (
        "어머니가 아들에게 가게를 물려주었다.",
        "The son handed the shop down to his mother.",
        "order",
        "어머니가 아들에게",
        "son handed the shop down to his mother",
    ),
    ("고양이가 개를 쫓았다.", "The dog chased the cat.", "order", "고양이가 개를", "dog chased the cat"),
    ("중국은 일본보다 먼저 문을 열었다.", "Japan opened before China did.", "order", "보다 먼저", "before"),
    (
        "중국은 일본보다 쌀을 많이 생산한다.",
        "Japan produces more rice than China.",
        "order",
        "일본보다 쌀을 많이",
        "more rice than",
    ),
    # a word that says no by its meaning, and is denied
    ("늦을 가능성을 배제할 수 없다.", "A delay can be ruled out.", "lost", "배제할 수 없다", "can be ruled"),
    ("그는 소문을 부인하지 않았다.", "He denied the rumor.", "lost", "부인하지 않았다", "denied"),
    ("나는 서울행 첫차를 탔다.", "I took the last train to Seoul.", "opposite", "첫차", "last train"),
    ("볼륨을 낮추세요.", "Increase the volume.", "opposite", "볼륨을 낮추세요", "Increase the volume"),
    ("그는 법안에 반대표를 던졌다.", "He voted for the bill.", "opposite", "반대표를 던졌다", "voted for"),
    # and one no within another is not that no alone
    ("그는 웃지 않을 수 없었다.", "He could not laugh.", "opposite", "웃지 않을 수 없었다", "could not laugh"),
    (
        "그 규칙에 문제가 없는 것은 아니다.",
        "The rule is without problems.",
        "opposite",
        "문제가 없는 것은 아니다",
        "is without problems",
    ),
    (
        "그 계획을 의심하는 사람이 없다.",
        "The plan is not without its doubters.",
        "opposite",
        "의심하는 사람이 없다",
        "not without",
    ),
    # an amount that is not reached
    (
        "무게가 10kg이 안 되는 가방이다.",
        "It is a bag that weighs more than 10 kg.",
        "bound",
        "10kg이 안 되는",
        "more than 10 kg",
    ),
    (
        "하루 이상 걸리는 여행에는 적어도 두 명이 필요하다.",
        "Trips that take less than a day need at least two people.",
        "bound",
        "하루 이상",
        "less than a day",
    ),
    # what is forbidden by a noun, and what is over, where nothing else says no
    ("이곳은 수영 금지 구역입니다.", "You may swim here.", "lost", "수영 금지", "may"),
    ("그 법은 더 이상 유효하지 않다.", "The act is still in force.", "lost", "유효하지 않다", "still"),
    # a word that says no by its meaning, and stands for one of its own
    (
        "행사장에는 외부 음료를 반입할 수 없다.",
        "Outside drinks may be brought into the venue.",
        "lost",
        "반입할 수 없다",
        "may be brought",
    ),
    # where both texts have as many sentences, a command stands in the one that forbids, and reasons forbid nothing
    ("아이에게는 말하지 마. 무서워할 뿐이야.", "Tell the child. It would only be afraid.", "lost", "말하지 마", "Tell"),
    (
        "다른 창이 열려 있지 않은지 보세요. 기록이 지워지지 않으면 저장하세요. 작업 중에는 절대로 실행하지 마세요.",
        "See that no other window is open. If the log has not been deleted, save it. Do so while you work.",
        "lost",
        "실행하지 마세요",
        "Do so",
    ),
    ("깡통을 버리지 마시오.", "Throw your cans here.", "lost", "버리지 마시오", "Throw"),
    ("수출은 7% 늘었다.", "Exports were down 7%.", "direction", "늘었다", "were down"),
    ("점유율은 30%를 웃돌았다.", "The share fell short of 30%.", "bound", "30%를 웃돌았다", "fell short of 30%"),
    ("이자는 시세보다 2% 낮다.", "Interest is 2% above market rates.", "opposite", "낮다", "above market"),
    ("사용 후 끄세요.", "Turn it off before use.", "order", "사용 후", "before use"),
    (
        "경기 다음 날 비가 내렸다.",
        "It rained the day before the game.",
        "order",
        "경기 다음 날",
        "the day before the game",
    ),
    (
        "결혼한 이듬해 집을 샀다.",
        "They bought a house the year before they married.",
        "order",
        "결혼한 이듬해",
        "the year before they",
    ),
    ("배는 다음 날 아침 떠났다.", "The ship left the previous day.", "opposite", "다음 날", "previous day"),
    (
        "회담은 국왕이 도착하는 9일 이후에나 열린다.",
        "The talks will be held only before the 9th, when the king arrives.",
        "order",
        "9일 이후",
        "before the 9th",
    ),
    ("8월 이후 값이 오른다.", "Prices will rise before August.", "order", "8월 이후", "before August"),
    ("그다음에 소금을 넣는다.", "Before that, add the salt.", "order", "그다음", "Before that"),
    (
        "그는 술을 끊은 뒤로는 매일 걷는다.",
        "Before quitting drinking, he walked daily.",
        "order",
        "끊은 뒤로는",
        "Before quitting",
    ),
    # a word that says no by its meaning, and is what is denied
    ("배수구를 막지 마십시오.", "Block the drain.", "lost", "막지 마십시오", "Block"),
    # a verb that often says no is what cannot be done, and says none
    ("지운 파일은 복구할 수 없다.", "Deleted files can be recovered.", "lost", "복구할 수 없다", "can be recovered"),
    ("기본 글꼴은 제거하지 못한다.", "The default font can be removed.", "lost", "제거하지 못한다", "can be removed"),
    # a no before its verb; and what goes with a no that is gone
    ("그는 학교에 안 갔다.", "He went to school.", "lost", "안 갔다", "went"),
    ("그는 문을 못 닫았다.", "He closed the door.", "lost", "못 닫았다", "closed"),
    ("그런 규칙은 전혀 없다.", "There are such rules at all.", "lost", "전혀 없다", "are such rules"),
    # an auxiliary is part of what is stated
    ("그는 문을 닫지 않았다.", "He had closed the door.", "lost", "닫지 않았다", "had closed"),
    # a verb that begins as a noun does that has an opposite of its own: 높이
    (
        "의회는 투표 연령을 높이는 안을 통과시켰다.",
        "The council voted to lower the voting age.",
        "direction",
        "높이",
        "lower",
    ),
    # parties of an affair by words that may mean more, whose places were exchanged
    (
        "수급인은 도급인에게 자재를 돌려주어야 한다.",
        "The client must return the materials to the contractor.",
        "opposite",
        "수급인",
        "client",
    ),
    # an adverb that its own word explains is no translation of the verb beside it
    ("저수율이 크게 떨어졌다.", "Reservoir levels have risen sharply.", "direction", "떨어졌다", "risen"),
    # what says no of something else far from the word that is denied is no answer to its no
    (
        "원고를 검토했지만 오류를 찾을 수 없었다.",
        "I read the draft but could find any errors.",
        "lost",
        "찾을 수 없었다",
        "could find",
    ),
    (
        "시는 협조하지 않겠다는 뜻을 밝혔다.",
        "The city said that it would cooperate.",
        "lost",
        "협조하지 않겠다는",
        "would cooperate",
    ),
    # a do that nothing asks for, whatever else is denied, and of what may be said without a no
    (
        "소음은 신경 쓰지 않지만 먼지는 견딜 수 없다.",
        "I do care about noise, but I cannot stand dust.",
        "lost",
        "쓰지 않지만",
        "do care",
    ),
    ("열쇠 챙기는 것을 잊지 마세요.", "Please do forget to take the key.", "lost", "잊지 마세요", "do forget"),
    ("그는 이 다리를 건넌 적이 있다.", "He has never crossed this bridge.", "added", "건넌", "has never crossed"),
    ("동생도 형 못지않게 침착하다.", "The younger one is less calm.", "opposite", "못지않게", "less"),
    ("집값 상승세가 느려졌다.", "The rise in house prices is getting faster.", "opposite", "느려졌다", "faster"),
    (
        "학생은 무료로 이용할 수 있다.",
        "Students cannot use it for free.",
        "added",
        "이용할 수 있다",
        "cannot use it for free",
    ),
    (
        "주문은 나중에 물릴 수 있습니다.",
        "The order can't be undone later.",
        "added",
        "물릴 수 있습니다",
        "can't be undone later",
    ),
    ("법원은 보석 신청을 기각했다.", "The court granted the request for bail.", "opposite", "기각했다", "granted"),
    ("시는 다리 공사를 중단했다.", "The city resumed work on the bridge.", "opposite", "중단했다", "resumed"),
    ("두 나라는 국경을 닫기로 했다.", "The two countries decided to open their border.", "opposite", "닫기", "open"),
    ("실내에서는 음식이 허용되지 않는다.", "Food is permitted indoors.", "lost", "허용되지 않는다", "permitted"),
    ("관람객이 3만 명을 넘었다.", "Fewer than 30,000 people came.", "bound", "3만 명을 넘었다", "Fewer than 30,000"),
    ("한 번에 최대 5개를 올린다.", "Send at least 5 at a time.", "bound", "최대 5개", "at least 5"),
    # right behind its amount 까지 is nothing but a bound
    ("상자에는 30kg까지 담는다.", "A box holds 30 kg or more.", "bound", "30kg까지", "30 kg or more"),
    # the same time before and after one thing
    ("그는 개교 나흘 전 다쳤다.", "He was hurt four days after the opening.", "order", "나흘 전", "after the opening"),
    # points go with falls and with rises, so they explain neither
    ("지지율이 2%포인트 하락했다.", "Support rose 2 percentage points.", "direction", "하락했다", "rose"),
    ("이 약은 식후에 드세요.", "Take this medicine before eating.", "opposite", "식후", "before eating"),
    # what says the denied word itself is no answer to its no
    ("그는 하루도 결석하지 않았다.", "He was absent for a day.", "lost", "결석하지 않았다", "absent"),
    ("이런 눈은 드물다.", "Such snow is not rare.", "added", "드물다", "is not rare"),
    ("기차가 버스보다 느리다.", "The bus is slower than the train.", "order", "버스보다 느리다", "slower than"),
    ("절반 이상이 찬성했다.", "Less than half were in favour.", "bound", "절반 이상", "Less than half"),
    ("이 방에는 40명을 초과할 수 없다.", "More than 40 may enter this room.", "bound", "40명을 초과할", "More than 40"),
    ("쌀값이 지난주보다 3% 올랐다.", "Rice prices fell 3% from last week.", "direction", "올랐다", "fell"),
    ("수출은 늘고 수입은 줄었다.", "Exports rose and imports rose.", "direction", "줄었다", "rose"),
    ("식사하기 전에 손을 씻으세요.", "Wash your hands after meals.", "order", "식사하기 전", "after meals"),
    ("그 후 가게를 열었다.", "Before that, they opened a shop.", "order", "그 후", "Before that"),
    ("매수인은 대금을 낸다.", "The seller pays the price.", "opposite", "매수인", "seller"),
    ("이 문은 열 수 없다.", "This door can be opened.", "lost", "열 수 없다", "can be opened"),
    ("그는 회의에 오지 않았다.", "He did come to the meeting.", "lost", "오지 않았다", "did come"),
    ("사진을 찍지 마십시오.", "Take pictures.", "lost", "찍지 마십시오", "Take"),
    ("창문을 닫으세요.", "Do not close the window.", "added", "닫으세요", "Do not close"),
    (
        "임대인은 열쇠를 주어야 하고, 임차인은 임대료를 내야 한다.",
        "The lessee must hand over the keys, and the lessor must pay the rent.",
        "opposite",
        "임대인",
        "lessee",
    ),
    # a no of another clause is no answer
    (
        "차는 다니지 않고, 음식은 허용되지 않는다.",
        "No cars pass, and food is permitted.",
        "lost",
        "허용되지 않는다",
        "permitted",
    ),
    (
        "음식은 허용되지 않고, 차는 다니지 않는다.",
        "Food is permitted, and no cars pass.",
        "lost",
        "허용되지 않고",
        "permitted",
    ),
    # of two that say when, the one that is said of the same thing
    (
        "회의 후 사진을 찍었다. 수술 전 검사를 받았다.",
        "Photos were taken before the meeting. He was examined before the surgery.",
        "order",
        "회의 후",
        "before the meeting",
    ),
    # and of two bounds the one of the same amount, or of the same that has no number
    (
        "하루 이상 걸린다. 100명 이상이 왔다.",
        "It takes at least a day. Fewer than 100 came.",
        "bound",
        "100명 이상",
        "Fewer than 100",
    ),
    ("여기서는 수영할 수 있다.", "You cannot swim here.", "added", "수영할 수 있다", "cannot swim here"),
    ("모두 시험에 붙었다.", "Nobody passed the test.", "quantifier", "모두", "Nobody"),
    (
        "임차인은 임대인의 동의를 받아야 한다.",
        "The lessor needs the consent of the lessee.",
        "opposite",
        "임대인",
        "lessee",
    ),
    (
        "도시의 집값이 시골보다 높다.",
        "House prices are higher in the country than in the city.",
        "order",
        "시골보다 높다",
        "higher in the country than",
    ),
    ("이 공연은 무료다.", "This show is for a fee.", "opposite", "무료다", "for a fee"),
    (
        "법원은 청구를 인용하고 1심을 유지했다.",
        "The court dismissed the claim and upheld the first ruling.",
        "opposite",
        "인용하고",
        "dismissed",
    ),
    (
        "승인 없이도 문서를 공개할 수 있다.",
        "You may not disclose documents without approval.",
        "added",
        "공개할",
        "may not disclose documents",
    ),
    (
        "승인 없이는 문서를 공개할 수 없다.",
        "You may disclose documents without approval.",
        "lost",
        "공개할 수 없다",
        "disclose",
    ),
    (
        "판사는 피고의 청구를 물리치고 원고가 비용을 내게 했다.",
        "The judge threw out the plaintiff's claim and made the defendant bear the costs.",
        "opposite",
        "피고",
        "plaintiff's",
    ),
    ("코드를 뽑으세요.", "Do not unplug the cord.", "added", "뽑으세요", "Do not unplug"),
    ("학생은 참가할 수 없습니다.", "Students are allowed.", "lost", "참가할 수 없습니다", "allowed"),
    ("은행은 토요일에 연다.", "The bank isn't open on Saturdays.", "added", "연다", "isn't open"),
    ("교환은 불가능합니다.", "Exchanges are possible.", "opposite", "불가능합니다", "possible"),
    ("협상은 성공으로 끝났다.", "The negotiations ended in failure.", "opposite", "성공", "failure"),
    ("오늘은 어제보다 춥다.", "Today is warmer than yesterday.", "order", "어제보다 춥다", "warmer than"),
    (
        "암호는 6자보다 짧아야 한다.",
        "The code must be longer than six characters.",
        "bound",
        "6자보다 짧아야",
        "longer than six",
    ),
    ("수출이 줄고 수입이 늘었다.", "Exports rose and imports fell.", "direction", "늘었다", "fell"),
    ("약은 식후에 먹는다.", "Take the medicine before meals.", "order", "약은 식후", "before meals"),
    (
        "인천에서 목포까지 배로 갔다.",
        "They went by ship from Mokpo to Incheon.",
        "order",
        "인천에서 목포까지",
        "from Mokpo to Incheon",
    ),
    (
        "연료를 석탄에서 가스로 바꿨다.",
        "The fuel was changed from gas to coal.",
        "order",
        "석탄에서 가스로",
        "from gas to coal",
    ),
    ("배낭이 생각보다 가볍다.", "The backpack is heavier than I thought.", "order", "생각보다 가볍다", "heavier than"),
    ("수위가 3m에서 5m로 올랐다.", "The water level rose from 5 m to 3 m.", "order", "3m에서 5m로", "from 5 m to 3 m"),
    ("일부 의자가 부서졌다.", "All the chairs were broken.", "quantifier", "일부", "All"),
    ("지도를 보려면 확대하세요.", "Zoom out to see the map.", "opposite", "확대하세요", "Zoom out"),
    ("파일을 닫으세요.", "Open the file.", "opposite", "닫으세요", "Open"),
    ("파일을 여세요.", "Close the file.", "opposite", "여세요", "Close"),
    ("이름을 내림차순으로 정렬한다.", "Sort the names in ascending order.", "opposite", "내림차순", "ascending order"),
    ("인치를 미터로 바꾼다.", "It converts metres to inches.", "order", "인치를 미터로", "converts metres to inches"),
    ("시는 주차 규제를 완화했다.", "The city tightened its parking rules.", "opposite", "완화했다", "tightened"),
    ("소문은 사실과 다르다.", "The rumor is true.", "opposite", "사실과 다르다", "true"),
    ("모든 의자가 부서졌다.", "Some of the chairs were broken.", "quantifier", "모든", "Some of"),
    ("알림을 사용하지 않도록 설정하세요.", "Enable notifications.", "opposite", "사용하지 않도록 설정하세요", "Enable"),
    ("길이 좁아졌다.", "The road was widened.", "opposite", "좁아졌다", "widened"),
    (
        "“그는 돈이 모자란다고는 말하지 않았다”고 그녀가 전했다.",
        "“He did say that money was short,” she said.",
        "lost",
        "말하지 않았다",
        "did say",
    ),
    (
        "창은 열리지 않았다. 문은 소리 없이 닫혔다. 불은 켜지지 않았다.",
        "The window did not open. The door closed without a sound. The lamp did light.",
        "lost",
        "켜지지 않았다",
        "did light",
    ),
    # in a text of several sentences, the no of the other one is none of this
    (
        "열쇠를 잃어버리면 금고를 열 수 없습니다. 제조사도 번호를 알지 못합니다.",
        "If you lose the key, the safe can be opened. The maker does not know the number.",
        "lost",
        "열 수 없습니다",
        "can be opened",
    ),
    (
        "댓글은 지워지지 않습니다. 한 번 보낸 쪽지는 수정할 수 없습니다.",
        "Comments are not deleted. Messages can be edited once they are sent.",
        "lost",
        "수정할 수 없습니다",
        "can be edited",
    ),
    # an English no of what does something or is there, whose verb stands before it or behind
    (
        "감사관은 서류에서 중대한 오류를 발견했다.",
        "The auditor found no serious errors in the papers.",
        "added",
        "오류를 발견했다",
        "no serious errors in the papers",
    ),
    (
        "터널 안에는 신호기를 설치한다.",
        "No signals will be installed in the tunnel.",
        "added",
        "설치한다",
        "No signals will be installed",
    ),
    (
        "두 회사는 가격을 공개했다.",
        "Neither company disclosed the price.",
        "added",
        "공개했다",
        "Neither company disclosed the price",
    ),
    ("주민 절반 이하가 찬성했다.", "More than half of the residents agreed.", "bound", "절반 이하", "More than half"),
    ("손님 20명 이상과 나눌 수 있다.", "It can be shared with up to 20 guests.", "bound", "20명 이상", "up to 20"),
    ("40mg을 초과하여 드십시오.", "Do not take more than 40 mg.", "added", "드십시오", "Do not take"),
    (
        "그림을 옮기면 글꼴이 적용되던 문제를 해결했습니다.",
        "Fixed an issue where fonts were not applied.",
        "added",
        "적용되던",
        "were not applied",
    ),
    ("요금에는 식사와 음료가 포함됩니다.", "The fee covers meals but not drinks.", "added", "음료가", "not drinks"),
    (
        "요금에는 식사가 포함되지만 음료도 포함됩니다.",
        "The fee covers meals but not drinks.",
        "added",
        "음료도",
        "not drinks",
    ),
    # of several words that answer, the verb is told; or the command itself, where no table knows it
    ("25도 이상에서 보관하십시오.", "Do not store above 25 degrees.", "added", "보관하십시오", "Do not store above"),
    (
        "꽃이 피는 동안에는 휘묻이하세요.",
        "Do not layer while it is in flower.",
        "added",
        "휘묻이하세요",
        "Do not layer",
    ),
    # half a millimetre is no half of anything
    ("판의 굵기가 0.5 mm 이하일 것.", "Plates at least 0.5 mm thick.", "bound", "0.5 mm 이하일", "at least 0.5 mm"),
    # what cannot be done beside what can, where the other no is a "can't"
    (
        "밤에는 종이 울리지 않고, 벽에 못을 박을 수 없다.",
        "The bell can't ring at night, and you may put nails in the walls.",
        "lost",
        "박을 수 없다",
        "may put",
    ),
    # a no that describes something else
    (
        "쓰지 않는 방까지 포함해 손님 20명 이상이 묵을 수 있다.",
        "It sleeps up to 20 guests.",
        "bound",
        "20명 이상",
        "up to 20",
    ),
    # numbers and dates that both sides have are no words left over
    ("공사는 3월부터 시작된다.", "Construction ends in March.", "opposite", "시작된다", "ends"),
    ("주가가 15% 넘게 뛰었다.", "The stock price fell more than 15 percent.", "direction", "뛰었다", "fell"),
    # to know is what 모르다 denies
    (
        "그는 딸이 학교를 그만둔 사실을 몰랐다.",
        "He knew that his daughter had left school.",
        "opposite",
        "몰랐다",
        "knew",
    ),
    # whoever there is none of
    ("다친 사람은 없었다.", "Some people were hurt.", "lost", "다친 사람은 없었다", "were hurt"),
    # from when and until when
    ("접수는 금요일까지 받습니다.", "Applications are accepted from Friday.", "bound", "금요일까지", "from Friday"),
    ("새 요금은 3월부터 적용된다.", "The new fares apply until March.", "bound", "3월부터", "until March"),
    # the object between a verb and its particle
    ("취침 시에는 알림을 꺼 두세요.", "Turn notifications on at bedtime.", "opposite", "꺼", "Turn notifications on"),
    ("겨울에는 난방을 켜 둡니다.", "We leave the heating off in winter.", "opposite", "켜", "leave the heating off"),
    # exchanged behind a verb that only joins
    (
        "재단은 그림을 팔아 건물을 샀다.",
        "The foundation bought the painting and sold the building.",
        "opposite",
        "샀다",
        "sold",
    ),
    (
        "비가 오면 경기를 취소한다.",
        "Unless it rains, the game will be cancelled.",
        "opposite",
        "오면",
        "Unless it rains",
    ),
    ("이 영화는 성인만 볼 수 있다.", "Adults too may see this film.", "quantifier", "성인만", "Adults too"),
    ("투표율이 절반에도 못 미쳤다.", "Turnout was more than half.", "bound", "절반에도 못 미쳤다", "more than half"),
    ("그는 친구에게 돈을 빌렸다.", "He lent money to a friend.", "order", "그는 친구에게", "He lent"),
    ("시위는 평화롭게 끝났다.", "The protest ended violently.", "opposite", "평화롭게", "violently"),
    ("이 식물은 그늘에서 잘 자란다.", "This plant grows well in the sun.", "opposite", "그늘", "sun"),
    # what is reached or missed, without a figure
    (
        "매출이 목표에 미치지 못했다.",
        "Sales exceeded the target.",
        "bound",
        "목표에 미치지 못했다",
        "exceeded the target",
    ),
    ("물가가 임금보다 빨리 올랐다.", "Wages rose faster than prices.", "order", "임금보다 빨리", "faster than"),
    ("다이어트 음료에는 설탕이 없다.", "Diet drinks contain sugar.", "lost", "설탕이 없다", "contain sugar"),
    ("그는 오른쪽으로 돌았다.", "He turned left.", "opposite", "오른쪽", "left"),
    ("주차장은 건물 앞에 있다.", "The parking lot is behind the building.", "opposite", "앞에", "behind"),
    # said of nothing, and of the noun right behind it
    ("그런 사례는 이전에도 있었다.", "There have been such cases after.", "order", "사례는 이전에", "after"),
    (
        "설날 사흘 전에 우리는 길을 나섰다.",
        "Three days after New Year's Day we set out.",
        "order",
        "사흘 전에",
        "after New Year's Day",
    ),
    (
        "물을 마시면 안 되는 것은 아니다.",
        "You must not drink water.",
        "opposite",
        "마시면 안 되는 것은 아니다",
        "must not drink",
    ),
    (
        "여기서 사진을 찍으면 안 되는 건 아니에요.",
        "You can't take pictures here.",
        "opposite",
        "찍으면 안 되는 건 아니에요",
        "can't take",
    ),
    (
        "혼자 가면 안 된다는 뜻은 아니다.",
        "That means you must not go alone.",
        "opposite",
        "가면 안 된다는 뜻은 아니다",
        "must not go",
    ),
    ("먹지 말라는 말은 아니다.", "You must not eat it.", "opposite", "먹지 말라는 말은 아니다", "must not eat"),
    (
        "쓸 수 없다는 뜻은 아닙니다.",
        "It means you cannot use it.",
        "opposite",
        "쓸 수 없다는 뜻은 아닙니다",
        "cannot use",
    ),
    ("움직이지 못하는 것은 아니다.", "It cannot move.", "opposite", "움직이지 못하는 것은 아니다", "cannot move"),
    ("그는 끝까지 꿈을 버리지 않았다.", "He gave up his dream in the end.", "lost", "버리지 않았다", "gave up"),
    ("우리는 계획을 포기하지 않았다.", "We abandoned our plan.", "lost", "포기하지 않았다", "abandoned"),
    ("마을에서 가장 큰 집이다.", "It is the smallest house in the village.", "opposite", "큰", "smallest"),
    ("마을에서 가장 오래된 집이다.", "It is the youngest house in the village.", "opposite", "오래된", "youngest"),
    ("법원이 영장을 발부했다.", "The court rejected the warrant.", "opposite", "발부했다", "rejected"),
    ("음량을 낮추세요.", "Turn the volume up.", "opposite", "음량을 낮추세요", "Turn the volume up"),
    ("그는 거의 날마다 수영한다.", "He hardly ever swims.", "quantifier", "거의 날마다", "hardly ever"),
    ("군인은 반값에 들어갈 수 있다.", "Soldiers can get in at full price.", "opposite", "반값", "full price"),
    (
        "할머니가 의사를 불렀다.",
        "The doctor called the old woman.",
        "order",
        "할머니가 의사를",
        "doctor called the old woman",
    ),
    (
        "경찰관이 운전자를 구했다.",
        "The driver saved the police officer.",
        "order",
        "경찰관이 운전자를",
        "driver saved the police officer",
    ),
    ("오늘은 어제보다 덜 춥다.", "Today is colder than yesterday.", "order", "어제보다 덜 춥다", "colder than"),
    (
        "올여름은 작년보다 덜 더웠다.",
        "This summer was hotter than last year.",
        "order",
        "작년보다 덜 더웠다",
        "hotter than",
    ),
    ("시는 영업 허가를 내줬다.", "The city refused the business permit.", "opposite", "허가를 내줬다", "refused"),
    ("등록된 기기를 차단합니다.", "Blocks unregistered devices.", "opposite", "등록된", "unregistered"),
    ("저장된 문서를 엽니다.", "Opens unsaved documents.", "added", "저장된", "unsaved"),
    ("미사용 쿠폰은 환불됩니다.", "Used coupons are refunded.", "opposite", "미사용", "Used"),
    (
        "그 배우는 형보다 덜 유명하다.",
        "The actor is more famous than his brother.",
        "order",
        "형보다 덜",
        "more famous than",
    ),
    ("그는 가장 큰 방을 쓰지 않는다.", "He uses the largest room.", "lost", "쓰지 않는다", "uses"),
    # which of the two includes its amount
    ("12세 미만은 무료다.", "Those 12 or under go free.", "inexact", "12세 미만", "12 or under"),
    ("정원은 30명 미만이다.", "There is room for up to 30 people.", "inexact", "30명 미만", "up to 30"),
    ("5일 초과 시 벌금이 있다.", "A fine is due for 5 days or more.", "inexact", "5일 초과", "5 days or more"),
    ("12세 미만은 탈 수 없다.", "Those 12 or under cannot ride.", "inexact", "12세 미만", "12 or under"),
    # labels, which say nothing of the sort in a sentence
    ("취소", "OK", "opposite", "취소", "OK"),
    ("공유 중지", "Share", "opposite", "공유 중지", "Share"),
    ("아니요", "Yes", "opposite", "아니요", "Yes"),
    ("맨 뒤로 보내기", "Bring to front", "opposite", "맨 뒤로 보내기", "Bring to front"),
    # what has been, and not once
    ("당신이 거짓말했다고 말한 적은 없다.", "I told you that you lied.", "lost", "말한 적은 없다", "told"),
    (
        "그는 수업에 늦은 적이 한 번도 없다.",
        "He has been late for class many times.",
        "lost",
        "늦은 적이 한 번도 없다",
        "has been late",
    ),
    # what is of no account answers no other no
    (
        "이 쿠폰은 나이와 관계없이 쓸 수 있습니다.",
        "This coupon cannot be used regardless of age.",
        "added",
        "쓸 수 있습니다",
        "cannot be used regardless of age",
    ),
    # who sells is nobody who buys; an end of an age is no beginning; a window is closed, and no business
    ("판매자가 수수료를 부담한다.", "The buyer bears the fee.", "opposite", "판매자", "buyer"),
    (
        "이 도자기는 고려 후기에 만들어졌다.",
        "This porcelain was made in the early Goryeo period.",
        "opposite",
        "후기",
        "early",
    ),
    ("피고인은 무죄를 선고받았다.", "The defendant was found guilty.", "opposite", "무죄", "found guilty"),
    ("창문을 닫아 두는 것이 좋다.", "It is best to leave the windows open.", "opposite", "닫아", "open"),
    # what must be done need not
    (
        "직원은 반드시 안전모를 써야 한다.",
        "Employees do not have to wear helmets.",
        "opposite",
        "써야 한다",
        "do not have to wear",
    ),
    # since when and until when, behind a time of the day as well
    (
        "신청은 3월 2일 이후에 가능합니다.",
        "Applications are accepted until March 2.",
        "bound",
        "3월 2일 이후에",
        "until March 2",
    ),
    ("매장은 오후 9시부터 엽니다.", "The store is open until 9 p.m.", "bound", "오후 9시부터", "until 9 p.m."),
    # once at most, and at least
    (
        "종은 최대 한 번 울려야 합니다.",
        "The bell must be rung at least once.",
        "opposite",
        "최대 한 번",
        "at least once",
    ),
    (
        "최소 길이는 100보다 작아야 한다.",
        "The minimum length must be more than 100.",
        "bound",
        "100보다 작아야",
        "more than 100",
    ),
    ("회의는 가격 인하로 끝났다.", "The meeting ended in a price increase.", "direction", "인하", "increase"),
    # what nobody knows, and everybody
    *(
        (korean, f"Everyone {knows}.", "quantifier", "아무도", "Everyone")
        for korean, knows in (
            ("아무도 모르는 사실이다", "knows the fact"),
            ("아무도 그 답을 모른다", "knows the answer"),
            ("아무도 그 답을 모릅니다", "knows the answer"),
            ("아무도 그 답을 몰랐다", "knew the answer"),
        )
    ),
    # who walks does not run
    ("나는 학교까지 뛰어갔다.", "I walked to school.", "opposite", "뛰어갔다", "walked"),
    ("공복에 복용하십시오.", "Take with food.", "opposite", "공복", "with food"),
    # done without what is not had, used or taken
    ("그는 도움을 받지 않고 정상에 올랐다.", "He reached the summit with help.", "lost", "받지 않고", "with help"),
    ("그는 장갑을 끼지 않은 채 눈을 뭉쳤다.", "He packed the snow with gloves.", "lost", "끼지 않", "with gloves"),
    ("그는 지도를 쓰지 않으면서 길을 찾았다.", "He found his way with a map.", "lost", "쓰지 않으면서", "with a map"),
    ("그들은 다리를 파괴했다.", "They rebuilt the bridge.", "opposite", "파괴했다", "rebuilt"),
    # verbs that many texts have: the first of two uses is denied, and the other is not
    (
        "VPN을 사용하지 않는 경우 사내 메일은 웹에서 사용할 수 있다.",
        "If you are using a VPN, company mail can be used on the web.",
        "lost",
        "사용하지 않",
        "are using",
    ),
    # an "only" of another clause, which Korean says there; a part of something (submarine) is no no
    (
        "직원증만 있으면 서고에 출입할 수 없습니다.",
        "If you only have a staff card, you will be able to enter the stacks.",
        "lost",
        "출입할 수 없습니다",
        "be able to enter",
    ),
    (
        "하위 폴더까지 복사하지 않을 때는 이 상자를 선택하세요.",
        "Check this box when the subfolders should be copied.",
        "lost",
        "복사하지 않",
        "should be copied",
    ),
    # a no behind a mark, of the word before "do", of what only begins like a no, and before a word that begins so
    (
        '색은 빨아도 "바래지" 않습니다.',
        'The color does "fade" when it is washed.',
        "lost",
        '바래지" 않습니다',
        "fade",
    ),
    (
        "창고에 옮겨 두지 않아 요금이 청구되었다.",
        "A fee was charged, as it was moved to the warehouse.",
        "lost",
        "옮겨 두지 않아",
        "was moved",
    ),
    ("파일이 삭제되지 않는 이유는 무엇인가요?", "Why does the file get deleted?", "lost", "삭제되지 않", "deleted"),
    # where what Korean denies elsewhere is told by a prefix
    (
        "불을 켜 두어서는 안 된다. 예상하지 못한 사고가 날 수 있다.",
        "The light should be left on. An unexpected accident may happen.",
        "lost",
        "두어서는 안 ",
        "should be left",
    ),
    # the order of versions, of what is explained in brackets, and beside the next of something
    (
        "안내서 3.2판 이전에는 지도가 없었다.",
        "After version 3.2 of the guide, there was no map.",
        "order",
        "3.2판 이전에",
        "After version",
    ),
    (
        "심사는 접수(등록) 직전에 이루어진다. 서류는 미리 낸다.",
        "The review takes place right after registration. Documents are handed in ahead of time.",
        "order",
        "접수(등록) 직전",
        "after registration",
    ),
    (
        "다음 열차가 오기 전에 선로를 점검한다.",
        "The track is checked after the next train comes.",
        "order",
        "오기 전",
        "after the next train",
    ),
    (
        "표를 고치기 전에, 표를 만들어야 한다.",
        "After we can mend a table we have to make it.",
        "order",
        "고치기 전",
        "After we",
    ),
    (
        "이 공사 후에 도로가 넓어졌다.",
        "The road was widened before this construction.",
        "order",
        "공사 후에",
        "before this construction",
    ),
    (
        "문서를 검색할 때 파일이 정렬된 후 제목이 표시된다.",
        "When searching documents, titles are shown before the files have been sorted.",
        "order",
        "정렬된 후",
        "before the files",
    ),
    # beside what another sentence says: First, then
    (
        "먼저 재료를 섞습니다. 그런 다음 반죽을 식힙니다.",
        "First mix the ingredients. Before this, let the dough cool.",
        "order",
        "그런 다음",
        "Before",
    ),
    (
        "훈련은 모집이 끝난 **이후에** 시작한다. 그러고 나서 첫 부대에 배치된다.",
        "Training begins **before** recruitment has ended. Then they join their first unit.",
        "order",
        "끝난 **이후",
        "before** recruitment",
    ),
    ("하나 또는 그 이상의 파일을 고릅니다.", "Choose one or less files.", "bound", "하나 또는 그 이상", "one or less"),
    # one sentence in two, and two in one, so that as many are none the more the same
    (
        "이 도서관은 조용한 공간을 지향합니다. 따라서 새 회원 계정을 만들기 전 이용 규칙을 읽어 주세요.",
        "This library aims at quiet, so after creating a new member account, please read the rules of use. Thank you.",
        "order",
        "만들기 전",
        "after creating",
    ),
    # beside what goes without saying
    (
        "당연하지만, 표를 잃어버리면 다시 발급할 수 없습니다.",
        "This goes without saying, but if you lose the ticket, it can be reissued.",
        "lost",
        "발급할 수 없습니다",
        "reissued",
    ),
    # a rise beside a more that both sides say
    (
        "**글자 크기 증가**: 더 큰 글자가 더 읽기 쉽다",
        "**Decrease font size**: Larger letters are more legible",
        "direction",
        "증가",
        "Decrease",
    ),
    # who is asked why did not; of a verb in stress
    ("왜 창문을 닫지 않으셨죠?", "Why did you close the window?", "lost", "닫지 않으셨죠", "close"),
    ("서명할 _필요는_ 없습니다.", "You do _have_ to sign.", "lost", "필요는_ 없습니다", "have_ to sign"),
    # a token that is written alike
    (
        "`width`가 `None`이 아니면 줄을 자른다.",
        "If `width` is `None`, lines are cut.",
        "lost",
        "None`이 아니면",
        "is `None",
    ),
    (
        "커널이 Linux가 아닌 경우 이 절을 따른다.",
        "If your kernel is Linux, follow this section.",
        "lost",
        "Linux가 아닌",
        "is Linux",
    ),
    # what it is and was, the one first
    (
        "값이 60초에서 15초로 바뀌었다.",
        "The value is now 60 seconds instead of 15.",
        "order",
        "60초에서 15초로",
        "60 seconds instead of 15",
    ),
    (
        "회원이 3만 명에서 2만 명으로 줄었다.",
        "It now has 30,000 members, down from 20,000.",
        "order",
        "3만 명에서 2만 명으로",
        "30,000 members, down from 20,000",
    ),
    (  # of two ways of figures
        "올해를 0.9%에서 1.0%로 올리고, 내년도 1.6%에서 1.8%로 높였다.",
        "It raised this year to 0.9% from 1% and next year to 1.8% from 1.6%.",
        "order",
        "0.9%에서 1.0%로",
        "to 0.9% from 1%",
    ),
    ("회사는 재량이 없었다.", "The company had full discretion.", "lost", "재량이 없었다", "had full discretion"),
    # two noes, of which one is lost
    (
        "그는 문을 잠그지 않았고 불을 끄지 않았다.",
        "He locked the door, and he did not turn off the light.",
        "lost",
        "잠그지 않았고",
        "locked",
    ),
    (
        "그는 문을 잠그지 않았고 창문을 닫지 않았다.",
        "He locked the door and did not close the window.",
        "lost",
        "잠그지 않았고",
        "locked",
    ),
    (
        "그는 문을 잠그지 않았고 창문을 닫지 않았다.",
        "He did not lock the door and closed the window.",
        "lost",
        "닫지 않았다",
        "closed",
    ),
    (
        "그는 회의에 참석하지 않았고 보고서를 제출하지 않았다.",
        "He did not attend the meeting and submitted the report.",
        "lost",
        "제출하지 않았다",
        "submitted",
    ),
    (
        "그 앱은 사진을 저장하지 않으며 위치를 수집하지 않습니다.",
        "The app stores photos and does not collect your location.",
        "lost",
        "저장하지 않으며",
        "stores",
    ),
    (
        "그 앱은 사진을 저장하지 않으며 위치를 수집하지 않습니다.",
        "The app does not store photos and collects your location.",
        "lost",
        "수집하지 않습니다",
        "collects",
    ),
    (
        "이 함수는 값을 반환하지 않으며 예외도 던지지 않습니다.",
        "This function does not return a value and throws exceptions.",
        "lost",
        "던지지 않습니다",
        "throws",
    ),
    (
        "문서는 암호화되지 않고 서명도 되지 않습니다.",
        "The documents are not encrypted but are signed.",
        "lost",
        "되지 않습니다",
        "signed",
    ),
    ("그는 오지 않았고 답하지 않았다.", "He did not come, and he does answer.", "lost", "답하지 않았다", "does answer"),
    (
        "문은 열리지 않았다. 비가 왔다. 차는 멈췄다.",
        "It rained. The car stopped. The door does open.",
        "lost",
        "열리지 않았다",
        "does open",
    ),
    (
        "문을 열지 말고 물이 넘치지 않도록 불을 줄여라.",
        "Keep the door shut and turn down the heat so that it boils over.",
        "lost",
        "넘치지 않도록",
        "so that it boils over",
    ),
    ("문이 열리지 않는 까닭은 무엇인가?", "Why does the door open?", "lost", "열리지 않", "open"),
    # what may be done, forbidden beside what is forbidden, and what must be, optional beside what is optional
    (
        "사진은 찍어도 되지만 만지지 마세요.",
        "You must not take photos and must not touch it.",
        "opposite",
        "찍어도 되지만",
        "must not take",
    ),
    (
        "음식을 먹지 않아야 하지만 물은 마셔도 된다.",
        "You must not eat and must not drink water.",
        "opposite",
        "마셔도 된다",
        "must not drink",
    ),
    (
        "문은 잠가야 하지만 불은 켜 두어도 됩니다.",
        "You may leave the light on, and you may lock the door.",
        "opposite",
        "잠가야 하지만",
        "may lock",
    ),
    # what need not be done, where English says of both that they must
    (
        "표는 끊지 않아도 되고 자리는 맡아야 한다.",
        "The tickets must be held, and the seats must be held.",
        "lost",
        "끊지 않아도 되고",
        "must",
    ),
    # an order of a word that no table knows
    (
        "암호를 변경한 사용자를 클릭하십시오.",
        "Do not zap users who changed passwords.",
        "added",
        "클릭하십시오",
        "Do not zap",
    ),
    # before and after, beside words that only look as if they answered one
    ("동생은 전에 부산에서 일했다.", "My brother worked in Busan after, right?", "order", "동생은 전에", "after"),
    (
        "사진을 올린 후 한 번만 알림이 온다.",
        "You are notified only once before you post the photo.",
        "order",
        "올린 후",
        "before you",
    ),
    (
        "법이 바뀐 때를 적어 두면 그 이후의 계약에서 쓸 수 있다.",
        "Note when the law changed, and you can use it in contracts before that.",
        "order",
        "그 이후",
        "before that",
    ),
    (
        "아래 절차를 수행한 후 전원을 켭니다.",
        "Before following the steps below, turn on the power.",
        "order",
        "수행한 후",
        "Before following",
    ),
    (
        "상자(box) 뚜껑을 닫은 후에는 여러 번 확인한다.",
        "Before closing the lid (cover) of the box, check it several times.",
        "order",
        "닫은 후에는",
        "Before closing",
    ),
    (
        "다음 손님을 부르기 전에 이전 손님이 나갈 때까지 기다린다.",
        "Wait for the previous customer to leave after calling the next customer.",
        "order",
        "부르기 전",
        "after calling",
    ),
    (
        "시청이 계획을 발표한 뒤 지난 3일 모임이 열렸다.",
        "A meeting was held on the 3rd before the city hall announced the plan.",
        "order",
        "발표한 뒤",
        "before the city",
    ),
    ("그가 상을 받은 뒤였다.", "It was before he received the award.", "order", "받은 뒤였다", "before he"),
    ("눈이 그치고 나서 출발했다.", "We left before the snow stopped.", "order", "그치고 나서", "before the snow"),
    (
        "위험을 미리 알리지 못하거나 사고 이후에도 답이 없다.",
        "They fail to warn of danger in advance, or give no answer even before an accident.",
        "order",
        "사고 이후",
        "before an accident",
    ),
    # which is done first is told by what is done at that time
    ("외출하기 전에 불을 껐다.", "After leaving, he turned off the light.", "order", "외출하기 전", "After leaving"),
    (
        "수면제를 먹은 후 가장 흔한 증상은 두통이었다.",
        "The most common symptom before taking the pill was a headache.",
        "order",
        "먹은 후",
        "before taking",
    ),
    (
        "훈련을 시작하기 전에 훈련 안내서를 읽으세요.",
        "After diving into training, read the training guide.",
        "order",
        "시작하기 전",
        "After diving",
    ),
    # bounds of what may not be done, of what has a name of its own, and behind a by
    (
        "비밀번호는 8자 이상이어야 합니다.",
        "Your password must be no longer than 8 characters.",
        "bound",
        "8자 이상이어야",
        "no longer than 8",
    ),
    ("비용을 최대 15% 절감한다.", "It cuts costs by at least 15%.", "bound", "최대 15%", "at least 15%"),
    (
        "한 사람이 상자를 두 개 이상 만들 수 없습니다.",
        "One person may not make less than one box.",
        "bound",
        "두 개 이상",
        "less than one",
    ),
    ("세 명 이상 부르지 마세요.", "Never invite less than three people.", "bound", "세 명 이상", "less than three"),
    (
        "개수는 `limit` 이하여야 한다. 그렇지 않으면 요청이 거부되고 오류 코드가 기록된다.",
        "The count must be at least `limit`. Otherwise the request is rejected and an error code is logged.",
        "bound",
        "이하여야",
        "at least",
    ),
    # how something is done and what it is like, by its opposite
    ("문을 살살 닫으세요.", "Close the door hard.", "opposite", "살살", "hard"),
    ("그 소파는 푹신하다.", "The sofa is hard.", "opposite", "푹신하다", "hard"),
    ("의자가 편안하다.", "The chair is uncomfortable.", "opposite", "편안하다", "uncomfortable"),
    ("문제가 모두 해결됐다.", "All the problems remain.", "opposite", "해결됐다", "remain"),
    (
        "두 나라는 관세를 없애기로 합의했다.",
        "The two countries agreed to impose tariffs.",
        "opposite",
        "없애기로",
        "impose",
    ),
    (
        "신청서는 매달 말일까지 내야 한다.",
        "Applications are due by the first day of each month.",
        "opposite",
        "말일",
        "first day",
    ),
    ("뒤에서 두 번째 줄에 앉았다.", "We sat in the second row from the front.", "opposite", "뒤에서", "from the front"),
    (
        "알레르기가 있는 분은 섭취를 피하십시오.",
        "Recommended for people with allergies.",
        "opposite",
        "피하십시오",
        "Recommended",
    ),
    ("이 버섯은 독이 있다.", "This mushroom is harmless.", "opposite", "독이 있다", "harmless"),
    (
        "바늘을 시계 방향으로 돌리세요.",
        "Turn the needle counterclockwise.",
        "opposite",
        "시계 방향",
        "counterclockwise",
    ),
    (
        "목록은 오름차순으로 정렬된다.",
        "The list is sorted in descending order.",
        "opposite",
        "오름차순",
        "descending order",
    ),
    ("이 물질은 물에 잘 녹는다.", "This substance is insoluble in water.", "opposite", "녹는다", "insoluble"),
    ("개인은 주식을 순매수했다.", "Individuals were net sellers of stocks.", "opposite", "순매수했다", "net sellers"),
    ("양파를 굵게 다지세요.", "Chop the onions finely.", "opposite", "굵게", "finely"),
    ("그는 일부러 문을 잠갔다.", "He locked the door by accident.", "opposite", "일부러", "by accident"),
    # what is denied says no by its own meaning; whose must is a may; who is more, and who did it to whom
    (
        "비가 오면 경기는 취소됩니다.",
        "The game will not be cancelled if it rains.",
        "added",
        "취소됩니다",
        "will not be cancelled",
    ),
    ("출발이 지연됩니다.", "The departure will not be delayed.", "added", "지연됩니다", "will not be delayed"),
    (
        "건물 안에서는 신발을 벗어야 한다.",
        "You may take off your shoes inside the building.",
        "opposite",
        "신발을 벗어야 한다",
        "may take off your shoes",
    ),
    ("내가 그보다 키가 크다.", "He is taller than I am.", "order", "내가 그보다", "He is taller than I"),
    ("쥐가 고양이한테 먹혔다.", "The mouse ate the cat.", "order", "쥐가 고양이한테 먹혔다", "mouse ate the cat"),
    (
        "토끼가 여우에게 잡아먹혔다.",
        "The rabbit ate the fox.",
        "order",
        "토끼가 여우에게 잡아먹혔다",
        "rabbit ate the fox",
    ),
    (
        "이 서비스는 14세 미만은 이용할 수 없습니다.",
        "This service is available only to those under 14.",
        "bound",
        "14세 미만",
        "under 14",
    ),
    # a party of an affair where the other one is meant
    (
        "임차인은 임대인의 동의 없이 전대하지 못한다.",
        "The Lessee may not sublet without the Lessee's consent.",
        "opposite",
        "임대인",
        "Lessee's",
    ),
    (
        "임차인은 임대인의 동의 없이 전부 또는 일부를 전대하지 못한다.",
        "The Lessee may not sublet all or any part without the Lessee's consent.",
        "opposite",
        "임대인",
        "Lessee's",
    ),
    ("채권자는 채무자에게 통지한다.", "The creditor shall notify the creditor.", "opposite", "채무자", "creditor"),
    ("채권자는 채권자에게 통지한다.", "The creditor shall notify the debtor.", "opposite", "채권자", "debtor"),
    ("원고는 피고를 고소했다.", "The plaintiff sued the plaintiff.", "opposite", "피고", "plaintiff"),
    # from what and to what it changes, where the other end is not told; by what, beside to what
    (
        "매출은 350억 원으로 18% 늘었다.",
        "Sales rose 18 percent from 35 billion won.",
        "order",
        "350억 원으로 18% 늘었다",
        "from 35 billion won",
    ),
    (
        "매출은 300억 원에서 18% 늘었다.",
        "Sales rose 18 percent to 30 billion won.",
        "order",
        "300억 원에서 18% 늘었다",
        "to 30 billion won",
    ),
    (
        "배당금을 850원으로 100원 올린다.",
        "The dividend rises by 850 won to 100 won.",
        "change",
        "850원으로 100원 올린다",
        "by 850 won",
    ),
    # who won
    (
        "한국은 일본을 3대 1로 꺾었다.",
        "Korea lost to Japan 3-1.",
        "opposite",
        "한국은 일본을 3대 1로 꺾었다",
        "Korea lost to Japan",
    ),
    (
        "한국이 일본에 0대 2로 패했다.",
        "Japan lost 2-0 to Korea.",
        "opposite",
        "한국이 일본에 0대 2로 패했다",
        "Japan lost 2-0 to Korea",
    ),
    (
        "한국이 일본을 꺾고 3연승을 달렸다.",
        "Korea lost to Japan for a third straight win.",
        "opposite",
        "한국이 일본을 꺾고 3연승을 달렸다",
        "Korea lost to Japan",
    ),
    (
        "KIA가 LG를 눌러 4강에 올랐다.",
        "The LG Twins edged the KIA Tigers to reach the semifinals.",
        "opposite",
        "KIA가 LG를 눌러 4강에 올랐다",
        "LG Twins edged the KIA",
    ),
    (
        "한국이 일본에 져 탈락했다.",
        "Korea beat Japan and went out.",
        "opposite",
        "져",
        "beat",
    ),
    (
        "한국이 일본에 0대 2로 패했다.",
        "Korea defeated Japan 2-0.",
        "opposite",
        "한국이 일본에 0대 2로 패했다",
        "Korea defeated Japan",
    ),
    # what is denied is written in Latin letters or code, or stands in quotation marks
    (
        "사용자가 VIP가 아니면 요금을 냅니다.",
        "If the user is a VIP, they pay a fee.",
        "lost",
        "VIP가 아니면",
        "is a VIP",
    ),
    ("API가 없으면 오류가 납니다.", "If there is an API, an error occurs.", "lost", "API가 없으면", "there is an API"),
    ("``None``\\이 아니면 반환됩니다.", "It is returned if it is ``None``.", "lost", "None``\\이 아니면", "is ``None"),
    (
        '이 태그는 뒤에 있는 노드를 "볼" 수 없습니다.',
        'This tag can "see" any nodes that come later.',
        "lost",
        '볼" 수 없습니다',
        'can "see',
    ),
    # a do that is stressed
    (
        "이 값은 서버 전용이며 다른 옵션에서 기본값을 가져오지 않습니다.",
        "This value is for the server only and does get its default from other options.",
        "lost",
        "가져오지 않습니다",
        "does get",
    ),
    (
        "이 옵션이 없으면 새 기능들은 동작하지 않습니다.",
        "The new features do work without this option.",
        "lost",
        "동작하지 않습니다",
        "do work",
    ),
    (
        "요즘 우울해 보인다. 사람은 빵만으로 살 수 없는 법이지.",
        "You look depressed. Money does guarantee happiness, right?",
        "lost",
        "살 수 없",
        "does guarantee",
    ),
    (
        "도구를 쓰지 않고 라이브러리를 썼다면 고쳐야 합니다.",
        "If you did use the tool and used the library, you have to fix it.",
        "lost",
        "쓰지 않고",
        "did use",
    ),
    # what says no by its own meaning
    ("나는 답을 모른다.", "I know the answer.", "opposite", "모른다", "know"),
    (
        "네 고민을 왜 내가 하고 있는지 모르겠다.",
        "I know why I am worrying about your problem.",
        "opposite",
        "모르겠다",
        "know",
    ),
    ("나는 가기 싫다.", "I want to go.", "opposite", "싫다", "I want"),
    ("그는 우유를 싫어한다.", "He likes milk.", "opposite", "싫어한다", "He likes"),
    # what is hoped not to be
    ("비가 안 왔으면 좋겠다.", "I hope it rains.", "lost", "안 왔으면", "rains"),
    # a phrase that is all that Korean says, and a pronoun that Korean leaves out
    ("계정을 삭제했다.", "I created the account.", "opposite", "삭제했다", "created"),
    ("소리를 키워라.", "Turn down the volume.", "opposite", "소리를 키워라", "Turn down"),
    # what is kept, rented, tied, signed for or built, and where and when it is so
    ("그녀는 비밀을 지켰다.", "She revealed the secret.", "opposite", "비밀을 지켰다", "revealed the secret"),
    ("머리를 길렀다.", "She cut her hair.", "opposite", "머리를 길렀다", "cut her hair"),
    ("값은 가변이다.", "The value is immutable.", "opposite", "가변", "immutable"),
    (
        "법원은 원고 패소 판결을 내렸다.",
        "The court ruled for the plaintiffs.",
        "opposite",
        "원고 패소",
        "for the plaintiffs",
    ),
    ("그는 밤에 일한다.", "He works during the day.", "opposite", "밤에", "during the day"),
    ("전액 환불됩니다.", "You will get a partial refund.", "opposite", "전액", "partial"),
    ("그 학교는 최근에 지어졌다.", "The school was built long ago.", "opposite", "최근에", "long ago"),
    ("옛 시청 건물이다.", "It is the new city hall building.", "opposite", "옛", "new"),
    # a subject for which English has a pronoun, and a predicate with nothing but its pronoun
    ("값이 비싸졌다.", "It has become cheaper.", "opposite", "비싸졌다", "cheaper"),
    ("날씨가 흐렸다.", "It was sunny.", "opposite", "흐렸다", "sunny"),
    ("정품이다.", "It is a fake.", "opposite", "정품", "fake"),
    # those alone who are not, and what cannot be done before something
    (
        "회원이 아닌 사람만 입장료를 낸다.",
        "Only members pay for admission.",
        "quantifier",
        "회원이 아닌 사람만",
        "Only members",
    ),
    (
        "점검이 끝나기 전에는 결제할 수 없습니다.",
        "You can make payments until the maintenance is over.",
        "opposite",
        "기 전에는 결제할 수 없습니다",
        "can make payments until",
    ),
    (
        "비가 오면 경기는 하루 뒤로 미뤄진다.",
        "If it rains, the match will be moved up by a day.",
        "opposite",
        "미뤄진다",
        "moved up",
    ),
]


@cache
def promises_none(read: Callable[..., object]) -> bool:
    return "None" in read.__annotations__["return"]


@pytest.fixture(scope="module", autouse=True)
def _readers_keep_their_promise() -> Iterator[None]:
    """No reader of a pair gives None where it promises a tuple: the rule would go on to the next one in silence."""
    plain = Pair.fact

    def fact(self: Pair, read: Callable[..., object], *resources: object) -> object:
        value = plain(self, read, *resources)
        assert value is not None or promises_none(read), read.__name__
        return value

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pair, "fact", fact)
        yield


def pair(korean: str, english: str, source: str = "ko") -> Pair:
    sides = Segment.of_string(korean, "ko"), Segment.of_string(english, "en")
    return Pair(*(sides if source == "ko" else sides[::-1]))


def found(subject: Pair) -> list[tuple[str, str, str]]:
    """(kind, Korean span, English span) of each hit, whichever side is the source."""
    told = []
    for hit in compare_polarity(subject, opposites=OPPOSITES, negation=NEGATION, words=WORDS, dictionary=DICTIONARY):
        texts = {}
        for spot in (hit.source, hit.target):
            assert not isinstance(spot, Span)
            texts[spot.segment.language] = spot.segment.text[slice(*spot.span)]  # type: ignore[union-attr]
        told.append((hit.kind, texts["ko"], texts["en"]))
    return told


INEXACT = [
    ("12세 미만은 무료다.", "Those 11 or under go free."),
    ("12세 미만은 무료다.", "Those under 12 go free."),
    ("12세 이상은 돈을 낸다.", "Those over 12 pay."),
    ("12세 이하는 무료다.", "Those under 12 go free."),
    ("3만 명이 넘는 관객이 왔다.", "At least 30,000 people came."),
    ("제목은 60자를 초과할 수 없다.", "The title may be no more than 60 characters."),
    ("50명 미만이면 열지 않는다.", "It is not held unless at least 50 people sign up."),
    (
        "12세 미만은 무료이고 12세 이하는 표가 필요 없다.",
        "Those under 12 go free, and those 12 or under need no ticket.",
    ),
]
# what only looks like the cases of the other table
LOOKS_SO = [
    (
        "쪽지는 앞에 붙이든 뒤에 붙이든 차이가 없다. 단추를 누르면 다음 화면만 바뀐다.",
        "Whether you put the note before or after makes no difference. The button only changes the next screen.",
    ),
    ("당연히 회원은 무료로 입장한다.", "It goes without saying that members enter for free."),
    ("**글자 크기 증가**: 더 큰 글자가 더 읽기 쉽다", "**More font size**: Larger letters are more legible"),
    # why, in another way; a token that is the other of two
    ("왜 전화를 받지 않았어요?", "Why did you answer the phone so late?"),
    ("왜 창문을 닫지 않으셨죠?", "Why did you leave the window open?"),
    ("창문을 닫지 않았어요?", "Did you close the window?"),
    ("`width`가 `None`이 아니면 줄을 자른다.", "If `width` is given, lines are cut."),
    (
        "`width`가 `None`이 아니면 줄을 자르고, `None`이면 자르지 않는다.",
        "If `width` is `None`, lines are left as they are.",
    ),
    ("커널이 Linux가 아닌 경우 이 절을 따른다.", "Follow this section for any kernel that is other than Linux."),
    ("먼저 재료를 섞습니다. 그런 다음 반죽을 식힙니다.", "First mix the ingredients. After that, let the dough cool."),
    (
        "VPN을 사용하지 않는 경우 사내 메일은 웹에서 사용할 수 있다.",
        "If you are not using a VPN, company mail can be used on the web.",
    ),
    (
        "직원증만 있으면 서고에 출입할 수 없습니다.",
        "If you only have a staff card, you will be unable to enter the stacks.",
    ),
    ("직원증이 없으면 출입할 수 없습니다.", "Only staff with a card will be able to enter."),
    (
        "하위 폴더까지 복사하지 않을 때는 이 상자를 선택하세요.",
        "Check this box when the subfolders should not be copied.",
    ),
    ("초판은 서명되지 않은 책이다.", "The first edition is the unsigned one."),
    ("그 뒤로 얼마 되지 않아 가게가 문을 열었다.", "Not long after that the shop opened."),
    ("시작한 지 며칠 되지 않아 비가 왔다.", "A few days after it started it rained."),
    ("파일이 삭제되지 않는 이유는 무엇인가요?", "Why does the file stay where it is?"),
    ("안내서 3.2판 이전에는 지도가 없었다.", "Before version 3.2 of the guide, there was no map."),
    ("다음 열차가 온 뒤에 선로를 점검한다.", "The track is checked after the next train comes."),
    ("그 후 2년이 지났다.", "After that the years went by, two of them."),
    ("표를 고치기 전에, 표를 만들어야 한다.", "We can mend a table after we make it."),
    (
        "-20(쓰는 사람에게 가장 유리함)에서 19(가장 불리함)까지",
        "From -20 (most favorable to the user) to 19 (least favorable)",
    ),
    ("위원회는 곧 결정을 내리고 인력을 보강한다.", "The board decides soon and increases the staff."),
    # who is first, and bounds, told from the other end
    ("봉사한 뒤 먹는다.", "Before eating, we volunteer."),
    ("이전 판을 교체한 후 저장합니다.", "Save it after replacing the previous edition."),
    ("경기를 뛰고 나서 쉬었다.", "He played before taking a rest."),
    ("전쟁 전이라 조용했다.", "It was quiet, as it was before the war."),
    ("눈이 그치고 난 뒤 떠났다.", "We left after the snow stopped."),
    ("키가 170cm 이하인 사람만 탄다.", "Only people no taller than 170 cm may ride."),
    ("한 사람이 표를 두 장 이상 살 수 없습니다.", "One person may not buy more than one ticket."),
    ("30일 이상 로그인하지 않은 계정은 잠깁니다.", "Accounts that have not logged in within 30 days are locked."),
    ("너비는 `max` 이하, 높이는 `min` 이상이다.", "The width is at most `max`, and the height at least `min`."),
    # which is what the other side denies
    ("너무 세게 누르지 마십시오.", "Press it gently."),
    ("빗길에서는 빨리 운전하지 마세요.", "Drive slowly in the rain."),
    (
        "금액이 백만 원 이하인 공사는 심사 없이 맡길 수 있다.",
        "Works that do not exceed one million won may be awarded with no review.",
    ),
    ("문을 세게 닫지 마세요.", "Close the door gently."),
    ("의자가 편안하지 않다.", "The chair is uncomfortable."),
    # so for good, for others alone, slower, and told by the winner
    ("이 설정은 나중에 바꿀 수 없다.", "This setting is permanent."),
    ("심판의 판정은 번복할 수 없다.", "The referee's decision is final."),
    ("이 기능은 무료 요금제에서는 제공되지 않는다.", "This feature is limited to paid plans."),
    ("우리 팀은 그 팀에 졌다.", "That team beat us."),
    ("노크하지 않고 들어오지 마세요.", "Knock before you come in."),
    ("언어에 구애받지 않는 도구가 있습니다.", "There are some language-agnostic tools."),
    ("키 120cm 이하는 탈 수 없다.", "Only those taller than 120 cm may ride."),
    ("임차인은 임대인의 동의 없이 전대하지 못한다.", "The tenant may not sublet without the owner's consent."),
    ("쉽게 풀리지 않는 복잡한 문제다.", "It is a complicated problem, too complicated to solve."),
    (
        "채권자는 채무자에게, 채무자는 채권자에게 알린다.",
        "The creditor notifies the debtor, and the debtor the creditor.",
    ),
    ("매출은 350억 원으로 18% 늘었다.", "Sales rose 18 percent to 35 billion won."),
    ("매출은 300억 원에서 350억 원으로 늘었다.", "Sales rose to 35 billion won, up from 30 billion."),
    ("미세먼지는 38∼48톤 감소된다.", "Fine dust will be reduced by 38 to 48 tons."),
    ("한국은 일본을 3대 1로 꺾었다.", "Japan lost to Korea 3-1."),
    ("한국이 일본을 꺾고 중국에 졌다.", "Korea beat Japan and lost to China."),
    ("한국이 일본에 져 탈락했다.", "Japan beat Korea to knock it out."),
    ("한국이 일본에 0대 2로 패했다.", "Japan defeated Korea 2-0."),
    ("한국이 일본에 0대 2로 패했다.", "Korea lost 2-0 to Japan."),
    ("꼭 표를 사야 한다.", "You may enter with a ticket only."),
    # what is heard for the first time, and when the waiting ended
    (
        "이 가게를 처음 들어보셨다면 안내서를 확인해보세요.",
        "If you've never heard of this shop before, check out the guide.",
    ),
    ("비가 그친 것은 얼마 지나지 않은 뒤였다.", "It wasn't long before the rain stopped."),
    ("이 길은 일반인이 다닐 수 없다.", "The path is closed to the public."),
    ("그들이 저축을 안 하는 것은 아니다.", "They do save money."),
    ("그는 오지 않았지만 선물은 보냈다.", "He did send a present, although he was absent."),
    ("나는 그를 모르지 않는다.", "I know him well."),
    ("그가 알지도 모른다.", "He may know it."),
    ("모르는 것이 있으면 물어보세요.", "Ask me if there is anything you want to know."),
    ("아무도 모르게 떠났다.", "He left before anyone knew."),
    ("싫증이 났다.", "I had enough of it."),
    ("싫으면 그만둬.", "Quit if you want."),
    ("싫지 않다.", "I like it."),
    ("우리는 여기 앉는 게 싫어.", "We don't like to sit here."),
    ("API가 없으면 오류가 납니다.", "An error occurs without an API."),
    ("값이 비싸졌다.", "It has become more expensive."),
    ("옛 시청 건물이다.", "It is the former city hall building."),
    ("책상 위에 있다.", "It is on the desk."),
    ("그는 책을 반납하지 않았다.", "He kept the book."),
    ("회원이 아닌 사람만 입장료를 낸다.", "Only non-members pay for admission."),
    ("점검이 끝나기 전에는 결제할 수 없습니다.", "You will have to wait until the maintenance is over."),
]
LABELS = [
    ("취소", "Undo"),
    ("닫기", "Cancel"),
    ("받기", "Send"),  # of a code, that the reader gets
    ("선택 해제", "Clear all"),
    ("아니요, 취소하겠습니다.", "Yes, cancel it."),  # to a question that is asked otherwise
    ("열", "Heat"),
]


@each(("korean", "english"), [*SILENT, *INEXACT, *LOOKS_SO, *LABELS])
def test_what_says_the_same_is_silent(korean: str, english: str) -> None:
    assert found(pair(korean, english)) == []


@each(("korean", "english", "kind", "ko_span", "en_span"), TOLD)
def test_what_says_the_opposite_is_told_once(korean: str, english: str, kind: str, ko_span: str, en_span: str) -> None:
    assert found(pair(korean, english)) == [(kind, ko_span, en_span)]


@each(("korean", "english"), [*SILENT, *(case[:2] for case in TOLD)])
def test_which_side_is_the_source_makes_no_difference(korean: str, english: str) -> None:
    if korean and english:
        exchanged = {"lost": "added", "added": "lost"}
        told = [(exchanged.get(kind, kind), *spans) for kind, *spans in found(pair(korean, english))]
        assert told == found(pair(korean, english, source="en"))


# what may be said of anything, in either language
BESIDES = [
    ("어제", "yesterday"), ("아침에", "in the morning"), ("조용히", "quietly"), ("다시", "again"),
    ("서울에서", "in Seoul"), ("월요일에", "on Monday"), ("바닷가에서", "by the sea"), ("여름에", "in summer"),
    ("학교에서", "at school"), ("친구와", "with a friend"), ("오늘", "today"), ("저녁에", "in the evening"),
    ("집에서", "at home"), ("겨울에", "in winter"),
]  # fmt: skip


def of_so_many_words(korean: str, english: str, words: int) -> Pair:
    """A pair in which more is said, so that the Korean has so many words."""
    more = BESIDES[: words - len(korean.split())]
    return pair(
        " ".join([*(said for said, _ in more), korean]),
        " ".join([english.removesuffix("."), *(said for _, said in more)]) + ".",
    )


@each(
    ("most", "korean", "english"),
    [
        (10, "이 폴더를 삭제할 권한이 있다.", "You lack the permissions to delete this folder."),
        (12, "그는 안경을 쓰지 않고 읽는다.", "He never reads without glasses."),
        (12, "무허가 건물을 철거했다.", "They tore down a building with a permit."),
        (12, "저장된 문서를 엽니다.", "Opens unsaved documents."),
        (12, "이곳은 수영 금지 구역입니다.", "You may swim here."),
        (12, "고양이는 개를 무서워했다.", "The dog was afraid of the cat."),
        (14, "그는 우유를 싫어한다.", "He likes milk."),
        (14, "다이어트 음료에는 설탕이 없다.", "Diet drinks contain sugar."),
        (16, "수영장은 7월에 문을 연다.", "The pool closes in July."),
        (16, "이 문으로 나가도 됩니다.", "This door is off limits."),
        (16, "학생만 살 수 있다.", "Students and teachers alike can buy it."),
    ],
)
def test_of_a_longer_text_more_is_said_than_what_is_turned_round(most: int, korean: str, english: str) -> None:
    assert found(of_so_many_words(korean, english, most)) != []
    assert found(of_so_many_words(korean, english, most + 1)) == []


@each(
    ("korean", "near", "far"),
    [
        # the words behind what says no or may be, among which its noun or verb is
        ("우리에게 돈이 있다.", "We have no foreign paper money.", "We have no old foreign paper money."),
        ("그는 노래한다.", "He does not often sing.", "He does not very often sing."),
        ("신발을 벗어야 한다.", "You may take off your brown shoes.", "You may take off your old brown shoes."),
        (
            "설탕을 넣고 마신다.",
            "He drinks it without white spoons of sugar.",
            "He drinks it without small white spoons of sugar.",
        ),
        (
            "기회를 얻지 못한 선수가 많다.",
            "There are many players who were given a very good big chance.",
            "There are many players who were given a very good big new chance.",
        ),
        # and those beside the two that nothing answers
        (
            "수영장은 7월에 문을 연다.",
            "The big blue cold old pool closes in July.",
            "The big blue cold old round pool closes in July.",
        ),
        ("이곳은 수영 금지 구역입니다.", "You may swim here.", "You may swim here in winter."),
    ],
)
def test_among_so_many_words_and_no_more(korean: str, near: str, far: str) -> None:
    assert found(pair(korean, near)) != []
    assert found(pair(korean, far)) == []


@each(
    ("korean", "english", "verb", "auxiliaries"),
    [
        (
            "직원들은 열쇠를 잃어버리지 않았다.",
            "The employees {} lose the keys.",
            "lose",
            "can could will would should must may might shall",
        ),
        ("직원들은 열쇠를 잃어버리지 않았다.", "The employees {} lost the keys.", "lost", "have had"),
        ("창문을 닫지 않았다.", "The window {} closed.", "closed", "is was has"),
        ("창문을 닫지 않았다.", "The windows {} closed.", "closed", "are were"),
        ("창문을 닫지 않았다.", "The window has {} closed.", "closed", "been"),
        ("창문을 닫지 않았다.", "Let the window {} closed.", "closed", "be"),
        ("나는 초대받지 않았다.", "I {} invited.", "invited", "am"),
    ],
)
def test_any_auxiliary_states_what_the_other_side_denies(
    korean: str, english: str, verb: str, auxiliaries: str
) -> None:
    for auxiliary in auxiliaries.split():
        [(kind, _, stated)] = found(pair(korean, english.format(auxiliary)))
        assert (kind, stated.split()[-1]) == ("lost", verb)
        assert auxiliary in stated.split()


def test_the_text_for_no_things_denies_what_that_for_any_number_affirms() -> None:
    nobody = pair("{count}명이 좋아합니다.", "Nobody likes this.")
    assert [kind for kind, _, _ in found(nobody)] == ["added"]
    assert found(replace(nobody, plural="zero")) == []
    assert found(replace(nobody, plural="other")) == found(nobody)


# ------------------------------------------------------------------------------- what is told cheaply

KOREAN = [korean for korean, _ in SILENT] + [korean for korean, *_ in TOLD]
ENGLISH = [english for _, english in SILENT] + [english for _, english, *_ in TOLD]
# each sentence with its own translation, and with those of a few others, which say something else of like things
PAIRS = [pair(korean, (ENGLISH * 2)[n + m]) for n, korean in enumerate(KOREAN) for m in (0, 1, 7, 29, 83)]


def test_what_goes_down_as_something_else_goes_up_is_not_told_by_its_amount() -> None:
    fallen = pair("원·달러 환율은 4원 내렸다.", "The won rose by 4 won to the dollar.")
    assert not read_moved_amounts(fallen, OPPOSITES, NEGATION)
    assert read_moved_amounts(pair("값은 4원 내렸다.", "The price rose by 4 won."), OPPOSITES, NEGATION)


def opposed(subject: Pair) -> list[object]:
    tables = OPPOSITES, NEGATION, WORDS, DICTIONARY
    return [
        *read_wrong_bounds(subject, OPPOSITES, NEGATION),
        *read_moved_amounts(subject, OPPOSITES, NEGATION),
        *read_exchanged_roles(subject, OPPOSITES, WORDS, DICTIONARY),
        *read_wrong_quantifiers(subject, OPPOSITES, NEGATION, WORDS, DICTIONARY),
        *(
            found
            for read in (
                read_reversed_order,
                read_contradictions,
                read_exchanged_opposites,
                read_lone_opposites,
            )
            for found in read(subject, *tables)
        ),
    ]


def denied(subject: Pair) -> list[object]:
    tables = OPPOSITES, NEGATION, WORDS, DICTIONARY
    return [*read_lost_denials(subject, *tables), *read_lone_denials(subject, *tables)]


def test_sides_without_signs_of_one_row_are_not_opposed() -> None:
    passed = [subject for subject in PAIRS if may_be_opposed(subject, OPPOSITES)]
    assert not any(opposed(subject) for subject in PAIRS if not may_be_opposed(subject, OPPOSITES))
    assert len(PAIRS) / 2 > len(passed) > sum(map(bool, map(opposed, passed))) > len(TOLD) / 3


def test_the_opposite_of_what_is_denied_is_not_what_is_denied() -> None:
    """To remember, which tables of words give for 잊지 않다, too."""
    assert found(pair("그는 그날을 평생 잊지 못했다.", "He remembered that day all his life.")) == []
    assert [kind for kind, *_ in found(pair("그는 그날을 평생 잊지 못했다.", "He forgot that day all his life."))] == [
        "lost"
    ]


def test_sides_that_deny_as_often_have_lost_no_denial() -> None:
    passed = [subject for subject in PAIRS if not deny_as_often(subject, NEGATION)]
    assert not any(denied(subject) for subject in PAIRS if deny_as_often(subject, NEGATION))
    assert len(PAIRS) / 2 > len(passed) > sum(map(bool, map(denied, passed))) > len(TOLD) / 3


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("8자보다 길다.", "It has at least nine letters."),  # what is compared with an amount sets a bound
        ("세 개를 넘지 않는다.", "It has more than three."),  # a bound of the same pole, denied
        ("도시가 시골보다 비싸다.", "The country costs more than the city."),  # one pole, its sides exchanged
    ],
)
def test_measures_of_one_pole_may_be_opposed(korean: str, english: str) -> None:
    assert may_be_opposed(pair(korean, english), OPPOSITES)


@each(("rises", "falls"), [(130, 130), (300, 300), (300, 250), (250, 300), (1000, 130)])
def test_of_very_many_signs_each_is_looked_at_once_together_with_those_at_its_place(rises: int, falls: int) -> None:
    subject = pair("수출이 늘었다. " * rises, "It fell. " * falls)
    korean, english = (
        [sign for sign in text.fact(read_signs, OPPOSITES, NEGATION) if sign.meaning.opposition == "direction"]
        for text in (subject.korean, subject.english)
    )
    assert (len(korean), len(english)) == (rises, falls)
    stretches = [*stretches_of(korean, english)]
    assert [sign for own, _, _ in stretches for sign in own] == korean
    assert all(set(own) <= set(ours) and theirs for own, ours, theirs in stretches)
    assert max(min(len(ours), len(theirs)) for _, ours, theirs in stretches) <= 130
    assert {sign for _, _, theirs in stretches for sign in theirs} == set(english)


def test_very_many_right_rises_and_falls() -> None:
    months = range(1, 190)
    korean = "".join(f"{month}월 수출은 {'늘었다' if month % 3 else '줄었다'}. " for month in months)
    english = "".join(f"Exports {'rose' if month % 3 else 'fell'} in month {month}. " for month in months)
    assert found(pair(korean, english)) == []
    assert found(pair(korean, english.replace("fell", "rose"), "en")) != []


def test_a_day_from_which_something_is_so_says_nothing_of_a_part() -> None:
    signs = pair("3월 1일부터 적용됩니다.", "It applies from March 1.").korean.fact(read_signs, OPPOSITES, NEGATION)
    assert not [sign for sign in signs if sign.meaning.opposition == "quantifier"]
    signs = pair("일부 적용됩니다.", "It applies in part.").korean.fact(read_signs, OPPOSITES, NEGATION)
    assert [sign for sign in signs if sign.meaning.opposition == "quantifier"]


@pytest.mark.parametrize(("text", "negated"), [("방에는 사람이 없었다.", "사람"), ("다친 사람이 없었다.", "다친")])
def test_where_there_is_nobody_tells_of_nobody(text: str, negated: str) -> None:
    korean = pair(text, "").korean
    assert [korean[slice(*denial.negated)] for denial in korean.fact(read_korean_denials, NEGATION)] == [negated]
