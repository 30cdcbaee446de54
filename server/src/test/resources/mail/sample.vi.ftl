<@mail.letter subject="Giấy mời: ${title}" language="vi">
<@mail.heading>${title}</@mail.heading>
<@mail.paragraph>Kính gửi ${name},
xin mời dự họp.</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Thời gian" value="08:00, 15/08/2023"/>
</@mail.facts>
<@mail.quote>${message}</@mail.quote>
<@mail.button label="Trả lời" url="https://diemcau.example/reply#abc"/>
<@mail.note>Trân trọng.</@mail.note>
</@mail.letter>
