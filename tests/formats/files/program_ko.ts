<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en"><context><name>Dialog</name><comment>About it</comment>
<message id="open"><location filename="a.cpp" line="3"/><source>&amp;Open</source><comment>menu</comment><extracomment>For all</extracomment><translatorcomment>By me</translatorcomment><translation>열기(&amp;O)</translation></message>
<message><source>Save</source><translation type="unfinished">저장</translation></message>
<message><source>Gone</source><translation type="vanished">없음</translation></message>
<message><source>Old</source><translation type="obsolete">옛것</translation></message>
<message numerus="yes"><source>%n file(s)</source><translation><numerusform>파일 %n개</numerusform></translation></message>
<message><source>Empty</source><translation></translation></message>
<message><source>Byte <byte value="x41"/></source><translation>바이트</translation></message>
</context></TS>
