<@mail.letter subject="Phiếu góp ý: ${session.title?truncate(160, '…')}" language="vi" preheader="Mời cho ý kiến về buổi họp vừa qua.">
<@mail.heading>${form}</@mail.heading>
<@mail.paragraph>Kính gửi điểm cầu ${point},</@mail.paragraph>
<@mail.paragraph>Ban tổ chức cảm ơn điểm cầu đã tham gia «${session.eventTitle}», ${session.title}. Kính mời đại diện điểm cầu cho ý kiến bằng phiếu dưới đây. Không cần tài khoản; mỗi liên kết trả lời được một lần.</@mail.paragraph>
<@mail.button label="Trả lời phiếu góp ý" url=address/>
<@mail.note>Câu trả lời được tổng hợp chung; bản tổng hợp không nêu tên người trả lời.</@mail.note>
</@mail.letter>
