"""Places, peoples and faiths that English calls by a name of another sound than Korean does."""

from __future__ import annotations

_TABLE = """
그리스 greece greek hellenic | 네덜란드 netherlands dutch holland | 노르웨이 norway norwegian
뉴질랜드 zealand kiwi | 대만 taiwan | 덴마크 denmark danish dane danes | 독일 germany german
라트비아 latvia | 러시아 russia | 레바논 lebanon lebanese | 룩셈부르크 luxembourg | 리비아 libya
리투아니아 lithuania | 모로코 morocco | 몽골 mongolia | 미얀마 myanmar burma | 벨기에 belgium belgian
벨라루스 belarus | 스위스 switzerland swiss | 스웨덴 sweden swedish swede swedes
스코틀랜드 scotland scottish scotsman scots scot | 스페인 spain spanish spaniard spaniards
아르메니아 armenia | 아일랜드 ireland irish | 아이슬란드 iceland | 영국 british britain england english
오스트리아 austria | 우크라이나 ukraine | 웨일스 wales welsh | 웨일즈 wales welsh | 유럽 europe
이집트 egypt | 인도네시아 indonesia | 이탈리아 italy | 잉글랜드 england english | 조지아 georgia | 체코 czech
카자흐스탄 kazakhstan | 캄보디아 cambodia khmer | 캐나다 canada | 키프로스 cyprus
터키 turkey turkish türkiye turk turks | 튀르키예 turkey turkish türkiye | 포르투갈 portugal
폴란드 poland polish pole poles | 프랑스 france french | 핀란드 finland finnish finn finns
필리핀 philippines philippine filipino filipina | 헝가리 hungary | 아프리카 africa | 아시아 asia
아메리카 america | 팔레스타인 palestine palestinian | 이스라엘 israel jewish | 유대 jewish jew jews
쿠르드 kurd kurdish kurds | 아랍 arab arabic | 라틴 latin latino | 게르만 german germanic | 뮌헨 munich
쾰른 cologne | 빈 vienna | 비엔나 vienna | 제네바 geneva | 피렌체 florence florentine
베네치아 venice venetian | 베니스 venice | 나폴리 naples | 로마 rome roman romans | 밀라노 milan
토리노 turin | 제노바 genoa | 시칠리아 sicily sicilian | 토스카나 tuscany tuscan | 사르데냐 sardinia
프라하 prague | 바르샤바 warsaw | 모스크바 moscow | 부쿠레슈티 bucharest | 베오그라드 belgrade
코펜하겐 copenhagen | 예테보리 gothenburg | 헤이그 hague | 브뤼셀 brussels | 안트베르펜 antwerp | 겐트 ghent
리스본 lisbon | 세비야 seville | 카탈루냐 catalonia catalan | 바스크 basque | 안달루시아 andalusia
아테네 athens athenian | 크레타 crete | 다마스쿠스 damascus | 베들레헴 bethlehem | 예루살렘 jerusalem
카이로 cairo | 알렉산드리아 alexandria | 바이에른 bavaria bavarian | 작센 saxony | 니더작센 saxony
라인 rhine | 도나우 danube | 다뉴브 danube | 알프스 alps alpine | 알자스 alsace | 로렌 lorraine
부르고뉴 burgundy | 노르망디 normandy | 브르타뉴 brittany | 코르시카 corsica | 보헤미아 bohemia
트란실바니아 transylvania | 시베리아 siberia | 만주 manchuria manchu | 티베트 tibet | 홍콩 hong
마카오 macau macao | 예수 jesus christ | 그리스도 christ | 기독 christian | 이슬람 islam muslim moslem
무슬림 muslim moslem | 코란 quran koran | 쿠란 quran koran | 알라 allah | 모세 moses | 요한 john
마태 matthew | 누가 luke | 베드로 peter | 바울 paul | 야고보 james | 마리아 mary maria | 요셉 joseph
다윗 david | 솔로몬 solomon | 이사야 isaiah | 카이사르 caesar | 크리스마스 christmas xmas | 할로윈 halloween
가톨릭 catholic | 카톨릭 catholic | 카톨릭교 catholicism | 개신교 protestant | 올림픽 olympic olympics
월드컵 cup | 유로 euro eur | 달러 dollar usd | 파운드 pound gbp | 루블 ruble | 페소 peso | 프랑 franc
나치 nazi | 아마존 amazon | 노벨 nobel | 인터넷 internet | 로스앤젤레스 la | 콜라 coke cola | 코카콜라 coke cola
"""
_EXONYMS = {
    hangul: frozenset(latin)
    for hangul, *latin in filter(None, (entry.split() for entry in _TABLE.replace("\n", "|").split("|")))
}
_LONGEST = max(map(len, _EXONYMS))


def exonyms(hangul: str) -> frozenset[str]:
    """What English calls a place, a people or a faith that the Hangul word names or begins with, in small letters."""
    for size in range(min(len(hangul), _LONGEST), 0, -1):
        if found := _EXONYMS.get(hangul[:size]):
            return found
    return frozenset()
